// What an import did to questions, so that it can be undone.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

export type ImportEvent = {
  readonly questionId: string
  /** That came with the import, or stood there already where it only brought the question back. */
  readonly version: number
  readonly importId: string
  /** What was there before; null of a question that was new. */
  readonly before: { readonly version: number; readonly isRetired: boolean } | null
}

const beforeSchema = z.object({ version: z.int(), isRetired: z.boolean() }).nullable()
const detailSchema = z.object({ importId: z.string(), before: beforeSchema })

type Written = {
  readonly events: readonly ImportEvent[]
  readonly actorId: string
  readonly at: Date
  /** The names of the files, or whatever says where they are from. */
  readonly words: string | null
}

export async function addImportEvents(tx: Tx, { events, actorId, at, words }: Written): Promise<void> {
  const said = words === null ? {} : { words }
  await tx.questionEvent.createMany({
    data: events.map(({ questionId, version, importId, before }) => {
      return { questionId, version, kind: 'imported', actorId, at, detail: { importId, before, ...said } }
    }),
  })
}

/** Of these questions, what one import did to them. */
export async function listImportEvents(
  tx: Tx,
  { importId, questionIds }: { readonly importId: string; readonly questionIds: readonly string[] },
): Promise<readonly ImportEvent[]> {
  const rows = await tx.questionEvent.findMany({
    where: { questionId: { in: [...questionIds] }, kind: 'imported' },
    orderBy: { questionId: 'asc' },
    select: { questionId: true, version: true, detail: true },
  })
  return rows.flatMap(({ questionId, version, detail }) => {
    const told = detailSchema.safeParse(detail)
    const isOfIt = told.success && told.data.importId === importId
    return isOfIt && questionId !== null && version !== null ? [{ questionId, version, ...told.data }] : []
  })
}
