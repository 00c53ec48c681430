/** Quantiles of Fisher's F and Student's t. */
import { incompleteBeta } from './incomplete-beta'

type Degrees = { readonly above: number; readonly below: number }

/** Halvings of [0, 1]: past these a double has no digit left. */
const HALVINGS = 200

/**
 * x with P(F ≤ x) = probability for F with `above` and `below` degrees of freedom, ≥ 0; relative error about 1e-10.
 * @throws RangeError unless 0 < probability < 1 and both degrees are above 0.
 * @example fQuantile(0.95, { above: 1, below: 10 }) // 4.9646… (tables: 4.96)
 */
export function fQuantile(probability: number, { above, below }: Degrees): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`expected a probability inside (0, 1), got ${probability}`)
  let [low, high] = [0, 1]
  for (let halving = 0; halving < HALVINGS && low < high; halving += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (incompleteBeta(middle, { a: above / 2, b: below / 2 }) < probability) low = middle
    else high = middle
  }
  const share = (low + high) / 2
  return (below * share) / (above * (1 - share))
}

/** Half a millisecond each, and a class asks for the same few again and again; beyond so many they are worked out anew. */
const REMEMBERED = 2_000
const known = new Map<string, number>()

/**
 * t with P(|T| ≤ t) = coverage for Student's t with so many degrees of freedom, ≥ 0.
 * @example tQuantile(0.95, 10) // 2.2281… (tables: 2.228)
 */
export function tQuantile(coverage: number, degreesOfFreedom: number): number {
  const key = `${coverage} ${degreesOfFreedom}`
  const found = known.get(key) ?? Math.sqrt(fQuantile(coverage, { above: 1, below: degreesOfFreedom }))
  if (known.size < REMEMBERED) known.set(key, found)
  return found
}
