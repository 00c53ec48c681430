/** The keys and mal-rules of a variant worked out from the values as they are displayed, and graded by the variant itself. */
import { compileExpression, type Evaluate, type Scope, type Symbols } from '@/lib/problems/compile-expression'
import { ExpressionError } from '@/lib/problems/expression'
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

type Recomputed = { readonly part: string; readonly evaluate: Evaluate; readonly mistake: string | null }

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

/** A construction is judged by conditions, a formula where it is compared: neither has a key to work out. */
function keysOf({ answers }: Question, symbols: Symbols): readonly Recomputed[] {
  return Object.entries(answers).flatMap(([part, answer]) => {
    const source = 'construction' in answer ? null : keySource(answer)
    return source === null ? [] : [{ part, evaluate: compileExpression(source, symbols), mistake: null }]
  })
}

function mistakesOf(question: Question, symbols: Symbols): readonly Recomputed[] {
  const { ofRules } = mistakeIds(question)
  return question.mistakes.flatMap(({ part, when, is }, index) => {
    const answer = question.answers[part]
    if (answer === undefined || 'expression' in answer || 'construction' in answer) return []
    return [{ part, evaluate: compileExpression(when, symbols), mistake: ofRules[index] ?? is }]
  })
}

function regrade(
  { part: name, evaluate, mistake }: Recomputed,
  { variant, after }: { readonly variant: Variant; readonly after: Scope },
): readonly Regraded[] {
  const part = variant.parts.find((each) => each.name === name)
  if (part === undefined) return []
  const value = attempt(() => evaluate(after))
  const typed = value === null ? '' : typedAnswer(part, value)
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
