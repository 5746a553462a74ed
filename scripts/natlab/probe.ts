/**
 * Finds out what a host is behind, independently of the daemon. Prints one JSON line.
 * Usage: probe.ts FIRST SECOND THIRD OUTSIDE (two addresses of one probe server, that of another, the host's own as
 * the Internet sees it)
 */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer, type Socket as TcpSocket } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROBE_PORTS, type ProbeCommand } from './probe-server.ts'

export type Mapping = 'independent' | 'dependent' | 'blocked'
export type Filtering = 'independent' | 'address' | 'address-and-port' | 'blocked'

export interface Finding {
  udpMapping: Mapping
  udpFiltering: Filtering
  tcpMapping: Mapping
  /** Who may open a TCP connection to a port that has called out. */
  tcpFiltering: Filtering
  /** What a stranger gets who dials a TCP port that never called out. */
  tcpUnasked: string
}

const [FIRST = '', SECOND = '', THIRD = '', OUTSIDE = ''] = process.argv.slice(2)
const [PORT, OTHER_PORT] = PROBE_PORTS
const ANSWER_MS = 300

async function command(server: string, command: ProbeCommand): Promise<string> {
  const control = connect(OTHER_PORT, server)
  const lines = createInterface(control)[Symbol.asyncIterator]()
  await lines.next()
  control.write(`${JSON.stringify(command)}\n`)
  const answer = await lines.next()
  control.destroy()
  return String(answer.value)
}

async function outsidePort(socket: Socket, server: string, port: number): Promise<number | undefined> {
  const id = String(Math.random())
  const answer = Promise.withResolvers<number | undefined>()
  const listener = (message: Buffer) => {
    const [got, outside] = message.toString().split(' ')
    if (got === id) answer.resolve(Number(outside))
  }
  socket.on('message', listener)
  socket.send(id, port, server)
  const timer = setTimeout(() => answer.resolve(undefined), ANSWER_MS)
  const result = await answer.promise
  clearTimeout(timer)
  socket.off('message', listener)
  return result
}

async function probeUdp(): Promise<Pick<Finding, 'udpMapping' | 'udpFiltering'>> {
  const socket = createSocket('udp4')
  socket.bind(0)
  await once(socket, 'listening')
  const ports = [
    await outsidePort(socket, FIRST, PORT),
    await outsidePort(socket, SECOND, PORT),
    await outsidePort(socket, FIRST, OTHER_PORT),
  ]
  socket.close()
  if (ports[0] === undefined) return { udpMapping: 'blocked', udpFiltering: 'blocked' }
  const udpMapping = ports.every(port => port === ports[0]) ? 'independent' : 'dependent'

  const fresh = createSocket('udp4')
  fresh.bind(0)
  await once(fresh, 'listening')
  const outside = (await outsidePort(fresh, FIRST, PORT)) ?? 0
  const seen = new Set<string>()
  fresh.on('message', message => void seen.add(message.toString()))
  await command(FIRST, { do: 'send', from: FIRST, fromPort: OTHER_PORT, to: OUTSIDE, port: outside, tag: 'port' })
  await command(THIRD, { do: 'send', from: THIRD, fromPort: PORT, to: OUTSIDE, port: outside, tag: 'address' })
  await sleep(100)
  fresh.close()
  const udpFiltering = seen.has('address') ? 'independent' : seen.has('port') ? 'address' : 'address-and-port'
  return { udpMapping, udpFiltering }
}

async function callOut(localPort: number, server: string): Promise<{ port: number; socket: TcpSocket } | undefined> {
  const socket = connect({ host: server, port: PORT, localPort, timeout: 500 })
  socket.on('error', () => {})
  const answer = Promise.withResolvers<number | undefined>()
  socket.once('data', data => answer.resolve(Number(data.toString())))
  socket.once('close', () => answer.resolve(undefined))
  socket.once('timeout', () => socket.destroy())
  const port = await answer.promise
  return port === undefined ? undefined : { port, socket }
}

async function probeTcp(): Promise<Pick<Finding, 'tcpMapping' | 'tcpFiltering' | 'tcpUnasked'>> {
  const localPort = 20_000 + Math.floor(Math.random() * 5_000)
  const [first, second] = [await callOut(localPort, FIRST), await callOut(localPort, SECOND)]
  first?.socket.destroy()
  second?.socket.destroy()
  if (first === undefined || second === undefined)
    return { tcpMapping: 'blocked', tcpFiltering: 'blocked', tcpUnasked: 'blocked' }
  const tcpMapping = first.port === second.port ? 'independent' : 'dependent'

  const listening = localPort + 1
  const called = await callOut(listening, FIRST)
  called?.socket.destroy()
  await sleep(30)
  const server = createServer(connection => connection.end())
  server.listen(listening, '0.0.0.0')
  await once(server, 'listening')
  const dial = (from: string, port: number) => command(from, { do: 'dial', from, to: OUTSIDE, port })
  const port = called?.port ?? 0
  const [fromStranger, fromKnown] = [await dial(THIRD, port), await dial(FIRST, port)]
  const tcpFiltering = fromStranger === 'open' ? 'independent' : fromKnown === 'open' ? 'address' : 'address-and-port'
  const tcpUnasked = await dial(THIRD, 5)
  server.close()
  return { tcpMapping, tcpFiltering, tcpUnasked }
}

if (import.meta.main) {
  const finding: Finding = { ...(await probeUdp()), ...(await probeTcp()) }
  process.stdout.write(`${JSON.stringify(finding)}\n`)
  process.exit(0)
}
