/** Parts of every kind with random keys and known mistakes apart from them, as a variant has them, and answers as one types them. */
import fc from 'fast-check'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Credit, Part, Tolerance, Unit } from '@/lib/problems/part'
import { areAlike, isAccepted } from '@/lib/problems/separation'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import {
  belief,
  claims,
  confusion,
  construction,
  gradient,
  model,
  order,
  perplexity,
  prediction,
} from './sample-variant'

export type AskedPart = { readonly part: Part; readonly mistakes: readonly VariantMistake[] }

/** 0 or a number that significant figures can be counted of. */
const number = fc
  .double({ min: -1e4, max: 1e4, noNaN: true, noDefaultInfinity: true })
  .map((x) => (Math.abs(x) < 1e-9 ? 0 : x))
const tolerance: fc.Arbitrary<Tolerance> = fc.oneof(
  fc.record({
    kind: fc.constant('closeTo' as const),
    relative: fc.constantFrom(0.01, 0.001),
    absolute: fc.constantFrom(0, 1e-8),
  }),
  fc.record({ kind: fc.constant('closeTo' as const), relative: fc.constant(0), absolute: fc.constantFrom(0.5, 0.005) }),
  fc.record({
    kind: fc.constant('significantFigures' as const),
    digits: fc.integer({ min: 2, max: 5 }),
    strict: fc.constant(false),
  }),
  fc.record({
    kind: fc.constant('decimalPlaces' as const),
    digits: fc.integer({ min: 0, max: 4 }),
    strict: fc.constant(false),
  }),
)
const unit: fc.Arbitrary<Unit> = fc.constantFrom('bits', 'nats', 'none')
const credit: fc.Arbitrary<Credit> = fc.constantFrom('all', 'each')
const three = fc.tuple(number, number, number)
const table = fc.tuple(fc.tuple(number, number), fc.tuple(number, number))
const distribution = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map((weights) => weights.map((weight) => weight / (weights[0] + weights[1] + weights[2])))
const orderOf = fc.shuffledSubarray([...order.key], { minLength: 4 })
const optionOf = (ids: readonly string[]) => fc.constantFrom(...ids)

/** A part, and values that may become its mistakes. */
type Drawn = { readonly part: Part; readonly values: readonly AnswerValue[] }

const several = <T extends AnswerValue>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 4 })

const moreThanHalf = {
  id: 'most',
  holds: (p: readonly number[]) => (p[0] ?? 0) > 0.5,
  feedback: 'The first is not likely.',
}

const drawn: Readonly<Record<string, fc.Arbitrary<Drawn>>> = {
  number: fc.record({
    part: fc.record({ key: number, tolerance, unit }).map((own) => ({ ...perplexity, ...own })),
    values: several(number),
  }),
  probabilities: fc.record({
    part: fc
      .record({ key: distribution, absolute: fc.constantFrom(0.005, 0.02) })
      .map((own) => ({ ...prediction, ...own })),
    values: several(distribution),
  }),
  vector: fc.record({
    part: fc.record({ key: three, tolerance, unit, credit }).map((own) => ({ ...gradient, ...own })),
    values: several(three),
  }),
  matrix: fc.record({
    part: fc.record({ key: table, tolerance, unit, credit }).map((own) => ({ ...confusion, ...own })),
    values: several(table),
  }),
  choice: fc.record({
    part: optionOf(['A', 'B']).map((key) => ({ ...model, key })),
    values: several(optionOf(['A', 'B'])),
  }),
  choices: fc.record({
    part: fc.record({ key: fc.subarray(['A', 'B', 'C', 'D']), credit }).map((own) => ({ ...claims, ...own })),
    values: several(optionOf(['A', 'B', 'C', 'D'])),
  }),
  'probabilistic-choice': fc.record({
    part: optionOf(['A', 'B', 'C', 'D']).map((key) => ({ ...belief, key })),
    values: several(optionOf(['A', 'B', 'C', 'D'])),
  }),
  ordering: fc.record({
    part: fc.record({ key: orderOf, credit }).map((own) => ({ ...order, ...own })),
    values: several(orderOf),
  }),
  construction: fc.record({
    part: fc.constant({ ...construction, outcomes: ['a', 'b', 'c'], key: [0.8, 0.1, 0.1], conditions: [moreThanHalf] }),
    values: several(distribution),
  }),
}

/** By kind; the formula, whose answers are texts, is tested by itself. */
export const askedParts: readonly (readonly [string, fc.Arbitrary<AskedPart>])[] = Object.entries(drawn).map(
  ([kind, arbitrary]) => [kind, arbitrary.map(withMistakes)],
)

/** As a variant keeps them: none that would be accepted, no two that could be taken for each other, none that is right in part of several. */
function withMistakes({ part, values }: Drawn): AskedPart {
  const apart = values.filter((value, place) => {
    const isKey = part.kind === 'choices' && typeof value === 'string' && part.key.includes(value)
    return !isKey && !isAccepted(part, value) && !values.slice(0, place).some((other) => areAlike(part, [value, other]))
  })
  const mistakes = apart.map((value, place) => ({
    id: `m${place}`,
    part: part.name,
    value,
    name: `M${place}`,
    feedback: `F${place}.`,
  }))
  return { part, mistakes }
}

/** Every digit, as one types it. */
export function typedAs(part: Part, value: AnswerValue): string {
  if (typeof value === 'string') return part.kind === 'probabilistic-choice' ? `${value}: 100%` : value
  if (typeof value === 'number') return String(value)
  if (value.length === 0) return 'none'
  return value
    .map((entry: AnswerValue) => typedAs(part, entry))
    .join(part.kind === 'matrix' && typeof value[0] === 'object' ? '\n' : '; ')
}
