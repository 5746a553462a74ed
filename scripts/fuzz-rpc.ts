/** The long run of the fuzz test of RPC: `npm run fuzz:rpc -- [mutations] [seed]`, a million by default. */
import { spawnSync } from 'node:child_process'

const [mutations = '1000000', seed] = process.argv.slice(2)
const { status } = spawnSync(process.execPath, ['--test', '--test-timeout=86400000', 'test/fuzz/rpc.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, TRELLIS_FUZZ_RUNS: mutations, ...(seed === undefined ? {} : { TRELLIS_FUZZ_SEED: seed }) },
})
process.exit(status ?? 1)
