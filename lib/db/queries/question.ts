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

/** Who wrote a version, in which words, and what they say has changed. */
export type Authorship = {
  /** The YAML as it was written, comments and all; null where there is none. */
  readonly source: string | null
  /** Null of what came with the installation, or by the command line. */
  readonly authorId: string | null
  readonly note: string | null
}

const nobody: Authorship = { source: null, authorId: null, note: null }

type Published = {
  readonly definition: QuestionDefinition
  readonly newest: NewestVersion | undefined
  readonly authorship?: Authorship
}

/** A changed definition becomes the next version: what students were given stays as it was. */
export async function publishQuestion(tx: Tx, published: Published): Promise<'published' | 'unchanged'> {
  const { definition, newest, authorship = nobody } = published
  if (newest?.definitionHash === definitionHashOf(definition)) return 'unchanged'
  await addVersion(tx, { definition, version: (newest?.version ?? 0) + 1, authorship })
  return 'published'
}

type NewVersion = {
  readonly definition: QuestionDefinition
  readonly version: number
  readonly authorship: Authorship
}

/** Whether or not it says anything else than the one before. */
export async function addVersion(tx: Tx, { definition, version, authorship }: NewVersion): Promise<void> {
  const stored = toStoredQuestion(definition)
  const definitionHash = definitionHashOf(definition)
  const { id, title, lesson: lessonId, origin, objectives } = stored.question
  const columns = { title, lessonId, origin }
  await tx.question.upsert({ where: { id }, create: { id, ...columns }, update: columns })
  const written = { questionId: id, version, definitionHash, ...authorship }
  await tx.questionVersion.create({ data: { ...written, definition: { ...stored } } })
  await tx.questionObjective.deleteMany({ where: { questionId: id } })
  await tx.questionObjective.createMany({
    data: objectives.map((objectiveId) => ({ questionId: id, objectiveId })),
  })
}
