// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $Array = $util.global.Array, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["punch"] || ($protobuf.roots["punch"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.punch = (function() {

        /**
         * Namespace punch.
         * @memberof trellis
         * @namespace
         */
        const punch = {};

        punch.Endpoint = (function() {

            /**
             * Properties of an Endpoint.
             * @typedef {Object} trellis.punch.Endpoint.$Properties
             * @property {Uint8Array|null} [address] Endpoint address
             * @property {number|null} [port] Endpoint port
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Endpoint.
             * @memberof trellis.punch
             * @interface IEndpoint
             * @augments trellis.punch.Endpoint.$Properties
             * @deprecated Use trellis.punch.Endpoint.$Properties instead.
             */

            /**
             * Shape of an Endpoint.
             * @typedef {trellis.punch.Endpoint.$Properties} trellis.punch.Endpoint.$Shape
             */

            /**
             * Constructs a new Endpoint.
             * @memberof trellis.punch
             * @classdesc Represents an Endpoint.
             * @constructor
             * @param {trellis.punch.Endpoint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Endpoint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Endpoint address.
             * @member {Uint8Array} address
             * @memberof trellis.punch.Endpoint
             * @instance
             */
            Endpoint.prototype.address = $util.newBuffer([]);

            /**
             * Endpoint port.
             * @member {number} port
             * @memberof trellis.punch.Endpoint
             * @instance
             */
            Endpoint.prototype.port = 0;

            /**
             * Creates a new Endpoint instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Endpoint
             * @static
             * @param {trellis.punch.Endpoint.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Endpoint} Endpoint instance
             * @type {{
             *   (properties: trellis.punch.Endpoint.$Shape): trellis.punch.Endpoint & trellis.punch.Endpoint.$Shape;
             *   (properties?: trellis.punch.Endpoint.$Properties): trellis.punch.Endpoint;
             * }}
             */
            Endpoint.create = function(properties) {
                return new Endpoint(properties);
            };

            /**
             * Encodes the specified Endpoint message. Does not implicitly {@link trellis.punch.Endpoint.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Endpoint
             * @static
             * @param {trellis.punch.Endpoint.$Properties} message Endpoint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Endpoint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.address);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Endpoint message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Endpoint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Endpoint & trellis.punch.Endpoint.$Shape} Endpoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Endpoint.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Endpoint();
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
                                message.address = value;
                            else
                                delete message.address;
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
             * Verifies an Endpoint message.
             * @function verify
             * @memberof trellis.punch.Endpoint
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Endpoint.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    if (!(message.address && typeof message.address.length === "number" || $util.isString(message.address)))
                        return "address: buffer expected";
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    if (!$util.isInteger(message.port))
                        return "port: integer expected";
                return null;
            };

            /**
             * Creates an Endpoint message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Endpoint
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Endpoint} Endpoint
             */
            Endpoint.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Endpoint)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Endpoint: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Endpoint();
                if (object.address != null)
                    if (object.address.length)
                        if (typeof object.address === "string")
                            $util.base64.decode(object.address, message.address = $util.newBuffer($util.base64.length(object.address)), 0);
                        else if (object.address.length >= 0)
                            message.address = object.address;
                if (object.port != null)
                    if ($Number(object.port) !== 0)
                        message.port = object.port >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an Endpoint message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Endpoint
             * @static
             * @param {trellis.punch.Endpoint} message Endpoint
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Endpoint.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.address = "";
                    else {
                        object.address = [];
                        if (options.bytes !== $Array)
                            object.address = $util.newBuffer(object.address);
                    }
                    object.port = 0;
                }
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    object.address = options.bytes === $String ? $util.base64.encode(message.address, 0, message.address.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.address) : message.address;
                if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                    object.port = message.port;
                return object;
            };

            /**
             * Converts this Endpoint to JSON.
             * @function toJSON
             * @memberof trellis.punch.Endpoint
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Endpoint.prototype.toJSON = function() {
                return Endpoint.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Endpoint;
        })();

        punch.ReachabilityRequest = (function() {

            /**
             * Properties of a ReachabilityRequest.
             * @typedef {Object} trellis.punch.ReachabilityRequest.$Properties
             * @property {trellis.punch.DescribeRequest.$Properties|null} [describe] ReachabilityRequest describe
             * @property {trellis.punch.SightRequest.$Properties|null} [sight] ReachabilityRequest sight
             * @property {"describe"|"sight"} [kind] ReachabilityRequest kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReachabilityRequest.
             * @memberof trellis.punch
             * @interface IReachabilityRequest
             * @augments trellis.punch.ReachabilityRequest.$Properties
             * @deprecated Use trellis.punch.ReachabilityRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ReachabilityRequest.
             * @typedef {{
             *   describe?: trellis.punch.DescribeRequest.$Shape|null;
             *   sight?: trellis.punch.SightRequest.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; describe?: null; sight?: null }|{ kind?: "describe"; describe: trellis.punch.DescribeRequest.$Shape; sight?: null }|{ kind?: "sight"; describe?: null; sight: trellis.punch.SightRequest.$Shape })
             * )} trellis.punch.ReachabilityRequest.$Shape
             */

            /**
             * Constructs a new ReachabilityRequest.
             * @memberof trellis.punch
             * @classdesc Represents a ReachabilityRequest.
             * @constructor
             * @param {trellis.punch.ReachabilityRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReachabilityRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReachabilityRequest describe.
             * @member {trellis.punch.DescribeRequest.$Properties|null|undefined} describe
             * @memberof trellis.punch.ReachabilityRequest
             * @instance
             */
            ReachabilityRequest.prototype.describe = null;

            /**
             * ReachabilityRequest sight.
             * @member {trellis.punch.SightRequest.$Properties|null|undefined} sight
             * @memberof trellis.punch.ReachabilityRequest
             * @instance
             */
            ReachabilityRequest.prototype.sight = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ReachabilityRequest kind.
             * @member {"describe"|"sight"|undefined} kind
             * @memberof trellis.punch.ReachabilityRequest
             * @instance
             */
            $Object.defineProperty(ReachabilityRequest.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["describe", "sight"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReachabilityRequest instance using the specified properties.
             * @function create
             * @memberof trellis.punch.ReachabilityRequest
             * @static
             * @param {trellis.punch.ReachabilityRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.ReachabilityRequest} ReachabilityRequest instance
             * @type {{
             *   (properties: trellis.punch.ReachabilityRequest.$Shape): trellis.punch.ReachabilityRequest & trellis.punch.ReachabilityRequest.$Shape;
             *   (properties?: trellis.punch.ReachabilityRequest.$Properties): trellis.punch.ReachabilityRequest;
             * }}
             */
            ReachabilityRequest.create = function(properties) {
                return new ReachabilityRequest(properties);
            };

            /**
             * Encodes the specified ReachabilityRequest message. Does not implicitly {@link trellis.punch.ReachabilityRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.ReachabilityRequest
             * @static
             * @param {trellis.punch.ReachabilityRequest.$Properties} message ReachabilityRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReachabilityRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.describe != null && $Object.hasOwnProperty.call(message, "describe"))
                    $root.trellis.punch.DescribeRequest.encode(message.describe, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.sight != null && $Object.hasOwnProperty.call(message, "sight"))
                    $root.trellis.punch.SightRequest.encode(message.sight, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReachabilityRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.ReachabilityRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.ReachabilityRequest & trellis.punch.ReachabilityRequest.$Shape} ReachabilityRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReachabilityRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.ReachabilityRequest();
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
                            message.describe = $root.trellis.punch.DescribeRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.describe);
                            message.kind = "describe";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.sight = $root.trellis.punch.SightRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.sight);
                            message.kind = "sight";
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
             * Verifies a ReachabilityRequest message.
             * @function verify
             * @memberof trellis.punch.ReachabilityRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReachabilityRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.describe != null && $Object.hasOwnProperty.call(message, "describe")) {
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.DescribeRequest.verify(message.describe, _depth + 1);
                        if (error)
                            return "describe." + error;
                    }
                }
                if (message.sight != null && $Object.hasOwnProperty.call(message, "sight")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.SightRequest.verify(message.sight, _depth + 1);
                        if (error)
                            return "sight." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ReachabilityRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.ReachabilityRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.ReachabilityRequest} ReachabilityRequest
             */
            ReachabilityRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.ReachabilityRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.ReachabilityRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.ReachabilityRequest();
                if (object.describe != null) {
                    if (!$util.isObject(object.describe))
                        throw $TypeError(".trellis.punch.ReachabilityRequest.describe: object expected");
                    message.describe = $root.trellis.punch.DescribeRequest.fromObject(object.describe, _depth + 1);
                }
                if (object.sight != null) {
                    if (!$util.isObject(object.sight))
                        throw $TypeError(".trellis.punch.ReachabilityRequest.sight: object expected");
                    message.sight = $root.trellis.punch.SightRequest.fromObject(object.sight, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReachabilityRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.ReachabilityRequest
             * @static
             * @param {trellis.punch.ReachabilityRequest} message ReachabilityRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReachabilityRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.describe != null && $Object.hasOwnProperty.call(message, "describe")) {
                    object.describe = $root.trellis.punch.DescribeRequest.toObject(message.describe, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "describe";
                }
                if (message.sight != null && $Object.hasOwnProperty.call(message, "sight")) {
                    object.sight = $root.trellis.punch.SightRequest.toObject(message.sight, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "sight";
                }
                return object;
            };

            /**
             * Converts this ReachabilityRequest to JSON.
             * @function toJSON
             * @memberof trellis.punch.ReachabilityRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReachabilityRequest.prototype.toJSON = function() {
                return ReachabilityRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReachabilityRequest;
        })();

        punch.DescribeRequest = (function() {

            /**
             * Properties of a DescribeRequest.
             * @typedef {Object} trellis.punch.DescribeRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DescribeRequest.
             * @memberof trellis.punch
             * @interface IDescribeRequest
             * @augments trellis.punch.DescribeRequest.$Properties
             * @deprecated Use trellis.punch.DescribeRequest.$Properties instead.
             */

            /**
             * Shape of a DescribeRequest.
             * @typedef {trellis.punch.DescribeRequest.$Properties} trellis.punch.DescribeRequest.$Shape
             */

            /**
             * Constructs a new DescribeRequest.
             * @memberof trellis.punch
             * @classdesc Represents a DescribeRequest.
             * @constructor
             * @param {trellis.punch.DescribeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DescribeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DescribeRequest instance using the specified properties.
             * @function create
             * @memberof trellis.punch.DescribeRequest
             * @static
             * @param {trellis.punch.DescribeRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.DescribeRequest} DescribeRequest instance
             * @type {{
             *   (properties: trellis.punch.DescribeRequest.$Shape): trellis.punch.DescribeRequest & trellis.punch.DescribeRequest.$Shape;
             *   (properties?: trellis.punch.DescribeRequest.$Properties): trellis.punch.DescribeRequest;
             * }}
             */
            DescribeRequest.create = function(properties) {
                return new DescribeRequest(properties);
            };

            /**
             * Encodes the specified DescribeRequest message. Does not implicitly {@link trellis.punch.DescribeRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.DescribeRequest
             * @static
             * @param {trellis.punch.DescribeRequest.$Properties} message DescribeRequest message or plain object to encode
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DescribeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.DescribeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.DescribeRequest & trellis.punch.DescribeRequest.$Shape} DescribeRequest
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
                message = _target || new $root.trellis.punch.DescribeRequest();
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
             * Verifies a DescribeRequest message.
             * @function verify
             * @memberof trellis.punch.DescribeRequest
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
                return null;
            };

            /**
             * Creates a DescribeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.DescribeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.DescribeRequest} DescribeRequest
             */
            DescribeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.DescribeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.DescribeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.punch.DescribeRequest();
            };

            /**
             * Creates a plain object from a DescribeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.DescribeRequest
             * @static
             * @param {trellis.punch.DescribeRequest} message DescribeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DescribeRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this DescribeRequest to JSON.
             * @function toJSON
             * @memberof trellis.punch.DescribeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DescribeRequest.prototype.toJSON = function() {
                return DescribeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DescribeRequest;
        })();

        punch.SightRequest = (function() {

            /**
             * Properties of a SightRequest.
             * @typedef {Object} trellis.punch.SightRequest.$Properties
             * @property {Uint8Array|null} [peer] SightRequest peer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SightRequest.
             * @memberof trellis.punch
             * @interface ISightRequest
             * @augments trellis.punch.SightRequest.$Properties
             * @deprecated Use trellis.punch.SightRequest.$Properties instead.
             */

            /**
             * Shape of a SightRequest.
             * @typedef {trellis.punch.SightRequest.$Properties} trellis.punch.SightRequest.$Shape
             */

            /**
             * Constructs a new SightRequest.
             * @memberof trellis.punch
             * @classdesc Represents a SightRequest.
             * @constructor
             * @param {trellis.punch.SightRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SightRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SightRequest peer.
             * @member {Uint8Array} peer
             * @memberof trellis.punch.SightRequest
             * @instance
             */
            SightRequest.prototype.peer = $util.newBuffer([]);

            /**
             * Creates a new SightRequest instance using the specified properties.
             * @function create
             * @memberof trellis.punch.SightRequest
             * @static
             * @param {trellis.punch.SightRequest.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.SightRequest} SightRequest instance
             * @type {{
             *   (properties: trellis.punch.SightRequest.$Shape): trellis.punch.SightRequest & trellis.punch.SightRequest.$Shape;
             *   (properties?: trellis.punch.SightRequest.$Properties): trellis.punch.SightRequest;
             * }}
             */
            SightRequest.create = function(properties) {
                return new SightRequest(properties);
            };

            /**
             * Encodes the specified SightRequest message. Does not implicitly {@link trellis.punch.SightRequest.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.SightRequest
             * @static
             * @param {trellis.punch.SightRequest.$Properties} message SightRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SightRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.peer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SightRequest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.SightRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.SightRequest & trellis.punch.SightRequest.$Shape} SightRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SightRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.SightRequest();
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
             * Verifies a SightRequest message.
             * @function verify
             * @memberof trellis.punch.SightRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SightRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!(message.peer && typeof message.peer.length === "number" || $util.isString(message.peer)))
                        return "peer: buffer expected";
                return null;
            };

            /**
             * Creates a SightRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.SightRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.SightRequest} SightRequest
             */
            SightRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.SightRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.SightRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.SightRequest();
                if (object.peer != null)
                    if (object.peer.length)
                        if (typeof object.peer === "string")
                            $util.base64.decode(object.peer, message.peer = $util.newBuffer($util.base64.length(object.peer)), 0);
                        else if (object.peer.length >= 0)
                            message.peer = object.peer;
                return message;
            };

            /**
             * Creates a plain object from a SightRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.SightRequest
             * @static
             * @param {trellis.punch.SightRequest} message SightRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SightRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
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
                return object;
            };

            /**
             * Converts this SightRequest to JSON.
             * @function toJSON
             * @memberof trellis.punch.SightRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SightRequest.prototype.toJSON = function() {
                return SightRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SightRequest;
        })();

        punch.ReachabilityResponse = (function() {

            /**
             * Properties of a ReachabilityResponse.
             * @typedef {Object} trellis.punch.ReachabilityResponse.$Properties
             * @property {trellis.punch.DescribeResponse.$Properties|null} [describe] ReachabilityResponse describe
             * @property {trellis.punch.SightResponse.$Properties|null} [sight] ReachabilityResponse sight
             * @property {"describe"|"sight"} [kind] ReachabilityResponse kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReachabilityResponse.
             * @memberof trellis.punch
             * @interface IReachabilityResponse
             * @augments trellis.punch.ReachabilityResponse.$Properties
             * @deprecated Use trellis.punch.ReachabilityResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a ReachabilityResponse.
             * @typedef {{
             *   describe?: trellis.punch.DescribeResponse.$Shape|null;
             *   sight?: trellis.punch.SightResponse.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; describe?: null; sight?: null }|{ kind?: "describe"; describe: trellis.punch.DescribeResponse.$Shape; sight?: null }|{ kind?: "sight"; describe?: null; sight: trellis.punch.SightResponse.$Shape })
             * )} trellis.punch.ReachabilityResponse.$Shape
             */

            /**
             * Constructs a new ReachabilityResponse.
             * @memberof trellis.punch
             * @classdesc Represents a ReachabilityResponse.
             * @constructor
             * @param {trellis.punch.ReachabilityResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReachabilityResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReachabilityResponse describe.
             * @member {trellis.punch.DescribeResponse.$Properties|null|undefined} describe
             * @memberof trellis.punch.ReachabilityResponse
             * @instance
             */
            ReachabilityResponse.prototype.describe = null;

            /**
             * ReachabilityResponse sight.
             * @member {trellis.punch.SightResponse.$Properties|null|undefined} sight
             * @memberof trellis.punch.ReachabilityResponse
             * @instance
             */
            ReachabilityResponse.prototype.sight = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ReachabilityResponse kind.
             * @member {"describe"|"sight"|undefined} kind
             * @memberof trellis.punch.ReachabilityResponse
             * @instance
             */
            $Object.defineProperty(ReachabilityResponse.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["describe", "sight"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReachabilityResponse instance using the specified properties.
             * @function create
             * @memberof trellis.punch.ReachabilityResponse
             * @static
             * @param {trellis.punch.ReachabilityResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.ReachabilityResponse} ReachabilityResponse instance
             * @type {{
             *   (properties: trellis.punch.ReachabilityResponse.$Shape): trellis.punch.ReachabilityResponse & trellis.punch.ReachabilityResponse.$Shape;
             *   (properties?: trellis.punch.ReachabilityResponse.$Properties): trellis.punch.ReachabilityResponse;
             * }}
             */
            ReachabilityResponse.create = function(properties) {
                return new ReachabilityResponse(properties);
            };

            /**
             * Encodes the specified ReachabilityResponse message. Does not implicitly {@link trellis.punch.ReachabilityResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.ReachabilityResponse
             * @static
             * @param {trellis.punch.ReachabilityResponse.$Properties} message ReachabilityResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReachabilityResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.describe != null && $Object.hasOwnProperty.call(message, "describe"))
                    $root.trellis.punch.DescribeResponse.encode(message.describe, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.sight != null && $Object.hasOwnProperty.call(message, "sight"))
                    $root.trellis.punch.SightResponse.encode(message.sight, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReachabilityResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.ReachabilityResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.ReachabilityResponse & trellis.punch.ReachabilityResponse.$Shape} ReachabilityResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReachabilityResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.ReachabilityResponse();
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
                            message.describe = $root.trellis.punch.DescribeResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.describe);
                            message.kind = "describe";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.sight = $root.trellis.punch.SightResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.sight);
                            message.kind = "sight";
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
             * Verifies a ReachabilityResponse message.
             * @function verify
             * @memberof trellis.punch.ReachabilityResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReachabilityResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.describe != null && $Object.hasOwnProperty.call(message, "describe")) {
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.DescribeResponse.verify(message.describe, _depth + 1);
                        if (error)
                            return "describe." + error;
                    }
                }
                if (message.sight != null && $Object.hasOwnProperty.call(message, "sight")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.SightResponse.verify(message.sight, _depth + 1);
                        if (error)
                            return "sight." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ReachabilityResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.ReachabilityResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.ReachabilityResponse} ReachabilityResponse
             */
            ReachabilityResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.ReachabilityResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.ReachabilityResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.ReachabilityResponse();
                if (object.describe != null) {
                    if (!$util.isObject(object.describe))
                        throw $TypeError(".trellis.punch.ReachabilityResponse.describe: object expected");
                    message.describe = $root.trellis.punch.DescribeResponse.fromObject(object.describe, _depth + 1);
                }
                if (object.sight != null) {
                    if (!$util.isObject(object.sight))
                        throw $TypeError(".trellis.punch.ReachabilityResponse.sight: object expected");
                    message.sight = $root.trellis.punch.SightResponse.fromObject(object.sight, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReachabilityResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.ReachabilityResponse
             * @static
             * @param {trellis.punch.ReachabilityResponse} message ReachabilityResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReachabilityResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.describe != null && $Object.hasOwnProperty.call(message, "describe")) {
                    object.describe = $root.trellis.punch.DescribeResponse.toObject(message.describe, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "describe";
                }
                if (message.sight != null && $Object.hasOwnProperty.call(message, "sight")) {
                    object.sight = $root.trellis.punch.SightResponse.toObject(message.sight, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "sight";
                }
                return object;
            };

            /**
             * Converts this ReachabilityResponse to JSON.
             * @function toJSON
             * @memberof trellis.punch.ReachabilityResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReachabilityResponse.prototype.toJSON = function() {
                return ReachabilityResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReachabilityResponse;
        })();

        punch.DescribeResponse = (function() {

            /**
             * Properties of a DescribeResponse.
             * @typedef {Object} trellis.punch.DescribeResponse.$Properties
             * @property {Array.<trellis.punch.Observer.$Properties>|null} [observers] DescribeResponse observers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DescribeResponse.
             * @memberof trellis.punch
             * @interface IDescribeResponse
             * @augments trellis.punch.DescribeResponse.$Properties
             * @deprecated Use trellis.punch.DescribeResponse.$Properties instead.
             */

            /**
             * Shape of a DescribeResponse.
             * @typedef {trellis.punch.DescribeResponse.$Properties} trellis.punch.DescribeResponse.$Shape
             */

            /**
             * Constructs a new DescribeResponse.
             * @memberof trellis.punch
             * @classdesc Represents a DescribeResponse.
             * @constructor
             * @param {trellis.punch.DescribeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DescribeResponse = function (properties) {
                this.observers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DescribeResponse observers.
             * @member {Array.<trellis.punch.Observer.$Properties>} observers
             * @memberof trellis.punch.DescribeResponse
             * @instance
             */
            DescribeResponse.prototype.observers = $util.emptyArray;

            /**
             * Creates a new DescribeResponse instance using the specified properties.
             * @function create
             * @memberof trellis.punch.DescribeResponse
             * @static
             * @param {trellis.punch.DescribeResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.DescribeResponse} DescribeResponse instance
             * @type {{
             *   (properties: trellis.punch.DescribeResponse.$Shape): trellis.punch.DescribeResponse & trellis.punch.DescribeResponse.$Shape;
             *   (properties?: trellis.punch.DescribeResponse.$Properties): trellis.punch.DescribeResponse;
             * }}
             */
            DescribeResponse.create = function(properties) {
                return new DescribeResponse(properties);
            };

            /**
             * Encodes the specified DescribeResponse message. Does not implicitly {@link trellis.punch.DescribeResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.DescribeResponse
             * @static
             * @param {trellis.punch.DescribeResponse.$Properties} message DescribeResponse message or plain object to encode
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
                if (message.observers != null && message.observers.length)
                    for (let i = 0; i < message.observers.length; ++i)
                        $root.trellis.punch.Observer.encode(message.observers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DescribeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.DescribeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.DescribeResponse & trellis.punch.DescribeResponse.$Shape} DescribeResponse
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
                message = _target || new $root.trellis.punch.DescribeResponse();
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
                            if (!(message.observers && message.observers.length))
                                message.observers = [];
                            message.observers.push($root.trellis.punch.Observer.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * @memberof trellis.punch.DescribeResponse
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
                if (message.observers != null && $Object.hasOwnProperty.call(message, "observers")) {
                    if (!$Array.isArray(message.observers))
                        return "observers: array expected";
                    for (let i = 0; i < message.observers.length; ++i) {
                        let error = $root.trellis.punch.Observer.verify(message.observers[i], _depth + 1);
                        if (error)
                            return "observers." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a DescribeResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.DescribeResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.DescribeResponse} DescribeResponse
             */
            DescribeResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.DescribeResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.DescribeResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.DescribeResponse();
                if (object.observers) {
                    if (!$Array.isArray(object.observers))
                        throw $TypeError(".trellis.punch.DescribeResponse.observers: array expected");
                    message.observers = $Array(object.observers.length);
                    for (let i = 0; i < object.observers.length; ++i) {
                        if (!$util.isObject(object.observers[i]))
                            throw $TypeError(".trellis.punch.DescribeResponse.observers: object expected");
                        message.observers[i] = $root.trellis.punch.Observer.fromObject(object.observers[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a DescribeResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.DescribeResponse
             * @static
             * @param {trellis.punch.DescribeResponse} message DescribeResponse
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
                if (options.arrays || options.defaults)
                    object.observers = [];
                if (message.observers && message.observers.length) {
                    object.observers = $Array(message.observers.length);
                    for (let j = 0; j < message.observers.length; ++j)
                        object.observers[j] = $root.trellis.punch.Observer.toObject(message.observers[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this DescribeResponse to JSON.
             * @function toJSON
             * @memberof trellis.punch.DescribeResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DescribeResponse.prototype.toJSON = function() {
                return DescribeResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DescribeResponse;
        })();

        punch.Observer = (function() {

            /**
             * Properties of an Observer.
             * @typedef {Object} trellis.punch.Observer.$Properties
             * @property {Uint8Array|null} [address] Observer address
             * @property {number|null} [udpPort] Observer udpPort
             * @property {number|null} [udpOtherPort] Observer udpOtherPort
             * @property {number|null} [tcpPort] Observer tcpPort
             * @property {number|null} [tcpOtherPort] Observer tcpOtherPort
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Observer.
             * @memberof trellis.punch
             * @interface IObserver
             * @augments trellis.punch.Observer.$Properties
             * @deprecated Use trellis.punch.Observer.$Properties instead.
             */

            /**
             * Shape of an Observer.
             * @typedef {trellis.punch.Observer.$Properties} trellis.punch.Observer.$Shape
             */

            /**
             * Constructs a new Observer.
             * @memberof trellis.punch
             * @classdesc Represents an Observer.
             * @constructor
             * @param {trellis.punch.Observer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Observer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Observer address.
             * @member {Uint8Array} address
             * @memberof trellis.punch.Observer
             * @instance
             */
            Observer.prototype.address = $util.newBuffer([]);

            /**
             * Observer udpPort.
             * @member {number} udpPort
             * @memberof trellis.punch.Observer
             * @instance
             */
            Observer.prototype.udpPort = 0;

            /**
             * Observer udpOtherPort.
             * @member {number} udpOtherPort
             * @memberof trellis.punch.Observer
             * @instance
             */
            Observer.prototype.udpOtherPort = 0;

            /**
             * Observer tcpPort.
             * @member {number} tcpPort
             * @memberof trellis.punch.Observer
             * @instance
             */
            Observer.prototype.tcpPort = 0;

            /**
             * Observer tcpOtherPort.
             * @member {number} tcpOtherPort
             * @memberof trellis.punch.Observer
             * @instance
             */
            Observer.prototype.tcpOtherPort = 0;

            /**
             * Creates a new Observer instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Observer
             * @static
             * @param {trellis.punch.Observer.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Observer} Observer instance
             * @type {{
             *   (properties: trellis.punch.Observer.$Shape): trellis.punch.Observer & trellis.punch.Observer.$Shape;
             *   (properties?: trellis.punch.Observer.$Properties): trellis.punch.Observer;
             * }}
             */
            Observer.create = function(properties) {
                return new Observer(properties);
            };

            /**
             * Encodes the specified Observer message. Does not implicitly {@link trellis.punch.Observer.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Observer
             * @static
             * @param {trellis.punch.Observer.$Properties} message Observer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Observer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.address);
                if (message.udpPort != null && $Object.hasOwnProperty.call(message, "udpPort") && message.udpPort !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.udpPort);
                if (message.udpOtherPort != null && $Object.hasOwnProperty.call(message, "udpOtherPort") && message.udpOtherPort !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.udpOtherPort);
                if (message.tcpPort != null && $Object.hasOwnProperty.call(message, "tcpPort") && message.tcpPort !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.tcpPort);
                if (message.tcpOtherPort != null && $Object.hasOwnProperty.call(message, "tcpOtherPort") && message.tcpOtherPort !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.tcpOtherPort);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Observer message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Observer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Observer & trellis.punch.Observer.$Shape} Observer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Observer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Observer();
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
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.udpPort = value;
                            else
                                delete message.udpPort;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.udpOtherPort = value;
                            else
                                delete message.udpOtherPort;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.tcpPort = value;
                            else
                                delete message.tcpPort;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.tcpOtherPort = value;
                            else
                                delete message.tcpOtherPort;
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
             * Verifies an Observer message.
             * @function verify
             * @memberof trellis.punch.Observer
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Observer.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    if (!(message.address && typeof message.address.length === "number" || $util.isString(message.address)))
                        return "address: buffer expected";
                if (message.udpPort != null && $Object.hasOwnProperty.call(message, "udpPort"))
                    if (!$util.isInteger(message.udpPort))
                        return "udpPort: integer expected";
                if (message.udpOtherPort != null && $Object.hasOwnProperty.call(message, "udpOtherPort"))
                    if (!$util.isInteger(message.udpOtherPort))
                        return "udpOtherPort: integer expected";
                if (message.tcpPort != null && $Object.hasOwnProperty.call(message, "tcpPort"))
                    if (!$util.isInteger(message.tcpPort))
                        return "tcpPort: integer expected";
                if (message.tcpOtherPort != null && $Object.hasOwnProperty.call(message, "tcpOtherPort"))
                    if (!$util.isInteger(message.tcpOtherPort))
                        return "tcpOtherPort: integer expected";
                return null;
            };

            /**
             * Creates an Observer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Observer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Observer} Observer
             */
            Observer.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Observer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Observer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Observer();
                if (object.address != null)
                    if (object.address.length)
                        if (typeof object.address === "string")
                            $util.base64.decode(object.address, message.address = $util.newBuffer($util.base64.length(object.address)), 0);
                        else if (object.address.length >= 0)
                            message.address = object.address;
                if (object.udpPort != null)
                    if ($Number(object.udpPort) !== 0)
                        message.udpPort = object.udpPort >>> 0;
                if (object.udpOtherPort != null)
                    if ($Number(object.udpOtherPort) !== 0)
                        message.udpOtherPort = object.udpOtherPort >>> 0;
                if (object.tcpPort != null)
                    if ($Number(object.tcpPort) !== 0)
                        message.tcpPort = object.tcpPort >>> 0;
                if (object.tcpOtherPort != null)
                    if ($Number(object.tcpOtherPort) !== 0)
                        message.tcpOtherPort = object.tcpOtherPort >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an Observer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Observer
             * @static
             * @param {trellis.punch.Observer} message Observer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Observer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.address = "";
                    else {
                        object.address = [];
                        if (options.bytes !== $Array)
                            object.address = $util.newBuffer(object.address);
                    }
                    object.udpPort = 0;
                    object.udpOtherPort = 0;
                    object.tcpPort = 0;
                    object.tcpOtherPort = 0;
                }
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    object.address = options.bytes === $String ? $util.base64.encode(message.address, 0, message.address.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.address) : message.address;
                if (message.udpPort != null && $Object.hasOwnProperty.call(message, "udpPort"))
                    object.udpPort = message.udpPort;
                if (message.udpOtherPort != null && $Object.hasOwnProperty.call(message, "udpOtherPort"))
                    object.udpOtherPort = message.udpOtherPort;
                if (message.tcpPort != null && $Object.hasOwnProperty.call(message, "tcpPort"))
                    object.tcpPort = message.tcpPort;
                if (message.tcpOtherPort != null && $Object.hasOwnProperty.call(message, "tcpOtherPort"))
                    object.tcpOtherPort = message.tcpOtherPort;
                return object;
            };

            /**
             * Converts this Observer to JSON.
             * @function toJSON
             * @memberof trellis.punch.Observer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Observer.prototype.toJSON = function() {
                return Observer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Observer;
        })();

        punch.SightResponse = (function() {

            /**
             * Properties of a SightResponse.
             * @typedef {Object} trellis.punch.SightResponse.$Properties
             * @property {Array.<trellis.punch.Sight.$Properties>|null} [own] SightResponse own
             * @property {Array.<trellis.punch.Sight.$Properties>|null} [peer] SightResponse peer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SightResponse.
             * @memberof trellis.punch
             * @interface ISightResponse
             * @augments trellis.punch.SightResponse.$Properties
             * @deprecated Use trellis.punch.SightResponse.$Properties instead.
             */

            /**
             * Shape of a SightResponse.
             * @typedef {trellis.punch.SightResponse.$Properties} trellis.punch.SightResponse.$Shape
             */

            /**
             * Constructs a new SightResponse.
             * @memberof trellis.punch
             * @classdesc Represents a SightResponse.
             * @constructor
             * @param {trellis.punch.SightResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SightResponse = function (properties) {
                this.own = [];
                this.peer = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SightResponse own.
             * @member {Array.<trellis.punch.Sight.$Properties>} own
             * @memberof trellis.punch.SightResponse
             * @instance
             */
            SightResponse.prototype.own = $util.emptyArray;

            /**
             * SightResponse peer.
             * @member {Array.<trellis.punch.Sight.$Properties>} peer
             * @memberof trellis.punch.SightResponse
             * @instance
             */
            SightResponse.prototype.peer = $util.emptyArray;

            /**
             * Creates a new SightResponse instance using the specified properties.
             * @function create
             * @memberof trellis.punch.SightResponse
             * @static
             * @param {trellis.punch.SightResponse.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.SightResponse} SightResponse instance
             * @type {{
             *   (properties: trellis.punch.SightResponse.$Shape): trellis.punch.SightResponse & trellis.punch.SightResponse.$Shape;
             *   (properties?: trellis.punch.SightResponse.$Properties): trellis.punch.SightResponse;
             * }}
             */
            SightResponse.create = function(properties) {
                return new SightResponse(properties);
            };

            /**
             * Encodes the specified SightResponse message. Does not implicitly {@link trellis.punch.SightResponse.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.SightResponse
             * @static
             * @param {trellis.punch.SightResponse.$Properties} message SightResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SightResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.own != null && message.own.length)
                    for (let i = 0; i < message.own.length; ++i)
                        $root.trellis.punch.Sight.encode(message.own[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.peer != null && message.peer.length)
                    for (let i = 0; i < message.peer.length; ++i)
                        $root.trellis.punch.Sight.encode(message.peer[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SightResponse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.SightResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.SightResponse & trellis.punch.SightResponse.$Shape} SightResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SightResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.SightResponse();
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
                            if (!(message.own && message.own.length))
                                message.own = [];
                            message.own.push($root.trellis.punch.Sight.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peer && message.peer.length))
                                message.peer = [];
                            message.peer.push($root.trellis.punch.Sight.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a SightResponse message.
             * @function verify
             * @memberof trellis.punch.SightResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SightResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.own != null && $Object.hasOwnProperty.call(message, "own")) {
                    if (!$Array.isArray(message.own))
                        return "own: array expected";
                    for (let i = 0; i < message.own.length; ++i) {
                        let error = $root.trellis.punch.Sight.verify(message.own[i], _depth + 1);
                        if (error)
                            return "own." + error;
                    }
                }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer")) {
                    if (!$Array.isArray(message.peer))
                        return "peer: array expected";
                    for (let i = 0; i < message.peer.length; ++i) {
                        let error = $root.trellis.punch.Sight.verify(message.peer[i], _depth + 1);
                        if (error)
                            return "peer." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a SightResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.SightResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.SightResponse} SightResponse
             */
            SightResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.SightResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.SightResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.SightResponse();
                if (object.own) {
                    if (!$Array.isArray(object.own))
                        throw $TypeError(".trellis.punch.SightResponse.own: array expected");
                    message.own = $Array(object.own.length);
                    for (let i = 0; i < object.own.length; ++i) {
                        if (!$util.isObject(object.own[i]))
                            throw $TypeError(".trellis.punch.SightResponse.own: object expected");
                        message.own[i] = $root.trellis.punch.Sight.fromObject(object.own[i], _depth + 1);
                    }
                }
                if (object.peer) {
                    if (!$Array.isArray(object.peer))
                        throw $TypeError(".trellis.punch.SightResponse.peer: array expected");
                    message.peer = $Array(object.peer.length);
                    for (let i = 0; i < object.peer.length; ++i) {
                        if (!$util.isObject(object.peer[i]))
                            throw $TypeError(".trellis.punch.SightResponse.peer: object expected");
                        message.peer[i] = $root.trellis.punch.Sight.fromObject(object.peer[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a SightResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.SightResponse
             * @static
             * @param {trellis.punch.SightResponse} message SightResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SightResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.own = [];
                    object.peer = [];
                }
                if (message.own && message.own.length) {
                    object.own = $Array(message.own.length);
                    for (let j = 0; j < message.own.length; ++j)
                        object.own[j] = $root.trellis.punch.Sight.toObject(message.own[j], options, _depth + 1);
                }
                if (message.peer && message.peer.length) {
                    object.peer = $Array(message.peer.length);
                    for (let j = 0; j < message.peer.length; ++j)
                        object.peer[j] = $root.trellis.punch.Sight.toObject(message.peer[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this SightResponse to JSON.
             * @function toJSON
             * @memberof trellis.punch.SightResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SightResponse.prototype.toJSON = function() {
                return SightResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SightResponse;
        })();

        punch.Sight = (function() {

            /**
             * Properties of a Sight.
             * @typedef {Object} trellis.punch.Sight.$Properties
             * @property {trellis.punch.Endpoint.$Properties|null} [endpoint] Sight endpoint
             * @property {trellis.punch.Transport|null} [transport] Sight transport
             * @property {boolean|null} [inbound] Sight inbound
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Sight.
             * @memberof trellis.punch
             * @interface ISight
             * @augments trellis.punch.Sight.$Properties
             * @deprecated Use trellis.punch.Sight.$Properties instead.
             */

            /**
             * Shape of a Sight.
             * @typedef {trellis.punch.Sight.$Properties} trellis.punch.Sight.$Shape
             */

            /**
             * Constructs a new Sight.
             * @memberof trellis.punch
             * @classdesc Represents a Sight.
             * @constructor
             * @param {trellis.punch.Sight.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Sight = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Sight endpoint.
             * @member {trellis.punch.Endpoint.$Properties|null|undefined} endpoint
             * @memberof trellis.punch.Sight
             * @instance
             */
            Sight.prototype.endpoint = null;

            /**
             * Sight transport.
             * @member {trellis.punch.Transport} transport
             * @memberof trellis.punch.Sight
             * @instance
             */
            Sight.prototype.transport = 0;

            /**
             * Sight inbound.
             * @member {boolean} inbound
             * @memberof trellis.punch.Sight
             * @instance
             */
            Sight.prototype.inbound = false;

            /**
             * Creates a new Sight instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Sight
             * @static
             * @param {trellis.punch.Sight.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Sight} Sight instance
             * @type {{
             *   (properties: trellis.punch.Sight.$Shape): trellis.punch.Sight & trellis.punch.Sight.$Shape;
             *   (properties?: trellis.punch.Sight.$Properties): trellis.punch.Sight;
             * }}
             */
            Sight.create = function(properties) {
                return new Sight(properties);
            };

            /**
             * Encodes the specified Sight message. Does not implicitly {@link trellis.punch.Sight.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Sight
             * @static
             * @param {trellis.punch.Sight.$Properties} message Sight message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Sight.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                    $root.trellis.punch.Endpoint.encode(message.endpoint, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport") && message.transport !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.transport);
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound") && message.inbound !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.inbound);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Sight message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Sight
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Sight & trellis.punch.Sight.$Shape} Sight
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Sight.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Sight();
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
                            message.endpoint = $root.trellis.punch.Endpoint.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoint);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.transport = value;
                            else
                                delete message.transport;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inbound = value;
                            else
                                delete message.inbound;
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
             * Verifies a Sight message.
             * @function verify
             * @memberof trellis.punch.Sight
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Sight.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint")) {
                    let error = $root.trellis.punch.Endpoint.verify(message.endpoint, _depth + 1);
                    if (error)
                        return "endpoint." + error;
                }
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    if (typeof message.transport !== "number" || (message.transport | 0) !== message.transport)
                        return "transport: enum value expected";
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                    if (typeof message.inbound !== "boolean")
                        return "inbound: boolean expected";
                return null;
            };

            /**
             * Creates a Sight message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Sight
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Sight} Sight
             */
            Sight.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Sight)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Sight: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Sight();
                if (object.endpoint != null) {
                    if (!$util.isObject(object.endpoint))
                        throw $TypeError(".trellis.punch.Sight.endpoint: object expected");
                    message.endpoint = $root.trellis.punch.Endpoint.fromObject(object.endpoint, _depth + 1);
                }
                if (object.transport !== 0 && (typeof object.transport !== "string" || $root.trellis.punch.Transport[object.transport] !== 0))
                    switch (object.transport) {
                    case "TRANSPORT_UNSPECIFIED":
                    case 0:
                        message.transport = 0;
                        break;
                    case "TCP":
                    case 1:
                        message.transport = 1;
                        break;
                    case "QUIC":
                    case 2:
                        message.transport = 2;
                        break;
                    default:
                        if (typeof object.transport === "number" && (object.transport | 0) === object.transport)
                            message.transport = object.transport;
                    }
                if (object.inbound != null)
                    if (object.inbound)
                        message.inbound = $Boolean(object.inbound);
                return message;
            };

            /**
             * Creates a plain object from a Sight message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Sight
             * @static
             * @param {trellis.punch.Sight} message Sight
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Sight.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.endpoint = null;
                    object.transport = options.enums === $String ? "TRANSPORT_UNSPECIFIED" : 0;
                    object.inbound = false;
                }
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                    object.endpoint = $root.trellis.punch.Endpoint.toObject(message.endpoint, options, _depth + 1);
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    object.transport = options.enums === $String ? $root.trellis.punch.Transport[message.transport] === $undefined ? message.transport : $root.trellis.punch.Transport[message.transport] : message.transport;
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                    object.inbound = message.inbound;
                return object;
            };

            /**
             * Converts this Sight to JSON.
             * @function toJSON
             * @memberof trellis.punch.Sight
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Sight.prototype.toJSON = function() {
                return Sight.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Sight;
        })();

        /**
         * Transport enum.
         * @name trellis.punch.Transport
         * @enum {number}
         * @property {number} TRANSPORT_UNSPECIFIED=0 TRANSPORT_UNSPECIFIED value
         * @property {number} TCP=1 TCP value
         * @property {number} QUIC=2 QUIC value
         */
        punch.Transport = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TRANSPORT_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TCP"] = 1;
            values[valuesById[2] = "QUIC"] = 2;
            return values;
        })();

        punch.PunchMessage = (function() {

            /**
             * Properties of a PunchMessage.
             * @typedef {Object} trellis.punch.PunchMessage.$Properties
             * @property {trellis.punch.Hello.$Properties|null} [hello] PunchMessage hello
             * @property {trellis.punch.Welcome.$Properties|null} [welcome] PunchMessage welcome
             * @property {trellis.punch.Refuse.$Properties|null} [refuse] PunchMessage refuse
             * @property {trellis.punch.Candidate.$Properties|null} [candidate] PunchMessage candidate
             * @property {trellis.punch.Start.$Properties|null} [start] PunchMessage start
             * @property {trellis.punch.Ready.$Properties|null} [ready] PunchMessage ready
             * @property {trellis.punch.SprayHit.$Properties|null} [sprayHit] PunchMessage sprayHit
             * @property {trellis.punch.Result.$Properties|null} [result] PunchMessage result
             * @property {"hello"|"welcome"|"refuse"|"candidate"|"start"|"ready"|"sprayHit"|"result"} [kind] PunchMessage kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PunchMessage.
             * @memberof trellis.punch
             * @interface IPunchMessage
             * @augments trellis.punch.PunchMessage.$Properties
             * @deprecated Use trellis.punch.PunchMessage.$Properties instead.
             */

            /**
             * Narrowed shape of a PunchMessage.
             * @typedef {{
             *   hello?: trellis.punch.Hello.$Shape|null;
             *   welcome?: trellis.punch.Welcome.$Shape|null;
             *   refuse?: trellis.punch.Refuse.$Shape|null;
             *   candidate?: trellis.punch.Candidate.$Shape|null;
             *   start?: trellis.punch.Start.$Shape|null;
             *   ready?: trellis.punch.Ready.$Shape|null;
             *   sprayHit?: trellis.punch.SprayHit.$Shape|null;
             *   result?: trellis.punch.Result.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "hello"; hello: trellis.punch.Hello.$Shape; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "welcome"; hello?: null; welcome: trellis.punch.Welcome.$Shape; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "refuse"; hello?: null; welcome?: null; refuse: trellis.punch.Refuse.$Shape; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "candidate"; hello?: null; welcome?: null; refuse?: null; candidate: trellis.punch.Candidate.$Shape; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "start"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start: trellis.punch.Start.$Shape; ready?: null; sprayHit?: null; result?: null }|{ kind?: "ready"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready: trellis.punch.Ready.$Shape; sprayHit?: null; result?: null }|{ kind?: "sprayHit"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit: trellis.punch.SprayHit.$Shape; result?: null }|{ kind?: "result"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result: trellis.punch.Result.$Shape })
             * )} trellis.punch.PunchMessage.$Shape
             */

            /**
             * Constructs a new PunchMessage.
             * @memberof trellis.punch
             * @classdesc Represents a PunchMessage.
             * @constructor
             * @param {trellis.punch.PunchMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PunchMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PunchMessage hello.
             * @member {trellis.punch.Hello.$Properties|null|undefined} hello
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.hello = null;

            /**
             * PunchMessage welcome.
             * @member {trellis.punch.Welcome.$Properties|null|undefined} welcome
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.welcome = null;

            /**
             * PunchMessage refuse.
             * @member {trellis.punch.Refuse.$Properties|null|undefined} refuse
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.refuse = null;

            /**
             * PunchMessage candidate.
             * @member {trellis.punch.Candidate.$Properties|null|undefined} candidate
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.candidate = null;

            /**
             * PunchMessage start.
             * @member {trellis.punch.Start.$Properties|null|undefined} start
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.start = null;

            /**
             * PunchMessage ready.
             * @member {trellis.punch.Ready.$Properties|null|undefined} ready
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.ready = null;

            /**
             * PunchMessage sprayHit.
             * @member {trellis.punch.SprayHit.$Properties|null|undefined} sprayHit
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.sprayHit = null;

            /**
             * PunchMessage result.
             * @member {trellis.punch.Result.$Properties|null|undefined} result
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            PunchMessage.prototype.result = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PunchMessage kind.
             * @member {"hello"|"welcome"|"refuse"|"candidate"|"start"|"ready"|"sprayHit"|"result"|undefined} kind
             * @memberof trellis.punch.PunchMessage
             * @instance
             */
            $Object.defineProperty(PunchMessage.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "welcome", "refuse", "candidate", "start", "ready", "sprayHit", "result"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PunchMessage instance using the specified properties.
             * @function create
             * @memberof trellis.punch.PunchMessage
             * @static
             * @param {trellis.punch.PunchMessage.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.PunchMessage} PunchMessage instance
             * @type {{
             *   (properties: trellis.punch.PunchMessage.$Shape): trellis.punch.PunchMessage & trellis.punch.PunchMessage.$Shape;
             *   (properties?: trellis.punch.PunchMessage.$Properties): trellis.punch.PunchMessage;
             * }}
             */
            PunchMessage.create = function(properties) {
                return new PunchMessage(properties);
            };

            /**
             * Encodes the specified PunchMessage message. Does not implicitly {@link trellis.punch.PunchMessage.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.PunchMessage
             * @static
             * @param {trellis.punch.PunchMessage.$Properties} message PunchMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PunchMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.trellis.punch.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.trellis.punch.Welcome.encode(message.welcome, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.refuse != null && $Object.hasOwnProperty.call(message, "refuse"))
                    $root.trellis.punch.Refuse.encode(message.refuse, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.candidate != null && $Object.hasOwnProperty.call(message, "candidate"))
                    $root.trellis.punch.Candidate.encode(message.candidate, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.start != null && $Object.hasOwnProperty.call(message, "start"))
                    $root.trellis.punch.Start.encode(message.start, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready"))
                    $root.trellis.punch.Ready.encode(message.ready, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.sprayHit != null && $Object.hasOwnProperty.call(message, "sprayHit"))
                    $root.trellis.punch.SprayHit.encode(message.sprayHit, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                    $root.trellis.punch.Result.encode(message.result, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PunchMessage message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.PunchMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.PunchMessage & trellis.punch.PunchMessage.$Shape} PunchMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PunchMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.PunchMessage();
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
                            message.hello = $root.trellis.punch.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.kind = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.trellis.punch.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            message.kind = "welcome";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.refuse = $root.trellis.punch.Refuse.decode(reader, reader.size(), $undefined, _depth + 1, message.refuse);
                            message.kind = "refuse";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.candidate = $root.trellis.punch.Candidate.decode(reader, reader.size(), $undefined, _depth + 1, message.candidate);
                            message.kind = "candidate";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.start = $root.trellis.punch.Start.decode(reader, reader.size(), $undefined, _depth + 1, message.start);
                            message.kind = "start";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.ready = $root.trellis.punch.Ready.decode(reader, reader.size(), $undefined, _depth + 1, message.ready);
                            message.kind = "ready";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.sprayHit = $root.trellis.punch.SprayHit.decode(reader, reader.size(), $undefined, _depth + 1, message.sprayHit);
                            message.kind = "sprayHit";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.result = $root.trellis.punch.Result.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                            message.kind = "result";
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
             * Verifies a PunchMessage message.
             * @function verify
             * @memberof trellis.punch.PunchMessage
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PunchMessage.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Hello.verify(message.hello, _depth + 1);
                        if (error)
                            return "hello." + error;
                    }
                }
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Welcome.verify(message.welcome, _depth + 1);
                        if (error)
                            return "welcome." + error;
                    }
                }
                if (message.refuse != null && $Object.hasOwnProperty.call(message, "refuse")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Refuse.verify(message.refuse, _depth + 1);
                        if (error)
                            return "refuse." + error;
                    }
                }
                if (message.candidate != null && $Object.hasOwnProperty.call(message, "candidate")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Candidate.verify(message.candidate, _depth + 1);
                        if (error)
                            return "candidate." + error;
                    }
                }
                if (message.start != null && $Object.hasOwnProperty.call(message, "start")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Start.verify(message.start, _depth + 1);
                        if (error)
                            return "start." + error;
                    }
                }
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Ready.verify(message.ready, _depth + 1);
                        if (error)
                            return "ready." + error;
                    }
                }
                if (message.sprayHit != null && $Object.hasOwnProperty.call(message, "sprayHit")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.SprayHit.verify(message.sprayHit, _depth + 1);
                        if (error)
                            return "sprayHit." + error;
                    }
                }
                if (message.result != null && $Object.hasOwnProperty.call(message, "result")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.trellis.punch.Result.verify(message.result, _depth + 1);
                        if (error)
                            return "result." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a PunchMessage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.PunchMessage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.PunchMessage} PunchMessage
             */
            PunchMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.PunchMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.PunchMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.PunchMessage();
                if (object.hello != null) {
                    if (!$util.isObject(object.hello))
                        throw $TypeError(".trellis.punch.PunchMessage.hello: object expected");
                    message.hello = $root.trellis.punch.Hello.fromObject(object.hello, _depth + 1);
                }
                if (object.welcome != null) {
                    if (!$util.isObject(object.welcome))
                        throw $TypeError(".trellis.punch.PunchMessage.welcome: object expected");
                    message.welcome = $root.trellis.punch.Welcome.fromObject(object.welcome, _depth + 1);
                }
                if (object.refuse != null) {
                    if (!$util.isObject(object.refuse))
                        throw $TypeError(".trellis.punch.PunchMessage.refuse: object expected");
                    message.refuse = $root.trellis.punch.Refuse.fromObject(object.refuse, _depth + 1);
                }
                if (object.candidate != null) {
                    if (!$util.isObject(object.candidate))
                        throw $TypeError(".trellis.punch.PunchMessage.candidate: object expected");
                    message.candidate = $root.trellis.punch.Candidate.fromObject(object.candidate, _depth + 1);
                }
                if (object.start != null) {
                    if (!$util.isObject(object.start))
                        throw $TypeError(".trellis.punch.PunchMessage.start: object expected");
                    message.start = $root.trellis.punch.Start.fromObject(object.start, _depth + 1);
                }
                if (object.ready != null) {
                    if (!$util.isObject(object.ready))
                        throw $TypeError(".trellis.punch.PunchMessage.ready: object expected");
                    message.ready = $root.trellis.punch.Ready.fromObject(object.ready, _depth + 1);
                }
                if (object.sprayHit != null) {
                    if (!$util.isObject(object.sprayHit))
                        throw $TypeError(".trellis.punch.PunchMessage.sprayHit: object expected");
                    message.sprayHit = $root.trellis.punch.SprayHit.fromObject(object.sprayHit, _depth + 1);
                }
                if (object.result != null) {
                    if (!$util.isObject(object.result))
                        throw $TypeError(".trellis.punch.PunchMessage.result: object expected");
                    message.result = $root.trellis.punch.Result.fromObject(object.result, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PunchMessage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.PunchMessage
             * @static
             * @param {trellis.punch.PunchMessage} message PunchMessage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PunchMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                    object.hello = $root.trellis.punch.Hello.toObject(message.hello, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "hello";
                }
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                    object.welcome = $root.trellis.punch.Welcome.toObject(message.welcome, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "welcome";
                }
                if (message.refuse != null && $Object.hasOwnProperty.call(message, "refuse")) {
                    object.refuse = $root.trellis.punch.Refuse.toObject(message.refuse, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "refuse";
                }
                if (message.candidate != null && $Object.hasOwnProperty.call(message, "candidate")) {
                    object.candidate = $root.trellis.punch.Candidate.toObject(message.candidate, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "candidate";
                }
                if (message.start != null && $Object.hasOwnProperty.call(message, "start")) {
                    object.start = $root.trellis.punch.Start.toObject(message.start, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "start";
                }
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready")) {
                    object.ready = $root.trellis.punch.Ready.toObject(message.ready, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "ready";
                }
                if (message.sprayHit != null && $Object.hasOwnProperty.call(message, "sprayHit")) {
                    object.sprayHit = $root.trellis.punch.SprayHit.toObject(message.sprayHit, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "sprayHit";
                }
                if (message.result != null && $Object.hasOwnProperty.call(message, "result")) {
                    object.result = $root.trellis.punch.Result.toObject(message.result, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "result";
                }
                return object;
            };

            /**
             * Converts this PunchMessage to JSON.
             * @function toJSON
             * @memberof trellis.punch.PunchMessage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PunchMessage.prototype.toJSON = function() {
                return PunchMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PunchMessage;
        })();

        /**
         * Method enum.
         * @name trellis.punch.Method
         * @enum {number}
         * @property {number} METHOD_UNSPECIFIED=0 METHOD_UNSPECIFIED value
         * @property {number} METHOD_DIAL=1 METHOD_DIAL value
         * @property {number} METHOD_TCP=2 METHOD_TCP value
         * @property {number} METHOD_QUIC=3 METHOD_QUIC value
         * @property {number} METHOD_SPRAY=4 METHOD_SPRAY value
         */
        punch.Method = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "METHOD_UNSPECIFIED"] = 0;
            values[valuesById[1] = "METHOD_DIAL"] = 1;
            values[valuesById[2] = "METHOD_TCP"] = 2;
            values[valuesById[3] = "METHOD_QUIC"] = 3;
            values[valuesById[4] = "METHOD_SPRAY"] = 4;
            return values;
        })();

        /**
         * Mapping enum.
         * @name trellis.punch.Mapping
         * @enum {number}
         * @property {number} MAPPING_UNKNOWN=0 MAPPING_UNKNOWN value
         * @property {number} MAPPING_ENDPOINT_INDEPENDENT=1 MAPPING_ENDPOINT_INDEPENDENT value
         * @property {number} MAPPING_ENDPOINT_DEPENDENT=2 MAPPING_ENDPOINT_DEPENDENT value
         */
        punch.Mapping = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MAPPING_UNKNOWN"] = 0;
            values[valuesById[1] = "MAPPING_ENDPOINT_INDEPENDENT"] = 1;
            values[valuesById[2] = "MAPPING_ENDPOINT_DEPENDENT"] = 2;
            return values;
        })();

        /**
         * Filtering enum.
         * @name trellis.punch.Filtering
         * @enum {number}
         * @property {number} FILTERING_UNKNOWN=0 FILTERING_UNKNOWN value
         * @property {number} FILTERING_ENDPOINT_INDEPENDENT=1 FILTERING_ENDPOINT_INDEPENDENT value
         * @property {number} FILTERING_ADDRESS_DEPENDENT=2 FILTERING_ADDRESS_DEPENDENT value
         * @property {number} FILTERING_ADDRESS_AND_PORT_DEPENDENT=3 FILTERING_ADDRESS_AND_PORT_DEPENDENT value
         */
        punch.Filtering = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "FILTERING_UNKNOWN"] = 0;
            values[valuesById[1] = "FILTERING_ENDPOINT_INDEPENDENT"] = 1;
            values[valuesById[2] = "FILTERING_ADDRESS_DEPENDENT"] = 2;
            values[valuesById[3] = "FILTERING_ADDRESS_AND_PORT_DEPENDENT"] = 3;
            return values;
        })();

        punch.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} trellis.punch.Hello.$Properties
             * @property {Uint8Array|null} [token] Hello token
             * @property {Array.<trellis.punch.Method>|null} [methods] Hello methods
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof trellis.punch
             * @interface IHello
             * @augments trellis.punch.Hello.$Properties
             * @deprecated Use trellis.punch.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {trellis.punch.Hello.$Properties} trellis.punch.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof trellis.punch
             * @classdesc Represents a Hello.
             * @constructor
             * @param {trellis.punch.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                this.methods = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello token.
             * @member {Uint8Array} token
             * @memberof trellis.punch.Hello
             * @instance
             */
            Hello.prototype.token = $util.newBuffer([]);

            /**
             * Hello methods.
             * @member {Array.<trellis.punch.Method>} methods
             * @memberof trellis.punch.Hello
             * @instance
             */
            Hello.prototype.methods = $util.emptyArray;

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Hello
             * @static
             * @param {trellis.punch.Hello.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Hello} Hello instance
             * @type {{
             *   (properties: trellis.punch.Hello.$Shape): trellis.punch.Hello & trellis.punch.Hello.$Shape;
             *   (properties?: trellis.punch.Hello.$Properties): trellis.punch.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link trellis.punch.Hello.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Hello
             * @static
             * @param {trellis.punch.Hello.$Properties} message Hello message or plain object to encode
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
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.token);
                if (message.methods != null && message.methods.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).int32s(message.methods);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Hello & trellis.punch.Hello.$Shape} Hello
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
                message = _target || new $root.trellis.punch.Hello();
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
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.methods && message.methods.length))
                                    message.methods = [];
                                reader.int32s(message.methods);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.methods && message.methods.length))
                                message.methods = [];
                            message.methods.push(reader.int32());
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
             * @memberof trellis.punch.Hello
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
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    if (!(message.token && typeof message.token.length === "number" || $util.isString(message.token)))
                        return "token: buffer expected";
                if (message.methods != null && $Object.hasOwnProperty.call(message, "methods")) {
                    if (!$Array.isArray(message.methods))
                        return "methods: array expected";
                    for (let i = 0; i < message.methods.length; ++i)
                        if (typeof message.methods[i] !== "number" || (message.methods[i] | 0) !== message.methods[i])
                            return "methods: enum value[] expected";
                }
                return null;
            };

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Hello
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Hello} Hello
             */
            Hello.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Hello)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Hello: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Hello();
                if (object.token != null)
                    if (object.token.length)
                        if (typeof object.token === "string")
                            $util.base64.decode(object.token, message.token = $util.newBuffer($util.base64.length(object.token)), 0);
                        else if (object.token.length >= 0)
                            message.token = object.token;
                if (object.methods) {
                    if (!$Array.isArray(object.methods))
                        throw $TypeError(".trellis.punch.Hello.methods: array expected");
                    message.methods = [];
                    for (let i = 0; i < object.methods.length; ++i)
                        switch (object.methods[i]) {
                        case "METHOD_UNSPECIFIED":
                        case 0:
                            message.methods[message.methods.length] = 0;
                            break;
                        case "METHOD_DIAL":
                        case 1:
                            message.methods[message.methods.length] = 1;
                            break;
                        case "METHOD_TCP":
                        case 2:
                            message.methods[message.methods.length] = 2;
                            break;
                        case "METHOD_QUIC":
                        case 3:
                            message.methods[message.methods.length] = 3;
                            break;
                        case "METHOD_SPRAY":
                        case 4:
                            message.methods[message.methods.length] = 4;
                            break;
                        default:
                            if (typeof object.methods[i] === "number" && (object.methods[i] | 0) === object.methods[i])
                                message.methods[message.methods.length] = object.methods[i];
                        }
                }
                return message;
            };

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Hello
             * @static
             * @param {trellis.punch.Hello} message Hello
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
                    object.methods = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.token = "";
                    else {
                        object.token = [];
                        if (options.bytes !== $Array)
                            object.token = $util.newBuffer(object.token);
                    }
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    object.token = options.bytes === $String ? $util.base64.encode(message.token, 0, message.token.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.token) : message.token;
                if (message.methods && message.methods.length) {
                    object.methods = $Array(message.methods.length);
                    for (let j = 0; j < message.methods.length; ++j)
                        object.methods[j] = options.enums === $String ? $root.trellis.punch.Method[message.methods[j]] === $undefined ? message.methods[j] : $root.trellis.punch.Method[message.methods[j]] : message.methods[j];
                }
                return object;
            };

            /**
             * Converts this Hello to JSON.
             * @function toJSON
             * @memberof trellis.punch.Hello
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Hello.prototype.toJSON = function() {
                return Hello.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Hello;
        })();

        punch.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} trellis.punch.Welcome.$Properties
             * @property {Array.<trellis.punch.Method>|null} [methods] Welcome methods
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof trellis.punch
             * @interface IWelcome
             * @augments trellis.punch.Welcome.$Properties
             * @deprecated Use trellis.punch.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {trellis.punch.Welcome.$Properties} trellis.punch.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof trellis.punch
             * @classdesc Represents a Welcome.
             * @constructor
             * @param {trellis.punch.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                this.methods = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Welcome methods.
             * @member {Array.<trellis.punch.Method>} methods
             * @memberof trellis.punch.Welcome
             * @instance
             */
            Welcome.prototype.methods = $util.emptyArray;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Welcome
             * @static
             * @param {trellis.punch.Welcome.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Welcome} Welcome instance
             * @type {{
             *   (properties: trellis.punch.Welcome.$Shape): trellis.punch.Welcome & trellis.punch.Welcome.$Shape;
             *   (properties?: trellis.punch.Welcome.$Properties): trellis.punch.Welcome;
             * }}
             */
            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link trellis.punch.Welcome.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Welcome
             * @static
             * @param {trellis.punch.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.methods != null && message.methods.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).int32s(message.methods);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Welcome & trellis.punch.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Welcome();
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
                            if (wireType === 2) {
                                if (!(message.methods && message.methods.length))
                                    message.methods = [];
                                reader.int32s(message.methods);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.methods && message.methods.length))
                                message.methods = [];
                            message.methods.push(reader.int32());
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
             * Verifies a Welcome message.
             * @function verify
             * @memberof trellis.punch.Welcome
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Welcome.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.methods != null && $Object.hasOwnProperty.call(message, "methods")) {
                    if (!$Array.isArray(message.methods))
                        return "methods: array expected";
                    for (let i = 0; i < message.methods.length; ++i)
                        if (typeof message.methods[i] !== "number" || (message.methods[i] | 0) !== message.methods[i])
                            return "methods: enum value[] expected";
                }
                return null;
            };

            /**
             * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Welcome
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Welcome} Welcome
             */
            Welcome.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Welcome)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Welcome: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Welcome();
                if (object.methods) {
                    if (!$Array.isArray(object.methods))
                        throw $TypeError(".trellis.punch.Welcome.methods: array expected");
                    message.methods = [];
                    for (let i = 0; i < object.methods.length; ++i)
                        switch (object.methods[i]) {
                        case "METHOD_UNSPECIFIED":
                        case 0:
                            message.methods[message.methods.length] = 0;
                            break;
                        case "METHOD_DIAL":
                        case 1:
                            message.methods[message.methods.length] = 1;
                            break;
                        case "METHOD_TCP":
                        case 2:
                            message.methods[message.methods.length] = 2;
                            break;
                        case "METHOD_QUIC":
                        case 3:
                            message.methods[message.methods.length] = 3;
                            break;
                        case "METHOD_SPRAY":
                        case 4:
                            message.methods[message.methods.length] = 4;
                            break;
                        default:
                            if (typeof object.methods[i] === "number" && (object.methods[i] | 0) === object.methods[i])
                                message.methods[message.methods.length] = object.methods[i];
                        }
                }
                return message;
            };

            /**
             * Creates a plain object from a Welcome message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Welcome
             * @static
             * @param {trellis.punch.Welcome} message Welcome
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Welcome.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.methods = [];
                if (message.methods && message.methods.length) {
                    object.methods = $Array(message.methods.length);
                    for (let j = 0; j < message.methods.length; ++j)
                        object.methods[j] = options.enums === $String ? $root.trellis.punch.Method[message.methods[j]] === $undefined ? message.methods[j] : $root.trellis.punch.Method[message.methods[j]] : message.methods[j];
                }
                return object;
            };

            /**
             * Converts this Welcome to JSON.
             * @function toJSON
             * @memberof trellis.punch.Welcome
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Welcome.prototype.toJSON = function() {
                return Welcome.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Welcome;
        })();

        /**
         * RefuseReason enum.
         * @name trellis.punch.RefuseReason
         * @enum {number}
         * @property {number} REFUSE_UNSPECIFIED=0 REFUSE_UNSPECIFIED value
         * @property {number} REFUSE_RATE_LIMITED=1 REFUSE_RATE_LIMITED value
         * @property {number} REFUSE_BUSY=2 REFUSE_BUSY value
         * @property {number} REFUSE_GLARE=3 REFUSE_GLARE value
         * @property {number} REFUSE_ALREADY_DIRECT=4 REFUSE_ALREADY_DIRECT value
         */
        punch.RefuseReason = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "REFUSE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "REFUSE_RATE_LIMITED"] = 1;
            values[valuesById[2] = "REFUSE_BUSY"] = 2;
            values[valuesById[3] = "REFUSE_GLARE"] = 3;
            values[valuesById[4] = "REFUSE_ALREADY_DIRECT"] = 4;
            return values;
        })();

        punch.Refuse = (function() {

            /**
             * Properties of a Refuse.
             * @typedef {Object} trellis.punch.Refuse.$Properties
             * @property {trellis.punch.RefuseReason|null} [reason] Refuse reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Refuse.
             * @memberof trellis.punch
             * @interface IRefuse
             * @augments trellis.punch.Refuse.$Properties
             * @deprecated Use trellis.punch.Refuse.$Properties instead.
             */

            /**
             * Shape of a Refuse.
             * @typedef {trellis.punch.Refuse.$Properties} trellis.punch.Refuse.$Shape
             */

            /**
             * Constructs a new Refuse.
             * @memberof trellis.punch
             * @classdesc Represents a Refuse.
             * @constructor
             * @param {trellis.punch.Refuse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Refuse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Refuse reason.
             * @member {trellis.punch.RefuseReason} reason
             * @memberof trellis.punch.Refuse
             * @instance
             */
            Refuse.prototype.reason = 0;

            /**
             * Creates a new Refuse instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Refuse
             * @static
             * @param {trellis.punch.Refuse.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Refuse} Refuse instance
             * @type {{
             *   (properties: trellis.punch.Refuse.$Shape): trellis.punch.Refuse & trellis.punch.Refuse.$Shape;
             *   (properties?: trellis.punch.Refuse.$Properties): trellis.punch.Refuse;
             * }}
             */
            Refuse.create = function(properties) {
                return new Refuse(properties);
            };

            /**
             * Encodes the specified Refuse message. Does not implicitly {@link trellis.punch.Refuse.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Refuse
             * @static
             * @param {trellis.punch.Refuse.$Properties} message Refuse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Refuse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Refuse message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Refuse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Refuse & trellis.punch.Refuse.$Shape} Refuse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Refuse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Refuse();
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
             * Verifies a Refuse message.
             * @function verify
             * @memberof trellis.punch.Refuse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Refuse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (typeof message.reason !== "number" || (message.reason | 0) !== message.reason)
                        return "reason: enum value expected";
                return null;
            };

            /**
             * Creates a Refuse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Refuse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Refuse} Refuse
             */
            Refuse.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Refuse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Refuse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Refuse();
                if (object.reason !== 0 && (typeof object.reason !== "string" || $root.trellis.punch.RefuseReason[object.reason] !== 0))
                    switch (object.reason) {
                    case "REFUSE_UNSPECIFIED":
                    case 0:
                        message.reason = 0;
                        break;
                    case "REFUSE_RATE_LIMITED":
                    case 1:
                        message.reason = 1;
                        break;
                    case "REFUSE_BUSY":
                    case 2:
                        message.reason = 2;
                        break;
                    case "REFUSE_GLARE":
                    case 3:
                        message.reason = 3;
                        break;
                    case "REFUSE_ALREADY_DIRECT":
                    case 4:
                        message.reason = 4;
                        break;
                    default:
                        if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                            message.reason = object.reason;
                    }
                return message;
            };

            /**
             * Creates a plain object from a Refuse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Refuse
             * @static
             * @param {trellis.punch.Refuse} message Refuse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Refuse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.reason = options.enums === $String ? "REFUSE_UNSPECIFIED" : 0;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = options.enums === $String ? $root.trellis.punch.RefuseReason[message.reason] === $undefined ? message.reason : $root.trellis.punch.RefuseReason[message.reason] : message.reason;
                return object;
            };

            /**
             * Converts this Refuse to JSON.
             * @function toJSON
             * @memberof trellis.punch.Refuse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Refuse.prototype.toJSON = function() {
                return Refuse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Refuse;
        })();

        punch.Candidate = (function() {

            /**
             * Properties of a Candidate.
             * @typedef {Object} trellis.punch.Candidate.$Properties
             * @property {trellis.punch.Method|null} [method] Candidate method
             * @property {trellis.punch.Endpoint.$Properties|null} [endpoint] Candidate endpoint
             * @property {trellis.punch.Mapping|null} [mapping] Candidate mapping
             * @property {trellis.punch.Filtering|null} [filtering] Candidate filtering
             * @property {trellis.punch.Endpoint.$Properties|null} [client] Candidate client
             * @property {Array.<trellis.punch.DialAddress.$Properties>|null} [addresses] Candidate addresses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Candidate.
             * @memberof trellis.punch
             * @interface ICandidate
             * @augments trellis.punch.Candidate.$Properties
             * @deprecated Use trellis.punch.Candidate.$Properties instead.
             */

            /**
             * Shape of a Candidate.
             * @typedef {trellis.punch.Candidate.$Properties} trellis.punch.Candidate.$Shape
             */

            /**
             * Constructs a new Candidate.
             * @memberof trellis.punch
             * @classdesc Represents a Candidate.
             * @constructor
             * @param {trellis.punch.Candidate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Candidate = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Candidate method.
             * @member {trellis.punch.Method} method
             * @memberof trellis.punch.Candidate
             * @instance
             */
            Candidate.prototype.method = 0;

            /**
             * Candidate endpoint.
             * @member {trellis.punch.Endpoint.$Properties|null|undefined} endpoint
             * @memberof trellis.punch.Candidate
             * @instance
             */
            Candidate.prototype.endpoint = null;

            /**
             * Candidate mapping.
             * @member {trellis.punch.Mapping} mapping
             * @memberof trellis.punch.Candidate
             * @instance
             */
            Candidate.prototype.mapping = 0;

            /**
             * Candidate filtering.
             * @member {trellis.punch.Filtering} filtering
             * @memberof trellis.punch.Candidate
             * @instance
             */
            Candidate.prototype.filtering = 0;

            /**
             * Candidate client.
             * @member {trellis.punch.Endpoint.$Properties|null|undefined} client
             * @memberof trellis.punch.Candidate
             * @instance
             */
            Candidate.prototype.client = null;

            /**
             * Candidate addresses.
             * @member {Array.<trellis.punch.DialAddress.$Properties>} addresses
             * @memberof trellis.punch.Candidate
             * @instance
             */
            Candidate.prototype.addresses = $util.emptyArray;

            /**
             * Creates a new Candidate instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Candidate
             * @static
             * @param {trellis.punch.Candidate.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Candidate} Candidate instance
             * @type {{
             *   (properties: trellis.punch.Candidate.$Shape): trellis.punch.Candidate & trellis.punch.Candidate.$Shape;
             *   (properties?: trellis.punch.Candidate.$Properties): trellis.punch.Candidate;
             * }}
             */
            Candidate.create = function(properties) {
                return new Candidate(properties);
            };

            /**
             * Encodes the specified Candidate message. Does not implicitly {@link trellis.punch.Candidate.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Candidate
             * @static
             * @param {trellis.punch.Candidate.$Properties} message Candidate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Candidate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.method);
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                    $root.trellis.punch.Endpoint.encode(message.endpoint, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.mapping != null && $Object.hasOwnProperty.call(message, "mapping") && message.mapping !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.mapping);
                if (message.filtering != null && $Object.hasOwnProperty.call(message, "filtering") && message.filtering !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.filtering);
                if (message.client != null && $Object.hasOwnProperty.call(message, "client"))
                    $root.trellis.punch.Endpoint.encode(message.client, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        $root.trellis.punch.DialAddress.encode(message.addresses[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Candidate message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Candidate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Candidate & trellis.punch.Candidate.$Shape} Candidate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Candidate.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Candidate();
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
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.endpoint = $root.trellis.punch.Endpoint.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoint);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.mapping = value;
                            else
                                delete message.mapping;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.filtering = value;
                            else
                                delete message.filtering;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.client = $root.trellis.punch.Endpoint.decode(reader, reader.size(), $undefined, _depth + 1, message.client);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push($root.trellis.punch.DialAddress.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Candidate message.
             * @function verify
             * @memberof trellis.punch.Candidate
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Candidate.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    if (typeof message.method !== "number" || (message.method | 0) !== message.method)
                        return "method: enum value expected";
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint")) {
                    let error = $root.trellis.punch.Endpoint.verify(message.endpoint, _depth + 1);
                    if (error)
                        return "endpoint." + error;
                }
                if (message.mapping != null && $Object.hasOwnProperty.call(message, "mapping"))
                    if (typeof message.mapping !== "number" || (message.mapping | 0) !== message.mapping)
                        return "mapping: enum value expected";
                if (message.filtering != null && $Object.hasOwnProperty.call(message, "filtering"))
                    if (typeof message.filtering !== "number" || (message.filtering | 0) !== message.filtering)
                        return "filtering: enum value expected";
                if (message.client != null && $Object.hasOwnProperty.call(message, "client")) {
                    let error = $root.trellis.punch.Endpoint.verify(message.client, _depth + 1);
                    if (error)
                        return "client." + error;
                }
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
                    if (!$Array.isArray(message.addresses))
                        return "addresses: array expected";
                    for (let i = 0; i < message.addresses.length; ++i) {
                        let error = $root.trellis.punch.DialAddress.verify(message.addresses[i], _depth + 1);
                        if (error)
                            return "addresses." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Candidate message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Candidate
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Candidate} Candidate
             */
            Candidate.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Candidate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Candidate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Candidate();
                if (object.method !== 0 && (typeof object.method !== "string" || $root.trellis.punch.Method[object.method] !== 0))
                    switch (object.method) {
                    case "METHOD_UNSPECIFIED":
                    case 0:
                        message.method = 0;
                        break;
                    case "METHOD_DIAL":
                    case 1:
                        message.method = 1;
                        break;
                    case "METHOD_TCP":
                    case 2:
                        message.method = 2;
                        break;
                    case "METHOD_QUIC":
                    case 3:
                        message.method = 3;
                        break;
                    case "METHOD_SPRAY":
                    case 4:
                        message.method = 4;
                        break;
                    default:
                        if (typeof object.method === "number" && (object.method | 0) === object.method)
                            message.method = object.method;
                    }
                if (object.endpoint != null) {
                    if (!$util.isObject(object.endpoint))
                        throw $TypeError(".trellis.punch.Candidate.endpoint: object expected");
                    message.endpoint = $root.trellis.punch.Endpoint.fromObject(object.endpoint, _depth + 1);
                }
                if (object.mapping !== 0 && (typeof object.mapping !== "string" || $root.trellis.punch.Mapping[object.mapping] !== 0))
                    switch (object.mapping) {
                    case "MAPPING_UNKNOWN":
                    case 0:
                        message.mapping = 0;
                        break;
                    case "MAPPING_ENDPOINT_INDEPENDENT":
                    case 1:
                        message.mapping = 1;
                        break;
                    case "MAPPING_ENDPOINT_DEPENDENT":
                    case 2:
                        message.mapping = 2;
                        break;
                    default:
                        if (typeof object.mapping === "number" && (object.mapping | 0) === object.mapping)
                            message.mapping = object.mapping;
                    }
                if (object.filtering !== 0 && (typeof object.filtering !== "string" || $root.trellis.punch.Filtering[object.filtering] !== 0))
                    switch (object.filtering) {
                    case "FILTERING_UNKNOWN":
                    case 0:
                        message.filtering = 0;
                        break;
                    case "FILTERING_ENDPOINT_INDEPENDENT":
                    case 1:
                        message.filtering = 1;
                        break;
                    case "FILTERING_ADDRESS_DEPENDENT":
                    case 2:
                        message.filtering = 2;
                        break;
                    case "FILTERING_ADDRESS_AND_PORT_DEPENDENT":
                    case 3:
                        message.filtering = 3;
                        break;
                    default:
                        if (typeof object.filtering === "number" && (object.filtering | 0) === object.filtering)
                            message.filtering = object.filtering;
                    }
                if (object.client != null) {
                    if (!$util.isObject(object.client))
                        throw $TypeError(".trellis.punch.Candidate.client: object expected");
                    message.client = $root.trellis.punch.Endpoint.fromObject(object.client, _depth + 1);
                }
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".trellis.punch.Candidate.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i) {
                        if (!$util.isObject(object.addresses[i]))
                            throw $TypeError(".trellis.punch.Candidate.addresses: object expected");
                        message.addresses[i] = $root.trellis.punch.DialAddress.fromObject(object.addresses[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Candidate message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Candidate
             * @static
             * @param {trellis.punch.Candidate} message Candidate
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Candidate.toObject = function (message, options, _depth) {
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
                    object.method = options.enums === $String ? "METHOD_UNSPECIFIED" : 0;
                    object.endpoint = null;
                    object.mapping = options.enums === $String ? "MAPPING_UNKNOWN" : 0;
                    object.filtering = options.enums === $String ? "FILTERING_UNKNOWN" : 0;
                    object.client = null;
                }
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = options.enums === $String ? $root.trellis.punch.Method[message.method] === $undefined ? message.method : $root.trellis.punch.Method[message.method] : message.method;
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                    object.endpoint = $root.trellis.punch.Endpoint.toObject(message.endpoint, options, _depth + 1);
                if (message.mapping != null && $Object.hasOwnProperty.call(message, "mapping"))
                    object.mapping = options.enums === $String ? $root.trellis.punch.Mapping[message.mapping] === $undefined ? message.mapping : $root.trellis.punch.Mapping[message.mapping] : message.mapping;
                if (message.filtering != null && $Object.hasOwnProperty.call(message, "filtering"))
                    object.filtering = options.enums === $String ? $root.trellis.punch.Filtering[message.filtering] === $undefined ? message.filtering : $root.trellis.punch.Filtering[message.filtering] : message.filtering;
                if (message.client != null && $Object.hasOwnProperty.call(message, "client"))
                    object.client = $root.trellis.punch.Endpoint.toObject(message.client, options, _depth + 1);
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = $root.trellis.punch.DialAddress.toObject(message.addresses[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Candidate to JSON.
             * @function toJSON
             * @memberof trellis.punch.Candidate
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Candidate.prototype.toJSON = function() {
                return Candidate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Candidate;
        })();

        punch.DialAddress = (function() {

            /**
             * Properties of a DialAddress.
             * @typedef {Object} trellis.punch.DialAddress.$Properties
             * @property {trellis.punch.Endpoint.$Properties|null} [endpoint] DialAddress endpoint
             * @property {trellis.punch.Transport|null} [transport] DialAddress transport
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DialAddress.
             * @memberof trellis.punch
             * @interface IDialAddress
             * @augments trellis.punch.DialAddress.$Properties
             * @deprecated Use trellis.punch.DialAddress.$Properties instead.
             */

            /**
             * Shape of a DialAddress.
             * @typedef {trellis.punch.DialAddress.$Properties} trellis.punch.DialAddress.$Shape
             */

            /**
             * Constructs a new DialAddress.
             * @memberof trellis.punch
             * @classdesc Represents a DialAddress.
             * @constructor
             * @param {trellis.punch.DialAddress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DialAddress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DialAddress endpoint.
             * @member {trellis.punch.Endpoint.$Properties|null|undefined} endpoint
             * @memberof trellis.punch.DialAddress
             * @instance
             */
            DialAddress.prototype.endpoint = null;

            /**
             * DialAddress transport.
             * @member {trellis.punch.Transport} transport
             * @memberof trellis.punch.DialAddress
             * @instance
             */
            DialAddress.prototype.transport = 0;

            /**
             * Creates a new DialAddress instance using the specified properties.
             * @function create
             * @memberof trellis.punch.DialAddress
             * @static
             * @param {trellis.punch.DialAddress.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.DialAddress} DialAddress instance
             * @type {{
             *   (properties: trellis.punch.DialAddress.$Shape): trellis.punch.DialAddress & trellis.punch.DialAddress.$Shape;
             *   (properties?: trellis.punch.DialAddress.$Properties): trellis.punch.DialAddress;
             * }}
             */
            DialAddress.create = function(properties) {
                return new DialAddress(properties);
            };

            /**
             * Encodes the specified DialAddress message. Does not implicitly {@link trellis.punch.DialAddress.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.DialAddress
             * @static
             * @param {trellis.punch.DialAddress.$Properties} message DialAddress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DialAddress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                    $root.trellis.punch.Endpoint.encode(message.endpoint, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport") && message.transport !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.transport);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DialAddress message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.DialAddress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.DialAddress & trellis.punch.DialAddress.$Shape} DialAddress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DialAddress.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.DialAddress();
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
                            message.endpoint = $root.trellis.punch.Endpoint.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoint);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.transport = value;
                            else
                                delete message.transport;
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
             * Verifies a DialAddress message.
             * @function verify
             * @memberof trellis.punch.DialAddress
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DialAddress.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint")) {
                    let error = $root.trellis.punch.Endpoint.verify(message.endpoint, _depth + 1);
                    if (error)
                        return "endpoint." + error;
                }
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    if (typeof message.transport !== "number" || (message.transport | 0) !== message.transport)
                        return "transport: enum value expected";
                return null;
            };

            /**
             * Creates a DialAddress message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.DialAddress
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.DialAddress} DialAddress
             */
            DialAddress.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.DialAddress)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.DialAddress: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.DialAddress();
                if (object.endpoint != null) {
                    if (!$util.isObject(object.endpoint))
                        throw $TypeError(".trellis.punch.DialAddress.endpoint: object expected");
                    message.endpoint = $root.trellis.punch.Endpoint.fromObject(object.endpoint, _depth + 1);
                }
                if (object.transport !== 0 && (typeof object.transport !== "string" || $root.trellis.punch.Transport[object.transport] !== 0))
                    switch (object.transport) {
                    case "TRANSPORT_UNSPECIFIED":
                    case 0:
                        message.transport = 0;
                        break;
                    case "TCP":
                    case 1:
                        message.transport = 1;
                        break;
                    case "QUIC":
                    case 2:
                        message.transport = 2;
                        break;
                    default:
                        if (typeof object.transport === "number" && (object.transport | 0) === object.transport)
                            message.transport = object.transport;
                    }
                return message;
            };

            /**
             * Creates a plain object from a DialAddress message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.DialAddress
             * @static
             * @param {trellis.punch.DialAddress} message DialAddress
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DialAddress.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.endpoint = null;
                    object.transport = options.enums === $String ? "TRANSPORT_UNSPECIFIED" : 0;
                }
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                    object.endpoint = $root.trellis.punch.Endpoint.toObject(message.endpoint, options, _depth + 1);
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    object.transport = options.enums === $String ? $root.trellis.punch.Transport[message.transport] === $undefined ? message.transport : $root.trellis.punch.Transport[message.transport] : message.transport;
                return object;
            };

            /**
             * Converts this DialAddress to JSON.
             * @function toJSON
             * @memberof trellis.punch.DialAddress
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DialAddress.prototype.toJSON = function() {
                return DialAddress.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DialAddress;
        })();

        punch.Start = (function() {

            /**
             * Properties of a Start.
             * @typedef {Object} trellis.punch.Start.$Properties
             * @property {trellis.punch.Method|null} [method] Start method
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Start.
             * @memberof trellis.punch
             * @interface IStart
             * @augments trellis.punch.Start.$Properties
             * @deprecated Use trellis.punch.Start.$Properties instead.
             */

            /**
             * Shape of a Start.
             * @typedef {trellis.punch.Start.$Properties} trellis.punch.Start.$Shape
             */

            /**
             * Constructs a new Start.
             * @memberof trellis.punch
             * @classdesc Represents a Start.
             * @constructor
             * @param {trellis.punch.Start.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Start = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Start method.
             * @member {trellis.punch.Method} method
             * @memberof trellis.punch.Start
             * @instance
             */
            Start.prototype.method = 0;

            /**
             * Creates a new Start instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Start
             * @static
             * @param {trellis.punch.Start.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Start} Start instance
             * @type {{
             *   (properties: trellis.punch.Start.$Shape): trellis.punch.Start & trellis.punch.Start.$Shape;
             *   (properties?: trellis.punch.Start.$Properties): trellis.punch.Start;
             * }}
             */
            Start.create = function(properties) {
                return new Start(properties);
            };

            /**
             * Encodes the specified Start message. Does not implicitly {@link trellis.punch.Start.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Start
             * @static
             * @param {trellis.punch.Start.$Properties} message Start message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Start.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.method);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Start message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Start
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Start & trellis.punch.Start.$Shape} Start
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Start.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Start();
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
                                message.method = value;
                            else
                                delete message.method;
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
             * Verifies a Start message.
             * @function verify
             * @memberof trellis.punch.Start
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Start.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    if (typeof message.method !== "number" || (message.method | 0) !== message.method)
                        return "method: enum value expected";
                return null;
            };

            /**
             * Creates a Start message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Start
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Start} Start
             */
            Start.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Start)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Start: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Start();
                if (object.method !== 0 && (typeof object.method !== "string" || $root.trellis.punch.Method[object.method] !== 0))
                    switch (object.method) {
                    case "METHOD_UNSPECIFIED":
                    case 0:
                        message.method = 0;
                        break;
                    case "METHOD_DIAL":
                    case 1:
                        message.method = 1;
                        break;
                    case "METHOD_TCP":
                    case 2:
                        message.method = 2;
                        break;
                    case "METHOD_QUIC":
                    case 3:
                        message.method = 3;
                        break;
                    case "METHOD_SPRAY":
                    case 4:
                        message.method = 4;
                        break;
                    default:
                        if (typeof object.method === "number" && (object.method | 0) === object.method)
                            message.method = object.method;
                    }
                return message;
            };

            /**
             * Creates a plain object from a Start message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Start
             * @static
             * @param {trellis.punch.Start} message Start
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Start.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.method = options.enums === $String ? "METHOD_UNSPECIFIED" : 0;
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = options.enums === $String ? $root.trellis.punch.Method[message.method] === $undefined ? message.method : $root.trellis.punch.Method[message.method] : message.method;
                return object;
            };

            /**
             * Converts this Start to JSON.
             * @function toJSON
             * @memberof trellis.punch.Start
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Start.prototype.toJSON = function() {
                return Start.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Start;
        })();

        punch.Ready = (function() {

            /**
             * Properties of a Ready.
             * @typedef {Object} trellis.punch.Ready.$Properties
             * @property {trellis.punch.Method|null} [method] Ready method
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ready.
             * @memberof trellis.punch
             * @interface IReady
             * @augments trellis.punch.Ready.$Properties
             * @deprecated Use trellis.punch.Ready.$Properties instead.
             */

            /**
             * Shape of a Ready.
             * @typedef {trellis.punch.Ready.$Properties} trellis.punch.Ready.$Shape
             */

            /**
             * Constructs a new Ready.
             * @memberof trellis.punch
             * @classdesc Represents a Ready.
             * @constructor
             * @param {trellis.punch.Ready.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ready = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ready method.
             * @member {trellis.punch.Method} method
             * @memberof trellis.punch.Ready
             * @instance
             */
            Ready.prototype.method = 0;

            /**
             * Creates a new Ready instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Ready
             * @static
             * @param {trellis.punch.Ready.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Ready} Ready instance
             * @type {{
             *   (properties: trellis.punch.Ready.$Shape): trellis.punch.Ready & trellis.punch.Ready.$Shape;
             *   (properties?: trellis.punch.Ready.$Properties): trellis.punch.Ready;
             * }}
             */
            Ready.create = function(properties) {
                return new Ready(properties);
            };

            /**
             * Encodes the specified Ready message. Does not implicitly {@link trellis.punch.Ready.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Ready
             * @static
             * @param {trellis.punch.Ready.$Properties} message Ready message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ready.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.method);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ready message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Ready
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Ready & trellis.punch.Ready.$Shape} Ready
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ready.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Ready();
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
                                message.method = value;
                            else
                                delete message.method;
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
             * Verifies a Ready message.
             * @function verify
             * @memberof trellis.punch.Ready
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Ready.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    if (typeof message.method !== "number" || (message.method | 0) !== message.method)
                        return "method: enum value expected";
                return null;
            };

            /**
             * Creates a Ready message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Ready
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Ready} Ready
             */
            Ready.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Ready)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Ready: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Ready();
                if (object.method !== 0 && (typeof object.method !== "string" || $root.trellis.punch.Method[object.method] !== 0))
                    switch (object.method) {
                    case "METHOD_UNSPECIFIED":
                    case 0:
                        message.method = 0;
                        break;
                    case "METHOD_DIAL":
                    case 1:
                        message.method = 1;
                        break;
                    case "METHOD_TCP":
                    case 2:
                        message.method = 2;
                        break;
                    case "METHOD_QUIC":
                    case 3:
                        message.method = 3;
                        break;
                    case "METHOD_SPRAY":
                    case 4:
                        message.method = 4;
                        break;
                    default:
                        if (typeof object.method === "number" && (object.method | 0) === object.method)
                            message.method = object.method;
                    }
                return message;
            };

            /**
             * Creates a plain object from a Ready message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Ready
             * @static
             * @param {trellis.punch.Ready} message Ready
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Ready.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.method = options.enums === $String ? "METHOD_UNSPECIFIED" : 0;
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = options.enums === $String ? $root.trellis.punch.Method[message.method] === $undefined ? message.method : $root.trellis.punch.Method[message.method] : message.method;
                return object;
            };

            /**
             * Converts this Ready to JSON.
             * @function toJSON
             * @memberof trellis.punch.Ready
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Ready.prototype.toJSON = function() {
                return Ready.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Ready;
        })();

        punch.SprayHit = (function() {

            /**
             * Properties of a SprayHit.
             * @typedef {Object} trellis.punch.SprayHit.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SprayHit.
             * @memberof trellis.punch
             * @interface ISprayHit
             * @augments trellis.punch.SprayHit.$Properties
             * @deprecated Use trellis.punch.SprayHit.$Properties instead.
             */

            /**
             * Shape of a SprayHit.
             * @typedef {trellis.punch.SprayHit.$Properties} trellis.punch.SprayHit.$Shape
             */

            /**
             * Constructs a new SprayHit.
             * @memberof trellis.punch
             * @classdesc Represents a SprayHit.
             * @constructor
             * @param {trellis.punch.SprayHit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SprayHit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new SprayHit instance using the specified properties.
             * @function create
             * @memberof trellis.punch.SprayHit
             * @static
             * @param {trellis.punch.SprayHit.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.SprayHit} SprayHit instance
             * @type {{
             *   (properties: trellis.punch.SprayHit.$Shape): trellis.punch.SprayHit & trellis.punch.SprayHit.$Shape;
             *   (properties?: trellis.punch.SprayHit.$Properties): trellis.punch.SprayHit;
             * }}
             */
            SprayHit.create = function(properties) {
                return new SprayHit(properties);
            };

            /**
             * Encodes the specified SprayHit message. Does not implicitly {@link trellis.punch.SprayHit.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.SprayHit
             * @static
             * @param {trellis.punch.SprayHit.$Properties} message SprayHit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SprayHit.encode = function (message, writer, _depth) {
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
             * Decodes a SprayHit message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.SprayHit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.SprayHit & trellis.punch.SprayHit.$Shape} SprayHit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SprayHit.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.SprayHit();
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
             * Verifies a SprayHit message.
             * @function verify
             * @memberof trellis.punch.SprayHit
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SprayHit.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a SprayHit message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.SprayHit
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.SprayHit} SprayHit
             */
            SprayHit.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.SprayHit)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.SprayHit: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.trellis.punch.SprayHit();
            };

            /**
             * Creates a plain object from a SprayHit message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.SprayHit
             * @static
             * @param {trellis.punch.SprayHit} message SprayHit
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SprayHit.toObject = function () {
                return {};
            };

            /**
             * Converts this SprayHit to JSON.
             * @function toJSON
             * @memberof trellis.punch.SprayHit
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SprayHit.prototype.toJSON = function() {
                return SprayHit.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SprayHit;
        })();

        punch.Result = (function() {

            /**
             * Properties of a Result.
             * @typedef {Object} trellis.punch.Result.$Properties
             * @property {trellis.punch.Method|null} [method] Result method
             * @property {boolean|null} [ok] Result ok
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Result.
             * @memberof trellis.punch
             * @interface IResult
             * @augments trellis.punch.Result.$Properties
             * @deprecated Use trellis.punch.Result.$Properties instead.
             */

            /**
             * Shape of a Result.
             * @typedef {trellis.punch.Result.$Properties} trellis.punch.Result.$Shape
             */

            /**
             * Constructs a new Result.
             * @memberof trellis.punch
             * @classdesc Represents a Result.
             * @constructor
             * @param {trellis.punch.Result.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Result = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Result method.
             * @member {trellis.punch.Method} method
             * @memberof trellis.punch.Result
             * @instance
             */
            Result.prototype.method = 0;

            /**
             * Result ok.
             * @member {boolean} ok
             * @memberof trellis.punch.Result
             * @instance
             */
            Result.prototype.ok = false;

            /**
             * Creates a new Result instance using the specified properties.
             * @function create
             * @memberof trellis.punch.Result
             * @static
             * @param {trellis.punch.Result.$Properties=} [properties] Properties to set
             * @returns {trellis.punch.Result} Result instance
             * @type {{
             *   (properties: trellis.punch.Result.$Shape): trellis.punch.Result & trellis.punch.Result.$Shape;
             *   (properties?: trellis.punch.Result.$Properties): trellis.punch.Result;
             * }}
             */
            Result.create = function(properties) {
                return new Result(properties);
            };

            /**
             * Encodes the specified Result message. Does not implicitly {@link trellis.punch.Result.verify|verify} messages.
             * @function encode
             * @memberof trellis.punch.Result
             * @static
             * @param {trellis.punch.Result.$Properties} message Result message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Result.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.method);
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok") && message.ok !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.ok);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.punch.Result
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.punch.Result & trellis.punch.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Result.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.punch.Result();
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
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.ok = value;
                            else
                                delete message.ok;
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
             * Verifies a Result message.
             * @function verify
             * @memberof trellis.punch.Result
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Result.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    if (typeof message.method !== "number" || (message.method | 0) !== message.method)
                        return "method: enum value expected";
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok"))
                    if (typeof message.ok !== "boolean")
                        return "ok: boolean expected";
                return null;
            };

            /**
             * Creates a Result message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.punch.Result
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.punch.Result} Result
             */
            Result.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.punch.Result)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.punch.Result: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.punch.Result();
                if (object.method !== 0 && (typeof object.method !== "string" || $root.trellis.punch.Method[object.method] !== 0))
                    switch (object.method) {
                    case "METHOD_UNSPECIFIED":
                    case 0:
                        message.method = 0;
                        break;
                    case "METHOD_DIAL":
                    case 1:
                        message.method = 1;
                        break;
                    case "METHOD_TCP":
                    case 2:
                        message.method = 2;
                        break;
                    case "METHOD_QUIC":
                    case 3:
                        message.method = 3;
                        break;
                    case "METHOD_SPRAY":
                    case 4:
                        message.method = 4;
                        break;
                    default:
                        if (typeof object.method === "number" && (object.method | 0) === object.method)
                            message.method = object.method;
                    }
                if (object.ok != null)
                    if (object.ok)
                        message.ok = $Boolean(object.ok);
                return message;
            };

            /**
             * Creates a plain object from a Result message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.punch.Result
             * @static
             * @param {trellis.punch.Result} message Result
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Result.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.method = options.enums === $String ? "METHOD_UNSPECIFIED" : 0;
                    object.ok = false;
                }
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = options.enums === $String ? $root.trellis.punch.Method[message.method] === $undefined ? message.method : $root.trellis.punch.Method[message.method] : message.method;
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok"))
                    object.ok = message.ok;
                return object;
            };

            /**
             * Converts this Result to JSON.
             * @function toJSON
             * @memberof trellis.punch.Result
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Result.prototype.toJSON = function() {
                return Result.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Result;
        })();

        return punch;
    })();

    return trellis;
})();

export {
  $root as default
};
