/** Chance that a seed decides: the same draws on every machine. */

export type Chance = {
  /** In (0, 1). */
  readonly uniform: () => number
  /** Standard. */
  readonly normal: () => number
  /** Mean and variance 1 where the shape is 1. @throws RangeError unless the shape is above 0. */
  readonly gamma: (shape: number) => number
  readonly poisson: (mean: number) => number
}

/**
 * Uniform by mulberry32 (Tommy Ettinger, public domain; 32 bits of state); gamma by Marsaglia & Tsang, ACM TOMS 26 (2000), of scale 1, with their
 * boost below shape 1; Poisson by counting exponential times (Knuth), a large mean in pieces.
 */
export function seededChance(seed: number): Chance {
  let state = seed | 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return (((bits ^ (bits >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
  return {
    uniform,
    normal: () => normalOf(uniform),
    gamma: (shape) => gammaOf(shape, uniform),
    poisson: (mean) => poissonOf(mean, uniform),
  }
}

type Uniform = () => number

function gammaOf(shape: number, uniform: Uniform): number {
  if (!(shape > 0)) throw new RangeError(`expected a shape above 0, got ${shape}`)
  if (shape < 1) return gammaOf(shape + 1, uniform) * uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalOf(uniform)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Box & Muller (1958). */
function normalOf(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** e^−30 is far from the smallest double. */
const PIECE = 30

function poissonOf(mean: number, uniform: Uniform): number {
  let count = 0
  for (let left = mean; left > 0; left -= PIECE) {
    const end = Math.exp(-Math.min(PIECE, left))
    for (let product = uniform(); product > end; product *= uniform()) count += 1
  }
  return count
}
