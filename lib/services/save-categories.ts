// How the assessments of a course come to one grade, and which of them is in which category.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SaveCategories } from '@/lib/contracts/gradebook-requests'
import { db, type Tx } from '@/lib/db/client'
import { findAssessment } from '@/lib/db/queries/assessment'
import { lockCourse } from '@/lib/db/queries/course'
import { replaceGradebookRules } from '@/lib/db/queries/gradebook-category'
import { reviseAssessment } from '@/lib/db/queries/revise-assessment'
import { AppError } from '@/lib/errors'

/** In place of what there was. An assessment whose category is gone counts for nothing until it gets another. */
export async function saveCategories(actor: Actor, { courseId, rules, places }: SaveCategories): Promise<void> {
  authorize(actor, 'gradebook:edit', { courseId })
  const known = new Set(rules.categories.map(({ id }) => id))
  if (places.some(({ categoryId }) => categoryId !== null && !known.has(categoryId))) {
    throw new AppError('invalid-input')
  }
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    await replaceGradebookRules(tx, { courseId, rules })
    for (const place of places) await moveTo(tx, { courseId, authorId: actor.userId, ...place })
  })
}

type Move = {
  readonly courseId: string
  readonly authorId: string
  readonly assessmentId: string
  readonly categoryId: string | null
}

/** A change of its definition like any other. @throws AppError `conflict` when somebody else was first. */
async function moveTo(tx: Tx, { courseId, authorId, assessmentId, categoryId }: Move): Promise<void> {
  const assessment = await findAssessment(tx, { courseId, assessmentId })
  if (assessment === null) throw new AppError('not-found')
  const { definition, revision } = assessment
  if (definition.categoryId === categoryId) return
  const revised = { courseId, assessmentId, revision, authorId, at: new Date() }
  const isWritten = await reviseAssessment(tx, { ...revised, definition: { ...definition, categoryId } })
  if (!isWritten) throw new AppError('conflict')
}
