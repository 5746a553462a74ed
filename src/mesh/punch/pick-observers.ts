import type { ObserverGroup } from '../reachability/detect.ts'
import type { Endpoint } from '../reachability/endpoint.ts'

/** Two IPv4 observers to ask from one port: on different addresses where there are, else two ports of one address. */
export function pickObservers(groups: readonly ObserverGroup[], transport: 'tcp' | 'udp'): Endpoint[] {
  const observers = groups.flatMap(group => group.observers).filter(({ address }) => !address.includes(':'))
  const [first] = observers
  if (first === undefined) return []
  const port = (observer: typeof first) => (transport === 'tcp' ? observer.tcpPort : observer.udpPort)
  const second = observers.find(({ address }) => address !== first.address)
  return [
    { address: first.address, port: port(first) },
    second === undefined
      ? { address: first.address, port: transport === 'tcp' ? first.tcpOtherPort : first.udpOtherPort }
      : { address: second.address, port: port(second) },
  ]
}
