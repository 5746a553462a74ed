import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage, TrellisError } from '../base/index.ts'

/** In the home. */
export const HTTP_TOKEN_FILE = 'http-token'
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{32,256}$/

async function readToken(path: string): Promise<string | undefined> {
  try {
    const [info, text] = await Promise.all([stat(path), readFile(path, 'utf8')])
    if ((info.mode & 0o077) !== 0) {
      throw new TrellisError('failed_precondition', `${path} can be read by others`, {
        hint: 'Delete it, and take the token that is then made anew.',
      })
    }
    const token = text.trim()
    if (!TOKEN_PATTERN.test(token)) throw new TrellisError('failed_precondition', `${path} holds no token`)
    return token
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (reason instanceof TrellisError) throw reason
    throw new TrellisError('failed_precondition', `cannot read ${path}: ${errorMessage(reason)}`, { cause: reason })
  }
}

/** The token of a home's HTTP server, made when there is none: 32 random bytes in a file of its owner alone. */
export async function loadHttpToken(home: string): Promise<string> {
  const path = join(home, HTTP_TOKEN_FILE)
  const existing = await readToken(path)
  if (existing !== undefined) return existing
  const token = randomBytes(32).toString('base64url')
  try {
    // Whole or not at all: a second process that makes one at the same time fails here, and reads the first one's.
    await writeFile(path, `${token}\n`, { mode: 0o600, flag: 'wx' })
    return token
  } catch (reason) {
    const other = await readToken(path)
    if (other !== undefined) return other
    throw new TrellisError('failed_precondition', `cannot write ${path}: ${errorMessage(reason)}`, { cause: reason })
  }
}

/** Compares the token of `Authorization: Bearer …` in a time that tells nothing about it. */
export function createTokenCheck(token: string): (authorization: string | undefined) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  const wanted = digest(token)
  return authorization => {
    const match = /^Bearer +([^\s]{1,512}) *$/i.exec(authorization ?? '')
    return match?.[1] !== undefined && timingSafeEqual(digest(match[1]), wanted)
  }
}
