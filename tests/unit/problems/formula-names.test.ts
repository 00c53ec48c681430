import { describe, expect, it } from 'vitest'
import { hasOwnMeaning, readNames } from '@/lib/problems/formula-names'

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

describe('a function in a formula', () => {
  const functionOf = (text: string) => readNames([{ kind: 'name', text, isGlued: false }], variables)[0]
  it.each(['ln', 'loge', 'log2', 'log10', 'exp', 'sqrt', 'abs', 'sigmoid', 'sigma'])('takes one value: %s', (name) => {
    expect(functionOf(name)).toMatchObject({ kind: 'function', function: { least: 1, most: 1 } })
  })
  it('takes two to ten where it is the least or the greatest, and a base where it is a logarithm of any', () => {
    for (const name of ['min', 'max'])
      expect(functionOf(name)).toMatchObject({ function: { name, least: 2, most: 10 } })
    expect(functionOf('log')).toMatchObject({ function: { name: 'log', least: 2, most: 2 } })
  })
  it('has the name it has in an expression, however it is typed', () => {
    for (const [typed, name] of [
      ['loge', 'ln'],
      ['sigma', 'sigmoid'],
      ['Ln', 'ln'],
      ['SQRT', 'sqrt'],
      ['Exp', 'exp'],
    ] as const) {
      expect(functionOf(typed)).toMatchObject({ function: { name } })
    }
    expect(functionOf('Pi')).toEqual({ kind: 'symbol', text: 'pi', isGlued: false })
  })
  it('or a constant means something of its own, and no other name does', () => {
    for (const name of ['e', 'pi', 'ln', 'max', 'sigmoid']) expect(hasOwnMeaning(name)).toBe(true)
    for (const name of ['p', 'sigma', 'loge', 'frac', 'toString', '']) expect(hasOwnMeaning(name)).toBe(false)
  })
})

describe('letters side by side', () => {
  it('are a product up to six of them', () => {
    expect(read('pqpqpq')).toEqual([...'pqpqpq'].map((name) => `symbol ${name}`))
    expect(() => read('pqpqpqp')).toThrow('"pqpqpqp" is not known here')
  })
  it('are glued to each other, and the first to what is before it', () => {
    const glued = (isGlued: boolean) => readNames([{ kind: 'name', text: 'pq', isGlued }], variables)
    expect(glued(false).map(({ isGlued }) => isGlued)).toEqual([false, true])
    expect(glued(true).map(({ isGlued }) => isGlued)).toEqual([true, true])
  })
  it('are repeated up to twenty of them when they are not known', () => {
    const name = 'x'.repeat(20)
    expect(() => read(name)).toThrow(`"${name}" is not known here`)
    expect(() => read(`${name}y`)).toThrow(`"${name}…" is not known here`)
  })
})
