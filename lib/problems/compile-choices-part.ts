/** A part answered by every option that is right, in an order drawn for this student. */
import type { ChoicesSource } from './chosen-answer-schema'
import { at, type CompileContext, expressionAt, RejectedDraw } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import type { OptionPartSource } from './compile-one-right-part'
import { alwaysRight, compileOptions, drawnOrder } from './compile-options'
import { BLIND_GUESS, type CompiledPart } from './compiled-part'
import type { ChoicesPart } from './part'
import { QuestionFormatError } from './question'

export function compileChoicesPart(part: OptionPartSource<ChoicesSource>): CompiledPart {
  const { name, source, weight, context, mistakeIdOf } = part
  const inside = at(context, 'choices')
  const { options, shuffle, credit = 'all' } = source.choices
  checkIds(Object.keys(options), at(inside, 'options'))
  const withLabel = compileLabel(source.label, context)
  const keyOf = compileKeys(source, at(inside, 'key'))
  const { ids, draw, bind } = compileOptions({ name, options, shuffle, mistakeIdOf }, at(inside, 'options'))
  const make = (scope: Scope, orderOf: () => readonly string[]): ChoicesPart => {
    const right = keyOf(scope)
    return withLabel(scope, {
      kind: 'choices',
      name,
      weight,
      key: ids.filter((id) => right.has(id)),
      credit,
      options: bind({ scope, order: orderOf(), isKey: (id) => right.has(id) }),
    })
  }
  return {
    name,
    weight,
    guessFloor: Math.max(
      BLIND_GUESS,
      ids.reduce((chance) => chance / 2, 1),
    ),
    draw: (scope, streamFor) => make(scope, () => draw(streamFor)),
    redraw: (scope, drawn) => make(scope, () => drawnOrder(drawn)),
  }
}

/** A response of this word says that nothing was ticked. */
function checkIds(ids: readonly string[], context: CompileContext): void {
  const none = ids.find((id) => id.toLowerCase() === 'none')
  if (none === undefined) return
  throw new QuestionFormatError([
    `${at(context, none).path}: expected another id: "none" is the answer that ticks nothing`,
  ])
}

/** Options' ids as they stand, or an expression that gives a vector of them. */
function compileKeys({ choices }: ChoicesSource, context: CompileContext): (scope: Scope) => ReadonlySet<string> {
  const { key, options } = choices
  const unknownId = (ids: readonly unknown[]) => ids.find((id) => typeof id !== 'string' || !Object.hasOwn(options, id))
  if (Array.isArray(key)) {
    const unknown = unknownId(key)
    if (unknown !== undefined) throw new QuestionFormatError([`${context.path}: there is no option ${String(unknown)}`])
    const told = key.find((id) => options[id]?.mistake !== undefined)
    if (told !== undefined) throw alwaysRight(told, context)
    const right = new Set(key)
    return () => right
  }
  const evaluate = expressionAt(context, key)
  return (scope) => {
    const value = evaluate(scope)
    if (!Array.isArray(value)) throw new RejectedDraw(`${context.path} is not a list of options' ids`)
    const ids = value.filter((id) => typeof id === 'string')
    if (ids.length !== value.length || unknownId(ids) !== undefined) {
      throw new RejectedDraw(`${context.path} is not a list of options' ids`)
    }
    return new Set(ids)
  }
}
