// Probability vectors as people write them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProbabilities } from '@/lib/grading/read-probabilities'

const three = ['cat', 'dog', 'bird']
const read = (text: string, outcomes: readonly string[] = three) => {
  const reading = readProbabilities(text, outcomes)
  return reading.kind === 'read' ? reading.values : reading.expected
}

describe('a probability vector', () => {
  it.each([
    '0.2, 0.3, 0.5',
    '0.2,0.3,0.5',
    '0.2 0.3 0.5',
    '0.2; 0.3; 0.5',
    '0,2; 0,3; 0,5',
    '0,2 0,3 0,5',
    '0,2, 0,3, 0,5',
    '(0.2, 0.3, 0.5)',
    '[.2 .3 .5]',
    '20%, 30%, 50%',
    '20 % 30 % 50 %',
    '1/5, 3/10, 1/2',
    '1 / 5  3 / 10  1 / 2',
    'p = (0.2, 0.3, 0.5)',
    '0.2\n0.3\n0.5\n',
    '{1/5; 0.3; 50%}',
    '0.2, 0.3, 0.5,',
    '(0.2), (0.3), (0.5)',
  ])('"%s" is read', (text) => {
    const values = read(text)
    expect(values).toHaveLength(3)
    expect([...values].map((p) => Number(p).toFixed(12))).toEqual([
      '0.200000000000',
      '0.300000000000',
      '0.500000000000',
    ])
  })

  it.each([
    'cat: 0.2, dog: 0.3, bird: 0.5',
    'bird: 0.5, cat: 0.2, dog: 0.3',
    'Dog = 0.3; Bird = 0.5; Cat = 0.2',
    'bird=0.5 dog=0.3 cat=0.2',
    'bird = 50% dog = 30% cat = 20%',
  ])('with its outcomes named, "%s", is put in the order asked', (text) => {
    expect(read(text)).toEqual([0.2, 0.3, 0.5])
  })
  it('with names that are none of the outcomes is not guessed at', () => {
    for (const text of ['x: 0.2, y: 0.3, z: 0.5', 'cat: 0.2, 0.3, 0.5', 'cat: 0.2, cat: 0.3, bird: 0.5']) {
      expect(read(text)).toBe('The probabilities alone are expected, in the order cat, dog, bird.')
    }
  })
  it('may miss a sum of 1 by the rounding of what is written', () => {
    expect(read('0.33, 0.33, 0.33')).toEqual([0.33, 0.33, 0.33])
    expect(read('0.333 0.333 0.333')).toEqual([0.333, 0.333, 0.333])
  })
  it('may be certain', () => {
    expect(read('1, 0, 0')).toEqual([1, 0, 0])
    expect(read('1,0', ['heads', 'tails'])).toEqual([1, 0])
  })
  it('is shown as it was read', () => {
    expect(readProbabilities('1/2 0.5', ['a', 'b'])).toMatchObject({
      markdown: '$\\left(\\frac{1}{2} = 0.5,\\; 0.5\\right)$',
    })
  })
})

describe('what is no probability vector', () => {
  it.each([
    ['', '3 probabilities are expected, one for each of cat, dog, bird, separated by commas.'],
    ['0.5, 0.5', '3 probabilities are expected, one for each of cat, dog, bird; 2 were found.'],
    ['0.5', '3 probabilities are expected, one for each of cat, dog, bird; 1 was found.'],
    ['0.2, 0.3, 0.4', 'Probabilities that sum to 1 are expected; these sum to 0.9.'],
    ['0.3, 0.3, 0.3', 'Probabilities that sum to 1 are expected; these sum to 0.9.'],
    ['0.330, 0.330, 0.330', 'Probabilities that sum to 1 are expected; these sum to 0.99.'],
    ['0, 0, 0', 'Probabilities that sum to 1 are expected; these sum to 0.'],
    ['-0.2, 0.7, 0.5', 'No probability is negative; that of cat is.'],
    ['0.2, 1/0, 0.5', "The probability of dog can't be read. A finite number is expected; this divides by zero."],
  ])('"%s" is not read, and the sentence says why', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
  it('decimal commas without spaces are asked about', () => {
    expect(read('0,2,0,3,0,5')).toContain('separate the probabilities with semicolons')
  })
})

describe('reading a probability vector, for whatever is typed', () => {
  it('never throws', () => {
    const pieces = fc.constantFrom(...'01.,;/ %()[]{}\n-eln|=:p'.split(''))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const values = read(text)
          if (typeof values === 'string') expect(values.length).toBeGreaterThan(10)
          else expect(Math.abs(values.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThanOrEqual(0.0151)
        },
      ),
      { numRuns: 3_000 },
    )
  })
  it('does not hang on long hostile text', () => {
    expect(read('('.repeat(2_000))).toMatch(/expected/)
    expect(read(', '.repeat(1_000))).toMatch(/expected/)
    expect(read('0.1,'.repeat(600))).toMatch(/too long/)
  })
  it('gives the same vector for every separator and both decimal marks', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(weights, (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        const entries = counts.map((count) => (count / total).toFixed(4))
        const outcomes = counts.map((_, place) => `o${place}`)
        const expected = read(entries.join(', '), outcomes)
        for (const text of [entries.join(' '), entries.join(','), `(${entries.join('; ')})`]) {
          expect(read(text, outcomes)).toEqual(expected)
          if (!text.includes(',')) expect(read(text.replaceAll('.', ','), outcomes)).toEqual(expected)
        }
      }),
    )
  })
})
