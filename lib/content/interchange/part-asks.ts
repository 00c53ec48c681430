/** One part of a problem in its numbers → what other programs can ask for, one thing each. */
import type { NumberPart, Option, Part, Tolerance } from '@/lib/problems/part'
import { lastUnit } from '@/lib/problems/tolerance'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { defaultFeedback } from './default-words'
import type { Asks, ExchangedNumber, ExchangedOption, Reach } from './exchanged-question'

export type Asked = {
  readonly asks: Asks
  /** What is asked, where the part's own label does not say it all: the name of an entry. */
  readonly entry: string | null
}

type Context = {
  readonly mistakes: readonly VariantMistake[]
  readonly isShuffled: boolean
  /** Ids of options and items as they stand on file. */
  readonly order: readonly string[]
  readonly lose: (what: string) => void
}

/** Empty where no other program knows such an answer. */
export function askedOf(part: Part, context: Context): readonly Asked[] {
  const { lose } = context
  switch (part.kind) {
    case 'choice':
      return [toChoice(part, [part.key], context)]
    case 'probabilistic-choice':
      lose('that probability is spread over the options: one of them is chosen')
      return [toChoice(part, [part.key], context)]
    case 'choices':
      return [toChoice(part, part.key, context)]
    case 'number':
      return [{ asks: { kind: 'number', numbers: toNumbers(part, context) }, entry: null }]
    case 'ordering': {
      if (part.accepted.length > 0) lose('other orders that count')
      const credit = part.credit === 'each' ? 'pairs' : 'all'
      const texts = new Map(part.items.map(({ id, text }) => [id, text]))
      return [{ asks: { kind: 'ordering', items: part.key.map((id) => texts.get(id) ?? id), credit }, entry: null }]
    }
    case 'vector':
      return entries(part, { names: part.entries, key: part.key, tolerance: part.tolerance, lose })
    case 'probabilities': {
      const tolerance = { kind: 'closeTo' as const, relative: 0, absolute: part.absolute }
      return entries(part, { names: part.outcomes, key: part.key, tolerance, lose })
    }
    case 'matrix': {
      const names = part.rows.flatMap((row) => part.columns.map((column) => `${row}, ${column}`))
      return entries(part, { names, key: part.key.flat(), tolerance: part.tolerance, lose })
    }
    case 'expression':
      lose('the answer is a formula, which only we can grade: not written')
      return []
    case 'construction':
      lose('any answer that satisfies conditions is right, which only we can grade: not written')
      return []
  }
}

function toChoice(
  part: Extract<Part, { readonly options: readonly Option[] }>,
  key: readonly string[],
  { isShuffled, order, lose }: Context,
): Asked {
  const share = 1 / Math.max(1, key.length)
  const several = part.kind === 'choices'
  const sorted = part.options.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const shown = sorted.filter(({ mistake }) => mistake !== undefined)
  if (shown.length > 0) lose(`which mistake ${shown.map(({ id }) => id).join(', ')} shows: the feedback stays`)
  const options = sorted.map(({ id, text, feedback }): ExchangedOption => {
    const isKey = key.includes(id)
    const wrong = several ? -share : 0
    return { text, share: isKey ? share : wrong, feedback: feedback === defaultFor(isKey) ? '' : feedback }
  })
  return { asks: { kind: several ? 'choices' : 'choice', options, isShuffled }, entry: null }
}

function defaultFor(isKey: boolean): string {
  return isKey ? defaultFeedback.right : defaultFeedback.wrong
}

/** The key, what else counts, and what each known mistake would give: no share, but its feedback. */
function toNumbers(part: NumberPart, { mistakes, lose }: Context): readonly ExchangedNumber[] {
  const { key, tolerance, unit } = part
  if (unit !== 'none') lose(`that an answer may name another unit: the number is read in ${unit}`)
  if ('strict' in tolerance && tolerance.strict) lose('how many digits are written: only the value counts')
  const reachOf = (value: number): Reach => {
    if (tolerance.kind !== 'interval') return reachAround(tolerance, value)
    return { kind: 'around', tolerance: (tolerance.high - tolerance.low) / 2 }
  }
  const around = reachAround(tolerance, key)
  const middle = around.kind === 'range' ? around.low + (around.high - around.low) / 2 : key
  if (middle !== key) lose(`that the key is ${key}, as every number from the least to the greatest counts alike`)
  return [
    { value: middle, reach: around, share: 1, feedback: '' },
    ...part.accepted.map(({ value, scoreFraction: share, feedback }) => ({
      value,
      reach: reachOf(value),
      share,
      feedback,
    })),
    ...mistakes.flatMap(({ value, feedback }) =>
      typeof value === 'number' ? [{ value, reach: reachOf(value), share: 0, feedback }] : [],
    ),
  ]
}

/** The rule worked out around one number: rtol·|value| and all. */
function reachAround(tolerance: Tolerance, value: number): Reach {
  switch (tolerance.kind) {
    case 'closeTo':
      return { kind: 'around', tolerance: tolerance.absolute + tolerance.relative * Math.abs(value) }
    case 'interval':
      return tolerance.low === tolerance.high
        ? { kind: 'around', tolerance: 0 }
        : { kind: 'range', low: tolerance.low, high: tolerance.high }
    default:
      return { kind: 'around', tolerance: (tolerance.strict ? 0.5 : 0.51) * lastUnit(tolerance, value) }
  }
}

type Entries = {
  readonly names: readonly string[]
  readonly key: readonly number[]
  readonly tolerance: Tolerance
  readonly lose: (what: string) => void
}

function entries(part: Part, { names, key, tolerance, lose }: Entries): readonly Asked[] {
  lose(`the ${part.kind} is asked for entry by entry, each as a question of its own`)
  if ('accepted' in part && part.accepted.length > 0) lose('other answers that count')
  return key.map((value, place) => ({
    asks: { kind: 'number', numbers: [{ value, reach: reachAround(tolerance, value), share: 1, feedback: '' }] },
    entry: names[place] ?? String(place + 1),
  }))
}
