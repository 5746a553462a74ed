import { connect, createServer, type Server, type Socket } from 'node:net'

export interface DelayProxyOptions {
  /** Where connections go, on loopback. */
  port: number
  /** One way, in milliseconds. */
  delayMs: number
  /** Of each direction. */
  bytesPerSecond: number
}

/** What is on its way at most, beyond what the path holds: a router's queue. */
const QUEUE_MS = 200

/** A path of a certain length and width on loopback: bytes arrive later, and no faster than it lets them through. */
export function createDelayProxy(options: DelayProxyOptions): { server: Server; close(): void } {
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, near => {
    const far = connect({ port: options.port, host: '127.0.0.1', noDelay: true })
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => {})
    }
    carry(near, far, options)
    carry(far, near, options)
  })
  return {
    server,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function carry(from: Socket, to: Socket, { delayMs, bytesPerSecond }: DelayProxyOptions): void {
  /** When the last byte that was taken will have passed the narrow part. */
  let passedMs = 0
  const queue: { chunk: Buffer; atMs: number }[] = []
  let timer: NodeJS.Timeout | undefined

  function deliver(): void {
    timer = undefined
    const nowMs = performance.now()
    while (queue.length > 0 && (queue[0]?.atMs ?? 0) <= nowMs) to.write((queue.shift() as { chunk: Buffer }).chunk)
    schedule()
  }
  function schedule(): void {
    const first = queue[0]
    if (timer === undefined && first !== undefined)
      timer = setTimeout(deliver, Math.max(0, first.atMs - performance.now()))
    if (from.isPaused() && passedMs - performance.now() < QUEUE_MS / 2) from.resume()
  }
  from.on('data', (chunk: Buffer) => {
    const nowMs = performance.now()
    passedMs = Math.max(passedMs, nowMs) + (chunk.byteLength / bytesPerSecond) * 1000
    queue.push({ chunk, atMs: passedMs + delayMs })
    if (passedMs - nowMs > QUEUE_MS) from.pause()
    schedule()
  })
  from.on('close', () => setTimeout(() => to.destroy(), delayMs))
}
