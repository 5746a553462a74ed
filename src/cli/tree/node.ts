import type { Command } from 'commander'
import { parseCount } from '../arguments.ts'
import type { LogsOptions } from '../commands/logs.ts'
import type { UpOptions } from '../commands/up.ts'
import { addBandwidthCommands } from './bandwidth.ts'
import { collect, examples, type Run } from './run.ts'

const upCommands = () => import('../commands/up.ts')
const nodeCommands = () => import('../commands/node.ts')
const configCommands = () => import('../commands/config.ts')
const logCommands = () => import('../commands/logs.ts')

export function addNodeCommands(program: Command, run: Run): void {
  program.commandsGroup('Node:')
  program
    .command('up')
    .description(
      'start the daemon of this home, in the foreground unless --detach is given; the first start of a home keeps --name, --preset, --listen and --relay in its config.toml, later ones take options for one run',
    )
    .option('-d, --detach', 'run in the background; returns when the daemon answers')
    .option('--preset <preset>', 'local, lan or public')
    .option('--listen <address>', 'multiaddr to listen on; may be repeated', collect, [])
    .option('--relay', 'relay connections for members that cannot reach each other')
    .option('--name <name>', 'name that other members see')
    .option('--set <key=value>', 'any setting of `trellis config show`; may be repeated', collect, [])
    .addHelpText(
      'after',
      examples(
        'trellis up',
        'trellis up --detach --preset public --relay --listen /ip4/0.0.0.0/tcp/4001',
        'TRELLIS_HOME=/srv/node2 trellis up --detach --preset local --name node2',
        'trellis up --set log.level=debug --set network.upnp=true',
      ),
    )
    .action(run(upCommands, (module, context, options: UpOptions) => module.up(context, options)))
  program
    .command('down')
    .description('stop the daemon of this home; does nothing when none runs')
    .addHelpText('after', examples('trellis down', 'trellis --home /srv/node2 down'))
    .action(run(upCommands, (module, context) => module.down(context)))
  program
    .command('status')
    .description('what the daemon is, where it listens, and how it does')
    .addHelpText('after', examples('trellis status', 'trellis status --json | jq -r .peer'))
    .action(run(nodeCommands, (module, context) => module.showStatus(context)))
  program
    .command('id')
    .description("print this node's peer id")
    .addHelpText('after', examples('trellis id'))
    .action(run(nodeCommands, (module, context) => module.showId(context)))
  program
    .command('doctor')
    .argument('[peer]', 'peer id, its unique prefix, or a unique name')
    .description(
      'check the health of the node, with what to do about each problem; with a peer: which path, why not direct, what was tried',
    )
    .addHelpText('after', examples('trellis doctor', 'trellis doctor alice', 'trellis doctor alice --json'))
    .action(
      run(nodeCommands, (module, context, _: object, peer: string | undefined) =>
        peer === undefined ? module.diagnose(context) : module.diagnosePeer(context, peer),
      ),
    )
  program
    .command('metrics')
    .description('print counters and gauges in Prometheus text format')
    .addHelpText('after', examples('trellis metrics | grep trellis_content'))
    .action(run(nodeCommands, (module, context) => module.showMetrics(context)))
  const http = program
    .command('http')
    .description('the HTTP server for local programs, on with the setting http.listen')
  http
    .command('token')
    .description('print the token that requests must carry')
    .addHelpText(
      'after',
      examples(
        'trellis up --detach --set http.listen=127.0.0.1:7777',
        'curl -H "Authorization: Bearer $(trellis http token)" -d {} http://127.0.0.1:7777/rpc/trellis.control.Node/Status',
      ),
    )
    .action(run(nodeCommands, (module, context) => module.showHttpToken(context)))
  program
    .command('logs')
    .description("the log of this home's daemon, as far as it ran with --detach; needs no daemon")
    .option('-n, --lines <count>', 'how many of the last lines', text => parseCount(text, '--lines', 0, 100_000), 100)
    .option('-f, --follow', 'and what comes, until Ctrl-C')
    .addHelpText(
      'after',
      examples('trellis logs --follow', 'trellis logs --lines 1000 --json | jq \'select(.level == "error")\''),
    )
    .action(run(logCommands, (module, context, options: LogsOptions) => module.showDaemonLog(context, options)))
  addBandwidthCommands(program, run)
  addConfigCommands(program, run)
}

function addConfigCommands(program: Command, run: Run): void {
  const config = program.command('config').description('settings and where they come from')
  config
    .command('show')
    .description('every setting with its value and origin: flag, environment, file, preset or default')
    .addHelpText(
      'after',
      examples('trellis config show', 'trellis config show --json | jq \'.entries[] | select(.origin != "default")\''),
    )
    .action(run(configCommands, (module, context) => module.showConfig(context)))
  config
    .command('get')
    .description('the value of one setting')
    .argument('<key>', 'a setting of `trellis config show`')
    .addHelpText('after', examples('trellis config get network.listen', 'trellis config get name --json | jq .origin'))
    .action(run(configCommands, (module, context, _: object, key: string) => module.getSetting(context, key)))
  config
    .command('set')
    .description(
      'keep a setting in config.toml, comments and all else as they are; a running daemon takes it at once where it can',
    )
    .argument('<key>', 'a setting of `trellis config show`')
    .argument('<value>', 'as text; items of a list are parted by commas')
    .addHelpText(
      'after',
      examples(
        'trellis config set models.quota_bytes 200GiB',
        'trellis config set network.listen /ip4/0.0.0.0/tcp/4001,/ip4/0.0.0.0/udp/4001/quic-v1',
        'trellis config set network.upnp true',
      ),
    )
    .action(
      run(configCommands, (module, context, _: object, key: string, value: string) =>
        module.setSetting(context, key, value),
      ),
    )
  config
    .command('unset')
    .description('take a setting out of config.toml, so that its preset or default holds again')
    .argument('<key>', 'a setting of `trellis config show`')
    .addHelpText('after', examples('trellis config unset models.quota_bytes'))
    .action(
      run(configCommands, (module, context, _: object, key: string) => module.setSetting(context, key, undefined)),
    )
  config
    .command('reload')
    .description('take changes of config.toml that need no restart')
    .addHelpText('after', examples('trellis config reload'))
    .action(run(configCommands, (module, context) => module.reloadConfig(context)))
}
