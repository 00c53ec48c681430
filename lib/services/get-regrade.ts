// What can be corrected about an assessment, and what was.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { isUuid } from '@/lib/contracts/is-uuid'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import type { AssessmentKey } from '@/lib/db/queries/assessment'
import { findAttempt } from '@/lib/db/queries/attempt'
import { findPersonName } from '@/lib/db/queries/attempt-person'
import { listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { listAttemptSubmissions } from '@/lib/db/queries/attempt-submission'
import { listPersonNames } from '@/lib/db/queries/person'
import { countRegradedGrades, listGivenQuestions, listRegrades } from '@/lib/db/queries/regrade'
import { AppError } from '@/lib/errors'
import { requireAssessment } from './assessment-access'
import { getCourseFor, toCourseView } from './course-access'

type Asked = {
  readonly courseSlug: string
  readonly assessmentId: string
  /** The place of an answer that is argued for: `attempt.slot.variant`. */
  readonly argued: string | undefined
}

export async function getRegrade(actor: Actor, { courseSlug, assessmentId, argued }: Asked): Promise<RegradeView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'gradebook:edit' })
  if (!isUuid(assessmentId)) throw new AppError('not-found')
  const key = { courseId: course.id, assessmentId }
  const { definition } = await requireAssessment(db, key)
  const [questions, regrades, counts] = await Promise.all([
    listGivenQuestions(db, key),
    listRegrades(db, key),
    countRegradedGrades(db, key),
  ])
  const names = await listPersonNames(
    db,
    regrades.flatMap(({ appliedById, undoneById }) => [appliedById, undoneById ?? []].flat()),
  )
  const titleOf = new Map(questions.map(({ id, title }) => [id, title] as const))
  const slots = definition.kind === 'mastery-check' ? [] : definition.slots
  return {
    course: toCourseView(course, actor),
    assessment: { id: assessmentId, title: definition.title },
    slots: slots.map(({ id, points, pick }, index) => ({
      ...{ id, points, number: index + 1 },
      title: pick.kind === 'question' ? (titleOf.get(pick.questionId) ?? null) : null,
    })),
    questions,
    argued: argued === undefined ? null : await findArgued(key, { argued, titleOf }),
    regrades: regrades.toReversed().map(({ appliedById, undoneById, appliedAt, undoneAt, ...regrade }) => ({
      ...regrade,
      appliedAt: appliedAt.toISOString(),
      appliedBy: names.get(appliedById) ?? '',
      undoneAt: undoneAt?.toISOString() ?? null,
      undoneBy: undoneById === null ? null : (names.get(undoneById) ?? ''),
      changedCount: counts.get(regrade.id) ?? 0,
    })),
  }
}

type Argued = { readonly argued: string; readonly titleOf: ReadonlyMap<string, string> }

/** Null where there is no such answer: the page is then as without it. */
async function findArgued(
  { courseId, assessmentId }: AssessmentKey,
  { argued, titleOf }: Argued,
): Promise<RegradeView['argued']> {
  const [attemptId = '', slotId = '', variant = ''] = argued.split('.')
  if (!isUuid(attemptId)) return null
  const key = { courseId, attemptId }
  const attempt = await findAttempt(db, key)
  if (attempt === null || attempt.assessmentId !== assessmentId) return null
  const [problems, submissions] = await Promise.all([listAttemptProblems(db, key), listAttemptSubmissions(db, key)])
  const isHere = (each: { readonly slotId: string; readonly variantNumber: number }) =>
    each.slotId === slotId && String(each.variantNumber) === variant
  const [problem, submission] = [problems.find(isHere), submissions.findLast(isHere)]
  if (problem === undefined || submission === undefined) return null
  const { questionId, version, seed } = problem
  return {
    correction: { kind: 'accept', questionId, version, seed, response: submission.response, scoreFraction: 1 },
    studentName: (await findPersonName(db, attempt.studentId)) ?? '',
    title: titleOf.get(questionId) ?? '',
  }
}
