// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace control. */
    namespace control {

        /**
         * Properties of a StatusRequest.
         * @deprecated Use trellis.control.StatusRequest.$Properties instead.
         */
        interface IStatusRequest extends trellis.control.StatusRequest.$Properties {
        }

        /** Represents a StatusRequest. */
        class StatusRequest {

            /**
             * Constructs a new StatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new StatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StatusRequest instance
             */
            static create(properties: trellis.control.StatusRequest.$Shape): trellis.control.StatusRequest & trellis.control.StatusRequest.$Shape;
            static create(properties?: trellis.control.StatusRequest.$Properties): trellis.control.StatusRequest;

            /**
             * Encodes the specified StatusRequest message. Does not implicitly {@link trellis.control.StatusRequest.verify|verify} messages.
             * @param message StatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StatusRequest & trellis.control.StatusRequest.$Shape} StatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StatusRequest & trellis.control.StatusRequest.$Shape;

            /**
             * Verifies a StatusRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StatusRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StatusRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StatusRequest;

            /**
             * Creates a plain object from a StatusRequest message. Also converts values to other types if specified.
             * @param message StatusRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StatusRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StatusRequest {

            /** Properties of a StatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StatusRequest. */
            type $Shape = trellis.control.StatusRequest.$Properties;
        }

        /**
         * Properties of a StatusResponse.
         * @deprecated Use trellis.control.StatusResponse.$Properties instead.
         */
        interface IStatusResponse extends trellis.control.StatusResponse.$Properties {
        }

        /** Represents a StatusResponse. */
        class StatusResponse {

            /**
             * Constructs a new StatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StatusResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StatusResponse peer. */
            peer: string;

            /** StatusResponse name. */
            name: string;

            /** StatusResponse version. */
            version: string;

            /** StatusResponse pid. */
            pid: number;

            /** StatusResponse home. */
            home: string;

            /** StatusResponse startedUnixMs. */
            startedUnixMs: number;

            /** StatusResponse mesh. */
            mesh?: (trellis.control.MeshInfo.$Properties|null);

            /** StatusResponse addresses. */
            addresses: string[];

            /** StatusResponse connectedPeerCount. */
            connectedPeerCount: number;

            /** StatusResponse modelCount. */
            modelCount: number;

            /** StatusResponse attachedProgramCount. */
            attachedProgramCount: number;

            /** StatusResponse residentBytes. */
            residentBytes: number;

            /** StatusResponse preset. */
            preset: string;

            /** StatusResponse httpAddress. */
            httpAddress: string;

            /** StatusResponse stateReadOnly. */
            stateReadOnly: string;

            /** StatusResponse reachability. */
            reachability?: (trellis.control.Reachability.$Properties|null);

            /**
             * Creates a new StatusResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StatusResponse instance
             */
            static create(properties: trellis.control.StatusResponse.$Shape): trellis.control.StatusResponse & trellis.control.StatusResponse.$Shape;
            static create(properties?: trellis.control.StatusResponse.$Properties): trellis.control.StatusResponse;

            /**
             * Encodes the specified StatusResponse message. Does not implicitly {@link trellis.control.StatusResponse.verify|verify} messages.
             * @param message StatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StatusResponse & trellis.control.StatusResponse.$Shape} StatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StatusResponse & trellis.control.StatusResponse.$Shape;

            /**
             * Verifies a StatusResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StatusResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StatusResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StatusResponse;

            /**
             * Creates a plain object from a StatusResponse message. Also converts values to other types if specified.
             * @param message StatusResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StatusResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StatusResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StatusResponse {

            /** Properties of a StatusResponse. */
            interface $Properties {

                /** StatusResponse peer */
                peer?: (string|null);

                /** StatusResponse name */
                name?: (string|null);

                /** StatusResponse version */
                version?: (string|null);

                /** StatusResponse pid */
                pid?: (number|null);

                /** StatusResponse home */
                home?: (string|null);

                /** StatusResponse startedUnixMs */
                startedUnixMs?: (number|null);

                /** StatusResponse mesh */
                mesh?: (trellis.control.MeshInfo.$Properties|null);

                /** StatusResponse addresses */
                addresses?: (string[]|null);

                /** StatusResponse connectedPeerCount */
                connectedPeerCount?: (number|null);

                /** StatusResponse modelCount */
                modelCount?: (number|null);

                /** StatusResponse attachedProgramCount */
                attachedProgramCount?: (number|null);

                /** StatusResponse residentBytes */
                residentBytes?: (number|null);

                /** StatusResponse preset */
                preset?: (string|null);

                /** StatusResponse httpAddress */
                httpAddress?: (string|null);

                /** StatusResponse stateReadOnly */
                stateReadOnly?: (string|null);

                /** StatusResponse reachability */
                reachability?: (trellis.control.Reachability.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StatusResponse. */
            type $Shape = trellis.control.StatusResponse.$Properties;
        }

        /**
         * Properties of a MeshInfo.
         * @deprecated Use trellis.control.MeshInfo.$Properties instead.
         */
        interface IMeshInfo extends trellis.control.MeshInfo.$Properties {
        }

        /** Represents a MeshInfo. */
        class MeshInfo {

            /**
             * Constructs a new MeshInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.MeshInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeshInfo id. */
            id: string;

            /** MeshInfo name. */
            name: string;

            /** MeshInfo role. */
            role: trellis.control.Role;

            /** MeshInfo founder. */
            founder: string;

            /** MeshInfo problem. */
            problem?: (trellis.control.MembershipProblem.$Properties|null);

            /**
             * Creates a new MeshInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MeshInfo instance
             */
            static create(properties: trellis.control.MeshInfo.$Shape): trellis.control.MeshInfo & trellis.control.MeshInfo.$Shape;
            static create(properties?: trellis.control.MeshInfo.$Properties): trellis.control.MeshInfo;

            /**
             * Encodes the specified MeshInfo message. Does not implicitly {@link trellis.control.MeshInfo.verify|verify} messages.
             * @param message MeshInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.MeshInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeshInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.MeshInfo & trellis.control.MeshInfo.$Shape} MeshInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.MeshInfo & trellis.control.MeshInfo.$Shape;

            /**
             * Verifies a MeshInfo message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a MeshInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MeshInfo
             */
            static fromObject(object: { [k: string]: any }): trellis.control.MeshInfo;

            /**
             * Creates a plain object from a MeshInfo message. Also converts values to other types if specified.
             * @param message MeshInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.MeshInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MeshInfo to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MeshInfo {

            /** Properties of a MeshInfo. */
            interface $Properties {

                /** MeshInfo id */
                id?: (string|null);

                /** MeshInfo name */
                name?: (string|null);

                /** MeshInfo role */
                role?: (trellis.control.Role|null);

                /** MeshInfo founder */
                founder?: (string|null);

                /** MeshInfo problem */
                problem?: (trellis.control.MembershipProblem.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeshInfo. */
            type $Shape = trellis.control.MeshInfo.$Properties;
        }

        /**
         * Properties of a MembershipProblem.
         * @deprecated Use trellis.control.MembershipProblem.$Properties instead.
         */
        interface IMembershipProblem extends trellis.control.MembershipProblem.$Properties {
        }

        /** Represents a MembershipProblem. */
        class MembershipProblem {

            /**
             * Constructs a new MembershipProblem.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.MembershipProblem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MembershipProblem kind. */
            kind: string;

            /** MembershipProblem by. */
            by: string;

            /** MembershipProblem byName. */
            byName: string;

            /** MembershipProblem unixMs. */
            unixMs: number;

            /** MembershipProblem reason. */
            reason: string;

            /**
             * Creates a new MembershipProblem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MembershipProblem instance
             */
            static create(properties: trellis.control.MembershipProblem.$Shape): trellis.control.MembershipProblem & trellis.control.MembershipProblem.$Shape;
            static create(properties?: trellis.control.MembershipProblem.$Properties): trellis.control.MembershipProblem;

            /**
             * Encodes the specified MembershipProblem message. Does not implicitly {@link trellis.control.MembershipProblem.verify|verify} messages.
             * @param message MembershipProblem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.MembershipProblem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MembershipProblem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.MembershipProblem & trellis.control.MembershipProblem.$Shape} MembershipProblem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.MembershipProblem & trellis.control.MembershipProblem.$Shape;

            /**
             * Verifies a MembershipProblem message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a MembershipProblem message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MembershipProblem
             */
            static fromObject(object: { [k: string]: any }): trellis.control.MembershipProblem;

            /**
             * Creates a plain object from a MembershipProblem message. Also converts values to other types if specified.
             * @param message MembershipProblem
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.MembershipProblem, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MembershipProblem to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MembershipProblem {

            /** Properties of a MembershipProblem. */
            interface $Properties {

                /** MembershipProblem kind */
                kind?: (string|null);

                /** MembershipProblem by */
                by?: (string|null);

                /** MembershipProblem byName */
                byName?: (string|null);

                /** MembershipProblem unixMs */
                unixMs?: (number|null);

                /** MembershipProblem reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MembershipProblem. */
            type $Shape = trellis.control.MembershipProblem.$Properties;
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
         * Properties of a Reachability.
         * @deprecated Use trellis.control.Reachability.$Properties instead.
         */
        interface IReachability extends trellis.control.Reachability.$Properties {
        }

        /** Represents a Reachability. */
        class Reachability {

            /**
             * Constructs a new Reachability.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Reachability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reachability verdict. */
            verdict: string;

            /** Reachability udp. */
            udp?: (trellis.control.TransportReachability.$Properties|null);

            /** Reachability tcp. */
            tcp?: (trellis.control.TransportReachability.$Properties|null);

            /** Reachability ipv6Addresses. */
            ipv6Addresses: string[];

            /** Reachability mapped. */
            mapped: string[];

            /** Reachability witnessCount. */
            witnessCount: number;

            /** Reachability dialBacks. */
            dialBacks: trellis.control.DialBack.$Properties[];

            /** Reachability relays. */
            relays: string[];

            /** Reachability advice. */
            advice: string[];

            /**
             * Creates a new Reachability instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reachability instance
             */
            static create(properties: trellis.control.Reachability.$Shape): trellis.control.Reachability & trellis.control.Reachability.$Shape;
            static create(properties?: trellis.control.Reachability.$Properties): trellis.control.Reachability;

            /**
             * Encodes the specified Reachability message. Does not implicitly {@link trellis.control.Reachability.verify|verify} messages.
             * @param message Reachability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Reachability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reachability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Reachability & trellis.control.Reachability.$Shape} Reachability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Reachability & trellis.control.Reachability.$Shape;

            /**
             * Verifies a Reachability message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Reachability message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reachability
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Reachability;

            /**
             * Creates a plain object from a Reachability message. Also converts values to other types if specified.
             * @param message Reachability
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Reachability, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reachability to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reachability {

            /** Properties of a Reachability. */
            interface $Properties {

                /** Reachability verdict */
                verdict?: (string|null);

                /** Reachability udp */
                udp?: (trellis.control.TransportReachability.$Properties|null);

                /** Reachability tcp */
                tcp?: (trellis.control.TransportReachability.$Properties|null);

                /** Reachability ipv6Addresses */
                ipv6Addresses?: (string[]|null);

                /** Reachability mapped */
                mapped?: (string[]|null);

                /** Reachability witnessCount */
                witnessCount?: (number|null);

                /** Reachability dialBacks */
                dialBacks?: (trellis.control.DialBack.$Properties[]|null);

                /** Reachability relays */
                relays?: (string[]|null);

                /** Reachability advice */
                advice?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reachability. */
            type $Shape = trellis.control.Reachability.$Properties;
        }

        /**
         * Properties of a TransportReachability.
         * @deprecated Use trellis.control.TransportReachability.$Properties instead.
         */
        interface ITransportReachability extends trellis.control.TransportReachability.$Properties {
        }

        /** Represents a TransportReachability. */
        class TransportReachability {

            /**
             * Constructs a new TransportReachability.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.TransportReachability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransportReachability blocked. */
            blocked: boolean;

            /** TransportReachability mapping. */
            mapping: string;

            /** TransportReachability filtering. */
            filtering: string;

            /** TransportReachability publicAddress. */
            publicAddress: string;

            /**
             * Creates a new TransportReachability instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransportReachability instance
             */
            static create(properties: trellis.control.TransportReachability.$Shape): trellis.control.TransportReachability & trellis.control.TransportReachability.$Shape;
            static create(properties?: trellis.control.TransportReachability.$Properties): trellis.control.TransportReachability;

            /**
             * Encodes the specified TransportReachability message. Does not implicitly {@link trellis.control.TransportReachability.verify|verify} messages.
             * @param message TransportReachability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.TransportReachability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransportReachability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.TransportReachability & trellis.control.TransportReachability.$Shape} TransportReachability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.TransportReachability & trellis.control.TransportReachability.$Shape;

            /**
             * Verifies a TransportReachability message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TransportReachability message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TransportReachability
             */
            static fromObject(object: { [k: string]: any }): trellis.control.TransportReachability;

            /**
             * Creates a plain object from a TransportReachability message. Also converts values to other types if specified.
             * @param message TransportReachability
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.TransportReachability, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TransportReachability to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TransportReachability {

            /** Properties of a TransportReachability. */
            interface $Properties {

                /** TransportReachability blocked */
                blocked?: (boolean|null);

                /** TransportReachability mapping */
                mapping?: (string|null);

                /** TransportReachability filtering */
                filtering?: (string|null);

                /** TransportReachability publicAddress */
                publicAddress?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransportReachability. */
            type $Shape = trellis.control.TransportReachability.$Properties;
        }

        /**
         * Properties of a DialBack.
         * @deprecated Use trellis.control.DialBack.$Properties instead.
         */
        interface IDialBack extends trellis.control.DialBack.$Properties {
        }

        /** Represents a DialBack. */
        class DialBack {

            /**
             * Constructs a new DialBack.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DialBack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DialBack transport. */
            transport: string;

            /** DialBack endpoint. */
            endpoint: string;

            /** DialBack reached. */
            reached: boolean;

            /** DialBack by. */
            by: string;

            /** DialBack unixMs. */
            unixMs: number;

            /**
             * Creates a new DialBack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DialBack instance
             */
            static create(properties: trellis.control.DialBack.$Shape): trellis.control.DialBack & trellis.control.DialBack.$Shape;
            static create(properties?: trellis.control.DialBack.$Properties): trellis.control.DialBack;

            /**
             * Encodes the specified DialBack message. Does not implicitly {@link trellis.control.DialBack.verify|verify} messages.
             * @param message DialBack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DialBack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DialBack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DialBack & trellis.control.DialBack.$Shape} DialBack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DialBack & trellis.control.DialBack.$Shape;

            /**
             * Verifies a DialBack message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DialBack message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DialBack
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DialBack;

            /**
             * Creates a plain object from a DialBack message. Also converts values to other types if specified.
             * @param message DialBack
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DialBack, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DialBack to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DialBack {

            /** Properties of a DialBack. */
            interface $Properties {

                /** DialBack transport */
                transport?: (string|null);

                /** DialBack endpoint */
                endpoint?: (string|null);

                /** DialBack reached */
                reached?: (boolean|null);

                /** DialBack by */
                by?: (string|null);

                /** DialBack unixMs */
                unixMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DialBack. */
            type $Shape = trellis.control.DialBack.$Properties;
        }

        /**
         * Properties of a StopRequest.
         * @deprecated Use trellis.control.StopRequest.$Properties instead.
         */
        interface IStopRequest extends trellis.control.StopRequest.$Properties {
        }

        /** Represents a StopRequest. */
        class StopRequest {

            /**
             * Constructs a new StopRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StopRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new StopRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopRequest instance
             */
            static create(properties: trellis.control.StopRequest.$Shape): trellis.control.StopRequest & trellis.control.StopRequest.$Shape;
            static create(properties?: trellis.control.StopRequest.$Properties): trellis.control.StopRequest;

            /**
             * Encodes the specified StopRequest message. Does not implicitly {@link trellis.control.StopRequest.verify|verify} messages.
             * @param message StopRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StopRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StopRequest & trellis.control.StopRequest.$Shape} StopRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StopRequest & trellis.control.StopRequest.$Shape;

            /**
             * Verifies a StopRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StopRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StopRequest;

            /**
             * Creates a plain object from a StopRequest message. Also converts values to other types if specified.
             * @param message StopRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StopRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StopRequest {

            /** Properties of a StopRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopRequest. */
            type $Shape = trellis.control.StopRequest.$Properties;
        }

        /**
         * Properties of a StopResponse.
         * @deprecated Use trellis.control.StopResponse.$Properties instead.
         */
        interface IStopResponse extends trellis.control.StopResponse.$Properties {
        }

        /** Represents a StopResponse. */
        class StopResponse {

            /**
             * Constructs a new StopResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StopResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopResponse pid. */
            pid: number;

            /**
             * Creates a new StopResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopResponse instance
             */
            static create(properties: trellis.control.StopResponse.$Shape): trellis.control.StopResponse & trellis.control.StopResponse.$Shape;
            static create(properties?: trellis.control.StopResponse.$Properties): trellis.control.StopResponse;

            /**
             * Encodes the specified StopResponse message. Does not implicitly {@link trellis.control.StopResponse.verify|verify} messages.
             * @param message StopResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StopResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StopResponse & trellis.control.StopResponse.$Shape} StopResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StopResponse & trellis.control.StopResponse.$Shape;

            /**
             * Verifies a StopResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StopResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StopResponse;

            /**
             * Creates a plain object from a StopResponse message. Also converts values to other types if specified.
             * @param message StopResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StopResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StopResponse {

            /** Properties of a StopResponse. */
            interface $Properties {

                /** StopResponse pid */
                pid?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopResponse. */
            type $Shape = trellis.control.StopResponse.$Properties;
        }

        /**
         * Properties of a GetConfigRequest.
         * @deprecated Use trellis.control.GetConfigRequest.$Properties instead.
         */
        interface IGetConfigRequest extends trellis.control.GetConfigRequest.$Properties {
        }

        /** Represents a GetConfigRequest. */
        class GetConfigRequest {

            /**
             * Constructs a new GetConfigRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetConfigRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetConfigRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetConfigRequest instance
             */
            static create(properties: trellis.control.GetConfigRequest.$Shape): trellis.control.GetConfigRequest & trellis.control.GetConfigRequest.$Shape;
            static create(properties?: trellis.control.GetConfigRequest.$Properties): trellis.control.GetConfigRequest;

            /**
             * Encodes the specified GetConfigRequest message. Does not implicitly {@link trellis.control.GetConfigRequest.verify|verify} messages.
             * @param message GetConfigRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetConfigRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetConfigRequest & trellis.control.GetConfigRequest.$Shape} GetConfigRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetConfigRequest & trellis.control.GetConfigRequest.$Shape;

            /**
             * Verifies a GetConfigRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetConfigRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetConfigRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetConfigRequest;

            /**
             * Creates a plain object from a GetConfigRequest message. Also converts values to other types if specified.
             * @param message GetConfigRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetConfigRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetConfigRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetConfigRequest {

            /** Properties of a GetConfigRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetConfigRequest. */
            type $Shape = trellis.control.GetConfigRequest.$Properties;
        }

        /**
         * Properties of a GetConfigResponse.
         * @deprecated Use trellis.control.GetConfigResponse.$Properties instead.
         */
        interface IGetConfigResponse extends trellis.control.GetConfigResponse.$Properties {
        }

        /** Represents a GetConfigResponse. */
        class GetConfigResponse {

            /**
             * Constructs a new GetConfigResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetConfigResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetConfigResponse entries. */
            entries: trellis.control.ConfigEntry.$Properties[];

            /** GetConfigResponse file. */
            file: string;

            /**
             * Creates a new GetConfigResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetConfigResponse instance
             */
            static create(properties: trellis.control.GetConfigResponse.$Shape): trellis.control.GetConfigResponse & trellis.control.GetConfigResponse.$Shape;
            static create(properties?: trellis.control.GetConfigResponse.$Properties): trellis.control.GetConfigResponse;

            /**
             * Encodes the specified GetConfigResponse message. Does not implicitly {@link trellis.control.GetConfigResponse.verify|verify} messages.
             * @param message GetConfigResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetConfigResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetConfigResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetConfigResponse & trellis.control.GetConfigResponse.$Shape} GetConfigResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetConfigResponse & trellis.control.GetConfigResponse.$Shape;

            /**
             * Verifies a GetConfigResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetConfigResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetConfigResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetConfigResponse;

            /**
             * Creates a plain object from a GetConfigResponse message. Also converts values to other types if specified.
             * @param message GetConfigResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetConfigResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetConfigResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetConfigResponse {

            /** Properties of a GetConfigResponse. */
            interface $Properties {

                /** GetConfigResponse entries */
                entries?: (trellis.control.ConfigEntry.$Properties[]|null);

                /** GetConfigResponse file */
                file?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetConfigResponse. */
            type $Shape = trellis.control.GetConfigResponse.$Properties;
        }

        /**
         * Properties of a ConfigEntry.
         * @deprecated Use trellis.control.ConfigEntry.$Properties instead.
         */
        interface IConfigEntry extends trellis.control.ConfigEntry.$Properties {
        }

        /** Represents a ConfigEntry. */
        class ConfigEntry {

            /**
             * Constructs a new ConfigEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ConfigEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfigEntry key. */
            key: string;

            /** ConfigEntry valueJson. */
            valueJson: string;

            /** ConfigEntry origin. */
            origin: string;

            /** ConfigEntry originDetail. */
            originDetail: string;

            /** ConfigEntry description. */
            description: string;

            /** ConfigEntry live. */
            live: boolean;

            /**
             * Creates a new ConfigEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfigEntry instance
             */
            static create(properties: trellis.control.ConfigEntry.$Shape): trellis.control.ConfigEntry & trellis.control.ConfigEntry.$Shape;
            static create(properties?: trellis.control.ConfigEntry.$Properties): trellis.control.ConfigEntry;

            /**
             * Encodes the specified ConfigEntry message. Does not implicitly {@link trellis.control.ConfigEntry.verify|verify} messages.
             * @param message ConfigEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ConfigEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfigEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ConfigEntry & trellis.control.ConfigEntry.$Shape} ConfigEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ConfigEntry & trellis.control.ConfigEntry.$Shape;

            /**
             * Verifies a ConfigEntry message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConfigEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConfigEntry
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ConfigEntry;

            /**
             * Creates a plain object from a ConfigEntry message. Also converts values to other types if specified.
             * @param message ConfigEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ConfigEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConfigEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConfigEntry {

            /** Properties of a ConfigEntry. */
            interface $Properties {

                /** ConfigEntry key */
                key?: (string|null);

                /** ConfigEntry valueJson */
                valueJson?: (string|null);

                /** ConfigEntry origin */
                origin?: (string|null);

                /** ConfigEntry originDetail */
                originDetail?: (string|null);

                /** ConfigEntry description */
                description?: (string|null);

                /** ConfigEntry live */
                live?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfigEntry. */
            type $Shape = trellis.control.ConfigEntry.$Properties;
        }

        /**
         * Properties of a ReloadConfigRequest.
         * @deprecated Use trellis.control.ReloadConfigRequest.$Properties instead.
         */
        interface IReloadConfigRequest extends trellis.control.ReloadConfigRequest.$Properties {
        }

        /** Represents a ReloadConfigRequest. */
        class ReloadConfigRequest {

            /**
             * Constructs a new ReloadConfigRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ReloadConfigRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReloadConfigRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReloadConfigRequest instance
             */
            static create(properties: trellis.control.ReloadConfigRequest.$Shape): trellis.control.ReloadConfigRequest & trellis.control.ReloadConfigRequest.$Shape;
            static create(properties?: trellis.control.ReloadConfigRequest.$Properties): trellis.control.ReloadConfigRequest;

            /**
             * Encodes the specified ReloadConfigRequest message. Does not implicitly {@link trellis.control.ReloadConfigRequest.verify|verify} messages.
             * @param message ReloadConfigRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ReloadConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReloadConfigRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ReloadConfigRequest & trellis.control.ReloadConfigRequest.$Shape} ReloadConfigRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ReloadConfigRequest & trellis.control.ReloadConfigRequest.$Shape;

            /**
             * Verifies a ReloadConfigRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReloadConfigRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReloadConfigRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ReloadConfigRequest;

            /**
             * Creates a plain object from a ReloadConfigRequest message. Also converts values to other types if specified.
             * @param message ReloadConfigRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ReloadConfigRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReloadConfigRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReloadConfigRequest {

            /** Properties of a ReloadConfigRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReloadConfigRequest. */
            type $Shape = trellis.control.ReloadConfigRequest.$Properties;
        }

        /**
         * Properties of a ReloadConfigResponse.
         * @deprecated Use trellis.control.ReloadConfigResponse.$Properties instead.
         */
        interface IReloadConfigResponse extends trellis.control.ReloadConfigResponse.$Properties {
        }

        /** Represents a ReloadConfigResponse. */
        class ReloadConfigResponse {

            /**
             * Constructs a new ReloadConfigResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ReloadConfigResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReloadConfigResponse applied. */
            applied: string[];

            /** ReloadConfigResponse needsRestart. */
            needsRestart: string[];

            /**
             * Creates a new ReloadConfigResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReloadConfigResponse instance
             */
            static create(properties: trellis.control.ReloadConfigResponse.$Shape): trellis.control.ReloadConfigResponse & trellis.control.ReloadConfigResponse.$Shape;
            static create(properties?: trellis.control.ReloadConfigResponse.$Properties): trellis.control.ReloadConfigResponse;

            /**
             * Encodes the specified ReloadConfigResponse message. Does not implicitly {@link trellis.control.ReloadConfigResponse.verify|verify} messages.
             * @param message ReloadConfigResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ReloadConfigResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReloadConfigResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ReloadConfigResponse & trellis.control.ReloadConfigResponse.$Shape} ReloadConfigResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ReloadConfigResponse & trellis.control.ReloadConfigResponse.$Shape;

            /**
             * Verifies a ReloadConfigResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReloadConfigResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReloadConfigResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ReloadConfigResponse;

            /**
             * Creates a plain object from a ReloadConfigResponse message. Also converts values to other types if specified.
             * @param message ReloadConfigResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ReloadConfigResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReloadConfigResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReloadConfigResponse {

            /** Properties of a ReloadConfigResponse. */
            interface $Properties {

                /** ReloadConfigResponse applied */
                applied?: (string[]|null);

                /** ReloadConfigResponse needsRestart */
                needsRestart?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReloadConfigResponse. */
            type $Shape = trellis.control.ReloadConfigResponse.$Properties;
        }

        /**
         * Properties of a GetMetricsRequest.
         * @deprecated Use trellis.control.GetMetricsRequest.$Properties instead.
         */
        interface IGetMetricsRequest extends trellis.control.GetMetricsRequest.$Properties {
        }

        /** Represents a GetMetricsRequest. */
        class GetMetricsRequest {

            /**
             * Constructs a new GetMetricsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetMetricsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetMetricsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetMetricsRequest instance
             */
            static create(properties: trellis.control.GetMetricsRequest.$Shape): trellis.control.GetMetricsRequest & trellis.control.GetMetricsRequest.$Shape;
            static create(properties?: trellis.control.GetMetricsRequest.$Properties): trellis.control.GetMetricsRequest;

            /**
             * Encodes the specified GetMetricsRequest message. Does not implicitly {@link trellis.control.GetMetricsRequest.verify|verify} messages.
             * @param message GetMetricsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetMetricsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMetricsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetMetricsRequest & trellis.control.GetMetricsRequest.$Shape} GetMetricsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetMetricsRequest & trellis.control.GetMetricsRequest.$Shape;

            /**
             * Verifies a GetMetricsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetMetricsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetMetricsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetMetricsRequest;

            /**
             * Creates a plain object from a GetMetricsRequest message. Also converts values to other types if specified.
             * @param message GetMetricsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetMetricsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetMetricsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetMetricsRequest {

            /** Properties of a GetMetricsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMetricsRequest. */
            type $Shape = trellis.control.GetMetricsRequest.$Properties;
        }

        /**
         * Properties of a GetMetricsResponse.
         * @deprecated Use trellis.control.GetMetricsResponse.$Properties instead.
         */
        interface IGetMetricsResponse extends trellis.control.GetMetricsResponse.$Properties {
        }

        /** Represents a GetMetricsResponse. */
        class GetMetricsResponse {

            /**
             * Constructs a new GetMetricsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetMetricsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetMetricsResponse text. */
            text: string;

            /**
             * Creates a new GetMetricsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetMetricsResponse instance
             */
            static create(properties: trellis.control.GetMetricsResponse.$Shape): trellis.control.GetMetricsResponse & trellis.control.GetMetricsResponse.$Shape;
            static create(properties?: trellis.control.GetMetricsResponse.$Properties): trellis.control.GetMetricsResponse;

            /**
             * Encodes the specified GetMetricsResponse message. Does not implicitly {@link trellis.control.GetMetricsResponse.verify|verify} messages.
             * @param message GetMetricsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetMetricsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMetricsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetMetricsResponse & trellis.control.GetMetricsResponse.$Shape} GetMetricsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetMetricsResponse & trellis.control.GetMetricsResponse.$Shape;

            /**
             * Verifies a GetMetricsResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetMetricsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetMetricsResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetMetricsResponse;

            /**
             * Creates a plain object from a GetMetricsResponse message. Also converts values to other types if specified.
             * @param message GetMetricsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetMetricsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetMetricsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetMetricsResponse {

            /** Properties of a GetMetricsResponse. */
            interface $Properties {

                /** GetMetricsResponse text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMetricsResponse. */
            type $Shape = trellis.control.GetMetricsResponse.$Properties;
        }

        /**
         * Properties of a GetBandwidthRequest.
         * @deprecated Use trellis.control.GetBandwidthRequest.$Properties instead.
         */
        interface IGetBandwidthRequest extends trellis.control.GetBandwidthRequest.$Properties {
        }

        /** Represents a GetBandwidthRequest. */
        class GetBandwidthRequest {

            /**
             * Constructs a new GetBandwidthRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetBandwidthRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetBandwidthRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetBandwidthRequest instance
             */
            static create(properties: trellis.control.GetBandwidthRequest.$Shape): trellis.control.GetBandwidthRequest & trellis.control.GetBandwidthRequest.$Shape;
            static create(properties?: trellis.control.GetBandwidthRequest.$Properties): trellis.control.GetBandwidthRequest;

            /**
             * Encodes the specified GetBandwidthRequest message. Does not implicitly {@link trellis.control.GetBandwidthRequest.verify|verify} messages.
             * @param message GetBandwidthRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetBandwidthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetBandwidthRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetBandwidthRequest & trellis.control.GetBandwidthRequest.$Shape} GetBandwidthRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetBandwidthRequest & trellis.control.GetBandwidthRequest.$Shape;

            /**
             * Verifies a GetBandwidthRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetBandwidthRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetBandwidthRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetBandwidthRequest;

            /**
             * Creates a plain object from a GetBandwidthRequest message. Also converts values to other types if specified.
             * @param message GetBandwidthRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetBandwidthRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetBandwidthRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetBandwidthRequest {

            /** Properties of a GetBandwidthRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetBandwidthRequest. */
            type $Shape = trellis.control.GetBandwidthRequest.$Properties;
        }

        /**
         * Properties of a SetBandwidthRequest.
         * @deprecated Use trellis.control.SetBandwidthRequest.$Properties instead.
         */
        interface ISetBandwidthRequest extends trellis.control.SetBandwidthRequest.$Properties {
        }

        /** Represents a SetBandwidthRequest. */
        class SetBandwidthRequest {

            /**
             * Constructs a new SetBandwidthRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetBandwidthRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetBandwidthRequest rule. */
            rule: string;

            /**
             * Creates a new SetBandwidthRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetBandwidthRequest instance
             */
            static create(properties: trellis.control.SetBandwidthRequest.$Shape): trellis.control.SetBandwidthRequest & trellis.control.SetBandwidthRequest.$Shape;
            static create(properties?: trellis.control.SetBandwidthRequest.$Properties): trellis.control.SetBandwidthRequest;

            /**
             * Encodes the specified SetBandwidthRequest message. Does not implicitly {@link trellis.control.SetBandwidthRequest.verify|verify} messages.
             * @param message SetBandwidthRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetBandwidthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetBandwidthRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetBandwidthRequest & trellis.control.SetBandwidthRequest.$Shape} SetBandwidthRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetBandwidthRequest & trellis.control.SetBandwidthRequest.$Shape;

            /**
             * Verifies a SetBandwidthRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetBandwidthRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetBandwidthRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetBandwidthRequest;

            /**
             * Creates a plain object from a SetBandwidthRequest message. Also converts values to other types if specified.
             * @param message SetBandwidthRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetBandwidthRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetBandwidthRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetBandwidthRequest {

            /** Properties of a SetBandwidthRequest. */
            interface $Properties {

                /** SetBandwidthRequest rule */
                rule?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetBandwidthRequest. */
            type $Shape = trellis.control.SetBandwidthRequest.$Properties;
        }

        /**
         * Properties of a ClearBandwidthRequest.
         * @deprecated Use trellis.control.ClearBandwidthRequest.$Properties instead.
         */
        interface IClearBandwidthRequest extends trellis.control.ClearBandwidthRequest.$Properties {
        }

        /** Represents a ClearBandwidthRequest. */
        class ClearBandwidthRequest {

            /**
             * Constructs a new ClearBandwidthRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ClearBandwidthRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClearBandwidthRequest rule. */
            rule: string;

            /**
             * Creates a new ClearBandwidthRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClearBandwidthRequest instance
             */
            static create(properties: trellis.control.ClearBandwidthRequest.$Shape): trellis.control.ClearBandwidthRequest & trellis.control.ClearBandwidthRequest.$Shape;
            static create(properties?: trellis.control.ClearBandwidthRequest.$Properties): trellis.control.ClearBandwidthRequest;

            /**
             * Encodes the specified ClearBandwidthRequest message. Does not implicitly {@link trellis.control.ClearBandwidthRequest.verify|verify} messages.
             * @param message ClearBandwidthRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ClearBandwidthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClearBandwidthRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ClearBandwidthRequest & trellis.control.ClearBandwidthRequest.$Shape} ClearBandwidthRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ClearBandwidthRequest & trellis.control.ClearBandwidthRequest.$Shape;

            /**
             * Verifies a ClearBandwidthRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ClearBandwidthRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClearBandwidthRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ClearBandwidthRequest;

            /**
             * Creates a plain object from a ClearBandwidthRequest message. Also converts values to other types if specified.
             * @param message ClearBandwidthRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ClearBandwidthRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClearBandwidthRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ClearBandwidthRequest {

            /** Properties of a ClearBandwidthRequest. */
            interface $Properties {

                /** ClearBandwidthRequest rule */
                rule?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClearBandwidthRequest. */
            type $Shape = trellis.control.ClearBandwidthRequest.$Properties;
        }

        /**
         * Properties of a ClearBandwidthResponse.
         * @deprecated Use trellis.control.ClearBandwidthResponse.$Properties instead.
         */
        interface IClearBandwidthResponse extends trellis.control.ClearBandwidthResponse.$Properties {
        }

        /** Represents a ClearBandwidthResponse. */
        class ClearBandwidthResponse {

            /**
             * Constructs a new ClearBandwidthResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ClearBandwidthResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClearBandwidthResponse removedCount. */
            removedCount: number;

            /** ClearBandwidthResponse bandwidth. */
            bandwidth?: (trellis.control.Bandwidth.$Properties|null);

            /**
             * Creates a new ClearBandwidthResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClearBandwidthResponse instance
             */
            static create(properties: trellis.control.ClearBandwidthResponse.$Shape): trellis.control.ClearBandwidthResponse & trellis.control.ClearBandwidthResponse.$Shape;
            static create(properties?: trellis.control.ClearBandwidthResponse.$Properties): trellis.control.ClearBandwidthResponse;

            /**
             * Encodes the specified ClearBandwidthResponse message. Does not implicitly {@link trellis.control.ClearBandwidthResponse.verify|verify} messages.
             * @param message ClearBandwidthResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ClearBandwidthResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClearBandwidthResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ClearBandwidthResponse & trellis.control.ClearBandwidthResponse.$Shape} ClearBandwidthResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ClearBandwidthResponse & trellis.control.ClearBandwidthResponse.$Shape;

            /**
             * Verifies a ClearBandwidthResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ClearBandwidthResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClearBandwidthResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ClearBandwidthResponse;

            /**
             * Creates a plain object from a ClearBandwidthResponse message. Also converts values to other types if specified.
             * @param message ClearBandwidthResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ClearBandwidthResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClearBandwidthResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ClearBandwidthResponse {

            /** Properties of a ClearBandwidthResponse. */
            interface $Properties {

                /** ClearBandwidthResponse removedCount */
                removedCount?: (number|null);

                /** ClearBandwidthResponse bandwidth */
                bandwidth?: (trellis.control.Bandwidth.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClearBandwidthResponse. */
            type $Shape = trellis.control.ClearBandwidthResponse.$Properties;
        }

        /**
         * Properties of a Bandwidth.
         * @deprecated Use trellis.control.Bandwidth.$Properties instead.
         */
        interface IBandwidth extends trellis.control.Bandwidth.$Properties {
        }

        /** Represents a Bandwidth. */
        class Bandwidth {

            /**
             * Constructs a new Bandwidth.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Bandwidth.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Bandwidth rules. */
            rules: trellis.control.BandwidthRule.$Properties[];

            /** Bandwidth caps. */
            caps: trellis.control.BandwidthCap.$Properties[];

            /** Bandwidth upBytesPerSecond. */
            upBytesPerSecond: number;

            /** Bandwidth downBytesPerSecond. */
            downBytesPerSecond: number;

            /**
             * Creates a new Bandwidth instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Bandwidth instance
             */
            static create(properties: trellis.control.Bandwidth.$Shape): trellis.control.Bandwidth & trellis.control.Bandwidth.$Shape;
            static create(properties?: trellis.control.Bandwidth.$Properties): trellis.control.Bandwidth;

            /**
             * Encodes the specified Bandwidth message. Does not implicitly {@link trellis.control.Bandwidth.verify|verify} messages.
             * @param message Bandwidth message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Bandwidth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Bandwidth message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Bandwidth & trellis.control.Bandwidth.$Shape} Bandwidth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Bandwidth & trellis.control.Bandwidth.$Shape;

            /**
             * Verifies a Bandwidth message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Bandwidth message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Bandwidth
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Bandwidth;

            /**
             * Creates a plain object from a Bandwidth message. Also converts values to other types if specified.
             * @param message Bandwidth
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Bandwidth, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Bandwidth to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Bandwidth {

            /** Properties of a Bandwidth. */
            interface $Properties {

                /** Bandwidth rules */
                rules?: (trellis.control.BandwidthRule.$Properties[]|null);

                /** Bandwidth caps */
                caps?: (trellis.control.BandwidthCap.$Properties[]|null);

                /** Bandwidth upBytesPerSecond */
                upBytesPerSecond?: (number|null);

                /** Bandwidth downBytesPerSecond */
                downBytesPerSecond?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Bandwidth. */
            type $Shape = trellis.control.Bandwidth.$Properties;
        }

        /**
         * Properties of a BandwidthRule.
         * @deprecated Use trellis.control.BandwidthRule.$Properties instead.
         */
        interface IBandwidthRule extends trellis.control.BandwidthRule.$Properties {
        }

        /** Represents a BandwidthRule. */
        class BandwidthRule {

            /**
             * Constructs a new BandwidthRule.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.BandwidthRule.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BandwidthRule rule. */
            rule: string;

            /** BandwidthRule origin. */
            origin: string;

            /** BandwidthRule inForce. */
            inForce: boolean;

            /**
             * Creates a new BandwidthRule instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BandwidthRule instance
             */
            static create(properties: trellis.control.BandwidthRule.$Shape): trellis.control.BandwidthRule & trellis.control.BandwidthRule.$Shape;
            static create(properties?: trellis.control.BandwidthRule.$Properties): trellis.control.BandwidthRule;

            /**
             * Encodes the specified BandwidthRule message. Does not implicitly {@link trellis.control.BandwidthRule.verify|verify} messages.
             * @param message BandwidthRule message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.BandwidthRule.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BandwidthRule message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.BandwidthRule & trellis.control.BandwidthRule.$Shape} BandwidthRule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.BandwidthRule & trellis.control.BandwidthRule.$Shape;

            /**
             * Verifies a BandwidthRule message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BandwidthRule message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BandwidthRule
             */
            static fromObject(object: { [k: string]: any }): trellis.control.BandwidthRule;

            /**
             * Creates a plain object from a BandwidthRule message. Also converts values to other types if specified.
             * @param message BandwidthRule
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.BandwidthRule, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BandwidthRule to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BandwidthRule {

            /** Properties of a BandwidthRule. */
            interface $Properties {

                /** BandwidthRule rule */
                rule?: (string|null);

                /** BandwidthRule origin */
                origin?: (string|null);

                /** BandwidthRule inForce */
                inForce?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BandwidthRule. */
            type $Shape = trellis.control.BandwidthRule.$Properties;
        }

        /**
         * Properties of a BandwidthCap.
         * @deprecated Use trellis.control.BandwidthCap.$Properties instead.
         */
        interface IBandwidthCap extends trellis.control.BandwidthCap.$Properties {
        }

        /** Represents a BandwidthCap. */
        class BandwidthCap {

            /**
             * Constructs a new BandwidthCap.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.BandwidthCap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BandwidthCap scope. */
            scope: string;

            /** BandwidthCap upBytesPerSecond. */
            upBytesPerSecond?: (number|null);

            /** BandwidthCap downBytesPerSecond. */
            downBytesPerSecond?: (number|null);

            /**
             * Creates a new BandwidthCap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BandwidthCap instance
             */
            static create(properties: trellis.control.BandwidthCap.$Shape): trellis.control.BandwidthCap & trellis.control.BandwidthCap.$Shape;
            static create(properties?: trellis.control.BandwidthCap.$Properties): trellis.control.BandwidthCap;

            /**
             * Encodes the specified BandwidthCap message. Does not implicitly {@link trellis.control.BandwidthCap.verify|verify} messages.
             * @param message BandwidthCap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.BandwidthCap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BandwidthCap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.BandwidthCap & trellis.control.BandwidthCap.$Shape} BandwidthCap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.BandwidthCap & trellis.control.BandwidthCap.$Shape;

            /**
             * Verifies a BandwidthCap message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BandwidthCap message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BandwidthCap
             */
            static fromObject(object: { [k: string]: any }): trellis.control.BandwidthCap;

            /**
             * Creates a plain object from a BandwidthCap message. Also converts values to other types if specified.
             * @param message BandwidthCap
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.BandwidthCap, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BandwidthCap to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BandwidthCap {

            /** Properties of a BandwidthCap. */
            interface $Properties {

                /** BandwidthCap scope */
                scope?: (string|null);

                /** BandwidthCap upBytesPerSecond */
                upBytesPerSecond?: (number|null);

                /** BandwidthCap downBytesPerSecond */
                downBytesPerSecond?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BandwidthCap. */
            type $Shape = trellis.control.BandwidthCap.$Properties;
        }

        /**
         * Properties of a DiagnoseRequest.
         * @deprecated Use trellis.control.DiagnoseRequest.$Properties instead.
         */
        interface IDiagnoseRequest extends trellis.control.DiagnoseRequest.$Properties {
        }

        /** Represents a DiagnoseRequest. */
        class DiagnoseRequest {

            /**
             * Constructs a new DiagnoseRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DiagnoseRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DiagnoseRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiagnoseRequest instance
             */
            static create(properties: trellis.control.DiagnoseRequest.$Shape): trellis.control.DiagnoseRequest & trellis.control.DiagnoseRequest.$Shape;
            static create(properties?: trellis.control.DiagnoseRequest.$Properties): trellis.control.DiagnoseRequest;

            /**
             * Encodes the specified DiagnoseRequest message. Does not implicitly {@link trellis.control.DiagnoseRequest.verify|verify} messages.
             * @param message DiagnoseRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DiagnoseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiagnoseRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DiagnoseRequest & trellis.control.DiagnoseRequest.$Shape} DiagnoseRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnoseRequest & trellis.control.DiagnoseRequest.$Shape;

            /**
             * Verifies a DiagnoseRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DiagnoseRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiagnoseRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DiagnoseRequest;

            /**
             * Creates a plain object from a DiagnoseRequest message. Also converts values to other types if specified.
             * @param message DiagnoseRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DiagnoseRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiagnoseRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiagnoseRequest {

            /** Properties of a DiagnoseRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiagnoseRequest. */
            type $Shape = trellis.control.DiagnoseRequest.$Properties;
        }

        /**
         * Properties of a DiagnoseResponse.
         * @deprecated Use trellis.control.DiagnoseResponse.$Properties instead.
         */
        interface IDiagnoseResponse extends trellis.control.DiagnoseResponse.$Properties {
        }

        /** Represents a DiagnoseResponse. */
        class DiagnoseResponse {

            /**
             * Constructs a new DiagnoseResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DiagnoseResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiagnoseResponse checks. */
            checks: trellis.control.Check.$Properties[];

            /**
             * Creates a new DiagnoseResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiagnoseResponse instance
             */
            static create(properties: trellis.control.DiagnoseResponse.$Shape): trellis.control.DiagnoseResponse & trellis.control.DiagnoseResponse.$Shape;
            static create(properties?: trellis.control.DiagnoseResponse.$Properties): trellis.control.DiagnoseResponse;

            /**
             * Encodes the specified DiagnoseResponse message. Does not implicitly {@link trellis.control.DiagnoseResponse.verify|verify} messages.
             * @param message DiagnoseResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DiagnoseResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiagnoseResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DiagnoseResponse & trellis.control.DiagnoseResponse.$Shape} DiagnoseResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnoseResponse & trellis.control.DiagnoseResponse.$Shape;

            /**
             * Verifies a DiagnoseResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DiagnoseResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiagnoseResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DiagnoseResponse;

            /**
             * Creates a plain object from a DiagnoseResponse message. Also converts values to other types if specified.
             * @param message DiagnoseResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DiagnoseResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiagnoseResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiagnoseResponse {

            /** Properties of a DiagnoseResponse. */
            interface $Properties {

                /** DiagnoseResponse checks */
                checks?: (trellis.control.Check.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiagnoseResponse. */
            type $Shape = trellis.control.DiagnoseResponse.$Properties;
        }

        /**
         * Properties of a Check.
         * @deprecated Use trellis.control.Check.$Properties instead.
         */
        interface ICheck extends trellis.control.Check.$Properties {
        }

        /** Represents a Check. */
        class Check {

            /**
             * Constructs a new Check.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Check.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Check name. */
            name: string;

            /** Check outcome. */
            outcome: trellis.control.Check.Outcome;

            /** Check message. */
            message: string;

            /** Check hint. */
            hint: string;

            /**
             * Creates a new Check instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Check instance
             */
            static create(properties: trellis.control.Check.$Shape): trellis.control.Check & trellis.control.Check.$Shape;
            static create(properties?: trellis.control.Check.$Properties): trellis.control.Check;

            /**
             * Encodes the specified Check message. Does not implicitly {@link trellis.control.Check.verify|verify} messages.
             * @param message Check message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Check.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Check message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Check & trellis.control.Check.$Shape} Check
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Check & trellis.control.Check.$Shape;

            /**
             * Verifies a Check message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Check message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Check
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Check;

            /**
             * Creates a plain object from a Check message. Also converts values to other types if specified.
             * @param message Check
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Check, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Check to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Check {

            /** Properties of a Check. */
            interface $Properties {

                /** Check name */
                name?: (string|null);

                /** Check outcome */
                outcome?: (trellis.control.Check.Outcome|null);

                /** Check message */
                message?: (string|null);

                /** Check hint */
                hint?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Check. */
            type $Shape = trellis.control.Check.$Properties;

            /** Outcome enum. */
            enum Outcome {

                /** OUTCOME_UNSPECIFIED value */
                OUTCOME_UNSPECIFIED = 0,

                /** OUTCOME_OK value */
                OUTCOME_OK = 1,

                /** OUTCOME_WARNING value */
                OUTCOME_WARNING = 2,

                /** OUTCOME_FAILURE value */
                OUTCOME_FAILURE = 3
            }
        }

        /**
         * Properties of a DisconnectRequest.
         * @deprecated Use trellis.control.DisconnectRequest.$Properties instead.
         */
        interface IDisconnectRequest extends trellis.control.DisconnectRequest.$Properties {
        }

        /** Represents a DisconnectRequest. */
        class DisconnectRequest {

            /**
             * Constructs a new DisconnectRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DisconnectRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DisconnectRequest peer. */
            peer: string;

            /**
             * Creates a new DisconnectRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DisconnectRequest instance
             */
            static create(properties: trellis.control.DisconnectRequest.$Shape): trellis.control.DisconnectRequest & trellis.control.DisconnectRequest.$Shape;
            static create(properties?: trellis.control.DisconnectRequest.$Properties): trellis.control.DisconnectRequest;

            /**
             * Encodes the specified DisconnectRequest message. Does not implicitly {@link trellis.control.DisconnectRequest.verify|verify} messages.
             * @param message DisconnectRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DisconnectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DisconnectRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DisconnectRequest & trellis.control.DisconnectRequest.$Shape} DisconnectRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DisconnectRequest & trellis.control.DisconnectRequest.$Shape;

            /**
             * Verifies a DisconnectRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DisconnectRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DisconnectRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DisconnectRequest;

            /**
             * Creates a plain object from a DisconnectRequest message. Also converts values to other types if specified.
             * @param message DisconnectRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DisconnectRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DisconnectRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DisconnectRequest {

            /** Properties of a DisconnectRequest. */
            interface $Properties {

                /** DisconnectRequest peer */
                peer?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DisconnectRequest. */
            type $Shape = trellis.control.DisconnectRequest.$Properties;
        }

        /**
         * Properties of a DisconnectResponse.
         * @deprecated Use trellis.control.DisconnectResponse.$Properties instead.
         */
        interface IDisconnectResponse extends trellis.control.DisconnectResponse.$Properties {
        }

        /** Represents a DisconnectResponse. */
        class DisconnectResponse {

            /**
             * Constructs a new DisconnectResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DisconnectResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DisconnectResponse connectionCount. */
            connectionCount: number;

            /**
             * Creates a new DisconnectResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DisconnectResponse instance
             */
            static create(properties: trellis.control.DisconnectResponse.$Shape): trellis.control.DisconnectResponse & trellis.control.DisconnectResponse.$Shape;
            static create(properties?: trellis.control.DisconnectResponse.$Properties): trellis.control.DisconnectResponse;

            /**
             * Encodes the specified DisconnectResponse message. Does not implicitly {@link trellis.control.DisconnectResponse.verify|verify} messages.
             * @param message DisconnectResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DisconnectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DisconnectResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DisconnectResponse & trellis.control.DisconnectResponse.$Shape} DisconnectResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DisconnectResponse & trellis.control.DisconnectResponse.$Shape;

            /**
             * Verifies a DisconnectResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DisconnectResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DisconnectResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DisconnectResponse;

            /**
             * Creates a plain object from a DisconnectResponse message. Also converts values to other types if specified.
             * @param message DisconnectResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DisconnectResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DisconnectResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DisconnectResponse {

            /** Properties of a DisconnectResponse. */
            interface $Properties {

                /** DisconnectResponse connectionCount */
                connectionCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DisconnectResponse. */
            type $Shape = trellis.control.DisconnectResponse.$Properties;
        }

        /**
         * Properties of a DiagnosePeerRequest.
         * @deprecated Use trellis.control.DiagnosePeerRequest.$Properties instead.
         */
        interface IDiagnosePeerRequest extends trellis.control.DiagnosePeerRequest.$Properties {
        }

        /** Represents a DiagnosePeerRequest. */
        class DiagnosePeerRequest {

            /**
             * Constructs a new DiagnosePeerRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DiagnosePeerRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiagnosePeerRequest peer. */
            peer: string;

            /**
             * Creates a new DiagnosePeerRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiagnosePeerRequest instance
             */
            static create(properties: trellis.control.DiagnosePeerRequest.$Shape): trellis.control.DiagnosePeerRequest & trellis.control.DiagnosePeerRequest.$Shape;
            static create(properties?: trellis.control.DiagnosePeerRequest.$Properties): trellis.control.DiagnosePeerRequest;

            /**
             * Encodes the specified DiagnosePeerRequest message. Does not implicitly {@link trellis.control.DiagnosePeerRequest.verify|verify} messages.
             * @param message DiagnosePeerRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DiagnosePeerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiagnosePeerRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DiagnosePeerRequest & trellis.control.DiagnosePeerRequest.$Shape} DiagnosePeerRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnosePeerRequest & trellis.control.DiagnosePeerRequest.$Shape;

            /**
             * Verifies a DiagnosePeerRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DiagnosePeerRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiagnosePeerRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DiagnosePeerRequest;

            /**
             * Creates a plain object from a DiagnosePeerRequest message. Also converts values to other types if specified.
             * @param message DiagnosePeerRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DiagnosePeerRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiagnosePeerRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiagnosePeerRequest {

            /** Properties of a DiagnosePeerRequest. */
            interface $Properties {

                /** DiagnosePeerRequest peer */
                peer?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiagnosePeerRequest. */
            type $Shape = trellis.control.DiagnosePeerRequest.$Properties;
        }

        /**
         * Properties of a DiagnosePeerResponse.
         * @deprecated Use trellis.control.DiagnosePeerResponse.$Properties instead.
         */
        interface IDiagnosePeerResponse extends trellis.control.DiagnosePeerResponse.$Properties {
        }

        /** Represents a DiagnosePeerResponse. */
        class DiagnosePeerResponse {

            /**
             * Constructs a new DiagnosePeerResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DiagnosePeerResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiagnosePeerResponse peer. */
            peer?: (trellis.control.Peer.$Properties|null);

            /** DiagnosePeerResponse findings. */
            findings: string[];

            /** DiagnosePeerResponse connections. */
            connections: trellis.control.DiagnosePeerResponse.Connection.$Properties[];

            /** DiagnosePeerResponse addresses. */
            addresses: string[];

            /** DiagnosePeerResponse dialedUnixMs. */
            dialedUnixMs: number;

            /** DiagnosePeerResponse dials. */
            dials: trellis.control.DiagnosePeerResponse.Dial.$Properties[];

            /** DiagnosePeerResponse punches. */
            punches: trellis.control.DiagnosePeerResponse.Punch.$Properties[];

            /**
             * Creates a new DiagnosePeerResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiagnosePeerResponse instance
             */
            static create(properties: trellis.control.DiagnosePeerResponse.$Shape): trellis.control.DiagnosePeerResponse & trellis.control.DiagnosePeerResponse.$Shape;
            static create(properties?: trellis.control.DiagnosePeerResponse.$Properties): trellis.control.DiagnosePeerResponse;

            /**
             * Encodes the specified DiagnosePeerResponse message. Does not implicitly {@link trellis.control.DiagnosePeerResponse.verify|verify} messages.
             * @param message DiagnosePeerResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DiagnosePeerResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiagnosePeerResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DiagnosePeerResponse & trellis.control.DiagnosePeerResponse.$Shape} DiagnosePeerResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnosePeerResponse & trellis.control.DiagnosePeerResponse.$Shape;

            /**
             * Verifies a DiagnosePeerResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DiagnosePeerResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiagnosePeerResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DiagnosePeerResponse;

            /**
             * Creates a plain object from a DiagnosePeerResponse message. Also converts values to other types if specified.
             * @param message DiagnosePeerResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DiagnosePeerResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiagnosePeerResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiagnosePeerResponse {

            /** Properties of a DiagnosePeerResponse. */
            interface $Properties {

                /** DiagnosePeerResponse peer */
                peer?: (trellis.control.Peer.$Properties|null);

                /** DiagnosePeerResponse findings */
                findings?: (string[]|null);

                /** DiagnosePeerResponse connections */
                connections?: (trellis.control.DiagnosePeerResponse.Connection.$Properties[]|null);

                /** DiagnosePeerResponse addresses */
                addresses?: (string[]|null);

                /** DiagnosePeerResponse dialedUnixMs */
                dialedUnixMs?: (number|null);

                /** DiagnosePeerResponse dials */
                dials?: (trellis.control.DiagnosePeerResponse.Dial.$Properties[]|null);

                /** DiagnosePeerResponse punches */
                punches?: (trellis.control.DiagnosePeerResponse.Punch.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiagnosePeerResponse. */
            type $Shape = trellis.control.DiagnosePeerResponse.$Properties;

            /**
             * Properties of a Connection.
             * @deprecated Use trellis.control.DiagnosePeerResponse.Connection.$Properties instead.
             */
            interface IConnection extends trellis.control.DiagnosePeerResponse.Connection.$Properties {
            }

            /** Represents a Connection. */
            class Connection {

                /**
                 * Constructs a new Connection.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.DiagnosePeerResponse.Connection.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Connection path. */
                path: trellis.control.Peer.Path;

                /** Connection transport. */
                transport: string;

                /** Connection address. */
                address: string;

                /** Connection relay. */
                relay: string;

                /**
                 * Creates a new Connection instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Connection instance
                 */
                static create(properties: trellis.control.DiagnosePeerResponse.Connection.$Shape): trellis.control.DiagnosePeerResponse.Connection & trellis.control.DiagnosePeerResponse.Connection.$Shape;
                static create(properties?: trellis.control.DiagnosePeerResponse.Connection.$Properties): trellis.control.DiagnosePeerResponse.Connection;

                /**
                 * Encodes the specified Connection message. Does not implicitly {@link trellis.control.DiagnosePeerResponse.Connection.verify|verify} messages.
                 * @param message Connection message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.DiagnosePeerResponse.Connection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Connection message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.DiagnosePeerResponse.Connection & trellis.control.DiagnosePeerResponse.Connection.$Shape} Connection
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnosePeerResponse.Connection & trellis.control.DiagnosePeerResponse.Connection.$Shape;

                /**
                 * Verifies a Connection message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Connection message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Connection
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.DiagnosePeerResponse.Connection;

                /**
                 * Creates a plain object from a Connection message. Also converts values to other types if specified.
                 * @param message Connection
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.DiagnosePeerResponse.Connection, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Connection to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Connection {

                /** Properties of a Connection. */
                interface $Properties {

                    /** Connection path */
                    path?: (trellis.control.Peer.Path|null);

                    /** Connection transport */
                    transport?: (string|null);

                    /** Connection address */
                    address?: (string|null);

                    /** Connection relay */
                    relay?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Connection. */
                type $Shape = trellis.control.DiagnosePeerResponse.Connection.$Properties;
            }

            /**
             * Properties of a Dial.
             * @deprecated Use trellis.control.DiagnosePeerResponse.Dial.$Properties instead.
             */
            interface IDial extends trellis.control.DiagnosePeerResponse.Dial.$Properties {
            }

            /** Represents a Dial. */
            class Dial {

                /**
                 * Constructs a new Dial.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.DiagnosePeerResponse.Dial.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Dial address. */
                address: string;

                /** Dial problem. */
                problem: string;

                /** Dial durationMs. */
                durationMs: number;

                /**
                 * Creates a new Dial instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Dial instance
                 */
                static create(properties: trellis.control.DiagnosePeerResponse.Dial.$Shape): trellis.control.DiagnosePeerResponse.Dial & trellis.control.DiagnosePeerResponse.Dial.$Shape;
                static create(properties?: trellis.control.DiagnosePeerResponse.Dial.$Properties): trellis.control.DiagnosePeerResponse.Dial;

                /**
                 * Encodes the specified Dial message. Does not implicitly {@link trellis.control.DiagnosePeerResponse.Dial.verify|verify} messages.
                 * @param message Dial message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.DiagnosePeerResponse.Dial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Dial message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.DiagnosePeerResponse.Dial & trellis.control.DiagnosePeerResponse.Dial.$Shape} Dial
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnosePeerResponse.Dial & trellis.control.DiagnosePeerResponse.Dial.$Shape;

                /**
                 * Verifies a Dial message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Dial message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Dial
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.DiagnosePeerResponse.Dial;

                /**
                 * Creates a plain object from a Dial message. Also converts values to other types if specified.
                 * @param message Dial
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.DiagnosePeerResponse.Dial, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Dial to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Dial {

                /** Properties of a Dial. */
                interface $Properties {

                    /** Dial address */
                    address?: (string|null);

                    /** Dial problem */
                    problem?: (string|null);

                    /** Dial durationMs */
                    durationMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Dial. */
                type $Shape = trellis.control.DiagnosePeerResponse.Dial.$Properties;
            }

            /**
             * Properties of a Method.
             * @deprecated Use trellis.control.DiagnosePeerResponse.Method.$Properties instead.
             */
            interface IMethod extends trellis.control.DiagnosePeerResponse.Method.$Properties {
            }

            /** Represents a Method. */
            class Method {

                /**
                 * Constructs a new Method.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.DiagnosePeerResponse.Method.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Method name. */
                name: string;

                /** Method result. */
                result: string;

                /** Method reason. */
                reason: string;

                /** Method endedMs. */
                endedMs: number;

                /**
                 * Creates a new Method instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Method instance
                 */
                static create(properties: trellis.control.DiagnosePeerResponse.Method.$Shape): trellis.control.DiagnosePeerResponse.Method & trellis.control.DiagnosePeerResponse.Method.$Shape;
                static create(properties?: trellis.control.DiagnosePeerResponse.Method.$Properties): trellis.control.DiagnosePeerResponse.Method;

                /**
                 * Encodes the specified Method message. Does not implicitly {@link trellis.control.DiagnosePeerResponse.Method.verify|verify} messages.
                 * @param message Method message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.DiagnosePeerResponse.Method.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Method message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.DiagnosePeerResponse.Method & trellis.control.DiagnosePeerResponse.Method.$Shape} Method
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnosePeerResponse.Method & trellis.control.DiagnosePeerResponse.Method.$Shape;

                /**
                 * Verifies a Method message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Method message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Method
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.DiagnosePeerResponse.Method;

                /**
                 * Creates a plain object from a Method message. Also converts values to other types if specified.
                 * @param message Method
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.DiagnosePeerResponse.Method, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Method to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Method {

                /** Properties of a Method. */
                interface $Properties {

                    /** Method name */
                    name?: (string|null);

                    /** Method result */
                    result?: (string|null);

                    /** Method reason */
                    reason?: (string|null);

                    /** Method endedMs */
                    endedMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Method. */
                type $Shape = trellis.control.DiagnosePeerResponse.Method.$Properties;
            }

            /**
             * Properties of a Punch.
             * @deprecated Use trellis.control.DiagnosePeerResponse.Punch.$Properties instead.
             */
            interface IPunch extends trellis.control.DiagnosePeerResponse.Punch.$Properties {
            }

            /** Represents a Punch. */
            class Punch {

                /**
                 * Constructs a new Punch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.DiagnosePeerResponse.Punch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Punch unixMs. */
                unixMs: number;

                /** Punch role. */
                role: string;

                /** Punch durationMs. */
                durationMs: number;

                /** Punch winner. */
                winner: string;

                /** Punch problem. */
                problem: string;

                /** Punch methods. */
                methods: trellis.control.DiagnosePeerResponse.Method.$Properties[];

                /**
                 * Creates a new Punch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Punch instance
                 */
                static create(properties: trellis.control.DiagnosePeerResponse.Punch.$Shape): trellis.control.DiagnosePeerResponse.Punch & trellis.control.DiagnosePeerResponse.Punch.$Shape;
                static create(properties?: trellis.control.DiagnosePeerResponse.Punch.$Properties): trellis.control.DiagnosePeerResponse.Punch;

                /**
                 * Encodes the specified Punch message. Does not implicitly {@link trellis.control.DiagnosePeerResponse.Punch.verify|verify} messages.
                 * @param message Punch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.DiagnosePeerResponse.Punch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Punch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.DiagnosePeerResponse.Punch & trellis.control.DiagnosePeerResponse.Punch.$Shape} Punch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiagnosePeerResponse.Punch & trellis.control.DiagnosePeerResponse.Punch.$Shape;

                /**
                 * Verifies a Punch message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Punch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Punch
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.DiagnosePeerResponse.Punch;

                /**
                 * Creates a plain object from a Punch message. Also converts values to other types if specified.
                 * @param message Punch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.DiagnosePeerResponse.Punch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Punch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Punch {

                /** Properties of a Punch. */
                interface $Properties {

                    /** Punch unixMs */
                    unixMs?: (number|null);

                    /** Punch role */
                    role?: (string|null);

                    /** Punch durationMs */
                    durationMs?: (number|null);

                    /** Punch winner */
                    winner?: (string|null);

                    /** Punch problem */
                    problem?: (string|null);

                    /** Punch methods */
                    methods?: (trellis.control.DiagnosePeerResponse.Method.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Punch. */
                type $Shape = trellis.control.DiagnosePeerResponse.Punch.$Properties;
            }
        }

        /**
         * Properties of a CreateMeshRequest.
         * @deprecated Use trellis.control.CreateMeshRequest.$Properties instead.
         */
        interface ICreateMeshRequest extends trellis.control.CreateMeshRequest.$Properties {
        }

        /** Represents a CreateMeshRequest. */
        class CreateMeshRequest {

            /**
             * Constructs a new CreateMeshRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CreateMeshRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateMeshRequest name. */
            name: string;

            /**
             * Creates a new CreateMeshRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateMeshRequest instance
             */
            static create(properties: trellis.control.CreateMeshRequest.$Shape): trellis.control.CreateMeshRequest & trellis.control.CreateMeshRequest.$Shape;
            static create(properties?: trellis.control.CreateMeshRequest.$Properties): trellis.control.CreateMeshRequest;

            /**
             * Encodes the specified CreateMeshRequest message. Does not implicitly {@link trellis.control.CreateMeshRequest.verify|verify} messages.
             * @param message CreateMeshRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CreateMeshRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateMeshRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CreateMeshRequest & trellis.control.CreateMeshRequest.$Shape} CreateMeshRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CreateMeshRequest & trellis.control.CreateMeshRequest.$Shape;

            /**
             * Verifies a CreateMeshRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CreateMeshRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateMeshRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CreateMeshRequest;

            /**
             * Creates a plain object from a CreateMeshRequest message. Also converts values to other types if specified.
             * @param message CreateMeshRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CreateMeshRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateMeshRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateMeshRequest {

            /** Properties of a CreateMeshRequest. */
            interface $Properties {

                /** CreateMeshRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateMeshRequest. */
            type $Shape = trellis.control.CreateMeshRequest.$Properties;
        }

        /**
         * Properties of a CreateMeshResponse.
         * @deprecated Use trellis.control.CreateMeshResponse.$Properties instead.
         */
        interface ICreateMeshResponse extends trellis.control.CreateMeshResponse.$Properties {
        }

        /** Represents a CreateMeshResponse. */
        class CreateMeshResponse {

            /**
             * Constructs a new CreateMeshResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CreateMeshResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateMeshResponse mesh. */
            mesh?: (trellis.control.MeshInfo.$Properties|null);

            /**
             * Creates a new CreateMeshResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateMeshResponse instance
             */
            static create(properties: trellis.control.CreateMeshResponse.$Shape): trellis.control.CreateMeshResponse & trellis.control.CreateMeshResponse.$Shape;
            static create(properties?: trellis.control.CreateMeshResponse.$Properties): trellis.control.CreateMeshResponse;

            /**
             * Encodes the specified CreateMeshResponse message. Does not implicitly {@link trellis.control.CreateMeshResponse.verify|verify} messages.
             * @param message CreateMeshResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CreateMeshResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateMeshResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CreateMeshResponse & trellis.control.CreateMeshResponse.$Shape} CreateMeshResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CreateMeshResponse & trellis.control.CreateMeshResponse.$Shape;

            /**
             * Verifies a CreateMeshResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CreateMeshResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateMeshResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CreateMeshResponse;

            /**
             * Creates a plain object from a CreateMeshResponse message. Also converts values to other types if specified.
             * @param message CreateMeshResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CreateMeshResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateMeshResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateMeshResponse {

            /** Properties of a CreateMeshResponse. */
            interface $Properties {

                /** CreateMeshResponse mesh */
                mesh?: (trellis.control.MeshInfo.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateMeshResponse. */
            type $Shape = trellis.control.CreateMeshResponse.$Properties;
        }

        /**
         * Properties of an InviteRequest.
         * @deprecated Use trellis.control.InviteRequest.$Properties instead.
         */
        interface IInviteRequest extends trellis.control.InviteRequest.$Properties {
        }

        /** Represents an InviteRequest. */
        class InviteRequest {

            /**
             * Constructs a new InviteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.InviteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InviteRequest role. */
            role: trellis.control.Role;

            /** InviteRequest useCount. */
            useCount: number;

            /** InviteRequest lifetimeMs. */
            lifetimeMs: number;

            /**
             * Creates a new InviteRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InviteRequest instance
             */
            static create(properties: trellis.control.InviteRequest.$Shape): trellis.control.InviteRequest & trellis.control.InviteRequest.$Shape;
            static create(properties?: trellis.control.InviteRequest.$Properties): trellis.control.InviteRequest;

            /**
             * Encodes the specified InviteRequest message. Does not implicitly {@link trellis.control.InviteRequest.verify|verify} messages.
             * @param message InviteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.InviteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InviteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.InviteRequest & trellis.control.InviteRequest.$Shape} InviteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.InviteRequest & trellis.control.InviteRequest.$Shape;

            /**
             * Verifies an InviteRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an InviteRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InviteRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.InviteRequest;

            /**
             * Creates a plain object from an InviteRequest message. Also converts values to other types if specified.
             * @param message InviteRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.InviteRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InviteRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InviteRequest {

            /** Properties of an InviteRequest. */
            interface $Properties {

                /** InviteRequest role */
                role?: (trellis.control.Role|null);

                /** InviteRequest useCount */
                useCount?: (number|null);

                /** InviteRequest lifetimeMs */
                lifetimeMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InviteRequest. */
            type $Shape = trellis.control.InviteRequest.$Properties;
        }

        /**
         * Properties of an InviteResponse.
         * @deprecated Use trellis.control.InviteResponse.$Properties instead.
         */
        interface IInviteResponse extends trellis.control.InviteResponse.$Properties {
        }

        /** Represents an InviteResponse. */
        class InviteResponse {

            /**
             * Constructs a new InviteResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.InviteResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InviteResponse ticket. */
            ticket: string;

            /** InviteResponse expiresUnixMs. */
            expiresUnixMs: number;

            /** InviteResponse useCount. */
            useCount: number;

            /** InviteResponse role. */
            role: trellis.control.Role;

            /**
             * Creates a new InviteResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InviteResponse instance
             */
            static create(properties: trellis.control.InviteResponse.$Shape): trellis.control.InviteResponse & trellis.control.InviteResponse.$Shape;
            static create(properties?: trellis.control.InviteResponse.$Properties): trellis.control.InviteResponse;

            /**
             * Encodes the specified InviteResponse message. Does not implicitly {@link trellis.control.InviteResponse.verify|verify} messages.
             * @param message InviteResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.InviteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InviteResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.InviteResponse & trellis.control.InviteResponse.$Shape} InviteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.InviteResponse & trellis.control.InviteResponse.$Shape;

            /**
             * Verifies an InviteResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an InviteResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InviteResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.InviteResponse;

            /**
             * Creates a plain object from an InviteResponse message. Also converts values to other types if specified.
             * @param message InviteResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.InviteResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InviteResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InviteResponse {

            /** Properties of an InviteResponse. */
            interface $Properties {

                /** InviteResponse ticket */
                ticket?: (string|null);

                /** InviteResponse expiresUnixMs */
                expiresUnixMs?: (number|null);

                /** InviteResponse useCount */
                useCount?: (number|null);

                /** InviteResponse role */
                role?: (trellis.control.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InviteResponse. */
            type $Shape = trellis.control.InviteResponse.$Properties;
        }

        /**
         * Properties of a JoinRequest.
         * @deprecated Use trellis.control.JoinRequest.$Properties instead.
         */
        interface IJoinRequest extends trellis.control.JoinRequest.$Properties {
        }

        /** Represents a JoinRequest. */
        class JoinRequest {

            /**
             * Constructs a new JoinRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.JoinRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinRequest ticket. */
            ticket: string;

            /**
             * Creates a new JoinRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JoinRequest instance
             */
            static create(properties: trellis.control.JoinRequest.$Shape): trellis.control.JoinRequest & trellis.control.JoinRequest.$Shape;
            static create(properties?: trellis.control.JoinRequest.$Properties): trellis.control.JoinRequest;

            /**
             * Encodes the specified JoinRequest message. Does not implicitly {@link trellis.control.JoinRequest.verify|verify} messages.
             * @param message JoinRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.JoinRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.JoinRequest & trellis.control.JoinRequest.$Shape} JoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.JoinRequest & trellis.control.JoinRequest.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.control.JoinRequest;

            /**
             * Creates a plain object from a JoinRequest message. Also converts values to other types if specified.
             * @param message JoinRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.JoinRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this JoinRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace JoinRequest {

            /** Properties of a JoinRequest. */
            interface $Properties {

                /** JoinRequest ticket */
                ticket?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinRequest. */
            type $Shape = trellis.control.JoinRequest.$Properties;
        }

        /**
         * Properties of a JoinResponse.
         * @deprecated Use trellis.control.JoinResponse.$Properties instead.
         */
        interface IJoinResponse extends trellis.control.JoinResponse.$Properties {
        }

        /** Represents a JoinResponse. */
        class JoinResponse {

            /**
             * Constructs a new JoinResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.JoinResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinResponse mesh. */
            mesh?: (trellis.control.MeshInfo.$Properties|null);

            /** JoinResponse via. */
            via: string;

            /**
             * Creates a new JoinResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JoinResponse instance
             */
            static create(properties: trellis.control.JoinResponse.$Shape): trellis.control.JoinResponse & trellis.control.JoinResponse.$Shape;
            static create(properties?: trellis.control.JoinResponse.$Properties): trellis.control.JoinResponse;

            /**
             * Encodes the specified JoinResponse message. Does not implicitly {@link trellis.control.JoinResponse.verify|verify} messages.
             * @param message JoinResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.JoinResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.JoinResponse & trellis.control.JoinResponse.$Shape} JoinResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.JoinResponse & trellis.control.JoinResponse.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.control.JoinResponse;

            /**
             * Creates a plain object from a JoinResponse message. Also converts values to other types if specified.
             * @param message JoinResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.JoinResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this JoinResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace JoinResponse {

            /** Properties of a JoinResponse. */
            interface $Properties {

                /** JoinResponse mesh */
                mesh?: (trellis.control.MeshInfo.$Properties|null);

                /** JoinResponse via */
                via?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinResponse. */
            type $Shape = trellis.control.JoinResponse.$Properties;
        }

        /**
         * Properties of a RevokeRequest.
         * @deprecated Use trellis.control.RevokeRequest.$Properties instead.
         */
        interface IRevokeRequest extends trellis.control.RevokeRequest.$Properties {
        }

        /** Represents a RevokeRequest. */
        class RevokeRequest {

            /**
             * Constructs a new RevokeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.RevokeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevokeRequest peer. */
            peer: string;

            /** RevokeRequest reason. */
            reason: string;

            /**
             * Creates a new RevokeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RevokeRequest instance
             */
            static create(properties: trellis.control.RevokeRequest.$Shape): trellis.control.RevokeRequest & trellis.control.RevokeRequest.$Shape;
            static create(properties?: trellis.control.RevokeRequest.$Properties): trellis.control.RevokeRequest;

            /**
             * Encodes the specified RevokeRequest message. Does not implicitly {@link trellis.control.RevokeRequest.verify|verify} messages.
             * @param message RevokeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.RevokeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevokeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.RevokeRequest & trellis.control.RevokeRequest.$Shape} RevokeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.RevokeRequest & trellis.control.RevokeRequest.$Shape;

            /**
             * Verifies a RevokeRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RevokeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RevokeRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.RevokeRequest;

            /**
             * Creates a plain object from a RevokeRequest message. Also converts values to other types if specified.
             * @param message RevokeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.RevokeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RevokeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RevokeRequest {

            /** Properties of a RevokeRequest. */
            interface $Properties {

                /** RevokeRequest peer */
                peer?: (string|null);

                /** RevokeRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevokeRequest. */
            type $Shape = trellis.control.RevokeRequest.$Properties;
        }

        /**
         * Properties of a RevokeResponse.
         * @deprecated Use trellis.control.RevokeResponse.$Properties instead.
         */
        interface IRevokeResponse extends trellis.control.RevokeResponse.$Properties {
        }

        /** Represents a RevokeResponse. */
        class RevokeResponse {

            /**
             * Constructs a new RevokeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.RevokeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevokeResponse peer. */
            peer: string;

            /**
             * Creates a new RevokeResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RevokeResponse instance
             */
            static create(properties: trellis.control.RevokeResponse.$Shape): trellis.control.RevokeResponse & trellis.control.RevokeResponse.$Shape;
            static create(properties?: trellis.control.RevokeResponse.$Properties): trellis.control.RevokeResponse;

            /**
             * Encodes the specified RevokeResponse message. Does not implicitly {@link trellis.control.RevokeResponse.verify|verify} messages.
             * @param message RevokeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.RevokeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevokeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.RevokeResponse & trellis.control.RevokeResponse.$Shape} RevokeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.RevokeResponse & trellis.control.RevokeResponse.$Shape;

            /**
             * Verifies a RevokeResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RevokeResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RevokeResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.RevokeResponse;

            /**
             * Creates a plain object from a RevokeResponse message. Also converts values to other types if specified.
             * @param message RevokeResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.RevokeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RevokeResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RevokeResponse {

            /** Properties of a RevokeResponse. */
            interface $Properties {

                /** RevokeResponse peer */
                peer?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevokeResponse. */
            type $Shape = trellis.control.RevokeResponse.$Properties;
        }

        /**
         * Properties of a ListPeersRequest.
         * @deprecated Use trellis.control.ListPeersRequest.$Properties instead.
         */
        interface IListPeersRequest extends trellis.control.ListPeersRequest.$Properties {
        }

        /** Represents a ListPeersRequest. */
        class ListPeersRequest {

            /**
             * Constructs a new ListPeersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListPeersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ListPeersRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListPeersRequest instance
             */
            static create(properties: trellis.control.ListPeersRequest.$Shape): trellis.control.ListPeersRequest & trellis.control.ListPeersRequest.$Shape;
            static create(properties?: trellis.control.ListPeersRequest.$Properties): trellis.control.ListPeersRequest;

            /**
             * Encodes the specified ListPeersRequest message. Does not implicitly {@link trellis.control.ListPeersRequest.verify|verify} messages.
             * @param message ListPeersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListPeersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPeersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListPeersRequest & trellis.control.ListPeersRequest.$Shape} ListPeersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListPeersRequest & trellis.control.ListPeersRequest.$Shape;

            /**
             * Verifies a ListPeersRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListPeersRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListPeersRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListPeersRequest;

            /**
             * Creates a plain object from a ListPeersRequest message. Also converts values to other types if specified.
             * @param message ListPeersRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListPeersRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListPeersRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListPeersRequest {

            /** Properties of a ListPeersRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPeersRequest. */
            type $Shape = trellis.control.ListPeersRequest.$Properties;
        }

        /**
         * Properties of a ListPeersResponse.
         * @deprecated Use trellis.control.ListPeersResponse.$Properties instead.
         */
        interface IListPeersResponse extends trellis.control.ListPeersResponse.$Properties {
        }

        /** Represents a ListPeersResponse. */
        class ListPeersResponse {

            /**
             * Constructs a new ListPeersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListPeersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListPeersResponse peers. */
            peers: trellis.control.Peer.$Properties[];

            /**
             * Creates a new ListPeersResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListPeersResponse instance
             */
            static create(properties: trellis.control.ListPeersResponse.$Shape): trellis.control.ListPeersResponse & trellis.control.ListPeersResponse.$Shape;
            static create(properties?: trellis.control.ListPeersResponse.$Properties): trellis.control.ListPeersResponse;

            /**
             * Encodes the specified ListPeersResponse message. Does not implicitly {@link trellis.control.ListPeersResponse.verify|verify} messages.
             * @param message ListPeersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListPeersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPeersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListPeersResponse & trellis.control.ListPeersResponse.$Shape} ListPeersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListPeersResponse & trellis.control.ListPeersResponse.$Shape;

            /**
             * Verifies a ListPeersResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListPeersResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListPeersResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListPeersResponse;

            /**
             * Creates a plain object from a ListPeersResponse message. Also converts values to other types if specified.
             * @param message ListPeersResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListPeersResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListPeersResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListPeersResponse {

            /** Properties of a ListPeersResponse. */
            interface $Properties {

                /** ListPeersResponse peers */
                peers?: (trellis.control.Peer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPeersResponse. */
            type $Shape = trellis.control.ListPeersResponse.$Properties;
        }

        /**
         * Properties of a Peer.
         * @deprecated Use trellis.control.Peer.$Properties instead.
         */
        interface IPeer extends trellis.control.Peer.$Properties {
        }

        /** Represents a Peer. */
        class Peer {

            /**
             * Constructs a new Peer.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Peer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Peer id. */
            id: string;

            /** Peer name. */
            name: string;

            /** Peer role. */
            role: trellis.control.Role;

            /** Peer connected. */
            connected: boolean;

            /** Peer path. */
            path: trellis.control.Peer.Path;

            /** Peer transport. */
            transport: string;

            /** Peer address. */
            address: string;

            /** Peer rttMs. */
            rttMs?: (number|null);

            /** Peer receivedBytes. */
            receivedBytes: number;

            /** Peer sentBytes. */
            sentBytes: number;

            /** Peer connectedUnixMs. */
            connectedUnixMs: number;

            /** Peer revoked. */
            revoked: boolean;

            /**
             * Creates a new Peer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Peer instance
             */
            static create(properties: trellis.control.Peer.$Shape): trellis.control.Peer & trellis.control.Peer.$Shape;
            static create(properties?: trellis.control.Peer.$Properties): trellis.control.Peer;

            /**
             * Encodes the specified Peer message. Does not implicitly {@link trellis.control.Peer.verify|verify} messages.
             * @param message Peer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Peer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Peer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Peer & trellis.control.Peer.$Shape} Peer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Peer & trellis.control.Peer.$Shape;

            /**
             * Verifies a Peer message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Peer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Peer
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Peer;

            /**
             * Creates a plain object from a Peer message. Also converts values to other types if specified.
             * @param message Peer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Peer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Peer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Peer {

            /** Properties of a Peer. */
            interface $Properties {

                /** Peer id */
                id?: (string|null);

                /** Peer name */
                name?: (string|null);

                /** Peer role */
                role?: (trellis.control.Role|null);

                /** Peer connected */
                connected?: (boolean|null);

                /** Peer path */
                path?: (trellis.control.Peer.Path|null);

                /** Peer transport */
                transport?: (string|null);

                /** Peer address */
                address?: (string|null);

                /** Peer rttMs */
                rttMs?: (number|null);

                /** Peer receivedBytes */
                receivedBytes?: (number|null);

                /** Peer sentBytes */
                sentBytes?: (number|null);

                /** Peer connectedUnixMs */
                connectedUnixMs?: (number|null);

                /** Peer revoked */
                revoked?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Peer. */
            type $Shape = trellis.control.Peer.$Properties;

            /** Path enum. */
            enum Path {

                /** PATH_UNSPECIFIED value */
                PATH_UNSPECIFIED = 0,

                /** PATH_DIRECT value */
                PATH_DIRECT = 1,

                /** PATH_RELAYED value */
                PATH_RELAYED = 2
            }
        }

        /**
         * Properties of a PingRequest.
         * @deprecated Use trellis.control.PingRequest.$Properties instead.
         */
        interface IPingRequest extends trellis.control.PingRequest.$Properties {
        }

        /** Represents a PingRequest. */
        class PingRequest {

            /**
             * Constructs a new PingRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PingRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PingRequest peer. */
            peer: string;

            /** PingRequest count. */
            count: number;

            /** PingRequest intervalMs. */
            intervalMs: number;

            /**
             * Creates a new PingRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PingRequest instance
             */
            static create(properties: trellis.control.PingRequest.$Shape): trellis.control.PingRequest & trellis.control.PingRequest.$Shape;
            static create(properties?: trellis.control.PingRequest.$Properties): trellis.control.PingRequest;

            /**
             * Encodes the specified PingRequest message. Does not implicitly {@link trellis.control.PingRequest.verify|verify} messages.
             * @param message PingRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PingRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PingRequest & trellis.control.PingRequest.$Shape} PingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PingRequest & trellis.control.PingRequest.$Shape;

            /**
             * Verifies a PingRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PingRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PingRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PingRequest;

            /**
             * Creates a plain object from a PingRequest message. Also converts values to other types if specified.
             * @param message PingRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PingRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PingRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PingRequest {

            /** Properties of a PingRequest. */
            interface $Properties {

                /** PingRequest peer */
                peer?: (string|null);

                /** PingRequest count */
                count?: (number|null);

                /** PingRequest intervalMs */
                intervalMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PingRequest. */
            type $Shape = trellis.control.PingRequest.$Properties;
        }

        /**
         * Properties of a PingReply.
         * @deprecated Use trellis.control.PingReply.$Properties instead.
         */
        interface IPingReply extends trellis.control.PingReply.$Properties {
        }

        /** Represents a PingReply. */
        class PingReply {

            /**
             * Constructs a new PingReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PingReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PingReply sequence. */
            sequence: number;

            /** PingReply rttMs. */
            rttMs: number;

            /** PingReply path. */
            path: trellis.control.Peer.Path;

            /** PingReply transport. */
            transport: string;

            /** PingReply peer. */
            peer: string;

            /**
             * Creates a new PingReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PingReply instance
             */
            static create(properties: trellis.control.PingReply.$Shape): trellis.control.PingReply & trellis.control.PingReply.$Shape;
            static create(properties?: trellis.control.PingReply.$Properties): trellis.control.PingReply;

            /**
             * Encodes the specified PingReply message. Does not implicitly {@link trellis.control.PingReply.verify|verify} messages.
             * @param message PingReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PingReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PingReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PingReply & trellis.control.PingReply.$Shape} PingReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PingReply & trellis.control.PingReply.$Shape;

            /**
             * Verifies a PingReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PingReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PingReply
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PingReply;

            /**
             * Creates a plain object from a PingReply message. Also converts values to other types if specified.
             * @param message PingReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PingReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PingReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PingReply {

            /** Properties of a PingReply. */
            interface $Properties {

                /** PingReply sequence */
                sequence?: (number|null);

                /** PingReply rttMs */
                rttMs?: (number|null);

                /** PingReply path */
                path?: (trellis.control.Peer.Path|null);

                /** PingReply transport */
                transport?: (string|null);

                /** PingReply peer */
                peer?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PingReply. */
            type $Shape = trellis.control.PingReply.$Properties;
        }

        /**
         * Properties of a WatchMeshRequest.
         * @deprecated Use trellis.control.WatchMeshRequest.$Properties instead.
         */
        interface IWatchMeshRequest extends trellis.control.WatchMeshRequest.$Properties {
        }

        /** Represents a WatchMeshRequest. */
        class WatchMeshRequest {

            /**
             * Constructs a new WatchMeshRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WatchMeshRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new WatchMeshRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchMeshRequest instance
             */
            static create(properties: trellis.control.WatchMeshRequest.$Shape): trellis.control.WatchMeshRequest & trellis.control.WatchMeshRequest.$Shape;
            static create(properties?: trellis.control.WatchMeshRequest.$Properties): trellis.control.WatchMeshRequest;

            /**
             * Encodes the specified WatchMeshRequest message. Does not implicitly {@link trellis.control.WatchMeshRequest.verify|verify} messages.
             * @param message WatchMeshRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WatchMeshRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchMeshRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WatchMeshRequest & trellis.control.WatchMeshRequest.$Shape} WatchMeshRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WatchMeshRequest & trellis.control.WatchMeshRequest.$Shape;

            /**
             * Verifies a WatchMeshRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WatchMeshRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchMeshRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WatchMeshRequest;

            /**
             * Creates a plain object from a WatchMeshRequest message. Also converts values to other types if specified.
             * @param message WatchMeshRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WatchMeshRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchMeshRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchMeshRequest {

            /** Properties of a WatchMeshRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchMeshRequest. */
            type $Shape = trellis.control.WatchMeshRequest.$Properties;
        }

        /**
         * Properties of a MeshEvent.
         * @deprecated Use trellis.control.MeshEvent.$Properties instead.
         */
        interface IMeshEvent extends trellis.control.MeshEvent.$Properties {
        }

        /** Represents a MeshEvent. */
        class MeshEvent {

            /**
             * Constructs a new MeshEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.MeshEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeshEvent type. */
            type: trellis.control.MeshEvent.Type;

            /** MeshEvent peer. */
            peer: string;

            /** MeshEvent unixMs. */
            unixMs: number;

            /** MeshEvent detail. */
            detail: string;

            /**
             * Creates a new MeshEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MeshEvent instance
             */
            static create(properties: trellis.control.MeshEvent.$Shape): trellis.control.MeshEvent & trellis.control.MeshEvent.$Shape;
            static create(properties?: trellis.control.MeshEvent.$Properties): trellis.control.MeshEvent;

            /**
             * Encodes the specified MeshEvent message. Does not implicitly {@link trellis.control.MeshEvent.verify|verify} messages.
             * @param message MeshEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.MeshEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeshEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.MeshEvent & trellis.control.MeshEvent.$Shape} MeshEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.MeshEvent & trellis.control.MeshEvent.$Shape;

            /**
             * Verifies a MeshEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a MeshEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MeshEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.MeshEvent;

            /**
             * Creates a plain object from a MeshEvent message. Also converts values to other types if specified.
             * @param message MeshEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.MeshEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MeshEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MeshEvent {

            /** Properties of a MeshEvent. */
            interface $Properties {

                /** MeshEvent type */
                type?: (trellis.control.MeshEvent.Type|null);

                /** MeshEvent peer */
                peer?: (string|null);

                /** MeshEvent unixMs */
                unixMs?: (number|null);

                /** MeshEvent detail */
                detail?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeshEvent. */
            type $Shape = trellis.control.MeshEvent.$Properties;

            /** Type enum. */
            enum Type {

                /** TYPE_UNSPECIFIED value */
                TYPE_UNSPECIFIED = 0,

                /** TYPE_CONNECTED value */
                TYPE_CONNECTED = 1,

                /** TYPE_DISCONNECTED value */
                TYPE_DISCONNECTED = 2,

                /** TYPE_PATH_CHANGED value */
                TYPE_PATH_CHANGED = 3,

                /** TYPE_MEMBER_REVOKED value */
                TYPE_MEMBER_REVOKED = 4,

                /** TYPE_ADDRESSES_CHANGED value */
                TYPE_ADDRESSES_CHANGED = 5,

                /** TYPE_JOINED value */
                TYPE_JOINED = 6
            }
        }

        /**
         * Properties of a Model.
         * @deprecated Use trellis.control.Model.$Properties instead.
         */
        interface IModel extends trellis.control.Model.$Properties {
        }

        /** Represents a Model. */
        class Model {

            /**
             * Constructs a new Model.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Model.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Model id. */
            id: string;

            /** Model name. */
            name: string;

            /** Model tag. */
            tag: string;

            /** Model publisher. */
            publisher: string;

            /** Model createdUnixMs. */
            createdUnixMs: number;

            /** Model sizeBytes. */
            sizeBytes: number;

            /** Model fileCount. */
            fileCount: number;

            /** Model presence. */
            presence: trellis.control.Presence;

            /** Model path. */
            path: string;

            /** Model presentBytes. */
            presentBytes: number;

            /** Model authors. */
            authors: string[];

            /** Model ambiguous. */
            ambiguous: boolean;

            /** Model pinned. */
            pinned: boolean;

            /** Model changed. */
            changed: boolean;

            /**
             * Creates a new Model instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Model instance
             */
            static create(properties: trellis.control.Model.$Shape): trellis.control.Model & trellis.control.Model.$Shape;
            static create(properties?: trellis.control.Model.$Properties): trellis.control.Model;

            /**
             * Encodes the specified Model message. Does not implicitly {@link trellis.control.Model.verify|verify} messages.
             * @param message Model message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Model.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Model message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Model & trellis.control.Model.$Shape} Model
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Model & trellis.control.Model.$Shape;

            /**
             * Verifies a Model message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Model message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Model
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Model;

            /**
             * Creates a plain object from a Model message. Also converts values to other types if specified.
             * @param message Model
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Model, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Model to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Model {

            /** Properties of a Model. */
            interface $Properties {

                /** Model id */
                id?: (string|null);

                /** Model name */
                name?: (string|null);

                /** Model tag */
                tag?: (string|null);

                /** Model publisher */
                publisher?: (string|null);

                /** Model createdUnixMs */
                createdUnixMs?: (number|null);

                /** Model sizeBytes */
                sizeBytes?: (number|null);

                /** Model fileCount */
                fileCount?: (number|null);

                /** Model presence */
                presence?: (trellis.control.Presence|null);

                /** Model path */
                path?: (string|null);

                /** Model presentBytes */
                presentBytes?: (number|null);

                /** Model authors */
                authors?: (string[]|null);

                /** Model ambiguous */
                ambiguous?: (boolean|null);

                /** Model pinned */
                pinned?: (boolean|null);

                /** Model changed */
                changed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Model. */
            type $Shape = trellis.control.Model.$Properties;
        }

        /** Presence enum. */
        enum Presence {

            /** PRESENCE_UNSPECIFIED value */
            PRESENCE_UNSPECIFIED = 0,

            /** PRESENCE_NONE value */
            PRESENCE_NONE = 1,

            /** PRESENCE_PARTIAL value */
            PRESENCE_PARTIAL = 2,

            /** PRESENCE_COMPLETE value */
            PRESENCE_COMPLETE = 3
        }

        /**
         * Properties of a ModelFile.
         * @deprecated Use trellis.control.ModelFile.$Properties instead.
         */
        interface IModelFile extends trellis.control.ModelFile.$Properties {
        }

        /** Represents a ModelFile. */
        class ModelFile {

            /**
             * Constructs a new ModelFile.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ModelFile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ModelFile path. */
            path: string;

            /** ModelFile sizeBytes. */
            sizeBytes: number;

            /** ModelFile sha256. */
            sha256: string;

            /** ModelFile chunkList. */
            chunkList: string;

            /** ModelFile tensorCount. */
            tensorCount: number;

            /**
             * Creates a new ModelFile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ModelFile instance
             */
            static create(properties: trellis.control.ModelFile.$Shape): trellis.control.ModelFile & trellis.control.ModelFile.$Shape;
            static create(properties?: trellis.control.ModelFile.$Properties): trellis.control.ModelFile;

            /**
             * Encodes the specified ModelFile message. Does not implicitly {@link trellis.control.ModelFile.verify|verify} messages.
             * @param message ModelFile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ModelFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ModelFile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ModelFile & trellis.control.ModelFile.$Shape} ModelFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ModelFile & trellis.control.ModelFile.$Shape;

            /**
             * Verifies a ModelFile message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ModelFile message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ModelFile
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ModelFile;

            /**
             * Creates a plain object from a ModelFile message. Also converts values to other types if specified.
             * @param message ModelFile
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ModelFile, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ModelFile to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ModelFile {

            /** Properties of a ModelFile. */
            interface $Properties {

                /** ModelFile path */
                path?: (string|null);

                /** ModelFile sizeBytes */
                sizeBytes?: (number|null);

                /** ModelFile sha256 */
                sha256?: (string|null);

                /** ModelFile chunkList */
                chunkList?: (string|null);

                /** ModelFile tensorCount */
                tensorCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ModelFile. */
            type $Shape = trellis.control.ModelFile.$Properties;
        }

        /**
         * Properties of a Tensor.
         * @deprecated Use trellis.control.Tensor.$Properties instead.
         */
        interface ITensor extends trellis.control.Tensor.$Properties {
        }

        /** Represents a Tensor. */
        class Tensor {

            /**
             * Constructs a new Tensor.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Tensor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Tensor name. */
            name: string;

            /** Tensor dtype. */
            dtype: string;

            /** Tensor shape. */
            shape: number[];

            /** Tensor file. */
            file: string;

            /** Tensor sizeBytes. */
            sizeBytes: number;

            /**
             * Creates a new Tensor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Tensor instance
             */
            static create(properties: trellis.control.Tensor.$Shape): trellis.control.Tensor & trellis.control.Tensor.$Shape;
            static create(properties?: trellis.control.Tensor.$Properties): trellis.control.Tensor;

            /**
             * Encodes the specified Tensor message. Does not implicitly {@link trellis.control.Tensor.verify|verify} messages.
             * @param message Tensor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Tensor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Tensor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Tensor & trellis.control.Tensor.$Shape} Tensor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Tensor & trellis.control.Tensor.$Shape;

            /**
             * Verifies a Tensor message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Tensor message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Tensor
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Tensor;

            /**
             * Creates a plain object from a Tensor message. Also converts values to other types if specified.
             * @param message Tensor
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Tensor, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Tensor to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Tensor {

            /** Properties of a Tensor. */
            interface $Properties {

                /** Tensor name */
                name?: (string|null);

                /** Tensor dtype */
                dtype?: (string|null);

                /** Tensor shape */
                shape?: (number[]|null);

                /** Tensor file */
                file?: (string|null);

                /** Tensor sizeBytes */
                sizeBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Tensor. */
            type $Shape = trellis.control.Tensor.$Properties;
        }

        /**
         * Properties of a FileProgress.
         * @deprecated Use trellis.control.FileProgress.$Properties instead.
         */
        interface IFileProgress extends trellis.control.FileProgress.$Properties {
        }

        /** Represents a FileProgress. */
        class FileProgress {

            /**
             * Constructs a new FileProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FileProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileProgress path. */
            path: string;

            /** FileProgress doneBytes. */
            doneBytes: number;

            /** FileProgress sizeBytes. */
            sizeBytes: number;

            /**
             * Creates a new FileProgress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileProgress instance
             */
            static create(properties: trellis.control.FileProgress.$Shape): trellis.control.FileProgress & trellis.control.FileProgress.$Shape;
            static create(properties?: trellis.control.FileProgress.$Properties): trellis.control.FileProgress;

            /**
             * Encodes the specified FileProgress message. Does not implicitly {@link trellis.control.FileProgress.verify|verify} messages.
             * @param message FileProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FileProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FileProgress & trellis.control.FileProgress.$Shape} FileProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FileProgress & trellis.control.FileProgress.$Shape;

            /**
             * Verifies a FileProgress message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FileProgress message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FileProgress
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FileProgress;

            /**
             * Creates a plain object from a FileProgress message. Also converts values to other types if specified.
             * @param message FileProgress
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FileProgress, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FileProgress to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FileProgress {

            /** Properties of a FileProgress. */
            interface $Properties {

                /** FileProgress path */
                path?: (string|null);

                /** FileProgress doneBytes */
                doneBytes?: (number|null);

                /** FileProgress sizeBytes */
                sizeBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileProgress. */
            type $Shape = trellis.control.FileProgress.$Properties;
        }

        /**
         * Properties of a Progress.
         * @deprecated Use trellis.control.Progress.$Properties instead.
         */
        interface IProgress extends trellis.control.Progress.$Properties {
        }

        /** Represents a Progress. */
        class Progress {

            /**
             * Constructs a new Progress.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Progress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Progress phase. */
            phase: string;

            /** Progress doneBytes. */
            doneBytes: number;

            /** Progress totalBytes. */
            totalBytes: number;

            /** Progress doneFileCount. */
            doneFileCount: number;

            /** Progress fileCount. */
            fileCount: number;

            /** Progress path. */
            path: string;

            /** Progress providerCount. */
            providerCount: number;

            /** Progress bytesPerSecond. */
            bytesPerSecond: number;

            /** Progress providers. */
            providers: trellis.control.Provider.$Properties[];

            /** Progress etaMs. */
            etaMs?: (number|null);

            /** Progress files. */
            files: trellis.control.FileProgress.$Properties[];

            /**
             * Creates a new Progress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Progress instance
             */
            static create(properties: trellis.control.Progress.$Shape): trellis.control.Progress & trellis.control.Progress.$Shape;
            static create(properties?: trellis.control.Progress.$Properties): trellis.control.Progress;

            /**
             * Encodes the specified Progress message. Does not implicitly {@link trellis.control.Progress.verify|verify} messages.
             * @param message Progress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Progress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Progress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Progress & trellis.control.Progress.$Shape} Progress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Progress & trellis.control.Progress.$Shape;

            /**
             * Verifies a Progress message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Progress message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Progress
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Progress;

            /**
             * Creates a plain object from a Progress message. Also converts values to other types if specified.
             * @param message Progress
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Progress, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Progress to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Progress {

            /** Properties of a Progress. */
            interface $Properties {

                /** Progress phase */
                phase?: (string|null);

                /** Progress doneBytes */
                doneBytes?: (number|null);

                /** Progress totalBytes */
                totalBytes?: (number|null);

                /** Progress doneFileCount */
                doneFileCount?: (number|null);

                /** Progress fileCount */
                fileCount?: (number|null);

                /** Progress path */
                path?: (string|null);

                /** Progress providerCount */
                providerCount?: (number|null);

                /** Progress bytesPerSecond */
                bytesPerSecond?: (number|null);

                /** Progress providers */
                providers?: (trellis.control.Provider.$Properties[]|null);

                /** Progress etaMs */
                etaMs?: (number|null);

                /** Progress files */
                files?: (trellis.control.FileProgress.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Progress. */
            type $Shape = trellis.control.Progress.$Properties;
        }

        /**
         * Properties of a Provider.
         * @deprecated Use trellis.control.Provider.$Properties instead.
         */
        interface IProvider extends trellis.control.Provider.$Properties {
        }

        /** Represents a Provider. */
        class Provider {

            /**
             * Constructs a new Provider.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.Provider.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Provider peer. */
            peer: string;

            /** Provider doneBytes. */
            doneBytes: number;

            /** Provider bytesPerSecond. */
            bytesPerSecond: number;

            /** Provider lane. */
            lane: string;

            /** Provider path. */
            path: trellis.control.Peer.Path;

            /** Provider transport. */
            transport: string;

            /**
             * Creates a new Provider instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Provider instance
             */
            static create(properties: trellis.control.Provider.$Shape): trellis.control.Provider & trellis.control.Provider.$Shape;
            static create(properties?: trellis.control.Provider.$Properties): trellis.control.Provider;

            /**
             * Encodes the specified Provider message. Does not implicitly {@link trellis.control.Provider.verify|verify} messages.
             * @param message Provider message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.Provider.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Provider message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.Provider & trellis.control.Provider.$Shape} Provider
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.Provider & trellis.control.Provider.$Shape;

            /**
             * Verifies a Provider message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Provider message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Provider
             */
            static fromObject(object: { [k: string]: any }): trellis.control.Provider;

            /**
             * Creates a plain object from a Provider message. Also converts values to other types if specified.
             * @param message Provider
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.Provider, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Provider to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Provider {

            /** Properties of a Provider. */
            interface $Properties {

                /** Provider peer */
                peer?: (string|null);

                /** Provider doneBytes */
                doneBytes?: (number|null);

                /** Provider bytesPerSecond */
                bytesPerSecond?: (number|null);

                /** Provider lane */
                lane?: (string|null);

                /** Provider path */
                path?: (trellis.control.Peer.Path|null);

                /** Provider transport */
                transport?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Provider. */
            type $Shape = trellis.control.Provider.$Properties;
        }

        /**
         * Properties of a PublishRequest.
         * @deprecated Use trellis.control.PublishRequest.$Properties instead.
         */
        interface IPublishRequest extends trellis.control.PublishRequest.$Properties {
        }

        /** Represents a PublishRequest. */
        class PublishRequest {

            /**
             * Constructs a new PublishRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PublishRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PublishRequest path. */
            path: string;

            /** PublishRequest name. */
            name: string;

            /** PublishRequest tag. */
            tag: string;

            /** PublishRequest metadata. */
            metadata: { [k: string]: string };

            /** PublishRequest encrypt. */
            encrypt: boolean;

            /** PublishRequest recipients. */
            recipients: string[];

            /** PublishRequest fileHashes. */
            fileHashes: boolean;

            /**
             * Creates a new PublishRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishRequest instance
             */
            static create(properties: trellis.control.PublishRequest.$Shape): trellis.control.PublishRequest & trellis.control.PublishRequest.$Shape;
            static create(properties?: trellis.control.PublishRequest.$Properties): trellis.control.PublishRequest;

            /**
             * Encodes the specified PublishRequest message. Does not implicitly {@link trellis.control.PublishRequest.verify|verify} messages.
             * @param message PublishRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PublishRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PublishRequest & trellis.control.PublishRequest.$Shape} PublishRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PublishRequest & trellis.control.PublishRequest.$Shape;

            /**
             * Verifies a PublishRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PublishRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PublishRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PublishRequest;

            /**
             * Creates a plain object from a PublishRequest message. Also converts values to other types if specified.
             * @param message PublishRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PublishRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PublishRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PublishRequest {

            /** Properties of a PublishRequest. */
            interface $Properties {

                /** PublishRequest path */
                path?: (string|null);

                /** PublishRequest name */
                name?: (string|null);

                /** PublishRequest tag */
                tag?: (string|null);

                /** PublishRequest metadata */
                metadata?: ({ [k: string]: string }|null);

                /** PublishRequest encrypt */
                encrypt?: (boolean|null);

                /** PublishRequest recipients */
                recipients?: (string[]|null);

                /** PublishRequest fileHashes */
                fileHashes?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PublishRequest. */
            type $Shape = trellis.control.PublishRequest.$Properties;
        }

        /**
         * Properties of a PublishEvent.
         * @deprecated Use trellis.control.PublishEvent.$Properties instead.
         */
        interface IPublishEvent extends trellis.control.PublishEvent.$Properties {
        }

        /** Represents a PublishEvent. */
        class PublishEvent {

            /**
             * Constructs a new PublishEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PublishEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PublishEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** PublishEvent done. */
            done?: (trellis.control.PublishResult.$Properties|null);

            /** PublishEvent event. */
            event?: ("progress"|"done");

            /**
             * Creates a new PublishEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishEvent instance
             */
            static create(properties: trellis.control.PublishEvent.$Shape): trellis.control.PublishEvent & trellis.control.PublishEvent.$Shape;
            static create(properties?: trellis.control.PublishEvent.$Properties): trellis.control.PublishEvent;

            /**
             * Encodes the specified PublishEvent message. Does not implicitly {@link trellis.control.PublishEvent.verify|verify} messages.
             * @param message PublishEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PublishEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PublishEvent & trellis.control.PublishEvent.$Shape} PublishEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PublishEvent & trellis.control.PublishEvent.$Shape;

            /**
             * Verifies a PublishEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PublishEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PublishEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PublishEvent;

            /**
             * Creates a plain object from a PublishEvent message. Also converts values to other types if specified.
             * @param message PublishEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PublishEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PublishEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PublishEvent {

            /** Properties of a PublishEvent. */
            interface $Properties {

                /** PublishEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** PublishEvent done */
                done?: (trellis.control.PublishResult.$Properties|null);

                /** PublishEvent event */
                event?: ("progress"|"done");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PublishEvent. */
            type $Shape = {
              progress?: trellis.control.Progress.$Shape|null;
              done?: trellis.control.PublishResult.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; done?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; done?: null }|{ event?: "done"; progress?: null; done: trellis.control.PublishResult.$Shape })
            );
        }

        /**
         * Properties of a PublishResult.
         * @deprecated Use trellis.control.PublishResult.$Properties instead.
         */
        interface IPublishResult extends trellis.control.PublishResult.$Properties {
        }

        /** Represents a PublishResult. */
        class PublishResult {

            /**
             * Constructs a new PublishResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PublishResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PublishResult model. */
            model?: (trellis.control.Model.$Properties|null);

            /** PublishResult unchanged. */
            unchanged: boolean;

            /** PublishResult warnings. */
            warnings: string[];

            /** PublishResult ignoredFileCount. */
            ignoredFileCount: number;

            /** PublishResult ignored. */
            ignored: string[];

            /** PublishResult emptyFolders. */
            emptyFolders: string[];

            /** PublishResult tensorCount. */
            tensorCount: number;

            /**
             * Creates a new PublishResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishResult instance
             */
            static create(properties: trellis.control.PublishResult.$Shape): trellis.control.PublishResult & trellis.control.PublishResult.$Shape;
            static create(properties?: trellis.control.PublishResult.$Properties): trellis.control.PublishResult;

            /**
             * Encodes the specified PublishResult message. Does not implicitly {@link trellis.control.PublishResult.verify|verify} messages.
             * @param message PublishResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PublishResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PublishResult & trellis.control.PublishResult.$Shape} PublishResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PublishResult & trellis.control.PublishResult.$Shape;

            /**
             * Verifies a PublishResult message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PublishResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PublishResult
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PublishResult;

            /**
             * Creates a plain object from a PublishResult message. Also converts values to other types if specified.
             * @param message PublishResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PublishResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PublishResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PublishResult {

            /** Properties of a PublishResult. */
            interface $Properties {

                /** PublishResult model */
                model?: (trellis.control.Model.$Properties|null);

                /** PublishResult unchanged */
                unchanged?: (boolean|null);

                /** PublishResult warnings */
                warnings?: (string[]|null);

                /** PublishResult ignoredFileCount */
                ignoredFileCount?: (number|null);

                /** PublishResult ignored */
                ignored?: (string[]|null);

                /** PublishResult emptyFolders */
                emptyFolders?: (string[]|null);

                /** PublishResult tensorCount */
                tensorCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PublishResult. */
            type $Shape = trellis.control.PublishResult.$Properties;
        }

        /**
         * Properties of a WatchPublishRequest.
         * @deprecated Use trellis.control.WatchPublishRequest.$Properties instead.
         */
        interface IWatchPublishRequest extends trellis.control.WatchPublishRequest.$Properties {
        }

        /** Represents a WatchPublishRequest. */
        class WatchPublishRequest {

            /**
             * Constructs a new WatchPublishRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WatchPublishRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchPublishRequest publish. */
            publish?: (trellis.control.PublishRequest.$Properties|null);

            /** WatchPublishRequest settleMs. */
            settleMs: number;

            /**
             * Creates a new WatchPublishRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchPublishRequest instance
             */
            static create(properties: trellis.control.WatchPublishRequest.$Shape): trellis.control.WatchPublishRequest & trellis.control.WatchPublishRequest.$Shape;
            static create(properties?: trellis.control.WatchPublishRequest.$Properties): trellis.control.WatchPublishRequest;

            /**
             * Encodes the specified WatchPublishRequest message. Does not implicitly {@link trellis.control.WatchPublishRequest.verify|verify} messages.
             * @param message WatchPublishRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WatchPublishRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchPublishRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WatchPublishRequest & trellis.control.WatchPublishRequest.$Shape} WatchPublishRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WatchPublishRequest & trellis.control.WatchPublishRequest.$Shape;

            /**
             * Verifies a WatchPublishRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WatchPublishRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchPublishRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WatchPublishRequest;

            /**
             * Creates a plain object from a WatchPublishRequest message. Also converts values to other types if specified.
             * @param message WatchPublishRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WatchPublishRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchPublishRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchPublishRequest {

            /** Properties of a WatchPublishRequest. */
            interface $Properties {

                /** WatchPublishRequest publish */
                publish?: (trellis.control.PublishRequest.$Properties|null);

                /** WatchPublishRequest settleMs */
                settleMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchPublishRequest. */
            type $Shape = trellis.control.WatchPublishRequest.$Properties;
        }

        /**
         * Properties of a WatchPublishEvent.
         * @deprecated Use trellis.control.WatchPublishEvent.$Properties instead.
         */
        interface IWatchPublishEvent extends trellis.control.WatchPublishEvent.$Properties {
        }

        /** Represents a WatchPublishEvent. */
        class WatchPublishEvent {

            /**
             * Constructs a new WatchPublishEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WatchPublishEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchPublishEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** WatchPublishEvent published. */
            published?: (trellis.control.PublishResult.$Properties|null);

            /** WatchPublishEvent failed. */
            failed?: (trellis.control.OperationFailure.$Properties|null);

            /** WatchPublishEvent event. */
            event?: ("progress"|"published"|"failed");

            /**
             * Creates a new WatchPublishEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchPublishEvent instance
             */
            static create(properties: trellis.control.WatchPublishEvent.$Shape): trellis.control.WatchPublishEvent & trellis.control.WatchPublishEvent.$Shape;
            static create(properties?: trellis.control.WatchPublishEvent.$Properties): trellis.control.WatchPublishEvent;

            /**
             * Encodes the specified WatchPublishEvent message. Does not implicitly {@link trellis.control.WatchPublishEvent.verify|verify} messages.
             * @param message WatchPublishEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WatchPublishEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchPublishEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WatchPublishEvent & trellis.control.WatchPublishEvent.$Shape} WatchPublishEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WatchPublishEvent & trellis.control.WatchPublishEvent.$Shape;

            /**
             * Verifies a WatchPublishEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WatchPublishEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchPublishEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WatchPublishEvent;

            /**
             * Creates a plain object from a WatchPublishEvent message. Also converts values to other types if specified.
             * @param message WatchPublishEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WatchPublishEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchPublishEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchPublishEvent {

            /** Properties of a WatchPublishEvent. */
            interface $Properties {

                /** WatchPublishEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** WatchPublishEvent published */
                published?: (trellis.control.PublishResult.$Properties|null);

                /** WatchPublishEvent failed */
                failed?: (trellis.control.OperationFailure.$Properties|null);

                /** WatchPublishEvent event */
                event?: ("progress"|"published"|"failed");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a WatchPublishEvent. */
            type $Shape = {
              progress?: trellis.control.Progress.$Shape|null;
              published?: trellis.control.PublishResult.$Shape|null;
              failed?: trellis.control.OperationFailure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; published?: null; failed?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; published?: null; failed?: null }|{ event?: "published"; progress?: null; published: trellis.control.PublishResult.$Shape; failed?: null }|{ event?: "failed"; progress?: null; published?: null; failed: trellis.control.OperationFailure.$Shape })
            );
        }

        /**
         * Properties of an OperationFailure.
         * @deprecated Use trellis.control.OperationFailure.$Properties instead.
         */
        interface IOperationFailure extends trellis.control.OperationFailure.$Properties {
        }

        /** Represents an OperationFailure. */
        class OperationFailure {

            /**
             * Constructs a new OperationFailure.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.OperationFailure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperationFailure kind. */
            kind: string;

            /** OperationFailure message. */
            message: string;

            /** OperationFailure hint. */
            hint: string;

            /**
             * Creates a new OperationFailure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperationFailure instance
             */
            static create(properties: trellis.control.OperationFailure.$Shape): trellis.control.OperationFailure & trellis.control.OperationFailure.$Shape;
            static create(properties?: trellis.control.OperationFailure.$Properties): trellis.control.OperationFailure;

            /**
             * Encodes the specified OperationFailure message. Does not implicitly {@link trellis.control.OperationFailure.verify|verify} messages.
             * @param message OperationFailure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.OperationFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperationFailure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.OperationFailure & trellis.control.OperationFailure.$Shape} OperationFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.OperationFailure & trellis.control.OperationFailure.$Shape;

            /**
             * Verifies an OperationFailure message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OperationFailure message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperationFailure
             */
            static fromObject(object: { [k: string]: any }): trellis.control.OperationFailure;

            /**
             * Creates a plain object from an OperationFailure message. Also converts values to other types if specified.
             * @param message OperationFailure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.OperationFailure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperationFailure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OperationFailure {

            /** Properties of an OperationFailure. */
            interface $Properties {

                /** OperationFailure kind */
                kind?: (string|null);

                /** OperationFailure message */
                message?: (string|null);

                /** OperationFailure hint */
                hint?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperationFailure. */
            type $Shape = trellis.control.OperationFailure.$Properties;
        }

        /**
         * Properties of a PullRequest.
         * @deprecated Use trellis.control.PullRequest.$Properties instead.
         */
        interface IPullRequest extends trellis.control.PullRequest.$Properties {
        }

        /** Represents a PullRequest. */
        class PullRequest {

            /**
             * Constructs a new PullRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PullRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PullRequest reference. */
            reference: string;

            /** PullRequest out. */
            out: string;

            /** PullRequest files. */
            files: string[];

            /** PullRequest layers. */
            layers: string;

            /** PullRequest tensors. */
            tensors: string[];

            /** PullRequest hubCache. */
            hubCache: string;

            /** PullRequest hubRepository. */
            hubRepository: string;

            /** PullRequest sealed. */
            sealed: boolean;

            /**
             * Creates a new PullRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PullRequest instance
             */
            static create(properties: trellis.control.PullRequest.$Shape): trellis.control.PullRequest & trellis.control.PullRequest.$Shape;
            static create(properties?: trellis.control.PullRequest.$Properties): trellis.control.PullRequest;

            /**
             * Encodes the specified PullRequest message. Does not implicitly {@link trellis.control.PullRequest.verify|verify} messages.
             * @param message PullRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PullRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PullRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PullRequest & trellis.control.PullRequest.$Shape} PullRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PullRequest & trellis.control.PullRequest.$Shape;

            /**
             * Verifies a PullRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PullRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PullRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PullRequest;

            /**
             * Creates a plain object from a PullRequest message. Also converts values to other types if specified.
             * @param message PullRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PullRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PullRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PullRequest {

            /** Properties of a PullRequest. */
            interface $Properties {

                /** PullRequest reference */
                reference?: (string|null);

                /** PullRequest out */
                out?: (string|null);

                /** PullRequest files */
                files?: (string[]|null);

                /** PullRequest layers */
                layers?: (string|null);

                /** PullRequest tensors */
                tensors?: (string[]|null);

                /** PullRequest hubCache */
                hubCache?: (string|null);

                /** PullRequest hubRepository */
                hubRepository?: (string|null);

                /** PullRequest sealed */
                sealed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PullRequest. */
            type $Shape = trellis.control.PullRequest.$Properties;
        }

        /**
         * Properties of a PullEvent.
         * @deprecated Use trellis.control.PullEvent.$Properties instead.
         */
        interface IPullEvent extends trellis.control.PullEvent.$Properties {
        }

        /** Represents a PullEvent. */
        class PullEvent {

            /**
             * Constructs a new PullEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PullEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PullEvent found. */
            found?: (trellis.control.Model.$Properties|null);

            /** PullEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** PullEvent done. */
            done?: (trellis.control.PullResult.$Properties|null);

            /** PullEvent dropped. */
            dropped?: (trellis.control.DroppedProvider.$Properties|null);

            /** PullEvent event. */
            event?: ("found"|"progress"|"done"|"dropped");

            /**
             * Creates a new PullEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PullEvent instance
             */
            static create(properties: trellis.control.PullEvent.$Shape): trellis.control.PullEvent & trellis.control.PullEvent.$Shape;
            static create(properties?: trellis.control.PullEvent.$Properties): trellis.control.PullEvent;

            /**
             * Encodes the specified PullEvent message. Does not implicitly {@link trellis.control.PullEvent.verify|verify} messages.
             * @param message PullEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PullEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PullEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PullEvent & trellis.control.PullEvent.$Shape} PullEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PullEvent & trellis.control.PullEvent.$Shape;

            /**
             * Verifies a PullEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PullEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PullEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PullEvent;

            /**
             * Creates a plain object from a PullEvent message. Also converts values to other types if specified.
             * @param message PullEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PullEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PullEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PullEvent {

            /** Properties of a PullEvent. */
            interface $Properties {

                /** PullEvent found */
                found?: (trellis.control.Model.$Properties|null);

                /** PullEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** PullEvent done */
                done?: (trellis.control.PullResult.$Properties|null);

                /** PullEvent dropped */
                dropped?: (trellis.control.DroppedProvider.$Properties|null);

                /** PullEvent event */
                event?: ("found"|"progress"|"done"|"dropped");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PullEvent. */
            type $Shape = {
              found?: trellis.control.Model.$Shape|null;
              progress?: trellis.control.Progress.$Shape|null;
              done?: trellis.control.PullResult.$Shape|null;
              dropped?: trellis.control.DroppedProvider.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; found?: null; progress?: null; done?: null; dropped?: null }|{ event?: "found"; found: trellis.control.Model.$Shape; progress?: null; done?: null; dropped?: null }|{ event?: "progress"; found?: null; progress: trellis.control.Progress.$Shape; done?: null; dropped?: null }|{ event?: "done"; found?: null; progress?: null; done: trellis.control.PullResult.$Shape; dropped?: null }|{ event?: "dropped"; found?: null; progress?: null; done?: null; dropped: trellis.control.DroppedProvider.$Shape })
            );
        }

        /**
         * Properties of a PullResult.
         * @deprecated Use trellis.control.PullResult.$Properties instead.
         */
        interface IPullResult extends trellis.control.PullResult.$Properties {
        }

        /** Represents a PullResult. */
        class PullResult {

            /**
             * Constructs a new PullResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PullResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PullResult model. */
            model?: (trellis.control.Model.$Properties|null);

            /** PullResult fetchedBytes. */
            fetchedBytes: number;

            /** PullResult reusedBytes. */
            reusedBytes: number;

            /** PullResult keptBytes. */
            keptBytes: number;

            /** PullResult durationMs. */
            durationMs: number;

            /** PullResult sparseFiles. */
            sparseFiles: string[];

            /**
             * Creates a new PullResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PullResult instance
             */
            static create(properties: trellis.control.PullResult.$Shape): trellis.control.PullResult & trellis.control.PullResult.$Shape;
            static create(properties?: trellis.control.PullResult.$Properties): trellis.control.PullResult;

            /**
             * Encodes the specified PullResult message. Does not implicitly {@link trellis.control.PullResult.verify|verify} messages.
             * @param message PullResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PullResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PullResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PullResult & trellis.control.PullResult.$Shape} PullResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PullResult & trellis.control.PullResult.$Shape;

            /**
             * Verifies a PullResult message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PullResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PullResult
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PullResult;

            /**
             * Creates a plain object from a PullResult message. Also converts values to other types if specified.
             * @param message PullResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PullResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PullResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PullResult {

            /** Properties of a PullResult. */
            interface $Properties {

                /** PullResult model */
                model?: (trellis.control.Model.$Properties|null);

                /** PullResult fetchedBytes */
                fetchedBytes?: (number|null);

                /** PullResult reusedBytes */
                reusedBytes?: (number|null);

                /** PullResult keptBytes */
                keptBytes?: (number|null);

                /** PullResult durationMs */
                durationMs?: (number|null);

                /** PullResult sparseFiles */
                sparseFiles?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PullResult. */
            type $Shape = trellis.control.PullResult.$Properties;
        }

        /**
         * Properties of a DroppedProvider.
         * @deprecated Use trellis.control.DroppedProvider.$Properties instead.
         */
        interface IDroppedProvider extends trellis.control.DroppedProvider.$Properties {
        }

        /** Represents a DroppedProvider. */
        class DroppedProvider {

            /**
             * Constructs a new DroppedProvider.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DroppedProvider.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DroppedProvider peer. */
            peer: string;

            /** DroppedProvider message. */
            message: string;

            /**
             * Creates a new DroppedProvider instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DroppedProvider instance
             */
            static create(properties: trellis.control.DroppedProvider.$Shape): trellis.control.DroppedProvider & trellis.control.DroppedProvider.$Shape;
            static create(properties?: trellis.control.DroppedProvider.$Properties): trellis.control.DroppedProvider;

            /**
             * Encodes the specified DroppedProvider message. Does not implicitly {@link trellis.control.DroppedProvider.verify|verify} messages.
             * @param message DroppedProvider message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DroppedProvider.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DroppedProvider message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DroppedProvider & trellis.control.DroppedProvider.$Shape} DroppedProvider
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DroppedProvider & trellis.control.DroppedProvider.$Shape;

            /**
             * Verifies a DroppedProvider message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DroppedProvider message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DroppedProvider
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DroppedProvider;

            /**
             * Creates a plain object from a DroppedProvider message. Also converts values to other types if specified.
             * @param message DroppedProvider
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DroppedProvider, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DroppedProvider to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DroppedProvider {

            /** Properties of a DroppedProvider. */
            interface $Properties {

                /** DroppedProvider peer */
                peer?: (string|null);

                /** DroppedProvider message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DroppedProvider. */
            type $Shape = trellis.control.DroppedProvider.$Properties;
        }

        /**
         * Properties of a ListModelsRequest.
         * @deprecated Use trellis.control.ListModelsRequest.$Properties instead.
         */
        interface IListModelsRequest extends trellis.control.ListModelsRequest.$Properties {
        }

        /** Represents a ListModelsRequest. */
        class ListModelsRequest {

            /**
             * Constructs a new ListModelsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListModelsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListModelsRequest local. */
            local: boolean;

            /**
             * Creates a new ListModelsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListModelsRequest instance
             */
            static create(properties: trellis.control.ListModelsRequest.$Shape): trellis.control.ListModelsRequest & trellis.control.ListModelsRequest.$Shape;
            static create(properties?: trellis.control.ListModelsRequest.$Properties): trellis.control.ListModelsRequest;

            /**
             * Encodes the specified ListModelsRequest message. Does not implicitly {@link trellis.control.ListModelsRequest.verify|verify} messages.
             * @param message ListModelsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListModelsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListModelsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListModelsRequest & trellis.control.ListModelsRequest.$Shape} ListModelsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListModelsRequest & trellis.control.ListModelsRequest.$Shape;

            /**
             * Verifies a ListModelsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListModelsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListModelsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListModelsRequest;

            /**
             * Creates a plain object from a ListModelsRequest message. Also converts values to other types if specified.
             * @param message ListModelsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListModelsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListModelsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListModelsRequest {

            /** Properties of a ListModelsRequest. */
            interface $Properties {

                /** ListModelsRequest local */
                local?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListModelsRequest. */
            type $Shape = trellis.control.ListModelsRequest.$Properties;
        }

        /**
         * Properties of a ListModelsResponse.
         * @deprecated Use trellis.control.ListModelsResponse.$Properties instead.
         */
        interface IListModelsResponse extends trellis.control.ListModelsResponse.$Properties {
        }

        /** Represents a ListModelsResponse. */
        class ListModelsResponse {

            /**
             * Constructs a new ListModelsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListModelsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListModelsResponse models. */
            models: trellis.control.Model.$Properties[];

            /**
             * Creates a new ListModelsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListModelsResponse instance
             */
            static create(properties: trellis.control.ListModelsResponse.$Shape): trellis.control.ListModelsResponse & trellis.control.ListModelsResponse.$Shape;
            static create(properties?: trellis.control.ListModelsResponse.$Properties): trellis.control.ListModelsResponse;

            /**
             * Encodes the specified ListModelsResponse message. Does not implicitly {@link trellis.control.ListModelsResponse.verify|verify} messages.
             * @param message ListModelsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListModelsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListModelsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListModelsResponse & trellis.control.ListModelsResponse.$Shape} ListModelsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListModelsResponse & trellis.control.ListModelsResponse.$Shape;

            /**
             * Verifies a ListModelsResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListModelsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListModelsResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListModelsResponse;

            /**
             * Creates a plain object from a ListModelsResponse message. Also converts values to other types if specified.
             * @param message ListModelsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListModelsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListModelsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListModelsResponse {

            /** Properties of a ListModelsResponse. */
            interface $Properties {

                /** ListModelsResponse models */
                models?: (trellis.control.Model.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListModelsResponse. */
            type $Shape = trellis.control.ListModelsResponse.$Properties;
        }

        /**
         * Properties of a ShowModelRequest.
         * @deprecated Use trellis.control.ShowModelRequest.$Properties instead.
         */
        interface IShowModelRequest extends trellis.control.ShowModelRequest.$Properties {
        }

        /** Represents a ShowModelRequest. */
        class ShowModelRequest {

            /**
             * Constructs a new ShowModelRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ShowModelRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShowModelRequest reference. */
            reference: string;

            /** ShowModelRequest withoutProviders. */
            withoutProviders: boolean;

            /**
             * Creates a new ShowModelRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShowModelRequest instance
             */
            static create(properties: trellis.control.ShowModelRequest.$Shape): trellis.control.ShowModelRequest & trellis.control.ShowModelRequest.$Shape;
            static create(properties?: trellis.control.ShowModelRequest.$Properties): trellis.control.ShowModelRequest;

            /**
             * Encodes the specified ShowModelRequest message. Does not implicitly {@link trellis.control.ShowModelRequest.verify|verify} messages.
             * @param message ShowModelRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ShowModelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShowModelRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ShowModelRequest & trellis.control.ShowModelRequest.$Shape} ShowModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ShowModelRequest & trellis.control.ShowModelRequest.$Shape;

            /**
             * Verifies a ShowModelRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ShowModelRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShowModelRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ShowModelRequest;

            /**
             * Creates a plain object from a ShowModelRequest message. Also converts values to other types if specified.
             * @param message ShowModelRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ShowModelRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShowModelRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShowModelRequest {

            /** Properties of a ShowModelRequest. */
            interface $Properties {

                /** ShowModelRequest reference */
                reference?: (string|null);

                /** ShowModelRequest withoutProviders */
                withoutProviders?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShowModelRequest. */
            type $Shape = trellis.control.ShowModelRequest.$Properties;
        }

        /**
         * Properties of a ShowModelResponse.
         * @deprecated Use trellis.control.ShowModelResponse.$Properties instead.
         */
        interface IShowModelResponse extends trellis.control.ShowModelResponse.$Properties {
        }

        /** Represents a ShowModelResponse. */
        class ShowModelResponse {

            /**
             * Constructs a new ShowModelResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ShowModelResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShowModelResponse model. */
            model?: (trellis.control.Model.$Properties|null);

            /** ShowModelResponse files. */
            files: trellis.control.ModelFile.$Properties[];

            /** ShowModelResponse metadata. */
            metadata: { [k: string]: string };

            /** ShowModelResponse tensors. */
            tensors: trellis.control.Tensor.$Properties[];

            /** ShowModelResponse omittedTensorCount. */
            omittedTensorCount: number;

            /** ShowModelResponse providers. */
            providers: string[];

            /** ShowModelResponse parents. */
            parents: string[];

            /** ShowModelResponse recipients. */
            recipients: string[];

            /**
             * Creates a new ShowModelResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShowModelResponse instance
             */
            static create(properties: trellis.control.ShowModelResponse.$Shape): trellis.control.ShowModelResponse & trellis.control.ShowModelResponse.$Shape;
            static create(properties?: trellis.control.ShowModelResponse.$Properties): trellis.control.ShowModelResponse;

            /**
             * Encodes the specified ShowModelResponse message. Does not implicitly {@link trellis.control.ShowModelResponse.verify|verify} messages.
             * @param message ShowModelResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ShowModelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShowModelResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ShowModelResponse & trellis.control.ShowModelResponse.$Shape} ShowModelResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ShowModelResponse & trellis.control.ShowModelResponse.$Shape;

            /**
             * Verifies a ShowModelResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ShowModelResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShowModelResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ShowModelResponse;

            /**
             * Creates a plain object from a ShowModelResponse message. Also converts values to other types if specified.
             * @param message ShowModelResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ShowModelResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShowModelResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShowModelResponse {

            /** Properties of a ShowModelResponse. */
            interface $Properties {

                /** ShowModelResponse model */
                model?: (trellis.control.Model.$Properties|null);

                /** ShowModelResponse files */
                files?: (trellis.control.ModelFile.$Properties[]|null);

                /** ShowModelResponse metadata */
                metadata?: ({ [k: string]: string }|null);

                /** ShowModelResponse tensors */
                tensors?: (trellis.control.Tensor.$Properties[]|null);

                /** ShowModelResponse omittedTensorCount */
                omittedTensorCount?: (number|null);

                /** ShowModelResponse providers */
                providers?: (string[]|null);

                /** ShowModelResponse parents */
                parents?: (string[]|null);

                /** ShowModelResponse recipients */
                recipients?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShowModelResponse. */
            type $Shape = trellis.control.ShowModelResponse.$Properties;
        }

        /**
         * Properties of a RemoveModelRequest.
         * @deprecated Use trellis.control.RemoveModelRequest.$Properties instead.
         */
        interface IRemoveModelRequest extends trellis.control.RemoveModelRequest.$Properties {
        }

        /** Represents a RemoveModelRequest. */
        class RemoveModelRequest {

            /**
             * Constructs a new RemoveModelRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.RemoveModelRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveModelRequest reference. */
            reference: string;

            /** RemoveModelRequest deleteFiles. */
            deleteFiles: boolean;

            /**
             * Creates a new RemoveModelRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveModelRequest instance
             */
            static create(properties: trellis.control.RemoveModelRequest.$Shape): trellis.control.RemoveModelRequest & trellis.control.RemoveModelRequest.$Shape;
            static create(properties?: trellis.control.RemoveModelRequest.$Properties): trellis.control.RemoveModelRequest;

            /**
             * Encodes the specified RemoveModelRequest message. Does not implicitly {@link trellis.control.RemoveModelRequest.verify|verify} messages.
             * @param message RemoveModelRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.RemoveModelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveModelRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.RemoveModelRequest & trellis.control.RemoveModelRequest.$Shape} RemoveModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.RemoveModelRequest & trellis.control.RemoveModelRequest.$Shape;

            /**
             * Verifies a RemoveModelRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RemoveModelRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveModelRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.RemoveModelRequest;

            /**
             * Creates a plain object from a RemoveModelRequest message. Also converts values to other types if specified.
             * @param message RemoveModelRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.RemoveModelRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveModelRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveModelRequest {

            /** Properties of a RemoveModelRequest. */
            interface $Properties {

                /** RemoveModelRequest reference */
                reference?: (string|null);

                /** RemoveModelRequest deleteFiles */
                deleteFiles?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveModelRequest. */
            type $Shape = trellis.control.RemoveModelRequest.$Properties;
        }

        /**
         * Properties of a RemoveModelResponse.
         * @deprecated Use trellis.control.RemoveModelResponse.$Properties instead.
         */
        interface IRemoveModelResponse extends trellis.control.RemoveModelResponse.$Properties {
        }

        /** Represents a RemoveModelResponse. */
        class RemoveModelResponse {

            /**
             * Constructs a new RemoveModelResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.RemoveModelResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveModelResponse id. */
            id: string;

            /** RemoveModelResponse deletedFileCount. */
            deletedFileCount: number;

            /**
             * Creates a new RemoveModelResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveModelResponse instance
             */
            static create(properties: trellis.control.RemoveModelResponse.$Shape): trellis.control.RemoveModelResponse & trellis.control.RemoveModelResponse.$Shape;
            static create(properties?: trellis.control.RemoveModelResponse.$Properties): trellis.control.RemoveModelResponse;

            /**
             * Encodes the specified RemoveModelResponse message. Does not implicitly {@link trellis.control.RemoveModelResponse.verify|verify} messages.
             * @param message RemoveModelResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.RemoveModelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveModelResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.RemoveModelResponse & trellis.control.RemoveModelResponse.$Shape} RemoveModelResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.RemoveModelResponse & trellis.control.RemoveModelResponse.$Shape;

            /**
             * Verifies a RemoveModelResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RemoveModelResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveModelResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.RemoveModelResponse;

            /**
             * Creates a plain object from a RemoveModelResponse message. Also converts values to other types if specified.
             * @param message RemoveModelResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.RemoveModelResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveModelResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveModelResponse {

            /** Properties of a RemoveModelResponse. */
            interface $Properties {

                /** RemoveModelResponse id */
                id?: (string|null);

                /** RemoveModelResponse deletedFileCount */
                deletedFileCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveModelResponse. */
            type $Shape = trellis.control.RemoveModelResponse.$Properties;
        }

        /**
         * Properties of a VerifyModelRequest.
         * @deprecated Use trellis.control.VerifyModelRequest.$Properties instead.
         */
        interface IVerifyModelRequest extends trellis.control.VerifyModelRequest.$Properties {
        }

        /** Represents a VerifyModelRequest. */
        class VerifyModelRequest {

            /**
             * Constructs a new VerifyModelRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.VerifyModelRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VerifyModelRequest reference. */
            reference: string;

            /** VerifyModelRequest repair. */
            repair: boolean;

            /**
             * Creates a new VerifyModelRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerifyModelRequest instance
             */
            static create(properties: trellis.control.VerifyModelRequest.$Shape): trellis.control.VerifyModelRequest & trellis.control.VerifyModelRequest.$Shape;
            static create(properties?: trellis.control.VerifyModelRequest.$Properties): trellis.control.VerifyModelRequest;

            /**
             * Encodes the specified VerifyModelRequest message. Does not implicitly {@link trellis.control.VerifyModelRequest.verify|verify} messages.
             * @param message VerifyModelRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.VerifyModelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerifyModelRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.VerifyModelRequest & trellis.control.VerifyModelRequest.$Shape} VerifyModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.VerifyModelRequest & trellis.control.VerifyModelRequest.$Shape;

            /**
             * Verifies a VerifyModelRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VerifyModelRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VerifyModelRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.VerifyModelRequest;

            /**
             * Creates a plain object from a VerifyModelRequest message. Also converts values to other types if specified.
             * @param message VerifyModelRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.VerifyModelRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VerifyModelRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VerifyModelRequest {

            /** Properties of a VerifyModelRequest. */
            interface $Properties {

                /** VerifyModelRequest reference */
                reference?: (string|null);

                /** VerifyModelRequest repair */
                repair?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VerifyModelRequest. */
            type $Shape = trellis.control.VerifyModelRequest.$Properties;
        }

        /**
         * Properties of a VerifyEvent.
         * @deprecated Use trellis.control.VerifyEvent.$Properties instead.
         */
        interface IVerifyEvent extends trellis.control.VerifyEvent.$Properties {
        }

        /** Represents a VerifyEvent. */
        class VerifyEvent {

            /**
             * Constructs a new VerifyEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.VerifyEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VerifyEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** VerifyEvent done. */
            done?: (trellis.control.VerifyResult.$Properties|null);

            /** VerifyEvent event. */
            event?: ("progress"|"done");

            /**
             * Creates a new VerifyEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerifyEvent instance
             */
            static create(properties: trellis.control.VerifyEvent.$Shape): trellis.control.VerifyEvent & trellis.control.VerifyEvent.$Shape;
            static create(properties?: trellis.control.VerifyEvent.$Properties): trellis.control.VerifyEvent;

            /**
             * Encodes the specified VerifyEvent message. Does not implicitly {@link trellis.control.VerifyEvent.verify|verify} messages.
             * @param message VerifyEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.VerifyEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerifyEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.VerifyEvent & trellis.control.VerifyEvent.$Shape} VerifyEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.VerifyEvent & trellis.control.VerifyEvent.$Shape;

            /**
             * Verifies a VerifyEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VerifyEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VerifyEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.VerifyEvent;

            /**
             * Creates a plain object from a VerifyEvent message. Also converts values to other types if specified.
             * @param message VerifyEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.VerifyEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VerifyEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VerifyEvent {

            /** Properties of a VerifyEvent. */
            interface $Properties {

                /** VerifyEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** VerifyEvent done */
                done?: (trellis.control.VerifyResult.$Properties|null);

                /** VerifyEvent event */
                event?: ("progress"|"done");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a VerifyEvent. */
            type $Shape = {
              progress?: trellis.control.Progress.$Shape|null;
              done?: trellis.control.VerifyResult.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; done?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; done?: null }|{ event?: "done"; progress?: null; done: trellis.control.VerifyResult.$Shape })
            );
        }

        /**
         * Properties of a VerifyResult.
         * @deprecated Use trellis.control.VerifyResult.$Properties instead.
         */
        interface IVerifyResult extends trellis.control.VerifyResult.$Properties {
        }

        /** Represents a VerifyResult. */
        class VerifyResult {

            /**
             * Constructs a new VerifyResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.VerifyResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VerifyResult model. */
            model?: (trellis.control.Model.$Properties|null);

            /** VerifyResult damaged. */
            damaged: string[];

            /** VerifyResult repaired. */
            repaired: string[];

            /** VerifyResult backups. */
            backups: string[];

            /** VerifyResult sealedOnly. */
            sealedOnly: boolean;

            /**
             * Creates a new VerifyResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerifyResult instance
             */
            static create(properties: trellis.control.VerifyResult.$Shape): trellis.control.VerifyResult & trellis.control.VerifyResult.$Shape;
            static create(properties?: trellis.control.VerifyResult.$Properties): trellis.control.VerifyResult;

            /**
             * Encodes the specified VerifyResult message. Does not implicitly {@link trellis.control.VerifyResult.verify|verify} messages.
             * @param message VerifyResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.VerifyResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerifyResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.VerifyResult & trellis.control.VerifyResult.$Shape} VerifyResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.VerifyResult & trellis.control.VerifyResult.$Shape;

            /**
             * Verifies a VerifyResult message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VerifyResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VerifyResult
             */
            static fromObject(object: { [k: string]: any }): trellis.control.VerifyResult;

            /**
             * Creates a plain object from a VerifyResult message. Also converts values to other types if specified.
             * @param message VerifyResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.VerifyResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VerifyResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VerifyResult {

            /** Properties of a VerifyResult. */
            interface $Properties {

                /** VerifyResult model */
                model?: (trellis.control.Model.$Properties|null);

                /** VerifyResult damaged */
                damaged?: (string[]|null);

                /** VerifyResult repaired */
                repaired?: (string[]|null);

                /** VerifyResult backups */
                backups?: (string[]|null);

                /** VerifyResult sealedOnly */
                sealedOnly?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VerifyResult. */
            type $Shape = trellis.control.VerifyResult.$Properties;
        }

        /**
         * Properties of a StreamTensorsRequest.
         * @deprecated Use trellis.control.StreamTensorsRequest.$Properties instead.
         */
        interface IStreamTensorsRequest extends trellis.control.StreamTensorsRequest.$Properties {
        }

        /** Represents a StreamTensorsRequest. */
        class StreamTensorsRequest {

            /**
             * Constructs a new StreamTensorsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StreamTensorsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StreamTensorsRequest reference. */
            reference: string;

            /** StreamTensorsRequest files. */
            files: string[];

            /** StreamTensorsRequest layers. */
            layers: string;

            /** StreamTensorsRequest tensors. */
            tensors: string[];

            /**
             * Creates a new StreamTensorsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StreamTensorsRequest instance
             */
            static create(properties: trellis.control.StreamTensorsRequest.$Shape): trellis.control.StreamTensorsRequest & trellis.control.StreamTensorsRequest.$Shape;
            static create(properties?: trellis.control.StreamTensorsRequest.$Properties): trellis.control.StreamTensorsRequest;

            /**
             * Encodes the specified StreamTensorsRequest message. Does not implicitly {@link trellis.control.StreamTensorsRequest.verify|verify} messages.
             * @param message StreamTensorsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StreamTensorsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StreamTensorsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StreamTensorsRequest & trellis.control.StreamTensorsRequest.$Shape} StreamTensorsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StreamTensorsRequest & trellis.control.StreamTensorsRequest.$Shape;

            /**
             * Verifies a StreamTensorsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StreamTensorsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StreamTensorsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StreamTensorsRequest;

            /**
             * Creates a plain object from a StreamTensorsRequest message. Also converts values to other types if specified.
             * @param message StreamTensorsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StreamTensorsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StreamTensorsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StreamTensorsRequest {

            /** Properties of a StreamTensorsRequest. */
            interface $Properties {

                /** StreamTensorsRequest reference */
                reference?: (string|null);

                /** StreamTensorsRequest files */
                files?: (string[]|null);

                /** StreamTensorsRequest layers */
                layers?: (string|null);

                /** StreamTensorsRequest tensors */
                tensors?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StreamTensorsRequest. */
            type $Shape = trellis.control.StreamTensorsRequest.$Properties;
        }

        /**
         * Properties of a TensorEvent.
         * @deprecated Use trellis.control.TensorEvent.$Properties instead.
         */
        interface ITensorEvent extends trellis.control.TensorEvent.$Properties {
        }

        /** Represents a TensorEvent. */
        class TensorEvent {

            /**
             * Constructs a new TensorEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.TensorEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** TensorEvent start. */
            start?: (trellis.control.TensorStart.$Properties|null);

            /** TensorEvent data. */
            data?: (Uint8Array|null);

            /** TensorEvent place. */
            place?: (trellis.control.TensorPlace.$Properties|null);

            /** TensorEvent event. */
            event?: ("progress"|"start"|"data"|"place");

            /**
             * Creates a new TensorEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TensorEvent instance
             */
            static create(properties: trellis.control.TensorEvent.$Shape): trellis.control.TensorEvent & trellis.control.TensorEvent.$Shape;
            static create(properties?: trellis.control.TensorEvent.$Properties): trellis.control.TensorEvent;

            /**
             * Encodes the specified TensorEvent message. Does not implicitly {@link trellis.control.TensorEvent.verify|verify} messages.
             * @param message TensorEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.TensorEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.TensorEvent & trellis.control.TensorEvent.$Shape} TensorEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.TensorEvent & trellis.control.TensorEvent.$Shape;

            /**
             * Verifies a TensorEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TensorEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TensorEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.TensorEvent;

            /**
             * Creates a plain object from a TensorEvent message. Also converts values to other types if specified.
             * @param message TensorEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.TensorEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TensorEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TensorEvent {

            /** Properties of a TensorEvent. */
            interface $Properties {

                /** TensorEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** TensorEvent start */
                start?: (trellis.control.TensorStart.$Properties|null);

                /** TensorEvent data */
                data?: (Uint8Array|null);

                /** TensorEvent place */
                place?: (trellis.control.TensorPlace.$Properties|null);

                /** TensorEvent event */
                event?: ("progress"|"start"|"data"|"place");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a TensorEvent. */
            type $Shape = {
              progress?: trellis.control.Progress.$Shape|null;
              start?: trellis.control.TensorStart.$Shape|null;
              data?: Uint8Array|null;
              place?: trellis.control.TensorPlace.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; start?: null; data?: null; place?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; start?: null; data?: null; place?: null }|{ event?: "start"; progress?: null; start: trellis.control.TensorStart.$Shape; data?: null; place?: null }|{ event?: "data"; progress?: null; start?: null; data: Uint8Array; place?: null }|{ event?: "place"; progress?: null; start?: null; data?: null; place: trellis.control.TensorPlace.$Shape })
            );
        }

        /**
         * Properties of a ReadTensorsCommand.
         * @deprecated Use trellis.control.ReadTensorsCommand.$Properties instead.
         */
        interface IReadTensorsCommand extends trellis.control.ReadTensorsCommand.$Properties {
        }

        /** Represents a ReadTensorsCommand. */
        class ReadTensorsCommand {

            /**
             * Constructs a new ReadTensorsCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ReadTensorsCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadTensorsCommand start. */
            start?: (trellis.control.StreamTensorsRequest.$Properties|null);

            /** ReadTensorsCommand answer. */
            answer?: (trellis.control.TensorAnswer|null);

            /** ReadTensorsCommand command. */
            command?: ("start"|"answer");

            /**
             * Creates a new ReadTensorsCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadTensorsCommand instance
             */
            static create(properties: trellis.control.ReadTensorsCommand.$Shape): trellis.control.ReadTensorsCommand & trellis.control.ReadTensorsCommand.$Shape;
            static create(properties?: trellis.control.ReadTensorsCommand.$Properties): trellis.control.ReadTensorsCommand;

            /**
             * Encodes the specified ReadTensorsCommand message. Does not implicitly {@link trellis.control.ReadTensorsCommand.verify|verify} messages.
             * @param message ReadTensorsCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ReadTensorsCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadTensorsCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ReadTensorsCommand & trellis.control.ReadTensorsCommand.$Shape} ReadTensorsCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ReadTensorsCommand & trellis.control.ReadTensorsCommand.$Shape;

            /**
             * Verifies a ReadTensorsCommand message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadTensorsCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadTensorsCommand
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ReadTensorsCommand;

            /**
             * Creates a plain object from a ReadTensorsCommand message. Also converts values to other types if specified.
             * @param message ReadTensorsCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ReadTensorsCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadTensorsCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReadTensorsCommand {

            /** Properties of a ReadTensorsCommand. */
            interface $Properties {

                /** ReadTensorsCommand start */
                start?: (trellis.control.StreamTensorsRequest.$Properties|null);

                /** ReadTensorsCommand answer */
                answer?: (trellis.control.TensorAnswer|null);

                /** ReadTensorsCommand command */
                command?: ("start"|"answer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReadTensorsCommand. */
            type $Shape = {
              start?: trellis.control.StreamTensorsRequest.$Shape|null;
              answer?: trellis.control.TensorAnswer|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; start?: null; answer?: null }|{ command?: "start"; start: trellis.control.StreamTensorsRequest.$Shape; answer?: null }|{ command?: "answer"; start?: null; answer: trellis.control.TensorAnswer })
            );
        }

        /** TensorAnswer enum. */
        enum TensorAnswer {

            /** TENSOR_ANSWER_UNSPECIFIED value */
            TENSOR_ANSWER_UNSPECIFIED = 0,

            /** TENSOR_ANSWER_TAKEN value */
            TENSOR_ANSWER_TAKEN = 1,

            /** TENSOR_ANSWER_REFUSED value */
            TENSOR_ANSWER_REFUSED = 2
        }

        /**
         * Properties of a TensorPlace.
         * @deprecated Use trellis.control.TensorPlace.$Properties instead.
         */
        interface ITensorPlace extends trellis.control.TensorPlace.$Properties {
        }

        /** Represents a TensorPlace. */
        class TensorPlace {

            /**
             * Constructs a new TensorPlace.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.TensorPlace.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorPlace path. */
            path: string;

            /** TensorPlace device. */
            device: string;

            /** TensorPlace inode. */
            inode: string;

            /** TensorPlace offsetBytes. */
            offsetBytes: number;

            /** TensorPlace lengthBytes. */
            lengthBytes: number;

            /** TensorPlace mtimeNs. */
            mtimeNs: string;

            /**
             * Creates a new TensorPlace instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TensorPlace instance
             */
            static create(properties: trellis.control.TensorPlace.$Shape): trellis.control.TensorPlace & trellis.control.TensorPlace.$Shape;
            static create(properties?: trellis.control.TensorPlace.$Properties): trellis.control.TensorPlace;

            /**
             * Encodes the specified TensorPlace message. Does not implicitly {@link trellis.control.TensorPlace.verify|verify} messages.
             * @param message TensorPlace message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.TensorPlace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorPlace message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.TensorPlace & trellis.control.TensorPlace.$Shape} TensorPlace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.TensorPlace & trellis.control.TensorPlace.$Shape;

            /**
             * Verifies a TensorPlace message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TensorPlace message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TensorPlace
             */
            static fromObject(object: { [k: string]: any }): trellis.control.TensorPlace;

            /**
             * Creates a plain object from a TensorPlace message. Also converts values to other types if specified.
             * @param message TensorPlace
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.TensorPlace, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TensorPlace to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TensorPlace {

            /** Properties of a TensorPlace. */
            interface $Properties {

                /** TensorPlace path */
                path?: (string|null);

                /** TensorPlace device */
                device?: (string|null);

                /** TensorPlace inode */
                inode?: (string|null);

                /** TensorPlace offsetBytes */
                offsetBytes?: (number|null);

                /** TensorPlace lengthBytes */
                lengthBytes?: (number|null);

                /** TensorPlace mtimeNs */
                mtimeNs?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TensorPlace. */
            type $Shape = trellis.control.TensorPlace.$Properties;
        }

        /**
         * Properties of a TensorStart.
         * @deprecated Use trellis.control.TensorStart.$Properties instead.
         */
        interface ITensorStart extends trellis.control.TensorStart.$Properties {
        }

        /** Represents a TensorStart. */
        class TensorStart {

            /**
             * Constructs a new TensorStart.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.TensorStart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorStart name. */
            name: string;

            /** TensorStart dtype. */
            dtype: string;

            /** TensorStart shape. */
            shape: number[];

            /** TensorStart file. */
            file: string;

            /** TensorStart offsetBytes. */
            offsetBytes: number;

            /** TensorStart sizeBytes. */
            sizeBytes: number;

            /** TensorStart layer. */
            layer?: (number|null);

            /**
             * Creates a new TensorStart instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TensorStart instance
             */
            static create(properties: trellis.control.TensorStart.$Shape): trellis.control.TensorStart & trellis.control.TensorStart.$Shape;
            static create(properties?: trellis.control.TensorStart.$Properties): trellis.control.TensorStart;

            /**
             * Encodes the specified TensorStart message. Does not implicitly {@link trellis.control.TensorStart.verify|verify} messages.
             * @param message TensorStart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.TensorStart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorStart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.TensorStart & trellis.control.TensorStart.$Shape} TensorStart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.TensorStart & trellis.control.TensorStart.$Shape;

            /**
             * Verifies a TensorStart message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TensorStart message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TensorStart
             */
            static fromObject(object: { [k: string]: any }): trellis.control.TensorStart;

            /**
             * Creates a plain object from a TensorStart message. Also converts values to other types if specified.
             * @param message TensorStart
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.TensorStart, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TensorStart to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TensorStart {

            /** Properties of a TensorStart. */
            interface $Properties {

                /** TensorStart name */
                name?: (string|null);

                /** TensorStart dtype */
                dtype?: (string|null);

                /** TensorStart shape */
                shape?: (number[]|null);

                /** TensorStart file */
                file?: (string|null);

                /** TensorStart offsetBytes */
                offsetBytes?: (number|null);

                /** TensorStart sizeBytes */
                sizeBytes?: (number|null);

                /** TensorStart layer */
                layer?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TensorStart. */
            type $Shape = trellis.control.TensorStart.$Properties;
        }

        /**
         * Properties of a DiffModelsRequest.
         * @deprecated Use trellis.control.DiffModelsRequest.$Properties instead.
         */
        interface IDiffModelsRequest extends trellis.control.DiffModelsRequest.$Properties {
        }

        /** Represents a DiffModelsRequest. */
        class DiffModelsRequest {

            /**
             * Constructs a new DiffModelsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DiffModelsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiffModelsRequest from. */
            from: string;

            /** DiffModelsRequest to. */
            to: string;

            /**
             * Creates a new DiffModelsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiffModelsRequest instance
             */
            static create(properties: trellis.control.DiffModelsRequest.$Shape): trellis.control.DiffModelsRequest & trellis.control.DiffModelsRequest.$Shape;
            static create(properties?: trellis.control.DiffModelsRequest.$Properties): trellis.control.DiffModelsRequest;

            /**
             * Encodes the specified DiffModelsRequest message. Does not implicitly {@link trellis.control.DiffModelsRequest.verify|verify} messages.
             * @param message DiffModelsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DiffModelsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiffModelsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DiffModelsRequest & trellis.control.DiffModelsRequest.$Shape} DiffModelsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiffModelsRequest & trellis.control.DiffModelsRequest.$Shape;

            /**
             * Verifies a DiffModelsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DiffModelsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiffModelsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DiffModelsRequest;

            /**
             * Creates a plain object from a DiffModelsRequest message. Also converts values to other types if specified.
             * @param message DiffModelsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DiffModelsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiffModelsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiffModelsRequest {

            /** Properties of a DiffModelsRequest. */
            interface $Properties {

                /** DiffModelsRequest from */
                from?: (string|null);

                /** DiffModelsRequest to */
                to?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiffModelsRequest. */
            type $Shape = trellis.control.DiffModelsRequest.$Properties;
        }

        /**
         * Properties of a DiffModelsResponse.
         * @deprecated Use trellis.control.DiffModelsResponse.$Properties instead.
         */
        interface IDiffModelsResponse extends trellis.control.DiffModelsResponse.$Properties {
        }

        /** Represents a DiffModelsResponse. */
        class DiffModelsResponse {

            /**
             * Constructs a new DiffModelsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DiffModelsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiffModelsResponse from. */
            from?: (trellis.control.Model.$Properties|null);

            /** DiffModelsResponse to. */
            to?: (trellis.control.Model.$Properties|null);

            /** DiffModelsResponse files. */
            files: trellis.control.FileChange.$Properties[];

            /** DiffModelsResponse tensors. */
            tensors: trellis.control.TensorChange.$Properties[];

            /** DiffModelsResponse omittedTensorCount. */
            omittedTensorCount: number;

            /** DiffModelsResponse sharedBytes. */
            sharedBytes: number;

            /** DiffModelsResponse newBytes. */
            newBytes: number;

            /**
             * Creates a new DiffModelsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiffModelsResponse instance
             */
            static create(properties: trellis.control.DiffModelsResponse.$Shape): trellis.control.DiffModelsResponse & trellis.control.DiffModelsResponse.$Shape;
            static create(properties?: trellis.control.DiffModelsResponse.$Properties): trellis.control.DiffModelsResponse;

            /**
             * Encodes the specified DiffModelsResponse message. Does not implicitly {@link trellis.control.DiffModelsResponse.verify|verify} messages.
             * @param message DiffModelsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DiffModelsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiffModelsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DiffModelsResponse & trellis.control.DiffModelsResponse.$Shape} DiffModelsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DiffModelsResponse & trellis.control.DiffModelsResponse.$Shape;

            /**
             * Verifies a DiffModelsResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DiffModelsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiffModelsResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DiffModelsResponse;

            /**
             * Creates a plain object from a DiffModelsResponse message. Also converts values to other types if specified.
             * @param message DiffModelsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DiffModelsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiffModelsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiffModelsResponse {

            /** Properties of a DiffModelsResponse. */
            interface $Properties {

                /** DiffModelsResponse from */
                from?: (trellis.control.Model.$Properties|null);

                /** DiffModelsResponse to */
                to?: (trellis.control.Model.$Properties|null);

                /** DiffModelsResponse files */
                files?: (trellis.control.FileChange.$Properties[]|null);

                /** DiffModelsResponse tensors */
                tensors?: (trellis.control.TensorChange.$Properties[]|null);

                /** DiffModelsResponse omittedTensorCount */
                omittedTensorCount?: (number|null);

                /** DiffModelsResponse sharedBytes */
                sharedBytes?: (number|null);

                /** DiffModelsResponse newBytes */
                newBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiffModelsResponse. */
            type $Shape = trellis.control.DiffModelsResponse.$Properties;
        }

        /**
         * Properties of a FileChange.
         * @deprecated Use trellis.control.FileChange.$Properties instead.
         */
        interface IFileChange extends trellis.control.FileChange.$Properties {
        }

        /** Represents a FileChange. */
        class FileChange {

            /**
             * Constructs a new FileChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FileChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileChange path. */
            path: string;

            /** FileChange change. */
            change: string;

            /** FileChange fromBytes. */
            fromBytes: number;

            /** FileChange toBytes. */
            toBytes: number;

            /**
             * Creates a new FileChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileChange instance
             */
            static create(properties: trellis.control.FileChange.$Shape): trellis.control.FileChange & trellis.control.FileChange.$Shape;
            static create(properties?: trellis.control.FileChange.$Properties): trellis.control.FileChange;

            /**
             * Encodes the specified FileChange message. Does not implicitly {@link trellis.control.FileChange.verify|verify} messages.
             * @param message FileChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FileChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FileChange & trellis.control.FileChange.$Shape} FileChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FileChange & trellis.control.FileChange.$Shape;

            /**
             * Verifies a FileChange message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FileChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FileChange
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FileChange;

            /**
             * Creates a plain object from a FileChange message. Also converts values to other types if specified.
             * @param message FileChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FileChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FileChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FileChange {

            /** Properties of a FileChange. */
            interface $Properties {

                /** FileChange path */
                path?: (string|null);

                /** FileChange change */
                change?: (string|null);

                /** FileChange fromBytes */
                fromBytes?: (number|null);

                /** FileChange toBytes */
                toBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileChange. */
            type $Shape = trellis.control.FileChange.$Properties;
        }

        /**
         * Properties of a TensorChange.
         * @deprecated Use trellis.control.TensorChange.$Properties instead.
         */
        interface ITensorChange extends trellis.control.TensorChange.$Properties {
        }

        /** Represents a TensorChange. */
        class TensorChange {

            /**
             * Constructs a new TensorChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.TensorChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorChange name. */
            name: string;

            /** TensorChange change. */
            change: string;

            /** TensorChange path. */
            path: string;

            /** TensorChange sizeBytes. */
            sizeBytes: number;

            /**
             * Creates a new TensorChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TensorChange instance
             */
            static create(properties: trellis.control.TensorChange.$Shape): trellis.control.TensorChange & trellis.control.TensorChange.$Shape;
            static create(properties?: trellis.control.TensorChange.$Properties): trellis.control.TensorChange;

            /**
             * Encodes the specified TensorChange message. Does not implicitly {@link trellis.control.TensorChange.verify|verify} messages.
             * @param message TensorChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.TensorChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.TensorChange & trellis.control.TensorChange.$Shape} TensorChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.TensorChange & trellis.control.TensorChange.$Shape;

            /**
             * Verifies a TensorChange message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TensorChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TensorChange
             */
            static fromObject(object: { [k: string]: any }): trellis.control.TensorChange;

            /**
             * Creates a plain object from a TensorChange message. Also converts values to other types if specified.
             * @param message TensorChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.TensorChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TensorChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TensorChange {

            /** Properties of a TensorChange. */
            interface $Properties {

                /** TensorChange name */
                name?: (string|null);

                /** TensorChange change */
                change?: (string|null);

                /** TensorChange path */
                path?: (string|null);

                /** TensorChange sizeBytes */
                sizeBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TensorChange. */
            type $Shape = trellis.control.TensorChange.$Properties;
        }

        /**
         * Properties of a FollowCommand.
         * @deprecated Use trellis.control.FollowCommand.$Properties instead.
         */
        interface IFollowCommand extends trellis.control.FollowCommand.$Properties {
        }

        /** Represents a FollowCommand. */
        class FollowCommand {

            /**
             * Constructs a new FollowCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FollowCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowCommand start. */
            start?: (trellis.control.FollowRequest.$Properties|null);

            /** FollowCommand verdict. */
            verdict?: (trellis.control.FollowVerdict.$Properties|null);

            /** FollowCommand command. */
            command?: ("start"|"verdict");

            /**
             * Creates a new FollowCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowCommand instance
             */
            static create(properties: trellis.control.FollowCommand.$Shape): trellis.control.FollowCommand & trellis.control.FollowCommand.$Shape;
            static create(properties?: trellis.control.FollowCommand.$Properties): trellis.control.FollowCommand;

            /**
             * Encodes the specified FollowCommand message. Does not implicitly {@link trellis.control.FollowCommand.verify|verify} messages.
             * @param message FollowCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FollowCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FollowCommand & trellis.control.FollowCommand.$Shape} FollowCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowCommand & trellis.control.FollowCommand.$Shape;

            /**
             * Verifies a FollowCommand message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FollowCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowCommand
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FollowCommand;

            /**
             * Creates a plain object from a FollowCommand message. Also converts values to other types if specified.
             * @param message FollowCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FollowCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FollowCommand {

            /** Properties of a FollowCommand. */
            interface $Properties {

                /** FollowCommand start */
                start?: (trellis.control.FollowRequest.$Properties|null);

                /** FollowCommand verdict */
                verdict?: (trellis.control.FollowVerdict.$Properties|null);

                /** FollowCommand command */
                command?: ("start"|"verdict");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a FollowCommand. */
            type $Shape = {
              start?: trellis.control.FollowRequest.$Shape|null;
              verdict?: trellis.control.FollowVerdict.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; start?: null; verdict?: null }|{ command?: "start"; start: trellis.control.FollowRequest.$Shape; verdict?: null }|{ command?: "verdict"; start?: null; verdict: trellis.control.FollowVerdict.$Shape })
            );
        }

        /**
         * Properties of a FollowRequest.
         * @deprecated Use trellis.control.FollowRequest.$Properties instead.
         */
        interface IFollowRequest extends trellis.control.FollowRequest.$Properties {
        }

        /** Represents a FollowRequest. */
        class FollowRequest {

            /**
             * Constructs a new FollowRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FollowRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowRequest reference. */
            reference: string;

            /** FollowRequest out. */
            out: string;

            /** FollowRequest keepCount. */
            keepCount: number;

            /** FollowRequest ask. */
            ask: boolean;

            /**
             * Creates a new FollowRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowRequest instance
             */
            static create(properties: trellis.control.FollowRequest.$Shape): trellis.control.FollowRequest & trellis.control.FollowRequest.$Shape;
            static create(properties?: trellis.control.FollowRequest.$Properties): trellis.control.FollowRequest;

            /**
             * Encodes the specified FollowRequest message. Does not implicitly {@link trellis.control.FollowRequest.verify|verify} messages.
             * @param message FollowRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FollowRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FollowRequest & trellis.control.FollowRequest.$Shape} FollowRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowRequest & trellis.control.FollowRequest.$Shape;

            /**
             * Verifies a FollowRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FollowRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FollowRequest;

            /**
             * Creates a plain object from a FollowRequest message. Also converts values to other types if specified.
             * @param message FollowRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FollowRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FollowRequest {

            /** Properties of a FollowRequest. */
            interface $Properties {

                /** FollowRequest reference */
                reference?: (string|null);

                /** FollowRequest out */
                out?: (string|null);

                /** FollowRequest keepCount */
                keepCount?: (number|null);

                /** FollowRequest ask */
                ask?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FollowRequest. */
            type $Shape = trellis.control.FollowRequest.$Properties;
        }

        /**
         * Properties of a FollowVerdict.
         * @deprecated Use trellis.control.FollowVerdict.$Properties instead.
         */
        interface IFollowVerdict extends trellis.control.FollowVerdict.$Properties {
        }

        /** Represents a FollowVerdict. */
        class FollowVerdict {

            /**
             * Constructs a new FollowVerdict.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FollowVerdict.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowVerdict id. */
            id: string;

            /** FollowVerdict accepted. */
            accepted: boolean;

            /** FollowVerdict reason. */
            reason: string;

            /**
             * Creates a new FollowVerdict instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowVerdict instance
             */
            static create(properties: trellis.control.FollowVerdict.$Shape): trellis.control.FollowVerdict & trellis.control.FollowVerdict.$Shape;
            static create(properties?: trellis.control.FollowVerdict.$Properties): trellis.control.FollowVerdict;

            /**
             * Encodes the specified FollowVerdict message. Does not implicitly {@link trellis.control.FollowVerdict.verify|verify} messages.
             * @param message FollowVerdict message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FollowVerdict.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowVerdict message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FollowVerdict & trellis.control.FollowVerdict.$Shape} FollowVerdict
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowVerdict & trellis.control.FollowVerdict.$Shape;

            /**
             * Verifies a FollowVerdict message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FollowVerdict message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowVerdict
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FollowVerdict;

            /**
             * Creates a plain object from a FollowVerdict message. Also converts values to other types if specified.
             * @param message FollowVerdict
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FollowVerdict, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowVerdict to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FollowVerdict {

            /** Properties of a FollowVerdict. */
            interface $Properties {

                /** FollowVerdict id */
                id?: (string|null);

                /** FollowVerdict accepted */
                accepted?: (boolean|null);

                /** FollowVerdict reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FollowVerdict. */
            type $Shape = trellis.control.FollowVerdict.$Properties;
        }

        /**
         * Properties of a FollowEvent.
         * @deprecated Use trellis.control.FollowEvent.$Properties instead.
         */
        interface IFollowEvent extends trellis.control.FollowEvent.$Properties {
        }

        /** Represents a FollowEvent. */
        class FollowEvent {

            /**
             * Constructs a new FollowEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FollowEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowEvent pulling. */
            pulling?: (trellis.control.FollowEvent.Pulling.$Properties|null);

            /** FollowEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** FollowEvent switched. */
            switched?: (trellis.control.FollowedVersion.$Properties|null);

            /** FollowEvent accepted. */
            accepted?: (trellis.control.FollowedVersion.$Properties|null);

            /** FollowEvent rolledBack. */
            rolledBack?: (trellis.control.FollowEvent.RolledBack.$Properties|null);

            /** FollowEvent failed. */
            failed?: (trellis.control.OperationFailure.$Properties|null);

            /** FollowEvent dropped. */
            dropped?: (trellis.control.DroppedProvider.$Properties|null);

            /** FollowEvent event. */
            event?: ("pulling"|"progress"|"switched"|"accepted"|"rolledBack"|"failed"|"dropped");

            /**
             * Creates a new FollowEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowEvent instance
             */
            static create(properties: trellis.control.FollowEvent.$Shape): trellis.control.FollowEvent & trellis.control.FollowEvent.$Shape;
            static create(properties?: trellis.control.FollowEvent.$Properties): trellis.control.FollowEvent;

            /**
             * Encodes the specified FollowEvent message. Does not implicitly {@link trellis.control.FollowEvent.verify|verify} messages.
             * @param message FollowEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FollowEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FollowEvent & trellis.control.FollowEvent.$Shape} FollowEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowEvent & trellis.control.FollowEvent.$Shape;

            /**
             * Verifies a FollowEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FollowEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FollowEvent;

            /**
             * Creates a plain object from a FollowEvent message. Also converts values to other types if specified.
             * @param message FollowEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FollowEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FollowEvent {

            /** Properties of a FollowEvent. */
            interface $Properties {

                /** FollowEvent pulling */
                pulling?: (trellis.control.FollowEvent.Pulling.$Properties|null);

                /** FollowEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** FollowEvent switched */
                switched?: (trellis.control.FollowedVersion.$Properties|null);

                /** FollowEvent accepted */
                accepted?: (trellis.control.FollowedVersion.$Properties|null);

                /** FollowEvent rolledBack */
                rolledBack?: (trellis.control.FollowEvent.RolledBack.$Properties|null);

                /** FollowEvent failed */
                failed?: (trellis.control.OperationFailure.$Properties|null);

                /** FollowEvent dropped */
                dropped?: (trellis.control.DroppedProvider.$Properties|null);

                /** FollowEvent event */
                event?: ("pulling"|"progress"|"switched"|"accepted"|"rolledBack"|"failed"|"dropped");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a FollowEvent. */
            type $Shape = {
              pulling?: trellis.control.FollowEvent.Pulling.$Shape|null;
              progress?: trellis.control.Progress.$Shape|null;
              switched?: trellis.control.FollowedVersion.$Shape|null;
              accepted?: trellis.control.FollowedVersion.$Shape|null;
              rolledBack?: trellis.control.FollowEvent.RolledBack.$Shape|null;
              failed?: trellis.control.OperationFailure.$Shape|null;
              dropped?: trellis.control.DroppedProvider.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; pulling?: null; progress?: null; switched?: null; accepted?: null; rolledBack?: null; failed?: null; dropped?: null }|{ event?: "pulling"; pulling: trellis.control.FollowEvent.Pulling.$Shape; progress?: null; switched?: null; accepted?: null; rolledBack?: null; failed?: null; dropped?: null }|{ event?: "progress"; pulling?: null; progress: trellis.control.Progress.$Shape; switched?: null; accepted?: null; rolledBack?: null; failed?: null; dropped?: null }|{ event?: "switched"; pulling?: null; progress?: null; switched: trellis.control.FollowedVersion.$Shape; accepted?: null; rolledBack?: null; failed?: null; dropped?: null }|{ event?: "accepted"; pulling?: null; progress?: null; switched?: null; accepted: trellis.control.FollowedVersion.$Shape; rolledBack?: null; failed?: null; dropped?: null }|{ event?: "rolledBack"; pulling?: null; progress?: null; switched?: null; accepted?: null; rolledBack: trellis.control.FollowEvent.RolledBack.$Shape; failed?: null; dropped?: null }|{ event?: "failed"; pulling?: null; progress?: null; switched?: null; accepted?: null; rolledBack?: null; failed: trellis.control.OperationFailure.$Shape; dropped?: null }|{ event?: "dropped"; pulling?: null; progress?: null; switched?: null; accepted?: null; rolledBack?: null; failed?: null; dropped: trellis.control.DroppedProvider.$Shape })
            );

            /**
             * Properties of a Pulling.
             * @deprecated Use trellis.control.FollowEvent.Pulling.$Properties instead.
             */
            interface IPulling extends trellis.control.FollowEvent.Pulling.$Properties {
            }

            /** Represents a Pulling. */
            class Pulling {

                /**
                 * Constructs a new Pulling.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.FollowEvent.Pulling.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Pulling id. */
                id: string;

                /**
                 * Creates a new Pulling instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Pulling instance
                 */
                static create(properties: trellis.control.FollowEvent.Pulling.$Shape): trellis.control.FollowEvent.Pulling & trellis.control.FollowEvent.Pulling.$Shape;
                static create(properties?: trellis.control.FollowEvent.Pulling.$Properties): trellis.control.FollowEvent.Pulling;

                /**
                 * Encodes the specified Pulling message. Does not implicitly {@link trellis.control.FollowEvent.Pulling.verify|verify} messages.
                 * @param message Pulling message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.FollowEvent.Pulling.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Pulling message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.FollowEvent.Pulling & trellis.control.FollowEvent.Pulling.$Shape} Pulling
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowEvent.Pulling & trellis.control.FollowEvent.Pulling.$Shape;

                /**
                 * Verifies a Pulling message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Pulling message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Pulling
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.FollowEvent.Pulling;

                /**
                 * Creates a plain object from a Pulling message. Also converts values to other types if specified.
                 * @param message Pulling
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.FollowEvent.Pulling, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Pulling to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Pulling {

                /** Properties of a Pulling. */
                interface $Properties {

                    /** Pulling id */
                    id?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Pulling. */
                type $Shape = trellis.control.FollowEvent.Pulling.$Properties;
            }

            /**
             * Properties of a RolledBack.
             * @deprecated Use trellis.control.FollowEvent.RolledBack.$Properties instead.
             */
            interface IRolledBack extends trellis.control.FollowEvent.RolledBack.$Properties {
            }

            /** Represents a RolledBack. */
            class RolledBack {

                /**
                 * Constructs a new RolledBack.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.FollowEvent.RolledBack.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RolledBack id. */
                id: string;

                /** RolledBack to. */
                to: string;

                /** RolledBack reason. */
                reason: string;

                /**
                 * Creates a new RolledBack instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RolledBack instance
                 */
                static create(properties: trellis.control.FollowEvent.RolledBack.$Shape): trellis.control.FollowEvent.RolledBack & trellis.control.FollowEvent.RolledBack.$Shape;
                static create(properties?: trellis.control.FollowEvent.RolledBack.$Properties): trellis.control.FollowEvent.RolledBack;

                /**
                 * Encodes the specified RolledBack message. Does not implicitly {@link trellis.control.FollowEvent.RolledBack.verify|verify} messages.
                 * @param message RolledBack message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.FollowEvent.RolledBack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RolledBack message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.FollowEvent.RolledBack & trellis.control.FollowEvent.RolledBack.$Shape} RolledBack
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowEvent.RolledBack & trellis.control.FollowEvent.RolledBack.$Shape;

                /**
                 * Verifies a RolledBack message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a RolledBack message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RolledBack
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.FollowEvent.RolledBack;

                /**
                 * Creates a plain object from a RolledBack message. Also converts values to other types if specified.
                 * @param message RolledBack
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.FollowEvent.RolledBack, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RolledBack to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RolledBack {

                /** Properties of a RolledBack. */
                interface $Properties {

                    /** RolledBack id */
                    id?: (string|null);

                    /** RolledBack to */
                    to?: (string|null);

                    /** RolledBack reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RolledBack. */
                type $Shape = trellis.control.FollowEvent.RolledBack.$Properties;
            }
        }

        /**
         * Properties of a FollowedVersion.
         * @deprecated Use trellis.control.FollowedVersion.$Properties instead.
         */
        interface IFollowedVersion extends trellis.control.FollowedVersion.$Properties {
        }

        /** Represents a FollowedVersion. */
        class FollowedVersion {

            /**
             * Constructs a new FollowedVersion.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.FollowedVersion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowedVersion id. */
            id: string;

            /** FollowedVersion path. */
            path: string;

            /** FollowedVersion current. */
            current: string;

            /** FollowedVersion previous. */
            previous: string;

            /** FollowedVersion isRollback. */
            isRollback: boolean;

            /** FollowedVersion fetchedBytes. */
            fetchedBytes: number;

            /** FollowedVersion reusedBytes. */
            reusedBytes: number;

            /** FollowedVersion durationMs. */
            durationMs: number;

            /**
             * Creates a new FollowedVersion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowedVersion instance
             */
            static create(properties: trellis.control.FollowedVersion.$Shape): trellis.control.FollowedVersion & trellis.control.FollowedVersion.$Shape;
            static create(properties?: trellis.control.FollowedVersion.$Properties): trellis.control.FollowedVersion;

            /**
             * Encodes the specified FollowedVersion message. Does not implicitly {@link trellis.control.FollowedVersion.verify|verify} messages.
             * @param message FollowedVersion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.FollowedVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowedVersion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.FollowedVersion & trellis.control.FollowedVersion.$Shape} FollowedVersion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.FollowedVersion & trellis.control.FollowedVersion.$Shape;

            /**
             * Verifies a FollowedVersion message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FollowedVersion message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowedVersion
             */
            static fromObject(object: { [k: string]: any }): trellis.control.FollowedVersion;

            /**
             * Creates a plain object from a FollowedVersion message. Also converts values to other types if specified.
             * @param message FollowedVersion
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.FollowedVersion, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowedVersion to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FollowedVersion {

            /** Properties of a FollowedVersion. */
            interface $Properties {

                /** FollowedVersion id */
                id?: (string|null);

                /** FollowedVersion path */
                path?: (string|null);

                /** FollowedVersion current */
                current?: (string|null);

                /** FollowedVersion previous */
                previous?: (string|null);

                /** FollowedVersion isRollback */
                isRollback?: (boolean|null);

                /** FollowedVersion fetchedBytes */
                fetchedBytes?: (number|null);

                /** FollowedVersion reusedBytes */
                reusedBytes?: (number|null);

                /** FollowedVersion durationMs */
                durationMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FollowedVersion. */
            type $Shape = trellis.control.FollowedVersion.$Properties;
        }

        /**
         * Properties of a RollBackRequest.
         * @deprecated Use trellis.control.RollBackRequest.$Properties instead.
         */
        interface IRollBackRequest extends trellis.control.RollBackRequest.$Properties {
        }

        /** Represents a RollBackRequest. */
        class RollBackRequest {

            /**
             * Constructs a new RollBackRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.RollBackRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RollBackRequest out. */
            out: string;

            /**
             * Creates a new RollBackRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RollBackRequest instance
             */
            static create(properties: trellis.control.RollBackRequest.$Shape): trellis.control.RollBackRequest & trellis.control.RollBackRequest.$Shape;
            static create(properties?: trellis.control.RollBackRequest.$Properties): trellis.control.RollBackRequest;

            /**
             * Encodes the specified RollBackRequest message. Does not implicitly {@link trellis.control.RollBackRequest.verify|verify} messages.
             * @param message RollBackRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.RollBackRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RollBackRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.RollBackRequest & trellis.control.RollBackRequest.$Shape} RollBackRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.RollBackRequest & trellis.control.RollBackRequest.$Shape;

            /**
             * Verifies a RollBackRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RollBackRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RollBackRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.RollBackRequest;

            /**
             * Creates a plain object from a RollBackRequest message. Also converts values to other types if specified.
             * @param message RollBackRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.RollBackRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RollBackRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RollBackRequest {

            /** Properties of a RollBackRequest. */
            interface $Properties {

                /** RollBackRequest out */
                out?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RollBackRequest. */
            type $Shape = trellis.control.RollBackRequest.$Properties;
        }

        /**
         * Properties of a RollBackResponse.
         * @deprecated Use trellis.control.RollBackResponse.$Properties instead.
         */
        interface IRollBackResponse extends trellis.control.RollBackResponse.$Properties {
        }

        /** Represents a RollBackResponse. */
        class RollBackResponse {

            /**
             * Constructs a new RollBackResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.RollBackResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RollBackResponse from. */
            from: string;

            /** RollBackResponse to. */
            to: string;

            /**
             * Creates a new RollBackResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RollBackResponse instance
             */
            static create(properties: trellis.control.RollBackResponse.$Shape): trellis.control.RollBackResponse & trellis.control.RollBackResponse.$Shape;
            static create(properties?: trellis.control.RollBackResponse.$Properties): trellis.control.RollBackResponse;

            /**
             * Encodes the specified RollBackResponse message. Does not implicitly {@link trellis.control.RollBackResponse.verify|verify} messages.
             * @param message RollBackResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.RollBackResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RollBackResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.RollBackResponse & trellis.control.RollBackResponse.$Shape} RollBackResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.RollBackResponse & trellis.control.RollBackResponse.$Shape;

            /**
             * Verifies a RollBackResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RollBackResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RollBackResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.RollBackResponse;

            /**
             * Creates a plain object from a RollBackResponse message. Also converts values to other types if specified.
             * @param message RollBackResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.RollBackResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RollBackResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RollBackResponse {

            /** Properties of a RollBackResponse. */
            interface $Properties {

                /** RollBackResponse from */
                from?: (string|null);

                /** RollBackResponse to */
                to?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RollBackResponse. */
            type $Shape = trellis.control.RollBackResponse.$Properties;
        }

        /**
         * Properties of an ImportHubRequest.
         * @deprecated Use trellis.control.ImportHubRequest.$Properties instead.
         */
        interface IImportHubRequest extends trellis.control.ImportHubRequest.$Properties {
        }

        /** Represents an ImportHubRequest. */
        class ImportHubRequest {

            /**
             * Constructs a new ImportHubRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ImportHubRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportHubRequest cache. */
            cache: string;

            /** ImportHubRequest repositories. */
            repositories: string[];

            /** ImportHubRequest allRevisions. */
            allRevisions: boolean;

            /** ImportHubRequest dryRun. */
            dryRun: boolean;

            /**
             * Creates a new ImportHubRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ImportHubRequest instance
             */
            static create(properties: trellis.control.ImportHubRequest.$Shape): trellis.control.ImportHubRequest & trellis.control.ImportHubRequest.$Shape;
            static create(properties?: trellis.control.ImportHubRequest.$Properties): trellis.control.ImportHubRequest;

            /**
             * Encodes the specified ImportHubRequest message. Does not implicitly {@link trellis.control.ImportHubRequest.verify|verify} messages.
             * @param message ImportHubRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ImportHubRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportHubRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ImportHubRequest & trellis.control.ImportHubRequest.$Shape} ImportHubRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ImportHubRequest & trellis.control.ImportHubRequest.$Shape;

            /**
             * Verifies an ImportHubRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ImportHubRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ImportHubRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ImportHubRequest;

            /**
             * Creates a plain object from an ImportHubRequest message. Also converts values to other types if specified.
             * @param message ImportHubRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ImportHubRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ImportHubRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ImportHubRequest {

            /** Properties of an ImportHubRequest. */
            interface $Properties {

                /** ImportHubRequest cache */
                cache?: (string|null);

                /** ImportHubRequest repositories */
                repositories?: (string[]|null);

                /** ImportHubRequest allRevisions */
                allRevisions?: (boolean|null);

                /** ImportHubRequest dryRun */
                dryRun?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportHubRequest. */
            type $Shape = trellis.control.ImportHubRequest.$Properties;
        }

        /**
         * Properties of an ImportHubEvent.
         * @deprecated Use trellis.control.ImportHubEvent.$Properties instead.
         */
        interface IImportHubEvent extends trellis.control.ImportHubEvent.$Properties {
        }

        /** Represents an ImportHubEvent. */
        class ImportHubEvent {

            /**
             * Constructs a new ImportHubEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ImportHubEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportHubEvent progress. */
            progress?: (trellis.control.Progress.$Properties|null);

            /** ImportHubEvent imported. */
            imported?: (trellis.control.ImportHubEvent.Imported.$Properties|null);

            /** ImportHubEvent failed. */
            failed?: (trellis.control.ImportHubEvent.NotImported.$Properties|null);

            /** ImportHubEvent done. */
            done?: (trellis.control.ImportHubResult.$Properties|null);

            /** ImportHubEvent event. */
            event?: ("progress"|"imported"|"failed"|"done");

            /**
             * Creates a new ImportHubEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ImportHubEvent instance
             */
            static create(properties: trellis.control.ImportHubEvent.$Shape): trellis.control.ImportHubEvent & trellis.control.ImportHubEvent.$Shape;
            static create(properties?: trellis.control.ImportHubEvent.$Properties): trellis.control.ImportHubEvent;

            /**
             * Encodes the specified ImportHubEvent message. Does not implicitly {@link trellis.control.ImportHubEvent.verify|verify} messages.
             * @param message ImportHubEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ImportHubEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportHubEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ImportHubEvent & trellis.control.ImportHubEvent.$Shape} ImportHubEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ImportHubEvent & trellis.control.ImportHubEvent.$Shape;

            /**
             * Verifies an ImportHubEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ImportHubEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ImportHubEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ImportHubEvent;

            /**
             * Creates a plain object from an ImportHubEvent message. Also converts values to other types if specified.
             * @param message ImportHubEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ImportHubEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ImportHubEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ImportHubEvent {

            /** Properties of an ImportHubEvent. */
            interface $Properties {

                /** ImportHubEvent progress */
                progress?: (trellis.control.Progress.$Properties|null);

                /** ImportHubEvent imported */
                imported?: (trellis.control.ImportHubEvent.Imported.$Properties|null);

                /** ImportHubEvent failed */
                failed?: (trellis.control.ImportHubEvent.NotImported.$Properties|null);

                /** ImportHubEvent done */
                done?: (trellis.control.ImportHubResult.$Properties|null);

                /** ImportHubEvent event */
                event?: ("progress"|"imported"|"failed"|"done");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an ImportHubEvent. */
            type $Shape = {
              progress?: trellis.control.Progress.$Shape|null;
              imported?: trellis.control.ImportHubEvent.Imported.$Shape|null;
              failed?: trellis.control.ImportHubEvent.NotImported.$Shape|null;
              done?: trellis.control.ImportHubResult.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; imported?: null; failed?: null; done?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; imported?: null; failed?: null; done?: null }|{ event?: "imported"; progress?: null; imported: trellis.control.ImportHubEvent.Imported.$Shape; failed?: null; done?: null }|{ event?: "failed"; progress?: null; imported?: null; failed: trellis.control.ImportHubEvent.NotImported.$Shape; done?: null }|{ event?: "done"; progress?: null; imported?: null; failed?: null; done: trellis.control.ImportHubResult.$Shape })
            );

            /**
             * Properties of an Imported.
             * @deprecated Use trellis.control.ImportHubEvent.Imported.$Properties instead.
             */
            interface IImported extends trellis.control.ImportHubEvent.Imported.$Properties {
            }

            /** Represents an Imported. */
            class Imported {

                /**
                 * Constructs a new Imported.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.ImportHubEvent.Imported.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Imported repository. */
                repository: string;

                /** Imported revision. */
                revision: string;

                /** Imported model. */
                model?: (trellis.control.Model.$Properties|null);

                /** Imported unchanged. */
                unchanged: boolean;

                /**
                 * Creates a new Imported instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Imported instance
                 */
                static create(properties: trellis.control.ImportHubEvent.Imported.$Shape): trellis.control.ImportHubEvent.Imported & trellis.control.ImportHubEvent.Imported.$Shape;
                static create(properties?: trellis.control.ImportHubEvent.Imported.$Properties): trellis.control.ImportHubEvent.Imported;

                /**
                 * Encodes the specified Imported message. Does not implicitly {@link trellis.control.ImportHubEvent.Imported.verify|verify} messages.
                 * @param message Imported message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.ImportHubEvent.Imported.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Imported message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.ImportHubEvent.Imported & trellis.control.ImportHubEvent.Imported.$Shape} Imported
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ImportHubEvent.Imported & trellis.control.ImportHubEvent.Imported.$Shape;

                /**
                 * Verifies an Imported message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Imported message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Imported
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.ImportHubEvent.Imported;

                /**
                 * Creates a plain object from an Imported message. Also converts values to other types if specified.
                 * @param message Imported
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.ImportHubEvent.Imported, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Imported to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Imported {

                /** Properties of an Imported. */
                interface $Properties {

                    /** Imported repository */
                    repository?: (string|null);

                    /** Imported revision */
                    revision?: (string|null);

                    /** Imported model */
                    model?: (trellis.control.Model.$Properties|null);

                    /** Imported unchanged */
                    unchanged?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Imported. */
                type $Shape = trellis.control.ImportHubEvent.Imported.$Properties;
            }

            /**
             * Properties of a NotImported.
             * @deprecated Use trellis.control.ImportHubEvent.NotImported.$Properties instead.
             */
            interface INotImported extends trellis.control.ImportHubEvent.NotImported.$Properties {
            }

            /** Represents a NotImported. */
            class NotImported {

                /**
                 * Constructs a new NotImported.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.ImportHubEvent.NotImported.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NotImported repository. */
                repository: string;

                /** NotImported revision. */
                revision: string;

                /** NotImported failure. */
                failure?: (trellis.control.OperationFailure.$Properties|null);

                /**
                 * Creates a new NotImported instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NotImported instance
                 */
                static create(properties: trellis.control.ImportHubEvent.NotImported.$Shape): trellis.control.ImportHubEvent.NotImported & trellis.control.ImportHubEvent.NotImported.$Shape;
                static create(properties?: trellis.control.ImportHubEvent.NotImported.$Properties): trellis.control.ImportHubEvent.NotImported;

                /**
                 * Encodes the specified NotImported message. Does not implicitly {@link trellis.control.ImportHubEvent.NotImported.verify|verify} messages.
                 * @param message NotImported message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.ImportHubEvent.NotImported.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NotImported message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.ImportHubEvent.NotImported & trellis.control.ImportHubEvent.NotImported.$Shape} NotImported
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ImportHubEvent.NotImported & trellis.control.ImportHubEvent.NotImported.$Shape;

                /**
                 * Verifies a NotImported message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a NotImported message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NotImported
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.ImportHubEvent.NotImported;

                /**
                 * Creates a plain object from a NotImported message. Also converts values to other types if specified.
                 * @param message NotImported
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.ImportHubEvent.NotImported, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NotImported to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NotImported {

                /** Properties of a NotImported. */
                interface $Properties {

                    /** NotImported repository */
                    repository?: (string|null);

                    /** NotImported revision */
                    revision?: (string|null);

                    /** NotImported failure */
                    failure?: (trellis.control.OperationFailure.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NotImported. */
                type $Shape = trellis.control.ImportHubEvent.NotImported.$Properties;
            }
        }

        /**
         * Properties of an ImportHubResult.
         * @deprecated Use trellis.control.ImportHubResult.$Properties instead.
         */
        interface IImportHubResult extends trellis.control.ImportHubResult.$Properties {
        }

        /** Represents an ImportHubResult. */
        class ImportHubResult {

            /**
             * Constructs a new ImportHubResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ImportHubResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportHubResult importedCount. */
            importedCount: number;

            /** ImportHubResult failedCount. */
            failedCount: number;

            /**
             * Creates a new ImportHubResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ImportHubResult instance
             */
            static create(properties: trellis.control.ImportHubResult.$Shape): trellis.control.ImportHubResult & trellis.control.ImportHubResult.$Shape;
            static create(properties?: trellis.control.ImportHubResult.$Properties): trellis.control.ImportHubResult;

            /**
             * Encodes the specified ImportHubResult message. Does not implicitly {@link trellis.control.ImportHubResult.verify|verify} messages.
             * @param message ImportHubResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ImportHubResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportHubResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ImportHubResult & trellis.control.ImportHubResult.$Shape} ImportHubResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ImportHubResult & trellis.control.ImportHubResult.$Shape;

            /**
             * Verifies an ImportHubResult message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ImportHubResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ImportHubResult
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ImportHubResult;

            /**
             * Creates a plain object from an ImportHubResult message. Also converts values to other types if specified.
             * @param message ImportHubResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ImportHubResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ImportHubResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ImportHubResult {

            /** Properties of an ImportHubResult. */
            interface $Properties {

                /** ImportHubResult importedCount */
                importedCount?: (number|null);

                /** ImportHubResult failedCount */
                failedCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportHubResult. */
            type $Shape = trellis.control.ImportHubResult.$Properties;
        }

        /**
         * Properties of a PinModelRequest.
         * @deprecated Use trellis.control.PinModelRequest.$Properties instead.
         */
        interface IPinModelRequest extends trellis.control.PinModelRequest.$Properties {
        }

        /** Represents a PinModelRequest. */
        class PinModelRequest {

            /**
             * Constructs a new PinModelRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PinModelRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PinModelRequest reference. */
            reference: string;

            /** PinModelRequest pinned. */
            pinned: boolean;

            /**
             * Creates a new PinModelRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PinModelRequest instance
             */
            static create(properties: trellis.control.PinModelRequest.$Shape): trellis.control.PinModelRequest & trellis.control.PinModelRequest.$Shape;
            static create(properties?: trellis.control.PinModelRequest.$Properties): trellis.control.PinModelRequest;

            /**
             * Encodes the specified PinModelRequest message. Does not implicitly {@link trellis.control.PinModelRequest.verify|verify} messages.
             * @param message PinModelRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PinModelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PinModelRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PinModelRequest & trellis.control.PinModelRequest.$Shape} PinModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PinModelRequest & trellis.control.PinModelRequest.$Shape;

            /**
             * Verifies a PinModelRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PinModelRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PinModelRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PinModelRequest;

            /**
             * Creates a plain object from a PinModelRequest message. Also converts values to other types if specified.
             * @param message PinModelRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PinModelRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PinModelRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PinModelRequest {

            /** Properties of a PinModelRequest. */
            interface $Properties {

                /** PinModelRequest reference */
                reference?: (string|null);

                /** PinModelRequest pinned */
                pinned?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PinModelRequest. */
            type $Shape = trellis.control.PinModelRequest.$Properties;
        }

        /**
         * Properties of a PinModelResponse.
         * @deprecated Use trellis.control.PinModelResponse.$Properties instead.
         */
        interface IPinModelResponse extends trellis.control.PinModelResponse.$Properties {
        }

        /** Represents a PinModelResponse. */
        class PinModelResponse {

            /**
             * Constructs a new PinModelResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.PinModelResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PinModelResponse model. */
            model?: (trellis.control.Model.$Properties|null);

            /**
             * Creates a new PinModelResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PinModelResponse instance
             */
            static create(properties: trellis.control.PinModelResponse.$Shape): trellis.control.PinModelResponse & trellis.control.PinModelResponse.$Shape;
            static create(properties?: trellis.control.PinModelResponse.$Properties): trellis.control.PinModelResponse;

            /**
             * Encodes the specified PinModelResponse message. Does not implicitly {@link trellis.control.PinModelResponse.verify|verify} messages.
             * @param message PinModelResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.PinModelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PinModelResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.PinModelResponse & trellis.control.PinModelResponse.$Shape} PinModelResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.PinModelResponse & trellis.control.PinModelResponse.$Shape;

            /**
             * Verifies a PinModelResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PinModelResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PinModelResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.PinModelResponse;

            /**
             * Creates a plain object from a PinModelResponse message. Also converts values to other types if specified.
             * @param message PinModelResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.PinModelResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PinModelResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PinModelResponse {

            /** Properties of a PinModelResponse. */
            interface $Properties {

                /** PinModelResponse model */
                model?: (trellis.control.Model.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PinModelResponse. */
            type $Shape = trellis.control.PinModelResponse.$Properties;
        }

        /**
         * Properties of a CollectRequest.
         * @deprecated Use trellis.control.CollectRequest.$Properties instead.
         */
        interface ICollectRequest extends trellis.control.CollectRequest.$Properties {
        }

        /** Represents a CollectRequest. */
        class CollectRequest {

            /**
             * Constructs a new CollectRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CollectRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CollectRequest dryRun. */
            dryRun: boolean;

            /**
             * Creates a new CollectRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CollectRequest instance
             */
            static create(properties: trellis.control.CollectRequest.$Shape): trellis.control.CollectRequest & trellis.control.CollectRequest.$Shape;
            static create(properties?: trellis.control.CollectRequest.$Properties): trellis.control.CollectRequest;

            /**
             * Encodes the specified CollectRequest message. Does not implicitly {@link trellis.control.CollectRequest.verify|verify} messages.
             * @param message CollectRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CollectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CollectRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CollectRequest & trellis.control.CollectRequest.$Shape} CollectRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CollectRequest & trellis.control.CollectRequest.$Shape;

            /**
             * Verifies a CollectRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CollectRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CollectRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CollectRequest;

            /**
             * Creates a plain object from a CollectRequest message. Also converts values to other types if specified.
             * @param message CollectRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CollectRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CollectRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CollectRequest {

            /** Properties of a CollectRequest. */
            interface $Properties {

                /** CollectRequest dryRun */
                dryRun?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CollectRequest. */
            type $Shape = trellis.control.CollectRequest.$Properties;
        }

        /**
         * Properties of a CollectResponse.
         * @deprecated Use trellis.control.CollectResponse.$Properties instead.
         */
        interface ICollectResponse extends trellis.control.CollectResponse.$Properties {
        }

        /** Represents a CollectResponse. */
        class CollectResponse {

            /**
             * Constructs a new CollectResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CollectResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CollectResponse evicted. */
            evicted: trellis.control.EvictedModel.$Properties[];

            /** CollectResponse files. */
            files: trellis.control.CollectedFile.$Properties[];

            /** CollectResponse blobCount. */
            blobCount: number;

            /** CollectResponse blobBytes. */
            blobBytes: number;

            /** CollectResponse freedBytes. */
            freedBytes: number;

            /** CollectResponse usedBytes. */
            usedBytes: number;

            /** CollectResponse quotaBytes. */
            quotaBytes: number;

            /**
             * Creates a new CollectResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CollectResponse instance
             */
            static create(properties: trellis.control.CollectResponse.$Shape): trellis.control.CollectResponse & trellis.control.CollectResponse.$Shape;
            static create(properties?: trellis.control.CollectResponse.$Properties): trellis.control.CollectResponse;

            /**
             * Encodes the specified CollectResponse message. Does not implicitly {@link trellis.control.CollectResponse.verify|verify} messages.
             * @param message CollectResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CollectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CollectResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CollectResponse & trellis.control.CollectResponse.$Shape} CollectResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CollectResponse & trellis.control.CollectResponse.$Shape;

            /**
             * Verifies a CollectResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CollectResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CollectResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CollectResponse;

            /**
             * Creates a plain object from a CollectResponse message. Also converts values to other types if specified.
             * @param message CollectResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CollectResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CollectResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CollectResponse {

            /** Properties of a CollectResponse. */
            interface $Properties {

                /** CollectResponse evicted */
                evicted?: (trellis.control.EvictedModel.$Properties[]|null);

                /** CollectResponse files */
                files?: (trellis.control.CollectedFile.$Properties[]|null);

                /** CollectResponse blobCount */
                blobCount?: (number|null);

                /** CollectResponse blobBytes */
                blobBytes?: (number|null);

                /** CollectResponse freedBytes */
                freedBytes?: (number|null);

                /** CollectResponse usedBytes */
                usedBytes?: (number|null);

                /** CollectResponse quotaBytes */
                quotaBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CollectResponse. */
            type $Shape = trellis.control.CollectResponse.$Properties;
        }

        /**
         * Properties of an EvictedModel.
         * @deprecated Use trellis.control.EvictedModel.$Properties instead.
         */
        interface IEvictedModel extends trellis.control.EvictedModel.$Properties {
        }

        /** Represents an EvictedModel. */
        class EvictedModel {

            /**
             * Constructs a new EvictedModel.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.EvictedModel.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EvictedModel id. */
            id: string;

            /** EvictedModel name. */
            name: string;

            /** EvictedModel bytes. */
            bytes: number;

            /** EvictedModel usedUnixMs. */
            usedUnixMs: number;

            /**
             * Creates a new EvictedModel instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EvictedModel instance
             */
            static create(properties: trellis.control.EvictedModel.$Shape): trellis.control.EvictedModel & trellis.control.EvictedModel.$Shape;
            static create(properties?: trellis.control.EvictedModel.$Properties): trellis.control.EvictedModel;

            /**
             * Encodes the specified EvictedModel message. Does not implicitly {@link trellis.control.EvictedModel.verify|verify} messages.
             * @param message EvictedModel message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.EvictedModel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EvictedModel message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.EvictedModel & trellis.control.EvictedModel.$Shape} EvictedModel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.EvictedModel & trellis.control.EvictedModel.$Shape;

            /**
             * Verifies an EvictedModel message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EvictedModel message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EvictedModel
             */
            static fromObject(object: { [k: string]: any }): trellis.control.EvictedModel;

            /**
             * Creates a plain object from an EvictedModel message. Also converts values to other types if specified.
             * @param message EvictedModel
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.EvictedModel, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EvictedModel to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EvictedModel {

            /** Properties of an EvictedModel. */
            interface $Properties {

                /** EvictedModel id */
                id?: (string|null);

                /** EvictedModel name */
                name?: (string|null);

                /** EvictedModel bytes */
                bytes?: (number|null);

                /** EvictedModel usedUnixMs */
                usedUnixMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EvictedModel. */
            type $Shape = trellis.control.EvictedModel.$Properties;
        }

        /**
         * Properties of a CollectedFile.
         * @deprecated Use trellis.control.CollectedFile.$Properties instead.
         */
        interface ICollectedFile extends trellis.control.CollectedFile.$Properties {
        }

        /** Represents a CollectedFile. */
        class CollectedFile {

            /**
             * Constructs a new CollectedFile.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CollectedFile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CollectedFile path. */
            path: string;

            /** CollectedFile bytes. */
            bytes: number;

            /**
             * Creates a new CollectedFile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CollectedFile instance
             */
            static create(properties: trellis.control.CollectedFile.$Shape): trellis.control.CollectedFile & trellis.control.CollectedFile.$Shape;
            static create(properties?: trellis.control.CollectedFile.$Properties): trellis.control.CollectedFile;

            /**
             * Encodes the specified CollectedFile message. Does not implicitly {@link trellis.control.CollectedFile.verify|verify} messages.
             * @param message CollectedFile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CollectedFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CollectedFile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CollectedFile & trellis.control.CollectedFile.$Shape} CollectedFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CollectedFile & trellis.control.CollectedFile.$Shape;

            /**
             * Verifies a CollectedFile message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CollectedFile message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CollectedFile
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CollectedFile;

            /**
             * Creates a plain object from a CollectedFile message. Also converts values to other types if specified.
             * @param message CollectedFile
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CollectedFile, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CollectedFile to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CollectedFile {

            /** Properties of a CollectedFile. */
            interface $Properties {

                /** CollectedFile path */
                path?: (string|null);

                /** CollectedFile bytes */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CollectedFile. */
            type $Shape = trellis.control.CollectedFile.$Properties;
        }

        /**
         * Properties of a GetValueRequest.
         * @deprecated Use trellis.control.GetValueRequest.$Properties instead.
         */
        interface IGetValueRequest extends trellis.control.GetValueRequest.$Properties {
        }

        /** Represents a GetValueRequest. */
        class GetValueRequest {

            /**
             * Constructs a new GetValueRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetValueRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetValueRequest document. */
            document: string;

            /** GetValueRequest key. */
            key: string;

            /**
             * Creates a new GetValueRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetValueRequest instance
             */
            static create(properties: trellis.control.GetValueRequest.$Shape): trellis.control.GetValueRequest & trellis.control.GetValueRequest.$Shape;
            static create(properties?: trellis.control.GetValueRequest.$Properties): trellis.control.GetValueRequest;

            /**
             * Encodes the specified GetValueRequest message. Does not implicitly {@link trellis.control.GetValueRequest.verify|verify} messages.
             * @param message GetValueRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetValueRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetValueRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetValueRequest & trellis.control.GetValueRequest.$Shape} GetValueRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetValueRequest & trellis.control.GetValueRequest.$Shape;

            /**
             * Verifies a GetValueRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetValueRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetValueRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetValueRequest;

            /**
             * Creates a plain object from a GetValueRequest message. Also converts values to other types if specified.
             * @param message GetValueRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetValueRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetValueRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetValueRequest {

            /** Properties of a GetValueRequest. */
            interface $Properties {

                /** GetValueRequest document */
                document?: (string|null);

                /** GetValueRequest key */
                key?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetValueRequest. */
            type $Shape = trellis.control.GetValueRequest.$Properties;
        }

        /**
         * Properties of a GetValueResponse.
         * @deprecated Use trellis.control.GetValueResponse.$Properties instead.
         */
        interface IGetValueResponse extends trellis.control.GetValueResponse.$Properties {
        }

        /** Represents a GetValueResponse. */
        class GetValueResponse {

            /**
             * Constructs a new GetValueResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.GetValueResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetValueResponse entry. */
            entry?: (trellis.control.StateEntry.$Properties|null);

            /**
             * Creates a new GetValueResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetValueResponse instance
             */
            static create(properties: trellis.control.GetValueResponse.$Shape): trellis.control.GetValueResponse & trellis.control.GetValueResponse.$Shape;
            static create(properties?: trellis.control.GetValueResponse.$Properties): trellis.control.GetValueResponse;

            /**
             * Encodes the specified GetValueResponse message. Does not implicitly {@link trellis.control.GetValueResponse.verify|verify} messages.
             * @param message GetValueResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.GetValueResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetValueResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.GetValueResponse & trellis.control.GetValueResponse.$Shape} GetValueResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.GetValueResponse & trellis.control.GetValueResponse.$Shape;

            /**
             * Verifies a GetValueResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GetValueResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetValueResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.GetValueResponse;

            /**
             * Creates a plain object from a GetValueResponse message. Also converts values to other types if specified.
             * @param message GetValueResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.GetValueResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetValueResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetValueResponse {

            /** Properties of a GetValueResponse. */
            interface $Properties {

                /** GetValueResponse entry */
                entry?: (trellis.control.StateEntry.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetValueResponse. */
            type $Shape = trellis.control.GetValueResponse.$Properties;
        }

        /**
         * Properties of a StateEntry.
         * @deprecated Use trellis.control.StateEntry.$Properties instead.
         */
        interface IStateEntry extends trellis.control.StateEntry.$Properties {
        }

        /** Represents a StateEntry. */
        class StateEntry {

            /**
             * Constructs a new StateEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StateEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StateEntry key. */
            key: string;

            /** StateEntry author. */
            author: string;

            /** StateEntry valueJson. */
            valueJson: string;

            /** StateEntry updatedUnixMs. */
            updatedUnixMs: number;

            /**
             * Creates a new StateEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StateEntry instance
             */
            static create(properties: trellis.control.StateEntry.$Shape): trellis.control.StateEntry & trellis.control.StateEntry.$Shape;
            static create(properties?: trellis.control.StateEntry.$Properties): trellis.control.StateEntry;

            /**
             * Encodes the specified StateEntry message. Does not implicitly {@link trellis.control.StateEntry.verify|verify} messages.
             * @param message StateEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StateEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StateEntry & trellis.control.StateEntry.$Shape} StateEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StateEntry & trellis.control.StateEntry.$Shape;

            /**
             * Verifies a StateEntry message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StateEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StateEntry
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StateEntry;

            /**
             * Creates a plain object from a StateEntry message. Also converts values to other types if specified.
             * @param message StateEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StateEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StateEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StateEntry {

            /** Properties of a StateEntry. */
            interface $Properties {

                /** StateEntry key */
                key?: (string|null);

                /** StateEntry author */
                author?: (string|null);

                /** StateEntry valueJson */
                valueJson?: (string|null);

                /** StateEntry updatedUnixMs */
                updatedUnixMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateEntry. */
            type $Shape = trellis.control.StateEntry.$Properties;
        }

        /**
         * Properties of a SetValueRequest.
         * @deprecated Use trellis.control.SetValueRequest.$Properties instead.
         */
        interface ISetValueRequest extends trellis.control.SetValueRequest.$Properties {
        }

        /** Represents a SetValueRequest. */
        class SetValueRequest {

            /**
             * Constructs a new SetValueRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetValueRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetValueRequest document. */
            document: string;

            /** SetValueRequest key. */
            key: string;

            /** SetValueRequest valueJson. */
            valueJson: string;

            /**
             * Creates a new SetValueRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetValueRequest instance
             */
            static create(properties: trellis.control.SetValueRequest.$Shape): trellis.control.SetValueRequest & trellis.control.SetValueRequest.$Shape;
            static create(properties?: trellis.control.SetValueRequest.$Properties): trellis.control.SetValueRequest;

            /**
             * Encodes the specified SetValueRequest message. Does not implicitly {@link trellis.control.SetValueRequest.verify|verify} messages.
             * @param message SetValueRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetValueRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetValueRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetValueRequest & trellis.control.SetValueRequest.$Shape} SetValueRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetValueRequest & trellis.control.SetValueRequest.$Shape;

            /**
             * Verifies a SetValueRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetValueRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetValueRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetValueRequest;

            /**
             * Creates a plain object from a SetValueRequest message. Also converts values to other types if specified.
             * @param message SetValueRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetValueRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetValueRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetValueRequest {

            /** Properties of a SetValueRequest. */
            interface $Properties {

                /** SetValueRequest document */
                document?: (string|null);

                /** SetValueRequest key */
                key?: (string|null);

                /** SetValueRequest valueJson */
                valueJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetValueRequest. */
            type $Shape = trellis.control.SetValueRequest.$Properties;
        }

        /**
         * Properties of a SetValueResponse.
         * @deprecated Use trellis.control.SetValueResponse.$Properties instead.
         */
        interface ISetValueResponse extends trellis.control.SetValueResponse.$Properties {
        }

        /** Represents a SetValueResponse. */
        class SetValueResponse {

            /**
             * Constructs a new SetValueResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetValueResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SetValueResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetValueResponse instance
             */
            static create(properties: trellis.control.SetValueResponse.$Shape): trellis.control.SetValueResponse & trellis.control.SetValueResponse.$Shape;
            static create(properties?: trellis.control.SetValueResponse.$Properties): trellis.control.SetValueResponse;

            /**
             * Encodes the specified SetValueResponse message. Does not implicitly {@link trellis.control.SetValueResponse.verify|verify} messages.
             * @param message SetValueResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetValueResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetValueResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetValueResponse & trellis.control.SetValueResponse.$Shape} SetValueResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetValueResponse & trellis.control.SetValueResponse.$Shape;

            /**
             * Verifies a SetValueResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetValueResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetValueResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetValueResponse;

            /**
             * Creates a plain object from a SetValueResponse message. Also converts values to other types if specified.
             * @param message SetValueResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetValueResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetValueResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetValueResponse {

            /** Properties of a SetValueResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetValueResponse. */
            type $Shape = trellis.control.SetValueResponse.$Properties;
        }

        /**
         * Properties of a DeleteValueRequest.
         * @deprecated Use trellis.control.DeleteValueRequest.$Properties instead.
         */
        interface IDeleteValueRequest extends trellis.control.DeleteValueRequest.$Properties {
        }

        /** Represents a DeleteValueRequest. */
        class DeleteValueRequest {

            /**
             * Constructs a new DeleteValueRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DeleteValueRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteValueRequest document. */
            document: string;

            /** DeleteValueRequest key. */
            key: string;

            /**
             * Creates a new DeleteValueRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteValueRequest instance
             */
            static create(properties: trellis.control.DeleteValueRequest.$Shape): trellis.control.DeleteValueRequest & trellis.control.DeleteValueRequest.$Shape;
            static create(properties?: trellis.control.DeleteValueRequest.$Properties): trellis.control.DeleteValueRequest;

            /**
             * Encodes the specified DeleteValueRequest message. Does not implicitly {@link trellis.control.DeleteValueRequest.verify|verify} messages.
             * @param message DeleteValueRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DeleteValueRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteValueRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DeleteValueRequest & trellis.control.DeleteValueRequest.$Shape} DeleteValueRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DeleteValueRequest & trellis.control.DeleteValueRequest.$Shape;

            /**
             * Verifies a DeleteValueRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeleteValueRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteValueRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DeleteValueRequest;

            /**
             * Creates a plain object from a DeleteValueRequest message. Also converts values to other types if specified.
             * @param message DeleteValueRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DeleteValueRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteValueRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteValueRequest {

            /** Properties of a DeleteValueRequest. */
            interface $Properties {

                /** DeleteValueRequest document */
                document?: (string|null);

                /** DeleteValueRequest key */
                key?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteValueRequest. */
            type $Shape = trellis.control.DeleteValueRequest.$Properties;
        }

        /**
         * Properties of a DeleteValueResponse.
         * @deprecated Use trellis.control.DeleteValueResponse.$Properties instead.
         */
        interface IDeleteValueResponse extends trellis.control.DeleteValueResponse.$Properties {
        }

        /** Represents a DeleteValueResponse. */
        class DeleteValueResponse {

            /**
             * Constructs a new DeleteValueResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DeleteValueResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteValueResponse existed. */
            existed: boolean;

            /**
             * Creates a new DeleteValueResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteValueResponse instance
             */
            static create(properties: trellis.control.DeleteValueResponse.$Shape): trellis.control.DeleteValueResponse & trellis.control.DeleteValueResponse.$Shape;
            static create(properties?: trellis.control.DeleteValueResponse.$Properties): trellis.control.DeleteValueResponse;

            /**
             * Encodes the specified DeleteValueResponse message. Does not implicitly {@link trellis.control.DeleteValueResponse.verify|verify} messages.
             * @param message DeleteValueResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DeleteValueResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteValueResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DeleteValueResponse & trellis.control.DeleteValueResponse.$Shape} DeleteValueResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DeleteValueResponse & trellis.control.DeleteValueResponse.$Shape;

            /**
             * Verifies a DeleteValueResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeleteValueResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteValueResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DeleteValueResponse;

            /**
             * Creates a plain object from a DeleteValueResponse message. Also converts values to other types if specified.
             * @param message DeleteValueResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DeleteValueResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteValueResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteValueResponse {

            /** Properties of a DeleteValueResponse. */
            interface $Properties {

                /** DeleteValueResponse existed */
                existed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteValueResponse. */
            type $Shape = trellis.control.DeleteValueResponse.$Properties;
        }

        /**
         * Properties of a ListEntriesRequest.
         * @deprecated Use trellis.control.ListEntriesRequest.$Properties instead.
         */
        interface IListEntriesRequest extends trellis.control.ListEntriesRequest.$Properties {
        }

        /** Represents a ListEntriesRequest. */
        class ListEntriesRequest {

            /**
             * Constructs a new ListEntriesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListEntriesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListEntriesRequest document. */
            document: string;

            /** ListEntriesRequest prefix. */
            prefix: string;

            /** ListEntriesRequest hidden. */
            hidden: boolean;

            /**
             * Creates a new ListEntriesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListEntriesRequest instance
             */
            static create(properties: trellis.control.ListEntriesRequest.$Shape): trellis.control.ListEntriesRequest & trellis.control.ListEntriesRequest.$Shape;
            static create(properties?: trellis.control.ListEntriesRequest.$Properties): trellis.control.ListEntriesRequest;

            /**
             * Encodes the specified ListEntriesRequest message. Does not implicitly {@link trellis.control.ListEntriesRequest.verify|verify} messages.
             * @param message ListEntriesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListEntriesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListEntriesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListEntriesRequest & trellis.control.ListEntriesRequest.$Shape} ListEntriesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListEntriesRequest & trellis.control.ListEntriesRequest.$Shape;

            /**
             * Verifies a ListEntriesRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListEntriesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListEntriesRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListEntriesRequest;

            /**
             * Creates a plain object from a ListEntriesRequest message. Also converts values to other types if specified.
             * @param message ListEntriesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListEntriesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListEntriesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListEntriesRequest {

            /** Properties of a ListEntriesRequest. */
            interface $Properties {

                /** ListEntriesRequest document */
                document?: (string|null);

                /** ListEntriesRequest prefix */
                prefix?: (string|null);

                /** ListEntriesRequest hidden */
                hidden?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListEntriesRequest. */
            type $Shape = trellis.control.ListEntriesRequest.$Properties;
        }

        /**
         * Properties of a ListEntriesResponse.
         * @deprecated Use trellis.control.ListEntriesResponse.$Properties instead.
         */
        interface IListEntriesResponse extends trellis.control.ListEntriesResponse.$Properties {
        }

        /** Represents a ListEntriesResponse. */
        class ListEntriesResponse {

            /**
             * Constructs a new ListEntriesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListEntriesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListEntriesResponse entries. */
            entries: trellis.control.StateEntry.$Properties[];

            /**
             * Creates a new ListEntriesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListEntriesResponse instance
             */
            static create(properties: trellis.control.ListEntriesResponse.$Shape): trellis.control.ListEntriesResponse & trellis.control.ListEntriesResponse.$Shape;
            static create(properties?: trellis.control.ListEntriesResponse.$Properties): trellis.control.ListEntriesResponse;

            /**
             * Encodes the specified ListEntriesResponse message. Does not implicitly {@link trellis.control.ListEntriesResponse.verify|verify} messages.
             * @param message ListEntriesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListEntriesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListEntriesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListEntriesResponse & trellis.control.ListEntriesResponse.$Shape} ListEntriesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListEntriesResponse & trellis.control.ListEntriesResponse.$Shape;

            /**
             * Verifies a ListEntriesResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListEntriesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListEntriesResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListEntriesResponse;

            /**
             * Creates a plain object from a ListEntriesResponse message. Also converts values to other types if specified.
             * @param message ListEntriesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListEntriesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListEntriesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListEntriesResponse {

            /** Properties of a ListEntriesResponse. */
            interface $Properties {

                /** ListEntriesResponse entries */
                entries?: (trellis.control.StateEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListEntriesResponse. */
            type $Shape = trellis.control.ListEntriesResponse.$Properties;
        }

        /**
         * Properties of a ListDocumentsRequest.
         * @deprecated Use trellis.control.ListDocumentsRequest.$Properties instead.
         */
        interface IListDocumentsRequest extends trellis.control.ListDocumentsRequest.$Properties {
        }

        /** Represents a ListDocumentsRequest. */
        class ListDocumentsRequest {

            /**
             * Constructs a new ListDocumentsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListDocumentsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ListDocumentsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListDocumentsRequest instance
             */
            static create(properties: trellis.control.ListDocumentsRequest.$Shape): trellis.control.ListDocumentsRequest & trellis.control.ListDocumentsRequest.$Shape;
            static create(properties?: trellis.control.ListDocumentsRequest.$Properties): trellis.control.ListDocumentsRequest;

            /**
             * Encodes the specified ListDocumentsRequest message. Does not implicitly {@link trellis.control.ListDocumentsRequest.verify|verify} messages.
             * @param message ListDocumentsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListDocumentsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListDocumentsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListDocumentsRequest & trellis.control.ListDocumentsRequest.$Shape} ListDocumentsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListDocumentsRequest & trellis.control.ListDocumentsRequest.$Shape;

            /**
             * Verifies a ListDocumentsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListDocumentsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListDocumentsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListDocumentsRequest;

            /**
             * Creates a plain object from a ListDocumentsRequest message. Also converts values to other types if specified.
             * @param message ListDocumentsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListDocumentsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListDocumentsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListDocumentsRequest {

            /** Properties of a ListDocumentsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListDocumentsRequest. */
            type $Shape = trellis.control.ListDocumentsRequest.$Properties;
        }

        /**
         * Properties of a ListDocumentsResponse.
         * @deprecated Use trellis.control.ListDocumentsResponse.$Properties instead.
         */
        interface IListDocumentsResponse extends trellis.control.ListDocumentsResponse.$Properties {
        }

        /** Represents a ListDocumentsResponse. */
        class ListDocumentsResponse {

            /**
             * Constructs a new ListDocumentsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListDocumentsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListDocumentsResponse documents. */
            documents: string[];

            /** ListDocumentsResponse shared. */
            shared: trellis.control.SharedDocument.$Properties[];

            /**
             * Creates a new ListDocumentsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListDocumentsResponse instance
             */
            static create(properties: trellis.control.ListDocumentsResponse.$Shape): trellis.control.ListDocumentsResponse & trellis.control.ListDocumentsResponse.$Shape;
            static create(properties?: trellis.control.ListDocumentsResponse.$Properties): trellis.control.ListDocumentsResponse;

            /**
             * Encodes the specified ListDocumentsResponse message. Does not implicitly {@link trellis.control.ListDocumentsResponse.verify|verify} messages.
             * @param message ListDocumentsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListDocumentsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListDocumentsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListDocumentsResponse & trellis.control.ListDocumentsResponse.$Shape} ListDocumentsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListDocumentsResponse & trellis.control.ListDocumentsResponse.$Shape;

            /**
             * Verifies a ListDocumentsResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListDocumentsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListDocumentsResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListDocumentsResponse;

            /**
             * Creates a plain object from a ListDocumentsResponse message. Also converts values to other types if specified.
             * @param message ListDocumentsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListDocumentsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListDocumentsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListDocumentsResponse {

            /** Properties of a ListDocumentsResponse. */
            interface $Properties {

                /** ListDocumentsResponse documents */
                documents?: (string[]|null);

                /** ListDocumentsResponse shared */
                shared?: (trellis.control.SharedDocument.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListDocumentsResponse. */
            type $Shape = trellis.control.ListDocumentsResponse.$Properties;
        }

        /**
         * Properties of a SharedDocument.
         * @deprecated Use trellis.control.SharedDocument.$Properties instead.
         */
        interface ISharedDocument extends trellis.control.SharedDocument.$Properties {
        }

        /** Represents a SharedDocument. */
        class SharedDocument {

            /**
             * Constructs a new SharedDocument.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SharedDocument.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SharedDocument id. */
            id: string;

            /** SharedDocument owner. */
            owner: string;

            /** SharedDocument writers. */
            writers: string[];

            /** SharedDocument everyoneWrites. */
            everyoneWrites: boolean;

            /** SharedDocument writable. */
            writable: boolean;

            /**
             * Creates a new SharedDocument instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SharedDocument instance
             */
            static create(properties: trellis.control.SharedDocument.$Shape): trellis.control.SharedDocument & trellis.control.SharedDocument.$Shape;
            static create(properties?: trellis.control.SharedDocument.$Properties): trellis.control.SharedDocument;

            /**
             * Encodes the specified SharedDocument message. Does not implicitly {@link trellis.control.SharedDocument.verify|verify} messages.
             * @param message SharedDocument message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SharedDocument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SharedDocument message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SharedDocument & trellis.control.SharedDocument.$Shape} SharedDocument
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedDocument & trellis.control.SharedDocument.$Shape;

            /**
             * Verifies a SharedDocument message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SharedDocument message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SharedDocument
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SharedDocument;

            /**
             * Creates a plain object from a SharedDocument message. Also converts values to other types if specified.
             * @param message SharedDocument
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SharedDocument, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SharedDocument to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SharedDocument {

            /** Properties of a SharedDocument. */
            interface $Properties {

                /** SharedDocument id */
                id?: (string|null);

                /** SharedDocument owner */
                owner?: (string|null);

                /** SharedDocument writers */
                writers?: (string[]|null);

                /** SharedDocument everyoneWrites */
                everyoneWrites?: (boolean|null);

                /** SharedDocument writable */
                writable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SharedDocument. */
            type $Shape = trellis.control.SharedDocument.$Properties;
        }

        /**
         * Properties of a WatchStateRequest.
         * @deprecated Use trellis.control.WatchStateRequest.$Properties instead.
         */
        interface IWatchStateRequest extends trellis.control.WatchStateRequest.$Properties {
        }

        /** Represents a WatchStateRequest. */
        class WatchStateRequest {

            /**
             * Constructs a new WatchStateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WatchStateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchStateRequest document. */
            document: string;

            /** WatchStateRequest prefix. */
            prefix: string;

            /**
             * Creates a new WatchStateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchStateRequest instance
             */
            static create(properties: trellis.control.WatchStateRequest.$Shape): trellis.control.WatchStateRequest & trellis.control.WatchStateRequest.$Shape;
            static create(properties?: trellis.control.WatchStateRequest.$Properties): trellis.control.WatchStateRequest;

            /**
             * Encodes the specified WatchStateRequest message. Does not implicitly {@link trellis.control.WatchStateRequest.verify|verify} messages.
             * @param message WatchStateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WatchStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchStateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WatchStateRequest & trellis.control.WatchStateRequest.$Shape} WatchStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WatchStateRequest & trellis.control.WatchStateRequest.$Shape;

            /**
             * Verifies a WatchStateRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WatchStateRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchStateRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WatchStateRequest;

            /**
             * Creates a plain object from a WatchStateRequest message. Also converts values to other types if specified.
             * @param message WatchStateRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WatchStateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchStateRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchStateRequest {

            /** Properties of a WatchStateRequest. */
            interface $Properties {

                /** WatchStateRequest document */
                document?: (string|null);

                /** WatchStateRequest prefix */
                prefix?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchStateRequest. */
            type $Shape = trellis.control.WatchStateRequest.$Properties;
        }

        /**
         * Properties of a StateEvent.
         * @deprecated Use trellis.control.StateEvent.$Properties instead.
         */
        interface IStateEvent extends trellis.control.StateEvent.$Properties {
        }

        /** Represents a StateEvent. */
        class StateEvent {

            /**
             * Constructs a new StateEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StateEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StateEvent set. */
            set?: (trellis.control.StateEntry.$Properties|null);

            /** StateEvent deleted. */
            deleted?: (trellis.control.StateEntry.$Properties|null);

            /** StateEvent current. */
            current?: (trellis.control.StateEvent.Current.$Properties|null);

            /** StateEvent event. */
            event?: ("set"|"deleted"|"current");

            /**
             * Creates a new StateEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StateEvent instance
             */
            static create(properties: trellis.control.StateEvent.$Shape): trellis.control.StateEvent & trellis.control.StateEvent.$Shape;
            static create(properties?: trellis.control.StateEvent.$Properties): trellis.control.StateEvent;

            /**
             * Encodes the specified StateEvent message. Does not implicitly {@link trellis.control.StateEvent.verify|verify} messages.
             * @param message StateEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StateEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StateEvent & trellis.control.StateEvent.$Shape} StateEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StateEvent & trellis.control.StateEvent.$Shape;

            /**
             * Verifies a StateEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StateEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StateEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StateEvent;

            /**
             * Creates a plain object from a StateEvent message. Also converts values to other types if specified.
             * @param message StateEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StateEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StateEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StateEvent {

            /** Properties of a StateEvent. */
            interface $Properties {

                /** StateEvent set */
                set?: (trellis.control.StateEntry.$Properties|null);

                /** StateEvent deleted */
                deleted?: (trellis.control.StateEntry.$Properties|null);

                /** StateEvent current */
                current?: (trellis.control.StateEvent.Current.$Properties|null);

                /** StateEvent event */
                event?: ("set"|"deleted"|"current");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a StateEvent. */
            type $Shape = {
              set?: trellis.control.StateEntry.$Shape|null;
              deleted?: trellis.control.StateEntry.$Shape|null;
              current?: trellis.control.StateEvent.Current.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; set?: null; deleted?: null; current?: null }|{ event?: "set"; set: trellis.control.StateEntry.$Shape; deleted?: null; current?: null }|{ event?: "deleted"; set?: null; deleted: trellis.control.StateEntry.$Shape; current?: null }|{ event?: "current"; set?: null; deleted?: null; current: trellis.control.StateEvent.Current.$Shape })
            );

            /**
             * Properties of a Current.
             * @deprecated Use trellis.control.StateEvent.Current.$Properties instead.
             */
            interface ICurrent extends trellis.control.StateEvent.Current.$Properties {
            }

            /** Represents a Current. */
            class Current {

                /**
                 * Constructs a new Current.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.StateEvent.Current.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Current instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Current instance
                 */
                static create(properties: trellis.control.StateEvent.Current.$Shape): trellis.control.StateEvent.Current & trellis.control.StateEvent.Current.$Shape;
                static create(properties?: trellis.control.StateEvent.Current.$Properties): trellis.control.StateEvent.Current;

                /**
                 * Encodes the specified Current message. Does not implicitly {@link trellis.control.StateEvent.Current.verify|verify} messages.
                 * @param message Current message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.StateEvent.Current.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Current message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.StateEvent.Current & trellis.control.StateEvent.Current.$Shape} Current
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StateEvent.Current & trellis.control.StateEvent.Current.$Shape;

                /**
                 * Verifies a Current message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Current message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Current
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.StateEvent.Current;

                /**
                 * Creates a plain object from a Current message. Also converts values to other types if specified.
                 * @param message Current
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.StateEvent.Current, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Current to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Current {

                /** Properties of a Current. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Current. */
                type $Shape = trellis.control.StateEvent.Current.$Properties;
            }
        }

        /**
         * Properties of a SetManyRequest.
         * @deprecated Use trellis.control.SetManyRequest.$Properties instead.
         */
        interface ISetManyRequest extends trellis.control.SetManyRequest.$Properties {
        }

        /** Represents a SetManyRequest. */
        class SetManyRequest {

            /**
             * Constructs a new SetManyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetManyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetManyRequest document. */
            document: string;

            /** SetManyRequest writes. */
            writes: trellis.control.SetManyRequest.Write.$Properties[];

            /**
             * Creates a new SetManyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetManyRequest instance
             */
            static create(properties: trellis.control.SetManyRequest.$Shape): trellis.control.SetManyRequest & trellis.control.SetManyRequest.$Shape;
            static create(properties?: trellis.control.SetManyRequest.$Properties): trellis.control.SetManyRequest;

            /**
             * Encodes the specified SetManyRequest message. Does not implicitly {@link trellis.control.SetManyRequest.verify|verify} messages.
             * @param message SetManyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetManyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetManyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetManyRequest & trellis.control.SetManyRequest.$Shape} SetManyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetManyRequest & trellis.control.SetManyRequest.$Shape;

            /**
             * Verifies a SetManyRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetManyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetManyRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetManyRequest;

            /**
             * Creates a plain object from a SetManyRequest message. Also converts values to other types if specified.
             * @param message SetManyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetManyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetManyRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetManyRequest {

            /** Properties of a SetManyRequest. */
            interface $Properties {

                /** SetManyRequest document */
                document?: (string|null);

                /** SetManyRequest writes */
                writes?: (trellis.control.SetManyRequest.Write.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetManyRequest. */
            type $Shape = trellis.control.SetManyRequest.$Properties;

            /**
             * Properties of a Write.
             * @deprecated Use trellis.control.SetManyRequest.Write.$Properties instead.
             */
            interface IWrite extends trellis.control.SetManyRequest.Write.$Properties {
            }

            /** Represents a Write. */
            class Write {

                /**
                 * Constructs a new Write.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SetManyRequest.Write.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Write key. */
                key: string;

                /** Write valueJson. */
                valueJson: string;

                /**
                 * Creates a new Write instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Write instance
                 */
                static create(properties: trellis.control.SetManyRequest.Write.$Shape): trellis.control.SetManyRequest.Write & trellis.control.SetManyRequest.Write.$Shape;
                static create(properties?: trellis.control.SetManyRequest.Write.$Properties): trellis.control.SetManyRequest.Write;

                /**
                 * Encodes the specified Write message. Does not implicitly {@link trellis.control.SetManyRequest.Write.verify|verify} messages.
                 * @param message Write message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SetManyRequest.Write.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Write message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SetManyRequest.Write & trellis.control.SetManyRequest.Write.$Shape} Write
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetManyRequest.Write & trellis.control.SetManyRequest.Write.$Shape;

                /**
                 * Verifies a Write message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Write message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Write
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SetManyRequest.Write;

                /**
                 * Creates a plain object from a Write message. Also converts values to other types if specified.
                 * @param message Write
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SetManyRequest.Write, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Write to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Write {

                /** Properties of a Write. */
                interface $Properties {

                    /** Write key */
                    key?: (string|null);

                    /** Write valueJson */
                    valueJson?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Write. */
                type $Shape = trellis.control.SetManyRequest.Write.$Properties;
            }
        }

        /**
         * Properties of a SetManyResponse.
         * @deprecated Use trellis.control.SetManyResponse.$Properties instead.
         */
        interface ISetManyResponse extends trellis.control.SetManyResponse.$Properties {
        }

        /** Represents a SetManyResponse. */
        class SetManyResponse {

            /**
             * Constructs a new SetManyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetManyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SetManyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetManyResponse instance
             */
            static create(properties: trellis.control.SetManyResponse.$Shape): trellis.control.SetManyResponse & trellis.control.SetManyResponse.$Shape;
            static create(properties?: trellis.control.SetManyResponse.$Properties): trellis.control.SetManyResponse;

            /**
             * Encodes the specified SetManyResponse message. Does not implicitly {@link trellis.control.SetManyResponse.verify|verify} messages.
             * @param message SetManyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetManyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetManyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetManyResponse & trellis.control.SetManyResponse.$Shape} SetManyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetManyResponse & trellis.control.SetManyResponse.$Shape;

            /**
             * Verifies a SetManyResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetManyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetManyResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetManyResponse;

            /**
             * Creates a plain object from a SetManyResponse message. Also converts values to other types if specified.
             * @param message SetManyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetManyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetManyResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetManyResponse {

            /** Properties of a SetManyResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetManyResponse. */
            type $Shape = trellis.control.SetManyResponse.$Properties;
        }

        /**
         * Properties of a HistoryRequest.
         * @deprecated Use trellis.control.HistoryRequest.$Properties instead.
         */
        interface IHistoryRequest extends trellis.control.HistoryRequest.$Properties {
        }

        /** Represents a HistoryRequest. */
        class HistoryRequest {

            /**
             * Constructs a new HistoryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.HistoryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryRequest document. */
            document: string;

            /** HistoryRequest limit. */
            limit: number;

            /** HistoryRequest key. */
            key?: (string|null);

            /**
             * Creates a new HistoryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HistoryRequest instance
             */
            static create(properties: trellis.control.HistoryRequest.$Shape): trellis.control.HistoryRequest & trellis.control.HistoryRequest.$Shape;
            static create(properties?: trellis.control.HistoryRequest.$Properties): trellis.control.HistoryRequest;

            /**
             * Encodes the specified HistoryRequest message. Does not implicitly {@link trellis.control.HistoryRequest.verify|verify} messages.
             * @param message HistoryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.HistoryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.HistoryRequest & trellis.control.HistoryRequest.$Shape} HistoryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.HistoryRequest & trellis.control.HistoryRequest.$Shape;

            /**
             * Verifies a HistoryRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HistoryRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HistoryRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.HistoryRequest;

            /**
             * Creates a plain object from a HistoryRequest message. Also converts values to other types if specified.
             * @param message HistoryRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.HistoryRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HistoryRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HistoryRequest {

            /** Properties of a HistoryRequest. */
            interface $Properties {

                /** HistoryRequest document */
                document?: (string|null);

                /** HistoryRequest limit */
                limit?: (number|null);

                /** HistoryRequest key */
                key?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryRequest. */
            type $Shape = trellis.control.HistoryRequest.$Properties;
        }

        /**
         * Properties of a HistoryResponse.
         * @deprecated Use trellis.control.HistoryResponse.$Properties instead.
         */
        interface IHistoryResponse extends trellis.control.HistoryResponse.$Properties {
        }

        /** Represents a HistoryResponse. */
        class HistoryResponse {

            /**
             * Constructs a new HistoryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.HistoryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryResponse entries. */
            entries: trellis.control.HistoryEntry.$Properties[];

            /**
             * Creates a new HistoryResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HistoryResponse instance
             */
            static create(properties: trellis.control.HistoryResponse.$Shape): trellis.control.HistoryResponse & trellis.control.HistoryResponse.$Shape;
            static create(properties?: trellis.control.HistoryResponse.$Properties): trellis.control.HistoryResponse;

            /**
             * Encodes the specified HistoryResponse message. Does not implicitly {@link trellis.control.HistoryResponse.verify|verify} messages.
             * @param message HistoryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.HistoryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.HistoryResponse & trellis.control.HistoryResponse.$Shape} HistoryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.HistoryResponse & trellis.control.HistoryResponse.$Shape;

            /**
             * Verifies a HistoryResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HistoryResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HistoryResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.HistoryResponse;

            /**
             * Creates a plain object from a HistoryResponse message. Also converts values to other types if specified.
             * @param message HistoryResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.HistoryResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HistoryResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HistoryResponse {

            /** Properties of a HistoryResponse. */
            interface $Properties {

                /** HistoryResponse entries */
                entries?: (trellis.control.HistoryEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryResponse. */
            type $Shape = trellis.control.HistoryResponse.$Properties;
        }

        /**
         * Properties of a HistoryEntry.
         * @deprecated Use trellis.control.HistoryEntry.$Properties instead.
         */
        interface IHistoryEntry extends trellis.control.HistoryEntry.$Properties {
        }

        /** Represents a HistoryEntry. */
        class HistoryEntry {

            /**
             * Constructs a new HistoryEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.HistoryEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryEntry key. */
            key: string;

            /** HistoryEntry author. */
            author: string;

            /** HistoryEntry valueJson. */
            valueJson: string;

            /** HistoryEntry updatedUnixMs. */
            updatedUnixMs: number;

            /** HistoryEntry epoch. */
            epoch: number;

            /** HistoryEntry seq. */
            seq: number;

            /**
             * Creates a new HistoryEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HistoryEntry instance
             */
            static create(properties: trellis.control.HistoryEntry.$Shape): trellis.control.HistoryEntry & trellis.control.HistoryEntry.$Shape;
            static create(properties?: trellis.control.HistoryEntry.$Properties): trellis.control.HistoryEntry;

            /**
             * Encodes the specified HistoryEntry message. Does not implicitly {@link trellis.control.HistoryEntry.verify|verify} messages.
             * @param message HistoryEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.HistoryEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.HistoryEntry & trellis.control.HistoryEntry.$Shape} HistoryEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.HistoryEntry & trellis.control.HistoryEntry.$Shape;

            /**
             * Verifies a HistoryEntry message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HistoryEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HistoryEntry
             */
            static fromObject(object: { [k: string]: any }): trellis.control.HistoryEntry;

            /**
             * Creates a plain object from a HistoryEntry message. Also converts values to other types if specified.
             * @param message HistoryEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.HistoryEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HistoryEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HistoryEntry {

            /** Properties of a HistoryEntry. */
            interface $Properties {

                /** HistoryEntry key */
                key?: (string|null);

                /** HistoryEntry author */
                author?: (string|null);

                /** HistoryEntry valueJson */
                valueJson?: (string|null);

                /** HistoryEntry updatedUnixMs */
                updatedUnixMs?: (number|null);

                /** HistoryEntry epoch */
                epoch?: (number|null);

                /** HistoryEntry seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryEntry. */
            type $Shape = trellis.control.HistoryEntry.$Properties;
        }

        /**
         * Properties of a StateStatusRequest.
         * @deprecated Use trellis.control.StateStatusRequest.$Properties instead.
         */
        interface IStateStatusRequest extends trellis.control.StateStatusRequest.$Properties {
        }

        /** Represents a StateStatusRequest. */
        class StateStatusRequest {

            /**
             * Constructs a new StateStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StateStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new StateStatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StateStatusRequest instance
             */
            static create(properties: trellis.control.StateStatusRequest.$Shape): trellis.control.StateStatusRequest & trellis.control.StateStatusRequest.$Shape;
            static create(properties?: trellis.control.StateStatusRequest.$Properties): trellis.control.StateStatusRequest;

            /**
             * Encodes the specified StateStatusRequest message. Does not implicitly {@link trellis.control.StateStatusRequest.verify|verify} messages.
             * @param message StateStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StateStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StateStatusRequest & trellis.control.StateStatusRequest.$Shape} StateStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StateStatusRequest & trellis.control.StateStatusRequest.$Shape;

            /**
             * Verifies a StateStatusRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StateStatusRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StateStatusRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StateStatusRequest;

            /**
             * Creates a plain object from a StateStatusRequest message. Also converts values to other types if specified.
             * @param message StateStatusRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StateStatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StateStatusRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StateStatusRequest {

            /** Properties of a StateStatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateStatusRequest. */
            type $Shape = trellis.control.StateStatusRequest.$Properties;
        }

        /**
         * Properties of a StateStatusResponse.
         * @deprecated Use trellis.control.StateStatusResponse.$Properties instead.
         */
        interface IStateStatusResponse extends trellis.control.StateStatusResponse.$Properties {
        }

        /** Represents a StateStatusResponse. */
        class StateStatusResponse {

            /**
             * Constructs a new StateStatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.StateStatusResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StateStatusResponse digest. */
            digest: Uint8Array;

            /** StateStatusResponse peerCount. */
            peerCount: number;

            /** StateStatusResponse documentCount. */
            documentCount: number;

            /** StateStatusResponse authorCount. */
            authorCount: number;

            /** StateStatusResponse logCount. */
            logCount: number;

            /** StateStatusResponse entryCount. */
            entryCount: number;

            /** StateStatusResponse pendingBytes. */
            pendingBytes: number;

            /** StateStatusResponse refusedEntryCount. */
            refusedEntryCount: number;

            /** StateStatusResponse readOnly. */
            readOnly: string;

            /** StateStatusResponse frozen. */
            frozen: trellis.control.StateStatusResponse.FrozenLog.$Properties[];

            /** StateStatusResponse replicatedPeerCount. */
            replicatedPeerCount: number;

            /**
             * Creates a new StateStatusResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StateStatusResponse instance
             */
            static create(properties: trellis.control.StateStatusResponse.$Shape): trellis.control.StateStatusResponse & trellis.control.StateStatusResponse.$Shape;
            static create(properties?: trellis.control.StateStatusResponse.$Properties): trellis.control.StateStatusResponse;

            /**
             * Encodes the specified StateStatusResponse message. Does not implicitly {@link trellis.control.StateStatusResponse.verify|verify} messages.
             * @param message StateStatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.StateStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateStatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.StateStatusResponse & trellis.control.StateStatusResponse.$Shape} StateStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StateStatusResponse & trellis.control.StateStatusResponse.$Shape;

            /**
             * Verifies a StateStatusResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StateStatusResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StateStatusResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.StateStatusResponse;

            /**
             * Creates a plain object from a StateStatusResponse message. Also converts values to other types if specified.
             * @param message StateStatusResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.StateStatusResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StateStatusResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StateStatusResponse {

            /** Properties of a StateStatusResponse. */
            interface $Properties {

                /** StateStatusResponse digest */
                digest?: (Uint8Array|null);

                /** StateStatusResponse peerCount */
                peerCount?: (number|null);

                /** StateStatusResponse documentCount */
                documentCount?: (number|null);

                /** StateStatusResponse authorCount */
                authorCount?: (number|null);

                /** StateStatusResponse logCount */
                logCount?: (number|null);

                /** StateStatusResponse entryCount */
                entryCount?: (number|null);

                /** StateStatusResponse pendingBytes */
                pendingBytes?: (number|null);

                /** StateStatusResponse refusedEntryCount */
                refusedEntryCount?: (number|null);

                /** StateStatusResponse readOnly */
                readOnly?: (string|null);

                /** StateStatusResponse frozen */
                frozen?: (trellis.control.StateStatusResponse.FrozenLog.$Properties[]|null);

                /** StateStatusResponse replicatedPeerCount */
                replicatedPeerCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateStatusResponse. */
            type $Shape = trellis.control.StateStatusResponse.$Properties;

            /**
             * Properties of a FrozenLog.
             * @deprecated Use trellis.control.StateStatusResponse.FrozenLog.$Properties instead.
             */
            interface IFrozenLog extends trellis.control.StateStatusResponse.FrozenLog.$Properties {
            }

            /** Represents a FrozenLog. */
            class FrozenLog {

                /**
                 * Constructs a new FrozenLog.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.StateStatusResponse.FrozenLog.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FrozenLog author. */
                author: string;

                /** FrozenLog epoch. */
                epoch: number;

                /** FrozenLog seq. */
                seq: number;

                /**
                 * Creates a new FrozenLog instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FrozenLog instance
                 */
                static create(properties: trellis.control.StateStatusResponse.FrozenLog.$Shape): trellis.control.StateStatusResponse.FrozenLog & trellis.control.StateStatusResponse.FrozenLog.$Shape;
                static create(properties?: trellis.control.StateStatusResponse.FrozenLog.$Properties): trellis.control.StateStatusResponse.FrozenLog;

                /**
                 * Encodes the specified FrozenLog message. Does not implicitly {@link trellis.control.StateStatusResponse.FrozenLog.verify|verify} messages.
                 * @param message FrozenLog message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.StateStatusResponse.FrozenLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FrozenLog message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.StateStatusResponse.FrozenLog & trellis.control.StateStatusResponse.FrozenLog.$Shape} FrozenLog
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.StateStatusResponse.FrozenLog & trellis.control.StateStatusResponse.FrozenLog.$Shape;

                /**
                 * Verifies a FrozenLog message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a FrozenLog message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns FrozenLog
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.StateStatusResponse.FrozenLog;

                /**
                 * Creates a plain object from a FrozenLog message. Also converts values to other types if specified.
                 * @param message FrozenLog
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.StateStatusResponse.FrozenLog, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this FrozenLog to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace FrozenLog {

                /** Properties of a FrozenLog. */
                interface $Properties {

                    /** FrozenLog author */
                    author?: (string|null);

                    /** FrozenLog epoch */
                    epoch?: (number|null);

                    /** FrozenLog seq */
                    seq?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FrozenLog. */
                type $Shape = trellis.control.StateStatusResponse.FrozenLog.$Properties;
            }
        }

        /**
         * Properties of a WaitReplicatedRequest.
         * @deprecated Use trellis.control.WaitReplicatedRequest.$Properties instead.
         */
        interface IWaitReplicatedRequest extends trellis.control.WaitReplicatedRequest.$Properties {
        }

        /** Represents a WaitReplicatedRequest. */
        class WaitReplicatedRequest {

            /**
             * Constructs a new WaitReplicatedRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WaitReplicatedRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WaitReplicatedRequest peerCount. */
            peerCount: number;

            /**
             * Creates a new WaitReplicatedRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WaitReplicatedRequest instance
             */
            static create(properties: trellis.control.WaitReplicatedRequest.$Shape): trellis.control.WaitReplicatedRequest & trellis.control.WaitReplicatedRequest.$Shape;
            static create(properties?: trellis.control.WaitReplicatedRequest.$Properties): trellis.control.WaitReplicatedRequest;

            /**
             * Encodes the specified WaitReplicatedRequest message. Does not implicitly {@link trellis.control.WaitReplicatedRequest.verify|verify} messages.
             * @param message WaitReplicatedRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WaitReplicatedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WaitReplicatedRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WaitReplicatedRequest & trellis.control.WaitReplicatedRequest.$Shape} WaitReplicatedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WaitReplicatedRequest & trellis.control.WaitReplicatedRequest.$Shape;

            /**
             * Verifies a WaitReplicatedRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WaitReplicatedRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WaitReplicatedRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WaitReplicatedRequest;

            /**
             * Creates a plain object from a WaitReplicatedRequest message. Also converts values to other types if specified.
             * @param message WaitReplicatedRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WaitReplicatedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WaitReplicatedRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WaitReplicatedRequest {

            /** Properties of a WaitReplicatedRequest. */
            interface $Properties {

                /** WaitReplicatedRequest peerCount */
                peerCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WaitReplicatedRequest. */
            type $Shape = trellis.control.WaitReplicatedRequest.$Properties;
        }

        /**
         * Properties of a WaitReplicatedResponse.
         * @deprecated Use trellis.control.WaitReplicatedResponse.$Properties instead.
         */
        interface IWaitReplicatedResponse extends trellis.control.WaitReplicatedResponse.$Properties {
        }

        /** Represents a WaitReplicatedResponse. */
        class WaitReplicatedResponse {

            /**
             * Constructs a new WaitReplicatedResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WaitReplicatedResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WaitReplicatedResponse peerCount. */
            peerCount: number;

            /**
             * Creates a new WaitReplicatedResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WaitReplicatedResponse instance
             */
            static create(properties: trellis.control.WaitReplicatedResponse.$Shape): trellis.control.WaitReplicatedResponse & trellis.control.WaitReplicatedResponse.$Shape;
            static create(properties?: trellis.control.WaitReplicatedResponse.$Properties): trellis.control.WaitReplicatedResponse;

            /**
             * Encodes the specified WaitReplicatedResponse message. Does not implicitly {@link trellis.control.WaitReplicatedResponse.verify|verify} messages.
             * @param message WaitReplicatedResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WaitReplicatedResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WaitReplicatedResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WaitReplicatedResponse & trellis.control.WaitReplicatedResponse.$Shape} WaitReplicatedResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WaitReplicatedResponse & trellis.control.WaitReplicatedResponse.$Shape;

            /**
             * Verifies a WaitReplicatedResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WaitReplicatedResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WaitReplicatedResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WaitReplicatedResponse;

            /**
             * Creates a plain object from a WaitReplicatedResponse message. Also converts values to other types if specified.
             * @param message WaitReplicatedResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WaitReplicatedResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WaitReplicatedResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WaitReplicatedResponse {

            /** Properties of a WaitReplicatedResponse. */
            interface $Properties {

                /** WaitReplicatedResponse peerCount */
                peerCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WaitReplicatedResponse. */
            type $Shape = trellis.control.WaitReplicatedResponse.$Properties;
        }

        /**
         * Properties of a CompactStateRequest.
         * @deprecated Use trellis.control.CompactStateRequest.$Properties instead.
         */
        interface ICompactStateRequest extends trellis.control.CompactStateRequest.$Properties {
        }

        /** Represents a CompactStateRequest. */
        class CompactStateRequest {

            /**
             * Constructs a new CompactStateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CompactStateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CompactStateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CompactStateRequest instance
             */
            static create(properties: trellis.control.CompactStateRequest.$Shape): trellis.control.CompactStateRequest & trellis.control.CompactStateRequest.$Shape;
            static create(properties?: trellis.control.CompactStateRequest.$Properties): trellis.control.CompactStateRequest;

            /**
             * Encodes the specified CompactStateRequest message. Does not implicitly {@link trellis.control.CompactStateRequest.verify|verify} messages.
             * @param message CompactStateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CompactStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompactStateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CompactStateRequest & trellis.control.CompactStateRequest.$Shape} CompactStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CompactStateRequest & trellis.control.CompactStateRequest.$Shape;

            /**
             * Verifies a CompactStateRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CompactStateRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CompactStateRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CompactStateRequest;

            /**
             * Creates a plain object from a CompactStateRequest message. Also converts values to other types if specified.
             * @param message CompactStateRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CompactStateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CompactStateRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CompactStateRequest {

            /** Properties of a CompactStateRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompactStateRequest. */
            type $Shape = trellis.control.CompactStateRequest.$Properties;
        }

        /**
         * Properties of a CompactStateResponse.
         * @deprecated Use trellis.control.CompactStateResponse.$Properties instead.
         */
        interface ICompactStateResponse extends trellis.control.CompactStateResponse.$Properties {
        }

        /** Represents a CompactStateResponse. */
        class CompactStateResponse {

            /**
             * Constructs a new CompactStateResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CompactStateResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CompactStateResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CompactStateResponse instance
             */
            static create(properties: trellis.control.CompactStateResponse.$Shape): trellis.control.CompactStateResponse & trellis.control.CompactStateResponse.$Shape;
            static create(properties?: trellis.control.CompactStateResponse.$Properties): trellis.control.CompactStateResponse;

            /**
             * Encodes the specified CompactStateResponse message. Does not implicitly {@link trellis.control.CompactStateResponse.verify|verify} messages.
             * @param message CompactStateResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CompactStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompactStateResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CompactStateResponse & trellis.control.CompactStateResponse.$Shape} CompactStateResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CompactStateResponse & trellis.control.CompactStateResponse.$Shape;

            /**
             * Verifies a CompactStateResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CompactStateResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CompactStateResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CompactStateResponse;

            /**
             * Creates a plain object from a CompactStateResponse message. Also converts values to other types if specified.
             * @param message CompactStateResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CompactStateResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CompactStateResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CompactStateResponse {

            /** Properties of a CompactStateResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompactStateResponse. */
            type $Shape = trellis.control.CompactStateResponse.$Properties;
        }

        /**
         * Properties of a CreateSharedRequest.
         * @deprecated Use trellis.control.CreateSharedRequest.$Properties instead.
         */
        interface ICreateSharedRequest extends trellis.control.CreateSharedRequest.$Properties {
        }

        /** Represents a CreateSharedRequest. */
        class CreateSharedRequest {

            /**
             * Constructs a new CreateSharedRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CreateSharedRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateSharedRequest name. */
            name: string;

            /** CreateSharedRequest writers. */
            writers: string[];

            /** CreateSharedRequest everyoneWrites. */
            everyoneWrites: boolean;

            /**
             * Creates a new CreateSharedRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateSharedRequest instance
             */
            static create(properties: trellis.control.CreateSharedRequest.$Shape): trellis.control.CreateSharedRequest & trellis.control.CreateSharedRequest.$Shape;
            static create(properties?: trellis.control.CreateSharedRequest.$Properties): trellis.control.CreateSharedRequest;

            /**
             * Encodes the specified CreateSharedRequest message. Does not implicitly {@link trellis.control.CreateSharedRequest.verify|verify} messages.
             * @param message CreateSharedRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CreateSharedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateSharedRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CreateSharedRequest & trellis.control.CreateSharedRequest.$Shape} CreateSharedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CreateSharedRequest & trellis.control.CreateSharedRequest.$Shape;

            /**
             * Verifies a CreateSharedRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CreateSharedRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateSharedRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CreateSharedRequest;

            /**
             * Creates a plain object from a CreateSharedRequest message. Also converts values to other types if specified.
             * @param message CreateSharedRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CreateSharedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateSharedRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateSharedRequest {

            /** Properties of a CreateSharedRequest. */
            interface $Properties {

                /** CreateSharedRequest name */
                name?: (string|null);

                /** CreateSharedRequest writers */
                writers?: (string[]|null);

                /** CreateSharedRequest everyoneWrites */
                everyoneWrites?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateSharedRequest. */
            type $Shape = trellis.control.CreateSharedRequest.$Properties;
        }

        /**
         * Properties of a CreateSharedResponse.
         * @deprecated Use trellis.control.CreateSharedResponse.$Properties instead.
         */
        interface ICreateSharedResponse extends trellis.control.CreateSharedResponse.$Properties {
        }

        /** Represents a CreateSharedResponse. */
        class CreateSharedResponse {

            /**
             * Constructs a new CreateSharedResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.CreateSharedResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateSharedResponse document. */
            document?: (trellis.control.SharedDocument.$Properties|null);

            /**
             * Creates a new CreateSharedResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateSharedResponse instance
             */
            static create(properties: trellis.control.CreateSharedResponse.$Shape): trellis.control.CreateSharedResponse & trellis.control.CreateSharedResponse.$Shape;
            static create(properties?: trellis.control.CreateSharedResponse.$Properties): trellis.control.CreateSharedResponse;

            /**
             * Encodes the specified CreateSharedResponse message. Does not implicitly {@link trellis.control.CreateSharedResponse.verify|verify} messages.
             * @param message CreateSharedResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.CreateSharedResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateSharedResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.CreateSharedResponse & trellis.control.CreateSharedResponse.$Shape} CreateSharedResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.CreateSharedResponse & trellis.control.CreateSharedResponse.$Shape;

            /**
             * Verifies a CreateSharedResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CreateSharedResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateSharedResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.CreateSharedResponse;

            /**
             * Creates a plain object from a CreateSharedResponse message. Also converts values to other types if specified.
             * @param message CreateSharedResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.CreateSharedResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateSharedResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateSharedResponse {

            /** Properties of a CreateSharedResponse. */
            interface $Properties {

                /** CreateSharedResponse document */
                document?: (trellis.control.SharedDocument.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateSharedResponse. */
            type $Shape = trellis.control.CreateSharedResponse.$Properties;
        }

        /**
         * Properties of a SetSharedPolicyRequest.
         * @deprecated Use trellis.control.SetSharedPolicyRequest.$Properties instead.
         */
        interface ISetSharedPolicyRequest extends trellis.control.SetSharedPolicyRequest.$Properties {
        }

        /** Represents a SetSharedPolicyRequest. */
        class SetSharedPolicyRequest {

            /**
             * Constructs a new SetSharedPolicyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetSharedPolicyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetSharedPolicyRequest document. */
            document: string;

            /** SetSharedPolicyRequest writers. */
            writers: string[];

            /** SetSharedPolicyRequest everyoneWrites. */
            everyoneWrites: boolean;

            /**
             * Creates a new SetSharedPolicyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetSharedPolicyRequest instance
             */
            static create(properties: trellis.control.SetSharedPolicyRequest.$Shape): trellis.control.SetSharedPolicyRequest & trellis.control.SetSharedPolicyRequest.$Shape;
            static create(properties?: trellis.control.SetSharedPolicyRequest.$Properties): trellis.control.SetSharedPolicyRequest;

            /**
             * Encodes the specified SetSharedPolicyRequest message. Does not implicitly {@link trellis.control.SetSharedPolicyRequest.verify|verify} messages.
             * @param message SetSharedPolicyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetSharedPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetSharedPolicyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetSharedPolicyRequest & trellis.control.SetSharedPolicyRequest.$Shape} SetSharedPolicyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetSharedPolicyRequest & trellis.control.SetSharedPolicyRequest.$Shape;

            /**
             * Verifies a SetSharedPolicyRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetSharedPolicyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetSharedPolicyRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetSharedPolicyRequest;

            /**
             * Creates a plain object from a SetSharedPolicyRequest message. Also converts values to other types if specified.
             * @param message SetSharedPolicyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetSharedPolicyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetSharedPolicyRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetSharedPolicyRequest {

            /** Properties of a SetSharedPolicyRequest. */
            interface $Properties {

                /** SetSharedPolicyRequest document */
                document?: (string|null);

                /** SetSharedPolicyRequest writers */
                writers?: (string[]|null);

                /** SetSharedPolicyRequest everyoneWrites */
                everyoneWrites?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetSharedPolicyRequest. */
            type $Shape = trellis.control.SetSharedPolicyRequest.$Properties;
        }

        /**
         * Properties of a SetSharedPolicyResponse.
         * @deprecated Use trellis.control.SetSharedPolicyResponse.$Properties instead.
         */
        interface ISetSharedPolicyResponse extends trellis.control.SetSharedPolicyResponse.$Properties {
        }

        /** Represents a SetSharedPolicyResponse. */
        class SetSharedPolicyResponse {

            /**
             * Constructs a new SetSharedPolicyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetSharedPolicyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SetSharedPolicyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetSharedPolicyResponse instance
             */
            static create(properties: trellis.control.SetSharedPolicyResponse.$Shape): trellis.control.SetSharedPolicyResponse & trellis.control.SetSharedPolicyResponse.$Shape;
            static create(properties?: trellis.control.SetSharedPolicyResponse.$Properties): trellis.control.SetSharedPolicyResponse;

            /**
             * Encodes the specified SetSharedPolicyResponse message. Does not implicitly {@link trellis.control.SetSharedPolicyResponse.verify|verify} messages.
             * @param message SetSharedPolicyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetSharedPolicyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetSharedPolicyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetSharedPolicyResponse & trellis.control.SetSharedPolicyResponse.$Shape} SetSharedPolicyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetSharedPolicyResponse & trellis.control.SetSharedPolicyResponse.$Shape;

            /**
             * Verifies a SetSharedPolicyResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetSharedPolicyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetSharedPolicyResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetSharedPolicyResponse;

            /**
             * Creates a plain object from a SetSharedPolicyResponse message. Also converts values to other types if specified.
             * @param message SetSharedPolicyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetSharedPolicyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetSharedPolicyResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetSharedPolicyResponse {

            /** Properties of a SetSharedPolicyResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetSharedPolicyResponse. */
            type $Shape = trellis.control.SetSharedPolicyResponse.$Properties;
        }

        /**
         * Properties of a ReadSharedRequest.
         * @deprecated Use trellis.control.ReadSharedRequest.$Properties instead.
         */
        interface IReadSharedRequest extends trellis.control.ReadSharedRequest.$Properties {
        }

        /** Represents a ReadSharedRequest. */
        class ReadSharedRequest {

            /**
             * Constructs a new ReadSharedRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ReadSharedRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadSharedRequest document. */
            document: string;

            /**
             * Creates a new ReadSharedRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadSharedRequest instance
             */
            static create(properties: trellis.control.ReadSharedRequest.$Shape): trellis.control.ReadSharedRequest & trellis.control.ReadSharedRequest.$Shape;
            static create(properties?: trellis.control.ReadSharedRequest.$Properties): trellis.control.ReadSharedRequest;

            /**
             * Encodes the specified ReadSharedRequest message. Does not implicitly {@link trellis.control.ReadSharedRequest.verify|verify} messages.
             * @param message ReadSharedRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ReadSharedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadSharedRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ReadSharedRequest & trellis.control.ReadSharedRequest.$Shape} ReadSharedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ReadSharedRequest & trellis.control.ReadSharedRequest.$Shape;

            /**
             * Verifies a ReadSharedRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadSharedRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadSharedRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ReadSharedRequest;

            /**
             * Creates a plain object from a ReadSharedRequest message. Also converts values to other types if specified.
             * @param message ReadSharedRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ReadSharedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadSharedRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReadSharedRequest {

            /** Properties of a ReadSharedRequest. */
            interface $Properties {

                /** ReadSharedRequest document */
                document?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadSharedRequest. */
            type $Shape = trellis.control.ReadSharedRequest.$Properties;
        }

        /**
         * Properties of a ReadSharedResponse.
         * @deprecated Use trellis.control.ReadSharedResponse.$Properties instead.
         */
        interface IReadSharedResponse extends trellis.control.ReadSharedResponse.$Properties {
        }

        /** Represents a ReadSharedResponse. */
        class ReadSharedResponse {

            /**
             * Constructs a new ReadSharedResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ReadSharedResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadSharedResponse document. */
            document?: (trellis.control.SharedDocument.$Properties|null);

            /** ReadSharedResponse contentJson. */
            contentJson: string;

            /**
             * Creates a new ReadSharedResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadSharedResponse instance
             */
            static create(properties: trellis.control.ReadSharedResponse.$Shape): trellis.control.ReadSharedResponse & trellis.control.ReadSharedResponse.$Shape;
            static create(properties?: trellis.control.ReadSharedResponse.$Properties): trellis.control.ReadSharedResponse;

            /**
             * Encodes the specified ReadSharedResponse message. Does not implicitly {@link trellis.control.ReadSharedResponse.verify|verify} messages.
             * @param message ReadSharedResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ReadSharedResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadSharedResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ReadSharedResponse & trellis.control.ReadSharedResponse.$Shape} ReadSharedResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ReadSharedResponse & trellis.control.ReadSharedResponse.$Shape;

            /**
             * Verifies a ReadSharedResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadSharedResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadSharedResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ReadSharedResponse;

            /**
             * Creates a plain object from a ReadSharedResponse message. Also converts values to other types if specified.
             * @param message ReadSharedResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ReadSharedResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadSharedResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReadSharedResponse {

            /** Properties of a ReadSharedResponse. */
            interface $Properties {

                /** ReadSharedResponse document */
                document?: (trellis.control.SharedDocument.$Properties|null);

                /** ReadSharedResponse contentJson */
                contentJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadSharedResponse. */
            type $Shape = trellis.control.ReadSharedResponse.$Properties;
        }

        /**
         * Properties of an EditSharedRequest.
         * @deprecated Use trellis.control.EditSharedRequest.$Properties instead.
         */
        interface IEditSharedRequest extends trellis.control.EditSharedRequest.$Properties {
        }

        /** Represents an EditSharedRequest. */
        class EditSharedRequest {

            /**
             * Constructs a new EditSharedRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.EditSharedRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditSharedRequest document. */
            document: string;

            /** EditSharedRequest edits. */
            edits: trellis.control.SharedEdit.$Properties[];

            /**
             * Creates a new EditSharedRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EditSharedRequest instance
             */
            static create(properties: trellis.control.EditSharedRequest.$Shape): trellis.control.EditSharedRequest & trellis.control.EditSharedRequest.$Shape;
            static create(properties?: trellis.control.EditSharedRequest.$Properties): trellis.control.EditSharedRequest;

            /**
             * Encodes the specified EditSharedRequest message. Does not implicitly {@link trellis.control.EditSharedRequest.verify|verify} messages.
             * @param message EditSharedRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.EditSharedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditSharedRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.EditSharedRequest & trellis.control.EditSharedRequest.$Shape} EditSharedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.EditSharedRequest & trellis.control.EditSharedRequest.$Shape;

            /**
             * Verifies an EditSharedRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EditSharedRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EditSharedRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.EditSharedRequest;

            /**
             * Creates a plain object from an EditSharedRequest message. Also converts values to other types if specified.
             * @param message EditSharedRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.EditSharedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EditSharedRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EditSharedRequest {

            /** Properties of an EditSharedRequest. */
            interface $Properties {

                /** EditSharedRequest document */
                document?: (string|null);

                /** EditSharedRequest edits */
                edits?: (trellis.control.SharedEdit.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditSharedRequest. */
            type $Shape = {
              document?: string|null;
              edits?: trellis.control.SharedEdit.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a SharedEdit.
         * @deprecated Use trellis.control.SharedEdit.$Properties instead.
         */
        interface ISharedEdit extends trellis.control.SharedEdit.$Properties {
        }

        /** Represents a SharedEdit. */
        class SharedEdit {

            /**
             * Constructs a new SharedEdit.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SharedEdit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SharedEdit name. */
            name: string;

            /** SharedEdit mapSet. */
            mapSet?: (trellis.control.SharedEdit.MapSet.$Properties|null);

            /** SharedEdit mapDelete. */
            mapDelete?: (trellis.control.SharedEdit.MapDelete.$Properties|null);

            /** SharedEdit listInsert. */
            listInsert?: (trellis.control.SharedEdit.ListInsert.$Properties|null);

            /** SharedEdit listDelete. */
            listDelete?: (trellis.control.SharedEdit.Span.$Properties|null);

            /** SharedEdit textInsert. */
            textInsert?: (trellis.control.SharedEdit.TextInsert.$Properties|null);

            /** SharedEdit textDelete. */
            textDelete?: (trellis.control.SharedEdit.Span.$Properties|null);

            /** SharedEdit counterAdd. */
            counterAdd?: (number|null);

            /** SharedEdit edit. */
            edit?: ("mapSet"|"mapDelete"|"listInsert"|"listDelete"|"textInsert"|"textDelete"|"counterAdd");

            /**
             * Creates a new SharedEdit instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SharedEdit instance
             */
            static create(properties: trellis.control.SharedEdit.$Shape): trellis.control.SharedEdit & trellis.control.SharedEdit.$Shape;
            static create(properties?: trellis.control.SharedEdit.$Properties): trellis.control.SharedEdit;

            /**
             * Encodes the specified SharedEdit message. Does not implicitly {@link trellis.control.SharedEdit.verify|verify} messages.
             * @param message SharedEdit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SharedEdit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SharedEdit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SharedEdit & trellis.control.SharedEdit.$Shape} SharedEdit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEdit & trellis.control.SharedEdit.$Shape;

            /**
             * Verifies a SharedEdit message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SharedEdit message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SharedEdit
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SharedEdit;

            /**
             * Creates a plain object from a SharedEdit message. Also converts values to other types if specified.
             * @param message SharedEdit
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SharedEdit, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SharedEdit to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SharedEdit {

            /** Properties of a SharedEdit. */
            interface $Properties {

                /** SharedEdit name */
                name?: (string|null);

                /** SharedEdit mapSet */
                mapSet?: (trellis.control.SharedEdit.MapSet.$Properties|null);

                /** SharedEdit mapDelete */
                mapDelete?: (trellis.control.SharedEdit.MapDelete.$Properties|null);

                /** SharedEdit listInsert */
                listInsert?: (trellis.control.SharedEdit.ListInsert.$Properties|null);

                /** SharedEdit listDelete */
                listDelete?: (trellis.control.SharedEdit.Span.$Properties|null);

                /** SharedEdit textInsert */
                textInsert?: (trellis.control.SharedEdit.TextInsert.$Properties|null);

                /** SharedEdit textDelete */
                textDelete?: (trellis.control.SharedEdit.Span.$Properties|null);

                /** SharedEdit counterAdd */
                counterAdd?: (number|null);

                /** SharedEdit edit */
                edit?: ("mapSet"|"mapDelete"|"listInsert"|"listDelete"|"textInsert"|"textDelete"|"counterAdd");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SharedEdit. */
            type $Shape = {
              name?: string|null;
              mapSet?: trellis.control.SharedEdit.MapSet.$Shape|null;
              mapDelete?: trellis.control.SharedEdit.MapDelete.$Shape|null;
              listInsert?: trellis.control.SharedEdit.ListInsert.$Shape|null;
              listDelete?: trellis.control.SharedEdit.Span.$Shape|null;
              textInsert?: trellis.control.SharedEdit.TextInsert.$Shape|null;
              textDelete?: trellis.control.SharedEdit.Span.$Shape|null;
              counterAdd?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ edit?: undefined; mapSet?: null; mapDelete?: null; listInsert?: null; listDelete?: null; textInsert?: null; textDelete?: null; counterAdd?: null }|{ edit?: "mapSet"; mapSet: trellis.control.SharedEdit.MapSet.$Shape; mapDelete?: null; listInsert?: null; listDelete?: null; textInsert?: null; textDelete?: null; counterAdd?: null }|{ edit?: "mapDelete"; mapSet?: null; mapDelete: trellis.control.SharedEdit.MapDelete.$Shape; listInsert?: null; listDelete?: null; textInsert?: null; textDelete?: null; counterAdd?: null }|{ edit?: "listInsert"; mapSet?: null; mapDelete?: null; listInsert: trellis.control.SharedEdit.ListInsert.$Shape; listDelete?: null; textInsert?: null; textDelete?: null; counterAdd?: null }|{ edit?: "listDelete"; mapSet?: null; mapDelete?: null; listInsert?: null; listDelete: trellis.control.SharedEdit.Span.$Shape; textInsert?: null; textDelete?: null; counterAdd?: null }|{ edit?: "textInsert"; mapSet?: null; mapDelete?: null; listInsert?: null; listDelete?: null; textInsert: trellis.control.SharedEdit.TextInsert.$Shape; textDelete?: null; counterAdd?: null }|{ edit?: "textDelete"; mapSet?: null; mapDelete?: null; listInsert?: null; listDelete?: null; textInsert?: null; textDelete: trellis.control.SharedEdit.Span.$Shape; counterAdd?: null }|{ edit?: "counterAdd"; mapSet?: null; mapDelete?: null; listInsert?: null; listDelete?: null; textInsert?: null; textDelete?: null; counterAdd: number })
            );

            /**
             * Properties of a MapSet.
             * @deprecated Use trellis.control.SharedEdit.MapSet.$Properties instead.
             */
            interface IMapSet extends trellis.control.SharedEdit.MapSet.$Properties {
            }

            /** Represents a MapSet. */
            class MapSet {

                /**
                 * Constructs a new MapSet.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SharedEdit.MapSet.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MapSet key. */
                key: string;

                /** MapSet valueJson. */
                valueJson: string;

                /**
                 * Creates a new MapSet instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns MapSet instance
                 */
                static create(properties: trellis.control.SharedEdit.MapSet.$Shape): trellis.control.SharedEdit.MapSet & trellis.control.SharedEdit.MapSet.$Shape;
                static create(properties?: trellis.control.SharedEdit.MapSet.$Properties): trellis.control.SharedEdit.MapSet;

                /**
                 * Encodes the specified MapSet message. Does not implicitly {@link trellis.control.SharedEdit.MapSet.verify|verify} messages.
                 * @param message MapSet message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SharedEdit.MapSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MapSet message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SharedEdit.MapSet & trellis.control.SharedEdit.MapSet.$Shape} MapSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEdit.MapSet & trellis.control.SharedEdit.MapSet.$Shape;

                /**
                 * Verifies a MapSet message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a MapSet message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns MapSet
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SharedEdit.MapSet;

                /**
                 * Creates a plain object from a MapSet message. Also converts values to other types if specified.
                 * @param message MapSet
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SharedEdit.MapSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this MapSet to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace MapSet {

                /** Properties of a MapSet. */
                interface $Properties {

                    /** MapSet key */
                    key?: (string|null);

                    /** MapSet valueJson */
                    valueJson?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MapSet. */
                type $Shape = trellis.control.SharedEdit.MapSet.$Properties;
            }

            /**
             * Properties of a MapDelete.
             * @deprecated Use trellis.control.SharedEdit.MapDelete.$Properties instead.
             */
            interface IMapDelete extends trellis.control.SharedEdit.MapDelete.$Properties {
            }

            /** Represents a MapDelete. */
            class MapDelete {

                /**
                 * Constructs a new MapDelete.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SharedEdit.MapDelete.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MapDelete key. */
                key: string;

                /**
                 * Creates a new MapDelete instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns MapDelete instance
                 */
                static create(properties: trellis.control.SharedEdit.MapDelete.$Shape): trellis.control.SharedEdit.MapDelete & trellis.control.SharedEdit.MapDelete.$Shape;
                static create(properties?: trellis.control.SharedEdit.MapDelete.$Properties): trellis.control.SharedEdit.MapDelete;

                /**
                 * Encodes the specified MapDelete message. Does not implicitly {@link trellis.control.SharedEdit.MapDelete.verify|verify} messages.
                 * @param message MapDelete message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SharedEdit.MapDelete.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MapDelete message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SharedEdit.MapDelete & trellis.control.SharedEdit.MapDelete.$Shape} MapDelete
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEdit.MapDelete & trellis.control.SharedEdit.MapDelete.$Shape;

                /**
                 * Verifies a MapDelete message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a MapDelete message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns MapDelete
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SharedEdit.MapDelete;

                /**
                 * Creates a plain object from a MapDelete message. Also converts values to other types if specified.
                 * @param message MapDelete
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SharedEdit.MapDelete, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this MapDelete to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace MapDelete {

                /** Properties of a MapDelete. */
                interface $Properties {

                    /** MapDelete key */
                    key?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MapDelete. */
                type $Shape = trellis.control.SharedEdit.MapDelete.$Properties;
            }

            /**
             * Properties of a ListInsert.
             * @deprecated Use trellis.control.SharedEdit.ListInsert.$Properties instead.
             */
            interface IListInsert extends trellis.control.SharedEdit.ListInsert.$Properties {
            }

            /** Represents a ListInsert. */
            class ListInsert {

                /**
                 * Constructs a new ListInsert.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SharedEdit.ListInsert.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListInsert index. */
                index: number;

                /** ListInsert valuesJson. */
                valuesJson: string;

                /**
                 * Creates a new ListInsert instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListInsert instance
                 */
                static create(properties: trellis.control.SharedEdit.ListInsert.$Shape): trellis.control.SharedEdit.ListInsert & trellis.control.SharedEdit.ListInsert.$Shape;
                static create(properties?: trellis.control.SharedEdit.ListInsert.$Properties): trellis.control.SharedEdit.ListInsert;

                /**
                 * Encodes the specified ListInsert message. Does not implicitly {@link trellis.control.SharedEdit.ListInsert.verify|verify} messages.
                 * @param message ListInsert message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SharedEdit.ListInsert.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListInsert message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SharedEdit.ListInsert & trellis.control.SharedEdit.ListInsert.$Shape} ListInsert
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEdit.ListInsert & trellis.control.SharedEdit.ListInsert.$Shape;

                /**
                 * Verifies a ListInsert message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a ListInsert message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListInsert
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SharedEdit.ListInsert;

                /**
                 * Creates a plain object from a ListInsert message. Also converts values to other types if specified.
                 * @param message ListInsert
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SharedEdit.ListInsert, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListInsert to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListInsert {

                /** Properties of a ListInsert. */
                interface $Properties {

                    /** ListInsert index */
                    index?: (number|null);

                    /** ListInsert valuesJson */
                    valuesJson?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListInsert. */
                type $Shape = trellis.control.SharedEdit.ListInsert.$Properties;
            }

            /**
             * Properties of a TextInsert.
             * @deprecated Use trellis.control.SharedEdit.TextInsert.$Properties instead.
             */
            interface ITextInsert extends trellis.control.SharedEdit.TextInsert.$Properties {
            }

            /** Represents a TextInsert. */
            class TextInsert {

                /**
                 * Constructs a new TextInsert.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SharedEdit.TextInsert.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TextInsert index. */
                index: number;

                /** TextInsert text. */
                text: string;

                /** TextInsert attributesJson. */
                attributesJson: string;

                /**
                 * Creates a new TextInsert instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TextInsert instance
                 */
                static create(properties: trellis.control.SharedEdit.TextInsert.$Shape): trellis.control.SharedEdit.TextInsert & trellis.control.SharedEdit.TextInsert.$Shape;
                static create(properties?: trellis.control.SharedEdit.TextInsert.$Properties): trellis.control.SharedEdit.TextInsert;

                /**
                 * Encodes the specified TextInsert message. Does not implicitly {@link trellis.control.SharedEdit.TextInsert.verify|verify} messages.
                 * @param message TextInsert message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SharedEdit.TextInsert.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TextInsert message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SharedEdit.TextInsert & trellis.control.SharedEdit.TextInsert.$Shape} TextInsert
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEdit.TextInsert & trellis.control.SharedEdit.TextInsert.$Shape;

                /**
                 * Verifies a TextInsert message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a TextInsert message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns TextInsert
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SharedEdit.TextInsert;

                /**
                 * Creates a plain object from a TextInsert message. Also converts values to other types if specified.
                 * @param message TextInsert
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SharedEdit.TextInsert, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this TextInsert to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace TextInsert {

                /** Properties of a TextInsert. */
                interface $Properties {

                    /** TextInsert index */
                    index?: (number|null);

                    /** TextInsert text */
                    text?: (string|null);

                    /** TextInsert attributesJson */
                    attributesJson?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TextInsert. */
                type $Shape = trellis.control.SharedEdit.TextInsert.$Properties;
            }

            /**
             * Properties of a Span.
             * @deprecated Use trellis.control.SharedEdit.Span.$Properties instead.
             */
            interface ISpan extends trellis.control.SharedEdit.Span.$Properties {
            }

            /** Represents a Span. */
            class Span {

                /**
                 * Constructs a new Span.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SharedEdit.Span.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Span index. */
                index: number;

                /** Span count. */
                count: number;

                /**
                 * Creates a new Span instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Span instance
                 */
                static create(properties: trellis.control.SharedEdit.Span.$Shape): trellis.control.SharedEdit.Span & trellis.control.SharedEdit.Span.$Shape;
                static create(properties?: trellis.control.SharedEdit.Span.$Properties): trellis.control.SharedEdit.Span;

                /**
                 * Encodes the specified Span message. Does not implicitly {@link trellis.control.SharedEdit.Span.verify|verify} messages.
                 * @param message Span message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SharedEdit.Span.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Span message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SharedEdit.Span & trellis.control.SharedEdit.Span.$Shape} Span
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEdit.Span & trellis.control.SharedEdit.Span.$Shape;

                /**
                 * Verifies a Span message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Span message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Span
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SharedEdit.Span;

                /**
                 * Creates a plain object from a Span message. Also converts values to other types if specified.
                 * @param message Span
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SharedEdit.Span, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Span to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Span {

                /** Properties of a Span. */
                interface $Properties {

                    /** Span index */
                    index?: (number|null);

                    /** Span count */
                    count?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Span. */
                type $Shape = trellis.control.SharedEdit.Span.$Properties;
            }
        }

        /**
         * Properties of an EditSharedResponse.
         * @deprecated Use trellis.control.EditSharedResponse.$Properties instead.
         */
        interface IEditSharedResponse extends trellis.control.EditSharedResponse.$Properties {
        }

        /** Represents an EditSharedResponse. */
        class EditSharedResponse {

            /**
             * Constructs a new EditSharedResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.EditSharedResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new EditSharedResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EditSharedResponse instance
             */
            static create(properties: trellis.control.EditSharedResponse.$Shape): trellis.control.EditSharedResponse & trellis.control.EditSharedResponse.$Shape;
            static create(properties?: trellis.control.EditSharedResponse.$Properties): trellis.control.EditSharedResponse;

            /**
             * Encodes the specified EditSharedResponse message. Does not implicitly {@link trellis.control.EditSharedResponse.verify|verify} messages.
             * @param message EditSharedResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.EditSharedResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditSharedResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.EditSharedResponse & trellis.control.EditSharedResponse.$Shape} EditSharedResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.EditSharedResponse & trellis.control.EditSharedResponse.$Shape;

            /**
             * Verifies an EditSharedResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EditSharedResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EditSharedResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.EditSharedResponse;

            /**
             * Creates a plain object from an EditSharedResponse message. Also converts values to other types if specified.
             * @param message EditSharedResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.EditSharedResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EditSharedResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EditSharedResponse {

            /** Properties of an EditSharedResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditSharedResponse. */
            type $Shape = trellis.control.EditSharedResponse.$Properties;
        }

        /**
         * Properties of a WatchSharedRequest.
         * @deprecated Use trellis.control.WatchSharedRequest.$Properties instead.
         */
        interface IWatchSharedRequest extends trellis.control.WatchSharedRequest.$Properties {
        }

        /** Represents a WatchSharedRequest. */
        class WatchSharedRequest {

            /**
             * Constructs a new WatchSharedRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WatchSharedRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchSharedRequest document. */
            document: string;

            /**
             * Creates a new WatchSharedRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchSharedRequest instance
             */
            static create(properties: trellis.control.WatchSharedRequest.$Shape): trellis.control.WatchSharedRequest & trellis.control.WatchSharedRequest.$Shape;
            static create(properties?: trellis.control.WatchSharedRequest.$Properties): trellis.control.WatchSharedRequest;

            /**
             * Encodes the specified WatchSharedRequest message. Does not implicitly {@link trellis.control.WatchSharedRequest.verify|verify} messages.
             * @param message WatchSharedRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WatchSharedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchSharedRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WatchSharedRequest & trellis.control.WatchSharedRequest.$Shape} WatchSharedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WatchSharedRequest & trellis.control.WatchSharedRequest.$Shape;

            /**
             * Verifies a WatchSharedRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WatchSharedRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchSharedRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WatchSharedRequest;

            /**
             * Creates a plain object from a WatchSharedRequest message. Also converts values to other types if specified.
             * @param message WatchSharedRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WatchSharedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchSharedRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchSharedRequest {

            /** Properties of a WatchSharedRequest. */
            interface $Properties {

                /** WatchSharedRequest document */
                document?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchSharedRequest. */
            type $Shape = trellis.control.WatchSharedRequest.$Properties;
        }

        /**
         * Properties of a SharedEvent.
         * @deprecated Use trellis.control.SharedEvent.$Properties instead.
         */
        interface ISharedEvent extends trellis.control.SharedEvent.$Properties {
        }

        /** Represents a SharedEvent. */
        class SharedEvent {

            /**
             * Constructs a new SharedEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SharedEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SharedEvent author. */
            author: string;

            /** SharedEvent origin. */
            origin: string;

            /** SharedEvent changes. */
            changes: trellis.control.SharedEvent.Change.$Properties[];

            /**
             * Creates a new SharedEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SharedEvent instance
             */
            static create(properties: trellis.control.SharedEvent.$Shape): trellis.control.SharedEvent & trellis.control.SharedEvent.$Shape;
            static create(properties?: trellis.control.SharedEvent.$Properties): trellis.control.SharedEvent;

            /**
             * Encodes the specified SharedEvent message. Does not implicitly {@link trellis.control.SharedEvent.verify|verify} messages.
             * @param message SharedEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SharedEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SharedEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SharedEvent & trellis.control.SharedEvent.$Shape} SharedEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEvent & trellis.control.SharedEvent.$Shape;

            /**
             * Verifies a SharedEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SharedEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SharedEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SharedEvent;

            /**
             * Creates a plain object from a SharedEvent message. Also converts values to other types if specified.
             * @param message SharedEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SharedEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SharedEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SharedEvent {

            /** Properties of a SharedEvent. */
            interface $Properties {

                /** SharedEvent author */
                author?: (string|null);

                /** SharedEvent origin */
                origin?: (string|null);

                /** SharedEvent changes */
                changes?: (trellis.control.SharedEvent.Change.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SharedEvent. */
            type $Shape = trellis.control.SharedEvent.$Properties;

            /**
             * Properties of a Change.
             * @deprecated Use trellis.control.SharedEvent.Change.$Properties instead.
             */
            interface IChange extends trellis.control.SharedEvent.Change.$Properties {
            }

            /** Represents a Change. */
            class Change {

                /**
                 * Constructs a new Change.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.SharedEvent.Change.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Change kind. */
                kind: string;

                /** Change name. */
                name: string;

                /** Change keys. */
                keys: string[];

                /**
                 * Creates a new Change instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Change instance
                 */
                static create(properties: trellis.control.SharedEvent.Change.$Shape): trellis.control.SharedEvent.Change & trellis.control.SharedEvent.Change.$Shape;
                static create(properties?: trellis.control.SharedEvent.Change.$Properties): trellis.control.SharedEvent.Change;

                /**
                 * Encodes the specified Change message. Does not implicitly {@link trellis.control.SharedEvent.Change.verify|verify} messages.
                 * @param message Change message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.SharedEvent.Change.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Change message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.SharedEvent.Change & trellis.control.SharedEvent.Change.$Shape} Change
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SharedEvent.Change & trellis.control.SharedEvent.Change.$Shape;

                /**
                 * Verifies a Change message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Change message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Change
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.SharedEvent.Change;

                /**
                 * Creates a plain object from a Change message. Also converts values to other types if specified.
                 * @param message Change
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.SharedEvent.Change, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Change to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Change {

                /** Properties of a Change. */
                interface $Properties {

                    /** Change kind */
                    kind?: (string|null);

                    /** Change name */
                    name?: (string|null);

                    /** Change keys */
                    keys?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Change. */
                type $Shape = trellis.control.SharedEvent.Change.$Properties;
            }
        }

        /**
         * Properties of a SetRecordRequest.
         * @deprecated Use trellis.control.SetRecordRequest.$Properties instead.
         */
        interface ISetRecordRequest extends trellis.control.SetRecordRequest.$Properties {
        }

        /** Represents a SetRecordRequest. */
        class SetRecordRequest {

            /**
             * Constructs a new SetRecordRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetRecordRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetRecordRequest document. */
            document: string;

            /** SetRecordRequest key. */
            key: string;

            /** SetRecordRequest valueJson. */
            valueJson: string;

            /** SetRecordRequest ttlMs. */
            ttlMs: number;

            /**
             * Creates a new SetRecordRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetRecordRequest instance
             */
            static create(properties: trellis.control.SetRecordRequest.$Shape): trellis.control.SetRecordRequest & trellis.control.SetRecordRequest.$Shape;
            static create(properties?: trellis.control.SetRecordRequest.$Properties): trellis.control.SetRecordRequest;

            /**
             * Encodes the specified SetRecordRequest message. Does not implicitly {@link trellis.control.SetRecordRequest.verify|verify} messages.
             * @param message SetRecordRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetRecordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetRecordRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetRecordRequest & trellis.control.SetRecordRequest.$Shape} SetRecordRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetRecordRequest & trellis.control.SetRecordRequest.$Shape;

            /**
             * Verifies a SetRecordRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetRecordRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetRecordRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetRecordRequest;

            /**
             * Creates a plain object from a SetRecordRequest message. Also converts values to other types if specified.
             * @param message SetRecordRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetRecordRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetRecordRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetRecordRequest {

            /** Properties of a SetRecordRequest. */
            interface $Properties {

                /** SetRecordRequest document */
                document?: (string|null);

                /** SetRecordRequest key */
                key?: (string|null);

                /** SetRecordRequest valueJson */
                valueJson?: (string|null);

                /** SetRecordRequest ttlMs */
                ttlMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetRecordRequest. */
            type $Shape = trellis.control.SetRecordRequest.$Properties;
        }

        /**
         * Properties of a SetRecordResponse.
         * @deprecated Use trellis.control.SetRecordResponse.$Properties instead.
         */
        interface ISetRecordResponse extends trellis.control.SetRecordResponse.$Properties {
        }

        /** Represents a SetRecordResponse. */
        class SetRecordResponse {

            /**
             * Constructs a new SetRecordResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.SetRecordResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SetRecordResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetRecordResponse instance
             */
            static create(properties: trellis.control.SetRecordResponse.$Shape): trellis.control.SetRecordResponse & trellis.control.SetRecordResponse.$Shape;
            static create(properties?: trellis.control.SetRecordResponse.$Properties): trellis.control.SetRecordResponse;

            /**
             * Encodes the specified SetRecordResponse message. Does not implicitly {@link trellis.control.SetRecordResponse.verify|verify} messages.
             * @param message SetRecordResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.SetRecordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetRecordResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.SetRecordResponse & trellis.control.SetRecordResponse.$Shape} SetRecordResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.SetRecordResponse & trellis.control.SetRecordResponse.$Shape;

            /**
             * Verifies a SetRecordResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetRecordResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetRecordResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.SetRecordResponse;

            /**
             * Creates a plain object from a SetRecordResponse message. Also converts values to other types if specified.
             * @param message SetRecordResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.SetRecordResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetRecordResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetRecordResponse {

            /** Properties of a SetRecordResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetRecordResponse. */
            type $Shape = trellis.control.SetRecordResponse.$Properties;
        }

        /**
         * Properties of a DeleteRecordRequest.
         * @deprecated Use trellis.control.DeleteRecordRequest.$Properties instead.
         */
        interface IDeleteRecordRequest extends trellis.control.DeleteRecordRequest.$Properties {
        }

        /** Represents a DeleteRecordRequest. */
        class DeleteRecordRequest {

            /**
             * Constructs a new DeleteRecordRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DeleteRecordRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteRecordRequest document. */
            document: string;

            /** DeleteRecordRequest key. */
            key: string;

            /**
             * Creates a new DeleteRecordRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteRecordRequest instance
             */
            static create(properties: trellis.control.DeleteRecordRequest.$Shape): trellis.control.DeleteRecordRequest & trellis.control.DeleteRecordRequest.$Shape;
            static create(properties?: trellis.control.DeleteRecordRequest.$Properties): trellis.control.DeleteRecordRequest;

            /**
             * Encodes the specified DeleteRecordRequest message. Does not implicitly {@link trellis.control.DeleteRecordRequest.verify|verify} messages.
             * @param message DeleteRecordRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DeleteRecordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteRecordRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DeleteRecordRequest & trellis.control.DeleteRecordRequest.$Shape} DeleteRecordRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DeleteRecordRequest & trellis.control.DeleteRecordRequest.$Shape;

            /**
             * Verifies a DeleteRecordRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeleteRecordRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteRecordRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DeleteRecordRequest;

            /**
             * Creates a plain object from a DeleteRecordRequest message. Also converts values to other types if specified.
             * @param message DeleteRecordRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DeleteRecordRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteRecordRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteRecordRequest {

            /** Properties of a DeleteRecordRequest. */
            interface $Properties {

                /** DeleteRecordRequest document */
                document?: (string|null);

                /** DeleteRecordRequest key */
                key?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteRecordRequest. */
            type $Shape = trellis.control.DeleteRecordRequest.$Properties;
        }

        /**
         * Properties of a DeleteRecordResponse.
         * @deprecated Use trellis.control.DeleteRecordResponse.$Properties instead.
         */
        interface IDeleteRecordResponse extends trellis.control.DeleteRecordResponse.$Properties {
        }

        /** Represents a DeleteRecordResponse. */
        class DeleteRecordResponse {

            /**
             * Constructs a new DeleteRecordResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DeleteRecordResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DeleteRecordResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteRecordResponse instance
             */
            static create(properties: trellis.control.DeleteRecordResponse.$Shape): trellis.control.DeleteRecordResponse & trellis.control.DeleteRecordResponse.$Shape;
            static create(properties?: trellis.control.DeleteRecordResponse.$Properties): trellis.control.DeleteRecordResponse;

            /**
             * Encodes the specified DeleteRecordResponse message. Does not implicitly {@link trellis.control.DeleteRecordResponse.verify|verify} messages.
             * @param message DeleteRecordResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DeleteRecordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteRecordResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DeleteRecordResponse & trellis.control.DeleteRecordResponse.$Shape} DeleteRecordResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DeleteRecordResponse & trellis.control.DeleteRecordResponse.$Shape;

            /**
             * Verifies a DeleteRecordResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeleteRecordResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteRecordResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DeleteRecordResponse;

            /**
             * Creates a plain object from a DeleteRecordResponse message. Also converts values to other types if specified.
             * @param message DeleteRecordResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DeleteRecordResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteRecordResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteRecordResponse {

            /** Properties of a DeleteRecordResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteRecordResponse. */
            type $Shape = trellis.control.DeleteRecordResponse.$Properties;
        }

        /**
         * Properties of a ListRecordsRequest.
         * @deprecated Use trellis.control.ListRecordsRequest.$Properties instead.
         */
        interface IListRecordsRequest extends trellis.control.ListRecordsRequest.$Properties {
        }

        /** Represents a ListRecordsRequest. */
        class ListRecordsRequest {

            /**
             * Constructs a new ListRecordsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListRecordsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRecordsRequest document. */
            document: string;

            /**
             * Creates a new ListRecordsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListRecordsRequest instance
             */
            static create(properties: trellis.control.ListRecordsRequest.$Shape): trellis.control.ListRecordsRequest & trellis.control.ListRecordsRequest.$Shape;
            static create(properties?: trellis.control.ListRecordsRequest.$Properties): trellis.control.ListRecordsRequest;

            /**
             * Encodes the specified ListRecordsRequest message. Does not implicitly {@link trellis.control.ListRecordsRequest.verify|verify} messages.
             * @param message ListRecordsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListRecordsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRecordsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListRecordsRequest & trellis.control.ListRecordsRequest.$Shape} ListRecordsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListRecordsRequest & trellis.control.ListRecordsRequest.$Shape;

            /**
             * Verifies a ListRecordsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListRecordsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListRecordsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListRecordsRequest;

            /**
             * Creates a plain object from a ListRecordsRequest message. Also converts values to other types if specified.
             * @param message ListRecordsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListRecordsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListRecordsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListRecordsRequest {

            /** Properties of a ListRecordsRequest. */
            interface $Properties {

                /** ListRecordsRequest document */
                document?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRecordsRequest. */
            type $Shape = trellis.control.ListRecordsRequest.$Properties;
        }

        /**
         * Properties of a ListRecordsResponse.
         * @deprecated Use trellis.control.ListRecordsResponse.$Properties instead.
         */
        interface IListRecordsResponse extends trellis.control.ListRecordsResponse.$Properties {
        }

        /** Represents a ListRecordsResponse. */
        class ListRecordsResponse {

            /**
             * Constructs a new ListRecordsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListRecordsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRecordsResponse entries. */
            entries: trellis.control.StateEntry.$Properties[];

            /**
             * Creates a new ListRecordsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListRecordsResponse instance
             */
            static create(properties: trellis.control.ListRecordsResponse.$Shape): trellis.control.ListRecordsResponse & trellis.control.ListRecordsResponse.$Shape;
            static create(properties?: trellis.control.ListRecordsResponse.$Properties): trellis.control.ListRecordsResponse;

            /**
             * Encodes the specified ListRecordsResponse message. Does not implicitly {@link trellis.control.ListRecordsResponse.verify|verify} messages.
             * @param message ListRecordsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListRecordsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRecordsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListRecordsResponse & trellis.control.ListRecordsResponse.$Shape} ListRecordsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListRecordsResponse & trellis.control.ListRecordsResponse.$Shape;

            /**
             * Verifies a ListRecordsResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListRecordsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListRecordsResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListRecordsResponse;

            /**
             * Creates a plain object from a ListRecordsResponse message. Also converts values to other types if specified.
             * @param message ListRecordsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListRecordsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListRecordsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListRecordsResponse {

            /** Properties of a ListRecordsResponse. */
            interface $Properties {

                /** ListRecordsResponse entries */
                entries?: (trellis.control.StateEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRecordsResponse. */
            type $Shape = trellis.control.ListRecordsResponse.$Properties;
        }

        /**
         * Properties of a WatchRecordsRequest.
         * @deprecated Use trellis.control.WatchRecordsRequest.$Properties instead.
         */
        interface IWatchRecordsRequest extends trellis.control.WatchRecordsRequest.$Properties {
        }

        /** Represents a WatchRecordsRequest. */
        class WatchRecordsRequest {

            /**
             * Constructs a new WatchRecordsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.WatchRecordsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchRecordsRequest document. */
            document: string;

            /**
             * Creates a new WatchRecordsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchRecordsRequest instance
             */
            static create(properties: trellis.control.WatchRecordsRequest.$Shape): trellis.control.WatchRecordsRequest & trellis.control.WatchRecordsRequest.$Shape;
            static create(properties?: trellis.control.WatchRecordsRequest.$Properties): trellis.control.WatchRecordsRequest;

            /**
             * Encodes the specified WatchRecordsRequest message. Does not implicitly {@link trellis.control.WatchRecordsRequest.verify|verify} messages.
             * @param message WatchRecordsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.WatchRecordsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchRecordsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.WatchRecordsRequest & trellis.control.WatchRecordsRequest.$Shape} WatchRecordsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.WatchRecordsRequest & trellis.control.WatchRecordsRequest.$Shape;

            /**
             * Verifies a WatchRecordsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WatchRecordsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchRecordsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.WatchRecordsRequest;

            /**
             * Creates a plain object from a WatchRecordsRequest message. Also converts values to other types if specified.
             * @param message WatchRecordsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.WatchRecordsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchRecordsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchRecordsRequest {

            /** Properties of a WatchRecordsRequest. */
            interface $Properties {

                /** WatchRecordsRequest document */
                document?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchRecordsRequest. */
            type $Shape = trellis.control.WatchRecordsRequest.$Properties;
        }

        /**
         * Properties of a ServeRequest.
         * @deprecated Use trellis.control.ServeRequest.$Properties instead.
         */
        interface IServeRequest extends trellis.control.ServeRequest.$Properties {
        }

        /** Represents a ServeRequest. */
        class ServeRequest {

            /**
             * Constructs a new ServeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ServeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServeRequest services. */
            services: string[];

            /** ServeRequest program. */
            program: string;

            /** ServeRequest name. */
            name: string;

            /** ServeRequest capacity. */
            capacity: number;

            /** ServeRequest fileDescriptorSet. */
            fileDescriptorSet: Uint8Array;

            /**
             * Creates a new ServeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServeRequest instance
             */
            static create(properties: trellis.control.ServeRequest.$Shape): trellis.control.ServeRequest & trellis.control.ServeRequest.$Shape;
            static create(properties?: trellis.control.ServeRequest.$Properties): trellis.control.ServeRequest;

            /**
             * Encodes the specified ServeRequest message. Does not implicitly {@link trellis.control.ServeRequest.verify|verify} messages.
             * @param message ServeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ServeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ServeRequest & trellis.control.ServeRequest.$Shape} ServeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ServeRequest & trellis.control.ServeRequest.$Shape;

            /**
             * Verifies a ServeRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ServeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServeRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ServeRequest;

            /**
             * Creates a plain object from a ServeRequest message. Also converts values to other types if specified.
             * @param message ServeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ServeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ServeRequest {

            /** Properties of a ServeRequest. */
            interface $Properties {

                /** ServeRequest services */
                services?: (string[]|null);

                /** ServeRequest program */
                program?: (string|null);

                /** ServeRequest name */
                name?: (string|null);

                /** ServeRequest capacity */
                capacity?: (number|null);

                /** ServeRequest fileDescriptorSet */
                fileDescriptorSet?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServeRequest. */
            type $Shape = trellis.control.ServeRequest.$Properties;
        }

        /**
         * Properties of a ServeEvent.
         * @deprecated Use trellis.control.ServeEvent.$Properties instead.
         */
        interface IServeEvent extends trellis.control.ServeEvent.$Properties {
        }

        /** Represents a ServeEvent. */
        class ServeEvent {

            /**
             * Constructs a new ServeEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ServeEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServeEvent registered. */
            registered?: (trellis.control.ServeEvent.Registered.$Properties|null);

            /** ServeEvent event. */
            event?: "registered";

            /**
             * Creates a new ServeEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServeEvent instance
             */
            static create(properties: trellis.control.ServeEvent.$Shape): trellis.control.ServeEvent & trellis.control.ServeEvent.$Shape;
            static create(properties?: trellis.control.ServeEvent.$Properties): trellis.control.ServeEvent;

            /**
             * Encodes the specified ServeEvent message. Does not implicitly {@link trellis.control.ServeEvent.verify|verify} messages.
             * @param message ServeEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ServeEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServeEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ServeEvent & trellis.control.ServeEvent.$Shape} ServeEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ServeEvent & trellis.control.ServeEvent.$Shape;

            /**
             * Verifies a ServeEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ServeEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServeEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ServeEvent;

            /**
             * Creates a plain object from a ServeEvent message. Also converts values to other types if specified.
             * @param message ServeEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ServeEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServeEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ServeEvent {

            /** Properties of a ServeEvent. */
            interface $Properties {

                /** ServeEvent registered */
                registered?: (trellis.control.ServeEvent.Registered.$Properties|null);

                /** ServeEvent event */
                event?: "registered";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServeEvent. */
            type $Shape = {
              registered?: trellis.control.ServeEvent.Registered.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; registered?: null }|{ event?: "registered"; registered: trellis.control.ServeEvent.Registered.$Shape })
            );

            /**
             * Properties of a Registered.
             * @deprecated Use trellis.control.ServeEvent.Registered.$Properties instead.
             */
            interface IRegistered extends trellis.control.ServeEvent.Registered.$Properties {
            }

            /** Represents a Registered. */
            class Registered {

                /**
                 * Constructs a new Registered.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: trellis.control.ServeEvent.Registered.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Registered instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Registered instance
                 */
                static create(properties: trellis.control.ServeEvent.Registered.$Shape): trellis.control.ServeEvent.Registered & trellis.control.ServeEvent.Registered.$Shape;
                static create(properties?: trellis.control.ServeEvent.Registered.$Properties): trellis.control.ServeEvent.Registered;

                /**
                 * Encodes the specified Registered message. Does not implicitly {@link trellis.control.ServeEvent.Registered.verify|verify} messages.
                 * @param message Registered message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: trellis.control.ServeEvent.Registered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Registered message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {trellis.control.ServeEvent.Registered & trellis.control.ServeEvent.Registered.$Shape} Registered
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ServeEvent.Registered & trellis.control.ServeEvent.Registered.$Shape;

                /**
                 * Verifies a Registered message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Registered message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Registered
                 */
                static fromObject(object: { [k: string]: any }): trellis.control.ServeEvent.Registered;

                /**
                 * Creates a plain object from a Registered message. Also converts values to other types if specified.
                 * @param message Registered
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: trellis.control.ServeEvent.Registered, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Registered to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Registered {

                /** Properties of a Registered. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Registered. */
                type $Shape = trellis.control.ServeEvent.Registered.$Properties;
            }
        }

        /**
         * Properties of a ListServicesRequest.
         * @deprecated Use trellis.control.ListServicesRequest.$Properties instead.
         */
        interface IListServicesRequest extends trellis.control.ListServicesRequest.$Properties {
        }

        /** Represents a ListServicesRequest. */
        class ListServicesRequest {

            /**
             * Constructs a new ListServicesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListServicesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListServicesRequest peer. */
            peer: string;

            /**
             * Creates a new ListServicesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListServicesRequest instance
             */
            static create(properties: trellis.control.ListServicesRequest.$Shape): trellis.control.ListServicesRequest & trellis.control.ListServicesRequest.$Shape;
            static create(properties?: trellis.control.ListServicesRequest.$Properties): trellis.control.ListServicesRequest;

            /**
             * Encodes the specified ListServicesRequest message. Does not implicitly {@link trellis.control.ListServicesRequest.verify|verify} messages.
             * @param message ListServicesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListServicesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListServicesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListServicesRequest & trellis.control.ListServicesRequest.$Shape} ListServicesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListServicesRequest & trellis.control.ListServicesRequest.$Shape;

            /**
             * Verifies a ListServicesRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListServicesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListServicesRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListServicesRequest;

            /**
             * Creates a plain object from a ListServicesRequest message. Also converts values to other types if specified.
             * @param message ListServicesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListServicesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListServicesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListServicesRequest {

            /** Properties of a ListServicesRequest. */
            interface $Properties {

                /** ListServicesRequest peer */
                peer?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListServicesRequest. */
            type $Shape = trellis.control.ListServicesRequest.$Properties;
        }

        /**
         * Properties of a ListServicesResponse.
         * @deprecated Use trellis.control.ListServicesResponse.$Properties instead.
         */
        interface IListServicesResponse extends trellis.control.ListServicesResponse.$Properties {
        }

        /** Represents a ListServicesResponse. */
        class ListServicesResponse {

            /**
             * Constructs a new ListServicesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListServicesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListServicesResponse services. */
            services: string[];

            /**
             * Creates a new ListServicesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListServicesResponse instance
             */
            static create(properties: trellis.control.ListServicesResponse.$Shape): trellis.control.ListServicesResponse & trellis.control.ListServicesResponse.$Shape;
            static create(properties?: trellis.control.ListServicesResponse.$Properties): trellis.control.ListServicesResponse;

            /**
             * Encodes the specified ListServicesResponse message. Does not implicitly {@link trellis.control.ListServicesResponse.verify|verify} messages.
             * @param message ListServicesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListServicesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListServicesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListServicesResponse & trellis.control.ListServicesResponse.$Shape} ListServicesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListServicesResponse & trellis.control.ListServicesResponse.$Shape;

            /**
             * Verifies a ListServicesResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListServicesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListServicesResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListServicesResponse;

            /**
             * Creates a plain object from a ListServicesResponse message. Also converts values to other types if specified.
             * @param message ListServicesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListServicesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListServicesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListServicesResponse {

            /** Properties of a ListServicesResponse. */
            interface $Properties {

                /** ListServicesResponse services */
                services?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListServicesResponse. */
            type $Shape = trellis.control.ListServicesResponse.$Properties;
        }

        /**
         * Properties of a ListNamesRequest.
         * @deprecated Use trellis.control.ListNamesRequest.$Properties instead.
         */
        interface IListNamesRequest extends trellis.control.ListNamesRequest.$Properties {
        }

        /** Represents a ListNamesRequest. */
        class ListNamesRequest {

            /**
             * Constructs a new ListNamesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListNamesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ListNamesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListNamesRequest instance
             */
            static create(properties: trellis.control.ListNamesRequest.$Shape): trellis.control.ListNamesRequest & trellis.control.ListNamesRequest.$Shape;
            static create(properties?: trellis.control.ListNamesRequest.$Properties): trellis.control.ListNamesRequest;

            /**
             * Encodes the specified ListNamesRequest message. Does not implicitly {@link trellis.control.ListNamesRequest.verify|verify} messages.
             * @param message ListNamesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListNamesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListNamesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListNamesRequest & trellis.control.ListNamesRequest.$Shape} ListNamesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListNamesRequest & trellis.control.ListNamesRequest.$Shape;

            /**
             * Verifies a ListNamesRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListNamesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListNamesRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListNamesRequest;

            /**
             * Creates a plain object from a ListNamesRequest message. Also converts values to other types if specified.
             * @param message ListNamesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListNamesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListNamesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListNamesRequest {

            /** Properties of a ListNamesRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListNamesRequest. */
            type $Shape = trellis.control.ListNamesRequest.$Properties;
        }

        /**
         * Properties of a ListNamesResponse.
         * @deprecated Use trellis.control.ListNamesResponse.$Properties instead.
         */
        interface IListNamesResponse extends trellis.control.ListNamesResponse.$Properties {
        }

        /** Represents a ListNamesResponse. */
        class ListNamesResponse {

            /**
             * Constructs a new ListNamesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ListNamesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListNamesResponse names. */
            names: trellis.control.ServedName.$Properties[];

            /**
             * Creates a new ListNamesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListNamesResponse instance
             */
            static create(properties: trellis.control.ListNamesResponse.$Shape): trellis.control.ListNamesResponse & trellis.control.ListNamesResponse.$Shape;
            static create(properties?: trellis.control.ListNamesResponse.$Properties): trellis.control.ListNamesResponse;

            /**
             * Encodes the specified ListNamesResponse message. Does not implicitly {@link trellis.control.ListNamesResponse.verify|verify} messages.
             * @param message ListNamesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ListNamesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListNamesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ListNamesResponse & trellis.control.ListNamesResponse.$Shape} ListNamesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ListNamesResponse & trellis.control.ListNamesResponse.$Shape;

            /**
             * Verifies a ListNamesResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ListNamesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListNamesResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ListNamesResponse;

            /**
             * Creates a plain object from a ListNamesResponse message. Also converts values to other types if specified.
             * @param message ListNamesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ListNamesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListNamesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListNamesResponse {

            /** Properties of a ListNamesResponse. */
            interface $Properties {

                /** ListNamesResponse names */
                names?: (trellis.control.ServedName.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListNamesResponse. */
            type $Shape = trellis.control.ListNamesResponse.$Properties;
        }

        /**
         * Properties of a ServedName.
         * @deprecated Use trellis.control.ServedName.$Properties instead.
         */
        interface IServedName extends trellis.control.ServedName.$Properties {
        }

        /** Represents a ServedName. */
        class ServedName {

            /**
             * Constructs a new ServedName.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.ServedName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServedName name. */
            name: string;

            /** ServedName servers. */
            servers: trellis.control.NameServer.$Properties[];

            /**
             * Creates a new ServedName instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServedName instance
             */
            static create(properties: trellis.control.ServedName.$Shape): trellis.control.ServedName & trellis.control.ServedName.$Shape;
            static create(properties?: trellis.control.ServedName.$Properties): trellis.control.ServedName;

            /**
             * Encodes the specified ServedName message. Does not implicitly {@link trellis.control.ServedName.verify|verify} messages.
             * @param message ServedName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.ServedName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServedName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.ServedName & trellis.control.ServedName.$Shape} ServedName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.ServedName & trellis.control.ServedName.$Shape;

            /**
             * Verifies a ServedName message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ServedName message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServedName
             */
            static fromObject(object: { [k: string]: any }): trellis.control.ServedName;

            /**
             * Creates a plain object from a ServedName message. Also converts values to other types if specified.
             * @param message ServedName
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.ServedName, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServedName to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ServedName {

            /** Properties of a ServedName. */
            interface $Properties {

                /** ServedName name */
                name?: (string|null);

                /** ServedName servers */
                servers?: (trellis.control.NameServer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServedName. */
            type $Shape = trellis.control.ServedName.$Properties;
        }

        /**
         * Properties of a NameServer.
         * @deprecated Use trellis.control.NameServer.$Properties instead.
         */
        interface INameServer extends trellis.control.NameServer.$Properties {
        }

        /** Represents a NameServer. */
        class NameServer {

            /**
             * Constructs a new NameServer.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.NameServer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NameServer peer. */
            peer: string;

            /** NameServer services. */
            services: string[];

            /** NameServer runningCount. */
            runningCount: number;

            /** NameServer capacity. */
            capacity: number;

            /** NameServer connected. */
            connected: boolean;

            /** NameServer rttMs. */
            rttMs?: (number|null);

            /**
             * Creates a new NameServer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NameServer instance
             */
            static create(properties: trellis.control.NameServer.$Shape): trellis.control.NameServer & trellis.control.NameServer.$Shape;
            static create(properties?: trellis.control.NameServer.$Properties): trellis.control.NameServer;

            /**
             * Encodes the specified NameServer message. Does not implicitly {@link trellis.control.NameServer.verify|verify} messages.
             * @param message NameServer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.NameServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NameServer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.NameServer & trellis.control.NameServer.$Shape} NameServer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.NameServer & trellis.control.NameServer.$Shape;

            /**
             * Verifies a NameServer message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a NameServer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NameServer
             */
            static fromObject(object: { [k: string]: any }): trellis.control.NameServer;

            /**
             * Creates a plain object from a NameServer message. Also converts values to other types if specified.
             * @param message NameServer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.NameServer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NameServer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NameServer {

            /** Properties of a NameServer. */
            interface $Properties {

                /** NameServer peer */
                peer?: (string|null);

                /** NameServer services */
                services?: (string[]|null);

                /** NameServer runningCount */
                runningCount?: (number|null);

                /** NameServer capacity */
                capacity?: (number|null);

                /** NameServer connected */
                connected?: (boolean|null);

                /** NameServer rttMs */
                rttMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NameServer. */
            type $Shape = trellis.control.NameServer.$Properties;
        }

        /**
         * Properties of a DescribeServiceRequest.
         * @deprecated Use trellis.control.DescribeServiceRequest.$Properties instead.
         */
        interface IDescribeServiceRequest extends trellis.control.DescribeServiceRequest.$Properties {
        }

        /** Represents a DescribeServiceRequest. */
        class DescribeServiceRequest {

            /**
             * Constructs a new DescribeServiceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DescribeServiceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeServiceRequest target. */
            target: string;

            /** DescribeServiceRequest service. */
            service: string;

            /**
             * Creates a new DescribeServiceRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeServiceRequest instance
             */
            static create(properties: trellis.control.DescribeServiceRequest.$Shape): trellis.control.DescribeServiceRequest & trellis.control.DescribeServiceRequest.$Shape;
            static create(properties?: trellis.control.DescribeServiceRequest.$Properties): trellis.control.DescribeServiceRequest;

            /**
             * Encodes the specified DescribeServiceRequest message. Does not implicitly {@link trellis.control.DescribeServiceRequest.verify|verify} messages.
             * @param message DescribeServiceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DescribeServiceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeServiceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DescribeServiceRequest & trellis.control.DescribeServiceRequest.$Shape} DescribeServiceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DescribeServiceRequest & trellis.control.DescribeServiceRequest.$Shape;

            /**
             * Verifies a DescribeServiceRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DescribeServiceRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeServiceRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DescribeServiceRequest;

            /**
             * Creates a plain object from a DescribeServiceRequest message. Also converts values to other types if specified.
             * @param message DescribeServiceRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DescribeServiceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeServiceRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DescribeServiceRequest {

            /** Properties of a DescribeServiceRequest. */
            interface $Properties {

                /** DescribeServiceRequest target */
                target?: (string|null);

                /** DescribeServiceRequest service */
                service?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeServiceRequest. */
            type $Shape = trellis.control.DescribeServiceRequest.$Properties;
        }

        /**
         * Properties of a DescribeServiceResponse.
         * @deprecated Use trellis.control.DescribeServiceResponse.$Properties instead.
         */
        interface IDescribeServiceResponse extends trellis.control.DescribeServiceResponse.$Properties {
        }

        /** Represents a DescribeServiceResponse. */
        class DescribeServiceResponse {

            /**
             * Constructs a new DescribeServiceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.control.DescribeServiceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeServiceResponse fileDescriptorSet. */
            fileDescriptorSet: Uint8Array;

            /**
             * Creates a new DescribeServiceResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeServiceResponse instance
             */
            static create(properties: trellis.control.DescribeServiceResponse.$Shape): trellis.control.DescribeServiceResponse & trellis.control.DescribeServiceResponse.$Shape;
            static create(properties?: trellis.control.DescribeServiceResponse.$Properties): trellis.control.DescribeServiceResponse;

            /**
             * Encodes the specified DescribeServiceResponse message. Does not implicitly {@link trellis.control.DescribeServiceResponse.verify|verify} messages.
             * @param message DescribeServiceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.control.DescribeServiceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeServiceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.control.DescribeServiceResponse & trellis.control.DescribeServiceResponse.$Shape} DescribeServiceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.control.DescribeServiceResponse & trellis.control.DescribeServiceResponse.$Shape;

            /**
             * Verifies a DescribeServiceResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DescribeServiceResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeServiceResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.control.DescribeServiceResponse;

            /**
             * Creates a plain object from a DescribeServiceResponse message. Also converts values to other types if specified.
             * @param message DescribeServiceResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.control.DescribeServiceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeServiceResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DescribeServiceResponse {

            /** Properties of a DescribeServiceResponse. */
            interface $Properties {

                /** DescribeServiceResponse fileDescriptorSet */
                fileDescriptorSet?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeServiceResponse. */
            type $Shape = trellis.control.DescribeServiceResponse.$Properties;
        }
    }
}
