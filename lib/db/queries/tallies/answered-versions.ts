// Which question versions a course has ever answered in practice.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { QuestionKey } from '@/lib/db/queries/question-version'

export function listAnsweredVersions(tx: Tx, courseId: string): Promise<readonly QuestionKey[]> {
  return tx.questionTally.findMany({
    where: { courseId },
    distinct: ['questionId', 'version'],
    select: { questionId: true, version: true },
    orderBy: [{ questionId: 'asc' }, { version: 'asc' }],
  })
}
