// A lesson's place in a course.
import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Puts a lesson at the end of a course, unless it is in it. `tx` is a transaction: the course stays locked until its end, so that two lessons get two places. */
export async function placeLesson(
  tx: Tx,
  { courseId, lessonId }: { readonly courseId: string; readonly lessonId: string },
): Promise<'added' | 'unchanged'> {
  await tx.$executeRaw`SELECT 1 FROM course WHERE id = ${courseId}::uuid FOR UPDATE`
  const count = await tx.$executeRaw`
    INSERT INTO course_lesson (course_id, lesson_id, position)
    SELECT ${courseId}::uuid, ${lessonId}, coalesce(max(position) + 1, 0) FROM course_lesson WHERE course_id = ${courseId}::uuid
    ON CONFLICT (course_id, lesson_id) DO NOTHING`
  return count === 0 ? 'unchanged' : 'added'
}
