/** What simulated students say about the exam of the demo course, and what its instructor answers. */

import { dayMilliseconds } from './simulated-class/class-order'
import { type AttemptToSave, attemptIdOf } from './simulated-class/save-attempts'

const words = [
  { text: 'I think my answer is right up to rounding. Could you have a look?', reply: null },
  {
    text: 'Does the question mean bits here? I took nats.',
    reply: 'The prompt asks for bits, so the answer stands. The step you were missing is to divide by ln 2.',
  },
  { text: 'I do not see why this is wrong.', reply: null },
] as const

/** On problems that were answered and not right. */
export function demoNotes(attempts: readonly AttemptToSave[], { authorId }: { readonly authorId: string }) {
  const wrong = attempts.flatMap((attempt) => {
    const problem = attempt.taken.problems.find(({ answers }) => answers.some(({ grade }) => grade.scoreFraction < 1))
    return problem === undefined ? [] : [{ attempt, problem }]
  })
  return words.flatMap(({ text, reply }, index) => {
    const place = wrong[index]
    if (place === undefined) return []
    const { attempt, problem } = place
    const key = {
      ...{ courseId: attempt.courseId, attemptId: attemptIdOf(attempt) },
      ...{ slotId: problem.slotId, variantNumber: problem.variantNumber },
    }
    const at = attempt.taken.closedAt + (8 + index) * dayMilliseconds * 0.3
    const asked = { ...key, authorId: attempt.studentId, text, at: new Date(at) }
    return reply === null ? [asked] : [asked, { ...key, authorId, text: reply, at: new Date(at + dayMilliseconds / 2) }]
  })
}
