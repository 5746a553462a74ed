// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace rpc. */
    namespace rpc {

        /** ErrorKind enum. */
        enum ErrorKind {

            /** ERROR_KIND_OK value */
            ERROR_KIND_OK = 0,

            /** ERROR_KIND_CANCELED value */
            ERROR_KIND_CANCELED = 1,

            /** ERROR_KIND_INVALID_ARGUMENT value */
            ERROR_KIND_INVALID_ARGUMENT = 2,

            /** ERROR_KIND_DEADLINE_EXCEEDED value */
            ERROR_KIND_DEADLINE_EXCEEDED = 3,

            /** ERROR_KIND_NOT_FOUND value */
            ERROR_KIND_NOT_FOUND = 4,

            /** ERROR_KIND_ALREADY_EXISTS value */
            ERROR_KIND_ALREADY_EXISTS = 5,

            /** ERROR_KIND_PERMISSION_DENIED value */
            ERROR_KIND_PERMISSION_DENIED = 6,

            /** ERROR_KIND_RESOURCE_EXHAUSTED value */
            ERROR_KIND_RESOURCE_EXHAUSTED = 7,

            /** ERROR_KIND_FAILED_PRECONDITION value */
            ERROR_KIND_FAILED_PRECONDITION = 8,

            /** ERROR_KIND_UNIMPLEMENTED value */
            ERROR_KIND_UNIMPLEMENTED = 9,

            /** ERROR_KIND_INTERNAL value */
            ERROR_KIND_INTERNAL = 10,

            /** ERROR_KIND_UNAVAILABLE value */
            ERROR_KIND_UNAVAILABLE = 11,

            /** ERROR_KIND_DATA_LOSS value */
            ERROR_KIND_DATA_LOSS = 12
        }

        /** Compression enum. */
        enum Compression {

            /** COMPRESSION_NONE value */
            COMPRESSION_NONE = 0,

            /** COMPRESSION_ZLIB value */
            COMPRESSION_ZLIB = 1,

            /** COMPRESSION_ZSTD value */
            COMPRESSION_ZSTD = 2
        }

        /**
         * Properties of a Hello.
         * @deprecated Use trellis.rpc.Hello.$Properties instead.
         */
        interface IHello extends trellis.rpc.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.rpc.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello version. */
            version: number;

            /** Hello maxMessageBytes. */
            maxMessageBytes: number;

            /** Hello maxCallCount. */
            maxCallCount: number;

            /** Hello maxHeaderBytes. */
            maxHeaderBytes: number;

            /** Hello compressions. */
            compressions: trellis.rpc.Compression[];

            /** Hello agent. */
            agent: string;

            /** Hello moveToken. */
            moveToken: Uint8Array;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: trellis.rpc.Hello.$Shape): trellis.rpc.Hello & trellis.rpc.Hello.$Shape;
            static create(properties?: trellis.rpc.Hello.$Properties): trellis.rpc.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link trellis.rpc.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.rpc.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.rpc.Hello & trellis.rpc.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.rpc.Hello & trellis.rpc.Hello.$Shape;

            /**
             * Verifies a Hello message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Hello
             */
            static fromObject(object: { [k: string]: any }): trellis.rpc.Hello;

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @param message Hello
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.rpc.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Hello to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello version */
                version?: (number|null);

                /** Hello maxMessageBytes */
                maxMessageBytes?: (number|null);

                /** Hello maxCallCount */
                maxCallCount?: (number|null);

                /** Hello maxHeaderBytes */
                maxHeaderBytes?: (number|null);

                /** Hello compressions */
                compressions?: (trellis.rpc.Compression[]|null);

                /** Hello agent */
                agent?: (string|null);

                /** Hello moveToken */
                moveToken?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = trellis.rpc.Hello.$Properties;
        }

        /**
         * Properties of a CallHeader.
         * @deprecated Use trellis.rpc.CallHeader.$Properties instead.
         */
        interface ICallHeader extends trellis.rpc.CallHeader.$Properties {
        }

        /** Represents a CallHeader. */
        class CallHeader {

            /**
             * Constructs a new CallHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.rpc.CallHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CallHeader metadata. */
            metadata: { [k: string]: string };

            /** CallHeader idempotencyKey. */
            idempotencyKey: string;

            /** CallHeader priority. */
            priority: trellis.rpc.Priority;

            /** CallHeader compressReplies. */
            compressReplies: boolean;

            /** CallHeader idempotent. */
            idempotent: boolean;

            /** CallHeader hedgeAfterMs. */
            hedgeAfterMs: number;

            /**
             * Creates a new CallHeader instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CallHeader instance
             */
            static create(properties: trellis.rpc.CallHeader.$Shape): trellis.rpc.CallHeader & trellis.rpc.CallHeader.$Shape;
            static create(properties?: trellis.rpc.CallHeader.$Properties): trellis.rpc.CallHeader;

            /**
             * Encodes the specified CallHeader message. Does not implicitly {@link trellis.rpc.CallHeader.verify|verify} messages.
             * @param message CallHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.rpc.CallHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CallHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.rpc.CallHeader & trellis.rpc.CallHeader.$Shape} CallHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.rpc.CallHeader & trellis.rpc.CallHeader.$Shape;

            /**
             * Verifies a CallHeader message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CallHeader message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CallHeader
             */
            static fromObject(object: { [k: string]: any }): trellis.rpc.CallHeader;

            /**
             * Creates a plain object from a CallHeader message. Also converts values to other types if specified.
             * @param message CallHeader
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.rpc.CallHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CallHeader to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CallHeader {

            /** Properties of a CallHeader. */
            interface $Properties {

                /** CallHeader metadata */
                metadata?: ({ [k: string]: string }|null);

                /** CallHeader idempotencyKey */
                idempotencyKey?: (string|null);

                /** CallHeader priority */
                priority?: (trellis.rpc.Priority|null);

                /** CallHeader compressReplies */
                compressReplies?: (boolean|null);

                /** CallHeader idempotent */
                idempotent?: (boolean|null);

                /** CallHeader hedgeAfterMs */
                hedgeAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CallHeader. */
            type $Shape = trellis.rpc.CallHeader.$Properties;
        }

        /** Priority enum. */
        enum Priority {

            /** PRIORITY_INTERACTIVE value */
            PRIORITY_INTERACTIVE = 0,

            /** PRIORITY_SYNC value */
            PRIORITY_SYNC = 1,

            /** PRIORITY_BULK value */
            PRIORITY_BULK = 2
        }

        /**
         * Properties of a Status.
         * @deprecated Use trellis.rpc.Status.$Properties instead.
         */
        interface IStatus extends trellis.rpc.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.rpc.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status kind. */
            kind: trellis.rpc.ErrorKind;

            /** Status message. */
            message: string;

            /** Status hint. */
            hint: string;

            /** Status retryable. */
            retryable: boolean;

            /** Status notExecuted. */
            notExecuted: boolean;

            /** Status details. */
            details: trellis.rpc.ErrorDetail.$Properties[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: trellis.rpc.Status.$Shape): trellis.rpc.Status & trellis.rpc.Status.$Shape;
            static create(properties?: trellis.rpc.Status.$Properties): trellis.rpc.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link trellis.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.rpc.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.rpc.Status & trellis.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.rpc.Status & trellis.rpc.Status.$Shape;

            /**
             * Verifies a Status message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            static fromObject(object: { [k: string]: any }): trellis.rpc.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.rpc.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Status to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status kind */
                kind?: (trellis.rpc.ErrorKind|null);

                /** Status message */
                message?: (string|null);

                /** Status hint */
                hint?: (string|null);

                /** Status retryable */
                retryable?: (boolean|null);

                /** Status notExecuted */
                notExecuted?: (boolean|null);

                /** Status details */
                details?: (trellis.rpc.ErrorDetail.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = trellis.rpc.Status.$Properties;
        }

        /**
         * Properties of an ErrorDetail.
         * @deprecated Use trellis.rpc.ErrorDetail.$Properties instead.
         */
        interface IErrorDetail extends trellis.rpc.ErrorDetail.$Properties {
        }

        /** Represents an ErrorDetail. */
        class ErrorDetail {

            /**
             * Constructs a new ErrorDetail.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.rpc.ErrorDetail.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ErrorDetail type. */
            type: string;

            /** ErrorDetail value. */
            value: Uint8Array;

            /**
             * Creates a new ErrorDetail instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ErrorDetail instance
             */
            static create(properties: trellis.rpc.ErrorDetail.$Shape): trellis.rpc.ErrorDetail & trellis.rpc.ErrorDetail.$Shape;
            static create(properties?: trellis.rpc.ErrorDetail.$Properties): trellis.rpc.ErrorDetail;

            /**
             * Encodes the specified ErrorDetail message. Does not implicitly {@link trellis.rpc.ErrorDetail.verify|verify} messages.
             * @param message ErrorDetail message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.rpc.ErrorDetail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErrorDetail message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.rpc.ErrorDetail & trellis.rpc.ErrorDetail.$Shape} ErrorDetail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.rpc.ErrorDetail & trellis.rpc.ErrorDetail.$Shape;

            /**
             * Verifies an ErrorDetail message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ErrorDetail message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ErrorDetail
             */
            static fromObject(object: { [k: string]: any }): trellis.rpc.ErrorDetail;

            /**
             * Creates a plain object from an ErrorDetail message. Also converts values to other types if specified.
             * @param message ErrorDetail
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.rpc.ErrorDetail, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ErrorDetail to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ErrorDetail {

            /** Properties of an ErrorDetail. */
            interface $Properties {

                /** ErrorDetail type */
                type?: (string|null);

                /** ErrorDetail value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErrorDetail. */
            type $Shape = trellis.rpc.ErrorDetail.$Properties;
        }

        /**
         * Properties of a Goaway.
         * @deprecated Use trellis.rpc.Goaway.$Properties instead.
         */
        interface IGoaway extends trellis.rpc.Goaway.$Properties {
        }

        /** Represents a Goaway. */
        class Goaway {

            /**
             * Constructs a new Goaway.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.rpc.Goaway.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Goaway kind. */
            kind: trellis.rpc.ErrorKind;

            /** Goaway message. */
            message: string;

            /** Goaway lastCallId. */
            lastCallId: number;

            /**
             * Creates a new Goaway instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Goaway instance
             */
            static create(properties: trellis.rpc.Goaway.$Shape): trellis.rpc.Goaway & trellis.rpc.Goaway.$Shape;
            static create(properties?: trellis.rpc.Goaway.$Properties): trellis.rpc.Goaway;

            /**
             * Encodes the specified Goaway message. Does not implicitly {@link trellis.rpc.Goaway.verify|verify} messages.
             * @param message Goaway message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.rpc.Goaway.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Goaway message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.rpc.Goaway & trellis.rpc.Goaway.$Shape} Goaway
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.rpc.Goaway & trellis.rpc.Goaway.$Shape;

            /**
             * Verifies a Goaway message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Goaway message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Goaway
             */
            static fromObject(object: { [k: string]: any }): trellis.rpc.Goaway;

            /**
             * Creates a plain object from a Goaway message. Also converts values to other types if specified.
             * @param message Goaway
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.rpc.Goaway, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Goaway to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Goaway {

            /** Properties of a Goaway. */
            interface $Properties {

                /** Goaway kind */
                kind?: (trellis.rpc.ErrorKind|null);

                /** Goaway message */
                message?: (string|null);

                /** Goaway lastCallId */
                lastCallId?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Goaway. */
            type $Shape = trellis.rpc.Goaway.$Properties;
        }
    }
}
