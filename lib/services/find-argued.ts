/** An answer that somebody argues for, with what an instructor needs to decide about it. */
import 'server-only'
import { isUuid } from '@/lib/contracts/is-uuid'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import type { AssessmentKey } from '@/lib/db/queries/assessment'
import { findAttempt } from '@/lib/db/queries/attempt'
import { listAttemptNotes } from '@/lib/db/queries/attempt-note'
import { findPersonName } from '@/lib/db/queries/attempt-person'
import { type AttemptProblem, listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { listAttemptSubmissions } from '@/lib/db/queries/attempt-submission'
import { getUsableQuestion } from './usable-questions'
import { valueText } from './value-text'

/** `argued`: its place, `attempt.slot.variant`. Null where there is no such answer: the page is then as without it. */
export async function findArgued(
  { courseId, assessmentId }: AssessmentKey,
  argued: string,
): Promise<RegradeView['argued']> {
  const [attemptId = '', slotId = '', variant = ''] = argued.split('.')
  if (!isUuid(attemptId)) return null
  const key = { courseId, attemptId }
  const attempt = await findAttempt(db, key)
  if (attempt === null || attempt.assessmentId !== assessmentId) return null
  const [problems, submissions, notes, studentName] = await Promise.all([
    listAttemptProblems(db, key),
    listAttemptSubmissions(db, key),
    listAttemptNotes(db, key),
    findPersonName(db, attempt.studentId),
  ])
  const isHere = (each: Pick<AttemptProblem, 'slotId' | 'variantNumber'>) =>
    each.slotId === slotId && String(each.variantNumber) === variant
  const [problem, submission] = [problems.find(isHere), submissions.findLast(isHere)]
  if (problem === undefined || submission === undefined) return null
  const { questionId, version, seed, variantNumber } = problem
  const { response } = submission
  const question = await getUsableQuestion(problem)
  const { prompt, parts, parameters } = question.makeVariant(seed)
  return {
    correction: { kind: 'accept', questionId, version, seed, response, scoreFraction: 1 },
    place: { attemptId, slotId, variantNumber },
    studentName: studentName ?? '',
    note: notes.findLast((note) => isHere(note) && note.authorId === attempt.studentId)?.text ?? null,
    title: question.title,
    prompt,
    answers: parts.map(({ name, label }) => ({ name, label, typed: response[name] ?? '' })),
    values: Object.entries(parameters).map(([name, value]) => ({ name, value: valueText(value) })),
  }
}
