// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace example. */
    namespace example {

        /**
         * Properties of a CapitalizeRequest.
         * @deprecated Use trellis.example.CapitalizeRequest.$Properties instead.
         */
        interface ICapitalizeRequest extends trellis.example.CapitalizeRequest.$Properties {
        }

        /** Represents a CapitalizeRequest. */
        class CapitalizeRequest {

            /**
             * Constructs a new CapitalizeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.example.CapitalizeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CapitalizeRequest text. */
            text: string;

            /**
             * Creates a new CapitalizeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CapitalizeRequest instance
             */
            static create(properties: trellis.example.CapitalizeRequest.$Shape): trellis.example.CapitalizeRequest & trellis.example.CapitalizeRequest.$Shape;
            static create(properties?: trellis.example.CapitalizeRequest.$Properties): trellis.example.CapitalizeRequest;

            /**
             * Encodes the specified CapitalizeRequest message. Does not implicitly {@link trellis.example.CapitalizeRequest.verify|verify} messages.
             * @param message CapitalizeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.example.CapitalizeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CapitalizeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.example.CapitalizeRequest & trellis.example.CapitalizeRequest.$Shape} CapitalizeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.example.CapitalizeRequest & trellis.example.CapitalizeRequest.$Shape;

            /**
             * Verifies a CapitalizeRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CapitalizeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CapitalizeRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.example.CapitalizeRequest;

            /**
             * Creates a plain object from a CapitalizeRequest message. Also converts values to other types if specified.
             * @param message CapitalizeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.example.CapitalizeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CapitalizeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CapitalizeRequest {

            /** Properties of a CapitalizeRequest. */
            interface $Properties {

                /** CapitalizeRequest text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CapitalizeRequest. */
            type $Shape = trellis.example.CapitalizeRequest.$Properties;
        }

        /**
         * Properties of a CapitalizeResponse.
         * @deprecated Use trellis.example.CapitalizeResponse.$Properties instead.
         */
        interface ICapitalizeResponse extends trellis.example.CapitalizeResponse.$Properties {
        }

        /** Represents a CapitalizeResponse. */
        class CapitalizeResponse {

            /**
             * Constructs a new CapitalizeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.example.CapitalizeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CapitalizeResponse text. */
            text: string;

            /** CapitalizeResponse caller. */
            caller: string;

            /**
             * Creates a new CapitalizeResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CapitalizeResponse instance
             */
            static create(properties: trellis.example.CapitalizeResponse.$Shape): trellis.example.CapitalizeResponse & trellis.example.CapitalizeResponse.$Shape;
            static create(properties?: trellis.example.CapitalizeResponse.$Properties): trellis.example.CapitalizeResponse;

            /**
             * Encodes the specified CapitalizeResponse message. Does not implicitly {@link trellis.example.CapitalizeResponse.verify|verify} messages.
             * @param message CapitalizeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.example.CapitalizeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CapitalizeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.example.CapitalizeResponse & trellis.example.CapitalizeResponse.$Shape} CapitalizeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.example.CapitalizeResponse & trellis.example.CapitalizeResponse.$Shape;

            /**
             * Verifies a CapitalizeResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CapitalizeResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CapitalizeResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.example.CapitalizeResponse;

            /**
             * Creates a plain object from a CapitalizeResponse message. Also converts values to other types if specified.
             * @param message CapitalizeResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.example.CapitalizeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CapitalizeResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CapitalizeResponse {

            /** Properties of a CapitalizeResponse. */
            interface $Properties {

                /** CapitalizeResponse text */
                text?: (string|null);

                /** CapitalizeResponse caller */
                caller?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CapitalizeResponse. */
            type $Shape = trellis.example.CapitalizeResponse.$Properties;
        }

        /**
         * Properties of a SpeakRequest.
         * @deprecated Use trellis.example.SpeakRequest.$Properties instead.
         */
        interface ISpeakRequest extends trellis.example.SpeakRequest.$Properties {
        }

        /** Represents a SpeakRequest. */
        class SpeakRequest {

            /**
             * Constructs a new SpeakRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.example.SpeakRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpeakRequest text. */
            text: string;

            /** SpeakRequest pauseMs. */
            pauseMs: number;

            /**
             * Creates a new SpeakRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpeakRequest instance
             */
            static create(properties: trellis.example.SpeakRequest.$Shape): trellis.example.SpeakRequest & trellis.example.SpeakRequest.$Shape;
            static create(properties?: trellis.example.SpeakRequest.$Properties): trellis.example.SpeakRequest;

            /**
             * Encodes the specified SpeakRequest message. Does not implicitly {@link trellis.example.SpeakRequest.verify|verify} messages.
             * @param message SpeakRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.example.SpeakRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpeakRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.example.SpeakRequest & trellis.example.SpeakRequest.$Shape} SpeakRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.example.SpeakRequest & trellis.example.SpeakRequest.$Shape;

            /**
             * Verifies a SpeakRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpeakRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpeakRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.example.SpeakRequest;

            /**
             * Creates a plain object from a SpeakRequest message. Also converts values to other types if specified.
             * @param message SpeakRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.example.SpeakRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpeakRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpeakRequest {

            /** Properties of a SpeakRequest. */
            interface $Properties {

                /** SpeakRequest text */
                text?: (string|null);

                /** SpeakRequest pauseMs */
                pauseMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpeakRequest. */
            type $Shape = trellis.example.SpeakRequest.$Properties;
        }

        /**
         * Properties of a Word.
         * @deprecated Use trellis.example.Word.$Properties instead.
         */
        interface IWord extends trellis.example.Word.$Properties {
        }

        /** Represents a Word. */
        class Word {

            /**
             * Constructs a new Word.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.example.Word.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Word text. */
            text: string;

            /**
             * Creates a new Word instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Word instance
             */
            static create(properties: trellis.example.Word.$Shape): trellis.example.Word & trellis.example.Word.$Shape;
            static create(properties?: trellis.example.Word.$Properties): trellis.example.Word;

            /**
             * Encodes the specified Word message. Does not implicitly {@link trellis.example.Word.verify|verify} messages.
             * @param message Word message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.example.Word.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Word message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.example.Word & trellis.example.Word.$Shape} Word
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.example.Word & trellis.example.Word.$Shape;

            /**
             * Verifies a Word message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Word message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Word
             */
            static fromObject(object: { [k: string]: any }): trellis.example.Word;

            /**
             * Creates a plain object from a Word message. Also converts values to other types if specified.
             * @param message Word
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.example.Word, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Word to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Word {

            /** Properties of a Word. */
            interface $Properties {

                /** Word text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Word. */
            type $Shape = trellis.example.Word.$Properties;
        }

        /**
         * Properties of a CountResponse.
         * @deprecated Use trellis.example.CountResponse.$Properties instead.
         */
        interface ICountResponse extends trellis.example.CountResponse.$Properties {
        }

        /** Represents a CountResponse. */
        class CountResponse {

            /**
             * Constructs a new CountResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.example.CountResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CountResponse wordCount. */
            wordCount: number;

            /**
             * Creates a new CountResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CountResponse instance
             */
            static create(properties: trellis.example.CountResponse.$Shape): trellis.example.CountResponse & trellis.example.CountResponse.$Shape;
            static create(properties?: trellis.example.CountResponse.$Properties): trellis.example.CountResponse;

            /**
             * Encodes the specified CountResponse message. Does not implicitly {@link trellis.example.CountResponse.verify|verify} messages.
             * @param message CountResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.example.CountResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CountResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.example.CountResponse & trellis.example.CountResponse.$Shape} CountResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.example.CountResponse & trellis.example.CountResponse.$Shape;

            /**
             * Verifies a CountResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CountResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CountResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.example.CountResponse;

            /**
             * Creates a plain object from a CountResponse message. Also converts values to other types if specified.
             * @param message CountResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.example.CountResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CountResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CountResponse {

            /** Properties of a CountResponse. */
            interface $Properties {

                /** CountResponse wordCount */
                wordCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CountResponse. */
            type $Shape = trellis.example.CountResponse.$Properties;
        }
    }
}
