// What can be corrected about an assessment, and what was.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { isUuid } from '@/lib/contracts/is-uuid'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import { listPersonNames } from '@/lib/db/queries/person'
import { listQuestionVersions } from '@/lib/db/queries/question-version'
import { countRegradedGrades, type GivenQuestion, listGivenQuestions, listRegrades } from '@/lib/db/queries/regrade'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { alternativePlaces } from './alternative-places'
import { requireAssessment } from './assessment-access'
import { getCourseFor, toCourseView } from './course-access'
import { findArgued } from './find-argued'

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
  const places = await readPlaces(questions)
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
    questions: questions.map((question) => ({
      ...question,
      alternatives: places.get(question.id) ?? { parts: [], names: [] },
    })),
    argued: argued === undefined ? null : await findArgued(key, argued),
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

/** Of each question in the newest version that was given. */
async function readPlaces(questions: readonly GivenQuestion[]) {
  const keys = questions.map(({ id, given }) => ({ questionId: id, version: Math.max(...given) }))
  const stored = keys.length === 0 ? [] : await listQuestionVersions(db, keys)
  return new Map(
    stored.map(({ questionId, definition }) => {
      return [questionId, alternativePlaces(parseStoredQuestion(definition).question)] as const
    }),
  )
}
