// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $Array = $util.global.Array, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["content"] || ($protobuf.roots["content"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.content = (function() {

        /**
         * Namespace content.
         * @memberof trellis
         * @namespace
         */
        const content = {};

        content.ChunkList = (function() {

            /**
             * Properties of a ChunkList.
             * @typedef {Object} trellis.content.ChunkList.$Properties
             * @property {number|null} [sizeBytes] ChunkList sizeBytes
             * @property {Array.<number>|null} [chunkSizes] ChunkList chunkSizes
             * @property {Uint8Array|null} [chunkHashes] ChunkList chunkHashes
             * @property {Array.<trellis.content.ChunkListChild.$Properties>|null} [children] ChunkList children
             * @property {number|null} [hashCode] ChunkList hashCode
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChunkList.
             * @memberof trellis.content
             * @interface IChunkList
             * @augments trellis.content.ChunkList.$Properties
             * @deprecated Use trellis.content.ChunkList.$Properties instead.
             */

            /**
             * Shape of a ChunkList.
             * @typedef {trellis.content.ChunkList.$Properties} trellis.content.ChunkList.$Shape
             */

            /**
             * Constructs a new ChunkList.
             * @memberof trellis.content
             * @classdesc Represents a ChunkList.
             * @constructor
             * @param {trellis.content.ChunkList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChunkList = function (properties) {
                this.chunkSizes = [];
                this.children = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChunkList sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.content.ChunkList
             * @instance
             */
            ChunkList.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ChunkList chunkSizes.
             * @member {Array.<number>} chunkSizes
             * @memberof trellis.content.ChunkList
             * @instance
             */
            ChunkList.prototype.chunkSizes = $util.emptyArray;

            /**
             * ChunkList chunkHashes.
             * @member {Uint8Array} chunkHashes
             * @memberof trellis.content.ChunkList
             * @instance
             */
            ChunkList.prototype.chunkHashes = $util.newBuffer([]);

            /**
             * ChunkList children.
             * @member {Array.<trellis.content.ChunkListChild.$Properties>} children
             * @memberof trellis.content.ChunkList
             * @instance
             */
            ChunkList.prototype.children = $util.emptyArray;

            /**
             * ChunkList hashCode.
             * @member {number} hashCode
             * @memberof trellis.content.ChunkList
             * @instance
             */
            ChunkList.prototype.hashCode = 0;

            /**
             * Creates a new ChunkList instance using the specified properties.
             * @function create
             * @memberof trellis.content.ChunkList
             * @static
             * @param {trellis.content.ChunkList.$Properties=} [properties] Properties to set
             * @returns {trellis.content.ChunkList} ChunkList instance
             * @type {{
             *   (properties: trellis.content.ChunkList.$Shape): trellis.content.ChunkList & trellis.content.ChunkList.$Shape;
             *   (properties?: trellis.content.ChunkList.$Properties): trellis.content.ChunkList;
             * }}
             */
            ChunkList.create = function(properties) {
                return new ChunkList(properties);
            };

            /**
             * Encodes the specified ChunkList message. Does not implicitly {@link trellis.content.ChunkList.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.ChunkList
             * @static
             * @param {trellis.content.ChunkList.$Properties} message ChunkList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChunkList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sizeBytes);
                if (message.chunkSizes != null && message.chunkSizes.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.chunkSizes);
                if (message.chunkHashes != null && $Object.hasOwnProperty.call(message, "chunkHashes") && message.chunkHashes.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.chunkHashes);
                if (message.children != null && message.children.length)
                    for (let i = 0; i < message.children.length; ++i)
                        $root.trellis.content.ChunkListChild.encode(message.children[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.hashCode != null && $Object.hasOwnProperty.call(message, "hashCode") && message.hashCode !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.hashCode);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChunkList message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.ChunkList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.ChunkList & trellis.content.ChunkList.$Shape} ChunkList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChunkList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.ChunkList();
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
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.chunkSizes && message.chunkSizes.length))
                                    message.chunkSizes = [];
                                reader.uint32s(message.chunkSizes);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.chunkSizes && message.chunkSizes.length))
                                message.chunkSizes = [];
                            message.chunkSizes.push(reader.uint32());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chunkHashes = value;
                            else
                                delete message.chunkHashes;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.children && message.children.length))
                                message.children = [];
                            message.children.push($root.trellis.content.ChunkListChild.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hashCode = value;
                            else
                                delete message.hashCode;
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
             * Verifies a ChunkList message.
             * @function verify
             * @memberof trellis.content.ChunkList
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ChunkList.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes) && !(message.sizeBytes && $util.isInteger(message.sizeBytes.low) && $util.isInteger(message.sizeBytes.high)))
                        return "sizeBytes: integer|Long expected";
                if (message.chunkSizes != null && $Object.hasOwnProperty.call(message, "chunkSizes")) {
                    if (!$Array.isArray(message.chunkSizes))
                        return "chunkSizes: array expected";
                    for (let i = 0; i < message.chunkSizes.length; ++i)
                        if (!$util.isInteger(message.chunkSizes[i]))
                            return "chunkSizes: integer[] expected";
                }
                if (message.chunkHashes != null && $Object.hasOwnProperty.call(message, "chunkHashes"))
                    if (!(message.chunkHashes && typeof message.chunkHashes.length === "number" || $util.isString(message.chunkHashes)))
                        return "chunkHashes: buffer expected";
                if (message.children != null && $Object.hasOwnProperty.call(message, "children")) {
                    if (!$Array.isArray(message.children))
                        return "children: array expected";
                    for (let i = 0; i < message.children.length; ++i) {
                        let error = $root.trellis.content.ChunkListChild.verify(message.children[i], _depth + 1);
                        if (error)
                            return "children." + error;
                    }
                }
                if (message.hashCode != null && $Object.hasOwnProperty.call(message, "hashCode"))
                    if (!$util.isInteger(message.hashCode))
                        return "hashCode: integer expected";
                return null;
            };

            /**
             * Creates a ChunkList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.ChunkList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.ChunkList} ChunkList
             */
            ChunkList.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.ChunkList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.ChunkList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.ChunkList();
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
                if (object.chunkSizes) {
                    if (!$Array.isArray(object.chunkSizes))
                        throw $TypeError(".trellis.content.ChunkList.chunkSizes: array expected");
                    message.chunkSizes = $Array(object.chunkSizes.length);
                    for (let i = 0; i < object.chunkSizes.length; ++i)
                        message.chunkSizes[i] = object.chunkSizes[i] >>> 0;
                }
                if (object.chunkHashes != null)
                    if (object.chunkHashes.length)
                        if (typeof object.chunkHashes === "string")
                            $util.base64.decode(object.chunkHashes, message.chunkHashes = $util.newBuffer($util.base64.length(object.chunkHashes)), 0);
                        else if (object.chunkHashes.length >= 0)
                            message.chunkHashes = object.chunkHashes;
                if (object.children) {
                    if (!$Array.isArray(object.children))
                        throw $TypeError(".trellis.content.ChunkList.children: array expected");
                    message.children = $Array(object.children.length);
                    for (let i = 0; i < object.children.length; ++i) {
                        if (!$util.isObject(object.children[i]))
                            throw $TypeError(".trellis.content.ChunkList.children: object expected");
                        message.children[i] = $root.trellis.content.ChunkListChild.fromObject(object.children[i], _depth + 1);
                    }
                }
                if (object.hashCode != null)
                    if ($Number(object.hashCode) !== 0)
                        message.hashCode = object.hashCode >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ChunkList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.ChunkList
             * @static
             * @param {trellis.content.ChunkList} message ChunkList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ChunkList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.chunkSizes = [];
                    object.children = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.chunkHashes = "";
                    else {
                        object.chunkHashes = [];
                        if (options.bytes !== $Array)
                            object.chunkHashes = $util.newBuffer(object.chunkHashes);
                    }
                    object.hashCode = 0;
                }
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sizeBytes === "number")
                        object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                    else
                        object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                if (message.chunkSizes && message.chunkSizes.length) {
                    object.chunkSizes = $Array(message.chunkSizes.length);
                    for (let j = 0; j < message.chunkSizes.length; ++j)
                        object.chunkSizes[j] = message.chunkSizes[j];
                }
                if (message.chunkHashes != null && $Object.hasOwnProperty.call(message, "chunkHashes"))
                    object.chunkHashes = options.bytes === $String ? $util.base64.encode(message.chunkHashes, 0, message.chunkHashes.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chunkHashes) : message.chunkHashes;
                if (message.children && message.children.length) {
                    object.children = $Array(message.children.length);
                    for (let j = 0; j < message.children.length; ++j)
                        object.children[j] = $root.trellis.content.ChunkListChild.toObject(message.children[j], options, _depth + 1);
                }
                if (message.hashCode != null && $Object.hasOwnProperty.call(message, "hashCode"))
                    object.hashCode = message.hashCode;
                return object;
            };

            /**
             * Converts this ChunkList to JSON.
             * @function toJSON
             * @memberof trellis.content.ChunkList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ChunkList.prototype.toJSON = function() {
                return ChunkList.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChunkList;
        })();

        content.ChunkListChild = (function() {

            /**
             * Properties of a ChunkListChild.
             * @typedef {Object} trellis.content.ChunkListChild.$Properties
             * @property {Uint8Array|null} [hash] ChunkListChild hash
             * @property {number|null} [sizeBytes] ChunkListChild sizeBytes
             * @property {number|null} [chunkCount] ChunkListChild chunkCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChunkListChild.
             * @memberof trellis.content
             * @interface IChunkListChild
             * @augments trellis.content.ChunkListChild.$Properties
             * @deprecated Use trellis.content.ChunkListChild.$Properties instead.
             */

            /**
             * Shape of a ChunkListChild.
             * @typedef {trellis.content.ChunkListChild.$Properties} trellis.content.ChunkListChild.$Shape
             */

            /**
             * Constructs a new ChunkListChild.
             * @memberof trellis.content
             * @classdesc Represents a ChunkListChild.
             * @constructor
             * @param {trellis.content.ChunkListChild.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChunkListChild = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChunkListChild hash.
             * @member {Uint8Array} hash
             * @memberof trellis.content.ChunkListChild
             * @instance
             */
            ChunkListChild.prototype.hash = $util.newBuffer([]);

            /**
             * ChunkListChild sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.content.ChunkListChild
             * @instance
             */
            ChunkListChild.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ChunkListChild chunkCount.
             * @member {number} chunkCount
             * @memberof trellis.content.ChunkListChild
             * @instance
             */
            ChunkListChild.prototype.chunkCount = 0;

            /**
             * Creates a new ChunkListChild instance using the specified properties.
             * @function create
             * @memberof trellis.content.ChunkListChild
             * @static
             * @param {trellis.content.ChunkListChild.$Properties=} [properties] Properties to set
             * @returns {trellis.content.ChunkListChild} ChunkListChild instance
             * @type {{
             *   (properties: trellis.content.ChunkListChild.$Shape): trellis.content.ChunkListChild & trellis.content.ChunkListChild.$Shape;
             *   (properties?: trellis.content.ChunkListChild.$Properties): trellis.content.ChunkListChild;
             * }}
             */
            ChunkListChild.create = function(properties) {
                return new ChunkListChild(properties);
            };

            /**
             * Encodes the specified ChunkListChild message. Does not implicitly {@link trellis.content.ChunkListChild.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.ChunkListChild
             * @static
             * @param {trellis.content.ChunkListChild.$Properties} message ChunkListChild message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChunkListChild.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.hash);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sizeBytes);
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount") && message.chunkCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.chunkCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChunkListChild message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.ChunkListChild
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.ChunkListChild & trellis.content.ChunkListChild.$Shape} ChunkListChild
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChunkListChild.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.ChunkListChild();
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
                                message.hash = value;
                            else
                                delete message.hash;
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.chunkCount = value;
                            else
                                delete message.chunkCount;
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
             * Verifies a ChunkListChild message.
             * @function verify
             * @memberof trellis.content.ChunkListChild
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ChunkListChild.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    if (!(message.hash && typeof message.hash.length === "number" || $util.isString(message.hash)))
                        return "hash: buffer expected";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes) && !(message.sizeBytes && $util.isInteger(message.sizeBytes.low) && $util.isInteger(message.sizeBytes.high)))
                        return "sizeBytes: integer|Long expected";
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount"))
                    if (!$util.isInteger(message.chunkCount))
                        return "chunkCount: integer expected";
                return null;
            };

            /**
             * Creates a ChunkListChild message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.ChunkListChild
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.ChunkListChild} ChunkListChild
             */
            ChunkListChild.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.ChunkListChild)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.ChunkListChild: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.ChunkListChild();
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
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
                if (object.chunkCount != null)
                    if ($Number(object.chunkCount) !== 0)
                        message.chunkCount = object.chunkCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ChunkListChild message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.ChunkListChild
             * @static
             * @param {trellis.content.ChunkListChild} message ChunkListChild
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ChunkListChild.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.chunkCount = 0;
                }
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sizeBytes === "number")
                        object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                    else
                        object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount"))
                    object.chunkCount = message.chunkCount;
                return object;
            };

            /**
             * Converts this ChunkListChild to JSON.
             * @function toJSON
             * @memberof trellis.content.ChunkListChild
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ChunkListChild.prototype.toJSON = function() {
                return ChunkListChild.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChunkListChild;
        })();

        /**
         * TrafficClass enum.
         * @name trellis.content.TrafficClass
         * @enum {number}
         * @property {number} TRAFFIC_CLASS_UNSPECIFIED=0 TRAFFIC_CLASS_UNSPECIFIED value
         * @property {number} TRAFFIC_CLASS_INTERACTIVE=1 TRAFFIC_CLASS_INTERACTIVE value
         * @property {number} TRAFFIC_CLASS_SYNC=2 TRAFFIC_CLASS_SYNC value
         * @property {number} TRAFFIC_CLASS_BULK=3 TRAFFIC_CLASS_BULK value
         */
        content.TrafficClass = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TRAFFIC_CLASS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TRAFFIC_CLASS_INTERACTIVE"] = 1;
            values[valuesById[2] = "TRAFFIC_CLASS_SYNC"] = 2;
            values[valuesById[3] = "TRAFFIC_CLASS_BULK"] = 3;
            return values;
        })();

        content.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} trellis.content.Request.$Properties
             * @property {number|null} [id] Request id
             * @property {trellis.content.GetBlob.$Properties|null} [getBlob] Request getBlob
             * @property {trellis.content.GetHave.$Properties|null} [getHave] Request getHave
             * @property {trellis.content.GetChunks.$Properties|null} [getChunks] Request getChunks
             * @property {trellis.content.Cancel.$Properties|null} [cancel] Request cancel
             * @property {trellis.content.OpenBulk.$Properties|null} [openBulk] Request openBulk
             * @property {"getBlob"|"getHave"|"getChunks"|"cancel"|"openBulk"} [kind] Request kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof trellis.content
             * @interface IRequest
             * @augments trellis.content.Request.$Properties
             * @deprecated Use trellis.content.Request.$Properties instead.
             */

            /**
             * Narrowed shape of a Request.
             * @typedef {{
             *   id?: number|null;
             *   getBlob?: trellis.content.GetBlob.$Shape|null;
             *   getHave?: trellis.content.GetHave.$Shape|null;
             *   getChunks?: trellis.content.GetChunks.$Shape|null;
             *   cancel?: trellis.content.Cancel.$Shape|null;
             *   openBulk?: trellis.content.OpenBulk.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; getBlob?: null; getHave?: null; getChunks?: null; cancel?: null; openBulk?: null }|{ kind?: "getBlob"; getBlob: trellis.content.GetBlob.$Shape; getHave?: null; getChunks?: null; cancel?: null; openBulk?: null }|{ kind?: "getHave"; getBlob?: null; getHave: trellis.content.GetHave.$Shape; getChunks?: null; cancel?: null; openBulk?: null }|{ kind?: "getChunks"; getBlob?: null; getHave?: null; getChunks: trellis.content.GetChunks.$Shape; cancel?: null; openBulk?: null }|{ kind?: "cancel"; getBlob?: null; getHave?: null; getChunks?: null; cancel: trellis.content.Cancel.$Shape; openBulk?: null }|{ kind?: "openBulk"; getBlob?: null; getHave?: null; getChunks?: null; cancel?: null; openBulk: trellis.content.OpenBulk.$Shape })
             * )} trellis.content.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof trellis.content
             * @classdesc Represents a Request.
             * @constructor
             * @param {trellis.content.Request.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Request = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Request id.
             * @member {number} id
             * @memberof trellis.content.Request
             * @instance
             */
            Request.prototype.id = 0;

            /**
             * Request getBlob.
             * @member {trellis.content.GetBlob.$Properties|null|undefined} getBlob
             * @memberof trellis.content.Request
             * @instance
             */
            Request.prototype.getBlob = null;

            /**
             * Request getHave.
             * @member {trellis.content.GetHave.$Properties|null|undefined} getHave
             * @memberof trellis.content.Request
             * @instance
             */
            Request.prototype.getHave = null;

            /**
             * Request getChunks.
             * @member {trellis.content.GetChunks.$Properties|null|undefined} getChunks
             * @memberof trellis.content.Request
             * @instance
             */
            Request.prototype.getChunks = null;

            /**
             * Request cancel.
             * @member {trellis.content.Cancel.$Properties|null|undefined} cancel
             * @memberof trellis.content.Request
             * @instance
             */
            Request.prototype.cancel = null;

            /**
             * Request openBulk.
             * @member {trellis.content.OpenBulk.$Properties|null|undefined} openBulk
             * @memberof trellis.content.Request
             * @instance
             */
            Request.prototype.openBulk = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Request kind.
             * @member {"getBlob"|"getHave"|"getChunks"|"cancel"|"openBulk"|undefined} kind
             * @memberof trellis.content.Request
             * @instance
             */
            $Object.defineProperty(Request.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["getBlob", "getHave", "getChunks", "cancel", "openBulk"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof trellis.content.Request
             * @static
             * @param {trellis.content.Request.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Request} Request instance
             * @type {{
             *   (properties: trellis.content.Request.$Shape): trellis.content.Request & trellis.content.Request.$Shape;
             *   (properties?: trellis.content.Request.$Properties): trellis.content.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link trellis.content.Request.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Request
             * @static
             * @param {trellis.content.Request.$Properties} message Request message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.getBlob != null && $Object.hasOwnProperty.call(message, "getBlob"))
                    $root.trellis.content.GetBlob.encode(message.getBlob, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.getHave != null && $Object.hasOwnProperty.call(message, "getHave"))
                    $root.trellis.content.GetHave.encode(message.getHave, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.getChunks != null && $Object.hasOwnProperty.call(message, "getChunks"))
                    $root.trellis.content.GetChunks.encode(message.getChunks, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
                    $root.trellis.content.Cancel.encode(message.cancel, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.openBulk != null && $Object.hasOwnProperty.call(message, "openBulk"))
                    $root.trellis.content.OpenBulk.encode(message.openBulk, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Request & trellis.content.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Request();
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
                            message.getBlob = $root.trellis.content.GetBlob.decode(reader, reader.size(), $undefined, _depth + 1, message.getBlob);
                            message.kind = "getBlob";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.getHave = $root.trellis.content.GetHave.decode(reader, reader.size(), $undefined, _depth + 1, message.getHave);
                            message.kind = "getHave";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.getChunks = $root.trellis.content.GetChunks.decode(reader, reader.size(), $undefined, _depth + 1, message.getChunks);
                            message.kind = "getChunks";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.cancel = $root.trellis.content.Cancel.decode(reader, reader.size(), $undefined, _depth + 1, message.cancel);
                            message.kind = "cancel";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.openBulk = $root.trellis.content.OpenBulk.decode(reader, reader.size(), $undefined, _depth + 1, message.openBulk);
                            message.kind = "openBulk";
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
             * Verifies a Request message.
             * @function verify
             * @memberof trellis.content.Request
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Request.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isInteger(message.id))
                        return "id: integer expected";
                if (message.getBlob != null && $Object.hasOwnProperty.call(message, "getBlob")) {
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.GetBlob.verify(message.getBlob, _depth + 1);
                        if (error)
                            return "getBlob." + error;
                    }
                }
                if (message.getHave != null && $Object.hasOwnProperty.call(message, "getHave")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.GetHave.verify(message.getHave, _depth + 1);
                        if (error)
                            return "getHave." + error;
                    }
                }
                if (message.getChunks != null && $Object.hasOwnProperty.call(message, "getChunks")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.GetChunks.verify(message.getChunks, _depth + 1);
                        if (error)
                            return "getChunks." + error;
                    }
                }
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.Cancel.verify(message.cancel, _depth + 1);
                        if (error)
                            return "cancel." + error;
                    }
                }
                if (message.openBulk != null && $Object.hasOwnProperty.call(message, "openBulk")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.OpenBulk.verify(message.openBulk, _depth + 1);
                        if (error)
                            return "openBulk." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Request message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Request
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Request} Request
             */
            Request.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Request)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Request: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Request();
                if (object.id != null)
                    if ($Number(object.id) !== 0)
                        message.id = object.id >>> 0;
                if (object.getBlob != null) {
                    if (!$util.isObject(object.getBlob))
                        throw $TypeError(".trellis.content.Request.getBlob: object expected");
                    message.getBlob = $root.trellis.content.GetBlob.fromObject(object.getBlob, _depth + 1);
                }
                if (object.getHave != null) {
                    if (!$util.isObject(object.getHave))
                        throw $TypeError(".trellis.content.Request.getHave: object expected");
                    message.getHave = $root.trellis.content.GetHave.fromObject(object.getHave, _depth + 1);
                }
                if (object.getChunks != null) {
                    if (!$util.isObject(object.getChunks))
                        throw $TypeError(".trellis.content.Request.getChunks: object expected");
                    message.getChunks = $root.trellis.content.GetChunks.fromObject(object.getChunks, _depth + 1);
                }
                if (object.cancel != null) {
                    if (!$util.isObject(object.cancel))
                        throw $TypeError(".trellis.content.Request.cancel: object expected");
                    message.cancel = $root.trellis.content.Cancel.fromObject(object.cancel, _depth + 1);
                }
                if (object.openBulk != null) {
                    if (!$util.isObject(object.openBulk))
                        throw $TypeError(".trellis.content.Request.openBulk: object expected");
                    message.openBulk = $root.trellis.content.OpenBulk.fromObject(object.openBulk, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Request message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Request
             * @static
             * @param {trellis.content.Request} message Request
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Request.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.id = 0;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.getBlob != null && $Object.hasOwnProperty.call(message, "getBlob")) {
                    object.getBlob = $root.trellis.content.GetBlob.toObject(message.getBlob, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "getBlob";
                }
                if (message.getHave != null && $Object.hasOwnProperty.call(message, "getHave")) {
                    object.getHave = $root.trellis.content.GetHave.toObject(message.getHave, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "getHave";
                }
                if (message.getChunks != null && $Object.hasOwnProperty.call(message, "getChunks")) {
                    object.getChunks = $root.trellis.content.GetChunks.toObject(message.getChunks, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "getChunks";
                }
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
                    object.cancel = $root.trellis.content.Cancel.toObject(message.cancel, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "cancel";
                }
                if (message.openBulk != null && $Object.hasOwnProperty.call(message, "openBulk")) {
                    object.openBulk = $root.trellis.content.OpenBulk.toObject(message.openBulk, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "openBulk";
                }
                return object;
            };

            /**
             * Converts this Request to JSON.
             * @function toJSON
             * @memberof trellis.content.Request
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Request.prototype.toJSON = function() {
                return Request.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Request;
        })();

        content.GetBlob = (function() {

            /**
             * Properties of a GetBlob.
             * @typedef {Object} trellis.content.GetBlob.$Properties
             * @property {Uint8Array|null} [hash] GetBlob hash
             * @property {number|null} [maxBytes] GetBlob maxBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetBlob.
             * @memberof trellis.content
             * @interface IGetBlob
             * @augments trellis.content.GetBlob.$Properties
             * @deprecated Use trellis.content.GetBlob.$Properties instead.
             */

            /**
             * Shape of a GetBlob.
             * @typedef {trellis.content.GetBlob.$Properties} trellis.content.GetBlob.$Shape
             */

            /**
             * Constructs a new GetBlob.
             * @memberof trellis.content
             * @classdesc Represents a GetBlob.
             * @constructor
             * @param {trellis.content.GetBlob.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetBlob = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetBlob hash.
             * @member {Uint8Array} hash
             * @memberof trellis.content.GetBlob
             * @instance
             */
            GetBlob.prototype.hash = $util.newBuffer([]);

            /**
             * GetBlob maxBytes.
             * @member {number} maxBytes
             * @memberof trellis.content.GetBlob
             * @instance
             */
            GetBlob.prototype.maxBytes = 0;

            /**
             * Creates a new GetBlob instance using the specified properties.
             * @function create
             * @memberof trellis.content.GetBlob
             * @static
             * @param {trellis.content.GetBlob.$Properties=} [properties] Properties to set
             * @returns {trellis.content.GetBlob} GetBlob instance
             * @type {{
             *   (properties: trellis.content.GetBlob.$Shape): trellis.content.GetBlob & trellis.content.GetBlob.$Shape;
             *   (properties?: trellis.content.GetBlob.$Properties): trellis.content.GetBlob;
             * }}
             */
            GetBlob.create = function(properties) {
                return new GetBlob(properties);
            };

            /**
             * Encodes the specified GetBlob message. Does not implicitly {@link trellis.content.GetBlob.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.GetBlob
             * @static
             * @param {trellis.content.GetBlob.$Properties} message GetBlob message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetBlob.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.hash);
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes") && message.maxBytes !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.maxBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetBlob message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.GetBlob
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.GetBlob & trellis.content.GetBlob.$Shape} GetBlob
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetBlob.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.GetBlob();
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
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxBytes = value;
                            else
                                delete message.maxBytes;
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
             * Verifies a GetBlob message.
             * @function verify
             * @memberof trellis.content.GetBlob
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetBlob.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    if (!(message.hash && typeof message.hash.length === "number" || $util.isString(message.hash)))
                        return "hash: buffer expected";
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes"))
                    if (!$util.isInteger(message.maxBytes))
                        return "maxBytes: integer expected";
                return null;
            };

            /**
             * Creates a GetBlob message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.GetBlob
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.GetBlob} GetBlob
             */
            GetBlob.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.GetBlob)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.GetBlob: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.GetBlob();
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                if (object.maxBytes != null)
                    if ($Number(object.maxBytes) !== 0)
                        message.maxBytes = object.maxBytes >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a GetBlob message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.GetBlob
             * @static
             * @param {trellis.content.GetBlob} message GetBlob
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetBlob.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                    object.maxBytes = 0;
                }
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes"))
                    object.maxBytes = message.maxBytes;
                return object;
            };

            /**
             * Converts this GetBlob to JSON.
             * @function toJSON
             * @memberof trellis.content.GetBlob
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetBlob.prototype.toJSON = function() {
                return GetBlob.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetBlob;
        })();

        content.GetHave = (function() {

            /**
             * Properties of a GetHave.
             * @typedef {Object} trellis.content.GetHave.$Properties
             * @property {Uint8Array|null} [chunkListHash] GetHave chunkListHash
             * @property {boolean|null} [serving] GetHave serving
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetHave.
             * @memberof trellis.content
             * @interface IGetHave
             * @augments trellis.content.GetHave.$Properties
             * @deprecated Use trellis.content.GetHave.$Properties instead.
             */

            /**
             * Shape of a GetHave.
             * @typedef {trellis.content.GetHave.$Properties} trellis.content.GetHave.$Shape
             */

            /**
             * Constructs a new GetHave.
             * @memberof trellis.content
             * @classdesc Represents a GetHave.
             * @constructor
             * @param {trellis.content.GetHave.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetHave = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetHave chunkListHash.
             * @member {Uint8Array} chunkListHash
             * @memberof trellis.content.GetHave
             * @instance
             */
            GetHave.prototype.chunkListHash = $util.newBuffer([]);

            /**
             * GetHave serving.
             * @member {boolean} serving
             * @memberof trellis.content.GetHave
             * @instance
             */
            GetHave.prototype.serving = false;

            /**
             * Creates a new GetHave instance using the specified properties.
             * @function create
             * @memberof trellis.content.GetHave
             * @static
             * @param {trellis.content.GetHave.$Properties=} [properties] Properties to set
             * @returns {trellis.content.GetHave} GetHave instance
             * @type {{
             *   (properties: trellis.content.GetHave.$Shape): trellis.content.GetHave & trellis.content.GetHave.$Shape;
             *   (properties?: trellis.content.GetHave.$Properties): trellis.content.GetHave;
             * }}
             */
            GetHave.create = function(properties) {
                return new GetHave(properties);
            };

            /**
             * Encodes the specified GetHave message. Does not implicitly {@link trellis.content.GetHave.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.GetHave
             * @static
             * @param {trellis.content.GetHave.$Properties} message GetHave message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetHave.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash") && message.chunkListHash.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.chunkListHash);
                if (message.serving != null && $Object.hasOwnProperty.call(message, "serving") && message.serving !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.serving);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetHave message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.GetHave
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.GetHave & trellis.content.GetHave.$Shape} GetHave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetHave.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.GetHave();
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
                                message.chunkListHash = value;
                            else
                                delete message.chunkListHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.serving = value;
                            else
                                delete message.serving;
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
             * Verifies a GetHave message.
             * @function verify
             * @memberof trellis.content.GetHave
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetHave.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash"))
                    if (!(message.chunkListHash && typeof message.chunkListHash.length === "number" || $util.isString(message.chunkListHash)))
                        return "chunkListHash: buffer expected";
                if (message.serving != null && $Object.hasOwnProperty.call(message, "serving"))
                    if (typeof message.serving !== "boolean")
                        return "serving: boolean expected";
                return null;
            };

            /**
             * Creates a GetHave message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.GetHave
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.GetHave} GetHave
             */
            GetHave.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.GetHave)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.GetHave: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.GetHave();
                if (object.chunkListHash != null)
                    if (object.chunkListHash.length)
                        if (typeof object.chunkListHash === "string")
                            $util.base64.decode(object.chunkListHash, message.chunkListHash = $util.newBuffer($util.base64.length(object.chunkListHash)), 0);
                        else if (object.chunkListHash.length >= 0)
                            message.chunkListHash = object.chunkListHash;
                if (object.serving != null)
                    if (object.serving)
                        message.serving = $Boolean(object.serving);
                return message;
            };

            /**
             * Creates a plain object from a GetHave message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.GetHave
             * @static
             * @param {trellis.content.GetHave} message GetHave
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetHave.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.chunkListHash = "";
                    else {
                        object.chunkListHash = [];
                        if (options.bytes !== $Array)
                            object.chunkListHash = $util.newBuffer(object.chunkListHash);
                    }
                    object.serving = false;
                }
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash"))
                    object.chunkListHash = options.bytes === $String ? $util.base64.encode(message.chunkListHash, 0, message.chunkListHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chunkListHash) : message.chunkListHash;
                if (message.serving != null && $Object.hasOwnProperty.call(message, "serving"))
                    object.serving = message.serving;
                return object;
            };

            /**
             * Converts this GetHave to JSON.
             * @function toJSON
             * @memberof trellis.content.GetHave
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetHave.prototype.toJSON = function() {
                return GetHave.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetHave;
        })();

        content.ChunkRange = (function() {

            /**
             * Properties of a ChunkRange.
             * @typedef {Object} trellis.content.ChunkRange.$Properties
             * @property {number|null} [first] ChunkRange first
             * @property {number|null} [count] ChunkRange count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChunkRange.
             * @memberof trellis.content
             * @interface IChunkRange
             * @augments trellis.content.ChunkRange.$Properties
             * @deprecated Use trellis.content.ChunkRange.$Properties instead.
             */

            /**
             * Shape of a ChunkRange.
             * @typedef {trellis.content.ChunkRange.$Properties} trellis.content.ChunkRange.$Shape
             */

            /**
             * Constructs a new ChunkRange.
             * @memberof trellis.content
             * @classdesc Represents a ChunkRange.
             * @constructor
             * @param {trellis.content.ChunkRange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChunkRange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChunkRange first.
             * @member {number} first
             * @memberof trellis.content.ChunkRange
             * @instance
             */
            ChunkRange.prototype.first = 0;

            /**
             * ChunkRange count.
             * @member {number} count
             * @memberof trellis.content.ChunkRange
             * @instance
             */
            ChunkRange.prototype.count = 0;

            /**
             * Creates a new ChunkRange instance using the specified properties.
             * @function create
             * @memberof trellis.content.ChunkRange
             * @static
             * @param {trellis.content.ChunkRange.$Properties=} [properties] Properties to set
             * @returns {trellis.content.ChunkRange} ChunkRange instance
             * @type {{
             *   (properties: trellis.content.ChunkRange.$Shape): trellis.content.ChunkRange & trellis.content.ChunkRange.$Shape;
             *   (properties?: trellis.content.ChunkRange.$Properties): trellis.content.ChunkRange;
             * }}
             */
            ChunkRange.create = function(properties) {
                return new ChunkRange(properties);
            };

            /**
             * Encodes the specified ChunkRange message. Does not implicitly {@link trellis.content.ChunkRange.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.ChunkRange
             * @static
             * @param {trellis.content.ChunkRange.$Properties} message ChunkRange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChunkRange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.first);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChunkRange message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.ChunkRange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.ChunkRange & trellis.content.ChunkRange.$Shape} ChunkRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChunkRange.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.ChunkRange();
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
                                message.first = value;
                            else
                                delete message.first;
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
             * Verifies a ChunkRange message.
             * @function verify
             * @memberof trellis.content.ChunkRange
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ChunkRange.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    if (!$util.isInteger(message.first))
                        return "first: integer expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count))
                        return "count: integer expected";
                return null;
            };

            /**
             * Creates a ChunkRange message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.ChunkRange
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.ChunkRange} ChunkRange
             */
            ChunkRange.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.ChunkRange)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.ChunkRange: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.ChunkRange();
                if (object.first != null)
                    if ($Number(object.first) !== 0)
                        message.first = object.first >>> 0;
                if (object.count != null)
                    if ($Number(object.count) !== 0)
                        message.count = object.count >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ChunkRange message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.ChunkRange
             * @static
             * @param {trellis.content.ChunkRange} message ChunkRange
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ChunkRange.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.first = 0;
                    object.count = 0;
                }
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    object.first = message.first;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    object.count = message.count;
                return object;
            };

            /**
             * Converts this ChunkRange to JSON.
             * @function toJSON
             * @memberof trellis.content.ChunkRange
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ChunkRange.prototype.toJSON = function() {
                return ChunkRange.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChunkRange;
        })();

        content.GetChunks = (function() {

            /**
             * Properties of a GetChunks.
             * @typedef {Object} trellis.content.GetChunks.$Properties
             * @property {Uint8Array|null} [chunkListHash] GetChunks chunkListHash
             * @property {Array.<trellis.content.ChunkRange.$Properties>|null} [ranges] GetChunks ranges
             * @property {trellis.content.TrafficClass|null} [trafficClass] GetChunks trafficClass
             * @property {number|null} [deadlineMs] GetChunks deadlineMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetChunks.
             * @memberof trellis.content
             * @interface IGetChunks
             * @augments trellis.content.GetChunks.$Properties
             * @deprecated Use trellis.content.GetChunks.$Properties instead.
             */

            /**
             * Shape of a GetChunks.
             * @typedef {trellis.content.GetChunks.$Properties} trellis.content.GetChunks.$Shape
             */

            /**
             * Constructs a new GetChunks.
             * @memberof trellis.content
             * @classdesc Represents a GetChunks.
             * @constructor
             * @param {trellis.content.GetChunks.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetChunks = function (properties) {
                this.ranges = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetChunks chunkListHash.
             * @member {Uint8Array} chunkListHash
             * @memberof trellis.content.GetChunks
             * @instance
             */
            GetChunks.prototype.chunkListHash = $util.newBuffer([]);

            /**
             * GetChunks ranges.
             * @member {Array.<trellis.content.ChunkRange.$Properties>} ranges
             * @memberof trellis.content.GetChunks
             * @instance
             */
            GetChunks.prototype.ranges = $util.emptyArray;

            /**
             * GetChunks trafficClass.
             * @member {trellis.content.TrafficClass} trafficClass
             * @memberof trellis.content.GetChunks
             * @instance
             */
            GetChunks.prototype.trafficClass = 0;

            /**
             * GetChunks deadlineMs.
             * @member {number} deadlineMs
             * @memberof trellis.content.GetChunks
             * @instance
             */
            GetChunks.prototype.deadlineMs = 0;

            /**
             * Creates a new GetChunks instance using the specified properties.
             * @function create
             * @memberof trellis.content.GetChunks
             * @static
             * @param {trellis.content.GetChunks.$Properties=} [properties] Properties to set
             * @returns {trellis.content.GetChunks} GetChunks instance
             * @type {{
             *   (properties: trellis.content.GetChunks.$Shape): trellis.content.GetChunks & trellis.content.GetChunks.$Shape;
             *   (properties?: trellis.content.GetChunks.$Properties): trellis.content.GetChunks;
             * }}
             */
            GetChunks.create = function(properties) {
                return new GetChunks(properties);
            };

            /**
             * Encodes the specified GetChunks message. Does not implicitly {@link trellis.content.GetChunks.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.GetChunks
             * @static
             * @param {trellis.content.GetChunks.$Properties} message GetChunks message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetChunks.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash") && message.chunkListHash.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.chunkListHash);
                if (message.ranges != null && message.ranges.length)
                    for (let i = 0; i < message.ranges.length; ++i)
                        $root.trellis.content.ChunkRange.encode(message.ranges[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.trafficClass != null && $Object.hasOwnProperty.call(message, "trafficClass") && message.trafficClass !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.trafficClass);
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs") && message.deadlineMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.deadlineMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetChunks message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.GetChunks
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.GetChunks & trellis.content.GetChunks.$Shape} GetChunks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetChunks.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.GetChunks();
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
                                message.chunkListHash = value;
                            else
                                delete message.chunkListHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ranges && message.ranges.length))
                                message.ranges = [];
                            message.ranges.push($root.trellis.content.ChunkRange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.trafficClass = value;
                            else
                                delete message.trafficClass;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.deadlineMs = value;
                            else
                                delete message.deadlineMs;
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
             * Verifies a GetChunks message.
             * @function verify
             * @memberof trellis.content.GetChunks
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GetChunks.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash"))
                    if (!(message.chunkListHash && typeof message.chunkListHash.length === "number" || $util.isString(message.chunkListHash)))
                        return "chunkListHash: buffer expected";
                if (message.ranges != null && $Object.hasOwnProperty.call(message, "ranges")) {
                    if (!$Array.isArray(message.ranges))
                        return "ranges: array expected";
                    for (let i = 0; i < message.ranges.length; ++i) {
                        let error = $root.trellis.content.ChunkRange.verify(message.ranges[i], _depth + 1);
                        if (error)
                            return "ranges." + error;
                    }
                }
                if (message.trafficClass != null && $Object.hasOwnProperty.call(message, "trafficClass"))
                    if (typeof message.trafficClass !== "number" || (message.trafficClass | 0) !== message.trafficClass)
                        return "trafficClass: enum value expected";
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs"))
                    if (!$util.isInteger(message.deadlineMs))
                        return "deadlineMs: integer expected";
                return null;
            };

            /**
             * Creates a GetChunks message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.GetChunks
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.GetChunks} GetChunks
             */
            GetChunks.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.GetChunks)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.GetChunks: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.GetChunks();
                if (object.chunkListHash != null)
                    if (object.chunkListHash.length)
                        if (typeof object.chunkListHash === "string")
                            $util.base64.decode(object.chunkListHash, message.chunkListHash = $util.newBuffer($util.base64.length(object.chunkListHash)), 0);
                        else if (object.chunkListHash.length >= 0)
                            message.chunkListHash = object.chunkListHash;
                if (object.ranges) {
                    if (!$Array.isArray(object.ranges))
                        throw $TypeError(".trellis.content.GetChunks.ranges: array expected");
                    message.ranges = $Array(object.ranges.length);
                    for (let i = 0; i < object.ranges.length; ++i) {
                        if (!$util.isObject(object.ranges[i]))
                            throw $TypeError(".trellis.content.GetChunks.ranges: object expected");
                        message.ranges[i] = $root.trellis.content.ChunkRange.fromObject(object.ranges[i], _depth + 1);
                    }
                }
                if (object.trafficClass !== 0 && (typeof object.trafficClass !== "string" || $root.trellis.content.TrafficClass[object.trafficClass] !== 0))
                    switch (object.trafficClass) {
                    case "TRAFFIC_CLASS_UNSPECIFIED":
                    case 0:
                        message.trafficClass = 0;
                        break;
                    case "TRAFFIC_CLASS_INTERACTIVE":
                    case 1:
                        message.trafficClass = 1;
                        break;
                    case "TRAFFIC_CLASS_SYNC":
                    case 2:
                        message.trafficClass = 2;
                        break;
                    case "TRAFFIC_CLASS_BULK":
                    case 3:
                        message.trafficClass = 3;
                        break;
                    default:
                        if (typeof object.trafficClass === "number" && (object.trafficClass | 0) === object.trafficClass)
                            message.trafficClass = object.trafficClass;
                    }
                if (object.deadlineMs != null)
                    if ($Number(object.deadlineMs) !== 0)
                        message.deadlineMs = object.deadlineMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a GetChunks message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.GetChunks
             * @static
             * @param {trellis.content.GetChunks} message GetChunks
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetChunks.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.ranges = [];
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.chunkListHash = "";
                    else {
                        object.chunkListHash = [];
                        if (options.bytes !== $Array)
                            object.chunkListHash = $util.newBuffer(object.chunkListHash);
                    }
                    object.trafficClass = options.enums === $String ? "TRAFFIC_CLASS_UNSPECIFIED" : 0;
                    object.deadlineMs = 0;
                }
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash"))
                    object.chunkListHash = options.bytes === $String ? $util.base64.encode(message.chunkListHash, 0, message.chunkListHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chunkListHash) : message.chunkListHash;
                if (message.ranges && message.ranges.length) {
                    object.ranges = $Array(message.ranges.length);
                    for (let j = 0; j < message.ranges.length; ++j)
                        object.ranges[j] = $root.trellis.content.ChunkRange.toObject(message.ranges[j], options, _depth + 1);
                }
                if (message.trafficClass != null && $Object.hasOwnProperty.call(message, "trafficClass"))
                    object.trafficClass = options.enums === $String ? $root.trellis.content.TrafficClass[message.trafficClass] === $undefined ? message.trafficClass : $root.trellis.content.TrafficClass[message.trafficClass] : message.trafficClass;
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs"))
                    object.deadlineMs = message.deadlineMs;
                return object;
            };

            /**
             * Converts this GetChunks to JSON.
             * @function toJSON
             * @memberof trellis.content.GetChunks
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetChunks.prototype.toJSON = function() {
                return GetChunks.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetChunks;
        })();

        content.Cancel = (function() {

            /**
             * Properties of a Cancel.
             * @typedef {Object} trellis.content.Cancel.$Properties
             * @property {Array.<trellis.content.ChunkRange.$Properties>|null} [ranges] Cancel ranges
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Cancel.
             * @memberof trellis.content
             * @interface ICancel
             * @augments trellis.content.Cancel.$Properties
             * @deprecated Use trellis.content.Cancel.$Properties instead.
             */

            /**
             * Shape of a Cancel.
             * @typedef {trellis.content.Cancel.$Properties} trellis.content.Cancel.$Shape
             */

            /**
             * Constructs a new Cancel.
             * @memberof trellis.content
             * @classdesc Represents a Cancel.
             * @constructor
             * @param {trellis.content.Cancel.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Cancel = function (properties) {
                this.ranges = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Cancel ranges.
             * @member {Array.<trellis.content.ChunkRange.$Properties>} ranges
             * @memberof trellis.content.Cancel
             * @instance
             */
            Cancel.prototype.ranges = $util.emptyArray;

            /**
             * Creates a new Cancel instance using the specified properties.
             * @function create
             * @memberof trellis.content.Cancel
             * @static
             * @param {trellis.content.Cancel.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Cancel} Cancel instance
             * @type {{
             *   (properties: trellis.content.Cancel.$Shape): trellis.content.Cancel & trellis.content.Cancel.$Shape;
             *   (properties?: trellis.content.Cancel.$Properties): trellis.content.Cancel;
             * }}
             */
            Cancel.create = function(properties) {
                return new Cancel(properties);
            };

            /**
             * Encodes the specified Cancel message. Does not implicitly {@link trellis.content.Cancel.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Cancel
             * @static
             * @param {trellis.content.Cancel.$Properties} message Cancel message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Cancel.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ranges != null && message.ranges.length)
                    for (let i = 0; i < message.ranges.length; ++i)
                        $root.trellis.content.ChunkRange.encode(message.ranges[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Cancel message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Cancel
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Cancel & trellis.content.Cancel.$Shape} Cancel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Cancel.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Cancel();
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
                            if (!(message.ranges && message.ranges.length))
                                message.ranges = [];
                            message.ranges.push($root.trellis.content.ChunkRange.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Cancel message.
             * @function verify
             * @memberof trellis.content.Cancel
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Cancel.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.ranges != null && $Object.hasOwnProperty.call(message, "ranges")) {
                    if (!$Array.isArray(message.ranges))
                        return "ranges: array expected";
                    for (let i = 0; i < message.ranges.length; ++i) {
                        let error = $root.trellis.content.ChunkRange.verify(message.ranges[i], _depth + 1);
                        if (error)
                            return "ranges." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Cancel message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Cancel
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Cancel} Cancel
             */
            Cancel.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Cancel)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Cancel: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Cancel();
                if (object.ranges) {
                    if (!$Array.isArray(object.ranges))
                        throw $TypeError(".trellis.content.Cancel.ranges: array expected");
                    message.ranges = $Array(object.ranges.length);
                    for (let i = 0; i < object.ranges.length; ++i) {
                        if (!$util.isObject(object.ranges[i]))
                            throw $TypeError(".trellis.content.Cancel.ranges: object expected");
                        message.ranges[i] = $root.trellis.content.ChunkRange.fromObject(object.ranges[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Cancel message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Cancel
             * @static
             * @param {trellis.content.Cancel} message Cancel
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Cancel.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.ranges = [];
                if (message.ranges && message.ranges.length) {
                    object.ranges = $Array(message.ranges.length);
                    for (let j = 0; j < message.ranges.length; ++j)
                        object.ranges[j] = $root.trellis.content.ChunkRange.toObject(message.ranges[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Cancel to JSON.
             * @function toJSON
             * @memberof trellis.content.Cancel
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Cancel.prototype.toJSON = function() {
                return Cancel.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Cancel;
        })();

        content.OpenBulk = (function() {

            /**
             * Properties of an OpenBulk.
             * @typedef {Object} trellis.content.OpenBulk.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpenBulk.
             * @memberof trellis.content
             * @interface IOpenBulk
             * @augments trellis.content.OpenBulk.$Properties
             * @deprecated Use trellis.content.OpenBulk.$Properties instead.
             */

            /**
             * Shape of an OpenBulk.
             * @typedef {trellis.content.OpenBulk.$Properties} trellis.content.OpenBulk.$Shape
             */

            /**
             * Constructs a new OpenBulk.
             * @memberof trellis.content
             * @classdesc Represents an OpenBulk.
             * @constructor
             * @param {trellis.content.OpenBulk.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpenBulk = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new OpenBulk instance using the specified properties.
             * @function create
             * @memberof trellis.content.OpenBulk
             * @static
             * @param {trellis.content.OpenBulk.$Properties=} [properties] Properties to set
             * @returns {trellis.content.OpenBulk} OpenBulk instance
             * @type {{
             *   (properties: trellis.content.OpenBulk.$Shape): trellis.content.OpenBulk & trellis.content.OpenBulk.$Shape;
             *   (properties?: trellis.content.OpenBulk.$Properties): trellis.content.OpenBulk;
             * }}
             */
            OpenBulk.create = function(properties) {
                return new OpenBulk(properties);
            };

            /**
             * Encodes the specified OpenBulk message. Does not implicitly {@link trellis.content.OpenBulk.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.OpenBulk
             * @static
             * @param {trellis.content.OpenBulk.$Properties} message OpenBulk message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpenBulk.encode = function (message, writer, _depth) {
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
             * Decodes an OpenBulk message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.OpenBulk
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.OpenBulk & trellis.content.OpenBulk.$Shape} OpenBulk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpenBulk.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.OpenBulk();
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
             * Verifies an OpenBulk message.
             * @function verify
             * @memberof trellis.content.OpenBulk
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            OpenBulk.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates an OpenBulk message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.OpenBulk
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.OpenBulk} OpenBulk
             */
            OpenBulk.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.OpenBulk)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.OpenBulk: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.content.OpenBulk();
            };

            /**
             * Creates a plain object from an OpenBulk message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.OpenBulk
             * @static
             * @param {trellis.content.OpenBulk} message OpenBulk
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OpenBulk.toObject = function () {
                return {};
            };

            /**
             * Converts this OpenBulk to JSON.
             * @function toJSON
             * @memberof trellis.content.OpenBulk
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OpenBulk.prototype.toJSON = function() {
                return OpenBulk.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OpenBulk;
        })();

        content.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} trellis.content.Response.$Properties
             * @property {number|null} [id] Response id
             * @property {trellis.content.Blob.$Properties|null} [blob] Response blob
             * @property {trellis.content.Have.$Properties|null} [have] Response have
             * @property {trellis.content.Chunk.$Properties|null} [chunk] Response chunk
             * @property {trellis.content.Done.$Properties|null} [done] Response done
             * @property {trellis.content.Failure.$Properties|null} [failure] Response failure
             * @property {trellis.content.BulkOffer.$Properties|null} [bulkOffer] Response bulkOffer
             * @property {"blob"|"have"|"chunk"|"done"|"failure"|"bulkOffer"} [kind] Response kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof trellis.content
             * @interface IResponse
             * @augments trellis.content.Response.$Properties
             * @deprecated Use trellis.content.Response.$Properties instead.
             */

            /**
             * Narrowed shape of a Response.
             * @typedef {{
             *   id?: number|null;
             *   blob?: trellis.content.Blob.$Shape|null;
             *   have?: trellis.content.Have.$Shape|null;
             *   chunk?: trellis.content.Chunk.$Shape|null;
             *   done?: trellis.content.Done.$Shape|null;
             *   failure?: trellis.content.Failure.$Shape|null;
             *   bulkOffer?: trellis.content.BulkOffer.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; blob?: null; have?: null; chunk?: null; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "blob"; blob: trellis.content.Blob.$Shape; have?: null; chunk?: null; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "have"; blob?: null; have: trellis.content.Have.$Shape; chunk?: null; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "chunk"; blob?: null; have?: null; chunk: trellis.content.Chunk.$Shape; done?: null; failure?: null; bulkOffer?: null }|{ kind?: "done"; blob?: null; have?: null; chunk?: null; done: trellis.content.Done.$Shape; failure?: null; bulkOffer?: null }|{ kind?: "failure"; blob?: null; have?: null; chunk?: null; done?: null; failure: trellis.content.Failure.$Shape; bulkOffer?: null }|{ kind?: "bulkOffer"; blob?: null; have?: null; chunk?: null; done?: null; failure?: null; bulkOffer: trellis.content.BulkOffer.$Shape })
             * )} trellis.content.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof trellis.content
             * @classdesc Represents a Response.
             * @constructor
             * @param {trellis.content.Response.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Response = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Response id.
             * @member {number} id
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.id = 0;

            /**
             * Response blob.
             * @member {trellis.content.Blob.$Properties|null|undefined} blob
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.blob = null;

            /**
             * Response have.
             * @member {trellis.content.Have.$Properties|null|undefined} have
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.have = null;

            /**
             * Response chunk.
             * @member {trellis.content.Chunk.$Properties|null|undefined} chunk
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.chunk = null;

            /**
             * Response done.
             * @member {trellis.content.Done.$Properties|null|undefined} done
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.done = null;

            /**
             * Response failure.
             * @member {trellis.content.Failure.$Properties|null|undefined} failure
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.failure = null;

            /**
             * Response bulkOffer.
             * @member {trellis.content.BulkOffer.$Properties|null|undefined} bulkOffer
             * @memberof trellis.content.Response
             * @instance
             */
            Response.prototype.bulkOffer = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Response kind.
             * @member {"blob"|"have"|"chunk"|"done"|"failure"|"bulkOffer"|undefined} kind
             * @memberof trellis.content.Response
             * @instance
             */
            $Object.defineProperty(Response.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["blob", "have", "chunk", "done", "failure", "bulkOffer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof trellis.content.Response
             * @static
             * @param {trellis.content.Response.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Response} Response instance
             * @type {{
             *   (properties: trellis.content.Response.$Shape): trellis.content.Response & trellis.content.Response.$Shape;
             *   (properties?: trellis.content.Response.$Properties): trellis.content.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link trellis.content.Response.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Response
             * @static
             * @param {trellis.content.Response.$Properties} message Response message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.blob != null && $Object.hasOwnProperty.call(message, "blob"))
                    $root.trellis.content.Blob.encode(message.blob, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.have != null && $Object.hasOwnProperty.call(message, "have"))
                    $root.trellis.content.Have.encode(message.have, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk"))
                    $root.trellis.content.Chunk.encode(message.chunk, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    $root.trellis.content.Done.encode(message.done, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.trellis.content.Failure.encode(message.failure, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.bulkOffer != null && $Object.hasOwnProperty.call(message, "bulkOffer"))
                    $root.trellis.content.BulkOffer.encode(message.bulkOffer, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Response & trellis.content.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Response();
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
                            message.blob = $root.trellis.content.Blob.decode(reader, reader.size(), $undefined, _depth + 1, message.blob);
                            message.kind = "blob";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.have = $root.trellis.content.Have.decode(reader, reader.size(), $undefined, _depth + 1, message.have);
                            message.kind = "have";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.chunk = $root.trellis.content.Chunk.decode(reader, reader.size(), $undefined, _depth + 1, message.chunk);
                            message.kind = "chunk";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.trellis.content.Done.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            message.kind = "done";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.trellis.content.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.kind = "failure";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.bulkOffer = $root.trellis.content.BulkOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.bulkOffer);
                            message.kind = "bulkOffer";
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
             * Verifies a Response message.
             * @function verify
             * @memberof trellis.content.Response
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Response.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isInteger(message.id))
                        return "id: integer expected";
                if (message.blob != null && $Object.hasOwnProperty.call(message, "blob")) {
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.Blob.verify(message.blob, _depth + 1);
                        if (error)
                            return "blob." + error;
                    }
                }
                if (message.have != null && $Object.hasOwnProperty.call(message, "have")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.Have.verify(message.have, _depth + 1);
                        if (error)
                            return "have." + error;
                    }
                }
                if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.Chunk.verify(message.chunk, _depth + 1);
                        if (error)
                            return "chunk." + error;
                    }
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.Done.verify(message.done, _depth + 1);
                        if (error)
                            return "done." + error;
                    }
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.Failure.verify(message.failure, _depth + 1);
                        if (error)
                            return "failure." + error;
                    }
                }
                if (message.bulkOffer != null && $Object.hasOwnProperty.call(message, "bulkOffer")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.content.BulkOffer.verify(message.bulkOffer, _depth + 1);
                        if (error)
                            return "bulkOffer." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Response message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Response
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Response} Response
             */
            Response.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Response)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Response: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Response();
                if (object.id != null)
                    if ($Number(object.id) !== 0)
                        message.id = object.id >>> 0;
                if (object.blob != null) {
                    if (!$util.isObject(object.blob))
                        throw $TypeError(".trellis.content.Response.blob: object expected");
                    message.blob = $root.trellis.content.Blob.fromObject(object.blob, _depth + 1);
                }
                if (object.have != null) {
                    if (!$util.isObject(object.have))
                        throw $TypeError(".trellis.content.Response.have: object expected");
                    message.have = $root.trellis.content.Have.fromObject(object.have, _depth + 1);
                }
                if (object.chunk != null) {
                    if (!$util.isObject(object.chunk))
                        throw $TypeError(".trellis.content.Response.chunk: object expected");
                    message.chunk = $root.trellis.content.Chunk.fromObject(object.chunk, _depth + 1);
                }
                if (object.done != null) {
                    if (!$util.isObject(object.done))
                        throw $TypeError(".trellis.content.Response.done: object expected");
                    message.done = $root.trellis.content.Done.fromObject(object.done, _depth + 1);
                }
                if (object.failure != null) {
                    if (!$util.isObject(object.failure))
                        throw $TypeError(".trellis.content.Response.failure: object expected");
                    message.failure = $root.trellis.content.Failure.fromObject(object.failure, _depth + 1);
                }
                if (object.bulkOffer != null) {
                    if (!$util.isObject(object.bulkOffer))
                        throw $TypeError(".trellis.content.Response.bulkOffer: object expected");
                    message.bulkOffer = $root.trellis.content.BulkOffer.fromObject(object.bulkOffer, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Response message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Response
             * @static
             * @param {trellis.content.Response} message Response
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Response.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.id = 0;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.blob != null && $Object.hasOwnProperty.call(message, "blob")) {
                    object.blob = $root.trellis.content.Blob.toObject(message.blob, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "blob";
                }
                if (message.have != null && $Object.hasOwnProperty.call(message, "have")) {
                    object.have = $root.trellis.content.Have.toObject(message.have, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "have";
                }
                if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk")) {
                    object.chunk = $root.trellis.content.Chunk.toObject(message.chunk, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "chunk";
                }
                if (message.done != null && $Object.hasOwnProperty.call(message, "done")) {
                    object.done = $root.trellis.content.Done.toObject(message.done, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "done";
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    object.failure = $root.trellis.content.Failure.toObject(message.failure, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "failure";
                }
                if (message.bulkOffer != null && $Object.hasOwnProperty.call(message, "bulkOffer")) {
                    object.bulkOffer = $root.trellis.content.BulkOffer.toObject(message.bulkOffer, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "bulkOffer";
                }
                return object;
            };

            /**
             * Converts this Response to JSON.
             * @function toJSON
             * @memberof trellis.content.Response
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Response.prototype.toJSON = function() {
                return Response.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Response;
        })();

        content.Blob = (function() {

            /**
             * Properties of a Blob.
             * @typedef {Object} trellis.content.Blob.$Properties
             * @property {number|null} [sizeBytes] Blob sizeBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Blob.
             * @memberof trellis.content
             * @interface IBlob
             * @augments trellis.content.Blob.$Properties
             * @deprecated Use trellis.content.Blob.$Properties instead.
             */

            /**
             * Shape of a Blob.
             * @typedef {trellis.content.Blob.$Properties} trellis.content.Blob.$Shape
             */

            /**
             * Constructs a new Blob.
             * @memberof trellis.content
             * @classdesc Represents a Blob.
             * @constructor
             * @param {trellis.content.Blob.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Blob = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Blob sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.content.Blob
             * @instance
             */
            Blob.prototype.sizeBytes = 0;

            /**
             * Creates a new Blob instance using the specified properties.
             * @function create
             * @memberof trellis.content.Blob
             * @static
             * @param {trellis.content.Blob.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Blob} Blob instance
             * @type {{
             *   (properties: trellis.content.Blob.$Shape): trellis.content.Blob & trellis.content.Blob.$Shape;
             *   (properties?: trellis.content.Blob.$Properties): trellis.content.Blob;
             * }}
             */
            Blob.create = function(properties) {
                return new Blob(properties);
            };

            /**
             * Encodes the specified Blob message. Does not implicitly {@link trellis.content.Blob.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Blob
             * @static
             * @param {trellis.content.Blob.$Properties} message Blob message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Blob.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && message.sizeBytes !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sizeBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Blob message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Blob
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Blob & trellis.content.Blob.$Shape} Blob
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Blob.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Blob();
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
             * Verifies a Blob message.
             * @function verify
             * @memberof trellis.content.Blob
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Blob.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes))
                        return "sizeBytes: integer expected";
                return null;
            };

            /**
             * Creates a Blob message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Blob
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Blob} Blob
             */
            Blob.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Blob)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Blob: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Blob();
                if (object.sizeBytes != null)
                    if ($Number(object.sizeBytes) !== 0)
                        message.sizeBytes = object.sizeBytes >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Blob message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Blob
             * @static
             * @param {trellis.content.Blob} message Blob
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Blob.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.sizeBytes = 0;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    object.sizeBytes = message.sizeBytes;
                return object;
            };

            /**
             * Converts this Blob to JSON.
             * @function toJSON
             * @memberof trellis.content.Blob
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Blob.prototype.toJSON = function() {
                return Blob.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Blob;
        })();

        content.Have = (function() {

            /**
             * Properties of a Have.
             * @typedef {Object} trellis.content.Have.$Properties
             * @property {number|null} [chunkCount] Have chunkCount
             * @property {boolean|null} [complete] Have complete
             * @property {number|null} [bitmapBytes] Have bitmapBytes
             * @property {Array.<trellis.content.ChunkRange.$Properties>|null} [added] Have added
             * @property {Array.<string>|null} [peers] Have peers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Have.
             * @memberof trellis.content
             * @interface IHave
             * @augments trellis.content.Have.$Properties
             * @deprecated Use trellis.content.Have.$Properties instead.
             */

            /**
             * Shape of a Have.
             * @typedef {trellis.content.Have.$Properties} trellis.content.Have.$Shape
             */

            /**
             * Constructs a new Have.
             * @memberof trellis.content
             * @classdesc Represents a Have.
             * @constructor
             * @param {trellis.content.Have.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Have = function (properties) {
                this.added = [];
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Have chunkCount.
             * @member {number} chunkCount
             * @memberof trellis.content.Have
             * @instance
             */
            Have.prototype.chunkCount = 0;

            /**
             * Have complete.
             * @member {boolean} complete
             * @memberof trellis.content.Have
             * @instance
             */
            Have.prototype.complete = false;

            /**
             * Have bitmapBytes.
             * @member {number} bitmapBytes
             * @memberof trellis.content.Have
             * @instance
             */
            Have.prototype.bitmapBytes = 0;

            /**
             * Have added.
             * @member {Array.<trellis.content.ChunkRange.$Properties>} added
             * @memberof trellis.content.Have
             * @instance
             */
            Have.prototype.added = $util.emptyArray;

            /**
             * Have peers.
             * @member {Array.<string>} peers
             * @memberof trellis.content.Have
             * @instance
             */
            Have.prototype.peers = $util.emptyArray;

            /**
             * Creates a new Have instance using the specified properties.
             * @function create
             * @memberof trellis.content.Have
             * @static
             * @param {trellis.content.Have.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Have} Have instance
             * @type {{
             *   (properties: trellis.content.Have.$Shape): trellis.content.Have & trellis.content.Have.$Shape;
             *   (properties?: trellis.content.Have.$Properties): trellis.content.Have;
             * }}
             */
            Have.create = function(properties) {
                return new Have(properties);
            };

            /**
             * Encodes the specified Have message. Does not implicitly {@link trellis.content.Have.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Have
             * @static
             * @param {trellis.content.Have.$Properties} message Have message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Have.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount") && message.chunkCount !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.chunkCount);
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.complete);
                if (message.bitmapBytes != null && $Object.hasOwnProperty.call(message, "bitmapBytes") && message.bitmapBytes !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.bitmapBytes);
                if (message.added != null && message.added.length)
                    for (let i = 0; i < message.added.length; ++i)
                        $root.trellis.content.ChunkRange.encode(message.added[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.peers[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Have message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Have
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Have & trellis.content.Have.$Shape} Have
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Have.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Have();
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
                                message.chunkCount = value;
                            else
                                delete message.chunkCount;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.complete = value;
                            else
                                delete message.complete;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bitmapBytes = value;
                            else
                                delete message.bitmapBytes;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.added && message.added.length))
                                message.added = [];
                            message.added.push($root.trellis.content.ChunkRange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peers && message.peers.length))
                                message.peers = [];
                            message.peers.push(reader.stringVerify());
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
             * Verifies a Have message.
             * @function verify
             * @memberof trellis.content.Have
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Have.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount"))
                    if (!$util.isInteger(message.chunkCount))
                        return "chunkCount: integer expected";
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    if (typeof message.complete !== "boolean")
                        return "complete: boolean expected";
                if (message.bitmapBytes != null && $Object.hasOwnProperty.call(message, "bitmapBytes"))
                    if (!$util.isInteger(message.bitmapBytes))
                        return "bitmapBytes: integer expected";
                if (message.added != null && $Object.hasOwnProperty.call(message, "added")) {
                    if (!$Array.isArray(message.added))
                        return "added: array expected";
                    for (let i = 0; i < message.added.length; ++i) {
                        let error = $root.trellis.content.ChunkRange.verify(message.added[i], _depth + 1);
                        if (error)
                            return "added." + error;
                    }
                }
                if (message.peers != null && $Object.hasOwnProperty.call(message, "peers")) {
                    if (!$Array.isArray(message.peers))
                        return "peers: array expected";
                    for (let i = 0; i < message.peers.length; ++i)
                        if (!$util.isString(message.peers[i]))
                            return "peers: string[] expected";
                }
                return null;
            };

            /**
             * Creates a Have message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Have
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Have} Have
             */
            Have.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Have)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Have: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Have();
                if (object.chunkCount != null)
                    if ($Number(object.chunkCount) !== 0)
                        message.chunkCount = object.chunkCount >>> 0;
                if (object.complete != null)
                    if (object.complete)
                        message.complete = $Boolean(object.complete);
                if (object.bitmapBytes != null)
                    if ($Number(object.bitmapBytes) !== 0)
                        message.bitmapBytes = object.bitmapBytes >>> 0;
                if (object.added) {
                    if (!$Array.isArray(object.added))
                        throw $TypeError(".trellis.content.Have.added: array expected");
                    message.added = $Array(object.added.length);
                    for (let i = 0; i < object.added.length; ++i) {
                        if (!$util.isObject(object.added[i]))
                            throw $TypeError(".trellis.content.Have.added: object expected");
                        message.added[i] = $root.trellis.content.ChunkRange.fromObject(object.added[i], _depth + 1);
                    }
                }
                if (object.peers) {
                    if (!$Array.isArray(object.peers))
                        throw $TypeError(".trellis.content.Have.peers: array expected");
                    message.peers = $Array(object.peers.length);
                    for (let i = 0; i < object.peers.length; ++i)
                        message.peers[i] = $String(object.peers[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Have message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Have
             * @static
             * @param {trellis.content.Have} message Have
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Have.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.added = [];
                    object.peers = [];
                }
                if (options.defaults) {
                    object.chunkCount = 0;
                    object.complete = false;
                    object.bitmapBytes = 0;
                }
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount"))
                    object.chunkCount = message.chunkCount;
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    object.complete = message.complete;
                if (message.bitmapBytes != null && $Object.hasOwnProperty.call(message, "bitmapBytes"))
                    object.bitmapBytes = message.bitmapBytes;
                if (message.added && message.added.length) {
                    object.added = $Array(message.added.length);
                    for (let j = 0; j < message.added.length; ++j)
                        object.added[j] = $root.trellis.content.ChunkRange.toObject(message.added[j], options, _depth + 1);
                }
                if (message.peers && message.peers.length) {
                    object.peers = $Array(message.peers.length);
                    for (let j = 0; j < message.peers.length; ++j)
                        object.peers[j] = message.peers[j];
                }
                return object;
            };

            /**
             * Converts this Have to JSON.
             * @function toJSON
             * @memberof trellis.content.Have
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Have.prototype.toJSON = function() {
                return Have.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Have;
        })();

        content.Chunk = (function() {

            /**
             * Properties of a Chunk.
             * @typedef {Object} trellis.content.Chunk.$Properties
             * @property {number|null} [index] Chunk index
             * @property {number|null} [sizeBytes] Chunk sizeBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Chunk.
             * @memberof trellis.content
             * @interface IChunk
             * @augments trellis.content.Chunk.$Properties
             * @deprecated Use trellis.content.Chunk.$Properties instead.
             */

            /**
             * Shape of a Chunk.
             * @typedef {trellis.content.Chunk.$Properties} trellis.content.Chunk.$Shape
             */

            /**
             * Constructs a new Chunk.
             * @memberof trellis.content
             * @classdesc Represents a Chunk.
             * @constructor
             * @param {trellis.content.Chunk.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Chunk = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Chunk index.
             * @member {number} index
             * @memberof trellis.content.Chunk
             * @instance
             */
            Chunk.prototype.index = 0;

            /**
             * Chunk sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.content.Chunk
             * @instance
             */
            Chunk.prototype.sizeBytes = 0;

            /**
             * Creates a new Chunk instance using the specified properties.
             * @function create
             * @memberof trellis.content.Chunk
             * @static
             * @param {trellis.content.Chunk.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Chunk} Chunk instance
             * @type {{
             *   (properties: trellis.content.Chunk.$Shape): trellis.content.Chunk & trellis.content.Chunk.$Shape;
             *   (properties?: trellis.content.Chunk.$Properties): trellis.content.Chunk;
             * }}
             */
            Chunk.create = function(properties) {
                return new Chunk(properties);
            };

            /**
             * Encodes the specified Chunk message. Does not implicitly {@link trellis.content.Chunk.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Chunk
             * @static
             * @param {trellis.content.Chunk.$Properties} message Chunk message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Chunk.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && message.sizeBytes !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sizeBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Chunk message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Chunk
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Chunk & trellis.content.Chunk.$Shape} Chunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Chunk.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Chunk();
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
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
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
             * Verifies a Chunk message.
             * @function verify
             * @memberof trellis.content.Chunk
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Chunk.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    if (!$util.isInteger(message.index))
                        return "index: integer expected";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes))
                        return "sizeBytes: integer expected";
                return null;
            };

            /**
             * Creates a Chunk message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Chunk
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Chunk} Chunk
             */
            Chunk.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Chunk)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Chunk: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Chunk();
                if (object.index != null)
                    if ($Number(object.index) !== 0)
                        message.index = object.index >>> 0;
                if (object.sizeBytes != null)
                    if ($Number(object.sizeBytes) !== 0)
                        message.sizeBytes = object.sizeBytes >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Chunk message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Chunk
             * @static
             * @param {trellis.content.Chunk} message Chunk
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Chunk.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.index = 0;
                    object.sizeBytes = 0;
                }
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    object.index = message.index;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    object.sizeBytes = message.sizeBytes;
                return object;
            };

            /**
             * Converts this Chunk to JSON.
             * @function toJSON
             * @memberof trellis.content.Chunk
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Chunk.prototype.toJSON = function() {
                return Chunk.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Chunk;
        })();

        content.Done = (function() {

            /**
             * Properties of a Done.
             * @typedef {Object} trellis.content.Done.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Done.
             * @memberof trellis.content
             * @interface IDone
             * @augments trellis.content.Done.$Properties
             * @deprecated Use trellis.content.Done.$Properties instead.
             */

            /**
             * Shape of a Done.
             * @typedef {trellis.content.Done.$Properties} trellis.content.Done.$Shape
             */

            /**
             * Constructs a new Done.
             * @memberof trellis.content
             * @classdesc Represents a Done.
             * @constructor
             * @param {trellis.content.Done.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Done = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Done instance using the specified properties.
             * @function create
             * @memberof trellis.content.Done
             * @static
             * @param {trellis.content.Done.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Done} Done instance
             * @type {{
             *   (properties: trellis.content.Done.$Shape): trellis.content.Done & trellis.content.Done.$Shape;
             *   (properties?: trellis.content.Done.$Properties): trellis.content.Done;
             * }}
             */
            Done.create = function(properties) {
                return new Done(properties);
            };

            /**
             * Encodes the specified Done message. Does not implicitly {@link trellis.content.Done.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Done
             * @static
             * @param {trellis.content.Done.$Properties} message Done message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Done.encode = function (message, writer, _depth) {
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
             * Decodes a Done message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Done
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Done & trellis.content.Done.$Shape} Done
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Done.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.Done();
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
             * Verifies a Done message.
             * @function verify
             * @memberof trellis.content.Done
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Done.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a Done message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Done
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Done} Done
             */
            Done.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Done)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Done: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.content.Done();
            };

            /**
             * Creates a plain object from a Done message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Done
             * @static
             * @param {trellis.content.Done} message Done
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Done.toObject = function () {
                return {};
            };

            /**
             * Converts this Done to JSON.
             * @function toJSON
             * @memberof trellis.content.Done
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Done.prototype.toJSON = function() {
                return Done.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Done;
        })();

        content.Failure = (function() {

            /**
             * Properties of a Failure.
             * @typedef {Object} trellis.content.Failure.$Properties
             * @property {string|null} [kind] Failure kind
             * @property {string|null} [message] Failure message
             * @property {Array.<trellis.content.ChunkRange.$Properties>|null} [ranges] Failure ranges
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Failure.
             * @memberof trellis.content
             * @interface IFailure
             * @augments trellis.content.Failure.$Properties
             * @deprecated Use trellis.content.Failure.$Properties instead.
             */

            /**
             * Shape of a Failure.
             * @typedef {trellis.content.Failure.$Properties} trellis.content.Failure.$Shape
             */

            /**
             * Constructs a new Failure.
             * @memberof trellis.content
             * @classdesc Represents a Failure.
             * @constructor
             * @param {trellis.content.Failure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Failure = function (properties) {
                this.ranges = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Failure kind.
             * @member {string} kind
             * @memberof trellis.content.Failure
             * @instance
             */
            Failure.prototype.kind = "";

            /**
             * Failure message.
             * @member {string} message
             * @memberof trellis.content.Failure
             * @instance
             */
            Failure.prototype.message = "";

            /**
             * Failure ranges.
             * @member {Array.<trellis.content.ChunkRange.$Properties>} ranges
             * @memberof trellis.content.Failure
             * @instance
             */
            Failure.prototype.ranges = $util.emptyArray;

            /**
             * Creates a new Failure instance using the specified properties.
             * @function create
             * @memberof trellis.content.Failure
             * @static
             * @param {trellis.content.Failure.$Properties=} [properties] Properties to set
             * @returns {trellis.content.Failure} Failure instance
             * @type {{
             *   (properties: trellis.content.Failure.$Shape): trellis.content.Failure & trellis.content.Failure.$Shape;
             *   (properties?: trellis.content.Failure.$Properties): trellis.content.Failure;
             * }}
             */
            Failure.create = function(properties) {
                return new Failure(properties);
            };

            /**
             * Encodes the specified Failure message. Does not implicitly {@link trellis.content.Failure.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.Failure
             * @static
             * @param {trellis.content.Failure.$Properties} message Failure message or plain object to encode
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
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.ranges != null && message.ranges.length)
                    for (let i = 0; i < message.ranges.length; ++i)
                        $root.trellis.content.ChunkRange.encode(message.ranges[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.Failure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.Failure & trellis.content.Failure.$Shape} Failure
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
                message = _target || new $root.trellis.content.Failure();
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
                            if (!(message.ranges && message.ranges.length))
                                message.ranges = [];
                            message.ranges.push($root.trellis.content.ChunkRange.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * @memberof trellis.content.Failure
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
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (!$util.isString(message.kind))
                        return "kind: string expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                if (message.ranges != null && $Object.hasOwnProperty.call(message, "ranges")) {
                    if (!$Array.isArray(message.ranges))
                        return "ranges: array expected";
                    for (let i = 0; i < message.ranges.length; ++i) {
                        let error = $root.trellis.content.ChunkRange.verify(message.ranges[i], _depth + 1);
                        if (error)
                            return "ranges." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Failure message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.Failure
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.Failure} Failure
             */
            Failure.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.Failure)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.Failure: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.Failure();
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.ranges) {
                    if (!$Array.isArray(object.ranges))
                        throw $TypeError(".trellis.content.Failure.ranges: array expected");
                    message.ranges = $Array(object.ranges.length);
                    for (let i = 0; i < object.ranges.length; ++i) {
                        if (!$util.isObject(object.ranges[i]))
                            throw $TypeError(".trellis.content.Failure.ranges: object expected");
                        message.ranges[i] = $root.trellis.content.ChunkRange.fromObject(object.ranges[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Failure message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.Failure
             * @static
             * @param {trellis.content.Failure} message Failure
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
                if (options.arrays || options.defaults)
                    object.ranges = [];
                if (options.defaults) {
                    object.kind = "";
                    object.message = "";
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.ranges && message.ranges.length) {
                    object.ranges = $Array(message.ranges.length);
                    for (let j = 0; j < message.ranges.length; ++j)
                        object.ranges[j] = $root.trellis.content.ChunkRange.toObject(message.ranges[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Failure to JSON.
             * @function toJSON
             * @memberof trellis.content.Failure
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Failure.prototype.toJSON = function() {
                return Failure.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Failure;
        })();

        content.BulkOffer = (function() {

            /**
             * Properties of a BulkOffer.
             * @typedef {Object} trellis.content.BulkOffer.$Properties
             * @property {number|null} [port] BulkOffer port
             * @property {string|null} [identity] BulkOffer identity
             * @property {Uint8Array|null} [key] BulkOffer key
             * @property {number|null} [lifetimeMs] BulkOffer lifetimeMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BulkOffer.
             * @memberof trellis.content
             * @interface IBulkOffer
             * @augments trellis.content.BulkOffer.$Properties
             * @deprecated Use trellis.content.BulkOffer.$Properties instead.
             */

            /**
             * Shape of a BulkOffer.
             * @typedef {trellis.content.BulkOffer.$Properties} trellis.content.BulkOffer.$Shape
             */

            /**
             * Constructs a new BulkOffer.
             * @memberof trellis.content
             * @classdesc Represents a BulkOffer.
             * @constructor
             * @param {trellis.content.BulkOffer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BulkOffer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BulkOffer port.
             * @member {number} port
             * @memberof trellis.content.BulkOffer
             * @instance
             */
            BulkOffer.prototype.port = 0;

            /**
             * BulkOffer identity.
             * @member {string} identity
             * @memberof trellis.content.BulkOffer
             * @instance
             */
            BulkOffer.prototype.identity = "";

            /**
             * BulkOffer key.
             * @member {Uint8Array} key
             * @memberof trellis.content.BulkOffer
             * @instance
             */
            BulkOffer.prototype.key = $util.newBuffer([]);

            /**
             * BulkOffer lifetimeMs.
             * @member {number} lifetimeMs
             * @memberof trellis.content.BulkOffer
             * @instance
             */
            BulkOffer.prototype.lifetimeMs = 0;

            /**
             * Creates a new BulkOffer instance using the specified properties.
             * @function create
             * @memberof trellis.content.BulkOffer
             * @static
             * @param {trellis.content.BulkOffer.$Properties=} [properties] Properties to set
             * @returns {trellis.content.BulkOffer} BulkOffer instance
             * @type {{
             *   (properties: trellis.content.BulkOffer.$Shape): trellis.content.BulkOffer & trellis.content.BulkOffer.$Shape;
             *   (properties?: trellis.content.BulkOffer.$Properties): trellis.content.BulkOffer;
             * }}
             */
            BulkOffer.create = function(properties) {
                return new BulkOffer(properties);
            };

            /**
             * Encodes the specified BulkOffer message. Does not implicitly {@link trellis.content.BulkOffer.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.BulkOffer
             * @static
             * @param {trellis.content.BulkOffer.$Properties} message BulkOffer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BulkOffer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.port);
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity") && message.identity !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.identity);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.key);
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs") && message.lifetimeMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.lifetimeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BulkOffer message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.BulkOffer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.BulkOffer & trellis.content.BulkOffer.$Shape} BulkOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BulkOffer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.BulkOffer();
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
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.identity = value;
                            else
                                delete message.identity;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
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
             * Verifies a BulkOffer message.
             * @function verify
             * @memberof trellis.content.BulkOffer
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            BulkOffer.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    if (!$util.isInteger(message.port))
                        return "port: integer expected";
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    if (!$util.isString(message.identity))
                        return "identity: string expected";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!(message.key && typeof message.key.length === "number" || $util.isString(message.key)))
                        return "key: buffer expected";
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs"))
                    if (!$util.isInteger(message.lifetimeMs))
                        return "lifetimeMs: integer expected";
                return null;
            };

            /**
             * Creates a BulkOffer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.BulkOffer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.BulkOffer} BulkOffer
             */
            BulkOffer.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.BulkOffer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.BulkOffer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.BulkOffer();
                if (object.port != null)
                    if ($Number(object.port) !== 0)
                        message.port = object.port >>> 0;
                if (object.identity != null)
                    if (typeof object.identity !== "string" || object.identity.length)
                        message.identity = $String(object.identity);
                if (object.key != null)
                    if (object.key.length)
                        if (typeof object.key === "string")
                            $util.base64.decode(object.key, message.key = $util.newBuffer($util.base64.length(object.key)), 0);
                        else if (object.key.length >= 0)
                            message.key = object.key;
                if (object.lifetimeMs != null)
                    if ($Number(object.lifetimeMs) !== 0)
                        message.lifetimeMs = object.lifetimeMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a BulkOffer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.BulkOffer
             * @static
             * @param {trellis.content.BulkOffer} message BulkOffer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BulkOffer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.port = 0;
                    object.identity = "";
                    if (options.bytes === $String)
                        object.key = "";
                    else {
                        object.key = [];
                        if (options.bytes !== $Array)
                            object.key = $util.newBuffer(object.key);
                    }
                    object.lifetimeMs = 0;
                }
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    object.port = message.port;
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    object.identity = message.identity;
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = options.bytes === $String ? $util.base64.encode(message.key, 0, message.key.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.key) : message.key;
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs"))
                    object.lifetimeMs = message.lifetimeMs;
                return object;
            };

            /**
             * Converts this BulkOffer to JSON.
             * @function toJSON
             * @memberof trellis.content.BulkOffer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BulkOffer.prototype.toJSON = function() {
                return BulkOffer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BulkOffer;
        })();

        content.FileRecord = (function() {

            /**
             * Properties of a FileRecord.
             * @typedef {Object} trellis.content.FileRecord.$Properties
             * @property {Uint8Array|null} [chunkListHash] FileRecord chunkListHash
             * @property {string|null} [path] FileRecord path
             * @property {number|null} [sizeBytes] FileRecord sizeBytes
             * @property {Uint8Array|null} [sha256] FileRecord sha256
             * @property {boolean|null} [owned] FileRecord owned
             * @property {boolean|null} [complete] FileRecord complete
             * @property {boolean|null} [part] FileRecord part
             * @property {boolean|null} [changed] FileRecord changed
             * @property {string|null} [device] FileRecord device
             * @property {string|null} [inode] FileRecord inode
             * @property {string|null} [mtimeNs] FileRecord mtimeNs
             * @property {number|null} [addedMs] FileRecord addedMs
             * @property {number|null} [usedMs] FileRecord usedMs
             * @property {Uint8Array|null} [boundariesHash] FileRecord boundariesHash
             * @property {number|null} [chunkCount] FileRecord chunkCount
             * @property {boolean|null} [linkable] FileRecord linkable
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileRecord.
             * @memberof trellis.content
             * @interface IFileRecord
             * @augments trellis.content.FileRecord.$Properties
             * @deprecated Use trellis.content.FileRecord.$Properties instead.
             */

            /**
             * Shape of a FileRecord.
             * @typedef {trellis.content.FileRecord.$Properties} trellis.content.FileRecord.$Shape
             */

            /**
             * Constructs a new FileRecord.
             * @memberof trellis.content
             * @classdesc Represents a FileRecord.
             * @constructor
             * @param {trellis.content.FileRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileRecord chunkListHash.
             * @member {Uint8Array} chunkListHash
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.chunkListHash = $util.newBuffer([]);

            /**
             * FileRecord path.
             * @member {string} path
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.path = "";

            /**
             * FileRecord sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * FileRecord sha256.
             * @member {Uint8Array} sha256
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.sha256 = $util.newBuffer([]);

            /**
             * FileRecord owned.
             * @member {boolean} owned
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.owned = false;

            /**
             * FileRecord complete.
             * @member {boolean} complete
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.complete = false;

            /**
             * FileRecord part.
             * @member {boolean} part
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.part = false;

            /**
             * FileRecord changed.
             * @member {boolean} changed
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.changed = false;

            /**
             * FileRecord device.
             * @member {string} device
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.device = "";

            /**
             * FileRecord inode.
             * @member {string} inode
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.inode = "";

            /**
             * FileRecord mtimeNs.
             * @member {string} mtimeNs
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.mtimeNs = "";

            /**
             * FileRecord addedMs.
             * @member {number} addedMs
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.addedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * FileRecord usedMs.
             * @member {number} usedMs
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.usedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * FileRecord boundariesHash.
             * @member {Uint8Array} boundariesHash
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.boundariesHash = $util.newBuffer([]);

            /**
             * FileRecord chunkCount.
             * @member {number} chunkCount
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.chunkCount = 0;

            /**
             * FileRecord linkable.
             * @member {boolean} linkable
             * @memberof trellis.content.FileRecord
             * @instance
             */
            FileRecord.prototype.linkable = false;

            /**
             * Creates a new FileRecord instance using the specified properties.
             * @function create
             * @memberof trellis.content.FileRecord
             * @static
             * @param {trellis.content.FileRecord.$Properties=} [properties] Properties to set
             * @returns {trellis.content.FileRecord} FileRecord instance
             * @type {{
             *   (properties: trellis.content.FileRecord.$Shape): trellis.content.FileRecord & trellis.content.FileRecord.$Shape;
             *   (properties?: trellis.content.FileRecord.$Properties): trellis.content.FileRecord;
             * }}
             */
            FileRecord.create = function(properties) {
                return new FileRecord(properties);
            };

            /**
             * Encodes the specified FileRecord message. Does not implicitly {@link trellis.content.FileRecord.verify|verify} messages.
             * @function encode
             * @memberof trellis.content.FileRecord
             * @static
             * @param {trellis.content.FileRecord.$Properties} message FileRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash") && message.chunkListHash.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.chunkListHash);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.path);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sizeBytes);
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.sha256);
                if (message.owned != null && $Object.hasOwnProperty.call(message, "owned") && message.owned !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.owned);
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.complete);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.part);
                if (message.changed != null && $Object.hasOwnProperty.call(message, "changed") && message.changed !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.changed);
                if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.device);
                if (message.inode != null && $Object.hasOwnProperty.call(message, "inode") && message.inode !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.inode);
                if (message.mtimeNs != null && $Object.hasOwnProperty.call(message, "mtimeNs") && message.mtimeNs !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.mtimeNs);
                if (message.addedMs != null && $Object.hasOwnProperty.call(message, "addedMs") && (typeof message.addedMs === "object" ? message.addedMs.low || message.addedMs.high : message.addedMs !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.addedMs);
                if (message.usedMs != null && $Object.hasOwnProperty.call(message, "usedMs") && (typeof message.usedMs === "object" ? message.usedMs.low || message.usedMs.high : message.usedMs !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.usedMs);
                if (message.boundariesHash != null && $Object.hasOwnProperty.call(message, "boundariesHash") && message.boundariesHash.length)
                    writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.boundariesHash);
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount") && message.chunkCount !== 0)
                    writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.chunkCount);
                if (message.linkable != null && $Object.hasOwnProperty.call(message, "linkable") && message.linkable !== false)
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.linkable);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileRecord message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.content.FileRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.content.FileRecord & trellis.content.FileRecord.$Shape} FileRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.content.FileRecord();
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
                                message.chunkListHash = value;
                            else
                                delete message.chunkListHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sha256 = value;
                            else
                                delete message.sha256;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.owned = value;
                            else
                                delete message.owned;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.complete = value;
                            else
                                delete message.complete;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.changed = value;
                            else
                                delete message.changed;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.device = value;
                            else
                                delete message.device;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.inode = value;
                            else
                                delete message.inode;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mtimeNs = value;
                            else
                                delete message.mtimeNs;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.addedMs = value;
                            else
                                delete message.addedMs;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.usedMs = value;
                            else
                                delete message.usedMs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.boundariesHash = value;
                            else
                                delete message.boundariesHash;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.chunkCount = value;
                            else
                                delete message.chunkCount;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.linkable = value;
                            else
                                delete message.linkable;
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
             * Verifies a FileRecord message.
             * @function verify
             * @memberof trellis.content.FileRecord
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            FileRecord.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash"))
                    if (!(message.chunkListHash && typeof message.chunkListHash.length === "number" || $util.isString(message.chunkListHash)))
                        return "chunkListHash: buffer expected";
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    if (!$util.isString(message.path))
                        return "path: string expected";
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (!$util.isInteger(message.sizeBytes) && !(message.sizeBytes && $util.isInteger(message.sizeBytes.low) && $util.isInteger(message.sizeBytes.high)))
                        return "sizeBytes: integer|Long expected";
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                    if (!(message.sha256 && typeof message.sha256.length === "number" || $util.isString(message.sha256)))
                        return "sha256: buffer expected";
                if (message.owned != null && $Object.hasOwnProperty.call(message, "owned"))
                    if (typeof message.owned !== "boolean")
                        return "owned: boolean expected";
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    if (typeof message.complete !== "boolean")
                        return "complete: boolean expected";
                if (message.part != null && $Object.hasOwnProperty.call(message, "part"))
                    if (typeof message.part !== "boolean")
                        return "part: boolean expected";
                if (message.changed != null && $Object.hasOwnProperty.call(message, "changed"))
                    if (typeof message.changed !== "boolean")
                        return "changed: boolean expected";
                if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                    if (!$util.isString(message.device))
                        return "device: string expected";
                if (message.inode != null && $Object.hasOwnProperty.call(message, "inode"))
                    if (!$util.isString(message.inode))
                        return "inode: string expected";
                if (message.mtimeNs != null && $Object.hasOwnProperty.call(message, "mtimeNs"))
                    if (!$util.isString(message.mtimeNs))
                        return "mtimeNs: string expected";
                if (message.addedMs != null && $Object.hasOwnProperty.call(message, "addedMs"))
                    if (!$util.isInteger(message.addedMs) && !(message.addedMs && $util.isInteger(message.addedMs.low) && $util.isInteger(message.addedMs.high)))
                        return "addedMs: integer|Long expected";
                if (message.usedMs != null && $Object.hasOwnProperty.call(message, "usedMs"))
                    if (!$util.isInteger(message.usedMs) && !(message.usedMs && $util.isInteger(message.usedMs.low) && $util.isInteger(message.usedMs.high)))
                        return "usedMs: integer|Long expected";
                if (message.boundariesHash != null && $Object.hasOwnProperty.call(message, "boundariesHash"))
                    if (!(message.boundariesHash && typeof message.boundariesHash.length === "number" || $util.isString(message.boundariesHash)))
                        return "boundariesHash: buffer expected";
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount"))
                    if (!$util.isInteger(message.chunkCount))
                        return "chunkCount: integer expected";
                if (message.linkable != null && $Object.hasOwnProperty.call(message, "linkable"))
                    if (typeof message.linkable !== "boolean")
                        return "linkable: boolean expected";
                return null;
            };

            /**
             * Creates a FileRecord message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.content.FileRecord
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.content.FileRecord} FileRecord
             */
            FileRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.content.FileRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.content.FileRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.content.FileRecord();
                if (object.chunkListHash != null)
                    if (object.chunkListHash.length)
                        if (typeof object.chunkListHash === "string")
                            $util.base64.decode(object.chunkListHash, message.chunkListHash = $util.newBuffer($util.base64.length(object.chunkListHash)), 0);
                        else if (object.chunkListHash.length >= 0)
                            message.chunkListHash = object.chunkListHash;
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
                    if (object.sha256.length)
                        if (typeof object.sha256 === "string")
                            $util.base64.decode(object.sha256, message.sha256 = $util.newBuffer($util.base64.length(object.sha256)), 0);
                        else if (object.sha256.length >= 0)
                            message.sha256 = object.sha256;
                if (object.owned != null)
                    if (object.owned)
                        message.owned = $Boolean(object.owned);
                if (object.complete != null)
                    if (object.complete)
                        message.complete = $Boolean(object.complete);
                if (object.part != null)
                    if (object.part)
                        message.part = $Boolean(object.part);
                if (object.changed != null)
                    if (object.changed)
                        message.changed = $Boolean(object.changed);
                if (object.device != null)
                    if (typeof object.device !== "string" || object.device.length)
                        message.device = $String(object.device);
                if (object.inode != null)
                    if (typeof object.inode !== "string" || object.inode.length)
                        message.inode = $String(object.inode);
                if (object.mtimeNs != null)
                    if (typeof object.mtimeNs !== "string" || object.mtimeNs.length)
                        message.mtimeNs = $String(object.mtimeNs);
                if (object.addedMs != null)
                    if (typeof object.addedMs === "object" ? object.addedMs.low || object.addedMs.high : $Number(object.addedMs) !== 0)
                        if ($util.Long)
                            message.addedMs = $util.Long.fromValue(object.addedMs, true);
                        else if (typeof object.addedMs === "string")
                            message.addedMs = $parseInt(object.addedMs, 10);
                        else if (typeof object.addedMs === "number")
                            message.addedMs = object.addedMs;
                        else if (typeof object.addedMs === "object")
                            message.addedMs = new $util.LongBits(object.addedMs.low >>> 0, object.addedMs.high >>> 0).toNumber(true);
                if (object.usedMs != null)
                    if (typeof object.usedMs === "object" ? object.usedMs.low || object.usedMs.high : $Number(object.usedMs) !== 0)
                        if ($util.Long)
                            message.usedMs = $util.Long.fromValue(object.usedMs, true);
                        else if (typeof object.usedMs === "string")
                            message.usedMs = $parseInt(object.usedMs, 10);
                        else if (typeof object.usedMs === "number")
                            message.usedMs = object.usedMs;
                        else if (typeof object.usedMs === "object")
                            message.usedMs = new $util.LongBits(object.usedMs.low >>> 0, object.usedMs.high >>> 0).toNumber(true);
                if (object.boundariesHash != null)
                    if (object.boundariesHash.length)
                        if (typeof object.boundariesHash === "string")
                            $util.base64.decode(object.boundariesHash, message.boundariesHash = $util.newBuffer($util.base64.length(object.boundariesHash)), 0);
                        else if (object.boundariesHash.length >= 0)
                            message.boundariesHash = object.boundariesHash;
                if (object.chunkCount != null)
                    if ($Number(object.chunkCount) !== 0)
                        message.chunkCount = object.chunkCount >>> 0;
                if (object.linkable != null)
                    if (object.linkable)
                        message.linkable = $Boolean(object.linkable);
                return message;
            };

            /**
             * Creates a plain object from a FileRecord message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.content.FileRecord
             * @static
             * @param {trellis.content.FileRecord} message FileRecord
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FileRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.chunkListHash = "";
                    else {
                        object.chunkListHash = [];
                        if (options.bytes !== $Array)
                            object.chunkListHash = $util.newBuffer(object.chunkListHash);
                    }
                    object.path = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.sha256 = "";
                    else {
                        object.sha256 = [];
                        if (options.bytes !== $Array)
                            object.sha256 = $util.newBuffer(object.sha256);
                    }
                    object.owned = false;
                    object.complete = false;
                    object.part = false;
                    object.changed = false;
                    object.device = "";
                    object.inode = "";
                    object.mtimeNs = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.addedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.addedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.usedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.usedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.boundariesHash = "";
                    else {
                        object.boundariesHash = [];
                        if (options.bytes !== $Array)
                            object.boundariesHash = $util.newBuffer(object.boundariesHash);
                    }
                    object.chunkCount = 0;
                    object.linkable = false;
                }
                if (message.chunkListHash != null && $Object.hasOwnProperty.call(message, "chunkListHash"))
                    object.chunkListHash = options.bytes === $String ? $util.base64.encode(message.chunkListHash, 0, message.chunkListHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chunkListHash) : message.chunkListHash;
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
                    object.sha256 = options.bytes === $String ? $util.base64.encode(message.sha256, 0, message.sha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sha256) : message.sha256;
                if (message.owned != null && $Object.hasOwnProperty.call(message, "owned"))
                    object.owned = message.owned;
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    object.complete = message.complete;
                if (message.part != null && $Object.hasOwnProperty.call(message, "part"))
                    object.part = message.part;
                if (message.changed != null && $Object.hasOwnProperty.call(message, "changed"))
                    object.changed = message.changed;
                if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                    object.device = message.device;
                if (message.inode != null && $Object.hasOwnProperty.call(message, "inode"))
                    object.inode = message.inode;
                if (message.mtimeNs != null && $Object.hasOwnProperty.call(message, "mtimeNs"))
                    object.mtimeNs = message.mtimeNs;
                if (message.addedMs != null && $Object.hasOwnProperty.call(message, "addedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.addedMs = typeof message.addedMs === "number" ? $BigInt(message.addedMs) : $util.Long.fromBits(message.addedMs.low >>> 0, message.addedMs.high >>> 0, true).toBigInt();
                    else if (typeof message.addedMs === "number")
                        object.addedMs = options.longs === $String ? $String(message.addedMs) : message.addedMs;
                    else
                        object.addedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.addedMs) : options.longs === $Number ? new $util.LongBits(message.addedMs.low >>> 0, message.addedMs.high >>> 0).toNumber(true) : message.addedMs;
                if (message.usedMs != null && $Object.hasOwnProperty.call(message, "usedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.usedMs = typeof message.usedMs === "number" ? $BigInt(message.usedMs) : $util.Long.fromBits(message.usedMs.low >>> 0, message.usedMs.high >>> 0, true).toBigInt();
                    else if (typeof message.usedMs === "number")
                        object.usedMs = options.longs === $String ? $String(message.usedMs) : message.usedMs;
                    else
                        object.usedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.usedMs) : options.longs === $Number ? new $util.LongBits(message.usedMs.low >>> 0, message.usedMs.high >>> 0).toNumber(true) : message.usedMs;
                if (message.boundariesHash != null && $Object.hasOwnProperty.call(message, "boundariesHash"))
                    object.boundariesHash = options.bytes === $String ? $util.base64.encode(message.boundariesHash, 0, message.boundariesHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.boundariesHash) : message.boundariesHash;
                if (message.chunkCount != null && $Object.hasOwnProperty.call(message, "chunkCount"))
                    object.chunkCount = message.chunkCount;
                if (message.linkable != null && $Object.hasOwnProperty.call(message, "linkable"))
                    object.linkable = message.linkable;
                return object;
            };

            /**
             * Converts this FileRecord to JSON.
             * @function toJSON
             * @memberof trellis.content.FileRecord
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FileRecord.prototype.toJSON = function() {
                return FileRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FileRecord;
        })();

        return content;
    })();

    return trellis;
})();

export {
  $root as default
};
