/**
 * A member that behaves badly towards another one. Prints one JSON line.
 * Usage: hostile-member.ts lie|flood TICKET PEER THIRD (THIRD: address of somebody who has nothing to do with it)
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { multiaddr } from '@multiformats/multiaddr'
import { createMessageStream } from '../../src/base/index.ts'
import {
  type Candidate,
  decodePunchMessage,
  encodePunchMessage,
  PUNCH_MESSAGE_MAX_BYTES,
  PUNCH_METHODS,
  PUNCH_PROTOCOL,
} from '../../src/mesh/punch/messages.ts'
import { joinNode } from '../../test/support/mesh.ts'

const [MODE = '', TICKET = '', PEER = '', THIRD = ''] = process.argv.slice(2)
const CONNECT_MS = 30_000
const FLOOD_COUNT = 1_000
const FLOOD_PARALLEL = 20
const THIRD_PORT = 5353

export interface HostileResult {
  /** Answers to the wish for a session, by kind. */
  answers: Record<string, number>
  /** Whether the relay claims to have reached the third party when it was asked to dial it back. */
  dialedThird: boolean
}

/** Says hello and that this node is where the third party is. Gives the answer to the hello. */
async function askForPunch(streams: Awaited<ReturnType<typeof joinNode>>['node']['streams']): Promise<string> {
  const stream = await streams.open(PEER, PUNCH_PROTOCOL, { signal: AbortSignal.timeout(CONNECT_MS) })
  const messages = createMessageStream(stream, { maxMessageBytes: PUNCH_MESSAGE_MAX_BYTES })
  const say = (message: Parameters<typeof encodePunchMessage>[0]) => messages.write(encodePunchMessage(message))
  try {
    await say({ type: 'hello', token: new Uint8Array(16).fill(7), methods: PUNCH_METHODS })
    const bytes = await messages.read(AbortSignal.timeout(5_000))
    if (bytes === undefined) return 'end'
    const answer = decodePunchMessage(bytes)
    if (answer.type !== 'welcome') return 'reason' in answer ? answer.reason : answer.type
    const target = { address: THIRD, port: THIRD_PORT }
    const lie: Omit<Candidate, 'method'> = {
      endpoint: target,
      client: target,
      mapping: 'endpoint-independent',
      filtering: 'endpoint-independent',
      addresses: [
        { endpoint: target, transport: 'tcp' },
        { endpoint: target, transport: 'quic' },
      ],
    }
    for (const method of ['tcp', 'quic', 'dial'] as const)
      await say({ type: 'candidate', candidate: { ...lie, method, addresses: method === 'dial' ? lie.addresses : [] } })
    await say({ type: 'start', method: 'tcp' })
    await say({ type: 'ready', method: 'quic' })
    await say({ type: 'ready', method: 'spray' })
    await sleep(MODE === 'lie' ? 4_000 : 0)
    return 'welcome'
  } catch (reason) {
    return String(reason instanceof Error ? reason.message : reason).slice(0, 60)
  } finally {
    messages.abort(new Error('left'))
  }
}

await using member = await joinNode(TICKET, { name: 'hostile', preset: 'public', listen: [], relayServer: false })
const { node } = member
await node.connect(PEER, { signal: AbortSignal.timeout(CONNECT_MS) })
const answers: Record<string, number> = {}
const count = MODE === 'lie' ? 3 : FLOOD_COUNT
const parallel = MODE === 'lie' ? 1 : FLOOD_PARALLEL
for (let asked = 0; asked < count; asked += parallel) {
  for (const answer of await Promise.all(Array.from({ length: parallel }, () => askForPunch(node.streams))))
    answers[answer] = (answers[answer] ?? 0) + 1
}
const internals = node.internals()
const relay = internals.connections().find(({ remoteAddr }) => !remoteAddr.toString().includes('/p2p-circuit'))
if (relay === undefined || internals.dialBack === undefined) throw new Error('not connected to the relay')
const address = multiaddr(`/ip4/${THIRD}/tcp/${THIRD_PORT}`)
const dialedThird = (await internals.dialBack.ask(relay, address, AbortSignal.timeout(CONNECT_MS))) === true
process.stdout.write(`${JSON.stringify({ answers, dialedThird } satisfies HostileResult)}\n`)
await node.stop()
process.exit(0)
