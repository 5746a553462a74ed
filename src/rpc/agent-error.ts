import { type ErrorKind, TrellisError, toTrellisError } from '../base/index.ts'
import { agentsProto, decodeMessage, encodeMessage } from '../wire/index.ts'
import { isNotExecuted, kindOfWire, wireKind } from './errors.ts'

/** SERF's categories: the closed set by which a program decides what to do about a failed call. */
export const FAILURE_CATEGORIES = [
  'INVALID_PARAMS',
  'RESOURCE_NOT_FOUND',
  'RESOURCE_EXHAUSTED',
  'PERMISSION_DENIED',
  'RATE_LIMITED',
  'INTERNAL_ERROR',
] as const

export type FailureCategory = (typeof FAILURE_CATEGORIES)[number]

/**
 * The one form of failures of calls to agents, whatever protocol they came by. As JSON it is what MCP carries as
 * `structuredContent` and A2A and HTTP as the body of an error.
 */
export interface AgentFailure {
  category: FailureCategory
  message: string
  /** The same call may succeed later. */
  retryable: boolean
  retry_after_ms?: number
  /** What the caller can do, one sentence each, the most promising first. */
  suggested_actions: string[]
  /** By parameter: its name or JSON pointer. */
  param_hints: Record<string, string>
  /** The kind of the `TrellisError` behind it: finer than the category. */
  kind: ErrorKind
}

export interface AgentErrorOptions extends ErrorOptions {
  /** @defaultValue by the kind */
  category?: FailureCategory
  retryable?: boolean
  retryAfterMs?: number
  suggestedActions?: readonly string[]
  paramHints?: Readonly<Record<string, string>>
  remote?: boolean
  notExecuted?: boolean
}

/** Full name of the message that carries a failure in the details of an RPC status. */
const DETAIL_TYPE = 'trellis.agents.Failure'

const MAX_FAILURE_BYTES = 16 * 1024
const MAX_MESSAGE_CHARS = 2048
const MAX_TEXT_CHARS = 512
const MAX_LIST_COUNT = 16

const KIND_CATEGORIES: Readonly<Record<ErrorKind, FailureCategory>> = {
  canceled: 'INTERNAL_ERROR',
  invalid_argument: 'INVALID_PARAMS',
  deadline_exceeded: 'RESOURCE_EXHAUSTED',
  not_found: 'RESOURCE_NOT_FOUND',
  already_exists: 'INVALID_PARAMS',
  permission_denied: 'PERMISSION_DENIED',
  resource_exhausted: 'RESOURCE_EXHAUSTED',
  failed_precondition: 'INVALID_PARAMS',
  unimplemented: 'RESOURCE_NOT_FOUND',
  internal: 'INTERNAL_ERROR',
  unavailable: 'INTERNAL_ERROR',
  data_loss: 'INTERNAL_ERROR',
}

const { Category } = agentsProto.agents
const WIRE_CATEGORIES: Readonly<Record<FailureCategory, agentsProto.agents.Category>> = {
  INVALID_PARAMS: Category.CATEGORY_INVALID_PARAMS,
  RESOURCE_NOT_FOUND: Category.CATEGORY_RESOURCE_NOT_FOUND,
  RESOURCE_EXHAUSTED: Category.CATEGORY_RESOURCE_EXHAUSTED,
  PERMISSION_DENIED: Category.CATEGORY_PERMISSION_DENIED,
  RATE_LIMITED: Category.CATEGORY_RATE_LIMITED,
  INTERNAL_ERROR: Category.CATEGORY_INTERNAL_ERROR,
}
const CATEGORIES = new Map(Object.entries(WIRE_CATEGORIES).map(([name, number]) => [number, name as FailureCategory]))

const CATEGORY_KINDS: Readonly<Record<FailureCategory, ErrorKind>> = {
  INVALID_PARAMS: 'invalid_argument',
  RESOURCE_NOT_FOUND: 'not_found',
  RESOURCE_EXHAUSTED: 'resource_exhausted',
  PERMISSION_DENIED: 'permission_denied',
  RATE_LIMITED: 'resource_exhausted',
  INTERNAL_ERROR: 'internal',
}

/** A failed call to an agent, with all that its failure says. */
export class AgentError extends TrellisError {
  override readonly name = 'AgentError'
  readonly category: FailureCategory
  readonly retryAfterMs: number | undefined
  readonly suggestedActions: readonly string[]
  readonly paramHints: Readonly<Record<string, string>>
  /** The agent has not seen the call, so that it may be repeated whatever it does. */
  readonly notExecuted: boolean

  constructor(kind: ErrorKind, message: string, options: AgentErrorOptions = {}) {
    const { suggestedActions = [], paramHints = {}, retryAfterMs, notExecuted = false } = options
    const category = options.category ?? KIND_CATEGORIES[kind]
    const retryable = options.retryable ?? kind === 'unavailable'
    const failure = boundFailure({
      category,
      message,
      retryable,
      ...(retryAfterMs === undefined ? {} : { retry_after_ms: retryAfterMs }),
      suggested_actions: [...suggestedActions],
      param_hints: { ...paramHints },
      kind,
    })
    const value = encodeMessage(agentsProto.agents.Failure, wireFailure(failure, notExecuted))
    super(kind, message, {
      retryable,
      remote: options.remote ?? false,
      details: [{ type: DETAIL_TYPE, value }],
      ...(options.cause === undefined ? {} : { cause: options.cause }),
      ...(suggestedActions[0] === undefined ? {} : { hint: suggestedActions[0] }),
    })
    this.category = category
    this.retryAfterMs = retryAfterMs
    this.suggestedActions = suggestedActions
    this.paramHints = paramHints
    this.notExecuted = notExecuted
  }
}

/** Any failure as an `AgentError`: what an RPC status carried in its details is found again. */
export function toAgentError(reason: unknown): AgentError {
  if (reason instanceof AgentError) return reason
  const error = toTrellisError(reason)
  const detail = error.details.find(({ type }) => type === DETAIL_TYPE)
  if (detail !== undefined) {
    try {
      return decodeFailure(decodeMessage(agentsProto.agents.Failure, detail.value, MAX_FAILURE_BYTES))
    } catch {
      // Not what it says it is: the status itself will do.
    }
  }
  return new AgentError(error.kind, error.message, {
    cause: error,
    retryable: error.retryable,
    remote: error.remote,
    notExecuted: isNotExecuted(error),
    ...(error.hint === undefined ? {} : { suggestedActions: [error.hint] }),
  })
}

/** The failure that a caller is told. Of what nobody foresaw it says no more than that it was internal. */
export function toAgentFailure(reason: unknown): AgentFailure {
  const error = toAgentError(reason)
  const isUnforeseen = error.kind === 'internal' && !(reason instanceof TrellisError)
  return boundFailure({
    category: error.category,
    message: isUnforeseen ? 'the agent failed' : error.message,
    retryable: error.retryable,
    ...(error.retryAfterMs === undefined ? {} : { retry_after_ms: error.retryAfterMs }),
    suggested_actions: [...error.suggestedActions],
    param_hints: { ...error.paramHints },
    kind: error.kind,
  })
}

/** Cuts what is too long to be of use. */
function boundFailure(failure: AgentFailure): AgentFailure {
  return {
    ...failure,
    message: failure.message.slice(0, MAX_MESSAGE_CHARS),
    suggested_actions: failure.suggested_actions.slice(0, MAX_LIST_COUNT).map(text => text.slice(0, MAX_TEXT_CHARS)),
    param_hints: Object.fromEntries(
      Object.entries(failure.param_hints)
        .slice(0, MAX_LIST_COUNT)
        .map(([param, hint]) => [param.slice(0, MAX_TEXT_CHARS), hint.slice(0, MAX_TEXT_CHARS)]),
    ),
  }
}

/** The error behind a failure as JSON, from anywhere: what is missing or malformed in it is taken as its default. */
export function fromAgentFailure(value: unknown): AgentError {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const category = FAILURE_CATEGORIES.find(known => known === given['category']) ?? 'INTERNAL_ERROR'
  const kinds = Object.keys(KIND_CATEGORIES) as ErrorKind[]
  const kind = kinds.find(known => known === given['kind']) ?? CATEGORY_KINDS[category]
  const text = (value: unknown, maxChars: number): string => (typeof value === 'string' ? value.slice(0, maxChars) : '')
  const actions = Array.isArray(given['suggested_actions']) ? given['suggested_actions'] : []
  const hints = typeof given['param_hints'] === 'object' && given['param_hints'] !== null ? given['param_hints'] : {}
  const retryAfterMs = given['retry_after_ms']
  return new AgentError(kind, text(given['message'], MAX_MESSAGE_CHARS) || 'the agent failed', {
    category,
    remote: true,
    retryable: given['retryable'] === true,
    suggestedActions: actions
      .slice(0, MAX_LIST_COUNT)
      .map(action => text(action, MAX_TEXT_CHARS))
      .filter(action => action !== ''),
    paramHints: Object.fromEntries(
      Object.entries(hints)
        .slice(0, MAX_LIST_COUNT)
        .map(([param, hint]) => [param.slice(0, MAX_TEXT_CHARS), text(hint, MAX_TEXT_CHARS)]),
    ),
    ...(Number.isSafeInteger(retryAfterMs) && (retryAfterMs as number) >= 0
      ? { retryAfterMs: retryAfterMs as number }
      : {}),
  })
}

type WireFailure = agentsProto.agents.Failure.$Properties

/** A failure as it travels in messages. */
export function encodeFailure(reason: unknown): WireFailure {
  return wireFailure(toAgentFailure(reason), toAgentError(reason).notExecuted)
}

function wireFailure(failure: AgentFailure, notExecuted: boolean): WireFailure {
  return {
    category: WIRE_CATEGORIES[failure.category],
    message: failure.message,
    retryable: failure.retryable,
    ...(failure.retry_after_ms === undefined ? {} : { retryAfterMs: failure.retry_after_ms }),
    suggestedActions: failure.suggested_actions,
    paramHints: Object.entries(failure.param_hints).map(([param, hint]) => ({ param, hint })),
    kind: wireKind(failure.kind),
    notExecuted,
  }
}

/** The error behind a failure in a message. */
export function decodeFailure(wire: WireFailure): AgentError {
  const { category, kind, retryAfterMs } = wire
  return new AgentError(kindOfWire(kind ?? 0), (wire.message ?? '').slice(0, MAX_MESSAGE_CHARS), {
    category: CATEGORIES.get(category ?? Category.CATEGORY_UNSPECIFIED) ?? 'INTERNAL_ERROR',
    remote: true,
    retryable: wire.retryable === true,
    notExecuted: wire.notExecuted === true,
    suggestedActions: (wire.suggestedActions ?? []).slice(0, MAX_LIST_COUNT),
    paramHints: Object.fromEntries(
      (wire.paramHints ?? []).slice(0, MAX_LIST_COUNT).map(({ param, hint }) => [param ?? '', hint ?? '']),
    ),
    ...(typeof retryAfterMs === 'number' ? { retryAfterMs } : {}),
  })
}
