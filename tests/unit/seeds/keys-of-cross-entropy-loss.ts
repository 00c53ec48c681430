/** A second calculation of the keys on the classification loss. */
import { at, bit, logsum, type SecondCalculation, shares, total, v, x } from './drawn'

export const keysOfCrossEntropyLoss: SecondCalculation = {
  'cross-entropy-of-a-one-hot-label': (d) => ({ loss: Math.log(1 / at(v(d, 'q'), x(d, 'k'))) }),
  'cross-entropy-of-a-soft-target': (d) => ({
    h: total(v(d, 'p').map((p, i) => (p * Math.log(1 / at(v(d, 'q'), i + 1))) / bit)),
  }),
  'binary-cross-entropy': (d) => ({ m: -0.5 * Math.log(x(d, 'a') * (1 - x(d, 'b'))) }),
  'gradient-with-respect-to-logits': (d) => ({
    own: at(shares(v(d, 'z')), x(d, 'k')) - 1,
    other: at(shares(v(d, 'z')), x(d, 'j')),
  }),
  'probability-behind-a-gradient': (d) => ({ loss: Math.log(1 / at(v(d, 'y'), x(d, 'k'))) }),
  // The logits are a constant and small offsets: the softmax of the offsets alone.
  'loss-from-large-logits': (d) => ({ loss: -Math.log(at(shares(v(d, 'd')), x(d, 'k'))) }),
  'label-smoothing-loss': (d) => ({
    loss: total(v(d, 'q').map((q, i) => -(i + 1 === x(d, 'k') ? 1 - x(d, 'eps') : x(d, 'eps') / 3) * Math.log(q))),
  }),
  // Both losses as functions of the logit, differentiated numerically, here and far out.
  'why-not-squared-error': (d) => {
    const y = x(d, 'label')
    const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
    const crossEntropy = (z: number) => -Math.log(y === 1 ? sigmoid(z) : sigmoid(-z))
    const squared = (z: number) => (sigmoid(z) - y) ** 2
    const slope = (loss: (z: number) => number, z: number) => Math.abs(loss(z + 1e-4) - loss(z - 1e-4)) / 2e-4
    const wrong = (y === 1 ? 1 : -1) * Math.log(x(d, 'p') / (1 - x(d, 'p')))
    const far = (x(d, 'goal') === 1 ? 1 : -1) * (y === 1 ? 12 : -12)
    const isFlat = [slope(crossEntropy, far) < 0.01, slope(squared, far) < 0.01].join()
    return {
      ratio: slope(crossEntropy, wrong) / slope(squared, wrong),
      trend: isFlat === 'true,true' ? 'both' : 'squared',
    }
  },
  'loss-of-knowing-nothing': (d) => ({ loss: Math.log(x(d, 'classes')) }),
  // The one slip that gives the number on the page.
  'which-slip-made-this-loss': (d) => {
    const own = at(v(d, 'y'), x(d, 'k'))
    const gives = { base: -Math.log2(own), every: -logsum(v(d, 'y')), shared: -Math.log(own) / 3, missing: 1 - own }
    const fits = Object.entries(gives).filter(([, value]) => Math.abs(value - x(d, 'printed')) < 0.001)
    return { slip: fits.map(([id]) => id).join() }
  },
  'loss-of-one-binary-prediction': (d) => {
    const [y, p] = [x(d, 'y'), x(d, 'p')]
    const likelihood = p ** y * (1 - p) ** (1 - y)
    return { nats: -Math.log(likelihood), bits: -Math.log2(likelihood) }
  },
  // Each way computed from the table, and the one whose first four digits were printed.
  'what-the-program-computed': (d) => {
    const q = v(d, 'q')
    const ways = {
      fine: -logsum(q) / 4,
      bits: -logsum(q) / 4 / bit,
      sum: -logsum(q),
      jensen: -Math.log(total(q) / 4),
      missing: 1 - total(q) / 4,
    }
    const printed = x(d, 'reported').toPrecision(4)
    return {
      how: Object.entries(ways)
        .flatMap(([way, value]) => (value.toPrecision(4) === printed ? [way] : []))
        .join(),
    }
  },
  // Differences of the softmax around logits that give these probabilities.
  'derivative-of-a-softmax': (d) => {
    const z = v(d, 'y').map((p) => Math.log(p))
    const moved = (j: number, by: number) => at(shares(z.map((each, i) => each + (i === j ? by : 0))), x(d, 'k'))
    return { d: z.map((_, j) => (moved(j, 1e-4) - moved(j, -1e-4)) / 2e-4) }
  },
  'what-is-true-of-the-loss': (d) => {
    const asTrue = { others: 'rest', base: 'unit', halved: 'half', bound: 'bound' }
    return { statements: Object.entries(asTrue).flatMap(([id, name]) => (x(d, name) === 1 ? [id] : [])) }
  },
  // Tried: the order in which no loss is larger than the next.
  'order-predictions-by-loss': (d) => ({
    order: ['a', 'b', 'c', 'd']
      .map((name) => ({ id: name.toUpperCase(), loss: Math.log(1 / at(v(d, name), x(d, 'k'))) }))
      .sort((one, other) => one.loss - other.loss)
      .map(({ id }) => id),
  }),
  // The loss of the logits ln ŷ, differentiated numerically in each of them.
  'one-gradient-step': (d) => {
    const logits = v(d, 'y').map((y) => Math.log(y))
    const loss = (z: readonly number[]) => Math.log(total(z.map(Math.exp))) - at(z, x(d, 'k'))
    const moved = (place: number, by: number) => logits.map((z, i) => (i === place ? z + by : z))
    const g = logits.map((_, i) => (loss(moved(i, 1e-5)) - loss(moved(i, -1e-5))) / 2e-5)
    return { g, change: g.map((each) => -x(d, 'rate') * each) }
  },
  'gradient-for-a-soft-label': (d) => {
    const [k, eps] = [x(d, 'classes'), x(d, 'eps')]
    const target = x(d, 'own') === 1 ? 1 - eps : eps / (k - 1)
    return { slope: (p) => p - target, rest: target }
  },
  // Searched: the least cross-entropy that any prediction on a fine grid has with the target.
  'reports-that-cannot-be-right': (d) => {
    const p = v(d, 'p')
    const steps = Array.from({ length: 199 }, (_, i) => (i + 1) / 200)
    const losses = steps.flatMap((a) =>
      steps
        .filter((b) => a + b < 0.999)
        .map((b) => -(at(p, 1) * Math.log(a) + at(p, 2) * Math.log(b) + at(p, 3) * Math.log(1 - a - b))),
    )
    const least = Math.min(...losses)
    return { wrong: ['A', 'B', 'C', 'D'].filter((_, i) => at(v(d, 'r'), i + 1) < least) }
  },
}
