/** The expressions of a question evaluated on what was drawn: as strings by mathjs's own `evaluate`, and compiled once by us. */
import { evaluate } from 'mathjs'
import { metricRegistry } from '@/lib/metrics/registry'
import { compileExpression, type Evaluate } from '@/lib/problems/compile-expression'
import { expressionFunctions } from '@/lib/problems/expression-functions'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import type { QuestionExpressions } from './question-expressions'

/** The keys that were worked out, by part. */
export type Evaluation = (parameters: Variant['parameters']) => Readonly<Record<string, unknown>>

export function stringEvaluation({ parameters, lets, requires, keys, mistakes }: QuestionExpressions): Evaluation {
  const named = lets.map(({ name, source }) => ({ name, source: entrywise(source) }))
  const asked = keys.map(({ part, source }) => ({ part, source: entrywise(source) }))
  const others = [...requires, ...mistakes].map(entrywise)
  return (drawn) => {
    const scope = new Map<string, unknown>(functions)
    for (const name of parameters) scope.set(name, drawn[name])
    for (const { name, source } of named) scope.set(name, evaluate(source, scope))
    for (const source of others) evaluate(source, scope)
    return Object.fromEntries(asked.map(({ part, source }) => [part, evaluate(source, scope)]))
  }
}

export function compiledEvaluation({ parameters, lets, requires, keys, mistakes }: QuestionExpressions): Evaluation {
  const names = [...parameters, ...lets.map(({ name }) => name)]
  const symbols = new Map(names.map((name, slot) => [name, slot]))
  const compiled = (source: string | number): Evaluate => compileExpression(source, symbols)
  const named = lets.map(({ source }) => compiled(source))
  const asked = keys.map(({ part, source }) => ({ part, evaluateKey: compiled(source) }))
  const others = [...requires, ...mistakes].map(compiled)
  return (drawn) => {
    const scope: (Value | undefined)[] = parameters.map((name) => drawn[name])
    for (const evaluateLet of named) scope.push(evaluateLet(scope))
    for (const evaluateOther of others) evaluateOther(scope)
    return Object.fromEntries(asked.map(({ part, evaluateKey }) => [part, evaluateKey(scope)]))
  }
}

const functions: readonly (readonly [string, (...args: readonly never[]) => unknown])[] = [
  ...[...expressionFunctions].map(([name, { apply }]) => [name, (...args: readonly never[]) => apply(args)] as const),
  ...Object.entries(metricRegistry).map(
    ([name, { apply }]) => [name, (...args: readonly never[]) => apply(args)] as const,
  ),
]

/** mathjs multiplies vectors as matrices unless there is a dot before the sign; texts in quotes are left alone. */
function entrywise(source: string | number): string {
  const pieces = String(source).split('"')
  return pieces
    .map((piece, place) => (place % 2 === 0 ? piece.replace(/(?<!\.)[*/^]/g, (sign) => `.${sign}`) : piece))
    .join('"')
}
