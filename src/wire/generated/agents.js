// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $Array = $util.global.Array, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $isFinite = $util.global.isFinite, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["agents"] || ($protobuf.roots["agents"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.agents = (function() {

        /**
         * Namespace agents.
         * @memberof trellis
         * @namespace
         */
        const agents = {};

        /**
         * Kind enum.
         * @name trellis.agents.Kind
         * @enum {number}
         * @property {number} KIND_UNSPECIFIED=0 KIND_UNSPECIFIED value
         * @property {number} KIND_PROGRAM=1 KIND_PROGRAM value
         * @property {number} KIND_MCP=2 KIND_MCP value
         * @property {number} KIND_A2A=3 KIND_A2A value
         * @property {number} KIND_HTTP=4 KIND_HTTP value
         * @property {number} KIND_TCP=5 KIND_TCP value
         */
        agents.Kind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "KIND_PROGRAM"] = 1;
            values[valuesById[2] = "KIND_MCP"] = 2;
            values[valuesById[3] = "KIND_A2A"] = 3;
            values[valuesById[4] = "KIND_HTTP"] = 4;
            values[valuesById[5] = "KIND_TCP"] = 5;
            return values;
        })();

        agents.Card = (function() {

            /**
             * Properties of a Card.
             * @typedef {Object} trellis.agents.Card.$Properties
             * @property {number|null} [version] Card version
             * @property {string|null} [mesh] Card mesh
             * @property {string|null} [peer] Card peer
             * @property {string|null} [name] Card name
             * @property {trellis.agents.Kind|null} [kind] Card kind
             * @property {number|null} [updatedUnixMs] Card updatedUnixMs
             * @property {string|null} [description] Card description
             * @property {string|null} [agentVersion] Card agentVersion
             * @property {Array.<trellis.agents.Skill.$Properties>|null} [skills] Card skills
             * @property {Array.<string>|null} [payloadModes] Card payloadModes
             * @property {string|null} [trustDomain] Card trustDomain
             * @property {string|null} [modelFamily] Card modelFamily
             * @property {string|null} [modelVersion] Card modelVersion
             * @property {string|null} [weightsFingerprint] Card weightsFingerprint
             * @property {number|null} [contextWindow] Card contextWindow
             * @property {string|null} [jurisdiction] Card jurisdiction
             * @property {string|null} [a2aJson] Card a2aJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Card.
             * @memberof trellis.agents
             * @interface ICard
             * @augments trellis.agents.Card.$Properties
             * @deprecated Use trellis.agents.Card.$Properties instead.
             */

            /**
             * Shape of a Card.
             * @typedef {trellis.agents.Card.$Properties} trellis.agents.Card.$Shape
             */

            /**
             * Constructs a new Card.
             * @memberof trellis.agents
             * @classdesc Represents a Card.
             * @constructor
             * @param {trellis.agents.Card.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Card = function (properties) {
                this.skills = [];
                this.payloadModes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Card version.
             * @member {number} version
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.version = 0;

            /**
             * Card mesh.
             * @member {string} mesh
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.mesh = "";

            /**
             * Card peer.
             * @member {string} peer
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.peer = "";

            /**
             * Card name.
             * @member {string} name
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.name = "";

            /**
             * Card kind.
             * @member {trellis.agents.Kind} kind
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.kind = 0;

            /**
             * Card updatedUnixMs.
             * @member {number} updatedUnixMs
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.updatedUnixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Card description.
             * @member {string} description
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.description = "";

            /**
             * Card agentVersion.
             * @member {string} agentVersion
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.agentVersion = "";

            /**
             * Card skills.
             * @member {Array.<trellis.agents.Skill.$Properties>} skills
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.skills = $util.emptyArray;

            /**
             * Card payloadModes.
             * @member {Array.<string>} payloadModes
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.payloadModes = $util.emptyArray;

            /**
             * Card trustDomain.
             * @member {string} trustDomain
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.trustDomain = "";

            /**
             * Card modelFamily.
             * @member {string} modelFamily
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.modelFamily = "";

            /**
             * Card modelVersion.
             * @member {string} modelVersion
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.modelVersion = "";

            /**
             * Card weightsFingerprint.
             * @member {string} weightsFingerprint
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.weightsFingerprint = "";

            /**
             * Card contextWindow.
             * @member {number} contextWindow
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.contextWindow = 0;

            /**
             * Card jurisdiction.
             * @member {string} jurisdiction
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.jurisdiction = "";

            /**
             * Card a2aJson.
             * @member {string} a2aJson
             * @memberof trellis.agents.Card
             * @instance
             */
            Card.prototype.a2aJson = "";

            /**
             * Creates a new Card instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Card
             * @static
             * @param {trellis.agents.Card.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Card} Card instance
             * @type {{
             *   (properties: trellis.agents.Card.$Shape): trellis.agents.Card & trellis.agents.Card.$Shape;
             *   (properties?: trellis.agents.Card.$Properties): trellis.agents.Card;
             * }}
             */
            Card.create = function(properties) {
                return new Card(properties);
            };

            /**
             * Encodes the specified Card message. Does not implicitly {@link trellis.agents.Card.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Card
             * @static
             * @param {trellis.agents.Card.$Properties} message Card message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Card.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh") && message.mesh !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.mesh);
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.peer);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.kind);
                if (message.updatedUnixMs != null && $Object.hasOwnProperty.call(message, "updatedUnixMs") && (typeof message.updatedUnixMs === "object" ? message.updatedUnixMs.low || message.updatedUnixMs.high : message.updatedUnixMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.updatedUnixMs);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.description);
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion") && message.agentVersion !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.agentVersion);
                if (message.skills != null && message.skills.length)
                    for (let i = 0; i < message.skills.length; ++i)
                        $root.trellis.agents.Skill.encode(message.skills[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.payloadModes != null && message.payloadModes.length)
                    for (let i = 0; i < message.payloadModes.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.payloadModes[i]);
                if (message.trustDomain != null && $Object.hasOwnProperty.call(message, "trustDomain") && message.trustDomain !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.trustDomain);
                if (message.modelFamily != null && $Object.hasOwnProperty.call(message, "modelFamily") && message.modelFamily !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.modelFamily);
                if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion") && message.modelVersion !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.modelVersion);
                if (message.weightsFingerprint != null && $Object.hasOwnProperty.call(message, "weightsFingerprint") && message.weightsFingerprint !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.weightsFingerprint);
                if (message.contextWindow != null && $Object.hasOwnProperty.call(message, "contextWindow") && message.contextWindow !== 0)
                    writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.contextWindow);
                if (message.jurisdiction != null && $Object.hasOwnProperty.call(message, "jurisdiction") && message.jurisdiction !== "")
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.jurisdiction);
                if (message.a2aJson != null && $Object.hasOwnProperty.call(message, "a2aJson") && message.a2aJson !== "")
                    writer.uint32(/* id 17, wireType 2 =*/138).string(message.a2aJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Card message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Card
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Card & trellis.agents.Card.$Shape} Card
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Card.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Card();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mesh = value;
                            else
                                delete message.mesh;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peer = value;
                            else
                                delete message.peer;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.updatedUnixMs = value;
                            else
                                delete message.updatedUnixMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentVersion = value;
                            else
                                delete message.agentVersion;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.skills && message.skills.length))
                                message.skills = [];
                            message.skills.push($root.trellis.agents.Skill.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.payloadModes && message.payloadModes.length))
                                message.payloadModes = [];
                            message.payloadModes.push(reader.stringVerify());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trustDomain = value;
                            else
                                delete message.trustDomain;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.modelFamily = value;
                            else
                                delete message.modelFamily;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.modelVersion = value;
                            else
                                delete message.modelVersion;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.weightsFingerprint = value;
                            else
                                delete message.weightsFingerprint;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.contextWindow = value;
                            else
                                delete message.contextWindow;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.jurisdiction = value;
                            else
                                delete message.jurisdiction;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.a2aJson = value;
                            else
                                delete message.a2aJson;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Card message.
             * @function verify
             * @memberof trellis.agents.Card
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Card.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    if (!$util.isString(message.mesh))
                        return "mesh: string expected";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.updatedUnixMs != null && $Object.hasOwnProperty.call(message, "updatedUnixMs"))
                    if (!$util.isInteger(message.updatedUnixMs) && !(message.updatedUnixMs && $util.isInteger(message.updatedUnixMs.low) && $util.isInteger(message.updatedUnixMs.high)))
                        return "updatedUnixMs: integer|Long expected";
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    if (!$util.isString(message.description))
                        return "description: string expected";
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion"))
                    if (!$util.isString(message.agentVersion))
                        return "agentVersion: string expected";
                if (message.skills != null && $Object.hasOwnProperty.call(message, "skills")) {
                    if (!$Array.isArray(message.skills))
                        return "skills: array expected";
                    for (let i = 0; i < message.skills.length; ++i) {
                        let error = $root.trellis.agents.Skill.verify(message.skills[i], _depth + 1);
                        if (error)
                            return "skills." + error;
                    }
                }
                if (message.payloadModes != null && $Object.hasOwnProperty.call(message, "payloadModes")) {
                    if (!$Array.isArray(message.payloadModes))
                        return "payloadModes: array expected";
                    for (let i = 0; i < message.payloadModes.length; ++i)
                        if (!$util.isString(message.payloadModes[i]))
                            return "payloadModes: string[] expected";
                }
                if (message.trustDomain != null && $Object.hasOwnProperty.call(message, "trustDomain"))
                    if (!$util.isString(message.trustDomain))
                        return "trustDomain: string expected";
                if (message.modelFamily != null && $Object.hasOwnProperty.call(message, "modelFamily"))
                    if (!$util.isString(message.modelFamily))
                        return "modelFamily: string expected";
                if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion"))
                    if (!$util.isString(message.modelVersion))
                        return "modelVersion: string expected";
                if (message.weightsFingerprint != null && $Object.hasOwnProperty.call(message, "weightsFingerprint"))
                    if (!$util.isString(message.weightsFingerprint))
                        return "weightsFingerprint: string expected";
                if (message.contextWindow != null && $Object.hasOwnProperty.call(message, "contextWindow"))
                    if (!$util.isInteger(message.contextWindow))
                        return "contextWindow: integer expected";
                if (message.jurisdiction != null && $Object.hasOwnProperty.call(message, "jurisdiction"))
                    if (!$util.isString(message.jurisdiction))
                        return "jurisdiction: string expected";
                if (message.a2aJson != null && $Object.hasOwnProperty.call(message, "a2aJson"))
                    if (!$util.isString(message.a2aJson))
                        return "a2aJson: string expected";
                return null;
            };

            /**
             * Creates a Card message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Card
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Card} Card
             */
            Card.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Card)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Card: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Card();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.mesh != null)
                    if (typeof object.mesh !== "string" || object.mesh.length)
                        message.mesh = $String(object.mesh);
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.trellis.agents.Kind[object.kind] !== 0))
                    switch (object.kind) {
                    case "KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "KIND_PROGRAM":
                    case 1:
                        message.kind = 1;
                        break;
                    case "KIND_MCP":
                    case 2:
                        message.kind = 2;
                        break;
                    case "KIND_A2A":
                    case 3:
                        message.kind = 3;
                        break;
                    case "KIND_HTTP":
                    case 4:
                        message.kind = 4;
                        break;
                    case "KIND_TCP":
                    case 5:
                        message.kind = 5;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.updatedUnixMs != null)
                    if (typeof object.updatedUnixMs === "object" ? object.updatedUnixMs.low || object.updatedUnixMs.high : $Number(object.updatedUnixMs) !== 0)
                        if ($util.Long)
                            message.updatedUnixMs = $util.Long.fromValue(object.updatedUnixMs, true);
                        else if (typeof object.updatedUnixMs === "string")
                            message.updatedUnixMs = $parseInt(object.updatedUnixMs, 10);
                        else if (typeof object.updatedUnixMs === "number")
                            message.updatedUnixMs = object.updatedUnixMs;
                        else if (typeof object.updatedUnixMs === "object")
                            message.updatedUnixMs = new $util.LongBits(object.updatedUnixMs.low >>> 0, object.updatedUnixMs.high >>> 0).toNumber(true);
                if (object.description != null)
                    if (typeof object.description !== "string" || object.description.length)
                        message.description = $String(object.description);
                if (object.agentVersion != null)
                    if (typeof object.agentVersion !== "string" || object.agentVersion.length)
                        message.agentVersion = $String(object.agentVersion);
                if (object.skills) {
                    if (!$Array.isArray(object.skills))
                        throw $TypeError(".trellis.agents.Card.skills: array expected");
                    message.skills = $Array(object.skills.length);
                    for (let i = 0; i < object.skills.length; ++i) {
                        if (!$util.isObject(object.skills[i]))
                            throw $TypeError(".trellis.agents.Card.skills: object expected");
                        message.skills[i] = $root.trellis.agents.Skill.fromObject(object.skills[i], _depth + 1);
                    }
                }
                if (object.payloadModes) {
                    if (!$Array.isArray(object.payloadModes))
                        throw $TypeError(".trellis.agents.Card.payloadModes: array expected");
                    message.payloadModes = $Array(object.payloadModes.length);
                    for (let i = 0; i < object.payloadModes.length; ++i)
                        message.payloadModes[i] = $String(object.payloadModes[i]);
                }
                if (object.trustDomain != null)
                    if (typeof object.trustDomain !== "string" || object.trustDomain.length)
                        message.trustDomain = $String(object.trustDomain);
                if (object.modelFamily != null)
                    if (typeof object.modelFamily !== "string" || object.modelFamily.length)
                        message.modelFamily = $String(object.modelFamily);
                if (object.modelVersion != null)
                    if (typeof object.modelVersion !== "string" || object.modelVersion.length)
                        message.modelVersion = $String(object.modelVersion);
                if (object.weightsFingerprint != null)
                    if (typeof object.weightsFingerprint !== "string" || object.weightsFingerprint.length)
                        message.weightsFingerprint = $String(object.weightsFingerprint);
                if (object.contextWindow != null)
                    if ($Number(object.contextWindow) !== 0)
                        message.contextWindow = object.contextWindow >>> 0;
                if (object.jurisdiction != null)
                    if (typeof object.jurisdiction !== "string" || object.jurisdiction.length)
                        message.jurisdiction = $String(object.jurisdiction);
                if (object.a2aJson != null)
                    if (typeof object.a2aJson !== "string" || object.a2aJson.length)
                        message.a2aJson = $String(object.a2aJson);
                return message;
            };

            /**
             * Creates a plain object from a Card message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Card
             * @static
             * @param {trellis.agents.Card} message Card
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Card.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.skills = [];
                    object.payloadModes = [];
                }
                if (options.defaults) {
                    object.version = 0;
                    object.mesh = "";
                    object.peer = "";
                    object.name = "";
                    object.kind = options.enums === $String ? "KIND_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.updatedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.updatedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.description = "";
                    object.agentVersion = "";
                    object.trustDomain = "";
                    object.modelFamily = "";
                    object.modelVersion = "";
                    object.weightsFingerprint = "";
                    object.contextWindow = 0;
                    object.jurisdiction = "";
                    object.a2aJson = "";
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = message.mesh;
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.trellis.agents.Kind[message.kind] === $undefined ? message.kind : $root.trellis.agents.Kind[message.kind] : message.kind;
                if (message.updatedUnixMs != null && $Object.hasOwnProperty.call(message, "updatedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.updatedUnixMs = typeof message.updatedUnixMs === "number" ? $BigInt(message.updatedUnixMs) : $util.Long.fromBits(message.updatedUnixMs.low >>> 0, message.updatedUnixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.updatedUnixMs === "number")
                        object.updatedUnixMs = options.longs === $String ? $String(message.updatedUnixMs) : message.updatedUnixMs;
                    else
                        object.updatedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.updatedUnixMs) : options.longs === $Number ? new $util.LongBits(message.updatedUnixMs.low >>> 0, message.updatedUnixMs.high >>> 0).toNumber(true) : message.updatedUnixMs;
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    object.description = message.description;
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion"))
                    object.agentVersion = message.agentVersion;
                if (message.skills && message.skills.length) {
                    object.skills = $Array(message.skills.length);
                    for (let j = 0; j < message.skills.length; ++j)
                        object.skills[j] = $root.trellis.agents.Skill.toObject(message.skills[j], options, _depth + 1);
                }
                if (message.payloadModes && message.payloadModes.length) {
                    object.payloadModes = $Array(message.payloadModes.length);
                    for (let j = 0; j < message.payloadModes.length; ++j)
                        object.payloadModes[j] = message.payloadModes[j];
                }
                if (message.trustDomain != null && $Object.hasOwnProperty.call(message, "trustDomain"))
                    object.trustDomain = message.trustDomain;
                if (message.modelFamily != null && $Object.hasOwnProperty.call(message, "modelFamily"))
                    object.modelFamily = message.modelFamily;
                if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion"))
                    object.modelVersion = message.modelVersion;
                if (message.weightsFingerprint != null && $Object.hasOwnProperty.call(message, "weightsFingerprint"))
                    object.weightsFingerprint = message.weightsFingerprint;
                if (message.contextWindow != null && $Object.hasOwnProperty.call(message, "contextWindow"))
                    object.contextWindow = message.contextWindow;
                if (message.jurisdiction != null && $Object.hasOwnProperty.call(message, "jurisdiction"))
                    object.jurisdiction = message.jurisdiction;
                if (message.a2aJson != null && $Object.hasOwnProperty.call(message, "a2aJson"))
                    object.a2aJson = message.a2aJson;
                return object;
            };

            /**
             * Converts this Card to JSON.
             * @function toJSON
             * @memberof trellis.agents.Card
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Card.prototype.toJSON = function() {
                return Card.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Card;
        })();

        agents.Skill = (function() {

            /**
             * Properties of a Skill.
             * @typedef {Object} trellis.agents.Skill.$Properties
             * @property {string|null} [id] Skill id
             * @property {string|null} [name] Skill name
             * @property {string|null} [description] Skill description
             * @property {Array.<string>|null} [tags] Skill tags
             * @property {Array.<string>|null} [examples] Skill examples
             * @property {Array.<string>|null} [inputModes] Skill inputModes
             * @property {Array.<string>|null} [outputModes] Skill outputModes
             * @property {number|null} [qualityHint] Skill qualityHint
             * @property {number|null} [latencyHintMsP50] Skill latencyHintMsP50
             * @property {number|null} [costHint] Skill costHint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Skill.
             * @memberof trellis.agents
             * @interface ISkill
             * @augments trellis.agents.Skill.$Properties
             * @deprecated Use trellis.agents.Skill.$Properties instead.
             */

            /**
             * Shape of a Skill.
             * @typedef {trellis.agents.Skill.$Properties} trellis.agents.Skill.$Shape
             */

            /**
             * Constructs a new Skill.
             * @memberof trellis.agents
             * @classdesc Represents a Skill.
             * @constructor
             * @param {trellis.agents.Skill.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Skill = function (properties) {
                this.tags = [];
                this.examples = [];
                this.inputModes = [];
                this.outputModes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Skill id.
             * @member {string} id
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.id = "";

            /**
             * Skill name.
             * @member {string} name
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.name = "";

            /**
             * Skill description.
             * @member {string} description
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.description = "";

            /**
             * Skill tags.
             * @member {Array.<string>} tags
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.tags = $util.emptyArray;

            /**
             * Skill examples.
             * @member {Array.<string>} examples
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.examples = $util.emptyArray;

            /**
             * Skill inputModes.
             * @member {Array.<string>} inputModes
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.inputModes = $util.emptyArray;

            /**
             * Skill outputModes.
             * @member {Array.<string>} outputModes
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.outputModes = $util.emptyArray;

            /**
             * Skill qualityHint.
             * @member {number|null|undefined} qualityHint
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.qualityHint = null;

            /**
             * Skill latencyHintMsP50.
             * @member {number|null|undefined} latencyHintMsP50
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.latencyHintMsP50 = null;

            /**
             * Skill costHint.
             * @member {number|null|undefined} costHint
             * @memberof trellis.agents.Skill
             * @instance
             */
            Skill.prototype.costHint = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Skill.prototype, "_qualityHint", {
                get: $util.oneOfGetter($oneOfFields = ["qualityHint"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Skill.prototype, "_latencyHintMsP50", {
                get: $util.oneOfGetter($oneOfFields = ["latencyHintMsP50"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Skill.prototype, "_costHint", {
                get: $util.oneOfGetter($oneOfFields = ["costHint"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Skill instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Skill
             * @static
             * @param {trellis.agents.Skill.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Skill} Skill instance
             * @type {{
             *   (properties: trellis.agents.Skill.$Shape): trellis.agents.Skill & trellis.agents.Skill.$Shape;
             *   (properties?: trellis.agents.Skill.$Properties): trellis.agents.Skill;
             * }}
             */
            Skill.create = function(properties) {
                return new Skill(properties);
            };

            /**
             * Encodes the specified Skill message. Does not implicitly {@link trellis.agents.Skill.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Skill
             * @static
             * @param {trellis.agents.Skill.$Properties} message Skill message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Skill.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.description);
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.tags[i]);
                if (message.examples != null && message.examples.length)
                    for (let i = 0; i < message.examples.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.examples[i]);
                if (message.inputModes != null && message.inputModes.length)
                    for (let i = 0; i < message.inputModes.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.inputModes[i]);
                if (message.outputModes != null && message.outputModes.length)
                    for (let i = 0; i < message.outputModes.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.outputModes[i]);
                if (message.qualityHint != null && $Object.hasOwnProperty.call(message, "qualityHint"))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.qualityHint);
                if (message.latencyHintMsP50 != null && $Object.hasOwnProperty.call(message, "latencyHintMsP50"))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.latencyHintMsP50);
                if (message.costHint != null && $Object.hasOwnProperty.call(message, "costHint"))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.costHint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Skill message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Skill
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Skill & trellis.agents.Skill.$Shape} Skill
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Skill.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Skill();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.examples && message.examples.length))
                                message.examples = [];
                            message.examples.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.inputModes && message.inputModes.length))
                                message.inputModes = [];
                            message.inputModes.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.outputModes && message.outputModes.length))
                                message.outputModes = [];
                            message.outputModes.push(reader.stringVerify());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.qualityHint = reader.double();
                            message._qualityHint = "qualityHint";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.latencyHintMsP50 = reader.double();
                            message._latencyHintMsP50 = "latencyHintMsP50";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.costHint = reader.double();
                            message._costHint = "costHint";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Skill message.
             * @function verify
             * @memberof trellis.agents.Skill
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Skill.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    if (!$util.isString(message.description))
                        return "description: string expected";
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags")) {
                    if (!$Array.isArray(message.tags))
                        return "tags: array expected";
                    for (let i = 0; i < message.tags.length; ++i)
                        if (!$util.isString(message.tags[i]))
                            return "tags: string[] expected";
                }
                if (message.examples != null && $Object.hasOwnProperty.call(message, "examples")) {
                    if (!$Array.isArray(message.examples))
                        return "examples: array expected";
                    for (let i = 0; i < message.examples.length; ++i)
                        if (!$util.isString(message.examples[i]))
                            return "examples: string[] expected";
                }
                if (message.inputModes != null && $Object.hasOwnProperty.call(message, "inputModes")) {
                    if (!$Array.isArray(message.inputModes))
                        return "inputModes: array expected";
                    for (let i = 0; i < message.inputModes.length; ++i)
                        if (!$util.isString(message.inputModes[i]))
                            return "inputModes: string[] expected";
                }
                if (message.outputModes != null && $Object.hasOwnProperty.call(message, "outputModes")) {
                    if (!$Array.isArray(message.outputModes))
                        return "outputModes: array expected";
                    for (let i = 0; i < message.outputModes.length; ++i)
                        if (!$util.isString(message.outputModes[i]))
                            return "outputModes: string[] expected";
                }
                if (message.qualityHint != null && $Object.hasOwnProperty.call(message, "qualityHint")) {
                    properties._qualityHint = 1;
                    if (typeof message.qualityHint !== "number")
                        return "qualityHint: number expected";
                }
                if (message.latencyHintMsP50 != null && $Object.hasOwnProperty.call(message, "latencyHintMsP50")) {
                    properties._latencyHintMsP50 = 1;
                    if (typeof message.latencyHintMsP50 !== "number")
                        return "latencyHintMsP50: number expected";
                }
                if (message.costHint != null && $Object.hasOwnProperty.call(message, "costHint")) {
                    properties._costHint = 1;
                    if (typeof message.costHint !== "number")
                        return "costHint: number expected";
                }
                return null;
            };

            /**
             * Creates a Skill message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Skill
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Skill} Skill
             */
            Skill.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Skill)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Skill: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Skill();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.description != null)
                    if (typeof object.description !== "string" || object.description.length)
                        message.description = $String(object.description);
                if (object.tags) {
                    if (!$Array.isArray(object.tags))
                        throw $TypeError(".trellis.agents.Skill.tags: array expected");
                    message.tags = $Array(object.tags.length);
                    for (let i = 0; i < object.tags.length; ++i)
                        message.tags[i] = $String(object.tags[i]);
                }
                if (object.examples) {
                    if (!$Array.isArray(object.examples))
                        throw $TypeError(".trellis.agents.Skill.examples: array expected");
                    message.examples = $Array(object.examples.length);
                    for (let i = 0; i < object.examples.length; ++i)
                        message.examples[i] = $String(object.examples[i]);
                }
                if (object.inputModes) {
                    if (!$Array.isArray(object.inputModes))
                        throw $TypeError(".trellis.agents.Skill.inputModes: array expected");
                    message.inputModes = $Array(object.inputModes.length);
                    for (let i = 0; i < object.inputModes.length; ++i)
                        message.inputModes[i] = $String(object.inputModes[i]);
                }
                if (object.outputModes) {
                    if (!$Array.isArray(object.outputModes))
                        throw $TypeError(".trellis.agents.Skill.outputModes: array expected");
                    message.outputModes = $Array(object.outputModes.length);
                    for (let i = 0; i < object.outputModes.length; ++i)
                        message.outputModes[i] = $String(object.outputModes[i]);
                }
                if (object.qualityHint != null)
                    message.qualityHint = $Number(object.qualityHint);
                if (object.latencyHintMsP50 != null)
                    message.latencyHintMsP50 = $Number(object.latencyHintMsP50);
                if (object.costHint != null)
                    message.costHint = $Number(object.costHint);
                return message;
            };

            /**
             * Creates a plain object from a Skill message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Skill
             * @static
             * @param {trellis.agents.Skill} message Skill
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Skill.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.tags = [];
                    object.examples = [];
                    object.inputModes = [];
                    object.outputModes = [];
                }
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.description = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    object.description = message.description;
                if (message.tags && message.tags.length) {
                    object.tags = $Array(message.tags.length);
                    for (let j = 0; j < message.tags.length; ++j)
                        object.tags[j] = message.tags[j];
                }
                if (message.examples && message.examples.length) {
                    object.examples = $Array(message.examples.length);
                    for (let j = 0; j < message.examples.length; ++j)
                        object.examples[j] = message.examples[j];
                }
                if (message.inputModes && message.inputModes.length) {
                    object.inputModes = $Array(message.inputModes.length);
                    for (let j = 0; j < message.inputModes.length; ++j)
                        object.inputModes[j] = message.inputModes[j];
                }
                if (message.outputModes && message.outputModes.length) {
                    object.outputModes = $Array(message.outputModes.length);
                    for (let j = 0; j < message.outputModes.length; ++j)
                        object.outputModes[j] = message.outputModes[j];
                }
                if (message.qualityHint != null && $Object.hasOwnProperty.call(message, "qualityHint"))
                    object.qualityHint = options.json && !$isFinite(message.qualityHint) ? $String(message.qualityHint) : message.qualityHint;
                if (message.latencyHintMsP50 != null && $Object.hasOwnProperty.call(message, "latencyHintMsP50"))
                    object.latencyHintMsP50 = options.json && !$isFinite(message.latencyHintMsP50) ? $String(message.latencyHintMsP50) : message.latencyHintMsP50;
                if (message.costHint != null && $Object.hasOwnProperty.call(message, "costHint"))
                    object.costHint = options.json && !$isFinite(message.costHint) ? $String(message.costHint) : message.costHint;
                return object;
            };

            /**
             * Converts this Skill to JSON.
             * @function toJSON
             * @memberof trellis.agents.Skill
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Skill.prototype.toJSON = function() {
                return Skill.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Skill;
        })();

        /**
         * Category enum.
         * @name trellis.agents.Category
         * @enum {number}
         * @property {number} CATEGORY_UNSPECIFIED=0 CATEGORY_UNSPECIFIED value
         * @property {number} CATEGORY_INVALID_PARAMS=1 CATEGORY_INVALID_PARAMS value
         * @property {number} CATEGORY_RESOURCE_NOT_FOUND=2 CATEGORY_RESOURCE_NOT_FOUND value
         * @property {number} CATEGORY_RESOURCE_EXHAUSTED=3 CATEGORY_RESOURCE_EXHAUSTED value
         * @property {number} CATEGORY_PERMISSION_DENIED=4 CATEGORY_PERMISSION_DENIED value
         * @property {number} CATEGORY_RATE_LIMITED=5 CATEGORY_RATE_LIMITED value
         * @property {number} CATEGORY_INTERNAL_ERROR=6 CATEGORY_INTERNAL_ERROR value
         */
        agents.Category = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CATEGORY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CATEGORY_INVALID_PARAMS"] = 1;
            values[valuesById[2] = "CATEGORY_RESOURCE_NOT_FOUND"] = 2;
            values[valuesById[3] = "CATEGORY_RESOURCE_EXHAUSTED"] = 3;
            values[valuesById[4] = "CATEGORY_PERMISSION_DENIED"] = 4;
            values[valuesById[5] = "CATEGORY_RATE_LIMITED"] = 5;
            values[valuesById[6] = "CATEGORY_INTERNAL_ERROR"] = 6;
            return values;
        })();

        agents.Failure = (function() {

            /**
             * Properties of a Failure.
             * @typedef {Object} trellis.agents.Failure.$Properties
             * @property {trellis.agents.Category|null} [category] Failure category
             * @property {string|null} [message] Failure message
             * @property {boolean|null} [retryable] Failure retryable
             * @property {number|null} [retryAfterMs] Failure retryAfterMs
             * @property {Array.<string>|null} [suggestedActions] Failure suggestedActions
             * @property {Array.<trellis.agents.ParamHint.$Properties>|null} [paramHints] Failure paramHints
             * @property {number|null} [kind] Failure kind
             * @property {boolean|null} [notExecuted] Failure notExecuted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Failure.
             * @memberof trellis.agents
             * @interface IFailure
             * @augments trellis.agents.Failure.$Properties
             * @deprecated Use trellis.agents.Failure.$Properties instead.
             */

            /**
             * Shape of a Failure.
             * @typedef {trellis.agents.Failure.$Properties} trellis.agents.Failure.$Shape
             */

            /**
             * Constructs a new Failure.
             * @memberof trellis.agents
             * @classdesc Represents a Failure.
             * @constructor
             * @param {trellis.agents.Failure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Failure = function (properties) {
                this.suggestedActions = [];
                this.paramHints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Failure category.
             * @member {trellis.agents.Category} category
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.category = 0;

            /**
             * Failure message.
             * @member {string} message
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.message = "";

            /**
             * Failure retryable.
             * @member {boolean} retryable
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.retryable = false;

            /**
             * Failure retryAfterMs.
             * @member {number|null|undefined} retryAfterMs
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.retryAfterMs = null;

            /**
             * Failure suggestedActions.
             * @member {Array.<string>} suggestedActions
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.suggestedActions = $util.emptyArray;

            /**
             * Failure paramHints.
             * @member {Array.<trellis.agents.ParamHint.$Properties>} paramHints
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.paramHints = $util.emptyArray;

            /**
             * Failure kind.
             * @member {number} kind
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.kind = 0;

            /**
             * Failure notExecuted.
             * @member {boolean} notExecuted
             * @memberof trellis.agents.Failure
             * @instance
             */
            Failure.prototype.notExecuted = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Failure.prototype, "_retryAfterMs", {
                get: $util.oneOfGetter($oneOfFields = ["retryAfterMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Failure instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Failure
             * @static
             * @param {trellis.agents.Failure.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Failure} Failure instance
             * @type {{
             *   (properties: trellis.agents.Failure.$Shape): trellis.agents.Failure & trellis.agents.Failure.$Shape;
             *   (properties?: trellis.agents.Failure.$Properties): trellis.agents.Failure;
             * }}
             */
            Failure.create = function(properties) {
                return new Failure(properties);
            };

            /**
             * Encodes the specified Failure message. Does not implicitly {@link trellis.agents.Failure.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Failure
             * @static
             * @param {trellis.agents.Failure.$Properties} message Failure message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Failure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.category);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable") && message.retryable !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.retryable);
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.retryAfterMs);
                if (message.suggestedActions != null && message.suggestedActions.length)
                    for (let i = 0; i < message.suggestedActions.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.suggestedActions[i]);
                if (message.paramHints != null && message.paramHints.length)
                    for (let i = 0; i < message.paramHints.length; ++i)
                        $root.trellis.agents.ParamHint.encode(message.paramHints[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.kind);
                if (message.notExecuted != null && $Object.hasOwnProperty.call(message, "notExecuted") && message.notExecuted !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.notExecuted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Failure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Failure & trellis.agents.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Failure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Failure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.category = value;
                            else
                                delete message.category;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retryable = value;
                            else
                                delete message.retryable;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.retryAfterMs = reader.uint64();
                            message._retryAfterMs = "retryAfterMs";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.suggestedActions && message.suggestedActions.length))
                                message.suggestedActions = [];
                            message.suggestedActions.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.paramHints && message.paramHints.length))
                                message.paramHints = [];
                            message.paramHints.push($root.trellis.agents.ParamHint.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.notExecuted = value;
                            else
                                delete message.notExecuted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Failure message.
             * @function verify
             * @memberof trellis.agents.Failure
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Failure.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.category != null && $Object.hasOwnProperty.call(message, "category"))
                    if (typeof message.category !== "number" || (message.category | 0) !== message.category)
                        return "category: enum value expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable"))
                    if (typeof message.retryable !== "boolean")
                        return "retryable: boolean expected";
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs")) {
                    properties._retryAfterMs = 1;
                    if (!$util.isInteger(message.retryAfterMs) && !(message.retryAfterMs && $util.isInteger(message.retryAfterMs.low) && $util.isInteger(message.retryAfterMs.high)))
                        return "retryAfterMs: integer|Long expected";
                }
                if (message.suggestedActions != null && $Object.hasOwnProperty.call(message, "suggestedActions")) {
                    if (!$Array.isArray(message.suggestedActions))
                        return "suggestedActions: array expected";
                    for (let i = 0; i < message.suggestedActions.length; ++i)
                        if (!$util.isString(message.suggestedActions[i]))
                            return "suggestedActions: string[] expected";
                }
                if (message.paramHints != null && $Object.hasOwnProperty.call(message, "paramHints")) {
                    if (!$Array.isArray(message.paramHints))
                        return "paramHints: array expected";
                    for (let i = 0; i < message.paramHints.length; ++i) {
                        let error = $root.trellis.agents.ParamHint.verify(message.paramHints[i], _depth + 1);
                        if (error)
                            return "paramHints." + error;
                    }
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (!$util.isInteger(message.kind))
                        return "kind: integer expected";
                if (message.notExecuted != null && $Object.hasOwnProperty.call(message, "notExecuted"))
                    if (typeof message.notExecuted !== "boolean")
                        return "notExecuted: boolean expected";
                return null;
            };

            /**
             * Creates a Failure message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Failure
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Failure} Failure
             */
            Failure.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Failure)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Failure: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Failure();
                if (object.category !== 0 && (typeof object.category !== "string" || $root.trellis.agents.Category[object.category] !== 0))
                    switch (object.category) {
                    case "CATEGORY_UNSPECIFIED":
                    case 0:
                        message.category = 0;
                        break;
                    case "CATEGORY_INVALID_PARAMS":
                    case 1:
                        message.category = 1;
                        break;
                    case "CATEGORY_RESOURCE_NOT_FOUND":
                    case 2:
                        message.category = 2;
                        break;
                    case "CATEGORY_RESOURCE_EXHAUSTED":
                    case 3:
                        message.category = 3;
                        break;
                    case "CATEGORY_PERMISSION_DENIED":
                    case 4:
                        message.category = 4;
                        break;
                    case "CATEGORY_RATE_LIMITED":
                    case 5:
                        message.category = 5;
                        break;
                    case "CATEGORY_INTERNAL_ERROR":
                    case 6:
                        message.category = 6;
                        break;
                    default:
                        if (typeof object.category === "number" && (object.category | 0) === object.category)
                            message.category = object.category;
                    }
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.retryable != null)
                    if (object.retryable)
                        message.retryable = $Boolean(object.retryable);
                if (object.retryAfterMs != null)
                    if ($util.Long)
                        message.retryAfterMs = $util.Long.fromValue(object.retryAfterMs, true);
                    else if (typeof object.retryAfterMs === "string")
                        message.retryAfterMs = $parseInt(object.retryAfterMs, 10);
                    else if (typeof object.retryAfterMs === "number")
                        message.retryAfterMs = object.retryAfterMs;
                    else if (typeof object.retryAfterMs === "object")
                        message.retryAfterMs = new $util.LongBits(object.retryAfterMs.low >>> 0, object.retryAfterMs.high >>> 0).toNumber(true);
                if (object.suggestedActions) {
                    if (!$Array.isArray(object.suggestedActions))
                        throw $TypeError(".trellis.agents.Failure.suggestedActions: array expected");
                    message.suggestedActions = $Array(object.suggestedActions.length);
                    for (let i = 0; i < object.suggestedActions.length; ++i)
                        message.suggestedActions[i] = $String(object.suggestedActions[i]);
                }
                if (object.paramHints) {
                    if (!$Array.isArray(object.paramHints))
                        throw $TypeError(".trellis.agents.Failure.paramHints: array expected");
                    message.paramHints = $Array(object.paramHints.length);
                    for (let i = 0; i < object.paramHints.length; ++i) {
                        if (!$util.isObject(object.paramHints[i]))
                            throw $TypeError(".trellis.agents.Failure.paramHints: object expected");
                        message.paramHints[i] = $root.trellis.agents.ParamHint.fromObject(object.paramHints[i], _depth + 1);
                    }
                }
                if (object.kind != null)
                    if ($Number(object.kind) !== 0)
                        message.kind = object.kind >>> 0;
                if (object.notExecuted != null)
                    if (object.notExecuted)
                        message.notExecuted = $Boolean(object.notExecuted);
                return message;
            };

            /**
             * Creates a plain object from a Failure message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Failure
             * @static
             * @param {trellis.agents.Failure} message Failure
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Failure.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.suggestedActions = [];
                    object.paramHints = [];
                }
                if (options.defaults) {
                    object.category = options.enums === $String ? "CATEGORY_UNSPECIFIED" : 0;
                    object.message = "";
                    object.retryable = false;
                    object.kind = 0;
                    object.notExecuted = false;
                }
                if (message.category != null && $Object.hasOwnProperty.call(message, "category"))
                    object.category = options.enums === $String ? $root.trellis.agents.Category[message.category] === $undefined ? message.category : $root.trellis.agents.Category[message.category] : message.category;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable"))
                    object.retryable = message.retryable;
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.retryAfterMs = typeof message.retryAfterMs === "number" ? $BigInt(message.retryAfterMs) : $util.Long.fromBits(message.retryAfterMs.low >>> 0, message.retryAfterMs.high >>> 0, true).toBigInt();
                    else if (typeof message.retryAfterMs === "number")
                        object.retryAfterMs = options.longs === $String ? $String(message.retryAfterMs) : message.retryAfterMs;
                    else
                        object.retryAfterMs = options.longs === $String ? $util.Long.prototype.toString.call(message.retryAfterMs) : options.longs === $Number ? new $util.LongBits(message.retryAfterMs.low >>> 0, message.retryAfterMs.high >>> 0).toNumber(true) : message.retryAfterMs;
                if (message.suggestedActions && message.suggestedActions.length) {
                    object.suggestedActions = $Array(message.suggestedActions.length);
                    for (let j = 0; j < message.suggestedActions.length; ++j)
                        object.suggestedActions[j] = message.suggestedActions[j];
                }
                if (message.paramHints && message.paramHints.length) {
                    object.paramHints = $Array(message.paramHints.length);
                    for (let j = 0; j < message.paramHints.length; ++j)
                        object.paramHints[j] = $root.trellis.agents.ParamHint.toObject(message.paramHints[j], options, _depth + 1);
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.notExecuted != null && $Object.hasOwnProperty.call(message, "notExecuted"))
                    object.notExecuted = message.notExecuted;
                return object;
            };

            /**
             * Converts this Failure to JSON.
             * @function toJSON
             * @memberof trellis.agents.Failure
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Failure.prototype.toJSON = function() {
                return Failure.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Failure;
        })();

        agents.ParamHint = (function() {

            /**
             * Properties of a ParamHint.
             * @typedef {Object} trellis.agents.ParamHint.$Properties
             * @property {string|null} [param] ParamHint param
             * @property {string|null} [hint] ParamHint hint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ParamHint.
             * @memberof trellis.agents
             * @interface IParamHint
             * @augments trellis.agents.ParamHint.$Properties
             * @deprecated Use trellis.agents.ParamHint.$Properties instead.
             */

            /**
             * Shape of a ParamHint.
             * @typedef {trellis.agents.ParamHint.$Properties} trellis.agents.ParamHint.$Shape
             */

            /**
             * Constructs a new ParamHint.
             * @memberof trellis.agents
             * @classdesc Represents a ParamHint.
             * @constructor
             * @param {trellis.agents.ParamHint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ParamHint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ParamHint param.
             * @member {string} param
             * @memberof trellis.agents.ParamHint
             * @instance
             */
            ParamHint.prototype.param = "";

            /**
             * ParamHint hint.
             * @member {string} hint
             * @memberof trellis.agents.ParamHint
             * @instance
             */
            ParamHint.prototype.hint = "";

            /**
             * Creates a new ParamHint instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ParamHint
             * @static
             * @param {trellis.agents.ParamHint.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ParamHint} ParamHint instance
             * @type {{
             *   (properties: trellis.agents.ParamHint.$Shape): trellis.agents.ParamHint & trellis.agents.ParamHint.$Shape;
             *   (properties?: trellis.agents.ParamHint.$Properties): trellis.agents.ParamHint;
             * }}
             */
            ParamHint.create = function(properties) {
                return new ParamHint(properties);
            };

            /**
             * Encodes the specified ParamHint message. Does not implicitly {@link trellis.agents.ParamHint.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ParamHint
             * @static
             * @param {trellis.agents.ParamHint.$Properties} message ParamHint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ParamHint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.param != null && $Object.hasOwnProperty.call(message, "param") && message.param !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.param);
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint") && message.hint !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.hint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ParamHint message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ParamHint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ParamHint & trellis.agents.ParamHint.$Shape} ParamHint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ParamHint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ParamHint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.param = value;
                            else
                                delete message.param;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hint = value;
                            else
                                delete message.hint;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ParamHint message.
             * @function verify
             * @memberof trellis.agents.ParamHint
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ParamHint.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.param != null && $Object.hasOwnProperty.call(message, "param"))
                    if (!$util.isString(message.param))
                        return "param: string expected";
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    if (!$util.isString(message.hint))
                        return "hint: string expected";
                return null;
            };

            /**
             * Creates a ParamHint message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ParamHint
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ParamHint} ParamHint
             */
            ParamHint.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ParamHint)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ParamHint: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ParamHint();
                if (object.param != null)
                    if (typeof object.param !== "string" || object.param.length)
                        message.param = $String(object.param);
                if (object.hint != null)
                    if (typeof object.hint !== "string" || object.hint.length)
                        message.hint = $String(object.hint);
                return message;
            };

            /**
             * Creates a plain object from a ParamHint message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ParamHint
             * @static
             * @param {trellis.agents.ParamHint} message ParamHint
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ParamHint.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.param = "";
                    object.hint = "";
                }
                if (message.param != null && $Object.hasOwnProperty.call(message, "param"))
                    object.param = message.param;
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    object.hint = message.hint;
                return object;
            };

            /**
             * Converts this ParamHint to JSON.
             * @function toJSON
             * @memberof trellis.agents.ParamHint
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ParamHint.prototype.toJSON = function() {
                return ParamHint.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ParamHint;
        })();

        /**
         * Protocol enum.
         * @name trellis.agents.Protocol
         * @enum {number}
         * @property {number} PROTOCOL_UNSPECIFIED=0 PROTOCOL_UNSPECIFIED value
         * @property {number} PROTOCOL_TUNNEL=1 PROTOCOL_TUNNEL value
         * @property {number} PROTOCOL_CALL=2 PROTOCOL_CALL value
         * @property {number} PROTOCOL_MCP=3 PROTOCOL_MCP value
         * @property {number} PROTOCOL_A2A=4 PROTOCOL_A2A value
         */
        agents.Protocol = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PROTOCOL_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PROTOCOL_TUNNEL"] = 1;
            values[valuesById[2] = "PROTOCOL_CALL"] = 2;
            values[valuesById[3] = "PROTOCOL_MCP"] = 3;
            values[valuesById[4] = "PROTOCOL_A2A"] = 4;
            return values;
        })();

        agents.Open = (function() {

            /**
             * Properties of an Open.
             * @typedef {Object} trellis.agents.Open.$Properties
             * @property {string|null} [agent] Open agent
             * @property {trellis.agents.Protocol|null} [protocol] Open protocol
             * @property {number|null} [timeoutMs] Open timeoutMs
             * @property {number|null} [depth] Open depth
             * @property {string|null} [traceParent] Open traceParent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Open.
             * @memberof trellis.agents
             * @interface IOpen
             * @augments trellis.agents.Open.$Properties
             * @deprecated Use trellis.agents.Open.$Properties instead.
             */

            /**
             * Shape of an Open.
             * @typedef {trellis.agents.Open.$Properties} trellis.agents.Open.$Shape
             */

            /**
             * Constructs a new Open.
             * @memberof trellis.agents
             * @classdesc Represents an Open.
             * @constructor
             * @param {trellis.agents.Open.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Open = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Open agent.
             * @member {string} agent
             * @memberof trellis.agents.Open
             * @instance
             */
            Open.prototype.agent = "";

            /**
             * Open protocol.
             * @member {trellis.agents.Protocol} protocol
             * @memberof trellis.agents.Open
             * @instance
             */
            Open.prototype.protocol = 0;

            /**
             * Open timeoutMs.
             * @member {number} timeoutMs
             * @memberof trellis.agents.Open
             * @instance
             */
            Open.prototype.timeoutMs = 0;

            /**
             * Open depth.
             * @member {number} depth
             * @memberof trellis.agents.Open
             * @instance
             */
            Open.prototype.depth = 0;

            /**
             * Open traceParent.
             * @member {string} traceParent
             * @memberof trellis.agents.Open
             * @instance
             */
            Open.prototype.traceParent = "";

            /**
             * Creates a new Open instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Open
             * @static
             * @param {trellis.agents.Open.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Open} Open instance
             * @type {{
             *   (properties: trellis.agents.Open.$Shape): trellis.agents.Open & trellis.agents.Open.$Shape;
             *   (properties?: trellis.agents.Open.$Properties): trellis.agents.Open;
             * }}
             */
            Open.create = function(properties) {
                return new Open(properties);
            };

            /**
             * Encodes the specified Open message. Does not implicitly {@link trellis.agents.Open.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Open
             * @static
             * @param {trellis.agents.Open.$Properties} message Open message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Open.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.agent);
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.protocol);
                if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && message.timeoutMs !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.timeoutMs);
                if (message.depth != null && $Object.hasOwnProperty.call(message, "depth") && message.depth !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.depth);
                if (message.traceParent != null && $Object.hasOwnProperty.call(message, "traceParent") && message.traceParent !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.traceParent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Open message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Open
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Open & trellis.agents.Open.$Shape} Open
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Open.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Open();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agent = value;
                            else
                                delete message.agent;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.timeoutMs = value;
                            else
                                delete message.timeoutMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.depth = value;
                            else
                                delete message.depth;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceParent = value;
                            else
                                delete message.traceParent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Open message.
             * @function verify
             * @memberof trellis.agents.Open
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Open.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    if (!$util.isString(message.agent))
                        return "agent: string expected";
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                    if (typeof message.protocol !== "number" || (message.protocol | 0) !== message.protocol)
                        return "protocol: enum value expected";
                if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs"))
                    if (!$util.isInteger(message.timeoutMs))
                        return "timeoutMs: integer expected";
                if (message.depth != null && $Object.hasOwnProperty.call(message, "depth"))
                    if (!$util.isInteger(message.depth))
                        return "depth: integer expected";
                if (message.traceParent != null && $Object.hasOwnProperty.call(message, "traceParent"))
                    if (!$util.isString(message.traceParent))
                        return "traceParent: string expected";
                return null;
            };

            /**
             * Creates an Open message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Open
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Open} Open
             */
            Open.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Open)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Open: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Open();
                if (object.agent != null)
                    if (typeof object.agent !== "string" || object.agent.length)
                        message.agent = $String(object.agent);
                if (object.protocol !== 0 && (typeof object.protocol !== "string" || $root.trellis.agents.Protocol[object.protocol] !== 0))
                    switch (object.protocol) {
                    case "PROTOCOL_UNSPECIFIED":
                    case 0:
                        message.protocol = 0;
                        break;
                    case "PROTOCOL_TUNNEL":
                    case 1:
                        message.protocol = 1;
                        break;
                    case "PROTOCOL_CALL":
                    case 2:
                        message.protocol = 2;
                        break;
                    case "PROTOCOL_MCP":
                    case 3:
                        message.protocol = 3;
                        break;
                    case "PROTOCOL_A2A":
                    case 4:
                        message.protocol = 4;
                        break;
                    default:
                        if (typeof object.protocol === "number" && (object.protocol | 0) === object.protocol)
                            message.protocol = object.protocol;
                    }
                if (object.timeoutMs != null)
                    if ($Number(object.timeoutMs) !== 0)
                        message.timeoutMs = object.timeoutMs >>> 0;
                if (object.depth != null)
                    if ($Number(object.depth) !== 0)
                        message.depth = object.depth >>> 0;
                if (object.traceParent != null)
                    if (typeof object.traceParent !== "string" || object.traceParent.length)
                        message.traceParent = $String(object.traceParent);
                return message;
            };

            /**
             * Creates a plain object from an Open message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Open
             * @static
             * @param {trellis.agents.Open} message Open
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Open.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.agent = "";
                    object.protocol = options.enums === $String ? "PROTOCOL_UNSPECIFIED" : 0;
                    object.timeoutMs = 0;
                    object.depth = 0;
                    object.traceParent = "";
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                    object.protocol = options.enums === $String ? $root.trellis.agents.Protocol[message.protocol] === $undefined ? message.protocol : $root.trellis.agents.Protocol[message.protocol] : message.protocol;
                if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs"))
                    object.timeoutMs = message.timeoutMs;
                if (message.depth != null && $Object.hasOwnProperty.call(message, "depth"))
                    object.depth = message.depth;
                if (message.traceParent != null && $Object.hasOwnProperty.call(message, "traceParent"))
                    object.traceParent = message.traceParent;
                return object;
            };

            /**
             * Converts this Open to JSON.
             * @function toJSON
             * @memberof trellis.agents.Open
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Open.prototype.toJSON = function() {
                return Open.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Open;
        })();

        agents.Opened = (function() {

            /**
             * Properties of an Opened.
             * @typedef {Object} trellis.agents.Opened.$Properties
             * @property {trellis.agents.Accepted.$Properties|null} [accepted] Opened accepted
             * @property {trellis.agents.Failure.$Properties|null} [failure] Opened failure
             * @property {"accepted"|"failure"} [result] Opened result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Opened.
             * @memberof trellis.agents
             * @interface IOpened
             * @augments trellis.agents.Opened.$Properties
             * @deprecated Use trellis.agents.Opened.$Properties instead.
             */

            /**
             * Narrowed shape of an Opened.
             * @typedef {{
             *   accepted?: trellis.agents.Accepted.$Shape|null;
             *   failure?: trellis.agents.Failure.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ result?: undefined; accepted?: null; failure?: null }|{ result?: "accepted"; accepted: trellis.agents.Accepted.$Shape; failure?: null }|{ result?: "failure"; accepted?: null; failure: trellis.agents.Failure.$Shape })
             * )} trellis.agents.Opened.$Shape
             */

            /**
             * Constructs a new Opened.
             * @memberof trellis.agents
             * @classdesc Represents an Opened.
             * @constructor
             * @param {trellis.agents.Opened.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Opened = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Opened accepted.
             * @member {trellis.agents.Accepted.$Properties|null|undefined} accepted
             * @memberof trellis.agents.Opened
             * @instance
             */
            Opened.prototype.accepted = null;

            /**
             * Opened failure.
             * @member {trellis.agents.Failure.$Properties|null|undefined} failure
             * @memberof trellis.agents.Opened
             * @instance
             */
            Opened.prototype.failure = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Opened result.
             * @member {"accepted"|"failure"|undefined} result
             * @memberof trellis.agents.Opened
             * @instance
             */
            $Object.defineProperty(Opened.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["accepted", "failure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Opened instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Opened
             * @static
             * @param {trellis.agents.Opened.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Opened} Opened instance
             * @type {{
             *   (properties: trellis.agents.Opened.$Shape): trellis.agents.Opened & trellis.agents.Opened.$Shape;
             *   (properties?: trellis.agents.Opened.$Properties): trellis.agents.Opened;
             * }}
             */
            Opened.create = function(properties) {
                return new Opened(properties);
            };

            /**
             * Encodes the specified Opened message. Does not implicitly {@link trellis.agents.Opened.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Opened
             * @static
             * @param {trellis.agents.Opened.$Properties} message Opened message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Opened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    $root.trellis.agents.Accepted.encode(message.accepted, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.trellis.agents.Failure.encode(message.failure, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Opened message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Opened
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Opened & trellis.agents.Opened.$Shape} Opened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Opened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Opened();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.accepted = $root.trellis.agents.Accepted.decode(reader, reader.size(), $undefined, _depth + 1, message.accepted);
                            message.result = "accepted";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.trellis.agents.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.result = "failure";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Opened message.
             * @function verify
             * @memberof trellis.agents.Opened
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Opened.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    properties.result = 1;
                    {
                        let error = $root.trellis.agents.Accepted.verify(message.accepted, _depth + 1);
                        if (error)
                            return "accepted." + error;
                    }
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    if (properties.result === 1)
                        return "result: multiple values";
                    properties.result = 1;
                    {
                        let error = $root.trellis.agents.Failure.verify(message.failure, _depth + 1);
                        if (error)
                            return "failure." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an Opened message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Opened
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Opened} Opened
             */
            Opened.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Opened)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Opened: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Opened();
                if (object.accepted != null) {
                    if (!$util.isObject(object.accepted))
                        throw $TypeError(".trellis.agents.Opened.accepted: object expected");
                    message.accepted = $root.trellis.agents.Accepted.fromObject(object.accepted, _depth + 1);
                }
                if (object.failure != null) {
                    if (!$util.isObject(object.failure))
                        throw $TypeError(".trellis.agents.Opened.failure: object expected");
                    message.failure = $root.trellis.agents.Failure.fromObject(object.failure, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Opened message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Opened
             * @static
             * @param {trellis.agents.Opened} message Opened
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Opened.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    object.accepted = $root.trellis.agents.Accepted.toObject(message.accepted, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "accepted";
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    object.failure = $root.trellis.agents.Failure.toObject(message.failure, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "failure";
                }
                return object;
            };

            /**
             * Converts this Opened to JSON.
             * @function toJSON
             * @memberof trellis.agents.Opened
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Opened.prototype.toJSON = function() {
                return Opened.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Opened;
        })();

        agents.Accepted = (function() {

            /**
             * Properties of an Accepted.
             * @typedef {Object} trellis.agents.Accepted.$Properties
             * @property {Uint8Array|null} [moveToken] Accepted moveToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Accepted.
             * @memberof trellis.agents
             * @interface IAccepted
             * @augments trellis.agents.Accepted.$Properties
             * @deprecated Use trellis.agents.Accepted.$Properties instead.
             */

            /**
             * Shape of an Accepted.
             * @typedef {trellis.agents.Accepted.$Properties} trellis.agents.Accepted.$Shape
             */

            /**
             * Constructs a new Accepted.
             * @memberof trellis.agents
             * @classdesc Represents an Accepted.
             * @constructor
             * @param {trellis.agents.Accepted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Accepted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Accepted moveToken.
             * @member {Uint8Array} moveToken
             * @memberof trellis.agents.Accepted
             * @instance
             */
            Accepted.prototype.moveToken = $util.newBuffer([]);

            /**
             * Creates a new Accepted instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Accepted
             * @static
             * @param {trellis.agents.Accepted.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Accepted} Accepted instance
             * @type {{
             *   (properties: trellis.agents.Accepted.$Shape): trellis.agents.Accepted & trellis.agents.Accepted.$Shape;
             *   (properties?: trellis.agents.Accepted.$Properties): trellis.agents.Accepted;
             * }}
             */
            Accepted.create = function(properties) {
                return new Accepted(properties);
            };

            /**
             * Encodes the specified Accepted message. Does not implicitly {@link trellis.agents.Accepted.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Accepted
             * @static
             * @param {trellis.agents.Accepted.$Properties} message Accepted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Accepted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.moveToken != null && $Object.hasOwnProperty.call(message, "moveToken") && message.moveToken.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.moveToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Accepted message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Accepted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Accepted & trellis.agents.Accepted.$Shape} Accepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Accepted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Accepted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.moveToken = value;
                            else
                                delete message.moveToken;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Accepted message.
             * @function verify
             * @memberof trellis.agents.Accepted
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Accepted.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.moveToken != null && $Object.hasOwnProperty.call(message, "moveToken"))
                    if (!(message.moveToken && typeof message.moveToken.length === "number" || $util.isString(message.moveToken)))
                        return "moveToken: buffer expected";
                return null;
            };

            /**
             * Creates an Accepted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Accepted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Accepted} Accepted
             */
            Accepted.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Accepted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Accepted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Accepted();
                if (object.moveToken != null)
                    if (object.moveToken.length)
                        if (typeof object.moveToken === "string")
                            $util.base64.decode(object.moveToken, message.moveToken = $util.newBuffer($util.base64.length(object.moveToken)), 0);
                        else if (object.moveToken.length >= 0)
                            message.moveToken = object.moveToken;
                return message;
            };

            /**
             * Creates a plain object from an Accepted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Accepted
             * @static
             * @param {trellis.agents.Accepted} message Accepted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Accepted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.moveToken = "";
                    else {
                        object.moveToken = [];
                        if (options.bytes !== $Array)
                            object.moveToken = $util.newBuffer(object.moveToken);
                    }
                if (message.moveToken != null && $Object.hasOwnProperty.call(message, "moveToken"))
                    object.moveToken = options.bytes === $String ? $util.base64.encode(message.moveToken, 0, message.moveToken.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.moveToken) : message.moveToken;
                return object;
            };

            /**
             * Converts this Accepted to JSON.
             * @function toJSON
             * @memberof trellis.agents.Accepted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Accepted.prototype.toJSON = function() {
                return Accepted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Accepted;
        })();

        agents.CallRequest = (function() {

            /**
             * Properties of a CallRequest.
             * @typedef {Object} trellis.agents.CallRequest.$Properties
             * @property {string|null} [tool] CallRequest tool
             * @property {string|null} [argumentsJson] CallRequest argumentsJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CallRequest.
             * @memberof trellis.agents
             * @interface ICallRequest
             * @augments trellis.agents.CallRequest.$Properties
             * @deprecated Use trellis.agents.CallRequest.$Properties instead.
             */

            /**
             * Shape of a CallRequest.
             * @typedef {trellis.agents.CallRequest.$Properties} trellis.agents.CallRequest.$Shape
             */

            /**
             * Constructs a new CallRequest.
             * @memberof trellis.agents
             * @classdesc Represents a CallRequest.
             * @constructor
             * @param {trellis.agents.CallRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CallRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CallRequest tool.
             * @member {string} tool
             * @memberof trellis.agents.CallRequest
             * @instance
             */
            CallRequest.prototype.tool = "";

            /**
             * CallRequest argumentsJson.
             * @member {string} argumentsJson
             * @memberof trellis.agents.CallRequest
             * @instance
             */
            CallRequest.prototype.argumentsJson = "";

            /**
             * Creates a new CallRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.CallRequest
             * @static
             * @param {trellis.agents.CallRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.CallRequest} CallRequest instance
             * @type {{
             *   (properties: trellis.agents.CallRequest.$Shape): trellis.agents.CallRequest & trellis.agents.CallRequest.$Shape;
             *   (properties?: trellis.agents.CallRequest.$Properties): trellis.agents.CallRequest;
             * }}
             */
            CallRequest.create = function(properties) {
                return new CallRequest(properties);
            };

            /**
             * Encodes the specified CallRequest message. Does not implicitly {@link trellis.agents.CallRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.CallRequest
             * @static
             * @param {trellis.agents.CallRequest.$Properties} message CallRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CallRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool") && message.tool !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.tool);
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson") && message.argumentsJson !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.argumentsJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CallRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.CallRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.CallRequest & trellis.agents.CallRequest.$Shape} CallRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CallRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.CallRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tool = value;
                            else
                                delete message.tool;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.argumentsJson = value;
                            else
                                delete message.argumentsJson;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a CallRequest message.
             * @function verify
             * @memberof trellis.agents.CallRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CallRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    if (!$util.isString(message.tool))
                        return "tool: string expected";
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson"))
                    if (!$util.isString(message.argumentsJson))
                        return "argumentsJson: string expected";
                return null;
            };

            /**
             * Creates a CallRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.CallRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.CallRequest} CallRequest
             */
            CallRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.CallRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.CallRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.CallRequest();
                if (object.tool != null)
                    if (typeof object.tool !== "string" || object.tool.length)
                        message.tool = $String(object.tool);
                if (object.argumentsJson != null)
                    if (typeof object.argumentsJson !== "string" || object.argumentsJson.length)
                        message.argumentsJson = $String(object.argumentsJson);
                return message;
            };

            /**
             * Creates a plain object from a CallRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.CallRequest
             * @static
             * @param {trellis.agents.CallRequest} message CallRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CallRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tool = "";
                    object.argumentsJson = "";
                }
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    object.tool = message.tool;
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson"))
                    object.argumentsJson = message.argumentsJson;
                return object;
            };

            /**
             * Converts this CallRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.CallRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CallRequest.prototype.toJSON = function() {
                return CallRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CallRequest;
        })();

        agents.CallEvent = (function() {

            /**
             * Properties of a CallEvent.
             * @typedef {Object} trellis.agents.CallEvent.$Properties
             * @property {trellis.agents.CallProgress.$Properties|null} [progress] CallEvent progress
             * @property {string|null} [partialJson] CallEvent partialJson
             * @property {string|null} [resultJson] CallEvent resultJson
             * @property {trellis.agents.Failure.$Properties|null} [failure] CallEvent failure
             * @property {"progress"|"partialJson"|"resultJson"|"failure"} [event] CallEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CallEvent.
             * @memberof trellis.agents
             * @interface ICallEvent
             * @augments trellis.agents.CallEvent.$Properties
             * @deprecated Use trellis.agents.CallEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a CallEvent.
             * @typedef {{
             *   progress?: trellis.agents.CallProgress.$Shape|null;
             *   partialJson?: string|null;
             *   resultJson?: string|null;
             *   failure?: trellis.agents.Failure.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; progress?: null; partialJson?: null; resultJson?: null; failure?: null }|{ event?: "progress"; progress: trellis.agents.CallProgress.$Shape; partialJson?: null; resultJson?: null; failure?: null }|{ event?: "partialJson"; progress?: null; partialJson: string; resultJson?: null; failure?: null }|{ event?: "resultJson"; progress?: null; partialJson?: null; resultJson: string; failure?: null }|{ event?: "failure"; progress?: null; partialJson?: null; resultJson?: null; failure: trellis.agents.Failure.$Shape })
             * )} trellis.agents.CallEvent.$Shape
             */

            /**
             * Constructs a new CallEvent.
             * @memberof trellis.agents
             * @classdesc Represents a CallEvent.
             * @constructor
             * @param {trellis.agents.CallEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CallEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CallEvent progress.
             * @member {trellis.agents.CallProgress.$Properties|null|undefined} progress
             * @memberof trellis.agents.CallEvent
             * @instance
             */
            CallEvent.prototype.progress = null;

            /**
             * CallEvent partialJson.
             * @member {string|null|undefined} partialJson
             * @memberof trellis.agents.CallEvent
             * @instance
             */
            CallEvent.prototype.partialJson = null;

            /**
             * CallEvent resultJson.
             * @member {string|null|undefined} resultJson
             * @memberof trellis.agents.CallEvent
             * @instance
             */
            CallEvent.prototype.resultJson = null;

            /**
             * CallEvent failure.
             * @member {trellis.agents.Failure.$Properties|null|undefined} failure
             * @memberof trellis.agents.CallEvent
             * @instance
             */
            CallEvent.prototype.failure = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * CallEvent event.
             * @member {"progress"|"partialJson"|"resultJson"|"failure"|undefined} event
             * @memberof trellis.agents.CallEvent
             * @instance
             */
            $Object.defineProperty(CallEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["progress", "partialJson", "resultJson", "failure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new CallEvent instance using the specified properties.
             * @function create
             * @memberof trellis.agents.CallEvent
             * @static
             * @param {trellis.agents.CallEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.CallEvent} CallEvent instance
             * @type {{
             *   (properties: trellis.agents.CallEvent.$Shape): trellis.agents.CallEvent & trellis.agents.CallEvent.$Shape;
             *   (properties?: trellis.agents.CallEvent.$Properties): trellis.agents.CallEvent;
             * }}
             */
            CallEvent.create = function(properties) {
                return new CallEvent(properties);
            };

            /**
             * Encodes the specified CallEvent message. Does not implicitly {@link trellis.agents.CallEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.CallEvent
             * @static
             * @param {trellis.agents.CallEvent.$Properties} message CallEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CallEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.trellis.agents.CallProgress.encode(message.progress, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.partialJson != null && $Object.hasOwnProperty.call(message, "partialJson"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.partialJson);
                if (message.resultJson != null && $Object.hasOwnProperty.call(message, "resultJson"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.resultJson);
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.trellis.agents.Failure.encode(message.failure, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CallEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.CallEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.CallEvent & trellis.agents.CallEvent.$Shape} CallEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CallEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.CallEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.progress = $root.trellis.agents.CallProgress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.event = "progress";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.partialJson = reader.stringVerify();
                            message.event = "partialJson";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.resultJson = reader.stringVerify();
                            message.event = "resultJson";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.trellis.agents.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.event = "failure";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a CallEvent message.
             * @function verify
             * @memberof trellis.agents.CallEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CallEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress")) {
                    properties.event = 1;
                    {
                        let error = $root.trellis.agents.CallProgress.verify(message.progress, _depth + 1);
                        if (error)
                            return "progress." + error;
                    }
                }
                if (message.partialJson != null && $Object.hasOwnProperty.call(message, "partialJson")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    if (!$util.isString(message.partialJson))
                        return "partialJson: string expected";
                }
                if (message.resultJson != null && $Object.hasOwnProperty.call(message, "resultJson")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    if (!$util.isString(message.resultJson))
                        return "resultJson: string expected";
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.agents.Failure.verify(message.failure, _depth + 1);
                        if (error)
                            return "failure." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a CallEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.CallEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.CallEvent} CallEvent
             */
            CallEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.CallEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.CallEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.CallEvent();
                if (object.progress != null) {
                    if (!$util.isObject(object.progress))
                        throw $TypeError(".trellis.agents.CallEvent.progress: object expected");
                    message.progress = $root.trellis.agents.CallProgress.fromObject(object.progress, _depth + 1);
                }
                if (object.partialJson != null)
                    message.partialJson = $String(object.partialJson);
                if (object.resultJson != null)
                    message.resultJson = $String(object.resultJson);
                if (object.failure != null) {
                    if (!$util.isObject(object.failure))
                        throw $TypeError(".trellis.agents.CallEvent.failure: object expected");
                    message.failure = $root.trellis.agents.Failure.fromObject(object.failure, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a CallEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.CallEvent
             * @static
             * @param {trellis.agents.CallEvent} message CallEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CallEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress")) {
                    object.progress = $root.trellis.agents.CallProgress.toObject(message.progress, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "progress";
                }
                if (message.partialJson != null && $Object.hasOwnProperty.call(message, "partialJson")) {
                    object.partialJson = message.partialJson;
                    if (options.oneofs)
                        object.event = "partialJson";
                }
                if (message.resultJson != null && $Object.hasOwnProperty.call(message, "resultJson")) {
                    object.resultJson = message.resultJson;
                    if (options.oneofs)
                        object.event = "resultJson";
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    object.failure = $root.trellis.agents.Failure.toObject(message.failure, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "failure";
                }
                return object;
            };

            /**
             * Converts this CallEvent to JSON.
             * @function toJSON
             * @memberof trellis.agents.CallEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CallEvent.prototype.toJSON = function() {
                return CallEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CallEvent;
        })();

        agents.CallProgress = (function() {

            /**
             * Properties of a CallProgress.
             * @typedef {Object} trellis.agents.CallProgress.$Properties
             * @property {number|null} [done] CallProgress done
             * @property {number|null} [total] CallProgress total
             * @property {string|null} [message] CallProgress message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CallProgress.
             * @memberof trellis.agents
             * @interface ICallProgress
             * @augments trellis.agents.CallProgress.$Properties
             * @deprecated Use trellis.agents.CallProgress.$Properties instead.
             */

            /**
             * Shape of a CallProgress.
             * @typedef {trellis.agents.CallProgress.$Properties} trellis.agents.CallProgress.$Shape
             */

            /**
             * Constructs a new CallProgress.
             * @memberof trellis.agents
             * @classdesc Represents a CallProgress.
             * @constructor
             * @param {trellis.agents.CallProgress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CallProgress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CallProgress done.
             * @member {number} done
             * @memberof trellis.agents.CallProgress
             * @instance
             */
            CallProgress.prototype.done = 0;

            /**
             * CallProgress total.
             * @member {number|null|undefined} total
             * @memberof trellis.agents.CallProgress
             * @instance
             */
            CallProgress.prototype.total = null;

            /**
             * CallProgress message.
             * @member {string} message
             * @memberof trellis.agents.CallProgress
             * @instance
             */
            CallProgress.prototype.message = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CallProgress.prototype, "_total", {
                get: $util.oneOfGetter($oneOfFields = ["total"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new CallProgress instance using the specified properties.
             * @function create
             * @memberof trellis.agents.CallProgress
             * @static
             * @param {trellis.agents.CallProgress.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.CallProgress} CallProgress instance
             * @type {{
             *   (properties: trellis.agents.CallProgress.$Shape): trellis.agents.CallProgress & trellis.agents.CallProgress.$Shape;
             *   (properties?: trellis.agents.CallProgress.$Properties): trellis.agents.CallProgress;
             * }}
             */
            CallProgress.create = function(properties) {
                return new CallProgress(properties);
            };

            /**
             * Encodes the specified CallProgress message. Does not implicitly {@link trellis.agents.CallProgress.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.CallProgress
             * @static
             * @param {trellis.agents.CallProgress.$Properties} message CallProgress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CallProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && !$Object.is(message.done, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.done);
                if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.total);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CallProgress message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.CallProgress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.CallProgress & trellis.agents.CallProgress.$Shape} CallProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CallProgress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.CallProgress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.total = reader.double();
                            message._total = "total";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a CallProgress message.
             * @function verify
             * @memberof trellis.agents.CallProgress
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CallProgress.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    if (typeof message.done !== "number")
                        return "done: number expected";
                if (message.total != null && $Object.hasOwnProperty.call(message, "total")) {
                    properties._total = 1;
                    if (typeof message.total !== "number")
                        return "total: number expected";
                }
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                return null;
            };

            /**
             * Creates a CallProgress message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.CallProgress
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.CallProgress} CallProgress
             */
            CallProgress.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.CallProgress)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.CallProgress: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.CallProgress();
                if (object.done != null)
                    if (!$Object.is($Number(object.done), 0))
                        message.done = $Number(object.done);
                if (object.total != null)
                    message.total = $Number(object.total);
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            /**
             * Creates a plain object from a CallProgress message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.CallProgress
             * @static
             * @param {trellis.agents.CallProgress} message CallProgress
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CallProgress.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.done = 0;
                    object.message = "";
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    object.done = options.json && !$isFinite(message.done) ? $String(message.done) : message.done;
                if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                    object.total = options.json && !$isFinite(message.total) ? $String(message.total) : message.total;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            /**
             * Converts this CallProgress to JSON.
             * @function toJSON
             * @memberof trellis.agents.CallProgress
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CallProgress.prototype.toJSON = function() {
                return CallProgress.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CallProgress;
        })();

        agents.AgentInfo = (function() {

            /**
             * Properties of an AgentInfo.
             * @typedef {Object} trellis.agents.AgentInfo.$Properties
             * @property {trellis.agents.Card.$Properties|null} [card] AgentInfo card
             * @property {boolean|null} [online] AgentInfo online
             * @property {string|null} [domain] AgentInfo domain
             * @property {number|null} [activeCalls] AgentInfo activeCalls
             * @property {string|null} [peerName] AgentInfo peerName
             * @property {string|null} [target] AgentInfo target
             * @property {string|null} [state] AgentInfo state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentInfo.
             * @memberof trellis.agents
             * @interface IAgentInfo
             * @augments trellis.agents.AgentInfo.$Properties
             * @deprecated Use trellis.agents.AgentInfo.$Properties instead.
             */

            /**
             * Shape of an AgentInfo.
             * @typedef {trellis.agents.AgentInfo.$Properties} trellis.agents.AgentInfo.$Shape
             */

            /**
             * Constructs a new AgentInfo.
             * @memberof trellis.agents
             * @classdesc Represents an AgentInfo.
             * @constructor
             * @param {trellis.agents.AgentInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentInfo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentInfo card.
             * @member {trellis.agents.Card.$Properties|null|undefined} card
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.card = null;

            /**
             * AgentInfo online.
             * @member {boolean} online
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.online = false;

            /**
             * AgentInfo domain.
             * @member {string} domain
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.domain = "";

            /**
             * AgentInfo activeCalls.
             * @member {number} activeCalls
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.activeCalls = 0;

            /**
             * AgentInfo peerName.
             * @member {string} peerName
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.peerName = "";

            /**
             * AgentInfo target.
             * @member {string} target
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.target = "";

            /**
             * AgentInfo state.
             * @member {string} state
             * @memberof trellis.agents.AgentInfo
             * @instance
             */
            AgentInfo.prototype.state = "";

            /**
             * Creates a new AgentInfo instance using the specified properties.
             * @function create
             * @memberof trellis.agents.AgentInfo
             * @static
             * @param {trellis.agents.AgentInfo.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.AgentInfo} AgentInfo instance
             * @type {{
             *   (properties: trellis.agents.AgentInfo.$Shape): trellis.agents.AgentInfo & trellis.agents.AgentInfo.$Shape;
             *   (properties?: trellis.agents.AgentInfo.$Properties): trellis.agents.AgentInfo;
             * }}
             */
            AgentInfo.create = function(properties) {
                return new AgentInfo(properties);
            };

            /**
             * Encodes the specified AgentInfo message. Does not implicitly {@link trellis.agents.AgentInfo.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.AgentInfo
             * @static
             * @param {trellis.agents.AgentInfo.$Properties} message AgentInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.card != null && $Object.hasOwnProperty.call(message, "card"))
                    $root.trellis.agents.Card.encode(message.card, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.online != null && $Object.hasOwnProperty.call(message, "online") && message.online !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.online);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.domain);
                if (message.activeCalls != null && $Object.hasOwnProperty.call(message, "activeCalls") && message.activeCalls !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.activeCalls);
                if (message.peerName != null && $Object.hasOwnProperty.call(message, "peerName") && message.peerName !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.peerName);
                if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.target);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentInfo message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.AgentInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.AgentInfo & trellis.agents.AgentInfo.$Shape} AgentInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentInfo.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.AgentInfo();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.card = $root.trellis.agents.Card.decode(reader, reader.size(), $undefined, _depth + 1, message.card);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.online = value;
                            else
                                delete message.online;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.activeCalls = value;
                            else
                                delete message.activeCalls;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peerName = value;
                            else
                                delete message.peerName;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.target = value;
                            else
                                delete message.target;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an AgentInfo message.
             * @function verify
             * @memberof trellis.agents.AgentInfo
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            AgentInfo.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.card != null && $Object.hasOwnProperty.call(message, "card")) {
                    let error = $root.trellis.agents.Card.verify(message.card, _depth + 1);
                    if (error)
                        return "card." + error;
                }
                if (message.online != null && $Object.hasOwnProperty.call(message, "online"))
                    if (typeof message.online !== "boolean")
                        return "online: boolean expected";
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    if (!$util.isString(message.domain))
                        return "domain: string expected";
                if (message.activeCalls != null && $Object.hasOwnProperty.call(message, "activeCalls"))
                    if (!$util.isInteger(message.activeCalls))
                        return "activeCalls: integer expected";
                if (message.peerName != null && $Object.hasOwnProperty.call(message, "peerName"))
                    if (!$util.isString(message.peerName))
                        return "peerName: string expected";
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    if (!$util.isString(message.target))
                        return "target: string expected";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                return null;
            };

            /**
             * Creates an AgentInfo message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.AgentInfo
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.AgentInfo} AgentInfo
             */
            AgentInfo.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.AgentInfo)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.AgentInfo: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.AgentInfo();
                if (object.card != null) {
                    if (!$util.isObject(object.card))
                        throw $TypeError(".trellis.agents.AgentInfo.card: object expected");
                    message.card = $root.trellis.agents.Card.fromObject(object.card, _depth + 1);
                }
                if (object.online != null)
                    if (object.online)
                        message.online = $Boolean(object.online);
                if (object.domain != null)
                    if (typeof object.domain !== "string" || object.domain.length)
                        message.domain = $String(object.domain);
                if (object.activeCalls != null)
                    if ($Number(object.activeCalls) !== 0)
                        message.activeCalls = object.activeCalls >>> 0;
                if (object.peerName != null)
                    if (typeof object.peerName !== "string" || object.peerName.length)
                        message.peerName = $String(object.peerName);
                if (object.target != null)
                    if (typeof object.target !== "string" || object.target.length)
                        message.target = $String(object.target);
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                return message;
            };

            /**
             * Creates a plain object from an AgentInfo message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.AgentInfo
             * @static
             * @param {trellis.agents.AgentInfo} message AgentInfo
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AgentInfo.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.card = null;
                    object.online = false;
                    object.domain = "";
                    object.activeCalls = 0;
                    object.peerName = "";
                    object.target = "";
                    object.state = "";
                }
                if (message.card != null && $Object.hasOwnProperty.call(message, "card"))
                    object.card = $root.trellis.agents.Card.toObject(message.card, options, _depth + 1);
                if (message.online != null && $Object.hasOwnProperty.call(message, "online"))
                    object.online = message.online;
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    object.domain = message.domain;
                if (message.activeCalls != null && $Object.hasOwnProperty.call(message, "activeCalls"))
                    object.activeCalls = message.activeCalls;
                if (message.peerName != null && $Object.hasOwnProperty.call(message, "peerName"))
                    object.peerName = message.peerName;
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = message.target;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                return object;
            };

            /**
             * Converts this AgentInfo to JSON.
             * @function toJSON
             * @memberof trellis.agents.AgentInfo
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AgentInfo.prototype.toJSON = function() {
                return AgentInfo.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AgentInfo;
        })();

        agents.ListRequest = (function() {

            /**
             * Properties of a ListRequest.
             * @typedef {Object} trellis.agents.ListRequest.$Properties
             * @property {string|null} [name] ListRequest name
             * @property {string|null} [skill] ListRequest skill
             * @property {string|null} [peer] ListRequest peer
             * @property {boolean|null} [offlineToo] ListRequest offlineToo
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListRequest.
             * @memberof trellis.agents
             * @interface IListRequest
             * @augments trellis.agents.ListRequest.$Properties
             * @deprecated Use trellis.agents.ListRequest.$Properties instead.
             */

            /**
             * Shape of a ListRequest.
             * @typedef {trellis.agents.ListRequest.$Properties} trellis.agents.ListRequest.$Shape
             */

            /**
             * Constructs a new ListRequest.
             * @memberof trellis.agents
             * @classdesc Represents a ListRequest.
             * @constructor
             * @param {trellis.agents.ListRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListRequest name.
             * @member {string} name
             * @memberof trellis.agents.ListRequest
             * @instance
             */
            ListRequest.prototype.name = "";

            /**
             * ListRequest skill.
             * @member {string} skill
             * @memberof trellis.agents.ListRequest
             * @instance
             */
            ListRequest.prototype.skill = "";

            /**
             * ListRequest peer.
             * @member {string} peer
             * @memberof trellis.agents.ListRequest
             * @instance
             */
            ListRequest.prototype.peer = "";

            /**
             * ListRequest offlineToo.
             * @member {boolean} offlineToo
             * @memberof trellis.agents.ListRequest
             * @instance
             */
            ListRequest.prototype.offlineToo = false;

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ListRequest
             * @static
             * @param {trellis.agents.ListRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ListRequest} ListRequest instance
             * @type {{
             *   (properties: trellis.agents.ListRequest.$Shape): trellis.agents.ListRequest & trellis.agents.ListRequest.$Shape;
             *   (properties?: trellis.agents.ListRequest.$Properties): trellis.agents.ListRequest;
             * }}
             */
            ListRequest.create = function(properties) {
                return new ListRequest(properties);
            };

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link trellis.agents.ListRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ListRequest
             * @static
             * @param {trellis.agents.ListRequest.$Properties} message ListRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.skill != null && $Object.hasOwnProperty.call(message, "skill") && message.skill !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.skill);
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.peer);
                if (message.offlineToo != null && $Object.hasOwnProperty.call(message, "offlineToo") && message.offlineToo !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.offlineToo);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ListRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ListRequest & trellis.agents.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ListRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.skill = value;
                            else
                                delete message.skill;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peer = value;
                            else
                                delete message.peer;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.offlineToo = value;
                            else
                                delete message.offlineToo;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ListRequest message.
             * @function verify
             * @memberof trellis.agents.ListRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.skill != null && $Object.hasOwnProperty.call(message, "skill"))
                    if (!$util.isString(message.skill))
                        return "skill: string expected";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.offlineToo != null && $Object.hasOwnProperty.call(message, "offlineToo"))
                    if (typeof message.offlineToo !== "boolean")
                        return "offlineToo: boolean expected";
                return null;
            };

            /**
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ListRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ListRequest} ListRequest
             */
            ListRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ListRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ListRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ListRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.skill != null)
                    if (typeof object.skill !== "string" || object.skill.length)
                        message.skill = $String(object.skill);
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.offlineToo != null)
                    if (object.offlineToo)
                        message.offlineToo = $Boolean(object.offlineToo);
                return message;
            };

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ListRequest
             * @static
             * @param {trellis.agents.ListRequest} message ListRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.skill = "";
                    object.peer = "";
                    object.offlineToo = false;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.skill != null && $Object.hasOwnProperty.call(message, "skill"))
                    object.skill = message.skill;
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.offlineToo != null && $Object.hasOwnProperty.call(message, "offlineToo"))
                    object.offlineToo = message.offlineToo;
                return object;
            };

            /**
             * Converts this ListRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.ListRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListRequest.prototype.toJSON = function() {
                return ListRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListRequest;
        })();

        agents.ListResponse = (function() {

            /**
             * Properties of a ListResponse.
             * @typedef {Object} trellis.agents.ListResponse.$Properties
             * @property {Array.<trellis.agents.AgentInfo.$Properties>|null} [agents] ListResponse agents
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListResponse.
             * @memberof trellis.agents
             * @interface IListResponse
             * @augments trellis.agents.ListResponse.$Properties
             * @deprecated Use trellis.agents.ListResponse.$Properties instead.
             */

            /**
             * Shape of a ListResponse.
             * @typedef {trellis.agents.ListResponse.$Properties} trellis.agents.ListResponse.$Shape
             */

            /**
             * Constructs a new ListResponse.
             * @memberof trellis.agents
             * @classdesc Represents a ListResponse.
             * @constructor
             * @param {trellis.agents.ListResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListResponse = function (properties) {
                this.agents = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListResponse agents.
             * @member {Array.<trellis.agents.AgentInfo.$Properties>} agents
             * @memberof trellis.agents.ListResponse
             * @instance
             */
            ListResponse.prototype.agents = $util.emptyArray;

            /**
             * Creates a new ListResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ListResponse
             * @static
             * @param {trellis.agents.ListResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ListResponse} ListResponse instance
             * @type {{
             *   (properties: trellis.agents.ListResponse.$Shape): trellis.agents.ListResponse & trellis.agents.ListResponse.$Shape;
             *   (properties?: trellis.agents.ListResponse.$Properties): trellis.agents.ListResponse;
             * }}
             */
            ListResponse.create = function(properties) {
                return new ListResponse(properties);
            };

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link trellis.agents.ListResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ListResponse
             * @static
             * @param {trellis.agents.ListResponse.$Properties} message ListResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agents != null && message.agents.length)
                    for (let i = 0; i < message.agents.length; ++i)
                        $root.trellis.agents.AgentInfo.encode(message.agents[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ListResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ListResponse & trellis.agents.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ListResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.agents && message.agents.length))
                                message.agents = [];
                            message.agents.push($root.trellis.agents.AgentInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ListResponse message.
             * @function verify
             * @memberof trellis.agents.ListResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agents != null && $Object.hasOwnProperty.call(message, "agents")) {
                    if (!$Array.isArray(message.agents))
                        return "agents: array expected";
                    for (let i = 0; i < message.agents.length; ++i) {
                        let error = $root.trellis.agents.AgentInfo.verify(message.agents[i], _depth + 1);
                        if (error)
                            return "agents." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ListResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ListResponse} ListResponse
             */
            ListResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ListResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ListResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ListResponse();
                if (object.agents) {
                    if (!$Array.isArray(object.agents))
                        throw $TypeError(".trellis.agents.ListResponse.agents: array expected");
                    message.agents = $Array(object.agents.length);
                    for (let i = 0; i < object.agents.length; ++i) {
                        if (!$util.isObject(object.agents[i]))
                            throw $TypeError(".trellis.agents.ListResponse.agents: object expected");
                        message.agents[i] = $root.trellis.agents.AgentInfo.fromObject(object.agents[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ListResponse
             * @static
             * @param {trellis.agents.ListResponse} message ListResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.agents = [];
                if (message.agents && message.agents.length) {
                    object.agents = $Array(message.agents.length);
                    for (let j = 0; j < message.agents.length; ++j)
                        object.agents[j] = $root.trellis.agents.AgentInfo.toObject(message.agents[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.ListResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListResponse.prototype.toJSON = function() {
                return ListResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListResponse;
        })();

        agents.RegisterRequest = (function() {

            /**
             * Properties of a RegisterRequest.
             * @typedef {Object} trellis.agents.RegisterRequest.$Properties
             * @property {string|null} [name] RegisterRequest name
             * @property {trellis.agents.Kind|null} [kind] RegisterRequest kind
             * @property {string|null} [url] RegisterRequest url
             * @property {Array.<string>|null} [command] RegisterRequest command
             * @property {Object.<string,string>|null} [environment] RegisterRequest environment
             * @property {string|null} [workingDirectory] RegisterRequest workingDirectory
             * @property {trellis.agents.Card.$Properties|null} [card] RegisterRequest card
             * @property {boolean|null} [replace] RegisterRequest replace
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterRequest.
             * @memberof trellis.agents
             * @interface IRegisterRequest
             * @augments trellis.agents.RegisterRequest.$Properties
             * @deprecated Use trellis.agents.RegisterRequest.$Properties instead.
             */

            /**
             * Shape of a RegisterRequest.
             * @typedef {trellis.agents.RegisterRequest.$Properties} trellis.agents.RegisterRequest.$Shape
             */

            /**
             * Constructs a new RegisterRequest.
             * @memberof trellis.agents
             * @classdesc Represents a RegisterRequest.
             * @constructor
             * @param {trellis.agents.RegisterRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterRequest = function (properties) {
                this.command = [];
                this.environment = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterRequest name.
             * @member {string} name
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.name = "";

            /**
             * RegisterRequest kind.
             * @member {trellis.agents.Kind} kind
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.kind = 0;

            /**
             * RegisterRequest url.
             * @member {string} url
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.url = "";

            /**
             * RegisterRequest command.
             * @member {Array.<string>} command
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.command = $util.emptyArray;

            /**
             * RegisterRequest environment.
             * @member {Object.<string,string>} environment
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.environment = $util.emptyObject;

            /**
             * RegisterRequest workingDirectory.
             * @member {string} workingDirectory
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.workingDirectory = "";

            /**
             * RegisterRequest card.
             * @member {trellis.agents.Card.$Properties|null|undefined} card
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.card = null;

            /**
             * RegisterRequest replace.
             * @member {boolean} replace
             * @memberof trellis.agents.RegisterRequest
             * @instance
             */
            RegisterRequest.prototype.replace = false;

            /**
             * Creates a new RegisterRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.RegisterRequest
             * @static
             * @param {trellis.agents.RegisterRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.RegisterRequest} RegisterRequest instance
             * @type {{
             *   (properties: trellis.agents.RegisterRequest.$Shape): trellis.agents.RegisterRequest & trellis.agents.RegisterRequest.$Shape;
             *   (properties?: trellis.agents.RegisterRequest.$Properties): trellis.agents.RegisterRequest;
             * }}
             */
            RegisterRequest.create = function(properties) {
                return new RegisterRequest(properties);
            };

            /**
             * Encodes the specified RegisterRequest message. Does not implicitly {@link trellis.agents.RegisterRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.RegisterRequest
             * @static
             * @param {trellis.agents.RegisterRequest.$Properties} message RegisterRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.url);
                if (message.command != null && message.command.length)
                    for (let i = 0; i < message.command.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.command[i]);
                if (message.environment != null && $Object.hasOwnProperty.call(message, "environment"))
                    for (let keys = $Object.keys(message.environment), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.environment[keys[i]]).ldelim();
                if (message.workingDirectory != null && $Object.hasOwnProperty.call(message, "workingDirectory") && message.workingDirectory !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.workingDirectory);
                if (message.card != null && $Object.hasOwnProperty.call(message, "card"))
                    $root.trellis.agents.Card.encode(message.card, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.replace != null && $Object.hasOwnProperty.call(message, "replace") && message.replace !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.replace);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.RegisterRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.RegisterRequest & trellis.agents.RegisterRequest.$Shape} RegisterRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.RegisterRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.command && message.command.length))
                                message.command = [];
                            message.command.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.environment === $util.emptyObject)
                                message.environment = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.environment, key);
                            message.environment[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.workingDirectory = value;
                            else
                                delete message.workingDirectory;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.card = $root.trellis.agents.Card.decode(reader, reader.size(), $undefined, _depth + 1, message.card);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replace = value;
                            else
                                delete message.replace;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RegisterRequest message.
             * @function verify
             * @memberof trellis.agents.RegisterRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                    if (!$util.isString(message.url))
                        return "url: string expected";
                if (message.command != null && $Object.hasOwnProperty.call(message, "command")) {
                    if (!$Array.isArray(message.command))
                        return "command: array expected";
                    for (let i = 0; i < message.command.length; ++i)
                        if (!$util.isString(message.command[i]))
                            return "command: string[] expected";
                }
                if (message.environment != null && $Object.hasOwnProperty.call(message, "environment")) {
                    if (!$util.isObject(message.environment))
                        return "environment: object expected";
                    let key = $Object.keys(message.environment);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.environment[key[i]]))
                            return "environment: string{k:string} expected";
                }
                if (message.workingDirectory != null && $Object.hasOwnProperty.call(message, "workingDirectory"))
                    if (!$util.isString(message.workingDirectory))
                        return "workingDirectory: string expected";
                if (message.card != null && $Object.hasOwnProperty.call(message, "card")) {
                    let error = $root.trellis.agents.Card.verify(message.card, _depth + 1);
                    if (error)
                        return "card." + error;
                }
                if (message.replace != null && $Object.hasOwnProperty.call(message, "replace"))
                    if (typeof message.replace !== "boolean")
                        return "replace: boolean expected";
                return null;
            };

            /**
             * Creates a RegisterRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.RegisterRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.RegisterRequest} RegisterRequest
             */
            RegisterRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.RegisterRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.RegisterRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.RegisterRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.trellis.agents.Kind[object.kind] !== 0))
                    switch (object.kind) {
                    case "KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "KIND_PROGRAM":
                    case 1:
                        message.kind = 1;
                        break;
                    case "KIND_MCP":
                    case 2:
                        message.kind = 2;
                        break;
                    case "KIND_A2A":
                    case 3:
                        message.kind = 3;
                        break;
                    case "KIND_HTTP":
                    case 4:
                        message.kind = 4;
                        break;
                    case "KIND_TCP":
                    case 5:
                        message.kind = 5;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.url != null)
                    if (typeof object.url !== "string" || object.url.length)
                        message.url = $String(object.url);
                if (object.command) {
                    if (!$Array.isArray(object.command))
                        throw $TypeError(".trellis.agents.RegisterRequest.command: array expected");
                    message.command = $Array(object.command.length);
                    for (let i = 0; i < object.command.length; ++i)
                        message.command[i] = $String(object.command[i]);
                }
                if (object.environment) {
                    if (!$util.isObject(object.environment))
                        throw $TypeError(".trellis.agents.RegisterRequest.environment: object expected");
                    message.environment = {};
                    for (let keys = $Object.keys(object.environment), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.environment, keys[i]);
                        message.environment[keys[i]] = $String(object.environment[keys[i]]);
                    }
                }
                if (object.workingDirectory != null)
                    if (typeof object.workingDirectory !== "string" || object.workingDirectory.length)
                        message.workingDirectory = $String(object.workingDirectory);
                if (object.card != null) {
                    if (!$util.isObject(object.card))
                        throw $TypeError(".trellis.agents.RegisterRequest.card: object expected");
                    message.card = $root.trellis.agents.Card.fromObject(object.card, _depth + 1);
                }
                if (object.replace != null)
                    if (object.replace)
                        message.replace = $Boolean(object.replace);
                return message;
            };

            /**
             * Creates a plain object from a RegisterRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.RegisterRequest
             * @static
             * @param {trellis.agents.RegisterRequest} message RegisterRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RegisterRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.command = [];
                if (options.objects || options.defaults)
                    object.environment = {};
                if (options.defaults) {
                    object.name = "";
                    object.kind = options.enums === $String ? "KIND_UNSPECIFIED" : 0;
                    object.url = "";
                    object.workingDirectory = "";
                    object.card = null;
                    object.replace = false;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.trellis.agents.Kind[message.kind] === $undefined ? message.kind : $root.trellis.agents.Kind[message.kind] : message.kind;
                if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                    object.url = message.url;
                if (message.command && message.command.length) {
                    object.command = $Array(message.command.length);
                    for (let j = 0; j < message.command.length; ++j)
                        object.command[j] = message.command[j];
                }
                let keys2;
                if (message.environment && (keys2 = $Object.keys(message.environment)).length) {
                    object.environment = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.environment, keys2[j]);
                        object.environment[keys2[j]] = message.environment[keys2[j]];
                    }
                }
                if (message.workingDirectory != null && $Object.hasOwnProperty.call(message, "workingDirectory"))
                    object.workingDirectory = message.workingDirectory;
                if (message.card != null && $Object.hasOwnProperty.call(message, "card"))
                    object.card = $root.trellis.agents.Card.toObject(message.card, options, _depth + 1);
                if (message.replace != null && $Object.hasOwnProperty.call(message, "replace"))
                    object.replace = message.replace;
                return object;
            };

            /**
             * Converts this RegisterRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.RegisterRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterRequest.prototype.toJSON = function() {
                return RegisterRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterRequest;
        })();

        agents.RegisterResponse = (function() {

            /**
             * Properties of a RegisterResponse.
             * @typedef {Object} trellis.agents.RegisterResponse.$Properties
             * @property {trellis.agents.AgentInfo.$Properties|null} [agent] RegisterResponse agent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterResponse.
             * @memberof trellis.agents
             * @interface IRegisterResponse
             * @augments trellis.agents.RegisterResponse.$Properties
             * @deprecated Use trellis.agents.RegisterResponse.$Properties instead.
             */

            /**
             * Shape of a RegisterResponse.
             * @typedef {trellis.agents.RegisterResponse.$Properties} trellis.agents.RegisterResponse.$Shape
             */

            /**
             * Constructs a new RegisterResponse.
             * @memberof trellis.agents
             * @classdesc Represents a RegisterResponse.
             * @constructor
             * @param {trellis.agents.RegisterResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterResponse agent.
             * @member {trellis.agents.AgentInfo.$Properties|null|undefined} agent
             * @memberof trellis.agents.RegisterResponse
             * @instance
             */
            RegisterResponse.prototype.agent = null;

            /**
             * Creates a new RegisterResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.RegisterResponse
             * @static
             * @param {trellis.agents.RegisterResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.RegisterResponse} RegisterResponse instance
             * @type {{
             *   (properties: trellis.agents.RegisterResponse.$Shape): trellis.agents.RegisterResponse & trellis.agents.RegisterResponse.$Shape;
             *   (properties?: trellis.agents.RegisterResponse.$Properties): trellis.agents.RegisterResponse;
             * }}
             */
            RegisterResponse.create = function(properties) {
                return new RegisterResponse(properties);
            };

            /**
             * Encodes the specified RegisterResponse message. Does not implicitly {@link trellis.agents.RegisterResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.RegisterResponse
             * @static
             * @param {trellis.agents.RegisterResponse.$Properties} message RegisterResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    $root.trellis.agents.AgentInfo.encode(message.agent, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.RegisterResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.RegisterResponse & trellis.agents.RegisterResponse.$Shape} RegisterResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.RegisterResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.agent = $root.trellis.agents.AgentInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.agent);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RegisterResponse message.
             * @function verify
             * @memberof trellis.agents.RegisterResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent")) {
                    let error = $root.trellis.agents.AgentInfo.verify(message.agent, _depth + 1);
                    if (error)
                        return "agent." + error;
                }
                return null;
            };

            /**
             * Creates a RegisterResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.RegisterResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.RegisterResponse} RegisterResponse
             */
            RegisterResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.RegisterResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.RegisterResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.RegisterResponse();
                if (object.agent != null) {
                    if (!$util.isObject(object.agent))
                        throw $TypeError(".trellis.agents.RegisterResponse.agent: object expected");
                    message.agent = $root.trellis.agents.AgentInfo.fromObject(object.agent, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a RegisterResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.RegisterResponse
             * @static
             * @param {trellis.agents.RegisterResponse} message RegisterResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RegisterResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.agent = null;
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = $root.trellis.agents.AgentInfo.toObject(message.agent, options, _depth + 1);
                return object;
            };

            /**
             * Converts this RegisterResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.RegisterResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterResponse.prototype.toJSON = function() {
                return RegisterResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterResponse;
        })();

        agents.RemoveRequest = (function() {

            /**
             * Properties of a RemoveRequest.
             * @typedef {Object} trellis.agents.RemoveRequest.$Properties
             * @property {string|null} [name] RemoveRequest name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveRequest.
             * @memberof trellis.agents
             * @interface IRemoveRequest
             * @augments trellis.agents.RemoveRequest.$Properties
             * @deprecated Use trellis.agents.RemoveRequest.$Properties instead.
             */

            /**
             * Shape of a RemoveRequest.
             * @typedef {trellis.agents.RemoveRequest.$Properties} trellis.agents.RemoveRequest.$Shape
             */

            /**
             * Constructs a new RemoveRequest.
             * @memberof trellis.agents
             * @classdesc Represents a RemoveRequest.
             * @constructor
             * @param {trellis.agents.RemoveRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveRequest name.
             * @member {string} name
             * @memberof trellis.agents.RemoveRequest
             * @instance
             */
            RemoveRequest.prototype.name = "";

            /**
             * Creates a new RemoveRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.RemoveRequest
             * @static
             * @param {trellis.agents.RemoveRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.RemoveRequest} RemoveRequest instance
             * @type {{
             *   (properties: trellis.agents.RemoveRequest.$Shape): trellis.agents.RemoveRequest & trellis.agents.RemoveRequest.$Shape;
             *   (properties?: trellis.agents.RemoveRequest.$Properties): trellis.agents.RemoveRequest;
             * }}
             */
            RemoveRequest.create = function(properties) {
                return new RemoveRequest(properties);
            };

            /**
             * Encodes the specified RemoveRequest message. Does not implicitly {@link trellis.agents.RemoveRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.RemoveRequest
             * @static
             * @param {trellis.agents.RemoveRequest.$Properties} message RemoveRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.RemoveRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.RemoveRequest & trellis.agents.RemoveRequest.$Shape} RemoveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.RemoveRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RemoveRequest message.
             * @function verify
             * @memberof trellis.agents.RemoveRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RemoveRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                return null;
            };

            /**
             * Creates a RemoveRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.RemoveRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.RemoveRequest} RemoveRequest
             */
            RemoveRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.RemoveRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.RemoveRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.RemoveRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                return message;
            };

            /**
             * Creates a plain object from a RemoveRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.RemoveRequest
             * @static
             * @param {trellis.agents.RemoveRequest} message RemoveRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RemoveRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.name = "";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                return object;
            };

            /**
             * Converts this RemoveRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.RemoveRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RemoveRequest.prototype.toJSON = function() {
                return RemoveRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoveRequest;
        })();

        agents.RemoveResponse = (function() {

            /**
             * Properties of a RemoveResponse.
             * @typedef {Object} trellis.agents.RemoveResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveResponse.
             * @memberof trellis.agents
             * @interface IRemoveResponse
             * @augments trellis.agents.RemoveResponse.$Properties
             * @deprecated Use trellis.agents.RemoveResponse.$Properties instead.
             */

            /**
             * Shape of a RemoveResponse.
             * @typedef {trellis.agents.RemoveResponse.$Properties} trellis.agents.RemoveResponse.$Shape
             */

            /**
             * Constructs a new RemoveResponse.
             * @memberof trellis.agents
             * @classdesc Represents a RemoveResponse.
             * @constructor
             * @param {trellis.agents.RemoveResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new RemoveResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.RemoveResponse
             * @static
             * @param {trellis.agents.RemoveResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.RemoveResponse} RemoveResponse instance
             * @type {{
             *   (properties: trellis.agents.RemoveResponse.$Shape): trellis.agents.RemoveResponse & trellis.agents.RemoveResponse.$Shape;
             *   (properties?: trellis.agents.RemoveResponse.$Properties): trellis.agents.RemoveResponse;
             * }}
             */
            RemoveResponse.create = function(properties) {
                return new RemoveResponse(properties);
            };

            /**
             * Encodes the specified RemoveResponse message. Does not implicitly {@link trellis.agents.RemoveResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.RemoveResponse
             * @static
             * @param {trellis.agents.RemoveResponse.$Properties} message RemoveResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.RemoveResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.RemoveResponse & trellis.agents.RemoveResponse.$Shape} RemoveResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.RemoveResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RemoveResponse message.
             * @function verify
             * @memberof trellis.agents.RemoveResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RemoveResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a RemoveResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.RemoveResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.RemoveResponse} RemoveResponse
             */
            RemoveResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.RemoveResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.RemoveResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.agents.RemoveResponse();
            };

            /**
             * Creates a plain object from a RemoveResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.RemoveResponse
             * @static
             * @param {trellis.agents.RemoveResponse} message RemoveResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RemoveResponse.toObject = function () {
                return {};
            };

            /**
             * Converts this RemoveResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.RemoveResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RemoveResponse.prototype.toJSON = function() {
                return RemoveResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoveResponse;
        })();

        agents.CallAgentRequest = (function() {

            /**
             * Properties of a CallAgentRequest.
             * @typedef {Object} trellis.agents.CallAgentRequest.$Properties
             * @property {string|null} [agent] CallAgentRequest agent
             * @property {string|null} [tool] CallAgentRequest tool
             * @property {string|null} [argumentsJson] CallAgentRequest argumentsJson
             * @property {string|null} [parent] CallAgentRequest parent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CallAgentRequest.
             * @memberof trellis.agents
             * @interface ICallAgentRequest
             * @augments trellis.agents.CallAgentRequest.$Properties
             * @deprecated Use trellis.agents.CallAgentRequest.$Properties instead.
             */

            /**
             * Shape of a CallAgentRequest.
             * @typedef {trellis.agents.CallAgentRequest.$Properties} trellis.agents.CallAgentRequest.$Shape
             */

            /**
             * Constructs a new CallAgentRequest.
             * @memberof trellis.agents
             * @classdesc Represents a CallAgentRequest.
             * @constructor
             * @param {trellis.agents.CallAgentRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CallAgentRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CallAgentRequest agent.
             * @member {string} agent
             * @memberof trellis.agents.CallAgentRequest
             * @instance
             */
            CallAgentRequest.prototype.agent = "";

            /**
             * CallAgentRequest tool.
             * @member {string} tool
             * @memberof trellis.agents.CallAgentRequest
             * @instance
             */
            CallAgentRequest.prototype.tool = "";

            /**
             * CallAgentRequest argumentsJson.
             * @member {string} argumentsJson
             * @memberof trellis.agents.CallAgentRequest
             * @instance
             */
            CallAgentRequest.prototype.argumentsJson = "";

            /**
             * CallAgentRequest parent.
             * @member {string} parent
             * @memberof trellis.agents.CallAgentRequest
             * @instance
             */
            CallAgentRequest.prototype.parent = "";

            /**
             * Creates a new CallAgentRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.CallAgentRequest
             * @static
             * @param {trellis.agents.CallAgentRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.CallAgentRequest} CallAgentRequest instance
             * @type {{
             *   (properties: trellis.agents.CallAgentRequest.$Shape): trellis.agents.CallAgentRequest & trellis.agents.CallAgentRequest.$Shape;
             *   (properties?: trellis.agents.CallAgentRequest.$Properties): trellis.agents.CallAgentRequest;
             * }}
             */
            CallAgentRequest.create = function(properties) {
                return new CallAgentRequest(properties);
            };

            /**
             * Encodes the specified CallAgentRequest message. Does not implicitly {@link trellis.agents.CallAgentRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.CallAgentRequest
             * @static
             * @param {trellis.agents.CallAgentRequest.$Properties} message CallAgentRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CallAgentRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.agent);
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool") && message.tool !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.tool);
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson") && message.argumentsJson !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.argumentsJson);
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent") && message.parent !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.parent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CallAgentRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.CallAgentRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.CallAgentRequest & trellis.agents.CallAgentRequest.$Shape} CallAgentRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CallAgentRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.CallAgentRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agent = value;
                            else
                                delete message.agent;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tool = value;
                            else
                                delete message.tool;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.argumentsJson = value;
                            else
                                delete message.argumentsJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parent = value;
                            else
                                delete message.parent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a CallAgentRequest message.
             * @function verify
             * @memberof trellis.agents.CallAgentRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CallAgentRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    if (!$util.isString(message.agent))
                        return "agent: string expected";
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    if (!$util.isString(message.tool))
                        return "tool: string expected";
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson"))
                    if (!$util.isString(message.argumentsJson))
                        return "argumentsJson: string expected";
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    if (!$util.isString(message.parent))
                        return "parent: string expected";
                return null;
            };

            /**
             * Creates a CallAgentRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.CallAgentRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.CallAgentRequest} CallAgentRequest
             */
            CallAgentRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.CallAgentRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.CallAgentRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.CallAgentRequest();
                if (object.agent != null)
                    if (typeof object.agent !== "string" || object.agent.length)
                        message.agent = $String(object.agent);
                if (object.tool != null)
                    if (typeof object.tool !== "string" || object.tool.length)
                        message.tool = $String(object.tool);
                if (object.argumentsJson != null)
                    if (typeof object.argumentsJson !== "string" || object.argumentsJson.length)
                        message.argumentsJson = $String(object.argumentsJson);
                if (object.parent != null)
                    if (typeof object.parent !== "string" || object.parent.length)
                        message.parent = $String(object.parent);
                return message;
            };

            /**
             * Creates a plain object from a CallAgentRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.CallAgentRequest
             * @static
             * @param {trellis.agents.CallAgentRequest} message CallAgentRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CallAgentRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.agent = "";
                    object.tool = "";
                    object.argumentsJson = "";
                    object.parent = "";
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    object.tool = message.tool;
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson"))
                    object.argumentsJson = message.argumentsJson;
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    object.parent = message.parent;
                return object;
            };

            /**
             * Converts this CallAgentRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.CallAgentRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CallAgentRequest.prototype.toJSON = function() {
                return CallAgentRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CallAgentRequest;
        })();

        agents.ServeRequest = (function() {

            /**
             * Properties of a ServeRequest.
             * @typedef {Object} trellis.agents.ServeRequest.$Properties
             * @property {string|null} [name] ServeRequest name
             * @property {trellis.agents.Card.$Properties|null} [card] ServeRequest card
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServeRequest.
             * @memberof trellis.agents
             * @interface IServeRequest
             * @augments trellis.agents.ServeRequest.$Properties
             * @deprecated Use trellis.agents.ServeRequest.$Properties instead.
             */

            /**
             * Shape of a ServeRequest.
             * @typedef {trellis.agents.ServeRequest.$Properties} trellis.agents.ServeRequest.$Shape
             */

            /**
             * Constructs a new ServeRequest.
             * @memberof trellis.agents
             * @classdesc Represents a ServeRequest.
             * @constructor
             * @param {trellis.agents.ServeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServeRequest name.
             * @member {string} name
             * @memberof trellis.agents.ServeRequest
             * @instance
             */
            ServeRequest.prototype.name = "";

            /**
             * ServeRequest card.
             * @member {trellis.agents.Card.$Properties|null|undefined} card
             * @memberof trellis.agents.ServeRequest
             * @instance
             */
            ServeRequest.prototype.card = null;

            /**
             * Creates a new ServeRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ServeRequest
             * @static
             * @param {trellis.agents.ServeRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ServeRequest} ServeRequest instance
             * @type {{
             *   (properties: trellis.agents.ServeRequest.$Shape): trellis.agents.ServeRequest & trellis.agents.ServeRequest.$Shape;
             *   (properties?: trellis.agents.ServeRequest.$Properties): trellis.agents.ServeRequest;
             * }}
             */
            ServeRequest.create = function(properties) {
                return new ServeRequest(properties);
            };

            /**
             * Encodes the specified ServeRequest message. Does not implicitly {@link trellis.agents.ServeRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ServeRequest
             * @static
             * @param {trellis.agents.ServeRequest.$Properties} message ServeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.card != null && $Object.hasOwnProperty.call(message, "card"))
                    $root.trellis.agents.Card.encode(message.card, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ServeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ServeRequest & trellis.agents.ServeRequest.$Shape} ServeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ServeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.card = $root.trellis.agents.Card.decode(reader, reader.size(), $undefined, _depth + 1, message.card);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ServeRequest message.
             * @function verify
             * @memberof trellis.agents.ServeRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ServeRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.card != null && $Object.hasOwnProperty.call(message, "card")) {
                    let error = $root.trellis.agents.Card.verify(message.card, _depth + 1);
                    if (error)
                        return "card." + error;
                }
                return null;
            };

            /**
             * Creates a ServeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ServeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ServeRequest} ServeRequest
             */
            ServeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ServeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ServeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ServeRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.card != null) {
                    if (!$util.isObject(object.card))
                        throw $TypeError(".trellis.agents.ServeRequest.card: object expected");
                    message.card = $root.trellis.agents.Card.fromObject(object.card, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ServeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ServeRequest
             * @static
             * @param {trellis.agents.ServeRequest} message ServeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ServeRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.card = null;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.card != null && $Object.hasOwnProperty.call(message, "card"))
                    object.card = $root.trellis.agents.Card.toObject(message.card, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ServeRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.ServeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ServeRequest.prototype.toJSON = function() {
                return ServeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ServeRequest;
        })();

        agents.ServeEvent = (function() {

            /**
             * Properties of a ServeEvent.
             * @typedef {Object} trellis.agents.ServeEvent.$Properties
             * @property {trellis.agents.AgentInfo.$Properties|null} [registered] ServeEvent registered
             * @property {"registered"} [event] ServeEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServeEvent.
             * @memberof trellis.agents
             * @interface IServeEvent
             * @augments trellis.agents.ServeEvent.$Properties
             * @deprecated Use trellis.agents.ServeEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a ServeEvent.
             * @typedef {{
             *   registered?: trellis.agents.AgentInfo.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; registered?: null }|{ event?: "registered"; registered: trellis.agents.AgentInfo.$Shape })
             * )} trellis.agents.ServeEvent.$Shape
             */

            /**
             * Constructs a new ServeEvent.
             * @memberof trellis.agents
             * @classdesc Represents a ServeEvent.
             * @constructor
             * @param {trellis.agents.ServeEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServeEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServeEvent registered.
             * @member {trellis.agents.AgentInfo.$Properties|null|undefined} registered
             * @memberof trellis.agents.ServeEvent
             * @instance
             */
            ServeEvent.prototype.registered = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ServeEvent event.
             * @member {"registered"|undefined} event
             * @memberof trellis.agents.ServeEvent
             * @instance
             */
            $Object.defineProperty(ServeEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["registered"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ServeEvent instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ServeEvent
             * @static
             * @param {trellis.agents.ServeEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ServeEvent} ServeEvent instance
             * @type {{
             *   (properties: trellis.agents.ServeEvent.$Shape): trellis.agents.ServeEvent & trellis.agents.ServeEvent.$Shape;
             *   (properties?: trellis.agents.ServeEvent.$Properties): trellis.agents.ServeEvent;
             * }}
             */
            ServeEvent.create = function(properties) {
                return new ServeEvent(properties);
            };

            /**
             * Encodes the specified ServeEvent message. Does not implicitly {@link trellis.agents.ServeEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ServeEvent
             * @static
             * @param {trellis.agents.ServeEvent.$Properties} message ServeEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServeEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.registered != null && $Object.hasOwnProperty.call(message, "registered"))
                    $root.trellis.agents.AgentInfo.encode(message.registered, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServeEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ServeEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ServeEvent & trellis.agents.ServeEvent.$Shape} ServeEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServeEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ServeEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.registered = $root.trellis.agents.AgentInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.registered);
                            message.event = "registered";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ServeEvent message.
             * @function verify
             * @memberof trellis.agents.ServeEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ServeEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.registered != null && $Object.hasOwnProperty.call(message, "registered")) {
                    properties.event = 1;
                    {
                        let error = $root.trellis.agents.AgentInfo.verify(message.registered, _depth + 1);
                        if (error)
                            return "registered." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ServeEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ServeEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ServeEvent} ServeEvent
             */
            ServeEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ServeEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ServeEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ServeEvent();
                if (object.registered != null) {
                    if (!$util.isObject(object.registered))
                        throw $TypeError(".trellis.agents.ServeEvent.registered: object expected");
                    message.registered = $root.trellis.agents.AgentInfo.fromObject(object.registered, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ServeEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ServeEvent
             * @static
             * @param {trellis.agents.ServeEvent} message ServeEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ServeEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.registered != null && $Object.hasOwnProperty.call(message, "registered")) {
                    object.registered = $root.trellis.agents.AgentInfo.toObject(message.registered, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "registered";
                }
                return object;
            };

            /**
             * Converts this ServeEvent to JSON.
             * @function toJSON
             * @memberof trellis.agents.ServeEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ServeEvent.prototype.toJSON = function() {
                return ServeEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ServeEvent;
        })();

        agents.ProgramCall = (function() {

            /**
             * Properties of a ProgramCall.
             * @typedef {Object} trellis.agents.ProgramCall.$Properties
             * @property {string|null} [agent] ProgramCall agent
             * @property {string|null} [tool] ProgramCall tool
             * @property {string|null} [argumentsJson] ProgramCall argumentsJson
             * @property {trellis.agents.Identity.$Properties|null} [caller] ProgramCall caller
             * @property {string|null} [token] ProgramCall token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProgramCall.
             * @memberof trellis.agents
             * @interface IProgramCall
             * @augments trellis.agents.ProgramCall.$Properties
             * @deprecated Use trellis.agents.ProgramCall.$Properties instead.
             */

            /**
             * Shape of a ProgramCall.
             * @typedef {trellis.agents.ProgramCall.$Properties} trellis.agents.ProgramCall.$Shape
             */

            /**
             * Constructs a new ProgramCall.
             * @memberof trellis.agents
             * @classdesc Represents a ProgramCall.
             * @constructor
             * @param {trellis.agents.ProgramCall.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProgramCall = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProgramCall agent.
             * @member {string} agent
             * @memberof trellis.agents.ProgramCall
             * @instance
             */
            ProgramCall.prototype.agent = "";

            /**
             * ProgramCall tool.
             * @member {string} tool
             * @memberof trellis.agents.ProgramCall
             * @instance
             */
            ProgramCall.prototype.tool = "";

            /**
             * ProgramCall argumentsJson.
             * @member {string} argumentsJson
             * @memberof trellis.agents.ProgramCall
             * @instance
             */
            ProgramCall.prototype.argumentsJson = "";

            /**
             * ProgramCall caller.
             * @member {trellis.agents.Identity.$Properties|null|undefined} caller
             * @memberof trellis.agents.ProgramCall
             * @instance
             */
            ProgramCall.prototype.caller = null;

            /**
             * ProgramCall token.
             * @member {string} token
             * @memberof trellis.agents.ProgramCall
             * @instance
             */
            ProgramCall.prototype.token = "";

            /**
             * Creates a new ProgramCall instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ProgramCall
             * @static
             * @param {trellis.agents.ProgramCall.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ProgramCall} ProgramCall instance
             * @type {{
             *   (properties: trellis.agents.ProgramCall.$Shape): trellis.agents.ProgramCall & trellis.agents.ProgramCall.$Shape;
             *   (properties?: trellis.agents.ProgramCall.$Properties): trellis.agents.ProgramCall;
             * }}
             */
            ProgramCall.create = function(properties) {
                return new ProgramCall(properties);
            };

            /**
             * Encodes the specified ProgramCall message. Does not implicitly {@link trellis.agents.ProgramCall.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ProgramCall
             * @static
             * @param {trellis.agents.ProgramCall.$Properties} message ProgramCall message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProgramCall.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.agent);
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool") && message.tool !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.tool);
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson") && message.argumentsJson !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.argumentsJson);
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                    $root.trellis.agents.Identity.encode(message.caller, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProgramCall message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ProgramCall
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ProgramCall & trellis.agents.ProgramCall.$Shape} ProgramCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProgramCall.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ProgramCall();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agent = value;
                            else
                                delete message.agent;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tool = value;
                            else
                                delete message.tool;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.argumentsJson = value;
                            else
                                delete message.argumentsJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.caller = $root.trellis.agents.Identity.decode(reader, reader.size(), $undefined, _depth + 1, message.caller);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ProgramCall message.
             * @function verify
             * @memberof trellis.agents.ProgramCall
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ProgramCall.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    if (!$util.isString(message.agent))
                        return "agent: string expected";
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    if (!$util.isString(message.tool))
                        return "tool: string expected";
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson"))
                    if (!$util.isString(message.argumentsJson))
                        return "argumentsJson: string expected";
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller")) {
                    let error = $root.trellis.agents.Identity.verify(message.caller, _depth + 1);
                    if (error)
                        return "caller." + error;
                }
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    if (!$util.isString(message.token))
                        return "token: string expected";
                return null;
            };

            /**
             * Creates a ProgramCall message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ProgramCall
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ProgramCall} ProgramCall
             */
            ProgramCall.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ProgramCall)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ProgramCall: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ProgramCall();
                if (object.agent != null)
                    if (typeof object.agent !== "string" || object.agent.length)
                        message.agent = $String(object.agent);
                if (object.tool != null)
                    if (typeof object.tool !== "string" || object.tool.length)
                        message.tool = $String(object.tool);
                if (object.argumentsJson != null)
                    if (typeof object.argumentsJson !== "string" || object.argumentsJson.length)
                        message.argumentsJson = $String(object.argumentsJson);
                if (object.caller != null) {
                    if (!$util.isObject(object.caller))
                        throw $TypeError(".trellis.agents.ProgramCall.caller: object expected");
                    message.caller = $root.trellis.agents.Identity.fromObject(object.caller, _depth + 1);
                }
                if (object.token != null)
                    if (typeof object.token !== "string" || object.token.length)
                        message.token = $String(object.token);
                return message;
            };

            /**
             * Creates a plain object from a ProgramCall message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ProgramCall
             * @static
             * @param {trellis.agents.ProgramCall} message ProgramCall
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ProgramCall.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.agent = "";
                    object.tool = "";
                    object.argumentsJson = "";
                    object.caller = null;
                    object.token = "";
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    object.tool = message.tool;
                if (message.argumentsJson != null && $Object.hasOwnProperty.call(message, "argumentsJson"))
                    object.argumentsJson = message.argumentsJson;
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                    object.caller = $root.trellis.agents.Identity.toObject(message.caller, options, _depth + 1);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                return object;
            };

            /**
             * Converts this ProgramCall to JSON.
             * @function toJSON
             * @memberof trellis.agents.ProgramCall
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ProgramCall.prototype.toJSON = function() {
                return ProgramCall.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ProgramCall;
        })();

        agents.Identity = (function() {

            /**
             * Properties of an Identity.
             * @typedef {Object} trellis.agents.Identity.$Properties
             * @property {string|null} [peer] Identity peer
             * @property {string|null} [name] Identity name
             * @property {string|null} [domain] Identity domain
             * @property {boolean|null} [admin] Identity admin
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Identity.
             * @memberof trellis.agents
             * @interface IIdentity
             * @augments trellis.agents.Identity.$Properties
             * @deprecated Use trellis.agents.Identity.$Properties instead.
             */

            /**
             * Shape of an Identity.
             * @typedef {trellis.agents.Identity.$Properties} trellis.agents.Identity.$Shape
             */

            /**
             * Constructs a new Identity.
             * @memberof trellis.agents
             * @classdesc Represents an Identity.
             * @constructor
             * @param {trellis.agents.Identity.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Identity = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Identity peer.
             * @member {string} peer
             * @memberof trellis.agents.Identity
             * @instance
             */
            Identity.prototype.peer = "";

            /**
             * Identity name.
             * @member {string} name
             * @memberof trellis.agents.Identity
             * @instance
             */
            Identity.prototype.name = "";

            /**
             * Identity domain.
             * @member {string} domain
             * @memberof trellis.agents.Identity
             * @instance
             */
            Identity.prototype.domain = "";

            /**
             * Identity admin.
             * @member {boolean} admin
             * @memberof trellis.agents.Identity
             * @instance
             */
            Identity.prototype.admin = false;

            /**
             * Creates a new Identity instance using the specified properties.
             * @function create
             * @memberof trellis.agents.Identity
             * @static
             * @param {trellis.agents.Identity.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.Identity} Identity instance
             * @type {{
             *   (properties: trellis.agents.Identity.$Shape): trellis.agents.Identity & trellis.agents.Identity.$Shape;
             *   (properties?: trellis.agents.Identity.$Properties): trellis.agents.Identity;
             * }}
             */
            Identity.create = function(properties) {
                return new Identity(properties);
            };

            /**
             * Encodes the specified Identity message. Does not implicitly {@link trellis.agents.Identity.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.Identity
             * @static
             * @param {trellis.agents.Identity.$Properties} message Identity message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Identity.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.domain);
                if (message.admin != null && $Object.hasOwnProperty.call(message, "admin") && message.admin !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.admin);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Identity message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.Identity
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.Identity & trellis.agents.Identity.$Shape} Identity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Identity.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.Identity();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peer = value;
                            else
                                delete message.peer;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.admin = value;
                            else
                                delete message.admin;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Identity message.
             * @function verify
             * @memberof trellis.agents.Identity
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Identity.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    if (!$util.isString(message.domain))
                        return "domain: string expected";
                if (message.admin != null && $Object.hasOwnProperty.call(message, "admin"))
                    if (typeof message.admin !== "boolean")
                        return "admin: boolean expected";
                return null;
            };

            /**
             * Creates an Identity message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.Identity
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.Identity} Identity
             */
            Identity.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.Identity)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.Identity: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.Identity();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.domain != null)
                    if (typeof object.domain !== "string" || object.domain.length)
                        message.domain = $String(object.domain);
                if (object.admin != null)
                    if (object.admin)
                        message.admin = $Boolean(object.admin);
                return message;
            };

            /**
             * Creates a plain object from an Identity message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.Identity
             * @static
             * @param {trellis.agents.Identity} message Identity
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Identity.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.peer = "";
                    object.name = "";
                    object.domain = "";
                    object.admin = false;
                }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    object.domain = message.domain;
                if (message.admin != null && $Object.hasOwnProperty.call(message, "admin"))
                    object.admin = message.admin;
                return object;
            };

            /**
             * Converts this Identity to JSON.
             * @function toJSON
             * @memberof trellis.agents.Identity
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Identity.prototype.toJSON = function() {
                return Identity.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Identity;
        })();

        agents.ConnectRequest = (function() {

            /**
             * Properties of a ConnectRequest.
             * @typedef {Object} trellis.agents.ConnectRequest.$Properties
             * @property {trellis.agents.ConnectOpen.$Properties|null} [open] ConnectRequest open
             * @property {Uint8Array|null} [data] ConnectRequest data
             * @property {"open"|"data"} [message] ConnectRequest message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConnectRequest.
             * @memberof trellis.agents
             * @interface IConnectRequest
             * @augments trellis.agents.ConnectRequest.$Properties
             * @deprecated Use trellis.agents.ConnectRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ConnectRequest.
             * @typedef {{
             *   open?: trellis.agents.ConnectOpen.$Shape|null;
             *   data?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; open?: null; data?: null }|{ message?: "open"; open: trellis.agents.ConnectOpen.$Shape; data?: null }|{ message?: "data"; open?: null; data: Uint8Array })
             * )} trellis.agents.ConnectRequest.$Shape
             */

            /**
             * Constructs a new ConnectRequest.
             * @memberof trellis.agents
             * @classdesc Represents a ConnectRequest.
             * @constructor
             * @param {trellis.agents.ConnectRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConnectRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConnectRequest open.
             * @member {trellis.agents.ConnectOpen.$Properties|null|undefined} open
             * @memberof trellis.agents.ConnectRequest
             * @instance
             */
            ConnectRequest.prototype.open = null;

            /**
             * ConnectRequest data.
             * @member {Uint8Array|null|undefined} data
             * @memberof trellis.agents.ConnectRequest
             * @instance
             */
            ConnectRequest.prototype.data = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ConnectRequest message.
             * @member {"open"|"data"|undefined} message
             * @memberof trellis.agents.ConnectRequest
             * @instance
             */
            $Object.defineProperty(ConnectRequest.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["open", "data"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ConnectRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ConnectRequest
             * @static
             * @param {trellis.agents.ConnectRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ConnectRequest} ConnectRequest instance
             * @type {{
             *   (properties: trellis.agents.ConnectRequest.$Shape): trellis.agents.ConnectRequest & trellis.agents.ConnectRequest.$Shape;
             *   (properties?: trellis.agents.ConnectRequest.$Properties): trellis.agents.ConnectRequest;
             * }}
             */
            ConnectRequest.create = function(properties) {
                return new ConnectRequest(properties);
            };

            /**
             * Encodes the specified ConnectRequest message. Does not implicitly {@link trellis.agents.ConnectRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ConnectRequest
             * @static
             * @param {trellis.agents.ConnectRequest.$Properties} message ConnectRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConnectRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.open != null && $Object.hasOwnProperty.call(message, "open"))
                    $root.trellis.agents.ConnectOpen.encode(message.open, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConnectRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ConnectRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ConnectRequest & trellis.agents.ConnectRequest.$Shape} ConnectRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConnectRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ConnectRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.open = $root.trellis.agents.ConnectOpen.decode(reader, reader.size(), $undefined, _depth + 1, message.open);
                            message.message = "open";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.data = reader.bytes();
                            message.message = "data";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ConnectRequest message.
             * @function verify
             * @memberof trellis.agents.ConnectRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ConnectRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.open != null && $Object.hasOwnProperty.call(message, "open")) {
                    properties.message = 1;
                    {
                        let error = $root.trellis.agents.ConnectOpen.verify(message.open, _depth + 1);
                        if (error)
                            return "open." + error;
                    }
                }
                if (message.data != null && $Object.hasOwnProperty.call(message, "data")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    if (!(message.data && typeof message.data.length === "number" || $util.isString(message.data)))
                        return "data: buffer expected";
                }
                return null;
            };

            /**
             * Creates a ConnectRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ConnectRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ConnectRequest} ConnectRequest
             */
            ConnectRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ConnectRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ConnectRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ConnectRequest();
                if (object.open != null) {
                    if (!$util.isObject(object.open))
                        throw $TypeError(".trellis.agents.ConnectRequest.open: object expected");
                    message.open = $root.trellis.agents.ConnectOpen.fromObject(object.open, _depth + 1);
                }
                if (object.data != null)
                    if (typeof object.data === "string")
                        $util.base64.decode(object.data, message.data = $util.newBuffer($util.base64.length(object.data)), 0);
                    else if (object.data.length >= 0)
                        message.data = object.data;
                return message;
            };

            /**
             * Creates a plain object from a ConnectRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ConnectRequest
             * @static
             * @param {trellis.agents.ConnectRequest} message ConnectRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ConnectRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.open != null && $Object.hasOwnProperty.call(message, "open")) {
                    object.open = $root.trellis.agents.ConnectOpen.toObject(message.open, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "open";
                }
                if (message.data != null && $Object.hasOwnProperty.call(message, "data")) {
                    object.data = options.bytes === $String ? $util.base64.encode(message.data, 0, message.data.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.data) : message.data;
                    if (options.oneofs)
                        object.message = "data";
                }
                return object;
            };

            /**
             * Converts this ConnectRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.ConnectRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ConnectRequest.prototype.toJSON = function() {
                return ConnectRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConnectRequest;
        })();

        agents.ConnectOpen = (function() {

            /**
             * Properties of a ConnectOpen.
             * @typedef {Object} trellis.agents.ConnectOpen.$Properties
             * @property {string|null} [agent] ConnectOpen agent
             * @property {trellis.agents.Protocol|null} [protocol] ConnectOpen protocol
             * @property {string|null} [parent] ConnectOpen parent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConnectOpen.
             * @memberof trellis.agents
             * @interface IConnectOpen
             * @augments trellis.agents.ConnectOpen.$Properties
             * @deprecated Use trellis.agents.ConnectOpen.$Properties instead.
             */

            /**
             * Shape of a ConnectOpen.
             * @typedef {trellis.agents.ConnectOpen.$Properties} trellis.agents.ConnectOpen.$Shape
             */

            /**
             * Constructs a new ConnectOpen.
             * @memberof trellis.agents
             * @classdesc Represents a ConnectOpen.
             * @constructor
             * @param {trellis.agents.ConnectOpen.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConnectOpen = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConnectOpen agent.
             * @member {string} agent
             * @memberof trellis.agents.ConnectOpen
             * @instance
             */
            ConnectOpen.prototype.agent = "";

            /**
             * ConnectOpen protocol.
             * @member {trellis.agents.Protocol} protocol
             * @memberof trellis.agents.ConnectOpen
             * @instance
             */
            ConnectOpen.prototype.protocol = 0;

            /**
             * ConnectOpen parent.
             * @member {string} parent
             * @memberof trellis.agents.ConnectOpen
             * @instance
             */
            ConnectOpen.prototype.parent = "";

            /**
             * Creates a new ConnectOpen instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ConnectOpen
             * @static
             * @param {trellis.agents.ConnectOpen.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ConnectOpen} ConnectOpen instance
             * @type {{
             *   (properties: trellis.agents.ConnectOpen.$Shape): trellis.agents.ConnectOpen & trellis.agents.ConnectOpen.$Shape;
             *   (properties?: trellis.agents.ConnectOpen.$Properties): trellis.agents.ConnectOpen;
             * }}
             */
            ConnectOpen.create = function(properties) {
                return new ConnectOpen(properties);
            };

            /**
             * Encodes the specified ConnectOpen message. Does not implicitly {@link trellis.agents.ConnectOpen.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ConnectOpen
             * @static
             * @param {trellis.agents.ConnectOpen.$Properties} message ConnectOpen message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConnectOpen.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.agent);
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.protocol);
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent") && message.parent !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.parent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConnectOpen message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ConnectOpen
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ConnectOpen & trellis.agents.ConnectOpen.$Shape} ConnectOpen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConnectOpen.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ConnectOpen();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agent = value;
                            else
                                delete message.agent;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parent = value;
                            else
                                delete message.parent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ConnectOpen message.
             * @function verify
             * @memberof trellis.agents.ConnectOpen
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ConnectOpen.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    if (!$util.isString(message.agent))
                        return "agent: string expected";
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                    if (typeof message.protocol !== "number" || (message.protocol | 0) !== message.protocol)
                        return "protocol: enum value expected";
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    if (!$util.isString(message.parent))
                        return "parent: string expected";
                return null;
            };

            /**
             * Creates a ConnectOpen message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ConnectOpen
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ConnectOpen} ConnectOpen
             */
            ConnectOpen.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ConnectOpen)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ConnectOpen: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ConnectOpen();
                if (object.agent != null)
                    if (typeof object.agent !== "string" || object.agent.length)
                        message.agent = $String(object.agent);
                if (object.protocol !== 0 && (typeof object.protocol !== "string" || $root.trellis.agents.Protocol[object.protocol] !== 0))
                    switch (object.protocol) {
                    case "PROTOCOL_UNSPECIFIED":
                    case 0:
                        message.protocol = 0;
                        break;
                    case "PROTOCOL_TUNNEL":
                    case 1:
                        message.protocol = 1;
                        break;
                    case "PROTOCOL_CALL":
                    case 2:
                        message.protocol = 2;
                        break;
                    case "PROTOCOL_MCP":
                    case 3:
                        message.protocol = 3;
                        break;
                    case "PROTOCOL_A2A":
                    case 4:
                        message.protocol = 4;
                        break;
                    default:
                        if (typeof object.protocol === "number" && (object.protocol | 0) === object.protocol)
                            message.protocol = object.protocol;
                    }
                if (object.parent != null)
                    if (typeof object.parent !== "string" || object.parent.length)
                        message.parent = $String(object.parent);
                return message;
            };

            /**
             * Creates a plain object from a ConnectOpen message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ConnectOpen
             * @static
             * @param {trellis.agents.ConnectOpen} message ConnectOpen
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ConnectOpen.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.agent = "";
                    object.protocol = options.enums === $String ? "PROTOCOL_UNSPECIFIED" : 0;
                    object.parent = "";
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                    object.protocol = options.enums === $String ? $root.trellis.agents.Protocol[message.protocol] === $undefined ? message.protocol : $root.trellis.agents.Protocol[message.protocol] : message.protocol;
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    object.parent = message.parent;
                return object;
            };

            /**
             * Converts this ConnectOpen to JSON.
             * @function toJSON
             * @memberof trellis.agents.ConnectOpen
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ConnectOpen.prototype.toJSON = function() {
                return ConnectOpen.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConnectOpen;
        })();

        agents.ConnectResponse = (function() {

            /**
             * Properties of a ConnectResponse.
             * @typedef {Object} trellis.agents.ConnectResponse.$Properties
             * @property {string|null} [peer] ConnectResponse peer
             * @property {Uint8Array|null} [data] ConnectResponse data
             * @property {"peer"|"data"} [message] ConnectResponse message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConnectResponse.
             * @memberof trellis.agents
             * @interface IConnectResponse
             * @augments trellis.agents.ConnectResponse.$Properties
             * @deprecated Use trellis.agents.ConnectResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a ConnectResponse.
             * @typedef {{
             *   peer?: string|null;
             *   data?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; peer?: null; data?: null }|{ message?: "peer"; peer: string; data?: null }|{ message?: "data"; peer?: null; data: Uint8Array })
             * )} trellis.agents.ConnectResponse.$Shape
             */

            /**
             * Constructs a new ConnectResponse.
             * @memberof trellis.agents
             * @classdesc Represents a ConnectResponse.
             * @constructor
             * @param {trellis.agents.ConnectResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConnectResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConnectResponse peer.
             * @member {string|null|undefined} peer
             * @memberof trellis.agents.ConnectResponse
             * @instance
             */
            ConnectResponse.prototype.peer = null;

            /**
             * ConnectResponse data.
             * @member {Uint8Array|null|undefined} data
             * @memberof trellis.agents.ConnectResponse
             * @instance
             */
            ConnectResponse.prototype.data = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ConnectResponse message.
             * @member {"peer"|"data"|undefined} message
             * @memberof trellis.agents.ConnectResponse
             * @instance
             */
            $Object.defineProperty(ConnectResponse.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["peer", "data"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ConnectResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ConnectResponse
             * @static
             * @param {trellis.agents.ConnectResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ConnectResponse} ConnectResponse instance
             * @type {{
             *   (properties: trellis.agents.ConnectResponse.$Shape): trellis.agents.ConnectResponse & trellis.agents.ConnectResponse.$Shape;
             *   (properties?: trellis.agents.ConnectResponse.$Properties): trellis.agents.ConnectResponse;
             * }}
             */
            ConnectResponse.create = function(properties) {
                return new ConnectResponse(properties);
            };

            /**
             * Encodes the specified ConnectResponse message. Does not implicitly {@link trellis.agents.ConnectResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ConnectResponse
             * @static
             * @param {trellis.agents.ConnectResponse.$Properties} message ConnectResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConnectResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConnectResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ConnectResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ConnectResponse & trellis.agents.ConnectResponse.$Shape} ConnectResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConnectResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ConnectResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.peer = reader.stringVerify();
                            message.message = "peer";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.data = reader.bytes();
                            message.message = "data";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ConnectResponse message.
             * @function verify
             * @memberof trellis.agents.ConnectResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ConnectResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer")) {
                    properties.message = 1;
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                }
                if (message.data != null && $Object.hasOwnProperty.call(message, "data")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    if (!(message.data && typeof message.data.length === "number" || $util.isString(message.data)))
                        return "data: buffer expected";
                }
                return null;
            };

            /**
             * Creates a ConnectResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ConnectResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ConnectResponse} ConnectResponse
             */
            ConnectResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ConnectResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ConnectResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ConnectResponse();
                if (object.peer != null)
                    message.peer = $String(object.peer);
                if (object.data != null)
                    if (typeof object.data === "string")
                        $util.base64.decode(object.data, message.data = $util.newBuffer($util.base64.length(object.data)), 0);
                    else if (object.data.length >= 0)
                        message.data = object.data;
                return message;
            };

            /**
             * Creates a plain object from a ConnectResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ConnectResponse
             * @static
             * @param {trellis.agents.ConnectResponse} message ConnectResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ConnectResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer")) {
                    object.peer = message.peer;
                    if (options.oneofs)
                        object.message = "peer";
                }
                if (message.data != null && $Object.hasOwnProperty.call(message, "data")) {
                    object.data = options.bytes === $String ? $util.base64.encode(message.data, 0, message.data.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.data) : message.data;
                    if (options.oneofs)
                        object.message = "data";
                }
                return object;
            };

            /**
             * Converts this ConnectResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.ConnectResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ConnectResponse.prototype.toJSON = function() {
                return ConnectResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConnectResponse;
        })();

        agents.ForwardRequest = (function() {

            /**
             * Properties of a ForwardRequest.
             * @typedef {Object} trellis.agents.ForwardRequest.$Properties
             * @property {string|null} [agent] ForwardRequest agent
             * @property {number|null} [port] ForwardRequest port
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardRequest.
             * @memberof trellis.agents
             * @interface IForwardRequest
             * @augments trellis.agents.ForwardRequest.$Properties
             * @deprecated Use trellis.agents.ForwardRequest.$Properties instead.
             */

            /**
             * Shape of a ForwardRequest.
             * @typedef {trellis.agents.ForwardRequest.$Properties} trellis.agents.ForwardRequest.$Shape
             */

            /**
             * Constructs a new ForwardRequest.
             * @memberof trellis.agents
             * @classdesc Represents a ForwardRequest.
             * @constructor
             * @param {trellis.agents.ForwardRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardRequest agent.
             * @member {string} agent
             * @memberof trellis.agents.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.agent = "";

            /**
             * ForwardRequest port.
             * @member {number} port
             * @memberof trellis.agents.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.port = 0;

            /**
             * Creates a new ForwardRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ForwardRequest
             * @static
             * @param {trellis.agents.ForwardRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ForwardRequest} ForwardRequest instance
             * @type {{
             *   (properties: trellis.agents.ForwardRequest.$Shape): trellis.agents.ForwardRequest & trellis.agents.ForwardRequest.$Shape;
             *   (properties?: trellis.agents.ForwardRequest.$Properties): trellis.agents.ForwardRequest;
             * }}
             */
            ForwardRequest.create = function(properties) {
                return new ForwardRequest(properties);
            };

            /**
             * Encodes the specified ForwardRequest message. Does not implicitly {@link trellis.agents.ForwardRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ForwardRequest
             * @static
             * @param {trellis.agents.ForwardRequest.$Properties} message ForwardRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.agent);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ForwardRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardRequest & trellis.agents.ForwardRequest.$Shape} ForwardRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ForwardRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agent = value;
                            else
                                delete message.agent;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ForwardRequest message.
             * @function verify
             * @memberof trellis.agents.ForwardRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ForwardRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    if (!$util.isString(message.agent))
                        return "agent: string expected";
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    if (!$util.isInteger(message.port))
                        return "port: integer expected";
                return null;
            };

            /**
             * Creates a ForwardRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ForwardRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ForwardRequest} ForwardRequest
             */
            ForwardRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ForwardRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ForwardRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ForwardRequest();
                if (object.agent != null)
                    if (typeof object.agent !== "string" || object.agent.length)
                        message.agent = $String(object.agent);
                if (object.port != null)
                    if ($Number(object.port) !== 0)
                        message.port = object.port >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ForwardRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ForwardRequest
             * @static
             * @param {trellis.agents.ForwardRequest} message ForwardRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ForwardRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.agent = "";
                    object.port = 0;
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    object.port = message.port;
                return object;
            };

            /**
             * Converts this ForwardRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.ForwardRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ForwardRequest.prototype.toJSON = function() {
                return ForwardRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ForwardRequest;
        })();

        agents.ForwardEvent = (function() {

            /**
             * Properties of a ForwardEvent.
             * @typedef {Object} trellis.agents.ForwardEvent.$Properties
             * @property {trellis.agents.ForwardListening.$Properties|null} [listening] ForwardEvent listening
             * @property {trellis.agents.ForwardConnection.$Properties|null} [opened] ForwardEvent opened
             * @property {trellis.agents.ForwardConnection.$Properties|null} [closed] ForwardEvent closed
             * @property {"listening"|"opened"|"closed"} [event] ForwardEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardEvent.
             * @memberof trellis.agents
             * @interface IForwardEvent
             * @augments trellis.agents.ForwardEvent.$Properties
             * @deprecated Use trellis.agents.ForwardEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a ForwardEvent.
             * @typedef {{
             *   listening?: trellis.agents.ForwardListening.$Shape|null;
             *   opened?: trellis.agents.ForwardConnection.$Shape|null;
             *   closed?: trellis.agents.ForwardConnection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; listening?: null; opened?: null; closed?: null }|{ event?: "listening"; listening: trellis.agents.ForwardListening.$Shape; opened?: null; closed?: null }|{ event?: "opened"; listening?: null; opened: trellis.agents.ForwardConnection.$Shape; closed?: null }|{ event?: "closed"; listening?: null; opened?: null; closed: trellis.agents.ForwardConnection.$Shape })
             * )} trellis.agents.ForwardEvent.$Shape
             */

            /**
             * Constructs a new ForwardEvent.
             * @memberof trellis.agents
             * @classdesc Represents a ForwardEvent.
             * @constructor
             * @param {trellis.agents.ForwardEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardEvent listening.
             * @member {trellis.agents.ForwardListening.$Properties|null|undefined} listening
             * @memberof trellis.agents.ForwardEvent
             * @instance
             */
            ForwardEvent.prototype.listening = null;

            /**
             * ForwardEvent opened.
             * @member {trellis.agents.ForwardConnection.$Properties|null|undefined} opened
             * @memberof trellis.agents.ForwardEvent
             * @instance
             */
            ForwardEvent.prototype.opened = null;

            /**
             * ForwardEvent closed.
             * @member {trellis.agents.ForwardConnection.$Properties|null|undefined} closed
             * @memberof trellis.agents.ForwardEvent
             * @instance
             */
            ForwardEvent.prototype.closed = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ForwardEvent event.
             * @member {"listening"|"opened"|"closed"|undefined} event
             * @memberof trellis.agents.ForwardEvent
             * @instance
             */
            $Object.defineProperty(ForwardEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["listening", "opened", "closed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ForwardEvent instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ForwardEvent
             * @static
             * @param {trellis.agents.ForwardEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ForwardEvent} ForwardEvent instance
             * @type {{
             *   (properties: trellis.agents.ForwardEvent.$Shape): trellis.agents.ForwardEvent & trellis.agents.ForwardEvent.$Shape;
             *   (properties?: trellis.agents.ForwardEvent.$Properties): trellis.agents.ForwardEvent;
             * }}
             */
            ForwardEvent.create = function(properties) {
                return new ForwardEvent(properties);
            };

            /**
             * Encodes the specified ForwardEvent message. Does not implicitly {@link trellis.agents.ForwardEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ForwardEvent
             * @static
             * @param {trellis.agents.ForwardEvent.$Properties} message ForwardEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.listening != null && $Object.hasOwnProperty.call(message, "listening"))
                    $root.trellis.agents.ForwardListening.encode(message.listening, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened"))
                    $root.trellis.agents.ForwardConnection.encode(message.opened, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed"))
                    $root.trellis.agents.ForwardConnection.encode(message.closed, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ForwardEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardEvent & trellis.agents.ForwardEvent.$Shape} ForwardEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ForwardEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.listening = $root.trellis.agents.ForwardListening.decode(reader, reader.size(), $undefined, _depth + 1, message.listening);
                            message.event = "listening";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.opened = $root.trellis.agents.ForwardConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.opened);
                            message.event = "opened";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.closed = $root.trellis.agents.ForwardConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.closed);
                            message.event = "closed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ForwardEvent message.
             * @function verify
             * @memberof trellis.agents.ForwardEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ForwardEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.listening != null && $Object.hasOwnProperty.call(message, "listening")) {
                    properties.event = 1;
                    {
                        let error = $root.trellis.agents.ForwardListening.verify(message.listening, _depth + 1);
                        if (error)
                            return "listening." + error;
                    }
                }
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.agents.ForwardConnection.verify(message.opened, _depth + 1);
                        if (error)
                            return "opened." + error;
                    }
                }
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.agents.ForwardConnection.verify(message.closed, _depth + 1);
                        if (error)
                            return "closed." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ForwardEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ForwardEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ForwardEvent} ForwardEvent
             */
            ForwardEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ForwardEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ForwardEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ForwardEvent();
                if (object.listening != null) {
                    if (!$util.isObject(object.listening))
                        throw $TypeError(".trellis.agents.ForwardEvent.listening: object expected");
                    message.listening = $root.trellis.agents.ForwardListening.fromObject(object.listening, _depth + 1);
                }
                if (object.opened != null) {
                    if (!$util.isObject(object.opened))
                        throw $TypeError(".trellis.agents.ForwardEvent.opened: object expected");
                    message.opened = $root.trellis.agents.ForwardConnection.fromObject(object.opened, _depth + 1);
                }
                if (object.closed != null) {
                    if (!$util.isObject(object.closed))
                        throw $TypeError(".trellis.agents.ForwardEvent.closed: object expected");
                    message.closed = $root.trellis.agents.ForwardConnection.fromObject(object.closed, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ForwardEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ForwardEvent
             * @static
             * @param {trellis.agents.ForwardEvent} message ForwardEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ForwardEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.listening != null && $Object.hasOwnProperty.call(message, "listening")) {
                    object.listening = $root.trellis.agents.ForwardListening.toObject(message.listening, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "listening";
                }
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened")) {
                    object.opened = $root.trellis.agents.ForwardConnection.toObject(message.opened, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "opened";
                }
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed")) {
                    object.closed = $root.trellis.agents.ForwardConnection.toObject(message.closed, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "closed";
                }
                return object;
            };

            /**
             * Converts this ForwardEvent to JSON.
             * @function toJSON
             * @memberof trellis.agents.ForwardEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ForwardEvent.prototype.toJSON = function() {
                return ForwardEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ForwardEvent;
        })();

        agents.ForwardListening = (function() {

            /**
             * Properties of a ForwardListening.
             * @typedef {Object} trellis.agents.ForwardListening.$Properties
             * @property {string|null} [host] ForwardListening host
             * @property {number|null} [port] ForwardListening port
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardListening.
             * @memberof trellis.agents
             * @interface IForwardListening
             * @augments trellis.agents.ForwardListening.$Properties
             * @deprecated Use trellis.agents.ForwardListening.$Properties instead.
             */

            /**
             * Shape of a ForwardListening.
             * @typedef {trellis.agents.ForwardListening.$Properties} trellis.agents.ForwardListening.$Shape
             */

            /**
             * Constructs a new ForwardListening.
             * @memberof trellis.agents
             * @classdesc Represents a ForwardListening.
             * @constructor
             * @param {trellis.agents.ForwardListening.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardListening = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardListening host.
             * @member {string} host
             * @memberof trellis.agents.ForwardListening
             * @instance
             */
            ForwardListening.prototype.host = "";

            /**
             * ForwardListening port.
             * @member {number} port
             * @memberof trellis.agents.ForwardListening
             * @instance
             */
            ForwardListening.prototype.port = 0;

            /**
             * Creates a new ForwardListening instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ForwardListening
             * @static
             * @param {trellis.agents.ForwardListening.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ForwardListening} ForwardListening instance
             * @type {{
             *   (properties: trellis.agents.ForwardListening.$Shape): trellis.agents.ForwardListening & trellis.agents.ForwardListening.$Shape;
             *   (properties?: trellis.agents.ForwardListening.$Properties): trellis.agents.ForwardListening;
             * }}
             */
            ForwardListening.create = function(properties) {
                return new ForwardListening(properties);
            };

            /**
             * Encodes the specified ForwardListening message. Does not implicitly {@link trellis.agents.ForwardListening.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ForwardListening
             * @static
             * @param {trellis.agents.ForwardListening.$Properties} message ForwardListening message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardListening.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardListening message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ForwardListening
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardListening & trellis.agents.ForwardListening.$Shape} ForwardListening
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardListening.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ForwardListening();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ForwardListening message.
             * @function verify
             * @memberof trellis.agents.ForwardListening
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ForwardListening.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    if (!$util.isString(message.host))
                        return "host: string expected";
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    if (!$util.isInteger(message.port))
                        return "port: integer expected";
                return null;
            };

            /**
             * Creates a ForwardListening message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ForwardListening
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ForwardListening} ForwardListening
             */
            ForwardListening.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ForwardListening)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ForwardListening: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ForwardListening();
                if (object.host != null)
                    if (typeof object.host !== "string" || object.host.length)
                        message.host = $String(object.host);
                if (object.port != null)
                    if ($Number(object.port) !== 0)
                        message.port = object.port >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ForwardListening message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ForwardListening
             * @static
             * @param {trellis.agents.ForwardListening} message ForwardListening
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ForwardListening.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.host = "";
                    object.port = 0;
                }
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    object.port = message.port;
                return object;
            };

            /**
             * Converts this ForwardListening to JSON.
             * @function toJSON
             * @memberof trellis.agents.ForwardListening
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ForwardListening.prototype.toJSON = function() {
                return ForwardListening.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ForwardListening;
        })();

        agents.ForwardConnection = (function() {

            /**
             * Properties of a ForwardConnection.
             * @typedef {Object} trellis.agents.ForwardConnection.$Properties
             * @property {number|null} [id] ForwardConnection id
             * @property {string|null} [peer] ForwardConnection peer
             * @property {number|null} [sentBytes] ForwardConnection sentBytes
             * @property {number|null} [receivedBytes] ForwardConnection receivedBytes
             * @property {trellis.agents.Failure.$Properties|null} [failure] ForwardConnection failure
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardConnection.
             * @memberof trellis.agents
             * @interface IForwardConnection
             * @augments trellis.agents.ForwardConnection.$Properties
             * @deprecated Use trellis.agents.ForwardConnection.$Properties instead.
             */

            /**
             * Shape of a ForwardConnection.
             * @typedef {trellis.agents.ForwardConnection.$Properties} trellis.agents.ForwardConnection.$Shape
             */

            /**
             * Constructs a new ForwardConnection.
             * @memberof trellis.agents
             * @classdesc Represents a ForwardConnection.
             * @constructor
             * @param {trellis.agents.ForwardConnection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardConnection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardConnection id.
             * @member {number} id
             * @memberof trellis.agents.ForwardConnection
             * @instance
             */
            ForwardConnection.prototype.id = 0;

            /**
             * ForwardConnection peer.
             * @member {string} peer
             * @memberof trellis.agents.ForwardConnection
             * @instance
             */
            ForwardConnection.prototype.peer = "";

            /**
             * ForwardConnection sentBytes.
             * @member {number} sentBytes
             * @memberof trellis.agents.ForwardConnection
             * @instance
             */
            ForwardConnection.prototype.sentBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ForwardConnection receivedBytes.
             * @member {number} receivedBytes
             * @memberof trellis.agents.ForwardConnection
             * @instance
             */
            ForwardConnection.prototype.receivedBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ForwardConnection failure.
             * @member {trellis.agents.Failure.$Properties|null|undefined} failure
             * @memberof trellis.agents.ForwardConnection
             * @instance
             */
            ForwardConnection.prototype.failure = null;

            /**
             * Creates a new ForwardConnection instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ForwardConnection
             * @static
             * @param {trellis.agents.ForwardConnection.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ForwardConnection} ForwardConnection instance
             * @type {{
             *   (properties: trellis.agents.ForwardConnection.$Shape): trellis.agents.ForwardConnection & trellis.agents.ForwardConnection.$Shape;
             *   (properties?: trellis.agents.ForwardConnection.$Properties): trellis.agents.ForwardConnection;
             * }}
             */
            ForwardConnection.create = function(properties) {
                return new ForwardConnection(properties);
            };

            /**
             * Encodes the specified ForwardConnection message. Does not implicitly {@link trellis.agents.ForwardConnection.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ForwardConnection
             * @static
             * @param {trellis.agents.ForwardConnection.$Properties} message ForwardConnection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardConnection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.peer);
                if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes") && (typeof message.sentBytes === "object" ? message.sentBytes.low || message.sentBytes.high : message.sentBytes !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sentBytes);
                if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes") && (typeof message.receivedBytes === "object" ? message.receivedBytes.low || message.receivedBytes.high : message.receivedBytes !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.receivedBytes);
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.trellis.agents.Failure.encode(message.failure, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardConnection message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ForwardConnection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ForwardConnection & trellis.agents.ForwardConnection.$Shape} ForwardConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardConnection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ForwardConnection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peer = value;
                            else
                                delete message.peer;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentBytes = value;
                            else
                                delete message.sentBytes;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedBytes = value;
                            else
                                delete message.receivedBytes;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.trellis.agents.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ForwardConnection message.
             * @function verify
             * @memberof trellis.agents.ForwardConnection
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ForwardConnection.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isInteger(message.id))
                        return "id: integer expected";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes"))
                    if (!$util.isInteger(message.sentBytes) && !(message.sentBytes && $util.isInteger(message.sentBytes.low) && $util.isInteger(message.sentBytes.high)))
                        return "sentBytes: integer|Long expected";
                if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes"))
                    if (!$util.isInteger(message.receivedBytes) && !(message.receivedBytes && $util.isInteger(message.receivedBytes.low) && $util.isInteger(message.receivedBytes.high)))
                        return "receivedBytes: integer|Long expected";
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    let error = $root.trellis.agents.Failure.verify(message.failure, _depth + 1);
                    if (error)
                        return "failure." + error;
                }
                return null;
            };

            /**
             * Creates a ForwardConnection message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ForwardConnection
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ForwardConnection} ForwardConnection
             */
            ForwardConnection.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ForwardConnection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ForwardConnection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ForwardConnection();
                if (object.id != null)
                    if ($Number(object.id) !== 0)
                        message.id = object.id >>> 0;
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.sentBytes != null)
                    if (typeof object.sentBytes === "object" ? object.sentBytes.low || object.sentBytes.high : $Number(object.sentBytes) !== 0)
                        if ($util.Long)
                            message.sentBytes = $util.Long.fromValue(object.sentBytes, true);
                        else if (typeof object.sentBytes === "string")
                            message.sentBytes = $parseInt(object.sentBytes, 10);
                        else if (typeof object.sentBytes === "number")
                            message.sentBytes = object.sentBytes;
                        else if (typeof object.sentBytes === "object")
                            message.sentBytes = new $util.LongBits(object.sentBytes.low >>> 0, object.sentBytes.high >>> 0).toNumber(true);
                if (object.receivedBytes != null)
                    if (typeof object.receivedBytes === "object" ? object.receivedBytes.low || object.receivedBytes.high : $Number(object.receivedBytes) !== 0)
                        if ($util.Long)
                            message.receivedBytes = $util.Long.fromValue(object.receivedBytes, true);
                        else if (typeof object.receivedBytes === "string")
                            message.receivedBytes = $parseInt(object.receivedBytes, 10);
                        else if (typeof object.receivedBytes === "number")
                            message.receivedBytes = object.receivedBytes;
                        else if (typeof object.receivedBytes === "object")
                            message.receivedBytes = new $util.LongBits(object.receivedBytes.low >>> 0, object.receivedBytes.high >>> 0).toNumber(true);
                if (object.failure != null) {
                    if (!$util.isObject(object.failure))
                        throw $TypeError(".trellis.agents.ForwardConnection.failure: object expected");
                    message.failure = $root.trellis.agents.Failure.fromObject(object.failure, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ForwardConnection message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ForwardConnection
             * @static
             * @param {trellis.agents.ForwardConnection} message ForwardConnection
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ForwardConnection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = 0;
                    object.peer = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sentBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sentBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.receivedBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.receivedBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.failure = null;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sentBytes = typeof message.sentBytes === "number" ? $BigInt(message.sentBytes) : $util.Long.fromBits(message.sentBytes.low >>> 0, message.sentBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sentBytes === "number")
                        object.sentBytes = options.longs === $String ? $String(message.sentBytes) : message.sentBytes;
                    else
                        object.sentBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sentBytes) : options.longs === $Number ? new $util.LongBits(message.sentBytes.low >>> 0, message.sentBytes.high >>> 0).toNumber(true) : message.sentBytes;
                if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.receivedBytes = typeof message.receivedBytes === "number" ? $BigInt(message.receivedBytes) : $util.Long.fromBits(message.receivedBytes.low >>> 0, message.receivedBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.receivedBytes === "number")
                        object.receivedBytes = options.longs === $String ? $String(message.receivedBytes) : message.receivedBytes;
                    else
                        object.receivedBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.receivedBytes) : options.longs === $Number ? new $util.LongBits(message.receivedBytes.low >>> 0, message.receivedBytes.high >>> 0).toNumber(true) : message.receivedBytes;
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    object.failure = $root.trellis.agents.Failure.toObject(message.failure, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ForwardConnection to JSON.
             * @function toJSON
             * @memberof trellis.agents.ForwardConnection
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ForwardConnection.prototype.toJSON = function() {
                return ForwardConnection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ForwardConnection;
        })();

        agents.LogsRequest = (function() {

            /**
             * Properties of a LogsRequest.
             * @typedef {Object} trellis.agents.LogsRequest.$Properties
             * @property {string|null} [name] LogsRequest name
             * @property {boolean|null} [follow] LogsRequest follow
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogsRequest.
             * @memberof trellis.agents
             * @interface ILogsRequest
             * @augments trellis.agents.LogsRequest.$Properties
             * @deprecated Use trellis.agents.LogsRequest.$Properties instead.
             */

            /**
             * Shape of a LogsRequest.
             * @typedef {trellis.agents.LogsRequest.$Properties} trellis.agents.LogsRequest.$Shape
             */

            /**
             * Constructs a new LogsRequest.
             * @memberof trellis.agents
             * @classdesc Represents a LogsRequest.
             * @constructor
             * @param {trellis.agents.LogsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogsRequest name.
             * @member {string} name
             * @memberof trellis.agents.LogsRequest
             * @instance
             */
            LogsRequest.prototype.name = "";

            /**
             * LogsRequest follow.
             * @member {boolean} follow
             * @memberof trellis.agents.LogsRequest
             * @instance
             */
            LogsRequest.prototype.follow = false;

            /**
             * Creates a new LogsRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.LogsRequest
             * @static
             * @param {trellis.agents.LogsRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.LogsRequest} LogsRequest instance
             * @type {{
             *   (properties: trellis.agents.LogsRequest.$Shape): trellis.agents.LogsRequest & trellis.agents.LogsRequest.$Shape;
             *   (properties?: trellis.agents.LogsRequest.$Properties): trellis.agents.LogsRequest;
             * }}
             */
            LogsRequest.create = function(properties) {
                return new LogsRequest(properties);
            };

            /**
             * Encodes the specified LogsRequest message. Does not implicitly {@link trellis.agents.LogsRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.LogsRequest
             * @static
             * @param {trellis.agents.LogsRequest.$Properties} message LogsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow") && message.follow !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.follow);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.LogsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.LogsRequest & trellis.agents.LogsRequest.$Shape} LogsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.LogsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.follow = value;
                            else
                                delete message.follow;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a LogsRequest message.
             * @function verify
             * @memberof trellis.agents.LogsRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            LogsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow"))
                    if (typeof message.follow !== "boolean")
                        return "follow: boolean expected";
                return null;
            };

            /**
             * Creates a LogsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.LogsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.LogsRequest} LogsRequest
             */
            LogsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.LogsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.LogsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.LogsRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.follow != null)
                    if (object.follow)
                        message.follow = $Boolean(object.follow);
                return message;
            };

            /**
             * Creates a plain object from a LogsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.LogsRequest
             * @static
             * @param {trellis.agents.LogsRequest} message LogsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LogsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.follow = false;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow"))
                    object.follow = message.follow;
                return object;
            };

            /**
             * Converts this LogsRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.LogsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LogsRequest.prototype.toJSON = function() {
                return LogsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogsRequest;
        })();

        agents.LogLine = (function() {

            /**
             * Properties of a LogLine.
             * @typedef {Object} trellis.agents.LogLine.$Properties
             * @property {number|null} [unixMs] LogLine unixMs
             * @property {string|null} [text] LogLine text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogLine.
             * @memberof trellis.agents
             * @interface ILogLine
             * @augments trellis.agents.LogLine.$Properties
             * @deprecated Use trellis.agents.LogLine.$Properties instead.
             */

            /**
             * Shape of a LogLine.
             * @typedef {trellis.agents.LogLine.$Properties} trellis.agents.LogLine.$Shape
             */

            /**
             * Constructs a new LogLine.
             * @memberof trellis.agents
             * @classdesc Represents a LogLine.
             * @constructor
             * @param {trellis.agents.LogLine.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogLine = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogLine unixMs.
             * @member {number} unixMs
             * @memberof trellis.agents.LogLine
             * @instance
             */
            LogLine.prototype.unixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogLine text.
             * @member {string} text
             * @memberof trellis.agents.LogLine
             * @instance
             */
            LogLine.prototype.text = "";

            /**
             * Creates a new LogLine instance using the specified properties.
             * @function create
             * @memberof trellis.agents.LogLine
             * @static
             * @param {trellis.agents.LogLine.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.LogLine} LogLine instance
             * @type {{
             *   (properties: trellis.agents.LogLine.$Shape): trellis.agents.LogLine & trellis.agents.LogLine.$Shape;
             *   (properties?: trellis.agents.LogLine.$Properties): trellis.agents.LogLine;
             * }}
             */
            LogLine.create = function(properties) {
                return new LogLine(properties);
            };

            /**
             * Encodes the specified LogLine message. Does not implicitly {@link trellis.agents.LogLine.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.LogLine
             * @static
             * @param {trellis.agents.LogLine.$Properties} message LogLine message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogLine.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs") && (typeof message.unixMs === "object" ? message.unixMs.low || message.unixMs.high : message.unixMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.unixMs);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogLine message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.LogLine
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.LogLine & trellis.agents.LogLine.$Shape} LogLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogLine.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.LogLine();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.unixMs = value;
                            else
                                delete message.unixMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a LogLine message.
             * @function verify
             * @memberof trellis.agents.LogLine
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            LogLine.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (!$util.isInteger(message.unixMs) && !(message.unixMs && $util.isInteger(message.unixMs.low) && $util.isInteger(message.unixMs.high)))
                        return "unixMs: integer|Long expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            /**
             * Creates a LogLine message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.LogLine
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.LogLine} LogLine
             */
            LogLine.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.LogLine)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.LogLine: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.LogLine();
                if (object.unixMs != null)
                    if (typeof object.unixMs === "object" ? object.unixMs.low || object.unixMs.high : $Number(object.unixMs) !== 0)
                        if ($util.Long)
                            message.unixMs = $util.Long.fromValue(object.unixMs, true);
                        else if (typeof object.unixMs === "string")
                            message.unixMs = $parseInt(object.unixMs, 10);
                        else if (typeof object.unixMs === "number")
                            message.unixMs = object.unixMs;
                        else if (typeof object.unixMs === "object")
                            message.unixMs = new $util.LongBits(object.unixMs.low >>> 0, object.unixMs.high >>> 0).toNumber(true);
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a LogLine message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.LogLine
             * @static
             * @param {trellis.agents.LogLine} message LogLine
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LogLine.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.unixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.unixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.text = "";
                }
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unixMs = typeof message.unixMs === "number" ? $BigInt(message.unixMs) : $util.Long.fromBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.unixMs === "number")
                        object.unixMs = options.longs === $String ? $String(message.unixMs) : message.unixMs;
                    else
                        object.unixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.unixMs) : options.longs === $Number ? new $util.LongBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0).toNumber(true) : message.unixMs;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this LogLine to JSON.
             * @function toJSON
             * @memberof trellis.agents.LogLine
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LogLine.prototype.toJSON = function() {
                return LogLine.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogLine;
        })();

        agents.ShowPolicyRequest = (function() {

            /**
             * Properties of a ShowPolicyRequest.
             * @typedef {Object} trellis.agents.ShowPolicyRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShowPolicyRequest.
             * @memberof trellis.agents
             * @interface IShowPolicyRequest
             * @augments trellis.agents.ShowPolicyRequest.$Properties
             * @deprecated Use trellis.agents.ShowPolicyRequest.$Properties instead.
             */

            /**
             * Shape of a ShowPolicyRequest.
             * @typedef {trellis.agents.ShowPolicyRequest.$Properties} trellis.agents.ShowPolicyRequest.$Shape
             */

            /**
             * Constructs a new ShowPolicyRequest.
             * @memberof trellis.agents
             * @classdesc Represents a ShowPolicyRequest.
             * @constructor
             * @param {trellis.agents.ShowPolicyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShowPolicyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ShowPolicyRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ShowPolicyRequest
             * @static
             * @param {trellis.agents.ShowPolicyRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ShowPolicyRequest} ShowPolicyRequest instance
             * @type {{
             *   (properties: trellis.agents.ShowPolicyRequest.$Shape): trellis.agents.ShowPolicyRequest & trellis.agents.ShowPolicyRequest.$Shape;
             *   (properties?: trellis.agents.ShowPolicyRequest.$Properties): trellis.agents.ShowPolicyRequest;
             * }}
             */
            ShowPolicyRequest.create = function(properties) {
                return new ShowPolicyRequest(properties);
            };

            /**
             * Encodes the specified ShowPolicyRequest message. Does not implicitly {@link trellis.agents.ShowPolicyRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ShowPolicyRequest
             * @static
             * @param {trellis.agents.ShowPolicyRequest.$Properties} message ShowPolicyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShowPolicyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShowPolicyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ShowPolicyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ShowPolicyRequest & trellis.agents.ShowPolicyRequest.$Shape} ShowPolicyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShowPolicyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ShowPolicyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ShowPolicyRequest message.
             * @function verify
             * @memberof trellis.agents.ShowPolicyRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ShowPolicyRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a ShowPolicyRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ShowPolicyRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ShowPolicyRequest} ShowPolicyRequest
             */
            ShowPolicyRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ShowPolicyRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ShowPolicyRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.agents.ShowPolicyRequest();
            };

            /**
             * Creates a plain object from a ShowPolicyRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ShowPolicyRequest
             * @static
             * @param {trellis.agents.ShowPolicyRequest} message ShowPolicyRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShowPolicyRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ShowPolicyRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.ShowPolicyRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShowPolicyRequest.prototype.toJSON = function() {
                return ShowPolicyRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShowPolicyRequest;
        })();

        agents.ShowPolicyResponse = (function() {

            /**
             * Properties of a ShowPolicyResponse.
             * @typedef {Object} trellis.agents.ShowPolicyResponse.$Properties
             * @property {string|null} [file] ShowPolicyResponse file
             * @property {string|null} [fileJson] ShowPolicyResponse fileJson
             * @property {string|null} [meshJson] ShowPolicyResponse meshJson
             * @property {string|null} [meshAuthor] ShowPolicyResponse meshAuthor
             * @property {string|null} [domain] ShowPolicyResponse domain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShowPolicyResponse.
             * @memberof trellis.agents
             * @interface IShowPolicyResponse
             * @augments trellis.agents.ShowPolicyResponse.$Properties
             * @deprecated Use trellis.agents.ShowPolicyResponse.$Properties instead.
             */

            /**
             * Shape of a ShowPolicyResponse.
             * @typedef {trellis.agents.ShowPolicyResponse.$Properties} trellis.agents.ShowPolicyResponse.$Shape
             */

            /**
             * Constructs a new ShowPolicyResponse.
             * @memberof trellis.agents
             * @classdesc Represents a ShowPolicyResponse.
             * @constructor
             * @param {trellis.agents.ShowPolicyResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShowPolicyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShowPolicyResponse file.
             * @member {string} file
             * @memberof trellis.agents.ShowPolicyResponse
             * @instance
             */
            ShowPolicyResponse.prototype.file = "";

            /**
             * ShowPolicyResponse fileJson.
             * @member {string} fileJson
             * @memberof trellis.agents.ShowPolicyResponse
             * @instance
             */
            ShowPolicyResponse.prototype.fileJson = "";

            /**
             * ShowPolicyResponse meshJson.
             * @member {string} meshJson
             * @memberof trellis.agents.ShowPolicyResponse
             * @instance
             */
            ShowPolicyResponse.prototype.meshJson = "";

            /**
             * ShowPolicyResponse meshAuthor.
             * @member {string} meshAuthor
             * @memberof trellis.agents.ShowPolicyResponse
             * @instance
             */
            ShowPolicyResponse.prototype.meshAuthor = "";

            /**
             * ShowPolicyResponse domain.
             * @member {string} domain
             * @memberof trellis.agents.ShowPolicyResponse
             * @instance
             */
            ShowPolicyResponse.prototype.domain = "";

            /**
             * Creates a new ShowPolicyResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.ShowPolicyResponse
             * @static
             * @param {trellis.agents.ShowPolicyResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.ShowPolicyResponse} ShowPolicyResponse instance
             * @type {{
             *   (properties: trellis.agents.ShowPolicyResponse.$Shape): trellis.agents.ShowPolicyResponse & trellis.agents.ShowPolicyResponse.$Shape;
             *   (properties?: trellis.agents.ShowPolicyResponse.$Properties): trellis.agents.ShowPolicyResponse;
             * }}
             */
            ShowPolicyResponse.create = function(properties) {
                return new ShowPolicyResponse(properties);
            };

            /**
             * Encodes the specified ShowPolicyResponse message. Does not implicitly {@link trellis.agents.ShowPolicyResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.ShowPolicyResponse
             * @static
             * @param {trellis.agents.ShowPolicyResponse.$Properties} message ShowPolicyResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShowPolicyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.file != null && $Object.hasOwnProperty.call(message, "file") && message.file !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.file);
                if (message.fileJson != null && $Object.hasOwnProperty.call(message, "fileJson") && message.fileJson !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.fileJson);
                if (message.meshJson != null && $Object.hasOwnProperty.call(message, "meshJson") && message.meshJson !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.meshJson);
                if (message.meshAuthor != null && $Object.hasOwnProperty.call(message, "meshAuthor") && message.meshAuthor !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.meshAuthor);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.domain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShowPolicyResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.ShowPolicyResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.ShowPolicyResponse & trellis.agents.ShowPolicyResponse.$Shape} ShowPolicyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShowPolicyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.ShowPolicyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.file = value;
                            else
                                delete message.file;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fileJson = value;
                            else
                                delete message.fileJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.meshJson = value;
                            else
                                delete message.meshJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.meshAuthor = value;
                            else
                                delete message.meshAuthor;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ShowPolicyResponse message.
             * @function verify
             * @memberof trellis.agents.ShowPolicyResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ShowPolicyResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    if (!$util.isString(message.file))
                        return "file: string expected";
                if (message.fileJson != null && $Object.hasOwnProperty.call(message, "fileJson"))
                    if (!$util.isString(message.fileJson))
                        return "fileJson: string expected";
                if (message.meshJson != null && $Object.hasOwnProperty.call(message, "meshJson"))
                    if (!$util.isString(message.meshJson))
                        return "meshJson: string expected";
                if (message.meshAuthor != null && $Object.hasOwnProperty.call(message, "meshAuthor"))
                    if (!$util.isString(message.meshAuthor))
                        return "meshAuthor: string expected";
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    if (!$util.isString(message.domain))
                        return "domain: string expected";
                return null;
            };

            /**
             * Creates a ShowPolicyResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.ShowPolicyResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.ShowPolicyResponse} ShowPolicyResponse
             */
            ShowPolicyResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.ShowPolicyResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.ShowPolicyResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.ShowPolicyResponse();
                if (object.file != null)
                    if (typeof object.file !== "string" || object.file.length)
                        message.file = $String(object.file);
                if (object.fileJson != null)
                    if (typeof object.fileJson !== "string" || object.fileJson.length)
                        message.fileJson = $String(object.fileJson);
                if (object.meshJson != null)
                    if (typeof object.meshJson !== "string" || object.meshJson.length)
                        message.meshJson = $String(object.meshJson);
                if (object.meshAuthor != null)
                    if (typeof object.meshAuthor !== "string" || object.meshAuthor.length)
                        message.meshAuthor = $String(object.meshAuthor);
                if (object.domain != null)
                    if (typeof object.domain !== "string" || object.domain.length)
                        message.domain = $String(object.domain);
                return message;
            };

            /**
             * Creates a plain object from a ShowPolicyResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.ShowPolicyResponse
             * @static
             * @param {trellis.agents.ShowPolicyResponse} message ShowPolicyResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShowPolicyResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.file = "";
                    object.fileJson = "";
                    object.meshJson = "";
                    object.meshAuthor = "";
                    object.domain = "";
                }
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                if (message.fileJson != null && $Object.hasOwnProperty.call(message, "fileJson"))
                    object.fileJson = message.fileJson;
                if (message.meshJson != null && $Object.hasOwnProperty.call(message, "meshJson"))
                    object.meshJson = message.meshJson;
                if (message.meshAuthor != null && $Object.hasOwnProperty.call(message, "meshAuthor"))
                    object.meshAuthor = message.meshAuthor;
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    object.domain = message.domain;
                return object;
            };

            /**
             * Converts this ShowPolicyResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.ShowPolicyResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShowPolicyResponse.prototype.toJSON = function() {
                return ShowPolicyResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShowPolicyResponse;
        })();

        agents.PublishPolicyRequest = (function() {

            /**
             * Properties of a PublishPolicyRequest.
             * @typedef {Object} trellis.agents.PublishPolicyRequest.$Properties
             * @property {string|null} [policyJson] PublishPolicyRequest policyJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PublishPolicyRequest.
             * @memberof trellis.agents
             * @interface IPublishPolicyRequest
             * @augments trellis.agents.PublishPolicyRequest.$Properties
             * @deprecated Use trellis.agents.PublishPolicyRequest.$Properties instead.
             */

            /**
             * Shape of a PublishPolicyRequest.
             * @typedef {trellis.agents.PublishPolicyRequest.$Properties} trellis.agents.PublishPolicyRequest.$Shape
             */

            /**
             * Constructs a new PublishPolicyRequest.
             * @memberof trellis.agents
             * @classdesc Represents a PublishPolicyRequest.
             * @constructor
             * @param {trellis.agents.PublishPolicyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PublishPolicyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PublishPolicyRequest policyJson.
             * @member {string} policyJson
             * @memberof trellis.agents.PublishPolicyRequest
             * @instance
             */
            PublishPolicyRequest.prototype.policyJson = "";

            /**
             * Creates a new PublishPolicyRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.PublishPolicyRequest
             * @static
             * @param {trellis.agents.PublishPolicyRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.PublishPolicyRequest} PublishPolicyRequest instance
             * @type {{
             *   (properties: trellis.agents.PublishPolicyRequest.$Shape): trellis.agents.PublishPolicyRequest & trellis.agents.PublishPolicyRequest.$Shape;
             *   (properties?: trellis.agents.PublishPolicyRequest.$Properties): trellis.agents.PublishPolicyRequest;
             * }}
             */
            PublishPolicyRequest.create = function(properties) {
                return new PublishPolicyRequest(properties);
            };

            /**
             * Encodes the specified PublishPolicyRequest message. Does not implicitly {@link trellis.agents.PublishPolicyRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.PublishPolicyRequest
             * @static
             * @param {trellis.agents.PublishPolicyRequest.$Properties} message PublishPolicyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PublishPolicyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.policyJson != null && $Object.hasOwnProperty.call(message, "policyJson") && message.policyJson !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.policyJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PublishPolicyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.PublishPolicyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.PublishPolicyRequest & trellis.agents.PublishPolicyRequest.$Shape} PublishPolicyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PublishPolicyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.PublishPolicyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.policyJson = value;
                            else
                                delete message.policyJson;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a PublishPolicyRequest message.
             * @function verify
             * @memberof trellis.agents.PublishPolicyRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PublishPolicyRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.policyJson != null && $Object.hasOwnProperty.call(message, "policyJson"))
                    if (!$util.isString(message.policyJson))
                        return "policyJson: string expected";
                return null;
            };

            /**
             * Creates a PublishPolicyRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.PublishPolicyRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.PublishPolicyRequest} PublishPolicyRequest
             */
            PublishPolicyRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.PublishPolicyRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.PublishPolicyRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.PublishPolicyRequest();
                if (object.policyJson != null)
                    if (typeof object.policyJson !== "string" || object.policyJson.length)
                        message.policyJson = $String(object.policyJson);
                return message;
            };

            /**
             * Creates a plain object from a PublishPolicyRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.PublishPolicyRequest
             * @static
             * @param {trellis.agents.PublishPolicyRequest} message PublishPolicyRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PublishPolicyRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.policyJson = "";
                if (message.policyJson != null && $Object.hasOwnProperty.call(message, "policyJson"))
                    object.policyJson = message.policyJson;
                return object;
            };

            /**
             * Converts this PublishPolicyRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.PublishPolicyRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PublishPolicyRequest.prototype.toJSON = function() {
                return PublishPolicyRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PublishPolicyRequest;
        })();

        agents.PublishPolicyResponse = (function() {

            /**
             * Properties of a PublishPolicyResponse.
             * @typedef {Object} trellis.agents.PublishPolicyResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PublishPolicyResponse.
             * @memberof trellis.agents
             * @interface IPublishPolicyResponse
             * @augments trellis.agents.PublishPolicyResponse.$Properties
             * @deprecated Use trellis.agents.PublishPolicyResponse.$Properties instead.
             */

            /**
             * Shape of a PublishPolicyResponse.
             * @typedef {trellis.agents.PublishPolicyResponse.$Properties} trellis.agents.PublishPolicyResponse.$Shape
             */

            /**
             * Constructs a new PublishPolicyResponse.
             * @memberof trellis.agents
             * @classdesc Represents a PublishPolicyResponse.
             * @constructor
             * @param {trellis.agents.PublishPolicyResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PublishPolicyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new PublishPolicyResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.PublishPolicyResponse
             * @static
             * @param {trellis.agents.PublishPolicyResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.PublishPolicyResponse} PublishPolicyResponse instance
             * @type {{
             *   (properties: trellis.agents.PublishPolicyResponse.$Shape): trellis.agents.PublishPolicyResponse & trellis.agents.PublishPolicyResponse.$Shape;
             *   (properties?: trellis.agents.PublishPolicyResponse.$Properties): trellis.agents.PublishPolicyResponse;
             * }}
             */
            PublishPolicyResponse.create = function(properties) {
                return new PublishPolicyResponse(properties);
            };

            /**
             * Encodes the specified PublishPolicyResponse message. Does not implicitly {@link trellis.agents.PublishPolicyResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.PublishPolicyResponse
             * @static
             * @param {trellis.agents.PublishPolicyResponse.$Properties} message PublishPolicyResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PublishPolicyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PublishPolicyResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.PublishPolicyResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.PublishPolicyResponse & trellis.agents.PublishPolicyResponse.$Shape} PublishPolicyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PublishPolicyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.PublishPolicyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a PublishPolicyResponse message.
             * @function verify
             * @memberof trellis.agents.PublishPolicyResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PublishPolicyResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a PublishPolicyResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.PublishPolicyResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.PublishPolicyResponse} PublishPolicyResponse
             */
            PublishPolicyResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.PublishPolicyResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.PublishPolicyResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.agents.PublishPolicyResponse();
            };

            /**
             * Creates a plain object from a PublishPolicyResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.PublishPolicyResponse
             * @static
             * @param {trellis.agents.PublishPolicyResponse} message PublishPolicyResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PublishPolicyResponse.toObject = function () {
                return {};
            };

            /**
             * Converts this PublishPolicyResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.PublishPolicyResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PublishPolicyResponse.prototype.toJSON = function() {
                return PublishPolicyResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PublishPolicyResponse;
        })();

        agents.AuditRequest = (function() {

            /**
             * Properties of an AuditRequest.
             * @typedef {Object} trellis.agents.AuditRequest.$Properties
             * @property {boolean|null} [follow] AuditRequest follow
             * @property {number|null} [limit] AuditRequest limit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditRequest.
             * @memberof trellis.agents
             * @interface IAuditRequest
             * @augments trellis.agents.AuditRequest.$Properties
             * @deprecated Use trellis.agents.AuditRequest.$Properties instead.
             */

            /**
             * Shape of an AuditRequest.
             * @typedef {trellis.agents.AuditRequest.$Properties} trellis.agents.AuditRequest.$Shape
             */

            /**
             * Constructs a new AuditRequest.
             * @memberof trellis.agents
             * @classdesc Represents an AuditRequest.
             * @constructor
             * @param {trellis.agents.AuditRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditRequest follow.
             * @member {boolean} follow
             * @memberof trellis.agents.AuditRequest
             * @instance
             */
            AuditRequest.prototype.follow = false;

            /**
             * AuditRequest limit.
             * @member {number} limit
             * @memberof trellis.agents.AuditRequest
             * @instance
             */
            AuditRequest.prototype.limit = 0;

            /**
             * Creates a new AuditRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.AuditRequest
             * @static
             * @param {trellis.agents.AuditRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.AuditRequest} AuditRequest instance
             * @type {{
             *   (properties: trellis.agents.AuditRequest.$Shape): trellis.agents.AuditRequest & trellis.agents.AuditRequest.$Shape;
             *   (properties?: trellis.agents.AuditRequest.$Properties): trellis.agents.AuditRequest;
             * }}
             */
            AuditRequest.create = function(properties) {
                return new AuditRequest(properties);
            };

            /**
             * Encodes the specified AuditRequest message. Does not implicitly {@link trellis.agents.AuditRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.AuditRequest
             * @static
             * @param {trellis.agents.AuditRequest.$Properties} message AuditRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow") && message.follow !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.follow);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.AuditRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.AuditRequest & trellis.agents.AuditRequest.$Shape} AuditRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.AuditRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.follow = value;
                            else
                                delete message.follow;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an AuditRequest message.
             * @function verify
             * @memberof trellis.agents.AuditRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            AuditRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow"))
                    if (typeof message.follow !== "boolean")
                        return "follow: boolean expected";
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    if (!$util.isInteger(message.limit))
                        return "limit: integer expected";
                return null;
            };

            /**
             * Creates an AuditRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.AuditRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.AuditRequest} AuditRequest
             */
            AuditRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.AuditRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.AuditRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.AuditRequest();
                if (object.follow != null)
                    if (object.follow)
                        message.follow = $Boolean(object.follow);
                if (object.limit != null)
                    if ($Number(object.limit) !== 0)
                        message.limit = object.limit >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an AuditRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.AuditRequest
             * @static
             * @param {trellis.agents.AuditRequest} message AuditRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AuditRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.follow = false;
                    object.limit = 0;
                }
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow"))
                    object.follow = message.follow;
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    object.limit = message.limit;
                return object;
            };

            /**
             * Converts this AuditRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.AuditRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AuditRequest.prototype.toJSON = function() {
                return AuditRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuditRequest;
        })();

        agents.AuditRecord = (function() {

            /**
             * Properties of an AuditRecord.
             * @typedef {Object} trellis.agents.AuditRecord.$Properties
             * @property {string|null} [json] AuditRecord json
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditRecord.
             * @memberof trellis.agents
             * @interface IAuditRecord
             * @augments trellis.agents.AuditRecord.$Properties
             * @deprecated Use trellis.agents.AuditRecord.$Properties instead.
             */

            /**
             * Shape of an AuditRecord.
             * @typedef {trellis.agents.AuditRecord.$Properties} trellis.agents.AuditRecord.$Shape
             */

            /**
             * Constructs a new AuditRecord.
             * @memberof trellis.agents
             * @classdesc Represents an AuditRecord.
             * @constructor
             * @param {trellis.agents.AuditRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditRecord json.
             * @member {string} json
             * @memberof trellis.agents.AuditRecord
             * @instance
             */
            AuditRecord.prototype.json = "";

            /**
             * Creates a new AuditRecord instance using the specified properties.
             * @function create
             * @memberof trellis.agents.AuditRecord
             * @static
             * @param {trellis.agents.AuditRecord.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.AuditRecord} AuditRecord instance
             * @type {{
             *   (properties: trellis.agents.AuditRecord.$Shape): trellis.agents.AuditRecord & trellis.agents.AuditRecord.$Shape;
             *   (properties?: trellis.agents.AuditRecord.$Properties): trellis.agents.AuditRecord;
             * }}
             */
            AuditRecord.create = function(properties) {
                return new AuditRecord(properties);
            };

            /**
             * Encodes the specified AuditRecord message. Does not implicitly {@link trellis.agents.AuditRecord.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.AuditRecord
             * @static
             * @param {trellis.agents.AuditRecord.$Properties} message AuditRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.json);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditRecord message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.AuditRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.AuditRecord & trellis.agents.AuditRecord.$Shape} AuditRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.AuditRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an AuditRecord message.
             * @function verify
             * @memberof trellis.agents.AuditRecord
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            AuditRecord.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                    if (!$util.isString(message.json))
                        return "json: string expected";
                return null;
            };

            /**
             * Creates an AuditRecord message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.AuditRecord
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.AuditRecord} AuditRecord
             */
            AuditRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.AuditRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.AuditRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.AuditRecord();
                if (object.json != null)
                    if (typeof object.json !== "string" || object.json.length)
                        message.json = $String(object.json);
                return message;
            };

            /**
             * Creates a plain object from an AuditRecord message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.AuditRecord
             * @static
             * @param {trellis.agents.AuditRecord} message AuditRecord
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AuditRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.json = "";
                if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                    object.json = message.json;
                return object;
            };

            /**
             * Converts this AuditRecord to JSON.
             * @function toJSON
             * @memberof trellis.agents.AuditRecord
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AuditRecord.prototype.toJSON = function() {
                return AuditRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuditRecord;
        })();

        agents.VerifyAuditRequest = (function() {

            /**
             * Properties of a VerifyAuditRequest.
             * @typedef {Object} trellis.agents.VerifyAuditRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VerifyAuditRequest.
             * @memberof trellis.agents
             * @interface IVerifyAuditRequest
             * @augments trellis.agents.VerifyAuditRequest.$Properties
             * @deprecated Use trellis.agents.VerifyAuditRequest.$Properties instead.
             */

            /**
             * Shape of a VerifyAuditRequest.
             * @typedef {trellis.agents.VerifyAuditRequest.$Properties} trellis.agents.VerifyAuditRequest.$Shape
             */

            /**
             * Constructs a new VerifyAuditRequest.
             * @memberof trellis.agents
             * @classdesc Represents a VerifyAuditRequest.
             * @constructor
             * @param {trellis.agents.VerifyAuditRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VerifyAuditRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new VerifyAuditRequest instance using the specified properties.
             * @function create
             * @memberof trellis.agents.VerifyAuditRequest
             * @static
             * @param {trellis.agents.VerifyAuditRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.VerifyAuditRequest} VerifyAuditRequest instance
             * @type {{
             *   (properties: trellis.agents.VerifyAuditRequest.$Shape): trellis.agents.VerifyAuditRequest & trellis.agents.VerifyAuditRequest.$Shape;
             *   (properties?: trellis.agents.VerifyAuditRequest.$Properties): trellis.agents.VerifyAuditRequest;
             * }}
             */
            VerifyAuditRequest.create = function(properties) {
                return new VerifyAuditRequest(properties);
            };

            /**
             * Encodes the specified VerifyAuditRequest message. Does not implicitly {@link trellis.agents.VerifyAuditRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.VerifyAuditRequest
             * @static
             * @param {trellis.agents.VerifyAuditRequest.$Properties} message VerifyAuditRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VerifyAuditRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VerifyAuditRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.VerifyAuditRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.VerifyAuditRequest & trellis.agents.VerifyAuditRequest.$Shape} VerifyAuditRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VerifyAuditRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.VerifyAuditRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a VerifyAuditRequest message.
             * @function verify
             * @memberof trellis.agents.VerifyAuditRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VerifyAuditRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a VerifyAuditRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.VerifyAuditRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.VerifyAuditRequest} VerifyAuditRequest
             */
            VerifyAuditRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.VerifyAuditRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.VerifyAuditRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.agents.VerifyAuditRequest();
            };

            /**
             * Creates a plain object from a VerifyAuditRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.VerifyAuditRequest
             * @static
             * @param {trellis.agents.VerifyAuditRequest} message VerifyAuditRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VerifyAuditRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this VerifyAuditRequest to JSON.
             * @function toJSON
             * @memberof trellis.agents.VerifyAuditRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VerifyAuditRequest.prototype.toJSON = function() {
                return VerifyAuditRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VerifyAuditRequest;
        })();

        agents.VerifyAuditResponse = (function() {

            /**
             * Properties of a VerifyAuditResponse.
             * @typedef {Object} trellis.agents.VerifyAuditResponse.$Properties
             * @property {number|null} [recordCount] VerifyAuditResponse recordCount
             * @property {number|null} [firstSequence] VerifyAuditResponse firstSequence
             * @property {number|null} [lastSequence] VerifyAuditResponse lastSequence
             * @property {string|null} [problem] VerifyAuditResponse problem
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VerifyAuditResponse.
             * @memberof trellis.agents
             * @interface IVerifyAuditResponse
             * @augments trellis.agents.VerifyAuditResponse.$Properties
             * @deprecated Use trellis.agents.VerifyAuditResponse.$Properties instead.
             */

            /**
             * Shape of a VerifyAuditResponse.
             * @typedef {trellis.agents.VerifyAuditResponse.$Properties} trellis.agents.VerifyAuditResponse.$Shape
             */

            /**
             * Constructs a new VerifyAuditResponse.
             * @memberof trellis.agents
             * @classdesc Represents a VerifyAuditResponse.
             * @constructor
             * @param {trellis.agents.VerifyAuditResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VerifyAuditResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VerifyAuditResponse recordCount.
             * @member {number} recordCount
             * @memberof trellis.agents.VerifyAuditResponse
             * @instance
             */
            VerifyAuditResponse.prototype.recordCount = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VerifyAuditResponse firstSequence.
             * @member {number} firstSequence
             * @memberof trellis.agents.VerifyAuditResponse
             * @instance
             */
            VerifyAuditResponse.prototype.firstSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VerifyAuditResponse lastSequence.
             * @member {number} lastSequence
             * @memberof trellis.agents.VerifyAuditResponse
             * @instance
             */
            VerifyAuditResponse.prototype.lastSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VerifyAuditResponse problem.
             * @member {string} problem
             * @memberof trellis.agents.VerifyAuditResponse
             * @instance
             */
            VerifyAuditResponse.prototype.problem = "";

            /**
             * Creates a new VerifyAuditResponse instance using the specified properties.
             * @function create
             * @memberof trellis.agents.VerifyAuditResponse
             * @static
             * @param {trellis.agents.VerifyAuditResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.agents.VerifyAuditResponse} VerifyAuditResponse instance
             * @type {{
             *   (properties: trellis.agents.VerifyAuditResponse.$Shape): trellis.agents.VerifyAuditResponse & trellis.agents.VerifyAuditResponse.$Shape;
             *   (properties?: trellis.agents.VerifyAuditResponse.$Properties): trellis.agents.VerifyAuditResponse;
             * }}
             */
            VerifyAuditResponse.create = function(properties) {
                return new VerifyAuditResponse(properties);
            };

            /**
             * Encodes the specified VerifyAuditResponse message. Does not implicitly {@link trellis.agents.VerifyAuditResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.agents.VerifyAuditResponse
             * @static
             * @param {trellis.agents.VerifyAuditResponse.$Properties} message VerifyAuditResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VerifyAuditResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount") && (typeof message.recordCount === "object" ? message.recordCount.low || message.recordCount.high : message.recordCount !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.recordCount);
                if (message.firstSequence != null && $Object.hasOwnProperty.call(message, "firstSequence") && (typeof message.firstSequence === "object" ? message.firstSequence.low || message.firstSequence.high : message.firstSequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.firstSequence);
                if (message.lastSequence != null && $Object.hasOwnProperty.call(message, "lastSequence") && (typeof message.lastSequence === "object" ? message.lastSequence.low || message.lastSequence.high : message.lastSequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.lastSequence);
                if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.problem);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VerifyAuditResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.agents.VerifyAuditResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.agents.VerifyAuditResponse & trellis.agents.VerifyAuditResponse.$Shape} VerifyAuditResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VerifyAuditResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.trellis.agents.VerifyAuditResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.recordCount = value;
                            else
                                delete message.recordCount;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSequence = value;
                            else
                                delete message.firstSequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSequence = value;
                            else
                                delete message.lastSequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.problem = value;
                            else
                                delete message.problem;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a VerifyAuditResponse message.
             * @function verify
             * @memberof trellis.agents.VerifyAuditResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VerifyAuditResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount"))
                    if (!$util.isInteger(message.recordCount) && !(message.recordCount && $util.isInteger(message.recordCount.low) && $util.isInteger(message.recordCount.high)))
                        return "recordCount: integer|Long expected";
                if (message.firstSequence != null && $Object.hasOwnProperty.call(message, "firstSequence"))
                    if (!$util.isInteger(message.firstSequence) && !(message.firstSequence && $util.isInteger(message.firstSequence.low) && $util.isInteger(message.firstSequence.high)))
                        return "firstSequence: integer|Long expected";
                if (message.lastSequence != null && $Object.hasOwnProperty.call(message, "lastSequence"))
                    if (!$util.isInteger(message.lastSequence) && !(message.lastSequence && $util.isInteger(message.lastSequence.low) && $util.isInteger(message.lastSequence.high)))
                        return "lastSequence: integer|Long expected";
                if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                    if (!$util.isString(message.problem))
                        return "problem: string expected";
                return null;
            };

            /**
             * Creates a VerifyAuditResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.agents.VerifyAuditResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.agents.VerifyAuditResponse} VerifyAuditResponse
             */
            VerifyAuditResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.agents.VerifyAuditResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.agents.VerifyAuditResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.agents.VerifyAuditResponse();
                if (object.recordCount != null)
                    if (typeof object.recordCount === "object" ? object.recordCount.low || object.recordCount.high : $Number(object.recordCount) !== 0)
                        if ($util.Long)
                            message.recordCount = $util.Long.fromValue(object.recordCount, true);
                        else if (typeof object.recordCount === "string")
                            message.recordCount = $parseInt(object.recordCount, 10);
                        else if (typeof object.recordCount === "number")
                            message.recordCount = object.recordCount;
                        else if (typeof object.recordCount === "object")
                            message.recordCount = new $util.LongBits(object.recordCount.low >>> 0, object.recordCount.high >>> 0).toNumber(true);
                if (object.firstSequence != null)
                    if (typeof object.firstSequence === "object" ? object.firstSequence.low || object.firstSequence.high : $Number(object.firstSequence) !== 0)
                        if ($util.Long)
                            message.firstSequence = $util.Long.fromValue(object.firstSequence, true);
                        else if (typeof object.firstSequence === "string")
                            message.firstSequence = $parseInt(object.firstSequence, 10);
                        else if (typeof object.firstSequence === "number")
                            message.firstSequence = object.firstSequence;
                        else if (typeof object.firstSequence === "object")
                            message.firstSequence = new $util.LongBits(object.firstSequence.low >>> 0, object.firstSequence.high >>> 0).toNumber(true);
                if (object.lastSequence != null)
                    if (typeof object.lastSequence === "object" ? object.lastSequence.low || object.lastSequence.high : $Number(object.lastSequence) !== 0)
                        if ($util.Long)
                            message.lastSequence = $util.Long.fromValue(object.lastSequence, true);
                        else if (typeof object.lastSequence === "string")
                            message.lastSequence = $parseInt(object.lastSequence, 10);
                        else if (typeof object.lastSequence === "number")
                            message.lastSequence = object.lastSequence;
                        else if (typeof object.lastSequence === "object")
                            message.lastSequence = new $util.LongBits(object.lastSequence.low >>> 0, object.lastSequence.high >>> 0).toNumber(true);
                if (object.problem != null)
                    if (typeof object.problem !== "string" || object.problem.length)
                        message.problem = $String(object.problem);
                return message;
            };

            /**
             * Creates a plain object from a VerifyAuditResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.agents.VerifyAuditResponse
             * @static
             * @param {trellis.agents.VerifyAuditResponse} message VerifyAuditResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VerifyAuditResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.recordCount = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.recordCount = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.firstSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.firstSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lastSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.problem = "";
                }
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.recordCount = typeof message.recordCount === "number" ? $BigInt(message.recordCount) : $util.Long.fromBits(message.recordCount.low >>> 0, message.recordCount.high >>> 0, true).toBigInt();
                    else if (typeof message.recordCount === "number")
                        object.recordCount = options.longs === $String ? $String(message.recordCount) : message.recordCount;
                    else
                        object.recordCount = options.longs === $String ? $util.Long.prototype.toString.call(message.recordCount) : options.longs === $Number ? new $util.LongBits(message.recordCount.low >>> 0, message.recordCount.high >>> 0).toNumber(true) : message.recordCount;
                if (message.firstSequence != null && $Object.hasOwnProperty.call(message, "firstSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSequence = typeof message.firstSequence === "number" ? $BigInt(message.firstSequence) : $util.Long.fromBits(message.firstSequence.low >>> 0, message.firstSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.firstSequence === "number")
                        object.firstSequence = options.longs === $String ? $String(message.firstSequence) : message.firstSequence;
                    else
                        object.firstSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSequence) : options.longs === $Number ? new $util.LongBits(message.firstSequence.low >>> 0, message.firstSequence.high >>> 0).toNumber(true) : message.firstSequence;
                if (message.lastSequence != null && $Object.hasOwnProperty.call(message, "lastSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastSequence = typeof message.lastSequence === "number" ? $BigInt(message.lastSequence) : $util.Long.fromBits(message.lastSequence.low >>> 0, message.lastSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.lastSequence === "number")
                        object.lastSequence = options.longs === $String ? $String(message.lastSequence) : message.lastSequence;
                    else
                        object.lastSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.lastSequence) : options.longs === $Number ? new $util.LongBits(message.lastSequence.low >>> 0, message.lastSequence.high >>> 0).toNumber(true) : message.lastSequence;
                if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                    object.problem = message.problem;
                return object;
            };

            /**
             * Converts this VerifyAuditResponse to JSON.
             * @function toJSON
             * @memberof trellis.agents.VerifyAuditResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VerifyAuditResponse.prototype.toJSON = function() {
                return VerifyAuditResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VerifyAuditResponse;
        })();

        return agents;
    })();

    return trellis;
})();

export {
  $root as default
};
