/** The course that the lessons on file make up. */
import type { Tx } from '@/lib/db/client'

const course = { slug: 'information-theory', title: 'Information Theory' }

/** @returns the course's id. A title an admin has given since stays. */
export async function loadCourse(tx: Tx, lessonIds: readonly string[]): Promise<string> {
  const { id } = await tx.course.upsert({
    where: { slug: course.slug },
    create: course,
    update: {},
    select: { id: true },
  })
  await tx.courseLesson.createMany({
    data: lessonIds.map((lessonId, position) => ({ courseId: id, lessonId, position })),
    skipDuplicates: true,
  })
  return id
}
