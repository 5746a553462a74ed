import type { Command } from 'commander'
import type { BandwidthOptions } from '../commands/bandwidth.ts'
import { examples, type Run } from './run.ts'

const bandwidthCommands = () => import('../commands/bandwidth.ts')

/** Options that say whose bytes and when. */
function addScope(command: Command): Command {
  return command
    .option('--peer <peer>', 'only what goes to or comes from this peer')
    .option('--each-peer', 'each peer by itself')
    .option('--class <class>', 'only one class of traffic: interactive, sync or bulk')
    .option('--between <times>', 'only at these times of day, such as 09:00-18:00 or 22:00-06:00')
    .option('--days <days>', 'only on these days, such as mon-fri or sat,sun')
}

export function addBandwidthCommands(program: Command, run: Run): void {
  const bandwidth = program.command('bandwidth').description('caps of transfers, by node, peer, class and time of day')
  bandwidth
    .command('show')
    .description('the caps in force, the rules they come from, and what flows now')
    .addHelpText('after', examples('trellis bandwidth show', 'trellis bandwidth show --json | jq .caps'))
    .action(run(bandwidthCommands, (module, context) => module.showBandwidth(context)))
  addScope(
    bandwidth
      .command('set')
      .description('cap transfers from now on, over restarts too; wins over the configuration')
      .option('--up <rate>', 'bytes or bits a second that are sent, such as 10MiB or 200Mbit; none lifts the cap')
      .option('--down <rate>', 'the same for what is received'),
  )
    .addHelpText(
      'after',
      examples(
        'trellis bandwidth set --up 10MiB --down 200Mbit',
        'trellis bandwidth set --up 1MiB --between 09:00-18:00 --days mon-fri',
        'trellis bandwidth set --each-peer --up 5MiB',
        'trellis bandwidth set --peer alice --down none',
      ),
    )
    .action(
      run(bandwidthCommands, (module, context, options: BandwidthOptions) => module.setBandwidth(context, options)),
    )
  addScope(
    bandwidth
      .command('clear')
      .description('take back what was set, for the same bytes and times; without options all of it'),
  )
    .addHelpText('after', examples('trellis bandwidth clear', 'trellis bandwidth clear --peer alice'))
    .action(
      run(bandwidthCommands, (module, context, options: BandwidthOptions) => module.clearBandwidth(context, options)),
    )
}
