/** A slot broken down by the question that was drawn, and by the variant, where enough were given the same. */
import 'server-only'
import type { QuizPartRow } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import { facilityInterval } from '@/lib/psychometrics/facility-interval'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import type { ItemStatistics } from '@/lib/psychometrics/item-statistics'
import { variantStatistics } from '@/lib/psychometrics/variant-statistics'
import { hasRepeats, shownInterval } from './quiz-marks'
import type { QuizAttempt, QuizSlot, SlotWork } from './quiz-work'

/** So many attempts before a question or a variant has a row: the n from which a facility has an interval. */
const FEWEST = 5

type Asked = {
  readonly slots: readonly QuizSlot[]
  readonly attempts: readonly QuizAttempt[]
  readonly titleOf: (questionId: string) => string
  readonly archived: ReadonlySet<string>
}
type Given = { readonly attempt: QuizAttempt; readonly work: SlotWork; readonly total: number }

export type QuizParts = { readonly parts: readonly QuizPartRow[]; readonly rareParts: number }

export function toQuizParts({ slots, attempts, titleOf, archived }: Asked): QuizParts {
  const found = slots.map((slot): QuizParts => {
    const given = attempts.flatMap((attempt): readonly Given[] => {
      const work = attempt.slots.get(slot.id)
      const total = [...attempt.slots.values()].reduce((sum, { mark }) => sum + mark, 0)
      return work === undefined ? [] : [{ attempt, work, total }]
    })
    const toRow = (
      own: readonly Given[],
      of: { readonly work: SlotWork; readonly seed: number | null; readonly figures: ItemStatistics },
    ): QuizPartRow => ({
      slotId: slot.id,
      questionTitle: titleOf(of.work.questionId),
      isArchived: archived.has(of.work.questionId),
      seed: of.seed,
      n: of.figures.n,
      facility: facilityOf(own, { slot, value: of.figures.facility }),
      sd: of.figures.sd,
      discriminationIndex: of.figures.discriminationIndex,
    })
    const questions = groupsOf(slot, given, ({ questionId }) => questionId)
    const variants = groupsOf(slot, given, ({ questionId, version, seed }) => `${questionId}@${version}#${seed}`)
    const several = [
      ...(questions.length > 1 ? questions.map((part) => ({ ...part, seed: null })) : []),
      ...(variants.length > 1 ? variants.map((part) => ({ ...part, seed: part.work.seed })) : []),
    ]
    const common = several.filter(({ own }) => own.length >= FEWEST)
    return {
      parts: common.map(({ own, work, seed, figures }) => toRow(own, { work, seed, figures })),
      rareParts: several.length - common.length,
    }
  })
  return {
    parts: found.flatMap(({ parts }) => parts),
    rareParts: found.reduce((sum, { rareParts }) => sum + rareParts, 0),
  }
}

function groupsOf(slot: QuizSlot, given: readonly Given[], keyOf: (work: SlotWork) => string) {
  const variants = given.map(({ work }) => keyOf(work))
  const statistics = variantStatistics({
    marks: given.map(({ work }) => work.mark),
    totals: given.map(({ total }) => total),
    maxMark: slot.maxMark,
    variants,
  })
  return [...statistics].flatMap(([key, figures]) => {
    const own = given.filter((_, place) => variants[place] === key)
    const [first] = own
    return first === undefined ? [] : [{ own, work: first.work, figures }]
  })
}

type Facility = { readonly slot: QuizSlot; readonly value: number | null }

function facilityOf(own: readonly Given[], { slot, value }: Facility): ShownFigure {
  const ground = { attempts: own.length, scoreShare: null }
  const interval = facilityInterval({ marks: own.map(({ work }) => work.mark), maxMark: slot.maxMark })
  const found = interval && { ...interval, n: own.length, doubt: intervalDoubt('facility', ground) }
  return { value, interval: shownInterval(found, { areRepeated: hasRepeats(own.map(({ attempt }) => attempt)) }) }
}
