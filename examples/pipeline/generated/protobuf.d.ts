// biome-ignore-all format: generated
/* eslint-disable */
import protobuf = require("protobufjs/minimal.js");
export * from "protobufjs/minimal.js";
export default protobuf;
