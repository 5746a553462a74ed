import type { Command } from 'commander'
import type { InvokeOptions } from '../commands/rpc.ts'
import type { BenchOptions } from '../commands/rpc-bench.ts'
import { collect, examples, type Run } from './run.ts'

const rpcCommands = () => import('../commands/rpc.ts')

export function addRpcCommands(program: Command, run: Run): void {
  const rpc = program.command('rpc').description("call services that peers' programs offer")
  rpc
    .command('ls')
    .description('services that a peer offers, or names that are served in the mesh')
    .argument('[peer]', 'id, unique prefix of it, or name; this node when left out')
    .option('--names', 'names in the mesh, with who serves them')
    .addHelpText('after', examples('trellis rpc ls', 'trellis rpc ls worker-1', 'trellis rpc ls --names'))
    .action(
      run(rpcCommands, (module, context, options: { names?: boolean }, peer: string | undefined) =>
        module.listServices(context, peer, options),
      ),
    )
  rpc
    .command('describe')
    .description('methods and messages of a service, as who serves it describes them')
    .argument('<target>', 'peer (id, unique prefix of it, or name), or name of a service')
    .argument('[service]', 'full name, or the end of it; all when left out')
    .addHelpText('after', examples('trellis rpc describe worker-1', 'trellis rpc describe worker-1 example.Greeter'))
    .action(
      run(rpcCommands, (module, context, _: object, target: string, service: string | undefined) =>
        module.describe(context, target, service),
      ),
    )
  rpc
    .command('call')
    .description('call a method; requests and replies are JSON')
    .argument('<target>', 'peer (id, unique prefix of it, or name), or name of a service')
    .argument('<method>', 'package.Service/Method, or the end of it')
    .argument('[request]', 'JSON; - reads standard input, @file a file', '{}')
    .option('--proto <file>', '.proto file that defines the service; asked of who serves it when left out')
    .option('-m, --metadata <key=value>', 'sent along; may be repeated', collect, [])
    .addHelpText(
      'after',
      examples(
        'trellis rpc call worker-1 example.Greeter/Greet \'{"name":"Ada"}\'',
        'trellis rpc call worker-1 Greet @request.json --proto greeter.proto',
      ),
    )
    .action(
      run(rpcCommands, (module, context, options: InvokeOptions, target: string, method: string, request: string) =>
        module.call(context, target, method, request, options),
      ),
    )
  rpc
    .command('stream')
    .description('call a method that takes a stream: a request a line of standard input, sent as it comes')
    .argument('<target>', 'peer (id, unique prefix of it, or name), or name of a service')
    .argument('<method>', 'package.Service/Method, or the end of it')
    .option('--proto <file>', '.proto file that defines the service; asked of who serves it when left out')
    .option('-m, --metadata <key=value>', 'sent along; may be repeated', collect, [])
    .addHelpText('after', examples('trellis rpc stream worker-1 example.Chat/Talk < lines.jsonl'))
    .action(
      run(rpcCommands, (module, context, options: InvokeOptions, target: string, method: string) =>
        module.stream(context, target, method, options),
      ),
    )
  rpc
    .command('openapi')
    .description('print OpenAPI of services as the HTTP gateway serves them, made from their .proto')
    .argument(
      '[target]',
      "peer (id, unique prefix of it, or name), or name of a service; the daemon's own services when left out",
    )
    .argument('[service]', 'full name; needed with a target')
    .option('--proto <file>', '.proto file to read instead')
    .addHelpText(
      'after',
      examples(
        'trellis rpc openapi > trellis.json',
        'trellis rpc openapi worker-1 example.Greeter',
        'trellis rpc openapi --proto greeter.proto',
      ),
    )
    .action(
      run(
        rpcCommands,
        (module, context, options: { proto?: string }, target: string | undefined, service: string | undefined) =>
          module.openApi(context, target, service, options),
      ),
    )
  rpc
    .command('bench')
    .description("measure calls to a peer's daemon")
    .argument('<peer>', 'id, unique prefix of it, or name')
    .option('--size <bytes>', 'of each request, up to 1MiB', '128B')
    .option('--reply <bytes>', 'of each reply, up to 1MiB', '0B')
    .option('--concurrency <count>', 'calls at a time', '64')
    .option('--duration <time>', 'how long', '5s')
    .addHelpText(
      'after',
      examples('trellis rpc bench worker-1', 'trellis rpc bench worker-1 --size 256KiB --concurrency 8'),
    )
    .action(
      run(
        () => import('../commands/rpc-bench.ts'),
        (module, context, options: BenchOptions, peer: string) => module.bench(context, peer, options),
      ),
    )
  rpc
    .command('generate')
    .description('write typed code for the services of .proto files: JavaScript with declarations')
    .argument('<file...>', '.proto files')
    .requiredOption('-o, --out <dir>', 'folder for the code; made if missing')
    .option('-I, --path <dir>', 'where imports of the files are looked up; may be repeated', collect, [])
    .addHelpText('after', examples('trellis rpc generate greeter.proto --out src/generated'))
    .action(
      run(rpcCommands, (module, context, options: { out: string; path: string[] }, files: string[]) =>
        module.generate(context, files, options),
      ),
    )
}
