import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { evaluateAtPoints } from '@/lib/problems/evaluate-at-points'
import { randomStream } from '@/lib/problems/random'
import { uniformFraction } from '@/lib/problems/uniform'
import { compileAnswer, drawAnswer, drawKind, scopeWith } from './compiled-answer'

const variables = { z: { min: -1, max: 1 }, y: { min: 0.5, max: 2 } }
const formula = (expression: string, changes: object = {}) => ({ expression, variables, ...changes })

describe('a part answered by a formula', () => {
  it('is compared at a dozen points within the ranges of its variables', () => {
    const part = drawKind('expression', formula('z * x + y'))
    expect(part).toMatchObject({ variables: ['z', 'y'], relative: 1e-6, label: '2?', accepted: [] })
    expect(part.points).toHaveLength(12)
    for (const [place, point] of part.points.entries()) {
      const [z = Number.NaN, y = Number.NaN] = point
      expect(z >= -1 && z < 1 && y >= 0.5 && y < 2).toBe(true)
      expect(part.keyValues[place]).toBeCloseTo(2 * z + y, 12)
    }
    expect(compileAnswer(formula('z')).guessFloor).toBe(0.02)
  })
  it('draws its points from the seed', () => {
    const at = (seed: number) => drawKind('expression', formula('z'), seed).points
    expect(at(1)).toEqual(at(1))
    expect(at(1)).not.toEqual(at(2))
  })
  it('shows the key in the numbers of the draw, as typed and as LaTeX', () => {
    const part = drawKind('expression', formula('-p[1] * ln(z + x) / (x * y)'))
    expect(part.key).toBe('-0.25 * ln(z + 2) / (2 * y)')
    expect(part.keyLatex).toBe('\\frac{-0.25 \\ln(z + 2)}{2 y}')
  })
  it('has a key that, typed in, is right', () => {
    for (const source of [
      'z / (y * y)',
      'z - (y - x)',
      '-(z + y)^2',
      'exp(-z) / (1 + exp(-z))',
      'sum(p * x) * z',
      'y^x^2',
      '(y^2)^3',
    ]) {
      const { key, variables: names, points, keyValues } = drawKind('expression', formula(source))
      const typed = evaluateAtPoints(key, { variables: names, points })
      expect(typed.kind === 'values' ? typed.values : typed).toEqual(
        keyValues.map((value) => expect.closeTo(value, 10)),
      )
    }
  })
  it('has points that a stream of its own gives, one fraction for each variable', () => {
    const stream = randomStream({ questionId: 'q', version: 1, seed: 3, name: 'points:a' })
    const { points } = drawKind('expression', formula('z'), 3)
    for (const [z = Number.NaN, y = Number.NaN] of points) {
      expect(z).toBeCloseTo(-1 + 2 * uniformFraction(stream), 15)
      expect(y).toBeCloseTo(0.5 + 1.5 * uniformFraction(stream), 15)
    }
  })
  it('gives full credit for an accepted formula where the file says nothing else', () => {
    const accept = [{ when: 'z + 1', feedback: 'f' }]
    expect(drawKind('expression', formula('z', { accept })).accepted).toMatchObject([
      { scoreFraction: 1, feedback: 'f' },
    ])
  })
  it('has accepted formulas at the same points', () => {
    const accept = [{ when: '-z * x', credit: 0.5, feedback: 'Sign of {{ x }}.' }]
    const part = drawKind('expression', formula('z * x', { accept, relative: 0.001 }))
    expect(part.relative).toBe(0.001)
    expect(part.accepted).toMatchObject([{ scoreFraction: 0.5, feedback: 'Sign of 2.' }])
    expect(part.accepted[0]?.value).toEqual(part.keyValues.map((value) => 0 - value))
  })
  it('keeps its points when it is worked out again', () => {
    const drawn = drawKind('expression', formula('z * x'), 4)
    const again = compileAnswer(formula('z * x')).redraw(scopeWith({ x: 10 }), drawn)
    expect(again).toMatchObject({ points: drawn.points, key: 'z * 10' })
    expect(again.kind === 'expression' ? again.keyValues : []).toEqual(
      drawn.keyValues.map((value) => expect.closeTo(value * 5, 10)),
    )
  })
  it.each(['ln(z)', '1 / (x - 2) * z', 'p * z', '"z"', 'z > 0'])(
    'rejects a draw whose key %s has no value somewhere',
    (key) => {
      expect(() => drawAnswer(formula(key))).toThrow(RejectedDraw)
      expect(() => drawAnswer(formula(key))).toThrow('answers.a.expression is not a finite number')
    },
  )
  it('refuses names that clash, empty ranges and names that do not exist', () => {
    const clash = { expression: 'x', variables: { x: { min: 0, max: 1 } } }
    expect(() => compileAnswer(clash)).toThrow('answers.a.variables.x: there is a parameter or let value of this name')
    const empty = { expression: 'z', variables: { z: { min: 1, max: 1 } } }
    expect(() => compileAnswer(empty)).toThrow('answers.a.variables.z: expected min below max')
    expect(() => compileAnswer(formula('t'))).toThrow('answers.a.expression: There is no t here')
    const accept = [{ when: 't', feedback: 'f' }]
    expect(() => compileAnswer(formula('z', { accept }))).toThrow('answers.a.accept.0.when: There is no t here')
  })
  it('never lets a label reach a variable', () => {
    expect(() => compileAnswer({ ...formula('z'), label: '{{ z }}' })).toThrow('answers.a.label: There is no z here')
  })
})
