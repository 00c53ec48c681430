/** A part that follows from earlier answers: what it becomes, with its mistakes, when one of them was not the right one. */
import type { CarriedForward } from './carry-forward'
import { RejectedDraw } from './compile-context'
import type { Scope } from './compile-expression'
import type { CompiledMistake } from './compile-mistakes'
import type { CompiledPart } from './compiled-part'
import { ExpressionError } from './expression'
import type { Follows, Part } from './part'
import { tellableMistakes } from './separate-mistakes'
import { toVariantMistake } from './told-mistake'

export type FollowingPart = {
  readonly part: CompiledPart
  readonly mistakes: readonly CompiledMistake[]
  readonly carried: CarriedForward
}

export function compileFollows({ part, mistakes, carried }: FollowingPart): (drawn: Part, scope: Scope) => Follows {
  return (drawn, scope) => ({
    parts: carried.parts,
    partAfter: (earlier) =>
      orNull(() => {
        const after = carried.scopeAfter(scope, earlier)
        if (after === null) return null
        const rekeyed = part.redraw(after, drawn)
        readTexts(rekeyed)
        return {
          part: rekeyed,
          mistakes: tellableMistakes(mistakes, { part: rekeyed, scope: after })
            .map(toVariantMistake)
            .filter(isReadable),
        }
      }),
  })
}

/** No draw can be thrown away here: what cannot be worked out, or told in words, is not there. */
function orNull<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    const isRefusal =
      error instanceof RejectedDraw ||
      error instanceof ExpressionError ||
      error instanceof RangeError ||
      error instanceof TypeError
    if (isRefusal) return null
    throw error
  }
}

/** Texts are filled in when they are read, and must not fail then. @throws ExpressionError */
function readTexts(part: Part): readonly string[] {
  const options = 'options' in part ? part.options.flatMap(({ text, feedback }) => [text, feedback]) : []
  const accepted = 'accepted' in part ? part.accepted.map(({ feedback }) => feedback) : []
  const conditions = part.kind === 'construction' ? part.conditions.map(({ feedback }) => feedback) : []
  const items = part.kind === 'ordering' ? part.items.map(({ text }) => text) : []
  return [part.label, ...options, ...accepted, ...conditions, ...items]
}

function isReadable(mistake: { readonly feedback: string }): boolean {
  return orNull(() => mistake.feedback) !== null
}
