// What the catalogue calls mistakes, as it was published with the questions.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type MistakeWords = { readonly mistake: string; readonly name: string; readonly feedback: string }

/** Of the newest version that names each, archived questions too: what was answered stays told when its question is gone. */
export function listMistakeWords(
  tx: Tx,
  { courseId, mistakes }: { readonly courseId: string; readonly mistakes: readonly string[] },
): Promise<readonly MistakeWords[]> {
  return tx.$queryRaw<MistakeWords[]>`
    SELECT DISTINCT ON (m.key) m.key AS mistake, m.value ->> 'name' AS name, m.value ->> 'feedback' AS feedback
    FROM course_lesson c
    JOIN question q ON q.lesson_id = c.lesson_id
    JOIN question_version v ON v.question_id = q.id
    CROSS JOIN LATERAL json_each(v.definition -> 'mistakes') m
    WHERE c.course_id = ${courseId}::uuid AND m.key = ANY(${[...mistakes]}::text[])
    ORDER BY m.key, v.published_at DESC, v.question_id`
}
