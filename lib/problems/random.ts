/**
 * The generator behind every draw: bits by 32-bit integer arithmetic alone, so that a seed gives the same problem on every
 * machine, in Node and in a browser. A change of any line that changes a draw is a new GENERATOR_VERSION.
 *
 * Each thing drawn has a stream of its own, keyed by its name: neither the order of the parameters in the file nor
 * a new parameter beside them changes what another one draws.
 */

/** Part of every stream's key. */
export const GENERATOR_VERSION = 1

export type RandomStream = {
  /** Uniform over 0 … 2³² − 1. */
  readonly nextUint32: () => number
}

export type StreamKey = {
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly name: string
}

/** sfc32 (Chris Doty-Humphrey, PractRand: 128 bits of state, period at least 2³²), its state hashed from the key. */
export function randomStream({ questionId, version, seed, name }: StreamKey): RandomStream {
  let [a, b, c, counter] = hash128(`${GENERATOR_VERSION} ${questionId} ${version} ${seed} ${name}`)
  const stream: RandomStream = {
    nextUint32: () => {
      const sum = (a + b + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = ((c << 21) | (c >>> 11)) + sum
      c |= 0
      return sum >>> 0
    },
  }
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) stream.nextUint32()
  return stream
}

/** PractRand's author runs 12 rounds for a 64-bit seed; a few more cost nothing. */
const WARM_UP_ROUNDS = 16

type Lanes = [number, number, number, number]

/** Four multiplicative hashes of the text's code units, each finished by MurmurHash3's 32-bit mixer (Austin Appleby). */
function hash128(text: string): Lanes {
  let [first, second, third, fourth] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, text.length]
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    first = second ^ Math.imul(first ^ unit, 0x85ebca6b)
    second = third ^ Math.imul(second ^ unit, 0xc2b2ae35)
    third = fourth ^ Math.imul(third ^ unit, 0x27d4eb2f)
    fourth = first ^ Math.imul(fourth ^ unit, 0x165667b1)
  }
  return [mixed(first ^ third), mixed(second ^ fourth), mixed(third + fourth), mixed(fourth)]
}

function mixed(lane: number): number {
  const first = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) | 0
}
