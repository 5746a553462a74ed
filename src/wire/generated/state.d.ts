// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace state. */
    namespace state {

        /** EntryKind enum. */
        enum EntryKind {

            /** ENTRY_KIND_UNSPECIFIED value */
            ENTRY_KIND_UNSPECIFIED = 0,

            /** ENTRY_KIND_OWNED value */
            ENTRY_KIND_OWNED = 1,

            /** ENTRY_KIND_CLOSE value */
            ENTRY_KIND_CLOSE = 2,

            /** ENTRY_KIND_SHARED value */
            ENTRY_KIND_SHARED = 3,

            /** ENTRY_KIND_POLICY value */
            ENTRY_KIND_POLICY = 4
        }

        /**
         * Properties of an EntryHeader.
         * @deprecated Use trellis.state.EntryHeader.$Properties instead.
         */
        interface IEntryHeader extends trellis.state.EntryHeader.$Properties {
        }

        /** Represents an EntryHeader. */
        class EntryHeader {

            /**
             * Constructs a new EntryHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.EntryHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryHeader version. */
            version: number;

            /** EntryHeader space. */
            space: Uint8Array;

            /** EntryHeader author. */
            author: Uint8Array;

            /** EntryHeader epoch. */
            epoch: number;

            /** EntryHeader seq. */
            seq: number;

            /** EntryHeader prev. */
            prev: Uint8Array;

            /** EntryHeader stamp. */
            stamp: number;

            /** EntryHeader kind. */
            kind: trellis.state.EntryKind;

            /** EntryHeader document. */
            document: string;

            /** EntryHeader clockStart. */
            clockStart: number;

            /** EntryHeader clockLength. */
            clockLength: number;

            /** EntryHeader payloadLength. */
            payloadLength: number;

            /** EntryHeader payloadHash. */
            payloadHash: Uint8Array;

            /** EntryHeader policyHead. */
            policyHead: Uint8Array;

            /** EntryHeader dependencies. */
            dependencies: trellis.state.EntryRef.$Properties[];

            /**
             * Creates a new EntryHeader instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EntryHeader instance
             */
            static create(properties: trellis.state.EntryHeader.$Shape): trellis.state.EntryHeader & trellis.state.EntryHeader.$Shape;
            static create(properties?: trellis.state.EntryHeader.$Properties): trellis.state.EntryHeader;

            /**
             * Encodes the specified EntryHeader message. Does not implicitly {@link trellis.state.EntryHeader.verify|verify} messages.
             * @param message EntryHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.EntryHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.EntryHeader & trellis.state.EntryHeader.$Shape} EntryHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.EntryHeader & trellis.state.EntryHeader.$Shape;

            /**
             * Verifies an EntryHeader message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EntryHeader message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntryHeader
             */
            static fromObject(object: { [k: string]: any }): trellis.state.EntryHeader;

            /**
             * Creates a plain object from an EntryHeader message. Also converts values to other types if specified.
             * @param message EntryHeader
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.EntryHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntryHeader to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntryHeader {

            /** Properties of an EntryHeader. */
            interface $Properties {

                /** EntryHeader version */
                version?: (number|null);

                /** EntryHeader space */
                space?: (Uint8Array|null);

                /** EntryHeader author */
                author?: (Uint8Array|null);

                /** EntryHeader epoch */
                epoch?: (number|null);

                /** EntryHeader seq */
                seq?: (number|null);

                /** EntryHeader prev */
                prev?: (Uint8Array|null);

                /** EntryHeader stamp */
                stamp?: (number|null);

                /** EntryHeader kind */
                kind?: (trellis.state.EntryKind|null);

                /** EntryHeader document */
                document?: (string|null);

                /** EntryHeader clockStart */
                clockStart?: (number|null);

                /** EntryHeader clockLength */
                clockLength?: (number|null);

                /** EntryHeader payloadLength */
                payloadLength?: (number|null);

                /** EntryHeader payloadHash */
                payloadHash?: (Uint8Array|null);

                /** EntryHeader policyHead */
                policyHead?: (Uint8Array|null);

                /** EntryHeader dependencies */
                dependencies?: (trellis.state.EntryRef.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryHeader. */
            type $Shape = trellis.state.EntryHeader.$Properties;
        }

        /**
         * Properties of an EntryRef.
         * @deprecated Use trellis.state.EntryRef.$Properties instead.
         */
        interface IEntryRef extends trellis.state.EntryRef.$Properties {
        }

        /** Represents an EntryRef. */
        class EntryRef {

            /**
             * Constructs a new EntryRef.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.EntryRef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryRef author. */
            author: Uint8Array;

            /** EntryRef epoch. */
            epoch: number;

            /** EntryRef seq. */
            seq: number;

            /** EntryRef hash. */
            hash: Uint8Array;

            /**
             * Creates a new EntryRef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EntryRef instance
             */
            static create(properties: trellis.state.EntryRef.$Shape): trellis.state.EntryRef & trellis.state.EntryRef.$Shape;
            static create(properties?: trellis.state.EntryRef.$Properties): trellis.state.EntryRef;

            /**
             * Encodes the specified EntryRef message. Does not implicitly {@link trellis.state.EntryRef.verify|verify} messages.
             * @param message EntryRef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.EntryRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryRef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.EntryRef & trellis.state.EntryRef.$Shape} EntryRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.EntryRef & trellis.state.EntryRef.$Shape;

            /**
             * Verifies an EntryRef message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EntryRef message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntryRef
             */
            static fromObject(object: { [k: string]: any }): trellis.state.EntryRef;

            /**
             * Creates a plain object from an EntryRef message. Also converts values to other types if specified.
             * @param message EntryRef
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.EntryRef, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntryRef to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntryRef {

            /** Properties of an EntryRef. */
            interface $Properties {

                /** EntryRef author */
                author?: (Uint8Array|null);

                /** EntryRef epoch */
                epoch?: (number|null);

                /** EntryRef seq */
                seq?: (number|null);

                /** EntryRef hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryRef. */
            type $Shape = trellis.state.EntryRef.$Properties;
        }

        /**
         * Properties of an Entry.
         * @deprecated Use trellis.state.Entry.$Properties instead.
         */
        interface IEntry extends trellis.state.Entry.$Properties {
        }

        /** Represents an Entry. */
        class Entry {

            /**
             * Constructs a new Entry.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Entry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Entry header. */
            header: Uint8Array;

            /** Entry signature. */
            signature: Uint8Array;

            /** Entry payload. */
            payload: Uint8Array;

            /**
             * Creates a new Entry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Entry instance
             */
            static create(properties: trellis.state.Entry.$Shape): trellis.state.Entry & trellis.state.Entry.$Shape;
            static create(properties?: trellis.state.Entry.$Properties): trellis.state.Entry;

            /**
             * Encodes the specified Entry message. Does not implicitly {@link trellis.state.Entry.verify|verify} messages.
             * @param message Entry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Entry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Entry & trellis.state.Entry.$Shape} Entry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Entry & trellis.state.Entry.$Shape;

            /**
             * Verifies an Entry message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Entry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Entry
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Entry;

            /**
             * Creates a plain object from an Entry message. Also converts values to other types if specified.
             * @param message Entry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Entry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Entry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Entry {

            /** Properties of an Entry. */
            interface $Properties {

                /** Entry header */
                header?: (Uint8Array|null);

                /** Entry signature */
                signature?: (Uint8Array|null);

                /** Entry payload */
                payload?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Entry. */
            type $Shape = trellis.state.Entry.$Properties;
        }

        /**
         * Properties of a ForkProof.
         * @deprecated Use trellis.state.ForkProof.$Properties instead.
         */
        interface IForkProof extends trellis.state.ForkProof.$Properties {
        }

        /** Represents a ForkProof. */
        class ForkProof {

            /**
             * Constructs a new ForkProof.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.ForkProof.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForkProof firstHeader. */
            firstHeader: Uint8Array;

            /** ForkProof firstSignature. */
            firstSignature: Uint8Array;

            /** ForkProof secondHeader. */
            secondHeader: Uint8Array;

            /** ForkProof secondSignature. */
            secondSignature: Uint8Array;

            /**
             * Creates a new ForkProof instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForkProof instance
             */
            static create(properties: trellis.state.ForkProof.$Shape): trellis.state.ForkProof & trellis.state.ForkProof.$Shape;
            static create(properties?: trellis.state.ForkProof.$Properties): trellis.state.ForkProof;

            /**
             * Encodes the specified ForkProof message. Does not implicitly {@link trellis.state.ForkProof.verify|verify} messages.
             * @param message ForkProof message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.ForkProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForkProof message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.ForkProof & trellis.state.ForkProof.$Shape} ForkProof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.ForkProof & trellis.state.ForkProof.$Shape;

            /**
             * Verifies a ForkProof message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForkProof message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForkProof
             */
            static fromObject(object: { [k: string]: any }): trellis.state.ForkProof;

            /**
             * Creates a plain object from a ForkProof message. Also converts values to other types if specified.
             * @param message ForkProof
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.ForkProof, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForkProof to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForkProof {

            /** Properties of a ForkProof. */
            interface $Properties {

                /** ForkProof firstHeader */
                firstHeader?: (Uint8Array|null);

                /** ForkProof firstSignature */
                firstSignature?: (Uint8Array|null);

                /** ForkProof secondHeader */
                secondHeader?: (Uint8Array|null);

                /** ForkProof secondSignature */
                secondSignature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForkProof. */
            type $Shape = trellis.state.ForkProof.$Properties;
        }

        /**
         * Properties of a Hello.
         * @deprecated Use trellis.state.Hello.$Properties instead.
         */
        interface IHello extends trellis.state.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello version. */
            version: number;

            /** Hello space. */
            space: Uint8Array;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: trellis.state.Hello.$Shape): trellis.state.Hello & trellis.state.Hello.$Shape;
            static create(properties?: trellis.state.Hello.$Properties): trellis.state.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link trellis.state.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Hello & trellis.state.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Hello & trellis.state.Hello.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.state.Hello;

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @param message Hello
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                /** Hello space */
                space?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = trellis.state.Hello.$Properties;
        }

        /**
         * Properties of a Root.
         * @deprecated Use trellis.state.Root.$Properties instead.
         */
        interface IRoot extends trellis.state.Root.$Properties {
        }

        /** Represents a Root. */
        class Root {

            /**
             * Constructs a new Root.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Root.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Root buckets. */
            buckets: Uint8Array;

            /** Root reply. */
            reply: boolean;

            /**
             * Creates a new Root instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Root instance
             */
            static create(properties: trellis.state.Root.$Shape): trellis.state.Root & trellis.state.Root.$Shape;
            static create(properties?: trellis.state.Root.$Properties): trellis.state.Root;

            /**
             * Encodes the specified Root message. Does not implicitly {@link trellis.state.Root.verify|verify} messages.
             * @param message Root message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Root.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Root message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Root & trellis.state.Root.$Shape} Root
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Root & trellis.state.Root.$Shape;

            /**
             * Verifies a Root message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Root message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Root
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Root;

            /**
             * Creates a plain object from a Root message. Also converts values to other types if specified.
             * @param message Root
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Root, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Root to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Root {

            /** Properties of a Root. */
            interface $Properties {

                /** Root buckets */
                buckets?: (Uint8Array|null);

                /** Root reply */
                reply?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Root. */
            type $Shape = trellis.state.Root.$Properties;
        }

        /**
         * Properties of a Head.
         * @deprecated Use trellis.state.Head.$Properties instead.
         */
        interface IHead extends trellis.state.Head.$Properties {
        }

        /** Represents a Head. */
        class Head {

            /**
             * Constructs a new Head.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Head.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Head author. */
            author: Uint8Array;

            /** Head epoch. */
            epoch: number;

            /** Head seq. */
            seq: number;

            /** Head hash. */
            hash: Uint8Array;

            /** Head frozenAt. */
            frozenAt: number;

            /**
             * Creates a new Head instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Head instance
             */
            static create(properties: trellis.state.Head.$Shape): trellis.state.Head & trellis.state.Head.$Shape;
            static create(properties?: trellis.state.Head.$Properties): trellis.state.Head;

            /**
             * Encodes the specified Head message. Does not implicitly {@link trellis.state.Head.verify|verify} messages.
             * @param message Head message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Head.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Head & trellis.state.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Head & trellis.state.Head.$Shape;

            /**
             * Verifies a Head message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Head message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Head
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Head;

            /**
             * Creates a plain object from a Head message. Also converts values to other types if specified.
             * @param message Head
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Head, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Head to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Head {

            /** Properties of a Head. */
            interface $Properties {

                /** Head author */
                author?: (Uint8Array|null);

                /** Head epoch */
                epoch?: (number|null);

                /** Head seq */
                seq?: (number|null);

                /** Head hash */
                hash?: (Uint8Array|null);

                /** Head frozenAt */
                frozenAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Head. */
            type $Shape = trellis.state.Head.$Properties;
        }

        /**
         * Properties of a Heads.
         * @deprecated Use trellis.state.Heads.$Properties instead.
         */
        interface IHeads extends trellis.state.Heads.$Properties {
        }

        /** Represents a Heads. */
        class Heads {

            /**
             * Constructs a new Heads.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Heads.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heads heads. */
            heads: trellis.state.Head.$Properties[];

            /** Heads requestedBuckets. */
            requestedBuckets: Uint8Array;

            /**
             * Creates a new Heads instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heads instance
             */
            static create(properties: trellis.state.Heads.$Shape): trellis.state.Heads & trellis.state.Heads.$Shape;
            static create(properties?: trellis.state.Heads.$Properties): trellis.state.Heads;

            /**
             * Encodes the specified Heads message. Does not implicitly {@link trellis.state.Heads.verify|verify} messages.
             * @param message Heads message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Heads.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heads message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Heads & trellis.state.Heads.$Shape} Heads
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Heads & trellis.state.Heads.$Shape;

            /**
             * Verifies a Heads message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Heads message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Heads
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Heads;

            /**
             * Creates a plain object from a Heads message. Also converts values to other types if specified.
             * @param message Heads
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Heads, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Heads to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Heads {

            /** Properties of a Heads. */
            interface $Properties {

                /** Heads heads */
                heads?: (trellis.state.Head.$Properties[]|null);

                /** Heads requestedBuckets */
                requestedBuckets?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heads. */
            type $Shape = trellis.state.Heads.$Properties;
        }

        /**
         * Properties of a Range.
         * @deprecated Use trellis.state.Range.$Properties instead.
         */
        interface IRange extends trellis.state.Range.$Properties {
        }

        /** Represents a Range. */
        class Range {

            /**
             * Constructs a new Range.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Range.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Range author. */
            author: Uint8Array;

            /** Range epoch. */
            epoch: number;

            /** Range fromSeq. */
            fromSeq: number;

            /** Range toSeq. */
            toSeq: number;

            /**
             * Creates a new Range instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Range instance
             */
            static create(properties: trellis.state.Range.$Shape): trellis.state.Range & trellis.state.Range.$Shape;
            static create(properties?: trellis.state.Range.$Properties): trellis.state.Range;

            /**
             * Encodes the specified Range message. Does not implicitly {@link trellis.state.Range.verify|verify} messages.
             * @param message Range message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Range.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Range message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Range & trellis.state.Range.$Shape} Range
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Range & trellis.state.Range.$Shape;

            /**
             * Verifies a Range message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Range message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Range
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Range;

            /**
             * Creates a plain object from a Range message. Also converts values to other types if specified.
             * @param message Range
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Range, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Range to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Range {

            /** Properties of a Range. */
            interface $Properties {

                /** Range author */
                author?: (Uint8Array|null);

                /** Range epoch */
                epoch?: (number|null);

                /** Range fromSeq */
                fromSeq?: (number|null);

                /** Range toSeq */
                toSeq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Range. */
            type $Shape = trellis.state.Range.$Properties;
        }

        /**
         * Properties of a Want.
         * @deprecated Use trellis.state.Want.$Properties instead.
         */
        interface IWant extends trellis.state.Want.$Properties {
        }

        /** Represents a Want. */
        class Want {

            /**
             * Constructs a new Want.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Want.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Want ranges. */
            ranges: trellis.state.Range.$Properties[];

            /**
             * Creates a new Want instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Want instance
             */
            static create(properties: trellis.state.Want.$Shape): trellis.state.Want & trellis.state.Want.$Shape;
            static create(properties?: trellis.state.Want.$Properties): trellis.state.Want;

            /**
             * Encodes the specified Want message. Does not implicitly {@link trellis.state.Want.verify|verify} messages.
             * @param message Want message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Want.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Want message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Want & trellis.state.Want.$Shape} Want
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Want & trellis.state.Want.$Shape;

            /**
             * Verifies a Want message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Want message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Want
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Want;

            /**
             * Creates a plain object from a Want message. Also converts values to other types if specified.
             * @param message Want
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Want, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Want to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Want {

            /** Properties of a Want. */
            interface $Properties {

                /** Want ranges */
                ranges?: (trellis.state.Range.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Want. */
            type $Shape = trellis.state.Want.$Properties;
        }

        /**
         * Properties of an Entries.
         * @deprecated Use trellis.state.Entries.$Properties instead.
         */
        interface IEntries extends trellis.state.Entries.$Properties {
        }

        /** Represents an Entries. */
        class Entries {

            /**
             * Constructs a new Entries.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Entries.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Entries entries. */
            entries: trellis.state.Entry.$Properties[];

            /**
             * Creates a new Entries instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Entries instance
             */
            static create(properties: trellis.state.Entries.$Shape): trellis.state.Entries & trellis.state.Entries.$Shape;
            static create(properties?: trellis.state.Entries.$Properties): trellis.state.Entries;

            /**
             * Encodes the specified Entries message. Does not implicitly {@link trellis.state.Entries.verify|verify} messages.
             * @param message Entries message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Entries.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Entries message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Entries & trellis.state.Entries.$Shape} Entries
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Entries & trellis.state.Entries.$Shape;

            /**
             * Verifies an Entries message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Entries message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Entries
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Entries;

            /**
             * Creates a plain object from an Entries message. Also converts values to other types if specified.
             * @param message Entries
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Entries, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Entries to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Entries {

            /** Properties of an Entries. */
            interface $Properties {

                /** Entries entries */
                entries?: (trellis.state.Entry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Entries. */
            type $Shape = trellis.state.Entries.$Properties;
        }

        /**
         * Properties of a ForkProofs.
         * @deprecated Use trellis.state.ForkProofs.$Properties instead.
         */
        interface IForkProofs extends trellis.state.ForkProofs.$Properties {
        }

        /** Represents a ForkProofs. */
        class ForkProofs {

            /**
             * Constructs a new ForkProofs.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.ForkProofs.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForkProofs proofs. */
            proofs: trellis.state.ForkProof.$Properties[];

            /**
             * Creates a new ForkProofs instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForkProofs instance
             */
            static create(properties: trellis.state.ForkProofs.$Shape): trellis.state.ForkProofs & trellis.state.ForkProofs.$Shape;
            static create(properties?: trellis.state.ForkProofs.$Properties): trellis.state.ForkProofs;

            /**
             * Encodes the specified ForkProofs message. Does not implicitly {@link trellis.state.ForkProofs.verify|verify} messages.
             * @param message ForkProofs message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.ForkProofs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForkProofs message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.ForkProofs & trellis.state.ForkProofs.$Shape} ForkProofs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.ForkProofs & trellis.state.ForkProofs.$Shape;

            /**
             * Verifies a ForkProofs message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForkProofs message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForkProofs
             */
            static fromObject(object: { [k: string]: any }): trellis.state.ForkProofs;

            /**
             * Creates a plain object from a ForkProofs message. Also converts values to other types if specified.
             * @param message ForkProofs
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.ForkProofs, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForkProofs to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForkProofs {

            /** Properties of a ForkProofs. */
            interface $Properties {

                /** ForkProofs proofs */
                proofs?: (trellis.state.ForkProof.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForkProofs. */
            type $Shape = trellis.state.ForkProofs.$Properties;
        }

        /**
         * Properties of an EphemeralRecord.
         * @deprecated Use trellis.state.EphemeralRecord.$Properties instead.
         */
        interface IEphemeralRecord extends trellis.state.EphemeralRecord.$Properties {
        }

        /** Represents an EphemeralRecord. */
        class EphemeralRecord {

            /**
             * Constructs a new EphemeralRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.EphemeralRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EphemeralRecord header. */
            header: Uint8Array;

            /** EphemeralRecord signature. */
            signature: Uint8Array;

            /**
             * Creates a new EphemeralRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EphemeralRecord instance
             */
            static create(properties: trellis.state.EphemeralRecord.$Shape): trellis.state.EphemeralRecord & trellis.state.EphemeralRecord.$Shape;
            static create(properties?: trellis.state.EphemeralRecord.$Properties): trellis.state.EphemeralRecord;

            /**
             * Encodes the specified EphemeralRecord message. Does not implicitly {@link trellis.state.EphemeralRecord.verify|verify} messages.
             * @param message EphemeralRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.EphemeralRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EphemeralRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.EphemeralRecord & trellis.state.EphemeralRecord.$Shape} EphemeralRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.EphemeralRecord & trellis.state.EphemeralRecord.$Shape;

            /**
             * Verifies an EphemeralRecord message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EphemeralRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EphemeralRecord
             */
            static fromObject(object: { [k: string]: any }): trellis.state.EphemeralRecord;

            /**
             * Creates a plain object from an EphemeralRecord message. Also converts values to other types if specified.
             * @param message EphemeralRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.EphemeralRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EphemeralRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EphemeralRecord {

            /** Properties of an EphemeralRecord. */
            interface $Properties {

                /** EphemeralRecord header */
                header?: (Uint8Array|null);

                /** EphemeralRecord signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EphemeralRecord. */
            type $Shape = trellis.state.EphemeralRecord.$Properties;
        }

        /**
         * Properties of an EphemeralHeader.
         * @deprecated Use trellis.state.EphemeralHeader.$Properties instead.
         */
        interface IEphemeralHeader extends trellis.state.EphemeralHeader.$Properties {
        }

        /** Represents an EphemeralHeader. */
        class EphemeralHeader {

            /**
             * Constructs a new EphemeralHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.EphemeralHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EphemeralHeader version. */
            version: number;

            /** EphemeralHeader space. */
            space: Uint8Array;

            /** EphemeralHeader author. */
            author: Uint8Array;

            /** EphemeralHeader document. */
            document: string;

            /** EphemeralHeader key. */
            key: string;

            /** EphemeralHeader stamp. */
            stamp: number;

            /** EphemeralHeader ttlMs. */
            ttlMs: number;

            /** EphemeralHeader valueJson. */
            valueJson: string;

            /**
             * Creates a new EphemeralHeader instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EphemeralHeader instance
             */
            static create(properties: trellis.state.EphemeralHeader.$Shape): trellis.state.EphemeralHeader & trellis.state.EphemeralHeader.$Shape;
            static create(properties?: trellis.state.EphemeralHeader.$Properties): trellis.state.EphemeralHeader;

            /**
             * Encodes the specified EphemeralHeader message. Does not implicitly {@link trellis.state.EphemeralHeader.verify|verify} messages.
             * @param message EphemeralHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.EphemeralHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EphemeralHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.EphemeralHeader & trellis.state.EphemeralHeader.$Shape} EphemeralHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.EphemeralHeader & trellis.state.EphemeralHeader.$Shape;

            /**
             * Verifies an EphemeralHeader message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EphemeralHeader message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EphemeralHeader
             */
            static fromObject(object: { [k: string]: any }): trellis.state.EphemeralHeader;

            /**
             * Creates a plain object from an EphemeralHeader message. Also converts values to other types if specified.
             * @param message EphemeralHeader
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.EphemeralHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EphemeralHeader to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EphemeralHeader {

            /** Properties of an EphemeralHeader. */
            interface $Properties {

                /** EphemeralHeader version */
                version?: (number|null);

                /** EphemeralHeader space */
                space?: (Uint8Array|null);

                /** EphemeralHeader author */
                author?: (Uint8Array|null);

                /** EphemeralHeader document */
                document?: (string|null);

                /** EphemeralHeader key */
                key?: (string|null);

                /** EphemeralHeader stamp */
                stamp?: (number|null);

                /** EphemeralHeader ttlMs */
                ttlMs?: (number|null);

                /** EphemeralHeader valueJson */
                valueJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EphemeralHeader. */
            type $Shape = trellis.state.EphemeralHeader.$Properties;
        }

        /**
         * Properties of an Ephemerals.
         * @deprecated Use trellis.state.Ephemerals.$Properties instead.
         */
        interface IEphemerals extends trellis.state.Ephemerals.$Properties {
        }

        /** Represents an Ephemerals. */
        class Ephemerals {

            /**
             * Constructs a new Ephemerals.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Ephemerals.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ephemerals records. */
            records: trellis.state.EphemeralRecord.$Properties[];

            /**
             * Creates a new Ephemerals instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ephemerals instance
             */
            static create(properties: trellis.state.Ephemerals.$Shape): trellis.state.Ephemerals & trellis.state.Ephemerals.$Shape;
            static create(properties?: trellis.state.Ephemerals.$Properties): trellis.state.Ephemerals;

            /**
             * Encodes the specified Ephemerals message. Does not implicitly {@link trellis.state.Ephemerals.verify|verify} messages.
             * @param message Ephemerals message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Ephemerals.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ephemerals message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Ephemerals & trellis.state.Ephemerals.$Shape} Ephemerals
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Ephemerals & trellis.state.Ephemerals.$Shape;

            /**
             * Verifies an Ephemerals message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Ephemerals message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ephemerals
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Ephemerals;

            /**
             * Creates a plain object from an Ephemerals message. Also converts values to other types if specified.
             * @param message Ephemerals
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Ephemerals, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ephemerals to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ephemerals {

            /** Properties of an Ephemerals. */
            interface $Properties {

                /** Ephemerals records */
                records?: (trellis.state.EphemeralRecord.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ephemerals. */
            type $Shape = trellis.state.Ephemerals.$Properties;
        }

        /**
         * Properties of a SharedPolicy.
         * @deprecated Use trellis.state.SharedPolicy.$Properties instead.
         */
        interface ISharedPolicy extends trellis.state.SharedPolicy.$Properties {
        }

        /** Represents a SharedPolicy. */
        class SharedPolicy {

            /**
             * Constructs a new SharedPolicy.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.SharedPolicy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SharedPolicy version. */
            version: number;

            /** SharedPolicy writers. */
            writers: Uint8Array[];

            /** SharedPolicy everyoneWrites. */
            everyoneWrites: boolean;

            /**
             * Creates a new SharedPolicy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SharedPolicy instance
             */
            static create(properties: trellis.state.SharedPolicy.$Shape): trellis.state.SharedPolicy & trellis.state.SharedPolicy.$Shape;
            static create(properties?: trellis.state.SharedPolicy.$Properties): trellis.state.SharedPolicy;

            /**
             * Encodes the specified SharedPolicy message. Does not implicitly {@link trellis.state.SharedPolicy.verify|verify} messages.
             * @param message SharedPolicy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.SharedPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SharedPolicy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.SharedPolicy & trellis.state.SharedPolicy.$Shape} SharedPolicy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.SharedPolicy & trellis.state.SharedPolicy.$Shape;

            /**
             * Verifies a SharedPolicy message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SharedPolicy message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SharedPolicy
             */
            static fromObject(object: { [k: string]: any }): trellis.state.SharedPolicy;

            /**
             * Creates a plain object from a SharedPolicy message. Also converts values to other types if specified.
             * @param message SharedPolicy
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.SharedPolicy, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SharedPolicy to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SharedPolicy {

            /** Properties of a SharedPolicy. */
            interface $Properties {

                /** SharedPolicy version */
                version?: (number|null);

                /** SharedPolicy writers */
                writers?: (Uint8Array[]|null);

                /** SharedPolicy everyoneWrites */
                everyoneWrites?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SharedPolicy. */
            type $Shape = trellis.state.SharedPolicy.$Properties;
        }

        /**
         * Properties of a Message.
         * @deprecated Use trellis.state.Message.$Properties instead.
         */
        interface IMessage extends trellis.state.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.state.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message hello. */
            hello?: (trellis.state.Hello.$Properties|null);

            /** Message root. */
            root?: (trellis.state.Root.$Properties|null);

            /** Message heads. */
            heads?: (trellis.state.Heads.$Properties|null);

            /** Message want. */
            want?: (trellis.state.Want.$Properties|null);

            /** Message entries. */
            entries?: (trellis.state.Entries.$Properties|null);

            /** Message forkProofs. */
            forkProofs?: (trellis.state.ForkProofs.$Properties|null);

            /** Message ephemerals. */
            ephemerals?: (trellis.state.Ephemerals.$Properties|null);

            /** Message message. */
            message?: ("hello"|"root"|"heads"|"want"|"entries"|"forkProofs"|"ephemerals");

            /**
             * Creates a new Message instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Message instance
             */
            static create(properties: trellis.state.Message.$Shape): trellis.state.Message & trellis.state.Message.$Shape;
            static create(properties?: trellis.state.Message.$Properties): trellis.state.Message;

            /**
             * Encodes the specified Message message. Does not implicitly {@link trellis.state.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.state.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.state.Message & trellis.state.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.state.Message & trellis.state.Message.$Shape;

            /**
             * Verifies a Message message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Message message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Message
             */
            static fromObject(object: { [k: string]: any }): trellis.state.Message;

            /**
             * Creates a plain object from a Message message. Also converts values to other types if specified.
             * @param message Message
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.state.Message, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Message to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message hello */
                hello?: (trellis.state.Hello.$Properties|null);

                /** Message root */
                root?: (trellis.state.Root.$Properties|null);

                /** Message heads */
                heads?: (trellis.state.Heads.$Properties|null);

                /** Message want */
                want?: (trellis.state.Want.$Properties|null);

                /** Message entries */
                entries?: (trellis.state.Entries.$Properties|null);

                /** Message forkProofs */
                forkProofs?: (trellis.state.ForkProofs.$Properties|null);

                /** Message ephemerals */
                ephemerals?: (trellis.state.Ephemerals.$Properties|null);

                /** Message message */
                message?: ("hello"|"root"|"heads"|"want"|"entries"|"forkProofs"|"ephemerals");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Message. */
            type $Shape = {
              hello?: trellis.state.Hello.$Shape|null;
              root?: trellis.state.Root.$Shape|null;
              heads?: trellis.state.Heads.$Shape|null;
              want?: trellis.state.Want.$Shape|null;
              entries?: trellis.state.Entries.$Shape|null;
              forkProofs?: trellis.state.ForkProofs.$Shape|null;
              ephemerals?: trellis.state.Ephemerals.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; hello?: null; root?: null; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "hello"; hello: trellis.state.Hello.$Shape; root?: null; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "root"; hello?: null; root: trellis.state.Root.$Shape; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "heads"; hello?: null; root?: null; heads: trellis.state.Heads.$Shape; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "want"; hello?: null; root?: null; heads?: null; want: trellis.state.Want.$Shape; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "entries"; hello?: null; root?: null; heads?: null; want?: null; entries: trellis.state.Entries.$Shape; forkProofs?: null; ephemerals?: null }|{ message?: "forkProofs"; hello?: null; root?: null; heads?: null; want?: null; entries?: null; forkProofs: trellis.state.ForkProofs.$Shape; ephemerals?: null }|{ message?: "ephemerals"; hello?: null; root?: null; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals: trellis.state.Ephemerals.$Shape })
            );
        }
    }
}
