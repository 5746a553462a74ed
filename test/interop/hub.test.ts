/**
 * The hub's own clients, unmodified, against the daemon's endpoint: `hf` of the Python package huggingface_hub, and the npm package
 * @huggingface/hub. Both are installed into a scratch folder from their registries.
 */
import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { makeModel } from '../../scripts/make-model.ts'
import { joinNode, startNode, type TestNode } from '../integration/daemon/support.ts'
import { eventually } from '../support/eventually.ts'
import { createScratch } from '../support/scratch.ts'

const PYTHON_PACKAGES = ['huggingface_hub==2.4.0', 'hf-xet==1.8.0']
const NODE_PACKAGE = '@huggingface/hub@2.17.5'
const MIB = 1024 * 1024
/** Not `execFileSync`: the daemons are in this process. */
const run = promisify(execFile)

describe("the hub's own clients", () => {
  let scratch: Awaited<ReturnType<typeof createScratch>>
  let alpha: TestNode
  let beta: TestNode
  let source: string
  let endpoint: string
  before(async () => {
    scratch = await createScratch()
    alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha' })
    await alpha.client.mesh.create('demo')
    beta = await joinNode(alpha, join(scratch.path, 'beta'), { name: 'beta', 'http.listen': '127.0.0.1:0' })
    source = join(scratch.path, 'source')
    makeModel(source, { sizeBytes: 64 * MIB })
    await mkdir(join(source, 'onnx'))
    await writeFile(join(source, 'onnx', 'config.json'), '{"nested":true}')
    // Without the files' SHA-256, so as if in git, and with it, as in large file storage.
    await alpha.client.models.publish(source, { name: 'org/model' }).result()
    await alpha.client.models.publish(source, { name: 'org/model', tag: 'hashed', fileHashes: true }).result()
    await alpha.client.models.publish(join(source, 'onnx'), { name: 'org/model', tag: 'v2' }).result()
    await eventually(async () => assert.equal((await beta.client.models.list()).length, 3))
    endpoint = `${(await beta.client.node.status()).httpAddress ?? ''}/hub`
  })
  after(async () => {
    await beta[Symbol.asyncDispose]()
    await alpha[Symbol.asyncDispose]()
    await scratch[Symbol.asyncDispose]()
  })

  it('hf download', async t => {
    const venv = join(scratch.path, 'venv')
    try {
      await run('python3', ['-m', 'venv', venv])
      await run(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...PYTHON_PACKAGES])
    } catch (reason) {
      console.error(`SKIPPED: no Python with venv and a package index here: ${String(reason).slice(0, 300)}`)
      t.skip('no Python with venv and a package index here')
      return
    }
    const env = {
      PATH: process.env['PATH'],
      HOME: scratch.path,
      HF_HOME: join(scratch.path, 'hf'),
      HF_ENDPOINT: endpoint,
      HF_HUB_DISABLE_TELEMETRY: '1',
    }
    const hf = (...args: string[]) => run(join(venv, 'bin', 'hf'), args, { env, timeout: 120_000 })
    const out = join(scratch.path, 'by-hf')
    for (const revision of ['main', 'hashed']) {
      await hf('download', 'Org/Model', '--revision', revision, '--local-dir', `${out}-${revision}`)
      execFileSync('diff', ['-r', '--exclude=.cache', source, `${out}-${revision}`])
    }

    // Into the cache: by tag, and one file of the newest.
    await hf('download', 'org/model', '--revision', 'v2')
    const { stdout } = await hf('download', 'org/model', 'model-00001-of-00004.safetensors')
    const path = /(\/\S+model-00001-of-00004\.safetensors)/.exec(stdout)?.[1] ?? ''
    assert.ok((await readFile(path)).equals(await readFile(join(source, 'model-00001-of-00004.safetensors'))), stdout)
    assert.ok((await lstat(path)).isSymbolicLink())

    // What is pulled into its cache is found by it, offline too.
    const cache = join(scratch.path, 'hf', 'hub')
    await beta.client.models.pull('org/model', { hubCache: cache, hubRepository: 'Other/Name' }).result()
    const offline = { ...env, HF_HUB_OFFLINE: '1', HF_ENDPOINT: 'http://127.0.0.1:9' }
    const found = await run(join(venv, 'bin', 'hf'), ['download', 'Other/Name'], { env: offline, timeout: 120_000 })
    const snapshot = /(\/\S+snapshots\/[0-9a-f]{40})/.exec(found.stdout)?.[1] ?? ''
    execFileSync('diff', ['-r', source, snapshot])

    await assert.rejects(hf('download', 'org/nothing'), /not ?found/i)
  })

  it('@huggingface/hub', async t => {
    const folder = join(scratch.path, 'js')
    await mkdir(folder)
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    try {
      await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', NODE_PACKAGE], { cwd: folder })
    } catch (reason) {
      console.error(`SKIPPED: no npm registry here: ${String(reason).slice(0, 300)}`)
      t.skip('no npm registry here')
      return
    }
    await writeFile(
      join(folder, 'pull.js'),
      `import { downloadFile, listFiles, modelInfo, snapshotDownload } from '@huggingface/hub'
      const [, , hubUrl, cacheDir] = process.argv
      const info = await modelInfo({ name: 'org/model', hubUrl, additionalFields: ['sha'] , revision: 'main' })
      const files = []
      for await (const file of listFiles({ repo: 'org/model', hubUrl, recursive: true })) files.push(file.path)
      const blob = await downloadFile({ repo: 'org/model', path: 'model-00002-of-00004.safetensors', hubUrl })
      const part = Buffer.from(await blob.slice(1000, 1100).arrayBuffer()).toString('hex')
      const folders = []
      for (const revision of ['main', 'hashed'])
        folders.push(await snapshotDownload({ repo: 'org/model', hubUrl, cacheDir, revision }))
      console.log(JSON.stringify({ sha: info.sha, files, size: blob.size, part, folders }))`,
    )
    const { stdout } = await run(process.execPath, ['pull.js', endpoint, join(folder, 'cache')], { cwd: folder })
    const { sha, files, size, part, folders } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    assert.match(sha, /^[0-9a-f]{40}$/)
    assert.ok(files.includes('onnx/config.json'))
    const bytes = await readFile(join(source, 'model-00002-of-00004.safetensors'))
    assert.equal(size, bytes.byteLength)
    assert.equal(part, bytes.subarray(1000, 1100).toString('hex'))
    for (const snapshot of folders) execFileSync('diff', ['-r', source, snapshot])
  })
})
