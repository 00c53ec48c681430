/** The problems of a new attempt: for each slot a question of those it asks for, and numbers of the student's own. */
import 'server-only'
import { randomInt } from 'node:crypto'
import type { AssessmentDefinition, Slot } from '@/lib/assessment/definition'
import { db } from '@/lib/db/client'
import { listPracticePool } from '@/lib/db/queries/question-version'
import type { DrawnProblem } from '@/lib/db/queries/start-attempt'
import { drawSeed } from './draw-seed'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

type Asked = { readonly courseId: string; readonly definition: AssessmentDefinition }

/** Null where a slot finds no question that no other slot has. */
export async function drawProblems({ courseId, definition }: Asked): Promise<readonly DrawnProblem[] | null> {
  if (definition.kind === 'mastery-check') return null
  const pool = await listUsableQuestions(await listPracticePool(db, courseId))
  const drawn: (Omit<DrawnProblem, 'position'> & { readonly slotId: string })[] = []
  // Slots with a fixed question first: what they name is not drawn by another.
  for (const slot of definition.slots.toSorted((a, b) => rank(a) - rank(b))) {
    const used = new Set(drawn.map(({ questionId }) => questionId))
    const fitting = pool.filter((question) => fits(slot, question) && !used.has(question.poolEntry.questionId))
    const question = fitting[fitting.length === 0 ? 0 : randomInt(fitting.length)]
    if (question === undefined) return null
    const { questionId } = question.poolEntry
    drawn.push({
      slotId: slot.id,
      questionId,
      version: question.version,
      seed: drawSeed(question),
      points: slot.points,
    })
  }
  const order = definition.isShuffled ? shuffled(definition.slots) : definition.slots
  return drawn.map((problem) => ({ ...problem, position: order.findIndex(({ id }) => id === problem.slotId) }))
}

function rank({ pick }: Slot): number {
  return pick.kind === 'question' ? 0 : 1
}

/** Empty lists of kinds and difficulties mean any. */
function fits({ pick }: Slot, question: UsableQuestion): boolean {
  const { questionId, objectives } = question.poolEntry
  if (pick.kind === 'question') return questionId === pick.questionId
  if (!objectives.some((objective) => pick.objectives.includes(objective))) return false
  if (pick.difficulties.length > 0 && !pick.difficulties.includes(question.difficulty)) return false
  return pick.answerKinds.length === 0 || pick.answerKinds.includes(question.kind)
}

function shuffled(slots: readonly Slot[]): readonly Slot[] {
  const order = [...slots]
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = randomInt(place + 1)
    const [a, b] = [order[place], order[other]]
    if (a !== undefined && b !== undefined) [order[place], order[other]] = [b, a]
  }
  return order
}
