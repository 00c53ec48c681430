import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readSessionToken, sessionCookieName } from '@/lib/auth/session-token'

const secret = 'the secret of this installation'
const claims = { userId: '0190a4b2-9e1f-7c3a-8d5e-3f2b1a0c9d8e', sessionEpoch: 2, signedInAt: 1_700_000_000_000 }

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
  vi.stubEnv('NEXTAUTH_SECRET', secret)
  vi.stubEnv('NEXTAUTH_URL', 'https://learn.example.edu')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

describe('readSessionToken', () => {
  it('reads what the sign-in library wrote, and nothing else of it', async () => {
    const token = await encode({ token: { ...claims, name: 'Ada' }, secret, maxAge: 60 })
    expect(await readSessionToken(token)).toEqual(claims)
  })

  it('is null without a token', async () => {
    expect(await readSessionToken(undefined)).toBeNull()
  })

  it('is null for a token made with another secret', async () => {
    expect(await readSessionToken(await encode({ token: claims, secret: `${secret}!`, maxAge: 60 }))).toBeNull()
  })

  it('is null for a token past its time', async () => {
    expect(await readSessionToken(await encode({ token: claims, secret, maxAge: -60 }))).toBeNull()
  })

  it.each(['', 'a', 'a.b.c.d.e', '[object Object]'])('is null for %j, which nobody signed', async (token) => {
    expect(await readSessionToken(token)).toBeNull()
  })

  it('is null for a token of ours with a character changed', async () => {
    const token = await encode({ token: claims, secret, maxAge: 60 })
    const middle = Math.floor(token.length / 2)
    const changed = token[middle] === 'A' ? 'B' : 'A'
    expect(await readSessionToken(token.slice(0, middle) + changed + token.slice(middle + 1))).toBeNull()
  })

  it('is null for claims that do not say who and when', async () => {
    expect(await readSessionToken(await encode({ token: { sub: claims.userId }, secret, maxAge: 60 }))).toBeNull()
  })
})

describe('sessionCookieName', () => {
  it('asks for the cookie that only travels encrypted where the site is reached so', () => {
    expect(sessionCookieName()).toBe('__Secure-next-auth.session-token')
  })
})
