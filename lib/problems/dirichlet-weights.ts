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
  const cuts = Array.from({ length: count * concentration - 1 }, () => uniformFraction(stream)).sort((a, b) => a - b)
  const ends = [...cuts.filter((_cut, index) => (index + 1) % concentration === 0), 1]
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}
