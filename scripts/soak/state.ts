/** State of all kinds, written on all nodes, and what must be there of it in the end. */
import { isDeepStrictEqual } from 'node:util'
import type { JsonValue } from '../../src/client/index.ts'
import type { Random } from './random.ts'
import { clientOf, pause, pickNode, type SoakNode, type Storm } from './storm.ts'

const SHARED = 'board'
const DOCUMENTS = ['fleet', 'jobs', 'settings']
const KEYS_PER_WRITER = 40
const EQUAL_MS = 120_000
const READ_FITS = ['not_found'] as const

/** What may stand for a key: the value last acknowledged, or one of those written after it whose fate nobody knows. */
interface Written {
  node: SoakNode
  acknowledged: JsonValue | undefined
  open: (JsonValue | undefined)[]
}

interface Sum {
  node: SoakNode
  amount: number
  isAcknowledged: boolean
}

export class StateLoad {
  readonly #storm: Storm
  readonly #own = new Map<string, Written>()
  readonly #sharedKeys = new Map<string, Written>()
  /** Of keys that all write: what each writer wrote. */
  readonly #contested = new Map<string, Map<SoakNode, Written>>()
  readonly #listed: { node: SoakNode; value: string }[] = []
  readonly #texts: { node: SoakNode; value: string }[] = []
  readonly #sums: Sum[] = []
  readonly #busy = new Set<string>()
  /** Nodes that have the shared document. */
  readonly #writable = new Set<SoakNode>()
  #board = ''
  #number = 0

  constructor(storm: Storm) {
    this.#storm = storm
  }

  /** Makes the document that all nodes write together. */
  async prepare(owner: SoakNode): Promise<void> {
    this.#board = (await clientOf(owner).state.createShared(SHARED, { everyoneWrites: true })).id
    for (const node of this.#storm.nodes) await this.untilWritable(node)
  }

  async untilWritable(node: SoakNode): Promise<void> {
    const isWritable = await this.#storm.until(EQUAL_MS, async () => {
      // A joiner may be killed meanwhile.
      const known = node.isUp
        ? await clientOf(node)
            .state.sharedDocuments()
            .catch(() => [])
        : []
      return known.some(({ id, writable }) => id === this.#board && writable) || undefined
    })
    if (isWritable !== undefined) this.#writable.add(node)
    else if (!this.#storm.signal.aborted) this.#storm.report('lost', `${node.name} never got the shared document`)
  }

  async step(random: Random): Promise<void> {
    const node = pickNode(
      this.#storm.upMembers.filter(member => this.#writable.has(member)),
      random,
    )
    if (node === undefined) return
    const kind = random.weighted({
      set: 6,
      delete: 1,
      many: 2,
      map: 3,
      contest: 3,
      list: 2,
      text: 2,
      counter: 3,
      read: 2,
      watch: 1,
      record: 1,
      compact: 0.3,
      import: 0.5,
      wait: 0.5,
    })
    const client = clientOf(node)
    const document = random.pick(DOCUMENTS)
    const board = client.state.document(this.#board)
    const number = this.#number++
    switch (kind) {
      case 'set':
      case 'delete': {
        const key = `k${random.between(0, KEYS_PER_WRITER)}`
        const value =
          kind === 'delete'
            ? undefined
            : { number, text: 'x'.repeat(random.between(0, random.chance(0.1) ? 20_000 : 200)) }
        return this.#write(this.#own, `${node.name}/${document}/${key}`, node, value, () =>
          value === undefined ? client.state.delete(document, key) : client.state.set(document, key, value),
        )
      }
      case 'many': {
        const keys = Array.from({ length: random.between(1, 30) }, (_, index) => `m${random.between(0, 3)}-${index}`)
        const name = `${node.name}/${document}/many`
        if (this.#busy.has(name)) return
        this.#busy.add(name)
        const done = keys.map(key => this.#begin(this.#own, `${node.name}/${document}/${key}`, node, number))
        const result = await this.#storm.attempt('state.many', name, async () => {
          await client.state.setMany(
            document,
            keys.map(key => [key, number] as const),
          )
          return true
        })
        for (const end of done) end(result === true)
        this.#busy.delete(name)
        return
      }
      case 'map': {
        const key = `${node.name}-${random.between(0, KEYS_PER_WRITER)}`
        return this.#write(this.#sharedKeys, key, node, number, () => board.map('tasks').set(key, number))
      }
      case 'contest': {
        const key = `all-${random.between(0, 4)}`
        const writers = this.#contested.get(key) ?? new Map<SoakNode, Written>()
        this.#contested.set(key, writers)
        const name = `${key} by ${node.name}`
        if (this.#busy.has(name)) return
        this.#busy.add(name)
        const written = writers.get(node) ?? { node, acknowledged: undefined, open: [] }
        writers.set(node, written)
        const end = begin(written, number)
        const done = await this.#storm.attempt('state.contest', name, async () => {
          await board.map('tasks').set(key, number)
          return true
        })
        end(done === true)
        this.#busy.delete(name)
        return
      }
      case 'list': {
        const value = `${node.name}:${number}`
        const done = await this.#storm.attempt('state.list', value, async () => {
          await board.list('log').insert(0, [value])
          return true
        })
        if (done === true) this.#listed.push({ node, value })
        return
      }
      case 'text': {
        const value = `<${node.name}:${number}>`
        const done = await this.#storm.attempt('state.text', value, async () => {
          await board.text('notes').insert(0, value)
          return true
        })
        if (done === true) this.#texts.push({ node, value })
        return
      }
      case 'counter': {
        const sum = { node, amount: random.between(1, 9), isAcknowledged: false }
        this.#sums.push(sum)
        const done = await this.#storm.attempt('state.counter', `${node.name}:${number}`, async () => {
          await board.counter('steps').add(sum.amount)
          return true
        })
        sum.isAcknowledged = done === true
        return
      }
      case 'read':
        await this.#storm.attempt(
          'state.read',
          node.name,
          async () => {
            await client.state.entries(document)
            await client.state.history(document, { limit: 20 })
            return board.content()
          },
          { fits: READ_FITS },
        )
        return
      case 'watch':
        await this.#storm.attempt('state.watch', node.name, () => this.#watch(node, document, random))
        return
      case 'record':
        await this.#storm.attempt('state.record', node.name, () =>
          client.state
            .records('presence')
            .set(`r${random.between(0, 9)}`, number, { ttlMs: random.between(500, 20_000) }),
        )
        return
      case 'compact':
        await this.#storm.attempt('state.compact', node.name, () => client.state.compact(), {
          fits: ['failed_precondition'],
        })
        return
      case 'import':
        await this.#storm.attempt('state.status', node.name, () => client.state.status())
        return
      case 'wait':
        await this.#storm.attempt('state.replicated', node.name, () =>
          client.state.replicatedTo(1, { timeoutMs: 20_000 }),
        )
    }
  }

  async #watch(node: SoakNode, document: string, random: Random): Promise<void> {
    const ending = new AbortController()
    const timer = setTimeout(() => ending.abort(), random.between(100, 5_000))
    try {
      for await (const event of clientOf(node).state.watch(document, { signal: ending.signal }))
        if (event.type === 'current' && random.chance(0.5)) break
    } catch (reason) {
      if (!ending.signal.aborted) throw reason
    } finally {
      clearTimeout(timer)
    }
  }

  #begin(
    written: Map<string, Written>,
    key: string,
    node: SoakNode,
    value: JsonValue | undefined,
  ): (isDone: boolean) => void {
    const known = written.get(key) ?? { node, acknowledged: undefined, open: [] }
    written.set(key, known)
    return begin(known, value)
  }

  /** One write of a key at a time, so that it is known which was the last. */
  async #write(
    written: Map<string, Written>,
    key: string,
    node: SoakNode,
    value: JsonValue | undefined,
    run: () => Promise<unknown>,
  ): Promise<void> {
    if (this.#busy.has(key)) return
    this.#busy.add(key)
    const end = this.#begin(written, key, node, value)
    const done = await this.#storm.attempt('state.write', key, async () => {
      await run()
      return true
    })
    end(done === true)
    this.#busy.delete(key)
  }

  /** Waits until all members say the same, and compares that with what was acknowledged. */
  async check(): Promise<void> {
    const { members } = this.#storm
    const deadlineMs = this.#storm.clock.nowMs() + EQUAL_MS
    for (;;) {
      const statuses = await Promise.all(members.map(node => clientOf(node).state.status()))
      const digests = new Set(statuses.map(({ digest }) => digest))
      const odd = statuses.flatMap(({ readOnly, frozen }) => [
        ...(readOnly === undefined ? [] : [readOnly]),
        ...frozen.map(({ author }) => `frozen ${author}`),
      ])
      if (odd.length > 0) this.#storm.report('state', odd.join(', '))
      if (digests.size === 1) break
      if (this.#storm.clock.nowMs() > deadlineMs) {
        const detail = statuses.map((status, index) => `${members[index]?.name}: ${JSON.stringify(status)}`)
        return this.#storm.report('state differs', detail.join('; '))
      }
      await pause(500, this.#storm.signal)
    }
    for (const node of members) await this.#checkNode(node)
  }

  async #checkNode(node: SoakNode): Promise<void> {
    const { state } = clientOf(node)
    for (const document of DOCUMENTS) {
      const entries = await state.entries(document, { hidden: true })
      const values = new Map(entries.map(({ author, key, value }) => [`${author}/${key}`, value]))
      for (const [name, { node: author, acknowledged, open }] of this.#own) {
        const [, of, key] = name.split('/')
        if (of !== document || author.isRevoked) continue
        const value = values.get(`${author.daemon.peer}/${key}`)
        if (![acknowledged, ...open].some(fitting => isDeepStrictEqual(fitting, value)))
          this.#storm.report(
            'lost',
            `${node.name} has ${JSON.stringify(value)?.slice(0, 80)} for ${name}, acknowledged was ${JSON.stringify(acknowledged)?.slice(0, 80)}`,
          )
      }
    }
    const { maps, lists, texts, counters } = await state.document(this.#board).content()
    for (const [key, { node: author, acknowledged, open }] of this.#sharedKeys) {
      const value = maps['tasks']?.[key]
      if (!author.isRevoked && ![acknowledged, ...open].includes(value))
        this.#storm.report(
          'lost',
          `${node.name} has ${JSON.stringify(value)} for ${key} of the map, acknowledged was ${JSON.stringify(acknowledged)}`,
        )
    }
    for (const [key, writers] of this.#contested) {
      const value = maps['tasks']?.[key]
      const fitting = [...writers.values()].flatMap(({ acknowledged, open }) => [acknowledged, ...open])
      // What a writer wrote before the last that was acknowledged can't have won.
      if (!fitting.includes(value))
        this.#storm.report(
          'lost',
          `${node.name} has ${JSON.stringify(value)} for ${key}: ${JSON.stringify(fitting)} fit`,
        )
    }
    const listed = new Set(lists['log'])
    for (const { node: author, value } of this.#listed)
      if (!author.isRevoked && !listed.has(value))
        this.#storm.report('lost', `${node.name} has not ${value} in the list`)
    const text = (texts['notes'] ?? []).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
    for (const { node: author, value } of this.#texts)
      if (!author.isRevoked && !text.includes(value))
        this.#storm.report('lost', `${node.name} has not ${value} in the text`)
    const sure = this.#sums
      .filter(sum => sum.isAcknowledged && !sum.node.isRevoked)
      .reduce((sum, { amount }) => sum + amount, 0)
    const most = this.#sums.reduce((sum, { amount }) => sum + amount, 0)
    const counted = counters['steps'] ?? 0
    if (counted < sure || counted > most)
      this.#storm.report('lost', `${node.name} has counted to ${counted}, not from ${sure} to ${most}`)
  }

  /** A revoked member's writes may not have got to anybody. */
  summary(): string {
    return `${this.#own.size} keys, ${this.#sharedKeys.size} shared keys, ${this.#listed.length} list items, ${this.#texts.length} texts, ${this.#sums.length} sums`
  }
}

/** Notes that a value is being written; the result says whether it was acknowledged. */
function begin(written: Written, value: JsonValue | undefined): (isDone: boolean) => void {
  written.open.push(value)
  return isDone => {
    if (!isDone) return
    written.acknowledged = value
    written.open = []
  }
}
