import { describe, expect, it } from 'vitest'
import { isExpired, sessionClaimsSchema, sessionSeconds } from '@/lib/auth/session-claims'

const claims = { userId: '0197a1f0-0000-7000-8000-000000000000', sessionEpoch: 0, signedInAt: 1_000_000 }

describe('a session', () => {
  it('lasts twelve hours to the millisecond, used or not', () => {
    expect(sessionSeconds).toBe(43_200)
    expect(isExpired(claims, 1_000_000)).toBe(false)
    expect(isExpired(claims, 1_000_000 + 43_200_000 - 1)).toBe(false)
    expect(isExpired(claims, 1_000_000 + 43_200_000)).toBe(true)
  })
})

describe('sessionClaimsSchema', () => {
  it('reads its own claims out of all else a token holds', () => {
    expect(sessionClaimsSchema.parse({ ...claims, name: 'x', iat: 5, exp: 6, jti: 'y' })).toEqual(claims)
  })

  it.each([
    { ...claims, userId: '1' },
    { ...claims, sessionEpoch: -1 },
    { ...claims, sessionEpoch: 0.5 },
    { ...claims, signedInAt: '1000000' },
    { userId: claims.userId },
    null,
  ])('takes nothing else for a session: %j', (other) => {
    expect(sessionClaimsSchema.safeParse(other).success).toBe(false)
  })
})
