// A formula is right when it agrees with the key wherever the two are compared, however it is written.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateAtPoints } from '@/lib/problems/evaluate-at-points'
import type { ExpressionPart } from '@/lib/problems/part'
import { graderOf } from './sample-variant'

const variables = ['p', 'y']
const points = [
  [0.1, 1],
  [0.3, 0.2],
  [0.55, 0.7],
  [0.8, 0.05],
  [0.95, 0.4],
]
const valuesOf = (formula: string): readonly number[] => {
  const read = evaluateAtPoints(formula, { variables, points })
  if (read.kind !== 'values') throw new Error(`${formula}: ${read.kind}`)
  return read.values
}
const formula = (key: string): ExpressionPart => ({
  kind: 'expression',
  name: 'f',
  label: 'Formula',
  weight: 1,
  key,
  keyLatex: key,
  variables,
  points,
  keyValues: valuesOf(key),
  relative: 1e-6,
  accepted: [],
})
const mistake = (id: string, value: string) => ({ id, part: 'f', value: valuesOf(value), name: id, feedback: `${id}.` })

describe('a formula', () => {
  const gradient = graderOf(formula('p - y'), [mistake('label-left-out', 'p'), mistake('ratio', 'p / y')])
  it.each(['p - y', '-y + p', '-(y - p)', 'p − y', '(p² − y²)/(p + y)', '2p - y - p'])('"%s" is right', (typed) => {
    expect(gradient(typed)).toMatchObject({ matched: 'key', scoreFraction: 1 })
  })
  it('that a known mistake gives gets its name, however it is written', () => {
    expect(gradient('p')).toMatchObject({ matched: 'mistake', mistake: 'label-left-out', scoreFraction: 0 })
    expect(gradient('p y^-1')).toMatchObject({ mistake: 'ratio' })
  })
  it('with the opposite sign is told so', () => {
    expect(gradient('y - p')).toMatchObject({
      matched: 'general',
      scoreFraction: 0,
      feedback: expect.stringContaining('opposite sign'),
    })
  })
  it('off by a constant, as a factor or a term, is told so', () => {
    expect(gradient('2(p - y)')).toMatchObject({ feedback: expect.stringContaining('by the same factor everywhere') })
    expect(gradient('p - y + 1')).toMatchObject({ feedback: expect.stringContaining('by the same number everywhere') })
    expect(gradient('0')).toMatchObject({ feedback: expect.stringContaining('none of the slips') })
    expect(gradient('p + y')).toMatchObject({ feedback: expect.stringContaining('none of the slips') })
  })
  it('in logarithms of another base is told that', () => {
    const surprisal = graderOf(formula('-log2(p)'), [])
    expect(surprisal('-ln(p)')).toMatchObject({ feedback: expect.stringContaining('another base') })
    expect(surprisal('ln(p)')).toMatchObject({ feedback: expect.stringContaining('another base') })
    expect(surprisal('log2(p)')).toMatchObject({ feedback: expect.stringContaining('opposite sign') })
    expect(surprisal('log2(1/p)')).toMatchObject({ matched: 'key' })
  })
  it('that is the same everywhere has no factor to be told of', () => {
    expect(graderOf(formula('0.5'), [])('0.3')).toMatchObject({
      feedback: expect.stringContaining('none of the slips'),
    })
  })
  it('without a value at some point is wrong and told why', () => {
    expect(gradient('ln(y - p)')).toMatchObject({
      matched: 'general',
      scoreFraction: 0,
      feedback: expect.stringContaining('has no value'),
      readAs: '$\\ln(y - p)$',
    })
  })
  it('that is none, or in other variables, costs nothing', () => {
    for (const typed of ['', 'p -', 'p - q', 'constructor', '{}.x', 'p = y']) {
      expect(gradient(typed), typed).toHaveProperty('expected')
    }
  })
  it('that is accepted earns what its author gives it', () => {
    const accepted = [{ value: valuesOf('(p - y)/2'), scoreFraction: 0.75, feedback: 'Of half the square.' }]
    expect(graderOf({ ...formula('p - y'), accepted }, [])('0.5 (p - y)')).toMatchObject({
      matched: 'accepted',
      scoreFraction: 0.75,
    })
  })
  it('close to the key is right within the tolerance alone', () => {
    const loose = graderOf({ ...formula('p + 1'), relative: 0.01 }, [])
    expect(loose('1.005 p + 1.005')).toMatchObject({ matched: 'key' })
    expect(loose('1.02 p + 1.02')).toMatchObject({ matched: 'general' })
  })
  it('is right in every shape that arithmetic gives it', () => {
    const number = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const right = graderOf(formula(`${a} * p + ${b} * y + ${c}`), [])
        const shapes = [`${c} + ${b}y + ${a}p`, `${a}(p + 1) + ${b}y + ${c} - ${a}`, `-(-${a}p - ${b}y) + ${2 * c}/2`]
        for (const shape of shapes) expect(right(shape), shape).toMatchObject({ matched: 'key' })
        expect(right(`${a + 1}p + ${b}y + ${c}`)).toMatchObject({ matched: 'general' })
      }),
      { numRuns: 50 },
    )
  })
})
