import { isAbsolute, relative } from 'node:path'
import type protobuf from 'protobufjs'
import type {
  IDescriptorProto,
  IFieldDescriptorProto,
  IFileDescriptorProto,
  IServiceDescriptorProto,
} from 'protobufjs/ext/descriptor.js'

type Library = typeof protobuf

interface SourceFile {
  readonly file: IFileDescriptorProto
  readonly dependencies: Set<string>
}

/** A file's name as others import it: relative to the first of the folders that it is below. */
function importName(path: string, folders: readonly string[]): string {
  if (!isAbsolute(path)) return path
  for (const folder of folders) {
    const name = relative(folder, path)
    if (!name.startsWith('..') && !isAbsolute(name)) return name.replaceAll('\\', '/')
  }
  return path.replace(/^.*[\\/]/, '')
}

/** `Type` of protoc's names, which begin with a dot. */
function absolute(item: protobuf.ReflectionObject): string {
  return `.${item.fullName.replace(/^\./, '')}`
}

function camelCase(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** What protobufjs leaves out of a type's descriptor that protoc's has: whole names, and names of map entries. */
function complete(
  type: protobuf.Type,
  descriptor: IDescriptorProto,
  refer: (item: protobuf.ReflectionObject) => void,
): void {
  const fields: IFieldDescriptorProto[] = descriptor.field ?? []
  const entries: IDescriptorProto[] = descriptor.nestedType ?? []
  for (const field of type.fieldsArray) {
    const { resolvedType } = field
    const described = fields.find(({ number }) => number === field.id)
    if (described === undefined) continue
    if (field.map) {
      const entry = entries.find(({ name, options }) => options?.mapEntry === true && name === described.typeName)
      const name = `${camelCase(field.name)}Entry`
      if (entry !== undefined) {
        entry.name = name
        const value = entry.field?.find(({ number }) => number === 2)
        if (resolvedType !== null && value) value.typeName = absolute(resolvedType)
      }
      described.typeName = `${absolute(type)}.${name}`
    } else if (resolvedType !== null) described.typeName = absolute(resolvedType)
    if (resolvedType !== null) refer(resolvedType)
  }
  for (const nested of type.nestedArray) {
    if (!('fieldsArray' in nested)) continue
    const described = entries.find(({ name }) => name === nested.name)
    if (described !== undefined) complete(nested as protobuf.Type, described, refer)
  }
}

/** Files of Google's types, which the library has built in without saying where they are from. */
const WELL_KNOWN = new Map<string, string>(
  Object.entries({
    any: ['Any'],
    duration: ['Duration'],
    empty: ['Empty'],
    field_mask: ['FieldMask'],
    struct: ['Struct', 'Value', 'NullValue', 'ListValue'],
    timestamp: ['Timestamp'],
  }).flatMap(([file, types]) =>
    types.map(type => [`.google.protobuf.${type}`, `google/protobuf/${file}.proto`] as const),
  ),
)

/** The file that a type is defined in. */
function fileOf(item: protobuf.ReflectionObject): string {
  for (let at: protobuf.ReflectionObject | null = item; at !== null; at = at.parent) {
    if (at.filename) return at.filename
    const wellKnown = WELL_KNOWN.get(at.fullName)
    if (wellKnown !== undefined) return wellKnown
  }
  return 'google/protobuf/wrappers.proto'
}

/**
 * The files behind a root as an encoded `google.protobuf.FileDescriptorSet`, each behind those that it imports, as protoc
 * writes it: what other languages' libraries read. The root must be resolved.
 */
export async function encodeDescriptors(
  library: Library,
  root: protobuf.Root,
  folders: readonly string[],
): Promise<Uint8Array> {
  const { default: extension } = await import('protobufjs/ext/descriptor.js')
  const files = new Map<string, SourceFile>()

  const sourceOf = (item: protobuf.ReflectionObject): SourceFile => {
    const path = fileOf(item)
    let source = files.get(path)
    if (source === undefined) {
      const packageName = item.parent === null ? '' : item.parent.fullName.replace(/^\./, '')
      const file: IFileDescriptorProto = {
        name: importName(path, folders),
        package: packageName,
        dependency: [],
        messageType: [],
        enumType: [],
        service: [],
        syntax: 'proto3',
      }
      source = { file, dependencies: new Set() }
      files.set(path, source)
    }
    return source
  }

  const visit = (namespace: protobuf.NamespaceBase): void => {
    for (const item of namespace.nestedArray) {
      if (item instanceof library.Type) {
        const source = sourceOf(item)
        const descriptor: IDescriptorProto = item.toDescriptor('proto3')
        complete(item, descriptor, other => source.dependencies.add(fileOf(other)))
        source.file.messageType?.push(descriptor)
      } else if (item instanceof library.Enum) sourceOf(item).file.enumType?.push(item.toDescriptor())
      else if (item instanceof library.Service) {
        const source = sourceOf(item)
        const descriptor: IServiceDescriptorProto = item.toDescriptor()
        for (const method of item.methodsArray) {
          const described = descriptor.method?.find(({ name }) => name === method.name)
          for (const type of [method.resolvedRequestType, method.resolvedResponseType])
            if (type !== null) source.dependencies.add(fileOf(type))
          if (described === undefined) continue
          if (method.resolvedRequestType !== null) described.inputType = absolute(method.resolvedRequestType)
          if (method.resolvedResponseType !== null) described.outputType = absolute(method.resolvedResponseType)
        }
        source.file.service?.push(descriptor)
      } else if (item instanceof library.Namespace) visit(item)
    }
  }
  visit(root)

  const ordered: IFileDescriptorProto[] = []
  const done = new Set<string>()
  const add = (path: string): void => {
    const source = files.get(path)
    if (source === undefined || done.has(path)) return
    done.add(path)
    for (const other of source.dependencies) {
      if (other === path) continue
      add(other)
      const name = files.get(other)?.file.name
      if (name) source.file.dependency?.push(name)
    }
    ordered.push(source.file)
  }
  for (const path of [...files.keys()].sort()) add(path)
  return extension.FileDescriptorSet.encode({ file: ordered }).finish()
}
