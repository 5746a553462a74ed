import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { KeyValueStore } from '../base/index.ts'

/** A listen address without its port: IP, `tcp` or `udp`, and what is above. */
interface Listening {
  family: 'ip4' | 'ip6'
  host: string
  protocol: 'tcp' | 'udp'
  port: number
  above: string
}

const PATTERN = /^\/(ip4|ip6)\/([^/]+)\/(tcp|udp)\/(\d{1,5})(\/[^/]+)?$/

function parse(address: string): Listening | undefined {
  const [, family, host, protocol, port, above] = PATTERN.exec(address) ?? []
  if (family === undefined || host === undefined || protocol === undefined || port === undefined) return undefined
  return {
    family: family as Listening['family'],
    host,
    protocol: protocol as Listening['protocol'],
    port: Number(port),
    above: above ?? '',
  }
}

const keyOf = ({ family, protocol, above }: Listening): string => `${family}/${protocol}${above}`

async function isFree({ family, host, protocol }: Listening, port: number): Promise<boolean> {
  try {
    if (protocol === 'tcp') {
      const server = createServer().listen({ host, port, exclusive: true })
      await once(server, 'listening')
      server.close()
      await once(server, 'close')
    } else {
      const socket = createSocket(family === 'ip4' ? 'udp4' : 'udp6')
      const bound = once(socket, 'listening')
      socket.bind({ address: host, port, exclusive: true })
      await bound
      socket.close()
      await once(socket, 'close')
    }
    return true
  } catch {
    // Taken, or not this host's any more: the system then chooses another.
    return false
  }
}

/**
 * Puts the ports of the last run in place of port 0 where they are free: peers that have been away, or that restart at
 * the same time, find the node where they knew it. Without this a mesh whose nodes all restart would not find itself
 * again. Of several addresses of one kind (IP version, transport) the first gets it.
 */
export async function withLastPorts(listen: readonly string[], store: KeyValueStore): Promise<string[]> {
  const given = new Set<string>()
  const result: string[] = []
  for (const address of listen) {
    const parsed = parse(address)
    const key = parsed === undefined ? '' : keyOf(parsed)
    if (parsed === undefined || parsed.port !== 0 || given.has(key)) {
      result.push(address)
      continue
    }
    given.add(key)
    const last = Number(Buffer.from((await store.get(key)) ?? []).toString())
    const reusable = Number.isInteger(last) && last > 0 && last < 65_536 && (await isFree(parsed, last))
    result.push(reusable ? address.replace(`/${parsed.protocol}/0`, `/${parsed.protocol}/${last}`) : address)
  }
  return result
}

/** Remembers where a node listens now. `addresses`: what its transports are bound to. */
export async function keepPorts(addresses: readonly string[], store: KeyValueStore): Promise<void> {
  const ports = new Map<string, number>()
  for (const address of addresses) {
    const parsed = parse(address)
    if (parsed !== undefined && !ports.has(keyOf(parsed))) ports.set(keyOf(parsed), parsed.port)
  }
  await store.batch(
    [...ports].map(([key, port]) => ({ type: 'put' as const, key, value: Buffer.from(String(port)) })),
    { sync: false },
  )
}
