/** A second calculation of the keys on cross-entropy beside accuracy. */
import { at, logsum, type SecondCalculation, v, x } from './drawn'

export const keysOfLossVersusAccuracy: SecondCalculation = {
  'same-accuracy-different-loss': (d) => {
    const difference = (logsum(v(d, 'a')) - logsum(v(d, 'b'))) / 3
    return { which: difference > 0 ? 'A' : 'B', gap: Math.abs(difference) }
  },
  'accuracy-and-loss-disagree': (d) => {
    const lossA = -logsum([...v(d, 'right'), x(d, 'blunder')]) / 4
    const lossB = -logsum([...v(d, 'steady'), ...v(d, 'narrow')]) / 4
    return { lossA, lossB, which: lossA < lossB ? 'A' : 'B' }
  },
  'price-of-a-confident-mistake': (d) => ({ times: Math.log10(x(d, 'wrong')) / Math.log10(x(d, 'good')) }),
  'overconfident-classifier': (d) => {
    const right = Math.round(x(d, 'n') * x(d, 'a'))
    const losses = [...Array(right).fill(x(d, 'c')), ...Array(x(d, 'n') - right).fill(1 - x(d, 'c'))]
    return { loss: -logsum(losses) / x(d, 'n'), best: right / x(d, 'n') }
  },
  'what-a-training-step-changes': (d) => {
    const before = v(d, 'before')
    const after = before.map((p, i) => p + at(v(d, 'gain'), i + 1))
    const rightIn = (values: readonly number[]) => values.filter((p) => p > 0.5).length
    return { more: rightIn(after) - rightIn(before), drop: (logsum(after) - logsum(before)) / 3 }
  },

  // Each option as it stands on the page, judged by both measures.
  'what-changes-the-accuracy': (d) => {
    const [p, s, t, step] = [x(d, 'p'), x(d, 's'), 1 - x(d, 'p') - x(d, 's'), x(d, 'd')]
    const options = {
      weaker: [p - step, s, t + step],
      wrong: [s - 0.01, p + 0.01, t],
      stronger: [p + step, s - step, t],
    }
    const judged = Object.entries({ ...options, other: [p, t, s] }).map(([id, values]) => {
      const [own = 0] = values
      const [isRight, change] = [own === Math.max(...values), Math.sign(Math.round(1e6 * (p - own)))]
      return { id, asks: isRight ? (['stronger', 'other', 'weaker'][change + 1] ?? '') : 'wrong' }
    })
    return {
      after: judged
        .filter(({ asks }) => asks === d['ask'])
        .map(({ id }) => id)
        .join(),
    }
  },
  'one-picture-two-models': (d) => {
    const [qa, qb, k] = [v(d, 'qa'), v(d, 'qb'), x(d, 'k')]
    const isRight = (q: readonly number[]) => q.every((p, i) => i + 1 === k || p < at(q, k))
    const verdicts = { truetrue: 'both', truefalse: 'A', falsetrue: 'B', falsefalse: 'neither' } as const
    return {
      who: verdicts[`${isRight(qa)}${isRight(qb)}`],
      lossA: Math.log(1 / at(qa, k)),
      lossB: Math.log(1 / at(qb, k)),
      ratio: Math.log10(at(qb, k)) / Math.log10(at(qa, k)),
    }
  },
  // Errors added one by one, each at its cheapest, as long as the total of the loss lasts.
  'most-errors-a-loss-allows': (d) => {
    let errors = 0
    while ((errors + 1) * -Math.log(0.5) < x(d, 'n') * x(d, 'loss')) errors += 1
    return { most: errors }
  },
  'what-each-metric-notices': (d) => {
    const [before, after, k] = [v(d, 'before'), v(d, 'after'), x(d, 'k')]
    const direction = (change: number) => (Math.abs(change) < 1e-9 ? 'same' : ['falls', 'rises'][Number(change > 0)])
    const right = (q: readonly number[]) => Number(Math.max(...q) === at(q, k))
    return {
      accuracy: direction(right(after) - right(before)) ?? '',
      loss: direction(Math.log(1 / at(after, k)) - Math.log(1 / at(before, k))) ?? '',
    }
  },
}
