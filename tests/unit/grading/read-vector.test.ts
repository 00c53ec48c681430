// Rows of numbers as people write them.
import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { readVector } from '@/lib/grading/read-vector'
import type { Unit } from '@/lib/problems/part'

const animals = ['cat', 'dog', 'bird']
const read = (text: string, { entries = animals, unit = 'none' as Unit } = {}) => {
  const reading = readVector(text, { entries, unit })
  return reading.kind === 'read' ? reading.values : reading.expected
}

describe('a vector of numbers', () => {
  it.each([
    '-0.5, 0.3, 2',
    '-0.5; 0.3; 2',
    '−0,5; 0,3; 2',
    '-1/2 0.3 2',
    '[-0.5 0.3 2]',
    'g = (-0.5, 0.3, 2)',
    '-0.5\n0.3\n2',
    '| -0.5 | 0.3 | 2 |'.slice(2),
    'bird: 2, cat: -0.5, dog: 0.3',
    'Cat = -0.5; Bird = 2; Dog = 0.3',
  ])('"%s" is read', (text) => {
    expect(read(text)).toEqual([-0.5, 0.3, 2])
  })
  it('need sum to nothing and may repeat', () => {
    expect(read('7, 7, 1e3')).toEqual([7, 7, 1000])
  })
  it('of one entry is one number', () => {
    expect(read('3', { entries: ['a'] })).toEqual([3])
    expect(read('', { entries: ['a'] })).toBe('One number is expected, for a.')
  })
  it('may have names with marks, spaces and capitals in them', () => {
    const entries = ['y = 1', 'y = 2', 'H(p, q)']
    expect(read('y = 2: 5; H(P,q): 6; y=1: 4', { entries })).toEqual([4, 5, 6])
  })
  it('may have one name twice, and is then read in the order asked', () => {
    const entries = ['the', 'cat', 'The']
    expect(read('the: 1, cat: 2, the: 3', { entries })).toEqual([1, 2, 3])
    expect(read('cat: 2, the: 1, the: 3', { entries })).toMatch(/in the order the, cat, The/)
  })
  it('keeps how each entry was written', () => {
    expect(readVector('0.50, 1/2, 3', { entries: animals, unit: 'none' })).toMatchObject({
      written: [{ decimals: 2 }, null, { decimals: 0 }],
    })
  })
})

describe('the unit of a vector', () => {
  const two = { entries: ['a', 'b'], unit: 'bits' as Unit }
  const [ratio, twice] = [1 / Math.LN2, 2 / Math.LN2]
  it.each([
    ['1, 2', [1, 2]],
    ['1 bit, 2 bits', [1, 2]],
    ['1 bit 2 bits', [1, 2]],
    ['1, 2 bits', [1, 2]],
    ['1 nat, 2 bits', [ratio, 2]],
    ['b: 2 bits, a: 1 nat', [ratio, 2]],
    ['(1, 2) nats', [ratio, twice]],
    ['H (nats) = 1, 2', [ratio, twice]],
    ['nats: 1; 2', [ratio, twice]],
  ])('"%s" asked in bits', (text, values) => {
    const got = read(text, two)
    expect(got).toHaveLength(2)
    values.forEach((value, place) => {
      expect(Number(got[place])).toBeCloseTo(value, 12)
    })
  })
  it('told after the last number alone is asked about where it is not the one asked', () => {
    expect(read('1, 2 nats', two)).toBe(
      'Are all the numbers in nats, or the last alone? Write the unit with each, or once after parentheses: (…) nats.',
    )
    expect(read('2 nats', { entries: ['a'], unit: 'bits' })).toEqual([twice])
  })
  it('is refused where pure numbers are asked', () => {
    for (const text of ['(1, 2, 3) bits', '1, 2, 3 bits', '1 bits; 2 bits; 3 bits']) {
      expect(read(text), text).toMatch(/The number alone is expected here, without "bits"/)
    }
  })
})

describe('what is no vector of so many numbers', () => {
  it.each([
    ['', '3 numbers are expected, one for each of cat, dog, bird, separated by commas.'],
    ['; ; ', '3 numbers are expected, one for each of cat, dog, bird, separated by commas.'],
    ['1, 2', '3 numbers are expected, one for each of cat, dog, bird; 2 were found.'],
    ['1, 2, x', "The number of bird can't be read."],
    ['a: 1, b: 2, c: 3', 'The numbers alone are expected, in the order cat, dog, bird.'],
  ])('"%s" is not read, and the sentence says why', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
  it('is bounded in length', () => {
    expect(read('1,'.repeat(2_000))).toMatch(/too long/)
  })
})

describe('reading a vector, for whatever is typed', () => {
  it('gives back every vector that was printed, named or not', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 6 }), (values) => {
        const entries = values.map((_, place) => `e${place}`)
        const expected = values.map((x) => (x === 0 ? 0 : x))
        const texts = [
          values.join('; '),
          values
            .map((x, place) => `e${place}: ${x}`)
            .toReversed()
            .join(', '),
        ]
        for (const text of texts) expect([...read(text, { entries })].map((x) => Number(x) + 0)).toEqual(expected)
      }),
    )
  })
  it('never throws, and what is shown is mathematics that KaTeX can set', () => {
    const pieces = fc.constantFrom(...'01.,;/ %()[]{}\n-e^l|=:p²'.split(''), 'bits', 'nats', 'cat')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const reading = readVector(parts.join(''), { entries: ['cat', 'dog'], unit: 'bits' })
        if (reading.kind === 'unreadable') expect(reading.expected.length).toBeGreaterThan(10)
        else {
          expect(reading.values.every(Number.isFinite)).toBe(true)
          katex.renderToString(reading.markdown.slice(1, -1), { throwOnError: true, strict: false })
        }
      }),
      { numRuns: 3_000 },
    )
  })
})
