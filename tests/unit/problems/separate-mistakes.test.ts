import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import type { CompiledMistake } from '@/lib/problems/compile-mistakes'
import type { Part } from '@/lib/problems/part'
import { separateMistakes, tellableMistakes } from '@/lib/problems/separate-mistakes'

const part: Part = {
  kind: 'number',
  name: 'x',
  label: 'x',
  weight: 1,
  key: 100,
  unit: 'none',
  tolerance: { kind: 'closeTo', relative: 0.01, absolute: 0 },
  accepted: [{ value: 70, scoreFraction: 0.5, feedback: 'f' }],
}
const rule = (value: number | null, kind: 'own' | 'shared' = 'own'): CompiledMistake => ({
  isShared: kind === 'shared',
  evaluate: () => (value === null ? null : { id: `m${value}`, part: 'x', value, name: 'n', tell: () => 'f' }),
})
const broken = (kind: 'own' | 'shared', error: unknown): CompiledMistake => ({
  isShared: kind === 'shared',
  evaluate: () => {
    throw error
  },
})
const idsOf = (...mistakes: readonly CompiledMistake[]) =>
  separateMistakes(mistakes, { part, scope: [] }).map(({ id }) => id)

describe('the mistakes of a draw', () => {
  it('are those that show, in their order', () => {
    expect(idsOf(rule(50), rule(null), rule(20), rule(30, 'shared'))).toEqual(['m50', 'm20', 'm30'])
  })
  it('throw the draw away where an own one meets the key, an accepted answer or another', () => {
    expect(() => idsOf(rule(100.5))).toThrow('separation of m100.5 from the key of x')
    expect(() => idsOf(rule(70.1))).toThrow('separation of m70.1 from the key of x')
    expect(() => idsOf(rule(50), rule(50.1))).toThrow('separation of m50.1 from m50')
    expect(() => idsOf(rule(50), rule(50.1))).toThrow(RejectedDraw)
  })
  it('lack a shared one that does, and the draw stays', () => {
    expect(idsOf(rule(50), rule(50.1, 'shared'), rule(100, 'shared'), rule(20, 'shared'))).toEqual(['m50', 'm20'])
    expect(idsOf(rule(50), broken('shared', new RejectedDraw('no number')))).toEqual(['m50'])
  })
  it('do not hide what is no matter of the draw', () => {
    expect(() => idsOf(broken('own', new RejectedDraw('no number')))).toThrow('no number')
    expect(() => idsOf(broken('shared', new TypeError('a fault')))).toThrow('a fault')
  })
  it('are all left out alike where no draw can be thrown away', () => {
    const tellable = tellableMistakes([rule(100), rule(50), rule(50.1), broken('own', new RejectedDraw('r'))], {
      part,
      scope: [],
    })
    expect(tellable.map(({ id }) => id)).toEqual(['m50'])
  })
})
