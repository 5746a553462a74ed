/**
 * One process of Hocuspocus, for comparison, whose packages lie in a folder: `hocuspocus-process.ts server <folder>` prints its port;
 * `client <folder> <port> <keys>` prints `ready`, and `done` once its map has the last of so many keys. The line `write` on stdin makes a client set them,
 * one transaction each.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

// Their types are not here: the packages are installed when the bench runs.
// oxlint-disable-next-line typescript/no-explicit-any
type Foreign = any

const [role, folder = '', port = '', keys = '0'] = process.argv.slice(2)
const keyCount = Number(keys)

async function load(name: string): Promise<Foreign> {
  return await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href)
}

if (role === 'server') {
  const { Server } = await load('@hocuspocus/server')
  const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, stopOnSignals: false })
  await server.listen()
  console.log(server.address.port)
} else {
  const { HocuspocusProvider } = await load('@hocuspocus/provider')
  const { Doc } = await load('yjs')
  const document = new Doc()
  const map = document.getMap('bench')
  // oxlint-disable-next-line no-new
  new HocuspocusProvider({
    url: `ws://127.0.0.1:${port}`,
    name: 'bench',
    document,
    onSynced: () => console.log('ready'),
  })
  let isDone = false
  document.on('update', () => {
    // Not its size, which Yjs counts anew each time.
    if (isDone || !map.has(`key-${keyCount - 1}`)) return
    isDone = true
    console.log('done')
  })
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'write') continue
    for (let index = 0; index < keyCount; index++) map.set(`key-${index}`, { value: index })
  }
}
