// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $Array = $util.global.Array;

// Exported root namespace
const $root = $protobuf.roots["directory"] || ($protobuf.roots["directory"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.directory = (function() {

        /**
         * Namespace directory.
         * @memberof trellis
         * @namespace
         */
        const directory = {};

        directory.BenchRequest = (function() {

            /**
             * Properties of a BenchRequest.
             * @typedef {Object} trellis.directory.BenchRequest.$Properties
             * @property {Uint8Array|null} [payload] BenchRequest payload
             * @property {number|null} [replyBytes] BenchRequest replyBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BenchRequest.
             * @memberof trellis.directory
             * @interface IBenchRequest
             * @augments trellis.directory.BenchRequest.$Properties
             * @deprecated Use trellis.directory.BenchRequest.$Properties instead.
             */

            /**
             * Shape of a BenchRequest.
             * @typedef {trellis.directory.BenchRequest.$Properties} trellis.directory.BenchRequest.$Shape
             */

            /**
             * Constructs a new BenchRequest.
             * @memberof trellis.directory
             * @classdesc Represents a BenchRequest.
             * @constructor
             * @param {trellis.directory.BenchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BenchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BenchRequest payload.
             * @member {Uint8Array} payload
             * @memberof trellis.directory.BenchRequest
             * @instance
             */
            BenchRequest.prototype.payload = $util.newBuffer([]);

            /**
             * BenchRequest replyBytes.
             * @member {number} replyBytes
             * @memberof trellis.directory.BenchRequest
             * @instance
             */
            BenchRequest.prototype.replyBytes = 0;

            /**
             * Creates a new BenchRequest instance using the specified properties.
             * @function create
             * @memberof trellis.directory.BenchRequest
             * @static
             * @param {trellis.directory.BenchRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.directory.BenchRequest} BenchRequest instance
             * @type {{
             *   (properties: trellis.directory.BenchRequest.$Shape): trellis.directory.BenchRequest & trellis.directory.BenchRequest.$Shape;
             *   (properties?: trellis.directory.BenchRequest.$Properties): trellis.directory.BenchRequest;
             * }}
             */
            BenchRequest.create = function(properties) {
                return new BenchRequest(properties);
            };

            /**
             * Encodes the specified BenchRequest message. Does not implicitly {@link trellis.directory.BenchRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.directory.BenchRequest
             * @static
             * @param {trellis.directory.BenchRequest.$Properties} message BenchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BenchRequest.encode = function (message, writer, _depth) {
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BenchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.directory.BenchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.directory.BenchRequest & trellis.directory.BenchRequest.$Shape} BenchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BenchRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.directory.BenchRequest();
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
             * Verifies a BenchRequest message.
             * @function verify
             * @memberof trellis.directory.BenchRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            BenchRequest.verify = function (message, _depth) {
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
                return null;
            };

            /**
             * Creates a BenchRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.directory.BenchRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.directory.BenchRequest} BenchRequest
             */
            BenchRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.directory.BenchRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.directory.BenchRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.directory.BenchRequest();
                if (object.payload != null)
                    if (object.payload.length)
                        if (typeof object.payload === "string")
                            $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                        else if (object.payload.length >= 0)
                            message.payload = object.payload;
                if (object.replyBytes != null)
                    if ($Number(object.replyBytes) !== 0)
                        message.replyBytes = object.replyBytes >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a BenchRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.directory.BenchRequest
             * @static
             * @param {trellis.directory.BenchRequest} message BenchRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BenchRequest.toObject = function (message, options, _depth) {
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
                }
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                if (message.replyBytes != null && $Object.hasOwnProperty.call(message, "replyBytes"))
                    object.replyBytes = message.replyBytes;
                return object;
            };

            /**
             * Converts this BenchRequest to JSON.
             * @function toJSON
             * @memberof trellis.directory.BenchRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BenchRequest.prototype.toJSON = function() {
                return BenchRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BenchRequest;
        })();

        directory.BenchReply = (function() {

            /**
             * Properties of a BenchReply.
             * @typedef {Object} trellis.directory.BenchReply.$Properties
             * @property {Uint8Array|null} [payload] BenchReply payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BenchReply.
             * @memberof trellis.directory
             * @interface IBenchReply
             * @augments trellis.directory.BenchReply.$Properties
             * @deprecated Use trellis.directory.BenchReply.$Properties instead.
             */

            /**
             * Shape of a BenchReply.
             * @typedef {trellis.directory.BenchReply.$Properties} trellis.directory.BenchReply.$Shape
             */

            /**
             * Constructs a new BenchReply.
             * @memberof trellis.directory
             * @classdesc Represents a BenchReply.
             * @constructor
             * @param {trellis.directory.BenchReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BenchReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BenchReply payload.
             * @member {Uint8Array} payload
             * @memberof trellis.directory.BenchReply
             * @instance
             */
            BenchReply.prototype.payload = $util.newBuffer([]);

            /**
             * Creates a new BenchReply instance using the specified properties.
             * @function create
             * @memberof trellis.directory.BenchReply
             * @static
             * @param {trellis.directory.BenchReply.$Properties=} [properties] Properties to set
             * @returns {trellis.directory.BenchReply} BenchReply instance
             * @type {{
             *   (properties: trellis.directory.BenchReply.$Shape): trellis.directory.BenchReply & trellis.directory.BenchReply.$Shape;
             *   (properties?: trellis.directory.BenchReply.$Properties): trellis.directory.BenchReply;
             * }}
             */
            BenchReply.create = function(properties) {
                return new BenchReply(properties);
            };

            /**
             * Encodes the specified BenchReply message. Does not implicitly {@link trellis.directory.BenchReply.verify|verify} messages.
             * @function encode
             * @memberof trellis.directory.BenchReply
             * @static
             * @param {trellis.directory.BenchReply.$Properties} message BenchReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BenchReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.payload);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BenchReply message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.directory.BenchReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.directory.BenchReply & trellis.directory.BenchReply.$Shape} BenchReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BenchReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.directory.BenchReply();
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
             * Verifies a BenchReply message.
             * @function verify
             * @memberof trellis.directory.BenchReply
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            BenchReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    if (!(message.payload && typeof message.payload.length === "number" || $util.isString(message.payload)))
                        return "payload: buffer expected";
                return null;
            };

            /**
             * Creates a BenchReply message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.directory.BenchReply
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.directory.BenchReply} BenchReply
             */
            BenchReply.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.directory.BenchReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.directory.BenchReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.directory.BenchReply();
                if (object.payload != null)
                    if (object.payload.length)
                        if (typeof object.payload === "string")
                            $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                        else if (object.payload.length >= 0)
                            message.payload = object.payload;
                return message;
            };

            /**
             * Creates a plain object from a BenchReply message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.directory.BenchReply
             * @static
             * @param {trellis.directory.BenchReply} message BenchReply
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BenchReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== $Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                return object;
            };

            /**
             * Converts this BenchReply to JSON.
             * @function toJSON
             * @memberof trellis.directory.BenchReply
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BenchReply.prototype.toJSON = function() {
                return BenchReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BenchReply;
        })();

        directory.ListRequest = (function() {

            /**
             * Properties of a ListRequest.
             * @typedef {Object} trellis.directory.ListRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListRequest.
             * @memberof trellis.directory
             * @interface IListRequest
             * @augments trellis.directory.ListRequest.$Properties
             * @deprecated Use trellis.directory.ListRequest.$Properties instead.
             */

            /**
             * Shape of a ListRequest.
             * @typedef {trellis.directory.ListRequest.$Properties} trellis.directory.ListRequest.$Shape
             */

            /**
             * Constructs a new ListRequest.
             * @memberof trellis.directory
             * @classdesc Represents a ListRequest.
             * @constructor
             * @param {trellis.directory.ListRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @function create
             * @memberof trellis.directory.ListRequest
             * @static
             * @param {trellis.directory.ListRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.directory.ListRequest} ListRequest instance
             * @type {{
             *   (properties: trellis.directory.ListRequest.$Shape): trellis.directory.ListRequest & trellis.directory.ListRequest.$Shape;
             *   (properties?: trellis.directory.ListRequest.$Properties): trellis.directory.ListRequest;
             * }}
             */
            ListRequest.create = function(properties) {
                return new ListRequest(properties);
            };

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link trellis.directory.ListRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.directory.ListRequest
             * @static
             * @param {trellis.directory.ListRequest.$Properties} message ListRequest message or plain object to encode
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.directory.ListRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.directory.ListRequest & trellis.directory.ListRequest.$Shape} ListRequest
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
                message = _target || new $root.trellis.directory.ListRequest();
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
             * Verifies a ListRequest message.
             * @function verify
             * @memberof trellis.directory.ListRequest
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
                return null;
            };

            /**
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.directory.ListRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.directory.ListRequest} ListRequest
             */
            ListRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.directory.ListRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.directory.ListRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.directory.ListRequest();
            };

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.directory.ListRequest
             * @static
             * @param {trellis.directory.ListRequest} message ListRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ListRequest to JSON.
             * @function toJSON
             * @memberof trellis.directory.ListRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListRequest.prototype.toJSON = function() {
                return ListRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListRequest;
        })();

        directory.ListResponse = (function() {

            /**
             * Properties of a ListResponse.
             * @typedef {Object} trellis.directory.ListResponse.$Properties
             * @property {Array.<string>|null} [services] ListResponse services
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListResponse.
             * @memberof trellis.directory
             * @interface IListResponse
             * @augments trellis.directory.ListResponse.$Properties
             * @deprecated Use trellis.directory.ListResponse.$Properties instead.
             */

            /**
             * Shape of a ListResponse.
             * @typedef {trellis.directory.ListResponse.$Properties} trellis.directory.ListResponse.$Shape
             */

            /**
             * Constructs a new ListResponse.
             * @memberof trellis.directory
             * @classdesc Represents a ListResponse.
             * @constructor
             * @param {trellis.directory.ListResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListResponse = function (properties) {
                this.services = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListResponse services.
             * @member {Array.<string>} services
             * @memberof trellis.directory.ListResponse
             * @instance
             */
            ListResponse.prototype.services = $util.emptyArray;

            /**
             * Creates a new ListResponse instance using the specified properties.
             * @function create
             * @memberof trellis.directory.ListResponse
             * @static
             * @param {trellis.directory.ListResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.directory.ListResponse} ListResponse instance
             * @type {{
             *   (properties: trellis.directory.ListResponse.$Shape): trellis.directory.ListResponse & trellis.directory.ListResponse.$Shape;
             *   (properties?: trellis.directory.ListResponse.$Properties): trellis.directory.ListResponse;
             * }}
             */
            ListResponse.create = function(properties) {
                return new ListResponse(properties);
            };

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link trellis.directory.ListResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.directory.ListResponse
             * @static
             * @param {trellis.directory.ListResponse.$Properties} message ListResponse message or plain object to encode
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
                if (message.services != null && message.services.length)
                    for (let i = 0; i < message.services.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.services[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.directory.ListResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.directory.ListResponse & trellis.directory.ListResponse.$Shape} ListResponse
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
                message = _target || new $root.trellis.directory.ListResponse();
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
             * Verifies a ListResponse message.
             * @function verify
             * @memberof trellis.directory.ListResponse
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
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.directory.ListResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.directory.ListResponse} ListResponse
             */
            ListResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.directory.ListResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.directory.ListResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.directory.ListResponse();
                if (object.services) {
                    if (!$Array.isArray(object.services))
                        throw $TypeError(".trellis.directory.ListResponse.services: array expected");
                    message.services = $Array(object.services.length);
                    for (let i = 0; i < object.services.length; ++i)
                        message.services[i] = $String(object.services[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.directory.ListResponse
             * @static
             * @param {trellis.directory.ListResponse} message ListResponse
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
                    object.services = [];
                if (message.services && message.services.length) {
                    object.services = $Array(message.services.length);
                    for (let j = 0; j < message.services.length; ++j)
                        object.services[j] = message.services[j];
                }
                return object;
            };

            /**
             * Converts this ListResponse to JSON.
             * @function toJSON
             * @memberof trellis.directory.ListResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListResponse.prototype.toJSON = function() {
                return ListResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListResponse;
        })();

        directory.DescribeRequest = (function() {

            /**
             * Properties of a DescribeRequest.
             * @typedef {Object} trellis.directory.DescribeRequest.$Properties
             * @property {string|null} [service] DescribeRequest service
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DescribeRequest.
             * @memberof trellis.directory
             * @interface IDescribeRequest
             * @augments trellis.directory.DescribeRequest.$Properties
             * @deprecated Use trellis.directory.DescribeRequest.$Properties instead.
             */

            /**
             * Shape of a DescribeRequest.
             * @typedef {trellis.directory.DescribeRequest.$Properties} trellis.directory.DescribeRequest.$Shape
             */

            /**
             * Constructs a new DescribeRequest.
             * @memberof trellis.directory
             * @classdesc Represents a DescribeRequest.
             * @constructor
             * @param {trellis.directory.DescribeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DescribeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DescribeRequest service.
             * @member {string} service
             * @memberof trellis.directory.DescribeRequest
             * @instance
             */
            DescribeRequest.prototype.service = "";

            /**
             * Creates a new DescribeRequest instance using the specified properties.
             * @function create
             * @memberof trellis.directory.DescribeRequest
             * @static
             * @param {trellis.directory.DescribeRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.directory.DescribeRequest} DescribeRequest instance
             * @type {{
             *   (properties: trellis.directory.DescribeRequest.$Shape): trellis.directory.DescribeRequest & trellis.directory.DescribeRequest.$Shape;
             *   (properties?: trellis.directory.DescribeRequest.$Properties): trellis.directory.DescribeRequest;
             * }}
             */
            DescribeRequest.create = function(properties) {
                return new DescribeRequest(properties);
            };

            /**
             * Encodes the specified DescribeRequest message. Does not implicitly {@link trellis.directory.DescribeRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.directory.DescribeRequest
             * @static
             * @param {trellis.directory.DescribeRequest.$Properties} message DescribeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DescribeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DescribeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.directory.DescribeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.directory.DescribeRequest & trellis.directory.DescribeRequest.$Shape} DescribeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DescribeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.directory.DescribeRequest();
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
                                message.service = value;
                            else
                                delete message.service;
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
             * Verifies a DescribeRequest message.
             * @function verify
             * @memberof trellis.directory.DescribeRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DescribeRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    if (!$util.isString(message.service))
                        return "service: string expected";
                return null;
            };

            /**
             * Creates a DescribeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.directory.DescribeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.directory.DescribeRequest} DescribeRequest
             */
            DescribeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.directory.DescribeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.directory.DescribeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.directory.DescribeRequest();
                if (object.service != null)
                    if (typeof object.service !== "string" || object.service.length)
                        message.service = $String(object.service);
                return message;
            };

            /**
             * Creates a plain object from a DescribeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.directory.DescribeRequest
             * @static
             * @param {trellis.directory.DescribeRequest} message DescribeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DescribeRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.service = "";
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    object.service = message.service;
                return object;
            };

            /**
             * Converts this DescribeRequest to JSON.
             * @function toJSON
             * @memberof trellis.directory.DescribeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DescribeRequest.prototype.toJSON = function() {
                return DescribeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DescribeRequest;
        })();

        directory.DescribeResponse = (function() {

            /**
             * Properties of a DescribeResponse.
             * @typedef {Object} trellis.directory.DescribeResponse.$Properties
             * @property {Uint8Array|null} [fileDescriptorSet] DescribeResponse fileDescriptorSet
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DescribeResponse.
             * @memberof trellis.directory
             * @interface IDescribeResponse
             * @augments trellis.directory.DescribeResponse.$Properties
             * @deprecated Use trellis.directory.DescribeResponse.$Properties instead.
             */

            /**
             * Shape of a DescribeResponse.
             * @typedef {trellis.directory.DescribeResponse.$Properties} trellis.directory.DescribeResponse.$Shape
             */

            /**
             * Constructs a new DescribeResponse.
             * @memberof trellis.directory
             * @classdesc Represents a DescribeResponse.
             * @constructor
             * @param {trellis.directory.DescribeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DescribeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DescribeResponse fileDescriptorSet.
             * @member {Uint8Array} fileDescriptorSet
             * @memberof trellis.directory.DescribeResponse
             * @instance
             */
            DescribeResponse.prototype.fileDescriptorSet = $util.newBuffer([]);

            /**
             * Creates a new DescribeResponse instance using the specified properties.
             * @function create
             * @memberof trellis.directory.DescribeResponse
             * @static
             * @param {trellis.directory.DescribeResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.directory.DescribeResponse} DescribeResponse instance
             * @type {{
             *   (properties: trellis.directory.DescribeResponse.$Shape): trellis.directory.DescribeResponse & trellis.directory.DescribeResponse.$Shape;
             *   (properties?: trellis.directory.DescribeResponse.$Properties): trellis.directory.DescribeResponse;
             * }}
             */
            DescribeResponse.create = function(properties) {
                return new DescribeResponse(properties);
            };

            /**
             * Encodes the specified DescribeResponse message. Does not implicitly {@link trellis.directory.DescribeResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.directory.DescribeResponse
             * @static
             * @param {trellis.directory.DescribeResponse.$Properties} message DescribeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DescribeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fileDescriptorSet != null && $Object.hasOwnProperty.call(message, "fileDescriptorSet") && message.fileDescriptorSet.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fileDescriptorSet);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DescribeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.directory.DescribeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.directory.DescribeResponse & trellis.directory.DescribeResponse.$Shape} DescribeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DescribeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.directory.DescribeResponse();
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
                                message.fileDescriptorSet = value;
                            else
                                delete message.fileDescriptorSet;
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
             * Verifies a DescribeResponse message.
             * @function verify
             * @memberof trellis.directory.DescribeResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DescribeResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fileDescriptorSet != null && $Object.hasOwnProperty.call(message, "fileDescriptorSet"))
                    if (!(message.fileDescriptorSet && typeof message.fileDescriptorSet.length === "number" || $util.isString(message.fileDescriptorSet)))
                        return "fileDescriptorSet: buffer expected";
                return null;
            };

            /**
             * Creates a DescribeResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.directory.DescribeResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.directory.DescribeResponse} DescribeResponse
             */
            DescribeResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.directory.DescribeResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.directory.DescribeResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.directory.DescribeResponse();
                if (object.fileDescriptorSet != null)
                    if (object.fileDescriptorSet.length)
                        if (typeof object.fileDescriptorSet === "string")
                            $util.base64.decode(object.fileDescriptorSet, message.fileDescriptorSet = $util.newBuffer($util.base64.length(object.fileDescriptorSet)), 0);
                        else if (object.fileDescriptorSet.length >= 0)
                            message.fileDescriptorSet = object.fileDescriptorSet;
                return message;
            };

            /**
             * Creates a plain object from a DescribeResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.directory.DescribeResponse
             * @static
             * @param {trellis.directory.DescribeResponse} message DescribeResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DescribeResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.fileDescriptorSet = "";
                    else {
                        object.fileDescriptorSet = [];
                        if (options.bytes !== $Array)
                            object.fileDescriptorSet = $util.newBuffer(object.fileDescriptorSet);
                    }
                if (message.fileDescriptorSet != null && $Object.hasOwnProperty.call(message, "fileDescriptorSet"))
                    object.fileDescriptorSet = options.bytes === $String ? $util.base64.encode(message.fileDescriptorSet, 0, message.fileDescriptorSet.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.fileDescriptorSet) : message.fileDescriptorSet;
                return object;
            };

            /**
             * Converts this DescribeResponse to JSON.
             * @function toJSON
             * @memberof trellis.directory.DescribeResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DescribeResponse.prototype.toJSON = function() {
                return DescribeResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DescribeResponse;
        })();

        return directory;
    })();

    return trellis;
})();

export {
  $root as default
};
