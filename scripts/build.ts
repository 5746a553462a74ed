/** Builds `dist/`: compiles `src/` and copies the generated protobuf code, which tsc leaves alone. */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/wire/generated', 'dist/wire/generated', { recursive: true })
if (existsSync('dist/cli/launcher.js')) chmodSync('dist/cli/launcher.js', 0o755)
