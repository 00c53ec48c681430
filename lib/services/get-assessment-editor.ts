// Everything an instructor needs to set an assessment down, read together.
import 'server-only'
import { assessmentStatus } from '@/lib/assessment/assessment-status'
import { checkAccommodation } from '@/lib/assessment/check-accommodation'
import { resolveSchedule } from '@/lib/assessment/schedule'
import type { Actor } from '@/lib/auth/actor'
import type { EditorView, PoolQuestionView } from '@/lib/contracts/assessment-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import { listAccommodations } from '@/lib/db/queries/accommodation'
import type { Assessment } from '@/lib/db/queries/assessment'
import { listGroups } from '@/lib/db/queries/course-group'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudents } from '@/lib/db/queries/enrolment'
import { getGradebookRules } from '@/lib/db/queries/gradebook-category'
import { findRevisionAuthor } from '@/lib/db/queries/revise-assessment'
import { AppError } from '@/lib/errors'
import { requireAssessment } from './assessment-access'
import { type AssessmentQuestion, listAssessmentPool } from './assessment-pool'
import { getCourseFor, toCourseView } from './course-access'
import { coverageRows } from './coverage-rows'
import { reviewDefinition } from './review-definition'

type Asked = { readonly courseSlug: string; readonly assessmentId: string }

export async function getAssessmentEditor(actor: Actor, { courseSlug, assessmentId }: Asked): Promise<EditorView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'assessment:edit' })
  if (!isUuid(assessmentId)) throw new AppError('not-found')
  const key = { courseId: course.id, assessmentId }
  const assessment = await requireAssessment(db, key)
  const { definition, revision } = assessment
  const [pool, taught, accommodations, students, groups, author, findings, rules] = await Promise.all([
    listAssessmentPool(course.id),
    listCourseObjectives(db, course.id),
    listAccommodations(db, key),
    listStudents(db, course.id),
    listGroups(db, course.id),
    findRevisionAuthor(db, { ...key, revision }),
    reviewDefinition({ course, definition }),
    getGradebookRules(db, course.id),
  ])
  const objectives = taught.map(({ id, title }) => ({ id, title }))
  const schedule = resolveSchedule({ definition, timeZone: course.timeZone, accommodations: [] })
  return {
    course: toCourseView(course, actor),
    assessment: toEdited(assessment, assessmentStatus({ ...standingOf(assessment), schedule }, now)),
    schedule: {
      opensAt: schedule.opensAt === null ? null : new Date(schedule.opensAt).toISOString(),
      steps: schedule.steps.map(({ until, percent }) => ({ until: new Date(until).toISOString(), percent })),
    },
    savedAt: author === null ? null : author.at.toISOString(),
    objectives,
    categories: rules.categories.map(({ id, name }) => ({ id, name })),
    pool: pool.map(toView),
    findings,
    coverage: coverageRows({ definition, pool, objectives }),
    accommodations: accommodations.map((given) => ({
      ...given,
      findings: checkAccommodation({ definition, timeZone: course.timeZone, accommodation: given.terms }),
    })),
    students,
    groups,
  }
}

function standingOf({ publishedAt, archivedAt }: Assessment) {
  return { isPublished: publishedAt !== null, isArchived: archivedAt !== null }
}

function toEdited(assessment: Assessment, status: EditorView['assessment']['status']): EditorView['assessment'] {
  const { id, revision, definition, publishedAt, attemptCount } = assessment
  return { id, revision, definition, status, isPublished: publishedAt !== null, attemptCount }
}

function toView({ questionId, title, answerKinds, difficulty, objectives }: AssessmentQuestion): PoolQuestionView {
  return { id: questionId, title, answerKinds, difficulty, objectives }
}
