// Versions of a lesson, as its authors wrote them. Written once.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** What stands beside the text. */
const writtenSchema = z.object({
  objectives: z.array(z.object({ id: z.string(), title: z.string(), prerequisites: z.array(z.string()) })),
  quiz: z.record(z.string(), z.string()),
})
export type WrittenBeside = z.infer<typeof writtenSchema>

export type LessonVersion = {
  readonly lessonId: string
  readonly version: number
  readonly source: string
  readonly beside: WrittenBeside
  /** Null of one that was brought in as a file. */
  readonly authorId: string | null
  readonly note: string | null
  readonly createdAt: Date
}

/** "less" in ASCII. */
const lessonLock = 0x6c657373

/** Lessons are written one after the other, until the end of the transaction: what one builds on is in another. */
export async function lockLessons(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lessonLock})`
}

export async function addLessonVersion(tx: Tx, { beside, ...version }: LessonVersion): Promise<void> {
  await tx.lessonVersion.create({ data: { ...version, objectives: beside } })
}

/** Null where nobody has written it since it came. */
export async function findNewestVersion(tx: Tx, lessonId: string): Promise<LessonVersion | null> {
  const row = await tx.lessonVersion.findFirst({ where: { lessonId }, orderBy: { version: 'desc' } })
  return row === null ? null : toVersion(row)
}

export async function findLessonVersion(
  tx: Tx,
  key: { readonly lessonId: string; readonly version: number },
): Promise<LessonVersion | null> {
  const row = await tx.lessonVersion.findUnique({ where: { lessonId_version: key } })
  return row === null ? null : toVersion(row)
}

/** The newest first, without their texts. */
export function listVersionLines(
  tx: Tx,
  lessonId: string,
): Promise<readonly Pick<LessonVersion, 'version' | 'authorId' | 'note' | 'createdAt'>[]> {
  return tx.lessonVersion.findMany({
    where: { lessonId },
    orderBy: { version: 'desc' },
    select: { version: true, authorId: true, note: true, createdAt: true },
  })
}

/** Those that somebody wrote here, or brought in: what came with the installation leaves them alone. */
export async function listWrittenLessonIds(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.lessonVersion.findMany({ distinct: ['lessonId'], select: { lessonId: true } })
  return new Set(rows.map(({ lessonId }) => lessonId))
}

function toVersion({ objectives, ...row }: Omit<LessonVersion, 'beside'> & { readonly objectives: unknown }) {
  return { ...row, beside: writtenSchema.parse(objectives) }
}
