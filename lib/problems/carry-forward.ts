/**
 * Error carried forward: the values of a draw with what a student answered earlier in the place of what was right. Of the
 * `let` values those that depend on it are worked out again; nothing is drawn again.
 */
import type { AnswerSource } from './answer-schema'
import type { AnswerValue } from './answer-value'
import { at, type CompileContext, expressionAt } from './compile-context'
import type { Scope } from './compile-expression'
import { drawOrder, mentionsOf } from './draw-order'
import { type Question, QuestionFormatError } from './question'
import type { Value } from './value'

export type CarriedForward = {
  /** Names of the earlier parts. */
  readonly parts: readonly string[]
  /** Null where one of them has no answer. @throws RejectedDraw where a value cannot be worked out from it. */
  readonly scopeAfter: (scope: Scope, earlier: Readonly<Record<string, AnswerValue>>) => Scope | null
}

/** By the name of the later part. @throws QuestionFormatError if one follows what is not there or not before it. */
export function compileCarryForward(question: Question, context: CompileContext): ReadonlyMap<string, CarriedForward> {
  const names = Object.keys(question.answers)
  const followers = Object.entries(question.answers).flatMap(([name, answer], place) => {
    if (answer.follows === undefined) return []
    const inside = at(context, `answers.${name}.follows`)
    for (const pair of Object.entries(answer.follows))
      checkPair(pair, { question, earlier: names.slice(0, place) }, inside)
    return [[name, compileFollower(answer.follows, question, context)] as const]
  })
  return new Map(followers)
}

type Follows = NonNullable<AnswerSource['follows']>
type Reach = { readonly question: Question; readonly earlier: readonly string[] }

function checkPair(
  [name, part]: readonly [string, string],
  { question, earlier }: Reach,
  context: CompileContext,
): void {
  const { path } = at(context, name)
  if (!context.symbols.has(name)) throw new QuestionFormatError([`${path}: there is no parameter or let value ${name}`])
  if (!earlier.includes(part)) {
    const known = earlier.join(', ') || 'none, this is the first'
    throw new QuestionFormatError([`${path}: expected an earlier part (${known}), got ${part}`])
  }
  const answer = question.answers[part]
  if (answer !== undefined && ('expression' in answer || 'probabilisticChoice' in answer)) {
    throw new QuestionFormatError([`${path}: the answer to ${part} is no value that an expression could go on with`])
  }
}

function compileFollower(follows: Follows, question: Question, context: CompileContext): CarriedForward {
  const set = Object.entries(follows).map(([name, part]) => ({ slot: context.symbols.get(name) ?? 0, part }))
  const steps = dependentLets(Object.keys(follows), question).map((name) => ({
    slot: context.symbols.get(name) ?? 0,
    evaluate: expressionAt(at(context, `let.${name}`), question.let[name] ?? ''),
  }))
  return {
    parts: [...new Set(Object.values(follows))],
    scopeAfter: (scope, earlier) => {
      const after: (Value | undefined)[] = [...scope]
      for (const { slot, part } of set) {
        const value = Object.hasOwn(earlier, part) ? earlier[part] : undefined
        if (value === undefined) return null
        after[slot] = value
      }
      for (const { slot, evaluate } of steps) after[slot] = evaluate(after)
      return after
    },
  }
}

/** The `let` values that mention one of the names, or one that does, in the order they need each other; not the names themselves. */
function dependentLets(names: readonly string[], question: Question): readonly string[] {
  const mentioned = mentionsOf(question)
  const touched = new Set(names)
  return drawOrder(question).filter((name) => {
    if (touched.has(name) || !Object.hasOwn(question.let, name)) return false
    const isTouched = (mentioned.get(name) ?? []).some((mention) => touched.has(mention))
    if (isTouched) touched.add(name)
    return isTouched
  })
}
