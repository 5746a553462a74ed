// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Array = $util.global.Array, $String = $util.global.String, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite;

// Exported root namespace
const $root = $protobuf.roots["control"] || ($protobuf.roots["control"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.control = (function() {

        /**
         * Namespace control.
         * @memberof trellis
         * @namespace
         */
        const control = {};

        control.StatusRequest = (function() {

            /**
             * Properties of a StatusRequest.
             * @typedef {Object} trellis.control.StatusRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StatusRequest.
             * @memberof trellis.control
             * @interface IStatusRequest
             * @augments trellis.control.StatusRequest.$Properties
             * @deprecated Use trellis.control.StatusRequest.$Properties instead.
             */

            /**
             * Shape of a StatusRequest.
             * @typedef {trellis.control.StatusRequest.$Properties} trellis.control.StatusRequest.$Shape
             */

            /**
             * Constructs a new StatusRequest.
             * @memberof trellis.control
             * @classdesc Represents a StatusRequest.
             * @constructor
             * @param {trellis.control.StatusRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StatusRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new StatusRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.StatusRequest
             * @static
             * @param {trellis.control.StatusRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.StatusRequest} StatusRequest instance
             * @type {{
             *   (properties: trellis.control.StatusRequest.$Shape): trellis.control.StatusRequest & trellis.control.StatusRequest.$Shape;
             *   (properties?: trellis.control.StatusRequest.$Properties): trellis.control.StatusRequest;
             * }}
             */
            StatusRequest.create = function(properties) {
                return new StatusRequest(properties);
            };

            /**
             * Encodes the specified StatusRequest message. Does not implicitly {@link trellis.control.StatusRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.StatusRequest
             * @static
             * @param {trellis.control.StatusRequest.$Properties} message StatusRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StatusRequest.encode = function (message, writer, _depth) {
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
             * Decodes a StatusRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.StatusRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.StatusRequest & trellis.control.StatusRequest.$Shape} StatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StatusRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.StatusRequest();
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
             * Verifies a StatusRequest message.
             * @function verify
             * @memberof trellis.control.StatusRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            StatusRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a StatusRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.StatusRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.StatusRequest} StatusRequest
             */
            StatusRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.StatusRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.StatusRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.StatusRequest();
            };

            /**
             * Creates a plain object from a StatusRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.StatusRequest
             * @static
             * @param {trellis.control.StatusRequest} message StatusRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StatusRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this StatusRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.StatusRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StatusRequest.prototype.toJSON = function() {
                return StatusRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StatusRequest;
        })();

        control.StatusResponse = (function() {

            /**
             * Properties of a StatusResponse.
             * @typedef {Object} trellis.control.StatusResponse.$Properties
             * @property {string|null} [peer] StatusResponse peer
             * @property {string|null} [name] StatusResponse name
             * @property {string|null} [version] StatusResponse version
             * @property {number|null} [pid] StatusResponse pid
             * @property {string|null} [home] StatusResponse home
             * @property {number|null} [startedUnixMs] StatusResponse startedUnixMs
             * @property {trellis.control.MeshInfo.$Properties|null} [mesh] StatusResponse mesh
             * @property {Array.<string>|null} [addresses] StatusResponse addresses
             * @property {number|null} [connectedPeerCount] StatusResponse connectedPeerCount
             * @property {number|null} [modelCount] StatusResponse modelCount
             * @property {number|null} [attachedProgramCount] StatusResponse attachedProgramCount
             * @property {number|null} [residentBytes] StatusResponse residentBytes
             * @property {string|null} [preset] StatusResponse preset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StatusResponse.
             * @memberof trellis.control
             * @interface IStatusResponse
             * @augments trellis.control.StatusResponse.$Properties
             * @deprecated Use trellis.control.StatusResponse.$Properties instead.
             */

            /**
             * Shape of a StatusResponse.
             * @typedef {trellis.control.StatusResponse.$Properties} trellis.control.StatusResponse.$Shape
             */

            /**
             * Constructs a new StatusResponse.
             * @memberof trellis.control
             * @classdesc Represents a StatusResponse.
             * @constructor
             * @param {trellis.control.StatusResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StatusResponse = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StatusResponse peer.
             * @member {string} peer
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.peer = "";

            /**
             * StatusResponse name.
             * @member {string} name
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.name = "";

            /**
             * StatusResponse version.
             * @member {string} version
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.version = "";

            /**
             * StatusResponse pid.
             * @member {number} pid
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.pid = 0;

            /**
             * StatusResponse home.
             * @member {string} home
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.home = "";

            /**
             * StatusResponse startedUnixMs.
             * @member {number} startedUnixMs
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.startedUnixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StatusResponse mesh.
             * @member {trellis.control.MeshInfo.$Properties|null|undefined} mesh
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.mesh = null;

            /**
             * StatusResponse addresses.
             * @member {Array.<string>} addresses
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.addresses = $util.emptyArray;

            /**
             * StatusResponse connectedPeerCount.
             * @member {number} connectedPeerCount
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.connectedPeerCount = 0;

            /**
             * StatusResponse modelCount.
             * @member {number} modelCount
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.modelCount = 0;

            /**
             * StatusResponse attachedProgramCount.
             * @member {number} attachedProgramCount
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.attachedProgramCount = 0;

            /**
             * StatusResponse residentBytes.
             * @member {number} residentBytes
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.residentBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StatusResponse preset.
             * @member {string} preset
             * @memberof trellis.control.StatusResponse
             * @instance
             */
            StatusResponse.prototype.preset = "";

            /**
             * Creates a new StatusResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.StatusResponse
             * @static
             * @param {trellis.control.StatusResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.StatusResponse} StatusResponse instance
             * @type {{
             *   (properties: trellis.control.StatusResponse.$Shape): trellis.control.StatusResponse & trellis.control.StatusResponse.$Shape;
             *   (properties?: trellis.control.StatusResponse.$Properties): trellis.control.StatusResponse;
             * }}
             */
            StatusResponse.create = function(properties) {
                return new StatusResponse(properties);
            };

            /**
             * Encodes the specified StatusResponse message. Does not implicitly {@link trellis.control.StatusResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.StatusResponse
             * @static
             * @param {trellis.control.StatusResponse.$Properties} message StatusResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StatusResponse.encode = function (message, writer, _depth) {
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
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.version);
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.pid);
                if (message.home != null && $Object.hasOwnProperty.call(message, "home") && message.home !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.home);
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs") && (typeof message.startedUnixMs === "object" ? message.startedUnixMs.low || message.startedUnixMs.high : message.startedUnixMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.startedUnixMs);
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    $root.trellis.control.MeshInfo.encode(message.mesh, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.addresses[i]);
                if (message.connectedPeerCount != null && $Object.hasOwnProperty.call(message, "connectedPeerCount") && message.connectedPeerCount !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.connectedPeerCount);
                if (message.modelCount != null && $Object.hasOwnProperty.call(message, "modelCount") && message.modelCount !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.modelCount);
                if (message.attachedProgramCount != null && $Object.hasOwnProperty.call(message, "attachedProgramCount") && message.attachedProgramCount !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.attachedProgramCount);
                if (message.residentBytes != null && $Object.hasOwnProperty.call(message, "residentBytes") && (typeof message.residentBytes === "object" ? message.residentBytes.low || message.residentBytes.high : message.residentBytes !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.residentBytes);
                if (message.preset != null && $Object.hasOwnProperty.call(message, "preset") && message.preset !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.preset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StatusResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.StatusResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.StatusResponse & trellis.control.StatusResponse.$Shape} StatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StatusResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.StatusResponse();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.pid = value;
                            else
                                delete message.pid;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.home = value;
                            else
                                delete message.home;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedUnixMs = value;
                            else
                                delete message.startedUnixMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.mesh = $root.trellis.control.MeshInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.mesh);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.connectedPeerCount = value;
                            else
                                delete message.connectedPeerCount;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.modelCount = value;
                            else
                                delete message.modelCount;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attachedProgramCount = value;
                            else
                                delete message.attachedProgramCount;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.residentBytes = value;
                            else
                                delete message.residentBytes;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.preset = value;
                            else
                                delete message.preset;
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
             * Verifies a StatusResponse message.
             * @function verify
             * @memberof trellis.control.StatusResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            StatusResponse.verify = function (message, _depth) {
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
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isString(message.version))
                        return "version: string expected";
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
                    if (!$util.isInteger(message.pid))
                        return "pid: integer expected";
                if (message.home != null && $Object.hasOwnProperty.call(message, "home"))
                    if (!$util.isString(message.home))
                        return "home: string expected";
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs"))
                    if (!$util.isInteger(message.startedUnixMs) && !(message.startedUnixMs && $util.isInteger(message.startedUnixMs.low) && $util.isInteger(message.startedUnixMs.high)))
                        return "startedUnixMs: integer|Long expected";
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh")) {
                    let error = $root.trellis.control.MeshInfo.verify(message.mesh, _depth + 1);
                    if (error)
                        return "mesh." + error;
                }
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
                    if (!$Array.isArray(message.addresses))
                        return "addresses: array expected";
                    for (let i = 0; i < message.addresses.length; ++i)
                        if (!$util.isString(message.addresses[i]))
                            return "addresses: string[] expected";
                }
                if (message.connectedPeerCount != null && $Object.hasOwnProperty.call(message, "connectedPeerCount"))
                    if (!$util.isInteger(message.connectedPeerCount))
                        return "connectedPeerCount: integer expected";
                if (message.modelCount != null && $Object.hasOwnProperty.call(message, "modelCount"))
                    if (!$util.isInteger(message.modelCount))
                        return "modelCount: integer expected";
                if (message.attachedProgramCount != null && $Object.hasOwnProperty.call(message, "attachedProgramCount"))
                    if (!$util.isInteger(message.attachedProgramCount))
                        return "attachedProgramCount: integer expected";
                if (message.residentBytes != null && $Object.hasOwnProperty.call(message, "residentBytes"))
                    if (!$util.isInteger(message.residentBytes) && !(message.residentBytes && $util.isInteger(message.residentBytes.low) && $util.isInteger(message.residentBytes.high)))
                        return "residentBytes: integer|Long expected";
                if (message.preset != null && $Object.hasOwnProperty.call(message, "preset"))
                    if (!$util.isString(message.preset))
                        return "preset: string expected";
                return null;
            };

            /**
             * Creates a StatusResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.StatusResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.StatusResponse} StatusResponse
             */
            StatusResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.StatusResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.StatusResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.StatusResponse();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.version != null)
                    if (typeof object.version !== "string" || object.version.length)
                        message.version = $String(object.version);
                if (object.pid != null)
                    if ($Number(object.pid) !== 0)
                        message.pid = object.pid >>> 0;
                if (object.home != null)
                    if (typeof object.home !== "string" || object.home.length)
                        message.home = $String(object.home);
                if (object.startedUnixMs != null)
                    if (typeof object.startedUnixMs === "object" ? object.startedUnixMs.low || object.startedUnixMs.high : $Number(object.startedUnixMs) !== 0)
                        if ($util.Long)
                            message.startedUnixMs = $util.Long.fromValue(object.startedUnixMs, true);
                        else if (typeof object.startedUnixMs === "string")
                            message.startedUnixMs = $parseInt(object.startedUnixMs, 10);
                        else if (typeof object.startedUnixMs === "number")
                            message.startedUnixMs = object.startedUnixMs;
                        else if (typeof object.startedUnixMs === "object")
                            message.startedUnixMs = new $util.LongBits(object.startedUnixMs.low >>> 0, object.startedUnixMs.high >>> 0).toNumber(true);
                if (object.mesh != null) {
                    if (!$util.isObject(object.mesh))
                        throw $TypeError(".trellis.control.StatusResponse.mesh: object expected");
                    message.mesh = $root.trellis.control.MeshInfo.fromObject(object.mesh, _depth + 1);
                }
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".trellis.control.StatusResponse.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i)
                        message.addresses[i] = $String(object.addresses[i]);
                }
                if (object.connectedPeerCount != null)
                    if ($Number(object.connectedPeerCount) !== 0)
                        message.connectedPeerCount = object.connectedPeerCount >>> 0;
                if (object.modelCount != null)
                    if ($Number(object.modelCount) !== 0)
                        message.modelCount = object.modelCount >>> 0;
                if (object.attachedProgramCount != null)
                    if ($Number(object.attachedProgramCount) !== 0)
                        message.attachedProgramCount = object.attachedProgramCount >>> 0;
                if (object.residentBytes != null)
                    if (typeof object.residentBytes === "object" ? object.residentBytes.low || object.residentBytes.high : $Number(object.residentBytes) !== 0)
                        if ($util.Long)
                            message.residentBytes = $util.Long.fromValue(object.residentBytes, true);
                        else if (typeof object.residentBytes === "string")
                            message.residentBytes = $parseInt(object.residentBytes, 10);
                        else if (typeof object.residentBytes === "number")
                            message.residentBytes = object.residentBytes;
                        else if (typeof object.residentBytes === "object")
                            message.residentBytes = new $util.LongBits(object.residentBytes.low >>> 0, object.residentBytes.high >>> 0).toNumber(true);
                if (object.preset != null)
                    if (typeof object.preset !== "string" || object.preset.length)
                        message.preset = $String(object.preset);
                return message;
            };

            /**
             * Creates a plain object from a StatusResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.StatusResponse
             * @static
             * @param {trellis.control.StatusResponse} message StatusResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StatusResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (options.defaults) {
                    object.peer = "";
                    object.name = "";
                    object.version = "";
                    object.pid = 0;
                    object.home = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.startedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.mesh = null;
                    object.connectedPeerCount = 0;
                    object.modelCount = 0;
                    object.attachedProgramCount = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.residentBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.residentBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.preset = "";
                }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
                    object.pid = message.pid;
                if (message.home != null && $Object.hasOwnProperty.call(message, "home"))
                    object.home = message.home;
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startedUnixMs = typeof message.startedUnixMs === "number" ? $BigInt(message.startedUnixMs) : $util.Long.fromBits(message.startedUnixMs.low >>> 0, message.startedUnixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.startedUnixMs === "number")
                        object.startedUnixMs = options.longs === $String ? $String(message.startedUnixMs) : message.startedUnixMs;
                    else
                        object.startedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.startedUnixMs) : options.longs === $Number ? new $util.LongBits(message.startedUnixMs.low >>> 0, message.startedUnixMs.high >>> 0).toNumber(true) : message.startedUnixMs;
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = $root.trellis.control.MeshInfo.toObject(message.mesh, options, _depth + 1);
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = message.addresses[j];
                }
                if (message.connectedPeerCount != null && $Object.hasOwnProperty.call(message, "connectedPeerCount"))
                    object.connectedPeerCount = message.connectedPeerCount;
                if (message.modelCount != null && $Object.hasOwnProperty.call(message, "modelCount"))
                    object.modelCount = message.modelCount;
                if (message.attachedProgramCount != null && $Object.hasOwnProperty.call(message, "attachedProgramCount"))
                    object.attachedProgramCount = message.attachedProgramCount;
                if (message.residentBytes != null && $Object.hasOwnProperty.call(message, "residentBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.residentBytes = typeof message.residentBytes === "number" ? $BigInt(message.residentBytes) : $util.Long.fromBits(message.residentBytes.low >>> 0, message.residentBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.residentBytes === "number")
                        object.residentBytes = options.longs === $String ? $String(message.residentBytes) : message.residentBytes;
                    else
                        object.residentBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.residentBytes) : options.longs === $Number ? new $util.LongBits(message.residentBytes.low >>> 0, message.residentBytes.high >>> 0).toNumber(true) : message.residentBytes;
                if (message.preset != null && $Object.hasOwnProperty.call(message, "preset"))
                    object.preset = message.preset;
                return object;
            };

            /**
             * Converts this StatusResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.StatusResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StatusResponse.prototype.toJSON = function() {
                return StatusResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StatusResponse;
        })();

        control.MeshInfo = (function() {

            /**
             * Properties of a MeshInfo.
             * @typedef {Object} trellis.control.MeshInfo.$Properties
             * @property {string|null} [id] MeshInfo id
             * @property {string|null} [name] MeshInfo name
             * @property {trellis.control.Role|null} [role] MeshInfo role
             * @property {string|null} [founder] MeshInfo founder
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeshInfo.
             * @memberof trellis.control
             * @interface IMeshInfo
             * @augments trellis.control.MeshInfo.$Properties
             * @deprecated Use trellis.control.MeshInfo.$Properties instead.
             */

            /**
             * Shape of a MeshInfo.
             * @typedef {trellis.control.MeshInfo.$Properties} trellis.control.MeshInfo.$Shape
             */

            /**
             * Constructs a new MeshInfo.
             * @memberof trellis.control
             * @classdesc Represents a MeshInfo.
             * @constructor
             * @param {trellis.control.MeshInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeshInfo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeshInfo id.
             * @member {string} id
             * @memberof trellis.control.MeshInfo
             * @instance
             */
            MeshInfo.prototype.id = "";

            /**
             * MeshInfo name.
             * @member {string} name
             * @memberof trellis.control.MeshInfo
             * @instance
             */
            MeshInfo.prototype.name = "";

            /**
             * MeshInfo role.
             * @member {trellis.control.Role} role
             * @memberof trellis.control.MeshInfo
             * @instance
             */
            MeshInfo.prototype.role = 0;

            /**
             * MeshInfo founder.
             * @member {string} founder
             * @memberof trellis.control.MeshInfo
             * @instance
             */
            MeshInfo.prototype.founder = "";

            /**
             * Creates a new MeshInfo instance using the specified properties.
             * @function create
             * @memberof trellis.control.MeshInfo
             * @static
             * @param {trellis.control.MeshInfo.$Properties=} [properties] Properties to set
             * @returns {trellis.control.MeshInfo} MeshInfo instance
             * @type {{
             *   (properties: trellis.control.MeshInfo.$Shape): trellis.control.MeshInfo & trellis.control.MeshInfo.$Shape;
             *   (properties?: trellis.control.MeshInfo.$Properties): trellis.control.MeshInfo;
             * }}
             */
            MeshInfo.create = function(properties) {
                return new MeshInfo(properties);
            };

            /**
             * Encodes the specified MeshInfo message. Does not implicitly {@link trellis.control.MeshInfo.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.MeshInfo
             * @static
             * @param {trellis.control.MeshInfo.$Properties} message MeshInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeshInfo.encode = function (message, writer, _depth) {
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
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder") && message.founder !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.founder);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeshInfo message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.MeshInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.MeshInfo & trellis.control.MeshInfo.$Shape} MeshInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeshInfo.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.MeshInfo();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.founder = value;
                            else
                                delete message.founder;
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
             * Verifies a MeshInfo message.
             * @function verify
             * @memberof trellis.control.MeshInfo
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MeshInfo.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder"))
                    if (!$util.isString(message.founder))
                        return "founder: string expected";
                return null;
            };

            /**
             * Creates a MeshInfo message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.MeshInfo
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.MeshInfo} MeshInfo
             */
            MeshInfo.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.MeshInfo)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.MeshInfo: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.MeshInfo();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.control.Role[object.role] !== 0))
                    switch (object.role) {
                    case "ROLE_UNSPECIFIED":
                    case 0:
                        message.role = 0;
                        break;
                    case "ROLE_MEMBER":
                    case 1:
                        message.role = 1;
                        break;
                    case "ROLE_ADMIN":
                    case 2:
                        message.role = 2;
                        break;
                    default:
                        if (typeof object.role === "number" && (object.role | 0) === object.role)
                            message.role = object.role;
                    }
                if (object.founder != null)
                    if (typeof object.founder !== "string" || object.founder.length)
                        message.founder = $String(object.founder);
                return message;
            };

            /**
             * Creates a plain object from a MeshInfo message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.MeshInfo
             * @static
             * @param {trellis.control.MeshInfo} message MeshInfo
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MeshInfo.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                    object.founder = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.control.Role[message.role] === $undefined ? message.role : $root.trellis.control.Role[message.role] : message.role;
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder"))
                    object.founder = message.founder;
                return object;
            };

            /**
             * Converts this MeshInfo to JSON.
             * @function toJSON
             * @memberof trellis.control.MeshInfo
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MeshInfo.prototype.toJSON = function() {
                return MeshInfo.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MeshInfo;
        })();

        /**
         * Role enum.
         * @name trellis.control.Role
         * @enum {number}
         * @property {number} ROLE_UNSPECIFIED=0 ROLE_UNSPECIFIED value
         * @property {number} ROLE_MEMBER=1 ROLE_MEMBER value
         * @property {number} ROLE_ADMIN=2 ROLE_ADMIN value
         */
        control.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROLE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROLE_MEMBER"] = 1;
            values[valuesById[2] = "ROLE_ADMIN"] = 2;
            return values;
        })();

        control.StopRequest = (function() {

            /**
             * Properties of a StopRequest.
             * @typedef {Object} trellis.control.StopRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StopRequest.
             * @memberof trellis.control
             * @interface IStopRequest
             * @augments trellis.control.StopRequest.$Properties
             * @deprecated Use trellis.control.StopRequest.$Properties instead.
             */

            /**
             * Shape of a StopRequest.
             * @typedef {trellis.control.StopRequest.$Properties} trellis.control.StopRequest.$Shape
             */

            /**
             * Constructs a new StopRequest.
             * @memberof trellis.control
             * @classdesc Represents a StopRequest.
             * @constructor
             * @param {trellis.control.StopRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StopRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new StopRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.StopRequest
             * @static
             * @param {trellis.control.StopRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.StopRequest} StopRequest instance
             * @type {{
             *   (properties: trellis.control.StopRequest.$Shape): trellis.control.StopRequest & trellis.control.StopRequest.$Shape;
             *   (properties?: trellis.control.StopRequest.$Properties): trellis.control.StopRequest;
             * }}
             */
            StopRequest.create = function(properties) {
                return new StopRequest(properties);
            };

            /**
             * Encodes the specified StopRequest message. Does not implicitly {@link trellis.control.StopRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.StopRequest
             * @static
             * @param {trellis.control.StopRequest.$Properties} message StopRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StopRequest.encode = function (message, writer, _depth) {
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
             * Decodes a StopRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.StopRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.StopRequest & trellis.control.StopRequest.$Shape} StopRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StopRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.StopRequest();
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
             * Verifies a StopRequest message.
             * @function verify
             * @memberof trellis.control.StopRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            StopRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a StopRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.StopRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.StopRequest} StopRequest
             */
            StopRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.StopRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.StopRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.StopRequest();
            };

            /**
             * Creates a plain object from a StopRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.StopRequest
             * @static
             * @param {trellis.control.StopRequest} message StopRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StopRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this StopRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.StopRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StopRequest.prototype.toJSON = function() {
                return StopRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StopRequest;
        })();

        control.StopResponse = (function() {

            /**
             * Properties of a StopResponse.
             * @typedef {Object} trellis.control.StopResponse.$Properties
             * @property {number|null} [pid] StopResponse pid
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StopResponse.
             * @memberof trellis.control
             * @interface IStopResponse
             * @augments trellis.control.StopResponse.$Properties
             * @deprecated Use trellis.control.StopResponse.$Properties instead.
             */

            /**
             * Shape of a StopResponse.
             * @typedef {trellis.control.StopResponse.$Properties} trellis.control.StopResponse.$Shape
             */

            /**
             * Constructs a new StopResponse.
             * @memberof trellis.control
             * @classdesc Represents a StopResponse.
             * @constructor
             * @param {trellis.control.StopResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StopResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StopResponse pid.
             * @member {number} pid
             * @memberof trellis.control.StopResponse
             * @instance
             */
            StopResponse.prototype.pid = 0;

            /**
             * Creates a new StopResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.StopResponse
             * @static
             * @param {trellis.control.StopResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.StopResponse} StopResponse instance
             * @type {{
             *   (properties: trellis.control.StopResponse.$Shape): trellis.control.StopResponse & trellis.control.StopResponse.$Shape;
             *   (properties?: trellis.control.StopResponse.$Properties): trellis.control.StopResponse;
             * }}
             */
            StopResponse.create = function(properties) {
                return new StopResponse(properties);
            };

            /**
             * Encodes the specified StopResponse message. Does not implicitly {@link trellis.control.StopResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.StopResponse
             * @static
             * @param {trellis.control.StopResponse.$Properties} message StopResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StopResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pid);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StopResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.StopResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.StopResponse & trellis.control.StopResponse.$Shape} StopResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StopResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.StopResponse();
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
                                message.pid = value;
                            else
                                delete message.pid;
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
             * Verifies a StopResponse message.
             * @function verify
             * @memberof trellis.control.StopResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            StopResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
                    if (!$util.isInteger(message.pid))
                        return "pid: integer expected";
                return null;
            };

            /**
             * Creates a StopResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.StopResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.StopResponse} StopResponse
             */
            StopResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.StopResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.StopResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.StopResponse();
                if (object.pid != null)
                    if ($Number(object.pid) !== 0)
                        message.pid = object.pid >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a StopResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.StopResponse
             * @static
             * @param {trellis.control.StopResponse} message StopResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StopResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.pid = 0;
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
                    object.pid = message.pid;
                return object;
            };

            /**
             * Converts this StopResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.StopResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StopResponse.prototype.toJSON = function() {
                return StopResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StopResponse;
        })();

        control.GetConfigRequest = (function() {

            /**
             * Properties of a GetConfigRequest.
             * @typedef {Object} trellis.control.GetConfigRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetConfigRequest.
             * @memberof trellis.control
             * @interface IGetConfigRequest
             * @augments trellis.control.GetConfigRequest.$Properties
             * @deprecated Use trellis.control.GetConfigRequest.$Properties instead.
             */

            /**
             * Shape of a GetConfigRequest.
             * @typedef {trellis.control.GetConfigRequest.$Properties} trellis.control.GetConfigRequest.$Shape
             */

            /**
             * Constructs a new GetConfigRequest.
             * @memberof trellis.control
             * @classdesc Represents a GetConfigRequest.
             * @constructor
             * @param {trellis.control.GetConfigRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetConfigRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new GetConfigRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.GetConfigRequest
             * @static
             * @param {trellis.control.GetConfigRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.GetConfigRequest} GetConfigRequest instance
             * @type {{
             *   (properties: trellis.control.GetConfigRequest.$Shape): trellis.control.GetConfigRequest & trellis.control.GetConfigRequest.$Shape;
             *   (properties?: trellis.control.GetConfigRequest.$Properties): trellis.control.GetConfigRequest;
             * }}
             */
            GetConfigRequest.create = function(properties) {
                return new GetConfigRequest(properties);
            };

            /**
             * Encodes the specified GetConfigRequest message. Does not implicitly {@link trellis.control.GetConfigRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.GetConfigRequest
             * @static
             * @param {trellis.control.GetConfigRequest.$Properties} message GetConfigRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetConfigRequest.encode = function (message, writer, _depth) {
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
             * Decodes a GetConfigRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.GetConfigRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.GetConfigRequest & trellis.control.GetConfigRequest.$Shape} GetConfigRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetConfigRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.GetConfigRequest();
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
             * Verifies a GetConfigRequest message.
             * @function verify
             * @memberof trellis.control.GetConfigRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetConfigRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a GetConfigRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.GetConfigRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.GetConfigRequest} GetConfigRequest
             */
            GetConfigRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.GetConfigRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.GetConfigRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.GetConfigRequest();
            };

            /**
             * Creates a plain object from a GetConfigRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.GetConfigRequest
             * @static
             * @param {trellis.control.GetConfigRequest} message GetConfigRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetConfigRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this GetConfigRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.GetConfigRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetConfigRequest.prototype.toJSON = function() {
                return GetConfigRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetConfigRequest;
        })();

        control.GetConfigResponse = (function() {

            /**
             * Properties of a GetConfigResponse.
             * @typedef {Object} trellis.control.GetConfigResponse.$Properties
             * @property {Array.<trellis.control.ConfigEntry.$Properties>|null} [entries] GetConfigResponse entries
             * @property {string|null} [file] GetConfigResponse file
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetConfigResponse.
             * @memberof trellis.control
             * @interface IGetConfigResponse
             * @augments trellis.control.GetConfigResponse.$Properties
             * @deprecated Use trellis.control.GetConfigResponse.$Properties instead.
             */

            /**
             * Shape of a GetConfigResponse.
             * @typedef {trellis.control.GetConfigResponse.$Properties} trellis.control.GetConfigResponse.$Shape
             */

            /**
             * Constructs a new GetConfigResponse.
             * @memberof trellis.control
             * @classdesc Represents a GetConfigResponse.
             * @constructor
             * @param {trellis.control.GetConfigResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetConfigResponse = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetConfigResponse entries.
             * @member {Array.<trellis.control.ConfigEntry.$Properties>} entries
             * @memberof trellis.control.GetConfigResponse
             * @instance
             */
            GetConfigResponse.prototype.entries = $util.emptyArray;

            /**
             * GetConfigResponse file.
             * @member {string} file
             * @memberof trellis.control.GetConfigResponse
             * @instance
             */
            GetConfigResponse.prototype.file = "";

            /**
             * Creates a new GetConfigResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.GetConfigResponse
             * @static
             * @param {trellis.control.GetConfigResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.GetConfigResponse} GetConfigResponse instance
             * @type {{
             *   (properties: trellis.control.GetConfigResponse.$Shape): trellis.control.GetConfigResponse & trellis.control.GetConfigResponse.$Shape;
             *   (properties?: trellis.control.GetConfigResponse.$Properties): trellis.control.GetConfigResponse;
             * }}
             */
            GetConfigResponse.create = function(properties) {
                return new GetConfigResponse(properties);
            };

            /**
             * Encodes the specified GetConfigResponse message. Does not implicitly {@link trellis.control.GetConfigResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.GetConfigResponse
             * @static
             * @param {trellis.control.GetConfigResponse.$Properties} message GetConfigResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetConfigResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.trellis.control.ConfigEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.file != null && $Object.hasOwnProperty.call(message, "file") && message.file !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.file);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetConfigResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.GetConfigResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.GetConfigResponse & trellis.control.GetConfigResponse.$Shape} GetConfigResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetConfigResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.GetConfigResponse();
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
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.trellis.control.ConfigEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.file = value;
                            else
                                delete message.file;
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
             * Verifies a GetConfigResponse message.
             * @function verify
             * @memberof trellis.control.GetConfigResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetConfigResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries")) {
                    if (!$Array.isArray(message.entries))
                        return "entries: array expected";
                    for (let i = 0; i < message.entries.length; ++i) {
                        let error = $root.trellis.control.ConfigEntry.verify(message.entries[i], _depth + 1);
                        if (error)
                            return "entries." + error;
                    }
                }
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    if (!$util.isString(message.file))
                        return "file: string expected";
                return null;
            };

            /**
             * Creates a GetConfigResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.GetConfigResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.GetConfigResponse} GetConfigResponse
             */
            GetConfigResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.GetConfigResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.GetConfigResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.GetConfigResponse();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".trellis.control.GetConfigResponse.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".trellis.control.GetConfigResponse.entries: object expected");
                        message.entries[i] = $root.trellis.control.ConfigEntry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                if (object.file != null)
                    if (typeof object.file !== "string" || object.file.length)
                        message.file = $String(object.file);
                return message;
            };

            /**
             * Creates a plain object from a GetConfigResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.GetConfigResponse
             * @static
             * @param {trellis.control.GetConfigResponse} message GetConfigResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetConfigResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.entries = [];
                if (options.defaults)
                    object.file = "";
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.trellis.control.ConfigEntry.toObject(message.entries[j], options, _depth + 1);
                }
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                return object;
            };

            /**
             * Converts this GetConfigResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.GetConfigResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetConfigResponse.prototype.toJSON = function() {
                return GetConfigResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetConfigResponse;
        })();

        control.ConfigEntry = (function() {

            /**
             * Properties of a ConfigEntry.
             * @typedef {Object} trellis.control.ConfigEntry.$Properties
             * @property {string|null} [key] ConfigEntry key
             * @property {string|null} [valueJson] ConfigEntry valueJson
             * @property {string|null} [origin] ConfigEntry origin
             * @property {string|null} [originDetail] ConfigEntry originDetail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfigEntry.
             * @memberof trellis.control
             * @interface IConfigEntry
             * @augments trellis.control.ConfigEntry.$Properties
             * @deprecated Use trellis.control.ConfigEntry.$Properties instead.
             */

            /**
             * Shape of a ConfigEntry.
             * @typedef {trellis.control.ConfigEntry.$Properties} trellis.control.ConfigEntry.$Shape
             */

            /**
             * Constructs a new ConfigEntry.
             * @memberof trellis.control
             * @classdesc Represents a ConfigEntry.
             * @constructor
             * @param {trellis.control.ConfigEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfigEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfigEntry key.
             * @member {string} key
             * @memberof trellis.control.ConfigEntry
             * @instance
             */
            ConfigEntry.prototype.key = "";

            /**
             * ConfigEntry valueJson.
             * @member {string} valueJson
             * @memberof trellis.control.ConfigEntry
             * @instance
             */
            ConfigEntry.prototype.valueJson = "";

            /**
             * ConfigEntry origin.
             * @member {string} origin
             * @memberof trellis.control.ConfigEntry
             * @instance
             */
            ConfigEntry.prototype.origin = "";

            /**
             * ConfigEntry originDetail.
             * @member {string} originDetail
             * @memberof trellis.control.ConfigEntry
             * @instance
             */
            ConfigEntry.prototype.originDetail = "";

            /**
             * Creates a new ConfigEntry instance using the specified properties.
             * @function create
             * @memberof trellis.control.ConfigEntry
             * @static
             * @param {trellis.control.ConfigEntry.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ConfigEntry} ConfigEntry instance
             * @type {{
             *   (properties: trellis.control.ConfigEntry.$Shape): trellis.control.ConfigEntry & trellis.control.ConfigEntry.$Shape;
             *   (properties?: trellis.control.ConfigEntry.$Properties): trellis.control.ConfigEntry;
             * }}
             */
            ConfigEntry.create = function(properties) {
                return new ConfigEntry(properties);
            };

            /**
             * Encodes the specified ConfigEntry message. Does not implicitly {@link trellis.control.ConfigEntry.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ConfigEntry
             * @static
             * @param {trellis.control.ConfigEntry.$Properties} message ConfigEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfigEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson") && message.valueJson !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.valueJson);
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && message.origin !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.origin);
                if (message.originDetail != null && $Object.hasOwnProperty.call(message, "originDetail") && message.originDetail !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.originDetail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfigEntry message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ConfigEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ConfigEntry & trellis.control.ConfigEntry.$Shape} ConfigEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfigEntry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ConfigEntry();
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
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.valueJson = value;
                            else
                                delete message.valueJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.origin = value;
                            else
                                delete message.origin;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originDetail = value;
                            else
                                delete message.originDetail;
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
             * Verifies a ConfigEntry message.
             * @function verify
             * @memberof trellis.control.ConfigEntry
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ConfigEntry.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    if (!$util.isString(message.valueJson))
                        return "valueJson: string expected";
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    if (!$util.isString(message.origin))
                        return "origin: string expected";
                if (message.originDetail != null && $Object.hasOwnProperty.call(message, "originDetail"))
                    if (!$util.isString(message.originDetail))
                        return "originDetail: string expected";
                return null;
            };

            /**
             * Creates a ConfigEntry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ConfigEntry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ConfigEntry} ConfigEntry
             */
            ConfigEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ConfigEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ConfigEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ConfigEntry();
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                if (object.valueJson != null)
                    if (typeof object.valueJson !== "string" || object.valueJson.length)
                        message.valueJson = $String(object.valueJson);
                if (object.origin != null)
                    if (typeof object.origin !== "string" || object.origin.length)
                        message.origin = $String(object.origin);
                if (object.originDetail != null)
                    if (typeof object.originDetail !== "string" || object.originDetail.length)
                        message.originDetail = $String(object.originDetail);
                return message;
            };

            /**
             * Creates a plain object from a ConfigEntry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ConfigEntry
             * @static
             * @param {trellis.control.ConfigEntry} message ConfigEntry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ConfigEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.key = "";
                    object.valueJson = "";
                    object.origin = "";
                    object.originDetail = "";
                }
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    object.valueJson = message.valueJson;
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    object.origin = message.origin;
                if (message.originDetail != null && $Object.hasOwnProperty.call(message, "originDetail"))
                    object.originDetail = message.originDetail;
                return object;
            };

            /**
             * Converts this ConfigEntry to JSON.
             * @function toJSON
             * @memberof trellis.control.ConfigEntry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ConfigEntry.prototype.toJSON = function() {
                return ConfigEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConfigEntry;
        })();

        control.ReloadConfigRequest = (function() {

            /**
             * Properties of a ReloadConfigRequest.
             * @typedef {Object} trellis.control.ReloadConfigRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReloadConfigRequest.
             * @memberof trellis.control
             * @interface IReloadConfigRequest
             * @augments trellis.control.ReloadConfigRequest.$Properties
             * @deprecated Use trellis.control.ReloadConfigRequest.$Properties instead.
             */

            /**
             * Shape of a ReloadConfigRequest.
             * @typedef {trellis.control.ReloadConfigRequest.$Properties} trellis.control.ReloadConfigRequest.$Shape
             */

            /**
             * Constructs a new ReloadConfigRequest.
             * @memberof trellis.control
             * @classdesc Represents a ReloadConfigRequest.
             * @constructor
             * @param {trellis.control.ReloadConfigRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReloadConfigRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ReloadConfigRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ReloadConfigRequest
             * @static
             * @param {trellis.control.ReloadConfigRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ReloadConfigRequest} ReloadConfigRequest instance
             * @type {{
             *   (properties: trellis.control.ReloadConfigRequest.$Shape): trellis.control.ReloadConfigRequest & trellis.control.ReloadConfigRequest.$Shape;
             *   (properties?: trellis.control.ReloadConfigRequest.$Properties): trellis.control.ReloadConfigRequest;
             * }}
             */
            ReloadConfigRequest.create = function(properties) {
                return new ReloadConfigRequest(properties);
            };

            /**
             * Encodes the specified ReloadConfigRequest message. Does not implicitly {@link trellis.control.ReloadConfigRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ReloadConfigRequest
             * @static
             * @param {trellis.control.ReloadConfigRequest.$Properties} message ReloadConfigRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReloadConfigRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ReloadConfigRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ReloadConfigRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ReloadConfigRequest & trellis.control.ReloadConfigRequest.$Shape} ReloadConfigRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReloadConfigRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ReloadConfigRequest();
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
             * Verifies a ReloadConfigRequest message.
             * @function verify
             * @memberof trellis.control.ReloadConfigRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReloadConfigRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a ReloadConfigRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ReloadConfigRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ReloadConfigRequest} ReloadConfigRequest
             */
            ReloadConfigRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ReloadConfigRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ReloadConfigRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.ReloadConfigRequest();
            };

            /**
             * Creates a plain object from a ReloadConfigRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ReloadConfigRequest
             * @static
             * @param {trellis.control.ReloadConfigRequest} message ReloadConfigRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReloadConfigRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ReloadConfigRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ReloadConfigRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReloadConfigRequest.prototype.toJSON = function() {
                return ReloadConfigRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReloadConfigRequest;
        })();

        control.ReloadConfigResponse = (function() {

            /**
             * Properties of a ReloadConfigResponse.
             * @typedef {Object} trellis.control.ReloadConfigResponse.$Properties
             * @property {Array.<string>|null} [applied] ReloadConfigResponse applied
             * @property {Array.<string>|null} [needsRestart] ReloadConfigResponse needsRestart
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReloadConfigResponse.
             * @memberof trellis.control
             * @interface IReloadConfigResponse
             * @augments trellis.control.ReloadConfigResponse.$Properties
             * @deprecated Use trellis.control.ReloadConfigResponse.$Properties instead.
             */

            /**
             * Shape of a ReloadConfigResponse.
             * @typedef {trellis.control.ReloadConfigResponse.$Properties} trellis.control.ReloadConfigResponse.$Shape
             */

            /**
             * Constructs a new ReloadConfigResponse.
             * @memberof trellis.control
             * @classdesc Represents a ReloadConfigResponse.
             * @constructor
             * @param {trellis.control.ReloadConfigResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReloadConfigResponse = function (properties) {
                this.applied = [];
                this.needsRestart = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReloadConfigResponse applied.
             * @member {Array.<string>} applied
             * @memberof trellis.control.ReloadConfigResponse
             * @instance
             */
            ReloadConfigResponse.prototype.applied = $util.emptyArray;

            /**
             * ReloadConfigResponse needsRestart.
             * @member {Array.<string>} needsRestart
             * @memberof trellis.control.ReloadConfigResponse
             * @instance
             */
            ReloadConfigResponse.prototype.needsRestart = $util.emptyArray;

            /**
             * Creates a new ReloadConfigResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ReloadConfigResponse
             * @static
             * @param {trellis.control.ReloadConfigResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ReloadConfigResponse} ReloadConfigResponse instance
             * @type {{
             *   (properties: trellis.control.ReloadConfigResponse.$Shape): trellis.control.ReloadConfigResponse & trellis.control.ReloadConfigResponse.$Shape;
             *   (properties?: trellis.control.ReloadConfigResponse.$Properties): trellis.control.ReloadConfigResponse;
             * }}
             */
            ReloadConfigResponse.create = function(properties) {
                return new ReloadConfigResponse(properties);
            };

            /**
             * Encodes the specified ReloadConfigResponse message. Does not implicitly {@link trellis.control.ReloadConfigResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ReloadConfigResponse
             * @static
             * @param {trellis.control.ReloadConfigResponse.$Properties} message ReloadConfigResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReloadConfigResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.applied != null && message.applied.length)
                    for (let i = 0; i < message.applied.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.applied[i]);
                if (message.needsRestart != null && message.needsRestart.length)
                    for (let i = 0; i < message.needsRestart.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.needsRestart[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReloadConfigResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ReloadConfigResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ReloadConfigResponse & trellis.control.ReloadConfigResponse.$Shape} ReloadConfigResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReloadConfigResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ReloadConfigResponse();
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
                            if (!(message.applied && message.applied.length))
                                message.applied = [];
                            message.applied.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.needsRestart && message.needsRestart.length))
                                message.needsRestart = [];
                            message.needsRestart.push(reader.stringVerify());
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
             * Verifies a ReloadConfigResponse message.
             * @function verify
             * @memberof trellis.control.ReloadConfigResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReloadConfigResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.applied != null && $Object.hasOwnProperty.call(message, "applied")) {
                    if (!$Array.isArray(message.applied))
                        return "applied: array expected";
                    for (let i = 0; i < message.applied.length; ++i)
                        if (!$util.isString(message.applied[i]))
                            return "applied: string[] expected";
                }
                if (message.needsRestart != null && $Object.hasOwnProperty.call(message, "needsRestart")) {
                    if (!$Array.isArray(message.needsRestart))
                        return "needsRestart: array expected";
                    for (let i = 0; i < message.needsRestart.length; ++i)
                        if (!$util.isString(message.needsRestart[i]))
                            return "needsRestart: string[] expected";
                }
                return null;
            };

            /**
             * Creates a ReloadConfigResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ReloadConfigResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ReloadConfigResponse} ReloadConfigResponse
             */
            ReloadConfigResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ReloadConfigResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ReloadConfigResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ReloadConfigResponse();
                if (object.applied) {
                    if (!$Array.isArray(object.applied))
                        throw $TypeError(".trellis.control.ReloadConfigResponse.applied: array expected");
                    message.applied = $Array(object.applied.length);
                    for (let i = 0; i < object.applied.length; ++i)
                        message.applied[i] = $String(object.applied[i]);
                }
                if (object.needsRestart) {
                    if (!$Array.isArray(object.needsRestart))
                        throw $TypeError(".trellis.control.ReloadConfigResponse.needsRestart: array expected");
                    message.needsRestart = $Array(object.needsRestart.length);
                    for (let i = 0; i < object.needsRestart.length; ++i)
                        message.needsRestart[i] = $String(object.needsRestart[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReloadConfigResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ReloadConfigResponse
             * @static
             * @param {trellis.control.ReloadConfigResponse} message ReloadConfigResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReloadConfigResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.applied = [];
                    object.needsRestart = [];
                }
                if (message.applied && message.applied.length) {
                    object.applied = $Array(message.applied.length);
                    for (let j = 0; j < message.applied.length; ++j)
                        object.applied[j] = message.applied[j];
                }
                if (message.needsRestart && message.needsRestart.length) {
                    object.needsRestart = $Array(message.needsRestart.length);
                    for (let j = 0; j < message.needsRestart.length; ++j)
                        object.needsRestart[j] = message.needsRestart[j];
                }
                return object;
            };

            /**
             * Converts this ReloadConfigResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ReloadConfigResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReloadConfigResponse.prototype.toJSON = function() {
                return ReloadConfigResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReloadConfigResponse;
        })();

        control.GetMetricsRequest = (function() {

            /**
             * Properties of a GetMetricsRequest.
             * @typedef {Object} trellis.control.GetMetricsRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMetricsRequest.
             * @memberof trellis.control
             * @interface IGetMetricsRequest
             * @augments trellis.control.GetMetricsRequest.$Properties
             * @deprecated Use trellis.control.GetMetricsRequest.$Properties instead.
             */

            /**
             * Shape of a GetMetricsRequest.
             * @typedef {trellis.control.GetMetricsRequest.$Properties} trellis.control.GetMetricsRequest.$Shape
             */

            /**
             * Constructs a new GetMetricsRequest.
             * @memberof trellis.control
             * @classdesc Represents a GetMetricsRequest.
             * @constructor
             * @param {trellis.control.GetMetricsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMetricsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new GetMetricsRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.GetMetricsRequest
             * @static
             * @param {trellis.control.GetMetricsRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.GetMetricsRequest} GetMetricsRequest instance
             * @type {{
             *   (properties: trellis.control.GetMetricsRequest.$Shape): trellis.control.GetMetricsRequest & trellis.control.GetMetricsRequest.$Shape;
             *   (properties?: trellis.control.GetMetricsRequest.$Properties): trellis.control.GetMetricsRequest;
             * }}
             */
            GetMetricsRequest.create = function(properties) {
                return new GetMetricsRequest(properties);
            };

            /**
             * Encodes the specified GetMetricsRequest message. Does not implicitly {@link trellis.control.GetMetricsRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.GetMetricsRequest
             * @static
             * @param {trellis.control.GetMetricsRequest.$Properties} message GetMetricsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMetricsRequest.encode = function (message, writer, _depth) {
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
             * Decodes a GetMetricsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.GetMetricsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.GetMetricsRequest & trellis.control.GetMetricsRequest.$Shape} GetMetricsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetMetricsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.GetMetricsRequest();
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
             * Verifies a GetMetricsRequest message.
             * @function verify
             * @memberof trellis.control.GetMetricsRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetMetricsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a GetMetricsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.GetMetricsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.GetMetricsRequest} GetMetricsRequest
             */
            GetMetricsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.GetMetricsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.GetMetricsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.GetMetricsRequest();
            };

            /**
             * Creates a plain object from a GetMetricsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.GetMetricsRequest
             * @static
             * @param {trellis.control.GetMetricsRequest} message GetMetricsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetMetricsRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this GetMetricsRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.GetMetricsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetMetricsRequest.prototype.toJSON = function() {
                return GetMetricsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetMetricsRequest;
        })();

        control.GetMetricsResponse = (function() {

            /**
             * Properties of a GetMetricsResponse.
             * @typedef {Object} trellis.control.GetMetricsResponse.$Properties
             * @property {string|null} [text] GetMetricsResponse text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMetricsResponse.
             * @memberof trellis.control
             * @interface IGetMetricsResponse
             * @augments trellis.control.GetMetricsResponse.$Properties
             * @deprecated Use trellis.control.GetMetricsResponse.$Properties instead.
             */

            /**
             * Shape of a GetMetricsResponse.
             * @typedef {trellis.control.GetMetricsResponse.$Properties} trellis.control.GetMetricsResponse.$Shape
             */

            /**
             * Constructs a new GetMetricsResponse.
             * @memberof trellis.control
             * @classdesc Represents a GetMetricsResponse.
             * @constructor
             * @param {trellis.control.GetMetricsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMetricsResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetMetricsResponse text.
             * @member {string} text
             * @memberof trellis.control.GetMetricsResponse
             * @instance
             */
            GetMetricsResponse.prototype.text = "";

            /**
             * Creates a new GetMetricsResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.GetMetricsResponse
             * @static
             * @param {trellis.control.GetMetricsResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.GetMetricsResponse} GetMetricsResponse instance
             * @type {{
             *   (properties: trellis.control.GetMetricsResponse.$Shape): trellis.control.GetMetricsResponse & trellis.control.GetMetricsResponse.$Shape;
             *   (properties?: trellis.control.GetMetricsResponse.$Properties): trellis.control.GetMetricsResponse;
             * }}
             */
            GetMetricsResponse.create = function(properties) {
                return new GetMetricsResponse(properties);
            };

            /**
             * Encodes the specified GetMetricsResponse message. Does not implicitly {@link trellis.control.GetMetricsResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.GetMetricsResponse
             * @static
             * @param {trellis.control.GetMetricsResponse.$Properties} message GetMetricsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMetricsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetMetricsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.GetMetricsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.GetMetricsResponse & trellis.control.GetMetricsResponse.$Shape} GetMetricsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetMetricsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.GetMetricsResponse();
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
             * Verifies a GetMetricsResponse message.
             * @function verify
             * @memberof trellis.control.GetMetricsResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetMetricsResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            /**
             * Creates a GetMetricsResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.GetMetricsResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.GetMetricsResponse} GetMetricsResponse
             */
            GetMetricsResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.GetMetricsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.GetMetricsResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.GetMetricsResponse();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a GetMetricsResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.GetMetricsResponse
             * @static
             * @param {trellis.control.GetMetricsResponse} message GetMetricsResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetMetricsResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this GetMetricsResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.GetMetricsResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetMetricsResponse.prototype.toJSON = function() {
                return GetMetricsResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetMetricsResponse;
        })();

        control.DiagnoseRequest = (function() {

            /**
             * Properties of a DiagnoseRequest.
             * @typedef {Object} trellis.control.DiagnoseRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DiagnoseRequest.
             * @memberof trellis.control
             * @interface IDiagnoseRequest
             * @augments trellis.control.DiagnoseRequest.$Properties
             * @deprecated Use trellis.control.DiagnoseRequest.$Properties instead.
             */

            /**
             * Shape of a DiagnoseRequest.
             * @typedef {trellis.control.DiagnoseRequest.$Properties} trellis.control.DiagnoseRequest.$Shape
             */

            /**
             * Constructs a new DiagnoseRequest.
             * @memberof trellis.control
             * @classdesc Represents a DiagnoseRequest.
             * @constructor
             * @param {trellis.control.DiagnoseRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DiagnoseRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DiagnoseRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.DiagnoseRequest
             * @static
             * @param {trellis.control.DiagnoseRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.DiagnoseRequest} DiagnoseRequest instance
             * @type {{
             *   (properties: trellis.control.DiagnoseRequest.$Shape): trellis.control.DiagnoseRequest & trellis.control.DiagnoseRequest.$Shape;
             *   (properties?: trellis.control.DiagnoseRequest.$Properties): trellis.control.DiagnoseRequest;
             * }}
             */
            DiagnoseRequest.create = function(properties) {
                return new DiagnoseRequest(properties);
            };

            /**
             * Encodes the specified DiagnoseRequest message. Does not implicitly {@link trellis.control.DiagnoseRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.DiagnoseRequest
             * @static
             * @param {trellis.control.DiagnoseRequest.$Properties} message DiagnoseRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DiagnoseRequest.encode = function (message, writer, _depth) {
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
             * Decodes a DiagnoseRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.DiagnoseRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.DiagnoseRequest & trellis.control.DiagnoseRequest.$Shape} DiagnoseRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DiagnoseRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.DiagnoseRequest();
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
             * Verifies a DiagnoseRequest message.
             * @function verify
             * @memberof trellis.control.DiagnoseRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DiagnoseRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a DiagnoseRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.DiagnoseRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.DiagnoseRequest} DiagnoseRequest
             */
            DiagnoseRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.DiagnoseRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.DiagnoseRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.DiagnoseRequest();
            };

            /**
             * Creates a plain object from a DiagnoseRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.DiagnoseRequest
             * @static
             * @param {trellis.control.DiagnoseRequest} message DiagnoseRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DiagnoseRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this DiagnoseRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.DiagnoseRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DiagnoseRequest.prototype.toJSON = function() {
                return DiagnoseRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DiagnoseRequest;
        })();

        control.DiagnoseResponse = (function() {

            /**
             * Properties of a DiagnoseResponse.
             * @typedef {Object} trellis.control.DiagnoseResponse.$Properties
             * @property {Array.<trellis.control.Check.$Properties>|null} [checks] DiagnoseResponse checks
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DiagnoseResponse.
             * @memberof trellis.control
             * @interface IDiagnoseResponse
             * @augments trellis.control.DiagnoseResponse.$Properties
             * @deprecated Use trellis.control.DiagnoseResponse.$Properties instead.
             */

            /**
             * Shape of a DiagnoseResponse.
             * @typedef {trellis.control.DiagnoseResponse.$Properties} trellis.control.DiagnoseResponse.$Shape
             */

            /**
             * Constructs a new DiagnoseResponse.
             * @memberof trellis.control
             * @classdesc Represents a DiagnoseResponse.
             * @constructor
             * @param {trellis.control.DiagnoseResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DiagnoseResponse = function (properties) {
                this.checks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DiagnoseResponse checks.
             * @member {Array.<trellis.control.Check.$Properties>} checks
             * @memberof trellis.control.DiagnoseResponse
             * @instance
             */
            DiagnoseResponse.prototype.checks = $util.emptyArray;

            /**
             * Creates a new DiagnoseResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.DiagnoseResponse
             * @static
             * @param {trellis.control.DiagnoseResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.DiagnoseResponse} DiagnoseResponse instance
             * @type {{
             *   (properties: trellis.control.DiagnoseResponse.$Shape): trellis.control.DiagnoseResponse & trellis.control.DiagnoseResponse.$Shape;
             *   (properties?: trellis.control.DiagnoseResponse.$Properties): trellis.control.DiagnoseResponse;
             * }}
             */
            DiagnoseResponse.create = function(properties) {
                return new DiagnoseResponse(properties);
            };

            /**
             * Encodes the specified DiagnoseResponse message. Does not implicitly {@link trellis.control.DiagnoseResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.DiagnoseResponse
             * @static
             * @param {trellis.control.DiagnoseResponse.$Properties} message DiagnoseResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DiagnoseResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.checks != null && message.checks.length)
                    for (let i = 0; i < message.checks.length; ++i)
                        $root.trellis.control.Check.encode(message.checks[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DiagnoseResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.DiagnoseResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.DiagnoseResponse & trellis.control.DiagnoseResponse.$Shape} DiagnoseResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DiagnoseResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.DiagnoseResponse();
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
                            if (!(message.checks && message.checks.length))
                                message.checks = [];
                            message.checks.push($root.trellis.control.Check.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a DiagnoseResponse message.
             * @function verify
             * @memberof trellis.control.DiagnoseResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DiagnoseResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.checks != null && $Object.hasOwnProperty.call(message, "checks")) {
                    if (!$Array.isArray(message.checks))
                        return "checks: array expected";
                    for (let i = 0; i < message.checks.length; ++i) {
                        let error = $root.trellis.control.Check.verify(message.checks[i], _depth + 1);
                        if (error)
                            return "checks." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a DiagnoseResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.DiagnoseResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.DiagnoseResponse} DiagnoseResponse
             */
            DiagnoseResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.DiagnoseResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.DiagnoseResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.DiagnoseResponse();
                if (object.checks) {
                    if (!$Array.isArray(object.checks))
                        throw $TypeError(".trellis.control.DiagnoseResponse.checks: array expected");
                    message.checks = $Array(object.checks.length);
                    for (let i = 0; i < object.checks.length; ++i) {
                        if (!$util.isObject(object.checks[i]))
                            throw $TypeError(".trellis.control.DiagnoseResponse.checks: object expected");
                        message.checks[i] = $root.trellis.control.Check.fromObject(object.checks[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a DiagnoseResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.DiagnoseResponse
             * @static
             * @param {trellis.control.DiagnoseResponse} message DiagnoseResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DiagnoseResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.checks = [];
                if (message.checks && message.checks.length) {
                    object.checks = $Array(message.checks.length);
                    for (let j = 0; j < message.checks.length; ++j)
                        object.checks[j] = $root.trellis.control.Check.toObject(message.checks[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this DiagnoseResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.DiagnoseResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DiagnoseResponse.prototype.toJSON = function() {
                return DiagnoseResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DiagnoseResponse;
        })();

        control.Check = (function() {

            /**
             * Properties of a Check.
             * @typedef {Object} trellis.control.Check.$Properties
             * @property {string|null} [name] Check name
             * @property {trellis.control.Check.Outcome|null} [outcome] Check outcome
             * @property {string|null} [message] Check message
             * @property {string|null} [hint] Check hint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Check.
             * @memberof trellis.control
             * @interface ICheck
             * @augments trellis.control.Check.$Properties
             * @deprecated Use trellis.control.Check.$Properties instead.
             */

            /**
             * Shape of a Check.
             * @typedef {trellis.control.Check.$Properties} trellis.control.Check.$Shape
             */

            /**
             * Constructs a new Check.
             * @memberof trellis.control
             * @classdesc Represents a Check.
             * @constructor
             * @param {trellis.control.Check.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Check = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Check name.
             * @member {string} name
             * @memberof trellis.control.Check
             * @instance
             */
            Check.prototype.name = "";

            /**
             * Check outcome.
             * @member {trellis.control.Check.Outcome} outcome
             * @memberof trellis.control.Check
             * @instance
             */
            Check.prototype.outcome = 0;

            /**
             * Check message.
             * @member {string} message
             * @memberof trellis.control.Check
             * @instance
             */
            Check.prototype.message = "";

            /**
             * Check hint.
             * @member {string} hint
             * @memberof trellis.control.Check
             * @instance
             */
            Check.prototype.hint = "";

            /**
             * Creates a new Check instance using the specified properties.
             * @function create
             * @memberof trellis.control.Check
             * @static
             * @param {trellis.control.Check.$Properties=} [properties] Properties to set
             * @returns {trellis.control.Check} Check instance
             * @type {{
             *   (properties: trellis.control.Check.$Shape): trellis.control.Check & trellis.control.Check.$Shape;
             *   (properties?: trellis.control.Check.$Properties): trellis.control.Check;
             * }}
             */
            Check.create = function(properties) {
                return new Check(properties);
            };

            /**
             * Encodes the specified Check message. Does not implicitly {@link trellis.control.Check.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.Check
             * @static
             * @param {trellis.control.Check.$Properties} message Check message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Check.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.outcome);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint") && message.hint !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.hint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Check message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.Check
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.Check & trellis.control.Check.$Shape} Check
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Check.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.Check();
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
                                message.outcome = value;
                            else
                                delete message.outcome;
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
                    case 4: {
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
             * Verifies a Check message.
             * @function verify
             * @memberof trellis.control.Check
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Check.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    if (typeof message.outcome !== "number" || (message.outcome | 0) !== message.outcome)
                        return "outcome: enum value expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    if (!$util.isString(message.hint))
                        return "hint: string expected";
                return null;
            };

            /**
             * Creates a Check message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.Check
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.Check} Check
             */
            Check.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.Check)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.Check: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.Check();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.outcome !== 0 && (typeof object.outcome !== "string" || $root.trellis.control.Check.Outcome[object.outcome] !== 0))
                    switch (object.outcome) {
                    case "OUTCOME_UNSPECIFIED":
                    case 0:
                        message.outcome = 0;
                        break;
                    case "OUTCOME_OK":
                    case 1:
                        message.outcome = 1;
                        break;
                    case "OUTCOME_WARNING":
                    case 2:
                        message.outcome = 2;
                        break;
                    case "OUTCOME_FAILURE":
                    case 3:
                        message.outcome = 3;
                        break;
                    default:
                        if (typeof object.outcome === "number" && (object.outcome | 0) === object.outcome)
                            message.outcome = object.outcome;
                    }
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.hint != null)
                    if (typeof object.hint !== "string" || object.hint.length)
                        message.hint = $String(object.hint);
                return message;
            };

            /**
             * Creates a plain object from a Check message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.Check
             * @static
             * @param {trellis.control.Check} message Check
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Check.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.outcome = options.enums === $String ? "OUTCOME_UNSPECIFIED" : 0;
                    object.message = "";
                    object.hint = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    object.outcome = options.enums === $String ? $root.trellis.control.Check.Outcome[message.outcome] === $undefined ? message.outcome : $root.trellis.control.Check.Outcome[message.outcome] : message.outcome;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    object.hint = message.hint;
                return object;
            };

            /**
             * Converts this Check to JSON.
             * @function toJSON
             * @memberof trellis.control.Check
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Check.prototype.toJSON = function() {
                return Check.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Outcome enum.
             * @name trellis.control.Check.Outcome
             * @enum {number}
             * @property {number} OUTCOME_UNSPECIFIED=0 OUTCOME_UNSPECIFIED value
             * @property {number} OUTCOME_OK=1 OUTCOME_OK value
             * @property {number} OUTCOME_WARNING=2 OUTCOME_WARNING value
             * @property {number} OUTCOME_FAILURE=3 OUTCOME_FAILURE value
             */
            Check.Outcome = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OUTCOME_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OUTCOME_OK"] = 1;
                values[valuesById[2] = "OUTCOME_WARNING"] = 2;
                values[valuesById[3] = "OUTCOME_FAILURE"] = 3;
                return values;
            })();

            return Check;
        })();

        control.CreateMeshRequest = (function() {

            /**
             * Properties of a CreateMeshRequest.
             * @typedef {Object} trellis.control.CreateMeshRequest.$Properties
             * @property {string|null} [name] CreateMeshRequest name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateMeshRequest.
             * @memberof trellis.control
             * @interface ICreateMeshRequest
             * @augments trellis.control.CreateMeshRequest.$Properties
             * @deprecated Use trellis.control.CreateMeshRequest.$Properties instead.
             */

            /**
             * Shape of a CreateMeshRequest.
             * @typedef {trellis.control.CreateMeshRequest.$Properties} trellis.control.CreateMeshRequest.$Shape
             */

            /**
             * Constructs a new CreateMeshRequest.
             * @memberof trellis.control
             * @classdesc Represents a CreateMeshRequest.
             * @constructor
             * @param {trellis.control.CreateMeshRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateMeshRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateMeshRequest name.
             * @member {string} name
             * @memberof trellis.control.CreateMeshRequest
             * @instance
             */
            CreateMeshRequest.prototype.name = "";

            /**
             * Creates a new CreateMeshRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.CreateMeshRequest
             * @static
             * @param {trellis.control.CreateMeshRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.CreateMeshRequest} CreateMeshRequest instance
             * @type {{
             *   (properties: trellis.control.CreateMeshRequest.$Shape): trellis.control.CreateMeshRequest & trellis.control.CreateMeshRequest.$Shape;
             *   (properties?: trellis.control.CreateMeshRequest.$Properties): trellis.control.CreateMeshRequest;
             * }}
             */
            CreateMeshRequest.create = function(properties) {
                return new CreateMeshRequest(properties);
            };

            /**
             * Encodes the specified CreateMeshRequest message. Does not implicitly {@link trellis.control.CreateMeshRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.CreateMeshRequest
             * @static
             * @param {trellis.control.CreateMeshRequest.$Properties} message CreateMeshRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateMeshRequest.encode = function (message, writer, _depth) {
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
             * Decodes a CreateMeshRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.CreateMeshRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.CreateMeshRequest & trellis.control.CreateMeshRequest.$Shape} CreateMeshRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateMeshRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.CreateMeshRequest();
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
             * Verifies a CreateMeshRequest message.
             * @function verify
             * @memberof trellis.control.CreateMeshRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CreateMeshRequest.verify = function (message, _depth) {
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
             * Creates a CreateMeshRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.CreateMeshRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.CreateMeshRequest} CreateMeshRequest
             */
            CreateMeshRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.CreateMeshRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.CreateMeshRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.CreateMeshRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                return message;
            };

            /**
             * Creates a plain object from a CreateMeshRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.CreateMeshRequest
             * @static
             * @param {trellis.control.CreateMeshRequest} message CreateMeshRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CreateMeshRequest.toObject = function (message, options, _depth) {
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
             * Converts this CreateMeshRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.CreateMeshRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CreateMeshRequest.prototype.toJSON = function() {
                return CreateMeshRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CreateMeshRequest;
        })();

        control.CreateMeshResponse = (function() {

            /**
             * Properties of a CreateMeshResponse.
             * @typedef {Object} trellis.control.CreateMeshResponse.$Properties
             * @property {trellis.control.MeshInfo.$Properties|null} [mesh] CreateMeshResponse mesh
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateMeshResponse.
             * @memberof trellis.control
             * @interface ICreateMeshResponse
             * @augments trellis.control.CreateMeshResponse.$Properties
             * @deprecated Use trellis.control.CreateMeshResponse.$Properties instead.
             */

            /**
             * Shape of a CreateMeshResponse.
             * @typedef {trellis.control.CreateMeshResponse.$Properties} trellis.control.CreateMeshResponse.$Shape
             */

            /**
             * Constructs a new CreateMeshResponse.
             * @memberof trellis.control
             * @classdesc Represents a CreateMeshResponse.
             * @constructor
             * @param {trellis.control.CreateMeshResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateMeshResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateMeshResponse mesh.
             * @member {trellis.control.MeshInfo.$Properties|null|undefined} mesh
             * @memberof trellis.control.CreateMeshResponse
             * @instance
             */
            CreateMeshResponse.prototype.mesh = null;

            /**
             * Creates a new CreateMeshResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.CreateMeshResponse
             * @static
             * @param {trellis.control.CreateMeshResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.CreateMeshResponse} CreateMeshResponse instance
             * @type {{
             *   (properties: trellis.control.CreateMeshResponse.$Shape): trellis.control.CreateMeshResponse & trellis.control.CreateMeshResponse.$Shape;
             *   (properties?: trellis.control.CreateMeshResponse.$Properties): trellis.control.CreateMeshResponse;
             * }}
             */
            CreateMeshResponse.create = function(properties) {
                return new CreateMeshResponse(properties);
            };

            /**
             * Encodes the specified CreateMeshResponse message. Does not implicitly {@link trellis.control.CreateMeshResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.CreateMeshResponse
             * @static
             * @param {trellis.control.CreateMeshResponse.$Properties} message CreateMeshResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateMeshResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    $root.trellis.control.MeshInfo.encode(message.mesh, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateMeshResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.CreateMeshResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.CreateMeshResponse & trellis.control.CreateMeshResponse.$Shape} CreateMeshResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateMeshResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.CreateMeshResponse();
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
                            message.mesh = $root.trellis.control.MeshInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.mesh);
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
             * Verifies a CreateMeshResponse message.
             * @function verify
             * @memberof trellis.control.CreateMeshResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CreateMeshResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh")) {
                    let error = $root.trellis.control.MeshInfo.verify(message.mesh, _depth + 1);
                    if (error)
                        return "mesh." + error;
                }
                return null;
            };

            /**
             * Creates a CreateMeshResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.CreateMeshResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.CreateMeshResponse} CreateMeshResponse
             */
            CreateMeshResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.CreateMeshResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.CreateMeshResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.CreateMeshResponse();
                if (object.mesh != null) {
                    if (!$util.isObject(object.mesh))
                        throw $TypeError(".trellis.control.CreateMeshResponse.mesh: object expected");
                    message.mesh = $root.trellis.control.MeshInfo.fromObject(object.mesh, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a CreateMeshResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.CreateMeshResponse
             * @static
             * @param {trellis.control.CreateMeshResponse} message CreateMeshResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CreateMeshResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.mesh = null;
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = $root.trellis.control.MeshInfo.toObject(message.mesh, options, _depth + 1);
                return object;
            };

            /**
             * Converts this CreateMeshResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.CreateMeshResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CreateMeshResponse.prototype.toJSON = function() {
                return CreateMeshResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CreateMeshResponse;
        })();

        control.InviteRequest = (function() {

            /**
             * Properties of an InviteRequest.
             * @typedef {Object} trellis.control.InviteRequest.$Properties
             * @property {trellis.control.Role|null} [role] InviteRequest role
             * @property {number|null} [useCount] InviteRequest useCount
             * @property {number|null} [lifetimeMs] InviteRequest lifetimeMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InviteRequest.
             * @memberof trellis.control
             * @interface IInviteRequest
             * @augments trellis.control.InviteRequest.$Properties
             * @deprecated Use trellis.control.InviteRequest.$Properties instead.
             */

            /**
             * Shape of an InviteRequest.
             * @typedef {trellis.control.InviteRequest.$Properties} trellis.control.InviteRequest.$Shape
             */

            /**
             * Constructs a new InviteRequest.
             * @memberof trellis.control
             * @classdesc Represents an InviteRequest.
             * @constructor
             * @param {trellis.control.InviteRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InviteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InviteRequest role.
             * @member {trellis.control.Role} role
             * @memberof trellis.control.InviteRequest
             * @instance
             */
            InviteRequest.prototype.role = 0;

            /**
             * InviteRequest useCount.
             * @member {number} useCount
             * @memberof trellis.control.InviteRequest
             * @instance
             */
            InviteRequest.prototype.useCount = 0;

            /**
             * InviteRequest lifetimeMs.
             * @member {number} lifetimeMs
             * @memberof trellis.control.InviteRequest
             * @instance
             */
            InviteRequest.prototype.lifetimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new InviteRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.InviteRequest
             * @static
             * @param {trellis.control.InviteRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.InviteRequest} InviteRequest instance
             * @type {{
             *   (properties: trellis.control.InviteRequest.$Shape): trellis.control.InviteRequest & trellis.control.InviteRequest.$Shape;
             *   (properties?: trellis.control.InviteRequest.$Properties): trellis.control.InviteRequest;
             * }}
             */
            InviteRequest.create = function(properties) {
                return new InviteRequest(properties);
            };

            /**
             * Encodes the specified InviteRequest message. Does not implicitly {@link trellis.control.InviteRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.InviteRequest
             * @static
             * @param {trellis.control.InviteRequest.$Properties} message InviteRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InviteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.role);
                if (message.useCount != null && $Object.hasOwnProperty.call(message, "useCount") && message.useCount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.useCount);
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs") && (typeof message.lifetimeMs === "object" ? message.lifetimeMs.low || message.lifetimeMs.high : message.lifetimeMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.lifetimeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InviteRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.InviteRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.InviteRequest & trellis.control.InviteRequest.$Shape} InviteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InviteRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.InviteRequest();
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
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.useCount = value;
                            else
                                delete message.useCount;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lifetimeMs = value;
                            else
                                delete message.lifetimeMs;
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
             * Verifies an InviteRequest message.
             * @function verify
             * @memberof trellis.control.InviteRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            InviteRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                if (message.useCount != null && $Object.hasOwnProperty.call(message, "useCount"))
                    if (!$util.isInteger(message.useCount))
                        return "useCount: integer expected";
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs"))
                    if (!$util.isInteger(message.lifetimeMs) && !(message.lifetimeMs && $util.isInteger(message.lifetimeMs.low) && $util.isInteger(message.lifetimeMs.high)))
                        return "lifetimeMs: integer|Long expected";
                return null;
            };

            /**
             * Creates an InviteRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.InviteRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.InviteRequest} InviteRequest
             */
            InviteRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.InviteRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.InviteRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.InviteRequest();
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.control.Role[object.role] !== 0))
                    switch (object.role) {
                    case "ROLE_UNSPECIFIED":
                    case 0:
                        message.role = 0;
                        break;
                    case "ROLE_MEMBER":
                    case 1:
                        message.role = 1;
                        break;
                    case "ROLE_ADMIN":
                    case 2:
                        message.role = 2;
                        break;
                    default:
                        if (typeof object.role === "number" && (object.role | 0) === object.role)
                            message.role = object.role;
                    }
                if (object.useCount != null)
                    if ($Number(object.useCount) !== 0)
                        message.useCount = object.useCount >>> 0;
                if (object.lifetimeMs != null)
                    if (typeof object.lifetimeMs === "object" ? object.lifetimeMs.low || object.lifetimeMs.high : $Number(object.lifetimeMs) !== 0)
                        if ($util.Long)
                            message.lifetimeMs = $util.Long.fromValue(object.lifetimeMs, true);
                        else if (typeof object.lifetimeMs === "string")
                            message.lifetimeMs = $parseInt(object.lifetimeMs, 10);
                        else if (typeof object.lifetimeMs === "number")
                            message.lifetimeMs = object.lifetimeMs;
                        else if (typeof object.lifetimeMs === "object")
                            message.lifetimeMs = new $util.LongBits(object.lifetimeMs.low >>> 0, object.lifetimeMs.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an InviteRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.InviteRequest
             * @static
             * @param {trellis.control.InviteRequest} message InviteRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InviteRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                    object.useCount = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lifetimeMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lifetimeMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.control.Role[message.role] === $undefined ? message.role : $root.trellis.control.Role[message.role] : message.role;
                if (message.useCount != null && $Object.hasOwnProperty.call(message, "useCount"))
                    object.useCount = message.useCount;
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lifetimeMs = typeof message.lifetimeMs === "number" ? $BigInt(message.lifetimeMs) : $util.Long.fromBits(message.lifetimeMs.low >>> 0, message.lifetimeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.lifetimeMs === "number")
                        object.lifetimeMs = options.longs === $String ? $String(message.lifetimeMs) : message.lifetimeMs;
                    else
                        object.lifetimeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lifetimeMs) : options.longs === $Number ? new $util.LongBits(message.lifetimeMs.low >>> 0, message.lifetimeMs.high >>> 0).toNumber(true) : message.lifetimeMs;
                return object;
            };

            /**
             * Converts this InviteRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.InviteRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InviteRequest.prototype.toJSON = function() {
                return InviteRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InviteRequest;
        })();

        control.InviteResponse = (function() {

            /**
             * Properties of an InviteResponse.
             * @typedef {Object} trellis.control.InviteResponse.$Properties
             * @property {string|null} [ticket] InviteResponse ticket
             * @property {number|null} [expiresUnixMs] InviteResponse expiresUnixMs
             * @property {number|null} [useCount] InviteResponse useCount
             * @property {trellis.control.Role|null} [role] InviteResponse role
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InviteResponse.
             * @memberof trellis.control
             * @interface IInviteResponse
             * @augments trellis.control.InviteResponse.$Properties
             * @deprecated Use trellis.control.InviteResponse.$Properties instead.
             */

            /**
             * Shape of an InviteResponse.
             * @typedef {trellis.control.InviteResponse.$Properties} trellis.control.InviteResponse.$Shape
             */

            /**
             * Constructs a new InviteResponse.
             * @memberof trellis.control
             * @classdesc Represents an InviteResponse.
             * @constructor
             * @param {trellis.control.InviteResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InviteResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InviteResponse ticket.
             * @member {string} ticket
             * @memberof trellis.control.InviteResponse
             * @instance
             */
            InviteResponse.prototype.ticket = "";

            /**
             * InviteResponse expiresUnixMs.
             * @member {number} expiresUnixMs
             * @memberof trellis.control.InviteResponse
             * @instance
             */
            InviteResponse.prototype.expiresUnixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * InviteResponse useCount.
             * @member {number} useCount
             * @memberof trellis.control.InviteResponse
             * @instance
             */
            InviteResponse.prototype.useCount = 0;

            /**
             * InviteResponse role.
             * @member {trellis.control.Role} role
             * @memberof trellis.control.InviteResponse
             * @instance
             */
            InviteResponse.prototype.role = 0;

            /**
             * Creates a new InviteResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.InviteResponse
             * @static
             * @param {trellis.control.InviteResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.InviteResponse} InviteResponse instance
             * @type {{
             *   (properties: trellis.control.InviteResponse.$Shape): trellis.control.InviteResponse & trellis.control.InviteResponse.$Shape;
             *   (properties?: trellis.control.InviteResponse.$Properties): trellis.control.InviteResponse;
             * }}
             */
            InviteResponse.create = function(properties) {
                return new InviteResponse(properties);
            };

            /**
             * Encodes the specified InviteResponse message. Does not implicitly {@link trellis.control.InviteResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.InviteResponse
             * @static
             * @param {trellis.control.InviteResponse.$Properties} message InviteResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InviteResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.ticket);
                if (message.expiresUnixMs != null && $Object.hasOwnProperty.call(message, "expiresUnixMs") && (typeof message.expiresUnixMs === "object" ? message.expiresUnixMs.low || message.expiresUnixMs.high : message.expiresUnixMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.expiresUnixMs);
                if (message.useCount != null && $Object.hasOwnProperty.call(message, "useCount") && message.useCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.useCount);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InviteResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.InviteResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.InviteResponse & trellis.control.InviteResponse.$Shape} InviteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InviteResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.InviteResponse();
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
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresUnixMs = value;
                            else
                                delete message.expiresUnixMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.useCount = value;
                            else
                                delete message.useCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
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
             * Verifies an InviteResponse message.
             * @function verify
             * @memberof trellis.control.InviteResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            InviteResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket"))
                    if (!$util.isString(message.ticket))
                        return "ticket: string expected";
                if (message.expiresUnixMs != null && $Object.hasOwnProperty.call(message, "expiresUnixMs"))
                    if (!$util.isInteger(message.expiresUnixMs) && !(message.expiresUnixMs && $util.isInteger(message.expiresUnixMs.low) && $util.isInteger(message.expiresUnixMs.high)))
                        return "expiresUnixMs: integer|Long expected";
                if (message.useCount != null && $Object.hasOwnProperty.call(message, "useCount"))
                    if (!$util.isInteger(message.useCount))
                        return "useCount: integer expected";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                return null;
            };

            /**
             * Creates an InviteResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.InviteResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.InviteResponse} InviteResponse
             */
            InviteResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.InviteResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.InviteResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.InviteResponse();
                if (object.ticket != null)
                    if (typeof object.ticket !== "string" || object.ticket.length)
                        message.ticket = $String(object.ticket);
                if (object.expiresUnixMs != null)
                    if (typeof object.expiresUnixMs === "object" ? object.expiresUnixMs.low || object.expiresUnixMs.high : $Number(object.expiresUnixMs) !== 0)
                        if ($util.Long)
                            message.expiresUnixMs = $util.Long.fromValue(object.expiresUnixMs, true);
                        else if (typeof object.expiresUnixMs === "string")
                            message.expiresUnixMs = $parseInt(object.expiresUnixMs, 10);
                        else if (typeof object.expiresUnixMs === "number")
                            message.expiresUnixMs = object.expiresUnixMs;
                        else if (typeof object.expiresUnixMs === "object")
                            message.expiresUnixMs = new $util.LongBits(object.expiresUnixMs.low >>> 0, object.expiresUnixMs.high >>> 0).toNumber(true);
                if (object.useCount != null)
                    if ($Number(object.useCount) !== 0)
                        message.useCount = object.useCount >>> 0;
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.control.Role[object.role] !== 0))
                    switch (object.role) {
                    case "ROLE_UNSPECIFIED":
                    case 0:
                        message.role = 0;
                        break;
                    case "ROLE_MEMBER":
                    case 1:
                        message.role = 1;
                        break;
                    case "ROLE_ADMIN":
                    case 2:
                        message.role = 2;
                        break;
                    default:
                        if (typeof object.role === "number" && (object.role | 0) === object.role)
                            message.role = object.role;
                    }
                return message;
            };

            /**
             * Creates a plain object from an InviteResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.InviteResponse
             * @static
             * @param {trellis.control.InviteResponse} message InviteResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InviteResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.ticket = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.expiresUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.expiresUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.useCount = 0;
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                }
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket"))
                    object.ticket = message.ticket;
                if (message.expiresUnixMs != null && $Object.hasOwnProperty.call(message, "expiresUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiresUnixMs = typeof message.expiresUnixMs === "number" ? $BigInt(message.expiresUnixMs) : $util.Long.fromBits(message.expiresUnixMs.low >>> 0, message.expiresUnixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.expiresUnixMs === "number")
                        object.expiresUnixMs = options.longs === $String ? $String(message.expiresUnixMs) : message.expiresUnixMs;
                    else
                        object.expiresUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresUnixMs) : options.longs === $Number ? new $util.LongBits(message.expiresUnixMs.low >>> 0, message.expiresUnixMs.high >>> 0).toNumber(true) : message.expiresUnixMs;
                if (message.useCount != null && $Object.hasOwnProperty.call(message, "useCount"))
                    object.useCount = message.useCount;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.control.Role[message.role] === $undefined ? message.role : $root.trellis.control.Role[message.role] : message.role;
                return object;
            };

            /**
             * Converts this InviteResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.InviteResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InviteResponse.prototype.toJSON = function() {
                return InviteResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InviteResponse;
        })();

        control.JoinRequest = (function() {

            /**
             * Properties of a JoinRequest.
             * @typedef {Object} trellis.control.JoinRequest.$Properties
             * @property {string|null} [ticket] JoinRequest ticket
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinRequest.
             * @memberof trellis.control
             * @interface IJoinRequest
             * @augments trellis.control.JoinRequest.$Properties
             * @deprecated Use trellis.control.JoinRequest.$Properties instead.
             */

            /**
             * Shape of a JoinRequest.
             * @typedef {trellis.control.JoinRequest.$Properties} trellis.control.JoinRequest.$Shape
             */

            /**
             * Constructs a new JoinRequest.
             * @memberof trellis.control
             * @classdesc Represents a JoinRequest.
             * @constructor
             * @param {trellis.control.JoinRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinRequest ticket.
             * @member {string} ticket
             * @memberof trellis.control.JoinRequest
             * @instance
             */
            JoinRequest.prototype.ticket = "";

            /**
             * Creates a new JoinRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.JoinRequest
             * @static
             * @param {trellis.control.JoinRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.JoinRequest} JoinRequest instance
             * @type {{
             *   (properties: trellis.control.JoinRequest.$Shape): trellis.control.JoinRequest & trellis.control.JoinRequest.$Shape;
             *   (properties?: trellis.control.JoinRequest.$Properties): trellis.control.JoinRequest;
             * }}
             */
            JoinRequest.create = function(properties) {
                return new JoinRequest(properties);
            };

            /**
             * Encodes the specified JoinRequest message. Does not implicitly {@link trellis.control.JoinRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.JoinRequest
             * @static
             * @param {trellis.control.JoinRequest.$Properties} message JoinRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.ticket);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.JoinRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.JoinRequest & trellis.control.JoinRequest.$Shape} JoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.JoinRequest();
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
                                message.ticket = value;
                            else
                                delete message.ticket;
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
             * Verifies a JoinRequest message.
             * @function verify
             * @memberof trellis.control.JoinRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            JoinRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket"))
                    if (!$util.isString(message.ticket))
                        return "ticket: string expected";
                return null;
            };

            /**
             * Creates a JoinRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.JoinRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.JoinRequest} JoinRequest
             */
            JoinRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.JoinRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.JoinRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.JoinRequest();
                if (object.ticket != null)
                    if (typeof object.ticket !== "string" || object.ticket.length)
                        message.ticket = $String(object.ticket);
                return message;
            };

            /**
             * Creates a plain object from a JoinRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.JoinRequest
             * @static
             * @param {trellis.control.JoinRequest} message JoinRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            JoinRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.ticket = "";
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket"))
                    object.ticket = message.ticket;
                return object;
            };

            /**
             * Converts this JoinRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.JoinRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            JoinRequest.prototype.toJSON = function() {
                return JoinRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return JoinRequest;
        })();

        control.JoinResponse = (function() {

            /**
             * Properties of a JoinResponse.
             * @typedef {Object} trellis.control.JoinResponse.$Properties
             * @property {trellis.control.MeshInfo.$Properties|null} [mesh] JoinResponse mesh
             * @property {string|null} [via] JoinResponse via
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinResponse.
             * @memberof trellis.control
             * @interface IJoinResponse
             * @augments trellis.control.JoinResponse.$Properties
             * @deprecated Use trellis.control.JoinResponse.$Properties instead.
             */

            /**
             * Shape of a JoinResponse.
             * @typedef {trellis.control.JoinResponse.$Properties} trellis.control.JoinResponse.$Shape
             */

            /**
             * Constructs a new JoinResponse.
             * @memberof trellis.control
             * @classdesc Represents a JoinResponse.
             * @constructor
             * @param {trellis.control.JoinResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinResponse mesh.
             * @member {trellis.control.MeshInfo.$Properties|null|undefined} mesh
             * @memberof trellis.control.JoinResponse
             * @instance
             */
            JoinResponse.prototype.mesh = null;

            /**
             * JoinResponse via.
             * @member {string} via
             * @memberof trellis.control.JoinResponse
             * @instance
             */
            JoinResponse.prototype.via = "";

            /**
             * Creates a new JoinResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.JoinResponse
             * @static
             * @param {trellis.control.JoinResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.JoinResponse} JoinResponse instance
             * @type {{
             *   (properties: trellis.control.JoinResponse.$Shape): trellis.control.JoinResponse & trellis.control.JoinResponse.$Shape;
             *   (properties?: trellis.control.JoinResponse.$Properties): trellis.control.JoinResponse;
             * }}
             */
            JoinResponse.create = function(properties) {
                return new JoinResponse(properties);
            };

            /**
             * Encodes the specified JoinResponse message. Does not implicitly {@link trellis.control.JoinResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.JoinResponse
             * @static
             * @param {trellis.control.JoinResponse.$Properties} message JoinResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    $root.trellis.control.MeshInfo.encode(message.mesh, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.via != null && $Object.hasOwnProperty.call(message, "via") && message.via !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.via);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.JoinResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.JoinResponse & trellis.control.JoinResponse.$Shape} JoinResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.JoinResponse();
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
                            message.mesh = $root.trellis.control.MeshInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.mesh);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.via = value;
                            else
                                delete message.via;
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
             * Verifies a JoinResponse message.
             * @function verify
             * @memberof trellis.control.JoinResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            JoinResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh")) {
                    let error = $root.trellis.control.MeshInfo.verify(message.mesh, _depth + 1);
                    if (error)
                        return "mesh." + error;
                }
                if (message.via != null && $Object.hasOwnProperty.call(message, "via"))
                    if (!$util.isString(message.via))
                        return "via: string expected";
                return null;
            };

            /**
             * Creates a JoinResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.JoinResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.JoinResponse} JoinResponse
             */
            JoinResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.JoinResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.JoinResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.JoinResponse();
                if (object.mesh != null) {
                    if (!$util.isObject(object.mesh))
                        throw $TypeError(".trellis.control.JoinResponse.mesh: object expected");
                    message.mesh = $root.trellis.control.MeshInfo.fromObject(object.mesh, _depth + 1);
                }
                if (object.via != null)
                    if (typeof object.via !== "string" || object.via.length)
                        message.via = $String(object.via);
                return message;
            };

            /**
             * Creates a plain object from a JoinResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.JoinResponse
             * @static
             * @param {trellis.control.JoinResponse} message JoinResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            JoinResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.mesh = null;
                    object.via = "";
                }
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = $root.trellis.control.MeshInfo.toObject(message.mesh, options, _depth + 1);
                if (message.via != null && $Object.hasOwnProperty.call(message, "via"))
                    object.via = message.via;
                return object;
            };

            /**
             * Converts this JoinResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.JoinResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            JoinResponse.prototype.toJSON = function() {
                return JoinResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return JoinResponse;
        })();

        control.RevokeRequest = (function() {

            /**
             * Properties of a RevokeRequest.
             * @typedef {Object} trellis.control.RevokeRequest.$Properties
             * @property {string|null} [peer] RevokeRequest peer
             * @property {string|null} [reason] RevokeRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RevokeRequest.
             * @memberof trellis.control
             * @interface IRevokeRequest
             * @augments trellis.control.RevokeRequest.$Properties
             * @deprecated Use trellis.control.RevokeRequest.$Properties instead.
             */

            /**
             * Shape of a RevokeRequest.
             * @typedef {trellis.control.RevokeRequest.$Properties} trellis.control.RevokeRequest.$Shape
             */

            /**
             * Constructs a new RevokeRequest.
             * @memberof trellis.control
             * @classdesc Represents a RevokeRequest.
             * @constructor
             * @param {trellis.control.RevokeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RevokeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RevokeRequest peer.
             * @member {string} peer
             * @memberof trellis.control.RevokeRequest
             * @instance
             */
            RevokeRequest.prototype.peer = "";

            /**
             * RevokeRequest reason.
             * @member {string} reason
             * @memberof trellis.control.RevokeRequest
             * @instance
             */
            RevokeRequest.prototype.reason = "";

            /**
             * Creates a new RevokeRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.RevokeRequest
             * @static
             * @param {trellis.control.RevokeRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.RevokeRequest} RevokeRequest instance
             * @type {{
             *   (properties: trellis.control.RevokeRequest.$Shape): trellis.control.RevokeRequest & trellis.control.RevokeRequest.$Shape;
             *   (properties?: trellis.control.RevokeRequest.$Properties): trellis.control.RevokeRequest;
             * }}
             */
            RevokeRequest.create = function(properties) {
                return new RevokeRequest(properties);
            };

            /**
             * Encodes the specified RevokeRequest message. Does not implicitly {@link trellis.control.RevokeRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.RevokeRequest
             * @static
             * @param {trellis.control.RevokeRequest.$Properties} message RevokeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RevokeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RevokeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.RevokeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.RevokeRequest & trellis.control.RevokeRequest.$Shape} RevokeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RevokeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.RevokeRequest();
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
                                message.reason = value;
                            else
                                delete message.reason;
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
             * Verifies a RevokeRequest message.
             * @function verify
             * @memberof trellis.control.RevokeRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RevokeRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (!$util.isString(message.reason))
                        return "reason: string expected";
                return null;
            };

            /**
             * Creates a RevokeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.RevokeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.RevokeRequest} RevokeRequest
             */
            RevokeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.RevokeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.RevokeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.RevokeRequest();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                return message;
            };

            /**
             * Creates a plain object from a RevokeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.RevokeRequest
             * @static
             * @param {trellis.control.RevokeRequest} message RevokeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RevokeRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.peer = "";
                    object.reason = "";
                }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            /**
             * Converts this RevokeRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.RevokeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RevokeRequest.prototype.toJSON = function() {
                return RevokeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RevokeRequest;
        })();

        control.RevokeResponse = (function() {

            /**
             * Properties of a RevokeResponse.
             * @typedef {Object} trellis.control.RevokeResponse.$Properties
             * @property {string|null} [peer] RevokeResponse peer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RevokeResponse.
             * @memberof trellis.control
             * @interface IRevokeResponse
             * @augments trellis.control.RevokeResponse.$Properties
             * @deprecated Use trellis.control.RevokeResponse.$Properties instead.
             */

            /**
             * Shape of a RevokeResponse.
             * @typedef {trellis.control.RevokeResponse.$Properties} trellis.control.RevokeResponse.$Shape
             */

            /**
             * Constructs a new RevokeResponse.
             * @memberof trellis.control
             * @classdesc Represents a RevokeResponse.
             * @constructor
             * @param {trellis.control.RevokeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RevokeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RevokeResponse peer.
             * @member {string} peer
             * @memberof trellis.control.RevokeResponse
             * @instance
             */
            RevokeResponse.prototype.peer = "";

            /**
             * Creates a new RevokeResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.RevokeResponse
             * @static
             * @param {trellis.control.RevokeResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.RevokeResponse} RevokeResponse instance
             * @type {{
             *   (properties: trellis.control.RevokeResponse.$Shape): trellis.control.RevokeResponse & trellis.control.RevokeResponse.$Shape;
             *   (properties?: trellis.control.RevokeResponse.$Properties): trellis.control.RevokeResponse;
             * }}
             */
            RevokeResponse.create = function(properties) {
                return new RevokeResponse(properties);
            };

            /**
             * Encodes the specified RevokeResponse message. Does not implicitly {@link trellis.control.RevokeResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.RevokeResponse
             * @static
             * @param {trellis.control.RevokeResponse.$Properties} message RevokeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RevokeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RevokeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.RevokeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.RevokeResponse & trellis.control.RevokeResponse.$Shape} RevokeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RevokeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.RevokeResponse();
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
             * Verifies a RevokeResponse message.
             * @function verify
             * @memberof trellis.control.RevokeResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RevokeResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                return null;
            };

            /**
             * Creates a RevokeResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.RevokeResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.RevokeResponse} RevokeResponse
             */
            RevokeResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.RevokeResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.RevokeResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.RevokeResponse();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                return message;
            };

            /**
             * Creates a plain object from a RevokeResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.RevokeResponse
             * @static
             * @param {trellis.control.RevokeResponse} message RevokeResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RevokeResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.peer = "";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                return object;
            };

            /**
             * Converts this RevokeResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.RevokeResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RevokeResponse.prototype.toJSON = function() {
                return RevokeResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RevokeResponse;
        })();

        control.ListPeersRequest = (function() {

            /**
             * Properties of a ListPeersRequest.
             * @typedef {Object} trellis.control.ListPeersRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListPeersRequest.
             * @memberof trellis.control
             * @interface IListPeersRequest
             * @augments trellis.control.ListPeersRequest.$Properties
             * @deprecated Use trellis.control.ListPeersRequest.$Properties instead.
             */

            /**
             * Shape of a ListPeersRequest.
             * @typedef {trellis.control.ListPeersRequest.$Properties} trellis.control.ListPeersRequest.$Shape
             */

            /**
             * Constructs a new ListPeersRequest.
             * @memberof trellis.control
             * @classdesc Represents a ListPeersRequest.
             * @constructor
             * @param {trellis.control.ListPeersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListPeersRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ListPeersRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListPeersRequest
             * @static
             * @param {trellis.control.ListPeersRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListPeersRequest} ListPeersRequest instance
             * @type {{
             *   (properties: trellis.control.ListPeersRequest.$Shape): trellis.control.ListPeersRequest & trellis.control.ListPeersRequest.$Shape;
             *   (properties?: trellis.control.ListPeersRequest.$Properties): trellis.control.ListPeersRequest;
             * }}
             */
            ListPeersRequest.create = function(properties) {
                return new ListPeersRequest(properties);
            };

            /**
             * Encodes the specified ListPeersRequest message. Does not implicitly {@link trellis.control.ListPeersRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListPeersRequest
             * @static
             * @param {trellis.control.ListPeersRequest.$Properties} message ListPeersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListPeersRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ListPeersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListPeersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListPeersRequest & trellis.control.ListPeersRequest.$Shape} ListPeersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListPeersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListPeersRequest();
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
             * Verifies a ListPeersRequest message.
             * @function verify
             * @memberof trellis.control.ListPeersRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListPeersRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a ListPeersRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListPeersRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListPeersRequest} ListPeersRequest
             */
            ListPeersRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListPeersRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListPeersRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.ListPeersRequest();
            };

            /**
             * Creates a plain object from a ListPeersRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListPeersRequest
             * @static
             * @param {trellis.control.ListPeersRequest} message ListPeersRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListPeersRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ListPeersRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ListPeersRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListPeersRequest.prototype.toJSON = function() {
                return ListPeersRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListPeersRequest;
        })();

        control.ListPeersResponse = (function() {

            /**
             * Properties of a ListPeersResponse.
             * @typedef {Object} trellis.control.ListPeersResponse.$Properties
             * @property {Array.<trellis.control.Peer.$Properties>|null} [peers] ListPeersResponse peers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListPeersResponse.
             * @memberof trellis.control
             * @interface IListPeersResponse
             * @augments trellis.control.ListPeersResponse.$Properties
             * @deprecated Use trellis.control.ListPeersResponse.$Properties instead.
             */

            /**
             * Shape of a ListPeersResponse.
             * @typedef {trellis.control.ListPeersResponse.$Properties} trellis.control.ListPeersResponse.$Shape
             */

            /**
             * Constructs a new ListPeersResponse.
             * @memberof trellis.control
             * @classdesc Represents a ListPeersResponse.
             * @constructor
             * @param {trellis.control.ListPeersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListPeersResponse = function (properties) {
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListPeersResponse peers.
             * @member {Array.<trellis.control.Peer.$Properties>} peers
             * @memberof trellis.control.ListPeersResponse
             * @instance
             */
            ListPeersResponse.prototype.peers = $util.emptyArray;

            /**
             * Creates a new ListPeersResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListPeersResponse
             * @static
             * @param {trellis.control.ListPeersResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListPeersResponse} ListPeersResponse instance
             * @type {{
             *   (properties: trellis.control.ListPeersResponse.$Shape): trellis.control.ListPeersResponse & trellis.control.ListPeersResponse.$Shape;
             *   (properties?: trellis.control.ListPeersResponse.$Properties): trellis.control.ListPeersResponse;
             * }}
             */
            ListPeersResponse.create = function(properties) {
                return new ListPeersResponse(properties);
            };

            /**
             * Encodes the specified ListPeersResponse message. Does not implicitly {@link trellis.control.ListPeersResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListPeersResponse
             * @static
             * @param {trellis.control.ListPeersResponse.$Properties} message ListPeersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListPeersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        $root.trellis.control.Peer.encode(message.peers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListPeersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListPeersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListPeersResponse & trellis.control.ListPeersResponse.$Shape} ListPeersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListPeersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListPeersResponse();
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
                            if (!(message.peers && message.peers.length))
                                message.peers = [];
                            message.peers.push($root.trellis.control.Peer.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a ListPeersResponse message.
             * @function verify
             * @memberof trellis.control.ListPeersResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListPeersResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peers != null && $Object.hasOwnProperty.call(message, "peers")) {
                    if (!$Array.isArray(message.peers))
                        return "peers: array expected";
                    for (let i = 0; i < message.peers.length; ++i) {
                        let error = $root.trellis.control.Peer.verify(message.peers[i], _depth + 1);
                        if (error)
                            return "peers." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ListPeersResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListPeersResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListPeersResponse} ListPeersResponse
             */
            ListPeersResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListPeersResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListPeersResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListPeersResponse();
                if (object.peers) {
                    if (!$Array.isArray(object.peers))
                        throw $TypeError(".trellis.control.ListPeersResponse.peers: array expected");
                    message.peers = $Array(object.peers.length);
                    for (let i = 0; i < object.peers.length; ++i) {
                        if (!$util.isObject(object.peers[i]))
                            throw $TypeError(".trellis.control.ListPeersResponse.peers: object expected");
                        message.peers[i] = $root.trellis.control.Peer.fromObject(object.peers[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListPeersResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListPeersResponse
             * @static
             * @param {trellis.control.ListPeersResponse} message ListPeersResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListPeersResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.peers = [];
                if (message.peers && message.peers.length) {
                    object.peers = $Array(message.peers.length);
                    for (let j = 0; j < message.peers.length; ++j)
                        object.peers[j] = $root.trellis.control.Peer.toObject(message.peers[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListPeersResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ListPeersResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListPeersResponse.prototype.toJSON = function() {
                return ListPeersResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListPeersResponse;
        })();

        control.Peer = (function() {

            /**
             * Properties of a Peer.
             * @typedef {Object} trellis.control.Peer.$Properties
             * @property {string|null} [id] Peer id
             * @property {string|null} [name] Peer name
             * @property {trellis.control.Role|null} [role] Peer role
             * @property {boolean|null} [connected] Peer connected
             * @property {trellis.control.Peer.Path|null} [path] Peer path
             * @property {string|null} [transport] Peer transport
             * @property {string|null} [address] Peer address
             * @property {number|null} [rttMs] Peer rttMs
             * @property {number|null} [receivedBytes] Peer receivedBytes
             * @property {number|null} [sentBytes] Peer sentBytes
             * @property {number|null} [connectedUnixMs] Peer connectedUnixMs
             * @property {boolean|null} [revoked] Peer revoked
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Peer.
             * @memberof trellis.control
             * @interface IPeer
             * @augments trellis.control.Peer.$Properties
             * @deprecated Use trellis.control.Peer.$Properties instead.
             */

            /**
             * Shape of a Peer.
             * @typedef {trellis.control.Peer.$Properties} trellis.control.Peer.$Shape
             */

            /**
             * Constructs a new Peer.
             * @memberof trellis.control
             * @classdesc Represents a Peer.
             * @constructor
             * @param {trellis.control.Peer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Peer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Peer id.
             * @member {string} id
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.id = "";

            /**
             * Peer name.
             * @member {string} name
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.name = "";

            /**
             * Peer role.
             * @member {trellis.control.Role} role
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.role = 0;

            /**
             * Peer connected.
             * @member {boolean} connected
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.connected = false;

            /**
             * Peer path.
             * @member {trellis.control.Peer.Path} path
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.path = 0;

            /**
             * Peer transport.
             * @member {string} transport
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.transport = "";

            /**
             * Peer address.
             * @member {string} address
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.address = "";

            /**
             * Peer rttMs.
             * @member {number|null|undefined} rttMs
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.rttMs = null;

            /**
             * Peer receivedBytes.
             * @member {number} receivedBytes
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.receivedBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Peer sentBytes.
             * @member {number} sentBytes
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.sentBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Peer connectedUnixMs.
             * @member {number} connectedUnixMs
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.connectedUnixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Peer revoked.
             * @member {boolean} revoked
             * @memberof trellis.control.Peer
             * @instance
             */
            Peer.prototype.revoked = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Peer.prototype, "_rttMs", {
                get: $util.oneOfGetter($oneOfFields = ["rttMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Peer instance using the specified properties.
             * @function create
             * @memberof trellis.control.Peer
             * @static
             * @param {trellis.control.Peer.$Properties=} [properties] Properties to set
             * @returns {trellis.control.Peer} Peer instance
             * @type {{
             *   (properties: trellis.control.Peer.$Shape): trellis.control.Peer & trellis.control.Peer.$Shape;
             *   (properties?: trellis.control.Peer.$Properties): trellis.control.Peer;
             * }}
             */
            Peer.create = function(properties) {
                return new Peer(properties);
            };

            /**
             * Encodes the specified Peer message. Does not implicitly {@link trellis.control.Peer.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.Peer
             * @static
             * @param {trellis.control.Peer.$Properties} message Peer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Peer.encode = function (message, writer, _depth) {
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
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.connected != null && $Object.hasOwnProperty.call(message, "connected") && message.connected !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.connected);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.path);
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport") && message.transport !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.transport);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.address);
                if (message.rttMs != null && $Object.hasOwnProperty.call(message, "rttMs"))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.rttMs);
                if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes") && (typeof message.receivedBytes === "object" ? message.receivedBytes.low || message.receivedBytes.high : message.receivedBytes !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.receivedBytes);
                if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes") && (typeof message.sentBytes === "object" ? message.sentBytes.low || message.sentBytes.high : message.sentBytes !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.sentBytes);
                if (message.connectedUnixMs != null && $Object.hasOwnProperty.call(message, "connectedUnixMs") && (typeof message.connectedUnixMs === "object" ? message.connectedUnixMs.low || message.connectedUnixMs.high : message.connectedUnixMs !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.connectedUnixMs);
                if (message.revoked != null && $Object.hasOwnProperty.call(message, "revoked") && message.revoked !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.revoked);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Peer message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.Peer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.Peer & trellis.control.Peer.$Shape} Peer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Peer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.Peer();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.connected = value;
                            else
                                delete message.connected;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.transport = value;
                            else
                                delete message.transport;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.rttMs = reader.double();
                            message._rttMs = "rttMs";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedBytes = value;
                            else
                                delete message.receivedBytes;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentBytes = value;
                            else
                                delete message.sentBytes;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.connectedUnixMs = value;
                            else
                                delete message.connectedUnixMs;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.revoked = value;
                            else
                                delete message.revoked;
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
             * Verifies a Peer message.
             * @function verify
             * @memberof trellis.control.Peer
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Peer.verify = function (message, _depth) {
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
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                if (message.connected != null && $Object.hasOwnProperty.call(message, "connected"))
                    if (typeof message.connected !== "boolean")
                        return "connected: boolean expected";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (typeof message.path !== "number" || (message.path | 0) !== message.path)
                        return "path: enum value expected";
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    if (!$util.isString(message.transport))
                        return "transport: string expected";
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    if (!$util.isString(message.address))
                        return "address: string expected";
                if (message.rttMs != null && $Object.hasOwnProperty.call(message, "rttMs")) {
                    properties._rttMs = 1;
                    if (typeof message.rttMs !== "number")
                        return "rttMs: number expected";
                }
                if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes"))
                    if (!$util.isInteger(message.receivedBytes) && !(message.receivedBytes && $util.isInteger(message.receivedBytes.low) && $util.isInteger(message.receivedBytes.high)))
                        return "receivedBytes: integer|Long expected";
                if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes"))
                    if (!$util.isInteger(message.sentBytes) && !(message.sentBytes && $util.isInteger(message.sentBytes.low) && $util.isInteger(message.sentBytes.high)))
                        return "sentBytes: integer|Long expected";
                if (message.connectedUnixMs != null && $Object.hasOwnProperty.call(message, "connectedUnixMs"))
                    if (!$util.isInteger(message.connectedUnixMs) && !(message.connectedUnixMs && $util.isInteger(message.connectedUnixMs.low) && $util.isInteger(message.connectedUnixMs.high)))
                        return "connectedUnixMs: integer|Long expected";
                if (message.revoked != null && $Object.hasOwnProperty.call(message, "revoked"))
                    if (typeof message.revoked !== "boolean")
                        return "revoked: boolean expected";
                return null;
            };

            /**
             * Creates a Peer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.Peer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.Peer} Peer
             */
            Peer.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.Peer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.Peer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.Peer();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.control.Role[object.role] !== 0))
                    switch (object.role) {
                    case "ROLE_UNSPECIFIED":
                    case 0:
                        message.role = 0;
                        break;
                    case "ROLE_MEMBER":
                    case 1:
                        message.role = 1;
                        break;
                    case "ROLE_ADMIN":
                    case 2:
                        message.role = 2;
                        break;
                    default:
                        if (typeof object.role === "number" && (object.role | 0) === object.role)
                            message.role = object.role;
                    }
                if (object.connected != null)
                    if (object.connected)
                        message.connected = $Boolean(object.connected);
                if (object.path !== 0 && (typeof object.path !== "string" || $root.trellis.control.Peer.Path[object.path] !== 0))
                    switch (object.path) {
                    case "PATH_UNSPECIFIED":
                    case 0:
                        message.path = 0;
                        break;
                    case "PATH_DIRECT":
                    case 1:
                        message.path = 1;
                        break;
                    case "PATH_RELAYED":
                    case 2:
                        message.path = 2;
                        break;
                    default:
                        if (typeof object.path === "number" && (object.path | 0) === object.path)
                            message.path = object.path;
                    }
                if (object.transport != null)
                    if (typeof object.transport !== "string" || object.transport.length)
                        message.transport = $String(object.transport);
                if (object.address != null)
                    if (typeof object.address !== "string" || object.address.length)
                        message.address = $String(object.address);
                if (object.rttMs != null)
                    message.rttMs = $Number(object.rttMs);
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
                if (object.connectedUnixMs != null)
                    if (typeof object.connectedUnixMs === "object" ? object.connectedUnixMs.low || object.connectedUnixMs.high : $Number(object.connectedUnixMs) !== 0)
                        if ($util.Long)
                            message.connectedUnixMs = $util.Long.fromValue(object.connectedUnixMs, true);
                        else if (typeof object.connectedUnixMs === "string")
                            message.connectedUnixMs = $parseInt(object.connectedUnixMs, 10);
                        else if (typeof object.connectedUnixMs === "number")
                            message.connectedUnixMs = object.connectedUnixMs;
                        else if (typeof object.connectedUnixMs === "object")
                            message.connectedUnixMs = new $util.LongBits(object.connectedUnixMs.low >>> 0, object.connectedUnixMs.high >>> 0).toNumber(true);
                if (object.revoked != null)
                    if (object.revoked)
                        message.revoked = $Boolean(object.revoked);
                return message;
            };

            /**
             * Creates a plain object from a Peer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.Peer
             * @static
             * @param {trellis.control.Peer} message Peer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Peer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                    object.connected = false;
                    object.path = options.enums === $String ? "PATH_UNSPECIFIED" : 0;
                    object.transport = "";
                    object.address = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.receivedBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.receivedBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sentBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sentBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.connectedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.connectedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.revoked = false;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.control.Role[message.role] === $undefined ? message.role : $root.trellis.control.Role[message.role] : message.role;
                if (message.connected != null && $Object.hasOwnProperty.call(message, "connected"))
                    object.connected = message.connected;
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = options.enums === $String ? $root.trellis.control.Peer.Path[message.path] === $undefined ? message.path : $root.trellis.control.Peer.Path[message.path] : message.path;
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    object.transport = message.transport;
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    object.address = message.address;
                if (message.rttMs != null && $Object.hasOwnProperty.call(message, "rttMs"))
                    object.rttMs = options.json && !$isFinite(message.rttMs) ? $String(message.rttMs) : message.rttMs;
                if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.receivedBytes = typeof message.receivedBytes === "number" ? $BigInt(message.receivedBytes) : $util.Long.fromBits(message.receivedBytes.low >>> 0, message.receivedBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.receivedBytes === "number")
                        object.receivedBytes = options.longs === $String ? $String(message.receivedBytes) : message.receivedBytes;
                    else
                        object.receivedBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.receivedBytes) : options.longs === $Number ? new $util.LongBits(message.receivedBytes.low >>> 0, message.receivedBytes.high >>> 0).toNumber(true) : message.receivedBytes;
                if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sentBytes = typeof message.sentBytes === "number" ? $BigInt(message.sentBytes) : $util.Long.fromBits(message.sentBytes.low >>> 0, message.sentBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sentBytes === "number")
                        object.sentBytes = options.longs === $String ? $String(message.sentBytes) : message.sentBytes;
                    else
                        object.sentBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sentBytes) : options.longs === $Number ? new $util.LongBits(message.sentBytes.low >>> 0, message.sentBytes.high >>> 0).toNumber(true) : message.sentBytes;
                if (message.connectedUnixMs != null && $Object.hasOwnProperty.call(message, "connectedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.connectedUnixMs = typeof message.connectedUnixMs === "number" ? $BigInt(message.connectedUnixMs) : $util.Long.fromBits(message.connectedUnixMs.low >>> 0, message.connectedUnixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.connectedUnixMs === "number")
                        object.connectedUnixMs = options.longs === $String ? $String(message.connectedUnixMs) : message.connectedUnixMs;
                    else
                        object.connectedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.connectedUnixMs) : options.longs === $Number ? new $util.LongBits(message.connectedUnixMs.low >>> 0, message.connectedUnixMs.high >>> 0).toNumber(true) : message.connectedUnixMs;
                if (message.revoked != null && $Object.hasOwnProperty.call(message, "revoked"))
                    object.revoked = message.revoked;
                return object;
            };

            /**
             * Converts this Peer to JSON.
             * @function toJSON
             * @memberof trellis.control.Peer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Peer.prototype.toJSON = function() {
                return Peer.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Path enum.
             * @name trellis.control.Peer.Path
             * @enum {number}
             * @property {number} PATH_UNSPECIFIED=0 PATH_UNSPECIFIED value
             * @property {number} PATH_DIRECT=1 PATH_DIRECT value
             * @property {number} PATH_RELAYED=2 PATH_RELAYED value
             */
            Peer.Path = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PATH_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PATH_DIRECT"] = 1;
                values[valuesById[2] = "PATH_RELAYED"] = 2;
                return values;
            })();

            return Peer;
        })();

        control.PingRequest = (function() {

            /**
             * Properties of a PingRequest.
             * @typedef {Object} trellis.control.PingRequest.$Properties
             * @property {string|null} [peer] PingRequest peer
             * @property {number|null} [count] PingRequest count
             * @property {number|null} [intervalMs] PingRequest intervalMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PingRequest.
             * @memberof trellis.control
             * @interface IPingRequest
             * @augments trellis.control.PingRequest.$Properties
             * @deprecated Use trellis.control.PingRequest.$Properties instead.
             */

            /**
             * Shape of a PingRequest.
             * @typedef {trellis.control.PingRequest.$Properties} trellis.control.PingRequest.$Shape
             */

            /**
             * Constructs a new PingRequest.
             * @memberof trellis.control
             * @classdesc Represents a PingRequest.
             * @constructor
             * @param {trellis.control.PingRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PingRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PingRequest peer.
             * @member {string} peer
             * @memberof trellis.control.PingRequest
             * @instance
             */
            PingRequest.prototype.peer = "";

            /**
             * PingRequest count.
             * @member {number} count
             * @memberof trellis.control.PingRequest
             * @instance
             */
            PingRequest.prototype.count = 0;

            /**
             * PingRequest intervalMs.
             * @member {number} intervalMs
             * @memberof trellis.control.PingRequest
             * @instance
             */
            PingRequest.prototype.intervalMs = 0;

            /**
             * Creates a new PingRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.PingRequest
             * @static
             * @param {trellis.control.PingRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.PingRequest} PingRequest instance
             * @type {{
             *   (properties: trellis.control.PingRequest.$Shape): trellis.control.PingRequest & trellis.control.PingRequest.$Shape;
             *   (properties?: trellis.control.PingRequest.$Properties): trellis.control.PingRequest;
             * }}
             */
            PingRequest.create = function(properties) {
                return new PingRequest(properties);
            };

            /**
             * Encodes the specified PingRequest message. Does not implicitly {@link trellis.control.PingRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.PingRequest
             * @static
             * @param {trellis.control.PingRequest.$Properties} message PingRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PingRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs") && message.intervalMs !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.intervalMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PingRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.PingRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.PingRequest & trellis.control.PingRequest.$Shape} PingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PingRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.PingRequest();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.intervalMs = value;
                            else
                                delete message.intervalMs;
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
             * Verifies a PingRequest message.
             * @function verify
             * @memberof trellis.control.PingRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PingRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count))
                        return "count: integer expected";
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs"))
                    if (!$util.isInteger(message.intervalMs))
                        return "intervalMs: integer expected";
                return null;
            };

            /**
             * Creates a PingRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.PingRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.PingRequest} PingRequest
             */
            PingRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.PingRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.PingRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.PingRequest();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.count != null)
                    if ($Number(object.count) !== 0)
                        message.count = object.count >>> 0;
                if (object.intervalMs != null)
                    if ($Number(object.intervalMs) !== 0)
                        message.intervalMs = object.intervalMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a PingRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.PingRequest
             * @static
             * @param {trellis.control.PingRequest} message PingRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PingRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.peer = "";
                    object.count = 0;
                    object.intervalMs = 0;
                }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    object.count = message.count;
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs"))
                    object.intervalMs = message.intervalMs;
                return object;
            };

            /**
             * Converts this PingRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.PingRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PingRequest.prototype.toJSON = function() {
                return PingRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PingRequest;
        })();

        control.PingReply = (function() {

            /**
             * Properties of a PingReply.
             * @typedef {Object} trellis.control.PingReply.$Properties
             * @property {number|null} [sequence] PingReply sequence
             * @property {number|null} [rttMs] PingReply rttMs
             * @property {trellis.control.Peer.Path|null} [path] PingReply path
             * @property {string|null} [transport] PingReply transport
             * @property {string|null} [peer] PingReply peer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PingReply.
             * @memberof trellis.control
             * @interface IPingReply
             * @augments trellis.control.PingReply.$Properties
             * @deprecated Use trellis.control.PingReply.$Properties instead.
             */

            /**
             * Shape of a PingReply.
             * @typedef {trellis.control.PingReply.$Properties} trellis.control.PingReply.$Shape
             */

            /**
             * Constructs a new PingReply.
             * @memberof trellis.control
             * @classdesc Represents a PingReply.
             * @constructor
             * @param {trellis.control.PingReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PingReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PingReply sequence.
             * @member {number} sequence
             * @memberof trellis.control.PingReply
             * @instance
             */
            PingReply.prototype.sequence = 0;

            /**
             * PingReply rttMs.
             * @member {number} rttMs
             * @memberof trellis.control.PingReply
             * @instance
             */
            PingReply.prototype.rttMs = 0;

            /**
             * PingReply path.
             * @member {trellis.control.Peer.Path} path
             * @memberof trellis.control.PingReply
             * @instance
             */
            PingReply.prototype.path = 0;

            /**
             * PingReply transport.
             * @member {string} transport
             * @memberof trellis.control.PingReply
             * @instance
             */
            PingReply.prototype.transport = "";

            /**
             * PingReply peer.
             * @member {string} peer
             * @memberof trellis.control.PingReply
             * @instance
             */
            PingReply.prototype.peer = "";

            /**
             * Creates a new PingReply instance using the specified properties.
             * @function create
             * @memberof trellis.control.PingReply
             * @static
             * @param {trellis.control.PingReply.$Properties=} [properties] Properties to set
             * @returns {trellis.control.PingReply} PingReply instance
             * @type {{
             *   (properties: trellis.control.PingReply.$Shape): trellis.control.PingReply & trellis.control.PingReply.$Shape;
             *   (properties?: trellis.control.PingReply.$Properties): trellis.control.PingReply;
             * }}
             */
            PingReply.create = function(properties) {
                return new PingReply(properties);
            };

            /**
             * Encodes the specified PingReply message. Does not implicitly {@link trellis.control.PingReply.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.PingReply
             * @static
             * @param {trellis.control.PingReply.$Properties} message PingReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PingReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sequence);
                if (message.rttMs != null && $Object.hasOwnProperty.call(message, "rttMs") && !$Object.is(message.rttMs, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.rttMs);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.path);
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport") && message.transport !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.transport);
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.peer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PingReply message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.PingReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.PingReply & trellis.control.PingReply.$Shape} PingReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PingReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.PingReply();
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
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.rttMs = value;
                            else
                                delete message.rttMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.transport = value;
                            else
                                delete message.transport;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peer = value;
                            else
                                delete message.peer;
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
             * Verifies a PingReply message.
             * @function verify
             * @memberof trellis.control.PingReply
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PingReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (!$util.isInteger(message.sequence))
                        return "sequence: integer expected";
                if (message.rttMs != null && $Object.hasOwnProperty.call(message, "rttMs"))
                    if (typeof message.rttMs !== "number")
                        return "rttMs: number expected";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (typeof message.path !== "number" || (message.path | 0) !== message.path)
                        return "path: enum value expected";
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    if (!$util.isString(message.transport))
                        return "transport: string expected";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                return null;
            };

            /**
             * Creates a PingReply message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.PingReply
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.PingReply} PingReply
             */
            PingReply.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.PingReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.PingReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.PingReply();
                if (object.sequence != null)
                    if ($Number(object.sequence) !== 0)
                        message.sequence = object.sequence >>> 0;
                if (object.rttMs != null)
                    if (!$Object.is($Number(object.rttMs), 0))
                        message.rttMs = $Number(object.rttMs);
                if (object.path !== 0 && (typeof object.path !== "string" || $root.trellis.control.Peer.Path[object.path] !== 0))
                    switch (object.path) {
                    case "PATH_UNSPECIFIED":
                    case 0:
                        message.path = 0;
                        break;
                    case "PATH_DIRECT":
                    case 1:
                        message.path = 1;
                        break;
                    case "PATH_RELAYED":
                    case 2:
                        message.path = 2;
                        break;
                    default:
                        if (typeof object.path === "number" && (object.path | 0) === object.path)
                            message.path = object.path;
                    }
                if (object.transport != null)
                    if (typeof object.transport !== "string" || object.transport.length)
                        message.transport = $String(object.transport);
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                return message;
            };

            /**
             * Creates a plain object from a PingReply message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.PingReply
             * @static
             * @param {trellis.control.PingReply} message PingReply
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PingReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sequence = 0;
                    object.rttMs = 0;
                    object.path = options.enums === $String ? "PATH_UNSPECIFIED" : 0;
                    object.transport = "";
                    object.peer = "";
                }
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    object.sequence = message.sequence;
                if (message.rttMs != null && $Object.hasOwnProperty.call(message, "rttMs"))
                    object.rttMs = options.json && !$isFinite(message.rttMs) ? $String(message.rttMs) : message.rttMs;
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = options.enums === $String ? $root.trellis.control.Peer.Path[message.path] === $undefined ? message.path : $root.trellis.control.Peer.Path[message.path] : message.path;
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    object.transport = message.transport;
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                return object;
            };

            /**
             * Converts this PingReply to JSON.
             * @function toJSON
             * @memberof trellis.control.PingReply
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PingReply.prototype.toJSON = function() {
                return PingReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PingReply;
        })();

        control.WatchMeshRequest = (function() {

            /**
             * Properties of a WatchMeshRequest.
             * @typedef {Object} trellis.control.WatchMeshRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchMeshRequest.
             * @memberof trellis.control
             * @interface IWatchMeshRequest
             * @augments trellis.control.WatchMeshRequest.$Properties
             * @deprecated Use trellis.control.WatchMeshRequest.$Properties instead.
             */

            /**
             * Shape of a WatchMeshRequest.
             * @typedef {trellis.control.WatchMeshRequest.$Properties} trellis.control.WatchMeshRequest.$Shape
             */

            /**
             * Constructs a new WatchMeshRequest.
             * @memberof trellis.control
             * @classdesc Represents a WatchMeshRequest.
             * @constructor
             * @param {trellis.control.WatchMeshRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchMeshRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new WatchMeshRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.WatchMeshRequest
             * @static
             * @param {trellis.control.WatchMeshRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.WatchMeshRequest} WatchMeshRequest instance
             * @type {{
             *   (properties: trellis.control.WatchMeshRequest.$Shape): trellis.control.WatchMeshRequest & trellis.control.WatchMeshRequest.$Shape;
             *   (properties?: trellis.control.WatchMeshRequest.$Properties): trellis.control.WatchMeshRequest;
             * }}
             */
            WatchMeshRequest.create = function(properties) {
                return new WatchMeshRequest(properties);
            };

            /**
             * Encodes the specified WatchMeshRequest message. Does not implicitly {@link trellis.control.WatchMeshRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.WatchMeshRequest
             * @static
             * @param {trellis.control.WatchMeshRequest.$Properties} message WatchMeshRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchMeshRequest.encode = function (message, writer, _depth) {
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
             * Decodes a WatchMeshRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.WatchMeshRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.WatchMeshRequest & trellis.control.WatchMeshRequest.$Shape} WatchMeshRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchMeshRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.WatchMeshRequest();
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
             * Verifies a WatchMeshRequest message.
             * @function verify
             * @memberof trellis.control.WatchMeshRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            WatchMeshRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a WatchMeshRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.WatchMeshRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.WatchMeshRequest} WatchMeshRequest
             */
            WatchMeshRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.WatchMeshRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.WatchMeshRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.WatchMeshRequest();
            };

            /**
             * Creates a plain object from a WatchMeshRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.WatchMeshRequest
             * @static
             * @param {trellis.control.WatchMeshRequest} message WatchMeshRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WatchMeshRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this WatchMeshRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.WatchMeshRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WatchMeshRequest.prototype.toJSON = function() {
                return WatchMeshRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WatchMeshRequest;
        })();

        control.MeshEvent = (function() {

            /**
             * Properties of a MeshEvent.
             * @typedef {Object} trellis.control.MeshEvent.$Properties
             * @property {trellis.control.MeshEvent.Type|null} [type] MeshEvent type
             * @property {string|null} [peer] MeshEvent peer
             * @property {number|null} [unixMs] MeshEvent unixMs
             * @property {string|null} [detail] MeshEvent detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeshEvent.
             * @memberof trellis.control
             * @interface IMeshEvent
             * @augments trellis.control.MeshEvent.$Properties
             * @deprecated Use trellis.control.MeshEvent.$Properties instead.
             */

            /**
             * Shape of a MeshEvent.
             * @typedef {trellis.control.MeshEvent.$Properties} trellis.control.MeshEvent.$Shape
             */

            /**
             * Constructs a new MeshEvent.
             * @memberof trellis.control
             * @classdesc Represents a MeshEvent.
             * @constructor
             * @param {trellis.control.MeshEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeshEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeshEvent type.
             * @member {trellis.control.MeshEvent.Type} type
             * @memberof trellis.control.MeshEvent
             * @instance
             */
            MeshEvent.prototype.type = 0;

            /**
             * MeshEvent peer.
             * @member {string} peer
             * @memberof trellis.control.MeshEvent
             * @instance
             */
            MeshEvent.prototype.peer = "";

            /**
             * MeshEvent unixMs.
             * @member {number} unixMs
             * @memberof trellis.control.MeshEvent
             * @instance
             */
            MeshEvent.prototype.unixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MeshEvent detail.
             * @member {string} detail
             * @memberof trellis.control.MeshEvent
             * @instance
             */
            MeshEvent.prototype.detail = "";

            /**
             * Creates a new MeshEvent instance using the specified properties.
             * @function create
             * @memberof trellis.control.MeshEvent
             * @static
             * @param {trellis.control.MeshEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.control.MeshEvent} MeshEvent instance
             * @type {{
             *   (properties: trellis.control.MeshEvent.$Shape): trellis.control.MeshEvent & trellis.control.MeshEvent.$Shape;
             *   (properties?: trellis.control.MeshEvent.$Properties): trellis.control.MeshEvent;
             * }}
             */
            MeshEvent.create = function(properties) {
                return new MeshEvent(properties);
            };

            /**
             * Encodes the specified MeshEvent message. Does not implicitly {@link trellis.control.MeshEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.MeshEvent
             * @static
             * @param {trellis.control.MeshEvent.$Properties} message MeshEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeshEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.peer);
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs") && (typeof message.unixMs === "object" ? message.unixMs.low || message.unixMs.high : message.unixMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.unixMs);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.detail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeshEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.MeshEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.MeshEvent & trellis.control.MeshEvent.$Shape} MeshEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeshEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.MeshEvent();
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
                                message.type = value;
                            else
                                delete message.type;
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
                                message.unixMs = value;
                            else
                                delete message.unixMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
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
             * Verifies a MeshEvent message.
             * @function verify
             * @memberof trellis.control.MeshEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MeshEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    if (typeof message.type !== "number" || (message.type | 0) !== message.type)
                        return "type: enum value expected";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (!$util.isInteger(message.unixMs) && !(message.unixMs && $util.isInteger(message.unixMs.low) && $util.isInteger(message.unixMs.high)))
                        return "unixMs: integer|Long expected";
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    if (!$util.isString(message.detail))
                        return "detail: string expected";
                return null;
            };

            /**
             * Creates a MeshEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.MeshEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.MeshEvent} MeshEvent
             */
            MeshEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.MeshEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.MeshEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.MeshEvent();
                if (object.type !== 0 && (typeof object.type !== "string" || $root.trellis.control.MeshEvent.Type[object.type] !== 0))
                    switch (object.type) {
                    case "TYPE_UNSPECIFIED":
                    case 0:
                        message.type = 0;
                        break;
                    case "TYPE_CONNECTED":
                    case 1:
                        message.type = 1;
                        break;
                    case "TYPE_DISCONNECTED":
                    case 2:
                        message.type = 2;
                        break;
                    case "TYPE_PATH_CHANGED":
                    case 3:
                        message.type = 3;
                        break;
                    case "TYPE_MEMBER_REVOKED":
                    case 4:
                        message.type = 4;
                        break;
                    case "TYPE_ADDRESSES_CHANGED":
                    case 5:
                        message.type = 5;
                        break;
                    case "TYPE_JOINED":
                    case 6:
                        message.type = 6;
                        break;
                    default:
                        if (typeof object.type === "number" && (object.type | 0) === object.type)
                            message.type = object.type;
                    }
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
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
                if (object.detail != null)
                    if (typeof object.detail !== "string" || object.detail.length)
                        message.detail = $String(object.detail);
                return message;
            };

            /**
             * Creates a plain object from a MeshEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.MeshEvent
             * @static
             * @param {trellis.control.MeshEvent} message MeshEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MeshEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = options.enums === $String ? "TYPE_UNSPECIFIED" : 0;
                    object.peer = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.unixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.unixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.detail = "";
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = options.enums === $String ? $root.trellis.control.MeshEvent.Type[message.type] === $undefined ? message.type : $root.trellis.control.MeshEvent.Type[message.type] : message.type;
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unixMs = typeof message.unixMs === "number" ? $BigInt(message.unixMs) : $util.Long.fromBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.unixMs === "number")
                        object.unixMs = options.longs === $String ? $String(message.unixMs) : message.unixMs;
                    else
                        object.unixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.unixMs) : options.longs === $Number ? new $util.LongBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0).toNumber(true) : message.unixMs;
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                return object;
            };

            /**
             * Converts this MeshEvent to JSON.
             * @function toJSON
             * @memberof trellis.control.MeshEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MeshEvent.prototype.toJSON = function() {
                return MeshEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Type enum.
             * @name trellis.control.MeshEvent.Type
             * @enum {number}
             * @property {number} TYPE_UNSPECIFIED=0 TYPE_UNSPECIFIED value
             * @property {number} TYPE_CONNECTED=1 TYPE_CONNECTED value
             * @property {number} TYPE_DISCONNECTED=2 TYPE_DISCONNECTED value
             * @property {number} TYPE_PATH_CHANGED=3 TYPE_PATH_CHANGED value
             * @property {number} TYPE_MEMBER_REVOKED=4 TYPE_MEMBER_REVOKED value
             * @property {number} TYPE_ADDRESSES_CHANGED=5 TYPE_ADDRESSES_CHANGED value
             * @property {number} TYPE_JOINED=6 TYPE_JOINED value
             */
            MeshEvent.Type = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "TYPE_CONNECTED"] = 1;
                values[valuesById[2] = "TYPE_DISCONNECTED"] = 2;
                values[valuesById[3] = "TYPE_PATH_CHANGED"] = 3;
                values[valuesById[4] = "TYPE_MEMBER_REVOKED"] = 4;
                values[valuesById[5] = "TYPE_ADDRESSES_CHANGED"] = 5;
                values[valuesById[6] = "TYPE_JOINED"] = 6;
                return values;
            })();

            return MeshEvent;
        })();

        control.Model = (function() {

            /**
             * Properties of a Model.
             * @typedef {Object} trellis.control.Model.$Properties
             * @property {string|null} [id] Model id
             * @property {string|null} [name] Model name
             * @property {string|null} [tag] Model tag
             * @property {string|null} [publisher] Model publisher
             * @property {number|null} [createdUnixMs] Model createdUnixMs
             * @property {number|null} [sizeBytes] Model sizeBytes
             * @property {number|null} [fileCount] Model fileCount
             * @property {trellis.control.Presence|null} [presence] Model presence
             * @property {string|null} [path] Model path
             * @property {number|null} [presentBytes] Model presentBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Model.
             * @memberof trellis.control
             * @interface IModel
             * @augments trellis.control.Model.$Properties
             * @deprecated Use trellis.control.Model.$Properties instead.
             */

            /**
             * Shape of a Model.
             * @typedef {trellis.control.Model.$Properties} trellis.control.Model.$Shape
             */

            /**
             * Constructs a new Model.
             * @memberof trellis.control
             * @classdesc Represents a Model.
             * @constructor
             * @param {trellis.control.Model.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Model = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Model id.
             * @member {string} id
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.id = "";

            /**
             * Model name.
             * @member {string} name
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.name = "";

            /**
             * Model tag.
             * @member {string} tag
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.tag = "";

            /**
             * Model publisher.
             * @member {string} publisher
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.publisher = "";

            /**
             * Model createdUnixMs.
             * @member {number} createdUnixMs
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.createdUnixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Model sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Model fileCount.
             * @member {number} fileCount
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.fileCount = 0;

            /**
             * Model presence.
             * @member {trellis.control.Presence} presence
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.presence = 0;

            /**
             * Model path.
             * @member {string} path
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.path = "";

            /**
             * Model presentBytes.
             * @member {number} presentBytes
             * @memberof trellis.control.Model
             * @instance
             */
            Model.prototype.presentBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Model instance using the specified properties.
             * @function create
             * @memberof trellis.control.Model
             * @static
             * @param {trellis.control.Model.$Properties=} [properties] Properties to set
             * @returns {trellis.control.Model} Model instance
             * @type {{
             *   (properties: trellis.control.Model.$Shape): trellis.control.Model & trellis.control.Model.$Shape;
             *   (properties?: trellis.control.Model.$Properties): trellis.control.Model;
             * }}
             */
            Model.create = function(properties) {
                return new Model(properties);
            };

            /**
             * Encodes the specified Model message. Does not implicitly {@link trellis.control.Model.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.Model
             * @static
             * @param {trellis.control.Model.$Properties} message Model message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Model.encode = function (message, writer, _depth) {
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
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.tag);
                if (message.publisher != null && $Object.hasOwnProperty.call(message, "publisher") && message.publisher !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.publisher);
                if (message.createdUnixMs != null && $Object.hasOwnProperty.call(message, "createdUnixMs") && (typeof message.createdUnixMs === "object" ? message.createdUnixMs.low || message.createdUnixMs.high : message.createdUnixMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.createdUnixMs);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sizeBytes);
                if (message.fileCount != null && $Object.hasOwnProperty.call(message, "fileCount") && message.fileCount !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.fileCount);
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence") && message.presence !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.presence);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.path);
                if (message.presentBytes != null && $Object.hasOwnProperty.call(message, "presentBytes") && (typeof message.presentBytes === "object" ? message.presentBytes.low || message.presentBytes.high : message.presentBytes !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.presentBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Model message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.Model
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.Model & trellis.control.Model.$Shape} Model
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Model.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.Model();
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
                                message.tag = value;
                            else
                                delete message.tag;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.publisher = value;
                            else
                                delete message.publisher;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdUnixMs = value;
                            else
                                delete message.createdUnixMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fileCount = value;
                            else
                                delete message.fileCount;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.presence = value;
                            else
                                delete message.presence;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.presentBytes = value;
                            else
                                delete message.presentBytes;
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
             * Verifies a Model message.
             * @function verify
             * @memberof trellis.control.Model
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Model.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag"))
                    if (!$util.isString(message.tag))
                        return "tag: string expected";
                if (message.publisher != null && $Object.hasOwnProperty.call(message, "publisher"))
                    if (!$util.isString(message.publisher))
                        return "publisher: string expected";
                if (message.createdUnixMs != null && $Object.hasOwnProperty.call(message, "createdUnixMs"))
                    if (!$util.isInteger(message.createdUnixMs) && !(message.createdUnixMs && $util.isInteger(message.createdUnixMs.low) && $util.isInteger(message.createdUnixMs.high)))
                        return "createdUnixMs: integer|Long expected";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes) && !(message.sizeBytes && $util.isInteger(message.sizeBytes.low) && $util.isInteger(message.sizeBytes.high)))
                        return "sizeBytes: integer|Long expected";
                if (message.fileCount != null && $Object.hasOwnProperty.call(message, "fileCount"))
                    if (!$util.isInteger(message.fileCount))
                        return "fileCount: integer expected";
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    if (typeof message.presence !== "number" || (message.presence | 0) !== message.presence)
                        return "presence: enum value expected";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (!$util.isString(message.path))
                        return "path: string expected";
                if (message.presentBytes != null && $Object.hasOwnProperty.call(message, "presentBytes"))
                    if (!$util.isInteger(message.presentBytes) && !(message.presentBytes && $util.isInteger(message.presentBytes.low) && $util.isInteger(message.presentBytes.high)))
                        return "presentBytes: integer|Long expected";
                return null;
            };

            /**
             * Creates a Model message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.Model
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.Model} Model
             */
            Model.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.Model)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.Model: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.Model();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.tag != null)
                    if (typeof object.tag !== "string" || object.tag.length)
                        message.tag = $String(object.tag);
                if (object.publisher != null)
                    if (typeof object.publisher !== "string" || object.publisher.length)
                        message.publisher = $String(object.publisher);
                if (object.createdUnixMs != null)
                    if (typeof object.createdUnixMs === "object" ? object.createdUnixMs.low || object.createdUnixMs.high : $Number(object.createdUnixMs) !== 0)
                        if ($util.Long)
                            message.createdUnixMs = $util.Long.fromValue(object.createdUnixMs, true);
                        else if (typeof object.createdUnixMs === "string")
                            message.createdUnixMs = $parseInt(object.createdUnixMs, 10);
                        else if (typeof object.createdUnixMs === "number")
                            message.createdUnixMs = object.createdUnixMs;
                        else if (typeof object.createdUnixMs === "object")
                            message.createdUnixMs = new $util.LongBits(object.createdUnixMs.low >>> 0, object.createdUnixMs.high >>> 0).toNumber(true);
                if (object.sizeBytes != null)
                    if (typeof object.sizeBytes === "object" ? object.sizeBytes.low || object.sizeBytes.high : $Number(object.sizeBytes) !== 0)
                        if ($util.Long)
                            message.sizeBytes = $util.Long.fromValue(object.sizeBytes, true);
                        else if (typeof object.sizeBytes === "string")
                            message.sizeBytes = $parseInt(object.sizeBytes, 10);
                        else if (typeof object.sizeBytes === "number")
                            message.sizeBytes = object.sizeBytes;
                        else if (typeof object.sizeBytes === "object")
                            message.sizeBytes = new $util.LongBits(object.sizeBytes.low >>> 0, object.sizeBytes.high >>> 0).toNumber(true);
                if (object.fileCount != null)
                    if ($Number(object.fileCount) !== 0)
                        message.fileCount = object.fileCount >>> 0;
                if (object.presence !== 0 && (typeof object.presence !== "string" || $root.trellis.control.Presence[object.presence] !== 0))
                    switch (object.presence) {
                    case "PRESENCE_UNSPECIFIED":
                    case 0:
                        message.presence = 0;
                        break;
                    case "PRESENCE_NONE":
                    case 1:
                        message.presence = 1;
                        break;
                    case "PRESENCE_PARTIAL":
                    case 2:
                        message.presence = 2;
                        break;
                    case "PRESENCE_COMPLETE":
                    case 3:
                        message.presence = 3;
                        break;
                    default:
                        if (typeof object.presence === "number" && (object.presence | 0) === object.presence)
                            message.presence = object.presence;
                    }
                if (object.path != null)
                    if (typeof object.path !== "string" || object.path.length)
                        message.path = $String(object.path);
                if (object.presentBytes != null)
                    if (typeof object.presentBytes === "object" ? object.presentBytes.low || object.presentBytes.high : $Number(object.presentBytes) !== 0)
                        if ($util.Long)
                            message.presentBytes = $util.Long.fromValue(object.presentBytes, true);
                        else if (typeof object.presentBytes === "string")
                            message.presentBytes = $parseInt(object.presentBytes, 10);
                        else if (typeof object.presentBytes === "number")
                            message.presentBytes = object.presentBytes;
                        else if (typeof object.presentBytes === "object")
                            message.presentBytes = new $util.LongBits(object.presentBytes.low >>> 0, object.presentBytes.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Model message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.Model
             * @static
             * @param {trellis.control.Model} message Model
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Model.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.tag = "";
                    object.publisher = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.createdUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.createdUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.fileCount = 0;
                    object.presence = options.enums === $String ? "PRESENCE_UNSPECIFIED" : 0;
                    object.path = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.presentBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.presentBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag"))
                    object.tag = message.tag;
                if (message.publisher != null && $Object.hasOwnProperty.call(message, "publisher"))
                    object.publisher = message.publisher;
                if (message.createdUnixMs != null && $Object.hasOwnProperty.call(message, "createdUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.createdUnixMs = typeof message.createdUnixMs === "number" ? $BigInt(message.createdUnixMs) : $util.Long.fromBits(message.createdUnixMs.low >>> 0, message.createdUnixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.createdUnixMs === "number")
                        object.createdUnixMs = options.longs === $String ? $String(message.createdUnixMs) : message.createdUnixMs;
                    else
                        object.createdUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdUnixMs) : options.longs === $Number ? new $util.LongBits(message.createdUnixMs.low >>> 0, message.createdUnixMs.high >>> 0).toNumber(true) : message.createdUnixMs;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sizeBytes === "number")
                        object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                    else
                        object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                if (message.fileCount != null && $Object.hasOwnProperty.call(message, "fileCount"))
                    object.fileCount = message.fileCount;
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    object.presence = options.enums === $String ? $root.trellis.control.Presence[message.presence] === $undefined ? message.presence : $root.trellis.control.Presence[message.presence] : message.presence;
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.presentBytes != null && $Object.hasOwnProperty.call(message, "presentBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.presentBytes = typeof message.presentBytes === "number" ? $BigInt(message.presentBytes) : $util.Long.fromBits(message.presentBytes.low >>> 0, message.presentBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.presentBytes === "number")
                        object.presentBytes = options.longs === $String ? $String(message.presentBytes) : message.presentBytes;
                    else
                        object.presentBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.presentBytes) : options.longs === $Number ? new $util.LongBits(message.presentBytes.low >>> 0, message.presentBytes.high >>> 0).toNumber(true) : message.presentBytes;
                return object;
            };

            /**
             * Converts this Model to JSON.
             * @function toJSON
             * @memberof trellis.control.Model
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Model.prototype.toJSON = function() {
                return Model.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Model;
        })();

        /**
         * Presence enum.
         * @name trellis.control.Presence
         * @enum {number}
         * @property {number} PRESENCE_UNSPECIFIED=0 PRESENCE_UNSPECIFIED value
         * @property {number} PRESENCE_NONE=1 PRESENCE_NONE value
         * @property {number} PRESENCE_PARTIAL=2 PRESENCE_PARTIAL value
         * @property {number} PRESENCE_COMPLETE=3 PRESENCE_COMPLETE value
         */
        control.Presence = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PRESENCE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PRESENCE_NONE"] = 1;
            values[valuesById[2] = "PRESENCE_PARTIAL"] = 2;
            values[valuesById[3] = "PRESENCE_COMPLETE"] = 3;
            return values;
        })();

        control.ModelFile = (function() {

            /**
             * Properties of a ModelFile.
             * @typedef {Object} trellis.control.ModelFile.$Properties
             * @property {string|null} [path] ModelFile path
             * @property {number|null} [sizeBytes] ModelFile sizeBytes
             * @property {string|null} [sha256] ModelFile sha256
             * @property {string|null} [chunkList] ModelFile chunkList
             * @property {number|null} [tensorCount] ModelFile tensorCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ModelFile.
             * @memberof trellis.control
             * @interface IModelFile
             * @augments trellis.control.ModelFile.$Properties
             * @deprecated Use trellis.control.ModelFile.$Properties instead.
             */

            /**
             * Shape of a ModelFile.
             * @typedef {trellis.control.ModelFile.$Properties} trellis.control.ModelFile.$Shape
             */

            /**
             * Constructs a new ModelFile.
             * @memberof trellis.control
             * @classdesc Represents a ModelFile.
             * @constructor
             * @param {trellis.control.ModelFile.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ModelFile = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ModelFile path.
             * @member {string} path
             * @memberof trellis.control.ModelFile
             * @instance
             */
            ModelFile.prototype.path = "";

            /**
             * ModelFile sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.control.ModelFile
             * @instance
             */
            ModelFile.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ModelFile sha256.
             * @member {string} sha256
             * @memberof trellis.control.ModelFile
             * @instance
             */
            ModelFile.prototype.sha256 = "";

            /**
             * ModelFile chunkList.
             * @member {string} chunkList
             * @memberof trellis.control.ModelFile
             * @instance
             */
            ModelFile.prototype.chunkList = "";

            /**
             * ModelFile tensorCount.
             * @member {number} tensorCount
             * @memberof trellis.control.ModelFile
             * @instance
             */
            ModelFile.prototype.tensorCount = 0;

            /**
             * Creates a new ModelFile instance using the specified properties.
             * @function create
             * @memberof trellis.control.ModelFile
             * @static
             * @param {trellis.control.ModelFile.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ModelFile} ModelFile instance
             * @type {{
             *   (properties: trellis.control.ModelFile.$Shape): trellis.control.ModelFile & trellis.control.ModelFile.$Shape;
             *   (properties?: trellis.control.ModelFile.$Properties): trellis.control.ModelFile;
             * }}
             */
            ModelFile.create = function(properties) {
                return new ModelFile(properties);
            };

            /**
             * Encodes the specified ModelFile message. Does not implicitly {@link trellis.control.ModelFile.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ModelFile
             * @static
             * @param {trellis.control.ModelFile.$Properties} message ModelFile message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ModelFile.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sizeBytes);
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256 !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sha256);
                if (message.chunkList != null && $Object.hasOwnProperty.call(message, "chunkList") && message.chunkList !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.chunkList);
                if (message.tensorCount != null && $Object.hasOwnProperty.call(message, "tensorCount") && message.tensorCount !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.tensorCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ModelFile message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ModelFile
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ModelFile & trellis.control.ModelFile.$Shape} ModelFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ModelFile.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ModelFile();
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
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sha256 = value;
                            else
                                delete message.sha256;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chunkList = value;
                            else
                                delete message.chunkList;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.tensorCount = value;
                            else
                                delete message.tensorCount;
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
             * Verifies a ModelFile message.
             * @function verify
             * @memberof trellis.control.ModelFile
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ModelFile.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (!$util.isString(message.path))
                        return "path: string expected";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes) && !(message.sizeBytes && $util.isInteger(message.sizeBytes.low) && $util.isInteger(message.sizeBytes.high)))
                        return "sizeBytes: integer|Long expected";
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                    if (!$util.isString(message.sha256))
                        return "sha256: string expected";
                if (message.chunkList != null && $Object.hasOwnProperty.call(message, "chunkList"))
                    if (!$util.isString(message.chunkList))
                        return "chunkList: string expected";
                if (message.tensorCount != null && $Object.hasOwnProperty.call(message, "tensorCount"))
                    if (!$util.isInteger(message.tensorCount))
                        return "tensorCount: integer expected";
                return null;
            };

            /**
             * Creates a ModelFile message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ModelFile
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ModelFile} ModelFile
             */
            ModelFile.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ModelFile)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ModelFile: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ModelFile();
                if (object.path != null)
                    if (typeof object.path !== "string" || object.path.length)
                        message.path = $String(object.path);
                if (object.sizeBytes != null)
                    if (typeof object.sizeBytes === "object" ? object.sizeBytes.low || object.sizeBytes.high : $Number(object.sizeBytes) !== 0)
                        if ($util.Long)
                            message.sizeBytes = $util.Long.fromValue(object.sizeBytes, true);
                        else if (typeof object.sizeBytes === "string")
                            message.sizeBytes = $parseInt(object.sizeBytes, 10);
                        else if (typeof object.sizeBytes === "number")
                            message.sizeBytes = object.sizeBytes;
                        else if (typeof object.sizeBytes === "object")
                            message.sizeBytes = new $util.LongBits(object.sizeBytes.low >>> 0, object.sizeBytes.high >>> 0).toNumber(true);
                if (object.sha256 != null)
                    if (typeof object.sha256 !== "string" || object.sha256.length)
                        message.sha256 = $String(object.sha256);
                if (object.chunkList != null)
                    if (typeof object.chunkList !== "string" || object.chunkList.length)
                        message.chunkList = $String(object.chunkList);
                if (object.tensorCount != null)
                    if ($Number(object.tensorCount) !== 0)
                        message.tensorCount = object.tensorCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ModelFile message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ModelFile
             * @static
             * @param {trellis.control.ModelFile} message ModelFile
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ModelFile.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.path = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.sha256 = "";
                    object.chunkList = "";
                    object.tensorCount = 0;
                }
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sizeBytes === "number")
                        object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                    else
                        object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                    object.sha256 = message.sha256;
                if (message.chunkList != null && $Object.hasOwnProperty.call(message, "chunkList"))
                    object.chunkList = message.chunkList;
                if (message.tensorCount != null && $Object.hasOwnProperty.call(message, "tensorCount"))
                    object.tensorCount = message.tensorCount;
                return object;
            };

            /**
             * Converts this ModelFile to JSON.
             * @function toJSON
             * @memberof trellis.control.ModelFile
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ModelFile.prototype.toJSON = function() {
                return ModelFile.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ModelFile;
        })();

        control.Tensor = (function() {

            /**
             * Properties of a Tensor.
             * @typedef {Object} trellis.control.Tensor.$Properties
             * @property {string|null} [name] Tensor name
             * @property {string|null} [dtype] Tensor dtype
             * @property {Array.<number>|null} [shape] Tensor shape
             * @property {string|null} [file] Tensor file
             * @property {number|null} [sizeBytes] Tensor sizeBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Tensor.
             * @memberof trellis.control
             * @interface ITensor
             * @augments trellis.control.Tensor.$Properties
             * @deprecated Use trellis.control.Tensor.$Properties instead.
             */

            /**
             * Shape of a Tensor.
             * @typedef {trellis.control.Tensor.$Properties} trellis.control.Tensor.$Shape
             */

            /**
             * Constructs a new Tensor.
             * @memberof trellis.control
             * @classdesc Represents a Tensor.
             * @constructor
             * @param {trellis.control.Tensor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Tensor = function (properties) {
                this.shape = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Tensor name.
             * @member {string} name
             * @memberof trellis.control.Tensor
             * @instance
             */
            Tensor.prototype.name = "";

            /**
             * Tensor dtype.
             * @member {string} dtype
             * @memberof trellis.control.Tensor
             * @instance
             */
            Tensor.prototype.dtype = "";

            /**
             * Tensor shape.
             * @member {Array.<number>} shape
             * @memberof trellis.control.Tensor
             * @instance
             */
            Tensor.prototype.shape = $util.emptyArray;

            /**
             * Tensor file.
             * @member {string} file
             * @memberof trellis.control.Tensor
             * @instance
             */
            Tensor.prototype.file = "";

            /**
             * Tensor sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.control.Tensor
             * @instance
             */
            Tensor.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Tensor instance using the specified properties.
             * @function create
             * @memberof trellis.control.Tensor
             * @static
             * @param {trellis.control.Tensor.$Properties=} [properties] Properties to set
             * @returns {trellis.control.Tensor} Tensor instance
             * @type {{
             *   (properties: trellis.control.Tensor.$Shape): trellis.control.Tensor & trellis.control.Tensor.$Shape;
             *   (properties?: trellis.control.Tensor.$Properties): trellis.control.Tensor;
             * }}
             */
            Tensor.create = function(properties) {
                return new Tensor(properties);
            };

            /**
             * Encodes the specified Tensor message. Does not implicitly {@link trellis.control.Tensor.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.Tensor
             * @static
             * @param {trellis.control.Tensor.$Properties} message Tensor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Tensor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.dtype != null && $Object.hasOwnProperty.call(message, "dtype") && message.dtype !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.dtype);
                if (message.shape != null && message.shape.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).uint64s(message.shape);
                if (message.file != null && $Object.hasOwnProperty.call(message, "file") && message.file !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.file);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.sizeBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Tensor message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.Tensor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.Tensor & trellis.control.Tensor.$Shape} Tensor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Tensor.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.Tensor();
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
                                message.dtype = value;
                            else
                                delete message.dtype;
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.shape && message.shape.length))
                                    message.shape = [];
                                reader.uint64s(message.shape);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.shape && message.shape.length))
                                message.shape = [];
                            message.shape.push(reader.uint64());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.file = value;
                            else
                                delete message.file;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
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
             * Verifies a Tensor message.
             * @function verify
             * @memberof trellis.control.Tensor
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Tensor.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.dtype != null && $Object.hasOwnProperty.call(message, "dtype"))
                    if (!$util.isString(message.dtype))
                        return "dtype: string expected";
                if (message.shape != null && $Object.hasOwnProperty.call(message, "shape")) {
                    if (!$Array.isArray(message.shape))
                        return "shape: array expected";
                    for (let i = 0; i < message.shape.length; ++i)
                        if (!$util.isInteger(message.shape[i]) && !(message.shape[i] && $util.isInteger(message.shape[i].low) && $util.isInteger(message.shape[i].high)))
                            return "shape: integer|Long[] expected";
                }
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    if (!$util.isString(message.file))
                        return "file: string expected";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes) && !(message.sizeBytes && $util.isInteger(message.sizeBytes.low) && $util.isInteger(message.sizeBytes.high)))
                        return "sizeBytes: integer|Long expected";
                return null;
            };

            /**
             * Creates a Tensor message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.Tensor
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.Tensor} Tensor
             */
            Tensor.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.Tensor)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.Tensor: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.Tensor();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.dtype != null)
                    if (typeof object.dtype !== "string" || object.dtype.length)
                        message.dtype = $String(object.dtype);
                if (object.shape) {
                    if (!$Array.isArray(object.shape))
                        throw $TypeError(".trellis.control.Tensor.shape: array expected");
                    message.shape = $Array(object.shape.length);
                    for (let i = 0; i < object.shape.length; ++i)
                        if ($util.Long)
                            message.shape[i] = $util.Long.fromValue(object.shape[i], true);
                        else if (typeof object.shape[i] === "string")
                            message.shape[i] = $parseInt(object.shape[i], 10);
                        else if (typeof object.shape[i] === "number")
                            message.shape[i] = object.shape[i];
                        else if (typeof object.shape[i] === "object")
                            message.shape[i] = new $util.LongBits(object.shape[i].low >>> 0, object.shape[i].high >>> 0).toNumber(true);
                }
                if (object.file != null)
                    if (typeof object.file !== "string" || object.file.length)
                        message.file = $String(object.file);
                if (object.sizeBytes != null)
                    if (typeof object.sizeBytes === "object" ? object.sizeBytes.low || object.sizeBytes.high : $Number(object.sizeBytes) !== 0)
                        if ($util.Long)
                            message.sizeBytes = $util.Long.fromValue(object.sizeBytes, true);
                        else if (typeof object.sizeBytes === "string")
                            message.sizeBytes = $parseInt(object.sizeBytes, 10);
                        else if (typeof object.sizeBytes === "number")
                            message.sizeBytes = object.sizeBytes;
                        else if (typeof object.sizeBytes === "object")
                            message.sizeBytes = new $util.LongBits(object.sizeBytes.low >>> 0, object.sizeBytes.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Tensor message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.Tensor
             * @static
             * @param {trellis.control.Tensor} message Tensor
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Tensor.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.shape = [];
                if (options.defaults) {
                    object.name = "";
                    object.dtype = "";
                    object.file = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.dtype != null && $Object.hasOwnProperty.call(message, "dtype"))
                    object.dtype = message.dtype;
                if (message.shape && message.shape.length) {
                    object.shape = $Array(message.shape.length);
                    for (let j = 0; j < message.shape.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.shape[j] = typeof message.shape[j] === "number" ? $BigInt(message.shape[j]) : $util.Long.fromBits(message.shape[j].low >>> 0, message.shape[j].high >>> 0, true).toBigInt();
                        else if (typeof message.shape[j] === "number")
                            object.shape[j] = options.longs === $String ? $String(message.shape[j]) : message.shape[j];
                        else
                            object.shape[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.shape[j]) : options.longs === $Number ? new $util.LongBits(message.shape[j].low >>> 0, message.shape[j].high >>> 0).toNumber(true) : message.shape[j];
                }
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sizeBytes === "number")
                        object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                    else
                        object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                return object;
            };

            /**
             * Converts this Tensor to JSON.
             * @function toJSON
             * @memberof trellis.control.Tensor
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Tensor.prototype.toJSON = function() {
                return Tensor.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Tensor;
        })();

        control.Progress = (function() {

            /**
             * Properties of a Progress.
             * @typedef {Object} trellis.control.Progress.$Properties
             * @property {string|null} [phase] Progress phase
             * @property {number|null} [doneBytes] Progress doneBytes
             * @property {number|null} [totalBytes] Progress totalBytes
             * @property {number|null} [doneFileCount] Progress doneFileCount
             * @property {number|null} [fileCount] Progress fileCount
             * @property {string|null} [path] Progress path
             * @property {number|null} [providerCount] Progress providerCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Progress.
             * @memberof trellis.control
             * @interface IProgress
             * @augments trellis.control.Progress.$Properties
             * @deprecated Use trellis.control.Progress.$Properties instead.
             */

            /**
             * Shape of a Progress.
             * @typedef {trellis.control.Progress.$Properties} trellis.control.Progress.$Shape
             */

            /**
             * Constructs a new Progress.
             * @memberof trellis.control
             * @classdesc Represents a Progress.
             * @constructor
             * @param {trellis.control.Progress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Progress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Progress phase.
             * @member {string} phase
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.phase = "";

            /**
             * Progress doneBytes.
             * @member {number} doneBytes
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.doneBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Progress totalBytes.
             * @member {number} totalBytes
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Progress doneFileCount.
             * @member {number} doneFileCount
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.doneFileCount = 0;

            /**
             * Progress fileCount.
             * @member {number} fileCount
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.fileCount = 0;

            /**
             * Progress path.
             * @member {string} path
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.path = "";

            /**
             * Progress providerCount.
             * @member {number} providerCount
             * @memberof trellis.control.Progress
             * @instance
             */
            Progress.prototype.providerCount = 0;

            /**
             * Creates a new Progress instance using the specified properties.
             * @function create
             * @memberof trellis.control.Progress
             * @static
             * @param {trellis.control.Progress.$Properties=} [properties] Properties to set
             * @returns {trellis.control.Progress} Progress instance
             * @type {{
             *   (properties: trellis.control.Progress.$Shape): trellis.control.Progress & trellis.control.Progress.$Shape;
             *   (properties?: trellis.control.Progress.$Properties): trellis.control.Progress;
             * }}
             */
            Progress.create = function(properties) {
                return new Progress(properties);
            };

            /**
             * Encodes the specified Progress message. Does not implicitly {@link trellis.control.Progress.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.Progress
             * @static
             * @param {trellis.control.Progress.$Properties} message Progress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Progress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.phase);
                if (message.doneBytes != null && $Object.hasOwnProperty.call(message, "doneBytes") && (typeof message.doneBytes === "object" ? message.doneBytes.low || message.doneBytes.high : message.doneBytes !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.doneBytes);
                if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && (typeof message.totalBytes === "object" ? message.totalBytes.low || message.totalBytes.high : message.totalBytes !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.totalBytes);
                if (message.doneFileCount != null && $Object.hasOwnProperty.call(message, "doneFileCount") && message.doneFileCount !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.doneFileCount);
                if (message.fileCount != null && $Object.hasOwnProperty.call(message, "fileCount") && message.fileCount !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.fileCount);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.path);
                if (message.providerCount != null && $Object.hasOwnProperty.call(message, "providerCount") && message.providerCount !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.providerCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Progress message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.Progress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.Progress & trellis.control.Progress.$Shape} Progress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Progress.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.Progress();
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
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.doneBytes = value;
                            else
                                delete message.doneBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.totalBytes = value;
                            else
                                delete message.totalBytes;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.doneFileCount = value;
                            else
                                delete message.doneFileCount;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fileCount = value;
                            else
                                delete message.fileCount;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.providerCount = value;
                            else
                                delete message.providerCount;
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
             * Verifies a Progress message.
             * @function verify
             * @memberof trellis.control.Progress
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Progress.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    if (!$util.isString(message.phase))
                        return "phase: string expected";
                if (message.doneBytes != null && $Object.hasOwnProperty.call(message, "doneBytes"))
                    if (!$util.isInteger(message.doneBytes) && !(message.doneBytes && $util.isInteger(message.doneBytes.low) && $util.isInteger(message.doneBytes.high)))
                        return "doneBytes: integer|Long expected";
                if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes"))
                    if (!$util.isInteger(message.totalBytes) && !(message.totalBytes && $util.isInteger(message.totalBytes.low) && $util.isInteger(message.totalBytes.high)))
                        return "totalBytes: integer|Long expected";
                if (message.doneFileCount != null && $Object.hasOwnProperty.call(message, "doneFileCount"))
                    if (!$util.isInteger(message.doneFileCount))
                        return "doneFileCount: integer expected";
                if (message.fileCount != null && $Object.hasOwnProperty.call(message, "fileCount"))
                    if (!$util.isInteger(message.fileCount))
                        return "fileCount: integer expected";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (!$util.isString(message.path))
                        return "path: string expected";
                if (message.providerCount != null && $Object.hasOwnProperty.call(message, "providerCount"))
                    if (!$util.isInteger(message.providerCount))
                        return "providerCount: integer expected";
                return null;
            };

            /**
             * Creates a Progress message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.Progress
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.Progress} Progress
             */
            Progress.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.Progress)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.Progress: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.Progress();
                if (object.phase != null)
                    if (typeof object.phase !== "string" || object.phase.length)
                        message.phase = $String(object.phase);
                if (object.doneBytes != null)
                    if (typeof object.doneBytes === "object" ? object.doneBytes.low || object.doneBytes.high : $Number(object.doneBytes) !== 0)
                        if ($util.Long)
                            message.doneBytes = $util.Long.fromValue(object.doneBytes, true);
                        else if (typeof object.doneBytes === "string")
                            message.doneBytes = $parseInt(object.doneBytes, 10);
                        else if (typeof object.doneBytes === "number")
                            message.doneBytes = object.doneBytes;
                        else if (typeof object.doneBytes === "object")
                            message.doneBytes = new $util.LongBits(object.doneBytes.low >>> 0, object.doneBytes.high >>> 0).toNumber(true);
                if (object.totalBytes != null)
                    if (typeof object.totalBytes === "object" ? object.totalBytes.low || object.totalBytes.high : $Number(object.totalBytes) !== 0)
                        if ($util.Long)
                            message.totalBytes = $util.Long.fromValue(object.totalBytes, true);
                        else if (typeof object.totalBytes === "string")
                            message.totalBytes = $parseInt(object.totalBytes, 10);
                        else if (typeof object.totalBytes === "number")
                            message.totalBytes = object.totalBytes;
                        else if (typeof object.totalBytes === "object")
                            message.totalBytes = new $util.LongBits(object.totalBytes.low >>> 0, object.totalBytes.high >>> 0).toNumber(true);
                if (object.doneFileCount != null)
                    if ($Number(object.doneFileCount) !== 0)
                        message.doneFileCount = object.doneFileCount >>> 0;
                if (object.fileCount != null)
                    if ($Number(object.fileCount) !== 0)
                        message.fileCount = object.fileCount >>> 0;
                if (object.path != null)
                    if (typeof object.path !== "string" || object.path.length)
                        message.path = $String(object.path);
                if (object.providerCount != null)
                    if ($Number(object.providerCount) !== 0)
                        message.providerCount = object.providerCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Progress message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.Progress
             * @static
             * @param {trellis.control.Progress} message Progress
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Progress.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.phase = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.doneBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.doneBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.totalBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.totalBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.doneFileCount = 0;
                    object.fileCount = 0;
                    object.path = "";
                    object.providerCount = 0;
                }
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    object.phase = message.phase;
                if (message.doneBytes != null && $Object.hasOwnProperty.call(message, "doneBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.doneBytes = typeof message.doneBytes === "number" ? $BigInt(message.doneBytes) : $util.Long.fromBits(message.doneBytes.low >>> 0, message.doneBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.doneBytes === "number")
                        object.doneBytes = options.longs === $String ? $String(message.doneBytes) : message.doneBytes;
                    else
                        object.doneBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.doneBytes) : options.longs === $Number ? new $util.LongBits(message.doneBytes.low >>> 0, message.doneBytes.high >>> 0).toNumber(true) : message.doneBytes;
                if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.totalBytes = typeof message.totalBytes === "number" ? $BigInt(message.totalBytes) : $util.Long.fromBits(message.totalBytes.low >>> 0, message.totalBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.totalBytes === "number")
                        object.totalBytes = options.longs === $String ? $String(message.totalBytes) : message.totalBytes;
                    else
                        object.totalBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.totalBytes) : options.longs === $Number ? new $util.LongBits(message.totalBytes.low >>> 0, message.totalBytes.high >>> 0).toNumber(true) : message.totalBytes;
                if (message.doneFileCount != null && $Object.hasOwnProperty.call(message, "doneFileCount"))
                    object.doneFileCount = message.doneFileCount;
                if (message.fileCount != null && $Object.hasOwnProperty.call(message, "fileCount"))
                    object.fileCount = message.fileCount;
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.providerCount != null && $Object.hasOwnProperty.call(message, "providerCount"))
                    object.providerCount = message.providerCount;
                return object;
            };

            /**
             * Converts this Progress to JSON.
             * @function toJSON
             * @memberof trellis.control.Progress
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Progress.prototype.toJSON = function() {
                return Progress.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Progress;
        })();

        control.PublishRequest = (function() {

            /**
             * Properties of a PublishRequest.
             * @typedef {Object} trellis.control.PublishRequest.$Properties
             * @property {string|null} [path] PublishRequest path
             * @property {string|null} [name] PublishRequest name
             * @property {string|null} [tag] PublishRequest tag
             * @property {Object.<string,string>|null} [metadata] PublishRequest metadata
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PublishRequest.
             * @memberof trellis.control
             * @interface IPublishRequest
             * @augments trellis.control.PublishRequest.$Properties
             * @deprecated Use trellis.control.PublishRequest.$Properties instead.
             */

            /**
             * Shape of a PublishRequest.
             * @typedef {trellis.control.PublishRequest.$Properties} trellis.control.PublishRequest.$Shape
             */

            /**
             * Constructs a new PublishRequest.
             * @memberof trellis.control
             * @classdesc Represents a PublishRequest.
             * @constructor
             * @param {trellis.control.PublishRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PublishRequest = function (properties) {
                this.metadata = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PublishRequest path.
             * @member {string} path
             * @memberof trellis.control.PublishRequest
             * @instance
             */
            PublishRequest.prototype.path = "";

            /**
             * PublishRequest name.
             * @member {string} name
             * @memberof trellis.control.PublishRequest
             * @instance
             */
            PublishRequest.prototype.name = "";

            /**
             * PublishRequest tag.
             * @member {string} tag
             * @memberof trellis.control.PublishRequest
             * @instance
             */
            PublishRequest.prototype.tag = "";

            /**
             * PublishRequest metadata.
             * @member {Object.<string,string>} metadata
             * @memberof trellis.control.PublishRequest
             * @instance
             */
            PublishRequest.prototype.metadata = $util.emptyObject;

            /**
             * Creates a new PublishRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.PublishRequest
             * @static
             * @param {trellis.control.PublishRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.PublishRequest} PublishRequest instance
             * @type {{
             *   (properties: trellis.control.PublishRequest.$Shape): trellis.control.PublishRequest & trellis.control.PublishRequest.$Shape;
             *   (properties?: trellis.control.PublishRequest.$Properties): trellis.control.PublishRequest;
             * }}
             */
            PublishRequest.create = function(properties) {
                return new PublishRequest(properties);
            };

            /**
             * Encodes the specified PublishRequest message. Does not implicitly {@link trellis.control.PublishRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.PublishRequest
             * @static
             * @param {trellis.control.PublishRequest.$Properties} message PublishRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PublishRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.tag);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PublishRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.PublishRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.PublishRequest & trellis.control.PublishRequest.$Shape} PublishRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PublishRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.PublishRequest();
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
                                message.path = value;
                            else
                                delete message.path;
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
                                message.tag = value;
                            else
                                delete message.tag;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.metadata === $util.emptyObject)
                                message.metadata = {};
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
                                $util.makeProp(message.metadata, key);
                            message.metadata[key] = value;
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
             * Verifies a PublishRequest message.
             * @function verify
             * @memberof trellis.control.PublishRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PublishRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (!$util.isString(message.path))
                        return "path: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag"))
                    if (!$util.isString(message.tag))
                        return "tag: string expected";
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    if (!$util.isObject(message.metadata))
                        return "metadata: object expected";
                    let key = $Object.keys(message.metadata);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.metadata[key[i]]))
                            return "metadata: string{k:string} expected";
                }
                return null;
            };

            /**
             * Creates a PublishRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.PublishRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.PublishRequest} PublishRequest
             */
            PublishRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.PublishRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.PublishRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.PublishRequest();
                if (object.path != null)
                    if (typeof object.path !== "string" || object.path.length)
                        message.path = $String(object.path);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.tag != null)
                    if (typeof object.tag !== "string" || object.tag.length)
                        message.tag = $String(object.tag);
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".trellis.control.PublishRequest.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a PublishRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.PublishRequest
             * @static
             * @param {trellis.control.PublishRequest} message PublishRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PublishRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.metadata = {};
                if (options.defaults) {
                    object.path = "";
                    object.name = "";
                    object.tag = "";
                }
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag"))
                    object.tag = message.tag;
                let keys2;
                if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                    object.metadata = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.metadata, keys2[j]);
                        object.metadata[keys2[j]] = message.metadata[keys2[j]];
                    }
                }
                return object;
            };

            /**
             * Converts this PublishRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.PublishRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PublishRequest.prototype.toJSON = function() {
                return PublishRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PublishRequest;
        })();

        control.PublishEvent = (function() {

            /**
             * Properties of a PublishEvent.
             * @typedef {Object} trellis.control.PublishEvent.$Properties
             * @property {trellis.control.Progress.$Properties|null} [progress] PublishEvent progress
             * @property {trellis.control.Model.$Properties|null} [done] PublishEvent done
             * @property {"progress"|"done"} [event] PublishEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PublishEvent.
             * @memberof trellis.control
             * @interface IPublishEvent
             * @augments trellis.control.PublishEvent.$Properties
             * @deprecated Use trellis.control.PublishEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a PublishEvent.
             * @typedef {{
             *   progress?: trellis.control.Progress.$Shape|null;
             *   done?: trellis.control.Model.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; progress?: null; done?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; done?: null }|{ event?: "done"; progress?: null; done: trellis.control.Model.$Shape })
             * )} trellis.control.PublishEvent.$Shape
             */

            /**
             * Constructs a new PublishEvent.
             * @memberof trellis.control
             * @classdesc Represents a PublishEvent.
             * @constructor
             * @param {trellis.control.PublishEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PublishEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PublishEvent progress.
             * @member {trellis.control.Progress.$Properties|null|undefined} progress
             * @memberof trellis.control.PublishEvent
             * @instance
             */
            PublishEvent.prototype.progress = null;

            /**
             * PublishEvent done.
             * @member {trellis.control.Model.$Properties|null|undefined} done
             * @memberof trellis.control.PublishEvent
             * @instance
             */
            PublishEvent.prototype.done = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PublishEvent event.
             * @member {"progress"|"done"|undefined} event
             * @memberof trellis.control.PublishEvent
             * @instance
             */
            $Object.defineProperty(PublishEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["progress", "done"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PublishEvent instance using the specified properties.
             * @function create
             * @memberof trellis.control.PublishEvent
             * @static
             * @param {trellis.control.PublishEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.control.PublishEvent} PublishEvent instance
             * @type {{
             *   (properties: trellis.control.PublishEvent.$Shape): trellis.control.PublishEvent & trellis.control.PublishEvent.$Shape;
             *   (properties?: trellis.control.PublishEvent.$Properties): trellis.control.PublishEvent;
             * }}
             */
            PublishEvent.create = function(properties) {
                return new PublishEvent(properties);
            };

            /**
             * Encodes the specified PublishEvent message. Does not implicitly {@link trellis.control.PublishEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.PublishEvent
             * @static
             * @param {trellis.control.PublishEvent.$Properties} message PublishEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PublishEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.trellis.control.Progress.encode(message.progress, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    $root.trellis.control.Model.encode(message.done, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PublishEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.PublishEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.PublishEvent & trellis.control.PublishEvent.$Shape} PublishEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PublishEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.PublishEvent();
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
                            message.progress = $root.trellis.control.Progress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.event = "progress";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.trellis.control.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            message.event = "done";
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
             * Verifies a PublishEvent message.
             * @function verify
             * @memberof trellis.control.PublishEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PublishEvent.verify = function (message, _depth) {
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
                        let error = $root.trellis.control.Progress.verify(message.progress, _depth + 1);
                        if (error)
                            return "progress." + error;
                    }
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.Model.verify(message.done, _depth + 1);
                        if (error)
                            return "done." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a PublishEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.PublishEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.PublishEvent} PublishEvent
             */
            PublishEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.PublishEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.PublishEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.PublishEvent();
                if (object.progress != null) {
                    if (!$util.isObject(object.progress))
                        throw $TypeError(".trellis.control.PublishEvent.progress: object expected");
                    message.progress = $root.trellis.control.Progress.fromObject(object.progress, _depth + 1);
                }
                if (object.done != null) {
                    if (!$util.isObject(object.done))
                        throw $TypeError(".trellis.control.PublishEvent.done: object expected");
                    message.done = $root.trellis.control.Model.fromObject(object.done, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PublishEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.PublishEvent
             * @static
             * @param {trellis.control.PublishEvent} message PublishEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PublishEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress")) {
                    object.progress = $root.trellis.control.Progress.toObject(message.progress, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "progress";
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    object.done = $root.trellis.control.Model.toObject(message.done, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "done";
                }
                return object;
            };

            /**
             * Converts this PublishEvent to JSON.
             * @function toJSON
             * @memberof trellis.control.PublishEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PublishEvent.prototype.toJSON = function() {
                return PublishEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PublishEvent;
        })();

        control.PullRequest = (function() {

            /**
             * Properties of a PullRequest.
             * @typedef {Object} trellis.control.PullRequest.$Properties
             * @property {string|null} [reference] PullRequest reference
             * @property {string|null} [out] PullRequest out
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PullRequest.
             * @memberof trellis.control
             * @interface IPullRequest
             * @augments trellis.control.PullRequest.$Properties
             * @deprecated Use trellis.control.PullRequest.$Properties instead.
             */

            /**
             * Shape of a PullRequest.
             * @typedef {trellis.control.PullRequest.$Properties} trellis.control.PullRequest.$Shape
             */

            /**
             * Constructs a new PullRequest.
             * @memberof trellis.control
             * @classdesc Represents a PullRequest.
             * @constructor
             * @param {trellis.control.PullRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PullRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PullRequest reference.
             * @member {string} reference
             * @memberof trellis.control.PullRequest
             * @instance
             */
            PullRequest.prototype.reference = "";

            /**
             * PullRequest out.
             * @member {string} out
             * @memberof trellis.control.PullRequest
             * @instance
             */
            PullRequest.prototype.out = "";

            /**
             * Creates a new PullRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.PullRequest
             * @static
             * @param {trellis.control.PullRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.PullRequest} PullRequest instance
             * @type {{
             *   (properties: trellis.control.PullRequest.$Shape): trellis.control.PullRequest & trellis.control.PullRequest.$Shape;
             *   (properties?: trellis.control.PullRequest.$Properties): trellis.control.PullRequest;
             * }}
             */
            PullRequest.create = function(properties) {
                return new PullRequest(properties);
            };

            /**
             * Encodes the specified PullRequest message. Does not implicitly {@link trellis.control.PullRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.PullRequest
             * @static
             * @param {trellis.control.PullRequest.$Properties} message PullRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PullRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reference);
                if (message.out != null && $Object.hasOwnProperty.call(message, "out") && message.out !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.out);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PullRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.PullRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.PullRequest & trellis.control.PullRequest.$Shape} PullRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PullRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.PullRequest();
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
                                message.reference = value;
                            else
                                delete message.reference;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.out = value;
                            else
                                delete message.out;
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
             * Verifies a PullRequest message.
             * @function verify
             * @memberof trellis.control.PullRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PullRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                if (message.out != null && $Object.hasOwnProperty.call(message, "out"))
                    if (!$util.isString(message.out))
                        return "out: string expected";
                return null;
            };

            /**
             * Creates a PullRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.PullRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.PullRequest} PullRequest
             */
            PullRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.PullRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.PullRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.PullRequest();
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                if (object.out != null)
                    if (typeof object.out !== "string" || object.out.length)
                        message.out = $String(object.out);
                return message;
            };

            /**
             * Creates a plain object from a PullRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.PullRequest
             * @static
             * @param {trellis.control.PullRequest} message PullRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PullRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.reference = "";
                    object.out = "";
                }
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                if (message.out != null && $Object.hasOwnProperty.call(message, "out"))
                    object.out = message.out;
                return object;
            };

            /**
             * Converts this PullRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.PullRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PullRequest.prototype.toJSON = function() {
                return PullRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PullRequest;
        })();

        control.PullEvent = (function() {

            /**
             * Properties of a PullEvent.
             * @typedef {Object} trellis.control.PullEvent.$Properties
             * @property {trellis.control.Model.$Properties|null} [found] PullEvent found
             * @property {trellis.control.Progress.$Properties|null} [progress] PullEvent progress
             * @property {trellis.control.Model.$Properties|null} [done] PullEvent done
             * @property {"found"|"progress"|"done"} [event] PullEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PullEvent.
             * @memberof trellis.control
             * @interface IPullEvent
             * @augments trellis.control.PullEvent.$Properties
             * @deprecated Use trellis.control.PullEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a PullEvent.
             * @typedef {{
             *   found?: trellis.control.Model.$Shape|null;
             *   progress?: trellis.control.Progress.$Shape|null;
             *   done?: trellis.control.Model.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; found?: null; progress?: null; done?: null }|{ event?: "found"; found: trellis.control.Model.$Shape; progress?: null; done?: null }|{ event?: "progress"; found?: null; progress: trellis.control.Progress.$Shape; done?: null }|{ event?: "done"; found?: null; progress?: null; done: trellis.control.Model.$Shape })
             * )} trellis.control.PullEvent.$Shape
             */

            /**
             * Constructs a new PullEvent.
             * @memberof trellis.control
             * @classdesc Represents a PullEvent.
             * @constructor
             * @param {trellis.control.PullEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PullEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PullEvent found.
             * @member {trellis.control.Model.$Properties|null|undefined} found
             * @memberof trellis.control.PullEvent
             * @instance
             */
            PullEvent.prototype.found = null;

            /**
             * PullEvent progress.
             * @member {trellis.control.Progress.$Properties|null|undefined} progress
             * @memberof trellis.control.PullEvent
             * @instance
             */
            PullEvent.prototype.progress = null;

            /**
             * PullEvent done.
             * @member {trellis.control.Model.$Properties|null|undefined} done
             * @memberof trellis.control.PullEvent
             * @instance
             */
            PullEvent.prototype.done = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PullEvent event.
             * @member {"found"|"progress"|"done"|undefined} event
             * @memberof trellis.control.PullEvent
             * @instance
             */
            $Object.defineProperty(PullEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["found", "progress", "done"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PullEvent instance using the specified properties.
             * @function create
             * @memberof trellis.control.PullEvent
             * @static
             * @param {trellis.control.PullEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.control.PullEvent} PullEvent instance
             * @type {{
             *   (properties: trellis.control.PullEvent.$Shape): trellis.control.PullEvent & trellis.control.PullEvent.$Shape;
             *   (properties?: trellis.control.PullEvent.$Properties): trellis.control.PullEvent;
             * }}
             */
            PullEvent.create = function(properties) {
                return new PullEvent(properties);
            };

            /**
             * Encodes the specified PullEvent message. Does not implicitly {@link trellis.control.PullEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.PullEvent
             * @static
             * @param {trellis.control.PullEvent.$Properties} message PullEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PullEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.found != null && $Object.hasOwnProperty.call(message, "found"))
                    $root.trellis.control.Model.encode(message.found, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.trellis.control.Progress.encode(message.progress, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    $root.trellis.control.Model.encode(message.done, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PullEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.PullEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.PullEvent & trellis.control.PullEvent.$Shape} PullEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PullEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.PullEvent();
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
                            message.found = $root.trellis.control.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.found);
                            message.event = "found";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.progress = $root.trellis.control.Progress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.event = "progress";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.trellis.control.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            message.event = "done";
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
             * Verifies a PullEvent message.
             * @function verify
             * @memberof trellis.control.PullEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PullEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.found != null && $Object.hasOwnProperty.call(message, "found")) {
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.Model.verify(message.found, _depth + 1);
                        if (error)
                            return "found." + error;
                    }
                }
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.Progress.verify(message.progress, _depth + 1);
                        if (error)
                            return "progress." + error;
                    }
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.Model.verify(message.done, _depth + 1);
                        if (error)
                            return "done." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a PullEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.PullEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.PullEvent} PullEvent
             */
            PullEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.PullEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.PullEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.PullEvent();
                if (object.found != null) {
                    if (!$util.isObject(object.found))
                        throw $TypeError(".trellis.control.PullEvent.found: object expected");
                    message.found = $root.trellis.control.Model.fromObject(object.found, _depth + 1);
                }
                if (object.progress != null) {
                    if (!$util.isObject(object.progress))
                        throw $TypeError(".trellis.control.PullEvent.progress: object expected");
                    message.progress = $root.trellis.control.Progress.fromObject(object.progress, _depth + 1);
                }
                if (object.done != null) {
                    if (!$util.isObject(object.done))
                        throw $TypeError(".trellis.control.PullEvent.done: object expected");
                    message.done = $root.trellis.control.Model.fromObject(object.done, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PullEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.PullEvent
             * @static
             * @param {trellis.control.PullEvent} message PullEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PullEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.found != null && $Object.hasOwnProperty.call(message, "found")) {
                    object.found = $root.trellis.control.Model.toObject(message.found, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "found";
                }
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress")) {
                    object.progress = $root.trellis.control.Progress.toObject(message.progress, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "progress";
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    object.done = $root.trellis.control.Model.toObject(message.done, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "done";
                }
                return object;
            };

            /**
             * Converts this PullEvent to JSON.
             * @function toJSON
             * @memberof trellis.control.PullEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PullEvent.prototype.toJSON = function() {
                return PullEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PullEvent;
        })();

        control.ListModelsRequest = (function() {

            /**
             * Properties of a ListModelsRequest.
             * @typedef {Object} trellis.control.ListModelsRequest.$Properties
             * @property {boolean|null} [local] ListModelsRequest local
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListModelsRequest.
             * @memberof trellis.control
             * @interface IListModelsRequest
             * @augments trellis.control.ListModelsRequest.$Properties
             * @deprecated Use trellis.control.ListModelsRequest.$Properties instead.
             */

            /**
             * Shape of a ListModelsRequest.
             * @typedef {trellis.control.ListModelsRequest.$Properties} trellis.control.ListModelsRequest.$Shape
             */

            /**
             * Constructs a new ListModelsRequest.
             * @memberof trellis.control
             * @classdesc Represents a ListModelsRequest.
             * @constructor
             * @param {trellis.control.ListModelsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListModelsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListModelsRequest local.
             * @member {boolean} local
             * @memberof trellis.control.ListModelsRequest
             * @instance
             */
            ListModelsRequest.prototype.local = false;

            /**
             * Creates a new ListModelsRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListModelsRequest
             * @static
             * @param {trellis.control.ListModelsRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListModelsRequest} ListModelsRequest instance
             * @type {{
             *   (properties: trellis.control.ListModelsRequest.$Shape): trellis.control.ListModelsRequest & trellis.control.ListModelsRequest.$Shape;
             *   (properties?: trellis.control.ListModelsRequest.$Properties): trellis.control.ListModelsRequest;
             * }}
             */
            ListModelsRequest.create = function(properties) {
                return new ListModelsRequest(properties);
            };

            /**
             * Encodes the specified ListModelsRequest message. Does not implicitly {@link trellis.control.ListModelsRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListModelsRequest
             * @static
             * @param {trellis.control.ListModelsRequest.$Properties} message ListModelsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListModelsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.local != null && $Object.hasOwnProperty.call(message, "local") && message.local !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.local);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListModelsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListModelsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListModelsRequest & trellis.control.ListModelsRequest.$Shape} ListModelsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListModelsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListModelsRequest();
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
                                message.local = value;
                            else
                                delete message.local;
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
             * Verifies a ListModelsRequest message.
             * @function verify
             * @memberof trellis.control.ListModelsRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListModelsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.local != null && $Object.hasOwnProperty.call(message, "local"))
                    if (typeof message.local !== "boolean")
                        return "local: boolean expected";
                return null;
            };

            /**
             * Creates a ListModelsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListModelsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListModelsRequest} ListModelsRequest
             */
            ListModelsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListModelsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListModelsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListModelsRequest();
                if (object.local != null)
                    if (object.local)
                        message.local = $Boolean(object.local);
                return message;
            };

            /**
             * Creates a plain object from a ListModelsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListModelsRequest
             * @static
             * @param {trellis.control.ListModelsRequest} message ListModelsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListModelsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.local = false;
                if (message.local != null && $Object.hasOwnProperty.call(message, "local"))
                    object.local = message.local;
                return object;
            };

            /**
             * Converts this ListModelsRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ListModelsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListModelsRequest.prototype.toJSON = function() {
                return ListModelsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListModelsRequest;
        })();

        control.ListModelsResponse = (function() {

            /**
             * Properties of a ListModelsResponse.
             * @typedef {Object} trellis.control.ListModelsResponse.$Properties
             * @property {Array.<trellis.control.Model.$Properties>|null} [models] ListModelsResponse models
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListModelsResponse.
             * @memberof trellis.control
             * @interface IListModelsResponse
             * @augments trellis.control.ListModelsResponse.$Properties
             * @deprecated Use trellis.control.ListModelsResponse.$Properties instead.
             */

            /**
             * Shape of a ListModelsResponse.
             * @typedef {trellis.control.ListModelsResponse.$Properties} trellis.control.ListModelsResponse.$Shape
             */

            /**
             * Constructs a new ListModelsResponse.
             * @memberof trellis.control
             * @classdesc Represents a ListModelsResponse.
             * @constructor
             * @param {trellis.control.ListModelsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListModelsResponse = function (properties) {
                this.models = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListModelsResponse models.
             * @member {Array.<trellis.control.Model.$Properties>} models
             * @memberof trellis.control.ListModelsResponse
             * @instance
             */
            ListModelsResponse.prototype.models = $util.emptyArray;

            /**
             * Creates a new ListModelsResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListModelsResponse
             * @static
             * @param {trellis.control.ListModelsResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListModelsResponse} ListModelsResponse instance
             * @type {{
             *   (properties: trellis.control.ListModelsResponse.$Shape): trellis.control.ListModelsResponse & trellis.control.ListModelsResponse.$Shape;
             *   (properties?: trellis.control.ListModelsResponse.$Properties): trellis.control.ListModelsResponse;
             * }}
             */
            ListModelsResponse.create = function(properties) {
                return new ListModelsResponse(properties);
            };

            /**
             * Encodes the specified ListModelsResponse message. Does not implicitly {@link trellis.control.ListModelsResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListModelsResponse
             * @static
             * @param {trellis.control.ListModelsResponse.$Properties} message ListModelsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListModelsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.models != null && message.models.length)
                    for (let i = 0; i < message.models.length; ++i)
                        $root.trellis.control.Model.encode(message.models[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListModelsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListModelsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListModelsResponse & trellis.control.ListModelsResponse.$Shape} ListModelsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListModelsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListModelsResponse();
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
                            if (!(message.models && message.models.length))
                                message.models = [];
                            message.models.push($root.trellis.control.Model.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a ListModelsResponse message.
             * @function verify
             * @memberof trellis.control.ListModelsResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListModelsResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.models != null && $Object.hasOwnProperty.call(message, "models")) {
                    if (!$Array.isArray(message.models))
                        return "models: array expected";
                    for (let i = 0; i < message.models.length; ++i) {
                        let error = $root.trellis.control.Model.verify(message.models[i], _depth + 1);
                        if (error)
                            return "models." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ListModelsResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListModelsResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListModelsResponse} ListModelsResponse
             */
            ListModelsResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListModelsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListModelsResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListModelsResponse();
                if (object.models) {
                    if (!$Array.isArray(object.models))
                        throw $TypeError(".trellis.control.ListModelsResponse.models: array expected");
                    message.models = $Array(object.models.length);
                    for (let i = 0; i < object.models.length; ++i) {
                        if (!$util.isObject(object.models[i]))
                            throw $TypeError(".trellis.control.ListModelsResponse.models: object expected");
                        message.models[i] = $root.trellis.control.Model.fromObject(object.models[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListModelsResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListModelsResponse
             * @static
             * @param {trellis.control.ListModelsResponse} message ListModelsResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListModelsResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.models = [];
                if (message.models && message.models.length) {
                    object.models = $Array(message.models.length);
                    for (let j = 0; j < message.models.length; ++j)
                        object.models[j] = $root.trellis.control.Model.toObject(message.models[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListModelsResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ListModelsResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListModelsResponse.prototype.toJSON = function() {
                return ListModelsResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListModelsResponse;
        })();

        control.ShowModelRequest = (function() {

            /**
             * Properties of a ShowModelRequest.
             * @typedef {Object} trellis.control.ShowModelRequest.$Properties
             * @property {string|null} [reference] ShowModelRequest reference
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShowModelRequest.
             * @memberof trellis.control
             * @interface IShowModelRequest
             * @augments trellis.control.ShowModelRequest.$Properties
             * @deprecated Use trellis.control.ShowModelRequest.$Properties instead.
             */

            /**
             * Shape of a ShowModelRequest.
             * @typedef {trellis.control.ShowModelRequest.$Properties} trellis.control.ShowModelRequest.$Shape
             */

            /**
             * Constructs a new ShowModelRequest.
             * @memberof trellis.control
             * @classdesc Represents a ShowModelRequest.
             * @constructor
             * @param {trellis.control.ShowModelRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShowModelRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShowModelRequest reference.
             * @member {string} reference
             * @memberof trellis.control.ShowModelRequest
             * @instance
             */
            ShowModelRequest.prototype.reference = "";

            /**
             * Creates a new ShowModelRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ShowModelRequest
             * @static
             * @param {trellis.control.ShowModelRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ShowModelRequest} ShowModelRequest instance
             * @type {{
             *   (properties: trellis.control.ShowModelRequest.$Shape): trellis.control.ShowModelRequest & trellis.control.ShowModelRequest.$Shape;
             *   (properties?: trellis.control.ShowModelRequest.$Properties): trellis.control.ShowModelRequest;
             * }}
             */
            ShowModelRequest.create = function(properties) {
                return new ShowModelRequest(properties);
            };

            /**
             * Encodes the specified ShowModelRequest message. Does not implicitly {@link trellis.control.ShowModelRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ShowModelRequest
             * @static
             * @param {trellis.control.ShowModelRequest.$Properties} message ShowModelRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShowModelRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShowModelRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ShowModelRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ShowModelRequest & trellis.control.ShowModelRequest.$Shape} ShowModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShowModelRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ShowModelRequest();
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
                                message.reference = value;
                            else
                                delete message.reference;
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
             * Verifies a ShowModelRequest message.
             * @function verify
             * @memberof trellis.control.ShowModelRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ShowModelRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                return null;
            };

            /**
             * Creates a ShowModelRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ShowModelRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ShowModelRequest} ShowModelRequest
             */
            ShowModelRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ShowModelRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ShowModelRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ShowModelRequest();
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                return message;
            };

            /**
             * Creates a plain object from a ShowModelRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ShowModelRequest
             * @static
             * @param {trellis.control.ShowModelRequest} message ShowModelRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShowModelRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.reference = "";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                return object;
            };

            /**
             * Converts this ShowModelRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ShowModelRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShowModelRequest.prototype.toJSON = function() {
                return ShowModelRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShowModelRequest;
        })();

        control.ShowModelResponse = (function() {

            /**
             * Properties of a ShowModelResponse.
             * @typedef {Object} trellis.control.ShowModelResponse.$Properties
             * @property {trellis.control.Model.$Properties|null} [model] ShowModelResponse model
             * @property {Array.<trellis.control.ModelFile.$Properties>|null} [files] ShowModelResponse files
             * @property {Object.<string,string>|null} [metadata] ShowModelResponse metadata
             * @property {Array.<trellis.control.Tensor.$Properties>|null} [tensors] ShowModelResponse tensors
             * @property {number|null} [omittedTensorCount] ShowModelResponse omittedTensorCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShowModelResponse.
             * @memberof trellis.control
             * @interface IShowModelResponse
             * @augments trellis.control.ShowModelResponse.$Properties
             * @deprecated Use trellis.control.ShowModelResponse.$Properties instead.
             */

            /**
             * Shape of a ShowModelResponse.
             * @typedef {trellis.control.ShowModelResponse.$Properties} trellis.control.ShowModelResponse.$Shape
             */

            /**
             * Constructs a new ShowModelResponse.
             * @memberof trellis.control
             * @classdesc Represents a ShowModelResponse.
             * @constructor
             * @param {trellis.control.ShowModelResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShowModelResponse = function (properties) {
                this.files = [];
                this.metadata = {};
                this.tensors = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShowModelResponse model.
             * @member {trellis.control.Model.$Properties|null|undefined} model
             * @memberof trellis.control.ShowModelResponse
             * @instance
             */
            ShowModelResponse.prototype.model = null;

            /**
             * ShowModelResponse files.
             * @member {Array.<trellis.control.ModelFile.$Properties>} files
             * @memberof trellis.control.ShowModelResponse
             * @instance
             */
            ShowModelResponse.prototype.files = $util.emptyArray;

            /**
             * ShowModelResponse metadata.
             * @member {Object.<string,string>} metadata
             * @memberof trellis.control.ShowModelResponse
             * @instance
             */
            ShowModelResponse.prototype.metadata = $util.emptyObject;

            /**
             * ShowModelResponse tensors.
             * @member {Array.<trellis.control.Tensor.$Properties>} tensors
             * @memberof trellis.control.ShowModelResponse
             * @instance
             */
            ShowModelResponse.prototype.tensors = $util.emptyArray;

            /**
             * ShowModelResponse omittedTensorCount.
             * @member {number} omittedTensorCount
             * @memberof trellis.control.ShowModelResponse
             * @instance
             */
            ShowModelResponse.prototype.omittedTensorCount = 0;

            /**
             * Creates a new ShowModelResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ShowModelResponse
             * @static
             * @param {trellis.control.ShowModelResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ShowModelResponse} ShowModelResponse instance
             * @type {{
             *   (properties: trellis.control.ShowModelResponse.$Shape): trellis.control.ShowModelResponse & trellis.control.ShowModelResponse.$Shape;
             *   (properties?: trellis.control.ShowModelResponse.$Properties): trellis.control.ShowModelResponse;
             * }}
             */
            ShowModelResponse.create = function(properties) {
                return new ShowModelResponse(properties);
            };

            /**
             * Encodes the specified ShowModelResponse message. Does not implicitly {@link trellis.control.ShowModelResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ShowModelResponse
             * @static
             * @param {trellis.control.ShowModelResponse.$Properties} message ShowModelResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShowModelResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    $root.trellis.control.Model.encode(message.model, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.trellis.control.ModelFile.encode(message.files[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.tensors != null && message.tensors.length)
                    for (let i = 0; i < message.tensors.length; ++i)
                        $root.trellis.control.Tensor.encode(message.tensors[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.omittedTensorCount != null && $Object.hasOwnProperty.call(message, "omittedTensorCount") && message.omittedTensorCount !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.omittedTensorCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShowModelResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ShowModelResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ShowModelResponse & trellis.control.ShowModelResponse.$Shape} ShowModelResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShowModelResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ShowModelResponse();
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
                            message.model = $root.trellis.control.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.model);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.trellis.control.ModelFile.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.metadata === $util.emptyObject)
                                message.metadata = {};
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
                                $util.makeProp(message.metadata, key);
                            message.metadata[key] = value;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tensors && message.tensors.length))
                                message.tensors = [];
                            message.tensors.push($root.trellis.control.Tensor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.omittedTensorCount = value;
                            else
                                delete message.omittedTensorCount;
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
             * Verifies a ShowModelResponse message.
             * @function verify
             * @memberof trellis.control.ShowModelResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ShowModelResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.model != null && $Object.hasOwnProperty.call(message, "model")) {
                    let error = $root.trellis.control.Model.verify(message.model, _depth + 1);
                    if (error)
                        return "model." + error;
                }
                if (message.files != null && $Object.hasOwnProperty.call(message, "files")) {
                    if (!$Array.isArray(message.files))
                        return "files: array expected";
                    for (let i = 0; i < message.files.length; ++i) {
                        let error = $root.trellis.control.ModelFile.verify(message.files[i], _depth + 1);
                        if (error)
                            return "files." + error;
                    }
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    if (!$util.isObject(message.metadata))
                        return "metadata: object expected";
                    let key = $Object.keys(message.metadata);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.metadata[key[i]]))
                            return "metadata: string{k:string} expected";
                }
                if (message.tensors != null && $Object.hasOwnProperty.call(message, "tensors")) {
                    if (!$Array.isArray(message.tensors))
                        return "tensors: array expected";
                    for (let i = 0; i < message.tensors.length; ++i) {
                        let error = $root.trellis.control.Tensor.verify(message.tensors[i], _depth + 1);
                        if (error)
                            return "tensors." + error;
                    }
                }
                if (message.omittedTensorCount != null && $Object.hasOwnProperty.call(message, "omittedTensorCount"))
                    if (!$util.isInteger(message.omittedTensorCount))
                        return "omittedTensorCount: integer expected";
                return null;
            };

            /**
             * Creates a ShowModelResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ShowModelResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ShowModelResponse} ShowModelResponse
             */
            ShowModelResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ShowModelResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ShowModelResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ShowModelResponse();
                if (object.model != null) {
                    if (!$util.isObject(object.model))
                        throw $TypeError(".trellis.control.ShowModelResponse.model: object expected");
                    message.model = $root.trellis.control.Model.fromObject(object.model, _depth + 1);
                }
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".trellis.control.ShowModelResponse.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".trellis.control.ShowModelResponse.files: object expected");
                        message.files[i] = $root.trellis.control.ModelFile.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".trellis.control.ShowModelResponse.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                if (object.tensors) {
                    if (!$Array.isArray(object.tensors))
                        throw $TypeError(".trellis.control.ShowModelResponse.tensors: array expected");
                    message.tensors = $Array(object.tensors.length);
                    for (let i = 0; i < object.tensors.length; ++i) {
                        if (!$util.isObject(object.tensors[i]))
                            throw $TypeError(".trellis.control.ShowModelResponse.tensors: object expected");
                        message.tensors[i] = $root.trellis.control.Tensor.fromObject(object.tensors[i], _depth + 1);
                    }
                }
                if (object.omittedTensorCount != null)
                    if ($Number(object.omittedTensorCount) !== 0)
                        message.omittedTensorCount = object.omittedTensorCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ShowModelResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ShowModelResponse
             * @static
             * @param {trellis.control.ShowModelResponse} message ShowModelResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShowModelResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.files = [];
                    object.tensors = [];
                }
                if (options.objects || options.defaults)
                    object.metadata = {};
                if (options.defaults) {
                    object.model = null;
                    object.omittedTensorCount = 0;
                }
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    object.model = $root.trellis.control.Model.toObject(message.model, options, _depth + 1);
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.trellis.control.ModelFile.toObject(message.files[j], options, _depth + 1);
                }
                let keys2;
                if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                    object.metadata = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.metadata, keys2[j]);
                        object.metadata[keys2[j]] = message.metadata[keys2[j]];
                    }
                }
                if (message.tensors && message.tensors.length) {
                    object.tensors = $Array(message.tensors.length);
                    for (let j = 0; j < message.tensors.length; ++j)
                        object.tensors[j] = $root.trellis.control.Tensor.toObject(message.tensors[j], options, _depth + 1);
                }
                if (message.omittedTensorCount != null && $Object.hasOwnProperty.call(message, "omittedTensorCount"))
                    object.omittedTensorCount = message.omittedTensorCount;
                return object;
            };

            /**
             * Converts this ShowModelResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ShowModelResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShowModelResponse.prototype.toJSON = function() {
                return ShowModelResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShowModelResponse;
        })();

        control.RemoveModelRequest = (function() {

            /**
             * Properties of a RemoveModelRequest.
             * @typedef {Object} trellis.control.RemoveModelRequest.$Properties
             * @property {string|null} [reference] RemoveModelRequest reference
             * @property {boolean|null} [deleteFiles] RemoveModelRequest deleteFiles
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveModelRequest.
             * @memberof trellis.control
             * @interface IRemoveModelRequest
             * @augments trellis.control.RemoveModelRequest.$Properties
             * @deprecated Use trellis.control.RemoveModelRequest.$Properties instead.
             */

            /**
             * Shape of a RemoveModelRequest.
             * @typedef {trellis.control.RemoveModelRequest.$Properties} trellis.control.RemoveModelRequest.$Shape
             */

            /**
             * Constructs a new RemoveModelRequest.
             * @memberof trellis.control
             * @classdesc Represents a RemoveModelRequest.
             * @constructor
             * @param {trellis.control.RemoveModelRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveModelRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveModelRequest reference.
             * @member {string} reference
             * @memberof trellis.control.RemoveModelRequest
             * @instance
             */
            RemoveModelRequest.prototype.reference = "";

            /**
             * RemoveModelRequest deleteFiles.
             * @member {boolean} deleteFiles
             * @memberof trellis.control.RemoveModelRequest
             * @instance
             */
            RemoveModelRequest.prototype.deleteFiles = false;

            /**
             * Creates a new RemoveModelRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.RemoveModelRequest
             * @static
             * @param {trellis.control.RemoveModelRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.RemoveModelRequest} RemoveModelRequest instance
             * @type {{
             *   (properties: trellis.control.RemoveModelRequest.$Shape): trellis.control.RemoveModelRequest & trellis.control.RemoveModelRequest.$Shape;
             *   (properties?: trellis.control.RemoveModelRequest.$Properties): trellis.control.RemoveModelRequest;
             * }}
             */
            RemoveModelRequest.create = function(properties) {
                return new RemoveModelRequest(properties);
            };

            /**
             * Encodes the specified RemoveModelRequest message. Does not implicitly {@link trellis.control.RemoveModelRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.RemoveModelRequest
             * @static
             * @param {trellis.control.RemoveModelRequest.$Properties} message RemoveModelRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveModelRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reference);
                if (message.deleteFiles != null && $Object.hasOwnProperty.call(message, "deleteFiles") && message.deleteFiles !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.deleteFiles);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveModelRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.RemoveModelRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.RemoveModelRequest & trellis.control.RemoveModelRequest.$Shape} RemoveModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveModelRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.RemoveModelRequest();
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
                                message.reference = value;
                            else
                                delete message.reference;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deleteFiles = value;
                            else
                                delete message.deleteFiles;
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
             * Verifies a RemoveModelRequest message.
             * @function verify
             * @memberof trellis.control.RemoveModelRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RemoveModelRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                if (message.deleteFiles != null && $Object.hasOwnProperty.call(message, "deleteFiles"))
                    if (typeof message.deleteFiles !== "boolean")
                        return "deleteFiles: boolean expected";
                return null;
            };

            /**
             * Creates a RemoveModelRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.RemoveModelRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.RemoveModelRequest} RemoveModelRequest
             */
            RemoveModelRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.RemoveModelRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.RemoveModelRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.RemoveModelRequest();
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                if (object.deleteFiles != null)
                    if (object.deleteFiles)
                        message.deleteFiles = $Boolean(object.deleteFiles);
                return message;
            };

            /**
             * Creates a plain object from a RemoveModelRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.RemoveModelRequest
             * @static
             * @param {trellis.control.RemoveModelRequest} message RemoveModelRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RemoveModelRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.reference = "";
                    object.deleteFiles = false;
                }
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                if (message.deleteFiles != null && $Object.hasOwnProperty.call(message, "deleteFiles"))
                    object.deleteFiles = message.deleteFiles;
                return object;
            };

            /**
             * Converts this RemoveModelRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.RemoveModelRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RemoveModelRequest.prototype.toJSON = function() {
                return RemoveModelRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoveModelRequest;
        })();

        control.RemoveModelResponse = (function() {

            /**
             * Properties of a RemoveModelResponse.
             * @typedef {Object} trellis.control.RemoveModelResponse.$Properties
             * @property {string|null} [id] RemoveModelResponse id
             * @property {number|null} [deletedFileCount] RemoveModelResponse deletedFileCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveModelResponse.
             * @memberof trellis.control
             * @interface IRemoveModelResponse
             * @augments trellis.control.RemoveModelResponse.$Properties
             * @deprecated Use trellis.control.RemoveModelResponse.$Properties instead.
             */

            /**
             * Shape of a RemoveModelResponse.
             * @typedef {trellis.control.RemoveModelResponse.$Properties} trellis.control.RemoveModelResponse.$Shape
             */

            /**
             * Constructs a new RemoveModelResponse.
             * @memberof trellis.control
             * @classdesc Represents a RemoveModelResponse.
             * @constructor
             * @param {trellis.control.RemoveModelResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveModelResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveModelResponse id.
             * @member {string} id
             * @memberof trellis.control.RemoveModelResponse
             * @instance
             */
            RemoveModelResponse.prototype.id = "";

            /**
             * RemoveModelResponse deletedFileCount.
             * @member {number} deletedFileCount
             * @memberof trellis.control.RemoveModelResponse
             * @instance
             */
            RemoveModelResponse.prototype.deletedFileCount = 0;

            /**
             * Creates a new RemoveModelResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.RemoveModelResponse
             * @static
             * @param {trellis.control.RemoveModelResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.RemoveModelResponse} RemoveModelResponse instance
             * @type {{
             *   (properties: trellis.control.RemoveModelResponse.$Shape): trellis.control.RemoveModelResponse & trellis.control.RemoveModelResponse.$Shape;
             *   (properties?: trellis.control.RemoveModelResponse.$Properties): trellis.control.RemoveModelResponse;
             * }}
             */
            RemoveModelResponse.create = function(properties) {
                return new RemoveModelResponse(properties);
            };

            /**
             * Encodes the specified RemoveModelResponse message. Does not implicitly {@link trellis.control.RemoveModelResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.RemoveModelResponse
             * @static
             * @param {trellis.control.RemoveModelResponse.$Properties} message RemoveModelResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveModelResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.deletedFileCount != null && $Object.hasOwnProperty.call(message, "deletedFileCount") && message.deletedFileCount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.deletedFileCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveModelResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.RemoveModelResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.RemoveModelResponse & trellis.control.RemoveModelResponse.$Shape} RemoveModelResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveModelResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.RemoveModelResponse();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.deletedFileCount = value;
                            else
                                delete message.deletedFileCount;
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
             * Verifies a RemoveModelResponse message.
             * @function verify
             * @memberof trellis.control.RemoveModelResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RemoveModelResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.deletedFileCount != null && $Object.hasOwnProperty.call(message, "deletedFileCount"))
                    if (!$util.isInteger(message.deletedFileCount))
                        return "deletedFileCount: integer expected";
                return null;
            };

            /**
             * Creates a RemoveModelResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.RemoveModelResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.RemoveModelResponse} RemoveModelResponse
             */
            RemoveModelResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.RemoveModelResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.RemoveModelResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.RemoveModelResponse();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.deletedFileCount != null)
                    if ($Number(object.deletedFileCount) !== 0)
                        message.deletedFileCount = object.deletedFileCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a RemoveModelResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.RemoveModelResponse
             * @static
             * @param {trellis.control.RemoveModelResponse} message RemoveModelResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RemoveModelResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.deletedFileCount = 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.deletedFileCount != null && $Object.hasOwnProperty.call(message, "deletedFileCount"))
                    object.deletedFileCount = message.deletedFileCount;
                return object;
            };

            /**
             * Converts this RemoveModelResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.RemoveModelResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RemoveModelResponse.prototype.toJSON = function() {
                return RemoveModelResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoveModelResponse;
        })();

        control.VerifyModelRequest = (function() {

            /**
             * Properties of a VerifyModelRequest.
             * @typedef {Object} trellis.control.VerifyModelRequest.$Properties
             * @property {string|null} [reference] VerifyModelRequest reference
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VerifyModelRequest.
             * @memberof trellis.control
             * @interface IVerifyModelRequest
             * @augments trellis.control.VerifyModelRequest.$Properties
             * @deprecated Use trellis.control.VerifyModelRequest.$Properties instead.
             */

            /**
             * Shape of a VerifyModelRequest.
             * @typedef {trellis.control.VerifyModelRequest.$Properties} trellis.control.VerifyModelRequest.$Shape
             */

            /**
             * Constructs a new VerifyModelRequest.
             * @memberof trellis.control
             * @classdesc Represents a VerifyModelRequest.
             * @constructor
             * @param {trellis.control.VerifyModelRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VerifyModelRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VerifyModelRequest reference.
             * @member {string} reference
             * @memberof trellis.control.VerifyModelRequest
             * @instance
             */
            VerifyModelRequest.prototype.reference = "";

            /**
             * Creates a new VerifyModelRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.VerifyModelRequest
             * @static
             * @param {trellis.control.VerifyModelRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.VerifyModelRequest} VerifyModelRequest instance
             * @type {{
             *   (properties: trellis.control.VerifyModelRequest.$Shape): trellis.control.VerifyModelRequest & trellis.control.VerifyModelRequest.$Shape;
             *   (properties?: trellis.control.VerifyModelRequest.$Properties): trellis.control.VerifyModelRequest;
             * }}
             */
            VerifyModelRequest.create = function(properties) {
                return new VerifyModelRequest(properties);
            };

            /**
             * Encodes the specified VerifyModelRequest message. Does not implicitly {@link trellis.control.VerifyModelRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.VerifyModelRequest
             * @static
             * @param {trellis.control.VerifyModelRequest.$Properties} message VerifyModelRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VerifyModelRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VerifyModelRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.VerifyModelRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.VerifyModelRequest & trellis.control.VerifyModelRequest.$Shape} VerifyModelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VerifyModelRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.VerifyModelRequest();
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
                                message.reference = value;
                            else
                                delete message.reference;
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
             * Verifies a VerifyModelRequest message.
             * @function verify
             * @memberof trellis.control.VerifyModelRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VerifyModelRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                return null;
            };

            /**
             * Creates a VerifyModelRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.VerifyModelRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.VerifyModelRequest} VerifyModelRequest
             */
            VerifyModelRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.VerifyModelRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.VerifyModelRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.VerifyModelRequest();
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                return message;
            };

            /**
             * Creates a plain object from a VerifyModelRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.VerifyModelRequest
             * @static
             * @param {trellis.control.VerifyModelRequest} message VerifyModelRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VerifyModelRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.reference = "";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                return object;
            };

            /**
             * Converts this VerifyModelRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.VerifyModelRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VerifyModelRequest.prototype.toJSON = function() {
                return VerifyModelRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VerifyModelRequest;
        })();

        control.VerifyEvent = (function() {

            /**
             * Properties of a VerifyEvent.
             * @typedef {Object} trellis.control.VerifyEvent.$Properties
             * @property {trellis.control.Progress.$Properties|null} [progress] VerifyEvent progress
             * @property {trellis.control.VerifyResult.$Properties|null} [done] VerifyEvent done
             * @property {"progress"|"done"} [event] VerifyEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VerifyEvent.
             * @memberof trellis.control
             * @interface IVerifyEvent
             * @augments trellis.control.VerifyEvent.$Properties
             * @deprecated Use trellis.control.VerifyEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a VerifyEvent.
             * @typedef {{
             *   progress?: trellis.control.Progress.$Shape|null;
             *   done?: trellis.control.VerifyResult.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; progress?: null; done?: null }|{ event?: "progress"; progress: trellis.control.Progress.$Shape; done?: null }|{ event?: "done"; progress?: null; done: trellis.control.VerifyResult.$Shape })
             * )} trellis.control.VerifyEvent.$Shape
             */

            /**
             * Constructs a new VerifyEvent.
             * @memberof trellis.control
             * @classdesc Represents a VerifyEvent.
             * @constructor
             * @param {trellis.control.VerifyEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VerifyEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VerifyEvent progress.
             * @member {trellis.control.Progress.$Properties|null|undefined} progress
             * @memberof trellis.control.VerifyEvent
             * @instance
             */
            VerifyEvent.prototype.progress = null;

            /**
             * VerifyEvent done.
             * @member {trellis.control.VerifyResult.$Properties|null|undefined} done
             * @memberof trellis.control.VerifyEvent
             * @instance
             */
            VerifyEvent.prototype.done = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * VerifyEvent event.
             * @member {"progress"|"done"|undefined} event
             * @memberof trellis.control.VerifyEvent
             * @instance
             */
            $Object.defineProperty(VerifyEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["progress", "done"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new VerifyEvent instance using the specified properties.
             * @function create
             * @memberof trellis.control.VerifyEvent
             * @static
             * @param {trellis.control.VerifyEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.control.VerifyEvent} VerifyEvent instance
             * @type {{
             *   (properties: trellis.control.VerifyEvent.$Shape): trellis.control.VerifyEvent & trellis.control.VerifyEvent.$Shape;
             *   (properties?: trellis.control.VerifyEvent.$Properties): trellis.control.VerifyEvent;
             * }}
             */
            VerifyEvent.create = function(properties) {
                return new VerifyEvent(properties);
            };

            /**
             * Encodes the specified VerifyEvent message. Does not implicitly {@link trellis.control.VerifyEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.VerifyEvent
             * @static
             * @param {trellis.control.VerifyEvent.$Properties} message VerifyEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VerifyEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.trellis.control.Progress.encode(message.progress, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    $root.trellis.control.VerifyResult.encode(message.done, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VerifyEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.VerifyEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.VerifyEvent & trellis.control.VerifyEvent.$Shape} VerifyEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VerifyEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.VerifyEvent();
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
                            message.progress = $root.trellis.control.Progress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.event = "progress";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.trellis.control.VerifyResult.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            message.event = "done";
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
             * Verifies a VerifyEvent message.
             * @function verify
             * @memberof trellis.control.VerifyEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VerifyEvent.verify = function (message, _depth) {
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
                        let error = $root.trellis.control.Progress.verify(message.progress, _depth + 1);
                        if (error)
                            return "progress." + error;
                    }
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.VerifyResult.verify(message.done, _depth + 1);
                        if (error)
                            return "done." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a VerifyEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.VerifyEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.VerifyEvent} VerifyEvent
             */
            VerifyEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.VerifyEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.VerifyEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.VerifyEvent();
                if (object.progress != null) {
                    if (!$util.isObject(object.progress))
                        throw $TypeError(".trellis.control.VerifyEvent.progress: object expected");
                    message.progress = $root.trellis.control.Progress.fromObject(object.progress, _depth + 1);
                }
                if (object.done != null) {
                    if (!$util.isObject(object.done))
                        throw $TypeError(".trellis.control.VerifyEvent.done: object expected");
                    message.done = $root.trellis.control.VerifyResult.fromObject(object.done, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a VerifyEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.VerifyEvent
             * @static
             * @param {trellis.control.VerifyEvent} message VerifyEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VerifyEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress")) {
                    object.progress = $root.trellis.control.Progress.toObject(message.progress, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "progress";
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    object.done = $root.trellis.control.VerifyResult.toObject(message.done, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "done";
                }
                return object;
            };

            /**
             * Converts this VerifyEvent to JSON.
             * @function toJSON
             * @memberof trellis.control.VerifyEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VerifyEvent.prototype.toJSON = function() {
                return VerifyEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VerifyEvent;
        })();

        control.VerifyResult = (function() {

            /**
             * Properties of a VerifyResult.
             * @typedef {Object} trellis.control.VerifyResult.$Properties
             * @property {trellis.control.Model.$Properties|null} [model] VerifyResult model
             * @property {Array.<string>|null} [damaged] VerifyResult damaged
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VerifyResult.
             * @memberof trellis.control
             * @interface IVerifyResult
             * @augments trellis.control.VerifyResult.$Properties
             * @deprecated Use trellis.control.VerifyResult.$Properties instead.
             */

            /**
             * Shape of a VerifyResult.
             * @typedef {trellis.control.VerifyResult.$Properties} trellis.control.VerifyResult.$Shape
             */

            /**
             * Constructs a new VerifyResult.
             * @memberof trellis.control
             * @classdesc Represents a VerifyResult.
             * @constructor
             * @param {trellis.control.VerifyResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VerifyResult = function (properties) {
                this.damaged = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VerifyResult model.
             * @member {trellis.control.Model.$Properties|null|undefined} model
             * @memberof trellis.control.VerifyResult
             * @instance
             */
            VerifyResult.prototype.model = null;

            /**
             * VerifyResult damaged.
             * @member {Array.<string>} damaged
             * @memberof trellis.control.VerifyResult
             * @instance
             */
            VerifyResult.prototype.damaged = $util.emptyArray;

            /**
             * Creates a new VerifyResult instance using the specified properties.
             * @function create
             * @memberof trellis.control.VerifyResult
             * @static
             * @param {trellis.control.VerifyResult.$Properties=} [properties] Properties to set
             * @returns {trellis.control.VerifyResult} VerifyResult instance
             * @type {{
             *   (properties: trellis.control.VerifyResult.$Shape): trellis.control.VerifyResult & trellis.control.VerifyResult.$Shape;
             *   (properties?: trellis.control.VerifyResult.$Properties): trellis.control.VerifyResult;
             * }}
             */
            VerifyResult.create = function(properties) {
                return new VerifyResult(properties);
            };

            /**
             * Encodes the specified VerifyResult message. Does not implicitly {@link trellis.control.VerifyResult.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.VerifyResult
             * @static
             * @param {trellis.control.VerifyResult.$Properties} message VerifyResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VerifyResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    $root.trellis.control.Model.encode(message.model, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.damaged != null && message.damaged.length)
                    for (let i = 0; i < message.damaged.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.damaged[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VerifyResult message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.VerifyResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.VerifyResult & trellis.control.VerifyResult.$Shape} VerifyResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VerifyResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.VerifyResult();
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
                            message.model = $root.trellis.control.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.model);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.damaged && message.damaged.length))
                                message.damaged = [];
                            message.damaged.push(reader.stringVerify());
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
             * Verifies a VerifyResult message.
             * @function verify
             * @memberof trellis.control.VerifyResult
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VerifyResult.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.model != null && $Object.hasOwnProperty.call(message, "model")) {
                    let error = $root.trellis.control.Model.verify(message.model, _depth + 1);
                    if (error)
                        return "model." + error;
                }
                if (message.damaged != null && $Object.hasOwnProperty.call(message, "damaged")) {
                    if (!$Array.isArray(message.damaged))
                        return "damaged: array expected";
                    for (let i = 0; i < message.damaged.length; ++i)
                        if (!$util.isString(message.damaged[i]))
                            return "damaged: string[] expected";
                }
                return null;
            };

            /**
             * Creates a VerifyResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.VerifyResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.VerifyResult} VerifyResult
             */
            VerifyResult.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.VerifyResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.VerifyResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.VerifyResult();
                if (object.model != null) {
                    if (!$util.isObject(object.model))
                        throw $TypeError(".trellis.control.VerifyResult.model: object expected");
                    message.model = $root.trellis.control.Model.fromObject(object.model, _depth + 1);
                }
                if (object.damaged) {
                    if (!$Array.isArray(object.damaged))
                        throw $TypeError(".trellis.control.VerifyResult.damaged: array expected");
                    message.damaged = $Array(object.damaged.length);
                    for (let i = 0; i < object.damaged.length; ++i)
                        message.damaged[i] = $String(object.damaged[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a VerifyResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.VerifyResult
             * @static
             * @param {trellis.control.VerifyResult} message VerifyResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VerifyResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.damaged = [];
                if (options.defaults)
                    object.model = null;
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    object.model = $root.trellis.control.Model.toObject(message.model, options, _depth + 1);
                if (message.damaged && message.damaged.length) {
                    object.damaged = $Array(message.damaged.length);
                    for (let j = 0; j < message.damaged.length; ++j)
                        object.damaged[j] = message.damaged[j];
                }
                return object;
            };

            /**
             * Converts this VerifyResult to JSON.
             * @function toJSON
             * @memberof trellis.control.VerifyResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VerifyResult.prototype.toJSON = function() {
                return VerifyResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VerifyResult;
        })();

        control.GetValueRequest = (function() {

            /**
             * Properties of a GetValueRequest.
             * @typedef {Object} trellis.control.GetValueRequest.$Properties
             * @property {string|null} [document] GetValueRequest document
             * @property {string|null} [key] GetValueRequest key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetValueRequest.
             * @memberof trellis.control
             * @interface IGetValueRequest
             * @augments trellis.control.GetValueRequest.$Properties
             * @deprecated Use trellis.control.GetValueRequest.$Properties instead.
             */

            /**
             * Shape of a GetValueRequest.
             * @typedef {trellis.control.GetValueRequest.$Properties} trellis.control.GetValueRequest.$Shape
             */

            /**
             * Constructs a new GetValueRequest.
             * @memberof trellis.control
             * @classdesc Represents a GetValueRequest.
             * @constructor
             * @param {trellis.control.GetValueRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetValueRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetValueRequest document.
             * @member {string} document
             * @memberof trellis.control.GetValueRequest
             * @instance
             */
            GetValueRequest.prototype.document = "";

            /**
             * GetValueRequest key.
             * @member {string} key
             * @memberof trellis.control.GetValueRequest
             * @instance
             */
            GetValueRequest.prototype.key = "";

            /**
             * Creates a new GetValueRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.GetValueRequest
             * @static
             * @param {trellis.control.GetValueRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.GetValueRequest} GetValueRequest instance
             * @type {{
             *   (properties: trellis.control.GetValueRequest.$Shape): trellis.control.GetValueRequest & trellis.control.GetValueRequest.$Shape;
             *   (properties?: trellis.control.GetValueRequest.$Properties): trellis.control.GetValueRequest;
             * }}
             */
            GetValueRequest.create = function(properties) {
                return new GetValueRequest(properties);
            };

            /**
             * Encodes the specified GetValueRequest message. Does not implicitly {@link trellis.control.GetValueRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.GetValueRequest
             * @static
             * @param {trellis.control.GetValueRequest.$Properties} message GetValueRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetValueRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetValueRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.GetValueRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.GetValueRequest & trellis.control.GetValueRequest.$Shape} GetValueRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetValueRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.GetValueRequest();
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
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
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
             * Verifies a GetValueRequest message.
             * @function verify
             * @memberof trellis.control.GetValueRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetValueRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                return null;
            };

            /**
             * Creates a GetValueRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.GetValueRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.GetValueRequest} GetValueRequest
             */
            GetValueRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.GetValueRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.GetValueRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.GetValueRequest();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                return message;
            };

            /**
             * Creates a plain object from a GetValueRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.GetValueRequest
             * @static
             * @param {trellis.control.GetValueRequest} message GetValueRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetValueRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.document = "";
                    object.key = "";
                }
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                return object;
            };

            /**
             * Converts this GetValueRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.GetValueRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetValueRequest.prototype.toJSON = function() {
                return GetValueRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetValueRequest;
        })();

        control.GetValueResponse = (function() {

            /**
             * Properties of a GetValueResponse.
             * @typedef {Object} trellis.control.GetValueResponse.$Properties
             * @property {trellis.control.StateEntry.$Properties|null} [entry] GetValueResponse entry
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetValueResponse.
             * @memberof trellis.control
             * @interface IGetValueResponse
             * @augments trellis.control.GetValueResponse.$Properties
             * @deprecated Use trellis.control.GetValueResponse.$Properties instead.
             */

            /**
             * Shape of a GetValueResponse.
             * @typedef {trellis.control.GetValueResponse.$Properties} trellis.control.GetValueResponse.$Shape
             */

            /**
             * Constructs a new GetValueResponse.
             * @memberof trellis.control
             * @classdesc Represents a GetValueResponse.
             * @constructor
             * @param {trellis.control.GetValueResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetValueResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetValueResponse entry.
             * @member {trellis.control.StateEntry.$Properties|null|undefined} entry
             * @memberof trellis.control.GetValueResponse
             * @instance
             */
            GetValueResponse.prototype.entry = null;

            /**
             * Creates a new GetValueResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.GetValueResponse
             * @static
             * @param {trellis.control.GetValueResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.GetValueResponse} GetValueResponse instance
             * @type {{
             *   (properties: trellis.control.GetValueResponse.$Shape): trellis.control.GetValueResponse & trellis.control.GetValueResponse.$Shape;
             *   (properties?: trellis.control.GetValueResponse.$Properties): trellis.control.GetValueResponse;
             * }}
             */
            GetValueResponse.create = function(properties) {
                return new GetValueResponse(properties);
            };

            /**
             * Encodes the specified GetValueResponse message. Does not implicitly {@link trellis.control.GetValueResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.GetValueResponse
             * @static
             * @param {trellis.control.GetValueResponse.$Properties} message GetValueResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetValueResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    $root.trellis.control.StateEntry.encode(message.entry, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetValueResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.GetValueResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.GetValueResponse & trellis.control.GetValueResponse.$Shape} GetValueResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetValueResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.GetValueResponse();
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
                            message.entry = $root.trellis.control.StateEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.entry);
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
             * Verifies a GetValueResponse message.
             * @function verify
             * @memberof trellis.control.GetValueResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetValueResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry")) {
                    let error = $root.trellis.control.StateEntry.verify(message.entry, _depth + 1);
                    if (error)
                        return "entry." + error;
                }
                return null;
            };

            /**
             * Creates a GetValueResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.GetValueResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.GetValueResponse} GetValueResponse
             */
            GetValueResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.GetValueResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.GetValueResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.GetValueResponse();
                if (object.entry != null) {
                    if (!$util.isObject(object.entry))
                        throw $TypeError(".trellis.control.GetValueResponse.entry: object expected");
                    message.entry = $root.trellis.control.StateEntry.fromObject(object.entry, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a GetValueResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.GetValueResponse
             * @static
             * @param {trellis.control.GetValueResponse} message GetValueResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetValueResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.entry = null;
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = $root.trellis.control.StateEntry.toObject(message.entry, options, _depth + 1);
                return object;
            };

            /**
             * Converts this GetValueResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.GetValueResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetValueResponse.prototype.toJSON = function() {
                return GetValueResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetValueResponse;
        })();

        control.StateEntry = (function() {

            /**
             * Properties of a StateEntry.
             * @typedef {Object} trellis.control.StateEntry.$Properties
             * @property {string|null} [key] StateEntry key
             * @property {string|null} [author] StateEntry author
             * @property {string|null} [valueJson] StateEntry valueJson
             * @property {number|null} [updatedUnixMs] StateEntry updatedUnixMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StateEntry.
             * @memberof trellis.control
             * @interface IStateEntry
             * @augments trellis.control.StateEntry.$Properties
             * @deprecated Use trellis.control.StateEntry.$Properties instead.
             */

            /**
             * Shape of a StateEntry.
             * @typedef {trellis.control.StateEntry.$Properties} trellis.control.StateEntry.$Shape
             */

            /**
             * Constructs a new StateEntry.
             * @memberof trellis.control
             * @classdesc Represents a StateEntry.
             * @constructor
             * @param {trellis.control.StateEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StateEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StateEntry key.
             * @member {string} key
             * @memberof trellis.control.StateEntry
             * @instance
             */
            StateEntry.prototype.key = "";

            /**
             * StateEntry author.
             * @member {string} author
             * @memberof trellis.control.StateEntry
             * @instance
             */
            StateEntry.prototype.author = "";

            /**
             * StateEntry valueJson.
             * @member {string} valueJson
             * @memberof trellis.control.StateEntry
             * @instance
             */
            StateEntry.prototype.valueJson = "";

            /**
             * StateEntry updatedUnixMs.
             * @member {number} updatedUnixMs
             * @memberof trellis.control.StateEntry
             * @instance
             */
            StateEntry.prototype.updatedUnixMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new StateEntry instance using the specified properties.
             * @function create
             * @memberof trellis.control.StateEntry
             * @static
             * @param {trellis.control.StateEntry.$Properties=} [properties] Properties to set
             * @returns {trellis.control.StateEntry} StateEntry instance
             * @type {{
             *   (properties: trellis.control.StateEntry.$Shape): trellis.control.StateEntry & trellis.control.StateEntry.$Shape;
             *   (properties?: trellis.control.StateEntry.$Properties): trellis.control.StateEntry;
             * }}
             */
            StateEntry.create = function(properties) {
                return new StateEntry(properties);
            };

            /**
             * Encodes the specified StateEntry message. Does not implicitly {@link trellis.control.StateEntry.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.StateEntry
             * @static
             * @param {trellis.control.StateEntry.$Properties} message StateEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StateEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.author);
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson") && message.valueJson !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.valueJson);
                if (message.updatedUnixMs != null && $Object.hasOwnProperty.call(message, "updatedUnixMs") && (typeof message.updatedUnixMs === "object" ? message.updatedUnixMs.low || message.updatedUnixMs.high : message.updatedUnixMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.updatedUnixMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StateEntry message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.StateEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.StateEntry & trellis.control.StateEntry.$Shape} StateEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StateEntry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.StateEntry();
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
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.valueJson = value;
                            else
                                delete message.valueJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.updatedUnixMs = value;
                            else
                                delete message.updatedUnixMs;
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
             * Verifies a StateEntry message.
             * @function verify
             * @memberof trellis.control.StateEntry
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            StateEntry.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    if (!$util.isString(message.author))
                        return "author: string expected";
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    if (!$util.isString(message.valueJson))
                        return "valueJson: string expected";
                if (message.updatedUnixMs != null && $Object.hasOwnProperty.call(message, "updatedUnixMs"))
                    if (!$util.isInteger(message.updatedUnixMs) && !(message.updatedUnixMs && $util.isInteger(message.updatedUnixMs.low) && $util.isInteger(message.updatedUnixMs.high)))
                        return "updatedUnixMs: integer|Long expected";
                return null;
            };

            /**
             * Creates a StateEntry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.StateEntry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.StateEntry} StateEntry
             */
            StateEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.StateEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.StateEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.StateEntry();
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                if (object.author != null)
                    if (typeof object.author !== "string" || object.author.length)
                        message.author = $String(object.author);
                if (object.valueJson != null)
                    if (typeof object.valueJson !== "string" || object.valueJson.length)
                        message.valueJson = $String(object.valueJson);
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
                return message;
            };

            /**
             * Creates a plain object from a StateEntry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.StateEntry
             * @static
             * @param {trellis.control.StateEntry} message StateEntry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StateEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.key = "";
                    object.author = "";
                    object.valueJson = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.updatedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.updatedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = message.author;
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    object.valueJson = message.valueJson;
                if (message.updatedUnixMs != null && $Object.hasOwnProperty.call(message, "updatedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.updatedUnixMs = typeof message.updatedUnixMs === "number" ? $BigInt(message.updatedUnixMs) : $util.Long.fromBits(message.updatedUnixMs.low >>> 0, message.updatedUnixMs.high >>> 0, true).toBigInt();
                    else if (typeof message.updatedUnixMs === "number")
                        object.updatedUnixMs = options.longs === $String ? $String(message.updatedUnixMs) : message.updatedUnixMs;
                    else
                        object.updatedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.updatedUnixMs) : options.longs === $Number ? new $util.LongBits(message.updatedUnixMs.low >>> 0, message.updatedUnixMs.high >>> 0).toNumber(true) : message.updatedUnixMs;
                return object;
            };

            /**
             * Converts this StateEntry to JSON.
             * @function toJSON
             * @memberof trellis.control.StateEntry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StateEntry.prototype.toJSON = function() {
                return StateEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StateEntry;
        })();

        control.SetValueRequest = (function() {

            /**
             * Properties of a SetValueRequest.
             * @typedef {Object} trellis.control.SetValueRequest.$Properties
             * @property {string|null} [document] SetValueRequest document
             * @property {string|null} [key] SetValueRequest key
             * @property {string|null} [valueJson] SetValueRequest valueJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetValueRequest.
             * @memberof trellis.control
             * @interface ISetValueRequest
             * @augments trellis.control.SetValueRequest.$Properties
             * @deprecated Use trellis.control.SetValueRequest.$Properties instead.
             */

            /**
             * Shape of a SetValueRequest.
             * @typedef {trellis.control.SetValueRequest.$Properties} trellis.control.SetValueRequest.$Shape
             */

            /**
             * Constructs a new SetValueRequest.
             * @memberof trellis.control
             * @classdesc Represents a SetValueRequest.
             * @constructor
             * @param {trellis.control.SetValueRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetValueRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetValueRequest document.
             * @member {string} document
             * @memberof trellis.control.SetValueRequest
             * @instance
             */
            SetValueRequest.prototype.document = "";

            /**
             * SetValueRequest key.
             * @member {string} key
             * @memberof trellis.control.SetValueRequest
             * @instance
             */
            SetValueRequest.prototype.key = "";

            /**
             * SetValueRequest valueJson.
             * @member {string} valueJson
             * @memberof trellis.control.SetValueRequest
             * @instance
             */
            SetValueRequest.prototype.valueJson = "";

            /**
             * Creates a new SetValueRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.SetValueRequest
             * @static
             * @param {trellis.control.SetValueRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.SetValueRequest} SetValueRequest instance
             * @type {{
             *   (properties: trellis.control.SetValueRequest.$Shape): trellis.control.SetValueRequest & trellis.control.SetValueRequest.$Shape;
             *   (properties?: trellis.control.SetValueRequest.$Properties): trellis.control.SetValueRequest;
             * }}
             */
            SetValueRequest.create = function(properties) {
                return new SetValueRequest(properties);
            };

            /**
             * Encodes the specified SetValueRequest message. Does not implicitly {@link trellis.control.SetValueRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.SetValueRequest
             * @static
             * @param {trellis.control.SetValueRequest.$Properties} message SetValueRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetValueRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson") && message.valueJson !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.valueJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetValueRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.SetValueRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.SetValueRequest & trellis.control.SetValueRequest.$Shape} SetValueRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetValueRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.SetValueRequest();
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
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.valueJson = value;
                            else
                                delete message.valueJson;
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
             * Verifies a SetValueRequest message.
             * @function verify
             * @memberof trellis.control.SetValueRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SetValueRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    if (!$util.isString(message.valueJson))
                        return "valueJson: string expected";
                return null;
            };

            /**
             * Creates a SetValueRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.SetValueRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.SetValueRequest} SetValueRequest
             */
            SetValueRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.SetValueRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.SetValueRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.SetValueRequest();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                if (object.valueJson != null)
                    if (typeof object.valueJson !== "string" || object.valueJson.length)
                        message.valueJson = $String(object.valueJson);
                return message;
            };

            /**
             * Creates a plain object from a SetValueRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.SetValueRequest
             * @static
             * @param {trellis.control.SetValueRequest} message SetValueRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SetValueRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.document = "";
                    object.key = "";
                    object.valueJson = "";
                }
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    object.valueJson = message.valueJson;
                return object;
            };

            /**
             * Converts this SetValueRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.SetValueRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SetValueRequest.prototype.toJSON = function() {
                return SetValueRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SetValueRequest;
        })();

        control.SetValueResponse = (function() {

            /**
             * Properties of a SetValueResponse.
             * @typedef {Object} trellis.control.SetValueResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetValueResponse.
             * @memberof trellis.control
             * @interface ISetValueResponse
             * @augments trellis.control.SetValueResponse.$Properties
             * @deprecated Use trellis.control.SetValueResponse.$Properties instead.
             */

            /**
             * Shape of a SetValueResponse.
             * @typedef {trellis.control.SetValueResponse.$Properties} trellis.control.SetValueResponse.$Shape
             */

            /**
             * Constructs a new SetValueResponse.
             * @memberof trellis.control
             * @classdesc Represents a SetValueResponse.
             * @constructor
             * @param {trellis.control.SetValueResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetValueResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new SetValueResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.SetValueResponse
             * @static
             * @param {trellis.control.SetValueResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.SetValueResponse} SetValueResponse instance
             * @type {{
             *   (properties: trellis.control.SetValueResponse.$Shape): trellis.control.SetValueResponse & trellis.control.SetValueResponse.$Shape;
             *   (properties?: trellis.control.SetValueResponse.$Properties): trellis.control.SetValueResponse;
             * }}
             */
            SetValueResponse.create = function(properties) {
                return new SetValueResponse(properties);
            };

            /**
             * Encodes the specified SetValueResponse message. Does not implicitly {@link trellis.control.SetValueResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.SetValueResponse
             * @static
             * @param {trellis.control.SetValueResponse.$Properties} message SetValueResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetValueResponse.encode = function (message, writer, _depth) {
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
             * Decodes a SetValueResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.SetValueResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.SetValueResponse & trellis.control.SetValueResponse.$Shape} SetValueResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetValueResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.SetValueResponse();
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
             * Verifies a SetValueResponse message.
             * @function verify
             * @memberof trellis.control.SetValueResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SetValueResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a SetValueResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.SetValueResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.SetValueResponse} SetValueResponse
             */
            SetValueResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.SetValueResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.SetValueResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.SetValueResponse();
            };

            /**
             * Creates a plain object from a SetValueResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.SetValueResponse
             * @static
             * @param {trellis.control.SetValueResponse} message SetValueResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SetValueResponse.toObject = function () {
                return {};
            };

            /**
             * Converts this SetValueResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.SetValueResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SetValueResponse.prototype.toJSON = function() {
                return SetValueResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SetValueResponse;
        })();

        control.DeleteValueRequest = (function() {

            /**
             * Properties of a DeleteValueRequest.
             * @typedef {Object} trellis.control.DeleteValueRequest.$Properties
             * @property {string|null} [document] DeleteValueRequest document
             * @property {string|null} [key] DeleteValueRequest key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteValueRequest.
             * @memberof trellis.control
             * @interface IDeleteValueRequest
             * @augments trellis.control.DeleteValueRequest.$Properties
             * @deprecated Use trellis.control.DeleteValueRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteValueRequest.
             * @typedef {trellis.control.DeleteValueRequest.$Properties} trellis.control.DeleteValueRequest.$Shape
             */

            /**
             * Constructs a new DeleteValueRequest.
             * @memberof trellis.control
             * @classdesc Represents a DeleteValueRequest.
             * @constructor
             * @param {trellis.control.DeleteValueRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteValueRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteValueRequest document.
             * @member {string} document
             * @memberof trellis.control.DeleteValueRequest
             * @instance
             */
            DeleteValueRequest.prototype.document = "";

            /**
             * DeleteValueRequest key.
             * @member {string} key
             * @memberof trellis.control.DeleteValueRequest
             * @instance
             */
            DeleteValueRequest.prototype.key = "";

            /**
             * Creates a new DeleteValueRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.DeleteValueRequest
             * @static
             * @param {trellis.control.DeleteValueRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.DeleteValueRequest} DeleteValueRequest instance
             * @type {{
             *   (properties: trellis.control.DeleteValueRequest.$Shape): trellis.control.DeleteValueRequest & trellis.control.DeleteValueRequest.$Shape;
             *   (properties?: trellis.control.DeleteValueRequest.$Properties): trellis.control.DeleteValueRequest;
             * }}
             */
            DeleteValueRequest.create = function(properties) {
                return new DeleteValueRequest(properties);
            };

            /**
             * Encodes the specified DeleteValueRequest message. Does not implicitly {@link trellis.control.DeleteValueRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.DeleteValueRequest
             * @static
             * @param {trellis.control.DeleteValueRequest.$Properties} message DeleteValueRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteValueRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteValueRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.DeleteValueRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.DeleteValueRequest & trellis.control.DeleteValueRequest.$Shape} DeleteValueRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteValueRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.DeleteValueRequest();
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
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
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
             * Verifies a DeleteValueRequest message.
             * @function verify
             * @memberof trellis.control.DeleteValueRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DeleteValueRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                return null;
            };

            /**
             * Creates a DeleteValueRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.DeleteValueRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.DeleteValueRequest} DeleteValueRequest
             */
            DeleteValueRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.DeleteValueRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.DeleteValueRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.DeleteValueRequest();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                return message;
            };

            /**
             * Creates a plain object from a DeleteValueRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.DeleteValueRequest
             * @static
             * @param {trellis.control.DeleteValueRequest} message DeleteValueRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteValueRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.document = "";
                    object.key = "";
                }
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                return object;
            };

            /**
             * Converts this DeleteValueRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.DeleteValueRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteValueRequest.prototype.toJSON = function() {
                return DeleteValueRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeleteValueRequest;
        })();

        control.DeleteValueResponse = (function() {

            /**
             * Properties of a DeleteValueResponse.
             * @typedef {Object} trellis.control.DeleteValueResponse.$Properties
             * @property {boolean|null} [existed] DeleteValueResponse existed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteValueResponse.
             * @memberof trellis.control
             * @interface IDeleteValueResponse
             * @augments trellis.control.DeleteValueResponse.$Properties
             * @deprecated Use trellis.control.DeleteValueResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteValueResponse.
             * @typedef {trellis.control.DeleteValueResponse.$Properties} trellis.control.DeleteValueResponse.$Shape
             */

            /**
             * Constructs a new DeleteValueResponse.
             * @memberof trellis.control
             * @classdesc Represents a DeleteValueResponse.
             * @constructor
             * @param {trellis.control.DeleteValueResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteValueResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteValueResponse existed.
             * @member {boolean} existed
             * @memberof trellis.control.DeleteValueResponse
             * @instance
             */
            DeleteValueResponse.prototype.existed = false;

            /**
             * Creates a new DeleteValueResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.DeleteValueResponse
             * @static
             * @param {trellis.control.DeleteValueResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.DeleteValueResponse} DeleteValueResponse instance
             * @type {{
             *   (properties: trellis.control.DeleteValueResponse.$Shape): trellis.control.DeleteValueResponse & trellis.control.DeleteValueResponse.$Shape;
             *   (properties?: trellis.control.DeleteValueResponse.$Properties): trellis.control.DeleteValueResponse;
             * }}
             */
            DeleteValueResponse.create = function(properties) {
                return new DeleteValueResponse(properties);
            };

            /**
             * Encodes the specified DeleteValueResponse message. Does not implicitly {@link trellis.control.DeleteValueResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.DeleteValueResponse
             * @static
             * @param {trellis.control.DeleteValueResponse.$Properties} message DeleteValueResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteValueResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.existed != null && $Object.hasOwnProperty.call(message, "existed") && message.existed !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.existed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteValueResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.DeleteValueResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.DeleteValueResponse & trellis.control.DeleteValueResponse.$Shape} DeleteValueResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteValueResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.DeleteValueResponse();
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
                                message.existed = value;
                            else
                                delete message.existed;
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
             * Verifies a DeleteValueResponse message.
             * @function verify
             * @memberof trellis.control.DeleteValueResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DeleteValueResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.existed != null && $Object.hasOwnProperty.call(message, "existed"))
                    if (typeof message.existed !== "boolean")
                        return "existed: boolean expected";
                return null;
            };

            /**
             * Creates a DeleteValueResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.DeleteValueResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.DeleteValueResponse} DeleteValueResponse
             */
            DeleteValueResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.DeleteValueResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.DeleteValueResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.DeleteValueResponse();
                if (object.existed != null)
                    if (object.existed)
                        message.existed = $Boolean(object.existed);
                return message;
            };

            /**
             * Creates a plain object from a DeleteValueResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.DeleteValueResponse
             * @static
             * @param {trellis.control.DeleteValueResponse} message DeleteValueResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteValueResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.existed = false;
                if (message.existed != null && $Object.hasOwnProperty.call(message, "existed"))
                    object.existed = message.existed;
                return object;
            };

            /**
             * Converts this DeleteValueResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.DeleteValueResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteValueResponse.prototype.toJSON = function() {
                return DeleteValueResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeleteValueResponse;
        })();

        control.ListEntriesRequest = (function() {

            /**
             * Properties of a ListEntriesRequest.
             * @typedef {Object} trellis.control.ListEntriesRequest.$Properties
             * @property {string|null} [document] ListEntriesRequest document
             * @property {string|null} [prefix] ListEntriesRequest prefix
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListEntriesRequest.
             * @memberof trellis.control
             * @interface IListEntriesRequest
             * @augments trellis.control.ListEntriesRequest.$Properties
             * @deprecated Use trellis.control.ListEntriesRequest.$Properties instead.
             */

            /**
             * Shape of a ListEntriesRequest.
             * @typedef {trellis.control.ListEntriesRequest.$Properties} trellis.control.ListEntriesRequest.$Shape
             */

            /**
             * Constructs a new ListEntriesRequest.
             * @memberof trellis.control
             * @classdesc Represents a ListEntriesRequest.
             * @constructor
             * @param {trellis.control.ListEntriesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListEntriesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListEntriesRequest document.
             * @member {string} document
             * @memberof trellis.control.ListEntriesRequest
             * @instance
             */
            ListEntriesRequest.prototype.document = "";

            /**
             * ListEntriesRequest prefix.
             * @member {string} prefix
             * @memberof trellis.control.ListEntriesRequest
             * @instance
             */
            ListEntriesRequest.prototype.prefix = "";

            /**
             * Creates a new ListEntriesRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListEntriesRequest
             * @static
             * @param {trellis.control.ListEntriesRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListEntriesRequest} ListEntriesRequest instance
             * @type {{
             *   (properties: trellis.control.ListEntriesRequest.$Shape): trellis.control.ListEntriesRequest & trellis.control.ListEntriesRequest.$Shape;
             *   (properties?: trellis.control.ListEntriesRequest.$Properties): trellis.control.ListEntriesRequest;
             * }}
             */
            ListEntriesRequest.create = function(properties) {
                return new ListEntriesRequest(properties);
            };

            /**
             * Encodes the specified ListEntriesRequest message. Does not implicitly {@link trellis.control.ListEntriesRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListEntriesRequest
             * @static
             * @param {trellis.control.ListEntriesRequest.$Properties} message ListEntriesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListEntriesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.prefix);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListEntriesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListEntriesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListEntriesRequest & trellis.control.ListEntriesRequest.$Shape} ListEntriesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListEntriesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListEntriesRequest();
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
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.prefix = value;
                            else
                                delete message.prefix;
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
             * Verifies a ListEntriesRequest message.
             * @function verify
             * @memberof trellis.control.ListEntriesRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListEntriesRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                    if (!$util.isString(message.prefix))
                        return "prefix: string expected";
                return null;
            };

            /**
             * Creates a ListEntriesRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListEntriesRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListEntriesRequest} ListEntriesRequest
             */
            ListEntriesRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListEntriesRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListEntriesRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListEntriesRequest();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.prefix != null)
                    if (typeof object.prefix !== "string" || object.prefix.length)
                        message.prefix = $String(object.prefix);
                return message;
            };

            /**
             * Creates a plain object from a ListEntriesRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListEntriesRequest
             * @static
             * @param {trellis.control.ListEntriesRequest} message ListEntriesRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListEntriesRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.document = "";
                    object.prefix = "";
                }
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                    object.prefix = message.prefix;
                return object;
            };

            /**
             * Converts this ListEntriesRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ListEntriesRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListEntriesRequest.prototype.toJSON = function() {
                return ListEntriesRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListEntriesRequest;
        })();

        control.ListEntriesResponse = (function() {

            /**
             * Properties of a ListEntriesResponse.
             * @typedef {Object} trellis.control.ListEntriesResponse.$Properties
             * @property {Array.<trellis.control.StateEntry.$Properties>|null} [entries] ListEntriesResponse entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListEntriesResponse.
             * @memberof trellis.control
             * @interface IListEntriesResponse
             * @augments trellis.control.ListEntriesResponse.$Properties
             * @deprecated Use trellis.control.ListEntriesResponse.$Properties instead.
             */

            /**
             * Shape of a ListEntriesResponse.
             * @typedef {trellis.control.ListEntriesResponse.$Properties} trellis.control.ListEntriesResponse.$Shape
             */

            /**
             * Constructs a new ListEntriesResponse.
             * @memberof trellis.control
             * @classdesc Represents a ListEntriesResponse.
             * @constructor
             * @param {trellis.control.ListEntriesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListEntriesResponse = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListEntriesResponse entries.
             * @member {Array.<trellis.control.StateEntry.$Properties>} entries
             * @memberof trellis.control.ListEntriesResponse
             * @instance
             */
            ListEntriesResponse.prototype.entries = $util.emptyArray;

            /**
             * Creates a new ListEntriesResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListEntriesResponse
             * @static
             * @param {trellis.control.ListEntriesResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListEntriesResponse} ListEntriesResponse instance
             * @type {{
             *   (properties: trellis.control.ListEntriesResponse.$Shape): trellis.control.ListEntriesResponse & trellis.control.ListEntriesResponse.$Shape;
             *   (properties?: trellis.control.ListEntriesResponse.$Properties): trellis.control.ListEntriesResponse;
             * }}
             */
            ListEntriesResponse.create = function(properties) {
                return new ListEntriesResponse(properties);
            };

            /**
             * Encodes the specified ListEntriesResponse message. Does not implicitly {@link trellis.control.ListEntriesResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListEntriesResponse
             * @static
             * @param {trellis.control.ListEntriesResponse.$Properties} message ListEntriesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListEntriesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.trellis.control.StateEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListEntriesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListEntriesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListEntriesResponse & trellis.control.ListEntriesResponse.$Shape} ListEntriesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListEntriesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListEntriesResponse();
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
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.trellis.control.StateEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a ListEntriesResponse message.
             * @function verify
             * @memberof trellis.control.ListEntriesResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListEntriesResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries")) {
                    if (!$Array.isArray(message.entries))
                        return "entries: array expected";
                    for (let i = 0; i < message.entries.length; ++i) {
                        let error = $root.trellis.control.StateEntry.verify(message.entries[i], _depth + 1);
                        if (error)
                            return "entries." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ListEntriesResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListEntriesResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListEntriesResponse} ListEntriesResponse
             */
            ListEntriesResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListEntriesResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListEntriesResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListEntriesResponse();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".trellis.control.ListEntriesResponse.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".trellis.control.ListEntriesResponse.entries: object expected");
                        message.entries[i] = $root.trellis.control.StateEntry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListEntriesResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListEntriesResponse
             * @static
             * @param {trellis.control.ListEntriesResponse} message ListEntriesResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListEntriesResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.entries = [];
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.trellis.control.StateEntry.toObject(message.entries[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListEntriesResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ListEntriesResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListEntriesResponse.prototype.toJSON = function() {
                return ListEntriesResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListEntriesResponse;
        })();

        control.ListDocumentsRequest = (function() {

            /**
             * Properties of a ListDocumentsRequest.
             * @typedef {Object} trellis.control.ListDocumentsRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListDocumentsRequest.
             * @memberof trellis.control
             * @interface IListDocumentsRequest
             * @augments trellis.control.ListDocumentsRequest.$Properties
             * @deprecated Use trellis.control.ListDocumentsRequest.$Properties instead.
             */

            /**
             * Shape of a ListDocumentsRequest.
             * @typedef {trellis.control.ListDocumentsRequest.$Properties} trellis.control.ListDocumentsRequest.$Shape
             */

            /**
             * Constructs a new ListDocumentsRequest.
             * @memberof trellis.control
             * @classdesc Represents a ListDocumentsRequest.
             * @constructor
             * @param {trellis.control.ListDocumentsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListDocumentsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ListDocumentsRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListDocumentsRequest
             * @static
             * @param {trellis.control.ListDocumentsRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListDocumentsRequest} ListDocumentsRequest instance
             * @type {{
             *   (properties: trellis.control.ListDocumentsRequest.$Shape): trellis.control.ListDocumentsRequest & trellis.control.ListDocumentsRequest.$Shape;
             *   (properties?: trellis.control.ListDocumentsRequest.$Properties): trellis.control.ListDocumentsRequest;
             * }}
             */
            ListDocumentsRequest.create = function(properties) {
                return new ListDocumentsRequest(properties);
            };

            /**
             * Encodes the specified ListDocumentsRequest message. Does not implicitly {@link trellis.control.ListDocumentsRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListDocumentsRequest
             * @static
             * @param {trellis.control.ListDocumentsRequest.$Properties} message ListDocumentsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListDocumentsRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ListDocumentsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListDocumentsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListDocumentsRequest & trellis.control.ListDocumentsRequest.$Shape} ListDocumentsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListDocumentsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListDocumentsRequest();
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
             * Verifies a ListDocumentsRequest message.
             * @function verify
             * @memberof trellis.control.ListDocumentsRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListDocumentsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a ListDocumentsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListDocumentsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListDocumentsRequest} ListDocumentsRequest
             */
            ListDocumentsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListDocumentsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListDocumentsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.control.ListDocumentsRequest();
            };

            /**
             * Creates a plain object from a ListDocumentsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListDocumentsRequest
             * @static
             * @param {trellis.control.ListDocumentsRequest} message ListDocumentsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListDocumentsRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ListDocumentsRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ListDocumentsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListDocumentsRequest.prototype.toJSON = function() {
                return ListDocumentsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListDocumentsRequest;
        })();

        control.ListDocumentsResponse = (function() {

            /**
             * Properties of a ListDocumentsResponse.
             * @typedef {Object} trellis.control.ListDocumentsResponse.$Properties
             * @property {Array.<string>|null} [documents] ListDocumentsResponse documents
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListDocumentsResponse.
             * @memberof trellis.control
             * @interface IListDocumentsResponse
             * @augments trellis.control.ListDocumentsResponse.$Properties
             * @deprecated Use trellis.control.ListDocumentsResponse.$Properties instead.
             */

            /**
             * Shape of a ListDocumentsResponse.
             * @typedef {trellis.control.ListDocumentsResponse.$Properties} trellis.control.ListDocumentsResponse.$Shape
             */

            /**
             * Constructs a new ListDocumentsResponse.
             * @memberof trellis.control
             * @classdesc Represents a ListDocumentsResponse.
             * @constructor
             * @param {trellis.control.ListDocumentsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListDocumentsResponse = function (properties) {
                this.documents = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListDocumentsResponse documents.
             * @member {Array.<string>} documents
             * @memberof trellis.control.ListDocumentsResponse
             * @instance
             */
            ListDocumentsResponse.prototype.documents = $util.emptyArray;

            /**
             * Creates a new ListDocumentsResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListDocumentsResponse
             * @static
             * @param {trellis.control.ListDocumentsResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListDocumentsResponse} ListDocumentsResponse instance
             * @type {{
             *   (properties: trellis.control.ListDocumentsResponse.$Shape): trellis.control.ListDocumentsResponse & trellis.control.ListDocumentsResponse.$Shape;
             *   (properties?: trellis.control.ListDocumentsResponse.$Properties): trellis.control.ListDocumentsResponse;
             * }}
             */
            ListDocumentsResponse.create = function(properties) {
                return new ListDocumentsResponse(properties);
            };

            /**
             * Encodes the specified ListDocumentsResponse message. Does not implicitly {@link trellis.control.ListDocumentsResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListDocumentsResponse
             * @static
             * @param {trellis.control.ListDocumentsResponse.$Properties} message ListDocumentsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListDocumentsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.documents != null && message.documents.length)
                    for (let i = 0; i < message.documents.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.documents[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListDocumentsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListDocumentsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListDocumentsResponse & trellis.control.ListDocumentsResponse.$Shape} ListDocumentsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListDocumentsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListDocumentsResponse();
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
                            if (!(message.documents && message.documents.length))
                                message.documents = [];
                            message.documents.push(reader.stringVerify());
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
             * Verifies a ListDocumentsResponse message.
             * @function verify
             * @memberof trellis.control.ListDocumentsResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListDocumentsResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.documents != null && $Object.hasOwnProperty.call(message, "documents")) {
                    if (!$Array.isArray(message.documents))
                        return "documents: array expected";
                    for (let i = 0; i < message.documents.length; ++i)
                        if (!$util.isString(message.documents[i]))
                            return "documents: string[] expected";
                }
                return null;
            };

            /**
             * Creates a ListDocumentsResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListDocumentsResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListDocumentsResponse} ListDocumentsResponse
             */
            ListDocumentsResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListDocumentsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListDocumentsResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListDocumentsResponse();
                if (object.documents) {
                    if (!$Array.isArray(object.documents))
                        throw $TypeError(".trellis.control.ListDocumentsResponse.documents: array expected");
                    message.documents = $Array(object.documents.length);
                    for (let i = 0; i < object.documents.length; ++i)
                        message.documents[i] = $String(object.documents[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a ListDocumentsResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListDocumentsResponse
             * @static
             * @param {trellis.control.ListDocumentsResponse} message ListDocumentsResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListDocumentsResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.documents = [];
                if (message.documents && message.documents.length) {
                    object.documents = $Array(message.documents.length);
                    for (let j = 0; j < message.documents.length; ++j)
                        object.documents[j] = message.documents[j];
                }
                return object;
            };

            /**
             * Converts this ListDocumentsResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ListDocumentsResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListDocumentsResponse.prototype.toJSON = function() {
                return ListDocumentsResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListDocumentsResponse;
        })();

        control.WatchStateRequest = (function() {

            /**
             * Properties of a WatchStateRequest.
             * @typedef {Object} trellis.control.WatchStateRequest.$Properties
             * @property {string|null} [document] WatchStateRequest document
             * @property {string|null} [prefix] WatchStateRequest prefix
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchStateRequest.
             * @memberof trellis.control
             * @interface IWatchStateRequest
             * @augments trellis.control.WatchStateRequest.$Properties
             * @deprecated Use trellis.control.WatchStateRequest.$Properties instead.
             */

            /**
             * Shape of a WatchStateRequest.
             * @typedef {trellis.control.WatchStateRequest.$Properties} trellis.control.WatchStateRequest.$Shape
             */

            /**
             * Constructs a new WatchStateRequest.
             * @memberof trellis.control
             * @classdesc Represents a WatchStateRequest.
             * @constructor
             * @param {trellis.control.WatchStateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchStateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchStateRequest document.
             * @member {string} document
             * @memberof trellis.control.WatchStateRequest
             * @instance
             */
            WatchStateRequest.prototype.document = "";

            /**
             * WatchStateRequest prefix.
             * @member {string} prefix
             * @memberof trellis.control.WatchStateRequest
             * @instance
             */
            WatchStateRequest.prototype.prefix = "";

            /**
             * Creates a new WatchStateRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.WatchStateRequest
             * @static
             * @param {trellis.control.WatchStateRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.WatchStateRequest} WatchStateRequest instance
             * @type {{
             *   (properties: trellis.control.WatchStateRequest.$Shape): trellis.control.WatchStateRequest & trellis.control.WatchStateRequest.$Shape;
             *   (properties?: trellis.control.WatchStateRequest.$Properties): trellis.control.WatchStateRequest;
             * }}
             */
            WatchStateRequest.create = function(properties) {
                return new WatchStateRequest(properties);
            };

            /**
             * Encodes the specified WatchStateRequest message. Does not implicitly {@link trellis.control.WatchStateRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.WatchStateRequest
             * @static
             * @param {trellis.control.WatchStateRequest.$Properties} message WatchStateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchStateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.prefix);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchStateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.WatchStateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.WatchStateRequest & trellis.control.WatchStateRequest.$Shape} WatchStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchStateRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.WatchStateRequest();
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
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.prefix = value;
                            else
                                delete message.prefix;
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
             * Verifies a WatchStateRequest message.
             * @function verify
             * @memberof trellis.control.WatchStateRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            WatchStateRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                    if (!$util.isString(message.prefix))
                        return "prefix: string expected";
                return null;
            };

            /**
             * Creates a WatchStateRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.WatchStateRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.WatchStateRequest} WatchStateRequest
             */
            WatchStateRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.WatchStateRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.WatchStateRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.WatchStateRequest();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.prefix != null)
                    if (typeof object.prefix !== "string" || object.prefix.length)
                        message.prefix = $String(object.prefix);
                return message;
            };

            /**
             * Creates a plain object from a WatchStateRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.WatchStateRequest
             * @static
             * @param {trellis.control.WatchStateRequest} message WatchStateRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WatchStateRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.document = "";
                    object.prefix = "";
                }
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                    object.prefix = message.prefix;
                return object;
            };

            /**
             * Converts this WatchStateRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.WatchStateRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WatchStateRequest.prototype.toJSON = function() {
                return WatchStateRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WatchStateRequest;
        })();

        control.StateEvent = (function() {

            /**
             * Properties of a StateEvent.
             * @typedef {Object} trellis.control.StateEvent.$Properties
             * @property {trellis.control.StateEntry.$Properties|null} [set] StateEvent set
             * @property {trellis.control.StateEntry.$Properties|null} [deleted] StateEvent deleted
             * @property {trellis.control.StateEvent.Current.$Properties|null} [current] StateEvent current
             * @property {"set"|"deleted"|"current"} [event] StateEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StateEvent.
             * @memberof trellis.control
             * @interface IStateEvent
             * @augments trellis.control.StateEvent.$Properties
             * @deprecated Use trellis.control.StateEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a StateEvent.
             * @typedef {{
             *   set?: trellis.control.StateEntry.$Shape|null;
             *   deleted?: trellis.control.StateEntry.$Shape|null;
             *   current?: trellis.control.StateEvent.Current.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; set?: null; deleted?: null; current?: null }|{ event?: "set"; set: trellis.control.StateEntry.$Shape; deleted?: null; current?: null }|{ event?: "deleted"; set?: null; deleted: trellis.control.StateEntry.$Shape; current?: null }|{ event?: "current"; set?: null; deleted?: null; current: trellis.control.StateEvent.Current.$Shape })
             * )} trellis.control.StateEvent.$Shape
             */

            /**
             * Constructs a new StateEvent.
             * @memberof trellis.control
             * @classdesc Represents a StateEvent.
             * @constructor
             * @param {trellis.control.StateEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StateEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StateEvent set.
             * @member {trellis.control.StateEntry.$Properties|null|undefined} set
             * @memberof trellis.control.StateEvent
             * @instance
             */
            StateEvent.prototype.set = null;

            /**
             * StateEvent deleted.
             * @member {trellis.control.StateEntry.$Properties|null|undefined} deleted
             * @memberof trellis.control.StateEvent
             * @instance
             */
            StateEvent.prototype.deleted = null;

            /**
             * StateEvent current.
             * @member {trellis.control.StateEvent.Current.$Properties|null|undefined} current
             * @memberof trellis.control.StateEvent
             * @instance
             */
            StateEvent.prototype.current = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * StateEvent event.
             * @member {"set"|"deleted"|"current"|undefined} event
             * @memberof trellis.control.StateEvent
             * @instance
             */
            $Object.defineProperty(StateEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["set", "deleted", "current"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new StateEvent instance using the specified properties.
             * @function create
             * @memberof trellis.control.StateEvent
             * @static
             * @param {trellis.control.StateEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.control.StateEvent} StateEvent instance
             * @type {{
             *   (properties: trellis.control.StateEvent.$Shape): trellis.control.StateEvent & trellis.control.StateEvent.$Shape;
             *   (properties?: trellis.control.StateEvent.$Properties): trellis.control.StateEvent;
             * }}
             */
            StateEvent.create = function(properties) {
                return new StateEvent(properties);
            };

            /**
             * Encodes the specified StateEvent message. Does not implicitly {@link trellis.control.StateEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.StateEvent
             * @static
             * @param {trellis.control.StateEvent.$Properties} message StateEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StateEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
                    $root.trellis.control.StateEntry.encode(message.set, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted"))
                    $root.trellis.control.StateEntry.encode(message.deleted, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.current != null && $Object.hasOwnProperty.call(message, "current"))
                    $root.trellis.control.StateEvent.Current.encode(message.current, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StateEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.StateEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.StateEvent & trellis.control.StateEvent.$Shape} StateEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StateEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.StateEvent();
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
                            message.set = $root.trellis.control.StateEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.set);
                            message.event = "set";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.deleted = $root.trellis.control.StateEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.deleted);
                            message.event = "deleted";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.current = $root.trellis.control.StateEvent.Current.decode(reader, reader.size(), $undefined, _depth + 1, message.current);
                            message.event = "current";
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
             * Verifies a StateEvent message.
             * @function verify
             * @memberof trellis.control.StateEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            StateEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.set != null && $Object.hasOwnProperty.call(message, "set")) {
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.StateEntry.verify(message.set, _depth + 1);
                        if (error)
                            return "set." + error;
                    }
                }
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.StateEntry.verify(message.deleted, _depth + 1);
                        if (error)
                            return "deleted." + error;
                    }
                }
                if (message.current != null && $Object.hasOwnProperty.call(message, "current")) {
                    if (properties.event === 1)
                        return "event: multiple values";
                    properties.event = 1;
                    {
                        let error = $root.trellis.control.StateEvent.Current.verify(message.current, _depth + 1);
                        if (error)
                            return "current." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a StateEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.StateEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.StateEvent} StateEvent
             */
            StateEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.StateEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.StateEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.StateEvent();
                if (object.set != null) {
                    if (!$util.isObject(object.set))
                        throw $TypeError(".trellis.control.StateEvent.set: object expected");
                    message.set = $root.trellis.control.StateEntry.fromObject(object.set, _depth + 1);
                }
                if (object.deleted != null) {
                    if (!$util.isObject(object.deleted))
                        throw $TypeError(".trellis.control.StateEvent.deleted: object expected");
                    message.deleted = $root.trellis.control.StateEntry.fromObject(object.deleted, _depth + 1);
                }
                if (object.current != null) {
                    if (!$util.isObject(object.current))
                        throw $TypeError(".trellis.control.StateEvent.current: object expected");
                    message.current = $root.trellis.control.StateEvent.Current.fromObject(object.current, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a StateEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.StateEvent
             * @static
             * @param {trellis.control.StateEvent} message StateEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StateEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.set != null && $Object.hasOwnProperty.call(message, "set")) {
                    object.set = $root.trellis.control.StateEntry.toObject(message.set, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "set";
                }
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted")) {
                    object.deleted = $root.trellis.control.StateEntry.toObject(message.deleted, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "deleted";
                }
                if (message.current != null && $Object.hasOwnProperty.call(message, "current")) {
                    object.current = $root.trellis.control.StateEvent.Current.toObject(message.current, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "current";
                }
                return object;
            };

            /**
             * Converts this StateEvent to JSON.
             * @function toJSON
             * @memberof trellis.control.StateEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StateEvent.prototype.toJSON = function() {
                return StateEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            StateEvent.Current = (function() {

                /**
                 * Properties of a Current.
                 * @typedef {Object} trellis.control.StateEvent.Current.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Current.
                 * @memberof trellis.control.StateEvent
                 * @interface ICurrent
                 * @augments trellis.control.StateEvent.Current.$Properties
                 * @deprecated Use trellis.control.StateEvent.Current.$Properties instead.
                 */

                /**
                 * Shape of a Current.
                 * @typedef {trellis.control.StateEvent.Current.$Properties} trellis.control.StateEvent.Current.$Shape
                 */

                /**
                 * Constructs a new Current.
                 * @memberof trellis.control.StateEvent
                 * @classdesc Represents a Current.
                 * @constructor
                 * @param {trellis.control.StateEvent.Current.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Current = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Current instance using the specified properties.
                 * @function create
                 * @memberof trellis.control.StateEvent.Current
                 * @static
                 * @param {trellis.control.StateEvent.Current.$Properties=} [properties] Properties to set
                 * @returns {trellis.control.StateEvent.Current} Current instance
                 * @type {{
                 *   (properties: trellis.control.StateEvent.Current.$Shape): trellis.control.StateEvent.Current & trellis.control.StateEvent.Current.$Shape;
                 *   (properties?: trellis.control.StateEvent.Current.$Properties): trellis.control.StateEvent.Current;
                 * }}
                 */
                Current.create = function(properties) {
                    return new Current(properties);
                };

                /**
                 * Encodes the specified Current message. Does not implicitly {@link trellis.control.StateEvent.Current.verify|verify} messages.
                 * @function encode
                 * @memberof trellis.control.StateEvent.Current
                 * @static
                 * @param {trellis.control.StateEvent.Current.$Properties} message Current message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Current.encode = function (message, writer, _depth) {
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
                 * Decodes a Current message from the specified reader or buffer.
                 * @function decode
                 * @memberof trellis.control.StateEvent.Current
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {trellis.control.StateEvent.Current & trellis.control.StateEvent.Current.$Shape} Current
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Current.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.trellis.control.StateEvent.Current();
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
                 * Verifies a Current message.
                 * @function verify
                 * @memberof trellis.control.StateEvent.Current
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Current.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    return null;
                };

                /**
                 * Creates a Current message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof trellis.control.StateEvent.Current
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {trellis.control.StateEvent.Current} Current
                 */
                Current.fromObject = function (object, _depth) {
                    if (object instanceof $root.trellis.control.StateEvent.Current)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".trellis.control.StateEvent.Current: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.trellis.control.StateEvent.Current();
                };

                /**
                 * Creates a plain object from a Current message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof trellis.control.StateEvent.Current
                 * @static
                 * @param {trellis.control.StateEvent.Current} message Current
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Current.toObject = function () {
                    return {};
                };

                /**
                 * Converts this Current to JSON.
                 * @function toJSON
                 * @memberof trellis.control.StateEvent.Current
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Current.prototype.toJSON = function() {
                    return Current.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Current;
            })();

            return StateEvent;
        })();

        control.ServeRequest = (function() {

            /**
             * Properties of a ServeRequest.
             * @typedef {Object} trellis.control.ServeRequest.$Properties
             * @property {Array.<string>|null} [services] ServeRequest services
             * @property {string|null} [program] ServeRequest program
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServeRequest.
             * @memberof trellis.control
             * @interface IServeRequest
             * @augments trellis.control.ServeRequest.$Properties
             * @deprecated Use trellis.control.ServeRequest.$Properties instead.
             */

            /**
             * Shape of a ServeRequest.
             * @typedef {trellis.control.ServeRequest.$Properties} trellis.control.ServeRequest.$Shape
             */

            /**
             * Constructs a new ServeRequest.
             * @memberof trellis.control
             * @classdesc Represents a ServeRequest.
             * @constructor
             * @param {trellis.control.ServeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServeRequest = function (properties) {
                this.services = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServeRequest services.
             * @member {Array.<string>} services
             * @memberof trellis.control.ServeRequest
             * @instance
             */
            ServeRequest.prototype.services = $util.emptyArray;

            /**
             * ServeRequest program.
             * @member {string} program
             * @memberof trellis.control.ServeRequest
             * @instance
             */
            ServeRequest.prototype.program = "";

            /**
             * Creates a new ServeRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ServeRequest
             * @static
             * @param {trellis.control.ServeRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ServeRequest} ServeRequest instance
             * @type {{
             *   (properties: trellis.control.ServeRequest.$Shape): trellis.control.ServeRequest & trellis.control.ServeRequest.$Shape;
             *   (properties?: trellis.control.ServeRequest.$Properties): trellis.control.ServeRequest;
             * }}
             */
            ServeRequest.create = function(properties) {
                return new ServeRequest(properties);
            };

            /**
             * Encodes the specified ServeRequest message. Does not implicitly {@link trellis.control.ServeRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ServeRequest
             * @static
             * @param {trellis.control.ServeRequest.$Properties} message ServeRequest message or plain object to encode
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
                if (message.services != null && message.services.length)
                    for (let i = 0; i < message.services.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.services[i]);
                if (message.program != null && $Object.hasOwnProperty.call(message, "program") && message.program !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.program);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ServeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ServeRequest & trellis.control.ServeRequest.$Shape} ServeRequest
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
                message = _target || new $root.trellis.control.ServeRequest();
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
                            if (!(message.services && message.services.length))
                                message.services = [];
                            message.services.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.program = value;
                            else
                                delete message.program;
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
             * @memberof trellis.control.ServeRequest
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
                if (message.services != null && $Object.hasOwnProperty.call(message, "services")) {
                    if (!$Array.isArray(message.services))
                        return "services: array expected";
                    for (let i = 0; i < message.services.length; ++i)
                        if (!$util.isString(message.services[i]))
                            return "services: string[] expected";
                }
                if (message.program != null && $Object.hasOwnProperty.call(message, "program"))
                    if (!$util.isString(message.program))
                        return "program: string expected";
                return null;
            };

            /**
             * Creates a ServeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ServeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ServeRequest} ServeRequest
             */
            ServeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ServeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ServeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ServeRequest();
                if (object.services) {
                    if (!$Array.isArray(object.services))
                        throw $TypeError(".trellis.control.ServeRequest.services: array expected");
                    message.services = $Array(object.services.length);
                    for (let i = 0; i < object.services.length; ++i)
                        message.services[i] = $String(object.services[i]);
                }
                if (object.program != null)
                    if (typeof object.program !== "string" || object.program.length)
                        message.program = $String(object.program);
                return message;
            };

            /**
             * Creates a plain object from a ServeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ServeRequest
             * @static
             * @param {trellis.control.ServeRequest} message ServeRequest
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
                if (options.arrays || options.defaults)
                    object.services = [];
                if (options.defaults)
                    object.program = "";
                if (message.services && message.services.length) {
                    object.services = $Array(message.services.length);
                    for (let j = 0; j < message.services.length; ++j)
                        object.services[j] = message.services[j];
                }
                if (message.program != null && $Object.hasOwnProperty.call(message, "program"))
                    object.program = message.program;
                return object;
            };

            /**
             * Converts this ServeRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ServeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ServeRequest.prototype.toJSON = function() {
                return ServeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ServeRequest;
        })();

        control.ServeEvent = (function() {

            /**
             * Properties of a ServeEvent.
             * @typedef {Object} trellis.control.ServeEvent.$Properties
             * @property {trellis.control.ServeEvent.Registered.$Properties|null} [registered] ServeEvent registered
             * @property {"registered"} [event] ServeEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServeEvent.
             * @memberof trellis.control
             * @interface IServeEvent
             * @augments trellis.control.ServeEvent.$Properties
             * @deprecated Use trellis.control.ServeEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a ServeEvent.
             * @typedef {{
             *   registered?: trellis.control.ServeEvent.Registered.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; registered?: null }|{ event?: "registered"; registered: trellis.control.ServeEvent.Registered.$Shape })
             * )} trellis.control.ServeEvent.$Shape
             */

            /**
             * Constructs a new ServeEvent.
             * @memberof trellis.control
             * @classdesc Represents a ServeEvent.
             * @constructor
             * @param {trellis.control.ServeEvent.$Properties=} [properties] Properties to set
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
             * @member {trellis.control.ServeEvent.Registered.$Properties|null|undefined} registered
             * @memberof trellis.control.ServeEvent
             * @instance
             */
            ServeEvent.prototype.registered = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ServeEvent event.
             * @member {"registered"|undefined} event
             * @memberof trellis.control.ServeEvent
             * @instance
             */
            $Object.defineProperty(ServeEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["registered"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ServeEvent instance using the specified properties.
             * @function create
             * @memberof trellis.control.ServeEvent
             * @static
             * @param {trellis.control.ServeEvent.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ServeEvent} ServeEvent instance
             * @type {{
             *   (properties: trellis.control.ServeEvent.$Shape): trellis.control.ServeEvent & trellis.control.ServeEvent.$Shape;
             *   (properties?: trellis.control.ServeEvent.$Properties): trellis.control.ServeEvent;
             * }}
             */
            ServeEvent.create = function(properties) {
                return new ServeEvent(properties);
            };

            /**
             * Encodes the specified ServeEvent message. Does not implicitly {@link trellis.control.ServeEvent.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ServeEvent
             * @static
             * @param {trellis.control.ServeEvent.$Properties} message ServeEvent message or plain object to encode
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
                    $root.trellis.control.ServeEvent.Registered.encode(message.registered, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServeEvent message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ServeEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ServeEvent & trellis.control.ServeEvent.$Shape} ServeEvent
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
                message = _target || new $root.trellis.control.ServeEvent();
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
                            message.registered = $root.trellis.control.ServeEvent.Registered.decode(reader, reader.size(), $undefined, _depth + 1, message.registered);
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
             * @memberof trellis.control.ServeEvent
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
                        let error = $root.trellis.control.ServeEvent.Registered.verify(message.registered, _depth + 1);
                        if (error)
                            return "registered." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ServeEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ServeEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ServeEvent} ServeEvent
             */
            ServeEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ServeEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ServeEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ServeEvent();
                if (object.registered != null) {
                    if (!$util.isObject(object.registered))
                        throw $TypeError(".trellis.control.ServeEvent.registered: object expected");
                    message.registered = $root.trellis.control.ServeEvent.Registered.fromObject(object.registered, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ServeEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ServeEvent
             * @static
             * @param {trellis.control.ServeEvent} message ServeEvent
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
                    object.registered = $root.trellis.control.ServeEvent.Registered.toObject(message.registered, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "registered";
                }
                return object;
            };

            /**
             * Converts this ServeEvent to JSON.
             * @function toJSON
             * @memberof trellis.control.ServeEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ServeEvent.prototype.toJSON = function() {
                return ServeEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            ServeEvent.Registered = (function() {

                /**
                 * Properties of a Registered.
                 * @typedef {Object} trellis.control.ServeEvent.Registered.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Registered.
                 * @memberof trellis.control.ServeEvent
                 * @interface IRegistered
                 * @augments trellis.control.ServeEvent.Registered.$Properties
                 * @deprecated Use trellis.control.ServeEvent.Registered.$Properties instead.
                 */

                /**
                 * Shape of a Registered.
                 * @typedef {trellis.control.ServeEvent.Registered.$Properties} trellis.control.ServeEvent.Registered.$Shape
                 */

                /**
                 * Constructs a new Registered.
                 * @memberof trellis.control.ServeEvent
                 * @classdesc Represents a Registered.
                 * @constructor
                 * @param {trellis.control.ServeEvent.Registered.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Registered = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Registered instance using the specified properties.
                 * @function create
                 * @memberof trellis.control.ServeEvent.Registered
                 * @static
                 * @param {trellis.control.ServeEvent.Registered.$Properties=} [properties] Properties to set
                 * @returns {trellis.control.ServeEvent.Registered} Registered instance
                 * @type {{
                 *   (properties: trellis.control.ServeEvent.Registered.$Shape): trellis.control.ServeEvent.Registered & trellis.control.ServeEvent.Registered.$Shape;
                 *   (properties?: trellis.control.ServeEvent.Registered.$Properties): trellis.control.ServeEvent.Registered;
                 * }}
                 */
                Registered.create = function(properties) {
                    return new Registered(properties);
                };

                /**
                 * Encodes the specified Registered message. Does not implicitly {@link trellis.control.ServeEvent.Registered.verify|verify} messages.
                 * @function encode
                 * @memberof trellis.control.ServeEvent.Registered
                 * @static
                 * @param {trellis.control.ServeEvent.Registered.$Properties} message Registered message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Registered.encode = function (message, writer, _depth) {
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
                 * Decodes a Registered message from the specified reader or buffer.
                 * @function decode
                 * @memberof trellis.control.ServeEvent.Registered
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {trellis.control.ServeEvent.Registered & trellis.control.ServeEvent.Registered.$Shape} Registered
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Registered.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.trellis.control.ServeEvent.Registered();
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
                 * Verifies a Registered message.
                 * @function verify
                 * @memberof trellis.control.ServeEvent.Registered
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Registered.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    return null;
                };

                /**
                 * Creates a Registered message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof trellis.control.ServeEvent.Registered
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {trellis.control.ServeEvent.Registered} Registered
                 */
                Registered.fromObject = function (object, _depth) {
                    if (object instanceof $root.trellis.control.ServeEvent.Registered)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".trellis.control.ServeEvent.Registered: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.trellis.control.ServeEvent.Registered();
                };

                /**
                 * Creates a plain object from a Registered message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof trellis.control.ServeEvent.Registered
                 * @static
                 * @param {trellis.control.ServeEvent.Registered} message Registered
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Registered.toObject = function () {
                    return {};
                };

                /**
                 * Converts this Registered to JSON.
                 * @function toJSON
                 * @memberof trellis.control.ServeEvent.Registered
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Registered.prototype.toJSON = function() {
                    return Registered.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Registered;
            })();

            return ServeEvent;
        })();

        control.ListServicesRequest = (function() {

            /**
             * Properties of a ListServicesRequest.
             * @typedef {Object} trellis.control.ListServicesRequest.$Properties
             * @property {string|null} [peer] ListServicesRequest peer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListServicesRequest.
             * @memberof trellis.control
             * @interface IListServicesRequest
             * @augments trellis.control.ListServicesRequest.$Properties
             * @deprecated Use trellis.control.ListServicesRequest.$Properties instead.
             */

            /**
             * Shape of a ListServicesRequest.
             * @typedef {trellis.control.ListServicesRequest.$Properties} trellis.control.ListServicesRequest.$Shape
             */

            /**
             * Constructs a new ListServicesRequest.
             * @memberof trellis.control
             * @classdesc Represents a ListServicesRequest.
             * @constructor
             * @param {trellis.control.ListServicesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListServicesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListServicesRequest peer.
             * @member {string} peer
             * @memberof trellis.control.ListServicesRequest
             * @instance
             */
            ListServicesRequest.prototype.peer = "";

            /**
             * Creates a new ListServicesRequest instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListServicesRequest
             * @static
             * @param {trellis.control.ListServicesRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListServicesRequest} ListServicesRequest instance
             * @type {{
             *   (properties: trellis.control.ListServicesRequest.$Shape): trellis.control.ListServicesRequest & trellis.control.ListServicesRequest.$Shape;
             *   (properties?: trellis.control.ListServicesRequest.$Properties): trellis.control.ListServicesRequest;
             * }}
             */
            ListServicesRequest.create = function(properties) {
                return new ListServicesRequest(properties);
            };

            /**
             * Encodes the specified ListServicesRequest message. Does not implicitly {@link trellis.control.ListServicesRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListServicesRequest
             * @static
             * @param {trellis.control.ListServicesRequest.$Properties} message ListServicesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListServicesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListServicesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListServicesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListServicesRequest & trellis.control.ListServicesRequest.$Shape} ListServicesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListServicesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListServicesRequest();
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
             * Verifies a ListServicesRequest message.
             * @function verify
             * @memberof trellis.control.ListServicesRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListServicesRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                return null;
            };

            /**
             * Creates a ListServicesRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListServicesRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListServicesRequest} ListServicesRequest
             */
            ListServicesRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListServicesRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListServicesRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListServicesRequest();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                return message;
            };

            /**
             * Creates a plain object from a ListServicesRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListServicesRequest
             * @static
             * @param {trellis.control.ListServicesRequest} message ListServicesRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListServicesRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.peer = "";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                return object;
            };

            /**
             * Converts this ListServicesRequest to JSON.
             * @function toJSON
             * @memberof trellis.control.ListServicesRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListServicesRequest.prototype.toJSON = function() {
                return ListServicesRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListServicesRequest;
        })();

        control.ListServicesResponse = (function() {

            /**
             * Properties of a ListServicesResponse.
             * @typedef {Object} trellis.control.ListServicesResponse.$Properties
             * @property {Array.<string>|null} [services] ListServicesResponse services
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListServicesResponse.
             * @memberof trellis.control
             * @interface IListServicesResponse
             * @augments trellis.control.ListServicesResponse.$Properties
             * @deprecated Use trellis.control.ListServicesResponse.$Properties instead.
             */

            /**
             * Shape of a ListServicesResponse.
             * @typedef {trellis.control.ListServicesResponse.$Properties} trellis.control.ListServicesResponse.$Shape
             */

            /**
             * Constructs a new ListServicesResponse.
             * @memberof trellis.control
             * @classdesc Represents a ListServicesResponse.
             * @constructor
             * @param {trellis.control.ListServicesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListServicesResponse = function (properties) {
                this.services = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListServicesResponse services.
             * @member {Array.<string>} services
             * @memberof trellis.control.ListServicesResponse
             * @instance
             */
            ListServicesResponse.prototype.services = $util.emptyArray;

            /**
             * Creates a new ListServicesResponse instance using the specified properties.
             * @function create
             * @memberof trellis.control.ListServicesResponse
             * @static
             * @param {trellis.control.ListServicesResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.control.ListServicesResponse} ListServicesResponse instance
             * @type {{
             *   (properties: trellis.control.ListServicesResponse.$Shape): trellis.control.ListServicesResponse & trellis.control.ListServicesResponse.$Shape;
             *   (properties?: trellis.control.ListServicesResponse.$Properties): trellis.control.ListServicesResponse;
             * }}
             */
            ListServicesResponse.create = function(properties) {
                return new ListServicesResponse(properties);
            };

            /**
             * Encodes the specified ListServicesResponse message. Does not implicitly {@link trellis.control.ListServicesResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.control.ListServicesResponse
             * @static
             * @param {trellis.control.ListServicesResponse.$Properties} message ListServicesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListServicesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.services != null && message.services.length)
                    for (let i = 0; i < message.services.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.services[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListServicesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.control.ListServicesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.control.ListServicesResponse & trellis.control.ListServicesResponse.$Shape} ListServicesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListServicesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.control.ListServicesResponse();
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
                            if (!(message.services && message.services.length))
                                message.services = [];
                            message.services.push(reader.stringVerify());
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
             * Verifies a ListServicesResponse message.
             * @function verify
             * @memberof trellis.control.ListServicesResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ListServicesResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.services != null && $Object.hasOwnProperty.call(message, "services")) {
                    if (!$Array.isArray(message.services))
                        return "services: array expected";
                    for (let i = 0; i < message.services.length; ++i)
                        if (!$util.isString(message.services[i]))
                            return "services: string[] expected";
                }
                return null;
            };

            /**
             * Creates a ListServicesResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.control.ListServicesResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.control.ListServicesResponse} ListServicesResponse
             */
            ListServicesResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.control.ListServicesResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.control.ListServicesResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.control.ListServicesResponse();
                if (object.services) {
                    if (!$Array.isArray(object.services))
                        throw $TypeError(".trellis.control.ListServicesResponse.services: array expected");
                    message.services = $Array(object.services.length);
                    for (let i = 0; i < object.services.length; ++i)
                        message.services[i] = $String(object.services[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a ListServicesResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.control.ListServicesResponse
             * @static
             * @param {trellis.control.ListServicesResponse} message ListServicesResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListServicesResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.services = [];
                if (message.services && message.services.length) {
                    object.services = $Array(message.services.length);
                    for (let j = 0; j < message.services.length; ++j)
                        object.services[j] = message.services[j];
                }
                return object;
            };

            /**
             * Converts this ListServicesResponse to JSON.
             * @function toJSON
             * @memberof trellis.control.ListServicesResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListServicesResponse.prototype.toJSON = function() {
                return ListServicesResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListServicesResponse;
        })();

        return control;
    })();

    return trellis;
})();

export {
  $root as default
};
