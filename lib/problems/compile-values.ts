/** Parameters and `let` values made ready: each in its slot, in the order they need each other. */
import { at, type CompileContext, expressionAt, rejecting, type StreamFor } from './compile-context'
import { constants, type Scope } from './compile-expression'
import { compileParameter } from './compile-parameter'
import { drawOrder } from './draw-order'
import { type Question, QuestionFormatError } from './question'
import type { Value } from './value'

/** Values of parameters that are not drawn, by name. */
export type GivenValues = ReadonlyMap<string, Value>

/** Fills the slots of a draw. @throws RejectedDraw */
export type FillValues = (streamFor: StreamFor, given?: GivenValues) => Scope

export function compileValues(question: Question, context: CompileContext): FillValues {
  const steps = drawOrder(question).map((name) => {
    const slot = context.symbols.get(name) ?? 0
    const parameter = Object.hasOwn(question.parameters, name) ? question.parameters[name] : undefined
    if (parameter !== undefined) {
      const inside = at(context, `parameters.${name}`)
      const drawValue = compileParameter(parameter, inside)
      const make = (streamFor: StreamFor, scope: Scope) =>
        rejecting(inside.path, () => drawValue(streamFor(name), scope))
      return { name, slot, make }
    }
    const evaluate = expressionAt(at(context, `let.${name}`), question.let[name] ?? '')
    return { name, slot, make: (_streamFor: StreamFor, scope: Scope) => evaluate(scope) }
  })
  const empty: readonly (Value | undefined)[] = steps.map(() => undefined)
  return (streamFor, given) => {
    const scope = empty.slice()
    for (const { name, slot, make } of steps) scope[slot] = given?.get(name) ?? make(streamFor, scope)
    return scope
  }
}

const reservedNames = new Set([
  ...constants.keys(),
  'answer',
  'value',
  'key',
  'true',
  'false',
  'and',
  'or',
  'not',
  'end',
])

/** @throws QuestionFormatError if a name has a meaning of its own or stands for two things. */
export function checkNames(names: readonly string[]): void {
  const reserved = names.find((name) => reservedNames.has(name))
  if (reserved !== undefined) throw new QuestionFormatError([`${reserved}: this name has a meaning of its own`])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new QuestionFormatError([`let.${twice}: there is a parameter of this name`])
}
