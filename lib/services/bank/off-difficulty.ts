/** Whether answers leave no doubt that a question is harder or easier than its author says. */
import 'server-only'
import type { BankQuestion } from '@/lib/db/queries/bank/bank-questions'
import {
  answeringLevel,
  difficultyBand,
  facilityBand,
  isDifficultyWord,
  placeBeside,
} from '@/lib/mastery/intended-difficulty'
import type { Gaussian } from '@/lib/mastery/state'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { summedInterval } from '@/lib/psychometrics/summed-scores'

export type JudgedQuestion = Pick<
  BankQuestion,
  'difficulty' | 'guessFloor' | 'students' | 'firstSum' | 'firstSquareSum' | 'calibratedMean' | 'calibratedVariance'
>

/** Half the width of a 90 % interval, in standard deviations: Φ⁻¹(0.95). */
export const halfWidthOf90 = 1.6448536269514722

/** What everybody's answers to all questions say of those who answered. */
export function levelOf(questions: readonly JudgedQuestion[]): Gaussian | null {
  return answeringLevel(
    questions.flatMap(({ difficulty, ...rest }) => (isDifficultyWord(difficulty) ? { word: difficulty, ...rest } : [])),
  )
}

/** By the calibration where it knows the question, else by its first answers beside those to all others. */
export function offDifficulty(question: JudgedQuestion, level: Gaussian | null): 'harder' | 'easier' | null {
  const { difficulty, guessFloor, calibratedMean, calibratedVariance, students, firstSum, firstSquareSum } = question
  if (!isDifficultyWord(difficulty)) return null
  if (calibratedMean !== null && calibratedVariance !== null) {
    const half = halfWidthOf90 * Math.sqrt(calibratedVariance)
    const place = placeBeside({ low: calibratedMean - half, high: calibratedMean + half }, difficultyBand(difficulty))
    return harderWhere(place, 'above')
  }
  if (level === null || students === 0) return null
  const interval = summedInterval({ n: students, sum: firstSum, squareSum: firstSquareSum })
  const doubt = intervalDoubt('facility', { attempts: students, scoreShare: firstSum / students })
  if (interval === null || doubt !== null) return null
  return harderWhere(placeBeside(interval, facilityBand(difficulty, { level, guessFloor })), 'below')
}

function harderWhere(place: ReturnType<typeof placeBeside>, harder: 'above' | 'below'): 'harder' | 'easier' | null {
  if (place === 'within') return null
  return place === harder ? 'harder' : 'easier'
}
