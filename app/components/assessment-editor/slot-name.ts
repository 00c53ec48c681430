/** What a slot asks, in the words of the bank. */
import type { Slot } from '@/lib/assessment/definition'
import type { PoolQuestionView } from '@/lib/contracts/assessment-views'

type Named = {
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly pool: readonly PoolQuestionView[]
}

/** The title of its question, or those of its objectives; what has left the bank is called by its id. */
export function slotName({ pick }: Pick<Slot, 'pick'>, { objectives, pool }: Named): readonly string[] {
  if (pick.kind === 'question') return [pool.find(({ id }) => id === pick.questionId)?.title ?? pick.questionId]
  return pick.objectives.map((id) => objectives.find((objective) => objective.id === id)?.title ?? id)
}

/** How many questions of the course it may ask. */
export function countFitting({ pick }: Pick<Slot, 'pick'>, pool: readonly PoolQuestionView[]): number {
  if (pick.kind === 'question') return pool.filter(({ id }) => id === pick.questionId).length
  return pool.filter(
    ({ objectives, answerKinds, difficulty }) =>
      objectives.some((id) => pick.objectives.includes(id)) &&
      (pick.answerKinds.length === 0 || answerKinds.some((kind) => pick.answerKinds.includes(kind))) &&
      (pick.difficulties.length === 0 || pick.difficulties.includes(difficulty)),
  ).length
}
