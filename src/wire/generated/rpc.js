// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $Array = $util.global.Array, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["rpc"] || ($protobuf.roots["rpc"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.rpc = (function() {

        /**
         * Namespace rpc.
         * @memberof trellis
         * @namespace
         */
        const rpc = {};

        /**
         * ErrorKind enum.
         * @name trellis.rpc.ErrorKind
         * @enum {number}
         * @property {number} ERROR_KIND_OK=0 ERROR_KIND_OK value
         * @property {number} ERROR_KIND_CANCELED=1 ERROR_KIND_CANCELED value
         * @property {number} ERROR_KIND_INVALID_ARGUMENT=2 ERROR_KIND_INVALID_ARGUMENT value
         * @property {number} ERROR_KIND_DEADLINE_EXCEEDED=3 ERROR_KIND_DEADLINE_EXCEEDED value
         * @property {number} ERROR_KIND_NOT_FOUND=4 ERROR_KIND_NOT_FOUND value
         * @property {number} ERROR_KIND_ALREADY_EXISTS=5 ERROR_KIND_ALREADY_EXISTS value
         * @property {number} ERROR_KIND_PERMISSION_DENIED=6 ERROR_KIND_PERMISSION_DENIED value
         * @property {number} ERROR_KIND_RESOURCE_EXHAUSTED=7 ERROR_KIND_RESOURCE_EXHAUSTED value
         * @property {number} ERROR_KIND_FAILED_PRECONDITION=8 ERROR_KIND_FAILED_PRECONDITION value
         * @property {number} ERROR_KIND_UNIMPLEMENTED=9 ERROR_KIND_UNIMPLEMENTED value
         * @property {number} ERROR_KIND_INTERNAL=10 ERROR_KIND_INTERNAL value
         * @property {number} ERROR_KIND_UNAVAILABLE=11 ERROR_KIND_UNAVAILABLE value
         * @property {number} ERROR_KIND_DATA_LOSS=12 ERROR_KIND_DATA_LOSS value
         */
        rpc.ErrorKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ERROR_KIND_OK"] = 0;
            values[valuesById[1] = "ERROR_KIND_CANCELED"] = 1;
            values[valuesById[2] = "ERROR_KIND_INVALID_ARGUMENT"] = 2;
            values[valuesById[3] = "ERROR_KIND_DEADLINE_EXCEEDED"] = 3;
            values[valuesById[4] = "ERROR_KIND_NOT_FOUND"] = 4;
            values[valuesById[5] = "ERROR_KIND_ALREADY_EXISTS"] = 5;
            values[valuesById[6] = "ERROR_KIND_PERMISSION_DENIED"] = 6;
            values[valuesById[7] = "ERROR_KIND_RESOURCE_EXHAUSTED"] = 7;
            values[valuesById[8] = "ERROR_KIND_FAILED_PRECONDITION"] = 8;
            values[valuesById[9] = "ERROR_KIND_UNIMPLEMENTED"] = 9;
            values[valuesById[10] = "ERROR_KIND_INTERNAL"] = 10;
            values[valuesById[11] = "ERROR_KIND_UNAVAILABLE"] = 11;
            values[valuesById[12] = "ERROR_KIND_DATA_LOSS"] = 12;
            return values;
        })();

        /**
         * Compression enum.
         * @name trellis.rpc.Compression
         * @enum {number}
         * @property {number} COMPRESSION_NONE=0 COMPRESSION_NONE value
         * @property {number} COMPRESSION_ZLIB=1 COMPRESSION_ZLIB value
         * @property {number} COMPRESSION_ZSTD=2 COMPRESSION_ZSTD value
         */
        rpc.Compression = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "COMPRESSION_NONE"] = 0;
            values[valuesById[1] = "COMPRESSION_ZLIB"] = 1;
            values[valuesById[2] = "COMPRESSION_ZSTD"] = 2;
            return values;
        })();

        rpc.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} trellis.rpc.Hello.$Properties
             * @property {number|null} [version] Hello version
             * @property {number|null} [maxMessageBytes] Hello maxMessageBytes
             * @property {number|null} [maxCallCount] Hello maxCallCount
             * @property {number|null} [maxHeaderBytes] Hello maxHeaderBytes
             * @property {Array.<trellis.rpc.Compression>|null} [compressions] Hello compressions
             * @property {string|null} [agent] Hello agent
             * @property {Uint8Array|null} [moveToken] Hello moveToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof trellis.rpc
             * @interface IHello
             * @augments trellis.rpc.Hello.$Properties
             * @deprecated Use trellis.rpc.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {trellis.rpc.Hello.$Properties} trellis.rpc.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof trellis.rpc
             * @classdesc Represents a Hello.
             * @constructor
             * @param {trellis.rpc.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                this.compressions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello version.
             * @member {number} version
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.version = 0;

            /**
             * Hello maxMessageBytes.
             * @member {number} maxMessageBytes
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.maxMessageBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Hello maxCallCount.
             * @member {number} maxCallCount
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.maxCallCount = 0;

            /**
             * Hello maxHeaderBytes.
             * @member {number} maxHeaderBytes
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.maxHeaderBytes = 0;

            /**
             * Hello compressions.
             * @member {Array.<trellis.rpc.Compression>} compressions
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.compressions = $util.emptyArray;

            /**
             * Hello agent.
             * @member {string} agent
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.agent = "";

            /**
             * Hello moveToken.
             * @member {Uint8Array} moveToken
             * @memberof trellis.rpc.Hello
             * @instance
             */
            Hello.prototype.moveToken = $util.newBuffer([]);

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof trellis.rpc.Hello
             * @static
             * @param {trellis.rpc.Hello.$Properties=} [properties] Properties to set
             * @returns {trellis.rpc.Hello} Hello instance
             * @type {{
             *   (properties: trellis.rpc.Hello.$Shape): trellis.rpc.Hello & trellis.rpc.Hello.$Shape;
             *   (properties?: trellis.rpc.Hello.$Properties): trellis.rpc.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link trellis.rpc.Hello.verify|verify} messages.
             * @function encode
             * @memberof trellis.rpc.Hello
             * @static
             * @param {trellis.rpc.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.maxMessageBytes != null && $Object.hasOwnProperty.call(message, "maxMessageBytes") && (typeof message.maxMessageBytes === "object" ? message.maxMessageBytes.low || message.maxMessageBytes.high : message.maxMessageBytes !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.maxMessageBytes);
                if (message.maxCallCount != null && $Object.hasOwnProperty.call(message, "maxCallCount") && message.maxCallCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.maxCallCount);
                if (message.maxHeaderBytes != null && $Object.hasOwnProperty.call(message, "maxHeaderBytes") && message.maxHeaderBytes !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.maxHeaderBytes);
                if (message.compressions != null && message.compressions.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).int32s(message.compressions);
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.agent);
                if (message.moveToken != null && $Object.hasOwnProperty.call(message, "moveToken") && message.moveToken.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.moveToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.rpc.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.rpc.Hello & trellis.rpc.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.rpc.Hello();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.maxMessageBytes = value;
                            else
                                delete message.maxMessageBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxCallCount = value;
                            else
                                delete message.maxCallCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxHeaderBytes = value;
                            else
                                delete message.maxHeaderBytes;
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.compressions && message.compressions.length))
                                    message.compressions = [];
                                reader.int32s(message.compressions);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.compressions && message.compressions.length))
                                message.compressions = [];
                            message.compressions.push(reader.int32());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agent = value;
                            else
                                delete message.agent;
                            continue;
                        }
                    case 7: {
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
             * Verifies a Hello message.
             * @function verify
             * @memberof trellis.rpc.Hello
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Hello.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.maxMessageBytes != null && $Object.hasOwnProperty.call(message, "maxMessageBytes"))
                    if (!$util.isInteger(message.maxMessageBytes) && !(message.maxMessageBytes && $util.isInteger(message.maxMessageBytes.low) && $util.isInteger(message.maxMessageBytes.high)))
                        return "maxMessageBytes: integer|Long expected";
                if (message.maxCallCount != null && $Object.hasOwnProperty.call(message, "maxCallCount"))
                    if (!$util.isInteger(message.maxCallCount))
                        return "maxCallCount: integer expected";
                if (message.maxHeaderBytes != null && $Object.hasOwnProperty.call(message, "maxHeaderBytes"))
                    if (!$util.isInteger(message.maxHeaderBytes))
                        return "maxHeaderBytes: integer expected";
                if (message.compressions != null && $Object.hasOwnProperty.call(message, "compressions")) {
                    if (!$Array.isArray(message.compressions))
                        return "compressions: array expected";
                    for (let i = 0; i < message.compressions.length; ++i)
                        if (typeof message.compressions[i] !== "number" || (message.compressions[i] | 0) !== message.compressions[i])
                            return "compressions: enum value[] expected";
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    if (!$util.isString(message.agent))
                        return "agent: string expected";
                if (message.moveToken != null && $Object.hasOwnProperty.call(message, "moveToken"))
                    if (!(message.moveToken && typeof message.moveToken.length === "number" || $util.isString(message.moveToken)))
                        return "moveToken: buffer expected";
                return null;
            };

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.rpc.Hello
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.rpc.Hello} Hello
             */
            Hello.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.rpc.Hello)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.rpc.Hello: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.rpc.Hello();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.maxMessageBytes != null)
                    if (typeof object.maxMessageBytes === "object" ? object.maxMessageBytes.low || object.maxMessageBytes.high : $Number(object.maxMessageBytes) !== 0)
                        if ($util.Long)
                            message.maxMessageBytes = $util.Long.fromValue(object.maxMessageBytes, true);
                        else if (typeof object.maxMessageBytes === "string")
                            message.maxMessageBytes = $parseInt(object.maxMessageBytes, 10);
                        else if (typeof object.maxMessageBytes === "number")
                            message.maxMessageBytes = object.maxMessageBytes;
                        else if (typeof object.maxMessageBytes === "object")
                            message.maxMessageBytes = new $util.LongBits(object.maxMessageBytes.low >>> 0, object.maxMessageBytes.high >>> 0).toNumber(true);
                if (object.maxCallCount != null)
                    if ($Number(object.maxCallCount) !== 0)
                        message.maxCallCount = object.maxCallCount >>> 0;
                if (object.maxHeaderBytes != null)
                    if ($Number(object.maxHeaderBytes) !== 0)
                        message.maxHeaderBytes = object.maxHeaderBytes >>> 0;
                if (object.compressions) {
                    if (!$Array.isArray(object.compressions))
                        throw $TypeError(".trellis.rpc.Hello.compressions: array expected");
                    message.compressions = [];
                    for (let i = 0; i < object.compressions.length; ++i)
                        switch (object.compressions[i]) {
                        case "COMPRESSION_NONE":
                        case 0:
                            message.compressions[message.compressions.length] = 0;
                            break;
                        case "COMPRESSION_ZLIB":
                        case 1:
                            message.compressions[message.compressions.length] = 1;
                            break;
                        case "COMPRESSION_ZSTD":
                        case 2:
                            message.compressions[message.compressions.length] = 2;
                            break;
                        default:
                            if (typeof object.compressions[i] === "number" && (object.compressions[i] | 0) === object.compressions[i])
                                message.compressions[message.compressions.length] = object.compressions[i];
                        }
                }
                if (object.agent != null)
                    if (typeof object.agent !== "string" || object.agent.length)
                        message.agent = $String(object.agent);
                if (object.moveToken != null)
                    if (object.moveToken.length)
                        if (typeof object.moveToken === "string")
                            $util.base64.decode(object.moveToken, message.moveToken = $util.newBuffer($util.base64.length(object.moveToken)), 0);
                        else if (object.moveToken.length >= 0)
                            message.moveToken = object.moveToken;
                return message;
            };

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.rpc.Hello
             * @static
             * @param {trellis.rpc.Hello} message Hello
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Hello.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.compressions = [];
                if (options.defaults) {
                    object.version = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.maxMessageBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.maxMessageBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.maxCallCount = 0;
                    object.maxHeaderBytes = 0;
                    object.agent = "";
                    if (options.bytes === $String)
                        object.moveToken = "";
                    else {
                        object.moveToken = [];
                        if (options.bytes !== $Array)
                            object.moveToken = $util.newBuffer(object.moveToken);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.maxMessageBytes != null && $Object.hasOwnProperty.call(message, "maxMessageBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maxMessageBytes = typeof message.maxMessageBytes === "number" ? $BigInt(message.maxMessageBytes) : $util.Long.fromBits(message.maxMessageBytes.low >>> 0, message.maxMessageBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.maxMessageBytes === "number")
                        object.maxMessageBytes = options.longs === $String ? $String(message.maxMessageBytes) : message.maxMessageBytes;
                    else
                        object.maxMessageBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.maxMessageBytes) : options.longs === $Number ? new $util.LongBits(message.maxMessageBytes.low >>> 0, message.maxMessageBytes.high >>> 0).toNumber(true) : message.maxMessageBytes;
                if (message.maxCallCount != null && $Object.hasOwnProperty.call(message, "maxCallCount"))
                    object.maxCallCount = message.maxCallCount;
                if (message.maxHeaderBytes != null && $Object.hasOwnProperty.call(message, "maxHeaderBytes"))
                    object.maxHeaderBytes = message.maxHeaderBytes;
                if (message.compressions && message.compressions.length) {
                    object.compressions = $Array(message.compressions.length);
                    for (let j = 0; j < message.compressions.length; ++j)
                        object.compressions[j] = options.enums === $String ? $root.trellis.rpc.Compression[message.compressions[j]] === $undefined ? message.compressions[j] : $root.trellis.rpc.Compression[message.compressions[j]] : message.compressions[j];
                }
                if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.moveToken != null && $Object.hasOwnProperty.call(message, "moveToken"))
                    object.moveToken = options.bytes === $String ? $util.base64.encode(message.moveToken, 0, message.moveToken.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.moveToken) : message.moveToken;
                return object;
            };

            /**
             * Converts this Hello to JSON.
             * @function toJSON
             * @memberof trellis.rpc.Hello
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Hello.prototype.toJSON = function() {
                return Hello.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Hello;
        })();

        rpc.CallHeader = (function() {

            /**
             * Properties of a CallHeader.
             * @typedef {Object} trellis.rpc.CallHeader.$Properties
             * @property {Object.<string,string>|null} [metadata] CallHeader metadata
             * @property {string|null} [idempotencyKey] CallHeader idempotencyKey
             * @property {trellis.rpc.Priority|null} [priority] CallHeader priority
             * @property {boolean|null} [compressReplies] CallHeader compressReplies
             * @property {boolean|null} [idempotent] CallHeader idempotent
             * @property {number|null} [hedgeAfterMs] CallHeader hedgeAfterMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CallHeader.
             * @memberof trellis.rpc
             * @interface ICallHeader
             * @augments trellis.rpc.CallHeader.$Properties
             * @deprecated Use trellis.rpc.CallHeader.$Properties instead.
             */

            /**
             * Shape of a CallHeader.
             * @typedef {trellis.rpc.CallHeader.$Properties} trellis.rpc.CallHeader.$Shape
             */

            /**
             * Constructs a new CallHeader.
             * @memberof trellis.rpc
             * @classdesc Represents a CallHeader.
             * @constructor
             * @param {trellis.rpc.CallHeader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CallHeader = function (properties) {
                this.metadata = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CallHeader metadata.
             * @member {Object.<string,string>} metadata
             * @memberof trellis.rpc.CallHeader
             * @instance
             */
            CallHeader.prototype.metadata = $util.emptyObject;

            /**
             * CallHeader idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof trellis.rpc.CallHeader
             * @instance
             */
            CallHeader.prototype.idempotencyKey = "";

            /**
             * CallHeader priority.
             * @member {trellis.rpc.Priority} priority
             * @memberof trellis.rpc.CallHeader
             * @instance
             */
            CallHeader.prototype.priority = 0;

            /**
             * CallHeader compressReplies.
             * @member {boolean} compressReplies
             * @memberof trellis.rpc.CallHeader
             * @instance
             */
            CallHeader.prototype.compressReplies = false;

            /**
             * CallHeader idempotent.
             * @member {boolean} idempotent
             * @memberof trellis.rpc.CallHeader
             * @instance
             */
            CallHeader.prototype.idempotent = false;

            /**
             * CallHeader hedgeAfterMs.
             * @member {number} hedgeAfterMs
             * @memberof trellis.rpc.CallHeader
             * @instance
             */
            CallHeader.prototype.hedgeAfterMs = 0;

            /**
             * Creates a new CallHeader instance using the specified properties.
             * @function create
             * @memberof trellis.rpc.CallHeader
             * @static
             * @param {trellis.rpc.CallHeader.$Properties=} [properties] Properties to set
             * @returns {trellis.rpc.CallHeader} CallHeader instance
             * @type {{
             *   (properties: trellis.rpc.CallHeader.$Shape): trellis.rpc.CallHeader & trellis.rpc.CallHeader.$Shape;
             *   (properties?: trellis.rpc.CallHeader.$Properties): trellis.rpc.CallHeader;
             * }}
             */
            CallHeader.create = function(properties) {
                return new CallHeader(properties);
            };

            /**
             * Encodes the specified CallHeader message. Does not implicitly {@link trellis.rpc.CallHeader.verify|verify} messages.
             * @function encode
             * @memberof trellis.rpc.CallHeader
             * @static
             * @param {trellis.rpc.CallHeader.$Properties} message CallHeader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CallHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.idempotencyKey);
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.priority);
                if (message.compressReplies != null && $Object.hasOwnProperty.call(message, "compressReplies") && message.compressReplies !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.compressReplies);
                if (message.idempotent != null && $Object.hasOwnProperty.call(message, "idempotent") && message.idempotent !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.idempotent);
                if (message.hedgeAfterMs != null && $Object.hasOwnProperty.call(message, "hedgeAfterMs") && message.hedgeAfterMs !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.hedgeAfterMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CallHeader message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.rpc.CallHeader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.rpc.CallHeader & trellis.rpc.CallHeader.$Shape} CallHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CallHeader.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.rpc.CallHeader();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.priority = value;
                            else
                                delete message.priority;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.compressReplies = value;
                            else
                                delete message.compressReplies;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.idempotent = value;
                            else
                                delete message.idempotent;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hedgeAfterMs = value;
                            else
                                delete message.hedgeAfterMs;
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
             * Verifies a CallHeader message.
             * @function verify
             * @memberof trellis.rpc.CallHeader
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CallHeader.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    if (!$util.isObject(message.metadata))
                        return "metadata: object expected";
                    let key = $Object.keys(message.metadata);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.metadata[key[i]]))
                            return "metadata: string{k:string} expected";
                }
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey"))
                    if (!$util.isString(message.idempotencyKey))
                        return "idempotencyKey: string expected";
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                    if (typeof message.priority !== "number" || (message.priority | 0) !== message.priority)
                        return "priority: enum value expected";
                if (message.compressReplies != null && $Object.hasOwnProperty.call(message, "compressReplies"))
                    if (typeof message.compressReplies !== "boolean")
                        return "compressReplies: boolean expected";
                if (message.idempotent != null && $Object.hasOwnProperty.call(message, "idempotent"))
                    if (typeof message.idempotent !== "boolean")
                        return "idempotent: boolean expected";
                if (message.hedgeAfterMs != null && $Object.hasOwnProperty.call(message, "hedgeAfterMs"))
                    if (!$util.isInteger(message.hedgeAfterMs))
                        return "hedgeAfterMs: integer expected";
                return null;
            };

            /**
             * Creates a CallHeader message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.rpc.CallHeader
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.rpc.CallHeader} CallHeader
             */
            CallHeader.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.rpc.CallHeader)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.rpc.CallHeader: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.rpc.CallHeader();
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".trellis.rpc.CallHeader.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                if (object.idempotencyKey != null)
                    if (typeof object.idempotencyKey !== "string" || object.idempotencyKey.length)
                        message.idempotencyKey = $String(object.idempotencyKey);
                if (object.priority !== 0 && (typeof object.priority !== "string" || $root.trellis.rpc.Priority[object.priority] !== 0))
                    switch (object.priority) {
                    case "PRIORITY_INTERACTIVE":
                    case 0:
                        message.priority = 0;
                        break;
                    case "PRIORITY_SYNC":
                    case 1:
                        message.priority = 1;
                        break;
                    case "PRIORITY_BULK":
                    case 2:
                        message.priority = 2;
                        break;
                    default:
                        if (typeof object.priority === "number" && (object.priority | 0) === object.priority)
                            message.priority = object.priority;
                    }
                if (object.compressReplies != null)
                    if (object.compressReplies)
                        message.compressReplies = $Boolean(object.compressReplies);
                if (object.idempotent != null)
                    if (object.idempotent)
                        message.idempotent = $Boolean(object.idempotent);
                if (object.hedgeAfterMs != null)
                    if ($Number(object.hedgeAfterMs) !== 0)
                        message.hedgeAfterMs = object.hedgeAfterMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a CallHeader message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.rpc.CallHeader
             * @static
             * @param {trellis.rpc.CallHeader} message CallHeader
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CallHeader.toObject = function (message, options, _depth) {
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
                    object.idempotencyKey = "";
                    object.priority = options.enums === $String ? "PRIORITY_INTERACTIVE" : 0;
                    object.compressReplies = false;
                    object.idempotent = false;
                    object.hedgeAfterMs = 0;
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
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey"))
                    object.idempotencyKey = message.idempotencyKey;
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                    object.priority = options.enums === $String ? $root.trellis.rpc.Priority[message.priority] === $undefined ? message.priority : $root.trellis.rpc.Priority[message.priority] : message.priority;
                if (message.compressReplies != null && $Object.hasOwnProperty.call(message, "compressReplies"))
                    object.compressReplies = message.compressReplies;
                if (message.idempotent != null && $Object.hasOwnProperty.call(message, "idempotent"))
                    object.idempotent = message.idempotent;
                if (message.hedgeAfterMs != null && $Object.hasOwnProperty.call(message, "hedgeAfterMs"))
                    object.hedgeAfterMs = message.hedgeAfterMs;
                return object;
            };

            /**
             * Converts this CallHeader to JSON.
             * @function toJSON
             * @memberof trellis.rpc.CallHeader
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CallHeader.prototype.toJSON = function() {
                return CallHeader.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CallHeader;
        })();

        /**
         * Priority enum.
         * @name trellis.rpc.Priority
         * @enum {number}
         * @property {number} PRIORITY_INTERACTIVE=0 PRIORITY_INTERACTIVE value
         * @property {number} PRIORITY_SYNC=1 PRIORITY_SYNC value
         * @property {number} PRIORITY_BULK=2 PRIORITY_BULK value
         */
        rpc.Priority = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PRIORITY_INTERACTIVE"] = 0;
            values[valuesById[1] = "PRIORITY_SYNC"] = 1;
            values[valuesById[2] = "PRIORITY_BULK"] = 2;
            return values;
        })();

        rpc.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} trellis.rpc.Status.$Properties
             * @property {trellis.rpc.ErrorKind|null} [kind] Status kind
             * @property {string|null} [message] Status message
             * @property {string|null} [hint] Status hint
             * @property {boolean|null} [retryable] Status retryable
             * @property {boolean|null} [notExecuted] Status notExecuted
             * @property {Array.<trellis.rpc.ErrorDetail.$Properties>|null} [details] Status details
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof trellis.rpc
             * @interface IStatus
             * @augments trellis.rpc.Status.$Properties
             * @deprecated Use trellis.rpc.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {trellis.rpc.Status.$Properties} trellis.rpc.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof trellis.rpc
             * @classdesc Represents a Status.
             * @constructor
             * @param {trellis.rpc.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                this.details = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Status kind.
             * @member {trellis.rpc.ErrorKind} kind
             * @memberof trellis.rpc.Status
             * @instance
             */
            Status.prototype.kind = 0;

            /**
             * Status message.
             * @member {string} message
             * @memberof trellis.rpc.Status
             * @instance
             */
            Status.prototype.message = "";

            /**
             * Status hint.
             * @member {string} hint
             * @memberof trellis.rpc.Status
             * @instance
             */
            Status.prototype.hint = "";

            /**
             * Status retryable.
             * @member {boolean} retryable
             * @memberof trellis.rpc.Status
             * @instance
             */
            Status.prototype.retryable = false;

            /**
             * Status notExecuted.
             * @member {boolean} notExecuted
             * @memberof trellis.rpc.Status
             * @instance
             */
            Status.prototype.notExecuted = false;

            /**
             * Status details.
             * @member {Array.<trellis.rpc.ErrorDetail.$Properties>} details
             * @memberof trellis.rpc.Status
             * @instance
             */
            Status.prototype.details = $util.emptyArray;

            /**
             * Creates a new Status instance using the specified properties.
             * @function create
             * @memberof trellis.rpc.Status
             * @static
             * @param {trellis.rpc.Status.$Properties=} [properties] Properties to set
             * @returns {trellis.rpc.Status} Status instance
             * @type {{
             *   (properties: trellis.rpc.Status.$Shape): trellis.rpc.Status & trellis.rpc.Status.$Shape;
             *   (properties?: trellis.rpc.Status.$Properties): trellis.rpc.Status;
             * }}
             */
            Status.create = function(properties) {
                return new Status(properties);
            };

            /**
             * Encodes the specified Status message. Does not implicitly {@link trellis.rpc.Status.verify|verify} messages.
             * @function encode
             * @memberof trellis.rpc.Status
             * @static
             * @param {trellis.rpc.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint") && message.hint !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.hint);
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable") && message.retryable !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.retryable);
                if (message.notExecuted != null && $Object.hasOwnProperty.call(message, "notExecuted") && message.notExecuted !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.notExecuted);
                if (message.details != null && message.details.length)
                    for (let i = 0; i < message.details.length; ++i)
                        $root.trellis.rpc.ErrorDetail.encode(message.details[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.rpc.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.rpc.Status & trellis.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.rpc.Status();
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
                                message.kind = value;
                            else
                                delete message.kind;
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
                            if ((value = reader.stringVerify()).length)
                                message.hint = value;
                            else
                                delete message.hint;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retryable = value;
                            else
                                delete message.retryable;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.notExecuted = value;
                            else
                                delete message.notExecuted;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.details && message.details.length))
                                message.details = [];
                            message.details.push($root.trellis.rpc.ErrorDetail.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Status message.
             * @function verify
             * @memberof trellis.rpc.Status
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Status.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    if (!$util.isString(message.hint))
                        return "hint: string expected";
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable"))
                    if (typeof message.retryable !== "boolean")
                        return "retryable: boolean expected";
                if (message.notExecuted != null && $Object.hasOwnProperty.call(message, "notExecuted"))
                    if (typeof message.notExecuted !== "boolean")
                        return "notExecuted: boolean expected";
                if (message.details != null && $Object.hasOwnProperty.call(message, "details")) {
                    if (!$Array.isArray(message.details))
                        return "details: array expected";
                    for (let i = 0; i < message.details.length; ++i) {
                        let error = $root.trellis.rpc.ErrorDetail.verify(message.details[i], _depth + 1);
                        if (error)
                            return "details." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.rpc.Status
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.rpc.Status} Status
             */
            Status.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.rpc.Status)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.rpc.Status: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.rpc.Status();
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.trellis.rpc.ErrorKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "ERROR_KIND_OK":
                    case 0:
                        message.kind = 0;
                        break;
                    case "ERROR_KIND_CANCELED":
                    case 1:
                        message.kind = 1;
                        break;
                    case "ERROR_KIND_INVALID_ARGUMENT":
                    case 2:
                        message.kind = 2;
                        break;
                    case "ERROR_KIND_DEADLINE_EXCEEDED":
                    case 3:
                        message.kind = 3;
                        break;
                    case "ERROR_KIND_NOT_FOUND":
                    case 4:
                        message.kind = 4;
                        break;
                    case "ERROR_KIND_ALREADY_EXISTS":
                    case 5:
                        message.kind = 5;
                        break;
                    case "ERROR_KIND_PERMISSION_DENIED":
                    case 6:
                        message.kind = 6;
                        break;
                    case "ERROR_KIND_RESOURCE_EXHAUSTED":
                    case 7:
                        message.kind = 7;
                        break;
                    case "ERROR_KIND_FAILED_PRECONDITION":
                    case 8:
                        message.kind = 8;
                        break;
                    case "ERROR_KIND_UNIMPLEMENTED":
                    case 9:
                        message.kind = 9;
                        break;
                    case "ERROR_KIND_INTERNAL":
                    case 10:
                        message.kind = 10;
                        break;
                    case "ERROR_KIND_UNAVAILABLE":
                    case 11:
                        message.kind = 11;
                        break;
                    case "ERROR_KIND_DATA_LOSS":
                    case 12:
                        message.kind = 12;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.hint != null)
                    if (typeof object.hint !== "string" || object.hint.length)
                        message.hint = $String(object.hint);
                if (object.retryable != null)
                    if (object.retryable)
                        message.retryable = $Boolean(object.retryable);
                if (object.notExecuted != null)
                    if (object.notExecuted)
                        message.notExecuted = $Boolean(object.notExecuted);
                if (object.details) {
                    if (!$Array.isArray(object.details))
                        throw $TypeError(".trellis.rpc.Status.details: array expected");
                    message.details = $Array(object.details.length);
                    for (let i = 0; i < object.details.length; ++i) {
                        if (!$util.isObject(object.details[i]))
                            throw $TypeError(".trellis.rpc.Status.details: object expected");
                        message.details[i] = $root.trellis.rpc.ErrorDetail.fromObject(object.details[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.rpc.Status
             * @static
             * @param {trellis.rpc.Status} message Status
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Status.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.details = [];
                if (options.defaults) {
                    object.kind = options.enums === $String ? "ERROR_KIND_OK" : 0;
                    object.message = "";
                    object.hint = "";
                    object.retryable = false;
                    object.notExecuted = false;
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.trellis.rpc.ErrorKind[message.kind] === $undefined ? message.kind : $root.trellis.rpc.ErrorKind[message.kind] : message.kind;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    object.hint = message.hint;
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable"))
                    object.retryable = message.retryable;
                if (message.notExecuted != null && $Object.hasOwnProperty.call(message, "notExecuted"))
                    object.notExecuted = message.notExecuted;
                if (message.details && message.details.length) {
                    object.details = $Array(message.details.length);
                    for (let j = 0; j < message.details.length; ++j)
                        object.details[j] = $root.trellis.rpc.ErrorDetail.toObject(message.details[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Status to JSON.
             * @function toJSON
             * @memberof trellis.rpc.Status
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Status.prototype.toJSON = function() {
                return Status.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Status;
        })();

        rpc.ErrorDetail = (function() {

            /**
             * Properties of an ErrorDetail.
             * @typedef {Object} trellis.rpc.ErrorDetail.$Properties
             * @property {string|null} [type] ErrorDetail type
             * @property {Uint8Array|null} [value] ErrorDetail value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ErrorDetail.
             * @memberof trellis.rpc
             * @interface IErrorDetail
             * @augments trellis.rpc.ErrorDetail.$Properties
             * @deprecated Use trellis.rpc.ErrorDetail.$Properties instead.
             */

            /**
             * Shape of an ErrorDetail.
             * @typedef {trellis.rpc.ErrorDetail.$Properties} trellis.rpc.ErrorDetail.$Shape
             */

            /**
             * Constructs a new ErrorDetail.
             * @memberof trellis.rpc
             * @classdesc Represents an ErrorDetail.
             * @constructor
             * @param {trellis.rpc.ErrorDetail.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ErrorDetail = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ErrorDetail type.
             * @member {string} type
             * @memberof trellis.rpc.ErrorDetail
             * @instance
             */
            ErrorDetail.prototype.type = "";

            /**
             * ErrorDetail value.
             * @member {Uint8Array} value
             * @memberof trellis.rpc.ErrorDetail
             * @instance
             */
            ErrorDetail.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new ErrorDetail instance using the specified properties.
             * @function create
             * @memberof trellis.rpc.ErrorDetail
             * @static
             * @param {trellis.rpc.ErrorDetail.$Properties=} [properties] Properties to set
             * @returns {trellis.rpc.ErrorDetail} ErrorDetail instance
             * @type {{
             *   (properties: trellis.rpc.ErrorDetail.$Shape): trellis.rpc.ErrorDetail & trellis.rpc.ErrorDetail.$Shape;
             *   (properties?: trellis.rpc.ErrorDetail.$Properties): trellis.rpc.ErrorDetail;
             * }}
             */
            ErrorDetail.create = function(properties) {
                return new ErrorDetail(properties);
            };

            /**
             * Encodes the specified ErrorDetail message. Does not implicitly {@link trellis.rpc.ErrorDetail.verify|verify} messages.
             * @function encode
             * @memberof trellis.rpc.ErrorDetail
             * @static
             * @param {trellis.rpc.ErrorDetail.$Properties} message ErrorDetail message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ErrorDetail.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ErrorDetail message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.rpc.ErrorDetail
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.rpc.ErrorDetail & trellis.rpc.ErrorDetail.$Shape} ErrorDetail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ErrorDetail.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.rpc.ErrorDetail();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
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
             * Verifies an ErrorDetail message.
             * @function verify
             * @memberof trellis.rpc.ErrorDetail
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ErrorDetail.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    if (!$util.isString(message.type))
                        return "type: string expected";
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (!(message.value && typeof message.value.length === "number" || $util.isString(message.value)))
                        return "value: buffer expected";
                return null;
            };

            /**
             * Creates an ErrorDetail message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.rpc.ErrorDetail
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.rpc.ErrorDetail} ErrorDetail
             */
            ErrorDetail.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.rpc.ErrorDetail)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.rpc.ErrorDetail: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.rpc.ErrorDetail();
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.value != null)
                    if (object.value.length)
                        if (typeof object.value === "string")
                            $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                        else if (object.value.length >= 0)
                            message.value = object.value;
                return message;
            };

            /**
             * Creates a plain object from an ErrorDetail message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.rpc.ErrorDetail
             * @static
             * @param {trellis.rpc.ErrorDetail} message ErrorDetail
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ErrorDetail.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = "";
                    if (options.bytes === $String)
                        object.value = "";
                    else {
                        object.value = [];
                        if (options.bytes !== $Array)
                            object.value = $util.newBuffer(object.value);
                    }
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.bytes === $String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.value) : message.value;
                return object;
            };

            /**
             * Converts this ErrorDetail to JSON.
             * @function toJSON
             * @memberof trellis.rpc.ErrorDetail
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ErrorDetail.prototype.toJSON = function() {
                return ErrorDetail.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ErrorDetail;
        })();

        rpc.Goaway = (function() {

            /**
             * Properties of a Goaway.
             * @typedef {Object} trellis.rpc.Goaway.$Properties
             * @property {trellis.rpc.ErrorKind|null} [kind] Goaway kind
             * @property {string|null} [message] Goaway message
             * @property {number|null} [lastCallId] Goaway lastCallId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Goaway.
             * @memberof trellis.rpc
             * @interface IGoaway
             * @augments trellis.rpc.Goaway.$Properties
             * @deprecated Use trellis.rpc.Goaway.$Properties instead.
             */

            /**
             * Shape of a Goaway.
             * @typedef {trellis.rpc.Goaway.$Properties} trellis.rpc.Goaway.$Shape
             */

            /**
             * Constructs a new Goaway.
             * @memberof trellis.rpc
             * @classdesc Represents a Goaway.
             * @constructor
             * @param {trellis.rpc.Goaway.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Goaway = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Goaway kind.
             * @member {trellis.rpc.ErrorKind} kind
             * @memberof trellis.rpc.Goaway
             * @instance
             */
            Goaway.prototype.kind = 0;

            /**
             * Goaway message.
             * @member {string} message
             * @memberof trellis.rpc.Goaway
             * @instance
             */
            Goaway.prototype.message = "";

            /**
             * Goaway lastCallId.
             * @member {number} lastCallId
             * @memberof trellis.rpc.Goaway
             * @instance
             */
            Goaway.prototype.lastCallId = 0;

            /**
             * Creates a new Goaway instance using the specified properties.
             * @function create
             * @memberof trellis.rpc.Goaway
             * @static
             * @param {trellis.rpc.Goaway.$Properties=} [properties] Properties to set
             * @returns {trellis.rpc.Goaway} Goaway instance
             * @type {{
             *   (properties: trellis.rpc.Goaway.$Shape): trellis.rpc.Goaway & trellis.rpc.Goaway.$Shape;
             *   (properties?: trellis.rpc.Goaway.$Properties): trellis.rpc.Goaway;
             * }}
             */
            Goaway.create = function(properties) {
                return new Goaway(properties);
            };

            /**
             * Encodes the specified Goaway message. Does not implicitly {@link trellis.rpc.Goaway.verify|verify} messages.
             * @function encode
             * @memberof trellis.rpc.Goaway
             * @static
             * @param {trellis.rpc.Goaway.$Properties} message Goaway message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Goaway.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.lastCallId != null && $Object.hasOwnProperty.call(message, "lastCallId") && message.lastCallId !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.lastCallId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Goaway message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.rpc.Goaway
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.rpc.Goaway & trellis.rpc.Goaway.$Shape} Goaway
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Goaway.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.rpc.Goaway();
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
                                message.kind = value;
                            else
                                delete message.kind;
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
                            if (value = reader.uint32())
                                message.lastCallId = value;
                            else
                                delete message.lastCallId;
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
             * Verifies a Goaway message.
             * @function verify
             * @memberof trellis.rpc.Goaway
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Goaway.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                if (message.lastCallId != null && $Object.hasOwnProperty.call(message, "lastCallId"))
                    if (!$util.isInteger(message.lastCallId))
                        return "lastCallId: integer expected";
                return null;
            };

            /**
             * Creates a Goaway message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.rpc.Goaway
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.rpc.Goaway} Goaway
             */
            Goaway.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.rpc.Goaway)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.rpc.Goaway: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.rpc.Goaway();
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.trellis.rpc.ErrorKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "ERROR_KIND_OK":
                    case 0:
                        message.kind = 0;
                        break;
                    case "ERROR_KIND_CANCELED":
                    case 1:
                        message.kind = 1;
                        break;
                    case "ERROR_KIND_INVALID_ARGUMENT":
                    case 2:
                        message.kind = 2;
                        break;
                    case "ERROR_KIND_DEADLINE_EXCEEDED":
                    case 3:
                        message.kind = 3;
                        break;
                    case "ERROR_KIND_NOT_FOUND":
                    case 4:
                        message.kind = 4;
                        break;
                    case "ERROR_KIND_ALREADY_EXISTS":
                    case 5:
                        message.kind = 5;
                        break;
                    case "ERROR_KIND_PERMISSION_DENIED":
                    case 6:
                        message.kind = 6;
                        break;
                    case "ERROR_KIND_RESOURCE_EXHAUSTED":
                    case 7:
                        message.kind = 7;
                        break;
                    case "ERROR_KIND_FAILED_PRECONDITION":
                    case 8:
                        message.kind = 8;
                        break;
                    case "ERROR_KIND_UNIMPLEMENTED":
                    case 9:
                        message.kind = 9;
                        break;
                    case "ERROR_KIND_INTERNAL":
                    case 10:
                        message.kind = 10;
                        break;
                    case "ERROR_KIND_UNAVAILABLE":
                    case 11:
                        message.kind = 11;
                        break;
                    case "ERROR_KIND_DATA_LOSS":
                    case 12:
                        message.kind = 12;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.lastCallId != null)
                    if ($Number(object.lastCallId) !== 0)
                        message.lastCallId = object.lastCallId >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Goaway message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.rpc.Goaway
             * @static
             * @param {trellis.rpc.Goaway} message Goaway
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Goaway.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.kind = options.enums === $String ? "ERROR_KIND_OK" : 0;
                    object.message = "";
                    object.lastCallId = 0;
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.trellis.rpc.ErrorKind[message.kind] === $undefined ? message.kind : $root.trellis.rpc.ErrorKind[message.kind] : message.kind;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.lastCallId != null && $Object.hasOwnProperty.call(message, "lastCallId"))
                    object.lastCallId = message.lastCallId;
                return object;
            };

            /**
             * Converts this Goaway to JSON.
             * @function toJSON
             * @memberof trellis.rpc.Goaway
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Goaway.prototype.toJSON = function() {
                return Goaway.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Goaway;
        })();

        return rpc;
    })();

    return trellis;
})();

export {
  $root as default
};
