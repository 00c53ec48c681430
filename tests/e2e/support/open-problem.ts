// What a student has on screen, with its keys: the server's side of it, read from the database.
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { query } from './database'

export type OpenProblem = { readonly id: string; readonly variant: Variant }

type Row = {
  readonly id: string
  readonly question_id: string
  readonly version: number
  readonly seed: number
  readonly definition: { readonly question: unknown; readonly mistakes: unknown }
}

/** The variant of this student that is open. */
export async function getOpenProblem(email: string): Promise<OpenProblem> {
  const [row] = await query<Row>(
    `SELECT v.id, v.question_id, v.version, v.seed, q.definition
     FROM variant v
     JOIN user_account u ON u.id = v.student_id
     JOIN question_version q ON q.question_id = v.question_id AND q.version = v.version
     WHERE u.email = $1 AND v.status = 'open'`,
    [email],
  )
  if (row === undefined) throw new Error(`${email} has no open problem`)
  const { version, seed, definition } = row
  const question = parseQuestion(definition.question)
  const mistakes = mistakeCatalogueSchema.parse(definition.mistakes)
  return { id: row.id, variant: makeVariant({ question, version, seed, mistakes }) }
}
