import { describe, expect, it } from 'vitest'
import { readNames } from '@/lib/problems/formula-names'

const variables = ['p', 'q', 'y1', 'Z', 'lambda', 'ab', 'a', 'b']
const read = (text: string) =>
  readNames([{ kind: 'name', text, isGlued: false }], variables).map((token) => `${token.kind} ${token.text}`)

describe('a name in a formula', () => {
  it.each([
    ['p', ['symbol p']],
    ['y1', ['symbol y1']],
    ['e', ['symbol e']],
    ['pi', ['symbol pi']],
    ['ln', ['function ln']],
    ['frac', ['fraction frac']],
    ['pq', ['symbol p', 'symbol q']],
    ['pqp', ['symbol p', 'symbol q', 'symbol p']],
    ['pe', ['symbol p', 'symbol e']],
    ['py1', ['symbol p', 'symbol y1']],
    ['P', ['symbol p']],
    ['z', ['symbol Z']],
    ['Lambda', ['symbol lambda']],
    ['LN', ['function ln']],
    ['Sqrt', ['function sqrt']],
    ['ab', ['symbol ab']],
  ])('%s is %j', (text, tokens) => {
    expect(read(text)).toEqual(tokens)
  })
  it.each(['x', 'xyz', 'y2', 'entropy', 'lnp', 'abab', 'constructor', '__proto__', 'pqpqpqpq', 'aab'])(
    '%s is not known, or could be two things',
    (text) => {
      expect(() => read(text)).toThrow(`"${text}" is not known here. The variables are p, q, y1, Z, lambda, ab, a, b`)
    },
  )
  it('of great length is not repeated in full', () => {
    expect(() => read('x'.repeat(300))).toThrow(`"${'x'.repeat(20)}…" is not known here`)
  })
  it('that are variables come before functions and constants', () => {
    const own = readNames([{ kind: 'name', text: 'min', isGlued: true }], ['min'])
    expect(own).toEqual([{ kind: 'symbol', text: 'min', isGlued: true }])
  })
  it('leave numbers and signs as they are, and what is glued glued', () => {
    const tokens = [
      { kind: 'number' as const, text: '2', isGlued: false },
      { kind: 'name' as const, text: 'pq', isGlued: true },
      { kind: 'sign' as const, text: '+', isGlued: false },
    ]
    expect(readNames(tokens, variables)).toEqual([
      tokens[0],
      { kind: 'symbol', text: 'p', isGlued: true },
      { kind: 'symbol', text: 'q', isGlued: true },
      tokens[2],
    ])
  })
})
