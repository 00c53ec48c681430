/** A part answered by spreading probability over options, in an order drawn for this student. */
import type { ProbabilisticChoiceSource } from './chosen-answer-schema'
import type { OptionPartSource } from './compile-choice-part'
import { at } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { compileKey, compileOptions, drawnOrder } from './compile-options'
import type { CompiledPart } from './compiled-part'
import type { ProbabilisticChoicePart } from './part'
import { QuestionFormatError } from './question'

/** Being sure of a wrong option then costs log₂ 100 ≈ 6.6 bits, and no more. */
const DEFAULT_FLOOR = 0.01

export function compileProbabilisticChoicePart(part: OptionPartSource<ProbabilisticChoiceSource>): CompiledPart {
  const { name, source, weight, context, mistakeIdOf } = part
  const inside = at(context, 'probabilisticChoice')
  const { key: keySource, options, shuffle, floor = DEFAULT_FLOOR } = source.probabilisticChoice
  const withLabel = compileLabel(source.label, context)
  const keyOf = compileKey({ key: keySource, options }, at(inside, 'key'))
  const { ids, draw, bind } = compileOptions({ name, options, shuffle, mistakeIdOf }, at(inside, 'options'))
  if (floor * ids.length >= 1) {
    throw new QuestionFormatError([
      `${inside.path}.floor: expected less than 1/${ids.length}, what ignorance gives each`,
    ])
  }
  const make = (scope: Scope, orderOf: () => readonly string[]): ProbabilisticChoicePart => {
    const key = keyOf(scope)
    return withLabel(scope, {
      kind: 'probabilistic-choice',
      name,
      weight,
      key,
      floor,
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
