// biome-ignore-all format: generated
/* eslint-disable */
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "./protobuf.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $Array = $util.global.Array, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["state"] || ($protobuf.roots["state"] = {});

export const trellis = $root.trellis = (() => {

    /**
     * Namespace trellis.
     * @exports trellis
     * @namespace
     */
    const trellis = {};

    trellis.state = (function() {

        /**
         * Namespace state.
         * @memberof trellis
         * @namespace
         */
        const state = {};

        /**
         * EntryKind enum.
         * @name trellis.state.EntryKind
         * @enum {number}
         * @property {number} ENTRY_KIND_UNSPECIFIED=0 ENTRY_KIND_UNSPECIFIED value
         * @property {number} ENTRY_KIND_OWNED=1 ENTRY_KIND_OWNED value
         * @property {number} ENTRY_KIND_CLOSE=2 ENTRY_KIND_CLOSE value
         * @property {number} ENTRY_KIND_SHARED=3 ENTRY_KIND_SHARED value
         * @property {number} ENTRY_KIND_POLICY=4 ENTRY_KIND_POLICY value
         */
        state.EntryKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ENTRY_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ENTRY_KIND_OWNED"] = 1;
            values[valuesById[2] = "ENTRY_KIND_CLOSE"] = 2;
            values[valuesById[3] = "ENTRY_KIND_SHARED"] = 3;
            values[valuesById[4] = "ENTRY_KIND_POLICY"] = 4;
            return values;
        })();

        state.EntryHeader = (function() {

            /**
             * Properties of an EntryHeader.
             * @typedef {Object} trellis.state.EntryHeader.$Properties
             * @property {number|null} [version] EntryHeader version
             * @property {Uint8Array|null} [space] EntryHeader space
             * @property {Uint8Array|null} [author] EntryHeader author
             * @property {number|null} [epoch] EntryHeader epoch
             * @property {number|null} [seq] EntryHeader seq
             * @property {Uint8Array|null} [prev] EntryHeader prev
             * @property {number|null} [stamp] EntryHeader stamp
             * @property {trellis.state.EntryKind|null} [kind] EntryHeader kind
             * @property {string|null} [document] EntryHeader document
             * @property {number|null} [clockStart] EntryHeader clockStart
             * @property {number|null} [clockLength] EntryHeader clockLength
             * @property {number|null} [payloadLength] EntryHeader payloadLength
             * @property {Uint8Array|null} [payloadHash] EntryHeader payloadHash
             * @property {Uint8Array|null} [policyHead] EntryHeader policyHead
             * @property {Array.<trellis.state.EntryRef.$Properties>|null} [dependencies] EntryHeader dependencies
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryHeader.
             * @memberof trellis.state
             * @interface IEntryHeader
             * @augments trellis.state.EntryHeader.$Properties
             * @deprecated Use trellis.state.EntryHeader.$Properties instead.
             */

            /**
             * Shape of an EntryHeader.
             * @typedef {trellis.state.EntryHeader.$Properties} trellis.state.EntryHeader.$Shape
             */

            /**
             * Constructs a new EntryHeader.
             * @memberof trellis.state
             * @classdesc Represents an EntryHeader.
             * @constructor
             * @param {trellis.state.EntryHeader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryHeader = function (properties) {
                this.dependencies = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryHeader version.
             * @member {number} version
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.version = 0;

            /**
             * EntryHeader space.
             * @member {Uint8Array} space
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.space = $util.newBuffer([]);

            /**
             * EntryHeader author.
             * @member {Uint8Array} author
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.author = $util.newBuffer([]);

            /**
             * EntryHeader epoch.
             * @member {number} epoch
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.epoch = 0;

            /**
             * EntryHeader seq.
             * @member {number} seq
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.seq = 0;

            /**
             * EntryHeader prev.
             * @member {Uint8Array} prev
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.prev = $util.newBuffer([]);

            /**
             * EntryHeader stamp.
             * @member {number} stamp
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.stamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EntryHeader kind.
             * @member {trellis.state.EntryKind} kind
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.kind = 0;

            /**
             * EntryHeader document.
             * @member {string} document
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.document = "";

            /**
             * EntryHeader clockStart.
             * @member {number} clockStart
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.clockStart = 0;

            /**
             * EntryHeader clockLength.
             * @member {number} clockLength
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.clockLength = 0;

            /**
             * EntryHeader payloadLength.
             * @member {number} payloadLength
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.payloadLength = 0;

            /**
             * EntryHeader payloadHash.
             * @member {Uint8Array} payloadHash
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.payloadHash = $util.newBuffer([]);

            /**
             * EntryHeader policyHead.
             * @member {Uint8Array} policyHead
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.policyHead = $util.newBuffer([]);

            /**
             * EntryHeader dependencies.
             * @member {Array.<trellis.state.EntryRef.$Properties>} dependencies
             * @memberof trellis.state.EntryHeader
             * @instance
             */
            EntryHeader.prototype.dependencies = $util.emptyArray;

            /**
             * Creates a new EntryHeader instance using the specified properties.
             * @function create
             * @memberof trellis.state.EntryHeader
             * @static
             * @param {trellis.state.EntryHeader.$Properties=} [properties] Properties to set
             * @returns {trellis.state.EntryHeader} EntryHeader instance
             * @type {{
             *   (properties: trellis.state.EntryHeader.$Shape): trellis.state.EntryHeader & trellis.state.EntryHeader.$Shape;
             *   (properties?: trellis.state.EntryHeader.$Properties): trellis.state.EntryHeader;
             * }}
             */
            EntryHeader.create = function(properties) {
                return new EntryHeader(properties);
            };

            /**
             * Encodes the specified EntryHeader message. Does not implicitly {@link trellis.state.EntryHeader.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.EntryHeader
             * @static
             * @param {trellis.state.EntryHeader.$Properties} message EntryHeader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.space != null && $Object.hasOwnProperty.call(message, "space") && message.space.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.space);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.author);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.epoch);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.seq);
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev") && message.prev.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.prev);
                if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp") && (typeof message.stamp === "object" ? message.stamp.low || message.stamp.high : message.stamp !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.stamp);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.kind);
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.document);
                if (message.clockStart != null && $Object.hasOwnProperty.call(message, "clockStart") && message.clockStart !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.clockStart);
                if (message.clockLength != null && $Object.hasOwnProperty.call(message, "clockLength") && message.clockLength !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.clockLength);
                if (message.payloadLength != null && $Object.hasOwnProperty.call(message, "payloadLength") && message.payloadLength !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.payloadLength);
                if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash") && message.payloadHash.length)
                    writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.payloadHash);
                if (message.policyHead != null && $Object.hasOwnProperty.call(message, "policyHead") && message.policyHead.length)
                    writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.policyHead);
                if (message.dependencies != null && message.dependencies.length)
                    for (let i = 0; i < message.dependencies.length; ++i)
                        $root.trellis.state.EntryRef.encode(message.dependencies[i], writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryHeader message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.EntryHeader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.EntryHeader & trellis.state.EntryHeader.$Shape} EntryHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryHeader.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.EntryHeader();
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
                            if ((value = reader.bytes()).length)
                                message.space = value;
                            else
                                delete message.space;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prev = value;
                            else
                                delete message.prev;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.stamp = value;
                            else
                                delete message.stamp;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.clockStart = value;
                            else
                                delete message.clockStart;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.clockLength = value;
                            else
                                delete message.clockLength;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.payloadLength = value;
                            else
                                delete message.payloadLength;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payloadHash = value;
                            else
                                delete message.payloadHash;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.policyHead = value;
                            else
                                delete message.policyHead;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if (!(message.dependencies && message.dependencies.length))
                                message.dependencies = [];
                            message.dependencies.push($root.trellis.state.EntryRef.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies an EntryHeader message.
             * @function verify
             * @memberof trellis.state.EntryHeader
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EntryHeader.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.space != null && $Object.hasOwnProperty.call(message, "space"))
                    if (!(message.space && typeof message.space.length === "number" || $util.isString(message.space)))
                        return "space: buffer expected";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    if (!(message.author && typeof message.author.length === "number" || $util.isString(message.author)))
                        return "author: buffer expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch))
                        return "epoch: integer expected";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev"))
                    if (!(message.prev && typeof message.prev.length === "number" || $util.isString(message.prev)))
                        return "prev: buffer expected";
                if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp"))
                    if (!$util.isInteger(message.stamp) && !(message.stamp && $util.isInteger(message.stamp.low) && $util.isInteger(message.stamp.high)))
                        return "stamp: integer|Long expected";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.clockStart != null && $Object.hasOwnProperty.call(message, "clockStart"))
                    if (!$util.isInteger(message.clockStart))
                        return "clockStart: integer expected";
                if (message.clockLength != null && $Object.hasOwnProperty.call(message, "clockLength"))
                    if (!$util.isInteger(message.clockLength))
                        return "clockLength: integer expected";
                if (message.payloadLength != null && $Object.hasOwnProperty.call(message, "payloadLength"))
                    if (!$util.isInteger(message.payloadLength))
                        return "payloadLength: integer expected";
                if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash"))
                    if (!(message.payloadHash && typeof message.payloadHash.length === "number" || $util.isString(message.payloadHash)))
                        return "payloadHash: buffer expected";
                if (message.policyHead != null && $Object.hasOwnProperty.call(message, "policyHead"))
                    if (!(message.policyHead && typeof message.policyHead.length === "number" || $util.isString(message.policyHead)))
                        return "policyHead: buffer expected";
                if (message.dependencies != null && $Object.hasOwnProperty.call(message, "dependencies")) {
                    if (!$Array.isArray(message.dependencies))
                        return "dependencies: array expected";
                    for (let i = 0; i < message.dependencies.length; ++i) {
                        let error = $root.trellis.state.EntryRef.verify(message.dependencies[i], _depth + 1);
                        if (error)
                            return "dependencies." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an EntryHeader message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.EntryHeader
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.EntryHeader} EntryHeader
             */
            EntryHeader.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.EntryHeader)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.EntryHeader: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.EntryHeader();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.space != null)
                    if (object.space.length)
                        if (typeof object.space === "string")
                            $util.base64.decode(object.space, message.space = $util.newBuffer($util.base64.length(object.space)), 0);
                        else if (object.space.length >= 0)
                            message.space = object.space;
                if (object.author != null)
                    if (object.author.length)
                        if (typeof object.author === "string")
                            $util.base64.decode(object.author, message.author = $util.newBuffer($util.base64.length(object.author)), 0);
                        else if (object.author.length >= 0)
                            message.author = object.author;
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.prev != null)
                    if (object.prev.length)
                        if (typeof object.prev === "string")
                            $util.base64.decode(object.prev, message.prev = $util.newBuffer($util.base64.length(object.prev)), 0);
                        else if (object.prev.length >= 0)
                            message.prev = object.prev;
                if (object.stamp != null)
                    if (typeof object.stamp === "object" ? object.stamp.low || object.stamp.high : $Number(object.stamp) !== 0)
                        if ($util.Long)
                            message.stamp = $util.Long.fromValue(object.stamp, true);
                        else if (typeof object.stamp === "string")
                            message.stamp = $parseInt(object.stamp, 10);
                        else if (typeof object.stamp === "number")
                            message.stamp = object.stamp;
                        else if (typeof object.stamp === "object")
                            message.stamp = new $util.LongBits(object.stamp.low >>> 0, object.stamp.high >>> 0).toNumber(true);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.trellis.state.EntryKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "ENTRY_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "ENTRY_KIND_OWNED":
                    case 1:
                        message.kind = 1;
                        break;
                    case "ENTRY_KIND_CLOSE":
                    case 2:
                        message.kind = 2;
                        break;
                    case "ENTRY_KIND_SHARED":
                    case 3:
                        message.kind = 3;
                        break;
                    case "ENTRY_KIND_POLICY":
                    case 4:
                        message.kind = 4;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.clockStart != null)
                    if ($Number(object.clockStart) !== 0)
                        message.clockStart = object.clockStart >>> 0;
                if (object.clockLength != null)
                    if ($Number(object.clockLength) !== 0)
                        message.clockLength = object.clockLength >>> 0;
                if (object.payloadLength != null)
                    if ($Number(object.payloadLength) !== 0)
                        message.payloadLength = object.payloadLength >>> 0;
                if (object.payloadHash != null)
                    if (object.payloadHash.length)
                        if (typeof object.payloadHash === "string")
                            $util.base64.decode(object.payloadHash, message.payloadHash = $util.newBuffer($util.base64.length(object.payloadHash)), 0);
                        else if (object.payloadHash.length >= 0)
                            message.payloadHash = object.payloadHash;
                if (object.policyHead != null)
                    if (object.policyHead.length)
                        if (typeof object.policyHead === "string")
                            $util.base64.decode(object.policyHead, message.policyHead = $util.newBuffer($util.base64.length(object.policyHead)), 0);
                        else if (object.policyHead.length >= 0)
                            message.policyHead = object.policyHead;
                if (object.dependencies) {
                    if (!$Array.isArray(object.dependencies))
                        throw $TypeError(".trellis.state.EntryHeader.dependencies: array expected");
                    message.dependencies = $Array(object.dependencies.length);
                    for (let i = 0; i < object.dependencies.length; ++i) {
                        if (!$util.isObject(object.dependencies[i]))
                            throw $TypeError(".trellis.state.EntryHeader.dependencies: object expected");
                        message.dependencies[i] = $root.trellis.state.EntryRef.fromObject(object.dependencies[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an EntryHeader message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.EntryHeader
             * @static
             * @param {trellis.state.EntryHeader} message EntryHeader
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntryHeader.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.dependencies = [];
                if (options.defaults) {
                    object.version = 0;
                    if (options.bytes === $String)
                        object.space = "";
                    else {
                        object.space = [];
                        if (options.bytes !== $Array)
                            object.space = $util.newBuffer(object.space);
                    }
                    if (options.bytes === $String)
                        object.author = "";
                    else {
                        object.author = [];
                        if (options.bytes !== $Array)
                            object.author = $util.newBuffer(object.author);
                    }
                    object.epoch = 0;
                    object.seq = 0;
                    if (options.bytes === $String)
                        object.prev = "";
                    else {
                        object.prev = [];
                        if (options.bytes !== $Array)
                            object.prev = $util.newBuffer(object.prev);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.stamp = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.stamp = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = options.enums === $String ? "ENTRY_KIND_UNSPECIFIED" : 0;
                    object.document = "";
                    object.clockStart = 0;
                    object.clockLength = 0;
                    object.payloadLength = 0;
                    if (options.bytes === $String)
                        object.payloadHash = "";
                    else {
                        object.payloadHash = [];
                        if (options.bytes !== $Array)
                            object.payloadHash = $util.newBuffer(object.payloadHash);
                    }
                    if (options.bytes === $String)
                        object.policyHead = "";
                    else {
                        object.policyHead = [];
                        if (options.bytes !== $Array)
                            object.policyHead = $util.newBuffer(object.policyHead);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.space != null && $Object.hasOwnProperty.call(message, "space"))
                    object.space = options.bytes === $String ? $util.base64.encode(message.space, 0, message.space.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.space) : message.space;
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = options.bytes === $String ? $util.base64.encode(message.author, 0, message.author.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.author) : message.author;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev"))
                    object.prev = options.bytes === $String ? $util.base64.encode(message.prev, 0, message.prev.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.prev) : message.prev;
                if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.stamp = typeof message.stamp === "number" ? $BigInt(message.stamp) : $util.Long.fromBits(message.stamp.low >>> 0, message.stamp.high >>> 0, true).toBigInt();
                    else if (typeof message.stamp === "number")
                        object.stamp = options.longs === $String ? $String(message.stamp) : message.stamp;
                    else
                        object.stamp = options.longs === $String ? $util.Long.prototype.toString.call(message.stamp) : options.longs === $Number ? new $util.LongBits(message.stamp.low >>> 0, message.stamp.high >>> 0).toNumber(true) : message.stamp;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.trellis.state.EntryKind[message.kind] === $undefined ? message.kind : $root.trellis.state.EntryKind[message.kind] : message.kind;
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.clockStart != null && $Object.hasOwnProperty.call(message, "clockStart"))
                    object.clockStart = message.clockStart;
                if (message.clockLength != null && $Object.hasOwnProperty.call(message, "clockLength"))
                    object.clockLength = message.clockLength;
                if (message.payloadLength != null && $Object.hasOwnProperty.call(message, "payloadLength"))
                    object.payloadLength = message.payloadLength;
                if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash"))
                    object.payloadHash = options.bytes === $String ? $util.base64.encode(message.payloadHash, 0, message.payloadHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payloadHash) : message.payloadHash;
                if (message.policyHead != null && $Object.hasOwnProperty.call(message, "policyHead"))
                    object.policyHead = options.bytes === $String ? $util.base64.encode(message.policyHead, 0, message.policyHead.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.policyHead) : message.policyHead;
                if (message.dependencies && message.dependencies.length) {
                    object.dependencies = $Array(message.dependencies.length);
                    for (let j = 0; j < message.dependencies.length; ++j)
                        object.dependencies[j] = $root.trellis.state.EntryRef.toObject(message.dependencies[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this EntryHeader to JSON.
             * @function toJSON
             * @memberof trellis.state.EntryHeader
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntryHeader.prototype.toJSON = function() {
                return EntryHeader.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntryHeader;
        })();

        state.EntryRef = (function() {

            /**
             * Properties of an EntryRef.
             * @typedef {Object} trellis.state.EntryRef.$Properties
             * @property {Uint8Array|null} [author] EntryRef author
             * @property {number|null} [epoch] EntryRef epoch
             * @property {number|null} [seq] EntryRef seq
             * @property {Uint8Array|null} [hash] EntryRef hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryRef.
             * @memberof trellis.state
             * @interface IEntryRef
             * @augments trellis.state.EntryRef.$Properties
             * @deprecated Use trellis.state.EntryRef.$Properties instead.
             */

            /**
             * Shape of an EntryRef.
             * @typedef {trellis.state.EntryRef.$Properties} trellis.state.EntryRef.$Shape
             */

            /**
             * Constructs a new EntryRef.
             * @memberof trellis.state
             * @classdesc Represents an EntryRef.
             * @constructor
             * @param {trellis.state.EntryRef.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryRef = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryRef author.
             * @member {Uint8Array} author
             * @memberof trellis.state.EntryRef
             * @instance
             */
            EntryRef.prototype.author = $util.newBuffer([]);

            /**
             * EntryRef epoch.
             * @member {number} epoch
             * @memberof trellis.state.EntryRef
             * @instance
             */
            EntryRef.prototype.epoch = 0;

            /**
             * EntryRef seq.
             * @member {number} seq
             * @memberof trellis.state.EntryRef
             * @instance
             */
            EntryRef.prototype.seq = 0;

            /**
             * EntryRef hash.
             * @member {Uint8Array} hash
             * @memberof trellis.state.EntryRef
             * @instance
             */
            EntryRef.prototype.hash = $util.newBuffer([]);

            /**
             * Creates a new EntryRef instance using the specified properties.
             * @function create
             * @memberof trellis.state.EntryRef
             * @static
             * @param {trellis.state.EntryRef.$Properties=} [properties] Properties to set
             * @returns {trellis.state.EntryRef} EntryRef instance
             * @type {{
             *   (properties: trellis.state.EntryRef.$Shape): trellis.state.EntryRef & trellis.state.EntryRef.$Shape;
             *   (properties?: trellis.state.EntryRef.$Properties): trellis.state.EntryRef;
             * }}
             */
            EntryRef.create = function(properties) {
                return new EntryRef(properties);
            };

            /**
             * Encodes the specified EntryRef message. Does not implicitly {@link trellis.state.EntryRef.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.EntryRef
             * @static
             * @param {trellis.state.EntryRef.$Properties} message EntryRef message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryRef.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.author);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.seq);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryRef message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.EntryRef
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.EntryRef & trellis.state.EntryRef.$Shape} EntryRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryRef.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.EntryRef();
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
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
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
             * Verifies an EntryRef message.
             * @function verify
             * @memberof trellis.state.EntryRef
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EntryRef.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    if (!(message.author && typeof message.author.length === "number" || $util.isString(message.author)))
                        return "author: buffer expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch))
                        return "epoch: integer expected";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    if (!(message.hash && typeof message.hash.length === "number" || $util.isString(message.hash)))
                        return "hash: buffer expected";
                return null;
            };

            /**
             * Creates an EntryRef message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.EntryRef
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.EntryRef} EntryRef
             */
            EntryRef.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.EntryRef)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.EntryRef: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.EntryRef();
                if (object.author != null)
                    if (object.author.length)
                        if (typeof object.author === "string")
                            $util.base64.decode(object.author, message.author = $util.newBuffer($util.base64.length(object.author)), 0);
                        else if (object.author.length >= 0)
                            message.author = object.author;
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                return message;
            };

            /**
             * Creates a plain object from an EntryRef message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.EntryRef
             * @static
             * @param {trellis.state.EntryRef} message EntryRef
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntryRef.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.author = "";
                    else {
                        object.author = [];
                        if (options.bytes !== $Array)
                            object.author = $util.newBuffer(object.author);
                    }
                    object.epoch = 0;
                    object.seq = 0;
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                }
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = options.bytes === $String ? $util.base64.encode(message.author, 0, message.author.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.author) : message.author;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                return object;
            };

            /**
             * Converts this EntryRef to JSON.
             * @function toJSON
             * @memberof trellis.state.EntryRef
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntryRef.prototype.toJSON = function() {
                return EntryRef.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntryRef;
        })();

        state.Entry = (function() {

            /**
             * Properties of an Entry.
             * @typedef {Object} trellis.state.Entry.$Properties
             * @property {Uint8Array|null} [header] Entry header
             * @property {Uint8Array|null} [signature] Entry signature
             * @property {Uint8Array|null} [payload] Entry payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Entry.
             * @memberof trellis.state
             * @interface IEntry
             * @augments trellis.state.Entry.$Properties
             * @deprecated Use trellis.state.Entry.$Properties instead.
             */

            /**
             * Shape of an Entry.
             * @typedef {trellis.state.Entry.$Properties} trellis.state.Entry.$Shape
             */

            /**
             * Constructs a new Entry.
             * @memberof trellis.state
             * @classdesc Represents an Entry.
             * @constructor
             * @param {trellis.state.Entry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Entry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Entry header.
             * @member {Uint8Array} header
             * @memberof trellis.state.Entry
             * @instance
             */
            Entry.prototype.header = $util.newBuffer([]);

            /**
             * Entry signature.
             * @member {Uint8Array} signature
             * @memberof trellis.state.Entry
             * @instance
             */
            Entry.prototype.signature = $util.newBuffer([]);

            /**
             * Entry payload.
             * @member {Uint8Array} payload
             * @memberof trellis.state.Entry
             * @instance
             */
            Entry.prototype.payload = $util.newBuffer([]);

            /**
             * Creates a new Entry instance using the specified properties.
             * @function create
             * @memberof trellis.state.Entry
             * @static
             * @param {trellis.state.Entry.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Entry} Entry instance
             * @type {{
             *   (properties: trellis.state.Entry.$Shape): trellis.state.Entry & trellis.state.Entry.$Shape;
             *   (properties?: trellis.state.Entry.$Properties): trellis.state.Entry;
             * }}
             */
            Entry.create = function(properties) {
                return new Entry(properties);
            };

            /**
             * Encodes the specified Entry message. Does not implicitly {@link trellis.state.Entry.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Entry
             * @static
             * @param {trellis.state.Entry.$Properties} message Entry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Entry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.header);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.payload);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Entry message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Entry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Entry & trellis.state.Entry.$Shape} Entry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Entry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Entry();
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
                                message.header = value;
                            else
                                delete message.header;
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
                    case 3: {
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
             * Verifies an Entry message.
             * @function verify
             * @memberof trellis.state.Entry
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Entry.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    if (!(message.header && typeof message.header.length === "number" || $util.isString(message.header)))
                        return "header: buffer expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    if (!(message.payload && typeof message.payload.length === "number" || $util.isString(message.payload)))
                        return "payload: buffer expected";
                return null;
            };

            /**
             * Creates an Entry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Entry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Entry} Entry
             */
            Entry.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Entry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Entry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Entry();
                if (object.header != null)
                    if (object.header.length)
                        if (typeof object.header === "string")
                            $util.base64.decode(object.header, message.header = $util.newBuffer($util.base64.length(object.header)), 0);
                        else if (object.header.length >= 0)
                            message.header = object.header;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                if (object.payload != null)
                    if (object.payload.length)
                        if (typeof object.payload === "string")
                            $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                        else if (object.payload.length >= 0)
                            message.payload = object.payload;
                return message;
            };

            /**
             * Creates a plain object from an Entry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Entry
             * @static
             * @param {trellis.state.Entry} message Entry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Entry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.header = "";
                    else {
                        object.header = [];
                        if (options.bytes !== $Array)
                            object.header = $util.newBuffer(object.header);
                    }
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                    if (options.bytes === $String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== $Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = options.bytes === $String ? $util.base64.encode(message.header, 0, message.header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.header) : message.header;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                return object;
            };

            /**
             * Converts this Entry to JSON.
             * @function toJSON
             * @memberof trellis.state.Entry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Entry.prototype.toJSON = function() {
                return Entry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Entry;
        })();

        state.ForkProof = (function() {

            /**
             * Properties of a ForkProof.
             * @typedef {Object} trellis.state.ForkProof.$Properties
             * @property {Uint8Array|null} [firstHeader] ForkProof firstHeader
             * @property {Uint8Array|null} [firstSignature] ForkProof firstSignature
             * @property {Uint8Array|null} [secondHeader] ForkProof secondHeader
             * @property {Uint8Array|null} [secondSignature] ForkProof secondSignature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForkProof.
             * @memberof trellis.state
             * @interface IForkProof
             * @augments trellis.state.ForkProof.$Properties
             * @deprecated Use trellis.state.ForkProof.$Properties instead.
             */

            /**
             * Shape of a ForkProof.
             * @typedef {trellis.state.ForkProof.$Properties} trellis.state.ForkProof.$Shape
             */

            /**
             * Constructs a new ForkProof.
             * @memberof trellis.state
             * @classdesc Represents a ForkProof.
             * @constructor
             * @param {trellis.state.ForkProof.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForkProof = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForkProof firstHeader.
             * @member {Uint8Array} firstHeader
             * @memberof trellis.state.ForkProof
             * @instance
             */
            ForkProof.prototype.firstHeader = $util.newBuffer([]);

            /**
             * ForkProof firstSignature.
             * @member {Uint8Array} firstSignature
             * @memberof trellis.state.ForkProof
             * @instance
             */
            ForkProof.prototype.firstSignature = $util.newBuffer([]);

            /**
             * ForkProof secondHeader.
             * @member {Uint8Array} secondHeader
             * @memberof trellis.state.ForkProof
             * @instance
             */
            ForkProof.prototype.secondHeader = $util.newBuffer([]);

            /**
             * ForkProof secondSignature.
             * @member {Uint8Array} secondSignature
             * @memberof trellis.state.ForkProof
             * @instance
             */
            ForkProof.prototype.secondSignature = $util.newBuffer([]);

            /**
             * Creates a new ForkProof instance using the specified properties.
             * @function create
             * @memberof trellis.state.ForkProof
             * @static
             * @param {trellis.state.ForkProof.$Properties=} [properties] Properties to set
             * @returns {trellis.state.ForkProof} ForkProof instance
             * @type {{
             *   (properties: trellis.state.ForkProof.$Shape): trellis.state.ForkProof & trellis.state.ForkProof.$Shape;
             *   (properties?: trellis.state.ForkProof.$Properties): trellis.state.ForkProof;
             * }}
             */
            ForkProof.create = function(properties) {
                return new ForkProof(properties);
            };

            /**
             * Encodes the specified ForkProof message. Does not implicitly {@link trellis.state.ForkProof.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.ForkProof
             * @static
             * @param {trellis.state.ForkProof.$Properties} message ForkProof message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForkProof.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.firstHeader != null && $Object.hasOwnProperty.call(message, "firstHeader") && message.firstHeader.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.firstHeader);
                if (message.firstSignature != null && $Object.hasOwnProperty.call(message, "firstSignature") && message.firstSignature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.firstSignature);
                if (message.secondHeader != null && $Object.hasOwnProperty.call(message, "secondHeader") && message.secondHeader.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.secondHeader);
                if (message.secondSignature != null && $Object.hasOwnProperty.call(message, "secondSignature") && message.secondSignature.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.secondSignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForkProof message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.ForkProof
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.ForkProof & trellis.state.ForkProof.$Shape} ForkProof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForkProof.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.ForkProof();
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
                                message.firstHeader = value;
                            else
                                delete message.firstHeader;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.firstSignature = value;
                            else
                                delete message.firstSignature;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secondHeader = value;
                            else
                                delete message.secondHeader;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secondSignature = value;
                            else
                                delete message.secondSignature;
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
             * Verifies a ForkProof message.
             * @function verify
             * @memberof trellis.state.ForkProof
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ForkProof.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.firstHeader != null && $Object.hasOwnProperty.call(message, "firstHeader"))
                    if (!(message.firstHeader && typeof message.firstHeader.length === "number" || $util.isString(message.firstHeader)))
                        return "firstHeader: buffer expected";
                if (message.firstSignature != null && $Object.hasOwnProperty.call(message, "firstSignature"))
                    if (!(message.firstSignature && typeof message.firstSignature.length === "number" || $util.isString(message.firstSignature)))
                        return "firstSignature: buffer expected";
                if (message.secondHeader != null && $Object.hasOwnProperty.call(message, "secondHeader"))
                    if (!(message.secondHeader && typeof message.secondHeader.length === "number" || $util.isString(message.secondHeader)))
                        return "secondHeader: buffer expected";
                if (message.secondSignature != null && $Object.hasOwnProperty.call(message, "secondSignature"))
                    if (!(message.secondSignature && typeof message.secondSignature.length === "number" || $util.isString(message.secondSignature)))
                        return "secondSignature: buffer expected";
                return null;
            };

            /**
             * Creates a ForkProof message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.ForkProof
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.ForkProof} ForkProof
             */
            ForkProof.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.ForkProof)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.ForkProof: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.ForkProof();
                if (object.firstHeader != null)
                    if (object.firstHeader.length)
                        if (typeof object.firstHeader === "string")
                            $util.base64.decode(object.firstHeader, message.firstHeader = $util.newBuffer($util.base64.length(object.firstHeader)), 0);
                        else if (object.firstHeader.length >= 0)
                            message.firstHeader = object.firstHeader;
                if (object.firstSignature != null)
                    if (object.firstSignature.length)
                        if (typeof object.firstSignature === "string")
                            $util.base64.decode(object.firstSignature, message.firstSignature = $util.newBuffer($util.base64.length(object.firstSignature)), 0);
                        else if (object.firstSignature.length >= 0)
                            message.firstSignature = object.firstSignature;
                if (object.secondHeader != null)
                    if (object.secondHeader.length)
                        if (typeof object.secondHeader === "string")
                            $util.base64.decode(object.secondHeader, message.secondHeader = $util.newBuffer($util.base64.length(object.secondHeader)), 0);
                        else if (object.secondHeader.length >= 0)
                            message.secondHeader = object.secondHeader;
                if (object.secondSignature != null)
                    if (object.secondSignature.length)
                        if (typeof object.secondSignature === "string")
                            $util.base64.decode(object.secondSignature, message.secondSignature = $util.newBuffer($util.base64.length(object.secondSignature)), 0);
                        else if (object.secondSignature.length >= 0)
                            message.secondSignature = object.secondSignature;
                return message;
            };

            /**
             * Creates a plain object from a ForkProof message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.ForkProof
             * @static
             * @param {trellis.state.ForkProof} message ForkProof
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ForkProof.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.firstHeader = "";
                    else {
                        object.firstHeader = [];
                        if (options.bytes !== $Array)
                            object.firstHeader = $util.newBuffer(object.firstHeader);
                    }
                    if (options.bytes === $String)
                        object.firstSignature = "";
                    else {
                        object.firstSignature = [];
                        if (options.bytes !== $Array)
                            object.firstSignature = $util.newBuffer(object.firstSignature);
                    }
                    if (options.bytes === $String)
                        object.secondHeader = "";
                    else {
                        object.secondHeader = [];
                        if (options.bytes !== $Array)
                            object.secondHeader = $util.newBuffer(object.secondHeader);
                    }
                    if (options.bytes === $String)
                        object.secondSignature = "";
                    else {
                        object.secondSignature = [];
                        if (options.bytes !== $Array)
                            object.secondSignature = $util.newBuffer(object.secondSignature);
                    }
                }
                if (message.firstHeader != null && $Object.hasOwnProperty.call(message, "firstHeader"))
                    object.firstHeader = options.bytes === $String ? $util.base64.encode(message.firstHeader, 0, message.firstHeader.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.firstHeader) : message.firstHeader;
                if (message.firstSignature != null && $Object.hasOwnProperty.call(message, "firstSignature"))
                    object.firstSignature = options.bytes === $String ? $util.base64.encode(message.firstSignature, 0, message.firstSignature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.firstSignature) : message.firstSignature;
                if (message.secondHeader != null && $Object.hasOwnProperty.call(message, "secondHeader"))
                    object.secondHeader = options.bytes === $String ? $util.base64.encode(message.secondHeader, 0, message.secondHeader.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.secondHeader) : message.secondHeader;
                if (message.secondSignature != null && $Object.hasOwnProperty.call(message, "secondSignature"))
                    object.secondSignature = options.bytes === $String ? $util.base64.encode(message.secondSignature, 0, message.secondSignature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.secondSignature) : message.secondSignature;
                return object;
            };

            /**
             * Converts this ForkProof to JSON.
             * @function toJSON
             * @memberof trellis.state.ForkProof
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ForkProof.prototype.toJSON = function() {
                return ForkProof.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ForkProof;
        })();

        state.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} trellis.state.Hello.$Properties
             * @property {number|null} [version] Hello version
             * @property {Uint8Array|null} [space] Hello space
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof trellis.state
             * @interface IHello
             * @augments trellis.state.Hello.$Properties
             * @deprecated Use trellis.state.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {trellis.state.Hello.$Properties} trellis.state.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof trellis.state
             * @classdesc Represents a Hello.
             * @constructor
             * @param {trellis.state.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello version.
             * @member {number} version
             * @memberof trellis.state.Hello
             * @instance
             */
            Hello.prototype.version = 0;

            /**
             * Hello space.
             * @member {Uint8Array} space
             * @memberof trellis.state.Hello
             * @instance
             */
            Hello.prototype.space = $util.newBuffer([]);

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof trellis.state.Hello
             * @static
             * @param {trellis.state.Hello.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Hello} Hello instance
             * @type {{
             *   (properties: trellis.state.Hello.$Shape): trellis.state.Hello & trellis.state.Hello.$Shape;
             *   (properties?: trellis.state.Hello.$Properties): trellis.state.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link trellis.state.Hello.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Hello
             * @static
             * @param {trellis.state.Hello.$Properties} message Hello message or plain object to encode
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
                if (message.space != null && $Object.hasOwnProperty.call(message, "space") && message.space.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.space);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Hello & trellis.state.Hello.$Shape} Hello
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
                message = _target || new $root.trellis.state.Hello();
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
                            if ((value = reader.bytes()).length)
                                message.space = value;
                            else
                                delete message.space;
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
             * @memberof trellis.state.Hello
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
                if (message.space != null && $Object.hasOwnProperty.call(message, "space"))
                    if (!(message.space && typeof message.space.length === "number" || $util.isString(message.space)))
                        return "space: buffer expected";
                return null;
            };

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Hello
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Hello} Hello
             */
            Hello.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Hello)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Hello: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Hello();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.space != null)
                    if (object.space.length)
                        if (typeof object.space === "string")
                            $util.base64.decode(object.space, message.space = $util.newBuffer($util.base64.length(object.space)), 0);
                        else if (object.space.length >= 0)
                            message.space = object.space;
                return message;
            };

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Hello
             * @static
             * @param {trellis.state.Hello} message Hello
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
                if (options.defaults) {
                    object.version = 0;
                    if (options.bytes === $String)
                        object.space = "";
                    else {
                        object.space = [];
                        if (options.bytes !== $Array)
                            object.space = $util.newBuffer(object.space);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.space != null && $Object.hasOwnProperty.call(message, "space"))
                    object.space = options.bytes === $String ? $util.base64.encode(message.space, 0, message.space.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.space) : message.space;
                return object;
            };

            /**
             * Converts this Hello to JSON.
             * @function toJSON
             * @memberof trellis.state.Hello
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Hello.prototype.toJSON = function() {
                return Hello.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Hello;
        })();

        state.Root = (function() {

            /**
             * Properties of a Root.
             * @typedef {Object} trellis.state.Root.$Properties
             * @property {Uint8Array|null} [buckets] Root buckets
             * @property {boolean|null} [reply] Root reply
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Root.
             * @memberof trellis.state
             * @interface IRoot
             * @augments trellis.state.Root.$Properties
             * @deprecated Use trellis.state.Root.$Properties instead.
             */

            /**
             * Shape of a Root.
             * @typedef {trellis.state.Root.$Properties} trellis.state.Root.$Shape
             */

            /**
             * Constructs a new Root.
             * @memberof trellis.state
             * @classdesc Represents a Root.
             * @constructor
             * @param {trellis.state.Root.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Root = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Root buckets.
             * @member {Uint8Array} buckets
             * @memberof trellis.state.Root
             * @instance
             */
            Root.prototype.buckets = $util.newBuffer([]);

            /**
             * Root reply.
             * @member {boolean} reply
             * @memberof trellis.state.Root
             * @instance
             */
            Root.prototype.reply = false;

            /**
             * Creates a new Root instance using the specified properties.
             * @function create
             * @memberof trellis.state.Root
             * @static
             * @param {trellis.state.Root.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Root} Root instance
             * @type {{
             *   (properties: trellis.state.Root.$Shape): trellis.state.Root & trellis.state.Root.$Shape;
             *   (properties?: trellis.state.Root.$Properties): trellis.state.Root;
             * }}
             */
            Root.create = function(properties) {
                return new Root(properties);
            };

            /**
             * Encodes the specified Root message. Does not implicitly {@link trellis.state.Root.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Root
             * @static
             * @param {trellis.state.Root.$Properties} message Root message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Root.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.buckets != null && $Object.hasOwnProperty.call(message, "buckets") && message.buckets.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.buckets);
                if (message.reply != null && $Object.hasOwnProperty.call(message, "reply") && message.reply !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.reply);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Root message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Root
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Root & trellis.state.Root.$Shape} Root
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Root.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Root();
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
                                message.buckets = value;
                            else
                                delete message.buckets;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.reply = value;
                            else
                                delete message.reply;
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
             * Verifies a Root message.
             * @function verify
             * @memberof trellis.state.Root
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Root.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.buckets != null && $Object.hasOwnProperty.call(message, "buckets"))
                    if (!(message.buckets && typeof message.buckets.length === "number" || $util.isString(message.buckets)))
                        return "buckets: buffer expected";
                if (message.reply != null && $Object.hasOwnProperty.call(message, "reply"))
                    if (typeof message.reply !== "boolean")
                        return "reply: boolean expected";
                return null;
            };

            /**
             * Creates a Root message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Root
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Root} Root
             */
            Root.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Root)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Root: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Root();
                if (object.buckets != null)
                    if (object.buckets.length)
                        if (typeof object.buckets === "string")
                            $util.base64.decode(object.buckets, message.buckets = $util.newBuffer($util.base64.length(object.buckets)), 0);
                        else if (object.buckets.length >= 0)
                            message.buckets = object.buckets;
                if (object.reply != null)
                    if (object.reply)
                        message.reply = $Boolean(object.reply);
                return message;
            };

            /**
             * Creates a plain object from a Root message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Root
             * @static
             * @param {trellis.state.Root} message Root
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Root.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.buckets = "";
                    else {
                        object.buckets = [];
                        if (options.bytes !== $Array)
                            object.buckets = $util.newBuffer(object.buckets);
                    }
                    object.reply = false;
                }
                if (message.buckets != null && $Object.hasOwnProperty.call(message, "buckets"))
                    object.buckets = options.bytes === $String ? $util.base64.encode(message.buckets, 0, message.buckets.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.buckets) : message.buckets;
                if (message.reply != null && $Object.hasOwnProperty.call(message, "reply"))
                    object.reply = message.reply;
                return object;
            };

            /**
             * Converts this Root to JSON.
             * @function toJSON
             * @memberof trellis.state.Root
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Root.prototype.toJSON = function() {
                return Root.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Root;
        })();

        state.Head = (function() {

            /**
             * Properties of a Head.
             * @typedef {Object} trellis.state.Head.$Properties
             * @property {Uint8Array|null} [author] Head author
             * @property {number|null} [epoch] Head epoch
             * @property {number|null} [seq] Head seq
             * @property {Uint8Array|null} [hash] Head hash
             * @property {number|null} [frozenAt] Head frozenAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Head.
             * @memberof trellis.state
             * @interface IHead
             * @augments trellis.state.Head.$Properties
             * @deprecated Use trellis.state.Head.$Properties instead.
             */

            /**
             * Shape of a Head.
             * @typedef {trellis.state.Head.$Properties} trellis.state.Head.$Shape
             */

            /**
             * Constructs a new Head.
             * @memberof trellis.state
             * @classdesc Represents a Head.
             * @constructor
             * @param {trellis.state.Head.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Head = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Head author.
             * @member {Uint8Array} author
             * @memberof trellis.state.Head
             * @instance
             */
            Head.prototype.author = $util.newBuffer([]);

            /**
             * Head epoch.
             * @member {number} epoch
             * @memberof trellis.state.Head
             * @instance
             */
            Head.prototype.epoch = 0;

            /**
             * Head seq.
             * @member {number} seq
             * @memberof trellis.state.Head
             * @instance
             */
            Head.prototype.seq = 0;

            /**
             * Head hash.
             * @member {Uint8Array} hash
             * @memberof trellis.state.Head
             * @instance
             */
            Head.prototype.hash = $util.newBuffer([]);

            /**
             * Head frozenAt.
             * @member {number} frozenAt
             * @memberof trellis.state.Head
             * @instance
             */
            Head.prototype.frozenAt = 0;

            /**
             * Creates a new Head instance using the specified properties.
             * @function create
             * @memberof trellis.state.Head
             * @static
             * @param {trellis.state.Head.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Head} Head instance
             * @type {{
             *   (properties: trellis.state.Head.$Shape): trellis.state.Head & trellis.state.Head.$Shape;
             *   (properties?: trellis.state.Head.$Properties): trellis.state.Head;
             * }}
             */
            Head.create = function(properties) {
                return new Head(properties);
            };

            /**
             * Encodes the specified Head message. Does not implicitly {@link trellis.state.Head.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Head
             * @static
             * @param {trellis.state.Head.$Properties} message Head message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Head.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.author);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.seq);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.hash);
                if (message.frozenAt != null && $Object.hasOwnProperty.call(message, "frozenAt") && message.frozenAt !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.frozenAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Head
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Head & trellis.state.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Head.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Head();
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
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.frozenAt = value;
                            else
                                delete message.frozenAt;
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
             * Verifies a Head message.
             * @function verify
             * @memberof trellis.state.Head
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Head.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    if (!(message.author && typeof message.author.length === "number" || $util.isString(message.author)))
                        return "author: buffer expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch))
                        return "epoch: integer expected";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    if (!(message.hash && typeof message.hash.length === "number" || $util.isString(message.hash)))
                        return "hash: buffer expected";
                if (message.frozenAt != null && $Object.hasOwnProperty.call(message, "frozenAt"))
                    if (!$util.isInteger(message.frozenAt))
                        return "frozenAt: integer expected";
                return null;
            };

            /**
             * Creates a Head message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Head
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Head} Head
             */
            Head.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Head)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Head: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Head();
                if (object.author != null)
                    if (object.author.length)
                        if (typeof object.author === "string")
                            $util.base64.decode(object.author, message.author = $util.newBuffer($util.base64.length(object.author)), 0);
                        else if (object.author.length >= 0)
                            message.author = object.author;
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                if (object.frozenAt != null)
                    if ($Number(object.frozenAt) !== 0)
                        message.frozenAt = object.frozenAt >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Head message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Head
             * @static
             * @param {trellis.state.Head} message Head
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Head.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.author = "";
                    else {
                        object.author = [];
                        if (options.bytes !== $Array)
                            object.author = $util.newBuffer(object.author);
                    }
                    object.epoch = 0;
                    object.seq = 0;
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                    object.frozenAt = 0;
                }
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = options.bytes === $String ? $util.base64.encode(message.author, 0, message.author.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.author) : message.author;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                if (message.frozenAt != null && $Object.hasOwnProperty.call(message, "frozenAt"))
                    object.frozenAt = message.frozenAt;
                return object;
            };

            /**
             * Converts this Head to JSON.
             * @function toJSON
             * @memberof trellis.state.Head
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Head.prototype.toJSON = function() {
                return Head.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Head;
        })();

        state.Heads = (function() {

            /**
             * Properties of a Heads.
             * @typedef {Object} trellis.state.Heads.$Properties
             * @property {Array.<trellis.state.Head.$Properties>|null} [heads] Heads heads
             * @property {Uint8Array|null} [requestedBuckets] Heads requestedBuckets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heads.
             * @memberof trellis.state
             * @interface IHeads
             * @augments trellis.state.Heads.$Properties
             * @deprecated Use trellis.state.Heads.$Properties instead.
             */

            /**
             * Shape of a Heads.
             * @typedef {trellis.state.Heads.$Properties} trellis.state.Heads.$Shape
             */

            /**
             * Constructs a new Heads.
             * @memberof trellis.state
             * @classdesc Represents a Heads.
             * @constructor
             * @param {trellis.state.Heads.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heads = function (properties) {
                this.heads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heads heads.
             * @member {Array.<trellis.state.Head.$Properties>} heads
             * @memberof trellis.state.Heads
             * @instance
             */
            Heads.prototype.heads = $util.emptyArray;

            /**
             * Heads requestedBuckets.
             * @member {Uint8Array} requestedBuckets
             * @memberof trellis.state.Heads
             * @instance
             */
            Heads.prototype.requestedBuckets = $util.newBuffer([]);

            /**
             * Creates a new Heads instance using the specified properties.
             * @function create
             * @memberof trellis.state.Heads
             * @static
             * @param {trellis.state.Heads.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Heads} Heads instance
             * @type {{
             *   (properties: trellis.state.Heads.$Shape): trellis.state.Heads & trellis.state.Heads.$Shape;
             *   (properties?: trellis.state.Heads.$Properties): trellis.state.Heads;
             * }}
             */
            Heads.create = function(properties) {
                return new Heads(properties);
            };

            /**
             * Encodes the specified Heads message. Does not implicitly {@link trellis.state.Heads.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Heads
             * @static
             * @param {trellis.state.Heads.$Properties} message Heads message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heads.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        $root.trellis.state.Head.encode(message.heads[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.requestedBuckets != null && $Object.hasOwnProperty.call(message, "requestedBuckets") && message.requestedBuckets.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.requestedBuckets);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heads message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Heads
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Heads & trellis.state.Heads.$Shape} Heads
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heads.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Heads();
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
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push($root.trellis.state.Head.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestedBuckets = value;
                            else
                                delete message.requestedBuckets;
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
             * Verifies a Heads message.
             * @function verify
             * @memberof trellis.state.Heads
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Heads.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.heads != null && $Object.hasOwnProperty.call(message, "heads")) {
                    if (!$Array.isArray(message.heads))
                        return "heads: array expected";
                    for (let i = 0; i < message.heads.length; ++i) {
                        let error = $root.trellis.state.Head.verify(message.heads[i], _depth + 1);
                        if (error)
                            return "heads." + error;
                    }
                }
                if (message.requestedBuckets != null && $Object.hasOwnProperty.call(message, "requestedBuckets"))
                    if (!(message.requestedBuckets && typeof message.requestedBuckets.length === "number" || $util.isString(message.requestedBuckets)))
                        return "requestedBuckets: buffer expected";
                return null;
            };

            /**
             * Creates a Heads message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Heads
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Heads} Heads
             */
            Heads.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Heads)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Heads: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Heads();
                if (object.heads) {
                    if (!$Array.isArray(object.heads))
                        throw $TypeError(".trellis.state.Heads.heads: array expected");
                    message.heads = $Array(object.heads.length);
                    for (let i = 0; i < object.heads.length; ++i) {
                        if (!$util.isObject(object.heads[i]))
                            throw $TypeError(".trellis.state.Heads.heads: object expected");
                        message.heads[i] = $root.trellis.state.Head.fromObject(object.heads[i], _depth + 1);
                    }
                }
                if (object.requestedBuckets != null)
                    if (object.requestedBuckets.length)
                        if (typeof object.requestedBuckets === "string")
                            $util.base64.decode(object.requestedBuckets, message.requestedBuckets = $util.newBuffer($util.base64.length(object.requestedBuckets)), 0);
                        else if (object.requestedBuckets.length >= 0)
                            message.requestedBuckets = object.requestedBuckets;
                return message;
            };

            /**
             * Creates a plain object from a Heads message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Heads
             * @static
             * @param {trellis.state.Heads} message Heads
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Heads.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.heads = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.requestedBuckets = "";
                    else {
                        object.requestedBuckets = [];
                        if (options.bytes !== $Array)
                            object.requestedBuckets = $util.newBuffer(object.requestedBuckets);
                    }
                if (message.heads && message.heads.length) {
                    object.heads = $Array(message.heads.length);
                    for (let j = 0; j < message.heads.length; ++j)
                        object.heads[j] = $root.trellis.state.Head.toObject(message.heads[j], options, _depth + 1);
                }
                if (message.requestedBuckets != null && $Object.hasOwnProperty.call(message, "requestedBuckets"))
                    object.requestedBuckets = options.bytes === $String ? $util.base64.encode(message.requestedBuckets, 0, message.requestedBuckets.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.requestedBuckets) : message.requestedBuckets;
                return object;
            };

            /**
             * Converts this Heads to JSON.
             * @function toJSON
             * @memberof trellis.state.Heads
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Heads.prototype.toJSON = function() {
                return Heads.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Heads;
        })();

        state.Range = (function() {

            /**
             * Properties of a Range.
             * @typedef {Object} trellis.state.Range.$Properties
             * @property {Uint8Array|null} [author] Range author
             * @property {number|null} [epoch] Range epoch
             * @property {number|null} [fromSeq] Range fromSeq
             * @property {number|null} [toSeq] Range toSeq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Range.
             * @memberof trellis.state
             * @interface IRange
             * @augments trellis.state.Range.$Properties
             * @deprecated Use trellis.state.Range.$Properties instead.
             */

            /**
             * Shape of a Range.
             * @typedef {trellis.state.Range.$Properties} trellis.state.Range.$Shape
             */

            /**
             * Constructs a new Range.
             * @memberof trellis.state
             * @classdesc Represents a Range.
             * @constructor
             * @param {trellis.state.Range.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Range = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Range author.
             * @member {Uint8Array} author
             * @memberof trellis.state.Range
             * @instance
             */
            Range.prototype.author = $util.newBuffer([]);

            /**
             * Range epoch.
             * @member {number} epoch
             * @memberof trellis.state.Range
             * @instance
             */
            Range.prototype.epoch = 0;

            /**
             * Range fromSeq.
             * @member {number} fromSeq
             * @memberof trellis.state.Range
             * @instance
             */
            Range.prototype.fromSeq = 0;

            /**
             * Range toSeq.
             * @member {number} toSeq
             * @memberof trellis.state.Range
             * @instance
             */
            Range.prototype.toSeq = 0;

            /**
             * Creates a new Range instance using the specified properties.
             * @function create
             * @memberof trellis.state.Range
             * @static
             * @param {trellis.state.Range.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Range} Range instance
             * @type {{
             *   (properties: trellis.state.Range.$Shape): trellis.state.Range & trellis.state.Range.$Shape;
             *   (properties?: trellis.state.Range.$Properties): trellis.state.Range;
             * }}
             */
            Range.create = function(properties) {
                return new Range(properties);
            };

            /**
             * Encodes the specified Range message. Does not implicitly {@link trellis.state.Range.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Range
             * @static
             * @param {trellis.state.Range.$Properties} message Range message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Range.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.author);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                if (message.fromSeq != null && $Object.hasOwnProperty.call(message, "fromSeq") && message.fromSeq !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.fromSeq);
                if (message.toSeq != null && $Object.hasOwnProperty.call(message, "toSeq") && message.toSeq !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.toSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Range message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Range
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Range & trellis.state.Range.$Shape} Range
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Range.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Range();
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
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromSeq = value;
                            else
                                delete message.fromSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.toSeq = value;
                            else
                                delete message.toSeq;
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
             * Verifies a Range message.
             * @function verify
             * @memberof trellis.state.Range
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Range.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    if (!(message.author && typeof message.author.length === "number" || $util.isString(message.author)))
                        return "author: buffer expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch))
                        return "epoch: integer expected";
                if (message.fromSeq != null && $Object.hasOwnProperty.call(message, "fromSeq"))
                    if (!$util.isInteger(message.fromSeq))
                        return "fromSeq: integer expected";
                if (message.toSeq != null && $Object.hasOwnProperty.call(message, "toSeq"))
                    if (!$util.isInteger(message.toSeq))
                        return "toSeq: integer expected";
                return null;
            };

            /**
             * Creates a Range message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Range
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Range} Range
             */
            Range.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Range)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Range: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Range();
                if (object.author != null)
                    if (object.author.length)
                        if (typeof object.author === "string")
                            $util.base64.decode(object.author, message.author = $util.newBuffer($util.base64.length(object.author)), 0);
                        else if (object.author.length >= 0)
                            message.author = object.author;
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.fromSeq != null)
                    if ($Number(object.fromSeq) !== 0)
                        message.fromSeq = object.fromSeq >>> 0;
                if (object.toSeq != null)
                    if ($Number(object.toSeq) !== 0)
                        message.toSeq = object.toSeq >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Range message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Range
             * @static
             * @param {trellis.state.Range} message Range
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Range.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.author = "";
                    else {
                        object.author = [];
                        if (options.bytes !== $Array)
                            object.author = $util.newBuffer(object.author);
                    }
                    object.epoch = 0;
                    object.fromSeq = 0;
                    object.toSeq = 0;
                }
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = options.bytes === $String ? $util.base64.encode(message.author, 0, message.author.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.author) : message.author;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.fromSeq != null && $Object.hasOwnProperty.call(message, "fromSeq"))
                    object.fromSeq = message.fromSeq;
                if (message.toSeq != null && $Object.hasOwnProperty.call(message, "toSeq"))
                    object.toSeq = message.toSeq;
                return object;
            };

            /**
             * Converts this Range to JSON.
             * @function toJSON
             * @memberof trellis.state.Range
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Range.prototype.toJSON = function() {
                return Range.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Range;
        })();

        state.Want = (function() {

            /**
             * Properties of a Want.
             * @typedef {Object} trellis.state.Want.$Properties
             * @property {Array.<trellis.state.Range.$Properties>|null} [ranges] Want ranges
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Want.
             * @memberof trellis.state
             * @interface IWant
             * @augments trellis.state.Want.$Properties
             * @deprecated Use trellis.state.Want.$Properties instead.
             */

            /**
             * Shape of a Want.
             * @typedef {trellis.state.Want.$Properties} trellis.state.Want.$Shape
             */

            /**
             * Constructs a new Want.
             * @memberof trellis.state
             * @classdesc Represents a Want.
             * @constructor
             * @param {trellis.state.Want.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Want = function (properties) {
                this.ranges = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Want ranges.
             * @member {Array.<trellis.state.Range.$Properties>} ranges
             * @memberof trellis.state.Want
             * @instance
             */
            Want.prototype.ranges = $util.emptyArray;

            /**
             * Creates a new Want instance using the specified properties.
             * @function create
             * @memberof trellis.state.Want
             * @static
             * @param {trellis.state.Want.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Want} Want instance
             * @type {{
             *   (properties: trellis.state.Want.$Shape): trellis.state.Want & trellis.state.Want.$Shape;
             *   (properties?: trellis.state.Want.$Properties): trellis.state.Want;
             * }}
             */
            Want.create = function(properties) {
                return new Want(properties);
            };

            /**
             * Encodes the specified Want message. Does not implicitly {@link trellis.state.Want.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Want
             * @static
             * @param {trellis.state.Want.$Properties} message Want message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Want.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ranges != null && message.ranges.length)
                    for (let i = 0; i < message.ranges.length; ++i)
                        $root.trellis.state.Range.encode(message.ranges[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Want message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Want
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Want & trellis.state.Want.$Shape} Want
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Want.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Want();
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
                            message.ranges.push($root.trellis.state.Range.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Want message.
             * @function verify
             * @memberof trellis.state.Want
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Want.verify = function (message, _depth) {
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
                        let error = $root.trellis.state.Range.verify(message.ranges[i], _depth + 1);
                        if (error)
                            return "ranges." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Want message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Want
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Want} Want
             */
            Want.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Want)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Want: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Want();
                if (object.ranges) {
                    if (!$Array.isArray(object.ranges))
                        throw $TypeError(".trellis.state.Want.ranges: array expected");
                    message.ranges = $Array(object.ranges.length);
                    for (let i = 0; i < object.ranges.length; ++i) {
                        if (!$util.isObject(object.ranges[i]))
                            throw $TypeError(".trellis.state.Want.ranges: object expected");
                        message.ranges[i] = $root.trellis.state.Range.fromObject(object.ranges[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Want message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Want
             * @static
             * @param {trellis.state.Want} message Want
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Want.toObject = function (message, options, _depth) {
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
                        object.ranges[j] = $root.trellis.state.Range.toObject(message.ranges[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Want to JSON.
             * @function toJSON
             * @memberof trellis.state.Want
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Want.prototype.toJSON = function() {
                return Want.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Want;
        })();

        state.Entries = (function() {

            /**
             * Properties of an Entries.
             * @typedef {Object} trellis.state.Entries.$Properties
             * @property {Array.<trellis.state.Entry.$Properties>|null} [entries] Entries entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Entries.
             * @memberof trellis.state
             * @interface IEntries
             * @augments trellis.state.Entries.$Properties
             * @deprecated Use trellis.state.Entries.$Properties instead.
             */

            /**
             * Shape of an Entries.
             * @typedef {trellis.state.Entries.$Properties} trellis.state.Entries.$Shape
             */

            /**
             * Constructs a new Entries.
             * @memberof trellis.state
             * @classdesc Represents an Entries.
             * @constructor
             * @param {trellis.state.Entries.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Entries = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Entries entries.
             * @member {Array.<trellis.state.Entry.$Properties>} entries
             * @memberof trellis.state.Entries
             * @instance
             */
            Entries.prototype.entries = $util.emptyArray;

            /**
             * Creates a new Entries instance using the specified properties.
             * @function create
             * @memberof trellis.state.Entries
             * @static
             * @param {trellis.state.Entries.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Entries} Entries instance
             * @type {{
             *   (properties: trellis.state.Entries.$Shape): trellis.state.Entries & trellis.state.Entries.$Shape;
             *   (properties?: trellis.state.Entries.$Properties): trellis.state.Entries;
             * }}
             */
            Entries.create = function(properties) {
                return new Entries(properties);
            };

            /**
             * Encodes the specified Entries message. Does not implicitly {@link trellis.state.Entries.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Entries
             * @static
             * @param {trellis.state.Entries.$Properties} message Entries message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Entries.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.trellis.state.Entry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Entries message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Entries
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Entries & trellis.state.Entries.$Shape} Entries
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Entries.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Entries();
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
                            message.entries.push($root.trellis.state.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies an Entries message.
             * @function verify
             * @memberof trellis.state.Entries
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Entries.verify = function (message, _depth) {
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
                        let error = $root.trellis.state.Entry.verify(message.entries[i], _depth + 1);
                        if (error)
                            return "entries." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an Entries message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Entries
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Entries} Entries
             */
            Entries.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Entries)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Entries: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Entries();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".trellis.state.Entries.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".trellis.state.Entries.entries: object expected");
                        message.entries[i] = $root.trellis.state.Entry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an Entries message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Entries
             * @static
             * @param {trellis.state.Entries} message Entries
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Entries.toObject = function (message, options, _depth) {
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
                        object.entries[j] = $root.trellis.state.Entry.toObject(message.entries[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Entries to JSON.
             * @function toJSON
             * @memberof trellis.state.Entries
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Entries.prototype.toJSON = function() {
                return Entries.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Entries;
        })();

        state.ForkProofs = (function() {

            /**
             * Properties of a ForkProofs.
             * @typedef {Object} trellis.state.ForkProofs.$Properties
             * @property {Array.<trellis.state.ForkProof.$Properties>|null} [proofs] ForkProofs proofs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForkProofs.
             * @memberof trellis.state
             * @interface IForkProofs
             * @augments trellis.state.ForkProofs.$Properties
             * @deprecated Use trellis.state.ForkProofs.$Properties instead.
             */

            /**
             * Shape of a ForkProofs.
             * @typedef {trellis.state.ForkProofs.$Properties} trellis.state.ForkProofs.$Shape
             */

            /**
             * Constructs a new ForkProofs.
             * @memberof trellis.state
             * @classdesc Represents a ForkProofs.
             * @constructor
             * @param {trellis.state.ForkProofs.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForkProofs = function (properties) {
                this.proofs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForkProofs proofs.
             * @member {Array.<trellis.state.ForkProof.$Properties>} proofs
             * @memberof trellis.state.ForkProofs
             * @instance
             */
            ForkProofs.prototype.proofs = $util.emptyArray;

            /**
             * Creates a new ForkProofs instance using the specified properties.
             * @function create
             * @memberof trellis.state.ForkProofs
             * @static
             * @param {trellis.state.ForkProofs.$Properties=} [properties] Properties to set
             * @returns {trellis.state.ForkProofs} ForkProofs instance
             * @type {{
             *   (properties: trellis.state.ForkProofs.$Shape): trellis.state.ForkProofs & trellis.state.ForkProofs.$Shape;
             *   (properties?: trellis.state.ForkProofs.$Properties): trellis.state.ForkProofs;
             * }}
             */
            ForkProofs.create = function(properties) {
                return new ForkProofs(properties);
            };

            /**
             * Encodes the specified ForkProofs message. Does not implicitly {@link trellis.state.ForkProofs.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.ForkProofs
             * @static
             * @param {trellis.state.ForkProofs.$Properties} message ForkProofs message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForkProofs.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.proofs != null && message.proofs.length)
                    for (let i = 0; i < message.proofs.length; ++i)
                        $root.trellis.state.ForkProof.encode(message.proofs[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForkProofs message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.ForkProofs
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.ForkProofs & trellis.state.ForkProofs.$Shape} ForkProofs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForkProofs.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.ForkProofs();
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
                            if (!(message.proofs && message.proofs.length))
                                message.proofs = [];
                            message.proofs.push($root.trellis.state.ForkProof.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a ForkProofs message.
             * @function verify
             * @memberof trellis.state.ForkProofs
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ForkProofs.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.proofs != null && $Object.hasOwnProperty.call(message, "proofs")) {
                    if (!$Array.isArray(message.proofs))
                        return "proofs: array expected";
                    for (let i = 0; i < message.proofs.length; ++i) {
                        let error = $root.trellis.state.ForkProof.verify(message.proofs[i], _depth + 1);
                        if (error)
                            return "proofs." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ForkProofs message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.ForkProofs
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.ForkProofs} ForkProofs
             */
            ForkProofs.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.ForkProofs)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.ForkProofs: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.ForkProofs();
                if (object.proofs) {
                    if (!$Array.isArray(object.proofs))
                        throw $TypeError(".trellis.state.ForkProofs.proofs: array expected");
                    message.proofs = $Array(object.proofs.length);
                    for (let i = 0; i < object.proofs.length; ++i) {
                        if (!$util.isObject(object.proofs[i]))
                            throw $TypeError(".trellis.state.ForkProofs.proofs: object expected");
                        message.proofs[i] = $root.trellis.state.ForkProof.fromObject(object.proofs[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ForkProofs message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.ForkProofs
             * @static
             * @param {trellis.state.ForkProofs} message ForkProofs
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ForkProofs.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.proofs = [];
                if (message.proofs && message.proofs.length) {
                    object.proofs = $Array(message.proofs.length);
                    for (let j = 0; j < message.proofs.length; ++j)
                        object.proofs[j] = $root.trellis.state.ForkProof.toObject(message.proofs[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ForkProofs to JSON.
             * @function toJSON
             * @memberof trellis.state.ForkProofs
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ForkProofs.prototype.toJSON = function() {
                return ForkProofs.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ForkProofs;
        })();

        state.EphemeralRecord = (function() {

            /**
             * Properties of an EphemeralRecord.
             * @typedef {Object} trellis.state.EphemeralRecord.$Properties
             * @property {Uint8Array|null} [header] EphemeralRecord header
             * @property {Uint8Array|null} [signature] EphemeralRecord signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EphemeralRecord.
             * @memberof trellis.state
             * @interface IEphemeralRecord
             * @augments trellis.state.EphemeralRecord.$Properties
             * @deprecated Use trellis.state.EphemeralRecord.$Properties instead.
             */

            /**
             * Shape of an EphemeralRecord.
             * @typedef {trellis.state.EphemeralRecord.$Properties} trellis.state.EphemeralRecord.$Shape
             */

            /**
             * Constructs a new EphemeralRecord.
             * @memberof trellis.state
             * @classdesc Represents an EphemeralRecord.
             * @constructor
             * @param {trellis.state.EphemeralRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EphemeralRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EphemeralRecord header.
             * @member {Uint8Array} header
             * @memberof trellis.state.EphemeralRecord
             * @instance
             */
            EphemeralRecord.prototype.header = $util.newBuffer([]);

            /**
             * EphemeralRecord signature.
             * @member {Uint8Array} signature
             * @memberof trellis.state.EphemeralRecord
             * @instance
             */
            EphemeralRecord.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new EphemeralRecord instance using the specified properties.
             * @function create
             * @memberof trellis.state.EphemeralRecord
             * @static
             * @param {trellis.state.EphemeralRecord.$Properties=} [properties] Properties to set
             * @returns {trellis.state.EphemeralRecord} EphemeralRecord instance
             * @type {{
             *   (properties: trellis.state.EphemeralRecord.$Shape): trellis.state.EphemeralRecord & trellis.state.EphemeralRecord.$Shape;
             *   (properties?: trellis.state.EphemeralRecord.$Properties): trellis.state.EphemeralRecord;
             * }}
             */
            EphemeralRecord.create = function(properties) {
                return new EphemeralRecord(properties);
            };

            /**
             * Encodes the specified EphemeralRecord message. Does not implicitly {@link trellis.state.EphemeralRecord.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.EphemeralRecord
             * @static
             * @param {trellis.state.EphemeralRecord.$Properties} message EphemeralRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EphemeralRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.header);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EphemeralRecord message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.EphemeralRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.EphemeralRecord & trellis.state.EphemeralRecord.$Shape} EphemeralRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EphemeralRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.EphemeralRecord();
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
                                message.header = value;
                            else
                                delete message.header;
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
             * Verifies an EphemeralRecord message.
             * @function verify
             * @memberof trellis.state.EphemeralRecord
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EphemeralRecord.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    if (!(message.header && typeof message.header.length === "number" || $util.isString(message.header)))
                        return "header: buffer expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
                return null;
            };

            /**
             * Creates an EphemeralRecord message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.EphemeralRecord
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.EphemeralRecord} EphemeralRecord
             */
            EphemeralRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.EphemeralRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.EphemeralRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.EphemeralRecord();
                if (object.header != null)
                    if (object.header.length)
                        if (typeof object.header === "string")
                            $util.base64.decode(object.header, message.header = $util.newBuffer($util.base64.length(object.header)), 0);
                        else if (object.header.length >= 0)
                            message.header = object.header;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            /**
             * Creates a plain object from an EphemeralRecord message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.EphemeralRecord
             * @static
             * @param {trellis.state.EphemeralRecord} message EphemeralRecord
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EphemeralRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.header = "";
                    else {
                        object.header = [];
                        if (options.bytes !== $Array)
                            object.header = $util.newBuffer(object.header);
                    }
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = options.bytes === $String ? $util.base64.encode(message.header, 0, message.header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.header) : message.header;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            /**
             * Converts this EphemeralRecord to JSON.
             * @function toJSON
             * @memberof trellis.state.EphemeralRecord
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EphemeralRecord.prototype.toJSON = function() {
                return EphemeralRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EphemeralRecord;
        })();

        state.EphemeralHeader = (function() {

            /**
             * Properties of an EphemeralHeader.
             * @typedef {Object} trellis.state.EphemeralHeader.$Properties
             * @property {number|null} [version] EphemeralHeader version
             * @property {Uint8Array|null} [space] EphemeralHeader space
             * @property {Uint8Array|null} [author] EphemeralHeader author
             * @property {string|null} [document] EphemeralHeader document
             * @property {string|null} [key] EphemeralHeader key
             * @property {number|null} [stamp] EphemeralHeader stamp
             * @property {number|null} [ttlMs] EphemeralHeader ttlMs
             * @property {string|null} [valueJson] EphemeralHeader valueJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EphemeralHeader.
             * @memberof trellis.state
             * @interface IEphemeralHeader
             * @augments trellis.state.EphemeralHeader.$Properties
             * @deprecated Use trellis.state.EphemeralHeader.$Properties instead.
             */

            /**
             * Shape of an EphemeralHeader.
             * @typedef {trellis.state.EphemeralHeader.$Properties} trellis.state.EphemeralHeader.$Shape
             */

            /**
             * Constructs a new EphemeralHeader.
             * @memberof trellis.state
             * @classdesc Represents an EphemeralHeader.
             * @constructor
             * @param {trellis.state.EphemeralHeader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EphemeralHeader = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EphemeralHeader version.
             * @member {number} version
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.version = 0;

            /**
             * EphemeralHeader space.
             * @member {Uint8Array} space
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.space = $util.newBuffer([]);

            /**
             * EphemeralHeader author.
             * @member {Uint8Array} author
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.author = $util.newBuffer([]);

            /**
             * EphemeralHeader document.
             * @member {string} document
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.document = "";

            /**
             * EphemeralHeader key.
             * @member {string} key
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.key = "";

            /**
             * EphemeralHeader stamp.
             * @member {number} stamp
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.stamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EphemeralHeader ttlMs.
             * @member {number} ttlMs
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.ttlMs = 0;

            /**
             * EphemeralHeader valueJson.
             * @member {string} valueJson
             * @memberof trellis.state.EphemeralHeader
             * @instance
             */
            EphemeralHeader.prototype.valueJson = "";

            /**
             * Creates a new EphemeralHeader instance using the specified properties.
             * @function create
             * @memberof trellis.state.EphemeralHeader
             * @static
             * @param {trellis.state.EphemeralHeader.$Properties=} [properties] Properties to set
             * @returns {trellis.state.EphemeralHeader} EphemeralHeader instance
             * @type {{
             *   (properties: trellis.state.EphemeralHeader.$Shape): trellis.state.EphemeralHeader & trellis.state.EphemeralHeader.$Shape;
             *   (properties?: trellis.state.EphemeralHeader.$Properties): trellis.state.EphemeralHeader;
             * }}
             */
            EphemeralHeader.create = function(properties) {
                return new EphemeralHeader(properties);
            };

            /**
             * Encodes the specified EphemeralHeader message. Does not implicitly {@link trellis.state.EphemeralHeader.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.EphemeralHeader
             * @static
             * @param {trellis.state.EphemeralHeader.$Properties} message EphemeralHeader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EphemeralHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.space != null && $Object.hasOwnProperty.call(message, "space") && message.space.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.space);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.author);
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.document);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.key);
                if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp") && (typeof message.stamp === "object" ? message.stamp.low || message.stamp.high : message.stamp !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.stamp);
                if (message.ttlMs != null && $Object.hasOwnProperty.call(message, "ttlMs") && message.ttlMs !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.ttlMs);
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson") && message.valueJson !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.valueJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EphemeralHeader message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.EphemeralHeader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.EphemeralHeader & trellis.state.EphemeralHeader.$Shape} EphemeralHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EphemeralHeader.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.EphemeralHeader();
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
                            if ((value = reader.bytes()).length)
                                message.space = value;
                            else
                                delete message.space;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.stamp = value;
                            else
                                delete message.stamp;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ttlMs = value;
                            else
                                delete message.ttlMs;
                            continue;
                        }
                    case 8: {
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
             * Verifies an EphemeralHeader message.
             * @function verify
             * @memberof trellis.state.EphemeralHeader
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EphemeralHeader.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.space != null && $Object.hasOwnProperty.call(message, "space"))
                    if (!(message.space && typeof message.space.length === "number" || $util.isString(message.space)))
                        return "space: buffer expected";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    if (!(message.author && typeof message.author.length === "number" || $util.isString(message.author)))
                        return "author: buffer expected";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    if (!$util.isString(message.document))
                        return "document: string expected";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp"))
                    if (!$util.isInteger(message.stamp) && !(message.stamp && $util.isInteger(message.stamp.low) && $util.isInteger(message.stamp.high)))
                        return "stamp: integer|Long expected";
                if (message.ttlMs != null && $Object.hasOwnProperty.call(message, "ttlMs"))
                    if (!$util.isInteger(message.ttlMs))
                        return "ttlMs: integer expected";
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    if (!$util.isString(message.valueJson))
                        return "valueJson: string expected";
                return null;
            };

            /**
             * Creates an EphemeralHeader message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.EphemeralHeader
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.EphemeralHeader} EphemeralHeader
             */
            EphemeralHeader.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.EphemeralHeader)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.EphemeralHeader: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.EphemeralHeader();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.space != null)
                    if (object.space.length)
                        if (typeof object.space === "string")
                            $util.base64.decode(object.space, message.space = $util.newBuffer($util.base64.length(object.space)), 0);
                        else if (object.space.length >= 0)
                            message.space = object.space;
                if (object.author != null)
                    if (object.author.length)
                        if (typeof object.author === "string")
                            $util.base64.decode(object.author, message.author = $util.newBuffer($util.base64.length(object.author)), 0);
                        else if (object.author.length >= 0)
                            message.author = object.author;
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                if (object.stamp != null)
                    if (typeof object.stamp === "object" ? object.stamp.low || object.stamp.high : $Number(object.stamp) !== 0)
                        if ($util.Long)
                            message.stamp = $util.Long.fromValue(object.stamp, true);
                        else if (typeof object.stamp === "string")
                            message.stamp = $parseInt(object.stamp, 10);
                        else if (typeof object.stamp === "number")
                            message.stamp = object.stamp;
                        else if (typeof object.stamp === "object")
                            message.stamp = new $util.LongBits(object.stamp.low >>> 0, object.stamp.high >>> 0).toNumber(true);
                if (object.ttlMs != null)
                    if ($Number(object.ttlMs) !== 0)
                        message.ttlMs = object.ttlMs >>> 0;
                if (object.valueJson != null)
                    if (typeof object.valueJson !== "string" || object.valueJson.length)
                        message.valueJson = $String(object.valueJson);
                return message;
            };

            /**
             * Creates a plain object from an EphemeralHeader message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.EphemeralHeader
             * @static
             * @param {trellis.state.EphemeralHeader} message EphemeralHeader
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EphemeralHeader.toObject = function (message, options, _depth) {
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
                        object.space = "";
                    else {
                        object.space = [];
                        if (options.bytes !== $Array)
                            object.space = $util.newBuffer(object.space);
                    }
                    if (options.bytes === $String)
                        object.author = "";
                    else {
                        object.author = [];
                        if (options.bytes !== $Array)
                            object.author = $util.newBuffer(object.author);
                    }
                    object.document = "";
                    object.key = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.stamp = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.stamp = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.ttlMs = 0;
                    object.valueJson = "";
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.space != null && $Object.hasOwnProperty.call(message, "space"))
                    object.space = options.bytes === $String ? $util.base64.encode(message.space, 0, message.space.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.space) : message.space;
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = options.bytes === $String ? $util.base64.encode(message.author, 0, message.author.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.author) : message.author;
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.stamp = typeof message.stamp === "number" ? $BigInt(message.stamp) : $util.Long.fromBits(message.stamp.low >>> 0, message.stamp.high >>> 0, true).toBigInt();
                    else if (typeof message.stamp === "number")
                        object.stamp = options.longs === $String ? $String(message.stamp) : message.stamp;
                    else
                        object.stamp = options.longs === $String ? $util.Long.prototype.toString.call(message.stamp) : options.longs === $Number ? new $util.LongBits(message.stamp.low >>> 0, message.stamp.high >>> 0).toNumber(true) : message.stamp;
                if (message.ttlMs != null && $Object.hasOwnProperty.call(message, "ttlMs"))
                    object.ttlMs = message.ttlMs;
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    object.valueJson = message.valueJson;
                return object;
            };

            /**
             * Converts this EphemeralHeader to JSON.
             * @function toJSON
             * @memberof trellis.state.EphemeralHeader
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EphemeralHeader.prototype.toJSON = function() {
                return EphemeralHeader.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EphemeralHeader;
        })();

        state.Ephemerals = (function() {

            /**
             * Properties of an Ephemerals.
             * @typedef {Object} trellis.state.Ephemerals.$Properties
             * @property {Array.<trellis.state.EphemeralRecord.$Properties>|null} [records] Ephemerals records
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ephemerals.
             * @memberof trellis.state
             * @interface IEphemerals
             * @augments trellis.state.Ephemerals.$Properties
             * @deprecated Use trellis.state.Ephemerals.$Properties instead.
             */

            /**
             * Shape of an Ephemerals.
             * @typedef {trellis.state.Ephemerals.$Properties} trellis.state.Ephemerals.$Shape
             */

            /**
             * Constructs a new Ephemerals.
             * @memberof trellis.state
             * @classdesc Represents an Ephemerals.
             * @constructor
             * @param {trellis.state.Ephemerals.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ephemerals = function (properties) {
                this.records = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ephemerals records.
             * @member {Array.<trellis.state.EphemeralRecord.$Properties>} records
             * @memberof trellis.state.Ephemerals
             * @instance
             */
            Ephemerals.prototype.records = $util.emptyArray;

            /**
             * Creates a new Ephemerals instance using the specified properties.
             * @function create
             * @memberof trellis.state.Ephemerals
             * @static
             * @param {trellis.state.Ephemerals.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Ephemerals} Ephemerals instance
             * @type {{
             *   (properties: trellis.state.Ephemerals.$Shape): trellis.state.Ephemerals & trellis.state.Ephemerals.$Shape;
             *   (properties?: trellis.state.Ephemerals.$Properties): trellis.state.Ephemerals;
             * }}
             */
            Ephemerals.create = function(properties) {
                return new Ephemerals(properties);
            };

            /**
             * Encodes the specified Ephemerals message. Does not implicitly {@link trellis.state.Ephemerals.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Ephemerals
             * @static
             * @param {trellis.state.Ephemerals.$Properties} message Ephemerals message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ephemerals.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.records != null && message.records.length)
                    for (let i = 0; i < message.records.length; ++i)
                        $root.trellis.state.EphemeralRecord.encode(message.records[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ephemerals message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Ephemerals
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Ephemerals & trellis.state.Ephemerals.$Shape} Ephemerals
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ephemerals.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Ephemerals();
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
                            if (!(message.records && message.records.length))
                                message.records = [];
                            message.records.push($root.trellis.state.EphemeralRecord.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies an Ephemerals message.
             * @function verify
             * @memberof trellis.state.Ephemerals
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Ephemerals.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.records != null && $Object.hasOwnProperty.call(message, "records")) {
                    if (!$Array.isArray(message.records))
                        return "records: array expected";
                    for (let i = 0; i < message.records.length; ++i) {
                        let error = $root.trellis.state.EphemeralRecord.verify(message.records[i], _depth + 1);
                        if (error)
                            return "records." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an Ephemerals message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Ephemerals
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Ephemerals} Ephemerals
             */
            Ephemerals.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Ephemerals)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Ephemerals: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Ephemerals();
                if (object.records) {
                    if (!$Array.isArray(object.records))
                        throw $TypeError(".trellis.state.Ephemerals.records: array expected");
                    message.records = $Array(object.records.length);
                    for (let i = 0; i < object.records.length; ++i) {
                        if (!$util.isObject(object.records[i]))
                            throw $TypeError(".trellis.state.Ephemerals.records: object expected");
                        message.records[i] = $root.trellis.state.EphemeralRecord.fromObject(object.records[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an Ephemerals message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Ephemerals
             * @static
             * @param {trellis.state.Ephemerals} message Ephemerals
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Ephemerals.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.records = [];
                if (message.records && message.records.length) {
                    object.records = $Array(message.records.length);
                    for (let j = 0; j < message.records.length; ++j)
                        object.records[j] = $root.trellis.state.EphemeralRecord.toObject(message.records[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Ephemerals to JSON.
             * @function toJSON
             * @memberof trellis.state.Ephemerals
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Ephemerals.prototype.toJSON = function() {
                return Ephemerals.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Ephemerals;
        })();

        state.SharedPolicy = (function() {

            /**
             * Properties of a SharedPolicy.
             * @typedef {Object} trellis.state.SharedPolicy.$Properties
             * @property {number|null} [version] SharedPolicy version
             * @property {Array.<Uint8Array>|null} [writers] SharedPolicy writers
             * @property {boolean|null} [everyoneWrites] SharedPolicy everyoneWrites
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SharedPolicy.
             * @memberof trellis.state
             * @interface ISharedPolicy
             * @augments trellis.state.SharedPolicy.$Properties
             * @deprecated Use trellis.state.SharedPolicy.$Properties instead.
             */

            /**
             * Shape of a SharedPolicy.
             * @typedef {trellis.state.SharedPolicy.$Properties} trellis.state.SharedPolicy.$Shape
             */

            /**
             * Constructs a new SharedPolicy.
             * @memberof trellis.state
             * @classdesc Represents a SharedPolicy.
             * @constructor
             * @param {trellis.state.SharedPolicy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SharedPolicy = function (properties) {
                this.writers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SharedPolicy version.
             * @member {number} version
             * @memberof trellis.state.SharedPolicy
             * @instance
             */
            SharedPolicy.prototype.version = 0;

            /**
             * SharedPolicy writers.
             * @member {Array.<Uint8Array>} writers
             * @memberof trellis.state.SharedPolicy
             * @instance
             */
            SharedPolicy.prototype.writers = $util.emptyArray;

            /**
             * SharedPolicy everyoneWrites.
             * @member {boolean} everyoneWrites
             * @memberof trellis.state.SharedPolicy
             * @instance
             */
            SharedPolicy.prototype.everyoneWrites = false;

            /**
             * Creates a new SharedPolicy instance using the specified properties.
             * @function create
             * @memberof trellis.state.SharedPolicy
             * @static
             * @param {trellis.state.SharedPolicy.$Properties=} [properties] Properties to set
             * @returns {trellis.state.SharedPolicy} SharedPolicy instance
             * @type {{
             *   (properties: trellis.state.SharedPolicy.$Shape): trellis.state.SharedPolicy & trellis.state.SharedPolicy.$Shape;
             *   (properties?: trellis.state.SharedPolicy.$Properties): trellis.state.SharedPolicy;
             * }}
             */
            SharedPolicy.create = function(properties) {
                return new SharedPolicy(properties);
            };

            /**
             * Encodes the specified SharedPolicy message. Does not implicitly {@link trellis.state.SharedPolicy.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.SharedPolicy
             * @static
             * @param {trellis.state.SharedPolicy.$Properties} message SharedPolicy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SharedPolicy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.writers != null && message.writers.length)
                    for (let i = 0; i < message.writers.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.writers[i]);
                if (message.everyoneWrites != null && $Object.hasOwnProperty.call(message, "everyoneWrites") && message.everyoneWrites !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.everyoneWrites);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SharedPolicy message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.SharedPolicy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.SharedPolicy & trellis.state.SharedPolicy.$Shape} SharedPolicy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SharedPolicy.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.SharedPolicy();
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
                            if (!(message.writers && message.writers.length))
                                message.writers = [];
                            message.writers.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.everyoneWrites = value;
                            else
                                delete message.everyoneWrites;
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
             * Verifies a SharedPolicy message.
             * @function verify
             * @memberof trellis.state.SharedPolicy
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SharedPolicy.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.writers != null && $Object.hasOwnProperty.call(message, "writers")) {
                    if (!$Array.isArray(message.writers))
                        return "writers: array expected";
                    for (let i = 0; i < message.writers.length; ++i)
                        if (!(message.writers[i] && typeof message.writers[i].length === "number" || $util.isString(message.writers[i])))
                            return "writers: buffer[] expected";
                }
                if (message.everyoneWrites != null && $Object.hasOwnProperty.call(message, "everyoneWrites"))
                    if (typeof message.everyoneWrites !== "boolean")
                        return "everyoneWrites: boolean expected";
                return null;
            };

            /**
             * Creates a SharedPolicy message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.SharedPolicy
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.SharedPolicy} SharedPolicy
             */
            SharedPolicy.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.SharedPolicy)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.SharedPolicy: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.SharedPolicy();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.writers) {
                    if (!$Array.isArray(object.writers))
                        throw $TypeError(".trellis.state.SharedPolicy.writers: array expected");
                    message.writers = $Array(object.writers.length);
                    for (let i = 0; i < object.writers.length; ++i)
                        if (typeof object.writers[i] === "string")
                            $util.base64.decode(object.writers[i], message.writers[i] = $util.newBuffer($util.base64.length(object.writers[i])), 0);
                        else if (object.writers[i].length >= 0)
                            message.writers[i] = object.writers[i];
                }
                if (object.everyoneWrites != null)
                    if (object.everyoneWrites)
                        message.everyoneWrites = $Boolean(object.everyoneWrites);
                return message;
            };

            /**
             * Creates a plain object from a SharedPolicy message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.SharedPolicy
             * @static
             * @param {trellis.state.SharedPolicy} message SharedPolicy
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SharedPolicy.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.writers = [];
                if (options.defaults) {
                    object.version = 0;
                    object.everyoneWrites = false;
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.writers && message.writers.length) {
                    object.writers = $Array(message.writers.length);
                    for (let j = 0; j < message.writers.length; ++j)
                        object.writers[j] = options.bytes === $String ? $util.base64.encode(message.writers[j], 0, message.writers[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.writers[j]) : message.writers[j];
                }
                if (message.everyoneWrites != null && $Object.hasOwnProperty.call(message, "everyoneWrites"))
                    object.everyoneWrites = message.everyoneWrites;
                return object;
            };

            /**
             * Converts this SharedPolicy to JSON.
             * @function toJSON
             * @memberof trellis.state.SharedPolicy
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SharedPolicy.prototype.toJSON = function() {
                return SharedPolicy.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SharedPolicy;
        })();

        state.Message = (function() {

            /**
             * Properties of a Message.
             * @typedef {Object} trellis.state.Message.$Properties
             * @property {trellis.state.Hello.$Properties|null} [hello] Message hello
             * @property {trellis.state.Root.$Properties|null} [root] Message root
             * @property {trellis.state.Heads.$Properties|null} [heads] Message heads
             * @property {trellis.state.Want.$Properties|null} [want] Message want
             * @property {trellis.state.Entries.$Properties|null} [entries] Message entries
             * @property {trellis.state.ForkProofs.$Properties|null} [forkProofs] Message forkProofs
             * @property {trellis.state.Ephemerals.$Properties|null} [ephemerals] Message ephemerals
             * @property {"hello"|"root"|"heads"|"want"|"entries"|"forkProofs"|"ephemerals"} [message] Message message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Message.
             * @memberof trellis.state
             * @interface IMessage
             * @augments trellis.state.Message.$Properties
             * @deprecated Use trellis.state.Message.$Properties instead.
             */

            /**
             * Narrowed shape of a Message.
             * @typedef {{
             *   hello?: trellis.state.Hello.$Shape|null;
             *   root?: trellis.state.Root.$Shape|null;
             *   heads?: trellis.state.Heads.$Shape|null;
             *   want?: trellis.state.Want.$Shape|null;
             *   entries?: trellis.state.Entries.$Shape|null;
             *   forkProofs?: trellis.state.ForkProofs.$Shape|null;
             *   ephemerals?: trellis.state.Ephemerals.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; hello?: null; root?: null; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "hello"; hello: trellis.state.Hello.$Shape; root?: null; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "root"; hello?: null; root: trellis.state.Root.$Shape; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "heads"; hello?: null; root?: null; heads: trellis.state.Heads.$Shape; want?: null; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "want"; hello?: null; root?: null; heads?: null; want: trellis.state.Want.$Shape; entries?: null; forkProofs?: null; ephemerals?: null }|{ message?: "entries"; hello?: null; root?: null; heads?: null; want?: null; entries: trellis.state.Entries.$Shape; forkProofs?: null; ephemerals?: null }|{ message?: "forkProofs"; hello?: null; root?: null; heads?: null; want?: null; entries?: null; forkProofs: trellis.state.ForkProofs.$Shape; ephemerals?: null }|{ message?: "ephemerals"; hello?: null; root?: null; heads?: null; want?: null; entries?: null; forkProofs?: null; ephemerals: trellis.state.Ephemerals.$Shape })
             * )} trellis.state.Message.$Shape
             */

            /**
             * Constructs a new Message.
             * @memberof trellis.state
             * @classdesc Represents a Message.
             * @constructor
             * @param {trellis.state.Message.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Message = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Message hello.
             * @member {trellis.state.Hello.$Properties|null|undefined} hello
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.hello = null;

            /**
             * Message root.
             * @member {trellis.state.Root.$Properties|null|undefined} root
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.root = null;

            /**
             * Message heads.
             * @member {trellis.state.Heads.$Properties|null|undefined} heads
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.heads = null;

            /**
             * Message want.
             * @member {trellis.state.Want.$Properties|null|undefined} want
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.want = null;

            /**
             * Message entries.
             * @member {trellis.state.Entries.$Properties|null|undefined} entries
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.entries = null;

            /**
             * Message forkProofs.
             * @member {trellis.state.ForkProofs.$Properties|null|undefined} forkProofs
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.forkProofs = null;

            /**
             * Message ephemerals.
             * @member {trellis.state.Ephemerals.$Properties|null|undefined} ephemerals
             * @memberof trellis.state.Message
             * @instance
             */
            Message.prototype.ephemerals = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Message message.
             * @member {"hello"|"root"|"heads"|"want"|"entries"|"forkProofs"|"ephemerals"|undefined} message
             * @memberof trellis.state.Message
             * @instance
             */
            $Object.defineProperty(Message.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "root", "heads", "want", "entries", "forkProofs", "ephemerals"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Message instance using the specified properties.
             * @function create
             * @memberof trellis.state.Message
             * @static
             * @param {trellis.state.Message.$Properties=} [properties] Properties to set
             * @returns {trellis.state.Message} Message instance
             * @type {{
             *   (properties: trellis.state.Message.$Shape): trellis.state.Message & trellis.state.Message.$Shape;
             *   (properties?: trellis.state.Message.$Properties): trellis.state.Message;
             * }}
             */
            Message.create = function(properties) {
                return new Message(properties);
            };

            /**
             * Encodes the specified Message message. Does not implicitly {@link trellis.state.Message.verify|verify} messages.
             * @function encode
             * @memberof trellis.state.Message
             * @static
             * @param {trellis.state.Message.$Properties} message Message message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Message.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.trellis.state.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.root != null && $Object.hasOwnProperty.call(message, "root"))
                    $root.trellis.state.Root.encode(message.root, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.heads != null && $Object.hasOwnProperty.call(message, "heads"))
                    $root.trellis.state.Heads.encode(message.heads, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.want != null && $Object.hasOwnProperty.call(message, "want"))
                    $root.trellis.state.Want.encode(message.want, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries"))
                    $root.trellis.state.Entries.encode(message.entries, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.forkProofs != null && $Object.hasOwnProperty.call(message, "forkProofs"))
                    $root.trellis.state.ForkProofs.encode(message.forkProofs, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.ephemerals != null && $Object.hasOwnProperty.call(message, "ephemerals"))
                    $root.trellis.state.Ephemerals.encode(message.ephemerals, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @function decode
             * @memberof trellis.state.Message
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {trellis.state.Message & trellis.state.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Message.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.trellis.state.Message();
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
                            message.hello = $root.trellis.state.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.message = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.root = $root.trellis.state.Root.decode(reader, reader.size(), $undefined, _depth + 1, message.root);
                            message.message = "root";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.heads = $root.trellis.state.Heads.decode(reader, reader.size(), $undefined, _depth + 1, message.heads);
                            message.message = "heads";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.want = $root.trellis.state.Want.decode(reader, reader.size(), $undefined, _depth + 1, message.want);
                            message.message = "want";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.entries = $root.trellis.state.Entries.decode(reader, reader.size(), $undefined, _depth + 1, message.entries);
                            message.message = "entries";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.forkProofs = $root.trellis.state.ForkProofs.decode(reader, reader.size(), $undefined, _depth + 1, message.forkProofs);
                            message.message = "forkProofs";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.ephemerals = $root.trellis.state.Ephemerals.decode(reader, reader.size(), $undefined, _depth + 1, message.ephemerals);
                            message.message = "ephemerals";
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
             * Verifies a Message message.
             * @function verify
             * @memberof trellis.state.Message
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Message.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.Hello.verify(message.hello, _depth + 1);
                        if (error)
                            return "hello." + error;
                    }
                }
                if (message.root != null && $Object.hasOwnProperty.call(message, "root")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.Root.verify(message.root, _depth + 1);
                        if (error)
                            return "root." + error;
                    }
                }
                if (message.heads != null && $Object.hasOwnProperty.call(message, "heads")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.Heads.verify(message.heads, _depth + 1);
                        if (error)
                            return "heads." + error;
                    }
                }
                if (message.want != null && $Object.hasOwnProperty.call(message, "want")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.Want.verify(message.want, _depth + 1);
                        if (error)
                            return "want." + error;
                    }
                }
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.Entries.verify(message.entries, _depth + 1);
                        if (error)
                            return "entries." + error;
                    }
                }
                if (message.forkProofs != null && $Object.hasOwnProperty.call(message, "forkProofs")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.ForkProofs.verify(message.forkProofs, _depth + 1);
                        if (error)
                            return "forkProofs." + error;
                    }
                }
                if (message.ephemerals != null && $Object.hasOwnProperty.call(message, "ephemerals")) {
                    if (properties.message === 1)
                        return "message: multiple values";
                    properties.message = 1;
                    {
                        let error = $root.trellis.state.Ephemerals.verify(message.ephemerals, _depth + 1);
                        if (error)
                            return "ephemerals." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Message message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof trellis.state.Message
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {trellis.state.Message} Message
             */
            Message.fromObject = function (object, _depth) {
                if (object instanceof $root.trellis.state.Message)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".trellis.state.Message: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.trellis.state.Message();
                if (object.hello != null) {
                    if (!$util.isObject(object.hello))
                        throw $TypeError(".trellis.state.Message.hello: object expected");
                    message.hello = $root.trellis.state.Hello.fromObject(object.hello, _depth + 1);
                }
                if (object.root != null) {
                    if (!$util.isObject(object.root))
                        throw $TypeError(".trellis.state.Message.root: object expected");
                    message.root = $root.trellis.state.Root.fromObject(object.root, _depth + 1);
                }
                if (object.heads != null) {
                    if (!$util.isObject(object.heads))
                        throw $TypeError(".trellis.state.Message.heads: object expected");
                    message.heads = $root.trellis.state.Heads.fromObject(object.heads, _depth + 1);
                }
                if (object.want != null) {
                    if (!$util.isObject(object.want))
                        throw $TypeError(".trellis.state.Message.want: object expected");
                    message.want = $root.trellis.state.Want.fromObject(object.want, _depth + 1);
                }
                if (object.entries != null) {
                    if (!$util.isObject(object.entries))
                        throw $TypeError(".trellis.state.Message.entries: object expected");
                    message.entries = $root.trellis.state.Entries.fromObject(object.entries, _depth + 1);
                }
                if (object.forkProofs != null) {
                    if (!$util.isObject(object.forkProofs))
                        throw $TypeError(".trellis.state.Message.forkProofs: object expected");
                    message.forkProofs = $root.trellis.state.ForkProofs.fromObject(object.forkProofs, _depth + 1);
                }
                if (object.ephemerals != null) {
                    if (!$util.isObject(object.ephemerals))
                        throw $TypeError(".trellis.state.Message.ephemerals: object expected");
                    message.ephemerals = $root.trellis.state.Ephemerals.fromObject(object.ephemerals, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Message message. Also converts values to other types if specified.
             * @function toObject
             * @memberof trellis.state.Message
             * @static
             * @param {trellis.state.Message} message Message
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Message.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                    object.hello = $root.trellis.state.Hello.toObject(message.hello, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "hello";
                }
                if (message.root != null && $Object.hasOwnProperty.call(message, "root")) {
                    object.root = $root.trellis.state.Root.toObject(message.root, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "root";
                }
                if (message.heads != null && $Object.hasOwnProperty.call(message, "heads")) {
                    object.heads = $root.trellis.state.Heads.toObject(message.heads, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "heads";
                }
                if (message.want != null && $Object.hasOwnProperty.call(message, "want")) {
                    object.want = $root.trellis.state.Want.toObject(message.want, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "want";
                }
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries")) {
                    object.entries = $root.trellis.state.Entries.toObject(message.entries, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "entries";
                }
                if (message.forkProofs != null && $Object.hasOwnProperty.call(message, "forkProofs")) {
                    object.forkProofs = $root.trellis.state.ForkProofs.toObject(message.forkProofs, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "forkProofs";
                }
                if (message.ephemerals != null && $Object.hasOwnProperty.call(message, "ephemerals")) {
                    object.ephemerals = $root.trellis.state.Ephemerals.toObject(message.ephemerals, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "ephemerals";
                }
                return object;
            };

            /**
             * Converts this Message to JSON.
             * @function toJSON
             * @memberof trellis.state.Message
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Message.prototype.toJSON = function() {
                return Message.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Message;
        })();

        return state;
    })();

    return trellis;
})();

export {
  $root as default
};
