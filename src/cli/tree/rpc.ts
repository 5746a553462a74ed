import type { Command } from 'commander'
import { collect, examples, type Run } from './run.ts'

const rpcCommands = () => import('../commands/rpc.ts')

export function addRpcCommands(program: Command, run: Run): void {
  const rpc = program.command('rpc').description("call services that peers' programs offer")
  rpc
    .command('ls')
    .description('services that a peer offers')
    .argument('[peer]', 'id, unique prefix of it, or name; this node when left out')
    .addHelpText('after', examples('trellis rpc ls', 'trellis rpc ls worker-1'))
    .action(
      run(rpcCommands, (module, context, _: object, peer: string | undefined) => module.listServices(context, peer)),
    )
  rpc
    .command('call')
    .description('call a method; requests and replies are JSON')
    .argument('<peer>', 'id, unique prefix of it, or name')
    .argument('<method>', 'package.Service/Method')
    .argument('[request]', 'JSON; - reads standard input, @file a file', '{}')
    .requiredOption('--proto <file>', '.proto file that defines the service')
    .option('-m, --metadata <key=value>', 'sent along; may be repeated', collect, [])
    .addHelpText(
      'after',
      examples('trellis rpc call worker-1 example.Greeter/Greet \'{"name":"Ada"}\' --proto greeter.proto'),
    )
    .action(
      run(
        rpcCommands,
        (
          module,
          context,
          options: { proto: string; metadata: string[] },
          peer: string,
          method: string,
          request: string,
        ) => module.call(context, peer, method, request, options),
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
