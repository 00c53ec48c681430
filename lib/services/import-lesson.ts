/** Stores an imported lesson with its objectives. */
import 'server-only'
import { db } from '@/lib/db/client'
import { type LessonWithObjectives, saveLesson } from '@/lib/db/queries/lesson'

export async function storeLesson(content: LessonWithObjectives): Promise<'stored' | 'unchanged'> {
  return db.$transaction((tx) => saveLesson(tx, content))
}
