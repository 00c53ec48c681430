/** A part answered by one of several options, in an order drawn for this student. */
import type { ChoiceSource } from './chosen-answer-schema'
import { at } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { compileKey, compileOptions, drawnOrder, type OptionsSource } from './compile-options'
import type { CompiledPart, PartSource } from './compiled-part'
import type { ChoicePart } from './part'

export type OptionPartSource<Source> = PartSource<Source> & Pick<OptionsSource, 'mistakeIdOf'>

export function compileChoicePart(part: OptionPartSource<ChoiceSource>): CompiledPart {
  const { name, source, weight, context, mistakeIdOf } = part
  const inside = at(context, 'choice')
  const { key: keySource, options, shuffle } = source.choice
  const withLabel = compileLabel(source.label, context)
  const keyOf = compileKey({ key: keySource, options }, at(inside, 'key'))
  const { ids, draw, bind } = compileOptions({ name, options, shuffle, mistakeIdOf }, at(inside, 'options'))
  const make = (scope: Scope, orderOf: () => readonly string[]): ChoicePart => {
    const key = keyOf(scope)
    return withLabel(scope, {
      kind: 'choice',
      name,
      weight,
      key,
      options: bind({ scope, order: orderOf(), isKey: (id) => id === key }),
    })
  }
  return {
    name,
    weight,
    guessFloor: 1 / ids.length,
    draw: (scope, streamFor) => make(scope, () => draw(streamFor)),
    redraw: (scope, drawn) => make(scope, () => drawnOrder(drawn)),
  }
}
