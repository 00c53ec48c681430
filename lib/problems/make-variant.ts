/** A problem in one student's numbers, from a question and a seed. */
import { type CompiledQuestion, compileQuestion } from './compile-question'
import type { MistakeCatalogue } from './mistake-catalogue'
import type { Question } from './question'
import type { Variant } from './variant'

export type VariantInput = {
  readonly question: Question
  readonly version: number
  readonly seed: number
  readonly mistakes: MistakeCatalogue
}

/**
 * A pure function of the question, its version and the seed: the same on every machine.
 * @throws QuestionFormatError if an expression of the question is wrong; DrawError if no draw can be used.
 */
export function makeVariant({ question, version, seed, mistakes }: VariantInput): Variant {
  return getCompiled(question, mistakes).makeVariant({ version, seed })
}

/** Compiled once for as long as the question is held; two catalogues at a time would only cost a compilation. */
const compiledQuestions = new WeakMap<
  Question,
  { readonly mistakes: MistakeCatalogue; readonly compiled: CompiledQuestion }
>()

function getCompiled(question: Question, mistakes: MistakeCatalogue): CompiledQuestion {
  const known = compiledQuestions.get(question)
  if (known?.mistakes === mistakes) return known.compiled
  const compiled = compileQuestion(question, mistakes)
  compiledQuestions.set(question, { mistakes, compiled })
  return compiled
}
