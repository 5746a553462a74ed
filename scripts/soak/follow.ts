/** Versions that are published while another node follows them. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TrellisError } from '../../src/base/index.ts'
import { bytesOf, hashesOf, MIB } from './files.ts'
import type { Random } from './random.ts'
import { clientOf, pause, pickNode, type SoakNode, type Storm } from './storm.ts'

export class FollowLoad {
  readonly #storm: Storm
  #number = 0

  constructor(storm: Storm) {
    this.#storm = storm
  }

  async step(random: Random): Promise<void> {
    const publisher = pickNode(this.#storm.upMembers, random)
    const follower = pickNode(
      this.#storm.upMembers.filter(node => node !== publisher),
      random,
    )
    if (publisher === undefined || follower === undefined) return pause(50, this.#storm.signal)
    const name = `followed-${this.#number++}`
    const path = join(this.#storm.path, 'followed', name)
    const versions = Array.from({ length: random.between(2, 4) }, (_, index) => join(path, `v${index}`))
    for (const [index, version] of versions.entries()) await writeVersion(version, index, random)
    await this.#follow(publisher, follower, `${name}:latest`, versions, join(path, 'out'), random)
    for (const node of [follower, publisher])
      await this.#storm.attempt(
        'followed.remove',
        `${node.name} ${name}`,
        () => clientOf(node).models.remove(`${name}:latest`, { deleteFiles: true }),
        { fits: ['not_found', 'unavailable', 'permission_denied'] },
      )
    await rm(path, { recursive: true, force: true })
  }

  async #follow(
    publisher: SoakNode,
    follower: SoakNode,
    reference: string,
    versions: readonly string[],
    out: string,
    random: Random,
  ): Promise<void> {
    let newest: string | undefined
    let accepted: string | undefined
    let last = 'nothing'
    const ending = new AbortController()
    const isRevoked = (): boolean => publisher.isRevoked || follower.isRevoked || this.#storm.signal.aborted
    const endIfDone = (): void => {
      if (isRevoked() || (newest !== undefined && accepted === newest)) ending.abort()
    }
    const timer = setInterval(endIfDone, 500)
    const publishing = this.#publishAll(publisher, reference, versions, random, isRevoked).then(id => {
      newest = id
      endIfDone()
    })
    await this.#storm.attempt(
      'model.follow.versions',
      `${follower.name} ${reference} of ${publisher.name}`,
      async () => {
        // Who follows waits for a model of the name to come.
        try {
          for await (const event of clientOf(follower).models.follow(reference, { out, signal: ending.signal })) {
            last = `${new Date().toISOString()} ${JSON.stringify(event)}`
            if (event.type === 'failed') this.#storm.log(`${follower.name} follows ${reference}: ${last}`)
            if (event.type === 'failed' && event.failure.kind === 'internal')
              throw new TrellisError('internal', event.failure.message)
            if (event.type !== 'accepted') continue
            accepted = event.id
            endIfDone()
          }
        } catch (reason) {
          if (!ending.signal.aborted) throw reason
        }
      },
    )
    clearInterval(timer)
    await publishing
    if (accepted !== newest) this.#storm.log(`${follower.name} has ${accepted} of ${reference}, not ${newest}: ${last}`)
    const version = versions.at(-1)
    if (isRevoked() || version === undefined || accepted === undefined || accepted !== newest) return
    const [expected, found] = await Promise.all([hashesOf(version), hashesOf(join(out, 'current'))])
    for (const [file, hash] of expected)
      if (found.get(file) !== hash)
        this.#storm.report('wrong bytes', `${file} of ${reference} as ${follower.name} follows it`)
  }

  /** Gives the id of the last. A publisher that goes meanwhile is asked again when it is back. */
  async #publishAll(
    publisher: SoakNode,
    reference: string,
    versions: readonly string[],
    random: Random,
    isRevoked: () => boolean,
  ): Promise<string | undefined> {
    const [name, tag] = reference.split(':') as [string, string]
    let id: string | undefined
    for (const version of versions) {
      await pause(random.between(0, 2_000), this.#storm.signal)
      id = undefined
      while (id === undefined && !isRevoked()) {
        const result = publisher.isUp
          ? await this.#storm.attempt('followed.publish', `${publisher.name} ${reference}`, () =>
              clientOf(publisher).models.publish(version, { name, tag }).result(),
            )
          : undefined
        id = result?.model.id
        if (id === undefined) await pause(200, this.#storm.signal)
      }
    }
    return id
  }
}

/** Most of each version is that of the one before. */
async function writeVersion(path: string, index: number, random: Random): Promise<void> {
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'weights.bin'), bytesOf(7, 4 * MIB))
  await writeFile(join(path, 'tuned.bin'), bytesOf(random.between(1, 1e9), random.between(1, 2 * MIB)))
  await writeFile(join(path, 'version.txt'), `${index}`)
}
