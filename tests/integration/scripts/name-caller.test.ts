import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const forged = '198.51.100.1'

/** What is in x-forwarded-for when a request that claims to be for somebody else comes in from this address. */
function namedFrom(remoteAddress: string): string {
  const program = `
    import { channel } from 'node:diagnostics_channel'
    const request = { headers: { 'x-forwarded-for': '${forged}' } }
    channel('http.server.request.start').publish({ request, socket: { remoteAddress: '${remoteAddress}' } })
    process.stdout.write(request.headers['x-forwarded-for'])`
  const args = ['--import', './scripts/name-caller.mjs', '--input-type=module', '--eval', program]
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

it.each(['203.0.113.9', '::ffff:203.0.113.9', '2001:db8::7', '172.32.0.1'])(
  'a stranger who claims to ask for somebody else is known by their own address: %s',
  (address) => {
    expect(namedFrom(address)).toBe(address)
  },
)

it.each(['127.0.0.1', '::ffff:127.0.0.1', '::1', '10.1.2.3', '172.16.0.1', '192.168.1.2', 'fd00::2'])(
  'a proxy nearby may say for whom it asks: %s',
  (address) => {
    expect(namedFrom(address)).toBe(forged)
  },
)

it('a real request passes through Node’s own server with the header as it was set', () => {
  const program = `
    import { createServer } from 'node:http'
    const server = createServer((request, response) => response.end(request.headers['x-forwarded-for']))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = 'http://127.0.0.1:' + server.address().port
    const answer = await fetch(address, { headers: { 'x-forwarded-for': '${forged}' } })
    process.stdout.write(await answer.text())
    process.exit()`
  const args = ['--import', './scripts/name-caller.mjs', '--input-type=module', '--eval', program]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(forged)
})
