/** What daemons hold and use, as the system sees it. */
import { readdir, readFile, readlink } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SoakNode } from './storm.ts'

export interface Usage {
  name: string
  pid: number
  rssMib: number
  fdCount: number
  socketCount: number
  threadCount: number
  /** Of one core, in percent. */
  cpuPercent: number
}

/** Looks at each daemon over a time. */
export async function usageOf(nodes: SoakNode[], overMs: number): Promise<Usage[]> {
  const before = await Promise.all(nodes.map(({ daemon }) => daemon.cpuSeconds()))
  const startMs = performance.now()
  await sleep(overMs)
  const seconds = (performance.now() - startMs) / 1000
  return Promise.all(
    nodes.map(async ({ name, daemon }, index) => {
      const links = await linksOf(daemon.pid)
      const status = await readFile(`/proc/${daemon.pid}/status`, 'utf8')
      return {
        name,
        pid: daemon.pid,
        rssMib: Math.round(await daemon.rssMib()),
        fdCount: links.length,
        socketCount: links.filter(link => link.startsWith('socket:')).length,
        threadCount: Number(/Threads:\s+(\d+)/.exec(status)?.[1] ?? 0),
        cpuPercent: Math.round((((await daemon.cpuSeconds()) - (before[index] ?? 0)) / seconds) * 1000) / 10,
      }
    }),
  )
}

/** What the open file descriptors of a process lead to. */
export async function linksOf(pid: number): Promise<string[]> {
  const names = await readdir(`/proc/${pid}/fd`)
  return Promise.all(names.map(name => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')))
}

/** Processes whose command line has a text in it. */
export async function processesWith(text: string): Promise<string[]> {
  const found: string[] = []
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (line.includes(text)) found.push(`${pid} ${line.replaceAll('\0', ' ').trim()}`)
  }
  return found
}
