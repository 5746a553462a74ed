import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AGENTS_DOCUMENT, AgentRegistry } from '../../../src/agents/registry.ts'
import { silentLogger, systemClock } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'
import { startNodes } from '../state/support.ts'

test('many keys that a member writes where the cards are cost each of them one look, and those who wait for an agent none', async () => {
  await using mesh = await startNodes(2)
  const [here, hostile] = mesh.nodes
  assert.ok(here && hostile)
  const { store, signer } = here
  const document = store.document(AGENTS_DOCUMENT)
  const refused: string[] = []
  let scanCount = 0
  const registry = new AgentRegistry({
    document: { ...document, entries: () => (scanCount++, document.entries()) },
    presence: store.ephemeral(AGENTS_DOCUMENT),
    flushed: () => store.flushed(),
    signer,
    meshId: 'mesh',
    isMember: () => true,
    onRefused: (_author, name) => refused.push(name),
    clock: systemClock,
    log: silentLogger,
  })
  const life = new AbortController()
  const following = registry.follow(life.signal)
  let lookCount = 0
  const look = (): unknown => (lookCount++, registry.find({ name: 'wanted', offlineToo: true })[0])
  const waited = registry.waitFor('wanted', look, life.signal)
  const names = Array.from({ length: 2_000 }, (_, number) => `a${number}`)
  for (const name of names) hostile.store.document(AGENTS_DOCUMENT).set(name, 'no card')
  await hostile.store.replicatedTo(1)
  await eventually(() => assert.deepEqual(refused.toSorted(), names.toSorted()))
  assert.equal(lookCount, 1)
  assert.equal(scanCount, 0)
  life.abort()
  assert.equal(await waited, undefined)
  await following
})
