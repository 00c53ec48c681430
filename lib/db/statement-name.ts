/** Which statements a connection keeps prepared: those of the hot path, which say so in their first words. */
import 'server-only'
import { createHash } from 'node:crypto'

/** Before a statement that is sent again and again with nothing but other values: it is parsed and planned once a connection. */
const mark = '/* prepared */'

const names = new Map<string, string>()

/** The same for the same words; empty for what is not kept: PostgreSQL keeps each for as long as the connection lives. */
export function statementName({ sql }: { readonly sql: string }): string {
  if (!sql.trimStart().startsWith(mark)) return ''
  const known = names.get(sql)
  if (known !== undefined) return known
  const name = createHash('sha256').update(sql).digest('hex').slice(0, 32)
  names.set(sql, name)
  return name
}
