/** A response in JSON as the text a student would have typed for it. */
import { z } from 'zod'

const entrySchema = z.union([z.string(), z.number().transform(String)])

/** A list of nothing is nothing ticked, which is said with a word. */
const listSchema = z.array(entrySchema).transform((entries) => (entries.length === 0 ? 'none' : entries.join('; ')))
const tableSchema = z
  .array(z.array(entrySchema).min(1))
  .min(1)
  .transform((rows) => rows.map((row) => row.join('; ')).join('\n'))
const namedSchema = z.record(z.string(), entrySchema).transform((entries) =>
  Object.entries(entries)
    .map(([name, entry]) => `${name}: ${entry}`)
    .join('; '),
)

/** By part: a text or a number, a list of ids or numbers, a table by its rows, a number for each id or entry by its name. */
export const typedResponseSchema = z.record(z.string(), z.union([entrySchema, tableSchema, listSchema, namedSchema]))
