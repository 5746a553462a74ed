// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $Array = $util.global.Array;

// Exported root namespace
const $root = $protobuf.roots["pipeline"] || ($protobuf.roots["pipeline"] = {});

export const example = $root.example = (() => {

    /**
     * Namespace example.
     * @exports example
     * @namespace
     */
    const example = {};

    example.pipeline = (function() {

        /**
         * Namespace pipeline.
         * @memberof example
         * @namespace
         */
        const pipeline = {};

        pipeline.Step = (function() {

            /**
             * Properties of a Step.
             * @typedef {Object} example.pipeline.Step.$Properties
             * @property {number|null} [number] Step number
             * @property {Uint8Array|null} [hidden] Step hidden
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Step.
             * @memberof example.pipeline
             * @interface IStep
             * @augments example.pipeline.Step.$Properties
             * @deprecated Use example.pipeline.Step.$Properties instead.
             */

            /**
             * Shape of a Step.
             * @typedef {example.pipeline.Step.$Properties} example.pipeline.Step.$Shape
             */

            /**
             * Constructs a new Step.
             * @memberof example.pipeline
             * @classdesc Represents a Step.
             * @constructor
             * @param {example.pipeline.Step.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Step = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Step number.
             * @member {number} number
             * @memberof example.pipeline.Step
             * @instance
             */
            Step.prototype.number = 0;

            /**
             * Step hidden.
             * @member {Uint8Array} hidden
             * @memberof example.pipeline.Step
             * @instance
             */
            Step.prototype.hidden = $util.newBuffer([]);

            /**
             * Creates a new Step instance using the specified properties.
             * @function create
             * @memberof example.pipeline.Step
             * @static
             * @param {example.pipeline.Step.$Properties=} [properties] Properties to set
             * @returns {example.pipeline.Step} Step instance
             * @type {{
             *   (properties: example.pipeline.Step.$Shape): example.pipeline.Step & example.pipeline.Step.$Shape;
             *   (properties?: example.pipeline.Step.$Properties): example.pipeline.Step;
             * }}
             */
            Step.create = function(properties) {
                return new Step(properties);
            };

            /**
             * Encodes the specified Step message. Does not implicitly {@link example.pipeline.Step.verify|verify} messages.
             * @function encode
             * @memberof example.pipeline.Step
             * @static
             * @param {example.pipeline.Step.$Properties} message Step message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Step.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden") && message.hidden.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.hidden);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @function decode
             * @memberof example.pipeline.Step
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {example.pipeline.Step & example.pipeline.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Step.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.example.pipeline.Step();
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
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hidden = value;
                            else
                                delete message.hidden;
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
             * Verifies a Step message.
             * @function verify
             * @memberof example.pipeline.Step
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Step.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number))
                        return "number: integer expected";
                if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden"))
                    if (!(message.hidden && typeof message.hidden.length === "number" || $util.isString(message.hidden)))
                        return "hidden: buffer expected";
                return null;
            };

            /**
             * Creates a Step message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof example.pipeline.Step
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {example.pipeline.Step} Step
             */
            Step.fromObject = function (object, _depth) {
                if (object instanceof $root.example.pipeline.Step)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".example.pipeline.Step: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.example.pipeline.Step();
                if (object.number != null)
                    if ($Number(object.number) !== 0)
                        message.number = object.number >>> 0;
                if (object.hidden != null)
                    if (object.hidden.length)
                        if (typeof object.hidden === "string")
                            $util.base64.decode(object.hidden, message.hidden = $util.newBuffer($util.base64.length(object.hidden)), 0);
                        else if (object.hidden.length >= 0)
                            message.hidden = object.hidden;
                return message;
            };

            /**
             * Creates a plain object from a Step message. Also converts values to other types if specified.
             * @function toObject
             * @memberof example.pipeline.Step
             * @static
             * @param {example.pipeline.Step} message Step
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Step.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.number = 0;
                    if (options.bytes === $String)
                        object.hidden = "";
                    else {
                        object.hidden = [];
                        if (options.bytes !== $Array)
                            object.hidden = $util.newBuffer(object.hidden);
                    }
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    object.number = message.number;
                if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden"))
                    object.hidden = options.bytes === $String ? $util.base64.encode(message.hidden, 0, message.hidden.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hidden) : message.hidden;
                return object;
            };

            /**
             * Converts this Step to JSON.
             * @function toJSON
             * @memberof example.pipeline.Step
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Step.prototype.toJSON = function() {
                return Step.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Step;
        })();

        pipeline.Outcome = (function() {

            /**
             * Properties of an Outcome.
             * @typedef {Object} example.pipeline.Outcome.$Properties
             * @property {number|null} [number] Outcome number
             * @property {number|null} [token] Outcome token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Outcome.
             * @memberof example.pipeline
             * @interface IOutcome
             * @augments example.pipeline.Outcome.$Properties
             * @deprecated Use example.pipeline.Outcome.$Properties instead.
             */

            /**
             * Shape of an Outcome.
             * @typedef {example.pipeline.Outcome.$Properties} example.pipeline.Outcome.$Shape
             */

            /**
             * Constructs a new Outcome.
             * @memberof example.pipeline
             * @classdesc Represents an Outcome.
             * @constructor
             * @param {example.pipeline.Outcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Outcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Outcome number.
             * @member {number} number
             * @memberof example.pipeline.Outcome
             * @instance
             */
            Outcome.prototype.number = 0;

            /**
             * Outcome token.
             * @member {number} token
             * @memberof example.pipeline.Outcome
             * @instance
             */
            Outcome.prototype.token = 0;

            /**
             * Creates a new Outcome instance using the specified properties.
             * @function create
             * @memberof example.pipeline.Outcome
             * @static
             * @param {example.pipeline.Outcome.$Properties=} [properties] Properties to set
             * @returns {example.pipeline.Outcome} Outcome instance
             * @type {{
             *   (properties: example.pipeline.Outcome.$Shape): example.pipeline.Outcome & example.pipeline.Outcome.$Shape;
             *   (properties?: example.pipeline.Outcome.$Properties): example.pipeline.Outcome;
             * }}
             */
            Outcome.create = function(properties) {
                return new Outcome(properties);
            };

            /**
             * Encodes the specified Outcome message. Does not implicitly {@link example.pipeline.Outcome.verify|verify} messages.
             * @function encode
             * @memberof example.pipeline.Outcome
             * @static
             * @param {example.pipeline.Outcome.$Properties} message Outcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Outcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Outcome message from the specified reader or buffer.
             * @function decode
             * @memberof example.pipeline.Outcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {example.pipeline.Outcome & example.pipeline.Outcome.$Shape} Outcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Outcome.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.example.pipeline.Outcome();
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
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
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
             * Verifies an Outcome message.
             * @function verify
             * @memberof example.pipeline.Outcome
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Outcome.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number))
                        return "number: integer expected";
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    if (!$util.isInteger(message.token))
                        return "token: integer expected";
                return null;
            };

            /**
             * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof example.pipeline.Outcome
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {example.pipeline.Outcome} Outcome
             */
            Outcome.fromObject = function (object, _depth) {
                if (object instanceof $root.example.pipeline.Outcome)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".example.pipeline.Outcome: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.example.pipeline.Outcome();
                if (object.number != null)
                    if ($Number(object.number) !== 0)
                        message.number = object.number >>> 0;
                if (object.token != null)
                    if ($Number(object.token) !== 0)
                        message.token = object.token >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an Outcome message. Also converts values to other types if specified.
             * @function toObject
             * @memberof example.pipeline.Outcome
             * @static
             * @param {example.pipeline.Outcome} message Outcome
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Outcome.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.number = 0;
                    object.token = 0;
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    object.number = message.number;
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                return object;
            };

            /**
             * Converts this Outcome to JSON.
             * @function toJSON
             * @memberof example.pipeline.Outcome
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Outcome.prototype.toJSON = function() {
                return Outcome.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Outcome;
        })();

        return pipeline;
    })();

    return example;
})();

export {
  $root as default
};
