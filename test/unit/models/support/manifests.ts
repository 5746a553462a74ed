import { createHash } from 'node:crypto'
import { cidOf } from '../../../../src/content/index.ts'
import type { Manifest, ModelFile } from '../../../../src/models/index.ts'

export function fileOf(path: string, fields: Partial<ModelFile> = {}): ModelFile {
  return {
    path,
    sizeBytes: 10,
    executable: false,
    sha256: createHash('sha256').update(path).digest(),
    chunkListCid: cidOf(Buffer.from(path)),
    ...fields,
  }
}

export function manifestOf(fields: Partial<Manifest> = {}): Manifest {
  return {
    version: 3,
    name: 'tiny',
    createdMs: 1_700_000_000_000,
    parents: [],
    files: [fileOf('config.json'), fileOf('model.safetensors', { sizeBytes: 100 })],
    tensorIndexCid: undefined,
    metadata: { license: undefined, baseModels: [], architectures: [], modelType: undefined },
    encryption: undefined,
    ...fields,
  }
}
