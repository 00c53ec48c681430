/** Questions of the bank, as the loader of content publishes them. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { type QuestionDefinition, toStoredQuestion } from './stored-question'

type NewestVersion = { readonly version: number; readonly definitionHash: string }

/** Each question's newest version, by id: one read for the whole bank. */
export async function listNewestVersions(tx: Tx): Promise<ReadonlyMap<string, NewestVersion>> {
  const rows = await tx.questionVersion.findMany({
    distinct: ['questionId'],
    orderBy: [{ questionId: 'asc' }, { version: 'desc' }],
    select: { questionId: true, version: true, definitionHash: true },
  })
  return new Map(rows.map(({ questionId, ...newest }) => [questionId, newest]))
}

/** Of what is stored of it: a definition with the hash of the newest version would be published in vain. */
export function definitionHashOf(definition: QuestionDefinition): string {
  return createHash('sha256')
    .update(JSON.stringify(toStoredQuestion(definition)))
    .digest('hex')
}

/** A changed definition becomes the next version: what students were given stays as it was. */
export async function publishQuestion(
  tx: Tx,
  { definition, newest }: { readonly definition: QuestionDefinition; readonly newest: NewestVersion | undefined },
): Promise<'published' | 'unchanged'> {
  const stored = toStoredQuestion(definition)
  const definitionHash = definitionHashOf(definition)
  if (newest?.definitionHash === definitionHash) return 'unchanged'
  const { id, title, lesson: lessonId, origin, objectives } = stored.question
  const columns = { title, lessonId, origin }
  await tx.question.upsert({ where: { id }, create: { id, ...columns }, update: columns })
  const version = (newest?.version ?? 0) + 1
  await tx.questionVersion.create({ data: { questionId: id, version, definitionHash, definition: { ...stored } } })
  await tx.questionObjective.deleteMany({ where: { questionId: id } })
  await tx.questionObjective.createMany({
    data: objectives.map((objectiveId) => ({ questionId: id, objectiveId })),
  })
  return 'published'
}
