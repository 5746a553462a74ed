/** The part of this room that the content room's threads load: each has code of its own, and all of it would be 11 MiB. */
export { decodeMessage, encodeMessage } from './codec.ts'
export { trellis as contentProto } from './generated/content.js'
