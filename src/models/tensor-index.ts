import { TrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, modelsProto } from '../wire/index.ts'
import {
  INDEX_VERSION,
  MAX_DTYPE_BYTES,
  MAX_LAYER_COUNT,
  MAX_ROOT_BYTES,
  MAX_TENSOR_COUNT,
  MAX_TENSOR_DIMENSION_COUNT,
  MAX_TENSOR_NAME_BYTES,
} from './limits.ts'
import { compareBytewise } from './paths.ts'
import { countFields, present } from './protobuf.ts'
import type { ModelFile, ModelTensor } from './types.ts'

const { TensorIndex: TensorIndexMessage } = modelsProto.models

const TENSORS_FIELD = 2

/** Orders tensors as the index lists them: as they lie in the files. */
export function compareTensors(a: ModelTensor, b: ModelTensor): number {
  return (
    a.file - b.file || a.offsetBytes - b.offsetBytes || a.lengthBytes - b.lengthBytes || compareBytewise(a.name, b.name)
  )
}

/** The canonical bytes of the index of a model's tensors, which must be sorted. `files` are the manifest's. */
export function encodeTensorIndex(
  tensors: readonly ModelTensor[],
  files: readonly Pick<ModelFile, 'sizeBytes'>[],
): Uint8Array {
  checkTensors(tensors, files)
  const bytes = encodeCanonical(tensors)
  if (bytes.byteLength > MAX_ROOT_BYTES)
    throw new TrellisError(
      'resource_exhausted',
      `the index of ${tensors.length} tensors has more than ${MAX_ROOT_BYTES} bytes`,
    )
  return bytes
}

/** Reads a tensor index against the manifest's files. Throws `invalid_argument` unless it is valid and canonical. */
export function decodeTensorIndex(bytes: Uint8Array, files: readonly Pick<ModelFile, 'sizeBytes'>[]): ModelTensor[] {
  if (bytes.byteLength <= MAX_ROOT_BYTES) {
    const count = countFields(bytes, 'tensor index').get(TENSORS_FIELD) ?? 0
    if (count > MAX_TENSOR_COUNT)
      throw new TrellisError('resource_exhausted', `tensor index lists more than ${MAX_TENSOR_COUNT} tensors`)
  }
  const message = decodeMessage(TensorIndexMessage, bytes, MAX_ROOT_BYTES, { what: 'tensor index' })
  if (message.version !== INDEX_VERSION)
    throw new TrellisError('invalid_argument', `tensor index of version ${message.version}, this is ${INDEX_VERSION}`)
  const tensors: ModelTensor[] = message.tensors.map(tensor => ({
    name: tensor.name ?? '',
    dtype: tensor.dtype ?? '',
    shape: tensor.shape ?? [],
    file: tensor.file ?? 0,
    offsetBytes: tensor.offsetBytes ?? 0,
    lengthBytes: tensor.lengthBytes ?? 0,
    layer: tensor.layer ?? undefined,
  }))
  checkTensors(tensors, files)
  if (Buffer.compare(encodeCanonical(tensors), bytes) !== 0)
    throw new TrellisError('invalid_argument', 'tensor index is not in canonical form')
  return tensors
}

function encodeCanonical(tensors: readonly ModelTensor[]): Uint8Array {
  return encodeMessage(TensorIndexMessage, {
    version: INDEX_VERSION,
    tensors: tensors.map(({ layer, ...tensor }) => ({ ...present(tensor), ...(layer === undefined ? {} : { layer }) })),
  })
}

function checkTensors(tensors: readonly ModelTensor[], files: readonly Pick<ModelFile, 'sizeBytes'>[]): void {
  if (tensors.length === 0) fail('it is empty')
  if (tensors.length > MAX_TENSOR_COUNT) fail(`it lists more than ${MAX_TENSOR_COUNT} tensors`)
  let previous: ModelTensor | undefined
  let names = new Set<string>()
  for (const tensor of tensors) {
    if (previous?.file !== tensor.file) names = new Set()
    if (names.has(tensor.name)) fail('a file has two tensors of one name')
    names.add(tensor.name)
    const size = files[tensor.file]?.sizeBytes
    if (size === undefined) fail('a tensor is in a file that the manifest does not list')
    if (!isLength(tensor.offsetBytes) || !isLength(tensor.lengthBytes)) fail('an offset is not a number of bytes')
    if (tensor.offsetBytes + tensor.lengthBytes > size) fail('a tensor reaches beyond its file')
    if (!isText(tensor.name, MAX_TENSOR_NAME_BYTES)) fail('a name is empty, too long or not text')
    if (!isText(tensor.dtype, MAX_DTYPE_BYTES)) fail('a type is empty, too long or not text')
    if (tensor.shape.length > MAX_TENSOR_DIMENSION_COUNT || !tensor.shape.every(isLength))
      fail('a shape is out of bounds')
    if (tensor.layer !== undefined && !(tensor.layer < MAX_LAYER_COUNT)) fail('a layer number is out of bounds')
    if (previous !== undefined && compareTensors(previous, tensor) >= 0) fail('its tensors are not sorted')
    if (previous?.file === tensor.file && previous.offsetBytes + previous.lengthBytes > tensor.offsetBytes)
      fail('two tensors overlap')
    previous = tensor
  }
}

function isLength(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function isText(text: string, maxBytes: number): boolean {
  return text !== '' && text.length <= maxBytes && Buffer.byteLength(text) <= maxBytes && !/[\p{Cc}\p{Cs}]/u.test(text)
}

function fail(fault: string): never {
  throw new TrellisError('invalid_argument', `not a valid tensor index: ${fault}`)
}
