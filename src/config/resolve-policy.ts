import { readFile } from 'node:fs/promises'
import { parse, TomlError, type TomlTable } from 'smol-toml'
import * as z from 'zod'
import { errorMessage, TrellisError } from '../base/index.ts'
import { EMPTY_POLICY, type Policy } from './policy.ts'
import { parseBytes } from './units.ts'

const MAX_FILE_BYTES = 256 * 1024
const MAX_COUNT = 256

const domain = z.string().regex(/^[\w.:-]{1,64}$/, 'a domain is 1 to 64 letters, digits and ._:-')
const peer = z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{40,64}$/, 'not a peer id')
const pattern = z.string().min(1).max(256)
const patterns = z.array(pattern).max(MAX_COUNT)
const count = z.int().min(0)

const scope = {
  from: patterns.exactOptional(),
  to: patterns.exactOptional(),
  callers: z.array(peer).max(MAX_COUNT).exactOptional(),
  callees: z.array(peer).max(MAX_COUNT).exactOptional(),
  agents: patterns.exactOptional(),
  tools: patterns.exactOptional(),
}

const size = z.union([
  count,
  z.string().transform((text, context) => {
    try {
      return parseBytes(text)
    } catch (reason) {
      context.addIssue({ code: 'custom', message: errorMessage(reason) })
      return z.NEVER
    }
  }),
])

const schema = z.strictObject({
  domains: z
    .record(domain, z.array(peer).max(4096))
    .refine(domains => Object.keys(domains).length <= MAX_COUNT, `more than ${MAX_COUNT} domains`)
    .default({}),
  same_domain: z.enum(['allow', 'deny']).default('allow'),
  rules: z
    .array(
      z.strictObject({
        effect: z.enum(['allow', 'deny']),
        ...scope,
      }),
    )
    .max(MAX_COUNT)
    .default([]),
  limits: z
    .array(
      z.strictObject({
        ...scope,
        calls_per_minute: count.exactOptional(),
        bytes_per_minute: size.exactOptional(),
        seconds_per_minute: count.exactOptional(),
        calls_at_once: count.exactOptional(),
      }),
    )
    .max(MAX_COUNT)
    .default([]),
})

export function parsePolicy(value: unknown, where: string): Policy {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const at = issue !== undefined && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  throw new TrellisError('invalid_argument', `${where}: ${at}${issue?.message ?? 'not a policy'}`, {
    hint: 'The README has the form of policies.',
  })
}

export async function loadPolicy(file: string): Promise<Policy> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY_POLICY
    throw new TrellisError('failed_precondition', `cannot read ${file}: ${errorMessage(reason)}`, { cause: reason })
  }
  if (text.length > MAX_FILE_BYTES)
    throw new TrellisError('invalid_argument', `${file} is larger than ${MAX_FILE_BYTES} bytes`)
  let table: TomlTable
  try {
    table = parse(text)
  } catch (reason) {
    if (!(reason instanceof TomlError)) throw reason
    const problem = `${file}:${reason.line}:${reason.column}: ${reason.message.split('\n')[0]}`
    throw new TrellisError('invalid_argument', problem, { cause: reason })
  }
  return parsePolicy(table, file)
}
