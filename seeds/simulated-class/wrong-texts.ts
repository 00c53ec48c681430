/** Answers to a part that are wrong, or likely so, in no way that has a name: the grader decides. */
import type { Part } from '@/lib/problems/part'

/** A slip in the second digit, a third too much, almost twice: as calculators give them. */
const factors = [1.13, 0.83, 1.37, 0.71, 1.9, 3.3] as const

export function wrongTexts(part: Part): readonly string[] {
  switch (part.kind) {
    case 'number':
      return factors.map((factor) => shortText(part.key === 0 ? factor - 1 : part.key * factor))
    case 'vector':
      return factors.map((factor) => vectorText(part.key.map((x, place) => off({ x, place, factor }))))
    case 'matrix':
      return factors.map((factor) =>
        part.key.map((row) => vectorText(row.map((x, place) => off({ x, place, factor })))).join('\n'),
      )
    case 'probabilities':
      return [vectorText([...part.key.slice(1), ...part.key.slice(0, 1)]), vectorText(evenly(part.outcomes.length))]
    case 'construction':
      return part.of === 'probabilities'
        ? [vectorText(evenly(part.outcomes.length)), vectorText(certain(part.outcomes.length))]
        : factors.map((factor) => vectorText(part.key.map((x) => x * factor + 0.1)))
    case 'choice':
      return part.options.filter(({ id, mistake }) => id !== part.key && mistake === undefined).map(({ id }) => id)
    case 'probabilistic-choice':
      return [part.options.map(({ id }) => `${id}: ${shortText(1 / part.options.length)}`).join(', ')]
    case 'choices':
      return [part.key.slice(1).join(', ') || 'none', part.options.map(({ id }) => id).join(', ')]
    case 'ordering':
      return [[...part.key.slice(1), ...part.key.slice(0, 1)].join(', '), part.key.toReversed().join(', ')]
    case 'expression':
      return [`(${part.key}) + 0.37`, `(${part.key}) * 1.31`]
  }
}

type Entry = { readonly x: number; readonly place: number; readonly factor: number }

/** The first entry by the factor, the others as they are. */
function off({ x, place, factor }: Entry): number {
  if (place > 0) return x
  return x === 0 ? factor - 1 : x * factor
}

function evenly(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1 / count)
}

function certain(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => (place === 0 ? 1 : 0))
}

function vectorText(entries: readonly number[]): string {
  return entries.map(shortText).join('; ')
}

const TYPED_DIGITS = 5

function shortText(x: number): string {
  return String(Number(x.toPrecision(TYPED_DIGITS)))
}
