// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace agents. */
    namespace agents {

        /** Kind enum. */
        enum Kind {

            /** KIND_UNSPECIFIED value */
            KIND_UNSPECIFIED = 0,

            /** KIND_PROGRAM value */
            KIND_PROGRAM = 1,

            /** KIND_MCP value */
            KIND_MCP = 2,

            /** KIND_A2A value */
            KIND_A2A = 3,

            /** KIND_HTTP value */
            KIND_HTTP = 4,

            /** KIND_TCP value */
            KIND_TCP = 5
        }

        /**
         * Properties of a Card.
         * @deprecated Use trellis.agents.Card.$Properties instead.
         */
        interface ICard extends trellis.agents.Card.$Properties {
        }

        /** Represents a Card. */
        class Card {

            /**
             * Constructs a new Card.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Card.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Card version. */
            version: number;

            /** Card mesh. */
            mesh: string;

            /** Card peer. */
            peer: string;

            /** Card name. */
            name: string;

            /** Card kind. */
            kind: trellis.agents.Kind;

            /** Card updatedUnixMs. */
            updatedUnixMs: number;

            /** Card description. */
            description: string;

            /** Card agentVersion. */
            agentVersion: string;

            /** Card skills. */
            skills: trellis.agents.Skill.$Properties[];

            /** Card payloadModes. */
            payloadModes: string[];

            /** Card trustDomain. */
            trustDomain: string;

            /** Card modelFamily. */
            modelFamily: string;

            /** Card modelVersion. */
            modelVersion: string;

            /** Card weightsFingerprint. */
            weightsFingerprint: string;

            /** Card contextWindow. */
            contextWindow: number;

            /** Card jurisdiction. */
            jurisdiction: string;

            /** Card a2aJson. */
            a2aJson: string;

            /**
             * Creates a new Card instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Card instance
             */
            static create(properties: trellis.agents.Card.$Shape): trellis.agents.Card & trellis.agents.Card.$Shape;
            static create(properties?: trellis.agents.Card.$Properties): trellis.agents.Card;

            /**
             * Encodes the specified Card message. Does not implicitly {@link trellis.agents.Card.verify|verify} messages.
             * @param message Card message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Card.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Card message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Card & trellis.agents.Card.$Shape} Card
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Card & trellis.agents.Card.$Shape;

            /**
             * Verifies a Card message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Card message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Card
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.Card;

            /**
             * Creates a plain object from a Card message. Also converts values to other types if specified.
             * @param message Card
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Card, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Card to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Card {

            /** Properties of a Card. */
            interface $Properties {

                /** Card version */
                version?: (number|null);

                /** Card mesh */
                mesh?: (string|null);

                /** Card peer */
                peer?: (string|null);

                /** Card name */
                name?: (string|null);

                /** Card kind */
                kind?: (trellis.agents.Kind|null);

                /** Card updatedUnixMs */
                updatedUnixMs?: (number|null);

                /** Card description */
                description?: (string|null);

                /** Card agentVersion */
                agentVersion?: (string|null);

                /** Card skills */
                skills?: (trellis.agents.Skill.$Properties[]|null);

                /** Card payloadModes */
                payloadModes?: (string[]|null);

                /** Card trustDomain */
                trustDomain?: (string|null);

                /** Card modelFamily */
                modelFamily?: (string|null);

                /** Card modelVersion */
                modelVersion?: (string|null);

                /** Card weightsFingerprint */
                weightsFingerprint?: (string|null);

                /** Card contextWindow */
                contextWindow?: (number|null);

                /** Card jurisdiction */
                jurisdiction?: (string|null);

                /** Card a2aJson */
                a2aJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Card. */
            type $Shape = trellis.agents.Card.$Properties;
        }

        /**
         * Properties of a Skill.
         * @deprecated Use trellis.agents.Skill.$Properties instead.
         */
        interface ISkill extends trellis.agents.Skill.$Properties {
        }

        /** Represents a Skill. */
        class Skill {

            /**
             * Constructs a new Skill.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Skill.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Skill id. */
            id: string;

            /** Skill name. */
            name: string;

            /** Skill description. */
            description: string;

            /** Skill tags. */
            tags: string[];

            /** Skill examples. */
            examples: string[];

            /** Skill inputModes. */
            inputModes: string[];

            /** Skill outputModes. */
            outputModes: string[];

            /** Skill qualityHint. */
            qualityHint?: (number|null);

            /** Skill latencyHintMsP50. */
            latencyHintMsP50?: (number|null);

            /** Skill costHint. */
            costHint?: (number|null);

            /**
             * Creates a new Skill instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Skill instance
             */
            static create(properties: trellis.agents.Skill.$Shape): trellis.agents.Skill & trellis.agents.Skill.$Shape;
            static create(properties?: trellis.agents.Skill.$Properties): trellis.agents.Skill;

            /**
             * Encodes the specified Skill message. Does not implicitly {@link trellis.agents.Skill.verify|verify} messages.
             * @param message Skill message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Skill.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Skill message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Skill & trellis.agents.Skill.$Shape} Skill
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Skill & trellis.agents.Skill.$Shape;

            /**
             * Verifies a Skill message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Skill message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Skill
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.Skill;

            /**
             * Creates a plain object from a Skill message. Also converts values to other types if specified.
             * @param message Skill
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Skill, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Skill to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Skill {

            /** Properties of a Skill. */
            interface $Properties {

                /** Skill id */
                id?: (string|null);

                /** Skill name */
                name?: (string|null);

                /** Skill description */
                description?: (string|null);

                /** Skill tags */
                tags?: (string[]|null);

                /** Skill examples */
                examples?: (string[]|null);

                /** Skill inputModes */
                inputModes?: (string[]|null);

                /** Skill outputModes */
                outputModes?: (string[]|null);

                /** Skill qualityHint */
                qualityHint?: (number|null);

                /** Skill latencyHintMsP50 */
                latencyHintMsP50?: (number|null);

                /** Skill costHint */
                costHint?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Skill. */
            type $Shape = trellis.agents.Skill.$Properties;
        }

        /** Category enum. */
        enum Category {

            /** CATEGORY_UNSPECIFIED value */
            CATEGORY_UNSPECIFIED = 0,

            /** CATEGORY_INVALID_PARAMS value */
            CATEGORY_INVALID_PARAMS = 1,

            /** CATEGORY_RESOURCE_NOT_FOUND value */
            CATEGORY_RESOURCE_NOT_FOUND = 2,

            /** CATEGORY_RESOURCE_EXHAUSTED value */
            CATEGORY_RESOURCE_EXHAUSTED = 3,

            /** CATEGORY_PERMISSION_DENIED value */
            CATEGORY_PERMISSION_DENIED = 4,

            /** CATEGORY_RATE_LIMITED value */
            CATEGORY_RATE_LIMITED = 5,

            /** CATEGORY_INTERNAL_ERROR value */
            CATEGORY_INTERNAL_ERROR = 6
        }

        /**
         * Properties of a Failure.
         * @deprecated Use trellis.agents.Failure.$Properties instead.
         */
        interface IFailure extends trellis.agents.Failure.$Properties {
        }

        /** Represents a Failure. */
        class Failure {

            /**
             * Constructs a new Failure.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Failure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Failure category. */
            category: trellis.agents.Category;

            /** Failure message. */
            message: string;

            /** Failure retryable. */
            retryable: boolean;

            /** Failure retryAfterMs. */
            retryAfterMs?: (number|null);

            /** Failure suggestedActions. */
            suggestedActions: string[];

            /** Failure paramHints. */
            paramHints: trellis.agents.ParamHint.$Properties[];

            /** Failure kind. */
            kind: number;

            /** Failure notExecuted. */
            notExecuted: boolean;

            /**
             * Creates a new Failure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Failure instance
             */
            static create(properties: trellis.agents.Failure.$Shape): trellis.agents.Failure & trellis.agents.Failure.$Shape;
            static create(properties?: trellis.agents.Failure.$Properties): trellis.agents.Failure;

            /**
             * Encodes the specified Failure message. Does not implicitly {@link trellis.agents.Failure.verify|verify} messages.
             * @param message Failure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Failure & trellis.agents.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Failure & trellis.agents.Failure.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.agents.Failure;

            /**
             * Creates a plain object from a Failure message. Also converts values to other types if specified.
             * @param message Failure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Failure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Failure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Failure {

            /** Properties of a Failure. */
            interface $Properties {

                /** Failure category */
                category?: (trellis.agents.Category|null);

                /** Failure message */
                message?: (string|null);

                /** Failure retryable */
                retryable?: (boolean|null);

                /** Failure retryAfterMs */
                retryAfterMs?: (number|null);

                /** Failure suggestedActions */
                suggestedActions?: (string[]|null);

                /** Failure paramHints */
                paramHints?: (trellis.agents.ParamHint.$Properties[]|null);

                /** Failure kind */
                kind?: (number|null);

                /** Failure notExecuted */
                notExecuted?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failure. */
            type $Shape = trellis.agents.Failure.$Properties;
        }

        /**
         * Properties of a ParamHint.
         * @deprecated Use trellis.agents.ParamHint.$Properties instead.
         */
        interface IParamHint extends trellis.agents.ParamHint.$Properties {
        }

        /** Represents a ParamHint. */
        class ParamHint {

            /**
             * Constructs a new ParamHint.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ParamHint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ParamHint param. */
            param: string;

            /** ParamHint hint. */
            hint: string;

            /**
             * Creates a new ParamHint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ParamHint instance
             */
            static create(properties: trellis.agents.ParamHint.$Shape): trellis.agents.ParamHint & trellis.agents.ParamHint.$Shape;
            static create(properties?: trellis.agents.ParamHint.$Properties): trellis.agents.ParamHint;

            /**
             * Encodes the specified ParamHint message. Does not implicitly {@link trellis.agents.ParamHint.verify|verify} messages.
             * @param message ParamHint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ParamHint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ParamHint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ParamHint & trellis.agents.ParamHint.$Shape} ParamHint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ParamHint & trellis.agents.ParamHint.$Shape;

            /**
             * Verifies a ParamHint message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ParamHint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ParamHint
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ParamHint;

            /**
             * Creates a plain object from a ParamHint message. Also converts values to other types if specified.
             * @param message ParamHint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ParamHint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ParamHint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ParamHint {

            /** Properties of a ParamHint. */
            interface $Properties {

                /** ParamHint param */
                param?: (string|null);

                /** ParamHint hint */
                hint?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ParamHint. */
            type $Shape = trellis.agents.ParamHint.$Properties;
        }

        /** Protocol enum. */
        enum Protocol {

            /** PROTOCOL_UNSPECIFIED value */
            PROTOCOL_UNSPECIFIED = 0,

            /** PROTOCOL_TUNNEL value */
            PROTOCOL_TUNNEL = 1,

            /** PROTOCOL_CALL value */
            PROTOCOL_CALL = 2,

            /** PROTOCOL_MCP value */
            PROTOCOL_MCP = 3,

            /** PROTOCOL_A2A value */
            PROTOCOL_A2A = 4
        }

        /**
         * Properties of an Open.
         * @deprecated Use trellis.agents.Open.$Properties instead.
         */
        interface IOpen extends trellis.agents.Open.$Properties {
        }

        /** Represents an Open. */
        class Open {

            /**
             * Constructs a new Open.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Open.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Open agent. */
            agent: string;

            /** Open protocol. */
            protocol: trellis.agents.Protocol;

            /** Open timeoutMs. */
            timeoutMs: number;

            /** Open depth. */
            depth: number;

            /** Open traceParent. */
            traceParent: string;

            /**
             * Creates a new Open instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Open instance
             */
            static create(properties: trellis.agents.Open.$Shape): trellis.agents.Open & trellis.agents.Open.$Shape;
            static create(properties?: trellis.agents.Open.$Properties): trellis.agents.Open;

            /**
             * Encodes the specified Open message. Does not implicitly {@link trellis.agents.Open.verify|verify} messages.
             * @param message Open message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Open.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Open message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Open & trellis.agents.Open.$Shape} Open
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Open & trellis.agents.Open.$Shape;

            /**
             * Verifies an Open message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Open message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Open
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.Open;

            /**
             * Creates a plain object from an Open message. Also converts values to other types if specified.
             * @param message Open
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Open, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Open to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Open {

            /** Properties of an Open. */
            interface $Properties {

                /** Open agent */
                agent?: (string|null);

                /** Open protocol */
                protocol?: (trellis.agents.Protocol|null);

                /** Open timeoutMs */
                timeoutMs?: (number|null);

                /** Open depth */
                depth?: (number|null);

                /** Open traceParent */
                traceParent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Open. */
            type $Shape = trellis.agents.Open.$Properties;
        }

        /**
         * Properties of an Opened.
         * @deprecated Use trellis.agents.Opened.$Properties instead.
         */
        interface IOpened extends trellis.agents.Opened.$Properties {
        }

        /** Represents an Opened. */
        class Opened {

            /**
             * Constructs a new Opened.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Opened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Opened accepted. */
            accepted?: (trellis.agents.Accepted.$Properties|null);

            /** Opened failure. */
            failure?: (trellis.agents.Failure.$Properties|null);

            /** Opened result. */
            result?: ("accepted"|"failure");

            /**
             * Creates a new Opened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Opened instance
             */
            static create(properties: trellis.agents.Opened.$Shape): trellis.agents.Opened & trellis.agents.Opened.$Shape;
            static create(properties?: trellis.agents.Opened.$Properties): trellis.agents.Opened;

            /**
             * Encodes the specified Opened message. Does not implicitly {@link trellis.agents.Opened.verify|verify} messages.
             * @param message Opened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Opened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Opened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Opened & trellis.agents.Opened.$Shape} Opened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Opened & trellis.agents.Opened.$Shape;

            /**
             * Verifies an Opened message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Opened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Opened
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.Opened;

            /**
             * Creates a plain object from an Opened message. Also converts values to other types if specified.
             * @param message Opened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Opened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Opened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Opened {

            /** Properties of an Opened. */
            interface $Properties {

                /** Opened accepted */
                accepted?: (trellis.agents.Accepted.$Properties|null);

                /** Opened failure */
                failure?: (trellis.agents.Failure.$Properties|null);

                /** Opened result */
                result?: ("accepted"|"failure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Opened. */
            type $Shape = {
              accepted?: trellis.agents.Accepted.$Shape|null;
              failure?: trellis.agents.Failure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; accepted?: null; failure?: null }|{ result?: "accepted"; accepted: trellis.agents.Accepted.$Shape; failure?: null }|{ result?: "failure"; accepted?: null; failure: trellis.agents.Failure.$Shape })
            );
        }

        /**
         * Properties of an Accepted.
         * @deprecated Use trellis.agents.Accepted.$Properties instead.
         */
        interface IAccepted extends trellis.agents.Accepted.$Properties {
        }

        /** Represents an Accepted. */
        class Accepted {

            /**
             * Constructs a new Accepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Accepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Accepted moveToken. */
            moveToken: Uint8Array;

            /**
             * Creates a new Accepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Accepted instance
             */
            static create(properties: trellis.agents.Accepted.$Shape): trellis.agents.Accepted & trellis.agents.Accepted.$Shape;
            static create(properties?: trellis.agents.Accepted.$Properties): trellis.agents.Accepted;

            /**
             * Encodes the specified Accepted message. Does not implicitly {@link trellis.agents.Accepted.verify|verify} messages.
             * @param message Accepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Accepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Accepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Accepted & trellis.agents.Accepted.$Shape} Accepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Accepted & trellis.agents.Accepted.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.agents.Accepted;

            /**
             * Creates a plain object from an Accepted message. Also converts values to other types if specified.
             * @param message Accepted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Accepted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Accepted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Accepted {

            /** Properties of an Accepted. */
            interface $Properties {

                /** Accepted moveToken */
                moveToken?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Accepted. */
            type $Shape = trellis.agents.Accepted.$Properties;
        }

        /**
         * Properties of a CallRequest.
         * @deprecated Use trellis.agents.CallRequest.$Properties instead.
         */
        interface ICallRequest extends trellis.agents.CallRequest.$Properties {
        }

        /** Represents a CallRequest. */
        class CallRequest {

            /**
             * Constructs a new CallRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.CallRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CallRequest tool. */
            tool: string;

            /** CallRequest argumentsJson. */
            argumentsJson: string;

            /**
             * Creates a new CallRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CallRequest instance
             */
            static create(properties: trellis.agents.CallRequest.$Shape): trellis.agents.CallRequest & trellis.agents.CallRequest.$Shape;
            static create(properties?: trellis.agents.CallRequest.$Properties): trellis.agents.CallRequest;

            /**
             * Encodes the specified CallRequest message. Does not implicitly {@link trellis.agents.CallRequest.verify|verify} messages.
             * @param message CallRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.CallRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CallRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.CallRequest & trellis.agents.CallRequest.$Shape} CallRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.CallRequest & trellis.agents.CallRequest.$Shape;

            /**
             * Verifies a CallRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CallRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CallRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.CallRequest;

            /**
             * Creates a plain object from a CallRequest message. Also converts values to other types if specified.
             * @param message CallRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.CallRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CallRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CallRequest {

            /** Properties of a CallRequest. */
            interface $Properties {

                /** CallRequest tool */
                tool?: (string|null);

                /** CallRequest argumentsJson */
                argumentsJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CallRequest. */
            type $Shape = trellis.agents.CallRequest.$Properties;
        }

        /**
         * Properties of a CallEvent.
         * @deprecated Use trellis.agents.CallEvent.$Properties instead.
         */
        interface ICallEvent extends trellis.agents.CallEvent.$Properties {
        }

        /** Represents a CallEvent. */
        class CallEvent {

            /**
             * Constructs a new CallEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.CallEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CallEvent progress. */
            progress?: (trellis.agents.CallProgress.$Properties|null);

            /** CallEvent partialJson. */
            partialJson?: (string|null);

            /** CallEvent resultJson. */
            resultJson?: (string|null);

            /** CallEvent failure. */
            failure?: (trellis.agents.Failure.$Properties|null);

            /** CallEvent event. */
            event?: ("progress"|"partialJson"|"resultJson"|"failure");

            /**
             * Creates a new CallEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CallEvent instance
             */
            static create(properties: trellis.agents.CallEvent.$Shape): trellis.agents.CallEvent & trellis.agents.CallEvent.$Shape;
            static create(properties?: trellis.agents.CallEvent.$Properties): trellis.agents.CallEvent;

            /**
             * Encodes the specified CallEvent message. Does not implicitly {@link trellis.agents.CallEvent.verify|verify} messages.
             * @param message CallEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.CallEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CallEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.CallEvent & trellis.agents.CallEvent.$Shape} CallEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.CallEvent & trellis.agents.CallEvent.$Shape;

            /**
             * Verifies a CallEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CallEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CallEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.CallEvent;

            /**
             * Creates a plain object from a CallEvent message. Also converts values to other types if specified.
             * @param message CallEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.CallEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CallEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CallEvent {

            /** Properties of a CallEvent. */
            interface $Properties {

                /** CallEvent progress */
                progress?: (trellis.agents.CallProgress.$Properties|null);

                /** CallEvent partialJson */
                partialJson?: (string|null);

                /** CallEvent resultJson */
                resultJson?: (string|null);

                /** CallEvent failure */
                failure?: (trellis.agents.Failure.$Properties|null);

                /** CallEvent event */
                event?: ("progress"|"partialJson"|"resultJson"|"failure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a CallEvent. */
            type $Shape = {
              progress?: trellis.agents.CallProgress.$Shape|null;
              partialJson?: string|null;
              resultJson?: string|null;
              failure?: trellis.agents.Failure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; partialJson?: null; resultJson?: null; failure?: null }|{ event?: "progress"; progress: trellis.agents.CallProgress.$Shape; partialJson?: null; resultJson?: null; failure?: null }|{ event?: "partialJson"; progress?: null; partialJson: string; resultJson?: null; failure?: null }|{ event?: "resultJson"; progress?: null; partialJson?: null; resultJson: string; failure?: null }|{ event?: "failure"; progress?: null; partialJson?: null; resultJson?: null; failure: trellis.agents.Failure.$Shape })
            );
        }

        /**
         * Properties of a CallProgress.
         * @deprecated Use trellis.agents.CallProgress.$Properties instead.
         */
        interface ICallProgress extends trellis.agents.CallProgress.$Properties {
        }

        /** Represents a CallProgress. */
        class CallProgress {

            /**
             * Constructs a new CallProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.CallProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CallProgress done. */
            done: number;

            /** CallProgress total. */
            total?: (number|null);

            /** CallProgress message. */
            message: string;

            /**
             * Creates a new CallProgress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CallProgress instance
             */
            static create(properties: trellis.agents.CallProgress.$Shape): trellis.agents.CallProgress & trellis.agents.CallProgress.$Shape;
            static create(properties?: trellis.agents.CallProgress.$Properties): trellis.agents.CallProgress;

            /**
             * Encodes the specified CallProgress message. Does not implicitly {@link trellis.agents.CallProgress.verify|verify} messages.
             * @param message CallProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.CallProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CallProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.CallProgress & trellis.agents.CallProgress.$Shape} CallProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.CallProgress & trellis.agents.CallProgress.$Shape;

            /**
             * Verifies a CallProgress message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CallProgress message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CallProgress
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.CallProgress;

            /**
             * Creates a plain object from a CallProgress message. Also converts values to other types if specified.
             * @param message CallProgress
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.CallProgress, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CallProgress to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CallProgress {

            /** Properties of a CallProgress. */
            interface $Properties {

                /** CallProgress done */
                done?: (number|null);

                /** CallProgress total */
                total?: (number|null);

                /** CallProgress message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CallProgress. */
            type $Shape = trellis.agents.CallProgress.$Properties;
        }

        /**
         * Properties of an AgentInfo.
         * @deprecated Use trellis.agents.AgentInfo.$Properties instead.
         */
        interface IAgentInfo extends trellis.agents.AgentInfo.$Properties {
        }

        /** Represents an AgentInfo. */
        class AgentInfo {

            /**
             * Constructs a new AgentInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.AgentInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentInfo card. */
            card?: (trellis.agents.Card.$Properties|null);

            /** AgentInfo online. */
            online: boolean;

            /** AgentInfo domain. */
            domain: string;

            /** AgentInfo activeCalls. */
            activeCalls: number;

            /** AgentInfo peerName. */
            peerName: string;

            /** AgentInfo target. */
            target: string;

            /** AgentInfo state. */
            state: string;

            /**
             * Creates a new AgentInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentInfo instance
             */
            static create(properties: trellis.agents.AgentInfo.$Shape): trellis.agents.AgentInfo & trellis.agents.AgentInfo.$Shape;
            static create(properties?: trellis.agents.AgentInfo.$Properties): trellis.agents.AgentInfo;

            /**
             * Encodes the specified AgentInfo message. Does not implicitly {@link trellis.agents.AgentInfo.verify|verify} messages.
             * @param message AgentInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.AgentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.AgentInfo & trellis.agents.AgentInfo.$Shape} AgentInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.AgentInfo & trellis.agents.AgentInfo.$Shape;

            /**
             * Verifies an AgentInfo message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AgentInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AgentInfo
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.AgentInfo;

            /**
             * Creates a plain object from an AgentInfo message. Also converts values to other types if specified.
             * @param message AgentInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.AgentInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AgentInfo to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AgentInfo {

            /** Properties of an AgentInfo. */
            interface $Properties {

                /** AgentInfo card */
                card?: (trellis.agents.Card.$Properties|null);

                /** AgentInfo online */
                online?: (boolean|null);

                /** AgentInfo domain */
                domain?: (string|null);

                /** AgentInfo activeCalls */
                activeCalls?: (number|null);

                /** AgentInfo peerName */
                peerName?: (string|null);

                /** AgentInfo target */
                target?: (string|null);

                /** AgentInfo state */
                state?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentInfo. */
            type $Shape = trellis.agents.AgentInfo.$Properties;
        }

        /**
         * Properties of a ListRequest.
         * @deprecated Use trellis.agents.ListRequest.$Properties instead.
         */
        interface IListRequest extends trellis.agents.ListRequest.$Properties {
        }

        /** Represents a ListRequest. */
        class ListRequest {

            /**
             * Constructs a new ListRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ListRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRequest name. */
            name: string;

            /** ListRequest skill. */
            skill: string;

            /** ListRequest peer. */
            peer: string;

            /** ListRequest offlineToo. */
            offlineToo: boolean;

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListRequest instance
             */
            static create(properties: trellis.agents.ListRequest.$Shape): trellis.agents.ListRequest & trellis.agents.ListRequest.$Shape;
            static create(properties?: trellis.agents.ListRequest.$Properties): trellis.agents.ListRequest;

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link trellis.agents.ListRequest.verify|verify} messages.
             * @param message ListRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ListRequest & trellis.agents.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ListRequest & trellis.agents.ListRequest.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.agents.ListRequest;

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @param message ListRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ListRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListRequest {

            /** Properties of a ListRequest. */
            interface $Properties {

                /** ListRequest name */
                name?: (string|null);

                /** ListRequest skill */
                skill?: (string|null);

                /** ListRequest peer */
                peer?: (string|null);

                /** ListRequest offlineToo */
                offlineToo?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRequest. */
            type $Shape = trellis.agents.ListRequest.$Properties;
        }

        /**
         * Properties of a ListResponse.
         * @deprecated Use trellis.agents.ListResponse.$Properties instead.
         */
        interface IListResponse extends trellis.agents.ListResponse.$Properties {
        }

        /** Represents a ListResponse. */
        class ListResponse {

            /**
             * Constructs a new ListResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ListResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListResponse agents. */
            agents: trellis.agents.AgentInfo.$Properties[];

            /**
             * Creates a new ListResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListResponse instance
             */
            static create(properties: trellis.agents.ListResponse.$Shape): trellis.agents.ListResponse & trellis.agents.ListResponse.$Shape;
            static create(properties?: trellis.agents.ListResponse.$Properties): trellis.agents.ListResponse;

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link trellis.agents.ListResponse.verify|verify} messages.
             * @param message ListResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ListResponse & trellis.agents.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ListResponse & trellis.agents.ListResponse.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.agents.ListResponse;

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @param message ListResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ListResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListResponse {

            /** Properties of a ListResponse. */
            interface $Properties {

                /** ListResponse agents */
                agents?: (trellis.agents.AgentInfo.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListResponse. */
            type $Shape = trellis.agents.ListResponse.$Properties;
        }

        /**
         * Properties of a RegisterRequest.
         * @deprecated Use trellis.agents.RegisterRequest.$Properties instead.
         */
        interface IRegisterRequest extends trellis.agents.RegisterRequest.$Properties {
        }

        /** Represents a RegisterRequest. */
        class RegisterRequest {

            /**
             * Constructs a new RegisterRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.RegisterRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterRequest name. */
            name: string;

            /** RegisterRequest kind. */
            kind: trellis.agents.Kind;

            /** RegisterRequest url. */
            url: string;

            /** RegisterRequest command. */
            command: string[];

            /** RegisterRequest environment. */
            environment: { [k: string]: string };

            /** RegisterRequest workingDirectory. */
            workingDirectory: string;

            /** RegisterRequest card. */
            card?: (trellis.agents.Card.$Properties|null);

            /** RegisterRequest replace. */
            replace: boolean;

            /**
             * Creates a new RegisterRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterRequest instance
             */
            static create(properties: trellis.agents.RegisterRequest.$Shape): trellis.agents.RegisterRequest & trellis.agents.RegisterRequest.$Shape;
            static create(properties?: trellis.agents.RegisterRequest.$Properties): trellis.agents.RegisterRequest;

            /**
             * Encodes the specified RegisterRequest message. Does not implicitly {@link trellis.agents.RegisterRequest.verify|verify} messages.
             * @param message RegisterRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.RegisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.RegisterRequest & trellis.agents.RegisterRequest.$Shape} RegisterRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.RegisterRequest & trellis.agents.RegisterRequest.$Shape;

            /**
             * Verifies a RegisterRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RegisterRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.RegisterRequest;

            /**
             * Creates a plain object from a RegisterRequest message. Also converts values to other types if specified.
             * @param message RegisterRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.RegisterRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RegisterRequest {

            /** Properties of a RegisterRequest. */
            interface $Properties {

                /** RegisterRequest name */
                name?: (string|null);

                /** RegisterRequest kind */
                kind?: (trellis.agents.Kind|null);

                /** RegisterRequest url */
                url?: (string|null);

                /** RegisterRequest command */
                command?: (string[]|null);

                /** RegisterRequest environment */
                environment?: ({ [k: string]: string }|null);

                /** RegisterRequest workingDirectory */
                workingDirectory?: (string|null);

                /** RegisterRequest card */
                card?: (trellis.agents.Card.$Properties|null);

                /** RegisterRequest replace */
                replace?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterRequest. */
            type $Shape = trellis.agents.RegisterRequest.$Properties;
        }

        /**
         * Properties of a RegisterResponse.
         * @deprecated Use trellis.agents.RegisterResponse.$Properties instead.
         */
        interface IRegisterResponse extends trellis.agents.RegisterResponse.$Properties {
        }

        /** Represents a RegisterResponse. */
        class RegisterResponse {

            /**
             * Constructs a new RegisterResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.RegisterResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterResponse agent. */
            agent?: (trellis.agents.AgentInfo.$Properties|null);

            /**
             * Creates a new RegisterResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterResponse instance
             */
            static create(properties: trellis.agents.RegisterResponse.$Shape): trellis.agents.RegisterResponse & trellis.agents.RegisterResponse.$Shape;
            static create(properties?: trellis.agents.RegisterResponse.$Properties): trellis.agents.RegisterResponse;

            /**
             * Encodes the specified RegisterResponse message. Does not implicitly {@link trellis.agents.RegisterResponse.verify|verify} messages.
             * @param message RegisterResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.RegisterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.RegisterResponse & trellis.agents.RegisterResponse.$Shape} RegisterResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.RegisterResponse & trellis.agents.RegisterResponse.$Shape;

            /**
             * Verifies a RegisterResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RegisterResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.RegisterResponse;

            /**
             * Creates a plain object from a RegisterResponse message. Also converts values to other types if specified.
             * @param message RegisterResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.RegisterResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RegisterResponse {

            /** Properties of a RegisterResponse. */
            interface $Properties {

                /** RegisterResponse agent */
                agent?: (trellis.agents.AgentInfo.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterResponse. */
            type $Shape = trellis.agents.RegisterResponse.$Properties;
        }

        /**
         * Properties of a RemoveRequest.
         * @deprecated Use trellis.agents.RemoveRequest.$Properties instead.
         */
        interface IRemoveRequest extends trellis.agents.RemoveRequest.$Properties {
        }

        /** Represents a RemoveRequest. */
        class RemoveRequest {

            /**
             * Constructs a new RemoveRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.RemoveRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveRequest name. */
            name: string;

            /**
             * Creates a new RemoveRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveRequest instance
             */
            static create(properties: trellis.agents.RemoveRequest.$Shape): trellis.agents.RemoveRequest & trellis.agents.RemoveRequest.$Shape;
            static create(properties?: trellis.agents.RemoveRequest.$Properties): trellis.agents.RemoveRequest;

            /**
             * Encodes the specified RemoveRequest message. Does not implicitly {@link trellis.agents.RemoveRequest.verify|verify} messages.
             * @param message RemoveRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.RemoveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.RemoveRequest & trellis.agents.RemoveRequest.$Shape} RemoveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.RemoveRequest & trellis.agents.RemoveRequest.$Shape;

            /**
             * Verifies a RemoveRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RemoveRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.RemoveRequest;

            /**
             * Creates a plain object from a RemoveRequest message. Also converts values to other types if specified.
             * @param message RemoveRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.RemoveRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveRequest {

            /** Properties of a RemoveRequest. */
            interface $Properties {

                /** RemoveRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveRequest. */
            type $Shape = trellis.agents.RemoveRequest.$Properties;
        }

        /**
         * Properties of a RemoveResponse.
         * @deprecated Use trellis.agents.RemoveResponse.$Properties instead.
         */
        interface IRemoveResponse extends trellis.agents.RemoveResponse.$Properties {
        }

        /** Represents a RemoveResponse. */
        class RemoveResponse {

            /**
             * Constructs a new RemoveResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.RemoveResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RemoveResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveResponse instance
             */
            static create(properties: trellis.agents.RemoveResponse.$Shape): trellis.agents.RemoveResponse & trellis.agents.RemoveResponse.$Shape;
            static create(properties?: trellis.agents.RemoveResponse.$Properties): trellis.agents.RemoveResponse;

            /**
             * Encodes the specified RemoveResponse message. Does not implicitly {@link trellis.agents.RemoveResponse.verify|verify} messages.
             * @param message RemoveResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.RemoveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.RemoveResponse & trellis.agents.RemoveResponse.$Shape} RemoveResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.RemoveResponse & trellis.agents.RemoveResponse.$Shape;

            /**
             * Verifies a RemoveResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RemoveResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.RemoveResponse;

            /**
             * Creates a plain object from a RemoveResponse message. Also converts values to other types if specified.
             * @param message RemoveResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.RemoveResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveResponse {

            /** Properties of a RemoveResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveResponse. */
            type $Shape = trellis.agents.RemoveResponse.$Properties;
        }

        /**
         * Properties of a CallAgentRequest.
         * @deprecated Use trellis.agents.CallAgentRequest.$Properties instead.
         */
        interface ICallAgentRequest extends trellis.agents.CallAgentRequest.$Properties {
        }

        /** Represents a CallAgentRequest. */
        class CallAgentRequest {

            /**
             * Constructs a new CallAgentRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.CallAgentRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CallAgentRequest agent. */
            agent: string;

            /** CallAgentRequest tool. */
            tool: string;

            /** CallAgentRequest argumentsJson. */
            argumentsJson: string;

            /** CallAgentRequest parent. */
            parent: string;

            /**
             * Creates a new CallAgentRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CallAgentRequest instance
             */
            static create(properties: trellis.agents.CallAgentRequest.$Shape): trellis.agents.CallAgentRequest & trellis.agents.CallAgentRequest.$Shape;
            static create(properties?: trellis.agents.CallAgentRequest.$Properties): trellis.agents.CallAgentRequest;

            /**
             * Encodes the specified CallAgentRequest message. Does not implicitly {@link trellis.agents.CallAgentRequest.verify|verify} messages.
             * @param message CallAgentRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.CallAgentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CallAgentRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.CallAgentRequest & trellis.agents.CallAgentRequest.$Shape} CallAgentRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.CallAgentRequest & trellis.agents.CallAgentRequest.$Shape;

            /**
             * Verifies a CallAgentRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CallAgentRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CallAgentRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.CallAgentRequest;

            /**
             * Creates a plain object from a CallAgentRequest message. Also converts values to other types if specified.
             * @param message CallAgentRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.CallAgentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CallAgentRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CallAgentRequest {

            /** Properties of a CallAgentRequest. */
            interface $Properties {

                /** CallAgentRequest agent */
                agent?: (string|null);

                /** CallAgentRequest tool */
                tool?: (string|null);

                /** CallAgentRequest argumentsJson */
                argumentsJson?: (string|null);

                /** CallAgentRequest parent */
                parent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CallAgentRequest. */
            type $Shape = trellis.agents.CallAgentRequest.$Properties;
        }

        /**
         * Properties of a ServeRequest.
         * @deprecated Use trellis.agents.ServeRequest.$Properties instead.
         */
        interface IServeRequest extends trellis.agents.ServeRequest.$Properties {
        }

        /** Represents a ServeRequest. */
        class ServeRequest {

            /**
             * Constructs a new ServeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ServeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServeRequest name. */
            name: string;

            /** ServeRequest card. */
            card?: (trellis.agents.Card.$Properties|null);

            /**
             * Creates a new ServeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServeRequest instance
             */
            static create(properties: trellis.agents.ServeRequest.$Shape): trellis.agents.ServeRequest & trellis.agents.ServeRequest.$Shape;
            static create(properties?: trellis.agents.ServeRequest.$Properties): trellis.agents.ServeRequest;

            /**
             * Encodes the specified ServeRequest message. Does not implicitly {@link trellis.agents.ServeRequest.verify|verify} messages.
             * @param message ServeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ServeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ServeRequest & trellis.agents.ServeRequest.$Shape} ServeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ServeRequest & trellis.agents.ServeRequest.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.agents.ServeRequest;

            /**
             * Creates a plain object from a ServeRequest message. Also converts values to other types if specified.
             * @param message ServeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ServeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ServeRequest {

            /** Properties of a ServeRequest. */
            interface $Properties {

                /** ServeRequest name */
                name?: (string|null);

                /** ServeRequest card */
                card?: (trellis.agents.Card.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServeRequest. */
            type $Shape = trellis.agents.ServeRequest.$Properties;
        }

        /**
         * Properties of a ServeEvent.
         * @deprecated Use trellis.agents.ServeEvent.$Properties instead.
         */
        interface IServeEvent extends trellis.agents.ServeEvent.$Properties {
        }

        /** Represents a ServeEvent. */
        class ServeEvent {

            /**
             * Constructs a new ServeEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ServeEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServeEvent registered. */
            registered?: (trellis.agents.AgentInfo.$Properties|null);

            /** ServeEvent event. */
            event?: "registered";

            /**
             * Creates a new ServeEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServeEvent instance
             */
            static create(properties: trellis.agents.ServeEvent.$Shape): trellis.agents.ServeEvent & trellis.agents.ServeEvent.$Shape;
            static create(properties?: trellis.agents.ServeEvent.$Properties): trellis.agents.ServeEvent;

            /**
             * Encodes the specified ServeEvent message. Does not implicitly {@link trellis.agents.ServeEvent.verify|verify} messages.
             * @param message ServeEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ServeEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServeEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ServeEvent & trellis.agents.ServeEvent.$Shape} ServeEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ServeEvent & trellis.agents.ServeEvent.$Shape;

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
            static fromObject(object: { [k: string]: any }): trellis.agents.ServeEvent;

            /**
             * Creates a plain object from a ServeEvent message. Also converts values to other types if specified.
             * @param message ServeEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ServeEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
                registered?: (trellis.agents.AgentInfo.$Properties|null);

                /** ServeEvent event */
                event?: "registered";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServeEvent. */
            type $Shape = {
              registered?: trellis.agents.AgentInfo.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; registered?: null }|{ event?: "registered"; registered: trellis.agents.AgentInfo.$Shape })
            );
        }

        /**
         * Properties of a ProgramCall.
         * @deprecated Use trellis.agents.ProgramCall.$Properties instead.
         */
        interface IProgramCall extends trellis.agents.ProgramCall.$Properties {
        }

        /** Represents a ProgramCall. */
        class ProgramCall {

            /**
             * Constructs a new ProgramCall.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ProgramCall.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProgramCall agent. */
            agent: string;

            /** ProgramCall tool. */
            tool: string;

            /** ProgramCall argumentsJson. */
            argumentsJson: string;

            /** ProgramCall caller. */
            caller?: (trellis.agents.Identity.$Properties|null);

            /** ProgramCall token. */
            token: string;

            /**
             * Creates a new ProgramCall instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProgramCall instance
             */
            static create(properties: trellis.agents.ProgramCall.$Shape): trellis.agents.ProgramCall & trellis.agents.ProgramCall.$Shape;
            static create(properties?: trellis.agents.ProgramCall.$Properties): trellis.agents.ProgramCall;

            /**
             * Encodes the specified ProgramCall message. Does not implicitly {@link trellis.agents.ProgramCall.verify|verify} messages.
             * @param message ProgramCall message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ProgramCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProgramCall message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ProgramCall & trellis.agents.ProgramCall.$Shape} ProgramCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ProgramCall & trellis.agents.ProgramCall.$Shape;

            /**
             * Verifies a ProgramCall message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ProgramCall message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProgramCall
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ProgramCall;

            /**
             * Creates a plain object from a ProgramCall message. Also converts values to other types if specified.
             * @param message ProgramCall
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ProgramCall, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProgramCall to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ProgramCall {

            /** Properties of a ProgramCall. */
            interface $Properties {

                /** ProgramCall agent */
                agent?: (string|null);

                /** ProgramCall tool */
                tool?: (string|null);

                /** ProgramCall argumentsJson */
                argumentsJson?: (string|null);

                /** ProgramCall caller */
                caller?: (trellis.agents.Identity.$Properties|null);

                /** ProgramCall token */
                token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProgramCall. */
            type $Shape = trellis.agents.ProgramCall.$Properties;
        }

        /**
         * Properties of an Identity.
         * @deprecated Use trellis.agents.Identity.$Properties instead.
         */
        interface IIdentity extends trellis.agents.Identity.$Properties {
        }

        /** Represents an Identity. */
        class Identity {

            /**
             * Constructs a new Identity.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.Identity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Identity peer. */
            peer: string;

            /** Identity name. */
            name: string;

            /** Identity domain. */
            domain: string;

            /** Identity admin. */
            admin: boolean;

            /**
             * Creates a new Identity instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Identity instance
             */
            static create(properties: trellis.agents.Identity.$Shape): trellis.agents.Identity & trellis.agents.Identity.$Shape;
            static create(properties?: trellis.agents.Identity.$Properties): trellis.agents.Identity;

            /**
             * Encodes the specified Identity message. Does not implicitly {@link trellis.agents.Identity.verify|verify} messages.
             * @param message Identity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.Identity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Identity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.Identity & trellis.agents.Identity.$Shape} Identity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.Identity & trellis.agents.Identity.$Shape;

            /**
             * Verifies an Identity message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Identity message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Identity
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.Identity;

            /**
             * Creates a plain object from an Identity message. Also converts values to other types if specified.
             * @param message Identity
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.Identity, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Identity to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Identity {

            /** Properties of an Identity. */
            interface $Properties {

                /** Identity peer */
                peer?: (string|null);

                /** Identity name */
                name?: (string|null);

                /** Identity domain */
                domain?: (string|null);

                /** Identity admin */
                admin?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Identity. */
            type $Shape = trellis.agents.Identity.$Properties;
        }

        /**
         * Properties of a ConnectRequest.
         * @deprecated Use trellis.agents.ConnectRequest.$Properties instead.
         */
        interface IConnectRequest extends trellis.agents.ConnectRequest.$Properties {
        }

        /** Represents a ConnectRequest. */
        class ConnectRequest {

            /**
             * Constructs a new ConnectRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ConnectRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConnectRequest open. */
            open?: (trellis.agents.ConnectOpen.$Properties|null);

            /** ConnectRequest data. */
            data?: (Uint8Array|null);

            /** ConnectRequest message. */
            message?: ("open"|"data");

            /**
             * Creates a new ConnectRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConnectRequest instance
             */
            static create(properties: trellis.agents.ConnectRequest.$Shape): trellis.agents.ConnectRequest & trellis.agents.ConnectRequest.$Shape;
            static create(properties?: trellis.agents.ConnectRequest.$Properties): trellis.agents.ConnectRequest;

            /**
             * Encodes the specified ConnectRequest message. Does not implicitly {@link trellis.agents.ConnectRequest.verify|verify} messages.
             * @param message ConnectRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ConnectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConnectRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ConnectRequest & trellis.agents.ConnectRequest.$Shape} ConnectRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ConnectRequest & trellis.agents.ConnectRequest.$Shape;

            /**
             * Verifies a ConnectRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConnectRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConnectRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ConnectRequest;

            /**
             * Creates a plain object from a ConnectRequest message. Also converts values to other types if specified.
             * @param message ConnectRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ConnectRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConnectRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConnectRequest {

            /** Properties of a ConnectRequest. */
            interface $Properties {

                /** ConnectRequest open */
                open?: (trellis.agents.ConnectOpen.$Properties|null);

                /** ConnectRequest data */
                data?: (Uint8Array|null);

                /** ConnectRequest message */
                message?: ("open"|"data");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ConnectRequest. */
            type $Shape = {
              open?: trellis.agents.ConnectOpen.$Shape|null;
              data?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; open?: null; data?: null }|{ message?: "open"; open: trellis.agents.ConnectOpen.$Shape; data?: null }|{ message?: "data"; open?: null; data: Uint8Array })
            );
        }

        /**
         * Properties of a ConnectOpen.
         * @deprecated Use trellis.agents.ConnectOpen.$Properties instead.
         */
        interface IConnectOpen extends trellis.agents.ConnectOpen.$Properties {
        }

        /** Represents a ConnectOpen. */
        class ConnectOpen {

            /**
             * Constructs a new ConnectOpen.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ConnectOpen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConnectOpen agent. */
            agent: string;

            /** ConnectOpen protocol. */
            protocol: trellis.agents.Protocol;

            /** ConnectOpen parent. */
            parent: string;

            /**
             * Creates a new ConnectOpen instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConnectOpen instance
             */
            static create(properties: trellis.agents.ConnectOpen.$Shape): trellis.agents.ConnectOpen & trellis.agents.ConnectOpen.$Shape;
            static create(properties?: trellis.agents.ConnectOpen.$Properties): trellis.agents.ConnectOpen;

            /**
             * Encodes the specified ConnectOpen message. Does not implicitly {@link trellis.agents.ConnectOpen.verify|verify} messages.
             * @param message ConnectOpen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ConnectOpen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConnectOpen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ConnectOpen & trellis.agents.ConnectOpen.$Shape} ConnectOpen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ConnectOpen & trellis.agents.ConnectOpen.$Shape;

            /**
             * Verifies a ConnectOpen message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConnectOpen message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConnectOpen
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ConnectOpen;

            /**
             * Creates a plain object from a ConnectOpen message. Also converts values to other types if specified.
             * @param message ConnectOpen
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ConnectOpen, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConnectOpen to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConnectOpen {

            /** Properties of a ConnectOpen. */
            interface $Properties {

                /** ConnectOpen agent */
                agent?: (string|null);

                /** ConnectOpen protocol */
                protocol?: (trellis.agents.Protocol|null);

                /** ConnectOpen parent */
                parent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConnectOpen. */
            type $Shape = trellis.agents.ConnectOpen.$Properties;
        }

        /**
         * Properties of a ConnectResponse.
         * @deprecated Use trellis.agents.ConnectResponse.$Properties instead.
         */
        interface IConnectResponse extends trellis.agents.ConnectResponse.$Properties {
        }

        /** Represents a ConnectResponse. */
        class ConnectResponse {

            /**
             * Constructs a new ConnectResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ConnectResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConnectResponse peer. */
            peer?: (string|null);

            /** ConnectResponse data. */
            data?: (Uint8Array|null);

            /** ConnectResponse message. */
            message?: ("peer"|"data");

            /**
             * Creates a new ConnectResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConnectResponse instance
             */
            static create(properties: trellis.agents.ConnectResponse.$Shape): trellis.agents.ConnectResponse & trellis.agents.ConnectResponse.$Shape;
            static create(properties?: trellis.agents.ConnectResponse.$Properties): trellis.agents.ConnectResponse;

            /**
             * Encodes the specified ConnectResponse message. Does not implicitly {@link trellis.agents.ConnectResponse.verify|verify} messages.
             * @param message ConnectResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ConnectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConnectResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ConnectResponse & trellis.agents.ConnectResponse.$Shape} ConnectResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ConnectResponse & trellis.agents.ConnectResponse.$Shape;

            /**
             * Verifies a ConnectResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConnectResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConnectResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ConnectResponse;

            /**
             * Creates a plain object from a ConnectResponse message. Also converts values to other types if specified.
             * @param message ConnectResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ConnectResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConnectResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConnectResponse {

            /** Properties of a ConnectResponse. */
            interface $Properties {

                /** ConnectResponse peer */
                peer?: (string|null);

                /** ConnectResponse data */
                data?: (Uint8Array|null);

                /** ConnectResponse message */
                message?: ("peer"|"data");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ConnectResponse. */
            type $Shape = {
              peer?: string|null;
              data?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; peer?: null; data?: null }|{ message?: "peer"; peer: string; data?: null }|{ message?: "data"; peer?: null; data: Uint8Array })
            );
        }

        /**
         * Properties of a ForwardRequest.
         * @deprecated Use trellis.agents.ForwardRequest.$Properties instead.
         */
        interface IForwardRequest extends trellis.agents.ForwardRequest.$Properties {
        }

        /** Represents a ForwardRequest. */
        class ForwardRequest {

            /**
             * Constructs a new ForwardRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ForwardRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardRequest agent. */
            agent: string;

            /** ForwardRequest port. */
            port: number;

            /**
             * Creates a new ForwardRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardRequest instance
             */
            static create(properties: trellis.agents.ForwardRequest.$Shape): trellis.agents.ForwardRequest & trellis.agents.ForwardRequest.$Shape;
            static create(properties?: trellis.agents.ForwardRequest.$Properties): trellis.agents.ForwardRequest;

            /**
             * Encodes the specified ForwardRequest message. Does not implicitly {@link trellis.agents.ForwardRequest.verify|verify} messages.
             * @param message ForwardRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ForwardRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardRequest & trellis.agents.ForwardRequest.$Shape} ForwardRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ForwardRequest & trellis.agents.ForwardRequest.$Shape;

            /**
             * Verifies a ForwardRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForwardRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForwardRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ForwardRequest;

            /**
             * Creates a plain object from a ForwardRequest message. Also converts values to other types if specified.
             * @param message ForwardRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ForwardRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForwardRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForwardRequest {

            /** Properties of a ForwardRequest. */
            interface $Properties {

                /** ForwardRequest agent */
                agent?: (string|null);

                /** ForwardRequest port */
                port?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardRequest. */
            type $Shape = trellis.agents.ForwardRequest.$Properties;
        }

        /**
         * Properties of a ForwardEvent.
         * @deprecated Use trellis.agents.ForwardEvent.$Properties instead.
         */
        interface IForwardEvent extends trellis.agents.ForwardEvent.$Properties {
        }

        /** Represents a ForwardEvent. */
        class ForwardEvent {

            /**
             * Constructs a new ForwardEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ForwardEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardEvent listening. */
            listening?: (trellis.agents.ForwardListening.$Properties|null);

            /** ForwardEvent opened. */
            opened?: (trellis.agents.ForwardConnection.$Properties|null);

            /** ForwardEvent closed. */
            closed?: (trellis.agents.ForwardConnection.$Properties|null);

            /** ForwardEvent event. */
            event?: ("listening"|"opened"|"closed");

            /**
             * Creates a new ForwardEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardEvent instance
             */
            static create(properties: trellis.agents.ForwardEvent.$Shape): trellis.agents.ForwardEvent & trellis.agents.ForwardEvent.$Shape;
            static create(properties?: trellis.agents.ForwardEvent.$Properties): trellis.agents.ForwardEvent;

            /**
             * Encodes the specified ForwardEvent message. Does not implicitly {@link trellis.agents.ForwardEvent.verify|verify} messages.
             * @param message ForwardEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ForwardEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardEvent & trellis.agents.ForwardEvent.$Shape} ForwardEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ForwardEvent & trellis.agents.ForwardEvent.$Shape;

            /**
             * Verifies a ForwardEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForwardEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForwardEvent
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ForwardEvent;

            /**
             * Creates a plain object from a ForwardEvent message. Also converts values to other types if specified.
             * @param message ForwardEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ForwardEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForwardEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForwardEvent {

            /** Properties of a ForwardEvent. */
            interface $Properties {

                /** ForwardEvent listening */
                listening?: (trellis.agents.ForwardListening.$Properties|null);

                /** ForwardEvent opened */
                opened?: (trellis.agents.ForwardConnection.$Properties|null);

                /** ForwardEvent closed */
                closed?: (trellis.agents.ForwardConnection.$Properties|null);

                /** ForwardEvent event */
                event?: ("listening"|"opened"|"closed");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ForwardEvent. */
            type $Shape = {
              listening?: trellis.agents.ForwardListening.$Shape|null;
              opened?: trellis.agents.ForwardConnection.$Shape|null;
              closed?: trellis.agents.ForwardConnection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; listening?: null; opened?: null; closed?: null }|{ event?: "listening"; listening: trellis.agents.ForwardListening.$Shape; opened?: null; closed?: null }|{ event?: "opened"; listening?: null; opened: trellis.agents.ForwardConnection.$Shape; closed?: null }|{ event?: "closed"; listening?: null; opened?: null; closed: trellis.agents.ForwardConnection.$Shape })
            );
        }

        /**
         * Properties of a ForwardListening.
         * @deprecated Use trellis.agents.ForwardListening.$Properties instead.
         */
        interface IForwardListening extends trellis.agents.ForwardListening.$Properties {
        }

        /** Represents a ForwardListening. */
        class ForwardListening {

            /**
             * Constructs a new ForwardListening.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ForwardListening.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardListening host. */
            host: string;

            /** ForwardListening port. */
            port: number;

            /**
             * Creates a new ForwardListening instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardListening instance
             */
            static create(properties: trellis.agents.ForwardListening.$Shape): trellis.agents.ForwardListening & trellis.agents.ForwardListening.$Shape;
            static create(properties?: trellis.agents.ForwardListening.$Properties): trellis.agents.ForwardListening;

            /**
             * Encodes the specified ForwardListening message. Does not implicitly {@link trellis.agents.ForwardListening.verify|verify} messages.
             * @param message ForwardListening message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ForwardListening.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardListening message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardListening & trellis.agents.ForwardListening.$Shape} ForwardListening
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ForwardListening & trellis.agents.ForwardListening.$Shape;

            /**
             * Verifies a ForwardListening message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForwardListening message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForwardListening
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ForwardListening;

            /**
             * Creates a plain object from a ForwardListening message. Also converts values to other types if specified.
             * @param message ForwardListening
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ForwardListening, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForwardListening to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForwardListening {

            /** Properties of a ForwardListening. */
            interface $Properties {

                /** ForwardListening host */
                host?: (string|null);

                /** ForwardListening port */
                port?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardListening. */
            type $Shape = trellis.agents.ForwardListening.$Properties;
        }

        /**
         * Properties of a ForwardConnection.
         * @deprecated Use trellis.agents.ForwardConnection.$Properties instead.
         */
        interface IForwardConnection extends trellis.agents.ForwardConnection.$Properties {
        }

        /** Represents a ForwardConnection. */
        class ForwardConnection {

            /**
             * Constructs a new ForwardConnection.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ForwardConnection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardConnection id. */
            id: number;

            /** ForwardConnection peer. */
            peer: string;

            /** ForwardConnection sentBytes. */
            sentBytes: number;

            /** ForwardConnection receivedBytes. */
            receivedBytes: number;

            /** ForwardConnection failure. */
            failure?: (trellis.agents.Failure.$Properties|null);

            /**
             * Creates a new ForwardConnection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardConnection instance
             */
            static create(properties: trellis.agents.ForwardConnection.$Shape): trellis.agents.ForwardConnection & trellis.agents.ForwardConnection.$Shape;
            static create(properties?: trellis.agents.ForwardConnection.$Properties): trellis.agents.ForwardConnection;

            /**
             * Encodes the specified ForwardConnection message. Does not implicitly {@link trellis.agents.ForwardConnection.verify|verify} messages.
             * @param message ForwardConnection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ForwardConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardConnection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardConnection & trellis.agents.ForwardConnection.$Shape} ForwardConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ForwardConnection & trellis.agents.ForwardConnection.$Shape;

            /**
             * Verifies a ForwardConnection message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForwardConnection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForwardConnection
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ForwardConnection;

            /**
             * Creates a plain object from a ForwardConnection message. Also converts values to other types if specified.
             * @param message ForwardConnection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ForwardConnection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForwardConnection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForwardConnection {

            /** Properties of a ForwardConnection. */
            interface $Properties {

                /** ForwardConnection id */
                id?: (number|null);

                /** ForwardConnection peer */
                peer?: (string|null);

                /** ForwardConnection sentBytes */
                sentBytes?: (number|null);

                /** ForwardConnection receivedBytes */
                receivedBytes?: (number|null);

                /** ForwardConnection failure */
                failure?: (trellis.agents.Failure.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardConnection. */
            type $Shape = trellis.agents.ForwardConnection.$Properties;
        }

        /**
         * Properties of a LogsRequest.
         * @deprecated Use trellis.agents.LogsRequest.$Properties instead.
         */
        interface ILogsRequest extends trellis.agents.LogsRequest.$Properties {
        }

        /** Represents a LogsRequest. */
        class LogsRequest {

            /**
             * Constructs a new LogsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.LogsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogsRequest name. */
            name: string;

            /** LogsRequest follow. */
            follow: boolean;

            /**
             * Creates a new LogsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogsRequest instance
             */
            static create(properties: trellis.agents.LogsRequest.$Shape): trellis.agents.LogsRequest & trellis.agents.LogsRequest.$Shape;
            static create(properties?: trellis.agents.LogsRequest.$Properties): trellis.agents.LogsRequest;

            /**
             * Encodes the specified LogsRequest message. Does not implicitly {@link trellis.agents.LogsRequest.verify|verify} messages.
             * @param message LogsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.LogsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.LogsRequest & trellis.agents.LogsRequest.$Shape} LogsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.LogsRequest & trellis.agents.LogsRequest.$Shape;

            /**
             * Verifies a LogsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LogsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LogsRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.LogsRequest;

            /**
             * Creates a plain object from a LogsRequest message. Also converts values to other types if specified.
             * @param message LogsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.LogsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LogsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LogsRequest {

            /** Properties of a LogsRequest. */
            interface $Properties {

                /** LogsRequest name */
                name?: (string|null);

                /** LogsRequest follow */
                follow?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogsRequest. */
            type $Shape = trellis.agents.LogsRequest.$Properties;
        }

        /**
         * Properties of a LogLine.
         * @deprecated Use trellis.agents.LogLine.$Properties instead.
         */
        interface ILogLine extends trellis.agents.LogLine.$Properties {
        }

        /** Represents a LogLine. */
        class LogLine {

            /**
             * Constructs a new LogLine.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.LogLine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogLine unixMs. */
            unixMs: number;

            /** LogLine text. */
            text: string;

            /**
             * Creates a new LogLine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogLine instance
             */
            static create(properties: trellis.agents.LogLine.$Shape): trellis.agents.LogLine & trellis.agents.LogLine.$Shape;
            static create(properties?: trellis.agents.LogLine.$Properties): trellis.agents.LogLine;

            /**
             * Encodes the specified LogLine message. Does not implicitly {@link trellis.agents.LogLine.verify|verify} messages.
             * @param message LogLine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.LogLine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogLine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.LogLine & trellis.agents.LogLine.$Shape} LogLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.LogLine & trellis.agents.LogLine.$Shape;

            /**
             * Verifies a LogLine message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LogLine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LogLine
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.LogLine;

            /**
             * Creates a plain object from a LogLine message. Also converts values to other types if specified.
             * @param message LogLine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.LogLine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LogLine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LogLine {

            /** Properties of a LogLine. */
            interface $Properties {

                /** LogLine unixMs */
                unixMs?: (number|null);

                /** LogLine text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogLine. */
            type $Shape = trellis.agents.LogLine.$Properties;
        }

        /**
         * Properties of a ShowPolicyRequest.
         * @deprecated Use trellis.agents.ShowPolicyRequest.$Properties instead.
         */
        interface IShowPolicyRequest extends trellis.agents.ShowPolicyRequest.$Properties {
        }

        /** Represents a ShowPolicyRequest. */
        class ShowPolicyRequest {

            /**
             * Constructs a new ShowPolicyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ShowPolicyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ShowPolicyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShowPolicyRequest instance
             */
            static create(properties: trellis.agents.ShowPolicyRequest.$Shape): trellis.agents.ShowPolicyRequest & trellis.agents.ShowPolicyRequest.$Shape;
            static create(properties?: trellis.agents.ShowPolicyRequest.$Properties): trellis.agents.ShowPolicyRequest;

            /**
             * Encodes the specified ShowPolicyRequest message. Does not implicitly {@link trellis.agents.ShowPolicyRequest.verify|verify} messages.
             * @param message ShowPolicyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ShowPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShowPolicyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ShowPolicyRequest & trellis.agents.ShowPolicyRequest.$Shape} ShowPolicyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ShowPolicyRequest & trellis.agents.ShowPolicyRequest.$Shape;

            /**
             * Verifies a ShowPolicyRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ShowPolicyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShowPolicyRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ShowPolicyRequest;

            /**
             * Creates a plain object from a ShowPolicyRequest message. Also converts values to other types if specified.
             * @param message ShowPolicyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ShowPolicyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShowPolicyRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShowPolicyRequest {

            /** Properties of a ShowPolicyRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShowPolicyRequest. */
            type $Shape = trellis.agents.ShowPolicyRequest.$Properties;
        }

        /**
         * Properties of a ShowPolicyResponse.
         * @deprecated Use trellis.agents.ShowPolicyResponse.$Properties instead.
         */
        interface IShowPolicyResponse extends trellis.agents.ShowPolicyResponse.$Properties {
        }

        /** Represents a ShowPolicyResponse. */
        class ShowPolicyResponse {

            /**
             * Constructs a new ShowPolicyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.ShowPolicyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShowPolicyResponse file. */
            file: string;

            /** ShowPolicyResponse fileJson. */
            fileJson: string;

            /** ShowPolicyResponse meshJson. */
            meshJson: string;

            /** ShowPolicyResponse meshAuthor. */
            meshAuthor: string;

            /** ShowPolicyResponse domain. */
            domain: string;

            /**
             * Creates a new ShowPolicyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShowPolicyResponse instance
             */
            static create(properties: trellis.agents.ShowPolicyResponse.$Shape): trellis.agents.ShowPolicyResponse & trellis.agents.ShowPolicyResponse.$Shape;
            static create(properties?: trellis.agents.ShowPolicyResponse.$Properties): trellis.agents.ShowPolicyResponse;

            /**
             * Encodes the specified ShowPolicyResponse message. Does not implicitly {@link trellis.agents.ShowPolicyResponse.verify|verify} messages.
             * @param message ShowPolicyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.ShowPolicyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShowPolicyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.ShowPolicyResponse & trellis.agents.ShowPolicyResponse.$Shape} ShowPolicyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.ShowPolicyResponse & trellis.agents.ShowPolicyResponse.$Shape;

            /**
             * Verifies a ShowPolicyResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ShowPolicyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShowPolicyResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.ShowPolicyResponse;

            /**
             * Creates a plain object from a ShowPolicyResponse message. Also converts values to other types if specified.
             * @param message ShowPolicyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.ShowPolicyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShowPolicyResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShowPolicyResponse {

            /** Properties of a ShowPolicyResponse. */
            interface $Properties {

                /** ShowPolicyResponse file */
                file?: (string|null);

                /** ShowPolicyResponse fileJson */
                fileJson?: (string|null);

                /** ShowPolicyResponse meshJson */
                meshJson?: (string|null);

                /** ShowPolicyResponse meshAuthor */
                meshAuthor?: (string|null);

                /** ShowPolicyResponse domain */
                domain?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShowPolicyResponse. */
            type $Shape = trellis.agents.ShowPolicyResponse.$Properties;
        }

        /**
         * Properties of a PublishPolicyRequest.
         * @deprecated Use trellis.agents.PublishPolicyRequest.$Properties instead.
         */
        interface IPublishPolicyRequest extends trellis.agents.PublishPolicyRequest.$Properties {
        }

        /** Represents a PublishPolicyRequest. */
        class PublishPolicyRequest {

            /**
             * Constructs a new PublishPolicyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.PublishPolicyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PublishPolicyRequest policyJson. */
            policyJson: string;

            /**
             * Creates a new PublishPolicyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishPolicyRequest instance
             */
            static create(properties: trellis.agents.PublishPolicyRequest.$Shape): trellis.agents.PublishPolicyRequest & trellis.agents.PublishPolicyRequest.$Shape;
            static create(properties?: trellis.agents.PublishPolicyRequest.$Properties): trellis.agents.PublishPolicyRequest;

            /**
             * Encodes the specified PublishPolicyRequest message. Does not implicitly {@link trellis.agents.PublishPolicyRequest.verify|verify} messages.
             * @param message PublishPolicyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.PublishPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishPolicyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.PublishPolicyRequest & trellis.agents.PublishPolicyRequest.$Shape} PublishPolicyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.PublishPolicyRequest & trellis.agents.PublishPolicyRequest.$Shape;

            /**
             * Verifies a PublishPolicyRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PublishPolicyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PublishPolicyRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.PublishPolicyRequest;

            /**
             * Creates a plain object from a PublishPolicyRequest message. Also converts values to other types if specified.
             * @param message PublishPolicyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.PublishPolicyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PublishPolicyRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PublishPolicyRequest {

            /** Properties of a PublishPolicyRequest. */
            interface $Properties {

                /** PublishPolicyRequest policyJson */
                policyJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PublishPolicyRequest. */
            type $Shape = trellis.agents.PublishPolicyRequest.$Properties;
        }

        /**
         * Properties of a PublishPolicyResponse.
         * @deprecated Use trellis.agents.PublishPolicyResponse.$Properties instead.
         */
        interface IPublishPolicyResponse extends trellis.agents.PublishPolicyResponse.$Properties {
        }

        /** Represents a PublishPolicyResponse. */
        class PublishPolicyResponse {

            /**
             * Constructs a new PublishPolicyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.PublishPolicyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new PublishPolicyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishPolicyResponse instance
             */
            static create(properties: trellis.agents.PublishPolicyResponse.$Shape): trellis.agents.PublishPolicyResponse & trellis.agents.PublishPolicyResponse.$Shape;
            static create(properties?: trellis.agents.PublishPolicyResponse.$Properties): trellis.agents.PublishPolicyResponse;

            /**
             * Encodes the specified PublishPolicyResponse message. Does not implicitly {@link trellis.agents.PublishPolicyResponse.verify|verify} messages.
             * @param message PublishPolicyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.PublishPolicyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishPolicyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.PublishPolicyResponse & trellis.agents.PublishPolicyResponse.$Shape} PublishPolicyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.PublishPolicyResponse & trellis.agents.PublishPolicyResponse.$Shape;

            /**
             * Verifies a PublishPolicyResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PublishPolicyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PublishPolicyResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.PublishPolicyResponse;

            /**
             * Creates a plain object from a PublishPolicyResponse message. Also converts values to other types if specified.
             * @param message PublishPolicyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.PublishPolicyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PublishPolicyResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PublishPolicyResponse {

            /** Properties of a PublishPolicyResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PublishPolicyResponse. */
            type $Shape = trellis.agents.PublishPolicyResponse.$Properties;
        }

        /**
         * Properties of an AuditRequest.
         * @deprecated Use trellis.agents.AuditRequest.$Properties instead.
         */
        interface IAuditRequest extends trellis.agents.AuditRequest.$Properties {
        }

        /** Represents an AuditRequest. */
        class AuditRequest {

            /**
             * Constructs a new AuditRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.AuditRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditRequest follow. */
            follow: boolean;

            /** AuditRequest limit. */
            limit: number;

            /**
             * Creates a new AuditRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditRequest instance
             */
            static create(properties: trellis.agents.AuditRequest.$Shape): trellis.agents.AuditRequest & trellis.agents.AuditRequest.$Shape;
            static create(properties?: trellis.agents.AuditRequest.$Properties): trellis.agents.AuditRequest;

            /**
             * Encodes the specified AuditRequest message. Does not implicitly {@link trellis.agents.AuditRequest.verify|verify} messages.
             * @param message AuditRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.AuditRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.AuditRequest & trellis.agents.AuditRequest.$Shape} AuditRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.AuditRequest & trellis.agents.AuditRequest.$Shape;

            /**
             * Verifies an AuditRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AuditRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AuditRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.AuditRequest;

            /**
             * Creates a plain object from an AuditRequest message. Also converts values to other types if specified.
             * @param message AuditRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.AuditRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AuditRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AuditRequest {

            /** Properties of an AuditRequest. */
            interface $Properties {

                /** AuditRequest follow */
                follow?: (boolean|null);

                /** AuditRequest limit */
                limit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditRequest. */
            type $Shape = trellis.agents.AuditRequest.$Properties;
        }

        /**
         * Properties of an AuditRecord.
         * @deprecated Use trellis.agents.AuditRecord.$Properties instead.
         */
        interface IAuditRecord extends trellis.agents.AuditRecord.$Properties {
        }

        /** Represents an AuditRecord. */
        class AuditRecord {

            /**
             * Constructs a new AuditRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.AuditRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditRecord json. */
            json: string;

            /**
             * Creates a new AuditRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditRecord instance
             */
            static create(properties: trellis.agents.AuditRecord.$Shape): trellis.agents.AuditRecord & trellis.agents.AuditRecord.$Shape;
            static create(properties?: trellis.agents.AuditRecord.$Properties): trellis.agents.AuditRecord;

            /**
             * Encodes the specified AuditRecord message. Does not implicitly {@link trellis.agents.AuditRecord.verify|verify} messages.
             * @param message AuditRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.AuditRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.AuditRecord & trellis.agents.AuditRecord.$Shape} AuditRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.AuditRecord & trellis.agents.AuditRecord.$Shape;

            /**
             * Verifies an AuditRecord message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AuditRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AuditRecord
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.AuditRecord;

            /**
             * Creates a plain object from an AuditRecord message. Also converts values to other types if specified.
             * @param message AuditRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.AuditRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AuditRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AuditRecord {

            /** Properties of an AuditRecord. */
            interface $Properties {

                /** AuditRecord json */
                json?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditRecord. */
            type $Shape = trellis.agents.AuditRecord.$Properties;
        }

        /**
         * Properties of a VerifyAuditRequest.
         * @deprecated Use trellis.agents.VerifyAuditRequest.$Properties instead.
         */
        interface IVerifyAuditRequest extends trellis.agents.VerifyAuditRequest.$Properties {
        }

        /** Represents a VerifyAuditRequest. */
        class VerifyAuditRequest {

            /**
             * Constructs a new VerifyAuditRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.VerifyAuditRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new VerifyAuditRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerifyAuditRequest instance
             */
            static create(properties: trellis.agents.VerifyAuditRequest.$Shape): trellis.agents.VerifyAuditRequest & trellis.agents.VerifyAuditRequest.$Shape;
            static create(properties?: trellis.agents.VerifyAuditRequest.$Properties): trellis.agents.VerifyAuditRequest;

            /**
             * Encodes the specified VerifyAuditRequest message. Does not implicitly {@link trellis.agents.VerifyAuditRequest.verify|verify} messages.
             * @param message VerifyAuditRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.VerifyAuditRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerifyAuditRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.VerifyAuditRequest & trellis.agents.VerifyAuditRequest.$Shape} VerifyAuditRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.VerifyAuditRequest & trellis.agents.VerifyAuditRequest.$Shape;

            /**
             * Verifies a VerifyAuditRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VerifyAuditRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VerifyAuditRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.VerifyAuditRequest;

            /**
             * Creates a plain object from a VerifyAuditRequest message. Also converts values to other types if specified.
             * @param message VerifyAuditRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.VerifyAuditRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VerifyAuditRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VerifyAuditRequest {

            /** Properties of a VerifyAuditRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VerifyAuditRequest. */
            type $Shape = trellis.agents.VerifyAuditRequest.$Properties;
        }

        /**
         * Properties of a VerifyAuditResponse.
         * @deprecated Use trellis.agents.VerifyAuditResponse.$Properties instead.
         */
        interface IVerifyAuditResponse extends trellis.agents.VerifyAuditResponse.$Properties {
        }

        /** Represents a VerifyAuditResponse. */
        class VerifyAuditResponse {

            /**
             * Constructs a new VerifyAuditResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.agents.VerifyAuditResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VerifyAuditResponse recordCount. */
            recordCount: number;

            /** VerifyAuditResponse firstSequence. */
            firstSequence: number;

            /** VerifyAuditResponse lastSequence. */
            lastSequence: number;

            /** VerifyAuditResponse problem. */
            problem: string;

            /**
             * Creates a new VerifyAuditResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerifyAuditResponse instance
             */
            static create(properties: trellis.agents.VerifyAuditResponse.$Shape): trellis.agents.VerifyAuditResponse & trellis.agents.VerifyAuditResponse.$Shape;
            static create(properties?: trellis.agents.VerifyAuditResponse.$Properties): trellis.agents.VerifyAuditResponse;

            /**
             * Encodes the specified VerifyAuditResponse message. Does not implicitly {@link trellis.agents.VerifyAuditResponse.verify|verify} messages.
             * @param message VerifyAuditResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.agents.VerifyAuditResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerifyAuditResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.agents.VerifyAuditResponse & trellis.agents.VerifyAuditResponse.$Shape} VerifyAuditResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.agents.VerifyAuditResponse & trellis.agents.VerifyAuditResponse.$Shape;

            /**
             * Verifies a VerifyAuditResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VerifyAuditResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VerifyAuditResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.agents.VerifyAuditResponse;

            /**
             * Creates a plain object from a VerifyAuditResponse message. Also converts values to other types if specified.
             * @param message VerifyAuditResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.agents.VerifyAuditResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VerifyAuditResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VerifyAuditResponse {

            /** Properties of a VerifyAuditResponse. */
            interface $Properties {

                /** VerifyAuditResponse recordCount */
                recordCount?: (number|null);

                /** VerifyAuditResponse firstSequence */
                firstSequence?: (number|null);

                /** VerifyAuditResponse lastSequence */
                lastSequence?: (number|null);

                /** VerifyAuditResponse problem */
                problem?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VerifyAuditResponse. */
            type $Shape = trellis.agents.VerifyAuditResponse.$Properties;
        }
    }
}
