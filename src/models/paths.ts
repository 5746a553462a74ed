import { TrellisError } from '../base/index.ts'
import { MAX_DEPTH, MAX_PATH_BYTES, MAX_SEGMENT_BYTES } from './limits.ts'

/**
 * Control and format characters that hide, reorder or break a name on a terminal, and halves of surrogate pairs, which
 * have no UTF-8.
 */
const FORBIDDEN = /[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}\p{Cs}]/u

/** Behind the name of a file while it is fetched. A model can't claim such a name: it would be taken for one. */
export const PART_SUFFIX = '.trellis-part'

/** Why a text can't be the path of a file in a model, or `undefined` when it can. */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'empty path'
  // Characters first: a path of many megabytes must not be encoded to find out.
  if (path.length > MAX_PATH_BYTES || Buffer.byteLength(path) > MAX_PATH_BYTES)
    return `longer than ${MAX_PATH_BYTES} bytes`
  if (FORBIDDEN.test(path)) return 'control character (a newline, for example) in the name'
  if (path.includes('\\')) return 'backslash in the name'
  if (path.startsWith('/')) return 'absolute path'
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter'
  const segments = path.split('/')
  if (segments.length > MAX_DEPTH) return `more than ${MAX_DEPTH} folders deep`
  for (const segment of segments) {
    if (segment === '') return 'empty segment'
    if (segment === '.' || segment === '..') return `segment "${segment}"`
    if (segment.toLowerCase().endsWith(PART_SUFFIX))
      return `a name that ends in "${PART_SUFFIX}", as files in transfer do`
    if (Buffer.byteLength(segment) > MAX_SEGMENT_BYTES) return `a name longer than ${MAX_SEGMENT_BYTES} bytes`
  }
  return undefined
}

/** What a path becomes on disks that ignore case and the form of accents: two paths with the same key are one file there. */
export function collisionKey(path: string): string {
  // Upper case first: it joins what lower case keeps apart ("ß" and "ss", the two small sigmas).
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** Orders texts by their UTF-8 bytes, which is not the order of JavaScript's UTF-16 units. */
export function compareBytewise(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

export interface PathProblem {
  path: string
  problem: string
}

/** Finds every path that is malformed, doubled, a folder of another, or the same as another where case is ignored. */
export function pathProblems(paths: Iterable<string>): PathProblem[] {
  const problems: PathProblem[] = []
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  for (const path of paths) {
    const fault = pathFault(path)
    if (fault !== undefined) {
      problems.push({ path, problem: fault })
      continue
    }
    const key = collisionKey(path)
    const other = files.get(key)
    if (other !== undefined) {
      problems.push({
        path,
        problem: other === path ? 'listed twice' : `collides with ${showPath(other)} where case is ignored`,
      })
      continue
    }
    files.set(key, path)
    // Two folders that differ in case only would merge: their files must not move on such a disk.
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash)
      const folderKey = collisionKey(folder)
      const otherFolder = folders.get(folderKey)
      if (otherFolder === undefined) folders.set(folderKey, folder)
      else if (otherFolder !== folder)
        problems.push({ path, problem: `its folder collides with ${showPath(otherFolder)} where case is ignored` })
    }
  }
  for (const [key, path] of files) {
    if (folders.has(key)) problems.push({ path, problem: 'is a file and a folder of another file' })
  }
  return problems
}

/** Throws `invalid_argument` naming the first few of the paths that can't be in one model. */
export function checkPaths(paths: Iterable<string>): void {
  const problems = pathProblems(paths)
  if (problems.length > 0) throw new TrellisError('invalid_argument', describeProblems('unsafe paths', problems))
}

/** A path as text for people, with nothing in it that a terminal would act on. */
export function showPath(path: string): string {
  const shown = path.length > 120 ? `${path.slice(0, 100)}… (${path.length} characters)` : path
  return /[^ -~]|"/.test(shown) ? JSON.stringify(shown).replaceAll(/[\p{C}\u{2028}\u{2029}]/gu, escapeCharacter) : shown
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

const SHOWN_PROBLEM_COUNT = 20

export function describeProblems(title: string, problems: readonly PathProblem[]): string {
  const lines = problems.slice(0, SHOWN_PROBLEM_COUNT).map(({ path, problem }) => `  ${showPath(path)}: ${problem}`)
  if (problems.length > SHOWN_PROBLEM_COUNT) lines.push(`  and ${problems.length - SHOWN_PROBLEM_COUNT} more`)
  return `${title}:\n${lines.join('\n')}`
}
