// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace test. */
    namespace test {

        /**
         * Properties of an EchoRequest.
         * @deprecated Use trellis.test.EchoRequest.$Properties instead.
         */
        interface IEchoRequest extends trellis.test.EchoRequest.$Properties {
        }

        /** Represents an EchoRequest. */
        class EchoRequest {

            /**
             * Constructs a new EchoRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.test.EchoRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EchoRequest payload. */
            payload: Uint8Array;

            /** EchoRequest replyBytes. */
            replyBytes: number;

            /** EchoRequest count. */
            count: number;

            /** EchoRequest text. */
            text: string;

            /** EchoRequest inner. */
            inner?: (trellis.test.EchoRequest.$Properties|null);

            /**
             * Creates a new EchoRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EchoRequest instance
             */
            static create(properties: trellis.test.EchoRequest.$Shape): trellis.test.EchoRequest & trellis.test.EchoRequest.$Shape;
            static create(properties?: trellis.test.EchoRequest.$Properties): trellis.test.EchoRequest;

            /**
             * Encodes the specified EchoRequest message. Does not implicitly {@link trellis.test.EchoRequest.verify|verify} messages.
             * @param message EchoRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.test.EchoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EchoRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.test.EchoRequest & trellis.test.EchoRequest.$Shape} EchoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.test.EchoRequest & trellis.test.EchoRequest.$Shape;

            /**
             * Verifies an EchoRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EchoRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EchoRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.test.EchoRequest;

            /**
             * Creates a plain object from an EchoRequest message. Also converts values to other types if specified.
             * @param message EchoRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.test.EchoRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EchoRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EchoRequest {

            /** Properties of an EchoRequest. */
            interface $Properties {

                /** EchoRequest payload */
                payload?: (Uint8Array|null);

                /** EchoRequest replyBytes */
                replyBytes?: (number|null);

                /** EchoRequest count */
                count?: (number|null);

                /** EchoRequest text */
                text?: (string|null);

                /** EchoRequest inner */
                inner?: (trellis.test.EchoRequest.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EchoRequest. */
            type $Shape = trellis.test.EchoRequest.$Properties;
        }

        /**
         * Properties of an EchoReply.
         * @deprecated Use trellis.test.EchoReply.$Properties instead.
         */
        interface IEchoReply extends trellis.test.EchoReply.$Properties {
        }

        /** Represents an EchoReply. */
        class EchoReply {

            /**
             * Constructs a new EchoReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.test.EchoReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EchoReply payload. */
            payload: Uint8Array;

            /** EchoReply count. */
            count: number;

            /** EchoReply totalBytes. */
            totalBytes: number;

            /** EchoReply text. */
            text: string;

            /** EchoReply number. */
            number: number;

            /**
             * Creates a new EchoReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EchoReply instance
             */
            static create(properties: trellis.test.EchoReply.$Shape): trellis.test.EchoReply & trellis.test.EchoReply.$Shape;
            static create(properties?: trellis.test.EchoReply.$Properties): trellis.test.EchoReply;

            /**
             * Encodes the specified EchoReply message. Does not implicitly {@link trellis.test.EchoReply.verify|verify} messages.
             * @param message EchoReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.test.EchoReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EchoReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.test.EchoReply & trellis.test.EchoReply.$Shape} EchoReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.test.EchoReply & trellis.test.EchoReply.$Shape;

            /**
             * Verifies an EchoReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EchoReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EchoReply
             */
            static fromObject(object: { [k: string]: any }): trellis.test.EchoReply;

            /**
             * Creates a plain object from an EchoReply message. Also converts values to other types if specified.
             * @param message EchoReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.test.EchoReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EchoReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EchoReply {

            /** Properties of an EchoReply. */
            interface $Properties {

                /** EchoReply payload */
                payload?: (Uint8Array|null);

                /** EchoReply count */
                count?: (number|null);

                /** EchoReply totalBytes */
                totalBytes?: (number|null);

                /** EchoReply text */
                text?: (string|null);

                /** EchoReply number */
                number?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EchoReply. */
            type $Shape = trellis.test.EchoReply.$Properties;
        }
    }
}
