// The worked examples of lessons, and the questions that grew from each.
import 'server-only'
import { z } from 'zod'
import type { WorkedExample } from '@/lib/content/lesson'
import type { Tx } from '@/lib/db/client'
import { storedLessonSchema } from '@/lib/db/queries/stored-lesson'

type RootsOfLesson = {
  readonly lessonId: string
  /** Number of a worked example → ids of questions. */
  readonly roots: Readonly<Record<string, readonly string[]>>
}

/** Nothing is written where they stand there already. */
export async function saveLessonRoots(tx: Tx, { lessonId, roots }: RootsOfLesson): Promise<void> {
  const json = JSON.stringify(roots)
  await tx.$executeRaw`UPDATE lesson SET roots = ${json}::jsonb WHERE id = ${lessonId} AND roots <> ${json}::jsonb`
}

type RootedExample = WorkedExample & {
  readonly lessonId: string
  /** Ids of questions, which may not be there any more. */
  readonly questionIds: readonly string[]
}

const rootsSchema = z.record(z.string(), z.array(z.string()))

export async function listWorkedExamples(tx: Tx): Promise<readonly RootedExample[]> {
  const rows = await tx.lesson.findMany({
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
    select: { id: true, content: true, roots: true },
  })
  return rows.flatMap(({ id, content, roots }) => {
    const byNumber = rootsSchema.parse(roots)
    const { workedExamples } = storedLessonSchema.parse(content)
    return workedExamples.map((example) => ({
      ...example,
      lessonId: id,
      questionIds: byNumber[example.number] ?? [],
    }))
  })
}
