/** A part of a question by the kind of its answer. */
import type { AnswerSource } from './answer-schema'
import { compileChoicePart } from './compile-choice-part'
import { compileConstructionPart } from './compile-construction-part'
import { compileNumberPart } from './compile-number-part'
import { compileProbabilitiesPart } from './compile-probabilities-part'
import type { CompiledPart, PartSource } from './compiled-part'

export type AnyPartSource = PartSource<AnswerSource> & {
  readonly mistakeIdOf: (optionId: string) => string | undefined
}

export function compilePart({ source, ...part }: AnyPartSource): CompiledPart {
  if ('choice' in source) return compileChoicePart({ ...part, source })
  if ('number' in source) return compileNumberPart({ ...part, source })
  if ('probabilities' in source) return compileProbabilitiesPart({ ...part, source })
  return compileConstructionPart({ ...part, source })
}
