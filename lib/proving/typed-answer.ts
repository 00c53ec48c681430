/** An answer as a student would type it, for the grader that students meet. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'

export type WriteNumber = (x: number) => string

/** Every digit of a double. */
export const exactly: WriteNumber = (x) => String(x)

/** The key of a part. */
export function typedKey(part: Part, write: WriteNumber): string {
  return part.kind === 'expression' ? part.key : typedValue(part, part.key, write)
}

/** The value of a mistake, or another answer of the part's kind. */
export function typedValue(part: Part, value: AnswerValue, write: WriteNumber): string {
  if (typeof value === 'number') return write(value)
  if (typeof value === 'string') return part.kind === 'probabilistic-choice' ? certain(part.options, value) : value
  if (part.kind === 'choices' && value.length === 0) return 'none'
  const entries = value.map((entry: AnswerValue) => typedValue(part, entry, write))
  if (part.kind === 'matrix' && typeof value[0] === 'object') return entries.join('\n')
  return entries.join(part.kind === 'choices' || part.kind === 'ordering' ? ', ' : '; ')
}

/** All of the probability on one option. */
function certain(options: readonly { readonly id: string }[], chosen: string): string {
  return options.map(({ id }) => `${id}: ${id === chosen ? 1 : 0}`).join(', ')
}
