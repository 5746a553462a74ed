import { TrellisError } from '../base/index.ts'
import type { Library } from './library.ts'
import { type ModelRef, parseRef } from './names.ts'
import type { Registry } from './registry.ts'

/**
 * The CID that a reference means, where it is about what this node has: as `Registry.resolve`, and a name that nobody gives any
 * more still means the model that came by it. Throws `not_found`, and `failed_precondition` where it may be several.
 */
export function resolveHere(
  reference: string | ModelRef,
  { registry, library }: { registry: Registry; library: Library },
): { parsed: ModelRef; cid: string } {
  const parsed = typeof reference === 'string' ? parseRef(reference) : reference
  try {
    return { parsed, cid: registry.resolve(parsed).cid }
  } catch (reason) {
    const isUnknown = reason instanceof TrellisError && reason.kind === 'not_found'
    if (!isUnknown || parsed.type !== 'name' || parsed.peer !== undefined) throw reason
    const named = new Set(registry.entries().map(({ cid }) => cid))
    const left = library.all().filter(({ name, cid }) => name === parsed.name && !named.has(cid))
    const [only] = left
    if (only === undefined) throw reason
    if (left.length === 1) return { parsed, cid: only.cid }
    throw new TrellisError('failed_precondition', `${left.length} models that are here had the name ${parsed.name}`, {
      hint: `Say which: ${left
        .slice(0, 8)
        .map(({ cid }) => cid)
        .join(', ')}`,
    })
  }
}
