/** The keys and mal-rules of a variant worked out from the values as they are displayed, and graded by the variant itself. */
import type { AnswerSource } from '@/lib/problems/answer-schema'
import { compileExpression, type Scope, type Symbols } from '@/lib/problems/compile-expression'
import { compileFormula } from '@/lib/problems/compile-formula'
import { ExpressionError } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import { mistakeIds } from '@/lib/problems/mistake-ids'
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import type { AsDisplayed } from './as-displayed'
import { gradeOne } from './grade-one'
import { keySource } from './key-source'
import { exactly, typedValue } from './typed-answer'

export type Regraded = {
  readonly what: string
  readonly isMistake: boolean
  readonly typed: string
  readonly isRight: boolean
}

/** What would be typed into a part by somebody who works it out from the values of a scope. */
type TypedFrom = (scope: Scope, part: Part) => string

type Recomputed = { readonly part: string; readonly typedFrom: TypedFrom; readonly mistake: string | null }

export function compileRegrading(
  question: Question,
  { symbols, asDisplayed }: { readonly symbols: Symbols; readonly asDisplayed: AsDisplayed },
) {
  const recomputed = [...keysOf(question, symbols), ...mistakesOf(question, symbols)]
  return (variant: Variant, scope: Scope): readonly Regraded[] => {
    const after = attempt(() => asDisplayed.scopeOf(scope))
    if (after === null) return [{ what: 'what depends on it', isMistake: false, typed: '', isRight: false }]
    return recomputed.flatMap((each) => regrade(each, { variant, after }))
  }
}

/** Of a construction the example: worked out from what is shown, it has to meet the conditions of the variant. */
function keysOf({ answers }: Question, symbols: Symbols): readonly Recomputed[] {
  return Object.entries(answers).flatMap(([part, answer]) => {
    const source = 'expression' in answer ? answer.expression : keySource(answer)
    return source === null ? [] : [{ part, typedFrom: compileTyped(answer, { source, symbols }), mistake: null }]
  })
}

function mistakesOf(question: Question, symbols: Symbols): readonly Recomputed[] {
  const { ofRules } = mistakeIds(question)
  return question.mistakes.flatMap(({ part, when, is }, index) => {
    const answer = question.answers[part]
    if (answer === undefined || 'construction' in answer) return []
    return [{ part, typedFrom: compileTyped(answer, { source: when, symbols }), mistake: ofRules[index] ?? is }]
  })
}

type Source = { readonly source: string | number; readonly symbols: Symbols }

/** A formula is typed in its variables, with the numbers that are shown. */
function compileTyped(answer: AnswerSource, { source, symbols }: Source): TypedFrom {
  if ('expression' in answer) {
    const variables = Object.keys(answer.variables)
    const formula = compileFormula({ source, variables }, { path: 'as it is shown', symbols })
    return (scope) => expressionText(formula.withNumbers(scope))
  }
  const evaluate = compileExpression(source, symbols)
  return (scope, part) => typedAnswer(part, evaluate(scope))
}

function regrade(
  { part: name, typedFrom, mistake }: Recomputed,
  { variant, after }: { readonly variant: Variant; readonly after: Scope },
): readonly Regraded[] {
  const part = variant.parts.find((each) => each.name === name)
  if (part === undefined) return []
  const typed = attempt(() => typedFrom(after, part)) ?? ''
  const result = gradeOne({ variant, part, typed })
  const isRight = mistake === null ? result?.matched === 'key' : result?.mistake === mistake
  const what = mistake === null ? `the key of ${name}` : `the mistake ${mistake}`
  return [{ what, isMistake: mistake !== null, typed, isRight }]
}

function typedAnswer(part: Part, value: Value): string {
  return typeof value === 'boolean' ? String(value) : typedValue(part, value, exactly)
}

function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}
