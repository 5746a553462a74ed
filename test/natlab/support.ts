import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { whyUnavailable } from '../../scripts/natlab/sandbox.ts'

/** Why the lab can't run here, for the tests' `skip`; says so loudly. */
export function skipReason(): string | false {
  const problem = whyUnavailable()
  if (problem !== undefined) process.stderr.write(`\nNAT LAB NOT RUN: ${problem}\n\n`)
  return problem ?? false
}

/** Runs the lab and gives its results, one for each line of its output. */
export async function runLab(...args: string[]): Promise<{ results: unknown[]; code: number | null }> {
  const child = spawn(process.execPath, ['scripts/natlab/main.ts', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const results: unknown[] = []
  for await (const line of createInterface(child.stdout)) results.push(JSON.parse(line))
  return { results, code: await ended }
}
