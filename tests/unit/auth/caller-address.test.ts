import { describe, expect, it } from 'vitest'
import { callerAddress } from '@/lib/auth/caller-address'

describe('callerAddress', () => {
  it('is the address the nearest proxy saw', () => {
    expect(callerAddress({ 'x-forwarded-for': '203.0.113.9' })).toBe('203.0.113.9')
  })

  it('trusts no address the caller put in front', () => {
    expect(callerAddress({ 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })).toBe('203.0.113.9')
    expect(callerAddress({ 'x-forwarded-for': '198.51.100.1,2001:db8::1 ' })).toBe('2001:db8::1')
  })

  it.each([undefined, null, {}, { 'x-forwarded-for': '' }, { 'x-forwarded-for': ' , ' }, { 'x-forwarded-for': 7 }])(
    'is unknown where nothing says: %j',
    (headers) => {
      expect(callerAddress(headers)).toBe('unknown')
    },
  )
})
