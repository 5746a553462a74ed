// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $Array = $util.global.Array, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["models"] || ($protobuf.roots["models"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.models = (function() {

        /**
         * Namespace models.
         * @memberof trellis
         * @namespace
         */
        const models = {};

        models.Manifest = (function() {

            /**
             * Properties of a Manifest.
             * @typedef {Object} trellis.models.Manifest.$Properties
             * @property {number|null} [version] Manifest version
             * @property {string|null} [name] Manifest name
             * @property {number|null} [createdMs] Manifest createdMs
             * @property {Array.<Uint8Array>|null} [parents] Manifest parents
             * @property {Array.<trellis.models.File.$Properties>|null} [files] Manifest files
             * @property {Uint8Array|null} [tensorIndex] Manifest tensorIndex
             * @property {trellis.models.Metadata.$Properties|null} [metadata] Manifest metadata
             * @property {trellis.models.Encryption.$Properties|null} [encryption] Manifest encryption
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Manifest.
             * @memberof trellis.models
             * @interface IManifest
             * @augments trellis.models.Manifest.$Properties
             * @deprecated Use trellis.models.Manifest.$Properties instead.
             */

            /**
             * Shape of a Manifest.
             * @typedef {trellis.models.Manifest.$Properties} trellis.models.Manifest.$Shape
             */

            /**
             * Constructs a new Manifest.
             * @memberof trellis.models
             * @classdesc Represents a Manifest.
             * @constructor
             * @param {trellis.models.Manifest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Manifest = function (properties) {
                this.parents = [];
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Manifest version.
             * @member {number} version
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.version = 0;

            /**
             * Manifest name.
             * @member {string} name
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.name = "";

            /**
             * Manifest createdMs.
             * @member {number} createdMs
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Manifest parents.
             * @member {Array.<Uint8Array>} parents
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.parents = $util.emptyArray;

            /**
             * Manifest files.
             * @member {Array.<trellis.models.File.$Properties>} files
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.files = $util.emptyArray;

            /**
             * Manifest tensorIndex.
             * @member {Uint8Array} tensorIndex
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.tensorIndex = $util.newBuffer([]);

            /**
             * Manifest metadata.
             * @member {trellis.models.Metadata.$Properties|null|undefined} metadata
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.metadata = null;

            /**
             * Manifest encryption.
             * @member {trellis.models.Encryption.$Properties|null|undefined} encryption
             * @memberof trellis.models.Manifest
             * @instance
             */
            Manifest.prototype.encryption = null;

            /**
             * Creates a new Manifest instance using the specified properties.
             * @function create
             * @memberof trellis.models.Manifest
             * @static
             * @param {trellis.models.Manifest.$Properties=} [properties] Properties to set
             * @returns {trellis.models.Manifest} Manifest instance
             * @type {{
             *   (properties: trellis.models.Manifest.$Shape): trellis.models.Manifest & trellis.models.Manifest.$Shape;
             *   (properties?: trellis.models.Manifest.$Properties): trellis.models.Manifest;
             * }}
             */
            Manifest.create = function(properties) {
                return new Manifest(properties);
            };

            /**
             * Encodes the specified Manifest message. Does not implicitly {@link trellis.models.Manifest.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.Manifest
             * @static
             * @param {trellis.models.Manifest.$Properties} message Manifest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Manifest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.createdMs);
                if (message.parents != null && message.parents.length)
                    for (let i = 0; i < message.parents.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.parents[i]);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.trellis.models.File.encode(message.files[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.tensorIndex != null && $Object.hasOwnProperty.call(message, "tensorIndex") && message.tensorIndex.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.tensorIndex);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.trellis.models.Metadata.encode(message.metadata, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.encryption != null && $Object.hasOwnProperty.call(message, "encryption"))
                    $root.trellis.models.Encryption.encode(message.encryption, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Manifest message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.Manifest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.Manifest & trellis.models.Manifest.$Shape} Manifest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Manifest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.models.Manifest();
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
                            if (!(message.parents && message.parents.length))
                                message.parents = [];
                            message.parents.push(reader.bytes());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.trellis.models.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.tensorIndex = value;
                            else
                                delete message.tensorIndex;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.metadata = $root.trellis.models.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.encryption = $root.trellis.models.Encryption.decode(reader, reader.size(), $undefined, _depth + 1, message.encryption);
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
             * Verifies a Manifest message.
             * @function verify
             * @memberof trellis.models.Manifest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Manifest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                    if (!$util.isInteger(message.createdMs) && !(message.createdMs && $util.isInteger(message.createdMs.low) && $util.isInteger(message.createdMs.high)))
                        return "createdMs: integer|Long expected";
                if (message.parents != null && $Object.hasOwnProperty.call(message, "parents")) {
                    if (!$Array.isArray(message.parents))
                        return "parents: array expected";
                    for (let i = 0; i < message.parents.length; ++i)
                        if (!(message.parents[i] && typeof message.parents[i].length === "number" || $util.isString(message.parents[i])))
                            return "parents: buffer[] expected";
                }
                if (message.files != null && $Object.hasOwnProperty.call(message, "files")) {
                    if (!$Array.isArray(message.files))
                        return "files: array expected";
                    for (let i = 0; i < message.files.length; ++i) {
                        let error = $root.trellis.models.File.verify(message.files[i], _depth + 1);
                        if (error)
                            return "files." + error;
                    }
                }
                if (message.tensorIndex != null && $Object.hasOwnProperty.call(message, "tensorIndex"))
                    if (!(message.tensorIndex && typeof message.tensorIndex.length === "number" || $util.isString(message.tensorIndex)))
                        return "tensorIndex: buffer expected";
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    let error = $root.trellis.models.Metadata.verify(message.metadata, _depth + 1);
                    if (error)
                        return "metadata." + error;
                }
                if (message.encryption != null && $Object.hasOwnProperty.call(message, "encryption")) {
                    let error = $root.trellis.models.Encryption.verify(message.encryption, _depth + 1);
                    if (error)
                        return "encryption." + error;
                }
                return null;
            };

            /**
             * Creates a Manifest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.Manifest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.Manifest} Manifest
             */
            Manifest.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.Manifest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.Manifest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.Manifest();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
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
                if (object.parents) {
                    if (!$Array.isArray(object.parents))
                        throw $TypeError(".trellis.models.Manifest.parents: array expected");
                    message.parents = $Array(object.parents.length);
                    for (let i = 0; i < object.parents.length; ++i)
                        if (typeof object.parents[i] === "string")
                            $util.base64.decode(object.parents[i], message.parents[i] = $util.newBuffer($util.base64.length(object.parents[i])), 0);
                        else if (object.parents[i].length >= 0)
                            message.parents[i] = object.parents[i];
                }
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".trellis.models.Manifest.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".trellis.models.Manifest.files: object expected");
                        message.files[i] = $root.trellis.models.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.tensorIndex != null)
                    if (object.tensorIndex.length)
                        if (typeof object.tensorIndex === "string")
                            $util.base64.decode(object.tensorIndex, message.tensorIndex = $util.newBuffer($util.base64.length(object.tensorIndex)), 0);
                        else if (object.tensorIndex.length >= 0)
                            message.tensorIndex = object.tensorIndex;
                if (object.metadata != null) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".trellis.models.Manifest.metadata: object expected");
                    message.metadata = $root.trellis.models.Metadata.fromObject(object.metadata, _depth + 1);
                }
                if (object.encryption != null) {
                    if (!$util.isObject(object.encryption))
                        throw $TypeError(".trellis.models.Manifest.encryption: object expected");
                    message.encryption = $root.trellis.models.Encryption.fromObject(object.encryption, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Manifest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.Manifest
             * @static
             * @param {trellis.models.Manifest} message Manifest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Manifest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.parents = [];
                    object.files = [];
                }
                if (options.defaults) {
                    object.version = 0;
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.createdMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.createdMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.tensorIndex = "";
                    else {
                        object.tensorIndex = [];
                        if (options.bytes !== $Array)
                            object.tensorIndex = $util.newBuffer(object.tensorIndex);
                    }
                    object.metadata = null;
                    object.encryption = null;
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.createdMs = typeof message.createdMs === "number" ? $BigInt(message.createdMs) : $util.Long.fromBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0, true).toBigInt();
                    else if (typeof message.createdMs === "number")
                        object.createdMs = options.longs === $String ? $String(message.createdMs) : message.createdMs;
                    else
                        object.createdMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdMs) : options.longs === $Number ? new $util.LongBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0).toNumber(true) : message.createdMs;
                if (message.parents && message.parents.length) {
                    object.parents = $Array(message.parents.length);
                    for (let j = 0; j < message.parents.length; ++j)
                        object.parents[j] = options.bytes === $String ? $util.base64.encode(message.parents[j], 0, message.parents[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.parents[j]) : message.parents[j];
                }
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.trellis.models.File.toObject(message.files[j], options, _depth + 1);
                }
                if (message.tensorIndex != null && $Object.hasOwnProperty.call(message, "tensorIndex"))
                    object.tensorIndex = options.bytes === $String ? $util.base64.encode(message.tensorIndex, 0, message.tensorIndex.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.tensorIndex) : message.tensorIndex;
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    object.metadata = $root.trellis.models.Metadata.toObject(message.metadata, options, _depth + 1);
                if (message.encryption != null && $Object.hasOwnProperty.call(message, "encryption"))
                    object.encryption = $root.trellis.models.Encryption.toObject(message.encryption, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Manifest to JSON.
             * @function toJSON
             * @memberof trellis.models.Manifest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Manifest.prototype.toJSON = function() {
                return Manifest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Manifest;
        })();

        models.File = (function() {

            /**
             * Properties of a File.
             * @typedef {Object} trellis.models.File.$Properties
             * @property {string|null} [path] File path
             * @property {number|null} [sizeBytes] File sizeBytes
             * @property {boolean|null} [executable] File executable
             * @property {Uint8Array|null} [sha256] File sha256
             * @property {Uint8Array|null} [chunkList] File chunkList
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a File.
             * @memberof trellis.models
             * @interface IFile
             * @augments trellis.models.File.$Properties
             * @deprecated Use trellis.models.File.$Properties instead.
             */

            /**
             * Shape of a File.
             * @typedef {trellis.models.File.$Properties} trellis.models.File.$Shape
             */

            /**
             * Constructs a new File.
             * @memberof trellis.models
             * @classdesc Represents a File.
             * @constructor
             * @param {trellis.models.File.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const File = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * File path.
             * @member {string} path
             * @memberof trellis.models.File
             * @instance
             */
            File.prototype.path = "";

            /**
             * File sizeBytes.
             * @member {number} sizeBytes
             * @memberof trellis.models.File
             * @instance
             */
            File.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * File executable.
             * @member {boolean} executable
             * @memberof trellis.models.File
             * @instance
             */
            File.prototype.executable = false;

            /**
             * File sha256.
             * @member {Uint8Array} sha256
             * @memberof trellis.models.File
             * @instance
             */
            File.prototype.sha256 = $util.newBuffer([]);

            /**
             * File chunkList.
             * @member {Uint8Array} chunkList
             * @memberof trellis.models.File
             * @instance
             */
            File.prototype.chunkList = $util.newBuffer([]);

            /**
             * Creates a new File instance using the specified properties.
             * @function create
             * @memberof trellis.models.File
             * @static
             * @param {trellis.models.File.$Properties=} [properties] Properties to set
             * @returns {trellis.models.File} File instance
             * @type {{
             *   (properties: trellis.models.File.$Shape): trellis.models.File & trellis.models.File.$Shape;
             *   (properties?: trellis.models.File.$Properties): trellis.models.File;
             * }}
             */
            File.create = function(properties) {
                return new File(properties);
            };

            /**
             * Encodes the specified File message. Does not implicitly {@link trellis.models.File.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.File
             * @static
             * @param {trellis.models.File.$Properties} message File message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            File.encode = function (message, writer, _depth) {
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
                if (message.executable != null && $Object.hasOwnProperty.call(message, "executable") && message.executable !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.executable);
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.sha256);
                if (message.chunkList != null && $Object.hasOwnProperty.call(message, "chunkList") && message.chunkList.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.chunkList);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a File message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.File
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.File & trellis.models.File.$Shape} File
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            File.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.models.File();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.executable = value;
                            else
                                delete message.executable;
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chunkList = value;
                            else
                                delete message.chunkList;
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
             * Verifies a File message.
             * @function verify
             * @memberof trellis.models.File
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            File.verify = function (message, _depth) {
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
                if (message.executable != null && $Object.hasOwnProperty.call(message, "executable"))
                    if (typeof message.executable !== "boolean")
                        return "executable: boolean expected";
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                    if (!(message.sha256 && typeof message.sha256.length === "number" || $util.isString(message.sha256)))
                        return "sha256: buffer expected";
                if (message.chunkList != null && $Object.hasOwnProperty.call(message, "chunkList"))
                    if (!(message.chunkList && typeof message.chunkList.length === "number" || $util.isString(message.chunkList)))
                        return "chunkList: buffer expected";
                return null;
            };

            /**
             * Creates a File message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.File
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.File} File
             */
            File.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.File)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.File: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.File();
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
                if (object.executable != null)
                    if (object.executable)
                        message.executable = $Boolean(object.executable);
                if (object.sha256 != null)
                    if (object.sha256.length)
                        if (typeof object.sha256 === "string")
                            $util.base64.decode(object.sha256, message.sha256 = $util.newBuffer($util.base64.length(object.sha256)), 0);
                        else if (object.sha256.length >= 0)
                            message.sha256 = object.sha256;
                if (object.chunkList != null)
                    if (object.chunkList.length)
                        if (typeof object.chunkList === "string")
                            $util.base64.decode(object.chunkList, message.chunkList = $util.newBuffer($util.base64.length(object.chunkList)), 0);
                        else if (object.chunkList.length >= 0)
                            message.chunkList = object.chunkList;
                return message;
            };

            /**
             * Creates a plain object from a File message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.File
             * @static
             * @param {trellis.models.File} message File
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            File.toObject = function (message, options, _depth) {
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
                    object.executable = false;
                    if (options.bytes === $String)
                        object.sha256 = "";
                    else {
                        object.sha256 = [];
                        if (options.bytes !== $Array)
                            object.sha256 = $util.newBuffer(object.sha256);
                    }
                    if (options.bytes === $String)
                        object.chunkList = "";
                    else {
                        object.chunkList = [];
                        if (options.bytes !== $Array)
                            object.chunkList = $util.newBuffer(object.chunkList);
                    }
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
                if (message.executable != null && $Object.hasOwnProperty.call(message, "executable"))
                    object.executable = message.executable;
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                    object.sha256 = options.bytes === $String ? $util.base64.encode(message.sha256, 0, message.sha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sha256) : message.sha256;
                if (message.chunkList != null && $Object.hasOwnProperty.call(message, "chunkList"))
                    object.chunkList = options.bytes === $String ? $util.base64.encode(message.chunkList, 0, message.chunkList.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chunkList) : message.chunkList;
                return object;
            };

            /**
             * Converts this File to JSON.
             * @function toJSON
             * @memberof trellis.models.File
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            File.prototype.toJSON = function() {
                return File.toObject(this, $protobuf.util.toJSONOptions);
            };

            return File;
        })();

        models.Metadata = (function() {

            /**
             * Properties of a Metadata.
             * @typedef {Object} trellis.models.Metadata.$Properties
             * @property {string|null} [license] Metadata license
             * @property {Array.<string>|null} [baseModels] Metadata baseModels
             * @property {Array.<string>|null} [architectures] Metadata architectures
             * @property {string|null} [modelType] Metadata modelType
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Metadata.
             * @memberof trellis.models
             * @interface IMetadata
             * @augments trellis.models.Metadata.$Properties
             * @deprecated Use trellis.models.Metadata.$Properties instead.
             */

            /**
             * Shape of a Metadata.
             * @typedef {trellis.models.Metadata.$Properties} trellis.models.Metadata.$Shape
             */

            /**
             * Constructs a new Metadata.
             * @memberof trellis.models
             * @classdesc Represents a Metadata.
             * @constructor
             * @param {trellis.models.Metadata.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Metadata = function (properties) {
                this.baseModels = [];
                this.architectures = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Metadata license.
             * @member {string} license
             * @memberof trellis.models.Metadata
             * @instance
             */
            Metadata.prototype.license = "";

            /**
             * Metadata baseModels.
             * @member {Array.<string>} baseModels
             * @memberof trellis.models.Metadata
             * @instance
             */
            Metadata.prototype.baseModels = $util.emptyArray;

            /**
             * Metadata architectures.
             * @member {Array.<string>} architectures
             * @memberof trellis.models.Metadata
             * @instance
             */
            Metadata.prototype.architectures = $util.emptyArray;

            /**
             * Metadata modelType.
             * @member {string} modelType
             * @memberof trellis.models.Metadata
             * @instance
             */
            Metadata.prototype.modelType = "";

            /**
             * Creates a new Metadata instance using the specified properties.
             * @function create
             * @memberof trellis.models.Metadata
             * @static
             * @param {trellis.models.Metadata.$Properties=} [properties] Properties to set
             * @returns {trellis.models.Metadata} Metadata instance
             * @type {{
             *   (properties: trellis.models.Metadata.$Shape): trellis.models.Metadata & trellis.models.Metadata.$Shape;
             *   (properties?: trellis.models.Metadata.$Properties): trellis.models.Metadata;
             * }}
             */
            Metadata.create = function(properties) {
                return new Metadata(properties);
            };

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link trellis.models.Metadata.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.Metadata
             * @static
             * @param {trellis.models.Metadata.$Properties} message Metadata message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Metadata.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.license != null && $Object.hasOwnProperty.call(message, "license") && message.license !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.license);
                if (message.baseModels != null && message.baseModels.length)
                    for (let i = 0; i < message.baseModels.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.baseModels[i]);
                if (message.architectures != null && message.architectures.length)
                    for (let i = 0; i < message.architectures.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.architectures[i]);
                if (message.modelType != null && $Object.hasOwnProperty.call(message, "modelType") && message.modelType !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.modelType);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.Metadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.Metadata & trellis.models.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Metadata.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.models.Metadata();
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
                                message.license = value;
                            else
                                delete message.license;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.baseModels && message.baseModels.length))
                                message.baseModels = [];
                            message.baseModels.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.architectures && message.architectures.length))
                                message.architectures = [];
                            message.architectures.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.modelType = value;
                            else
                                delete message.modelType;
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
             * Verifies a Metadata message.
             * @function verify
             * @memberof trellis.models.Metadata
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Metadata.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.license != null && $Object.hasOwnProperty.call(message, "license"))
                    if (!$util.isString(message.license))
                        return "license: string expected";
                if (message.baseModels != null && $Object.hasOwnProperty.call(message, "baseModels")) {
                    if (!$Array.isArray(message.baseModels))
                        return "baseModels: array expected";
                    for (let i = 0; i < message.baseModels.length; ++i)
                        if (!$util.isString(message.baseModels[i]))
                            return "baseModels: string[] expected";
                }
                if (message.architectures != null && $Object.hasOwnProperty.call(message, "architectures")) {
                    if (!$Array.isArray(message.architectures))
                        return "architectures: array expected";
                    for (let i = 0; i < message.architectures.length; ++i)
                        if (!$util.isString(message.architectures[i]))
                            return "architectures: string[] expected";
                }
                if (message.modelType != null && $Object.hasOwnProperty.call(message, "modelType"))
                    if (!$util.isString(message.modelType))
                        return "modelType: string expected";
                return null;
            };

            /**
             * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.Metadata
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.Metadata} Metadata
             */
            Metadata.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.Metadata)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.Metadata: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.Metadata();
                if (object.license != null)
                    if (typeof object.license !== "string" || object.license.length)
                        message.license = $String(object.license);
                if (object.baseModels) {
                    if (!$Array.isArray(object.baseModels))
                        throw $TypeError(".trellis.models.Metadata.baseModels: array expected");
                    message.baseModels = $Array(object.baseModels.length);
                    for (let i = 0; i < object.baseModels.length; ++i)
                        message.baseModels[i] = $String(object.baseModels[i]);
                }
                if (object.architectures) {
                    if (!$Array.isArray(object.architectures))
                        throw $TypeError(".trellis.models.Metadata.architectures: array expected");
                    message.architectures = $Array(object.architectures.length);
                    for (let i = 0; i < object.architectures.length; ++i)
                        message.architectures[i] = $String(object.architectures[i]);
                }
                if (object.modelType != null)
                    if (typeof object.modelType !== "string" || object.modelType.length)
                        message.modelType = $String(object.modelType);
                return message;
            };

            /**
             * Creates a plain object from a Metadata message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.Metadata
             * @static
             * @param {trellis.models.Metadata} message Metadata
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Metadata.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.baseModels = [];
                    object.architectures = [];
                }
                if (options.defaults) {
                    object.license = "";
                    object.modelType = "";
                }
                if (message.license != null && $Object.hasOwnProperty.call(message, "license"))
                    object.license = message.license;
                if (message.baseModels && message.baseModels.length) {
                    object.baseModels = $Array(message.baseModels.length);
                    for (let j = 0; j < message.baseModels.length; ++j)
                        object.baseModels[j] = message.baseModels[j];
                }
                if (message.architectures && message.architectures.length) {
                    object.architectures = $Array(message.architectures.length);
                    for (let j = 0; j < message.architectures.length; ++j)
                        object.architectures[j] = message.architectures[j];
                }
                if (message.modelType != null && $Object.hasOwnProperty.call(message, "modelType"))
                    object.modelType = message.modelType;
                return object;
            };

            /**
             * Converts this Metadata to JSON.
             * @function toJSON
             * @memberof trellis.models.Metadata
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Metadata.prototype.toJSON = function() {
                return Metadata.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Metadata;
        })();

        models.TensorIndex = (function() {

            /**
             * Properties of a TensorIndex.
             * @typedef {Object} trellis.models.TensorIndex.$Properties
             * @property {number|null} [version] TensorIndex version
             * @property {Array.<trellis.models.Tensor.$Properties>|null} [tensors] TensorIndex tensors
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TensorIndex.
             * @memberof trellis.models
             * @interface ITensorIndex
             * @augments trellis.models.TensorIndex.$Properties
             * @deprecated Use trellis.models.TensorIndex.$Properties instead.
             */

            /**
             * Shape of a TensorIndex.
             * @typedef {trellis.models.TensorIndex.$Properties} trellis.models.TensorIndex.$Shape
             */

            /**
             * Constructs a new TensorIndex.
             * @memberof trellis.models
             * @classdesc Represents a TensorIndex.
             * @constructor
             * @param {trellis.models.TensorIndex.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TensorIndex = function (properties) {
                this.tensors = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TensorIndex version.
             * @member {number} version
             * @memberof trellis.models.TensorIndex
             * @instance
             */
            TensorIndex.prototype.version = 0;

            /**
             * TensorIndex tensors.
             * @member {Array.<trellis.models.Tensor.$Properties>} tensors
             * @memberof trellis.models.TensorIndex
             * @instance
             */
            TensorIndex.prototype.tensors = $util.emptyArray;

            /**
             * Creates a new TensorIndex instance using the specified properties.
             * @function create
             * @memberof trellis.models.TensorIndex
             * @static
             * @param {trellis.models.TensorIndex.$Properties=} [properties] Properties to set
             * @returns {trellis.models.TensorIndex} TensorIndex instance
             * @type {{
             *   (properties: trellis.models.TensorIndex.$Shape): trellis.models.TensorIndex & trellis.models.TensorIndex.$Shape;
             *   (properties?: trellis.models.TensorIndex.$Properties): trellis.models.TensorIndex;
             * }}
             */
            TensorIndex.create = function(properties) {
                return new TensorIndex(properties);
            };

            /**
             * Encodes the specified TensorIndex message. Does not implicitly {@link trellis.models.TensorIndex.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.TensorIndex
             * @static
             * @param {trellis.models.TensorIndex.$Properties} message TensorIndex message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TensorIndex.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.tensors != null && message.tensors.length)
                    for (let i = 0; i < message.tensors.length; ++i)
                        $root.trellis.models.Tensor.encode(message.tensors[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TensorIndex message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.TensorIndex
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.TensorIndex & trellis.models.TensorIndex.$Shape} TensorIndex
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TensorIndex.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.models.TensorIndex();
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
                            if (!(message.tensors && message.tensors.length))
                                message.tensors = [];
                            message.tensors.push($root.trellis.models.Tensor.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a TensorIndex message.
             * @function verify
             * @memberof trellis.models.TensorIndex
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            TensorIndex.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.tensors != null && $Object.hasOwnProperty.call(message, "tensors")) {
                    if (!$Array.isArray(message.tensors))
                        return "tensors: array expected";
                    for (let i = 0; i < message.tensors.length; ++i) {
                        let error = $root.trellis.models.Tensor.verify(message.tensors[i], _depth + 1);
                        if (error)
                            return "tensors." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a TensorIndex message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.TensorIndex
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.TensorIndex} TensorIndex
             */
            TensorIndex.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.TensorIndex)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.TensorIndex: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.TensorIndex();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.tensors) {
                    if (!$Array.isArray(object.tensors))
                        throw $TypeError(".trellis.models.TensorIndex.tensors: array expected");
                    message.tensors = $Array(object.tensors.length);
                    for (let i = 0; i < object.tensors.length; ++i) {
                        if (!$util.isObject(object.tensors[i]))
                            throw $TypeError(".trellis.models.TensorIndex.tensors: object expected");
                        message.tensors[i] = $root.trellis.models.Tensor.fromObject(object.tensors[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a TensorIndex message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.TensorIndex
             * @static
             * @param {trellis.models.TensorIndex} message TensorIndex
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TensorIndex.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.tensors = [];
                if (options.defaults)
                    object.version = 0;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.tensors && message.tensors.length) {
                    object.tensors = $Array(message.tensors.length);
                    for (let j = 0; j < message.tensors.length; ++j)
                        object.tensors[j] = $root.trellis.models.Tensor.toObject(message.tensors[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this TensorIndex to JSON.
             * @function toJSON
             * @memberof trellis.models.TensorIndex
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TensorIndex.prototype.toJSON = function() {
                return TensorIndex.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TensorIndex;
        })();

        models.Tensor = (function() {

            /**
             * Properties of a Tensor.
             * @typedef {Object} trellis.models.Tensor.$Properties
             * @property {string|null} [name] Tensor name
             * @property {string|null} [dtype] Tensor dtype
             * @property {Array.<number>|null} [shape] Tensor shape
             * @property {number|null} [file] Tensor file
             * @property {number|null} [offsetBytes] Tensor offsetBytes
             * @property {number|null} [lengthBytes] Tensor lengthBytes
             * @property {number|null} [layer] Tensor layer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Tensor.
             * @memberof trellis.models
             * @interface ITensor
             * @augments trellis.models.Tensor.$Properties
             * @deprecated Use trellis.models.Tensor.$Properties instead.
             */

            /**
             * Shape of a Tensor.
             * @typedef {trellis.models.Tensor.$Properties} trellis.models.Tensor.$Shape
             */

            /**
             * Constructs a new Tensor.
             * @memberof trellis.models
             * @classdesc Represents a Tensor.
             * @constructor
             * @param {trellis.models.Tensor.$Properties=} [properties] Properties to set
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
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.name = "";

            /**
             * Tensor dtype.
             * @member {string} dtype
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.dtype = "";

            /**
             * Tensor shape.
             * @member {Array.<number>} shape
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.shape = $util.emptyArray;

            /**
             * Tensor file.
             * @member {number} file
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.file = 0;

            /**
             * Tensor offsetBytes.
             * @member {number} offsetBytes
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.offsetBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Tensor lengthBytes.
             * @member {number} lengthBytes
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.lengthBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Tensor layer.
             * @member {number|null|undefined} layer
             * @memberof trellis.models.Tensor
             * @instance
             */
            Tensor.prototype.layer = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Tensor.prototype, "_layer", {
                get: $util.oneOfGetter($oneOfFields = ["layer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Tensor instance using the specified properties.
             * @function create
             * @memberof trellis.models.Tensor
             * @static
             * @param {trellis.models.Tensor.$Properties=} [properties] Properties to set
             * @returns {trellis.models.Tensor} Tensor instance
             * @type {{
             *   (properties: trellis.models.Tensor.$Shape): trellis.models.Tensor & trellis.models.Tensor.$Shape;
             *   (properties?: trellis.models.Tensor.$Properties): trellis.models.Tensor;
             * }}
             */
            Tensor.create = function(properties) {
                return new Tensor(properties);
            };

            /**
             * Encodes the specified Tensor message. Does not implicitly {@link trellis.models.Tensor.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.Tensor
             * @static
             * @param {trellis.models.Tensor.$Properties} message Tensor message or plain object to encode
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
                if (message.file != null && $Object.hasOwnProperty.call(message, "file") && message.file !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.file);
                if (message.offsetBytes != null && $Object.hasOwnProperty.call(message, "offsetBytes") && (typeof message.offsetBytes === "object" ? message.offsetBytes.low || message.offsetBytes.high : message.offsetBytes !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.offsetBytes);
                if (message.lengthBytes != null && $Object.hasOwnProperty.call(message, "lengthBytes") && (typeof message.lengthBytes === "object" ? message.lengthBytes.low || message.lengthBytes.high : message.lengthBytes !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.lengthBytes);
                if (message.layer != null && $Object.hasOwnProperty.call(message, "layer"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.layer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Tensor message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.Tensor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.Tensor & trellis.models.Tensor.$Shape} Tensor
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
                message = _target || new $root.trellis.models.Tensor();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.file = value;
                            else
                                delete message.file;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.offsetBytes = value;
                            else
                                delete message.offsetBytes;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lengthBytes = value;
                            else
                                delete message.lengthBytes;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.layer = reader.uint32();
                            message._layer = "layer";
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
             * @memberof trellis.models.Tensor
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
                let properties = {};
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
                    if (!$util.isInteger(message.file))
                        return "file: integer expected";
                if (message.offsetBytes != null && $Object.hasOwnProperty.call(message, "offsetBytes"))
                    if (!$util.isInteger(message.offsetBytes) && !(message.offsetBytes && $util.isInteger(message.offsetBytes.low) && $util.isInteger(message.offsetBytes.high)))
                        return "offsetBytes: integer|Long expected";
                if (message.lengthBytes != null && $Object.hasOwnProperty.call(message, "lengthBytes"))
                    if (!$util.isInteger(message.lengthBytes) && !(message.lengthBytes && $util.isInteger(message.lengthBytes.low) && $util.isInteger(message.lengthBytes.high)))
                        return "lengthBytes: integer|Long expected";
                if (message.layer != null && $Object.hasOwnProperty.call(message, "layer")) {
                    properties._layer = 1;
                    if (!$util.isInteger(message.layer))
                        return "layer: integer expected";
                }
                return null;
            };

            /**
             * Creates a Tensor message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.Tensor
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.Tensor} Tensor
             */
            Tensor.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.Tensor)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.Tensor: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.Tensor();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.dtype != null)
                    if (typeof object.dtype !== "string" || object.dtype.length)
                        message.dtype = $String(object.dtype);
                if (object.shape) {
                    if (!$Array.isArray(object.shape))
                        throw $TypeError(".trellis.models.Tensor.shape: array expected");
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
                    if ($Number(object.file) !== 0)
                        message.file = object.file >>> 0;
                if (object.offsetBytes != null)
                    if (typeof object.offsetBytes === "object" ? object.offsetBytes.low || object.offsetBytes.high : $Number(object.offsetBytes) !== 0)
                        if ($util.Long)
                            message.offsetBytes = $util.Long.fromValue(object.offsetBytes, true);
                        else if (typeof object.offsetBytes === "string")
                            message.offsetBytes = $parseInt(object.offsetBytes, 10);
                        else if (typeof object.offsetBytes === "number")
                            message.offsetBytes = object.offsetBytes;
                        else if (typeof object.offsetBytes === "object")
                            message.offsetBytes = new $util.LongBits(object.offsetBytes.low >>> 0, object.offsetBytes.high >>> 0).toNumber(true);
                if (object.lengthBytes != null)
                    if (typeof object.lengthBytes === "object" ? object.lengthBytes.low || object.lengthBytes.high : $Number(object.lengthBytes) !== 0)
                        if ($util.Long)
                            message.lengthBytes = $util.Long.fromValue(object.lengthBytes, true);
                        else if (typeof object.lengthBytes === "string")
                            message.lengthBytes = $parseInt(object.lengthBytes, 10);
                        else if (typeof object.lengthBytes === "number")
                            message.lengthBytes = object.lengthBytes;
                        else if (typeof object.lengthBytes === "object")
                            message.lengthBytes = new $util.LongBits(object.lengthBytes.low >>> 0, object.lengthBytes.high >>> 0).toNumber(true);
                if (object.layer != null)
                    message.layer = object.layer >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Tensor message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.Tensor
             * @static
             * @param {trellis.models.Tensor} message Tensor
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
                    object.file = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.offsetBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.offsetBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lengthBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lengthBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
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
                if (message.offsetBytes != null && $Object.hasOwnProperty.call(message, "offsetBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.offsetBytes = typeof message.offsetBytes === "number" ? $BigInt(message.offsetBytes) : $util.Long.fromBits(message.offsetBytes.low >>> 0, message.offsetBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.offsetBytes === "number")
                        object.offsetBytes = options.longs === $String ? $String(message.offsetBytes) : message.offsetBytes;
                    else
                        object.offsetBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.offsetBytes) : options.longs === $Number ? new $util.LongBits(message.offsetBytes.low >>> 0, message.offsetBytes.high >>> 0).toNumber(true) : message.offsetBytes;
                if (message.lengthBytes != null && $Object.hasOwnProperty.call(message, "lengthBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lengthBytes = typeof message.lengthBytes === "number" ? $BigInt(message.lengthBytes) : $util.Long.fromBits(message.lengthBytes.low >>> 0, message.lengthBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.lengthBytes === "number")
                        object.lengthBytes = options.longs === $String ? $String(message.lengthBytes) : message.lengthBytes;
                    else
                        object.lengthBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.lengthBytes) : options.longs === $Number ? new $util.LongBits(message.lengthBytes.low >>> 0, message.lengthBytes.high >>> 0).toNumber(true) : message.lengthBytes;
                if (message.layer != null && $Object.hasOwnProperty.call(message, "layer"))
                    object.layer = message.layer;
                return object;
            };

            /**
             * Converts this Tensor to JSON.
             * @function toJSON
             * @memberof trellis.models.Tensor
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Tensor.prototype.toJSON = function() {
                return Tensor.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Tensor;
        })();

        models.Encryption = (function() {

            /**
             * Properties of an Encryption.
             * @typedef {Object} trellis.models.Encryption.$Properties
             * @property {string|null} [scheme] Encryption scheme
             * @property {Uint8Array|null} [salt] Encryption salt
             * @property {Array.<trellis.models.WrappedKey.$Properties>|null} [recipients] Encryption recipients
             * @property {Uint8Array|null} [sealedManifest] Encryption sealedManifest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Encryption.
             * @memberof trellis.models
             * @interface IEncryption
             * @augments trellis.models.Encryption.$Properties
             * @deprecated Use trellis.models.Encryption.$Properties instead.
             */

            /**
             * Shape of an Encryption.
             * @typedef {trellis.models.Encryption.$Properties} trellis.models.Encryption.$Shape
             */

            /**
             * Constructs a new Encryption.
             * @memberof trellis.models
             * @classdesc Represents an Encryption.
             * @constructor
             * @param {trellis.models.Encryption.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Encryption = function (properties) {
                this.recipients = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encryption scheme.
             * @member {string} scheme
             * @memberof trellis.models.Encryption
             * @instance
             */
            Encryption.prototype.scheme = "";

            /**
             * Encryption salt.
             * @member {Uint8Array} salt
             * @memberof trellis.models.Encryption
             * @instance
             */
            Encryption.prototype.salt = $util.newBuffer([]);

            /**
             * Encryption recipients.
             * @member {Array.<trellis.models.WrappedKey.$Properties>} recipients
             * @memberof trellis.models.Encryption
             * @instance
             */
            Encryption.prototype.recipients = $util.emptyArray;

            /**
             * Encryption sealedManifest.
             * @member {Uint8Array} sealedManifest
             * @memberof trellis.models.Encryption
             * @instance
             */
            Encryption.prototype.sealedManifest = $util.newBuffer([]);

            /**
             * Creates a new Encryption instance using the specified properties.
             * @function create
             * @memberof trellis.models.Encryption
             * @static
             * @param {trellis.models.Encryption.$Properties=} [properties] Properties to set
             * @returns {trellis.models.Encryption} Encryption instance
             * @type {{
             *   (properties: trellis.models.Encryption.$Shape): trellis.models.Encryption & trellis.models.Encryption.$Shape;
             *   (properties?: trellis.models.Encryption.$Properties): trellis.models.Encryption;
             * }}
             */
            Encryption.create = function(properties) {
                return new Encryption(properties);
            };

            /**
             * Encodes the specified Encryption message. Does not implicitly {@link trellis.models.Encryption.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.Encryption
             * @static
             * @param {trellis.models.Encryption.$Properties} message Encryption message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Encryption.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme") && message.scheme !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.scheme);
                if (message.salt != null && $Object.hasOwnProperty.call(message, "salt") && message.salt.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.salt);
                if (message.recipients != null && message.recipients.length)
                    for (let i = 0; i < message.recipients.length; ++i)
                        $root.trellis.models.WrappedKey.encode(message.recipients[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.sealedManifest != null && $Object.hasOwnProperty.call(message, "sealedManifest") && message.sealedManifest.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.sealedManifest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Encryption message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.Encryption
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.Encryption & trellis.models.Encryption.$Shape} Encryption
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Encryption.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.models.Encryption();
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
                                message.scheme = value;
                            else
                                delete message.scheme;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.salt = value;
                            else
                                delete message.salt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.recipients && message.recipients.length))
                                message.recipients = [];
                            message.recipients.push($root.trellis.models.WrappedKey.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sealedManifest = value;
                            else
                                delete message.sealedManifest;
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
             * Verifies an Encryption message.
             * @function verify
             * @memberof trellis.models.Encryption
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Encryption.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
                    if (!$util.isString(message.scheme))
                        return "scheme: string expected";
                if (message.salt != null && $Object.hasOwnProperty.call(message, "salt"))
                    if (!(message.salt && typeof message.salt.length === "number" || $util.isString(message.salt)))
                        return "salt: buffer expected";
                if (message.recipients != null && $Object.hasOwnProperty.call(message, "recipients")) {
                    if (!$Array.isArray(message.recipients))
                        return "recipients: array expected";
                    for (let i = 0; i < message.recipients.length; ++i) {
                        let error = $root.trellis.models.WrappedKey.verify(message.recipients[i], _depth + 1);
                        if (error)
                            return "recipients." + error;
                    }
                }
                if (message.sealedManifest != null && $Object.hasOwnProperty.call(message, "sealedManifest"))
                    if (!(message.sealedManifest && typeof message.sealedManifest.length === "number" || $util.isString(message.sealedManifest)))
                        return "sealedManifest: buffer expected";
                return null;
            };

            /**
             * Creates an Encryption message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.Encryption
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.Encryption} Encryption
             */
            Encryption.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.Encryption)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.Encryption: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.Encryption();
                if (object.scheme != null)
                    if (typeof object.scheme !== "string" || object.scheme.length)
                        message.scheme = $String(object.scheme);
                if (object.salt != null)
                    if (object.salt.length)
                        if (typeof object.salt === "string")
                            $util.base64.decode(object.salt, message.salt = $util.newBuffer($util.base64.length(object.salt)), 0);
                        else if (object.salt.length >= 0)
                            message.salt = object.salt;
                if (object.recipients) {
                    if (!$Array.isArray(object.recipients))
                        throw $TypeError(".trellis.models.Encryption.recipients: array expected");
                    message.recipients = $Array(object.recipients.length);
                    for (let i = 0; i < object.recipients.length; ++i) {
                        if (!$util.isObject(object.recipients[i]))
                            throw $TypeError(".trellis.models.Encryption.recipients: object expected");
                        message.recipients[i] = $root.trellis.models.WrappedKey.fromObject(object.recipients[i], _depth + 1);
                    }
                }
                if (object.sealedManifest != null)
                    if (object.sealedManifest.length)
                        if (typeof object.sealedManifest === "string")
                            $util.base64.decode(object.sealedManifest, message.sealedManifest = $util.newBuffer($util.base64.length(object.sealedManifest)), 0);
                        else if (object.sealedManifest.length >= 0)
                            message.sealedManifest = object.sealedManifest;
                return message;
            };

            /**
             * Creates a plain object from an Encryption message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.Encryption
             * @static
             * @param {trellis.models.Encryption} message Encryption
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Encryption.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.recipients = [];
                if (options.defaults) {
                    object.scheme = "";
                    if (options.bytes === $String)
                        object.salt = "";
                    else {
                        object.salt = [];
                        if (options.bytes !== $Array)
                            object.salt = $util.newBuffer(object.salt);
                    }
                    if (options.bytes === $String)
                        object.sealedManifest = "";
                    else {
                        object.sealedManifest = [];
                        if (options.bytes !== $Array)
                            object.sealedManifest = $util.newBuffer(object.sealedManifest);
                    }
                }
                if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
                    object.scheme = message.scheme;
                if (message.salt != null && $Object.hasOwnProperty.call(message, "salt"))
                    object.salt = options.bytes === $String ? $util.base64.encode(message.salt, 0, message.salt.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.salt) : message.salt;
                if (message.recipients && message.recipients.length) {
                    object.recipients = $Array(message.recipients.length);
                    for (let j = 0; j < message.recipients.length; ++j)
                        object.recipients[j] = $root.trellis.models.WrappedKey.toObject(message.recipients[j], options, _depth + 1);
                }
                if (message.sealedManifest != null && $Object.hasOwnProperty.call(message, "sealedManifest"))
                    object.sealedManifest = options.bytes === $String ? $util.base64.encode(message.sealedManifest, 0, message.sealedManifest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sealedManifest) : message.sealedManifest;
                return object;
            };

            /**
             * Converts this Encryption to JSON.
             * @function toJSON
             * @memberof trellis.models.Encryption
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Encryption.prototype.toJSON = function() {
                return Encryption.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Encryption;
        })();

        models.WrappedKey = (function() {

            /**
             * Properties of a WrappedKey.
             * @typedef {Object} trellis.models.WrappedKey.$Properties
             * @property {string|null} [peer] WrappedKey peer
             * @property {Uint8Array|null} [recipientKey] WrappedKey recipientKey
             * @property {Uint8Array|null} [ephemeralKey] WrappedKey ephemeralKey
             * @property {Uint8Array|null} [sealed] WrappedKey sealed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WrappedKey.
             * @memberof trellis.models
             * @interface IWrappedKey
             * @augments trellis.models.WrappedKey.$Properties
             * @deprecated Use trellis.models.WrappedKey.$Properties instead.
             */

            /**
             * Shape of a WrappedKey.
             * @typedef {trellis.models.WrappedKey.$Properties} trellis.models.WrappedKey.$Shape
             */

            /**
             * Constructs a new WrappedKey.
             * @memberof trellis.models
             * @classdesc Represents a WrappedKey.
             * @constructor
             * @param {trellis.models.WrappedKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WrappedKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WrappedKey peer.
             * @member {string} peer
             * @memberof trellis.models.WrappedKey
             * @instance
             */
            WrappedKey.prototype.peer = "";

            /**
             * WrappedKey recipientKey.
             * @member {Uint8Array} recipientKey
             * @memberof trellis.models.WrappedKey
             * @instance
             */
            WrappedKey.prototype.recipientKey = $util.newBuffer([]);

            /**
             * WrappedKey ephemeralKey.
             * @member {Uint8Array} ephemeralKey
             * @memberof trellis.models.WrappedKey
             * @instance
             */
            WrappedKey.prototype.ephemeralKey = $util.newBuffer([]);

            /**
             * WrappedKey sealed.
             * @member {Uint8Array} sealed
             * @memberof trellis.models.WrappedKey
             * @instance
             */
            WrappedKey.prototype.sealed = $util.newBuffer([]);

            /**
             * Creates a new WrappedKey instance using the specified properties.
             * @function create
             * @memberof trellis.models.WrappedKey
             * @static
             * @param {trellis.models.WrappedKey.$Properties=} [properties] Properties to set
             * @returns {trellis.models.WrappedKey} WrappedKey instance
             * @type {{
             *   (properties: trellis.models.WrappedKey.$Shape): trellis.models.WrappedKey & trellis.models.WrappedKey.$Shape;
             *   (properties?: trellis.models.WrappedKey.$Properties): trellis.models.WrappedKey;
             * }}
             */
            WrappedKey.create = function(properties) {
                return new WrappedKey(properties);
            };

            /**
             * Encodes the specified WrappedKey message. Does not implicitly {@link trellis.models.WrappedKey.verify|verify} messages.
             * @function encode
             * @memberof trellis.models.WrappedKey
             * @static
             * @param {trellis.models.WrappedKey.$Properties} message WrappedKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WrappedKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peer);
                if (message.recipientKey != null && $Object.hasOwnProperty.call(message, "recipientKey") && message.recipientKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.recipientKey);
                if (message.ephemeralKey != null && $Object.hasOwnProperty.call(message, "ephemeralKey") && message.ephemeralKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.ephemeralKey);
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed") && message.sealed.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.sealed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WrappedKey message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.models.WrappedKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.models.WrappedKey & trellis.models.WrappedKey.$Shape} WrappedKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WrappedKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.models.WrappedKey();
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
                            if ((value = reader.bytes()).length)
                                message.recipientKey = value;
                            else
                                delete message.recipientKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ephemeralKey = value;
                            else
                                delete message.ephemeralKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sealed = value;
                            else
                                delete message.sealed;
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
             * Verifies a WrappedKey message.
             * @function verify
             * @memberof trellis.models.WrappedKey
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            WrappedKey.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    if (!$util.isString(message.peer))
                        return "peer: string expected";
                if (message.recipientKey != null && $Object.hasOwnProperty.call(message, "recipientKey"))
                    if (!(message.recipientKey && typeof message.recipientKey.length === "number" || $util.isString(message.recipientKey)))
                        return "recipientKey: buffer expected";
                if (message.ephemeralKey != null && $Object.hasOwnProperty.call(message, "ephemeralKey"))
                    if (!(message.ephemeralKey && typeof message.ephemeralKey.length === "number" || $util.isString(message.ephemeralKey)))
                        return "ephemeralKey: buffer expected";
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    if (!(message.sealed && typeof message.sealed.length === "number" || $util.isString(message.sealed)))
                        return "sealed: buffer expected";
                return null;
            };

            /**
             * Creates a WrappedKey message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.models.WrappedKey
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.models.WrappedKey} WrappedKey
             */
            WrappedKey.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.models.WrappedKey)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.models.WrappedKey: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.models.WrappedKey();
                if (object.peer != null)
                    if (typeof object.peer !== "string" || object.peer.length)
                        message.peer = $String(object.peer);
                if (object.recipientKey != null)
                    if (object.recipientKey.length)
                        if (typeof object.recipientKey === "string")
                            $util.base64.decode(object.recipientKey, message.recipientKey = $util.newBuffer($util.base64.length(object.recipientKey)), 0);
                        else if (object.recipientKey.length >= 0)
                            message.recipientKey = object.recipientKey;
                if (object.ephemeralKey != null)
                    if (object.ephemeralKey.length)
                        if (typeof object.ephemeralKey === "string")
                            $util.base64.decode(object.ephemeralKey, message.ephemeralKey = $util.newBuffer($util.base64.length(object.ephemeralKey)), 0);
                        else if (object.ephemeralKey.length >= 0)
                            message.ephemeralKey = object.ephemeralKey;
                if (object.sealed != null)
                    if (object.sealed.length)
                        if (typeof object.sealed === "string")
                            $util.base64.decode(object.sealed, message.sealed = $util.newBuffer($util.base64.length(object.sealed)), 0);
                        else if (object.sealed.length >= 0)
                            message.sealed = object.sealed;
                return message;
            };

            /**
             * Creates a plain object from a WrappedKey message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.models.WrappedKey
             * @static
             * @param {trellis.models.WrappedKey} message WrappedKey
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WrappedKey.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.peer = "";
                    if (options.bytes === $String)
                        object.recipientKey = "";
                    else {
                        object.recipientKey = [];
                        if (options.bytes !== $Array)
                            object.recipientKey = $util.newBuffer(object.recipientKey);
                    }
                    if (options.bytes === $String)
                        object.ephemeralKey = "";
                    else {
                        object.ephemeralKey = [];
                        if (options.bytes !== $Array)
                            object.ephemeralKey = $util.newBuffer(object.ephemeralKey);
                    }
                    if (options.bytes === $String)
                        object.sealed = "";
                    else {
                        object.sealed = [];
                        if (options.bytes !== $Array)
                            object.sealed = $util.newBuffer(object.sealed);
                    }
                }
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    object.peer = message.peer;
                if (message.recipientKey != null && $Object.hasOwnProperty.call(message, "recipientKey"))
                    object.recipientKey = options.bytes === $String ? $util.base64.encode(message.recipientKey, 0, message.recipientKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.recipientKey) : message.recipientKey;
                if (message.ephemeralKey != null && $Object.hasOwnProperty.call(message, "ephemeralKey"))
                    object.ephemeralKey = options.bytes === $String ? $util.base64.encode(message.ephemeralKey, 0, message.ephemeralKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.ephemeralKey) : message.ephemeralKey;
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    object.sealed = options.bytes === $String ? $util.base64.encode(message.sealed, 0, message.sealed.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sealed) : message.sealed;
                return object;
            };

            /**
             * Converts this WrappedKey to JSON.
             * @function toJSON
             * @memberof trellis.models.WrappedKey
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WrappedKey.prototype.toJSON = function() {
                return WrappedKey.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WrappedKey;
        })();

        return models;
    })();

    return trellis;
})();

export {
  $root as default
};
