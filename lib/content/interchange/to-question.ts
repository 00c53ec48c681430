/** A question of another program → a question of ours, checked like one on file. */
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { defaultSolution } from './default-words'
import type { Exchanged } from './exchanged-question'
import { toAnswers } from './to-answers'

/** Where the questions of a file go. Null: where each says of itself. */
export type Placing = { readonly lesson: string | null; readonly objectives: readonly string[] | null }

type Context = {
  readonly placing: { readonly lesson: string; readonly objectives: readonly string[] }
  readonly id: string
  readonly lose: (what: string) => void
}

/**
 * Null where we have no such question; what was lost says why.
 * @throws QuestionFormatError, ExpressionError or DrawError where its texts or numbers make no question.
 */
export function toQuestion(exchanged: Exchanged, { placing, id, lose }: Context): Question | null {
  const { title, prompt, asks, solution, hints, tags } = exchanged
  const answers = toAnswers(asks, { tags, lose })
  if (answers === null) return null
  const question = parseQuestion({
    id,
    title,
    lesson: placing.lesson,
    objectives: placing.objectives,
    ...(tags['origin'] === undefined ? {} : { origin: tags['origin'] }),
    ...(tags['family'] === undefined ? {} : { family: tags['family'] }),
    kind: tags['takes'] ?? (asks.kind === 'number' || asks.kind === 'formula' ? 'computation' : 'recall'),
    difficulty: tags['difficulty'] ?? 'medium',
    ...(asks.kind === 'formula' ? asks.drawing : {}),
    prompt,
    answers,
    hints,
    solution: solution === '' ? defaultSolution(asks) : solution,
  })
  const { parts, solution: shown, prompt: asked } = compileQuestion(question, {}).makeVariant({ version: 1, seed: 1 })
  return parts.length > 0 && shown !== '' && asked !== '' ? question : null
}
