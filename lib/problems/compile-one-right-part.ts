/** A part of which one option is right, however it is answered: the options in an order drawn for this student. */
import { at, type CompileContext } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { compileKey, compileOptions, drawnOrder, type OptionsSource } from './compile-options'
import type { CompiledPart, PartSource } from './compiled-part'
import type { ChoicePart, ProbabilisticChoicePart } from './part'

export type OptionPartSource<Source> = PartSource<Source> & Pick<OptionsSource, 'mistakeIdOf'>

type Unlabelled = Omit<ChoicePart, 'label'> | Omit<ProbabilisticChoicePart, 'label'>

export type OneRightPart = {
  readonly part: OptionPartSource<{ readonly label: string }>
  readonly choice: Pick<OptionsSource, 'options' | 'shuffle'> & { readonly key: string }
  readonly toPart: (drawn: Pick<ChoicePart, 'name' | 'weight' | 'key' | 'options'>) => Unlabelled
}

/** `context` is that of the choice itself, in which its key and options stand. */
export function compileOneRightPart({ part, choice, toPart }: OneRightPart, context: CompileContext): CompiledPart {
  const { name, source, weight, mistakeIdOf } = part
  const { key: keySource, options, shuffle } = choice
  const withLabel = compileLabel(source.label, part.context)
  const keyOf = compileKey({ key: keySource, options }, at(context, 'key'))
  const { ids, draw, bind } = compileOptions({ name, options, shuffle, mistakeIdOf }, at(context, 'options'))
  const make = (scope: Scope, orderOf: () => readonly string[]) => {
    const key = keyOf(scope)
    const shown = bind({ scope, order: orderOf(), isKey: (id) => id === key })
    return withLabel(scope, toPart({ name, weight, key, options: shown }))
  }
  return {
    name,
    weight,
    guessFloor: 1 / ids.length,
    draw: (scope, streamFor) => make(scope, () => draw(streamFor)),
    redraw: (scope, drawn) => make(scope, () => drawnOrder(drawn)),
  }
}
