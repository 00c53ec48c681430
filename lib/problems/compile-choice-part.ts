/** A part answered by one of several options. */
import type { ChoiceSource } from './chosen-answer-schema'
import { at } from './compile-context'
import { compileOneRightPart, type OptionPartSource } from './compile-one-right-part'
import type { CompiledPart } from './compiled-part'

export function compileChoicePart(part: OptionPartSource<ChoiceSource>): CompiledPart {
  const { choice } = part.source
  const { key, options, shuffle } = choice
  return compileOneRightPart(
    { part, choice: { key, options, shuffle }, toPart: (drawn) => ({ ...drawn, kind: 'choice' }) },
    at(part.context, 'choice'),
  )
}
