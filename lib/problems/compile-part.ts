/** A part of a question by the kind of its answer. */
import type { AnswerSource } from './answer-schema'
import { compileChoicePart } from './compile-choice-part'
import { compileChoicesPart } from './compile-choices-part'
import { compileConstructionPart } from './compile-construction-part'
import { compileExpressionPart } from './compile-expression-part'
import { compileMatrixPart } from './compile-matrix-part'
import { compileNumberPart } from './compile-number-part'
import { compileOrderingPart } from './compile-ordering-part'
import { compileProbabilisticChoicePart } from './compile-probabilistic-choice-part'
import { compileProbabilitiesPart } from './compile-probabilities-part'
import { compileVectorPart } from './compile-vector-part'
import type { CompiledPart, PartSource } from './compiled-part'

export type AnyPartSource = PartSource<AnswerSource> & {
  readonly mistakeIdOf: (optionId: string) => string | undefined
}

export function compilePart({ source, ...part }: AnyPartSource): CompiledPart {
  if ('choice' in source) return compileChoicePart({ ...part, source })
  if ('choices' in source) return compileChoicesPart({ ...part, source })
  if ('probabilisticChoice' in source) return compileProbabilisticChoicePart({ ...part, source })
  if ('ordering' in source) return compileOrderingPart({ ...part, source })
  if ('number' in source) return compileNumberPart({ ...part, source })
  if ('probabilities' in source) return compileProbabilitiesPart({ ...part, source })
  if ('vector' in source) return compileVectorPart({ ...part, source })
  if ('matrix' in source) return compileMatrixPart({ ...part, source })
  if ('expression' in source) return compileExpressionPart({ ...part, source })
  return compileConstructionPart({ ...part, source })
}
