// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace example. */
export namespace example {

    /** Namespace pipeline. */
    namespace pipeline {

        /**
         * Properties of a Step.
         * @deprecated Use example.pipeline.Step.$Properties instead.
         */
        interface IStep extends example.pipeline.Step.$Properties {
        }

        /** Represents a Step. */
        class Step {

            /**
             * Constructs a new Step.
             * @param [properties] Properties to set
             */
            constructor(properties?: example.pipeline.Step.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Step number. */
            number: number;

            /** Step hidden. */
            hidden: Uint8Array;

            /**
             * Creates a new Step instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Step instance
             */
            static create(properties: example.pipeline.Step.$Shape): example.pipeline.Step & example.pipeline.Step.$Shape;
            static create(properties?: example.pipeline.Step.$Properties): example.pipeline.Step;

            /**
             * Encodes the specified Step message. Does not implicitly {@link example.pipeline.Step.verify|verify} messages.
             * @param message Step message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: example.pipeline.Step.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {example.pipeline.Step & example.pipeline.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): example.pipeline.Step & example.pipeline.Step.$Shape;

            /**
             * Verifies a Step message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Step message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Step
             */
            static fromObject(object: { [k: string]: any }): example.pipeline.Step;

            /**
             * Creates a plain object from a Step message. Also converts values to other types if specified.
             * @param message Step
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: example.pipeline.Step, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Step to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Step {

            /** Properties of a Step. */
            interface $Properties {

                /** Step number */
                number?: (number|null);

                /** Step hidden */
                hidden?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Step. */
            type $Shape = example.pipeline.Step.$Properties;
        }

        /**
         * Properties of an Outcome.
         * @deprecated Use example.pipeline.Outcome.$Properties instead.
         */
        interface IOutcome extends example.pipeline.Outcome.$Properties {
        }

        /** Represents an Outcome. */
        class Outcome {

            /**
             * Constructs a new Outcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: example.pipeline.Outcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Outcome number. */
            number: number;

            /** Outcome token. */
            token: number;

            /**
             * Creates a new Outcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Outcome instance
             */
            static create(properties: example.pipeline.Outcome.$Shape): example.pipeline.Outcome & example.pipeline.Outcome.$Shape;
            static create(properties?: example.pipeline.Outcome.$Properties): example.pipeline.Outcome;

            /**
             * Encodes the specified Outcome message. Does not implicitly {@link example.pipeline.Outcome.verify|verify} messages.
             * @param message Outcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: example.pipeline.Outcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Outcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {example.pipeline.Outcome & example.pipeline.Outcome.$Shape} Outcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): example.pipeline.Outcome & example.pipeline.Outcome.$Shape;

            /**
             * Verifies an Outcome message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Outcome
             */
            static fromObject(object: { [k: string]: any }): example.pipeline.Outcome;

            /**
             * Creates a plain object from an Outcome message. Also converts values to other types if specified.
             * @param message Outcome
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: example.pipeline.Outcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Outcome to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Outcome {

            /** Properties of an Outcome. */
            interface $Properties {

                /** Outcome number */
                number?: (number|null);

                /** Outcome token */
                token?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Outcome. */
            type $Shape = example.pipeline.Outcome.$Properties;
        }
    }
}
