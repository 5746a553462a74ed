// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["mesh"] || ($protobuf.roots["mesh"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.mesh = (function() {

        /**
         * Namespace mesh.
         * @memberof trellis
         * @namespace
         */
        const mesh = {};

        mesh.Signed = (function() {

            /**
             * Properties of a Signed.
             * @typedef {Object} trellis.mesh.Signed.$Properties
             * @property {Uint8Array|null} [body] Signed body
             * @property {Uint8Array|null} [signature] Signed signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signed.
             * @memberof trellis.mesh
             * @interface ISigned
             * @augments trellis.mesh.Signed.$Properties
             * @deprecated Use trellis.mesh.Signed.$Properties instead.
             */

            /**
             * Shape of a Signed.
             * @typedef {trellis.mesh.Signed.$Properties} trellis.mesh.Signed.$Shape
             */

            /**
             * Constructs a new Signed.
             * @memberof trellis.mesh
             * @classdesc Represents a Signed.
             * @constructor
             * @param {trellis.mesh.Signed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Signed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Signed body.
             * @member {Uint8Array} body
             * @memberof trellis.mesh.Signed
             * @instance
             */
            Signed.prototype.body = $util.newBuffer([]);

            /**
             * Signed signature.
             * @member {Uint8Array} signature
             * @memberof trellis.mesh.Signed
             * @instance
             */
            Signed.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new Signed instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Signed
             * @static
             * @param {trellis.mesh.Signed.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Signed} Signed instance
             * @type {{
             *   (properties: trellis.mesh.Signed.$Shape): trellis.mesh.Signed & trellis.mesh.Signed.$Shape;
             *   (properties?: trellis.mesh.Signed.$Properties): trellis.mesh.Signed;
             * }}
             */
            Signed.create = function(properties) {
                return new Signed(properties);
            };

            /**
             * Encodes the specified Signed message. Does not implicitly {@link trellis.mesh.Signed.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Signed
             * @static
             * @param {trellis.mesh.Signed.$Properties} message Signed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Signed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Signed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Signed & trellis.mesh.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Signed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Signed();
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
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
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
             * Verifies a Signed message.
             * @function verify
             * @memberof trellis.mesh.Signed
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Signed.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    if (!(message.body && typeof message.body.length === "number" || $util.isString(message.body)))
                        return "body: buffer expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
                return null;
            };

            /**
             * Creates a Signed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Signed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Signed} Signed
             */
            Signed.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Signed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Signed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Signed();
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            /**
             * Creates a plain object from a Signed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Signed
             * @static
             * @param {trellis.mesh.Signed} message Signed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Signed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            /**
             * Converts this Signed to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Signed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Signed.prototype.toJSON = function() {
                return Signed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Signed;
        })();

        mesh.Genesis = (function() {

            /**
             * Properties of a Genesis.
             * @typedef {Object} trellis.mesh.Genesis.$Properties
             * @property {Uint8Array|null} [founder] Genesis founder
             * @property {string|null} [name] Genesis name
             * @property {number|null} [createdMs] Genesis createdMs
             * @property {Uint8Array|null} [nonce] Genesis nonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Genesis.
             * @memberof trellis.mesh
             * @interface IGenesis
             * @augments trellis.mesh.Genesis.$Properties
             * @deprecated Use trellis.mesh.Genesis.$Properties instead.
             */

            /**
             * Shape of a Genesis.
             * @typedef {trellis.mesh.Genesis.$Properties} trellis.mesh.Genesis.$Shape
             */

            /**
             * Constructs a new Genesis.
             * @memberof trellis.mesh
             * @classdesc Represents a Genesis.
             * @constructor
             * @param {trellis.mesh.Genesis.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Genesis = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Genesis founder.
             * @member {Uint8Array} founder
             * @memberof trellis.mesh.Genesis
             * @instance
             */
            Genesis.prototype.founder = $util.newBuffer([]);

            /**
             * Genesis name.
             * @member {string} name
             * @memberof trellis.mesh.Genesis
             * @instance
             */
            Genesis.prototype.name = "";

            /**
             * Genesis createdMs.
             * @member {number} createdMs
             * @memberof trellis.mesh.Genesis
             * @instance
             */
            Genesis.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Genesis nonce.
             * @member {Uint8Array} nonce
             * @memberof trellis.mesh.Genesis
             * @instance
             */
            Genesis.prototype.nonce = $util.newBuffer([]);

            /**
             * Creates a new Genesis instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Genesis
             * @static
             * @param {trellis.mesh.Genesis.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Genesis} Genesis instance
             * @type {{
             *   (properties: trellis.mesh.Genesis.$Shape): trellis.mesh.Genesis & trellis.mesh.Genesis.$Shape;
             *   (properties?: trellis.mesh.Genesis.$Properties): trellis.mesh.Genesis;
             * }}
             */
            Genesis.create = function(properties) {
                return new Genesis(properties);
            };

            /**
             * Encodes the specified Genesis message. Does not implicitly {@link trellis.mesh.Genesis.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Genesis
             * @static
             * @param {trellis.mesh.Genesis.$Properties} message Genesis message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Genesis.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder") && message.founder.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.founder);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.createdMs);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.nonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Genesis message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Genesis
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Genesis & trellis.mesh.Genesis.$Shape} Genesis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Genesis.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Genesis();
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
                                message.founder = value;
                            else
                                delete message.founder;
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdMs = value;
                            else
                                delete message.createdMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
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
             * Verifies a Genesis message.
             * @function verify
             * @memberof trellis.mesh.Genesis
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Genesis.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder"))
                    if (!(message.founder && typeof message.founder.length === "number" || $util.isString(message.founder)))
                        return "founder: buffer expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                    if (!$util.isInteger(message.createdMs) && !(message.createdMs && $util.isInteger(message.createdMs.low) && $util.isInteger(message.createdMs.high)))
                        return "createdMs: integer|Long expected";
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (!(message.nonce && typeof message.nonce.length === "number" || $util.isString(message.nonce)))
                        return "nonce: buffer expected";
                return null;
            };

            /**
             * Creates a Genesis message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Genesis
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Genesis} Genesis
             */
            Genesis.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Genesis)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Genesis: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Genesis();
                if (object.founder != null)
                    if (object.founder.length)
                        if (typeof object.founder === "string")
                            $util.base64.decode(object.founder, message.founder = $util.newBuffer($util.base64.length(object.founder)), 0);
                        else if (object.founder.length >= 0)
                            message.founder = object.founder;
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.createdMs != null)
                    if (typeof object.createdMs === "object" ? object.createdMs.low || object.createdMs.high : $Number(object.createdMs) !== 0)
                        if ($util.Long)
                            message.createdMs = $util.Long.fromValue(object.createdMs, true);
                        else if (typeof object.createdMs === "string")
                            message.createdMs = $parseInt(object.createdMs, 10);
                        else if (typeof object.createdMs === "number")
                            message.createdMs = object.createdMs;
                        else if (typeof object.createdMs === "object")
                            message.createdMs = new $util.LongBits(object.createdMs.low >>> 0, object.createdMs.high >>> 0).toNumber(true);
                if (object.nonce != null)
                    if (object.nonce.length)
                        if (typeof object.nonce === "string")
                            $util.base64.decode(object.nonce, message.nonce = $util.newBuffer($util.base64.length(object.nonce)), 0);
                        else if (object.nonce.length >= 0)
                            message.nonce = object.nonce;
                return message;
            };

            /**
             * Creates a plain object from a Genesis message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Genesis
             * @static
             * @param {trellis.mesh.Genesis} message Genesis
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Genesis.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.founder = "";
                    else {
                        object.founder = [];
                        if (options.bytes !== $Array)
                            object.founder = $util.newBuffer(object.founder);
                    }
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.createdMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.createdMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.nonce = "";
                    else {
                        object.nonce = [];
                        if (options.bytes !== $Array)
                            object.nonce = $util.newBuffer(object.nonce);
                    }
                }
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder"))
                    object.founder = options.bytes === $String ? $util.base64.encode(message.founder, 0, message.founder.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.founder) : message.founder;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.createdMs = typeof message.createdMs === "number" ? $BigInt(message.createdMs) : $util.Long.fromBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0, true).toBigInt();
                    else if (typeof message.createdMs === "number")
                        object.createdMs = options.longs === $String ? $String(message.createdMs) : message.createdMs;
                    else
                        object.createdMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdMs) : options.longs === $Number ? new $util.LongBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0).toNumber(true) : message.createdMs;
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    object.nonce = options.bytes === $String ? $util.base64.encode(message.nonce, 0, message.nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nonce) : message.nonce;
                return object;
            };

            /**
             * Converts this Genesis to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Genesis
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Genesis.prototype.toJSON = function() {
                return Genesis.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Genesis;
        })();

        /**
         * Role enum.
         * @name trellis.mesh.Role
         * @enum {number}
         * @property {number} ROLE_UNSPECIFIED=0 ROLE_UNSPECIFIED value
         * @property {number} ROLE_MEMBER=1 ROLE_MEMBER value
         * @property {number} ROLE_ADMIN=2 ROLE_ADMIN value
         */
        mesh.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROLE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROLE_MEMBER"] = 1;
            values[valuesById[2] = "ROLE_ADMIN"] = 2;
            return values;
        })();

        mesh.Certificate = (function() {

            /**
             * Properties of a Certificate.
             * @typedef {Object} trellis.mesh.Certificate.$Properties
             * @property {Uint8Array|null} [mesh] Certificate mesh
             * @property {Uint8Array|null} [subject] Certificate subject
             * @property {trellis.mesh.Role|null} [role] Certificate role
             * @property {string|null} [name] Certificate name
             * @property {Uint8Array|null} [issuer] Certificate issuer
             * @property {number|null} [issuedMs] Certificate issuedMs
             * @property {number|null} [expiresMs] Certificate expiresMs
             * @property {Uint8Array|null} [serial] Certificate serial
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Certificate.
             * @memberof trellis.mesh
             * @interface ICertificate
             * @augments trellis.mesh.Certificate.$Properties
             * @deprecated Use trellis.mesh.Certificate.$Properties instead.
             */

            /**
             * Shape of a Certificate.
             * @typedef {trellis.mesh.Certificate.$Properties} trellis.mesh.Certificate.$Shape
             */

            /**
             * Constructs a new Certificate.
             * @memberof trellis.mesh
             * @classdesc Represents a Certificate.
             * @constructor
             * @param {trellis.mesh.Certificate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Certificate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Certificate mesh.
             * @member {Uint8Array} mesh
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.mesh = $util.newBuffer([]);

            /**
             * Certificate subject.
             * @member {Uint8Array} subject
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.subject = $util.newBuffer([]);

            /**
             * Certificate role.
             * @member {trellis.mesh.Role} role
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.role = 0;

            /**
             * Certificate name.
             * @member {string} name
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.name = "";

            /**
             * Certificate issuer.
             * @member {Uint8Array} issuer
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.issuer = $util.newBuffer([]);

            /**
             * Certificate issuedMs.
             * @member {number} issuedMs
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.issuedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Certificate expiresMs.
             * @member {number} expiresMs
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Certificate serial.
             * @member {Uint8Array} serial
             * @memberof trellis.mesh.Certificate
             * @instance
             */
            Certificate.prototype.serial = $util.newBuffer([]);

            /**
             * Creates a new Certificate instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Certificate
             * @static
             * @param {trellis.mesh.Certificate.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Certificate} Certificate instance
             * @type {{
             *   (properties: trellis.mesh.Certificate.$Shape): trellis.mesh.Certificate & trellis.mesh.Certificate.$Shape;
             *   (properties?: trellis.mesh.Certificate.$Properties): trellis.mesh.Certificate;
             * }}
             */
            Certificate.create = function(properties) {
                return new Certificate(properties);
            };

            /**
             * Encodes the specified Certificate message. Does not implicitly {@link trellis.mesh.Certificate.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Certificate
             * @static
             * @param {trellis.mesh.Certificate.$Properties} message Certificate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Certificate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh") && message.mesh.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.mesh);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.subject);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer") && message.issuer.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.issuer);
                if (message.issuedMs != null && $Object.hasOwnProperty.call(message, "issuedMs") && (typeof message.issuedMs === "object" ? message.issuedMs.low || message.issuedMs.high : message.issuedMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.issuedMs);
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.expiresMs);
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial") && message.serial.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.serial);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Certificate message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Certificate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Certificate & trellis.mesh.Certificate.$Shape} Certificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Certificate.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Certificate();
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
                                message.mesh = value;
                            else
                                delete message.mesh;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subject = value;
                            else
                                delete message.subject;
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.issuer = value;
                            else
                                delete message.issuer;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.issuedMs = value;
                            else
                                delete message.issuedMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresMs = value;
                            else
                                delete message.expiresMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.serial = value;
                            else
                                delete message.serial;
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
             * Verifies a Certificate message.
             * @function verify
             * @memberof trellis.mesh.Certificate
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Certificate.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    if (!(message.mesh && typeof message.mesh.length === "number" || $util.isString(message.mesh)))
                        return "mesh: buffer expected";
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    if (!(message.subject && typeof message.subject.length === "number" || $util.isString(message.subject)))
                        return "subject: buffer expected";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    if (!(message.issuer && typeof message.issuer.length === "number" || $util.isString(message.issuer)))
                        return "issuer: buffer expected";
                if (message.issuedMs != null && $Object.hasOwnProperty.call(message, "issuedMs"))
                    if (!$util.isInteger(message.issuedMs) && !(message.issuedMs && $util.isInteger(message.issuedMs.low) && $util.isInteger(message.issuedMs.high)))
                        return "issuedMs: integer|Long expected";
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (!$util.isInteger(message.expiresMs) && !(message.expiresMs && $util.isInteger(message.expiresMs.low) && $util.isInteger(message.expiresMs.high)))
                        return "expiresMs: integer|Long expected";
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    if (!(message.serial && typeof message.serial.length === "number" || $util.isString(message.serial)))
                        return "serial: buffer expected";
                return null;
            };

            /**
             * Creates a Certificate message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Certificate
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Certificate} Certificate
             */
            Certificate.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Certificate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Certificate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Certificate();
                if (object.mesh != null)
                    if (object.mesh.length)
                        if (typeof object.mesh === "string")
                            $util.base64.decode(object.mesh, message.mesh = $util.newBuffer($util.base64.length(object.mesh)), 0);
                        else if (object.mesh.length >= 0)
                            message.mesh = object.mesh;
                if (object.subject != null)
                    if (object.subject.length)
                        if (typeof object.subject === "string")
                            $util.base64.decode(object.subject, message.subject = $util.newBuffer($util.base64.length(object.subject)), 0);
                        else if (object.subject.length >= 0)
                            message.subject = object.subject;
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.mesh.Role[object.role] !== 0))
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
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.issuer != null)
                    if (object.issuer.length)
                        if (typeof object.issuer === "string")
                            $util.base64.decode(object.issuer, message.issuer = $util.newBuffer($util.base64.length(object.issuer)), 0);
                        else if (object.issuer.length >= 0)
                            message.issuer = object.issuer;
                if (object.issuedMs != null)
                    if (typeof object.issuedMs === "object" ? object.issuedMs.low || object.issuedMs.high : $Number(object.issuedMs) !== 0)
                        if ($util.Long)
                            message.issuedMs = $util.Long.fromValue(object.issuedMs, true);
                        else if (typeof object.issuedMs === "string")
                            message.issuedMs = $parseInt(object.issuedMs, 10);
                        else if (typeof object.issuedMs === "number")
                            message.issuedMs = object.issuedMs;
                        else if (typeof object.issuedMs === "object")
                            message.issuedMs = new $util.LongBits(object.issuedMs.low >>> 0, object.issuedMs.high >>> 0).toNumber(true);
                if (object.expiresMs != null)
                    if (typeof object.expiresMs === "object" ? object.expiresMs.low || object.expiresMs.high : $Number(object.expiresMs) !== 0)
                        if ($util.Long)
                            message.expiresMs = $util.Long.fromValue(object.expiresMs, true);
                        else if (typeof object.expiresMs === "string")
                            message.expiresMs = $parseInt(object.expiresMs, 10);
                        else if (typeof object.expiresMs === "number")
                            message.expiresMs = object.expiresMs;
                        else if (typeof object.expiresMs === "object")
                            message.expiresMs = new $util.LongBits(object.expiresMs.low >>> 0, object.expiresMs.high >>> 0).toNumber(true);
                if (object.serial != null)
                    if (object.serial.length)
                        if (typeof object.serial === "string")
                            $util.base64.decode(object.serial, message.serial = $util.newBuffer($util.base64.length(object.serial)), 0);
                        else if (object.serial.length >= 0)
                            message.serial = object.serial;
                return message;
            };

            /**
             * Creates a plain object from a Certificate message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Certificate
             * @static
             * @param {trellis.mesh.Certificate} message Certificate
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Certificate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.mesh = "";
                    else {
                        object.mesh = [];
                        if (options.bytes !== $Array)
                            object.mesh = $util.newBuffer(object.mesh);
                    }
                    if (options.bytes === $String)
                        object.subject = "";
                    else {
                        object.subject = [];
                        if (options.bytes !== $Array)
                            object.subject = $util.newBuffer(object.subject);
                    }
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                    object.name = "";
                    if (options.bytes === $String)
                        object.issuer = "";
                    else {
                        object.issuer = [];
                        if (options.bytes !== $Array)
                            object.issuer = $util.newBuffer(object.issuer);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.issuedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.issuedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.expiresMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.expiresMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.serial = "";
                    else {
                        object.serial = [];
                        if (options.bytes !== $Array)
                            object.serial = $util.newBuffer(object.serial);
                    }
                }
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = options.bytes === $String ? $util.base64.encode(message.mesh, 0, message.mesh.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.mesh) : message.mesh;
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    object.subject = options.bytes === $String ? $util.base64.encode(message.subject, 0, message.subject.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.subject) : message.subject;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.mesh.Role[message.role] === $undefined ? message.role : $root.trellis.mesh.Role[message.role] : message.role;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    object.issuer = options.bytes === $String ? $util.base64.encode(message.issuer, 0, message.issuer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.issuer) : message.issuer;
                if (message.issuedMs != null && $Object.hasOwnProperty.call(message, "issuedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.issuedMs = typeof message.issuedMs === "number" ? $BigInt(message.issuedMs) : $util.Long.fromBits(message.issuedMs.low >>> 0, message.issuedMs.high >>> 0, true).toBigInt();
                    else if (typeof message.issuedMs === "number")
                        object.issuedMs = options.longs === $String ? $String(message.issuedMs) : message.issuedMs;
                    else
                        object.issuedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.issuedMs) : options.longs === $Number ? new $util.LongBits(message.issuedMs.low >>> 0, message.issuedMs.high >>> 0).toNumber(true) : message.issuedMs;
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiresMs = typeof message.expiresMs === "number" ? $BigInt(message.expiresMs) : $util.Long.fromBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0, true).toBigInt();
                    else if (typeof message.expiresMs === "number")
                        object.expiresMs = options.longs === $String ? $String(message.expiresMs) : message.expiresMs;
                    else
                        object.expiresMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresMs) : options.longs === $Number ? new $util.LongBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0).toNumber(true) : message.expiresMs;
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    object.serial = options.bytes === $String ? $util.base64.encode(message.serial, 0, message.serial.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.serial) : message.serial;
                return object;
            };

            /**
             * Converts this Certificate to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Certificate
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Certificate.prototype.toJSON = function() {
                return Certificate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Certificate;
        })();

        mesh.Proof = (function() {

            /**
             * Properties of a Proof.
             * @typedef {Object} trellis.mesh.Proof.$Properties
             * @property {Uint8Array|null} [peer] Proof peer
             * @property {Array.<trellis.mesh.Signed.$Properties>|null} [certificates] Proof certificates
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Proof.
             * @memberof trellis.mesh
             * @interface IProof
             * @augments trellis.mesh.Proof.$Properties
             * @deprecated Use trellis.mesh.Proof.$Properties instead.
             */

            /**
             * Shape of a Proof.
             * @typedef {trellis.mesh.Proof.$Properties} trellis.mesh.Proof.$Shape
             */

            /**
             * Constructs a new Proof.
             * @memberof trellis.mesh
             * @classdesc Represents a Proof.
             * @constructor
             * @param {trellis.mesh.Proof.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Proof = function (properties) {
                this.certificates = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Proof peer.
             * @member {Uint8Array} peer
             * @memberof trellis.mesh.Proof
             * @instance
             */
            Proof.prototype.peer = $util.newBuffer([]);

            /**
             * Proof certificates.
             * @member {Array.<trellis.mesh.Signed.$Properties>} certificates
             * @memberof trellis.mesh.Proof
             * @instance
             */
            Proof.prototype.certificates = $util.emptyArray;

            /**
             * Creates a new Proof instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Proof
             * @static
             * @param {trellis.mesh.Proof.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Proof} Proof instance
             * @type {{
             *   (properties: trellis.mesh.Proof.$Shape): trellis.mesh.Proof & trellis.mesh.Proof.$Shape;
             *   (properties?: trellis.mesh.Proof.$Properties): trellis.mesh.Proof;
             * }}
             */
            Proof.create = function(properties) {
                return new Proof(properties);
            };

            /**
             * Encodes the specified Proof message. Does not implicitly {@link trellis.mesh.Proof.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Proof
             * @static
             * @param {trellis.mesh.Proof.$Properties} message Proof message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Proof.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.peer);
                if (message.certificates != null && message.certificates.length)
                    for (let i = 0; i < message.certificates.length; ++i)
                        $root.trellis.mesh.Signed.encode(message.certificates[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Proof message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Proof
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Proof & trellis.mesh.Proof.$Shape} Proof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Proof.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Proof();
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
                                message.peer = value;
                            else
                                delete message.peer;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.certificates && message.certificates.length))
                                message.certificates = [];
                            message.certificates.push($root.trellis.mesh.Signed.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Proof message.
             * @function verify
             * @memberof trellis.mesh.Proof
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Proof.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!(message.peer && typeof message.peer.length === "number" || $util.isString(message.peer)))
                        return "peer: buffer expected";
                if (message.certificates != null && $Object.hasOwnProperty.call(message, "certificates")) {
                    if (!$Array.isArray(message.certificates))
                        return "certificates: array expected";
                    for (let i = 0; i < message.certificates.length; ++i) {
                        let error = $root.trellis.mesh.Signed.verify(message.certificates[i], _depth + 1);
                        if (error)
                            return "certificates." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Proof message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Proof
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Proof} Proof
             */
            Proof.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Proof)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Proof: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Proof();
                if (object.peer != null)
                    if (object.peer.length)
                        if (typeof object.peer === "string")
                            $util.base64.decode(object.peer, message.peer = $util.newBuffer($util.base64.length(object.peer)), 0);
                        else if (object.peer.length >= 0)
                            message.peer = object.peer;
                if (object.certificates) {
                    if (!$Array.isArray(object.certificates))
                        throw $TypeError(".trellis.mesh.Proof.certificates: array expected");
                    message.certificates = $Array(object.certificates.length);
                    for (let i = 0; i < object.certificates.length; ++i) {
                        if (!$util.isObject(object.certificates[i]))
                            throw $TypeError(".trellis.mesh.Proof.certificates: object expected");
                        message.certificates[i] = $root.trellis.mesh.Signed.fromObject(object.certificates[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Proof message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Proof
             * @static
             * @param {trellis.mesh.Proof} message Proof
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Proof.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.certificates = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.peer = "";
                    else {
                        object.peer = [];
                        if (options.bytes !== $Array)
                            object.peer = $util.newBuffer(object.peer);
                    }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = options.bytes === $String ? $util.base64.encode(message.peer, 0, message.peer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.peer) : message.peer;
                if (message.certificates && message.certificates.length) {
                    object.certificates = $Array(message.certificates.length);
                    for (let j = 0; j < message.certificates.length; ++j)
                        object.certificates[j] = $root.trellis.mesh.Signed.toObject(message.certificates[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Proof to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Proof
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Proof.prototype.toJSON = function() {
                return Proof.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Proof;
        })();

        mesh.Revocation = (function() {

            /**
             * Properties of a Revocation.
             * @typedef {Object} trellis.mesh.Revocation.$Properties
             * @property {Uint8Array|null} [mesh] Revocation mesh
             * @property {Uint8Array|null} [issuer] Revocation issuer
             * @property {Array.<Uint8Array>|null} [subjects] Revocation subjects
             * @property {Array.<Uint8Array>|null} [endorsed] Revocation endorsed
             * @property {number|null} [issuedMs] Revocation issuedMs
             * @property {string|null} [reason] Revocation reason
             * @property {Uint8Array|null} [serial] Revocation serial
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Revocation.
             * @memberof trellis.mesh
             * @interface IRevocation
             * @augments trellis.mesh.Revocation.$Properties
             * @deprecated Use trellis.mesh.Revocation.$Properties instead.
             */

            /**
             * Shape of a Revocation.
             * @typedef {trellis.mesh.Revocation.$Properties} trellis.mesh.Revocation.$Shape
             */

            /**
             * Constructs a new Revocation.
             * @memberof trellis.mesh
             * @classdesc Represents a Revocation.
             * @constructor
             * @param {trellis.mesh.Revocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Revocation = function (properties) {
                this.subjects = [];
                this.endorsed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Revocation mesh.
             * @member {Uint8Array} mesh
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.mesh = $util.newBuffer([]);

            /**
             * Revocation issuer.
             * @member {Uint8Array} issuer
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.issuer = $util.newBuffer([]);

            /**
             * Revocation subjects.
             * @member {Array.<Uint8Array>} subjects
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.subjects = $util.emptyArray;

            /**
             * Revocation endorsed.
             * @member {Array.<Uint8Array>} endorsed
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.endorsed = $util.emptyArray;

            /**
             * Revocation issuedMs.
             * @member {number} issuedMs
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.issuedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Revocation reason.
             * @member {string} reason
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.reason = "";

            /**
             * Revocation serial.
             * @member {Uint8Array} serial
             * @memberof trellis.mesh.Revocation
             * @instance
             */
            Revocation.prototype.serial = $util.newBuffer([]);

            /**
             * Creates a new Revocation instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Revocation
             * @static
             * @param {trellis.mesh.Revocation.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Revocation} Revocation instance
             * @type {{
             *   (properties: trellis.mesh.Revocation.$Shape): trellis.mesh.Revocation & trellis.mesh.Revocation.$Shape;
             *   (properties?: trellis.mesh.Revocation.$Properties): trellis.mesh.Revocation;
             * }}
             */
            Revocation.create = function(properties) {
                return new Revocation(properties);
            };

            /**
             * Encodes the specified Revocation message. Does not implicitly {@link trellis.mesh.Revocation.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Revocation
             * @static
             * @param {trellis.mesh.Revocation.$Properties} message Revocation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Revocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh") && message.mesh.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.mesh);
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer") && message.issuer.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.issuer);
                if (message.subjects != null && message.subjects.length)
                    for (let i = 0; i < message.subjects.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.subjects[i]);
                if (message.endorsed != null && message.endorsed.length)
                    for (let i = 0; i < message.endorsed.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.endorsed[i]);
                if (message.issuedMs != null && $Object.hasOwnProperty.call(message, "issuedMs") && (typeof message.issuedMs === "object" ? message.issuedMs.low || message.issuedMs.high : message.issuedMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.issuedMs);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.reason);
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial") && message.serial.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.serial);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Revocation message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Revocation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Revocation & trellis.mesh.Revocation.$Shape} Revocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Revocation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Revocation();
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
                                message.mesh = value;
                            else
                                delete message.mesh;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.issuer = value;
                            else
                                delete message.issuer;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.subjects && message.subjects.length))
                                message.subjects = [];
                            message.subjects.push(reader.bytes());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.endorsed && message.endorsed.length))
                                message.endorsed = [];
                            message.endorsed.push(reader.bytes());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.issuedMs = value;
                            else
                                delete message.issuedMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.serial = value;
                            else
                                delete message.serial;
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
             * Verifies a Revocation message.
             * @function verify
             * @memberof trellis.mesh.Revocation
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Revocation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    if (!(message.mesh && typeof message.mesh.length === "number" || $util.isString(message.mesh)))
                        return "mesh: buffer expected";
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    if (!(message.issuer && typeof message.issuer.length === "number" || $util.isString(message.issuer)))
                        return "issuer: buffer expected";
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects")) {
                    if (!$Array.isArray(message.subjects))
                        return "subjects: array expected";
                    for (let i = 0; i < message.subjects.length; ++i)
                        if (!(message.subjects[i] && typeof message.subjects[i].length === "number" || $util.isString(message.subjects[i])))
                            return "subjects: buffer[] expected";
                }
                if (message.endorsed != null && $Object.hasOwnProperty.call(message, "endorsed")) {
                    if (!$Array.isArray(message.endorsed))
                        return "endorsed: array expected";
                    for (let i = 0; i < message.endorsed.length; ++i)
                        if (!(message.endorsed[i] && typeof message.endorsed[i].length === "number" || $util.isString(message.endorsed[i])))
                            return "endorsed: buffer[] expected";
                }
                if (message.issuedMs != null && $Object.hasOwnProperty.call(message, "issuedMs"))
                    if (!$util.isInteger(message.issuedMs) && !(message.issuedMs && $util.isInteger(message.issuedMs.low) && $util.isInteger(message.issuedMs.high)))
                        return "issuedMs: integer|Long expected";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (!$util.isString(message.reason))
                        return "reason: string expected";
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    if (!(message.serial && typeof message.serial.length === "number" || $util.isString(message.serial)))
                        return "serial: buffer expected";
                return null;
            };

            /**
             * Creates a Revocation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Revocation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Revocation} Revocation
             */
            Revocation.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Revocation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Revocation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Revocation();
                if (object.mesh != null)
                    if (object.mesh.length)
                        if (typeof object.mesh === "string")
                            $util.base64.decode(object.mesh, message.mesh = $util.newBuffer($util.base64.length(object.mesh)), 0);
                        else if (object.mesh.length >= 0)
                            message.mesh = object.mesh;
                if (object.issuer != null)
                    if (object.issuer.length)
                        if (typeof object.issuer === "string")
                            $util.base64.decode(object.issuer, message.issuer = $util.newBuffer($util.base64.length(object.issuer)), 0);
                        else if (object.issuer.length >= 0)
                            message.issuer = object.issuer;
                if (object.subjects) {
                    if (!$Array.isArray(object.subjects))
                        throw $TypeError(".trellis.mesh.Revocation.subjects: array expected");
                    message.subjects = $Array(object.subjects.length);
                    for (let i = 0; i < object.subjects.length; ++i)
                        if (typeof object.subjects[i] === "string")
                            $util.base64.decode(object.subjects[i], message.subjects[i] = $util.newBuffer($util.base64.length(object.subjects[i])), 0);
                        else if (object.subjects[i].length >= 0)
                            message.subjects[i] = object.subjects[i];
                }
                if (object.endorsed) {
                    if (!$Array.isArray(object.endorsed))
                        throw $TypeError(".trellis.mesh.Revocation.endorsed: array expected");
                    message.endorsed = $Array(object.endorsed.length);
                    for (let i = 0; i < object.endorsed.length; ++i)
                        if (typeof object.endorsed[i] === "string")
                            $util.base64.decode(object.endorsed[i], message.endorsed[i] = $util.newBuffer($util.base64.length(object.endorsed[i])), 0);
                        else if (object.endorsed[i].length >= 0)
                            message.endorsed[i] = object.endorsed[i];
                }
                if (object.issuedMs != null)
                    if (typeof object.issuedMs === "object" ? object.issuedMs.low || object.issuedMs.high : $Number(object.issuedMs) !== 0)
                        if ($util.Long)
                            message.issuedMs = $util.Long.fromValue(object.issuedMs, true);
                        else if (typeof object.issuedMs === "string")
                            message.issuedMs = $parseInt(object.issuedMs, 10);
                        else if (typeof object.issuedMs === "number")
                            message.issuedMs = object.issuedMs;
                        else if (typeof object.issuedMs === "object")
                            message.issuedMs = new $util.LongBits(object.issuedMs.low >>> 0, object.issuedMs.high >>> 0).toNumber(true);
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.serial != null)
                    if (object.serial.length)
                        if (typeof object.serial === "string")
                            $util.base64.decode(object.serial, message.serial = $util.newBuffer($util.base64.length(object.serial)), 0);
                        else if (object.serial.length >= 0)
                            message.serial = object.serial;
                return message;
            };

            /**
             * Creates a plain object from a Revocation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Revocation
             * @static
             * @param {trellis.mesh.Revocation} message Revocation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Revocation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.subjects = [];
                    object.endorsed = [];
                }
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.mesh = "";
                    else {
                        object.mesh = [];
                        if (options.bytes !== $Array)
                            object.mesh = $util.newBuffer(object.mesh);
                    }
                    if (options.bytes === $String)
                        object.issuer = "";
                    else {
                        object.issuer = [];
                        if (options.bytes !== $Array)
                            object.issuer = $util.newBuffer(object.issuer);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.issuedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.issuedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reason = "";
                    if (options.bytes === $String)
                        object.serial = "";
                    else {
                        object.serial = [];
                        if (options.bytes !== $Array)
                            object.serial = $util.newBuffer(object.serial);
                    }
                }
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = options.bytes === $String ? $util.base64.encode(message.mesh, 0, message.mesh.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.mesh) : message.mesh;
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    object.issuer = options.bytes === $String ? $util.base64.encode(message.issuer, 0, message.issuer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.issuer) : message.issuer;
                if (message.subjects && message.subjects.length) {
                    object.subjects = $Array(message.subjects.length);
                    for (let j = 0; j < message.subjects.length; ++j)
                        object.subjects[j] = options.bytes === $String ? $util.base64.encode(message.subjects[j], 0, message.subjects[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.subjects[j]) : message.subjects[j];
                }
                if (message.endorsed && message.endorsed.length) {
                    object.endorsed = $Array(message.endorsed.length);
                    for (let j = 0; j < message.endorsed.length; ++j)
                        object.endorsed[j] = options.bytes === $String ? $util.base64.encode(message.endorsed[j], 0, message.endorsed[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.endorsed[j]) : message.endorsed[j];
                }
                if (message.issuedMs != null && $Object.hasOwnProperty.call(message, "issuedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.issuedMs = typeof message.issuedMs === "number" ? $BigInt(message.issuedMs) : $util.Long.fromBits(message.issuedMs.low >>> 0, message.issuedMs.high >>> 0, true).toBigInt();
                    else if (typeof message.issuedMs === "number")
                        object.issuedMs = options.longs === $String ? $String(message.issuedMs) : message.issuedMs;
                    else
                        object.issuedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.issuedMs) : options.longs === $Number ? new $util.LongBits(message.issuedMs.low >>> 0, message.issuedMs.high >>> 0).toNumber(true) : message.issuedMs;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    object.serial = options.bytes === $String ? $util.base64.encode(message.serial, 0, message.serial.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.serial) : message.serial;
                return object;
            };

            /**
             * Converts this Revocation to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Revocation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Revocation.prototype.toJSON = function() {
                return Revocation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Revocation;
        })();

        mesh.SignedRevocation = (function() {

            /**
             * Properties of a SignedRevocation.
             * @typedef {Object} trellis.mesh.SignedRevocation.$Properties
             * @property {trellis.mesh.Signed.$Properties|null} [revocation] SignedRevocation revocation
             * @property {trellis.mesh.Proof.$Properties|null} [issuer] SignedRevocation issuer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedRevocation.
             * @memberof trellis.mesh
             * @interface ISignedRevocation
             * @augments trellis.mesh.SignedRevocation.$Properties
             * @deprecated Use trellis.mesh.SignedRevocation.$Properties instead.
             */

            /**
             * Shape of a SignedRevocation.
             * @typedef {trellis.mesh.SignedRevocation.$Properties} trellis.mesh.SignedRevocation.$Shape
             */

            /**
             * Constructs a new SignedRevocation.
             * @memberof trellis.mesh
             * @classdesc Represents a SignedRevocation.
             * @constructor
             * @param {trellis.mesh.SignedRevocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedRevocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedRevocation revocation.
             * @member {trellis.mesh.Signed.$Properties|null|undefined} revocation
             * @memberof trellis.mesh.SignedRevocation
             * @instance
             */
            SignedRevocation.prototype.revocation = null;

            /**
             * SignedRevocation issuer.
             * @member {trellis.mesh.Proof.$Properties|null|undefined} issuer
             * @memberof trellis.mesh.SignedRevocation
             * @instance
             */
            SignedRevocation.prototype.issuer = null;

            /**
             * Creates a new SignedRevocation instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.SignedRevocation
             * @static
             * @param {trellis.mesh.SignedRevocation.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.SignedRevocation} SignedRevocation instance
             * @type {{
             *   (properties: trellis.mesh.SignedRevocation.$Shape): trellis.mesh.SignedRevocation & trellis.mesh.SignedRevocation.$Shape;
             *   (properties?: trellis.mesh.SignedRevocation.$Properties): trellis.mesh.SignedRevocation;
             * }}
             */
            SignedRevocation.create = function(properties) {
                return new SignedRevocation(properties);
            };

            /**
             * Encodes the specified SignedRevocation message. Does not implicitly {@link trellis.mesh.SignedRevocation.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.SignedRevocation
             * @static
             * @param {trellis.mesh.SignedRevocation.$Properties} message SignedRevocation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedRevocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation"))
                    $root.trellis.mesh.Signed.encode(message.revocation, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    $root.trellis.mesh.Proof.encode(message.issuer, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedRevocation message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.SignedRevocation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.SignedRevocation & trellis.mesh.SignedRevocation.$Shape} SignedRevocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignedRevocation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.SignedRevocation();
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
                            message.revocation = $root.trellis.mesh.Signed.decode(reader, reader.size(), $undefined, _depth + 1, message.revocation);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.issuer = $root.trellis.mesh.Proof.decode(reader, reader.size(), $undefined, _depth + 1, message.issuer);
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
             * Verifies a SignedRevocation message.
             * @function verify
             * @memberof trellis.mesh.SignedRevocation
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SignedRevocation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation")) {
                    let error = $root.trellis.mesh.Signed.verify(message.revocation, _depth + 1);
                    if (error)
                        return "revocation." + error;
                }
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer")) {
                    let error = $root.trellis.mesh.Proof.verify(message.issuer, _depth + 1);
                    if (error)
                        return "issuer." + error;
                }
                return null;
            };

            /**
             * Creates a SignedRevocation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.SignedRevocation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.SignedRevocation} SignedRevocation
             */
            SignedRevocation.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.SignedRevocation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.SignedRevocation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.SignedRevocation();
                if (object.revocation != null) {
                    if (!$util.isObject(object.revocation))
                        throw $TypeError(".trellis.mesh.SignedRevocation.revocation: object expected");
                    message.revocation = $root.trellis.mesh.Signed.fromObject(object.revocation, _depth + 1);
                }
                if (object.issuer != null) {
                    if (!$util.isObject(object.issuer))
                        throw $TypeError(".trellis.mesh.SignedRevocation.issuer: object expected");
                    message.issuer = $root.trellis.mesh.Proof.fromObject(object.issuer, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a SignedRevocation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.SignedRevocation
             * @static
             * @param {trellis.mesh.SignedRevocation} message SignedRevocation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SignedRevocation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.revocation = null;
                    object.issuer = null;
                }
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation"))
                    object.revocation = $root.trellis.mesh.Signed.toObject(message.revocation, options, _depth + 1);
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    object.issuer = $root.trellis.mesh.Proof.toObject(message.issuer, options, _depth + 1);
                return object;
            };

            /**
             * Converts this SignedRevocation to JSON.
             * @function toJSON
             * @memberof trellis.mesh.SignedRevocation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SignedRevocation.prototype.toJSON = function() {
                return SignedRevocation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SignedRevocation;
        })();

        mesh.Ticket = (function() {

            /**
             * Properties of a Ticket.
             * @typedef {Object} trellis.mesh.Ticket.$Properties
             * @property {Uint8Array|null} [genesis] Ticket genesis
             * @property {Uint8Array|null} [issuer] Ticket issuer
             * @property {Uint8Array|null} [invite] Ticket invite
             * @property {Uint8Array|null} [secret] Ticket secret
             * @property {trellis.mesh.Role|null} [role] Ticket role
             * @property {number|null} [uses] Ticket uses
             * @property {number|null} [expiresMs] Ticket expiresMs
             * @property {Array.<trellis.mesh.MemberAddresses.$Properties>|null} [members] Ticket members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ticket.
             * @memberof trellis.mesh
             * @interface ITicket
             * @augments trellis.mesh.Ticket.$Properties
             * @deprecated Use trellis.mesh.Ticket.$Properties instead.
             */

            /**
             * Shape of a Ticket.
             * @typedef {trellis.mesh.Ticket.$Properties} trellis.mesh.Ticket.$Shape
             */

            /**
             * Constructs a new Ticket.
             * @memberof trellis.mesh
             * @classdesc Represents a Ticket.
             * @constructor
             * @param {trellis.mesh.Ticket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ticket = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ticket genesis.
             * @member {Uint8Array} genesis
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.genesis = $util.newBuffer([]);

            /**
             * Ticket issuer.
             * @member {Uint8Array} issuer
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.issuer = $util.newBuffer([]);

            /**
             * Ticket invite.
             * @member {Uint8Array} invite
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.invite = $util.newBuffer([]);

            /**
             * Ticket secret.
             * @member {Uint8Array} secret
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.secret = $util.newBuffer([]);

            /**
             * Ticket role.
             * @member {trellis.mesh.Role} role
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.role = 0;

            /**
             * Ticket uses.
             * @member {number} uses
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.uses = 0;

            /**
             * Ticket expiresMs.
             * @member {number} expiresMs
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Ticket members.
             * @member {Array.<trellis.mesh.MemberAddresses.$Properties>} members
             * @memberof trellis.mesh.Ticket
             * @instance
             */
            Ticket.prototype.members = $util.emptyArray;

            /**
             * Creates a new Ticket instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Ticket
             * @static
             * @param {trellis.mesh.Ticket.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Ticket} Ticket instance
             * @type {{
             *   (properties: trellis.mesh.Ticket.$Shape): trellis.mesh.Ticket & trellis.mesh.Ticket.$Shape;
             *   (properties?: trellis.mesh.Ticket.$Properties): trellis.mesh.Ticket;
             * }}
             */
            Ticket.create = function(properties) {
                return new Ticket(properties);
            };

            /**
             * Encodes the specified Ticket message. Does not implicitly {@link trellis.mesh.Ticket.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Ticket
             * @static
             * @param {trellis.mesh.Ticket.$Properties} message Ticket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ticket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.genesis != null && $Object.hasOwnProperty.call(message, "genesis") && message.genesis.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.genesis);
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer") && message.issuer.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.issuer);
                if (message.invite != null && $Object.hasOwnProperty.call(message, "invite") && message.invite.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.invite);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.secret);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.role);
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses") && message.uses !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.uses);
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.expiresMs);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.trellis.mesh.MemberAddresses.encode(message.members[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ticket message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Ticket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Ticket & trellis.mesh.Ticket.$Shape} Ticket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ticket.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Ticket();
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
                                message.genesis = value;
                            else
                                delete message.genesis;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.issuer = value;
                            else
                                delete message.issuer;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.invite = value;
                            else
                                delete message.invite;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.uses = value;
                            else
                                delete message.uses;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresMs = value;
                            else
                                delete message.expiresMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.trellis.mesh.MemberAddresses.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Ticket message.
             * @function verify
             * @memberof trellis.mesh.Ticket
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Ticket.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.genesis != null && $Object.hasOwnProperty.call(message, "genesis"))
                    if (!(message.genesis && typeof message.genesis.length === "number" || $util.isString(message.genesis)))
                        return "genesis: buffer expected";
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    if (!(message.issuer && typeof message.issuer.length === "number" || $util.isString(message.issuer)))
                        return "issuer: buffer expected";
                if (message.invite != null && $Object.hasOwnProperty.call(message, "invite"))
                    if (!(message.invite && typeof message.invite.length === "number" || $util.isString(message.invite)))
                        return "invite: buffer expected";
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                    if (!(message.secret && typeof message.secret.length === "number" || $util.isString(message.secret)))
                        return "secret: buffer expected";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses"))
                    if (!$util.isInteger(message.uses))
                        return "uses: integer expected";
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (!$util.isInteger(message.expiresMs) && !(message.expiresMs && $util.isInteger(message.expiresMs.low) && $util.isInteger(message.expiresMs.high)))
                        return "expiresMs: integer|Long expected";
                if (message.members != null && $Object.hasOwnProperty.call(message, "members")) {
                    if (!$Array.isArray(message.members))
                        return "members: array expected";
                    for (let i = 0; i < message.members.length; ++i) {
                        let error = $root.trellis.mesh.MemberAddresses.verify(message.members[i], _depth + 1);
                        if (error)
                            return "members." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Ticket message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Ticket
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Ticket} Ticket
             */
            Ticket.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Ticket)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Ticket: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Ticket();
                if (object.genesis != null)
                    if (object.genesis.length)
                        if (typeof object.genesis === "string")
                            $util.base64.decode(object.genesis, message.genesis = $util.newBuffer($util.base64.length(object.genesis)), 0);
                        else if (object.genesis.length >= 0)
                            message.genesis = object.genesis;
                if (object.issuer != null)
                    if (object.issuer.length)
                        if (typeof object.issuer === "string")
                            $util.base64.decode(object.issuer, message.issuer = $util.newBuffer($util.base64.length(object.issuer)), 0);
                        else if (object.issuer.length >= 0)
                            message.issuer = object.issuer;
                if (object.invite != null)
                    if (object.invite.length)
                        if (typeof object.invite === "string")
                            $util.base64.decode(object.invite, message.invite = $util.newBuffer($util.base64.length(object.invite)), 0);
                        else if (object.invite.length >= 0)
                            message.invite = object.invite;
                if (object.secret != null)
                    if (object.secret.length)
                        if (typeof object.secret === "string")
                            $util.base64.decode(object.secret, message.secret = $util.newBuffer($util.base64.length(object.secret)), 0);
                        else if (object.secret.length >= 0)
                            message.secret = object.secret;
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.mesh.Role[object.role] !== 0))
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
                if (object.uses != null)
                    if ($Number(object.uses) !== 0)
                        message.uses = object.uses >>> 0;
                if (object.expiresMs != null)
                    if (typeof object.expiresMs === "object" ? object.expiresMs.low || object.expiresMs.high : $Number(object.expiresMs) !== 0)
                        if ($util.Long)
                            message.expiresMs = $util.Long.fromValue(object.expiresMs, true);
                        else if (typeof object.expiresMs === "string")
                            message.expiresMs = $parseInt(object.expiresMs, 10);
                        else if (typeof object.expiresMs === "number")
                            message.expiresMs = object.expiresMs;
                        else if (typeof object.expiresMs === "object")
                            message.expiresMs = new $util.LongBits(object.expiresMs.low >>> 0, object.expiresMs.high >>> 0).toNumber(true);
                if (object.members) {
                    if (!$Array.isArray(object.members))
                        throw $TypeError(".trellis.mesh.Ticket.members: array expected");
                    message.members = $Array(object.members.length);
                    for (let i = 0; i < object.members.length; ++i) {
                        if (!$util.isObject(object.members[i]))
                            throw $TypeError(".trellis.mesh.Ticket.members: object expected");
                        message.members[i] = $root.trellis.mesh.MemberAddresses.fromObject(object.members[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Ticket message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Ticket
             * @static
             * @param {trellis.mesh.Ticket} message Ticket
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Ticket.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.members = [];
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.genesis = "";
                    else {
                        object.genesis = [];
                        if (options.bytes !== $Array)
                            object.genesis = $util.newBuffer(object.genesis);
                    }
                    if (options.bytes === $String)
                        object.issuer = "";
                    else {
                        object.issuer = [];
                        if (options.bytes !== $Array)
                            object.issuer = $util.newBuffer(object.issuer);
                    }
                    if (options.bytes === $String)
                        object.invite = "";
                    else {
                        object.invite = [];
                        if (options.bytes !== $Array)
                            object.invite = $util.newBuffer(object.invite);
                    }
                    if (options.bytes === $String)
                        object.secret = "";
                    else {
                        object.secret = [];
                        if (options.bytes !== $Array)
                            object.secret = $util.newBuffer(object.secret);
                    }
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                    object.uses = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.expiresMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.expiresMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.genesis != null && $Object.hasOwnProperty.call(message, "genesis"))
                    object.genesis = options.bytes === $String ? $util.base64.encode(message.genesis, 0, message.genesis.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.genesis) : message.genesis;
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    object.issuer = options.bytes === $String ? $util.base64.encode(message.issuer, 0, message.issuer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.issuer) : message.issuer;
                if (message.invite != null && $Object.hasOwnProperty.call(message, "invite"))
                    object.invite = options.bytes === $String ? $util.base64.encode(message.invite, 0, message.invite.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.invite) : message.invite;
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                    object.secret = options.bytes === $String ? $util.base64.encode(message.secret, 0, message.secret.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.secret) : message.secret;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.mesh.Role[message.role] === $undefined ? message.role : $root.trellis.mesh.Role[message.role] : message.role;
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses"))
                    object.uses = message.uses;
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiresMs = typeof message.expiresMs === "number" ? $BigInt(message.expiresMs) : $util.Long.fromBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0, true).toBigInt();
                    else if (typeof message.expiresMs === "number")
                        object.expiresMs = options.longs === $String ? $String(message.expiresMs) : message.expiresMs;
                    else
                        object.expiresMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresMs) : options.longs === $Number ? new $util.LongBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0).toNumber(true) : message.expiresMs;
                if (message.members && message.members.length) {
                    object.members = $Array(message.members.length);
                    for (let j = 0; j < message.members.length; ++j)
                        object.members[j] = $root.trellis.mesh.MemberAddresses.toObject(message.members[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Ticket to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Ticket
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Ticket.prototype.toJSON = function() {
                return Ticket.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Ticket;
        })();

        mesh.MemberAddresses = (function() {

            /**
             * Properties of a MemberAddresses.
             * @typedef {Object} trellis.mesh.MemberAddresses.$Properties
             * @property {Uint8Array|null} [peer] MemberAddresses peer
             * @property {Array.<Uint8Array>|null} [addresses] MemberAddresses addresses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MemberAddresses.
             * @memberof trellis.mesh
             * @interface IMemberAddresses
             * @augments trellis.mesh.MemberAddresses.$Properties
             * @deprecated Use trellis.mesh.MemberAddresses.$Properties instead.
             */

            /**
             * Shape of a MemberAddresses.
             * @typedef {trellis.mesh.MemberAddresses.$Properties} trellis.mesh.MemberAddresses.$Shape
             */

            /**
             * Constructs a new MemberAddresses.
             * @memberof trellis.mesh
             * @classdesc Represents a MemberAddresses.
             * @constructor
             * @param {trellis.mesh.MemberAddresses.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MemberAddresses = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MemberAddresses peer.
             * @member {Uint8Array} peer
             * @memberof trellis.mesh.MemberAddresses
             * @instance
             */
            MemberAddresses.prototype.peer = $util.newBuffer([]);

            /**
             * MemberAddresses addresses.
             * @member {Array.<Uint8Array>} addresses
             * @memberof trellis.mesh.MemberAddresses
             * @instance
             */
            MemberAddresses.prototype.addresses = $util.emptyArray;

            /**
             * Creates a new MemberAddresses instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.MemberAddresses
             * @static
             * @param {trellis.mesh.MemberAddresses.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.MemberAddresses} MemberAddresses instance
             * @type {{
             *   (properties: trellis.mesh.MemberAddresses.$Shape): trellis.mesh.MemberAddresses & trellis.mesh.MemberAddresses.$Shape;
             *   (properties?: trellis.mesh.MemberAddresses.$Properties): trellis.mesh.MemberAddresses;
             * }}
             */
            MemberAddresses.create = function(properties) {
                return new MemberAddresses(properties);
            };

            /**
             * Encodes the specified MemberAddresses message. Does not implicitly {@link trellis.mesh.MemberAddresses.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.MemberAddresses
             * @static
             * @param {trellis.mesh.MemberAddresses.$Properties} message MemberAddresses message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MemberAddresses.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.peer);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.addresses[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MemberAddresses message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.MemberAddresses
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.MemberAddresses & trellis.mesh.MemberAddresses.$Shape} MemberAddresses
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MemberAddresses.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.MemberAddresses();
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
                                message.peer = value;
                            else
                                delete message.peer;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.bytes());
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
             * Verifies a MemberAddresses message.
             * @function verify
             * @memberof trellis.mesh.MemberAddresses
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MemberAddresses.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!(message.peer && typeof message.peer.length === "number" || $util.isString(message.peer)))
                        return "peer: buffer expected";
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
                    if (!$Array.isArray(message.addresses))
                        return "addresses: array expected";
                    for (let i = 0; i < message.addresses.length; ++i)
                        if (!(message.addresses[i] && typeof message.addresses[i].length === "number" || $util.isString(message.addresses[i])))
                            return "addresses: buffer[] expected";
                }
                return null;
            };

            /**
             * Creates a MemberAddresses message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.MemberAddresses
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.MemberAddresses} MemberAddresses
             */
            MemberAddresses.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.MemberAddresses)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.MemberAddresses: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.MemberAddresses();
                if (object.peer != null)
                    if (object.peer.length)
                        if (typeof object.peer === "string")
                            $util.base64.decode(object.peer, message.peer = $util.newBuffer($util.base64.length(object.peer)), 0);
                        else if (object.peer.length >= 0)
                            message.peer = object.peer;
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".trellis.mesh.MemberAddresses.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i)
                        if (typeof object.addresses[i] === "string")
                            $util.base64.decode(object.addresses[i], message.addresses[i] = $util.newBuffer($util.base64.length(object.addresses[i])), 0);
                        else if (object.addresses[i].length >= 0)
                            message.addresses[i] = object.addresses[i];
                }
                return message;
            };

            /**
             * Creates a plain object from a MemberAddresses message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.MemberAddresses
             * @static
             * @param {trellis.mesh.MemberAddresses} message MemberAddresses
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MemberAddresses.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.peer = "";
                    else {
                        object.peer = [];
                        if (options.bytes !== $Array)
                            object.peer = $util.newBuffer(object.peer);
                    }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = options.bytes === $String ? $util.base64.encode(message.peer, 0, message.peer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.peer) : message.peer;
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = options.bytes === $String ? $util.base64.encode(message.addresses[j], 0, message.addresses[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.addresses[j]) : message.addresses[j];
                }
                return object;
            };

            /**
             * Converts this MemberAddresses to JSON.
             * @function toJSON
             * @memberof trellis.mesh.MemberAddresses
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MemberAddresses.prototype.toJSON = function() {
                return MemberAddresses.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MemberAddresses;
        })();

        mesh.JoinRequest = (function() {

            /**
             * Properties of a JoinRequest.
             * @typedef {Object} trellis.mesh.JoinRequest.$Properties
             * @property {Uint8Array|null} [mesh] JoinRequest mesh
             * @property {Uint8Array|null} [joiner] JoinRequest joiner
             * @property {Uint8Array|null} [issuer] JoinRequest issuer
             * @property {Uint8Array|null} [invite] JoinRequest invite
             * @property {string|null} [name] JoinRequest name
             * @property {Uint8Array|null} [mac] JoinRequest mac
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinRequest.
             * @memberof trellis.mesh
             * @interface IJoinRequest
             * @augments trellis.mesh.JoinRequest.$Properties
             * @deprecated Use trellis.mesh.JoinRequest.$Properties instead.
             */

            /**
             * Shape of a JoinRequest.
             * @typedef {trellis.mesh.JoinRequest.$Properties} trellis.mesh.JoinRequest.$Shape
             */

            /**
             * Constructs a new JoinRequest.
             * @memberof trellis.mesh
             * @classdesc Represents a JoinRequest.
             * @constructor
             * @param {trellis.mesh.JoinRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinRequest mesh.
             * @member {Uint8Array} mesh
             * @memberof trellis.mesh.JoinRequest
             * @instance
             */
            JoinRequest.prototype.mesh = $util.newBuffer([]);

            /**
             * JoinRequest joiner.
             * @member {Uint8Array} joiner
             * @memberof trellis.mesh.JoinRequest
             * @instance
             */
            JoinRequest.prototype.joiner = $util.newBuffer([]);

            /**
             * JoinRequest issuer.
             * @member {Uint8Array} issuer
             * @memberof trellis.mesh.JoinRequest
             * @instance
             */
            JoinRequest.prototype.issuer = $util.newBuffer([]);

            /**
             * JoinRequest invite.
             * @member {Uint8Array} invite
             * @memberof trellis.mesh.JoinRequest
             * @instance
             */
            JoinRequest.prototype.invite = $util.newBuffer([]);

            /**
             * JoinRequest name.
             * @member {string} name
             * @memberof trellis.mesh.JoinRequest
             * @instance
             */
            JoinRequest.prototype.name = "";

            /**
             * JoinRequest mac.
             * @member {Uint8Array} mac
             * @memberof trellis.mesh.JoinRequest
             * @instance
             */
            JoinRequest.prototype.mac = $util.newBuffer([]);

            /**
             * Creates a new JoinRequest instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.JoinRequest
             * @static
             * @param {trellis.mesh.JoinRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.JoinRequest} JoinRequest instance
             * @type {{
             *   (properties: trellis.mesh.JoinRequest.$Shape): trellis.mesh.JoinRequest & trellis.mesh.JoinRequest.$Shape;
             *   (properties?: trellis.mesh.JoinRequest.$Properties): trellis.mesh.JoinRequest;
             * }}
             */
            JoinRequest.create = function(properties) {
                return new JoinRequest(properties);
            };

            /**
             * Encodes the specified JoinRequest message. Does not implicitly {@link trellis.mesh.JoinRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.JoinRequest
             * @static
             * @param {trellis.mesh.JoinRequest.$Properties} message JoinRequest message or plain object to encode
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
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh") && message.mesh.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.mesh);
                if (message.joiner != null && $Object.hasOwnProperty.call(message, "joiner") && message.joiner.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.joiner);
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer") && message.issuer.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.issuer);
                if (message.invite != null && $Object.hasOwnProperty.call(message, "invite") && message.invite.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.invite);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                if (message.mac != null && $Object.hasOwnProperty.call(message, "mac") && message.mac.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.mac);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.JoinRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.JoinRequest & trellis.mesh.JoinRequest.$Shape} JoinRequest
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
                message = _target || new $root.trellis.mesh.JoinRequest();
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
                                message.mesh = value;
                            else
                                delete message.mesh;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.joiner = value;
                            else
                                delete message.joiner;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.issuer = value;
                            else
                                delete message.issuer;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.invite = value;
                            else
                                delete message.invite;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.mac = value;
                            else
                                delete message.mac;
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
             * @memberof trellis.mesh.JoinRequest
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
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    if (!(message.mesh && typeof message.mesh.length === "number" || $util.isString(message.mesh)))
                        return "mesh: buffer expected";
                if (message.joiner != null && $Object.hasOwnProperty.call(message, "joiner"))
                    if (!(message.joiner && typeof message.joiner.length === "number" || $util.isString(message.joiner)))
                        return "joiner: buffer expected";
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    if (!(message.issuer && typeof message.issuer.length === "number" || $util.isString(message.issuer)))
                        return "issuer: buffer expected";
                if (message.invite != null && $Object.hasOwnProperty.call(message, "invite"))
                    if (!(message.invite && typeof message.invite.length === "number" || $util.isString(message.invite)))
                        return "invite: buffer expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
                    if (!(message.mac && typeof message.mac.length === "number" || $util.isString(message.mac)))
                        return "mac: buffer expected";
                return null;
            };

            /**
             * Creates a JoinRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.JoinRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.JoinRequest} JoinRequest
             */
            JoinRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.JoinRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.JoinRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.JoinRequest();
                if (object.mesh != null)
                    if (object.mesh.length)
                        if (typeof object.mesh === "string")
                            $util.base64.decode(object.mesh, message.mesh = $util.newBuffer($util.base64.length(object.mesh)), 0);
                        else if (object.mesh.length >= 0)
                            message.mesh = object.mesh;
                if (object.joiner != null)
                    if (object.joiner.length)
                        if (typeof object.joiner === "string")
                            $util.base64.decode(object.joiner, message.joiner = $util.newBuffer($util.base64.length(object.joiner)), 0);
                        else if (object.joiner.length >= 0)
                            message.joiner = object.joiner;
                if (object.issuer != null)
                    if (object.issuer.length)
                        if (typeof object.issuer === "string")
                            $util.base64.decode(object.issuer, message.issuer = $util.newBuffer($util.base64.length(object.issuer)), 0);
                        else if (object.issuer.length >= 0)
                            message.issuer = object.issuer;
                if (object.invite != null)
                    if (object.invite.length)
                        if (typeof object.invite === "string")
                            $util.base64.decode(object.invite, message.invite = $util.newBuffer($util.base64.length(object.invite)), 0);
                        else if (object.invite.length >= 0)
                            message.invite = object.invite;
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.mac != null)
                    if (object.mac.length)
                        if (typeof object.mac === "string")
                            $util.base64.decode(object.mac, message.mac = $util.newBuffer($util.base64.length(object.mac)), 0);
                        else if (object.mac.length >= 0)
                            message.mac = object.mac;
                return message;
            };

            /**
             * Creates a plain object from a JoinRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.JoinRequest
             * @static
             * @param {trellis.mesh.JoinRequest} message JoinRequest
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
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.mesh = "";
                    else {
                        object.mesh = [];
                        if (options.bytes !== $Array)
                            object.mesh = $util.newBuffer(object.mesh);
                    }
                    if (options.bytes === $String)
                        object.joiner = "";
                    else {
                        object.joiner = [];
                        if (options.bytes !== $Array)
                            object.joiner = $util.newBuffer(object.joiner);
                    }
                    if (options.bytes === $String)
                        object.issuer = "";
                    else {
                        object.issuer = [];
                        if (options.bytes !== $Array)
                            object.issuer = $util.newBuffer(object.issuer);
                    }
                    if (options.bytes === $String)
                        object.invite = "";
                    else {
                        object.invite = [];
                        if (options.bytes !== $Array)
                            object.invite = $util.newBuffer(object.invite);
                    }
                    object.name = "";
                    if (options.bytes === $String)
                        object.mac = "";
                    else {
                        object.mac = [];
                        if (options.bytes !== $Array)
                            object.mac = $util.newBuffer(object.mac);
                    }
                }
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = options.bytes === $String ? $util.base64.encode(message.mesh, 0, message.mesh.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.mesh) : message.mesh;
                if (message.joiner != null && $Object.hasOwnProperty.call(message, "joiner"))
                    object.joiner = options.bytes === $String ? $util.base64.encode(message.joiner, 0, message.joiner.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.joiner) : message.joiner;
                if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                    object.issuer = options.bytes === $String ? $util.base64.encode(message.issuer, 0, message.issuer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.issuer) : message.issuer;
                if (message.invite != null && $Object.hasOwnProperty.call(message, "invite"))
                    object.invite = options.bytes === $String ? $util.base64.encode(message.invite, 0, message.invite.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.invite) : message.invite;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
                    object.mac = options.bytes === $String ? $util.base64.encode(message.mac, 0, message.mac.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.mac) : message.mac;
                return object;
            };

            /**
             * Converts this JoinRequest to JSON.
             * @function toJSON
             * @memberof trellis.mesh.JoinRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            JoinRequest.prototype.toJSON = function() {
                return JoinRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return JoinRequest;
        })();

        mesh.JoinResponse = (function() {

            /**
             * Properties of a JoinResponse.
             * @typedef {Object} trellis.mesh.JoinResponse.$Properties
             * @property {trellis.mesh.Proof.$Properties|null} [proof] JoinResponse proof
             * @property {trellis.mesh.Failure.$Properties|null} [failure] JoinResponse failure
             * @property {Array.<string>|null} [addresses] JoinResponse addresses
             * @property {"proof"|"failure"} [result] JoinResponse result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinResponse.
             * @memberof trellis.mesh
             * @interface IJoinResponse
             * @augments trellis.mesh.JoinResponse.$Properties
             * @deprecated Use trellis.mesh.JoinResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a JoinResponse.
             * @typedef {{
             *   proof?: trellis.mesh.Proof.$Shape|null;
             *   failure?: trellis.mesh.Failure.$Shape|null;
             *   addresses?: Array.<string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ result?: undefined; proof?: null; failure?: null }|{ result?: "proof"; proof: trellis.mesh.Proof.$Shape; failure?: null }|{ result?: "failure"; proof?: null; failure: trellis.mesh.Failure.$Shape })
             * )} trellis.mesh.JoinResponse.$Shape
             */

            /**
             * Constructs a new JoinResponse.
             * @memberof trellis.mesh
             * @classdesc Represents a JoinResponse.
             * @constructor
             * @param {trellis.mesh.JoinResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinResponse = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinResponse proof.
             * @member {trellis.mesh.Proof.$Properties|null|undefined} proof
             * @memberof trellis.mesh.JoinResponse
             * @instance
             */
            JoinResponse.prototype.proof = null;

            /**
             * JoinResponse failure.
             * @member {trellis.mesh.Failure.$Properties|null|undefined} failure
             * @memberof trellis.mesh.JoinResponse
             * @instance
             */
            JoinResponse.prototype.failure = null;

            /**
             * JoinResponse addresses.
             * @member {Array.<string>} addresses
             * @memberof trellis.mesh.JoinResponse
             * @instance
             */
            JoinResponse.prototype.addresses = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * JoinResponse result.
             * @member {"proof"|"failure"|undefined} result
             * @memberof trellis.mesh.JoinResponse
             * @instance
             */
            $Object.defineProperty(JoinResponse.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["proof", "failure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new JoinResponse instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.JoinResponse
             * @static
             * @param {trellis.mesh.JoinResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.JoinResponse} JoinResponse instance
             * @type {{
             *   (properties: trellis.mesh.JoinResponse.$Shape): trellis.mesh.JoinResponse & trellis.mesh.JoinResponse.$Shape;
             *   (properties?: trellis.mesh.JoinResponse.$Properties): trellis.mesh.JoinResponse;
             * }}
             */
            JoinResponse.create = function(properties) {
                return new JoinResponse(properties);
            };

            /**
             * Encodes the specified JoinResponse message. Does not implicitly {@link trellis.mesh.JoinResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.JoinResponse
             * @static
             * @param {trellis.mesh.JoinResponse.$Properties} message JoinResponse message or plain object to encode
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
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                    $root.trellis.mesh.Proof.encode(message.proof, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.trellis.mesh.Failure.encode(message.failure, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.addresses[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.JoinResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.JoinResponse & trellis.mesh.JoinResponse.$Shape} JoinResponse
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
                message = _target || new $root.trellis.mesh.JoinResponse();
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
                            message.proof = $root.trellis.mesh.Proof.decode(reader, reader.size(), $undefined, _depth + 1, message.proof);
                            message.result = "proof";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.trellis.mesh.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.result = "failure";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
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
             * @memberof trellis.mesh.JoinResponse
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
                let properties = {};
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof")) {
                    properties.result = 1;
                    {
                        let error = $root.trellis.mesh.Proof.verify(message.proof, _depth + 1);
                        if (error)
                            return "proof." + error;
                    }
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    if (properties.result === 1)
                        return "result: multiple values";
                    properties.result = 1;
                    {
                        let error = $root.trellis.mesh.Failure.verify(message.failure, _depth + 1);
                        if (error)
                            return "failure." + error;
                    }
                }
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
                    if (!$Array.isArray(message.addresses))
                        return "addresses: array expected";
                    for (let i = 0; i < message.addresses.length; ++i)
                        if (!$util.isString(message.addresses[i]))
                            return "addresses: string[] expected";
                }
                return null;
            };

            /**
             * Creates a JoinResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.JoinResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.JoinResponse} JoinResponse
             */
            JoinResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.JoinResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.JoinResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.JoinResponse();
                if (object.proof != null) {
                    if (!$util.isObject(object.proof))
                        throw $TypeError(".trellis.mesh.JoinResponse.proof: object expected");
                    message.proof = $root.trellis.mesh.Proof.fromObject(object.proof, _depth + 1);
                }
                if (object.failure != null) {
                    if (!$util.isObject(object.failure))
                        throw $TypeError(".trellis.mesh.JoinResponse.failure: object expected");
                    message.failure = $root.trellis.mesh.Failure.fromObject(object.failure, _depth + 1);
                }
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".trellis.mesh.JoinResponse.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i)
                        message.addresses[i] = $String(object.addresses[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a JoinResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.JoinResponse
             * @static
             * @param {trellis.mesh.JoinResponse} message JoinResponse
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
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof")) {
                    object.proof = $root.trellis.mesh.Proof.toObject(message.proof, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "proof";
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    object.failure = $root.trellis.mesh.Failure.toObject(message.failure, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "failure";
                }
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = message.addresses[j];
                }
                return object;
            };

            /**
             * Converts this JoinResponse to JSON.
             * @function toJSON
             * @memberof trellis.mesh.JoinResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            JoinResponse.prototype.toJSON = function() {
                return JoinResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return JoinResponse;
        })();

        mesh.Failure = (function() {

            /**
             * Properties of a Failure.
             * @typedef {Object} trellis.mesh.Failure.$Properties
             * @property {trellis.mesh.Failure.Reason|null} [reason] Failure reason
             * @property {string|null} [message] Failure message
             * @property {trellis.mesh.SignedRevocation.$Properties|null} [revocation] Failure revocation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Failure.
             * @memberof trellis.mesh
             * @interface IFailure
             * @augments trellis.mesh.Failure.$Properties
             * @deprecated Use trellis.mesh.Failure.$Properties instead.
             */

            /**
             * Shape of a Failure.
             * @typedef {trellis.mesh.Failure.$Properties} trellis.mesh.Failure.$Shape
             */

            /**
             * Constructs a new Failure.
             * @memberof trellis.mesh
             * @classdesc Represents a Failure.
             * @constructor
             * @param {trellis.mesh.Failure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Failure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Failure reason.
             * @member {trellis.mesh.Failure.Reason} reason
             * @memberof trellis.mesh.Failure
             * @instance
             */
            Failure.prototype.reason = 0;

            /**
             * Failure message.
             * @member {string} message
             * @memberof trellis.mesh.Failure
             * @instance
             */
            Failure.prototype.message = "";

            /**
             * Failure revocation.
             * @member {trellis.mesh.SignedRevocation.$Properties|null|undefined} revocation
             * @memberof trellis.mesh.Failure
             * @instance
             */
            Failure.prototype.revocation = null;

            /**
             * Creates a new Failure instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Failure
             * @static
             * @param {trellis.mesh.Failure.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Failure} Failure instance
             * @type {{
             *   (properties: trellis.mesh.Failure.$Shape): trellis.mesh.Failure & trellis.mesh.Failure.$Shape;
             *   (properties?: trellis.mesh.Failure.$Properties): trellis.mesh.Failure;
             * }}
             */
            Failure.create = function(properties) {
                return new Failure(properties);
            };

            /**
             * Encodes the specified Failure message. Does not implicitly {@link trellis.mesh.Failure.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Failure
             * @static
             * @param {trellis.mesh.Failure.$Properties} message Failure message or plain object to encode
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
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.reason);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation"))
                    $root.trellis.mesh.SignedRevocation.encode(message.revocation, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Failure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Failure & trellis.mesh.Failure.$Shape} Failure
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
                message = _target || new $root.trellis.mesh.Failure();
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
                                message.reason = value;
                            else
                                delete message.reason;
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
                            if (wireType !== 2)
                                break;
                            message.revocation = $root.trellis.mesh.SignedRevocation.decode(reader, reader.size(), $undefined, _depth + 1, message.revocation);
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
             * @memberof trellis.mesh.Failure
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
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (typeof message.reason !== "number" || (message.reason | 0) !== message.reason)
                        return "reason: enum value expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation")) {
                    let error = $root.trellis.mesh.SignedRevocation.verify(message.revocation, _depth + 1);
                    if (error)
                        return "revocation." + error;
                }
                return null;
            };

            /**
             * Creates a Failure message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Failure
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Failure} Failure
             */
            Failure.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Failure)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Failure: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Failure();
                if (object.reason !== 0 && (typeof object.reason !== "string" || $root.trellis.mesh.Failure.Reason[object.reason] !== 0))
                    switch (object.reason) {
                    case "REASON_UNSPECIFIED":
                    case 0:
                        message.reason = 0;
                        break;
                    case "REASON_MALFORMED":
                    case 1:
                        message.reason = 1;
                        break;
                    case "REASON_OTHER_MESH":
                    case 2:
                        message.reason = 2;
                        break;
                    case "REASON_NOT_A_MEMBER":
                    case 3:
                        message.reason = 3;
                        break;
                    case "REASON_EXPIRED":
                    case 4:
                        message.reason = 4;
                        break;
                    case "REASON_REVOKED":
                    case 5:
                        message.reason = 5;
                        break;
                    case "REASON_BUSY":
                    case 6:
                        message.reason = 6;
                        break;
                    case "REASON_ISSUER_UNREACHABLE":
                    case 7:
                        message.reason = 7;
                        break;
                    case "REASON_INVITE_UNKNOWN":
                    case 8:
                        message.reason = 8;
                        break;
                    case "REASON_INVITE_USED_UP":
                    case 9:
                        message.reason = 9;
                        break;
                    case "REASON_VERSION":
                    case 10:
                        message.reason = 10;
                        break;
                    case "REASON_INTERNAL":
                    case 11:
                        message.reason = 11;
                        break;
                    default:
                        if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                            message.reason = object.reason;
                    }
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.revocation != null) {
                    if (!$util.isObject(object.revocation))
                        throw $TypeError(".trellis.mesh.Failure.revocation: object expected");
                    message.revocation = $root.trellis.mesh.SignedRevocation.fromObject(object.revocation, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Failure message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Failure
             * @static
             * @param {trellis.mesh.Failure} message Failure
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
                if (options.defaults) {
                    object.reason = options.enums === $String ? "REASON_UNSPECIFIED" : 0;
                    object.message = "";
                    object.revocation = null;
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = options.enums === $String ? $root.trellis.mesh.Failure.Reason[message.reason] === $undefined ? message.reason : $root.trellis.mesh.Failure.Reason[message.reason] : message.reason;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation"))
                    object.revocation = $root.trellis.mesh.SignedRevocation.toObject(message.revocation, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Failure to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Failure
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Failure.prototype.toJSON = function() {
                return Failure.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Reason enum.
             * @name trellis.mesh.Failure.Reason
             * @enum {number}
             * @property {number} REASON_UNSPECIFIED=0 REASON_UNSPECIFIED value
             * @property {number} REASON_MALFORMED=1 REASON_MALFORMED value
             * @property {number} REASON_OTHER_MESH=2 REASON_OTHER_MESH value
             * @property {number} REASON_NOT_A_MEMBER=3 REASON_NOT_A_MEMBER value
             * @property {number} REASON_EXPIRED=4 REASON_EXPIRED value
             * @property {number} REASON_REVOKED=5 REASON_REVOKED value
             * @property {number} REASON_BUSY=6 REASON_BUSY value
             * @property {number} REASON_ISSUER_UNREACHABLE=7 REASON_ISSUER_UNREACHABLE value
             * @property {number} REASON_INVITE_UNKNOWN=8 REASON_INVITE_UNKNOWN value
             * @property {number} REASON_INVITE_USED_UP=9 REASON_INVITE_USED_UP value
             * @property {number} REASON_VERSION=10 REASON_VERSION value
             * @property {number} REASON_INTERNAL=11 REASON_INTERNAL value
             */
            Failure.Reason = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "REASON_UNSPECIFIED"] = 0;
                values[valuesById[1] = "REASON_MALFORMED"] = 1;
                values[valuesById[2] = "REASON_OTHER_MESH"] = 2;
                values[valuesById[3] = "REASON_NOT_A_MEMBER"] = 3;
                values[valuesById[4] = "REASON_EXPIRED"] = 4;
                values[valuesById[5] = "REASON_REVOKED"] = 5;
                values[valuesById[6] = "REASON_BUSY"] = 6;
                values[valuesById[7] = "REASON_ISSUER_UNREACHABLE"] = 7;
                values[valuesById[8] = "REASON_INVITE_UNKNOWN"] = 8;
                values[valuesById[9] = "REASON_INVITE_USED_UP"] = 9;
                values[valuesById[10] = "REASON_VERSION"] = 10;
                values[valuesById[11] = "REASON_INTERNAL"] = 11;
                return values;
            })();

            return Failure;
        })();

        mesh.Handshake = (function() {

            /**
             * Properties of a Handshake.
             * @typedef {Object} trellis.mesh.Handshake.$Properties
             * @property {number|null} [version] Handshake version
             * @property {trellis.mesh.Proof.$Properties|null} [proof] Handshake proof
             * @property {trellis.mesh.Failure.$Properties|null} [refused] Handshake refused
             * @property {trellis.mesh.Accepted.$Properties|null} [accepted] Handshake accepted
             * @property {Uint8Array|null} [mesh] Handshake mesh
             * @property {"proof"|"refused"|"accepted"} [step] Handshake step
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Handshake.
             * @memberof trellis.mesh
             * @interface IHandshake
             * @augments trellis.mesh.Handshake.$Properties
             * @deprecated Use trellis.mesh.Handshake.$Properties instead.
             */

            /**
             * Narrowed shape of a Handshake.
             * @typedef {{
             *   version?: number|null;
             *   proof?: trellis.mesh.Proof.$Shape|null;
             *   refused?: trellis.mesh.Failure.$Shape|null;
             *   accepted?: trellis.mesh.Accepted.$Shape|null;
             *   mesh?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ step?: undefined; proof?: null; refused?: null; accepted?: null }|{ step?: "proof"; proof: trellis.mesh.Proof.$Shape; refused?: null; accepted?: null }|{ step?: "refused"; proof?: null; refused: trellis.mesh.Failure.$Shape; accepted?: null }|{ step?: "accepted"; proof?: null; refused?: null; accepted: trellis.mesh.Accepted.$Shape })
             * )} trellis.mesh.Handshake.$Shape
             */

            /**
             * Constructs a new Handshake.
             * @memberof trellis.mesh
             * @classdesc Represents a Handshake.
             * @constructor
             * @param {trellis.mesh.Handshake.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Handshake = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Handshake version.
             * @member {number} version
             * @memberof trellis.mesh.Handshake
             * @instance
             */
            Handshake.prototype.version = 0;

            /**
             * Handshake proof.
             * @member {trellis.mesh.Proof.$Properties|null|undefined} proof
             * @memberof trellis.mesh.Handshake
             * @instance
             */
            Handshake.prototype.proof = null;

            /**
             * Handshake refused.
             * @member {trellis.mesh.Failure.$Properties|null|undefined} refused
             * @memberof trellis.mesh.Handshake
             * @instance
             */
            Handshake.prototype.refused = null;

            /**
             * Handshake accepted.
             * @member {trellis.mesh.Accepted.$Properties|null|undefined} accepted
             * @memberof trellis.mesh.Handshake
             * @instance
             */
            Handshake.prototype.accepted = null;

            /**
             * Handshake mesh.
             * @member {Uint8Array} mesh
             * @memberof trellis.mesh.Handshake
             * @instance
             */
            Handshake.prototype.mesh = $util.newBuffer([]);

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Handshake step.
             * @member {"proof"|"refused"|"accepted"|undefined} step
             * @memberof trellis.mesh.Handshake
             * @instance
             */
            $Object.defineProperty(Handshake.prototype, "step", {
                get: $util.oneOfGetter($oneOfFields = ["proof", "refused", "accepted"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Handshake instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Handshake
             * @static
             * @param {trellis.mesh.Handshake.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Handshake} Handshake instance
             * @type {{
             *   (properties: trellis.mesh.Handshake.$Shape): trellis.mesh.Handshake & trellis.mesh.Handshake.$Shape;
             *   (properties?: trellis.mesh.Handshake.$Properties): trellis.mesh.Handshake;
             * }}
             */
            Handshake.create = function(properties) {
                return new Handshake(properties);
            };

            /**
             * Encodes the specified Handshake message. Does not implicitly {@link trellis.mesh.Handshake.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Handshake
             * @static
             * @param {trellis.mesh.Handshake.$Properties} message Handshake message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Handshake.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                    $root.trellis.mesh.Proof.encode(message.proof, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    $root.trellis.mesh.Failure.encode(message.refused, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    $root.trellis.mesh.Accepted.encode(message.accepted, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh") && message.mesh.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.mesh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Handshake message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Handshake
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Handshake & trellis.mesh.Handshake.$Shape} Handshake
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Handshake.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.Handshake();
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
                            message.proof = $root.trellis.mesh.Proof.decode(reader, reader.size(), $undefined, _depth + 1, message.proof);
                            message.step = "proof";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.refused = $root.trellis.mesh.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                            message.step = "refused";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.accepted = $root.trellis.mesh.Accepted.decode(reader, reader.size(), $undefined, _depth + 1, message.accepted);
                            message.step = "accepted";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.mesh = value;
                            else
                                delete message.mesh;
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
             * Verifies a Handshake message.
             * @function verify
             * @memberof trellis.mesh.Handshake
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Handshake.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof")) {
                    properties.step = 1;
                    {
                        let error = $root.trellis.mesh.Proof.verify(message.proof, _depth + 1);
                        if (error)
                            return "proof." + error;
                    }
                }
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                    if (properties.step === 1)
                        return "step: multiple values";
                    properties.step = 1;
                    {
                        let error = $root.trellis.mesh.Failure.verify(message.refused, _depth + 1);
                        if (error)
                            return "refused." + error;
                    }
                }
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    if (properties.step === 1)
                        return "step: multiple values";
                    properties.step = 1;
                    {
                        let error = $root.trellis.mesh.Accepted.verify(message.accepted, _depth + 1);
                        if (error)
                            return "accepted." + error;
                    }
                }
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    if (!(message.mesh && typeof message.mesh.length === "number" || $util.isString(message.mesh)))
                        return "mesh: buffer expected";
                return null;
            };

            /**
             * Creates a Handshake message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Handshake
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Handshake} Handshake
             */
            Handshake.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Handshake)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Handshake: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.Handshake();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.proof != null) {
                    if (!$util.isObject(object.proof))
                        throw $TypeError(".trellis.mesh.Handshake.proof: object expected");
                    message.proof = $root.trellis.mesh.Proof.fromObject(object.proof, _depth + 1);
                }
                if (object.refused != null) {
                    if (!$util.isObject(object.refused))
                        throw $TypeError(".trellis.mesh.Handshake.refused: object expected");
                    message.refused = $root.trellis.mesh.Failure.fromObject(object.refused, _depth + 1);
                }
                if (object.accepted != null) {
                    if (!$util.isObject(object.accepted))
                        throw $TypeError(".trellis.mesh.Handshake.accepted: object expected");
                    message.accepted = $root.trellis.mesh.Accepted.fromObject(object.accepted, _depth + 1);
                }
                if (object.mesh != null)
                    if (object.mesh.length)
                        if (typeof object.mesh === "string")
                            $util.base64.decode(object.mesh, message.mesh = $util.newBuffer($util.base64.length(object.mesh)), 0);
                        else if (object.mesh.length >= 0)
                            message.mesh = object.mesh;
                return message;
            };

            /**
             * Creates a plain object from a Handshake message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Handshake
             * @static
             * @param {trellis.mesh.Handshake} message Handshake
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Handshake.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.version = 0;
                    if (options.bytes === $String)
                        object.mesh = "";
                    else {
                        object.mesh = [];
                        if (options.bytes !== $Array)
                            object.mesh = $util.newBuffer(object.mesh);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof")) {
                    object.proof = $root.trellis.mesh.Proof.toObject(message.proof, options, _depth + 1);
                    if (options.oneofs)
                        object.step = "proof";
                }
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                    object.refused = $root.trellis.mesh.Failure.toObject(message.refused, options, _depth + 1);
                    if (options.oneofs)
                        object.step = "refused";
                }
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    object.accepted = $root.trellis.mesh.Accepted.toObject(message.accepted, options, _depth + 1);
                    if (options.oneofs)
                        object.step = "accepted";
                }
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    object.mesh = options.bytes === $String ? $util.base64.encode(message.mesh, 0, message.mesh.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.mesh) : message.mesh;
                return object;
            };

            /**
             * Converts this Handshake to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Handshake
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Handshake.prototype.toJSON = function() {
                return Handshake.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Handshake;
        })();

        mesh.Accepted = (function() {

            /**
             * Properties of an Accepted.
             * @typedef {Object} trellis.mesh.Accepted.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Accepted.
             * @memberof trellis.mesh
             * @interface IAccepted
             * @augments trellis.mesh.Accepted.$Properties
             * @deprecated Use trellis.mesh.Accepted.$Properties instead.
             */

            /**
             * Shape of an Accepted.
             * @typedef {trellis.mesh.Accepted.$Properties} trellis.mesh.Accepted.$Shape
             */

            /**
             * Constructs a new Accepted.
             * @memberof trellis.mesh
             * @classdesc Represents an Accepted.
             * @constructor
             * @param {trellis.mesh.Accepted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Accepted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Accepted instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.Accepted
             * @static
             * @param {trellis.mesh.Accepted.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.Accepted} Accepted instance
             * @type {{
             *   (properties: trellis.mesh.Accepted.$Shape): trellis.mesh.Accepted & trellis.mesh.Accepted.$Shape;
             *   (properties?: trellis.mesh.Accepted.$Properties): trellis.mesh.Accepted;
             * }}
             */
            Accepted.create = function(properties) {
                return new Accepted(properties);
            };

            /**
             * Encodes the specified Accepted message. Does not implicitly {@link trellis.mesh.Accepted.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.Accepted
             * @static
             * @param {trellis.mesh.Accepted.$Properties} message Accepted message or plain object to encode
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Accepted message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.Accepted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.Accepted & trellis.mesh.Accepted.$Shape} Accepted
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
                message = _target || new $root.trellis.mesh.Accepted();
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
             * Verifies an Accepted message.
             * @function verify
             * @memberof trellis.mesh.Accepted
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
                return null;
            };

            /**
             * Creates an Accepted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.Accepted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.Accepted} Accepted
             */
            Accepted.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.Accepted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.Accepted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.mesh.Accepted();
            };

            /**
             * Creates a plain object from an Accepted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.Accepted
             * @static
             * @param {trellis.mesh.Accepted} message Accepted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Accepted.toObject = function () {
                return {};
            };

            /**
             * Converts this Accepted to JSON.
             * @function toJSON
             * @memberof trellis.mesh.Accepted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Accepted.prototype.toJSON = function() {
                return Accepted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Accepted;
        })();

        mesh.PeersRequest = (function() {

            /**
             * Properties of a PeersRequest.
             * @typedef {Object} trellis.mesh.PeersRequest.$Properties
             * @property {number|null} [limit] PeersRequest limit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeersRequest.
             * @memberof trellis.mesh
             * @interface IPeersRequest
             * @augments trellis.mesh.PeersRequest.$Properties
             * @deprecated Use trellis.mesh.PeersRequest.$Properties instead.
             */

            /**
             * Shape of a PeersRequest.
             * @typedef {trellis.mesh.PeersRequest.$Properties} trellis.mesh.PeersRequest.$Shape
             */

            /**
             * Constructs a new PeersRequest.
             * @memberof trellis.mesh
             * @classdesc Represents a PeersRequest.
             * @constructor
             * @param {trellis.mesh.PeersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeersRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeersRequest limit.
             * @member {number} limit
             * @memberof trellis.mesh.PeersRequest
             * @instance
             */
            PeersRequest.prototype.limit = 0;

            /**
             * Creates a new PeersRequest instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.PeersRequest
             * @static
             * @param {trellis.mesh.PeersRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.PeersRequest} PeersRequest instance
             * @type {{
             *   (properties: trellis.mesh.PeersRequest.$Shape): trellis.mesh.PeersRequest & trellis.mesh.PeersRequest.$Shape;
             *   (properties?: trellis.mesh.PeersRequest.$Properties): trellis.mesh.PeersRequest;
             * }}
             */
            PeersRequest.create = function(properties) {
                return new PeersRequest(properties);
            };

            /**
             * Encodes the specified PeersRequest message. Does not implicitly {@link trellis.mesh.PeersRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.PeersRequest
             * @static
             * @param {trellis.mesh.PeersRequest.$Properties} message PeersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.PeersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.PeersRequest & trellis.mesh.PeersRequest.$Shape} PeersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.PeersRequest();
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
             * Verifies a PeersRequest message.
             * @function verify
             * @memberof trellis.mesh.PeersRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PeersRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    if (!$util.isInteger(message.limit))
                        return "limit: integer expected";
                return null;
            };

            /**
             * Creates a PeersRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.PeersRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.PeersRequest} PeersRequest
             */
            PeersRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.PeersRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.PeersRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.PeersRequest();
                if (object.limit != null)
                    if ($Number(object.limit) !== 0)
                        message.limit = object.limit >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a PeersRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.PeersRequest
             * @static
             * @param {trellis.mesh.PeersRequest} message PeersRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PeersRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.limit = 0;
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    object.limit = message.limit;
                return object;
            };

            /**
             * Converts this PeersRequest to JSON.
             * @function toJSON
             * @memberof trellis.mesh.PeersRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PeersRequest.prototype.toJSON = function() {
                return PeersRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PeersRequest;
        })();

        mesh.PeersResponse = (function() {

            /**
             * Properties of a PeersResponse.
             * @typedef {Object} trellis.mesh.PeersResponse.$Properties
             * @property {Array.<trellis.mesh.KnownPeer.$Properties>|null} [peers] PeersResponse peers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeersResponse.
             * @memberof trellis.mesh
             * @interface IPeersResponse
             * @augments trellis.mesh.PeersResponse.$Properties
             * @deprecated Use trellis.mesh.PeersResponse.$Properties instead.
             */

            /**
             * Shape of a PeersResponse.
             * @typedef {trellis.mesh.PeersResponse.$Properties} trellis.mesh.PeersResponse.$Shape
             */

            /**
             * Constructs a new PeersResponse.
             * @memberof trellis.mesh
             * @classdesc Represents a PeersResponse.
             * @constructor
             * @param {trellis.mesh.PeersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeersResponse = function (properties) {
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeersResponse peers.
             * @member {Array.<trellis.mesh.KnownPeer.$Properties>} peers
             * @memberof trellis.mesh.PeersResponse
             * @instance
             */
            PeersResponse.prototype.peers = $util.emptyArray;

            /**
             * Creates a new PeersResponse instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.PeersResponse
             * @static
             * @param {trellis.mesh.PeersResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.PeersResponse} PeersResponse instance
             * @type {{
             *   (properties: trellis.mesh.PeersResponse.$Shape): trellis.mesh.PeersResponse & trellis.mesh.PeersResponse.$Shape;
             *   (properties?: trellis.mesh.PeersResponse.$Properties): trellis.mesh.PeersResponse;
             * }}
             */
            PeersResponse.create = function(properties) {
                return new PeersResponse(properties);
            };

            /**
             * Encodes the specified PeersResponse message. Does not implicitly {@link trellis.mesh.PeersResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.PeersResponse
             * @static
             * @param {trellis.mesh.PeersResponse.$Properties} message PeersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        $root.trellis.mesh.KnownPeer.encode(message.peers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.PeersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.PeersResponse & trellis.mesh.PeersResponse.$Shape} PeersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.PeersResponse();
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
                            message.peers.push($root.trellis.mesh.KnownPeer.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a PeersResponse message.
             * @function verify
             * @memberof trellis.mesh.PeersResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PeersResponse.verify = function (message, _depth) {
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
                        let error = $root.trellis.mesh.KnownPeer.verify(message.peers[i], _depth + 1);
                        if (error)
                            return "peers." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a PeersResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.PeersResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.PeersResponse} PeersResponse
             */
            PeersResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.PeersResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.PeersResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.PeersResponse();
                if (object.peers) {
                    if (!$Array.isArray(object.peers))
                        throw $TypeError(".trellis.mesh.PeersResponse.peers: array expected");
                    message.peers = $Array(object.peers.length);
                    for (let i = 0; i < object.peers.length; ++i) {
                        if (!$util.isObject(object.peers[i]))
                            throw $TypeError(".trellis.mesh.PeersResponse.peers: object expected");
                        message.peers[i] = $root.trellis.mesh.KnownPeer.fromObject(object.peers[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a PeersResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.PeersResponse
             * @static
             * @param {trellis.mesh.PeersResponse} message PeersResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PeersResponse.toObject = function (message, options, _depth) {
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
                        object.peers[j] = $root.trellis.mesh.KnownPeer.toObject(message.peers[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this PeersResponse to JSON.
             * @function toJSON
             * @memberof trellis.mesh.PeersResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PeersResponse.prototype.toJSON = function() {
                return PeersResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PeersResponse;
        })();

        mesh.KnownPeer = (function() {

            /**
             * Properties of a KnownPeer.
             * @typedef {Object} trellis.mesh.KnownPeer.$Properties
             * @property {trellis.mesh.Proof.$Properties|null} [proof] KnownPeer proof
             * @property {Array.<string>|null} [addresses] KnownPeer addresses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KnownPeer.
             * @memberof trellis.mesh
             * @interface IKnownPeer
             * @augments trellis.mesh.KnownPeer.$Properties
             * @deprecated Use trellis.mesh.KnownPeer.$Properties instead.
             */

            /**
             * Shape of a KnownPeer.
             * @typedef {trellis.mesh.KnownPeer.$Properties} trellis.mesh.KnownPeer.$Shape
             */

            /**
             * Constructs a new KnownPeer.
             * @memberof trellis.mesh
             * @classdesc Represents a KnownPeer.
             * @constructor
             * @param {trellis.mesh.KnownPeer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KnownPeer = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * KnownPeer proof.
             * @member {trellis.mesh.Proof.$Properties|null|undefined} proof
             * @memberof trellis.mesh.KnownPeer
             * @instance
             */
            KnownPeer.prototype.proof = null;

            /**
             * KnownPeer addresses.
             * @member {Array.<string>} addresses
             * @memberof trellis.mesh.KnownPeer
             * @instance
             */
            KnownPeer.prototype.addresses = $util.emptyArray;

            /**
             * Creates a new KnownPeer instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.KnownPeer
             * @static
             * @param {trellis.mesh.KnownPeer.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.KnownPeer} KnownPeer instance
             * @type {{
             *   (properties: trellis.mesh.KnownPeer.$Shape): trellis.mesh.KnownPeer & trellis.mesh.KnownPeer.$Shape;
             *   (properties?: trellis.mesh.KnownPeer.$Properties): trellis.mesh.KnownPeer;
             * }}
             */
            KnownPeer.create = function(properties) {
                return new KnownPeer(properties);
            };

            /**
             * Encodes the specified KnownPeer message. Does not implicitly {@link trellis.mesh.KnownPeer.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.KnownPeer
             * @static
             * @param {trellis.mesh.KnownPeer.$Properties} message KnownPeer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KnownPeer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                    $root.trellis.mesh.Proof.encode(message.proof, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.addresses[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KnownPeer message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.KnownPeer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.KnownPeer & trellis.mesh.KnownPeer.$Shape} KnownPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KnownPeer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.KnownPeer();
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
                            message.proof = $root.trellis.mesh.Proof.decode(reader, reader.size(), $undefined, _depth + 1, message.proof);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
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
             * Verifies a KnownPeer message.
             * @function verify
             * @memberof trellis.mesh.KnownPeer
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            KnownPeer.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof")) {
                    let error = $root.trellis.mesh.Proof.verify(message.proof, _depth + 1);
                    if (error)
                        return "proof." + error;
                }
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
                    if (!$Array.isArray(message.addresses))
                        return "addresses: array expected";
                    for (let i = 0; i < message.addresses.length; ++i)
                        if (!$util.isString(message.addresses[i]))
                            return "addresses: string[] expected";
                }
                return null;
            };

            /**
             * Creates a KnownPeer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.KnownPeer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.KnownPeer} KnownPeer
             */
            KnownPeer.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.KnownPeer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.KnownPeer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.KnownPeer();
                if (object.proof != null) {
                    if (!$util.isObject(object.proof))
                        throw $TypeError(".trellis.mesh.KnownPeer.proof: object expected");
                    message.proof = $root.trellis.mesh.Proof.fromObject(object.proof, _depth + 1);
                }
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".trellis.mesh.KnownPeer.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i)
                        message.addresses[i] = $String(object.addresses[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a KnownPeer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.KnownPeer
             * @static
             * @param {trellis.mesh.KnownPeer} message KnownPeer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            KnownPeer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (options.defaults)
                    object.proof = null;
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                    object.proof = $root.trellis.mesh.Proof.toObject(message.proof, options, _depth + 1);
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = message.addresses[j];
                }
                return object;
            };

            /**
             * Converts this KnownPeer to JSON.
             * @function toJSON
             * @memberof trellis.mesh.KnownPeer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            KnownPeer.prototype.toJSON = function() {
                return KnownPeer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return KnownPeer;
        })();

        mesh.InviteRecord = (function() {

            /**
             * Properties of an InviteRecord.
             * @typedef {Object} trellis.mesh.InviteRecord.$Properties
             * @property {Uint8Array|null} [id] InviteRecord id
             * @property {Uint8Array|null} [secret] InviteRecord secret
             * @property {trellis.mesh.Role|null} [role] InviteRecord role
             * @property {number|null} [uses] InviteRecord uses
             * @property {number|null} [used] InviteRecord used
             * @property {number|null} [expiresMs] InviteRecord expiresMs
             * @property {number|null} [createdMs] InviteRecord createdMs
             * @property {boolean|null} [revoked] InviteRecord revoked
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InviteRecord.
             * @memberof trellis.mesh
             * @interface IInviteRecord
             * @augments trellis.mesh.InviteRecord.$Properties
             * @deprecated Use trellis.mesh.InviteRecord.$Properties instead.
             */

            /**
             * Shape of an InviteRecord.
             * @typedef {trellis.mesh.InviteRecord.$Properties} trellis.mesh.InviteRecord.$Shape
             */

            /**
             * Constructs a new InviteRecord.
             * @memberof trellis.mesh
             * @classdesc Represents an InviteRecord.
             * @constructor
             * @param {trellis.mesh.InviteRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InviteRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InviteRecord id.
             * @member {Uint8Array} id
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.id = $util.newBuffer([]);

            /**
             * InviteRecord secret.
             * @member {Uint8Array} secret
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.secret = $util.newBuffer([]);

            /**
             * InviteRecord role.
             * @member {trellis.mesh.Role} role
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.role = 0;

            /**
             * InviteRecord uses.
             * @member {number} uses
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.uses = 0;

            /**
             * InviteRecord used.
             * @member {number} used
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.used = 0;

            /**
             * InviteRecord expiresMs.
             * @member {number} expiresMs
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * InviteRecord createdMs.
             * @member {number} createdMs
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * InviteRecord revoked.
             * @member {boolean} revoked
             * @memberof trellis.mesh.InviteRecord
             * @instance
             */
            InviteRecord.prototype.revoked = false;

            /**
             * Creates a new InviteRecord instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.InviteRecord
             * @static
             * @param {trellis.mesh.InviteRecord.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.InviteRecord} InviteRecord instance
             * @type {{
             *   (properties: trellis.mesh.InviteRecord.$Shape): trellis.mesh.InviteRecord & trellis.mesh.InviteRecord.$Shape;
             *   (properties?: trellis.mesh.InviteRecord.$Properties): trellis.mesh.InviteRecord;
             * }}
             */
            InviteRecord.create = function(properties) {
                return new InviteRecord(properties);
            };

            /**
             * Encodes the specified InviteRecord message. Does not implicitly {@link trellis.mesh.InviteRecord.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.InviteRecord
             * @static
             * @param {trellis.mesh.InviteRecord.$Properties} message InviteRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InviteRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.secret);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses") && message.uses !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.uses);
                if (message.used != null && $Object.hasOwnProperty.call(message, "used") && message.used !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.used);
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.expiresMs);
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.createdMs);
                if (message.revoked != null && $Object.hasOwnProperty.call(message, "revoked") && message.revoked !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.revoked);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InviteRecord message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.InviteRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.InviteRecord & trellis.mesh.InviteRecord.$Shape} InviteRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InviteRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.InviteRecord();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secret = value;
                            else
                                delete message.secret;
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
                            if (value = reader.uint32())
                                message.uses = value;
                            else
                                delete message.uses;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.used = value;
                            else
                                delete message.used;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresMs = value;
                            else
                                delete message.expiresMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdMs = value;
                            else
                                delete message.createdMs;
                            continue;
                        }
                    case 8: {
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
             * Verifies an InviteRecord message.
             * @function verify
             * @memberof trellis.mesh.InviteRecord
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            InviteRecord.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                        return "id: buffer expected";
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                    if (!(message.secret && typeof message.secret.length === "number" || $util.isString(message.secret)))
                        return "secret: buffer expected";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (typeof message.role !== "number" || (message.role | 0) !== message.role)
                        return "role: enum value expected";
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses"))
                    if (!$util.isInteger(message.uses))
                        return "uses: integer expected";
                if (message.used != null && $Object.hasOwnProperty.call(message, "used"))
                    if (!$util.isInteger(message.used))
                        return "used: integer expected";
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (!$util.isInteger(message.expiresMs) && !(message.expiresMs && $util.isInteger(message.expiresMs.low) && $util.isInteger(message.expiresMs.high)))
                        return "expiresMs: integer|Long expected";
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                    if (!$util.isInteger(message.createdMs) && !(message.createdMs && $util.isInteger(message.createdMs.low) && $util.isInteger(message.createdMs.high)))
                        return "createdMs: integer|Long expected";
                if (message.revoked != null && $Object.hasOwnProperty.call(message, "revoked"))
                    if (typeof message.revoked !== "boolean")
                        return "revoked: boolean expected";
                return null;
            };

            /**
             * Creates an InviteRecord message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.InviteRecord
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.InviteRecord} InviteRecord
             */
            InviteRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.InviteRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.InviteRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.InviteRecord();
                if (object.id != null)
                    if (object.id.length)
                        if (typeof object.id === "string")
                            $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                        else if (object.id.length >= 0)
                            message.id = object.id;
                if (object.secret != null)
                    if (object.secret.length)
                        if (typeof object.secret === "string")
                            $util.base64.decode(object.secret, message.secret = $util.newBuffer($util.base64.length(object.secret)), 0);
                        else if (object.secret.length >= 0)
                            message.secret = object.secret;
                if (object.role !== 0 && (typeof object.role !== "string" || $root.trellis.mesh.Role[object.role] !== 0))
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
                if (object.uses != null)
                    if ($Number(object.uses) !== 0)
                        message.uses = object.uses >>> 0;
                if (object.used != null)
                    if ($Number(object.used) !== 0)
                        message.used = object.used >>> 0;
                if (object.expiresMs != null)
                    if (typeof object.expiresMs === "object" ? object.expiresMs.low || object.expiresMs.high : $Number(object.expiresMs) !== 0)
                        if ($util.Long)
                            message.expiresMs = $util.Long.fromValue(object.expiresMs, true);
                        else if (typeof object.expiresMs === "string")
                            message.expiresMs = $parseInt(object.expiresMs, 10);
                        else if (typeof object.expiresMs === "number")
                            message.expiresMs = object.expiresMs;
                        else if (typeof object.expiresMs === "object")
                            message.expiresMs = new $util.LongBits(object.expiresMs.low >>> 0, object.expiresMs.high >>> 0).toNumber(true);
                if (object.createdMs != null)
                    if (typeof object.createdMs === "object" ? object.createdMs.low || object.createdMs.high : $Number(object.createdMs) !== 0)
                        if ($util.Long)
                            message.createdMs = $util.Long.fromValue(object.createdMs, true);
                        else if (typeof object.createdMs === "string")
                            message.createdMs = $parseInt(object.createdMs, 10);
                        else if (typeof object.createdMs === "number")
                            message.createdMs = object.createdMs;
                        else if (typeof object.createdMs === "object")
                            message.createdMs = new $util.LongBits(object.createdMs.low >>> 0, object.createdMs.high >>> 0).toNumber(true);
                if (object.revoked != null)
                    if (object.revoked)
                        message.revoked = $Boolean(object.revoked);
                return message;
            };

            /**
             * Creates a plain object from an InviteRecord message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.InviteRecord
             * @static
             * @param {trellis.mesh.InviteRecord} message InviteRecord
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InviteRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.id = "";
                    else {
                        object.id = [];
                        if (options.bytes !== $Array)
                            object.id = $util.newBuffer(object.id);
                    }
                    if (options.bytes === $String)
                        object.secret = "";
                    else {
                        object.secret = [];
                        if (options.bytes !== $Array)
                            object.secret = $util.newBuffer(object.secret);
                    }
                    object.role = options.enums === $String ? "ROLE_UNSPECIFIED" : 0;
                    object.uses = 0;
                    object.used = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.expiresMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.expiresMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.createdMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.createdMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.revoked = false;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                    object.secret = options.bytes === $String ? $util.base64.encode(message.secret, 0, message.secret.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.secret) : message.secret;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = options.enums === $String ? $root.trellis.mesh.Role[message.role] === $undefined ? message.role : $root.trellis.mesh.Role[message.role] : message.role;
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses"))
                    object.uses = message.uses;
                if (message.used != null && $Object.hasOwnProperty.call(message, "used"))
                    object.used = message.used;
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiresMs = typeof message.expiresMs === "number" ? $BigInt(message.expiresMs) : $util.Long.fromBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0, true).toBigInt();
                    else if (typeof message.expiresMs === "number")
                        object.expiresMs = options.longs === $String ? $String(message.expiresMs) : message.expiresMs;
                    else
                        object.expiresMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresMs) : options.longs === $Number ? new $util.LongBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0).toNumber(true) : message.expiresMs;
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.createdMs = typeof message.createdMs === "number" ? $BigInt(message.createdMs) : $util.Long.fromBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0, true).toBigInt();
                    else if (typeof message.createdMs === "number")
                        object.createdMs = options.longs === $String ? $String(message.createdMs) : message.createdMs;
                    else
                        object.createdMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdMs) : options.longs === $Number ? new $util.LongBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0).toNumber(true) : message.createdMs;
                if (message.revoked != null && $Object.hasOwnProperty.call(message, "revoked"))
                    object.revoked = message.revoked;
                return object;
            };

            /**
             * Converts this InviteRecord to JSON.
             * @function toJSON
             * @memberof trellis.mesh.InviteRecord
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InviteRecord.prototype.toJSON = function() {
                return InviteRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InviteRecord;
        })();

        mesh.AddressRecord = (function() {

            /**
             * Properties of an AddressRecord.
             * @typedef {Object} trellis.mesh.AddressRecord.$Properties
             * @property {Array.<string>|null} [addresses] AddressRecord addresses
             * @property {number|null} [seenMs] AddressRecord seenMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AddressRecord.
             * @memberof trellis.mesh
             * @interface IAddressRecord
             * @augments trellis.mesh.AddressRecord.$Properties
             * @deprecated Use trellis.mesh.AddressRecord.$Properties instead.
             */

            /**
             * Shape of an AddressRecord.
             * @typedef {trellis.mesh.AddressRecord.$Properties} trellis.mesh.AddressRecord.$Shape
             */

            /**
             * Constructs a new AddressRecord.
             * @memberof trellis.mesh
             * @classdesc Represents an AddressRecord.
             * @constructor
             * @param {trellis.mesh.AddressRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AddressRecord = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AddressRecord addresses.
             * @member {Array.<string>} addresses
             * @memberof trellis.mesh.AddressRecord
             * @instance
             */
            AddressRecord.prototype.addresses = $util.emptyArray;

            /**
             * AddressRecord seenMs.
             * @member {number} seenMs
             * @memberof trellis.mesh.AddressRecord
             * @instance
             */
            AddressRecord.prototype.seenMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new AddressRecord instance using the specified properties.
             * @function create
             * @memberof trellis.mesh.AddressRecord
             * @static
             * @param {trellis.mesh.AddressRecord.$Properties=} [properties] Properties to set
             * @returns {trellis.mesh.AddressRecord} AddressRecord instance
             * @type {{
             *   (properties: trellis.mesh.AddressRecord.$Shape): trellis.mesh.AddressRecord & trellis.mesh.AddressRecord.$Shape;
             *   (properties?: trellis.mesh.AddressRecord.$Properties): trellis.mesh.AddressRecord;
             * }}
             */
            AddressRecord.create = function(properties) {
                return new AddressRecord(properties);
            };

            /**
             * Encodes the specified AddressRecord message. Does not implicitly {@link trellis.mesh.AddressRecord.verify|verify} messages.
             * @function encode
             * @memberof trellis.mesh.AddressRecord
             * @static
             * @param {trellis.mesh.AddressRecord.$Properties} message AddressRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AddressRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.addresses[i]);
                if (message.seenMs != null && $Object.hasOwnProperty.call(message, "seenMs") && (typeof message.seenMs === "object" ? message.seenMs.low || message.seenMs.high : message.seenMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seenMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AddressRecord message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.mesh.AddressRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.mesh.AddressRecord & trellis.mesh.AddressRecord.$Shape} AddressRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AddressRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.mesh.AddressRecord();
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
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seenMs = value;
                            else
                                delete message.seenMs;
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
             * Verifies an AddressRecord message.
             * @function verify
             * @memberof trellis.mesh.AddressRecord
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            AddressRecord.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
                    if (!$Array.isArray(message.addresses))
                        return "addresses: array expected";
                    for (let i = 0; i < message.addresses.length; ++i)
                        if (!$util.isString(message.addresses[i]))
                            return "addresses: string[] expected";
                }
                if (message.seenMs != null && $Object.hasOwnProperty.call(message, "seenMs"))
                    if (!$util.isInteger(message.seenMs) && !(message.seenMs && $util.isInteger(message.seenMs.low) && $util.isInteger(message.seenMs.high)))
                        return "seenMs: integer|Long expected";
                return null;
            };

            /**
             * Creates an AddressRecord message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.mesh.AddressRecord
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.mesh.AddressRecord} AddressRecord
             */
            AddressRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.mesh.AddressRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.mesh.AddressRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.mesh.AddressRecord();
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".trellis.mesh.AddressRecord.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i)
                        message.addresses[i] = $String(object.addresses[i]);
                }
                if (object.seenMs != null)
                    if (typeof object.seenMs === "object" ? object.seenMs.low || object.seenMs.high : $Number(object.seenMs) !== 0)
                        if ($util.Long)
                            message.seenMs = $util.Long.fromValue(object.seenMs, true);
                        else if (typeof object.seenMs === "string")
                            message.seenMs = $parseInt(object.seenMs, 10);
                        else if (typeof object.seenMs === "number")
                            message.seenMs = object.seenMs;
                        else if (typeof object.seenMs === "object")
                            message.seenMs = new $util.LongBits(object.seenMs.low >>> 0, object.seenMs.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an AddressRecord message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.mesh.AddressRecord
             * @static
             * @param {trellis.mesh.AddressRecord} message AddressRecord
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AddressRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.seenMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seenMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = message.addresses[j];
                }
                if (message.seenMs != null && $Object.hasOwnProperty.call(message, "seenMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seenMs = typeof message.seenMs === "number" ? $BigInt(message.seenMs) : $util.Long.fromBits(message.seenMs.low >>> 0, message.seenMs.high >>> 0, true).toBigInt();
                    else if (typeof message.seenMs === "number")
                        object.seenMs = options.longs === $String ? $String(message.seenMs) : message.seenMs;
                    else
                        object.seenMs = options.longs === $String ? $util.Long.prototype.toString.call(message.seenMs) : options.longs === $Number ? new $util.LongBits(message.seenMs.low >>> 0, message.seenMs.high >>> 0).toNumber(true) : message.seenMs;
                return object;
            };

            /**
             * Converts this AddressRecord to JSON.
             * @function toJSON
             * @memberof trellis.mesh.AddressRecord
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AddressRecord.prototype.toJSON = function() {
                return AddressRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AddressRecord;
        })();

        return mesh;
    })();

    return trellis;
})();

export {
  $root as default
};
