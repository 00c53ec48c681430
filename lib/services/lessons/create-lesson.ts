// A new lesson, blank or from a text that its author has.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { CreateLesson } from '@/lib/contracts/lessons/lesson-requests'
import type { CreateLessonResult } from '@/lib/contracts/lessons/lesson-views'
import { db } from '@/lib/db/client'
import { findEditedLesson } from '@/lib/db/queries/lessons/edited-lesson'
import { lockLessons } from '@/lib/db/queries/lessons/lesson-version'
import { writeLesson } from '@/lib/services/import-lesson'
import { problemsAmongLessons, readText } from './read-text'

const timeout = 30_000

/** In no course yet: whoever runs one takes it in. */
export async function createLesson(actor: Actor, asked: CreateLesson): Promise<CreateLessonResult> {
  authorize(actor, 'lesson:edit', {})
  const read = readText(asked)
  if (read.kind === 'unreadable') return read
  const { lessonId, source } = asked
  return db.$transaction(
    async (tx): Promise<CreateLessonResult> => {
      await lockLessons(tx)
      if ((await findEditedLesson(tx, lessonId)) !== null) return { kind: 'taken' }
      const problems = await problemsAmongLessons(tx, read)
      if (problems.length > 0) return { kind: 'refused', problems }
      const writing = { source, authorId: actor.userId, note: null }
      await writeLesson(tx, { lesson: read.lesson, objectives: read.objectives, courseSlug: null, writing })
      return { kind: 'created', lessonId }
    },
    { timeout, maxWait: timeout },
  )
}
