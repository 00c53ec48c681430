// Changes of many questions at once, each question's own event with what stood before. Written once.
import 'server-only'
import { z } from 'zod'
import { type BulkChange, bulkChangeSchema } from '@/lib/contracts/bank/bulk-requests'
import type { Tx } from '@/lib/db/client'

export type BulkEvent = {
  readonly questionId: string
  readonly bulkId: string
  /** The change that this one undoes; null of a change. */
  readonly undoes: string | null
  readonly change: BulkChange
  /** The version that was the newest; null where the change made none. */
  readonly versionBefore: number | null
  readonly version: number | null
}

type Told = { readonly actorId: string; readonly at: Date }

export async function addBulkEvents(tx: Tx, events: readonly BulkEvent[], { actorId, at }: Told): Promise<void> {
  await tx.questionEvent.createMany({
    data: events.map(({ questionId, version, ...detail }) => ({
      ...{ questionId, version, kind: 'bulk-changed', actorId, at, detail },
    })),
  })
}

const detailSchema = z.object({
  bulkId: z.string(),
  undoes: z.string().nullable(),
  change: bulkChangeSchema,
  versionBefore: z.number().nullable(),
})

type Asked = { readonly bulkId: string; readonly after: string | null; readonly most: number }

/** By question. */
export async function listBulkEvents(tx: Tx, { bulkId, after, most }: Asked): Promise<readonly BulkEvent[]> {
  const rows = await tx.$queryRaw<
    { readonly questionId: string; readonly version: number | null; readonly detail: unknown }[]
  >`
    SELECT question_id AS "questionId", version, detail FROM question_event
    WHERE kind = 'bulk-changed' AND detail->>'bulkId' = ${bulkId} AND question_id > ${after ?? ''}
    ORDER BY question_id LIMIT ${most}`
  return rows.map(({ questionId, version, detail }) => ({ questionId, version, ...detailSchema.parse(detail) }))
}

const recentSchema = z.object({
  ...{ bulkId: z.string(), change: bulkChangeSchema, at: z.date(), by: z.string().nullable() },
  ...{ questions: z.number(), isUndone: z.boolean() },
})
export type RecentBulk = z.infer<typeof recentSchema>

/** The newest first; undoings are not among them. */
export async function listRecentBulks(tx: Tx, most: number): Promise<readonly RecentBulk[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT b.*, EXISTS (SELECT 1 FROM question_event d WHERE d.kind = 'bulk-changed' AND d.detail->>'undoes' = b."bulkId")
      AS "isUndone"
    FROM (
      SELECT e.detail->>'bulkId' AS "bulkId", (array_agg(e.detail->'change'))[1] AS change, min(e.at) AS at, min(u.name) AS by,
        count(*)::int AS questions
      FROM question_event e LEFT JOIN user_account u ON u.id = e.actor_id
      WHERE e.kind = 'bulk-changed' AND e.detail->>'undoes' IS NULL
      GROUP BY e.detail->>'bulkId' ORDER BY min(e.at) DESC LIMIT ${most}
    ) b ORDER BY b.at DESC`
  return rows.map((row) => recentSchema.parse(row))
}
