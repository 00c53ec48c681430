// Two hundred ways to answer a part: right, wrong, just inside and just outside of what counts, and what known mistakes give.
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { NumberPart, Part } from '@/lib/problems/part'
import { randomStream } from '@/lib/problems/random'
import { mistakeTolerance } from '@/lib/problems/tolerance'
import type { Answered } from './qti-player'

export const answersEach = 200

/** As the player takes it, and as our own answer box sends it. */
export type AnswerPair = { readonly there: Answered; readonly here: string }

/**
 * `order` holds our ids of options and items in the order in which they were written: A, B, C there; `others` are numbers that mean
 * something beside the key.
 */
export function answersTo(
  part: Part,
  { others, order }: { readonly others: readonly number[]; readonly order: readonly string[] },
): readonly AnswerPair[] {
  const letter = (id: string) => String.fromCharCode(65 + order.indexOf(id))
  switch (part.kind) {
    case 'number':
      return numbersFor(part, others).map((typed) => ({ there: typed, here: typed }))
    case 'choice':
      return filled((random) => order[random(order.length)] ?? '').map((id) => ({ there: letter(id), here: id }))
    case 'choices':
      return filled((random) => {
        const ticked = order.filter(() => random(2) === 1)
        return ticked.length === 0 ? [order[random(order.length)] ?? ''] : ticked
      }).map((ids) => ({ there: ids.map(letter), here: ids.join(',') }))
    case 'ordering':
      return filled((random) => {
        if (random(5) === 0) return part.key
        return part.key
          .map((id) => ({ id, place: random(2 ** 30) }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ id }) => id)
      }).map((ids) => ({ there: ids.map(letter), here: ids.join(',') }))
    default:
      throw new RangeError(`Expected a part that leaves as one item, got ${part.kind}.`)
  }
}

type Random = (below: number) => number

function filled<Of>(draw: (random: Random) => Of): readonly Of[] {
  const stream = randomStream({ questionId: 'answers', version: 1, seed: 1, name: 'each' })
  return Array.from({ length: answersEach }, () => draw((below) => Math.floor((stream.nextUint32() / 2 ** 32) * below)))
}

function numbersFor({ key, tolerance }: NumberPart, others: readonly number[]): readonly string[] {
  const around = [
    acceptedBounds(tolerance, key),
    ...others.map((value) => acceptedBounds(mistakeTolerance(tolerance), value)),
  ]
  const edges = around.flatMap(({ low, high }) => {
    const sliver = Math.max((high - low) * 1e-6, Math.abs(high) * 1e-10)
    return [low - sliver, low + sliver, high - sliver, high + sliver, low, high, low + (high - low) / 2]
  })
  const rounded = [0, 1, 2, 3, 4, 5, 6].map((places) => Number(key.toFixed(places)))
  const spread = filled((random) => key * (random(4_000) / 1_000 - 1))
  const near = filled((random) => key + ((random(2_000) - 1_000) / 500) * (acceptedBounds(tolerance, key).high - key))
  const all = [key, ...others, ...edges, ...rounded]
  const more = spread.flatMap((value, place) => [value, near[place] ?? value])
  return [...all, ...more].slice(0, answersEach).map(decimal)
}

/** To the last digit of the double, without a power of ten. */
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20) : text
}
