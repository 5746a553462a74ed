/** One side of the comparison with other people's RPC, in a process of its own. */
import { type Load, measure } from './rpc-measure.ts'
import { callOther, type Other, serveOther } from './rpc-others.ts'

const [role, other, folder = '', port] = process.argv.slice(2)
process.once('disconnect', () => process.exit(0))
if (role === 'server') process.send?.(await serveOther(other as Other, folder))
else {
  const call = await callOther(other as Other, folder, Number(port))
  process.on('message', (load: Load) => {
    const payload = new Uint8Array(load.requestBytes)
    void measure(() => call(payload), load).then(result => process.send?.(result))
  })
  process.send?.('ready')
}
