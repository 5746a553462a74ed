import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createSigner } from '../../../src/base/index.ts'
import { cidOf } from '../../../src/content/index.ts'
import { cidToBytes } from '../../../src/models/cids.ts'
import { decodeManifest, encodeManifest, signManifest, verifyManifest } from '../../../src/models/index.ts'
import { contentKey } from '../../../src/models/manifest.ts'
import { countFields } from '../../../src/models/protobuf.ts'
import { encodeMessage, modelsProto } from '../../../src/wire/index.ts'
import { fileOf, manifestOf } from './support/manifests.ts'

const full = manifestOf({
  parents: [cidOf(Buffer.from('parent'))],
  files: [
    fileOf('a/run.sh', { executable: true }),
    fileOf('empty', { sizeBytes: 0 }),
    fileOf('z', { sizeBytes: 2 ** 50 }),
  ],
  tensorIndexCid: cidOf(Buffer.from('tensors')),
  metadata: { license: 'mit', baseModels: ['org/base'], architectures: ['LlamaForCausalLM'], modelType: 'llama' },
  encryption: {
    scheme: 'aes-256-gcm-1m',
    salt: new Uint8Array(32).fill(7),
    sealedManifestCid: cidOf(Buffer.from('sealed')),
    recipients: [
      {
        peer: createSigner(new Uint8Array(32).fill(1)).peer,
        recipientKey: new Uint8Array(32).fill(1),
        ephemeralKey: new Uint8Array(32).fill(2),
        sealed: new Uint8Array(48).fill(3),
      },
    ],
  },
})

describe('manifest', () => {
  it('survives the way out and in', () => {
    assert.deepEqual(plain(decodeManifest(encodeManifest(full))), plain(full))
    assert.deepEqual(plain(decodeManifest(encodeManifest(manifestOf()))), plain(manifestOf()))
  })

  it('has an identity that never changes', () => {
    const cids = [manifestOf(), full].map(manifest =>
      [3, 1].map(version => cidOf(encodeManifest({ ...manifest, version }))),
    )
    assert.deepEqual(cids, [
      [
        'bafkreidzcrucmps2mohoytr4qgk6qu36ph2i6lgdnfz3cb2ka2wbwbnr7u',
        'bafkreih3c3kp3qjytnaefovbcmc3szol4b4l4deyvcx627xf3pgdygks4i',
      ],
      [
        'bafkreic3edac37o4pnnbmispsdseu6gokichuo7t65zoexlvxd73kuf3ha',
        'bafkreiaa2bplhxkqkurkurmc7lz7qsgrtuix3fhoyijrcuqrjgzqh3siti',
      ],
    ])
  })

  it('of older publishers is of version 2 where files lack their hash, and only then', () => {
    const manifest = manifestOf({ version: 2, files: [fileOf('a'), fileOf('b', { sha256: undefined })] })
    const bytes = encodeManifest(manifest)
    assert.deepEqual([...bytes.subarray(0, 2)], [0x08, 2])
    assert.deepEqual(
      decodeManifest(bytes).files.map(file => file.sha256?.byteLength),
      [32, undefined],
    )
    const latest = encodeManifest({ ...manifest, version: 3 })
    assert.deepEqual(decodeManifest(latest).files, decodeManifest(bytes).files)
    for (const [what, other, version] of [
      ['lacks', bytes, 1],
      ['has', encodeManifest(manifestOf()), 2],
      ['none', bytes, 0],
      ['later', bytes, 4],
    ] as const) {
      const spelt = Buffer.from(other)
      spelt[1] = version
      assert.throws(() => decodeManifest(spelt), { kind: 'invalid_argument' }, what)
    }
  })

  it('is refused in any other spelling', () => {
    const bytes = Buffer.from(encodeManifest(full))
    const spellings: [string, Uint8Array][] = [
      ['empty', new Uint8Array()],
      ['cut', bytes.subarray(0, -1)],
      ['unknown field behind', Buffer.concat([bytes, Buffer.from([0x78, 0x01])])],
      ['field twice', Buffer.concat([Buffer.from([0x08, 0x01]), bytes])],
      ['default written out', Buffer.concat([bytes, Buffer.from([0x32, 0x00])])],
      ['overlong integer', Buffer.concat([Buffer.from([0x08, 0x81, 0x00]), bytes.subarray(2)])],
      ['fields out of order', Buffer.concat([bytes.subarray(2), bytes.subarray(0, 2)])],
    ]
    for (const [what, spelling] of spellings)
      assert.throws(() => decodeManifest(spelling), { kind: 'invalid_argument' }, what)
  })

  it('is refused when it says what can’t be', () => {
    const twice = fileOf('a')
    const faults: [string, Parameters<typeof manifestOf>[0]][] = [
      ['no files', { files: [] }],
      ['absolute', { files: [fileOf('/etc/passwd')] }],
      ['outside', { files: [fileOf('../x')] }],
      ['doubled', { files: [twice, twice] }],
      ['colliding', { files: [fileOf('A'), fileOf('a')] }],
      ['folder and file', { files: [fileOf('a'), fileOf('a/b')] }],
      ['unsorted', { files: [fileOf('b'), fileOf('a')] }],
      [
        'sum',
        {
          files: [
            fileOf('a', { sizeBytes: 2 ** 52 }),
            fileOf('b', { sizeBytes: 2 ** 52 + 1 }),
            fileOf('c', { sizeBytes: 2 ** 52 }),
          ],
        },
      ],
      ['negative', { files: [fileOf('a', { sizeBytes: -1 })] }],
      ['short hash', { files: [fileOf('a', { sha256: new Uint8Array(31) })] }],
      ['name', { name: '../up' }],
      ['date', { createdMs: 1.5 }],
      ['license', { metadata: { ...full.metadata, license: 'a\u001b[2J' } }],
      ['parents twice', { parents: [...full.parents, ...full.parents] }],
    ]
    for (const [what, fields] of faults)
      assert.throws(() => encodeManifest(manifestOf(fields)), { kind: 'invalid_argument' }, what)
  })

  it('is checked in the same way when it comes from a peer', () => {
    const file = (path: string) => ({
      path,
      sizeBytes: 1,
      sha256: new Uint8Array(32),
      chunkList: cidToBytes(cidOf(Buffer.from(path))),
    })
    const encode = (files: object[]) =>
      encodeMessage(modelsProto.models.Manifest, { version: 1, name: 'x', createdMs: 5, files })
    assert.equal(decodeManifest(encode([file('a'), file('b')])).files.length, 2)
    for (const files of [
      [file('/a')],
      [file('a'), file('a')],
      [file('b'), file('a')],
      [file('A'), file('a')],
      [file('a\\b')],
      [{}],
    ])
      assert.throws(() => decodeManifest(encode(files)), { kind: 'invalid_argument' })
  })

  it('bounds what a few bytes can claim', () => {
    const claims = Buffer.concat([
      encodeManifest(manifestOf()),
      Buffer.alloc(200_000).map((_, at) => (at % 2 === 0 ? 0x2a : 0)),
    ])
    assert.throws(() => decodeManifest(claims), { kind: 'resource_exhausted' })
    assert.throws(() => decodeManifest(Buffer.alloc(17 * 1024 * 1024)), { kind: 'resource_exhausted' })
    assert.throws(() => countFields(Buffer.from([0x2a, 0xff, 0xff, 0xff, 0xff, 0x0f]), 'x'), {
      kind: 'invalid_argument',
    })
  })

  it('is signed by its publisher', () => {
    const signer = createSigner(new Uint8Array(32).fill(1))
    const cid = cidOf(encodeManifest(full))
    const signature = signManifest(signer, cid)
    assert.ok(verifyManifest(signer.peer, cid, signature))
    assert.ok(!verifyManifest(signer.peer, cidOf(Buffer.from('other')), signature))
    assert.ok(!verifyManifest(createSigner(new Uint8Array(32)).peer, cid, signature))
    assert.ok(!verifyManifest('nonsense', 'nonsense', new Uint8Array(3)))
  })

  it('has a content key that leaves out date and parents', () => {
    const later = { ...full, createdMs: 5, parents: [] }
    assert.equal(contentKey(later), contentKey(full))
    assert.notEqual(contentKey({ ...full, files: full.files.slice(1) }), contentKey(full))
  })
})

/** Buffers and Uint8Arrays are the same to us. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, item) =>
      item instanceof Uint8Array
        ? Buffer.from(item).toString('hex')
        : item?.type === 'Buffer'
          ? Buffer.from(item.data).toString('hex')
          : item,
    ),
  )
}
