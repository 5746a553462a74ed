/** Models of all shapes that are published, pulled, changed and removed, and whether what came is what was published. */
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ErrorKind, TrellisError } from '../../src/base/index.ts'
import type { Operation, PullEvent, PullResult } from '../../src/client/index.ts'
import { bytesOf, type Hashes, hashesOf, MIB, makeSource } from './files.ts'
import { Outs, type Pulled } from './outs.ts'
import type { Random } from './random.ts'
import { clientOf, pickNode, type SoakNode, type Storm } from './storm.ts'

/** Beyond it the oldest give way to new ones. */
const MAX_MODELS = 14
const FINAL_MS = 240_000
/** At once. */
const FINAL_COUNT = 4
/** A pull that stands still for so long is told of. */
const SLOW_MS = 8_000

interface Published {
  name: string
  tag: string
  id: string
  node: SoakNode
  source: string
  hashes: Hashes
  isEncrypted: boolean
  hasLayers: boolean
  recipients: SoakNode[]
  /** Its source was changed or deleted, or it was removed: what is pulled of it may fail, and must not be wrong. */
  isTainted: boolean
}

/** What a pull may end with where the source goes away under it. */
const TAINTED: readonly ErrorKind[] = [
  'failed_precondition',
  'not_found',
  'unavailable',
  'data_loss',
  'permission_denied',
]
/** A node that hasn't heard of a name yet. */
const UNHEARD: readonly ErrorKind[] = ['not_found']

export class ModelLoad {
  readonly #storm: Storm
  readonly #published: Published[] = []
  readonly #busy = new Set<string>()
  readonly #outs: Outs
  #number = 0

  constructor(storm: Storm) {
    this.#storm = storm
    this.#outs = new Outs(storm)
  }

  async step(random: Random): Promise<void> {
    const kind = random.weighted({
      publish: 3,
      version: 2,
      pull: 8,
      cancel: 3,
      twice: 2,
      files: 2,
      layers: 1,
      follow: 1.5,
      remove: 1,
      gc: 1,
      verify: 2,
      change: 0.7,
      list: 2,
      show: 1,
      diff: 1,
      pin: 0.5,
    })
    switch (kind) {
      case 'publish':
        return this.#publishNew(random)
      case 'version':
        return this.#publishVersion(random)
      case 'pull':
        return this.#pull(random, {})
      case 'cancel':
        return this.#cancelThenPull(random)
      case 'twice':
        return this.#pullTwice(random)
      case 'files':
        return this.#pull(random, { files: ['*1*', 'config.json'] })
      case 'layers':
        return this.#pull(random, { layers: '0-1' })
      case 'follow':
        return this.#follow(random)
      case 'remove':
        return this.#remove(random)
      case 'change':
        return this.#change(random)
      case 'gc':
      case 'verify':
      case 'list':
      case 'show':
      case 'diff':
      case 'pin':
        return this.#small(kind, random)
    }
  }

  async #small(kind: 'gc' | 'verify' | 'list' | 'show' | 'diff' | 'pin', random: Random): Promise<void> {
    const node = pickNode(this.#storm.upMembers, random)
    if (node === undefined || this.#published.length === 0) return
    const { models } = clientOf(node)
    const model = random.pick(this.#published)
    const other = random.pick(this.#published)
    const label = `${node.name} ${model.name}`
    const fits: ErrorKind[] = ['not_found', ...(model.isTainted || other.isTainted ? TAINTED : [])]
    const between = [node, model.node]
    if (kind === 'gc') await this.#storm.attempt('model.gc', node.name, () => models.collect())
    else if (kind === 'list') await this.#storm.attempt('model.list', node.name, () => models.list())
    else if (kind === 'show')
      await this.#storm.attempt('model.show', label, () => models.show(model.id), { fits, between })
    else if (kind === 'pin')
      await this.#storm.attempt('model.pin', label, () => models.pin(model.id, random.chance(0.5)), {
        fits: [...fits, 'failed_precondition'],
        between,
      })
    else if (kind === 'diff')
      await this.#storm.attempt('model.diff', `${label} ${other.name}`, () => models.diff(model.id, other.id), {
        fits: [...fits, 'permission_denied', 'failed_precondition', 'invalid_argument'],
        between,
      })
    else {
      const repair = random.chance(0.5)
      const result = await this.#storm.attempt(
        'model.verify',
        `${label}${repair ? ' repair' : ''}`,
        () => models.verify(model.id, { repair }).result(),
        { fits: [...fits, 'failed_precondition'], between },
      )
      const isOwn = model.node === node
      if (result !== undefined && isOwn && !model.isTainted && result.damaged.length > 0)
        this.#storm.report('damage', `${label}: ${JSON.stringify(result.damaged)} in a source that nobody changed`)
    }
  }

  async #publishNew(random: Random): Promise<void> {
    const name = `model-${this.#number++}`
    const source = join(this.#storm.path, 'sources', name)
    const hasLayers = await makeSource(source, random)
    await this.#publish(name, source, hasLayers, random)
  }

  async #publishVersion(random: Random): Promise<void> {
    const parents = this.#published.filter(({ isTainted, node }) => !isTainted && node.isUp && !node.isRevoked)
    if (parents.length === 0) return
    const parent = random.pick(parents)
    const source = join(this.#storm.path, 'sources', `${parent.name}-v${this.#number++}`)
    await mkdir(source, { recursive: true })
    const paths = [...parent.hashes.keys()]
    const changed = random.pick(paths)
    try {
      for (const path of paths) {
        const bytes = await readFile(join(parent.source, path))
        const isShifted = path === changed && !path.endsWith('.safetensors') && !path.endsWith('.json')
        await mkdir(dirname(join(source, path)), { recursive: true })
        await writeFile(join(source, path), isShifted ? Buffer.concat([bytesOf(this.#number, 777), bytes]) : bytes)
      }
    } catch {
      // Changed or deleted meanwhile.
      await rm(source, { recursive: true, force: true })
      return
    }
    await this.#publish(parent.name, source, parent.hasLayers, random, parent.node)
  }

  async #publish(
    name: string,
    source: string,
    hasLayers: boolean,
    random: Random,
    publisher?: SoakNode,
  ): Promise<void> {
    const node = publisher ?? pickNode(this.#storm.upMembers, random)
    if (node === undefined || this.#busy.has(name)) return
    this.#busy.add(name)
    const isEncrypted = random.chance(0.25)
    const tag = random.pick(['latest', 'v1', 'v2'])
    const hashes = await hashesOf(source)
    const publish = { name, tag, encrypt: isEncrypted, fileHashes: random.chance(0.3) }
    const result = await this.#storm.attempt(
      'model.publish',
      `${node.name} ${name}:${tag}${isEncrypted ? ' encrypted' : ''}`,
      () => clientOf(node).models.publish(source, publish).result(),
    )
    this.#busy.delete(name)
    if (result === undefined) return
    const { id } = result.model
    const recipients = isEncrypted ? [node] : []
    this.#published.push({ name, tag, id, node, source, hashes, isEncrypted, hasLayers, recipients, isTainted: false })
    if (this.#published.length > MAX_MODELS) await this.#remove(random, this.#published[0])
  }

  #choose(random: Random): { model: Published; node: SoakNode } | undefined {
    const models = this.#published.filter(({ node }) => node.isUp && !node.isRevoked)
    if (models.length === 0) return undefined
    const model = random.pick(models)
    const node = pickNode(
      this.#storm.upMembers.filter(other => other !== model.node),
      random,
    )
    return node === undefined ? undefined : { model, node }
  }

  #reference(model: Published, random: Random): string {
    if (random.chance(0.6)) return model.id
    return random.chance(0.5) ? `${model.name}:${model.tag}` : `${model.name}:${model.tag}@${model.node.daemon.peer}`
  }

  #fits(model: Published): ErrorKind[] {
    // Who joined or got a key later is no recipient.
    const ofEncrypted: ErrorKind[] = model.isEncrypted ? ['permission_denied', 'failed_precondition'] : []
    return [...UNHEARD, ...ofEncrypted, ...(model.isTainted || model.node.isRevoked ? TAINTED : [])]
  }

  /** A name may mean a later version than was asked for. */
  async #check(pulled: Pulled): Promise<void> {
    const meant = this.#published.find(({ id }) => id === pulled.result.model.id)
    if (meant !== undefined) await this.#outs.check(pulled, meant)
  }

  #out(): string {
    return join(this.#storm.path, 'outs', `out-${this.#number++}`)
  }

  async #run(
    kind: string,
    model: Published,
    node: SoakNode,
    reference: string,
    run: () => Operation<PullEvent, PullResult>,
    more: ErrorKind[] = [],
  ): Promise<PullResult | undefined> {
    const wasUp = model.node.generation
    const startMs = performance.now()
    return this.#storm.attempt(
      kind,
      `${node.name} ${reference.slice(0, 40)} of ${model.node.name} (${model.name})`,
      async () => {
        try {
          return await this.#watch(run(), node, `${kind} ${node.name} ${model.name}`)
        } catch (reason) {
          // It was changed, removed or its node went while it was being pulled.
          const isGone = model.isTainted || model.node.isRevoked || model.node.generation !== wasUp
          // Another operation of the soak, on the same node.
          if (reason instanceof TrellisError && reason.message.includes('was removed while it was pulled'))
            throw new TrellisError('not_found', reason.message)
          if (isGone && reason instanceof TrellisError && TAINTED.includes(reason.kind))
            throw new TrellisError('not_found', `gone meanwhile: ${reason.message}`)
          throw reason
        } finally {
          const tookMs = performance.now() - startMs
          if (tookMs > 30_000) this.#storm.log(`slow: ${kind} ${node.name} ${model.name} took ${Math.round(tookMs)} ms`)
        }
      },
      { fits: [...this.#fits(model), ...more], between: [node, model.node] },
    )
  }

  /** Iterates to the end, and says where it stood when nothing came for long. */
  async #watch(operation: Operation<PullEvent, PullResult>, node: SoakNode, label: string): Promise<PullResult> {
    let last = 'nothing yet'
    let lastMs = performance.now()
    let doneBytes = -1
    const timer = setInterval(() => {
      const stillMs = performance.now() - lastMs
      if (stillMs > SLOW_MS && !node.isRevoked)
        this.#storm.log(`still for ${Math.round(stillMs / 1000)} s: ${label}: ${last}`)
    }, 5_000)
    try {
      for await (const event of operation) {
        const isMore = event.type !== 'progress' || event.doneBytes !== doneBytes
        if (event.type === 'progress') doneBytes = event.doneBytes
        if (isMore) lastMs = performance.now()
        last = JSON.stringify(event).slice(0, 1_500)
      }
      return await operation.result()
    } finally {
      clearInterval(timer)
    }
  }

  async #pull(random: Random, selection: { files?: string[]; layers?: string }): Promise<void> {
    const chosen = this.#choose(random)
    if (chosen === undefined) return
    const { model, node } = chosen
    if (selection.layers !== undefined && !model.hasLayers) return
    const isPart = Object.keys(selection).length > 0
    const startMs = performance.now()
    const reference = this.#reference(model, random)
    const out = isPart || random.chance(0.6) ? this.#out() : undefined
    const kind = isPart ? 'model.pull.part' : 'model.pull'
    const result = await this.#run(
      kind,
      model,
      node,
      reference,
      () => clientOf(node).models.pull(reference, { ...selection, ...(out === undefined ? {} : { out }) }),
      isPart ? ['invalid_argument', 'not_found'] : [],
    )
    if (result === undefined) return
    const scope = selection.layers !== undefined ? 'layers' : isPart ? 'files' : 'whole'
    await this.#check({ node, result, out: out ?? result.model.path, isOurs: out !== undefined, scope, startMs })
    if (out !== undefined && random.chance(0.5)) await this.#outs.forget(out)
  }

  async #cancelThenPull(random: Random): Promise<void> {
    const chosen = this.#choose(random)
    if (chosen === undefined) return
    const { model, node } = chosen
    const out = this.#out()
    const ending = new AbortController()
    const byEvents = random.chance(0.5)
    const timer = setTimeout(() => ending.abort(), byEvents ? 60_000 : random.between(0, 600))
    let left = random.between(1, 6)
    await this.#storm.attempt(
      'model.pull.canceled',
      `${node.name} ${model.name}`,
      async () => {
        for await (const _ of clientOf(node).models.pull(model.id, { out, signal: ending.signal }))
          if (byEvents && left-- === 0) break
      },
      { fits: ['canceled', ...this.#fits(model)], between: [node, model.node] },
    )
    clearTimeout(timer)
    if (random.chance(0.3)) return
    const startMs = performance.now()
    const result = await this.#run('model.pull.again', model, node, model.id, () =>
      clientOf(node).models.pull(model.id, { out }),
    )
    if (result !== undefined) await this.#check({ node, result, out, isOurs: true, scope: 'whole', startMs })
  }

  async #pullTwice(random: Random): Promise<void> {
    const chosen = this.#choose(random)
    if (chosen === undefined) return
    const { model, node } = chosen
    const first = this.#out()
    const outs = [first, random.chance(0.5) ? first : this.#out()]
    const startMs = performance.now()
    await Promise.all(
      outs.map(async out => {
        const result = await this.#run(
          'model.pull.twice',
          model,
          node,
          model.id,
          () => clientOf(node).models.pull(model.id, { out }),
          ['already_exists', 'failed_precondition'],
        )
        if (result !== undefined) await this.#check({ node, result, out, isOurs: true, scope: 'whole', startMs })
      }),
    )
  }

  async #follow(random: Random): Promise<void> {
    const chosen = this.#choose(random)
    if (chosen === undefined) return
    const { model, node } = chosen
    const ending = new AbortController()
    const timer = setTimeout(() => ending.abort(), random.between(500, 20_000))
    const out = this.#out()
    await this.#storm.attempt(
      'model.follow',
      `${node.name} ${model.name}:${model.tag}`,
      async () => {
        try {
          for await (const event of clientOf(node).models.follow(`${model.name}:${model.tag}`, {
            out,
            signal: ending.signal,
          }))
            if (event.type === 'failed' && event.failure.kind === 'internal')
              throw new TrellisError('internal', event.failure.message)
        } catch (reason) {
          if (!ending.signal.aborted) throw reason
        }
      },
      { fits: this.#fits(model), between: [node, model.node] },
    )
    clearTimeout(timer)
  }

  async #remove(random: Random, oldest?: Published): Promise<void> {
    const model = oldest ?? (this.#published.length > 4 ? random.pick(this.#published) : undefined)
    if (model === undefined) return
    const node = oldest === undefined && random.chance(0.7) ? pickNode(this.#storm.upMembers, random) : model.node
    if (node === undefined || !node.isUp || node.isRevoked) return
    if (node === model.node) {
      // The same content under another tag goes with it.
      for (const other of this.#published) if (other.id === model.id) other.isTainted = true
      this.#published.splice(this.#published.indexOf(model), 1)
    }
    const deleteFiles = random.chance(0.6)
    const removed = deleteFiles ? this.#outs.remove(node, model.id) : undefined
    await this.#storm.attempt(
      'model.remove',
      `${node.name} ${model.name}`,
      () => clientOf(node).models.remove(model.id, { deleteFiles }),
      { fits: ['not_found', 'failed_precondition'] },
    )
    removed?.()
  }

  /** Changes or deletes a source while it is served. */
  async #change(random: Random): Promise<void> {
    if (this.#published.length < 4) return
    const model = random.pick(this.#published)
    for (const other of this.#published)
      if (other.source === model.source || other.id === model.id) other.isTainted = true
    const path = join(model.source, random.pick([...model.hashes.keys()]))
    const how = random.pick(['append', 'rewrite', 'delete', 'folder', 'rename'] as const)
    this.#storm.log(`change ${model.name}: ${how} ${path}`)
    try {
      if (how === 'append') await appendFile(path, 'more')
      else if (how === 'rewrite') await writeFile(path, 'other')
      else if (how === 'delete') await rm(path)
      else if (how === 'folder') await rm(model.source, { recursive: true })
      else await rename(path, `${path}.moved`)
    } catch {
      // Another change was quicker.
    }
  }

  /** All that was published and not touched is still served: pulled once more by somebody, whole. */
  async check(random: Random): Promise<void> {
    const left = this.#published.filter(({ isTainted, node }) => !isTainted && !node.isRevoked)
    const pull = async (): Promise<void> => {
      for (let model = left.pop(); model !== undefined && !this.#storm.signal.aborted; model = left.pop())
        await this.#pullFinally(model, random)
    }
    await Promise.all(Array.from({ length: FINAL_COUNT }, pull))
    await this.#outs.checkAll()
  }

  async #pullFinally(model: Published, random: Random): Promise<void> {
    const node = pickNode(
      this.#storm.members.filter(other => other !== model.node),
      random,
    )
    if (node === undefined) return
    const out = this.#out()
    const startMs = performance.now()
    const fits: ErrorKind[] = model.isEncrypted ? ['permission_denied', 'failed_precondition'] : []
    const result = await this.#storm.attempt(
      'model.pull.final',
      `${node.name} ${model.name} of ${model.node.name}`,
      () => clientOf(node).models.pull(model.id, { out }).result(),
      { deadlineMs: FINAL_MS, fits },
    )
    if (result !== undefined) await this.#check({ node, result, out, isOurs: true, scope: 'whole', startMs })
  }

  summary(): string {
    return `${this.#published.length} models at the end, ${Math.round(this.#outs.checkedBytes / MIB)} MiB pulled and compared`
  }
}
