import { describe, expect, it } from 'vitest'
import { answerSchema } from '@/lib/problems/answer-schema'
import { compileAnswer, drawAnswer } from './compiled-answer'

const takes = (answer: object) => answerSchema.safeParse({ label: 'l', ...answer }).success
const words = (length: number) => Array.from({ length }, (_word, place) => `w${place}`)
const option = (text: string) => ({ text, feedback: 'f' })
const options = { A: option('a'), B: option('b') }

describe('what every answer may have', () => {
  it('is a weight above 0, up to a thousand', () => {
    expect([0, 0.001, 1_000, 1_000.5, 1e308].map((weight) => takes({ number: 1, weight }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })
  it('is credit above 0, up to 1, for an alternative that counts', () => {
    const credited = (credit: number) => takes({ number: 1, accept: [{ when: 2, credit, feedback: 'f' }] })
    expect([0, 0.01, 1, 1.01].map(credited)).toEqual([false, true, true, false])
    expect(takes({ number: 1, accept: [] })).toBe(false)
    expect(drawAnswer({ number: 1, accept: [{ when: 2, feedback: 'f' }] })).toMatchObject({
      accepted: [{ scoreFraction: 1 }],
    })
  })
  it('is a name for each of one to fifty entries, and of two outcomes at least', () => {
    const sizes = [0, 1, 2, 50, 51]
    expect(sizes.map((size) => takes({ vector: 'v', entries: words(size) }))).toEqual([false, true, true, true, false])
    expect(sizes.map((size) => takes({ probabilities: 'p', outcomes: words(size) }))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
    expect(sizes.map((size) => takes({ matrix: 'm', rows: words(size), columns: words(1) }))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(takes({ vector: 'v', entries: [''] })).toBe(false)
    expect(takes({ vector: 'v', entries: 'names' })).toBe(true)
  })
  it('is the key of a choice of up to a thousand characters, without the space around it', () => {
    const keyed = (length: number) => takes({ choice: { key: 'x'.repeat(length), options } })
    expect([0, 1, 1_000, 1_001].map(keyed)).toEqual([false, true, true, false])
    expect(drawAnswer({ choice: { key: ' A ', options } }).key).toBe('A')
  })
  it('is a slack of a distribution above 0, up to a half', () => {
    const slack = (absolute: number) => takes({ probabilities: 'p', outcomes: words(2), absolute })
    expect([0, 0.001, 0.5, 0.51].map(slack)).toEqual([false, true, true, false])
  })
  it('is a floor of probabilities above 0, below a half', () => {
    const floored = (floor: number) => takes({ probabilisticChoice: { key: 'A', options, floor } })
    expect([0, 0.001, 0.49, 0.5].map(floored)).toEqual([false, true, true, false])
    expect(drawAnswer({ probabilisticChoice: { key: 'A', options } })).toMatchObject({ floor: 0.01 })
  })
  it('is all or nothing where the file does not say that each entry counts', () => {
    expect(drawAnswer({ vector: 'p', entries: ['a', 'b'] })).toMatchObject({ credit: 'all' })
    expect(drawAnswer({ vector: 'p', entries: ['a', 'b'], credit: 'each' })).toMatchObject({ credit: 'each' })
    expect(takes({ number: 1, credit: 'each' })).toBe(false)
    expect(compileAnswer({ vector: 'p', entries: ['a', 'b'], credit: 'each' }).guessFloor).toBe(0.02)
  })
})
