import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inForce } from '@/lib/mastery/constants-in-force'
import {
  answeringLevel,
  difficultyBand,
  facilityBand,
  isDifficultyWord,
  placeBeside,
  wordOfDifficulty,
} from '@/lib/mastery/intended-difficulty'

const words = ['easy', 'medium', 'hard'] as const

describe('difficultyBand', () => {
  it('reaches half-way to the words beside, and has no end beyond the last', () => {
    expect(words.map(difficultyBand)).toEqual([
      { low: Number.NEGATIVE_INFINITY, high: -0.5 },
      { low: -0.5, high: 0.5 },
      { low: 0.5, high: Number.POSITIVE_INFINITY },
    ])
  })

  it('holds what its author means, which is called so', () => {
    for (const word of words) expect(wordOfDifficulty(inForce.authoredDifficulty[word].mean)).toBe(word)
    expect(wordOfDifficulty(99)).toBe('hard')
    expect([...words, 'odd'].map(isDifficultyWord)).toEqual([true, true, true, false])
  })
})

describe('answeringLevel', () => {
  it('is 0 where half are right at a medium question, guessing aside', () => {
    const level = answeringLevel([{ word: 'medium', guessFloor: 0, students: 40, firstSum: 20 }])
    expect(level?.mean).toBeCloseTo(0, 9)
  })

  it('is 1 higher where the same was hard', () => {
    const hard = answeringLevel([{ word: 'hard', guessFloor: 0, students: 40, firstSum: 20 }])
    expect(hard?.mean).toBeCloseTo(1, 9)
  })

  it('is not there where nobody answered, and stays finite where all were right', () => {
    expect(answeringLevel([{ word: 'easy', guessFloor: 0, students: 0, firstSum: 0 }])).toBeNull()
    expect(answeringLevel([{ word: 'easy', guessFloor: 0, students: 9, firstSum: 9 }])?.mean).toBeCloseTo(6, 6)
  })
})

describe('facilityBand', () => {
  const level = { mean: 0, variance: 0 }

  it('is 38 to 62 % for a medium question at level 0 without guessing: σ(∓0.5)', () => {
    const { low, high } = facilityBand('medium', { level, guessFloor: 0 })
    expect(low).toBeCloseTo(0.3775, 4)
    expect(high).toBeCloseTo(0.6225, 4)
  })

  it('covers [0, 1] with the three words, one beginning where the next ends', () => {
    const levels = fc.record({
      mean: fc.double({ min: -4, max: 4, noNaN: true }),
      variance: fc.double({ min: 0, max: 4, noNaN: true }),
    })
    fc.assert(
      fc.property(levels, fc.double({ min: 0, max: 0.5, noNaN: true }), (at, guessFloor) => {
        const [easy, medium, hard] = words.map((word) => facilityBand(word, { level: at, guessFloor }))
        expect([hard?.low, easy?.high]).toEqual([0, 1])
        expect([hard?.high, medium?.high]).toEqual([medium?.low, easy?.low])
        expect((medium?.low ?? 1) <= (medium?.high ?? 0)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('is where a question as hard as its author says comes out, whatever the class', () => {
    const level = answeringLevel([{ word: 'medium', guessFloor: 0.25, students: 100, firstSum: 80 }])
    if (level === null) throw new RangeError('somebody answered')
    const band = facilityBand('medium', { level, guessFloor: 0.25 })
    expect(placeBeside({ low: 0.8, high: 0.8 }, band)).toBe('within')
  })
})

describe('placeBeside', () => {
  it('is sure only of an interval that lies wholly beside the band', () => {
    const band = { low: 0.4, high: 0.6 }
    expect(placeBeside({ low: 0.1, high: 0.39 }, band)).toBe('below')
    expect(placeBeside({ low: 0.1, high: 0.4 }, band)).toBe('within')
    expect(placeBeside({ low: 0.61, high: 0.9 }, band)).toBe('above')
    expect(placeBeside({ low: 0, high: 1 }, band)).toBe('within')
  })
})
