import { BlockList, isIP, isIPv4 } from 'node:net'

/** An IP address, as text in its shortest form, and a port. */
export interface Endpoint {
  readonly address: string
  readonly port: number
}

/** How a NAT maps: one outside port for all destinations, or one for each (RFC 4787, section 4.1). */
export type Mapping = 'unknown' | 'endpoint-independent' | 'endpoint-dependent'

/** Who may send to a mapped port: anyone, contacted addresses, contacted address:port pairs (RFC 4787, section 5). */
export type Filtering = 'unknown' | 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent'

export function formatEndpoint({ address, port }: Endpoint): string {
  return isIPv4(address) ? `${address}:${port}` : `[${address}]:${port}`
}

export function sameEndpoint(a: Endpoint, b: Endpoint): boolean {
  return a.port === b.port && a.address === b.address
}

/** Raw bytes of an IP address: 4 or 16. Throws for any other text. */
export function addressBytes(address: string): Uint8Array {
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number)
  if (isIP(address) === 0) throw new TypeError(`not an IP address: ${address.slice(0, 64)}`)
  const bytes = new Uint8Array(16)
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const words = (text: string): number[] =>
    text.split(':').flatMap(part => {
      if (part === '') return []
      if (!part.includes('.')) return [Number.parseInt(part, 16)]
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number)
      return [(a << 8) | b, (c << 8) | d]
    })
  const front = words(head)
  const back = tail === undefined ? [] : words(tail)
  const view = new DataView(bytes.buffer)
  front.forEach((word, i) => view.setUint16(i * 2, word))
  back.forEach((word, i) => view.setUint16(16 - (back.length - i) * 2, word))
  return bytes
}

/** Text of 4 or 16 raw bytes, `undefined` for any other length. IPv4-mapped IPv6 addresses become IPv4. */
export function addressText(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength === 4) return bytes.join('.')
  if (bytes.byteLength !== 16) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16)
  const words = Array.from({ length: 8 }, (_, i) => view.getUint16(i * 2))
  if (words.slice(0, 5).every(word => word === 0) && words[5] === 0xffff) return bytes.subarray(12).join('.')
  let [start, length] = [-1, 0]
  for (let i = 0; i < 8; i++) {
    let end = i
    while (end < 8 && words[end] === 0) end++
    if (end - i > length) [start, length] = [i, end - i]
    if (end > i) i = end
  }
  const hex = (part: number[]) => part.map(word => word.toString(16)).join(':')
  if (length < 2) return hex(words)
  return `${hex(words.slice(0, start))}::${hex(words.slice(start + length))}`
}

/** The same address in its shortest form, so that texts can be compared. `undefined` if it is none. */
export function normalAddress(address: string): string | undefined {
  const bare = address.split('%', 1)[0] ?? ''
  return isIP(bare) === 0 ? undefined : addressText(addressBytes(bare))
}

const notPublic = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4')
}
const globalUnicast6 = new BlockList()
globalUnicast6.addSubnet('2000::', 3, 'ipv6')
const documentation6 = new BlockList()
documentation6.addSubnet('2001:db8::', 32, 'ipv6')
documentation6.addSubnet('2002::', 16, 'ipv6')

/** True for a unicast address that the whole Internet can reach if nothing filters. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !notPublic.check(address, 'ipv4')
    case 6:
      return globalUnicast6.check(address, 'ipv6') && !documentation6.check(address, 'ipv6')
    default:
      return false
  }
}

const privateRanges = new BlockList()
privateRanges.addSubnet('10.0.0.0', 8, 'ipv4')
privateRanges.addSubnet('172.16.0.0', 12, 'ipv4')
privateRanges.addSubnet('192.168.0.0', 16, 'ipv4')
privateRanges.addSubnet('fc00::', 7, 'ipv6')

/** True for an address of a local network (RFC 1918, RFC 4193); not loopback, not link-local. */
export function isLanAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && privateRanges.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Ports below are never punched or dialed on someone's word: services of third parties live there. */
const LOWEST_PORT = 1024

/** True for an endpoint that may be sent to on another node's word, once that node has proved the address its own. */
export function isPunchablePort(port: number): boolean {
  return Number.isInteger(port) && port >= LOWEST_PORT && port <= 65_535
}
