import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { generateCode, loadDescriptors } from '../../../src/wire/index.ts'

const MAIN = `syntax = "proto3";
package shop.v1;
import "parts/money.proto";
import "google/protobuf/timestamp.proto";
service Shop {
  rpc Buy(Order) returns (stream money.Amount) { option idempotency_level = IDEMPOTENT; }
}
message Order {
  google.protobuf.Timestamp at = 1;
  map<string, money.Amount> prices_by_item = 2;
  repeated Kind kinds = 3;
  optional int64 note = 4;
  oneof how { string card = 5; Inner inner = 6; }
  message Inner { repeated Order orders = 1; }
}
enum Kind { KIND_A = 0; KIND_B = 1; }
`
const MONEY = 'syntax = "proto3";\npackage money;\nmessage Amount { uint64 cents = 1; }\n'

describe('descriptors of a service', () => {
  let folder: string
  let bytes: Uint8Array
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trellis-descriptors-'))
    await writeFile(join(folder, 'shop.proto'), MAIN)
    const { mkdir } = await import('node:fs/promises')
    await mkdir(join(folder, 'parts'))
    await writeFile(join(folder, 'parts/money.proto'), MONEY)
    const code = await generateCode({ files: [join(folder, 'shop.proto')], paths: [folder] })
    const services = code.get('shop.services.js') ?? ''
    assert.match(code.get('shop.services.d.ts') ?? '', /readonly descriptors: string/)
    const base64 = /const descriptors = '([^']*)'/.exec(services)?.[1] ?? ''
    bytes = Buffer.from(base64, 'base64')
  })
  after(() => rm(folder, { recursive: true, force: true }))

  test('hold the methods and types that the file and its imports define', async () => {
    const { methods, types } = await loadDescriptors(bytes)
    assert.deepEqual(
      methods.map(({ path, kind, idempotent, requestType, responseType }) => [
        path,
        kind,
        idempotent,
        requestType,
        responseType,
      ]),
      [['shop.v1.Shop/Buy', 'serverStream', true, 'shop.v1.Order', 'money.Amount']],
    )
    assert.deepEqual(types.find(({ name }) => name === 'shop.v1.Order')?.fields, [
      'google.protobuf.Timestamp at = 1',
      'map<string, money.Amount> pricesByItem = 2',
      'repeated shop.v1.Kind kinds = 3',
      'optional int64 note = 4',
      'string card = 5',
      'shop.v1.Order.Inner inner = 6',
    ])
    const [method] = methods
    const request = { pricesByItem: { tea: { cents: '5' } }, kinds: ['KIND_B'], card: 'c', note: '7' }
    const encoded = method?.request.encode(request as never).finish() ?? new Uint8Array()
    assert.deepEqual(method?.request.decode(encoded), request)
  })

  test('are as protoc writes them: files behind their imports, whole names, names of map entries', async () => {
    const path = pathToFileURL(join(process.cwd(), 'node_modules/protobufjs/ext/descriptor.js')).href
    const { default: extension } = (await import(path)) as {
      default: { FileDescriptorSet: { decode(b: Uint8Array): object } }
    }
    type Field = { name: string; typeName?: string }
    type Message = { name: string; field: Field[]; nestedType: Message[] }
    type File = { name: string; dependency: string[]; messageType: Message[] }
    const { file } = JSON.parse(JSON.stringify(extension.FileDescriptorSet.decode(bytes))) as { file: File[] }
    const names = file.map(({ name }) => name)
    for (const one of file)
      for (const other of one.dependency ?? [])
        assert(names.indexOf(other) < names.indexOf(one.name), `${other} before ${one.name}`)
    const shop = file.find(({ name }) => name === 'shop.proto')
    assert.deepEqual(shop?.dependency.toSorted(), ['google/protobuf/timestamp.proto', 'parts/money.proto'])
    const order = shop?.messageType.find(({ name }) => name === 'Order')
    assert.equal(
      order?.field.find(({ name }) => name === 'prices_by_item')?.typeName,
      '.shop.v1.Order.PricesByItemEntry',
    )
    assert(order?.nestedType.some(({ name }) => name === 'PricesByItemEntry'))
    assert.equal(order?.nestedType.find(({ name }) => name === 'Inner')?.field[0]?.typeName, '.shop.v1.Order')
  })

  test('that are malformed or too long are refused', async () => {
    await assert.rejects(loadDescriptors(new Uint8Array(1024 * 1024 + 1)), { kind: 'resource_exhausted' })
    await assert.rejects(loadDescriptors(bytes.subarray(0, -3)), { kind: 'invalid_argument' })
    for (let at = 0; at < bytes.byteLength; at += 7) {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      await loadDescriptors(damaged).catch((reason: unknown) =>
        assert.equal((reason as { kind?: string }).kind, 'invalid_argument'),
      )
    }
  })
})
