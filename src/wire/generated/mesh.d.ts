// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace mesh. */
    namespace mesh {

        /**
         * Properties of a Signed.
         * @deprecated Use trellis.mesh.Signed.$Properties instead.
         */
        interface ISigned extends trellis.mesh.Signed.$Properties {
        }

        /** Represents a Signed. */
        class Signed {

            /**
             * Constructs a new Signed.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Signed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signed body. */
            body: Uint8Array;

            /** Signed signature. */
            signature: Uint8Array;

            /**
             * Creates a new Signed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Signed instance
             */
            static create(properties: trellis.mesh.Signed.$Shape): trellis.mesh.Signed & trellis.mesh.Signed.$Shape;
            static create(properties?: trellis.mesh.Signed.$Properties): trellis.mesh.Signed;

            /**
             * Encodes the specified Signed message. Does not implicitly {@link trellis.mesh.Signed.verify|verify} messages.
             * @param message Signed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Signed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Signed & trellis.mesh.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Signed & trellis.mesh.Signed.$Shape;

            /**
             * Verifies a Signed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Signed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Signed
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Signed;

            /**
             * Creates a plain object from a Signed message. Also converts values to other types if specified.
             * @param message Signed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Signed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Signed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Signed {

            /** Properties of a Signed. */
            interface $Properties {

                /** Signed body */
                body?: (Uint8Array|null);

                /** Signed signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signed. */
            type $Shape = trellis.mesh.Signed.$Properties;
        }

        /**
         * Properties of a Genesis.
         * @deprecated Use trellis.mesh.Genesis.$Properties instead.
         */
        interface IGenesis extends trellis.mesh.Genesis.$Properties {
        }

        /** Represents a Genesis. */
        class Genesis {

            /**
             * Constructs a new Genesis.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Genesis.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Genesis founder. */
            founder: Uint8Array;

            /** Genesis name. */
            name: string;

            /** Genesis createdMs. */
            createdMs: number;

            /** Genesis nonce. */
            nonce: Uint8Array;

            /**
             * Creates a new Genesis instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Genesis instance
             */
            static create(properties: trellis.mesh.Genesis.$Shape): trellis.mesh.Genesis & trellis.mesh.Genesis.$Shape;
            static create(properties?: trellis.mesh.Genesis.$Properties): trellis.mesh.Genesis;

            /**
             * Encodes the specified Genesis message. Does not implicitly {@link trellis.mesh.Genesis.verify|verify} messages.
             * @param message Genesis message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Genesis.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Genesis message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Genesis & trellis.mesh.Genesis.$Shape} Genesis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Genesis & trellis.mesh.Genesis.$Shape;

            /**
             * Verifies a Genesis message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Genesis message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Genesis
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Genesis;

            /**
             * Creates a plain object from a Genesis message. Also converts values to other types if specified.
             * @param message Genesis
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Genesis, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Genesis to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Genesis {

            /** Properties of a Genesis. */
            interface $Properties {

                /** Genesis founder */
                founder?: (Uint8Array|null);

                /** Genesis name */
                name?: (string|null);

                /** Genesis createdMs */
                createdMs?: (number|null);

                /** Genesis nonce */
                nonce?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Genesis. */
            type $Shape = trellis.mesh.Genesis.$Properties;
        }

        /** Role enum. */
        enum Role {

            /** ROLE_UNSPECIFIED value */
            ROLE_UNSPECIFIED = 0,

            /** ROLE_MEMBER value */
            ROLE_MEMBER = 1,

            /** ROLE_ADMIN value */
            ROLE_ADMIN = 2
        }

        /**
         * Properties of a Certificate.
         * @deprecated Use trellis.mesh.Certificate.$Properties instead.
         */
        interface ICertificate extends trellis.mesh.Certificate.$Properties {
        }

        /** Represents a Certificate. */
        class Certificate {

            /**
             * Constructs a new Certificate.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Certificate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Certificate mesh. */
            mesh: Uint8Array;

            /** Certificate subject. */
            subject: Uint8Array;

            /** Certificate role. */
            role: trellis.mesh.Role;

            /** Certificate name. */
            name: string;

            /** Certificate issuer. */
            issuer: Uint8Array;

            /** Certificate issuedMs. */
            issuedMs: number;

            /** Certificate expiresMs. */
            expiresMs: number;

            /** Certificate serial. */
            serial: Uint8Array;

            /**
             * Creates a new Certificate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Certificate instance
             */
            static create(properties: trellis.mesh.Certificate.$Shape): trellis.mesh.Certificate & trellis.mesh.Certificate.$Shape;
            static create(properties?: trellis.mesh.Certificate.$Properties): trellis.mesh.Certificate;

            /**
             * Encodes the specified Certificate message. Does not implicitly {@link trellis.mesh.Certificate.verify|verify} messages.
             * @param message Certificate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Certificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Certificate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Certificate & trellis.mesh.Certificate.$Shape} Certificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Certificate & trellis.mesh.Certificate.$Shape;

            /**
             * Verifies a Certificate message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Certificate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Certificate
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Certificate;

            /**
             * Creates a plain object from a Certificate message. Also converts values to other types if specified.
             * @param message Certificate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Certificate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Certificate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Certificate {

            /** Properties of a Certificate. */
            interface $Properties {

                /** Certificate mesh */
                mesh?: (Uint8Array|null);

                /** Certificate subject */
                subject?: (Uint8Array|null);

                /** Certificate role */
                role?: (trellis.mesh.Role|null);

                /** Certificate name */
                name?: (string|null);

                /** Certificate issuer */
                issuer?: (Uint8Array|null);

                /** Certificate issuedMs */
                issuedMs?: (number|null);

                /** Certificate expiresMs */
                expiresMs?: (number|null);

                /** Certificate serial */
                serial?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Certificate. */
            type $Shape = trellis.mesh.Certificate.$Properties;
        }

        /**
         * Properties of a Proof.
         * @deprecated Use trellis.mesh.Proof.$Properties instead.
         */
        interface IProof extends trellis.mesh.Proof.$Properties {
        }

        /** Represents a Proof. */
        class Proof {

            /**
             * Constructs a new Proof.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Proof.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Proof peer. */
            peer: Uint8Array;

            /** Proof certificates. */
            certificates: trellis.mesh.Signed.$Properties[];

            /**
             * Creates a new Proof instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Proof instance
             */
            static create(properties: trellis.mesh.Proof.$Shape): trellis.mesh.Proof & trellis.mesh.Proof.$Shape;
            static create(properties?: trellis.mesh.Proof.$Properties): trellis.mesh.Proof;

            /**
             * Encodes the specified Proof message. Does not implicitly {@link trellis.mesh.Proof.verify|verify} messages.
             * @param message Proof message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Proof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Proof message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Proof & trellis.mesh.Proof.$Shape} Proof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Proof & trellis.mesh.Proof.$Shape;

            /**
             * Verifies a Proof message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Proof message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Proof
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Proof;

            /**
             * Creates a plain object from a Proof message. Also converts values to other types if specified.
             * @param message Proof
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Proof, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Proof to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Proof {

            /** Properties of a Proof. */
            interface $Properties {

                /** Proof peer */
                peer?: (Uint8Array|null);

                /** Proof certificates */
                certificates?: (trellis.mesh.Signed.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Proof. */
            type $Shape = trellis.mesh.Proof.$Properties;
        }

        /**
         * Properties of a Revocation.
         * @deprecated Use trellis.mesh.Revocation.$Properties instead.
         */
        interface IRevocation extends trellis.mesh.Revocation.$Properties {
        }

        /** Represents a Revocation. */
        class Revocation {

            /**
             * Constructs a new Revocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Revocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Revocation mesh. */
            mesh: Uint8Array;

            /** Revocation issuer. */
            issuer: Uint8Array;

            /** Revocation subjects. */
            subjects: Uint8Array[];

            /** Revocation endorsed. */
            endorsed: Uint8Array[];

            /** Revocation issuedMs. */
            issuedMs: number;

            /** Revocation reason. */
            reason: string;

            /** Revocation serial. */
            serial: Uint8Array;

            /**
             * Creates a new Revocation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Revocation instance
             */
            static create(properties: trellis.mesh.Revocation.$Shape): trellis.mesh.Revocation & trellis.mesh.Revocation.$Shape;
            static create(properties?: trellis.mesh.Revocation.$Properties): trellis.mesh.Revocation;

            /**
             * Encodes the specified Revocation message. Does not implicitly {@link trellis.mesh.Revocation.verify|verify} messages.
             * @param message Revocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Revocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Revocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Revocation & trellis.mesh.Revocation.$Shape} Revocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Revocation & trellis.mesh.Revocation.$Shape;

            /**
             * Verifies a Revocation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Revocation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Revocation
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Revocation;

            /**
             * Creates a plain object from a Revocation message. Also converts values to other types if specified.
             * @param message Revocation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Revocation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Revocation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Revocation {

            /** Properties of a Revocation. */
            interface $Properties {

                /** Revocation mesh */
                mesh?: (Uint8Array|null);

                /** Revocation issuer */
                issuer?: (Uint8Array|null);

                /** Revocation subjects */
                subjects?: (Uint8Array[]|null);

                /** Revocation endorsed */
                endorsed?: (Uint8Array[]|null);

                /** Revocation issuedMs */
                issuedMs?: (number|null);

                /** Revocation reason */
                reason?: (string|null);

                /** Revocation serial */
                serial?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Revocation. */
            type $Shape = trellis.mesh.Revocation.$Properties;
        }

        /**
         * Properties of a SignedRevocation.
         * @deprecated Use trellis.mesh.SignedRevocation.$Properties instead.
         */
        interface ISignedRevocation extends trellis.mesh.SignedRevocation.$Properties {
        }

        /** Represents a SignedRevocation. */
        class SignedRevocation {

            /**
             * Constructs a new SignedRevocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.SignedRevocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedRevocation revocation. */
            revocation?: (trellis.mesh.Signed.$Properties|null);

            /** SignedRevocation issuer. */
            issuer?: (trellis.mesh.Proof.$Properties|null);

            /**
             * Creates a new SignedRevocation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SignedRevocation instance
             */
            static create(properties: trellis.mesh.SignedRevocation.$Shape): trellis.mesh.SignedRevocation & trellis.mesh.SignedRevocation.$Shape;
            static create(properties?: trellis.mesh.SignedRevocation.$Properties): trellis.mesh.SignedRevocation;

            /**
             * Encodes the specified SignedRevocation message. Does not implicitly {@link trellis.mesh.SignedRevocation.verify|verify} messages.
             * @param message SignedRevocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.SignedRevocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedRevocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.SignedRevocation & trellis.mesh.SignedRevocation.$Shape} SignedRevocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.SignedRevocation & trellis.mesh.SignedRevocation.$Shape;

            /**
             * Verifies a SignedRevocation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SignedRevocation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SignedRevocation
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.SignedRevocation;

            /**
             * Creates a plain object from a SignedRevocation message. Also converts values to other types if specified.
             * @param message SignedRevocation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.SignedRevocation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SignedRevocation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SignedRevocation {

            /** Properties of a SignedRevocation. */
            interface $Properties {

                /** SignedRevocation revocation */
                revocation?: (trellis.mesh.Signed.$Properties|null);

                /** SignedRevocation issuer */
                issuer?: (trellis.mesh.Proof.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedRevocation. */
            type $Shape = trellis.mesh.SignedRevocation.$Properties;
        }

        /**
         * Properties of a Ticket.
         * @deprecated Use trellis.mesh.Ticket.$Properties instead.
         */
        interface ITicket extends trellis.mesh.Ticket.$Properties {
        }

        /** Represents a Ticket. */
        class Ticket {

            /**
             * Constructs a new Ticket.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Ticket.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ticket genesis. */
            genesis: Uint8Array;

            /** Ticket issuer. */
            issuer: Uint8Array;

            /** Ticket invite. */
            invite: Uint8Array;

            /** Ticket secret. */
            secret: Uint8Array;

            /** Ticket role. */
            role: trellis.mesh.Role;

            /** Ticket uses. */
            uses: number;

            /** Ticket expiresMs. */
            expiresMs: number;

            /** Ticket members. */
            members: trellis.mesh.MemberAddresses.$Properties[];

            /**
             * Creates a new Ticket instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ticket instance
             */
            static create(properties: trellis.mesh.Ticket.$Shape): trellis.mesh.Ticket & trellis.mesh.Ticket.$Shape;
            static create(properties?: trellis.mesh.Ticket.$Properties): trellis.mesh.Ticket;

            /**
             * Encodes the specified Ticket message. Does not implicitly {@link trellis.mesh.Ticket.verify|verify} messages.
             * @param message Ticket message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Ticket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ticket message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Ticket & trellis.mesh.Ticket.$Shape} Ticket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Ticket & trellis.mesh.Ticket.$Shape;

            /**
             * Verifies a Ticket message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Ticket message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ticket
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Ticket;

            /**
             * Creates a plain object from a Ticket message. Also converts values to other types if specified.
             * @param message Ticket
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Ticket, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ticket to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ticket {

            /** Properties of a Ticket. */
            interface $Properties {

                /** Ticket genesis */
                genesis?: (Uint8Array|null);

                /** Ticket issuer */
                issuer?: (Uint8Array|null);

                /** Ticket invite */
                invite?: (Uint8Array|null);

                /** Ticket secret */
                secret?: (Uint8Array|null);

                /** Ticket role */
                role?: (trellis.mesh.Role|null);

                /** Ticket uses */
                uses?: (number|null);

                /** Ticket expiresMs */
                expiresMs?: (number|null);

                /** Ticket members */
                members?: (trellis.mesh.MemberAddresses.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ticket. */
            type $Shape = trellis.mesh.Ticket.$Properties;
        }

        /**
         * Properties of a MemberAddresses.
         * @deprecated Use trellis.mesh.MemberAddresses.$Properties instead.
         */
        interface IMemberAddresses extends trellis.mesh.MemberAddresses.$Properties {
        }

        /** Represents a MemberAddresses. */
        class MemberAddresses {

            /**
             * Constructs a new MemberAddresses.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.MemberAddresses.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MemberAddresses peer. */
            peer: Uint8Array;

            /** MemberAddresses addresses. */
            addresses: Uint8Array[];

            /**
             * Creates a new MemberAddresses instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MemberAddresses instance
             */
            static create(properties: trellis.mesh.MemberAddresses.$Shape): trellis.mesh.MemberAddresses & trellis.mesh.MemberAddresses.$Shape;
            static create(properties?: trellis.mesh.MemberAddresses.$Properties): trellis.mesh.MemberAddresses;

            /**
             * Encodes the specified MemberAddresses message. Does not implicitly {@link trellis.mesh.MemberAddresses.verify|verify} messages.
             * @param message MemberAddresses message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.MemberAddresses.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MemberAddresses message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.MemberAddresses & trellis.mesh.MemberAddresses.$Shape} MemberAddresses
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.MemberAddresses & trellis.mesh.MemberAddresses.$Shape;

            /**
             * Verifies a MemberAddresses message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a MemberAddresses message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MemberAddresses
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.MemberAddresses;

            /**
             * Creates a plain object from a MemberAddresses message. Also converts values to other types if specified.
             * @param message MemberAddresses
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.MemberAddresses, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MemberAddresses to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MemberAddresses {

            /** Properties of a MemberAddresses. */
            interface $Properties {

                /** MemberAddresses peer */
                peer?: (Uint8Array|null);

                /** MemberAddresses addresses */
                addresses?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MemberAddresses. */
            type $Shape = trellis.mesh.MemberAddresses.$Properties;
        }

        /**
         * Properties of a JoinRequest.
         * @deprecated Use trellis.mesh.JoinRequest.$Properties instead.
         */
        interface IJoinRequest extends trellis.mesh.JoinRequest.$Properties {
        }

        /** Represents a JoinRequest. */
        class JoinRequest {

            /**
             * Constructs a new JoinRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.JoinRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinRequest mesh. */
            mesh: Uint8Array;

            /** JoinRequest joiner. */
            joiner: Uint8Array;

            /** JoinRequest issuer. */
            issuer: Uint8Array;

            /** JoinRequest invite. */
            invite: Uint8Array;

            /** JoinRequest name. */
            name: string;

            /** JoinRequest mac. */
            mac: Uint8Array;

            /**
             * Creates a new JoinRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JoinRequest instance
             */
            static create(properties: trellis.mesh.JoinRequest.$Shape): trellis.mesh.JoinRequest & trellis.mesh.JoinRequest.$Shape;
            static create(properties?: trellis.mesh.JoinRequest.$Properties): trellis.mesh.JoinRequest;

            /**
             * Encodes the specified JoinRequest message. Does not implicitly {@link trellis.mesh.JoinRequest.verify|verify} messages.
             * @param message JoinRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.JoinRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.JoinRequest & trellis.mesh.JoinRequest.$Shape} JoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.JoinRequest & trellis.mesh.JoinRequest.$Shape;

            /**
             * Verifies a JoinRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a JoinRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns JoinRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.JoinRequest;

            /**
             * Creates a plain object from a JoinRequest message. Also converts values to other types if specified.
             * @param message JoinRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.JoinRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this JoinRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace JoinRequest {

            /** Properties of a JoinRequest. */
            interface $Properties {

                /** JoinRequest mesh */
                mesh?: (Uint8Array|null);

                /** JoinRequest joiner */
                joiner?: (Uint8Array|null);

                /** JoinRequest issuer */
                issuer?: (Uint8Array|null);

                /** JoinRequest invite */
                invite?: (Uint8Array|null);

                /** JoinRequest name */
                name?: (string|null);

                /** JoinRequest mac */
                mac?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinRequest. */
            type $Shape = trellis.mesh.JoinRequest.$Properties;
        }

        /**
         * Properties of a JoinResponse.
         * @deprecated Use trellis.mesh.JoinResponse.$Properties instead.
         */
        interface IJoinResponse extends trellis.mesh.JoinResponse.$Properties {
        }

        /** Represents a JoinResponse. */
        class JoinResponse {

            /**
             * Constructs a new JoinResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.JoinResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinResponse proof. */
            proof?: (trellis.mesh.Proof.$Properties|null);

            /** JoinResponse failure. */
            failure?: (trellis.mesh.Failure.$Properties|null);

            /** JoinResponse addresses. */
            addresses: string[];

            /** JoinResponse result. */
            result?: ("proof"|"failure");

            /**
             * Creates a new JoinResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JoinResponse instance
             */
            static create(properties: trellis.mesh.JoinResponse.$Shape): trellis.mesh.JoinResponse & trellis.mesh.JoinResponse.$Shape;
            static create(properties?: trellis.mesh.JoinResponse.$Properties): trellis.mesh.JoinResponse;

            /**
             * Encodes the specified JoinResponse message. Does not implicitly {@link trellis.mesh.JoinResponse.verify|verify} messages.
             * @param message JoinResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.JoinResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.JoinResponse & trellis.mesh.JoinResponse.$Shape} JoinResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.JoinResponse & trellis.mesh.JoinResponse.$Shape;

            /**
             * Verifies a JoinResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a JoinResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns JoinResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.JoinResponse;

            /**
             * Creates a plain object from a JoinResponse message. Also converts values to other types if specified.
             * @param message JoinResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.JoinResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this JoinResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace JoinResponse {

            /** Properties of a JoinResponse. */
            interface $Properties {

                /** JoinResponse proof */
                proof?: (trellis.mesh.Proof.$Properties|null);

                /** JoinResponse failure */
                failure?: (trellis.mesh.Failure.$Properties|null);

                /** JoinResponse addresses */
                addresses?: (string[]|null);

                /** JoinResponse result */
                result?: ("proof"|"failure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a JoinResponse. */
            type $Shape = {
              proof?: trellis.mesh.Proof.$Shape|null;
              failure?: trellis.mesh.Failure.$Shape|null;
              addresses?: string[]|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; proof?: null; failure?: null }|{ result?: "proof"; proof: trellis.mesh.Proof.$Shape; failure?: null }|{ result?: "failure"; proof?: null; failure: trellis.mesh.Failure.$Shape })
            );
        }

        /**
         * Properties of a Failure.
         * @deprecated Use trellis.mesh.Failure.$Properties instead.
         */
        interface IFailure extends trellis.mesh.Failure.$Properties {
        }

        /** Represents a Failure. */
        class Failure {

            /**
             * Constructs a new Failure.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Failure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Failure reason. */
            reason: trellis.mesh.Failure.Reason;

            /** Failure message. */
            message: string;

            /** Failure revocation. */
            revocation?: (trellis.mesh.SignedRevocation.$Properties|null);

            /**
             * Creates a new Failure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Failure instance
             */
            static create(properties: trellis.mesh.Failure.$Shape): trellis.mesh.Failure & trellis.mesh.Failure.$Shape;
            static create(properties?: trellis.mesh.Failure.$Properties): trellis.mesh.Failure;

            /**
             * Encodes the specified Failure message. Does not implicitly {@link trellis.mesh.Failure.verify|verify} messages.
             * @param message Failure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Failure & trellis.mesh.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Failure & trellis.mesh.Failure.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.mesh.Failure;

            /**
             * Creates a plain object from a Failure message. Also converts values to other types if specified.
             * @param message Failure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Failure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Failure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Failure {

            /** Properties of a Failure. */
            interface $Properties {

                /** Failure reason */
                reason?: (trellis.mesh.Failure.Reason|null);

                /** Failure message */
                message?: (string|null);

                /** Failure revocation */
                revocation?: (trellis.mesh.SignedRevocation.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failure. */
            type $Shape = trellis.mesh.Failure.$Properties;

            /** Reason enum. */
            enum Reason {

                /** REASON_UNSPECIFIED value */
                REASON_UNSPECIFIED = 0,

                /** REASON_MALFORMED value */
                REASON_MALFORMED = 1,

                /** REASON_OTHER_MESH value */
                REASON_OTHER_MESH = 2,

                /** REASON_NOT_A_MEMBER value */
                REASON_NOT_A_MEMBER = 3,

                /** REASON_EXPIRED value */
                REASON_EXPIRED = 4,

                /** REASON_REVOKED value */
                REASON_REVOKED = 5,

                /** REASON_BUSY value */
                REASON_BUSY = 6,

                /** REASON_ISSUER_UNREACHABLE value */
                REASON_ISSUER_UNREACHABLE = 7,

                /** REASON_INVITE_UNKNOWN value */
                REASON_INVITE_UNKNOWN = 8,

                /** REASON_INVITE_USED_UP value */
                REASON_INVITE_USED_UP = 9,

                /** REASON_VERSION value */
                REASON_VERSION = 10,

                /** REASON_INTERNAL value */
                REASON_INTERNAL = 11
            }
        }

        /**
         * Properties of a Handshake.
         * @deprecated Use trellis.mesh.Handshake.$Properties instead.
         */
        interface IHandshake extends trellis.mesh.Handshake.$Properties {
        }

        /** Represents a Handshake. */
        class Handshake {

            /**
             * Constructs a new Handshake.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Handshake.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Handshake version. */
            version: number;

            /** Handshake proof. */
            proof?: (trellis.mesh.Proof.$Properties|null);

            /** Handshake refused. */
            refused?: (trellis.mesh.Failure.$Properties|null);

            /** Handshake accepted. */
            accepted?: (trellis.mesh.Accepted.$Properties|null);

            /** Handshake mesh. */
            mesh: Uint8Array;

            /** Handshake step. */
            step?: ("proof"|"refused"|"accepted");

            /**
             * Creates a new Handshake instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Handshake instance
             */
            static create(properties: trellis.mesh.Handshake.$Shape): trellis.mesh.Handshake & trellis.mesh.Handshake.$Shape;
            static create(properties?: trellis.mesh.Handshake.$Properties): trellis.mesh.Handshake;

            /**
             * Encodes the specified Handshake message. Does not implicitly {@link trellis.mesh.Handshake.verify|verify} messages.
             * @param message Handshake message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Handshake.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Handshake message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Handshake & trellis.mesh.Handshake.$Shape} Handshake
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Handshake & trellis.mesh.Handshake.$Shape;

            /**
             * Verifies a Handshake message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Handshake message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Handshake
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Handshake;

            /**
             * Creates a plain object from a Handshake message. Also converts values to other types if specified.
             * @param message Handshake
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Handshake, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Handshake to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Handshake {

            /** Properties of a Handshake. */
            interface $Properties {

                /** Handshake version */
                version?: (number|null);

                /** Handshake proof */
                proof?: (trellis.mesh.Proof.$Properties|null);

                /** Handshake refused */
                refused?: (trellis.mesh.Failure.$Properties|null);

                /** Handshake accepted */
                accepted?: (trellis.mesh.Accepted.$Properties|null);

                /** Handshake mesh */
                mesh?: (Uint8Array|null);

                /** Handshake step */
                step?: ("proof"|"refused"|"accepted");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Handshake. */
            type $Shape = {
              version?: number|null;
              proof?: trellis.mesh.Proof.$Shape|null;
              refused?: trellis.mesh.Failure.$Shape|null;
              accepted?: trellis.mesh.Accepted.$Shape|null;
              mesh?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ step?: undefined; proof?: null; refused?: null; accepted?: null }|{ step?: "proof"; proof: trellis.mesh.Proof.$Shape; refused?: null; accepted?: null }|{ step?: "refused"; proof?: null; refused: trellis.mesh.Failure.$Shape; accepted?: null }|{ step?: "accepted"; proof?: null; refused?: null; accepted: trellis.mesh.Accepted.$Shape })
            );
        }

        /**
         * Properties of an Accepted.
         * @deprecated Use trellis.mesh.Accepted.$Properties instead.
         */
        interface IAccepted extends trellis.mesh.Accepted.$Properties {
        }

        /** Represents an Accepted. */
        class Accepted {

            /**
             * Constructs a new Accepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.Accepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Accepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Accepted instance
             */
            static create(properties: trellis.mesh.Accepted.$Shape): trellis.mesh.Accepted & trellis.mesh.Accepted.$Shape;
            static create(properties?: trellis.mesh.Accepted.$Properties): trellis.mesh.Accepted;

            /**
             * Encodes the specified Accepted message. Does not implicitly {@link trellis.mesh.Accepted.verify|verify} messages.
             * @param message Accepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.Accepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Accepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.Accepted & trellis.mesh.Accepted.$Shape} Accepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.Accepted & trellis.mesh.Accepted.$Shape;

            /**
             * Verifies an Accepted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Accepted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Accepted
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.Accepted;

            /**
             * Creates a plain object from an Accepted message. Also converts values to other types if specified.
             * @param message Accepted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.Accepted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Accepted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Accepted {

            /** Properties of an Accepted. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Accepted. */
            type $Shape = trellis.mesh.Accepted.$Properties;
        }

        /**
         * Properties of a PeersRequest.
         * @deprecated Use trellis.mesh.PeersRequest.$Properties instead.
         */
        interface IPeersRequest extends trellis.mesh.PeersRequest.$Properties {
        }

        /** Represents a PeersRequest. */
        class PeersRequest {

            /**
             * Constructs a new PeersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.PeersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeersRequest limit. */
            limit: number;

            /**
             * Creates a new PeersRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PeersRequest instance
             */
            static create(properties: trellis.mesh.PeersRequest.$Shape): trellis.mesh.PeersRequest & trellis.mesh.PeersRequest.$Shape;
            static create(properties?: trellis.mesh.PeersRequest.$Properties): trellis.mesh.PeersRequest;

            /**
             * Encodes the specified PeersRequest message. Does not implicitly {@link trellis.mesh.PeersRequest.verify|verify} messages.
             * @param message PeersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.PeersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.PeersRequest & trellis.mesh.PeersRequest.$Shape} PeersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.PeersRequest & trellis.mesh.PeersRequest.$Shape;

            /**
             * Verifies a PeersRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PeersRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PeersRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.PeersRequest;

            /**
             * Creates a plain object from a PeersRequest message. Also converts values to other types if specified.
             * @param message PeersRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.PeersRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PeersRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PeersRequest {

            /** Properties of a PeersRequest. */
            interface $Properties {

                /** PeersRequest limit */
                limit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PeersRequest. */
            type $Shape = trellis.mesh.PeersRequest.$Properties;
        }

        /**
         * Properties of a PeersResponse.
         * @deprecated Use trellis.mesh.PeersResponse.$Properties instead.
         */
        interface IPeersResponse extends trellis.mesh.PeersResponse.$Properties {
        }

        /** Represents a PeersResponse. */
        class PeersResponse {

            /**
             * Constructs a new PeersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.PeersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeersResponse peers. */
            peers: trellis.mesh.KnownPeer.$Properties[];

            /**
             * Creates a new PeersResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PeersResponse instance
             */
            static create(properties: trellis.mesh.PeersResponse.$Shape): trellis.mesh.PeersResponse & trellis.mesh.PeersResponse.$Shape;
            static create(properties?: trellis.mesh.PeersResponse.$Properties): trellis.mesh.PeersResponse;

            /**
             * Encodes the specified PeersResponse message. Does not implicitly {@link trellis.mesh.PeersResponse.verify|verify} messages.
             * @param message PeersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.PeersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.PeersResponse & trellis.mesh.PeersResponse.$Shape} PeersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.PeersResponse & trellis.mesh.PeersResponse.$Shape;

            /**
             * Verifies a PeersResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PeersResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PeersResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.PeersResponse;

            /**
             * Creates a plain object from a PeersResponse message. Also converts values to other types if specified.
             * @param message PeersResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.PeersResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PeersResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PeersResponse {

            /** Properties of a PeersResponse. */
            interface $Properties {

                /** PeersResponse peers */
                peers?: (trellis.mesh.KnownPeer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PeersResponse. */
            type $Shape = trellis.mesh.PeersResponse.$Properties;
        }

        /**
         * Properties of a KnownPeer.
         * @deprecated Use trellis.mesh.KnownPeer.$Properties instead.
         */
        interface IKnownPeer extends trellis.mesh.KnownPeer.$Properties {
        }

        /** Represents a KnownPeer. */
        class KnownPeer {

            /**
             * Constructs a new KnownPeer.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.KnownPeer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KnownPeer proof. */
            proof?: (trellis.mesh.Proof.$Properties|null);

            /** KnownPeer addresses. */
            addresses: string[];

            /**
             * Creates a new KnownPeer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KnownPeer instance
             */
            static create(properties: trellis.mesh.KnownPeer.$Shape): trellis.mesh.KnownPeer & trellis.mesh.KnownPeer.$Shape;
            static create(properties?: trellis.mesh.KnownPeer.$Properties): trellis.mesh.KnownPeer;

            /**
             * Encodes the specified KnownPeer message. Does not implicitly {@link trellis.mesh.KnownPeer.verify|verify} messages.
             * @param message KnownPeer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.KnownPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KnownPeer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.KnownPeer & trellis.mesh.KnownPeer.$Shape} KnownPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.KnownPeer & trellis.mesh.KnownPeer.$Shape;

            /**
             * Verifies a KnownPeer message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a KnownPeer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns KnownPeer
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.KnownPeer;

            /**
             * Creates a plain object from a KnownPeer message. Also converts values to other types if specified.
             * @param message KnownPeer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.KnownPeer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this KnownPeer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace KnownPeer {

            /** Properties of a KnownPeer. */
            interface $Properties {

                /** KnownPeer proof */
                proof?: (trellis.mesh.Proof.$Properties|null);

                /** KnownPeer addresses */
                addresses?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KnownPeer. */
            type $Shape = trellis.mesh.KnownPeer.$Properties;
        }

        /**
         * Properties of an InviteRecord.
         * @deprecated Use trellis.mesh.InviteRecord.$Properties instead.
         */
        interface IInviteRecord extends trellis.mesh.InviteRecord.$Properties {
        }

        /** Represents an InviteRecord. */
        class InviteRecord {

            /**
             * Constructs a new InviteRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.InviteRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InviteRecord id. */
            id: Uint8Array;

            /** InviteRecord secret. */
            secret: Uint8Array;

            /** InviteRecord role. */
            role: trellis.mesh.Role;

            /** InviteRecord uses. */
            uses: number;

            /** InviteRecord used. */
            used: number;

            /** InviteRecord expiresMs. */
            expiresMs: number;

            /** InviteRecord createdMs. */
            createdMs: number;

            /** InviteRecord revoked. */
            revoked: boolean;

            /**
             * Creates a new InviteRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InviteRecord instance
             */
            static create(properties: trellis.mesh.InviteRecord.$Shape): trellis.mesh.InviteRecord & trellis.mesh.InviteRecord.$Shape;
            static create(properties?: trellis.mesh.InviteRecord.$Properties): trellis.mesh.InviteRecord;

            /**
             * Encodes the specified InviteRecord message. Does not implicitly {@link trellis.mesh.InviteRecord.verify|verify} messages.
             * @param message InviteRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.InviteRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InviteRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.InviteRecord & trellis.mesh.InviteRecord.$Shape} InviteRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.InviteRecord & trellis.mesh.InviteRecord.$Shape;

            /**
             * Verifies an InviteRecord message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an InviteRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InviteRecord
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.InviteRecord;

            /**
             * Creates a plain object from an InviteRecord message. Also converts values to other types if specified.
             * @param message InviteRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.InviteRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InviteRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InviteRecord {

            /** Properties of an InviteRecord. */
            interface $Properties {

                /** InviteRecord id */
                id?: (Uint8Array|null);

                /** InviteRecord secret */
                secret?: (Uint8Array|null);

                /** InviteRecord role */
                role?: (trellis.mesh.Role|null);

                /** InviteRecord uses */
                uses?: (number|null);

                /** InviteRecord used */
                used?: (number|null);

                /** InviteRecord expiresMs */
                expiresMs?: (number|null);

                /** InviteRecord createdMs */
                createdMs?: (number|null);

                /** InviteRecord revoked */
                revoked?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InviteRecord. */
            type $Shape = trellis.mesh.InviteRecord.$Properties;
        }

        /**
         * Properties of an AddressRecord.
         * @deprecated Use trellis.mesh.AddressRecord.$Properties instead.
         */
        interface IAddressRecord extends trellis.mesh.AddressRecord.$Properties {
        }

        /** Represents an AddressRecord. */
        class AddressRecord {

            /**
             * Constructs a new AddressRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.mesh.AddressRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddressRecord addresses. */
            addresses: string[];

            /** AddressRecord seenMs. */
            seenMs: number;

            /**
             * Creates a new AddressRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddressRecord instance
             */
            static create(properties: trellis.mesh.AddressRecord.$Shape): trellis.mesh.AddressRecord & trellis.mesh.AddressRecord.$Shape;
            static create(properties?: trellis.mesh.AddressRecord.$Properties): trellis.mesh.AddressRecord;

            /**
             * Encodes the specified AddressRecord message. Does not implicitly {@link trellis.mesh.AddressRecord.verify|verify} messages.
             * @param message AddressRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.mesh.AddressRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddressRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.mesh.AddressRecord & trellis.mesh.AddressRecord.$Shape} AddressRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.mesh.AddressRecord & trellis.mesh.AddressRecord.$Shape;

            /**
             * Verifies an AddressRecord message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AddressRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddressRecord
             */
            static fromObject(object: { [k: string]: any }): trellis.mesh.AddressRecord;

            /**
             * Creates a plain object from an AddressRecord message. Also converts values to other types if specified.
             * @param message AddressRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.mesh.AddressRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddressRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddressRecord {

            /** Properties of an AddressRecord. */
            interface $Properties {

                /** AddressRecord addresses */
                addresses?: (string[]|null);

                /** AddressRecord seenMs */
                seenMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddressRecord. */
            type $Shape = trellis.mesh.AddressRecord.$Properties;
        }
    }
}
