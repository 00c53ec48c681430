import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { admitAuthRequest } from '@/lib/boundary/admit-auth-request'

const address = 'http://localhost:3000/api/auth'

function post(body: string | ReadableStream<Uint8Array>): NextRequest {
  return new NextRequest(`${address}/callback/credentials`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'token=a' },
    body,
    duplex: 'half',
  })
}

async function statusOf(request: NextRequest, action: string | undefined): Promise<number | 'admitted'> {
  const admission = await admitAuthRequest(request, action)
  return admission.kind === 'admitted' ? 'admitted' : admission.response.status
}

describe('admitAuthRequest', () => {
  it('hands on a sign-in as it came', async () => {
    const admission = await admitAuthRequest(post('email=ada%40example.edu&password=p'), 'callback')
    if (admission.kind !== 'admitted') throw new TypeError('a sign-in is admitted')
    const { request } = admission
    expect(request.method).toBe('POST')
    expect(request.cookies.get('token')?.value).toBe('a')
    expect(request.nextUrl.pathname).toBe('/api/auth/callback/credentials')
    expect(Object.fromEntries(await request.formData())).toEqual({ email: 'ada@example.edu', password: 'p' })
  })

  it('reads no more than a sign-in needs of what a stranger sends, whatever length it announces', async () => {
    expect(await statusOf(post('a'.repeat(64 * 1024)), 'callback')).toBe('admitted')
    expect(await statusOf(post('a'.repeat(64 * 1024 + 1)), 'callback')).toBe(413)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(new Uint8Array(16 * 1024))
      },
    })
    expect(await statusOf(post(endless), 'callback')).toBe(413)
    expect(sent).toBeLessThan(10)
  })

  it.each(['_log', 'signin', 'session', 'constructor', undefined])('lets nobody post to %s', async (action) => {
    expect(await statusOf(post('level=error&code=FORGED'), action)).toBe(404)
  })

  it('opens what screens ask for, and nothing else', async () => {
    for (const action of ['csrf', 'session', 'providers', 'signin', 'signout', 'error'])
      expect(await statusOf(new NextRequest(`${address}/${action}`), action)).toBe('admitted')
    for (const action of ['verify-request', '_log', '__proto__'])
      expect(await statusOf(new NextRequest(`${address}/${action}`), action)).toBe(404)
  })
})
