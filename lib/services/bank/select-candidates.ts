/** Which questions of the bank are shown, and in which order. */
import 'server-only'
import { type BankQuery, type BankSort, type BankStatus, wordsOf } from '@/lib/contracts/bank/bank-query'
import type { BankCandidate } from './bank-candidate'

export function selectCandidates(candidates: readonly BankCandidate[], query: BankQuery): readonly BankCandidate[] {
  const words = wordsOf(query)
  const order = query.sort === 'match' && words.length > 0 ? byTitleHit(words) : orders[query.sort]
  return candidates.filter((candidate) => fits(candidate, query)).toSorted(order)
}

function fits(candidate: BankCandidate, query: BankQuery): boolean {
  return candidate.isMatch && hasPlace(candidate, query) && fitsFigures(candidate, query)
}

function hasPlace(candidate: BankCandidate, query: BankQuery): boolean {
  const { objective, lesson, kind, difficulty, answerKind, status } = query
  return (
    (objective === null || candidate.objectiveIds.includes(objective)) &&
    (lesson === null || candidate.lessonId === lesson) &&
    (kind === null || candidate.kind === kind) &&
    (difficulty === null || candidate.difficulty === difficulty) &&
    (answerKind === null || candidate.answerKinds.includes(answerKind)) &&
    isIn[status](candidate)
  )
}

const isIn = {
  current: ({ status }) => status !== 'retired',
  draft: ({ status }) => status === 'draft',
  'in-review': ({ draft }) => draft?.state === 'in-review',
  published: ({ status }) => status === 'published',
  retired: ({ status }) => status === 'retired',
  'with-draft': ({ status, draft }) => draft !== null && (status === 'published' || status === 'retired'),
  all: () => true,
} as const satisfies Readonly<Record<BankStatus, (candidate: BankCandidate) => boolean>>

/** A figure that is not known fits no bound. */
function fitsFigures(candidate: BankCandidate, query: BankQuery): boolean {
  const { answered, rightFrom, rightTo, discriminationBelow, isOff, isUnanswered, isAlike } = query
  const facility = facilityOf(candidate)
  return (
    (answered === null || candidate.answers >= answered) &&
    (rightFrom === null || (facility !== null && 100 * facility >= rightFrom)) &&
    (rightTo === null || (facility !== null && 100 * facility <= rightTo)) &&
    (discriminationBelow === null ||
      (candidate.discrimination !== null && candidate.discrimination < discriminationBelow)) &&
    (!isOff || candidate.off !== null) &&
    (!isUnanswered || candidate.answers === 0) &&
    (!isAlike || candidate.alike.length > 0)
  )
}

function facilityOf({ students, firstSum }: BankCandidate): number | null {
  return students === 0 ? null : firstSum / students
}

type Order = (a: BankCandidate, b: BankCandidate) => number

const byTitle: Order = (a, b) => a.title.localeCompare(b.title, 'en') || compare(a.id, b.id)

/** Least first; what has no figure last. */
const byFigure =
  (figureOf: (candidate: BankCandidate) => number | null): Order =>
  (a, b) =>
    (figureOf(a) ?? Number.POSITIVE_INFINITY) - (figureOf(b) ?? Number.POSITIVE_INFINITY) || byTitle(a, b)

const orders = {
  /** What is being written first, then lesson by lesson, questions as written last. */
  match: (a, b) =>
    Number(b.questionId === null) - Number(a.questionId === null) ||
    Number(a.origin === 'as_written') - Number(b.origin === 'as_written') ||
    compare(a.lessonId, b.lessonId) ||
    byTitle(a, b),
  title: byTitle,
  newest: byFigure(({ at }) => -at),
  answers: byFigure(({ answers }) => -answers),
  hardest: byFigure(facilityOf),
  easiest: byFigure((candidate) => negated(facilityOf(candidate))),
  discrimination: byFigure(({ discrimination }) => discrimination),
} as const satisfies Readonly<Record<BankSort, Order>>

/** All words in the title first, then any of them. */
function byTitleHit(words: readonly string[]): Order {
  const hitsOf = ({ title, id }: BankCandidate) => {
    const name = `${title} ${id}`.toLowerCase()
    return words.filter((word) => name.includes(word)).length
  }
  return (a, b) => hitsOf(b) - hitsOf(a) || orders.match(a, b)
}

function negated(value: number | null): number | null {
  return value === null ? null : -value
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
