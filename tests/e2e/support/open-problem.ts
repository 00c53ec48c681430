// What a student has on screen, with what to type to be right or to make a mistake that has a name.
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import type { Part } from '@/lib/problems/part'
import { parseQuestion } from '@/lib/problems/question'
import type { Variant, VariantMistake } from '@/lib/problems/variant'
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

/** What to type for each part to be right. */
export function rightAnswers({ parts }: Variant): ReadonlyMap<string, string> {
  return new Map(parts.map((part) => [part.name, typed(part.key)]))
}

/** What to type for each part so that one of them shows a mistake with a name; null where none can be typed. */
export function mistakenAnswers(
  variant: Variant,
): { readonly answers: ReadonlyMap<string, string>; readonly mistake: VariantMistake } | null {
  const mistake = variant.mistakes.find(({ value }) => !Array.isArray(value) || sumsToOne(value))
  if (mistake === undefined) return null
  return { answers: new Map([...rightAnswers(variant), [mistake.part, typed(mistake.value)]]), mistake }
}

function typed(value: Part['key'] | VariantMistake['value']): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function sumsToOne(value: readonly number[]): boolean {
  return Math.abs(value.reduce((sum, entry) => sum + entry, 0) - 1) < 1e-6
}
