// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $Array = $util.global.Array, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["echo"] || ($protobuf.roots["echo"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.test = (function() {

        /**
         * Namespace test.
         * @memberof trellis
         * @namespace
         */
        const test = {};

        test.EchoRequest = (function() {

            /**
             * Properties of an EchoRequest.
             * @typedef {Object} trellis.test.EchoRequest.$Properties
             * @property {Uint8Array|null} [payload] EchoRequest payload
             * @property {number|null} [replyBytes] EchoRequest replyBytes
             * @property {number|null} [count] EchoRequest count
             * @property {string|null} [text] EchoRequest text
             * @property {trellis.test.EchoRequest.$Properties|null} [inner] EchoRequest inner
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EchoRequest.
             * @memberof trellis.test
             * @interface IEchoRequest
             * @augments trellis.test.EchoRequest.$Properties
             * @deprecated Use trellis.test.EchoRequest.$Properties instead.
             */

            /**
             * Shape of an EchoRequest.
             * @typedef {trellis.test.EchoRequest.$Properties} trellis.test.EchoRequest.$Shape
             */

            /**
             * Constructs a new EchoRequest.
             * @memberof trellis.test
             * @classdesc Represents an EchoRequest.
             * @constructor
             * @param {trellis.test.EchoRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EchoRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EchoRequest payload.
             * @member {Uint8Array} payload
             * @memberof trellis.test.EchoRequest
             * @instance
             */
            EchoRequest.prototype.payload = $util.newBuffer([]);

            /**
             * EchoRequest replyBytes.
             * @member {number} replyBytes
             * @memberof trellis.test.EchoRequest
             * @instance
             */
            EchoRequest.prototype.replyBytes = 0;

            /**
             * EchoRequest count.
             * @member {number} count
             * @memberof trellis.test.EchoRequest
             * @instance
             */
            EchoRequest.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EchoRequest text.
             * @member {string} text
             * @memberof trellis.test.EchoRequest
             * @instance
             */
            EchoRequest.prototype.text = "";

            /**
             * EchoRequest inner.
             * @member {trellis.test.EchoRequest.$Properties|null|undefined} inner
             * @memberof trellis.test.EchoRequest
             * @instance
             */
            EchoRequest.prototype.inner = null;

            /**
             * Creates a new EchoRequest instance using the specified properties.
             * @function create
             * @memberof trellis.test.EchoRequest
             * @static
             * @param {trellis.test.EchoRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.test.EchoRequest} EchoRequest instance
             * @type {{
             *   (properties: trellis.test.EchoRequest.$Shape): trellis.test.EchoRequest & trellis.test.EchoRequest.$Shape;
             *   (properties?: trellis.test.EchoRequest.$Properties): trellis.test.EchoRequest;
             * }}
             */
            EchoRequest.create = function(properties) {
                return new EchoRequest(properties);
            };

            /**
             * Encodes the specified EchoRequest message. Does not implicitly {@link trellis.test.EchoRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.test.EchoRequest
             * @static
             * @param {trellis.test.EchoRequest.$Properties} message EchoRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EchoRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.payload);
                if (message.replyBytes != null && $Object.hasOwnProperty.call(message, "replyBytes") && message.replyBytes !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.replyBytes);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.count);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.inner != null && $Object.hasOwnProperty.call(message, "inner"))
                    $root.trellis.test.EchoRequest.encode(message.inner, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EchoRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.test.EchoRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.test.EchoRequest & trellis.test.EchoRequest.$Shape} EchoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EchoRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.test.EchoRequest();
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
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replyBytes = value;
                            else
                                delete message.replyBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.inner = $root.trellis.test.EchoRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.inner);
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
             * Verifies an EchoRequest message.
             * @function verify
             * @memberof trellis.test.EchoRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EchoRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    if (!(message.payload && typeof message.payload.length === "number" || $util.isString(message.payload)))
                        return "payload: buffer expected";
                if (message.replyBytes != null && $Object.hasOwnProperty.call(message, "replyBytes"))
                    if (!$util.isInteger(message.replyBytes))
                        return "replyBytes: integer expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count) && !(message.count && $util.isInteger(message.count.low) && $util.isInteger(message.count.high)))
                        return "count: integer|Long expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.inner != null && $Object.hasOwnProperty.call(message, "inner")) {
                    let error = $root.trellis.test.EchoRequest.verify(message.inner, _depth + 1);
                    if (error)
                        return "inner." + error;
                }
                return null;
            };

            /**
             * Creates an EchoRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.test.EchoRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.test.EchoRequest} EchoRequest
             */
            EchoRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.test.EchoRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.test.EchoRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.test.EchoRequest();
                if (object.payload != null)
                    if (object.payload.length)
                        if (typeof object.payload === "string")
                            $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                        else if (object.payload.length >= 0)
                            message.payload = object.payload;
                if (object.replyBytes != null)
                    if ($Number(object.replyBytes) !== 0)
                        message.replyBytes = object.replyBytes >>> 0;
                if (object.count != null)
                    if (typeof object.count === "object" ? object.count.low || object.count.high : $Number(object.count) !== 0)
                        if ($util.Long)
                            message.count = $util.Long.fromValue(object.count, true);
                        else if (typeof object.count === "string")
                            message.count = $parseInt(object.count, 10);
                        else if (typeof object.count === "number")
                            message.count = object.count;
                        else if (typeof object.count === "object")
                            message.count = new $util.LongBits(object.count.low >>> 0, object.count.high >>> 0).toNumber(true);
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.inner != null) {
                    if (!$util.isObject(object.inner))
                        throw $TypeError(".trellis.test.EchoRequest.inner: object expected");
                    message.inner = $root.trellis.test.EchoRequest.fromObject(object.inner, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an EchoRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.test.EchoRequest
             * @static
             * @param {trellis.test.EchoRequest} message EchoRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EchoRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== $Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                    object.replyBytes = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.count = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.count = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.text = "";
                    object.inner = null;
                }
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                if (message.replyBytes != null && $Object.hasOwnProperty.call(message, "replyBytes"))
                    object.replyBytes = message.replyBytes;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.count = typeof message.count === "number" ? $BigInt(message.count) : $util.Long.fromBits(message.count.low >>> 0, message.count.high >>> 0, true).toBigInt();
                    else if (typeof message.count === "number")
                        object.count = options.longs === $String ? $String(message.count) : message.count;
                    else
                        object.count = options.longs === $String ? $util.Long.prototype.toString.call(message.count) : options.longs === $Number ? new $util.LongBits(message.count.low >>> 0, message.count.high >>> 0).toNumber(true) : message.count;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.inner != null && $Object.hasOwnProperty.call(message, "inner"))
                    object.inner = $root.trellis.test.EchoRequest.toObject(message.inner, options, _depth + 1);
                return object;
            };

            /**
             * Converts this EchoRequest to JSON.
             * @function toJSON
             * @memberof trellis.test.EchoRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EchoRequest.prototype.toJSON = function() {
                return EchoRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EchoRequest;
        })();

        test.EchoReply = (function() {

            /**
             * Properties of an EchoReply.
             * @typedef {Object} trellis.test.EchoReply.$Properties
             * @property {Uint8Array|null} [payload] EchoReply payload
             * @property {number|null} [count] EchoReply count
             * @property {number|null} [totalBytes] EchoReply totalBytes
             * @property {string|null} [text] EchoReply text
             * @property {number|null} [number] EchoReply number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EchoReply.
             * @memberof trellis.test
             * @interface IEchoReply
             * @augments trellis.test.EchoReply.$Properties
             * @deprecated Use trellis.test.EchoReply.$Properties instead.
             */

            /**
             * Shape of an EchoReply.
             * @typedef {trellis.test.EchoReply.$Properties} trellis.test.EchoReply.$Shape
             */

            /**
             * Constructs a new EchoReply.
             * @memberof trellis.test
             * @classdesc Represents an EchoReply.
             * @constructor
             * @param {trellis.test.EchoReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EchoReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EchoReply payload.
             * @member {Uint8Array} payload
             * @memberof trellis.test.EchoReply
             * @instance
             */
            EchoReply.prototype.payload = $util.newBuffer([]);

            /**
             * EchoReply count.
             * @member {number} count
             * @memberof trellis.test.EchoReply
             * @instance
             */
            EchoReply.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EchoReply totalBytes.
             * @member {number} totalBytes
             * @memberof trellis.test.EchoReply
             * @instance
             */
            EchoReply.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EchoReply text.
             * @member {string} text
             * @memberof trellis.test.EchoReply
             * @instance
             */
            EchoReply.prototype.text = "";

            /**
             * EchoReply number.
             * @member {number} number
             * @memberof trellis.test.EchoReply
             * @instance
             */
            EchoReply.prototype.number = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new EchoReply instance using the specified properties.
             * @function create
             * @memberof trellis.test.EchoReply
             * @static
             * @param {trellis.test.EchoReply.$Properties=} [properties] Properties to set
             * @returns {trellis.test.EchoReply} EchoReply instance
             * @type {{
             *   (properties: trellis.test.EchoReply.$Shape): trellis.test.EchoReply & trellis.test.EchoReply.$Shape;
             *   (properties?: trellis.test.EchoReply.$Properties): trellis.test.EchoReply;
             * }}
             */
            EchoReply.create = function(properties) {
                return new EchoReply(properties);
            };

            /**
             * Encodes the specified EchoReply message. Does not implicitly {@link trellis.test.EchoReply.verify|verify} messages.
             * @function encode
             * @memberof trellis.test.EchoReply
             * @static
             * @param {trellis.test.EchoReply.$Properties} message EchoReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EchoReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.payload);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.count);
                if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && (typeof message.totalBytes === "object" ? message.totalBytes.low || message.totalBytes.high : message.totalBytes !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.totalBytes);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).sint64(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EchoReply message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.test.EchoReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.test.EchoReply & trellis.test.EchoReply.$Shape} EchoReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EchoReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.test.EchoReply();
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
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
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
             * Verifies an EchoReply message.
             * @function verify
             * @memberof trellis.test.EchoReply
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EchoReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    if (!(message.payload && typeof message.payload.length === "number" || $util.isString(message.payload)))
                        return "payload: buffer expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count) && !(message.count && $util.isInteger(message.count.low) && $util.isInteger(message.count.high)))
                        return "count: integer|Long expected";
                if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes"))
                    if (!$util.isInteger(message.totalBytes) && !(message.totalBytes && $util.isInteger(message.totalBytes.low) && $util.isInteger(message.totalBytes.high)))
                        return "totalBytes: integer|Long expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                return null;
            };

            /**
             * Creates an EchoReply message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.test.EchoReply
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.test.EchoReply} EchoReply
             */
            EchoReply.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.test.EchoReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.test.EchoReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.test.EchoReply();
                if (object.payload != null)
                    if (object.payload.length)
                        if (typeof object.payload === "string")
                            $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                        else if (object.payload.length >= 0)
                            message.payload = object.payload;
                if (object.count != null)
                    if (typeof object.count === "object" ? object.count.low || object.count.high : $Number(object.count) !== 0)
                        if ($util.Long)
                            message.count = $util.Long.fromValue(object.count, true);
                        else if (typeof object.count === "string")
                            message.count = $parseInt(object.count, 10);
                        else if (typeof object.count === "number")
                            message.count = object.count;
                        else if (typeof object.count === "object")
                            message.count = new $util.LongBits(object.count.low >>> 0, object.count.high >>> 0).toNumber(true);
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
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, false);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an EchoReply message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.test.EchoReply
             * @static
             * @param {trellis.test.EchoReply} message EchoReply
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EchoReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== $Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.count = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.count = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.totalBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.totalBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.text = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.count = typeof message.count === "number" ? $BigInt(message.count) : $util.Long.fromBits(message.count.low >>> 0, message.count.high >>> 0, true).toBigInt();
                    else if (typeof message.count === "number")
                        object.count = options.longs === $String ? $String(message.count) : message.count;
                    else
                        object.count = options.longs === $String ? $util.Long.prototype.toString.call(message.count) : options.longs === $Number ? new $util.LongBits(message.count.low >>> 0, message.count.high >>> 0).toNumber(true) : message.count;
                if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.totalBytes = typeof message.totalBytes === "number" ? $BigInt(message.totalBytes) : $util.Long.fromBits(message.totalBytes.low >>> 0, message.totalBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.totalBytes === "number")
                        object.totalBytes = options.longs === $String ? $String(message.totalBytes) : message.totalBytes;
                    else
                        object.totalBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.totalBytes) : options.longs === $Number ? new $util.LongBits(message.totalBytes.low >>> 0, message.totalBytes.high >>> 0).toNumber(true) : message.totalBytes;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, false).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber() : message.number;
                return object;
            };

            /**
             * Converts this EchoReply to JSON.
             * @function toJSON
             * @memberof trellis.test.EchoReply
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EchoReply.prototype.toJSON = function() {
                return EchoReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EchoReply;
        })();

        return test;
    })();

    return trellis;
})();

export {
  $root as default
};
