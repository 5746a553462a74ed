import assert from 'node:assert/strict'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import type { TrellisError } from '../../../src/base/index.ts'
import { loadConfig, saveFirstSettings, saveSetting } from '../../../src/config/index.ts'
import { createScratch } from '../../support/scratch.ts'

async function load(file: string | undefined, env: Record<string, string> = {}, flags: Record<string, string> = {}) {
  await using scratch = await createScratch()
  if (file !== undefined) await writeFile(join(scratch.path, 'config.toml'), file)
  return await loadConfig({ home: scratch.path, env, flags })
}

describe('configuration', () => {
  it('prefers flags, then environment, then the file, then the preset, then defaults, and says which', async () => {
    const file = 'preset = "local"\nname = "from-file"\n[log]\nlevel = "warn"\n[network]\nmax_connections = 50\n'
    const { config, origins } = await load(
      file,
      { TRELLIS_NAME: 'from-env', TRELLIS_LOG_LEVEL: 'error', TRELLIS_HOME: '/elsewhere', PATH: '/bin' },
      { name: 'from-flag' },
    )
    assert.equal(config.name, 'from-flag')
    assert.deepEqual(origins.name, { origin: 'flag', detail: '--name' })
    assert.equal(config['log.level'], 'error')
    assert.deepEqual(origins['log.level'], { origin: 'env', detail: 'TRELLIS_LOG_LEVEL' })
    assert.equal(config['network.max_connections'], 50)
    assert.equal(origins['network.max_connections'].origin, 'file')
    assert.ok(config['network.listen'].every(address => address.startsWith('/ip4/127.0.0.1/')))
    assert.deepEqual(origins['network.listen'], { origin: 'preset', detail: 'local' })
    assert.deepEqual(origins['log.format'], { origin: 'default', detail: '' })
  })

  it('takes the preset from the strongest source', async () => {
    const { config, origins } = await load('preset = "local"', {}, { preset: 'public' })
    assert.equal(config['network.upnp'], true)
    assert.deepEqual(origins['network.upnp'], { origin: 'preset', detail: 'public' })
  })

  it('reads lists, booleans, sizes and durations from text', async () => {
    const { config } = await load('[log]\nfile_max_bytes = "2MiB"\n', {
      TRELLIS_NETWORK_LISTEN: '/ip4/127.0.0.1/tcp/0, /ip4/127.0.0.1/udp/0/quic-v1',
      TRELLIS_NETWORK_MDNS: 'off',
      TRELLIS_NETWORK_RELAY_MAX_DURATION: '90s',
      TRELLIS_CONTROL_MAX_CONNECTIONS: '8',
    })
    assert.deepEqual(config['network.listen'], ['/ip4/127.0.0.1/tcp/0', '/ip4/127.0.0.1/udp/0/quic-v1'])
    assert.equal(config['network.mdns'], false)
    assert.equal(config['network.relay_max_duration'], 90_000)
    assert.equal(config['log.file_max_bytes'], 2 * 1024 * 1024)
    assert.equal(config['control.max_connections'], 8)
  })

  it('is frozen, lists included', async () => {
    const { config } = await load(undefined)
    assert.throws(() => Object.assign(config, { name: 'x' }), TypeError)
    assert.throws(() => (config['network.listen'] as string[]).push('/ip4/1.2.3.4/tcp/1'), TypeError)
  })

  for (const [what, file, message, hint] of [
    ['a key', '[network]\nlisten_on = []\n', /unknown key "network\.listen_on" in .*config\.toml/, /network\.listen\?/],
    ['a table', '[netwrk]\nlisten = []\n', /unknown key "netwrk"/, undefined],
    ['a key without its table', 'mdns = true\n', /unknown key "mdns"/, /network\.mdns\?/],
    ['a key far from all', 'zzzzzzzzzzzzzzzz = 1\n', /unknown key "zzzz/, /Known are preset, name, /],
  ] as const) {
    it(`refuses ${what} that is unknown`, async () => {
      await assert.rejects(load(file), (error: Error & { kind?: string; hint?: string }) => {
        assert.equal(error.kind, 'invalid_argument')
        assert.match(error.message, message)
        if (hint !== undefined) assert.match(error.hint ?? '', hint)
        return true
      })
    })
  }

  it('refuses an unknown variable and an unknown flag, naming the nearest', async () => {
    await assert.rejects(load(undefined, { TRELLIS_LOG_LEVLE: 'info' }), {
      message: 'unknown environment variable TRELLIS_LOG_LEVLE',
      hint: 'Did you mean TRELLIS_LOG_LEVEL?',
    })
    await assert.rejects(load(undefined, {}, { 'log.leve': 'info' }), { hint: 'Did you mean log.level?' })
  })

  for (const [what, file, message] of [
    ['a wrong choice', '[log]\nlevel = "loud"\n', /log\.level: .*"info"/],
    ['a wrong type', '[network]\nmdns = "perhaps"\n', /network\.mdns/],
    ['a table for a value', '[name]\nx = 1\n', /name/],
    ['an address that is none', '[network]\nlisten = ["/ip4/0.0.0.0/tcp/0", "0.0.0.0:4001"]\n', /multiaddr.*item 1/],
    ['a size that is none', '[models]\nquota_bytes = "abc"\n', /quota_bytes: not a size: "abc".*like .*20GiB/],
    ['a size that is a list', '[models]\nquota_bytes = [1]\n', /quota_bytes: .*number/],
    ['too many', '[network]\nmax_connections = 1000000\n', /max_connections/],
    ['a broken file', 'name = \n', /config\.toml:1:\d+/],
    ['a name with a line break', 'name = "a\\nb"\n', /name/],
  ] as const) {
    it(`refuses ${what}, saying where`, async () => {
      await assert.rejects(load(file), (error: Error & { kind?: string }) => {
        assert.equal(error.kind, 'invalid_argument')
        assert.match(error.message, message)
        return true
      })
    })
  }
})

test('the first settings are written so that they are read again, and never over a file that is there', async () => {
  await using scratch = await createScratch()
  const home = scratch.path
  const flags = { name: 'Ada L', preset: 'public', 'network.listen': '/ip4/0.0.0.0/tcp/1,/ip4/0.0.0.0/tcp/2' }
  const file = await saveFirstSettings({ home, flags })
  assert.ok(file)
  const [given, kept] = await Promise.all([loadConfig({ home, flags, env: {} }), loadConfig({ home, env: {} })])
  assert.deepEqual(kept.config, given.config)
  assert.equal(kept.origins['network.listen'].origin, 'file')
  assert.equal(await saveFirstSettings({ home, flags: { name: 'other' } }), undefined)
  assert.equal((await loadConfig({ home, env: {} })).config.name, given.config.name)
})

describe('a setting that is kept', () => {
  const FILE = `# mine
preset = "local" # why

[network]
# the ports
listen = [
  "/ip4/127.0.0.1/tcp/4001", # a
]
`

  async function save(before: string | undefined, key: string, text: string | undefined): Promise<string> {
    await using scratch = await createScratch()
    const file = join(scratch.path, 'config.toml')
    if (before !== undefined) await writeFile(file, before, { mode: 0o640 })
    try {
      assert.equal(await saveSetting({ home: scratch.path, key, text }), file)
    } catch (reason) {
      assert.equal(await readFile(file, 'utf8').catch(() => undefined), before, 'a refusal changed the file')
      throw reason
    } finally {
      assert.deepEqual(await readdir(scratch.path), before === undefined ? [] : ['config.toml'])
    }
    if (before !== undefined) assert.equal((await stat(file)).mode & 0o777, 0o640)
    return readFile(file, 'utf8')
  }

  it('changes its line, and comments and the rest stay', async () => {
    const changed = await save(FILE, 'preset', 'lan')
    assert.equal(changed, FILE.replace('"local"', '"lan"'))
    const added = await save(FILE, 'network.upnp', 'yes')
    assert.equal(added.trimEnd(), `${FILE.trimEnd()}\nupnp = true`)
    assert.match(await save(FILE, 'network.listen', '/ip4/127.0.0.1/tcp/1,/ip4/127.0.0.1/tcp/2'), /tcp\/1"[^]*tcp\/2"/)
    assert.match(
      await save('network.upnp = false\n', 'network.mdns', 'off'),
      /^network\.upnp = false\nnetwork\.mdns = false/,
    )
    assert.match(await save('network = { upnp = false } # c\n', 'network.mdns', 'off'), /mdns = false \} # c/)
    assert.equal((await save('', 'models.quota_bytes', '10GiB')).trim(), '[models]\nquota_bytes = "10GiB"')
  })

  it('is taken out again, and leaves the rest', async () => {
    const file = `${FILE}[log] # l\nlevel = "debug" # x\nformat = "json"\n`
    const taken = await save(file, 'log.level', undefined)
    assert.ok(taken.startsWith(FILE))
    assert.doesNotMatch(taken, /level/)
    assert.match(taken, /format = "json"/)
    assert.equal(await save(FILE, 'log.level', undefined), FILE)
  })

  it('mends what was wrong of it', async () => {
    assert.equal(await save('[log]\nlevel = "loud"\n', 'log.level', 'warn'), '[log]\nlevel = "warn"\n')
  })

  for (const [what, before, key, text, message] of [
    ['an unknown key', FILE, 'network.uppnp', 'true', /unknown setting network\.uppnp/],
    ['a table', FILE, 'network', 'true', /unknown setting network/],
    ['a value that it does not take', FILE, 'log.level', 'loud', /log\.level: /],
    ['a number that is none', FILE, 'network.max_connections', 'many', /network\.max_connections: /],
    ['a file that is wrong elsewhere', '[log]\nlevel = "loud"\n', 'name', 'x', /log\.level/],
    ['a file with a key that nobody knows', 'nam = "y"\n', 'name', 'x', /unknown key "nam"/],
    ['a file that is no TOML', 'name = \n', 'name', 'x', /config\.toml:1/],
  ] as const)
    it(`refuses ${what}, and writes nothing`, () =>
      assert.rejects(save(before, key, text), { kind: 'invalid_argument', message }))

  it('lists the keys where none is near', () =>
    assert.rejects(save(FILE, 'zzzzzzzz', 'x'), (reason: TrellisError) =>
      /Known are preset, name, /.test(reason.hint ?? ''),
    ))
})
