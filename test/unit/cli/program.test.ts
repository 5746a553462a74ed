import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command, CommanderError } from 'commander'
import { createProgram } from '../../../src/cli/program.ts'
import type { GlobalOptions } from '../../../src/cli/tree/run.ts'
import { commandPath, usageFailure } from '../../../src/cli/usage.ts'

const COMMANDS = `
agent call <agent> <tool> [arguments]
agent logs <name> [--follow]
agent ls [--skill --peer --all]
agent register <name> [--mcp --a2a --http --tcp --description --agent-version --skill --env --cwd --replace]
agent rm <name>
agent show <agent>
audit [--limit --follow --verify]
bandwidth clear [--peer --each-peer --class --between --days]
bandwidth set [--up --down --peer --each-peer --class --between --days]
bandwidth show
completion [shell]
config get <key>
config reload
config set <key> <value>
config show
config unset <key>
doctor [peer]
down
expose ls
expose rm <name>
forward <service> [port]
help [command]
hf import [--cache --repo --all-revisions --dry-run]
http token
id
invite [--role --uses --expires]
join <ticket>
logs [--lines --follow]
mcp connect <agent>
mcp serve [--http]
mesh create <name>
mesh leave [--yes]
mesh revoke <peer> [--reason]
mesh show
mesh watch
metrics
model diff <from> <to> [--tensors]
model follow <model> [--out --exec --keep]
model gc [--dry-run]
model ls [--local]
model pin <model>
model publish <path> [--name --tag --meta --watch --settle --encrypt --to --file-hashes]
model pull <model> [--out --files --layers --tensors --hub-cache --hub-id --sealed]
model rm <model> [--delete-files]
model rollback <dir>
model show <model> [--tensors]
model unpin <model>
model verify <model> [--repair]
peers [--watch]
ping <peer> [--count --interval]
policy check <file>
policy publish <file>
policy show
rpc bench <peer> [--size --reply --concurrency --duration]
rpc call <target> <method> [request] [--proto --metadata]
rpc describe <target> [service]
rpc generate <file> [--out --path]
rpc ls [peer] [--names]
rpc openapi [target] [service] [--proto]
rpc stream <target> <method> [--proto --metadata]
state create <name> [--writer --everyone]
state delete <document> <key>
state digest
state edit <document> <edit>
state export [documents] [--out]
state get <document> [key]
state history <document> [key] [--limit]
state import <file>
state ls [document] [--prefix]
state policy <document> [--writer --everyone --owner-only]
state replicated <peers>
state set <document> <key> <value> [--text]
state watch <document> [--prefix]
status
up [--detach --preset --listen --relay --name --set]
`.trim()

function leaves(command: Command, path: string[] = []): { path: string; command: Command }[] {
  if (command.commands.length === 0) return [{ path: path.join(' '), command }]
  return command.commands.flatMap(child => leaves(child, [...path, child.name()]))
}

function describe({ path, command }: { path: string; command: Command }): string {
  const positional = command.registeredArguments.map(argument =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  )
  const flags = command.options.map(option => option.long).join(' ')
  return [path, ...positional, ...(flags === '' ? [] : [`[${flags}]`])].join(' ')
}

const idle = async (): Promise<void> => {}

test('the commands, their arguments and options', () => {
  const found = leaves(createProgram(idle)).map(describe).toSorted()
  assert.equal(found.join('\n'), COMMANDS)
})

test('every command says what it does and shows an example', () => {
  for (const { path, command } of leaves(createProgram(idle))) {
    assert.notEqual(command.description(), '', path)
    let help = ''
    command.configureOutput({ writeOut: text => void (help += text) })
    command.outputHelp()
    assert.match(help, /Examples?:\n {2}\$ /, path)
    assert.match(help, /--json/, path)
  }
})

async function parse(argv: string[]): Promise<GlobalOptions | undefined> {
  let seen: GlobalOptions | undefined
  await createProgram(async globals => {
    seen = globals
  }).parseAsync(argv, { from: 'user' })
  return seen
}

test('global options stand before or behind the command', async () => {
  for (const argv of [
    ['--home', '/h', '--json', '--timeout', '5s', 'model', 'ls'],
    ['model', 'ls', '--home', '/h', '--json', '--timeout', '5s'],
  ]) {
    const globals = await parse(argv)
    assert.deepEqual([globals?.home, globals?.json, globals?.timeout], ['/h', true, '5s'])
  }
})

async function misuse(argv: string[]): Promise<{ message: string; hint: string | undefined }> {
  const program = createProgram(idle, { writeError() {} })
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (reason) {
    const failure = usageFailure(program, argv, reason as CommanderError)
    assert.equal(failure.kind, 'invalid_argument')
    return { message: failure.message, hint: failure.hint }
  }
  return assert.fail('it was accepted')
}

test('a typing error gets a suggestion, another mistake the way to the help', async () => {
  assert.deepEqual(await misuse(['stauts']), { message: "unknown command 'stauts'", hint: 'Did you mean status?' })
  assert.deepEqual(await misuse(['model', 'pul', 'x']), {
    message: "unknown command 'pul'",
    hint: 'Did you mean pull?',
  })
  assert.deepEqual(await misuse(['status', '--jsn']), {
    message: "unknown option '--jsn'",
    hint: 'Did you mean --json?',
  })
  assert.deepEqual(await misuse(['model', 'pull']), {
    message: "missing required argument 'model'",
    hint: 'See `trellis model pull --help`.',
  })
  assert.deepEqual(await misuse(['model', 'publish', '.']), {
    message: "required option '--name <name>' not specified",
    hint: 'See `trellis model publish --help`.',
  })
  assert.match((await misuse(['down', 'now'])).message, /too many arguments/)
})

test('help of a command takes all its words; a group without a command says what is missing', async () => {
  const shown = async (...argv: string[]): Promise<string> => {
    const program = createProgram(idle)
    let help = ''
    const capture = (command: Command): void => {
      command.configureOutput({ writeOut: text => void (help += text) })
      command.commands.forEach(capture)
    }
    capture(program)
    await assert.rejects(program.parseAsync(argv, { from: 'user' }), { exitCode: 0 })
    return help
  }
  assert.match(await shown('help', 'model', 'pull'), /^Usage: trellis model pull/)
  assert.match(await shown('help', 'up'), /^Usage: trellis up/)
  assert.doesNotMatch(await shown('help', 'up'), /default: \[/)
  assert.match(await shown('help'), /^Usage: trellis \[options\]/)
  assert.deepEqual(await misuse(['help', 'model', 'steal']), {
    message: "unknown command 'model steal'",
    hint: 'See `trellis model --help`.',
  })
  assert.deepEqual(await misuse(['model']), {
    message: 'trellis model needs a command',
    hint: 'See `trellis model --help`.',
  })
})

test('the path of a command is what was typed of it', () => {
  const program = createProgram(idle)
  assert.equal(commandPath(program, ['--home', '/h', 'model', '--json', 'pull']), 'trellis model pull')
  assert.equal(commandPath(program, ['nothing']), 'trellis')
})
