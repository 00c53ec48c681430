/** Uniform draws from a stream of bits, exact on every engine. */
import type { RandomStream } from './random'

const TWO_32 = 2 ** 32

/**
 * A whole number from `low` to `high`, each as likely: draws past the last full multiple of the range are thrown away
 * instead of being folded onto the first values.
 * @throws RangeError if they are not safe integers, high is below low, or the range is wider than 2³² values.
 */
export function uniformInteger(stream: RandomStream, { low, high }: { readonly low: number; readonly high: number }) {
  const count = high - low + 1
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || count < 1 || count > TWO_32) {
    throw new RangeError(`Expected whole numbers low ≤ high at most 2^32 apart, got ${low} and ${high}.`)
  }
  const limit = TWO_32 - (TWO_32 % count)
  let bits = stream.nextUint32()
  while (bits >= limit) bits = stream.nextUint32()
  return low + (bits % count)
}

/** A multiple of 2⁻⁵³ in [0, 1): the sums and products on the way are exact in binary64. */
export function uniformFraction(stream: RandomStream): number {
  const high = stream.nextUint32() >>> 5
  const low = stream.nextUint32() >>> 6
  return (high * 2 ** 26 + low) / 2 ** 53
}

/** A copy in random order (Fisher–Yates), every order as likely. */
export function shuffled<T>(stream: RandomStream, items: readonly T[]): readonly T[] {
  const rest = [...items]
  const order: T[] = []
  while (rest.length > 0) {
    order.push(...rest.splice(uniformInteger(stream, { low: 0, high: rest.length - 1 }), 1))
  }
  return order
}
