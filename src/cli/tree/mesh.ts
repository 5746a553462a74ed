import type { Command } from 'commander'
import { examples, type Run } from './run.ts'

const meshCommands = () => import('../commands/mesh.ts')
const leaveCommands = () => import('../commands/leave.ts')
const peersCommands = () => import('../commands/peers.ts')
const pingCommands = () => import('../commands/ping.ts')

export function addMeshCommands(program: Command, run: Run): void {
  program.commandsGroup('Mesh:')
  const mesh = program.command('mesh').description('found, show, guard and leave the mesh')
  mesh
    .command('create')
    .description('found a mesh with this node as its first admin')
    .argument('<name>', 'name of the mesh')
    .addHelpText('after', examples('trellis mesh create lab'))
    .action(run(meshCommands, (module, context, _: object, name: string) => module.createMesh(context, name)))
  mesh
    .command('show')
    .description('the mesh that this node is a member of; fails when it is in none')
    .addHelpText('after', examples('trellis mesh show'))
    .action(run(meshCommands, (module, context) => module.showMesh(context)))
  mesh
    .command('revoke')
    .description("end a node's membership, on every node; for admins")
    .argument('<peer>', 'id, unique prefix of it, or name')
    .option('--reason <text>', 'kept with the revocation')
    .addHelpText('after', examples('trellis mesh revoke old-laptop --reason "sold"'))
    .action(
      run(meshCommands, (module, context, options: { reason?: string }, peer: string) =>
        module.revoke(context, peer, options),
      ),
    )
  mesh
    .command('leave')
    .description(
      'forget the mesh: its membership, peers, documents, agents and the records of its models; the identity, settings and files of models stay. Stops the daemon',
    )
    .option('-y, --yes', 'without asking; needed where nobody can be asked')
    .addHelpText('after', examples('trellis mesh leave', 'trellis mesh leave --yes && trellis up --detach'))
    .action(run(leaveCommands, (module, context, options: { yes?: boolean }) => module.leaveMesh(context, options)))
  mesh
    .command('watch')
    .description('what happens in the mesh, a line an event, until Ctrl-C')
    .addHelpText('after', examples('trellis mesh watch --json'))
    .action(run(meshCommands, (module, context) => module.watchMesh(context)))
  program
    .command('invite')
    .description('print a ticket that lets others join; for admins')
    .option('--role <role>', 'member or admin', 'member')
    .option('--uses <count>', 'how many nodes may join with it', '1')
    .option('--expires <time>', 'how long it is good for, such as 30m, 24h or 7d', '24h')
    .addHelpText(
      'after',
      examples('trellis invite', 'trellis invite --uses 10 --expires 7d', 'ticket=$(trellis invite --quiet)'),
    )
    .action(
      run(meshCommands, (module, context, options: { role: string; uses: string; expires: string }) =>
        module.invite(context, options),
      ),
    )
  program
    .command('join')
    .description('join the mesh of a ticket')
    .argument('<ticket>', 'what `trellis invite` printed; - reads it from standard input')
    .addHelpText('after', examples('trellis join trellis1…', 'ssh relay trellis invite --quiet | trellis join -'))
    .action(run(meshCommands, (module, context, _: object, ticket: string) => module.join(context, ticket)))
  program
    .command('peers')
    .description('members of the mesh, how they are connected, and their traffic')
    .option('-w, --watch', 'show again on every change and every 2 s, until Ctrl-C')
    .addHelpText(
      'after',
      examples(
        'trellis peers',
        'trellis peers --watch',
        "trellis peers --json | jq -r '.[] | select(.connected) | .id'",
      ),
    )
    .action(run(peersCommands, (module, context, options: { watch?: boolean }) => module.listPeers(context, options)))
  program
    .command('ping')
    .description('measure the round trip to a peer')
    .argument('<peer>', 'id, unique prefix of it, or name')
    .option('-c, --count <count>', 'round trips; 0: until Ctrl-C', '4')
    .option('-i, --interval <time>', 'between the starts of two', '1s')
    .addHelpText('after', examples('trellis ping relay', 'trellis ping relay -c 100 -i 100ms --json'))
    .action(
      run(pingCommands, (module, context, options: { count: string; interval: string }, peer: string) =>
        module.ping(context, peer, options),
      ),
    )
}
