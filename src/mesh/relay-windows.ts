import type { Stream } from '@libp2p/interface'
import type { PeerId } from '../base/index.ts'

/** What each stream may hold from its beginning: yamux's first window here. What it has carried by then shows that it wants more. */
const FIRST_WINDOW_BYTES = 256 * 1024

/**
 * What the relay reads. Of yamux: how much the far side may send unread, and how far that grows (it doubles with each message that comes
 * soon after the one before, however small). QUIC's streams have neither: their window is one for the connection.
 */
export interface WindowedStream {
  readonly readBufferLength: number
  recvWindow?: number
  maxStreamWindowSize?: number
}

/** One end of a relayed connection, as far as it is read from. */
export interface RelayWindow {
  arrived(byteCount: number): void
  closed(): void
}

/**
 * Bounds what a relay holds of each member. A window of MiBs is what bulk on a long path needs; a member that stops to read at the other end
 * of many such streams would leave all of it here. So windows stay small but for streams that have carried more than a little, and a member's
 * share a sum.
 */
export interface RelayWindows {
  /** `queuedBytes`: what waits of this stream to be sent on. */
  opened(member: PeerId, stream: Stream | WindowedStream, queuedBytes: () => number): RelayWindow
  /** True while a member's streams hold as much as they may in all. */
  isFull(member: PeerId): boolean
  /** Of all members. What QUIC's own code has received and not handed over is not in it: 16 MiB a connection at most. */
  heldBytes(): number
}

interface Entry {
  readonly stream: WindowedStream
  readonly ownMaxBytes: number
  readonly queuedBytes: () => number
  carriedBytes: number
}

interface Member {
  readonly entries: Set<Entry>
  /** Those that have carried more than the first window. */
  readonly busy: Set<Entry>
}

export function createRelayWindows({ maxBytes }: { maxBytes: number }): RelayWindows {
  const members = new Map<PeerId, Member>()

  const held = ({ entries }: Pick<Member, 'entries'>): number =>
    [...entries].reduce((sum, { stream, queuedBytes }) => sum + stream.readBufferLength + queuedBytes(), 0)

  /** Credit that was given can't be taken back, but is not given again. */
  function setWindow({ stream, ownMaxBytes }: Entry, windowBytes: number): void {
    if (stream.recvWindow === undefined) return
    stream.maxStreamWindowSize = Math.min(ownMaxBytes, windowBytes)
    stream.recvWindow = Math.min(stream.recvWindow, windowBytes)
  }

  function share({ busy }: Member): void {
    const shareBytes = Math.max(FIRST_WINDOW_BYTES, Math.floor(maxBytes / busy.size))
    for (const entry of busy) setWindow(entry, shareBytes)
  }

  return {
    opened(peer, stream: WindowedStream, queuedBytes) {
      const member: Member = members.get(peer) ?? { entries: new Set(), busy: new Set() }
      members.set(peer, member)
      const entry: Entry = { stream, ownMaxBytes: stream.maxStreamWindowSize ?? 0, queuedBytes, carriedBytes: 0 }
      setWindow(entry, FIRST_WINDOW_BYTES)
      member.entries.add(entry)
      return {
        arrived(byteCount) {
          entry.carriedBytes += byteCount
          if (entry.carriedBytes <= FIRST_WINDOW_BYTES || member.busy.has(entry)) return
          member.busy.add(entry)
          share(member)
        },
        closed() {
          member.entries.delete(entry)
          if (member.busy.delete(entry)) share(member)
          if (member.entries.size === 0) members.delete(peer)
        },
      }
    },
    isFull: peer => held(members.get(peer) ?? { entries: new Set() }) >= maxBytes,
    heldBytes: () => [...members.values()].reduce((sum, member) => sum + held(member), 0),
  }
}
