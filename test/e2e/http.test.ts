import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createLab } from './support/trellis.ts'

test('HTTP: the address in the status, the token of the command, calls, a stream, OpenAPI', async () => {
  await using lab = await createLab()
  const node = await lab.node('web')
  const token = (await node.json<{ token: string }>('http', 'token')).token
  assert.equal((await stat(join(node.home, 'http-token'))).mode & 0o777, 0o600)
  const { httpAddress, peer } = await node.up('--set', 'http.listen=127.0.0.1:0')
  assert.ok(httpAddress !== undefined)
  assert.match(await node.ok('status'), /^http +http:\/\/127\.0\.0\.1:\d+$/m)
  assert.equal(await node.ok('http', 'token'), token)
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${httpAddress}/rpc/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    })

  assert.equal(((await (await post('trellis.control.Node/Status', {})).json()) as { peer: string }).peer, peer)
  assert.equal((await post('trellis.control.State/Get', { document: 'd', key: 'k' })).status, 400, 'in no mesh yet')
  await node.ok('mesh', 'create', 'lab')
  assert.equal((await post('trellis.control.State/Set', { document: 'd', key: 'k', valueJson: '1' })).status, 200)
  assert.equal(await node.ok('state', 'get', 'd', 'k'), '1')
  const watch = await post('trellis.control.State/Watch', { document: 'd' })
  const reader = watch.body?.getReader()
  const decoder = new TextDecoder()
  let seen = ''
  while (!seen.includes('"current"')) seen += decoder.decode((await reader?.read())?.value, { stream: true })
  await node.ok('state', 'set', 'd', 'k', '2')
  while (!seen.includes('"valueJson":"2"')) seen += decoder.decode((await reader?.read())?.value, { stream: true })
  await reader?.cancel()

  const served = await fetch(`${httpAddress}/rpc/openapi.json`, { headers: { authorization: `Bearer ${token}` } })
  assert.deepEqual(await served.json(), await node.json('rpc', 'openapi'))
  assert.equal((await post('trellis.control.Node/Status', {}, { authorization: 'Bearer wrong' })).status, 401)
  assert.equal((await post('trellis.control.Node/Status', {}, { origin: 'http://evil.example' })).status, 403)
  // An open stream does not keep the daemon.
  const open = await post('trellis.control.State/Watch', { document: 'd' })
  await open.body?.getReader().read()
  await node.ok('down')
  await assert.rejects(fetch(`${httpAddress}/rpc/openapi.json`))
})
