// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number;

// Exported root namespace
const $root = $protobuf.roots["example"] || ($protobuf.roots["example"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.example = (function() {

        /**
         * Namespace example.
         * @memberof trellis
         * @namespace
         */
        const example = {};

        example.CapitalizeRequest = (function() {

            /**
             * Properties of a CapitalizeRequest.
             * @typedef {Object} trellis.example.CapitalizeRequest.$Properties
             * @property {string|null} [text] CapitalizeRequest text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CapitalizeRequest.
             * @memberof trellis.example
             * @interface ICapitalizeRequest
             * @augments trellis.example.CapitalizeRequest.$Properties
             * @deprecated Use trellis.example.CapitalizeRequest.$Properties instead.
             */

            /**
             * Shape of a CapitalizeRequest.
             * @typedef {trellis.example.CapitalizeRequest.$Properties} trellis.example.CapitalizeRequest.$Shape
             */

            /**
             * Constructs a new CapitalizeRequest.
             * @memberof trellis.example
             * @classdesc Represents a CapitalizeRequest.
             * @constructor
             * @param {trellis.example.CapitalizeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CapitalizeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CapitalizeRequest text.
             * @member {string} text
             * @memberof trellis.example.CapitalizeRequest
             * @instance
             */
            CapitalizeRequest.prototype.text = "";

            /**
             * Creates a new CapitalizeRequest instance using the specified properties.
             * @function create
             * @memberof trellis.example.CapitalizeRequest
             * @static
             * @param {trellis.example.CapitalizeRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.example.CapitalizeRequest} CapitalizeRequest instance
             * @type {{
             *   (properties: trellis.example.CapitalizeRequest.$Shape): trellis.example.CapitalizeRequest & trellis.example.CapitalizeRequest.$Shape;
             *   (properties?: trellis.example.CapitalizeRequest.$Properties): trellis.example.CapitalizeRequest;
             * }}
             */
            CapitalizeRequest.create = function(properties) {
                return new CapitalizeRequest(properties);
            };

            /**
             * Encodes the specified CapitalizeRequest message. Does not implicitly {@link trellis.example.CapitalizeRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.example.CapitalizeRequest
             * @static
             * @param {trellis.example.CapitalizeRequest.$Properties} message CapitalizeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CapitalizeRequest.encode = function (message, writer, _depth) {
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
             * Decodes a CapitalizeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.example.CapitalizeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.example.CapitalizeRequest & trellis.example.CapitalizeRequest.$Shape} CapitalizeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CapitalizeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.example.CapitalizeRequest();
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
             * Verifies a CapitalizeRequest message.
             * @function verify
             * @memberof trellis.example.CapitalizeRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CapitalizeRequest.verify = function (message, _depth) {
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
             * Creates a CapitalizeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.example.CapitalizeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.example.CapitalizeRequest} CapitalizeRequest
             */
            CapitalizeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.example.CapitalizeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.example.CapitalizeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.example.CapitalizeRequest();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a CapitalizeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.example.CapitalizeRequest
             * @static
             * @param {trellis.example.CapitalizeRequest} message CapitalizeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CapitalizeRequest.toObject = function (message, options, _depth) {
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
             * Converts this CapitalizeRequest to JSON.
             * @function toJSON
             * @memberof trellis.example.CapitalizeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CapitalizeRequest.prototype.toJSON = function() {
                return CapitalizeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CapitalizeRequest;
        })();

        example.CapitalizeResponse = (function() {

            /**
             * Properties of a CapitalizeResponse.
             * @typedef {Object} trellis.example.CapitalizeResponse.$Properties
             * @property {string|null} [text] CapitalizeResponse text
             * @property {string|null} [caller] CapitalizeResponse caller
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CapitalizeResponse.
             * @memberof trellis.example
             * @interface ICapitalizeResponse
             * @augments trellis.example.CapitalizeResponse.$Properties
             * @deprecated Use trellis.example.CapitalizeResponse.$Properties instead.
             */

            /**
             * Shape of a CapitalizeResponse.
             * @typedef {trellis.example.CapitalizeResponse.$Properties} trellis.example.CapitalizeResponse.$Shape
             */

            /**
             * Constructs a new CapitalizeResponse.
             * @memberof trellis.example
             * @classdesc Represents a CapitalizeResponse.
             * @constructor
             * @param {trellis.example.CapitalizeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CapitalizeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CapitalizeResponse text.
             * @member {string} text
             * @memberof trellis.example.CapitalizeResponse
             * @instance
             */
            CapitalizeResponse.prototype.text = "";

            /**
             * CapitalizeResponse caller.
             * @member {string} caller
             * @memberof trellis.example.CapitalizeResponse
             * @instance
             */
            CapitalizeResponse.prototype.caller = "";

            /**
             * Creates a new CapitalizeResponse instance using the specified properties.
             * @function create
             * @memberof trellis.example.CapitalizeResponse
             * @static
             * @param {trellis.example.CapitalizeResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.example.CapitalizeResponse} CapitalizeResponse instance
             * @type {{
             *   (properties: trellis.example.CapitalizeResponse.$Shape): trellis.example.CapitalizeResponse & trellis.example.CapitalizeResponse.$Shape;
             *   (properties?: trellis.example.CapitalizeResponse.$Properties): trellis.example.CapitalizeResponse;
             * }}
             */
            CapitalizeResponse.create = function(properties) {
                return new CapitalizeResponse(properties);
            };

            /**
             * Encodes the specified CapitalizeResponse message. Does not implicitly {@link trellis.example.CapitalizeResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.example.CapitalizeResponse
             * @static
             * @param {trellis.example.CapitalizeResponse.$Properties} message CapitalizeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CapitalizeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller") && message.caller !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.caller);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CapitalizeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.example.CapitalizeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.example.CapitalizeResponse & trellis.example.CapitalizeResponse.$Shape} CapitalizeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CapitalizeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.example.CapitalizeResponse();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.caller = value;
                            else
                                delete message.caller;
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
             * Verifies a CapitalizeResponse message.
             * @function verify
             * @memberof trellis.example.CapitalizeResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CapitalizeResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                    if (!$util.isString(message.caller))
                        return "caller: string expected";
                return null;
            };

            /**
             * Creates a CapitalizeResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.example.CapitalizeResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.example.CapitalizeResponse} CapitalizeResponse
             */
            CapitalizeResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.example.CapitalizeResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.example.CapitalizeResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.example.CapitalizeResponse();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.caller != null)
                    if (typeof object.caller !== "string" || object.caller.length)
                        message.caller = $String(object.caller);
                return message;
            };

            /**
             * Creates a plain object from a CapitalizeResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.example.CapitalizeResponse
             * @static
             * @param {trellis.example.CapitalizeResponse} message CapitalizeResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CapitalizeResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.text = "";
                    object.caller = "";
                }
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                    object.caller = message.caller;
                return object;
            };

            /**
             * Converts this CapitalizeResponse to JSON.
             * @function toJSON
             * @memberof trellis.example.CapitalizeResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CapitalizeResponse.prototype.toJSON = function() {
                return CapitalizeResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CapitalizeResponse;
        })();

        example.SpeakRequest = (function() {

            /**
             * Properties of a SpeakRequest.
             * @typedef {Object} trellis.example.SpeakRequest.$Properties
             * @property {string|null} [text] SpeakRequest text
             * @property {number|null} [pauseMs] SpeakRequest pauseMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SpeakRequest.
             * @memberof trellis.example
             * @interface ISpeakRequest
             * @augments trellis.example.SpeakRequest.$Properties
             * @deprecated Use trellis.example.SpeakRequest.$Properties instead.
             */

            /**
             * Shape of a SpeakRequest.
             * @typedef {trellis.example.SpeakRequest.$Properties} trellis.example.SpeakRequest.$Shape
             */

            /**
             * Constructs a new SpeakRequest.
             * @memberof trellis.example
             * @classdesc Represents a SpeakRequest.
             * @constructor
             * @param {trellis.example.SpeakRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SpeakRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SpeakRequest text.
             * @member {string} text
             * @memberof trellis.example.SpeakRequest
             * @instance
             */
            SpeakRequest.prototype.text = "";

            /**
             * SpeakRequest pauseMs.
             * @member {number} pauseMs
             * @memberof trellis.example.SpeakRequest
             * @instance
             */
            SpeakRequest.prototype.pauseMs = 0;

            /**
             * Creates a new SpeakRequest instance using the specified properties.
             * @function create
             * @memberof trellis.example.SpeakRequest
             * @static
             * @param {trellis.example.SpeakRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.example.SpeakRequest} SpeakRequest instance
             * @type {{
             *   (properties: trellis.example.SpeakRequest.$Shape): trellis.example.SpeakRequest & trellis.example.SpeakRequest.$Shape;
             *   (properties?: trellis.example.SpeakRequest.$Properties): trellis.example.SpeakRequest;
             * }}
             */
            SpeakRequest.create = function(properties) {
                return new SpeakRequest(properties);
            };

            /**
             * Encodes the specified SpeakRequest message. Does not implicitly {@link trellis.example.SpeakRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.example.SpeakRequest
             * @static
             * @param {trellis.example.SpeakRequest.$Properties} message SpeakRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SpeakRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.pauseMs != null && $Object.hasOwnProperty.call(message, "pauseMs") && message.pauseMs !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.pauseMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SpeakRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.example.SpeakRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.example.SpeakRequest & trellis.example.SpeakRequest.$Shape} SpeakRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SpeakRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.example.SpeakRequest();
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
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.pauseMs = value;
                            else
                                delete message.pauseMs;
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
             * Verifies a SpeakRequest message.
             * @function verify
             * @memberof trellis.example.SpeakRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SpeakRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.pauseMs != null && $Object.hasOwnProperty.call(message, "pauseMs"))
                    if (!$util.isInteger(message.pauseMs))
                        return "pauseMs: integer expected";
                return null;
            };

            /**
             * Creates a SpeakRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.example.SpeakRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.example.SpeakRequest} SpeakRequest
             */
            SpeakRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.example.SpeakRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.example.SpeakRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.example.SpeakRequest();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.pauseMs != null)
                    if ($Number(object.pauseMs) !== 0)
                        message.pauseMs = object.pauseMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a SpeakRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.example.SpeakRequest
             * @static
             * @param {trellis.example.SpeakRequest} message SpeakRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SpeakRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.text = "";
                    object.pauseMs = 0;
                }
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.pauseMs != null && $Object.hasOwnProperty.call(message, "pauseMs"))
                    object.pauseMs = message.pauseMs;
                return object;
            };

            /**
             * Converts this SpeakRequest to JSON.
             * @function toJSON
             * @memberof trellis.example.SpeakRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SpeakRequest.prototype.toJSON = function() {
                return SpeakRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpeakRequest;
        })();

        example.Word = (function() {

            /**
             * Properties of a Word.
             * @typedef {Object} trellis.example.Word.$Properties
             * @property {string|null} [text] Word text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Word.
             * @memberof trellis.example
             * @interface IWord
             * @augments trellis.example.Word.$Properties
             * @deprecated Use trellis.example.Word.$Properties instead.
             */

            /**
             * Shape of a Word.
             * @typedef {trellis.example.Word.$Properties} trellis.example.Word.$Shape
             */

            /**
             * Constructs a new Word.
             * @memberof trellis.example
             * @classdesc Represents a Word.
             * @constructor
             * @param {trellis.example.Word.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Word = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Word text.
             * @member {string} text
             * @memberof trellis.example.Word
             * @instance
             */
            Word.prototype.text = "";

            /**
             * Creates a new Word instance using the specified properties.
             * @function create
             * @memberof trellis.example.Word
             * @static
             * @param {trellis.example.Word.$Properties=} [properties] Properties to set
             * @returns {trellis.example.Word} Word instance
             * @type {{
             *   (properties: trellis.example.Word.$Shape): trellis.example.Word & trellis.example.Word.$Shape;
             *   (properties?: trellis.example.Word.$Properties): trellis.example.Word;
             * }}
             */
            Word.create = function(properties) {
                return new Word(properties);
            };

            /**
             * Encodes the specified Word message. Does not implicitly {@link trellis.example.Word.verify|verify} messages.
             * @function encode
             * @memberof trellis.example.Word
             * @static
             * @param {trellis.example.Word.$Properties} message Word message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Word.encode = function (message, writer, _depth) {
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
             * Decodes a Word message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.example.Word
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.example.Word & trellis.example.Word.$Shape} Word
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Word.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.example.Word();
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
             * Verifies a Word message.
             * @function verify
             * @memberof trellis.example.Word
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Word.verify = function (message, _depth) {
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
             * Creates a Word message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.example.Word
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.example.Word} Word
             */
            Word.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.example.Word)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.example.Word: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.example.Word();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a Word message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.example.Word
             * @static
             * @param {trellis.example.Word} message Word
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Word.toObject = function (message, options, _depth) {
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
             * Converts this Word to JSON.
             * @function toJSON
             * @memberof trellis.example.Word
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Word.prototype.toJSON = function() {
                return Word.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Word;
        })();

        example.CountResponse = (function() {

            /**
             * Properties of a CountResponse.
             * @typedef {Object} trellis.example.CountResponse.$Properties
             * @property {number|null} [wordCount] CountResponse wordCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CountResponse.
             * @memberof trellis.example
             * @interface ICountResponse
             * @augments trellis.example.CountResponse.$Properties
             * @deprecated Use trellis.example.CountResponse.$Properties instead.
             */

            /**
             * Shape of a CountResponse.
             * @typedef {trellis.example.CountResponse.$Properties} trellis.example.CountResponse.$Shape
             */

            /**
             * Constructs a new CountResponse.
             * @memberof trellis.example
             * @classdesc Represents a CountResponse.
             * @constructor
             * @param {trellis.example.CountResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CountResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CountResponse wordCount.
             * @member {number} wordCount
             * @memberof trellis.example.CountResponse
             * @instance
             */
            CountResponse.prototype.wordCount = 0;

            /**
             * Creates a new CountResponse instance using the specified properties.
             * @function create
             * @memberof trellis.example.CountResponse
             * @static
             * @param {trellis.example.CountResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.example.CountResponse} CountResponse instance
             * @type {{
             *   (properties: trellis.example.CountResponse.$Shape): trellis.example.CountResponse & trellis.example.CountResponse.$Shape;
             *   (properties?: trellis.example.CountResponse.$Properties): trellis.example.CountResponse;
             * }}
             */
            CountResponse.create = function(properties) {
                return new CountResponse(properties);
            };

            /**
             * Encodes the specified CountResponse message. Does not implicitly {@link trellis.example.CountResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.example.CountResponse
             * @static
             * @param {trellis.example.CountResponse.$Properties} message CountResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CountResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.wordCount != null && $Object.hasOwnProperty.call(message, "wordCount") && message.wordCount !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.wordCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CountResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.example.CountResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.example.CountResponse & trellis.example.CountResponse.$Shape} CountResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CountResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.example.CountResponse();
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
                                message.wordCount = value;
                            else
                                delete message.wordCount;
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
             * Verifies a CountResponse message.
             * @function verify
             * @memberof trellis.example.CountResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CountResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.wordCount != null && $Object.hasOwnProperty.call(message, "wordCount"))
                    if (!$util.isInteger(message.wordCount))
                        return "wordCount: integer expected";
                return null;
            };

            /**
             * Creates a CountResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.example.CountResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.example.CountResponse} CountResponse
             */
            CountResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.example.CountResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.example.CountResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.example.CountResponse();
                if (object.wordCount != null)
                    if ($Number(object.wordCount) !== 0)
                        message.wordCount = object.wordCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a CountResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.example.CountResponse
             * @static
             * @param {trellis.example.CountResponse} message CountResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CountResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.wordCount = 0;
                if (message.wordCount != null && $Object.hasOwnProperty.call(message, "wordCount"))
                    object.wordCount = message.wordCount;
                return object;
            };

            /**
             * Converts this CountResponse to JSON.
             * @function toJSON
             * @memberof trellis.example.CountResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CountResponse.prototype.toJSON = function() {
                return CountResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CountResponse;
        })();

        return example;
    })();

    return trellis;
})();

export {
  $root as default
};
