/** How often the intervals of a simulated quiz hold the truth. */
import { type CompleteMarks, completeMarks } from '@/lib/psychometrics/mark-table'
import { type FigureInterval, quizIntervals } from '@/lib/psychometrics/quiz-intervals'
import { type QuizStatistics, quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { type RandomSource, randomSource, seedOf } from '../learners/random-source'
import { type QuizShape, simulatedClass } from './simulated-quiz'

export const coveredFigures = [
  'facility',
  'discriminationIndex',
  'discrimination',
  'mean',
  'internalConsistency',
] as const

export type CoveredFigure = (typeof coveredFigures)[number]

export type Coverage = {
  /** Of the intervals shown, the share that hold the truth; null where none was shown. */
  readonly held: number | null
  /** Of all classes and items, the share without an interval that may be shown. */
  readonly withheld: number
  /** The item where the fewest intervals hold the truth; of the quiz, `held` itself. */
  readonly worstItem: number | null
}

export type CoverageCell = Readonly<Record<CoveredFigure, Coverage>>

type Tally = { held: number; shown: number; all: number }

/** The truth of a shape: the figures of a class so large that its own error is a small part of an interval's width. */
export function populationOf(
  shape: QuizShape,
  { students, seed }: { readonly students: number; readonly seed: number },
): QuizStatistics {
  return quizStatistics(marksOf(shape, { students, random: randomSource(seedOf(seed, students)) }))
}

export type CoverageRun = {
  readonly truth: QuizStatistics
  readonly students: number
  readonly classes: number
  readonly seed: number
  /** Whether intervals that are doubted are counted too. */
  readonly counted: 'shown' | 'all'
}

export function coverageOf(shape: QuizShape, { truth, students, classes, seed, counted }: CoverageRun): CoverageCell {
  const random = randomSource(seedOf(seed, students))
  const tallies = new Map<string, Tally>()
  const count = (key: string, interval: FigureInterval | null, figure: number | null) => {
    const tally = tallies.get(key) ?? { held: 0, shown: 0, all: 0 }
    tallies.set(key, tally)
    tally.all += 1
    if (interval === null || figure === null || (counted === 'shown' && interval.doubt !== null)) return
    tally.shown += 1
    if (interval.low <= figure && figure <= interval.high) tally.held += 1
  }
  for (let repeat = 0; repeat < classes; repeat += 1) {
    const { quiz, items } = quizIntervals(marksOf(shape, { students, random }))
    count('mean', quiz.mean, truth.quiz.mean)
    count('internalConsistency', quiz.internalConsistency, truth.quiz.internalConsistency)
    for (const [item, found] of items.entries()) {
      for (const figure of ['facility', 'discriminationIndex', 'discrimination'] as const) {
        count(`${figure} ${item}`, found[figure], truth.items[item]?.[figure] ?? null)
      }
    }
  }
  return {
    facility: summed(tallies, 'facility'),
    discriminationIndex: summed(tallies, 'discriminationIndex'),
    discrimination: summed(tallies, 'discrimination'),
    mean: summed(tallies, 'mean'),
    internalConsistency: summed(tallies, 'internalConsistency'),
  }
}

function marksOf(shape: QuizShape, group: { readonly students: number; readonly random: RandomSource }): CompleteMarks {
  return completeMarks({
    maxMarks: Array.from({ length: shape.items }, () => 1),
    attempts: simulatedClass(shape, group),
  })
}

function summed(tallies: ReadonlyMap<string, Tally>, figure: CoveredFigure): Coverage {
  const own = [...tallies].filter(([key]) => key.split(' ')[0] === figure).map(([, tally]) => tally)
  const total = (of: keyof Tally) => own.reduce((sum, tally) => sum + tally[of], 0)
  const shares = own.filter(({ shown }) => shown > 0).map(({ held, shown }) => held / shown)
  return {
    held: total('shown') === 0 ? null : total('held') / total('shown'),
    withheld: 1 - total('shown') / total('all'),
    worstItem: shares.length === 0 ? null : Math.min(...shares),
  }
}
