import { describe, expect, it } from 'vitest'
import { hashPassword, needsRehash, verifyPassword } from '@/lib/auth/password'
import { passwordLength } from '@/lib/contracts/password-length'

describe('hashPassword', () => {
  it('uses argon2id with the parameters of the recommendation', async () => {
    expect(await hashPassword('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('salts: the same password gives another hash', async () => {
    const [first, second] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')])
    expect(first).not.toBe(second)
  })
})

describe('verifyPassword', () => {
  it('takes the right password and refuses another', async () => {
    const stored = await hashPassword('correct horse')
    expect(await verifyPassword('correct horse', stored)).toBe(true)
    expect(await verifyPassword('correct horsE', stored)).toBe(false)
    expect(await verifyPassword('', stored)).toBe(false)
  })

  it('refuses anything for a person who is not there', async () => {
    expect(await verifyPassword('correct horse', null)).toBe(false)
    expect(await verifyPassword('', null)).toBe(false)
  })

  it('reads one password whichever way its accents were composed', async () => {
    const stored = await hashPassword('caf\u00e9 au lait')
    expect(await verifyPassword('cafe\u0301 au lait', stored)).toBe(true)
  })

  it('takes the longest password allowed and refuses one that only begins with it', async () => {
    const longest = 'x'.repeat(passwordLength.max)
    const stored = await hashPassword(longest)
    expect(await verifyPassword(longest, stored)).toBe(true)
    expect(await verifyPassword(`${longest}x`, stored)).toBe(false)
    expect(await verifyPassword(longest.repeat(1000), stored)).toBe(false)
  })
})

describe('needsRehash', () => {
  it('is true of weaker parameters only', async () => {
    expect(needsRehash(await hashPassword('correct horse'))).toBe(false)
    expect(
      needsRehash('$argon2id$v=19$m=4096,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$GpZ3sK/oH9p7VIiV56G/64Zo/8GaUw434IimaPqxwCo'),
    ).toBe(true)
  })
})
