// How far apart the luck of the draw sets the exams of a class, in points.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { classFairness } from '@/lib/assessment/class-fairness'
import { fullPoints } from '@/lib/assessment/full-points'
import type { Actor } from '@/lib/auth/actor'
import type { FairnessView } from '@/lib/contracts/assessment-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import { listStudents } from '@/lib/db/queries/enrolment'
import { AppError } from '@/lib/errors'
import { requireAssessment } from './assessment-access'
import { listAssessmentPool } from './assessment-pool'
import { getCourseFor } from './course-access'

type Asked = { readonly courseSlug: string; readonly assessmentId: string }

/** Of a course nobody is in yet. */
const usualStudents = 30
/** Each draws up to sixty times; a larger class spreads hardly further. */
const mostStudents = 120
/** Of the simulated class: the same figures until something changes. */
const seed = 1

/** Null of what everybody is not given as one draw: homework may be tried again, a mastery check goes by its answers. */
export async function getClassFairness(actor: Actor, asked: Asked): Promise<FairnessView | null> {
  const course = await getCourseFor(actor, { slug: asked.courseSlug, action: 'assessment:edit' })
  if (!isUuid(asked.assessmentId)) throw new AppError('not-found')
  const { definition } = await requireAssessment(db, { courseId: course.id, assessmentId: asked.assessmentId })
  if (definition.kind !== 'exam' || definition.slots.length === 0) return null
  const [pool, enrolled] = await Promise.all([listAssessmentPool(course.id), listStudents(db, course.id)])
  const students = enrolled.length < 2 ? usualStudents : Math.min(enrolled.length, mostStudents)
  // What is ready of the page goes out first.
  await setImmediate()
  const fairness = classFairness({ definition, pool, students, seed })
  if (fairness.kind !== 'measured') return { kind: 'undrawable' }
  const { random, balanced } = fairness
  const [drawn, other] = definition.isBalanced ? [balanced, random] : [random, balanced]
  return {
    ...{ kind: 'measured', students, maxPoints: fullPoints(definition), isBalanced: definition.isBalanced },
    ...{ apart: drawn.apart, apartOtherwise: other.apart, doubt: drawn.doubt },
  }
}
