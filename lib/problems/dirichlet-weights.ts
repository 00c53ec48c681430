/**
 * A Dirichlet(α, …, α) vector for a whole α, without a logarithm: the gaps between count·α − 1 sorted uniform numbers are
 * Dirichlet(1, …, 1), and sums of α neighbouring gaps are Dirichlet(α, …, α). Subtraction and sorting are exact on
 * every engine, which the usual road through gamma variates is not.
 * Source: Devroye, Non-Uniform Random Variate Generation (1986), ch. V §2 (uniform spacings).
 */
import type { RandomStream } from './random'
import { uniformFraction } from './uniform'

export type DirichletShape = { readonly count: number; readonly concentration: number }

export function dirichletWeights(stream: RandomStream, { count, concentration }: DirichletShape): readonly number[] {
  const cuts: number[] = []
  for (let left = count * concentration - 1; left > 0; left -= 1) cuts.push(uniformFraction(stream))
  cuts.sort((a, b) => a - b)
  const weights: number[] = []
  let start = 0
  for (let place = concentration - 1; place < cuts.length; place += concentration) {
    const end = cuts[place] ?? 1
    weights.push(end - start)
    start = end
  }
  weights.push(1 - start)
  return weights
}
