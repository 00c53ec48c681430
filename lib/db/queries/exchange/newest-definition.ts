// Questions as they were published last, to be taken somewhere else.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { parseStoredQuestion, type QuestionDefinition } from '@/lib/db/queries/stored-question'

/** Of a lesson, or of the whole bank: nothing that is retired. Named by their ids, retired or not. */
export type Wanted =
  | { readonly kind: 'all' }
  | { readonly kind: 'lesson'; readonly lessonId: string }
  | { readonly kind: 'questions'; readonly questionIds: readonly string[] }

export type NewestDefinition = QuestionDefinition & {
  readonly version: number
  readonly definitionHash: string
  readonly isRetired: boolean
}

/** Those as written after those that draw, each by id. */
export async function listNewestDefinitions(tx: Tx, wanted: Wanted): Promise<readonly NewestDefinition[]> {
  const rows = await tx.questionVersion.findMany({
    where: { question: conditionOf(wanted) },
    distinct: ['questionId'],
    orderBy: [{ questionId: 'asc' }, { version: 'desc' }],
    select: {
      ...{ version: true, definition: true, definitionHash: true },
      question: { select: { archivedAt: true, origin: true } },
    },
  })
  const templatesFirst = rows.toSorted((a, b) => Number(isWritten(a)) - Number(isWritten(b)))
  return templatesFirst.map(({ definition, question: { archivedAt }, ...version }) => ({
    ...version,
    ...parseStoredQuestion(definition),
    isRetired: archivedAt !== null,
  }))
}

function isWritten({ question }: { readonly question: { readonly origin: string } }): boolean {
  return question.origin === 'as_written'
}

function conditionOf(wanted: Wanted) {
  if (wanted.kind === 'questions') return { id: { in: [...wanted.questionIds] } }
  return wanted.kind === 'lesson' ? { lessonId: wanted.lessonId, archivedAt: null } : { archivedAt: null }
}

/** Of one version, with the text it was written as. */
export async function findDefinition(
  tx: Tx,
  { questionId, version }: { readonly questionId: string; readonly version: number },
): Promise<{ readonly definition: QuestionDefinition; readonly source: string | null } | null> {
  const row = await tx.questionVersion.findUnique({
    where: { questionId_version: { questionId, version } },
    select: { definition: true, source: true },
  })
  return row === null ? null : { definition: parseStoredQuestion(row.definition), source: row.source }
}
