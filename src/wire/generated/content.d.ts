// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace content. */
    namespace content {

        /**
         * Properties of a ChunkList.
         * @deprecated Use trellis.content.ChunkList.$Properties instead.
         */
        interface IChunkList extends trellis.content.ChunkList.$Properties {
        }

        /** Represents a ChunkList. */
        class ChunkList {

            /**
             * Constructs a new ChunkList.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.ChunkList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChunkList sizeBytes. */
            sizeBytes: number;

            /** ChunkList chunkSizes. */
            chunkSizes: number[];

            /** ChunkList chunkHashes. */
            chunkHashes: Uint8Array;

            /** ChunkList children. */
            children: trellis.content.ChunkListChild.$Properties[];

            /** ChunkList hashCode. */
            hashCode: number;

            /**
             * Creates a new ChunkList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChunkList instance
             */
            static create(properties: trellis.content.ChunkList.$Shape): trellis.content.ChunkList & trellis.content.ChunkList.$Shape;
            static create(properties?: trellis.content.ChunkList.$Properties): trellis.content.ChunkList;

            /**
             * Encodes the specified ChunkList message. Does not implicitly {@link trellis.content.ChunkList.verify|verify} messages.
             * @param message ChunkList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.ChunkList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChunkList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.ChunkList & trellis.content.ChunkList.$Shape} ChunkList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.ChunkList & trellis.content.ChunkList.$Shape;

            /**
             * Verifies a ChunkList message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ChunkList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChunkList
             */
            static fromObject(object: { [k: string]: any }): trellis.content.ChunkList;

            /**
             * Creates a plain object from a ChunkList message. Also converts values to other types if specified.
             * @param message ChunkList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.ChunkList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChunkList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChunkList {

            /** Properties of a ChunkList. */
            interface $Properties {

                /** ChunkList sizeBytes */
                sizeBytes?: (number|null);

                /** ChunkList chunkSizes */
                chunkSizes?: (number[]|null);

                /** ChunkList chunkHashes */
                chunkHashes?: (Uint8Array|null);

                /** ChunkList children */
                children?: (trellis.content.ChunkListChild.$Properties[]|null);

                /** ChunkList hashCode */
                hashCode?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChunkList. */
            type $Shape = trellis.content.ChunkList.$Properties;
        }

        /**
         * Properties of a ChunkListChild.
         * @deprecated Use trellis.content.ChunkListChild.$Properties instead.
         */
        interface IChunkListChild extends trellis.content.ChunkListChild.$Properties {
        }

        /** Represents a ChunkListChild. */
        class ChunkListChild {

            /**
             * Constructs a new ChunkListChild.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.ChunkListChild.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChunkListChild hash. */
            hash: Uint8Array;

            /** ChunkListChild sizeBytes. */
            sizeBytes: number;

            /** ChunkListChild chunkCount. */
            chunkCount: number;

            /**
             * Creates a new ChunkListChild instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChunkListChild instance
             */
            static create(properties: trellis.content.ChunkListChild.$Shape): trellis.content.ChunkListChild & trellis.content.ChunkListChild.$Shape;
            static create(properties?: trellis.content.ChunkListChild.$Properties): trellis.content.ChunkListChild;

            /**
             * Encodes the specified ChunkListChild message. Does not implicitly {@link trellis.content.ChunkListChild.verify|verify} messages.
             * @param message ChunkListChild message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.ChunkListChild.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChunkListChild message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.ChunkListChild & trellis.content.ChunkListChild.$Shape} ChunkListChild
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.ChunkListChild & trellis.content.ChunkListChild.$Shape;

            /**
             * Verifies a ChunkListChild message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ChunkListChild message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChunkListChild
             */
            static fromObject(object: { [k: string]: any }): trellis.content.ChunkListChild;

            /**
             * Creates a plain object from a ChunkListChild message. Also converts values to other types if specified.
             * @param message ChunkListChild
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.ChunkListChild, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChunkListChild to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChunkListChild {

            /** Properties of a ChunkListChild. */
            interface $Properties {

                /** ChunkListChild hash */
                hash?: (Uint8Array|null);

                /** ChunkListChild sizeBytes */
                sizeBytes?: (number|null);

                /** ChunkListChild chunkCount */
                chunkCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChunkListChild. */
            type $Shape = trellis.content.ChunkListChild.$Properties;
        }

        /** TrafficClass enum. */
        enum TrafficClass {

            /** TRAFFIC_CLASS_UNSPECIFIED value */
            TRAFFIC_CLASS_UNSPECIFIED = 0,

            /** TRAFFIC_CLASS_INTERACTIVE value */
            TRAFFIC_CLASS_INTERACTIVE = 1,

            /** TRAFFIC_CLASS_SYNC value */
            TRAFFIC_CLASS_SYNC = 2,

            /** TRAFFIC_CLASS_BULK value */
            TRAFFIC_CLASS_BULK = 3
        }

        /**
         * Properties of a Request.
         * @deprecated Use trellis.content.Request.$Properties instead.
         */
        interface IRequest extends trellis.content.Request.$Properties {
        }

        /** Represents a Request. */
        class Request {

            /**
             * Constructs a new Request.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Request.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Request id. */
            id: number;

            /** Request getBlob. */
            getBlob?: (trellis.content.GetBlob.$Properties|null);

            /** Request getHave. */
            getHave?: (trellis.content.GetHave.$Properties|null);

            /** Request getChunks. */
            getChunks?: (trellis.content.GetChunks.$Properties|null);

            /** Request cancel. */
            cancel?: (trellis.content.Cancel.$Properties|null);

            /** Request openBulk. */
            openBulk?: (trellis.content.OpenBulk.$Properties|null);

            /** Request kind. */
            kind?: ("getBlob"|"getHave"|"getChunks"|"cancel"|"openBulk");

            /**
             * Creates a new Request instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Request instance
             */
            static create(properties: trellis.content.Request.$Shape): trellis.content.Request & trellis.content.Request.$Shape;
            static create(properties?: trellis.content.Request.$Properties): trellis.content.Request;

            /**
             * Encodes the specified Request message. Does not implicitly {@link trellis.content.Request.verify|verify} messages.
             * @param message Request message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Request & trellis.content.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Request & trellis.content.Request.$Shape;

            /**
             * Verifies a Request message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Request message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Request
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Request;

            /**
             * Creates a plain object from a Request message. Also converts values to other types if specified.
             * @param message Request
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Request, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Request to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Request {

            /** Properties of a Request. */
            interface $Properties {

                /** Request id */
                id?: (number|null);

                /** Request getBlob */
                getBlob?: (trellis.content.GetBlob.$Properties|null);

                /** Request getHave */
                getHave?: (trellis.content.GetHave.$Properties|null);

                /** Request getChunks */
                getChunks?: (trellis.content.GetChunks.$Properties|null);

                /** Request cancel */
                cancel?: (trellis.content.Cancel.$Properties|null);

                /** Request openBulk */
                openBulk?: (trellis.content.OpenBulk.$Properties|null);

                /** Request kind */
                kind?: ("getBlob"|"getHave"|"getChunks"|"cancel"|"openBulk");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Request. */
            type $Shape = {
              id?: number|null;
              getBlob?: trellis.content.GetBlob.$Shape|null;
              getHave?: trellis.content.GetHave.$Shape|null;
              getChunks?: trellis.content.GetChunks.$Shape|null;
              cancel?: trellis.content.Cancel.$Shape|null;
              openBulk?: trellis.content.OpenBulk.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; getBlob?: null; getHave?: null; getChunks?: null; cancel?: null; openBulk?: null }|{ kind?: "getBlob"; getBlob: trellis.content.GetBlob.$Shape; getHave?: null; getChunks?: null; cancel?: null; openBulk?: null }|{ kind?: "getHave"; getBlob?: null; getHave: trellis.content.GetHave.$Shape; getChunks?: null; cancel?: null; openBulk?: null }|{ kind?: "getChunks"; getBlob?: null; getHave?: null; getChunks: trellis.content.GetChunks.$Shape; cancel?: null; openBulk?: null }|{ kind?: "cancel"; getBlob?: null; getHave?: null; getChunks?: null; cancel: trellis.content.Cancel.$Shape; openBulk?: null }|{ kind?: "openBulk"; getBlob?: null; getHave?: null; getChunks?: null; cancel?: null; openBulk: trellis.content.OpenBulk.$Shape })
            );
        }

        /**
         * Properties of a GetBlob.
         * @deprecated Use trellis.content.GetBlob.$Properties instead.
         */
        interface IGetBlob extends trellis.content.GetBlob.$Properties {
        }

        /** Represents a GetBlob. */
        class GetBlob {

            /**
             * Constructs a new GetBlob.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.GetBlob.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetBlob hash. */
            hash: Uint8Array;

            /** GetBlob maxBytes. */
            maxBytes: number;

            /**
             * Creates a new GetBlob instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetBlob instance
             */
            static create(properties: trellis.content.GetBlob.$Shape): trellis.content.GetBlob & trellis.content.GetBlob.$Shape;
            static create(properties?: trellis.content.GetBlob.$Properties): trellis.content.GetBlob;

            /**
             * Encodes the specified GetBlob message. Does not implicitly {@link trellis.content.GetBlob.verify|verify} messages.
             * @param message GetBlob message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.GetBlob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetBlob message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.GetBlob & trellis.content.GetBlob.$Shape} GetBlob
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.GetBlob & trellis.content.GetBlob.$Shape;

            /**
             * Verifies a GetBlob message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetBlob message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetBlob
             */
            static fromObject(object: { [k: string]: any }): trellis.content.GetBlob;

            /**
             * Creates a plain object from a GetBlob message. Also converts values to other types if specified.
             * @param message GetBlob
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.GetBlob, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetBlob to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetBlob {

            /** Properties of a GetBlob. */
            interface $Properties {

                /** GetBlob hash */
                hash?: (Uint8Array|null);

                /** GetBlob maxBytes */
                maxBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetBlob. */
            type $Shape = trellis.content.GetBlob.$Properties;
        }

        /**
         * Properties of a GetHave.
         * @deprecated Use trellis.content.GetHave.$Properties instead.
         */
        interface IGetHave extends trellis.content.GetHave.$Properties {
        }

        /** Represents a GetHave. */
        class GetHave {

            /**
             * Constructs a new GetHave.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.GetHave.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetHave chunkListHash. */
            chunkListHash: Uint8Array;

            /** GetHave serving. */
            serving: boolean;

            /**
             * Creates a new GetHave instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetHave instance
             */
            static create(properties: trellis.content.GetHave.$Shape): trellis.content.GetHave & trellis.content.GetHave.$Shape;
            static create(properties?: trellis.content.GetHave.$Properties): trellis.content.GetHave;

            /**
             * Encodes the specified GetHave message. Does not implicitly {@link trellis.content.GetHave.verify|verify} messages.
             * @param message GetHave message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.GetHave.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetHave message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.GetHave & trellis.content.GetHave.$Shape} GetHave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.GetHave & trellis.content.GetHave.$Shape;

            /**
             * Verifies a GetHave message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetHave message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetHave
             */
            static fromObject(object: { [k: string]: any }): trellis.content.GetHave;

            /**
             * Creates a plain object from a GetHave message. Also converts values to other types if specified.
             * @param message GetHave
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.GetHave, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetHave to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetHave {

            /** Properties of a GetHave. */
            interface $Properties {

                /** GetHave chunkListHash */
                chunkListHash?: (Uint8Array|null);

                /** GetHave serving */
                serving?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetHave. */
            type $Shape = trellis.content.GetHave.$Properties;
        }

        /**
         * Properties of a ChunkRange.
         * @deprecated Use trellis.content.ChunkRange.$Properties instead.
         */
        interface IChunkRange extends trellis.content.ChunkRange.$Properties {
        }

        /** Represents a ChunkRange. */
        class ChunkRange {

            /**
             * Constructs a new ChunkRange.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.ChunkRange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChunkRange first. */
            first: number;

            /** ChunkRange count. */
            count: number;

            /**
             * Creates a new ChunkRange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChunkRange instance
             */
            static create(properties: trellis.content.ChunkRange.$Shape): trellis.content.ChunkRange & trellis.content.ChunkRange.$Shape;
            static create(properties?: trellis.content.ChunkRange.$Properties): trellis.content.ChunkRange;

            /**
             * Encodes the specified ChunkRange message. Does not implicitly {@link trellis.content.ChunkRange.verify|verify} messages.
             * @param message ChunkRange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.ChunkRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChunkRange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.ChunkRange & trellis.content.ChunkRange.$Shape} ChunkRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.ChunkRange & trellis.content.ChunkRange.$Shape;

            /**
             * Verifies a ChunkRange message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ChunkRange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChunkRange
             */
            static fromObject(object: { [k: string]: any }): trellis.content.ChunkRange;

            /**
             * Creates a plain object from a ChunkRange message. Also converts values to other types if specified.
             * @param message ChunkRange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.ChunkRange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChunkRange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChunkRange {

            /** Properties of a ChunkRange. */
            interface $Properties {

                /** ChunkRange first */
                first?: (number|null);

                /** ChunkRange count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChunkRange. */
            type $Shape = trellis.content.ChunkRange.$Properties;
        }

        /**
         * Properties of a GetChunks.
         * @deprecated Use trellis.content.GetChunks.$Properties instead.
         */
        interface IGetChunks extends trellis.content.GetChunks.$Properties {
        }

        /** Represents a GetChunks. */
        class GetChunks {

            /**
             * Constructs a new GetChunks.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.GetChunks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetChunks chunkListHash. */
            chunkListHash: Uint8Array;

            /** GetChunks ranges. */
            ranges: trellis.content.ChunkRange.$Properties[];

            /** GetChunks trafficClass. */
            trafficClass: trellis.content.TrafficClass;

            /** GetChunks deadlineMs. */
            deadlineMs: number;

            /**
             * Creates a new GetChunks instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetChunks instance
             */
            static create(properties: trellis.content.GetChunks.$Shape): trellis.content.GetChunks & trellis.content.GetChunks.$Shape;
            static create(properties?: trellis.content.GetChunks.$Properties): trellis.content.GetChunks;

            /**
             * Encodes the specified GetChunks message. Does not implicitly {@link trellis.content.GetChunks.verify|verify} messages.
             * @param message GetChunks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.GetChunks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetChunks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.GetChunks & trellis.content.GetChunks.$Shape} GetChunks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.GetChunks & trellis.content.GetChunks.$Shape;

            /**
             * Verifies a GetChunks message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetChunks message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetChunks
             */
            static fromObject(object: { [k: string]: any }): trellis.content.GetChunks;

            /**
             * Creates a plain object from a GetChunks message. Also converts values to other types if specified.
             * @param message GetChunks
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.GetChunks, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetChunks to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetChunks {

            /** Properties of a GetChunks. */
            interface $Properties {

                /** GetChunks chunkListHash */
                chunkListHash?: (Uint8Array|null);

                /** GetChunks ranges */
                ranges?: (trellis.content.ChunkRange.$Properties[]|null);

                /** GetChunks trafficClass */
                trafficClass?: (trellis.content.TrafficClass|null);

                /** GetChunks deadlineMs */
                deadlineMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetChunks. */
            type $Shape = trellis.content.GetChunks.$Properties;
        }

        /**
         * Properties of a Cancel.
         * @deprecated Use trellis.content.Cancel.$Properties instead.
         */
        interface ICancel extends trellis.content.Cancel.$Properties {
        }

        /** Represents a Cancel. */
        class Cancel {

            /**
             * Constructs a new Cancel.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Cancel.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Cancel ranges. */
            ranges: trellis.content.ChunkRange.$Properties[];

            /**
             * Creates a new Cancel instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Cancel instance
             */
            static create(properties: trellis.content.Cancel.$Shape): trellis.content.Cancel & trellis.content.Cancel.$Shape;
            static create(properties?: trellis.content.Cancel.$Properties): trellis.content.Cancel;

            /**
             * Encodes the specified Cancel message. Does not implicitly {@link trellis.content.Cancel.verify|verify} messages.
             * @param message Cancel message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Cancel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cancel message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Cancel & trellis.content.Cancel.$Shape} Cancel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Cancel & trellis.content.Cancel.$Shape;

            /**
             * Verifies a Cancel message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Cancel message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Cancel
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Cancel;

            /**
             * Creates a plain object from a Cancel message. Also converts values to other types if specified.
             * @param message Cancel
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Cancel, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Cancel to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Cancel {

            /** Properties of a Cancel. */
            interface $Properties {

                /** Cancel ranges */
                ranges?: (trellis.content.ChunkRange.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cancel. */
            type $Shape = trellis.content.Cancel.$Properties;
        }

        /**
         * Properties of an OpenBulk.
         * @deprecated Use trellis.content.OpenBulk.$Properties instead.
         */
        interface IOpenBulk extends trellis.content.OpenBulk.$Properties {
        }

        /** Represents an OpenBulk. */
        class OpenBulk {

            /**
             * Constructs a new OpenBulk.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.OpenBulk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new OpenBulk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenBulk instance
             */
            static create(properties: trellis.content.OpenBulk.$Shape): trellis.content.OpenBulk & trellis.content.OpenBulk.$Shape;
            static create(properties?: trellis.content.OpenBulk.$Properties): trellis.content.OpenBulk;

            /**
             * Encodes the specified OpenBulk message. Does not implicitly {@link trellis.content.OpenBulk.verify|verify} messages.
             * @param message OpenBulk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.OpenBulk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenBulk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.OpenBulk & trellis.content.OpenBulk.$Shape} OpenBulk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.OpenBulk & trellis.content.OpenBulk.$Shape;

            /**
             * Verifies an OpenBulk message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenBulk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenBulk
             */
            static fromObject(object: { [k: string]: any }): trellis.content.OpenBulk;

            /**
             * Creates a plain object from an OpenBulk message. Also converts values to other types if specified.
             * @param message OpenBulk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.OpenBulk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenBulk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OpenBulk {

            /** Properties of an OpenBulk. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenBulk. */
            type $Shape = trellis.content.OpenBulk.$Properties;
        }

        /**
         * Properties of a Response.
         * @deprecated Use trellis.content.Response.$Properties instead.
         */
        interface IResponse extends trellis.content.Response.$Properties {
        }

        /** Represents a Response. */
        class Response {

            /**
             * Constructs a new Response.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Response.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Response id. */
            id: number;

            /** Response blob. */
            blob?: (trellis.content.Blob.$Properties|null);

            /** Response have. */
            have?: (trellis.content.Have.$Properties|null);

            /** Response chunk. */
            chunk?: (trellis.content.Chunk.$Properties|null);

            /** Response done. */
            done?: (trellis.content.Done.$Properties|null);

            /** Response failure. */
            failure?: (trellis.content.Failure.$Properties|null);

            /** Response bulkOffer. */
            bulkOffer?: (trellis.content.BulkOffer.$Properties|null);

            /** Response kind. */
            kind?: ("blob"|"have"|"chunk"|"done"|"failure"|"bulkOffer");

            /**
             * Creates a new Response instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Response instance
             */
            static create(properties: trellis.content.Response.$Shape): trellis.content.Response & trellis.content.Response.$Shape;
            static create(properties?: trellis.content.Response.$Properties): trellis.content.Response;

            /**
             * Encodes the specified Response message. Does not implicitly {@link trellis.content.Response.verify|verify} messages.
             * @param message Response message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Response & trellis.content.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Response & trellis.content.Response.$Shape;

            /**
             * Verifies a Response message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Response message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Response
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Response;

            /**
             * Creates a plain object from a Response message. Also converts values to other types if specified.
             * @param message Response
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Response, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Response to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Response {

            /** Properties of a Response. */
            interface $Properties {

                /** Response id */
                id?: (number|null);

                /** Response blob */
                blob?: (trellis.content.Blob.$Properties|null);

                /** Response have */
                have?: (trellis.content.Have.$Properties|null);

                /** Response chunk */
                chunk?: (trellis.content.Chunk.$Properties|null);

                /** Response done */
                done?: (trellis.content.Done.$Properties|null);

                /** Response failure */
                failure?: (trellis.content.Failure.$Properties|null);

                /** Response bulkOffer */
                bulkOffer?: (trellis.content.BulkOffer.$Properties|null);

                /** Response kind */
                kind?: ("blob"|"have"|"chunk"|"done"|"failure"|"bulkOffer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Response. */
            type $Shape = {
              id?: number|null;
              blob?: trellis.content.Blob.$Shape|null;
              have?: trellis.content.Have.$Shape|null;
              chunk?: trellis.content.Chunk.$Shape|null;
              done?: trellis.content.Done.$Shape|null;
              failure?: trellis.content.Failure.$Shape|null;
              bulkOffer?: trellis.content.BulkOffer.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; blob?: null; have?: null; chunk?: null; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "blob"; blob: trellis.content.Blob.$Shape; have?: null; chunk?: null; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "have"; blob?: null; have: trellis.content.Have.$Shape; chunk?: null; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "chunk"; blob?: null; have?: null; chunk: trellis.content.Chunk.$Shape; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "done"; blob?: null; have?: null; chunk?: null; done: trellis.content.Done.$Shape; failure?: null; bulkOffer?: null }|{ kind?: "failure"; blob?: null; have?: null; chunk?: null; done?: null; failure: trellis.content.Failure.$Shape; bulkOffer?: null }|{ kind?: "bulkOffer"; blob?: null; have?: null; chunk?: null; done?: null; failure?: null; bulkOffer: trellis.content.BulkOffer.$Shape })
            );
        }

        /**
         * Properties of a Blob.
         * @deprecated Use trellis.content.Blob.$Properties instead.
         */
        interface IBlob extends trellis.content.Blob.$Properties {
        }

        /** Represents a Blob. */
        class Blob {

            /**
             * Constructs a new Blob.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Blob.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Blob sizeBytes. */
            sizeBytes: number;

            /**
             * Creates a new Blob instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Blob instance
             */
            static create(properties: trellis.content.Blob.$Shape): trellis.content.Blob & trellis.content.Blob.$Shape;
            static create(properties?: trellis.content.Blob.$Properties): trellis.content.Blob;

            /**
             * Encodes the specified Blob message. Does not implicitly {@link trellis.content.Blob.verify|verify} messages.
             * @param message Blob message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Blob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Blob message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Blob & trellis.content.Blob.$Shape} Blob
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Blob & trellis.content.Blob.$Shape;

            /**
             * Verifies a Blob message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Blob message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Blob
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Blob;

            /**
             * Creates a plain object from a Blob message. Also converts values to other types if specified.
             * @param message Blob
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Blob, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Blob to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Blob {

            /** Properties of a Blob. */
            interface $Properties {

                /** Blob sizeBytes */
                sizeBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Blob. */
            type $Shape = trellis.content.Blob.$Properties;
        }

        /**
         * Properties of a Have.
         * @deprecated Use trellis.content.Have.$Properties instead.
         */
        interface IHave extends trellis.content.Have.$Properties {
        }

        /** Represents a Have. */
        class Have {

            /**
             * Constructs a new Have.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Have.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Have chunkCount. */
            chunkCount: number;

            /** Have complete. */
            complete: boolean;

            /** Have bitmapBytes. */
            bitmapBytes: number;

            /** Have added. */
            added: trellis.content.ChunkRange.$Properties[];

            /** Have peers. */
            peers: string[];

            /**
             * Creates a new Have instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Have instance
             */
            static create(properties: trellis.content.Have.$Shape): trellis.content.Have & trellis.content.Have.$Shape;
            static create(properties?: trellis.content.Have.$Properties): trellis.content.Have;

            /**
             * Encodes the specified Have message. Does not implicitly {@link trellis.content.Have.verify|verify} messages.
             * @param message Have message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Have.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Have message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Have & trellis.content.Have.$Shape} Have
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Have & trellis.content.Have.$Shape;

            /**
             * Verifies a Have message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Have message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Have
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Have;

            /**
             * Creates a plain object from a Have message. Also converts values to other types if specified.
             * @param message Have
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Have, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Have to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Have {

            /** Properties of a Have. */
            interface $Properties {

                /** Have chunkCount */
                chunkCount?: (number|null);

                /** Have complete */
                complete?: (boolean|null);

                /** Have bitmapBytes */
                bitmapBytes?: (number|null);

                /** Have added */
                added?: (trellis.content.ChunkRange.$Properties[]|null);

                /** Have peers */
                peers?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Have. */
            type $Shape = trellis.content.Have.$Properties;
        }

        /**
         * Properties of a Chunk.
         * @deprecated Use trellis.content.Chunk.$Properties instead.
         */
        interface IChunk extends trellis.content.Chunk.$Properties {
        }

        /** Represents a Chunk. */
        class Chunk {

            /**
             * Constructs a new Chunk.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Chunk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Chunk index. */
            index: number;

            /** Chunk sizeBytes. */
            sizeBytes: number;

            /**
             * Creates a new Chunk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Chunk instance
             */
            static create(properties: trellis.content.Chunk.$Shape): trellis.content.Chunk & trellis.content.Chunk.$Shape;
            static create(properties?: trellis.content.Chunk.$Properties): trellis.content.Chunk;

            /**
             * Encodes the specified Chunk message. Does not implicitly {@link trellis.content.Chunk.verify|verify} messages.
             * @param message Chunk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Chunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Chunk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Chunk & trellis.content.Chunk.$Shape} Chunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Chunk & trellis.content.Chunk.$Shape;

            /**
             * Verifies a Chunk message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Chunk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Chunk
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Chunk;

            /**
             * Creates a plain object from a Chunk message. Also converts values to other types if specified.
             * @param message Chunk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Chunk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Chunk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Chunk {

            /** Properties of a Chunk. */
            interface $Properties {

                /** Chunk index */
                index?: (number|null);

                /** Chunk sizeBytes */
                sizeBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Chunk. */
            type $Shape = trellis.content.Chunk.$Properties;
        }

        /**
         * Properties of a Done.
         * @deprecated Use trellis.content.Done.$Properties instead.
         */
        interface IDone extends trellis.content.Done.$Properties {
        }

        /** Represents a Done. */
        class Done {

            /**
             * Constructs a new Done.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Done.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Done instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Done instance
             */
            static create(properties: trellis.content.Done.$Shape): trellis.content.Done & trellis.content.Done.$Shape;
            static create(properties?: trellis.content.Done.$Properties): trellis.content.Done;

            /**
             * Encodes the specified Done message. Does not implicitly {@link trellis.content.Done.verify|verify} messages.
             * @param message Done message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Done.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Done message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Done & trellis.content.Done.$Shape} Done
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Done & trellis.content.Done.$Shape;

            /**
             * Verifies a Done message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Done message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Done
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Done;

            /**
             * Creates a plain object from a Done message. Also converts values to other types if specified.
             * @param message Done
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Done, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Done to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Done {

            /** Properties of a Done. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Done. */
            type $Shape = trellis.content.Done.$Properties;
        }

        /**
         * Properties of a Failure.
         * @deprecated Use trellis.content.Failure.$Properties instead.
         */
        interface IFailure extends trellis.content.Failure.$Properties {
        }

        /** Represents a Failure. */
        class Failure {

            /**
             * Constructs a new Failure.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.Failure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Failure kind. */
            kind: string;

            /** Failure message. */
            message: string;

            /** Failure ranges. */
            ranges: trellis.content.ChunkRange.$Properties[];

            /**
             * Creates a new Failure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Failure instance
             */
            static create(properties: trellis.content.Failure.$Shape): trellis.content.Failure & trellis.content.Failure.$Shape;
            static create(properties?: trellis.content.Failure.$Properties): trellis.content.Failure;

            /**
             * Encodes the specified Failure message. Does not implicitly {@link trellis.content.Failure.verify|verify} messages.
             * @param message Failure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.Failure & trellis.content.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.Failure & trellis.content.Failure.$Shape;

            /**
             * Verifies a Failure message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Failure message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Failure
             */
            static fromObject(object: { [k: string]: any }): trellis.content.Failure;

            /**
             * Creates a plain object from a Failure message. Also converts values to other types if specified.
             * @param message Failure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.Failure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Failure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Failure {

            /** Properties of a Failure. */
            interface $Properties {

                /** Failure kind */
                kind?: (string|null);

                /** Failure message */
                message?: (string|null);

                /** Failure ranges */
                ranges?: (trellis.content.ChunkRange.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failure. */
            type $Shape = trellis.content.Failure.$Properties;
        }

        /**
         * Properties of a BulkOffer.
         * @deprecated Use trellis.content.BulkOffer.$Properties instead.
         */
        interface IBulkOffer extends trellis.content.BulkOffer.$Properties {
        }

        /** Represents a BulkOffer. */
        class BulkOffer {

            /**
             * Constructs a new BulkOffer.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.BulkOffer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BulkOffer port. */
            port: number;

            /** BulkOffer identity. */
            identity: string;

            /** BulkOffer key. */
            key: Uint8Array;

            /** BulkOffer lifetimeMs. */
            lifetimeMs: number;

            /**
             * Creates a new BulkOffer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BulkOffer instance
             */
            static create(properties: trellis.content.BulkOffer.$Shape): trellis.content.BulkOffer & trellis.content.BulkOffer.$Shape;
            static create(properties?: trellis.content.BulkOffer.$Properties): trellis.content.BulkOffer;

            /**
             * Encodes the specified BulkOffer message. Does not implicitly {@link trellis.content.BulkOffer.verify|verify} messages.
             * @param message BulkOffer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.BulkOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BulkOffer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.BulkOffer & trellis.content.BulkOffer.$Shape} BulkOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.BulkOffer & trellis.content.BulkOffer.$Shape;

            /**
             * Verifies a BulkOffer message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BulkOffer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BulkOffer
             */
            static fromObject(object: { [k: string]: any }): trellis.content.BulkOffer;

            /**
             * Creates a plain object from a BulkOffer message. Also converts values to other types if specified.
             * @param message BulkOffer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.BulkOffer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BulkOffer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BulkOffer {

            /** Properties of a BulkOffer. */
            interface $Properties {

                /** BulkOffer port */
                port?: (number|null);

                /** BulkOffer identity */
                identity?: (string|null);

                /** BulkOffer key */
                key?: (Uint8Array|null);

                /** BulkOffer lifetimeMs */
                lifetimeMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BulkOffer. */
            type $Shape = trellis.content.BulkOffer.$Properties;
        }

        /**
         * Properties of a FileRecord.
         * @deprecated Use trellis.content.FileRecord.$Properties instead.
         */
        interface IFileRecord extends trellis.content.FileRecord.$Properties {
        }

        /** Represents a FileRecord. */
        class FileRecord {

            /**
             * Constructs a new FileRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.content.FileRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileRecord chunkListHash. */
            chunkListHash: Uint8Array;

            /** FileRecord path. */
            path: string;

            /** FileRecord sizeBytes. */
            sizeBytes: number;

            /** FileRecord sha256. */
            sha256: Uint8Array;

            /** FileRecord owned. */
            owned: boolean;

            /** FileRecord complete. */
            complete: boolean;

            /** FileRecord part. */
            part: boolean;

            /** FileRecord changed. */
            changed: boolean;

            /** FileRecord device. */
            device: string;

            /** FileRecord inode. */
            inode: string;

            /** FileRecord mtimeNs. */
            mtimeNs: string;

            /** FileRecord addedMs. */
            addedMs: number;

            /** FileRecord usedMs. */
            usedMs: number;

            /** FileRecord boundariesHash. */
            boundariesHash: Uint8Array;

            /** FileRecord chunkCount. */
            chunkCount: number;

            /** FileRecord linkable. */
            linkable: boolean;

            /**
             * Creates a new FileRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileRecord instance
             */
            static create(properties: trellis.content.FileRecord.$Shape): trellis.content.FileRecord & trellis.content.FileRecord.$Shape;
            static create(properties?: trellis.content.FileRecord.$Properties): trellis.content.FileRecord;

            /**
             * Encodes the specified FileRecord message. Does not implicitly {@link trellis.content.FileRecord.verify|verify} messages.
             * @param message FileRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.content.FileRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.content.FileRecord & trellis.content.FileRecord.$Shape} FileRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.content.FileRecord & trellis.content.FileRecord.$Shape;

            /**
             * Verifies a FileRecord message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FileRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FileRecord
             */
            static fromObject(object: { [k: string]: any }): trellis.content.FileRecord;

            /**
             * Creates a plain object from a FileRecord message. Also converts values to other types if specified.
             * @param message FileRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.content.FileRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FileRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FileRecord {

            /** Properties of a FileRecord. */
            interface $Properties {

                /** FileRecord chunkListHash */
                chunkListHash?: (Uint8Array|null);

                /** FileRecord path */
                path?: (string|null);

                /** FileRecord sizeBytes */
                sizeBytes?: (number|null);

                /** FileRecord sha256 */
                sha256?: (Uint8Array|null);

                /** FileRecord owned */
                owned?: (boolean|null);

                /** FileRecord complete */
                complete?: (boolean|null);

                /** FileRecord part */
                part?: (boolean|null);

                /** FileRecord changed */
                changed?: (boolean|null);

                /** FileRecord device */
                device?: (string|null);

                /** FileRecord inode */
                inode?: (string|null);

                /** FileRecord mtimeNs */
                mtimeNs?: (string|null);

                /** FileRecord addedMs */
                addedMs?: (number|null);

                /** FileRecord usedMs */
                usedMs?: (number|null);

                /** FileRecord boundariesHash */
                boundariesHash?: (Uint8Array|null);

                /** FileRecord chunkCount */
                chunkCount?: (number|null);

                /** FileRecord linkable */
                linkable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileRecord. */
            type $Shape = trellis.content.FileRecord.$Properties;
        }
    }
}
