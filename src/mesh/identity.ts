import { constants } from 'node:fs'
import { link, open, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createSigner, type PeerId, type Random, type Signer, systemRandom, TrellisError } from '../base/index.ts'

const HEADER = 'trellis-identity-v1'
const SEED_BYTES = 32
/** The header, a line break, 64 hex digits, a line break. */
const FILE_PATTERN = /^trellis-identity-v1\n([0-9a-f]{64})\n$/
const FILE_BYTES = HEADER.length + 1 + SEED_BYTES * 2 + 1
const FORBIDDEN_MODE = 0o077

/** A node's key pair. */
export interface Identity {
  /** The 32-byte Ed25519 seed: the secret itself. */
  readonly seed: Uint8Array
  readonly signer: Signer
  readonly peer: PeerId
}

/** An identity from its 32-byte Ed25519 seed. */
export function createIdentity(seed: Uint8Array): Identity {
  const signer = createSigner(seed)
  return { seed: new Uint8Array(seed), signer, peer: signer.peer }
}

function isCode(reason: unknown, code: string): boolean {
  return reason instanceof Error && (reason as NodeJS.ErrnoException).code === code
}

/**
 * Reads an identity file. Throws `not_found` if there is none, `permission_denied` if group or others have any access
 * to it, `data_loss` if it is cut or malformed. Never repairs: a lost identity is a matter for its owner.
 */
export async function readIdentity(path: string): Promise<Identity> {
  let file: Awaited<ReturnType<typeof open>>
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) throw new TrellisError('not_found', `no identity file at ${path}`, { cause })
    if (isCode(cause, 'ELOOP')) {
      throw new TrellisError('permission_denied', `the identity file ${path} is a symbolic link`, { cause })
    }
    throw new TrellisError('permission_denied', `cannot open the identity file ${path}`, { cause })
  }
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new TrellisError('data_loss', `the identity file ${path} is not a regular file`)
    if (process.platform !== 'win32' && (stat.mode & FORBIDDEN_MODE) !== 0) {
      throw new TrellisError(
        'permission_denied',
        `the identity file ${path} has mode ${(stat.mode & 0o777).toString(8).padStart(4, '0')}: others than its owner may use it`,
        { hint: `If nobody else read it: chmod 600 ${path}. Otherwise remove it, and have the old peer id revoked.` },
      )
    }
    // One byte more than a valid file has, so that a longer one is noticed and a huge one is not read.
    const buffer = Buffer.alloc(FILE_BYTES + 1)
    const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, 0)
    const seedHex = FILE_PATTERN.exec(buffer.toString('latin1', 0, bytesRead))?.[1]
    if (seedHex === undefined) {
      const what = bytesRead < FILE_BYTES ? `cut at ${bytesRead} of ${FILE_BYTES} bytes` : 'malformed'
      throw new TrellisError('data_loss', `the identity file ${path} is ${what}`, {
        hint: 'Restore it from a backup, or remove it to start over as another peer.',
      })
    }
    return createIdentity(Buffer.from(seedHex, 'hex'))
  } finally {
    await file.close()
  }
}

/**
 * Reads the identity file, or makes it (mode 0600) on the first start. Two processes that start at once end up with
 * the same identity; a crash leaves either no file or a whole one.
 */
export async function loadIdentity(path: string, random: Random = systemRandom): Promise<Identity> {
  try {
    return await readIdentity(path)
  } catch (reason) {
    if (!(reason instanceof TrellisError) || reason.kind !== 'not_found') throw reason
  }
  const suffix = Buffer.from(random.bytes(6)).toString('hex')
  const draft = join(dirname(path), `.identity-${process.pid}-${suffix}.tmp`)
  const file = await open(draft, 'wx', 0o600)
  try {
    try {
      await file.writeFile(`${HEADER}\n${Buffer.from(random.bytes(SEED_BYTES)).toString('hex')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    // A link, unlike a rename, never replaces an identity that another process made meanwhile.
    await link(draft, path).catch((reason: unknown) => {
      if (!isCode(reason, 'EEXIST')) throw reason
    })
  } finally {
    await unlink(draft)
  }
  const folder = await open(dirname(path), constants.O_RDONLY)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
  return readIdentity(path)
}
