/** A second calculation of the keys on cross-entropy beside accuracy. */
import { at, logsum, m, type SecondCalculation, total, v, x } from './drawn'

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
    return { more: rightIn(after) - rightIn(before), drop: (logsum(after) - logsum(before)) / 5 }
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
  'table-of-losses': (d) => {
    const [a, b] = [v(d, 'a'), v(d, 'b')]
    const losses = a.map((p, i) => [Math.log(1 / p), Math.log(1 / at(b, i + 1))])
    const means = [-logsum(a) / 3, -logsum(b) / 3]
    const right = [a, b].map((column) => column.filter((p) => p > 0.5).length)
    const judged = [at(right, 1) > at(right, 2), at(means, 1) < at(means, 2)].map((isA) => (isA ? 'A' : 'B')).join('')
    return { losses, means, verdict: { AA: 'bothA', BB: 'bothB', AB: 'splitA', BA: 'splitB' }[judged] ?? '' }
  },
  'classifiers-ordered-by-loss': (d) => {
    const loss = (right: number, c: number) => -logsum([...Array(right).fill(c), ...Array(100 - right).fill(1 - c)])
    const sorted = ['A', 'B', 'C', 'D']
      .map((id, i) => ({ id, loss: loss(at(v(d, 'right'), i + 1), at(v(d, 'c'), i + 1)) }))
      .sort((one, other) => one.loss - other.loss)
    return { order: sorted.map(({ id }) => id) }
  },
  'what-two-metrics-prove': (d) => ({
    must: [x(d, 'accA') > x(d, 'accB') ? 'picture' : 'fewer', x(d, 'lossA') < x(d, 'lossB') ? 'better' : 'worse'],
  }),
  // The largest product of the four probabilities has the lowest mean loss.
  'bet-on-the-lowest-loss': (d) => {
    const products = ['a', 'b', 'c'].map((name) => v(d, name).reduce((product, p) => product * p, 1))
    return { best: ['A', 'B', 'C'][products.indexOf(Math.max(...products))] ?? '' }
  },
  'loss-from-a-confusion-table': (d) => {
    const rows = m(d, 'counts')
    const probabilities = rows.flatMap((row, i) =>
      row.flatMap((count, j) => Array<number>(count).fill(i === j ? x(d, 'c') : (1 - x(d, 'c')) / 2)),
    )
    const right = probabilities.filter((p) => p === x(d, 'c')).length
    return { accuracy: right / probabilities.length, loss: -logsum(probabilities) / probabilities.length }
  },
  // Person by person.
  'decisions-at-another-threshold': (d) => {
    const [ill, t, missed, needless] = [v(d, 'ill'), x(d, 't'), x(d, 'missed'), x(d, 'needless')]
    const errorCost = (isIll: boolean) => (isIll ? missed : needless)
    const costOf = (p: number, isIll: boolean) => (p > t === isIll ? 0 : errorCost(isIll))
    const cost = (model: string) => total(v(d, model).map((p, i) => costOf(p, at(ill, i + 1) === 1)))
    const right = v(d, 'a').filter((p, i) => p > 0.5 === (at(ill, i + 1) === 1)).length
    return { right, costA: cost('a'), costB: cost('b') }
  },
}
