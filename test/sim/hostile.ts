import {
  createMessageStream,
  type MessageStream,
  type PeerId,
  type PeerStreams,
  type Signer,
} from '../../src/base/index.ts'
import { type Entry, encodeEntry, hashPayload } from '../../src/state/entry.ts'
import { STATE_PROTOCOL } from '../../src/state/index.ts'
import { encodeMessage, stateProto } from '../../src/wire/index.ts'
import { Forger, TEST_SPACE } from '../unit/state/forge.ts'
import { type SeededRandom, simSigner, type World } from './world.ts'

const WireMessage = stateProto.state.Message

export interface Hostile {
  world: World
  streams: PeerStreams
  signer: Signer
  /** Numbers of the nodes in whose names it writes. */
  victims: readonly number[]
  isActive: () => boolean
}

/** A member that equivocates, forges, floods and replays on all streams. */
export function startHostile({ world, streams, signer, victims, isActive }: Hostile): void {
  const { random } = world
  const open = new Map<PeerId, MessageStream>()
  const take = (peer: PeerId, stream: MessageStream): void => {
    open.set(peer, stream)
    void stream.write(encodeMessage(WireMessage, { hello: { version: 1, space: TEST_SPACE } })).catch(() => {})
    void (async () => {
      for (;;) if ((await stream.read()) === undefined) return
    })().catch(() => {})
    void stream.closed.then(() => {
      if (open.get(peer) === stream) open.delete(peer)
    })
  }
  streams.handle(STATE_PROTOCOL, (stream, peer) =>
    take(peer, createMessageStream(stream, { maxMessageBytes: 1 << 20 })),
  )
  let epoch = 1
  const faces = (): [Forger, Forger] => [new Forger(signer, epoch), new Forger(signer, epoch)]
  let [first, second] = faces()
  const act = (): void => {
    if (!isActive()) return
    world.at(random.unit() * 1_000, act)
    const peers = streams.connected()
    if (peers.length === 0) return
    const peer = random.pick(peers)
    const stream = open.get(peer)
    if (stream === undefined) {
      void streams
        .open(peer, STATE_PROTOCOL)
        .then(opened => take(peer, createMessageStream(opened, { maxMessageBytes: 1 << 20 })))
        .catch(() => {})
      return
    }
    if (random.chance(0.03)) [first, second] = ((epoch += 1), faces())
    const face = random.chance(0.5) ? first : second
    const entries = hostileEntries(face, victims, random)
    void stream
      .write(
        encodeMessage(WireMessage, {
          entries: { entries: entries.map(entry => stateProto.state.Entry.decode(encodeEntry(entry))) },
        }),
      )
      .catch(() => {})
  }
  world.at(random.unit() * 1_000, act)
}

function hostileEntries(forger: Forger, victims: readonly number[], random: SeededRandom): Entry[] {
  const payload = forger.update({ [`h${random.below(5)}`]: random.below(1000) })
  switch (random.below(8)) {
    case 0:
      return [forger.entry(payload, { seq: forger.seq + 2 + random.below(5), prev: hashPayload(payload) })]
    case 1:
      return [forger.entry(payload, { clockStart: random.below(1000) })]
    case 2:
      return [{ ...forger.entry(payload), signature: random.bytes(64) }]
    case 3: {
      // In the name of an honest node.
      const victim = new Forger(simSigner(random.pick(victims)), 1 + random.below(3))
      const entry = victim.entry(victim.update({ k0: -1 }))
      return [{ ...entry, signature: random.bytes(64) }]
    }
    case 4:
      return [forger.entry(Buffer.concat([payload, random.bytes(3)]))]
    default:
      return [forger.set({ [`h${random.below(5)}`]: random.below(1000) })]
  }
}
