// Probability spread over options.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProbabilisticChoice } from '@/lib/grading/read-probabilistic-choice'

const options = [
  { id: 'C', text: 'Gamma' },
  { id: 'A', text: 'Alpha' },
  { id: 'B', text: 'Beta' },
]
const read = (text: string) => {
  const reading = readProbabilisticChoice(text, options)
  return reading.kind === 'read' ? reading.values : reading.expected
}

describe('probability spread over options', () => {
  it.each(['0.1, 0.7, 0.2', '10%; 70%; 20%', 'A: 70%, B: 20%, C: 10%', 'a=0.7 c=0.1 b=0.2', '1/10 7/10 1/5'])(
    '"%s" is read in the order shown',
    (text) => {
      const values = read(text)
      expect([...values].map((p) => Number(p).toFixed(12))).toEqual([
        '0.100000000000',
        '0.700000000000',
        '0.200000000000',
      ])
    },
  )
  it('may leave out options that get none, where the others are named', () => {
    expect(read('A: 70%, B: 30%')).toEqual([0, 0.7, 0.3])
    expect(read('B: 1')).toEqual([0, 0, 1])
    expect(read('0.7, 0.3')).toContain('3 probabilities are expected')
  })
  it('may miss 1 by rounding and no more', () => {
    expect(read('33%, 33%, 33%')).toEqual([0.33, 0.33, 0.33])
    expect(read('A: 0.7, B: 0.2')).toBe('Probabilities that sum to 1 are expected; these sum to 0.9.')
  })
  it('in percent without the sign is told how percentages are written', () => {
    expect(read('10, 70, 20')).toBe(
      'Probabilities that sum to 1 are expected; these sum to 100. Write percentages with their sign, as in 70%.',
    )
  })
  it.each(['A', '', 'A: 0.5, A: 0.5', 'D: 1', 'A: 1.5, B: -0.5'])('"%s" is not read', (text) => {
    expect(typeof read(text)).toBe('string')
  })
  it('is shown with the options it belongs to', () => {
    expect(readProbabilisticChoice('A: 0.7, B: 0.3', options)).toMatchObject({
      markdown: 'Gamma: $0$; Alpha: $0.7$; Beta: $0.3$',
    })
  })
  it('is the same with and without names, for any whole percentages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        fc.pre(a + b <= 100)
        const c = 100 - a - b
        expect(read(`A: ${a}%, B: ${b}%, C: ${c}%`)).toEqual(read(`${c}%; ${a}%; ${b}%`))
      }),
    )
  })
})
