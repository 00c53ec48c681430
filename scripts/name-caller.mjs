// Loaded before Next by the launcher. Tries to sign in are counted by the address they come from, which Next takes from
// x-forwarded-for and so from whoever sends it. Only a proxy may say for whom it asks, and a proxy stands on this machine or
// in a private network: for everybody else the header says what the connection itself tells.
import { subscribe } from 'node:diagnostics_channel'
import { BlockList } from 'node:net'

const neighbours = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
])
  neighbours.addSubnet(net, prefix, 'ipv4')
neighbours.addAddress('::1', 'ipv6')
neighbours.addSubnet('fc00::', 7, 'ipv6')
neighbours.addSubnet('fe80::', 10, 'ipv6')

/** @param {{ request: { headers: Record<string, string | string[] | undefined> }, socket: { remoteAddress?: string } }} message */
function nameCaller({ request, socket }) {
  const address = socket.remoteAddress
  if (address === undefined || isNeighbour(address)) return
  request.headers['x-forwarded-for'] = address
}

/** @param {string} address */
function isNeighbour(address) {
  return neighbours.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
}

subscribe('http.server.request.start', nameCaller)
