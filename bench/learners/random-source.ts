/** Randomness that a seed decides: the same learners on every machine. */
export type RandomSource = () => number

/** Numbers in [0, 1) (mulberry32). */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A standard normal number (Box and Muller). */
export function standardNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A seed for the part of an experiment that `labels` name: parts of one experiment do not share a stream of numbers. */
export function seedOf(...labels: readonly number[]): number {
  let bits = 0x811c9dc5
  for (const label of labels) {
    bits = Math.imul(bits ^ (label & 0xffff), 0x01000193)
    bits = Math.imul(bits ^ (label >>> 16), 0x85ebca6b)
    bits ^= bits >>> 15
  }
  return bits >>> 0
}
