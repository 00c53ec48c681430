/** Whether a question is as hard as its author calls it: against the calibration, or against how all questions were answered. */
import type { Constants } from './constants'
import { inForce } from './constants-in-force'
import { predict } from './prediction'
import type { Gaussian } from './state'

export type DifficultyWord = keyof Constants['authoredDifficulty']
/** Ends included; an end may lie at infinity. */
export type Band = { readonly low: number; readonly high: number }

const words = ['easy', 'medium', 'hard'] as const satisfies readonly DifficultyWord[]

export function isDifficultyWord(word: string): word is DifficultyWord {
  return words.some((known) => known === word)
}

/**
 * The difficulties that are nearest to what the word stands for, in logits: from half-way to the word before to half-way to the word after.
 * @example difficultyBand('medium') // −0.5 to 0.5
 */
export function difficultyBand(word: DifficultyWord): Band {
  const place = words.indexOf(word)
  const meanOf = (of: DifficultyWord | undefined) => (of === undefined ? null : inForce.authoredDifficulty[of].mean)
  const [own, before, after] = [meanOf(word) ?? 0, meanOf(words[place - 1]), meanOf(words[place + 1])]
  return {
    low: before === null ? Number.NEGATIVE_INFINITY : (own + before) / 2,
    high: after === null ? Number.POSITIVE_INFINITY : (own + after) / 2,
  }
}

export type AnsweredQuestion = {
  readonly word: DifficultyWord
  readonly guessFloor: number
  /** Who answered it, and the sum of their first scores. */
  readonly students: number
  readonly firstSum: number
}

/** Beyond ±6 logits everybody is right, or nobody. */
const FARTHEST = 6
const HALVINGS = 40

/**
 * The level that those who answered must have had for all questions together to come out as they did, every question being as hard as its author says: the mean at which the
 * expected first scores add up to those found, students differing as the learner model supposes. Null where nobody answered. Found by halving; beyond ±6 logits it is ±6.
 * @example of one medium question answered right by half of many: the mean is 0 but for guessing
 */
export function answeringLevel(questions: readonly AnsweredQuestion[]): Gaussian | null {
  const answered = questions.filter(({ students }) => students > 0)
  if (answered.length === 0) return null
  const variance = inForce.generalVariance + inForce.objectiveVariance
  const found = answered.reduce((sum, { firstSum }) => sum + firstSum, 0)
  const expectedAt = (mean: number) =>
    answered.reduce((sum, question) => {
      const difficulty = inForce.authoredDifficulty[question.word].mean
      return sum + question.students * expectedFacility({ mean, variance }, { difficulty, ...question })
    }, 0)
  let [low, high] = [-FARTHEST, FARTHEST]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2
    if (expectedAt(middle) < found) low = middle
    else high = middle
  }
  return { mean: (low + high) / 2, variance }
}

/** The shares of right first answers that a question so called may have at such a level, in [0, 1]. */
export function facilityBand(
  word: DifficultyWord,
  { level, guessFloor }: { readonly level: Gaussian; readonly guessFloor: number },
): Band {
  const { low, high } = difficultyBand(word)
  return {
    low: high === Number.POSITIVE_INFINITY ? 0 : expectedFacility(level, { difficulty: high, guessFloor }),
    high: low === Number.NEGATIVE_INFINITY ? 1 : expectedFacility(level, { difficulty: low, guessFloor }),
  }
}

/** Where an interval lies beside a band: wholly below, wholly above, or with it. */
export function placeBeside(interval: Band, band: Band): 'below' | 'above' | 'within' {
  if (interval.high < band.low) return 'below'
  return interval.low > band.high ? 'above' : 'within'
}

/** The word for a difficulty in logits. */
export function wordOfDifficulty(difficulty: number): DifficultyWord {
  return words.find((word) => difficulty <= difficultyBand(word).high) ?? 'hard'
}

function expectedFacility(
  level: Gaussian,
  { difficulty, guessFloor }: { readonly difficulty: number; readonly guessFloor: number },
): number {
  return predict({ mean: level.mean - difficulty, variance: level.variance }, guessFloor).expectedScore
}
