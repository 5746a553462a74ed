import { type Client, type CommandContext, callOptions } from './context.ts'
import { createShortener, printable } from './text.ts'

/** How people read a peer in a table: its name where that is one peer's alone, with or without a name the id's beginning. */
export type PeerLabel = (id: string) => string

/** Names that two peers have say nothing by themselves. Ids of peers without a name are cut to what tells them apart. */
export function createLabel(peers: readonly { id: string; name: string }[], ids: readonly string[] = []): PeerLabel {
  const shorten = createShortener([...peers.map(peer => peer.id), ...ids])
  const byName = Map.groupBy(
    peers.filter(peer => peer.name !== ''),
    peer => peer.name,
  )
  const nameOf = new Map(peers.map(peer => [peer.id, peer.name]))
  return id => {
    const name = nameOf.get(id) ?? ''
    if (name === '') return shorten(id)
    return byName.get(name)?.length === 1 ? printable(name) : `${printable(name)} ${shorten(id)}`
  }
}

/** The labels of all members. JSON has ids: there nothing is asked. */
export async function peerLabels(
  client: Client,
  context: CommandContext,
  ids: readonly string[] = [],
): Promise<PeerLabel> {
  if (context.output.json) return createLabel([], ids)
  const [self, peers] = await Promise.all([
    client.node.status(callOptions(context)),
    client.mesh.peers(callOptions(context)),
  ])
  return createLabel([{ id: self.peer, name: self.name }, ...peers], ids)
}
