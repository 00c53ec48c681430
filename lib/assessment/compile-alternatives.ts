/** Answers that were argued for, as alternatives on problems that were given: on their own numbers, whatever else their question asks of a draw. */
import { RejectedDraw } from '@/lib/problems/compile-context'
import type { Scope } from '@/lib/problems/compile-expression'
import { compilePart } from '@/lib/problems/compile-part'
import type { CompiledPart } from '@/lib/problems/compiled-part'
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { type AcceptedAnswer, acceptAnswer } from './accept-answer'

type Accepting = Pick<Variant, 'parts' | 'mistakes'>

/**
 * From a variant as it was given to the same that accepts the alternatives, tried after the key and before the mistakes. Nothing is drawn
 * again, so that an alternative may be a mistake that has a name; on numbers where those of a part come to no answer, the part is as it was.
 * @throws RangeError if the question has no such part.
 * @throws QuestionFormatError if the part takes no alternatives, or an expression cannot be read.
 */
export function compileAlternatives(
  question: Question,
  accepted: readonly AcceptedAnswer[],
): (given: Accepting & Pick<Variant, 'parameters'>) => Accepting {
  const accepting = accepted.reduce(acceptAnswer, question)
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const symbols = new Map(names.map((name, slot) => [name, slot]))
  const compiled = new Map<string, CompiledPart>()
  for (const name of new Set(accepted.map(({ part }) => part))) {
    const source = accepting.answers[name]
    if (source === undefined) throw new RangeError(`a part of ${question.id}, not "${name}"`)
    const context = { path: `answers.${name}`, symbols }
    compiled.set(name, compilePart({ name, source, weight: 1, context, mistakeIdOf: () => undefined }))
  }
  return ({ parameters, parts, mistakes }) => {
    const scope = names.map((name) => parameters[name])
    return { parts: parts.map((part) => redrawn(part, { scope, compiled: compiled.get(part.name) })), mistakes }
  }
}

type Redrawing = { readonly scope: Scope; readonly compiled: CompiledPart | undefined }

function redrawn(part: Part, { scope, compiled }: Redrawing): Part {
  if (compiled === undefined) return part
  // What is carried forward to it, and how much it counts, are as they were.
  const { weight, follows } = part
  try {
    return { ...compiled.redraw(scope, part), weight, ...(follows === undefined ? {} : { follows }) }
  } catch (error) {
    if (error instanceof RejectedDraw) return part
    throw error
  }
}
