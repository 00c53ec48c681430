/** All that a variant says, and how the grader decides about it, as one line of text: to be compared between engines and times. */
import type { Grade, Response } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import type { Variant } from '@/lib/problems/variant'
import { exactly, typedKey, typedValue } from '@/lib/proving/typed-answer'

/** Nothing that could be an answer, with a bit of all that has to be understood before that is clear. */
const hostile = '½ + 9^9^9, ∞; <b>log</b>(−1e999) = "'

/** Texts in full, numbers to the last digit, and the grades in full. */
export function tellVariant(variant: Variant): string {
  return JSON.stringify({ variant, grades: gradesOf(variant) })
}

/** What was decided without the words for it. */
export function tellDecisions(variant: Variant): string {
  return JSON.stringify(gradesOf(variant).map(decisionOf))
}

/** Of the key, of a text nobody can read, and of each mistake. */
function gradesOf(variant: Variant): readonly Grade[] {
  const { parts, mistakes } = variant
  const right: Response = Object.fromEntries(parts.map((part) => [part.name, typedKey(part, exactly)]))
  const unreadable: Response = Object.fromEntries(parts.map(({ name }) => [name, hostile]))
  const mistaken = mistakes.flatMap(({ part: name, value }) =>
    parts
      .filter((part) => part.name === name && part.kind !== 'expression')
      .map((part): Response => ({ ...right, [name]: typedValue(part, value, exactly) })),
  )
  return [right, unreadable, ...mistaken].map((response) => grade({ variant, response }))
}

function decisionOf(result: Grade) {
  if (result.kind === 'ungradable') return result.parts.map(({ name }) => name)
  return [
    result.scoreFraction,
    ...result.parts.map(({ matched, mistake, scoreFraction }) => [matched, mistake, scoreFraction]),
  ]
}
