import { describe, expect, it } from 'vitest'
import { baselineScores } from '@/bench/mastery/baselines'
import { holdOut } from '@/bench/mastery/hold-out'
import { replayLog } from '@/bench/mastery/replay-log'
import { parseResponseLog, readResponseLog } from '@/bench/mastery/response-log'
import { toFlatLogs } from '@/bench/mastery/to-flat-log'

const header = 'user\titem\ttimestamp\tcorrect\tobjectives'
const flat = (...lines: readonly string[]) => toFlatLogs([parseResponseLog([header, ...lines].join('\n'), 'log')])[0]
const flatOf = (lines: readonly string[]) => {
  const log = flat(...lines)
  if (!log) throw new TypeError('a log')
  return log
}
const cold = (...lines: readonly string[]) => replayLog({ log: flatOf(lines), train: null, items: 'online' })
const synthetic = await readResponseLog('bench/mastery/synthetic-log.tsv')

describe('a replay of a log', () => {
  it('of nobody has no scores', () => {
    expect(cold()).toEqual({ auc: null, logLoss: null, rmse: null, ece: null, answers: 0, microsecondsPerUpdate: null })
  })
  it('of one answer expects what the priors do, whatever its time', () => {
    const [zero, late] = ['0', '4102444800'].map((time) => cold(`ann\tq\t${time}\t1\ta`).logLoss)
    expect(zero).toBe(late)
    expect(zero).toBeCloseTo(-Math.log(0.05 + 0.95 * 0.5), 9)
  })
  it('counts times that go backwards as no time', () => {
    const backwards = cold('ann\tq\t864000\t1\ta', 'ann\tr\t0\t0\ta').logLoss
    expect(backwards).toBe(cold('ann\tq\t0\t1\ta', 'ann\tr\t0\t0\ta').logLoss)
  })
  it('takes an answer without an objective', () => {
    expect(cold('ann\tq\t0\t1\t').answers).toBe(1)
  })
  it('begins an item that training did not know at its prior', () => {
    const train = parseResponseLog([header, 'ann\tq\t0\t1\ta', 'bob\tq\t0\t1\ta'].join('\n'), 'log')
    const test = parseResponseLog([header, 'eve\tunknown\t0\t1\tnew'].join('\n'), 'log')
    const [log, training] = toFlatLogs([test, train])
    if (!log || !training) throw new TypeError('two logs')
    const { logLoss } = replayLog({ log, train: training, items: 'frozen' })
    expect(logLoss).toBeGreaterThan(0.2)
    expect(logLoss).toBeLessThan(1.2)
  })
})

describe('a replay after training on a log', () => {
  const trained = (training: readonly string[], ...lines: readonly string[]) => {
    const [log, train] = toFlatLogs(
      [lines, training].map((text) => parseResponseLog([header, ...text].join('\n'), 'log')),
    )
    if (!log || !train) throw new TypeError('two logs')
    const { microsecondsPerUpdate: _, ...scores } = replayLog({ log, train, items: 'frozen' })
    return { scores, baselines: baselineScores({ log, train }) }
  }
  const answers = ['eve\tq\t0\t1\ta', 'eve\tr\t60\t0\ta', 'eve\tq\t120\t1\tb', 'fay\tr\t0\t0\ta']
  const losses = ({ scores, baselines }: ReturnType<typeof trained>) =>
    [scores, ...Object.values(baselines)].map(({ logLoss }) => logLoss)
  it('without answers stays at the priors', () => {
    const { scores, baselines } = trained([], ...answers)
    const { microsecondsPerUpdate: _, ...untrained } = replayLog({ log: flatOf(answers), train: null, items: 'frozen' })
    expect(scores).toEqual(untrained)
    expect(baselines['item average']?.logLoss).toBeCloseTo(Math.log(2), 9)
  })
  it('of one learner, and of one who is always right, gives numbers, in the baselines too', () => {
    for (const training of [answers.slice(0, 3), ['ann\tq\t0\t1\ta', 'ann\tr\t0\t1\ta']]) {
      for (const loss of losses(trained(training, ...answers))) expect(Number.isFinite(loss)).toBe(true)
    }
  })
  it('with times in the next century and back gives numbers', () => {
    const future = ['ann\tq\t4102444800\t1\ta', 'ann\tr\t0\t0\ta', 'ann\tq\t9e15\t1\ta', 'bob\tq\t0\t1\ta']
    for (const loss of losses(trained(future, ...future))) expect(Number.isFinite(loss)).toBe(true)
  })
  it('of an empty log has no scores', () => {
    const { scores, baselines } = trained(answers)
    const none = { auc: null, logLoss: null, rmse: null, ece: null }
    expect(scores).toEqual({ ...none, answers: 0 })
    expect(baselines['Elo']).toEqual(none)
  })
})

describe('the synthetic log', () => {
  const { test, train } = holdOut(synthetic)
  const [log, training] = toFlatLogs([test, train])
  if (!log || !training) throw new TypeError('two logs')
  const question = { log, train: training }
  it('is split by learner, nobody on both sides', () => {
    expect(test.size + train.size).toBe(synthetic.size)
    expect([...test.keys()].filter((user) => train.has(user))).toEqual([])
  })
  it('is foreseen better after training than from the priors, and better than by chance', () => {
    const trained = replayLog({ ...question, items: 'frozen' })
    expect(trained.logLoss).toBeLessThan(replayLog({ log, train: null, items: 'online' }).logLoss ?? 0)
    expect(trained.auc).toBeGreaterThan(0.6)
  })
  it('is the same replayed twice', () => {
    const { microsecondsPerUpdate: _first, ...once } = replayLog({ log, train: null, items: 'online' })
    const { microsecondsPerUpdate: _second, ...twice } = replayLog({ log, train: null, items: 'online' })
    expect(twice).toEqual(once)
  })
  it('is foreseen by every baseline better than by chance', () => {
    const scores = baselineScores(question)
    expect(Object.keys(scores)).toEqual(['item average', 'BKT', 'PFA', 'Elo'])
    for (const { auc, logLoss } of Object.values(scores)) {
      expect(auc).toBeGreaterThan(0.52)
      expect(logLoss).toBeLessThan(0.75)
    }
  })
})
