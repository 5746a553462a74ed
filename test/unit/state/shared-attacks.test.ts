import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifySignature } from '../../../src/base/index.ts'
import { Admission } from '../../../src/state/admission.ts'
import { clientIdOf, type Entry, type EntryHeader, type EntryRef } from '../../../src/state/entry.ts'
import { FIRST_SHARED_EPOCH } from '../../../src/state/limits.ts'
import { LogTable } from '../../../src/state/log.ts'
import { encodePolicy, sharedIdOf } from '../../../src/state/shared-update.ts'
import { encodeMessage, stateProto } from '../../../src/wire/index.ts'
import { Forger, HANGING_V2, rawUpdate, TEST_SPACE } from './forge.ts'
import { signerOf } from './support.ts'

const [attacker, victim] = [signerOf(666), signerOf(1)]
const ID = sharedIdOf(victim.peer, 'plan')
const OWN_ID = sharedIdOf(attacker.peer, 'own')
const HASH = new Uint8Array(32).fill(7)
const VICTIM_EPOCH = FIRST_SHARED_EPOCH + 3
const victimClient = clientIdOf(TEST_SPACE, victim.peer, VICTIM_EPOCH)
const victimRef: EntryRef = { author: victim.peer, epoch: VICTIM_EPOCH, seq: 1, hash: HASH }

const flags = (value: number): Uint8Array => Uint8Array.of(value)
const STRING = 4
/** A letter at the beginning of the root. */
const inRoot = (root: string): (number | string | Uint8Array)[] => [flags(STRING), 1, root, 'x']

interface Attack {
  name: string
  reason: RegExp
  payload: (client: number) => Uint8Array
  header?: Partial<EntryHeader>
}

const attacks: Attack[] = [
  {
    name: "an update by the victim's client",
    reason: /not by the client/,
    payload: () => rawUpdate(1, 1, victimClient, 0, ...inRoot('t:t'), 0),
  },
  {
    name: 'a 27-byte V2 update that mergeUpdatesV2 of Yjs never ends with',
    reason: /behind the end/,
    payload: () => HANGING_V2,
  },
  {
    name: 'an update that names no policy',
    reason: /names no policy/,
    payload: client => rawUpdate(1, 1, client, 0, ...inRoot('t:t'), 0),
    header: { policyHead: new Uint8Array(0) },
  },
  {
    name: 'clocks with a gap (pending for ever)',
    reason: /next clock/,
    payload: client => rawUpdate(1, 1, client, 5, ...inRoot('t:t'), 0),
  },
  {
    name: 'a header that lies about its growth',
    reason: /next clock/,
    payload: client => rawUpdate(1, 1, client, 0, ...inRoot('t:t'), 0),
    header: { clockLength: 9 },
  },
  {
    name: 'a root of another name',
    reason: /not in a root/,
    payload: client => rawUpdate(1, 1, client, 0, ...inRoot('secrets'), 0),
  },
  {
    name: 'a parent that is an item',
    reason: /not in a root/,
    payload: client => rawUpdate(1, 1, client, 0, flags(STRING), 0, victimClient, 0, 'x', 0),
  },
  {
    name: 'a nested type',
    reason: /no nested types/,
    payload: client => rawUpdate(1, 1, client, 0, flags(7), 1, 'm:m', 1, 0),
  },
  {
    name: 'a subdocument',
    reason: /type 9 is not allowed/,
    payload: client => rawUpdate(1, 1, client, 0, flags(9), 1, 'm:m', 'guid', 0),
  },
  {
    name: 'a Skip struct',
    reason: /type 10 is not allowed/,
    payload: client => rawUpdate(1, 1, client, 0, flags(10), 1, 0),
  },
  {
    name: 'an own origin ahead of itself',
    reason: /not there yet/,
    payload: client => rawUpdate(1, 1, client, 0, flags(STRING | 128), client, 4, 'x', 0),
  },
  {
    name: "an origin in a log that the header doesn't name (pending for ever)",
    reason: /header does not name/,
    payload: client => rawUpdate(1, 1, client, 0, flags(STRING | 128), victimClient, 0, 'x', 0),
  },
  {
    name: "a deletion in a log that the header doesn't name",
    reason: /header does not name/,
    payload: () => rawUpdate(0, 1, victimClient, 1, 0, 1),
    header: { clockLength: 0 },
  },
  {
    name: 'a deletion of own clocks that are not there',
    reason: /not there yet/,
    payload: client => rawUpdate(0, 1, client, 1, 0, 1),
    header: { clockLength: 0, dependencies: [victimRef] },
  },
  {
    name: 'deleted clocks without end',
    reason: /too many clocks/,
    payload: client => rawUpdate(1, 1, client, 0, flags(1), 1, 't:t', 70_000, 0),
  },
  {
    name: 'a document that is no id',
    reason: /not the id/,
    payload: client => rawUpdate(1, 1, client, 0, ...inRoot('t:t'), 0),
    header: { document: 'plan' },
  },
  {
    name: "a policy of the victim's document",
    reason: /only its owner/,
    payload: () => encodePolicy({ writers: [attacker.peer], everyone: true }),
    header: { kind: 'policy', clockLength: 0 },
  },
  {
    name: 'a policy that claims clocks',
    reason: /claims clocks/,
    payload: () => encodePolicy({ writers: [], everyone: true }),
    header: { kind: 'policy', document: OWN_ID },
  },
  {
    name: 'a policy of a later version',
    reason: /unknown version/,
    payload: () => encodeMessage(stateProto.state.SharedPolicy, { version: 2, everyoneWrites: true }),
    header: { kind: 'policy', document: OWN_ID, clockLength: 0 },
  },
  {
    name: 'a policy of 1,001 writers',
    reason: /too many writers/,
    payload: () =>
      encodeMessage(stateProto.state.SharedPolicy, {
        version: 1,
        writers: Array.from({ length: 1001 }, () => new Uint8Array(32)),
      }),
    header: { kind: 'policy', document: OWN_ID, clockLength: 0 },
  },
]

function admit(entry: Entry) {
  const logs = new LogTable(TEST_SPACE)
  const admission = new Admission({
    space: TEST_SPACE,
    logs,
    permits: () => true,
    verify: verifySignature,
    wallMs: () => 1_000_000,
  })
  return { verdict: admission.admit(entry, 'peer'), logs }
}

function forge({ payload, header }: Omit<Attack, 'name' | 'reason'>, epoch = FIRST_SHARED_EPOCH + 7): Entry {
  const forger = new Forger(attacker, epoch)
  return forger.entry(payload(forger.clientId), { kind: 'shared', document: ID, policyHead: HASH, ...header })
}

test('entries of shared documents that no replica may take are refused, and leave no trace', async t => {
  for (const { name, reason, ...attack } of attacks) {
    await t.test(name, () => {
      const { verdict, logs } = admit(forge(attack))
      assert.equal(verdict.type, 'refused')
      assert.match('reason' in verdict ? verdict.reason : '', reason)
      assert.equal(logs.size, 0)
    })
  }
  const payload = (client: number): Uint8Array =>
    rawUpdate(1, 1, client, 0, flags(STRING | 128), victimClient, 0, 'x', 1, victimClient, 1, 0, 1)
  const sound = { payload, header: { dependencies: [victimRef] } }
  await t.test('one that is sound is admitted', () => {
    assert.equal(admit(forge(sound)).verdict.type, 'admitted')
  })
  await t.test('each kind only in its epochs, so that no close takes back what is shared', () => {
    const refused = [forge(sound, FIRST_SHARED_EPOCH - 1), new Forger(attacker, FIRST_SHARED_EPOCH).set({ k: 1 })]
    const closing = { kind: 'close', document: '', clockLength: 0 } as const
    refused.push(new Forger(attacker, FIRST_SHARED_EPOCH).entry(new Uint8Array(0), closing))
    for (const entry of refused) {
      const { verdict } = admit(entry)
      assert.equal(verdict.type, 'refused')
      assert.match('reason' in verdict ? verdict.reason : '', /not of its epoch/)
    }
  })
})
