/**
 * Builds `dist/`: compiles `src/` and copies the generated protobuf code, which tsc leaves alone. The new build takes
 * the old one's place only when it is whole.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'

const scratch = mkdtempSync('.build-')
try {
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', scratch], { stdio: 'inherit' })
  cpSync('src/wire/generated', `${scratch}/wire/generated`, {
    recursive: true,
    filter: path => !/(?<!\.d)\.ts$/.test(path),
  })
  chmodSync(`${scratch}/cli/launcher.js`, 0o755)
  chmodSync(scratch, 0o755)
  rmSync('dist', { recursive: true, force: true })
  renameSync(scratch, 'dist')
} catch (reason) {
  // tsc has said what is wrong.
  if (!(reason instanceof Error && 'status' in reason)) throw reason
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
