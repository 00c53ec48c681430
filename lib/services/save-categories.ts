// How the assessments of a course come to one grade.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SaveCategories } from '@/lib/contracts/gradebook-requests'
import { db } from '@/lib/db/client'
import { lockCourse } from '@/lib/db/queries/course'
import { replaceGradebookRules } from '@/lib/db/queries/gradebook-category'

/** In place of what there was. An assessment whose category is gone counts for nothing until it gets another. */
export async function saveCategories(actor: Actor, { courseId, rules }: SaveCategories): Promise<void> {
  authorize(actor, 'gradebook:edit', { courseId })
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    await replaceGradebookRules(tx, { courseId, rules })
  })
}
