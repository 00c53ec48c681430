/** A course with assessments that students can attempt. */

import type { AssessmentDefinition, Slot } from '@/lib/assessment/definition'
import { definitionSchema } from '@/lib/assessment/definition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { startAttempt } from '@/lib/db/queries/start-attempt'
import { createUuidV7 } from '@/lib/db/queries/uuid-v7'
import { createActor } from './factories'
import { createTaughtCourse, type TaughtCourse } from './taught-course'

export type AttemptCourse = TaughtCourse & { readonly questionIds: readonly string[]; readonly instructor: Actor }

export async function createAttemptCourse(): Promise<AttemptCourse> {
  const course = await createTaughtCourse()
  const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
  const questionIds = Array.from({ length: 6 }, (_, index) => `${course.lessonId}-question-${index}`)
  return { ...course, questionIds, instructor }
}

export function slotOf(questionId: string, parts: Partial<Slot> = {}): Slot {
  return {
    id: `slot-${questionId.slice(-1)}`,
    points: 10,
    pick: { kind: 'question', questionId },
    hasPartialCredit: true,
    tryPercents: [100],
    variants: 1,
    streak: 1,
    ...parts,
  }
}

const afterClose = { kind: 'after-close' } as const
const now = { kind: 'now' } as const

export function examOf(
  course: AttemptCourse,
  parts: Partial<Extract<AssessmentDefinition, { readonly kind: 'exam' }>> = {},
): AssessmentDefinition {
  return definitionSchema.parse({
    kind: 'exam',
    title: 'Midterm',
    instructions: 'Answer all.',
    categoryId: null,
    opensAt: null,
    timeline: [],
    attemptsAllowed: 1,
    attemptCounts: 'best',
    password: null,
    release: { score: afterClose, correctness: afterClose, feedback: afterClose, solution: afterClose },
    slots: course.questionIds.slice(0, 3).map((id) => slotOf(id)),
    isShuffled: false,
    timeLimitMinutes: 40,
    navigation: 'free',
    isBalanced: false,
    ...parts,
  })
}

export function homeworkOf(
  course: AttemptCourse,
  parts: Partial<Extract<AssessmentDefinition, { readonly kind: 'homework' }>> = {},
): AssessmentDefinition {
  return definitionSchema.parse({
    kind: 'homework',
    title: 'Homework 1',
    instructions: '',
    categoryId: null,
    opensAt: null,
    timeline: [],
    attemptsAllowed: 1,
    attemptCounts: 'best',
    password: null,
    release: { score: now, correctness: now, feedback: now, solution: { kind: 'after-last-try' } },
    slots: course.questionIds.slice(0, 2).map((id) => slotOf(id, { tryPercents: [100, 70], variants: 3 })),
    isShuffled: false,
    ...parts,
  })
}

/** Published, with the revision it is in. @returns its id. */
export async function publishAssessment(course: AttemptCourse, definition: AssessmentDefinition): Promise<string> {
  const { id } = await db.assessment.create({
    data: { courseId: course.id, definition, publishedAt: new Date() },
    select: { id: true },
  })
  await keepRevision(course, { assessmentId: id, revision: 1, definition })
  return id
}

type Revised = { readonly assessmentId: string; readonly revision: number; readonly definition: AssessmentDefinition }

/** What an editor stores when an assessment is changed. */
export async function reviseAssessment(course: AttemptCourse, revised: Revised): Promise<void> {
  const { assessmentId, revision, definition } = revised
  await keepRevision(course, revised)
  await db.assessment.update({
    where: { courseId_id: { courseId: course.id, id: assessmentId } },
    data: { revision, definition },
  })
}

async function keepRevision(course: AttemptCourse, revised: Revised): Promise<void> {
  const authorId = course.instructor.userId
  await db.assessmentRevision.create({ data: { courseId: course.id, authorId, ...revised } })
}

type Opened = {
  readonly assessmentId: string
  readonly student: Actor
  readonly startedAt?: number
  readonly deadlineAt?: number | null
}

/** An attempt with the first three questions and the seeds 1, 2 and 3, past every rule of starting. @returns its id. */
export async function placeAttempt(course: AttemptCourse, opened: Opened): Promise<string> {
  const { assessmentId, student, startedAt = Date.now(), deadlineAt = null } = opened
  const attemptId = createUuidV7(startedAt)
  const problems = course.questionIds.slice(0, 3).map((questionId, position) => ({
    ...{ slotId: slotOf(questionId).id, position, questionId, version: 1, seed: position + 1, points: 10 },
  }))
  const key = { courseId: course.id, assessmentId, studentId: student.userId, attemptId }
  const isStarted = await startAttempt(db, {
    ...key,
    ...{ revision: 1, startedAt, deadlineAt, attemptsAllowed: 100, problems },
  })
  if (!isStarted) throw new TypeError('an attempt is open already')
  return attemptId
}
