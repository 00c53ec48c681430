/** The accepted alternatives of an answer, made ready to be evaluated on a draw. */
import type { AnswerValue } from './answer-value'
import type { AcceptSource } from './asked-schema'
import { at, type CompileContext, expressionAt, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import type { Accepted } from './part'
import type { Value } from './value'

/** What an expression gave → the answer it stands for. @throws RejectedDraw if it is none. */
type ToAnswer<Of> = (value: Value, place: string) => Of

export type EvaluateAccepted = <Of extends AnswerValue>(scope: Scope, toAnswer: ToAnswer<Of>) => readonly Accepted<Of>[]

/** `context` is that of the answer; the names in reach of `when` are its own. */
export function compileAccepted(source: AcceptSource, context: CompileContext): EvaluateAccepted {
  if (source === undefined) return () => []
  const alternatives = source.map(({ when, credit = 1, feedback }, index) => {
    const inside = at(context, `accept.${index}`)
    return {
      place: `${inside.path}.when`,
      value: expressionAt(at(inside, 'when'), when),
      scoreFraction: credit,
      feedback: templateAt(at(inside, 'feedback'), feedback),
    }
  })
  return (scope, toAnswer) =>
    alternatives.map(({ place, value, scoreFraction, feedback }) => ({
      value: toAnswer(value(scope), place),
      scoreFraction,
      get feedback() {
        return feedback(scope)
      },
    }))
}
