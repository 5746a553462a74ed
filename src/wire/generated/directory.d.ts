// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace directory. */
    namespace directory {

        /**
         * Properties of a BenchRequest.
         * @deprecated Use trellis.directory.BenchRequest.$Properties instead.
         */
        interface IBenchRequest extends trellis.directory.BenchRequest.$Properties {
        }

        /** Represents a BenchRequest. */
        class BenchRequest {

            /**
             * Constructs a new BenchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.directory.BenchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BenchRequest payload. */
            payload: Uint8Array;

            /** BenchRequest replyBytes. */
            replyBytes: number;

            /**
             * Creates a new BenchRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BenchRequest instance
             */
            static create(properties: trellis.directory.BenchRequest.$Shape): trellis.directory.BenchRequest & trellis.directory.BenchRequest.$Shape;
            static create(properties?: trellis.directory.BenchRequest.$Properties): trellis.directory.BenchRequest;

            /**
             * Encodes the specified BenchRequest message. Does not implicitly {@link trellis.directory.BenchRequest.verify|verify} messages.
             * @param message BenchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.directory.BenchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BenchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.directory.BenchRequest & trellis.directory.BenchRequest.$Shape} BenchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.directory.BenchRequest & trellis.directory.BenchRequest.$Shape;

            /**
             * Verifies a BenchRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BenchRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BenchRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.directory.BenchRequest;

            /**
             * Creates a plain object from a BenchRequest message. Also converts values to other types if specified.
             * @param message BenchRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.directory.BenchRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BenchRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BenchRequest {

            /** Properties of a BenchRequest. */
            interface $Properties {

                /** BenchRequest payload */
                payload?: (Uint8Array|null);

                /** BenchRequest replyBytes */
                replyBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BenchRequest. */
            type $Shape = trellis.directory.BenchRequest.$Properties;
        }

        /**
         * Properties of a BenchReply.
         * @deprecated Use trellis.directory.BenchReply.$Properties instead.
         */
        interface IBenchReply extends trellis.directory.BenchReply.$Properties {
        }

        /** Represents a BenchReply. */
        class BenchReply {

            /**
             * Constructs a new BenchReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.directory.BenchReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BenchReply payload. */
            payload: Uint8Array;

            /**
             * Creates a new BenchReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BenchReply instance
             */
            static create(properties: trellis.directory.BenchReply.$Shape): trellis.directory.BenchReply & trellis.directory.BenchReply.$Shape;
            static create(properties?: trellis.directory.BenchReply.$Properties): trellis.directory.BenchReply;

            /**
             * Encodes the specified BenchReply message. Does not implicitly {@link trellis.directory.BenchReply.verify|verify} messages.
             * @param message BenchReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.directory.BenchReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BenchReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.directory.BenchReply & trellis.directory.BenchReply.$Shape} BenchReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.directory.BenchReply & trellis.directory.BenchReply.$Shape;

            /**
             * Verifies a BenchReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BenchReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BenchReply
             */
            static fromObject(object: { [k: string]: any }): trellis.directory.BenchReply;

            /**
             * Creates a plain object from a BenchReply message. Also converts values to other types if specified.
             * @param message BenchReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.directory.BenchReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BenchReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BenchReply {

            /** Properties of a BenchReply. */
            interface $Properties {

                /** BenchReply payload */
                payload?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BenchReply. */
            type $Shape = trellis.directory.BenchReply.$Properties;
        }

        /**
         * Properties of a ListRequest.
         * @deprecated Use trellis.directory.ListRequest.$Properties instead.
         */
        interface IListRequest extends trellis.directory.ListRequest.$Properties {
        }

        /** Represents a ListRequest. */
        class ListRequest {

            /**
             * Constructs a new ListRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.directory.ListRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListRequest instance
             */
            static create(properties: trellis.directory.ListRequest.$Shape): trellis.directory.ListRequest & trellis.directory.ListRequest.$Shape;
            static create(properties?: trellis.directory.ListRequest.$Properties): trellis.directory.ListRequest;

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link trellis.directory.ListRequest.verify|verify} messages.
             * @param message ListRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.directory.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.directory.ListRequest & trellis.directory.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.directory.ListRequest & trellis.directory.ListRequest.$Shape;

            /**
             * Verifies a ListRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.directory.ListRequest;

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @param message ListRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.directory.ListRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListRequest {

            /** Properties of a ListRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRequest. */
            type $Shape = trellis.directory.ListRequest.$Properties;
        }

        /**
         * Properties of a ListResponse.
         * @deprecated Use trellis.directory.ListResponse.$Properties instead.
         */
        interface IListResponse extends trellis.directory.ListResponse.$Properties {
        }

        /** Represents a ListResponse. */
        class ListResponse {

            /**
             * Constructs a new ListResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.directory.ListResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListResponse services. */
            services: string[];

            /**
             * Creates a new ListResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListResponse instance
             */
            static create(properties: trellis.directory.ListResponse.$Shape): trellis.directory.ListResponse & trellis.directory.ListResponse.$Shape;
            static create(properties?: trellis.directory.ListResponse.$Properties): trellis.directory.ListResponse;

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link trellis.directory.ListResponse.verify|verify} messages.
             * @param message ListResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.directory.ListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.directory.ListResponse & trellis.directory.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.directory.ListResponse & trellis.directory.ListResponse.$Shape;

            /**
             * Verifies a ListResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.directory.ListResponse;

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @param message ListResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.directory.ListResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListResponse {

            /** Properties of a ListResponse. */
            interface $Properties {

                /** ListResponse services */
                services?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListResponse. */
            type $Shape = trellis.directory.ListResponse.$Properties;
        }

        /**
         * Properties of a DescribeRequest.
         * @deprecated Use trellis.directory.DescribeRequest.$Properties instead.
         */
        interface IDescribeRequest extends trellis.directory.DescribeRequest.$Properties {
        }

        /** Represents a DescribeRequest. */
        class DescribeRequest {

            /**
             * Constructs a new DescribeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.directory.DescribeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeRequest service. */
            service: string;

            /**
             * Creates a new DescribeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeRequest instance
             */
            static create(properties: trellis.directory.DescribeRequest.$Shape): trellis.directory.DescribeRequest & trellis.directory.DescribeRequest.$Shape;
            static create(properties?: trellis.directory.DescribeRequest.$Properties): trellis.directory.DescribeRequest;

            /**
             * Encodes the specified DescribeRequest message. Does not implicitly {@link trellis.directory.DescribeRequest.verify|verify} messages.
             * @param message DescribeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.directory.DescribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.directory.DescribeRequest & trellis.directory.DescribeRequest.$Shape} DescribeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.directory.DescribeRequest & trellis.directory.DescribeRequest.$Shape;

            /**
             * Verifies a DescribeRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DescribeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.directory.DescribeRequest;

            /**
             * Creates a plain object from a DescribeRequest message. Also converts values to other types if specified.
             * @param message DescribeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.directory.DescribeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DescribeRequest {

            /** Properties of a DescribeRequest. */
            interface $Properties {

                /** DescribeRequest service */
                service?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeRequest. */
            type $Shape = trellis.directory.DescribeRequest.$Properties;
        }

        /**
         * Properties of a DescribeResponse.
         * @deprecated Use trellis.directory.DescribeResponse.$Properties instead.
         */
        interface IDescribeResponse extends trellis.directory.DescribeResponse.$Properties {
        }

        /** Represents a DescribeResponse. */
        class DescribeResponse {

            /**
             * Constructs a new DescribeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.directory.DescribeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeResponse fileDescriptorSet. */
            fileDescriptorSet: Uint8Array;

            /**
             * Creates a new DescribeResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeResponse instance
             */
            static create(properties: trellis.directory.DescribeResponse.$Shape): trellis.directory.DescribeResponse & trellis.directory.DescribeResponse.$Shape;
            static create(properties?: trellis.directory.DescribeResponse.$Properties): trellis.directory.DescribeResponse;

            /**
             * Encodes the specified DescribeResponse message. Does not implicitly {@link trellis.directory.DescribeResponse.verify|verify} messages.
             * @param message DescribeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.directory.DescribeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.directory.DescribeResponse & trellis.directory.DescribeResponse.$Shape} DescribeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.directory.DescribeResponse & trellis.directory.DescribeResponse.$Shape;

            /**
             * Verifies a DescribeResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DescribeResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.directory.DescribeResponse;

            /**
             * Creates a plain object from a DescribeResponse message. Also converts values to other types if specified.
             * @param message DescribeResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.directory.DescribeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DescribeResponse {

            /** Properties of a DescribeResponse. */
            interface $Properties {

                /** DescribeResponse fileDescriptorSet */
                fileDescriptorSet?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeResponse. */
            type $Shape = trellis.directory.DescribeResponse.$Properties;
        }
    }
}
