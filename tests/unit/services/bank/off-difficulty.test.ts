import { describe, expect, it } from 'vitest'
import { type JudgedQuestion, levelOf, offDifficulty } from '@/lib/services/bank/off-difficulty'

const judged = (parts: Partial<JudgedQuestion>): JudgedQuestion => ({
  ...{ difficulty: 'medium', guessFloor: 0.02, students: 0, firstSum: 0, firstSquareSum: 0 },
  ...{ calibratedMean: null, calibratedVariance: null },
  ...parts,
})
/** All or nothing: squares are the scores themselves. */
const answered = (difficulty: string, share: number, students = 100) =>
  judged({ difficulty, students, firstSum: share * students, firstSquareSum: share * students })

describe('offDifficulty', () => {
  it('says nothing where nobody, or hardly anybody, answered', () => {
    const level = levelOf([answered('medium', 0.5)])
    expect(offDifficulty(judged({}), level)).toBeNull()
    expect(offDifficulty(answered('easy', 0, 4), level)).toBeNull()
    expect(levelOf([judged({})])).toBeNull()
  })

  it('holds a question against how all others came out: in a strong class a medium question may be right nearly always', () => {
    const strong = [answered('easy', 0.97), answered('medium', 0.9), answered('hard', 0.8)]
    const level = levelOf(strong)
    expect(strong.map((question) => offDifficulty(question, level))).toEqual([null, null, null])
    expect(offDifficulty(answered('easy', 0.4), level)).toBe('harder')
    expect(offDifficulty(answered('hard', 0.99), level)).toBe('easier')
  })

  it('believes the calibration before the first answers', () => {
    const level = levelOf([answered('medium', 0.5)])
    const calibrated = (calibratedMean: number, calibratedVariance: number) =>
      offDifficulty({ ...answered('medium', 0.5), calibratedMean, calibratedVariance }, level)
    expect(calibrated(1.2, 0.04)).toBe('harder')
    expect(calibrated(1.2, 0.5)).toBeNull()
    expect(calibrated(-1.2, 0.04)).toBe('easier')
  })

  it('knows nothing of a difficulty nobody defined', () => {
    expect(offDifficulty(answered('odd', 0), levelOf([answered('odd', 0), answered('easy', 1)]))).toBeNull()
  })
})
