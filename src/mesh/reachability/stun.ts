/**
 * STUN Binding (RFC 8489) as far as we need it: a request with padding and the CHANGE-REQUEST of RFC 5780, a success
 * response with XOR-MAPPED-ADDRESS. The same bytes over UDP and TCP.
 */
import { addressBytes, addressText, type Endpoint } from './endpoint.ts'

const HEADER_BYTES = 20
const MAGIC_COOKIE = 0x2112a442
const BINDING_REQUEST = 0x0001
const BINDING_SUCCESS = 0x0101
const XOR_MAPPED_ADDRESS = 0x0020
const CHANGE_REQUEST = 0x0003
const PADDING = 0x0026
const CHANGE_ADDRESS_FLAG = 4
const CHANGE_PORT_FLAG = 2

export const TRANSACTION_ID_BYTES = 12

/** Largest STUN message that is looked at. */
export const STUN_MAX_BYTES = 256

/** Bytes of the largest response (IPv6). Requests are padded to this, since shorter ones might be amplified. */
export const STUN_REQUEST_BYTES = HEADER_BYTES + 4 + 20

export interface BindingRequest {
  readonly transactionId: Uint8Array
  /** Answer from another address of yours than I asked. */
  readonly changeAddress: boolean
  /** Answer from your other port. */
  readonly changePort: boolean
}

export interface BindingResponse {
  readonly transactionId: Uint8Array
  /** From where the request came, as the responder saw it. */
  readonly mapped: Endpoint
}

/** Length of the message whose header these bytes begin with; `undefined` if they are none. For framing over TCP. */
export function stunLength(header: Uint8Array): number | undefined {
  if (header.byteLength < HEADER_BYTES) return undefined
  const view = viewOf(header)
  const bodyBytes = view.getUint16(2)
  if (view.getUint32(4) !== MAGIC_COOKIE || bodyBytes % 4 !== 0 || bodyBytes > STUN_MAX_BYTES - HEADER_BYTES)
    return undefined
  return HEADER_BYTES + bodyBytes
}

export function encodeBindingRequest(request: BindingRequest): Uint8Array {
  const bytes = new Uint8Array(STUN_REQUEST_BYTES)
  const view = viewOf(bytes)
  writeHeader(view, bytes, BINDING_REQUEST, request.transactionId)
  let offset = HEADER_BYTES
  if (request.changeAddress || request.changePort) {
    view.setUint16(offset, CHANGE_REQUEST)
    view.setUint16(offset + 2, 4)
    const flags = (request.changeAddress ? CHANGE_ADDRESS_FLAG : 0) | (request.changePort ? CHANGE_PORT_FLAG : 0)
    view.setUint32(offset + 4, flags)
    offset += 8
  }
  view.setUint16(offset, PADDING)
  view.setUint16(offset + 2, STUN_REQUEST_BYTES - offset - 4)
  return bytes
}

/** The request in these bytes; `undefined` for anything else. */
export function decodeBindingRequest(bytes: Uint8Array): BindingRequest | undefined {
  const attributes = readAttributes(bytes, BINDING_REQUEST)
  if (attributes === undefined) return undefined
  const change = attributes.get(CHANGE_REQUEST)
  if (change !== undefined && change.byteLength !== 4) return undefined
  const flags = change === undefined ? 0 : viewOf(change).getUint32(0)
  return {
    transactionId: bytes.slice(8, HEADER_BYTES),
    changeAddress: (flags & CHANGE_ADDRESS_FLAG) !== 0,
    changePort: (flags & CHANGE_PORT_FLAG) !== 0,
  }
}

export function encodeBindingResponse({ transactionId, mapped }: BindingResponse): Uint8Array {
  const address = addressBytes(mapped.address)
  const bytes = new Uint8Array(HEADER_BYTES + 8 + address.byteLength)
  const view = viewOf(bytes)
  writeHeader(view, bytes, BINDING_SUCCESS, transactionId)
  view.setUint16(HEADER_BYTES, XOR_MAPPED_ADDRESS)
  view.setUint16(HEADER_BYTES + 2, 4 + address.byteLength)
  bytes[HEADER_BYTES + 5] = address.byteLength === 4 ? 1 : 2
  view.setUint16(HEADER_BYTES + 6, mapped.port ^ (MAGIC_COOKIE >>> 16))
  bytes.set(xorAddress(address, bytes), HEADER_BYTES + 8)
  return bytes
}

/** The success response in these bytes; `undefined` for anything else. */
export function decodeBindingResponse(bytes: Uint8Array): BindingResponse | undefined {
  const value = readAttributes(bytes, BINDING_SUCCESS)?.get(XOR_MAPPED_ADDRESS)
  const family = value?.[1]
  if (value === undefined || value.byteLength !== (family === 1 ? 8 : 20)) return undefined
  const address = addressText(xorAddress(value.subarray(4), bytes))
  const port = viewOf(value).getUint16(2) ^ (MAGIC_COOKIE >>> 16)
  if (address === undefined || port === 0) return undefined
  return { transactionId: bytes.slice(8, HEADER_BYTES), mapped: { address, port } }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function writeHeader(view: DataView, bytes: Uint8Array, type: number, transactionId: Uint8Array): void {
  view.setUint16(0, type)
  view.setUint16(2, bytes.byteLength - HEADER_BYTES)
  view.setUint32(4, MAGIC_COOKIE)
  bytes.set(transactionId, 8)
}

/** Addresses are sent XORed with the magic cookie and transaction id, against middleboxes that rewrite addresses. */
function xorAddress(address: Uint8Array, message: Uint8Array): Uint8Array {
  return address.map((byte, i) => byte ^ (message[4 + i] ?? 0))
}

function readAttributes(bytes: Uint8Array, type: number): Map<number, Uint8Array> | undefined {
  if (bytes.byteLength > STUN_MAX_BYTES || stunLength(bytes) !== bytes.byteLength) return undefined
  const view = viewOf(bytes)
  if (view.getUint16(0) !== type) return undefined
  const attributes = new Map<number, Uint8Array>()
  let offset = HEADER_BYTES
  while (offset < bytes.byteLength) {
    const end = offset + 4 + view.getUint16(offset + 2)
    if (end > bytes.byteLength) return undefined
    const attribute = view.getUint16(offset)
    // RFC 8489, section 14: of an attribute that occurs twice, the first counts.
    if (!attributes.has(attribute)) attributes.set(attribute, bytes.subarray(offset + 4, end))
    offset = end + ((4 - (end % 4)) % 4)
  }
  return attributes
}
