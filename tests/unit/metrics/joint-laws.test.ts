// What ties joint, conditional and mutual information together, on random joint distributions.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnMarginals } from '@/lib/metrics/column-marginals'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { conditionalEntropy } from '@/lib/metrics/conditional-entropy'
import { conditionalEntropyOfRow } from '@/lib/metrics/conditional-entropy-of-row'
import { conditionalPerplexity } from '@/lib/metrics/conditional-perplexity'
import { entropy } from '@/lib/metrics/entropy'
import { jointEntropy } from '@/lib/metrics/joint-entropy'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { mutualInformation } from '@/lib/metrics/mutual-information'
import { rowMarginals } from '@/lib/metrics/row-marginals'
import { transpose } from '@/lib/metrics/transpose'
import { distribution, distributionOf, joint } from './distributions'

type Matrix = readonly (readonly number[])[]
const SLACK = 1e-12
const close = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(SLACK)

/** p(x, z) = Σ p(x, y) c(z|y): the column passed through a channel whose rows are distributions. */
function through(p: Matrix, channel: Matrix): Matrix {
  const outputs = transpose(channel)
  return p.map((row) => outputs.map((output) => compensatedSum(row.map((mass, y) => mass * (output[y] ?? 0)))))
}

const jointAndChannel = joint.chain((p) =>
  fc.tuple(
    fc.constant(p),
    fc.integer({ min: 2, max: 4 }).chain((outputs) => {
      const inputs = p[0]?.length ?? 0
      return fc.array(distributionOf(outputs), { minLength: inputs, maxLength: inputs })
    }),
  ),
)

describe('joint distributions', () => {
  it('obey the chain rule both ways: H(X, Y) = H(X) + H(Y|X) = H(Y) + H(X|Y)', () => {
    const law = fc.property(joint, (p) => {
      close(jointEntropy(p), entropy(rowMarginals(p)) + conditionalEntropy(p))
      close(jointEntropy(p), entropy(columnMarginals(p)) + conditionalEntropyOfRow(p))
    })
    fc.assert(law)
  })
  it('share I(X; Y) = H(Y) − H(Y|X) = H(X) + H(Y) − H(X, Y), never negative and symmetric', () => {
    const law = fc.property(joint, (p) => {
      const shared = mutualInformation(p)
      expect(shared).toBeGreaterThanOrEqual(0)
      close(shared, mutualInformation(transpose(p)))
      close(shared, entropy(columnMarginals(p)) - conditionalEntropy(p))
      close(shared, entropy(rowMarginals(p)) + entropy(columnMarginals(p)) - jointEntropy(p))
      expect(shared).toBeLessThanOrEqual(Math.min(entropy(rowMarginals(p)), entropy(columnMarginals(p))) + SLACK)
    })
    fc.assert(law)
  })
  it('share the divergence of the joint distribution from the product of its marginals', () => {
    const law = fc.property(joint, (p) => {
      const columns = columnMarginals(p)
      const product = rowMarginals(p).flatMap((x) => columns.map((y) => x * y))
      close(mutualInformation(p), klDivergence(p.flat(), product))
    })
    fc.assert(law)
  })
  it('share nothing, to rounding, when they are independent', () => {
    const law = fc.property(distribution, distribution, (rows, columns) => {
      const p = rows.map((x) => columns.map((y) => x * y))
      expect(mutualInformation(p)).toBeLessThanOrEqual(2e-15)
      close(conditionalEntropy(p), entropy(columns))
    })
    fc.assert(law)
  })
  it('lose information, never gain it, through a channel: I(X; Z) ≤ I(X; Y) (data processing)', () => {
    const law = fc.property(jointAndChannel, ([p, channel]) => {
      expect(mutualInformation(through(p, channel))).toBeLessThanOrEqual(mutualInformation(p) + SLACK)
    })
    fc.assert(law)
  })
  it('lose divergence, never gain it, when both go through one channel (data processing)', () => {
    const law = fc.property(jointAndChannel, distribution, ([p, channel], other) => {
      const first = columnMarginals(p)
      fc.pre(other.length >= first.length)
      const cut = other.slice(0, first.length)
      const second = cut.map((mass) => mass / compensatedSum(cut))
      const [a = [], b = []] = [...through([first], channel), ...through([second], channel)]
      expect(klDivergence(a, b)).toBeLessThanOrEqual(klDivergence(first, second) + SLACK)
    })
    fc.assert(law)
  })
  it('leave no more entropy after conditioning than before, in any base alike', () => {
    const law = fc.property(joint, fc.constantFrom(2, 3, 10), (p, base) => {
      expect(conditionalEntropy(p)).toBeLessThanOrEqual(entropy(columnMarginals(p)) + SLACK)
      close(conditionalEntropy(p, base) * Math.log(base), conditionalEntropy(p, Math.E))
      expect(conditionalPerplexity(p)).toBeLessThanOrEqual((p[0]?.length ?? 0) + SLACK)
    })
    fc.assert(law)
  })
})
