/** What a blueprint covers: objectives × kinds of answer × difficulties, with the points to be expected of each. */
import { fittingQuestions } from './fitting-questions'
import { groupBy } from './group-by'
import type { SlotsDefinition } from './open-slots'
import type { PoolQuestion } from './pool-question'

export type CoverageCell = {
  readonly objectiveId: string
  readonly answerKind: string
  readonly difficulty: PoolQuestion['difficulty']
  /** Questions that some slot may draw. */
  readonly questions: number
  /** Of the points of a mean exam; all cells add up to the points of the slots that can draw. */
  readonly points: number
}

export type ObjectiveCoverage = {
  readonly objectiveId: string
  readonly questions: number
  /** Slots that may draw on it. */
  readonly slots: number
  readonly points: number
}

export type Coverage = {
  readonly cells: readonly CoverageCell[]
  readonly objectives: readonly ObjectiveCoverage[]
  /** Slots that can draw nothing. */
  readonly emptySlots: readonly string[]
}

export type Blueprint = { readonly definition: Pick<SlotsDefinition, 'slots'>; readonly pool: readonly PoolQuestion[] }

/**
 * Every question that fits a slot is expected equally often in it; one with several objectives or kinds of answer shares its points
 * equally among them. In the order in which slots and pool first name them.
 */
export function coverage({ definition, pool }: Blueprint): Coverage {
  const shares = definition.slots.flatMap((slot) => {
    const questions = fittingQuestions(slot, pool)
    return questions.map((question) => ({ slotId: slot.id, question, points: slot.points / questions.length }))
  })
  const cells = groupBy(shares.flatMap(cellShares), ({ objectiveId, answerKind, question }) =>
    [objectiveId, answerKind, question.difficulty].join(' '),
  )
  const objectives = groupBy(shares.flatMap(objectiveShares), ({ objectiveId }) => objectiveId)
  const drawing = new Set(shares.map(({ slotId }) => slotId))
  return {
    cells: [...cells.values()].flatMap(toCell),
    objectives: [...objectives].map(([objectiveId, group]) => ({
      objectiveId,
      questions: countDistinct(group.map(({ question }) => question.questionId)),
      slots: countDistinct(group.map(({ slotId }) => slotId)),
      points: pointsOf(group),
    })),
    emptySlots: definition.slots.flatMap(({ id }) => (drawing.has(id) ? [] : id)),
  }
}

/** What one question adds in one slot. */
type Share = { readonly slotId: string; readonly question: PoolQuestion; readonly points: number }
type CellShare = Share & { readonly objectiveId: string; readonly answerKind: string }

function objectiveShares(share: Share) {
  const { objectives } = share.question
  return objectives.map((objectiveId) => ({ ...share, objectiveId, points: share.points / objectives.length }))
}

function cellShares(share: Share): readonly CellShare[] {
  const { answerKinds } = share.question
  return objectiveShares(share).flatMap((each) =>
    answerKinds.map((answerKind) => ({ ...each, answerKind, points: each.points / answerKinds.length })),
  )
}

function toCell(group: readonly CellShare[]): readonly CoverageCell[] {
  const questions = countDistinct(group.map(({ question }) => question.questionId))
  return group.slice(0, 1).map(({ objectiveId, answerKind, question: { difficulty } }) => {
    return { objectiveId, answerKind, difficulty, questions, points: pointsOf(group) }
  })
}

function countDistinct(ids: readonly string[]): number {
  return new Set(ids).size
}

function pointsOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { points }) => sum + points, 0)
}
