/** Thousands of rows in one statement. */
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

export type Rows = {
  readonly table: string
  /** SQL type by column. Only names written in code ever stand here. */
  readonly columns: Readonly<Record<string, string>>
  /** By column; moments as ISO text, JSON as it is. */
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** Rows that would break a unique key are an error. */
export async function insertRows(tx: Tx, { table, columns, rows }: Rows): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(columns).join(', ')
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(table)} (${Prisma.raw(names)})
    SELECT ${Prisma.raw(names)} FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(${Prisma.raw(typed.join(', '))})`
}
