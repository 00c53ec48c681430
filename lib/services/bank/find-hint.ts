// Whether a question is as hard as its author says, in figures somebody can weigh.
import 'server-only'
import type { DifficultyHint } from '@/lib/contracts/bank/record-views'
import { db } from '@/lib/db/client'
import { listBankQuestions } from '@/lib/db/queries/bank/bank-questions'
import type { RecordOf } from '@/lib/db/queries/bank/question-record'
import { facilityBand, isDifficultyWord, wordOfDifficulty } from '@/lib/mastery/intended-difficulty'
import { summedInterval } from '@/lib/psychometrics/summed-scores'
import { keepSummaries } from './keep-summaries'
import { halfWidthOf90, levelOf, offDifficulty } from './off-difficulty'

/** Null where its answers leave a doubt. */
export async function findHint({ questionId, courses }: RecordOf): Promise<DifficultyHint | null> {
  await keepSummaries()
  const questions = await listBankQuestions(db, { words: [], courses })
  const own = questions.find((question) => question.questionId === questionId)
  const level = levelOf(questions)
  const found = own === undefined ? null : offDifficulty(own, level)
  if (own === undefined || found === null || !isDifficultyWord(own.difficulty)) return null
  const { difficulty: authored, calibratedMean, calibratedVariance, answers, students } = own
  if (calibratedMean !== null && calibratedVariance !== null) {
    const half = halfWidthOf90 * Math.sqrt(calibratedVariance)
    const bounds = { low: calibratedMean - half, high: calibratedMean + half }
    return { found, authored, why: { kind: 'calibration', ...bounds, word: wordOfDifficulty(calibratedMean), answers } }
  }
  const interval = summedInterval({ n: students, sum: own.firstSum, squareSum: own.firstSquareSum })
  if (interval === null || level === null) return null
  const band = facilityBand(authored, { level, guessFloor: own.guessFloor })
  return { found, authored, why: { kind: 'answers', ...interval, bandLow: band.low, bandHigh: band.high, students } }
}
