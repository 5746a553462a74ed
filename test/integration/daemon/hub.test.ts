import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, startNode, type TestNode } from './support.ts'

const MIB = 1024 * 1024

interface Entry {
  type: string
  path: string
  size: number
  oid: string
  lfs?: { oid: string; size: number }
}

describe("the hub's read API", () => {
  let scratch: Awaited<ReturnType<typeof createScratch>>
  let alpha: TestNode
  let beta: TestNode
  let source: string
  let hub: string
  before(async () => {
    scratch = await createScratch()
    alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha' })
    await alpha.client.mesh.create('demo')
    beta = await joinNode(alpha, join(scratch.path, 'beta'), { name: 'beta', 'http.listen': '127.0.0.1:0' })
    source = join(scratch.path, 'source')
    makeModel(source, { sizeBytes: 24 * MIB })
    await mkdir(join(source, 'onnx'))
    await writeFile(join(source, 'onnx', 'graph #1 ü.onnx'), 'graph')
    await alpha.client.models.publish(source, { name: 'org/tiny', fileHashes: true }).result()
    await eventually(async () => assert.equal((await beta.client.models.list()).length, 1))
    hub = `${(await beta.client.node.status()).httpAddress ?? ''}/hub`
  })
  after(async () => {
    await beta[Symbol.asyncDispose]()
    await alpha[Symbol.asyncDispose]()
    await scratch[Symbol.asyncDispose]()
  })

  const json = async <T>(path: string): Promise<T> => {
    const response = await fetch(hub + path)
    assert.equal(response.status, 200, path)
    return (await response.json()) as T
  }

  it('tells of a model, its folders and its files', async () => {
    const info = await json<{ id: string; sha: string; siblings: { rfilename: string }[] }>('/api/models/Org/Tiny')
    assert.equal(info.id, 'Org/Tiny')
    assert.match(info.sha, /^[0-9a-f]{40}$/)
    assert.deepEqual(await json(`/api/models/Org/Tiny/revision/${info.sha}`), info)
    const all = await json<Entry[]>('/api/models/org/tiny/tree/main?recursive=true')
    assert.deepEqual(
      all.filter(({ type }) => type === 'file').map(({ path }) => path),
      info.siblings.map(({ rfilename }) => rfilename).toSorted(),
    )
    const top = await json<Entry[]>('/api/models/org/tiny/tree/main?recursive=False')
    assert.ok(top.some(({ type, path }) => type === 'directory' && path === 'onnx'))
    assert.ok(top.every(({ path }) => !path.includes('/')))
    const onnx = await json<Entry[]>('/api/models/org/tiny/tree/main/onnx')
    assert.deepEqual(
      onnx.map(({ path, lfs }) => [path, lfs?.oid]),
      [['onnx/graph #1 ü.onnx', createHash('sha256').update('graph').digest('hex')]],
    )
    const listed = await json<{ id: string }[]>('/api/models?search=tin')
    assert.deepEqual(
      listed.map(({ id }) => id),
      ['org/tiny'],
    )
    const refs = await json<{ branches: { name: string; targetCommit: string }[] }>('/api/models/org/tiny/refs')
    assert.equal(refs.branches[0]?.targetCommit, info.sha)
    const paths = await fetch(`${hub}/api/models/org/tiny/paths-info/main`, {
      method: 'POST',
      body: JSON.stringify({ paths: ['config.json', 'onnx', 'nothing'] }),
    })
    assert.deepEqual(
      ((await paths.json()) as Entry[]).map(({ path }) => path),
      ['config.json', 'onnx'],
    )
  })

  it('gives files, parts of them, and nothing that is not asked for', async () => {
    const name = 'model-00002-of-00004.safetensors'
    const bytes = await readFile(join(source, name))
    const url = `${hub}/org/tiny/resolve/main/${name}`
    const head = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    assert.equal(head.headers.get('etag'), `"${createHash('sha256').update(bytes).digest('hex')}"`)
    assert.equal(head.headers.get('content-length'), String(bytes.byteLength))
    assert.match(head.headers.get('x-repo-commit') ?? '', /^[0-9a-f]{40}$/)
    assert.equal((await beta.client.models.list({ local: true })).length, 0)

    const part = await fetch(url, { headers: { range: `bytes=${3 * MIB}-${3 * MIB + 99}` } })
    assert.equal(part.status, 206)
    assert.equal(part.headers.get('content-range'), `bytes ${3 * MIB}-${3 * MIB + 99}/${bytes.byteLength}`)
    assert.ok(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(3 * MIB, 3 * MIB + 100)))
    const [partly] = await beta.client.models.list({ local: true })
    assert.ok((partly?.presentBytes ?? 0) > 0 && (partly?.presentBytes ?? 0) < 4 * MIB, String(partly?.presentBytes))

    const [whole, tail] = await Promise.all(
      [undefined, `bytes=-${MIB}`].map(async range => {
        const response = await fetch(url, range === undefined ? {} : { headers: { range } })
        return Buffer.from(await response.arrayBuffer())
      }),
    )
    assert.ok(whole?.equals(bytes))
    assert.ok(tail?.equals(bytes.subarray(-MIB)))
    const again = await fetch(url, { headers: { 'if-none-match': head.headers.get('etag') ?? '' } })
    assert.equal(again.status, 304)
    assert.equal((await fetch(url, { headers: { range: `bytes=${bytes.byteLength}-` } })).status, 416)
    const odd = `${hub}/org/tiny/resolve/main/onnx/${encodeURIComponent('graph #1 ü.onnx')}`
    assert.equal(await (await fetch(odd)).text(), 'graph')

    for (const entry of await json<Entry[]>('/api/models/org/tiny/tree/main?recursive=true')) {
      if (entry.type !== 'file') continue
      const response = await fetch(
        `${hub}/org/tiny/resolve/main/${entry.path.split('/').map(encodeURIComponent).join('/')}`,
      )
      const hash = createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex')
      assert.equal(hash, entry.lfs?.oid)
    }
    await eventually(async () =>
      assert.equal((await beta.client.models.list({ local: true }))[0]?.presence, 'complete'),
    )
  })

  it('has files without their hash, which are as if in git, and are verified as ever', async () => {
    const folder = join(scratch.path, 'unhashed')
    await mkdir(folder)
    const bytes = Buffer.alloc(3 * MIB + 17, 'unhashed')
    await writeFile(join(folder, 'weights.bin'), bytes)
    await alpha.client.models.publish(folder, { name: 'unhashed' }).result()
    await eventually(async () => assert.ok((await beta.client.models.list()).some(({ name }) => name === 'unhashed')))
    assert.deepEqual(
      (await beta.client.models.show('unhashed')).files.map(({ sha256 }) => sha256),
      [''],
    )
    const [entry] = await json<Entry[]>('/api/models/unhashed/tree/main')
    assert.match(entry?.oid ?? '', /^[0-9a-f]{40}$/)
    assert.equal(entry?.lfs, undefined)
    const response = await fetch(`${hub}/unhashed/resolve/main/weights.bin`)
    assert.equal(response.headers.get('etag'), `"${entry?.oid}"`)
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(bytes))
    const out = join(scratch.path, 'unhashed-out')
    await beta.client.models.pull('unhashed', { out }).result()
    assert.ok((await readFile(join(out, 'weights.bin'))).equals(bytes))
    assert.equal((await beta.client.models.verify('unhashed').result()).damaged.length, 0)
  })

  it('reads encrypted models in the clear', async () => {
    const secret = join(scratch.path, 'secret')
    await mkdir(secret)
    const bytes = Buffer.alloc(3 * MIB + 17, 'secret')
    await writeFile(join(secret, 'weights.bin'), bytes)
    await alpha.client.models.publish(secret, { name: 'secret', recipients: ['beta'] }).result()
    await eventually(async () => assert.ok((await beta.client.models.list()).some(({ name }) => name === 'secret')))
    const url = `${hub}/secret/resolve/main/weights.bin`
    const part = await fetch(url, { headers: { range: `bytes=${MIB - 5}-${2 * MIB + 4}` } })
    assert.ok(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(MIB - 5, 2 * MIB + 5)))
    assert.ok(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes))
  })

  it('says what is not there in the words of its clients', async () => {
    for (const [path, code] of [
      ['/api/models/no/such', 'RepoNotFound'],
      ['/api/models/org/tiny/revision/v9', 'RevisionNotFound'],
      [`/api/models/org/tiny/revision/${'0'.repeat(40)}`, 'RevisionNotFound'],
      ['/org/tiny/resolve/main/none.bin', 'EntryNotFound'],
      ['/org/tiny/resolve/main/../../../../etc/passwd', undefined],
      ['/org/tiny/resolve/main/..%2f..%2fetc%2fpasswd', 'EntryNotFound'],
      ['/%ff/resolve/main/x', undefined],
      ['/api/models/org/tiny/tree/main/none', 'EntryNotFound'],
    ] as const) {
      const response = await fetch(hub + path)
      assert.ok(
        response.status === 404 || (code === undefined && response.status === 400),
        `${path} ${response.status}`,
      )
      if (code !== undefined) assert.equal(response.headers.get('x-error-code'), code, path)
    }
    const malformed = await fetch(`${hub}/api/models/org/tiny/paths-info/main`, {
      method: 'POST',
      body: '{"paths":[1]}',
    })
    assert.equal(malformed.status, 400)
  })
})
