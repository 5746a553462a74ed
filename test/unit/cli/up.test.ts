import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settingsOf } from '../../../src/cli/commands/up.ts'

test('options become settings, and win over --set', () => {
  assert.deepEqual(settingsOf({ listen: [], set: [] }), {})
  assert.deepEqual(
    settingsOf({
      preset: 'local',
      name: 'n1',
      relay: true,
      listen: ['/ip4/127.0.0.1/tcp/0', '/ip4/127.0.0.1/tcp/0/ws'],
      set: ['log.level=debug', 'name=other', 'network.announce=/dns4/a/tcp/1'],
    }),
    {
      'log.level': 'debug',
      'network.announce': '/dns4/a/tcp/1',
      'network.listen': '/ip4/127.0.0.1/tcp/0,/ip4/127.0.0.1/tcp/0/ws',
      'network.relay_server': 'on',
      preset: 'local',
      name: 'n1',
    },
  )
  assert.throws(() => settingsOf({ listen: [], set: ['log.level'] }), { kind: 'invalid_argument', message: /--set/ })
})
