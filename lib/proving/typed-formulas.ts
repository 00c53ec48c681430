/** What somebody who made a mistake in a formula would type: the mal-rule in the numbers of a variant. */
import { compileFormula } from '@/lib/problems/compile-formula'
import { expressionText } from '@/lib/problems/expression-text'
import { mistakeIds } from '@/lib/problems/mistake-ids'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'

/** By the mistake's id; only those of answers that are formulas. */
export type TypedFormulas = ReadonlyMap<string, (variant: Pick<Variant, 'parameters'>) => string>

export function compileTypedFormulas(question: Question): TypedFormulas {
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const symbols = new Map(names.map((name, slot) => [name, slot]))
  const { ofRules } = mistakeIds(question)
  const formulas = question.mistakes.flatMap(({ part, when, is }, index) => {
    const answer = question.answers[part]
    if (answer === undefined || !('expression' in answer)) return []
    const source = { source: when, variables: Object.keys(answer.variables) }
    const formula = compileFormula(source, { path: `mistakes.${index}`, symbols })
    const write = ({ parameters }: Pick<Variant, 'parameters'>) =>
      expressionText(formula.withNumbers(names.map((name) => parameters[name])))
    return [[ofRules[index] ?? is, write] as const]
  })
  return new Map(formulas)
}
