// biome-ignore-all format: generated
/* eslint-disable */
// protobufjs, set up before any codec is defined: 64-bit integers are numbers, and those beyond 2^53 are refused in both
// directions instead of being rounded.
import protobuf from "protobufjs/minimal.js";

const { Reader, Writer, util } = protobuf;
util.Long = null;
protobuf.configure();

for (const name of ["int64", "uint64", "sint64", "fixed64", "sfixed64"]) {
  const read = Reader.prototype[name];
  if (read.guarded) continue;
  Reader.prototype[name] = function () {
    const value = read.call(this);
    if (!Number.isSafeInteger(value)) throw RangeError("integer beyond 2^53");
    return value;
  };
  Reader.prototype[name].guarded = true;
  const write = Writer.prototype[name];
  Writer.prototype[name] = function (value) {
    if (!Number.isSafeInteger(value)) throw RangeError("not an integer within 2^53: " + value);
    return write.call(this, value);
  };
}

export default protobuf;
