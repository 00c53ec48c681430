/** A question of another program → a question of ours, checked like one on file. */
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { defaultSolution } from './default-words'
import type { DrawnNumber, Exchanged } from './exchanged-question'
import { nameOf, toExpression } from './moodle-formula'
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
  const drawn = asks.kind === 'formula' ? asks.drawn : []
  const filled = (text: string) => withDrawn(text, { drawn, lose })
  const question = parseQuestion({
    id,
    title,
    lesson: placing.lesson,
    objectives: placing.objectives,
    ...(tags['origin'] === undefined ? {} : { origin: tags['origin'] }),
    ...(tags['family'] === undefined ? {} : { family: tags['family'] }),
    kind: tags['takes'] ?? (asks.kind === 'number' || asks.kind === 'formula' ? 'computation' : 'recall'),
    difficulty: tags['difficulty'] ?? 'medium',
    parameters: parametersOf(drawn),
    prompt: filled(prompt),
    answers,
    hints: hints.map(filled),
    solution: solution === '' ? defaultSolution(asks) : filled(solution),
  })
  const { parts, solution: shown, prompt: asked } = compileQuestion(question, {}).makeVariant({ version: 1, seed: 1 })
  return parts.length > 0 && shown !== '' && asked !== '' ? question : null
}

function parametersOf(drawn: readonly DrawnNumber[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    drawn.map(({ min, max, decimals }, place) => [
      nameOf(place),
      { decimal: { min, max, step: powerOfTen(-decimals) } },
    ]),
  )
}

/** {a} in a text is what was drawn, {=…} what is worked out from it. */
function withDrawn(
  text: string,
  { drawn, lose }: { readonly drawn: readonly DrawnNumber[]; readonly lose: (what: string) => void },
): string {
  if (drawn.length === 0) return text
  const wilds = drawn.map(({ wild }) => wild)
  return text.replaceAll(
    /\{=((?:[^{}]|\{[^{}]*\})*)\}|\{([^{}]*)\}/g,
    (typed, formula: string | undefined, wild: string) => {
      if (formula === undefined)
        return wilds.includes(wild.trim()) ? `{{ ${nameOf(wilds.indexOf(wild.trim()))} }}` : typed
      const expression = toExpression(formula.replaceAll(/\\(?=[*_~])/g, ''), wilds)
      if (expression === null) lose(`the value of ${typed} in its text`)
      return expression === null ? typed : `{{ ${expression} }}`
    },
  )
}
