import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { silentLogger } from '../../src/base/index.ts'
import { createHttpServer, type HttpServer } from '../../src/http/index.ts'
import { createHubMount } from '../../src/hub/index.ts'
import { createTestMesh, type TestMesh } from '../integration/models/support/nodes.ts'

interface Answer {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
}

describe("the hub's read API, whatever it is asked", () => {
  let mesh: TestMesh
  let server: HttpServer
  let bytes: Buffer
  before(async () => {
    mesh = await createTestMesh()
    const node = await mesh.start(1)
    const source = join(mesh.path, 'source')
    await mkdir(join(source, 'sub'), { recursive: true })
    bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 251))
    await writeFile(join(source, 'sub', 'w.bin'), bytes)
    await node.models.publish(source, { name: 'org/m' })
    server = createHttpServer({ listen: '127.0.0.1:0', token: 'x'.repeat(43), log: silentLogger })
    server.mount(createHubMount({ models: () => node.models, auth: 'open', log: silentLogger }))
    await server.start(new AbortController().signal)
    assert.ok((await readFile(join(source, 'sub', 'w.bin'))).equals(bytes))
  })
  after(async () => {
    await server.stop()
    await mesh[Symbol.asyncDispose]()
  })

  /** Not `fetch`, which tidies paths up. */
  function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const { hostname, port } = new URL(server.address ?? '')
    const { method = 'GET', headers = {}, body } = options
    const sent = request({ hostname, port, path, method, headers, agent: false }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
    return promise
  }

  const segment = fc.oneof(
    fc.constantFrom(
      ...'org m M resolve raw tree revision refs paths-info main api models sub w.bin constructor __proto__'.split(' '),
    ),
    fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '%00', '%ff', '%', 'a'.repeat(300)),
    fc.string({ unit: 'grapheme', maxLength: 10 }).map(encodeURIComponent),
  )

  it('paths', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 9 }),
        fc.constantFrom('GET', 'HEAD', 'POST'),
        async (parts, method) => {
          const answer = await ask(`/hub/${parts.join('/')}`, { method })
          assert.ok([200, 400, 404, 405].includes(answer.status), `${answer.status} ${parts.join('/')}`)
        },
      ),
      { numRuns: 500, interruptAfterTimeLimit: 20_000 },
    )
  })

  const number = fc.oneof(
    fc.integer({ min: 0, max: 4000 }).map(String),
    fc.constantFrom('', '-1', '9007199254740993', '99999999999999999999', '1e3', '0x10', ' 1', '٣'),
  )

  it('ranges: the very bytes, or none', async () => {
    const range = fc.oneof(
      fc.tuple(number, number).map(([first, last]) => `bytes=${first}-${last}`),
      fc.constantFrom('bytes=0-1,5-9', 'lines=1-2', 'bytes', 'bytes=-', 'bytes=--5', 'bytes=0-0-0'),
    )
    await fc.assert(
      fc.asyncProperty(range, async text => {
        const headers = { range: Buffer.from(text).toString('latin1') }
        const { status, headers: got, body } = await ask('/hub/org/m/resolve/main/sub/w.bin', { headers })
        if (status === 416) return assert.equal(got['content-range'], `bytes */${bytes.byteLength}`)
        if (status === 200) return assert.ok(body.equals(bytes))
        assert.equal(status, 206)
        const [, first, last] = /^bytes (\d+)-(\d+)\/3000$/.exec(String(got['content-range'])) ?? []
        assert.ok(body.equals(bytes.subarray(Number(first), Number(last) + 1)))
        assert.ok(body.byteLength > 0)
      }),
      { numRuns: 300, interruptAfterTimeLimit: 20_000 },
    )
  })

  it('bodies', async () => {
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.array(fc.string()).map(paths => JSON.stringify({ paths })),
    )
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (text, isForm) => {
        const headers = { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' }
        const answer = await ask('/hub/api/models/org/m/paths-info/main', { method: 'POST', headers, body: text })
        assert.ok([200, 400].includes(answer.status), String(answer.status))
        if (answer.status === 200) assert.ok(Array.isArray(JSON.parse(answer.body.toString())))
      }),
      { numRuns: 200, interruptAfterTimeLimit: 10_000 },
    )
  })
})
