import { describe, expect, it } from 'vitest'
import { baselineScores } from '@/bench/mastery/baselines'
import { holdOut } from '@/bench/mastery/hold-out'
import { replayLog } from '@/bench/mastery/replay-log'
import { parseResponseLog, readResponseLog } from '@/bench/mastery/response-log'
import { toFlatLogs } from '@/bench/mastery/to-flat-log'

const header = 'user\titem\ttimestamp\tcorrect\tobjectives'
const flat = (...lines: readonly string[]) => toFlatLogs([parseResponseLog([header, ...lines].join('\n'), 'log')])[0]
const cold = (...lines: readonly string[]) => {
  const log = flat(...lines)
  if (!log) throw new TypeError('a log')
  return replayLog({ log, train: null, items: 'online' })
}
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
