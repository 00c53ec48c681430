/** The figures of each slot, as its row shows them. */
import 'server-only'
import type { QuizItemRow } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import { itemFlags } from '@/lib/psychometrics/item-flags'
import { type ItemIntervals, quizIntervals } from '@/lib/psychometrics/quiz-intervals'
import { type QuizItemStatistics, quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import type { GuessOf } from './guess-scores'
import { hasRepeats, quizMarks, shownInterval } from './quiz-marks'
import type { QuizAttempt, QuizSlot } from './quiz-work'

type Items = {
  readonly slots: readonly QuizSlot[]
  readonly attempts: readonly QuizAttempt[]
  readonly guessOf: GuessOf
}

/** Of the attempts that were given the slot: one that came in later is not wrong in those before it. */
export function toQuizItems({ slots, attempts, guessOf }: Items): readonly QuizItemRow[] {
  if (slots.length === 0) return []
  const all = figuresOf(slots, attempts)
  return slots.map((slot, place) => {
    const given = attempts.filter((attempt) => attempt.slots.has(slot.id))
    const own = given.length === attempts.length ? all : figuresOf(slots, given)
    const figures = own.items[place]
    const intervals = own.intervals[place]
    const weights = all.items[place]
    if (figures === undefined || intervals === undefined || weights === undefined) {
      throw new RangeError(`no figures of slot ${slot.id}`)
    }
    const { intendedWeight, effectiveWeight } = weights
    const guess = guessOf(slot.id)
    return toRow({
      slot,
      figures: { ...figures, intendedWeight, effectiveWeight },
      intervals,
      guess,
      areRepeated: hasRepeats(given),
    })
  })
}

type Row = {
  readonly slot: QuizSlot
  readonly figures: QuizItemStatistics
  readonly intervals: ItemIntervals
  readonly guess: number | null
  readonly areRepeated: boolean
}

function toRow({ slot, figures, intervals, guess, areRepeated }: Row): QuizItemRow {
  const shown = (name: keyof ItemIntervals): ShownFigure => ({
    value: figures[name],
    interval: shownInterval(intervals[name], { areRepeated }),
  })
  return {
    slotId: slot.id,
    n: figures.n,
    facility: shown('facility'),
    sd: figures.sd,
    guess,
    intendedWeight: figures.intendedWeight,
    effectiveWeight: figures.effectiveWeight,
    isCovarianceNegative: figures.isCovarianceNegative,
    discriminationIndex: shown('discriminationIndex'),
    discrimination: shown('discrimination'),
    discriminativeEfficiency: figures.discriminativeEfficiency,
    flags: slot.isDropped ? ['no-points'] : itemFlags({ ...figures, maxMark: slot.maxMark, guess }),
  }
}

function figuresOf(slots: readonly QuizSlot[], attempts: readonly QuizAttempt[]) {
  const marks = quizMarks(slots, attempts)
  return { items: quizStatistics(marks).items, intervals: quizIntervals(marks).items }
}
