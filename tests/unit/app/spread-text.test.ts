// Percentages over options are kept and sent as one text that the grader reads as probabilities.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evenPercents,
  joinSpread,
  percentOf,
  remainingPercent,
  roomFor,
  splitSpread,
  withoutSpreadMarks,
} from '@/app/components/answer/spread-text'
import { readProbabilisticChoice } from '@/lib/grading/read-probabilistic-choice'

const ids = ['A', 'B', 'C']
const options = ids.map((id) => ({ id, text: `Option ${id}` }))

describe('the text of a spread', () => {
  it('names the options that got something', () => {
    expect(joinSpread({ A: '70', B: '', C: '30' }, ids)).toBe('A: 70%; C: 30%')
    expect(joinSpread({ A: '', B: ' ', C: '' }, ids)).toBe('')
  })
  it('comes back as it was whatever stands in the boxes', () => {
    const box = fc.string({ maxLength: 8 }).map(withoutSpreadMarks)
    fc.assert(
      fc.property(fc.record({ A: box, B: box, C: box }), (percents) => {
        expect(splitSpread(joinSpread(percents, ids), ids)).toEqual(percents)
      }),
    )
  })
  it('is read by the grader as probabilities in the order shown, decimal commas and empty boxes too', () => {
    const reading = readProbabilisticChoice(joinSpread({ A: '', B: '12,5', C: '87.5' }, ids), options)
    expect(reading).toMatchObject({ kind: 'read', values: [0, 0.125, 0.875] })
  })
})

describe('spreading evenly', () => {
  it('leaves nothing and gives nobody a tenth of a percent more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (count) => {
        const many = Array.from({ length: count }, (_, place) => `o${place}`)
        const percents = evenPercents(many)
        expect(remainingPercent(percents, many)).toBe(0)
        const values = many.map((id) => Number(percents[id]))
        expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.1001)
      }),
    )
  })
  it('is accepted by the grader', () => {
    expect(readProbabilisticChoice(joinSpread(evenPercents(ids), ids), options).kind).toBe('read')
  })
})

describe('what is left', () => {
  it('is all of it at first, less than nothing when too much is given, unknown beside what can’t be read', () => {
    expect(remainingPercent({}, ids)).toBe(100)
    expect(remainingPercent({ A: '33.4', B: '33.3', C: '33.3' }, ids)).toBe(0)
    expect(remainingPercent({ A: '90', B: '30', C: '' }, ids)).toBe(-20)
    expect(remainingPercent({ A: '101', B: '', C: '' }, ids)).toBeNull()
    expect(remainingPercent({ A: '.', B: '', C: '' }, ids)).toBeNull()
  })
  it('and its own is what one option may take', () => {
    expect(roomFor('A', { percents: { A: '20', B: '30', C: '' }, ids })).toBe(70)
    expect(roomFor('A', { percents: { A: '20', B: '80', C: '40' }, ids })).toBe(0)
  })
})

describe('a percentage', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['100', 100],
  ])('of %j is %d', (text, value) => {
    expect(percentOf(text)).toBe(value)
  })
  it.each(['100.1', '1.2.3', ','])('can’t be %j', (text) => {
    expect(percentOf(text)).toBeNull()
  })
})
