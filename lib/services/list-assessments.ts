// The assessments of a course: as their instructor has them, or as one student stands to them.
import 'server-only'
import { assessmentStatus } from '@/lib/assessment/assessment-status'
import { fullPoints, questionCount } from '@/lib/assessment/full-points'
import { resolveSchedule } from '@/lib/assessment/schedule'
import { type Actor, roleIn } from '@/lib/auth/actor'
import type { AssessmentListView, TaughtAssessment } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import { type Assessment, listAssessments as findAssessments } from '@/lib/db/queries/assessment'
import type { Course } from '@/lib/db/queries/course'
import { getCourseFor, toCourseView } from './course-access'
import { listCourses } from './list-courses'
import { listOwnAssessments } from './list-own-assessments'

export async function listAssessments(actor: Actor, courseSlug: string): Promise<AssessmentListView> {
  const now = Date.now()
  const found = await getCourseFor(actor, { slug: courseSlug, action: 'assessment:list' })
  const course = toCourseView(found, actor)
  const assessments = await findAssessments(db, found.id)
  if (course.role === 'student') {
    return { kind: 'taking', course, assessments: await listOwnAssessments(actor, { course: found, assessments, now }) }
  }
  return {
    kind: 'teaching',
    course,
    assessments: assessments.map((assessment) => toTaught(assessment, { course: found, now })),
    courses: (await listCourses(actor))
      .filter(({ id }) => actor.isAdmin || roleIn(actor, id) === 'instructor')
      .map(({ id, title }) => ({ id, title })),
  }
}

type Beside = { readonly course: Course; readonly now: number }

function toTaught(assessment: Assessment, { course, now }: Beside): TaughtAssessment {
  const { id, definition, publishedAt, archivedAt, attemptCount } = assessment
  const schedule = resolveSchedule({ definition, timeZone: course.timeZone, accommodations: [] })
  const standing = { isPublished: publishedAt !== null, isArchived: archivedAt !== null, schedule }
  return {
    id,
    kind: definition.kind,
    title: definition.title,
    status: assessmentStatus(standing, now),
    opensAt: schedule.opensAt === null ? null : new Date(schedule.opensAt).toISOString(),
    closesAt: schedule.closesAt === null ? null : new Date(schedule.closesAt).toISOString(),
    questionCount: questionCount(definition),
    maxPoints: fullPoints(definition),
    attemptCount,
  }
}
