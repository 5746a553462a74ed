/**
 * What the self-test probes against: tells callers their address (`who`), and sends a packet or dials where a control
 * connection says. Shares no code with the daemon, so that the two can't be wrong together.
 * Usage: probe-server.ts ADDRESS... (each on ports 7001 and 7002, UDP and TCP)
 */
import { createSocket, type Socket } from 'node:dgram'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'

export const PROBE_PORTS = [7001, 7002] as const

export type ProbeCommand =
  | { do: 'send'; from: string; fromPort: number; to: string; port: number; tag: string }
  | { do: 'dial'; from: string; to: string; port: number }

if (import.meta.main) {
  const sockets = new Map<string, Socket>()
  for (const address of process.argv.slice(2)) {
    for (const port of PROBE_PORTS) {
      const socket = createSocket('udp4')
      sockets.set(`${address}:${port}`, socket)
      socket.on('message', (id, from) => socket.send(`${id.toString()} ${from.port}`, from.port, from.address))
      socket.bind(port, address)
      const server = createServer(connection => {
        connection.on('error', () => {})
        connection.write(`${connection.remotePort}\n`)
        createInterface(connection).on('line', line => {
          const command = JSON.parse(line) as ProbeCommand
          if (command.do === 'send') {
            sockets.get(`${command.from}:${command.fromPort}`)?.send(command.tag, command.port, command.to)
            connection.write('sent\n')
            return
          }
          const dialed = connect({ host: command.to, port: command.port, localAddress: command.from, timeout: 400 })
          dialed.on('connect', () => connection.write('open\n'))
          dialed.on('timeout', () => connection.write('timeout\n') && dialed.destroy())
          dialed.on('error', reason => connection.write(`${(reason as { code?: string }).code ?? 'error'}\n`))
          dialed.on('close', () => connection.end())
        })
      })
      server.listen(port, address)
    }
  }
  process.stdout.write('ready\n')
}
