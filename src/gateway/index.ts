/**
 * RPC over the HTTP listener, as a mount at `/rpc`, for curl and programs in any language: a method is called by POST with its
 * request in JSON (ProtoJSON), and answers in JSON or, where it answers with a stream, in server-sent events.
 *
 * `/rpc/<service>/<method>` calls this daemon and its programs, `/rpc/@<peer>/…` a peer, `/rpc/~<name>/…` whoever serves a
 * name. Types come from reflection, so that any service can be called that describes itself; `GET …/openapi.json` has them.
 */
export { createRpcMount, RPC_PREFIX, type RpcMountOptions } from './mount.ts'
