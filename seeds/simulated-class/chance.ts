/** Randomness that a seed and a name decide: the same class on every machine, and each student alike whoever else is in it. */
import { randomStream } from '@/lib/problems/random'
import { uniformFraction, uniformInteger } from '@/lib/problems/uniform'

export type Chance = {
  /** In [0, 1). */
  readonly uniform: () => number
  /** Standard normal (Box and Muller). */
  readonly normal: () => number
  readonly happens: (probability: number) => boolean
  /** @throws RangeError of an empty list. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item
}

export function chanceOf({ seed, name }: { readonly seed: number; readonly name: string }): Chance {
  const stream = randomStream({ questionId: 'simulated class', version: 1, seed, name })
  const uniform = () => uniformFraction(stream)
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    happens: (probability) => uniform() < probability,
    oneOf: (items) => {
      const item = items[items.length > 0 ? uniformInteger(stream, { low: 0, high: items.length - 1 }) : 0]
      if (item === undefined) throw new RangeError('one of nothing was asked for')
      return item
    },
  }
}
