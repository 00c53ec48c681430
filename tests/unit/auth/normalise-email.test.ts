import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normaliseEmail } from '@/lib/auth/normalise-email'

it('writes one mailbox one way', () => {
  expect(normaliseEmail('  Ada@Example.EDU\n')).toBe('ada@example.edu')
})

it('changes nothing the second time', () => {
  fc.assert(fc.property(fc.emailAddress(), (email) => normaliseEmail(normaliseEmail(email)) === normaliseEmail(email)))
})
