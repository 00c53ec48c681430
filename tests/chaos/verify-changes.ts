/** What the database holds after the storm, held against what it had acknowledged. */
import pg from 'pg'
import type { Acknowledged } from './simulated-student'

export type Verdict = {
  readonly acknowledged: number
  readonly recorded: number
  /** Acknowledged and not there, or there with another answer. */
  readonly lost: number
  /** There more than once, or there and never acknowledged after all was sent. */
  readonly doubled: number
  /** Answers that are not the last one typed. */
  readonly stale: number
}
type Row = { readonly change_id: string; readonly response: unknown }
type Current = { readonly attempt_id: string; readonly slot_id: string; readonly change_id: string }

export async function verifyChanges(databaseUrl: string, acknowledged: readonly Acknowledged[]): Promise<Verdict> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<Row>('SELECT change_id, response FROM attempt_change')
  const current = await client.query<Current>('SELECT attempt_id, slot_id, change_id FROM attempt_problem')
  await client.end()
  const byId = new Map(rows.map((row) => [row.change_id, row]))
  const lost = acknowledged.filter(({ changeId, response }) => {
    const kept = byId.get(changeId)
    return kept === undefined || JSON.stringify(kept.response) !== JSON.stringify(response)
  })
  const standing = new Map(current.rows.map((row) => [`${row.attempt_id} ${row.slot_id}`, row.change_id]))
  const last = new Map<string, Acknowledged>()
  for (const change of acknowledged.toSorted((a, b) => a.deviceSequence - b.deviceSequence))
    last.set(`${change.attemptId} ${change.slotId}`, change)
  const stale = [...last].filter(([place, { changeId }]) => standing.get(place) !== changeId)
  return {
    acknowledged: new Set(acknowledged.map(({ changeId }) => changeId)).size,
    recorded: rows.length,
    lost: lost.length,
    doubled:
      rows.length -
      byId.size +
      [...byId.keys()].filter((id) => !acknowledged.some((each) => each.changeId === id)).length,
    stale: stale.length,
  }
}
