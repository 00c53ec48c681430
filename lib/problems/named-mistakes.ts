/** Which mistakes a question names. */
import { optionsOf } from './answer-schema'
import type { MistakeCatalogue } from './mistake-catalogue'
import { mistakeIds } from './mistake-ids'
import type { Question } from './question'
import { sharedRules } from './shared-mistakes'

/**
 * By the id a grade of this question gives a mistake, its id in the catalogue, under which it is the same in every question. Those the
 * catalogue shares with the question are among them, also where a draw leaves them out.
 */
export function namedMistakes(
  question: Pick<Question, 'objectives' | 'answers' | 'mistakes'>,
  catalogue: MistakeCatalogue,
): ReadonlyMap<string, string> {
  const shared = sharedRules(question, catalogue)
  const ids = mistakeIds(question, shared)
  const ofOptions = Object.entries(question.answers).flatMap(([part, answer]) =>
    Object.entries(optionsOf(answer)?.options ?? {}).flatMap(([option, { mistake }]) => {
      const id = ids.ofOption(part, option)
      return id === undefined || mistake === undefined ? [] : [[id, mistake] as const]
    }),
  )
  return new Map([
    ...question.mistakes.map(({ is }, index) => [ids.ofRules[index] ?? is, is] as const),
    ...shared.map(({ is }, index) => [ids.ofShared[index] ?? is, is] as const),
    ...ofOptions,
  ])
}
