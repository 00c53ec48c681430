import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineObjectives } from '@/bench/mastery/combined-objectives'
import { replayLog } from '@/bench/mastery/replay-log'
import { parseResponseLog } from '@/bench/mastery/response-log'
import { toFlatLogs } from '@/bench/mastery/to-flat-log'
import type { FlatLog } from '@/lib/mastery/flat-log'

const header = 'user\titem\ttimestamp\tcorrect\tobjectives'
const logsOf = (...logs: readonly (readonly string[])[]) =>
  toFlatLogs(
    logs.map((objectives) => {
      const lines = objectives.map((codes, place) => `ann\tq${place}\t0\t${place % 2}\t${codes}`)
      return parseResponseLog([header, ...lines].join('\n'), 'log')
    }),
  )
const perAnswer = ({ item, objective, objectiveStart }: FlatLog) =>
  [...item.keys()].map((answer) => [...objective.subarray(objectiveStart[answer], objectiveStart[answer + 1])])
const combined = (...logs: readonly (readonly string[])[]) => combineObjectives(logsOf(...logs)).map(perAnswer)

describe('a combination of objectives', () => {
  it('is an objective beside its parts, the same in whatever order they are named', () => {
    // a, b and c are 0, 1 and 2 as they are met; a with b is the first combination, a with c the second.
    expect(combined(['a,b', 'b,a', 'a,c', 'a'])).toEqual([[[0, 1, 3], [1, 0, 3], [0, 2, 4], [0]]])
  })
  it('is not the combination that holds one more', () => {
    expect(combined(['a,b', 'a,b,c'])).toEqual([
      [
        [0, 1, 3],
        [0, 1, 2, 4],
      ],
    ])
  })
  it('has one number in every log that holds it, and none that an objective has', () => {
    const [test, train] = combineObjectives(logsOf(['a,b'], ['c,d', 'b,a']))
    expect(test && perAnswer(test)).toEqual([[0, 1, 4]])
    expect(train && perAnswer(train)).toEqual([
      [2, 3, 5],
      [1, 0, 4],
    ])
    expect([test?.objectiveCount, train?.objectiveCount]).toEqual([6, 6])
    expect(test?.prerequisites).toHaveLength(6)
  })
  it('leaves a log of single objectives, of none, and of nobody as it was', () => {
    for (const logs of [logsOf(['a', 'b', '']), logsOf([])]) expect(combineObjectives(logs)).toEqual(logs)
    expect(combineObjectives([])).toEqual([])
  })
  it('adds one objective to each answer that has several, and takes nothing away', () => {
    const anyCodes = fc.subarray(['a', 'b', 'c', 'd', 'e']).map((codes) => codes.join(','))
    fc.assert(
      fc.property(fc.array(anyCodes, { maxLength: 30 }), (codes) => {
        const [before] = logsOf(codes)
        const [after] = combineObjectives(before ? [before] : [])
        if (!before || !after) throw new TypeError('a log')
        const was = perAnswer(before)
        for (const [answer, objectives] of perAnswer(after).entries()) {
          const parts = was[answer] ?? []
          expect(objectives.slice(0, parts.length)).toEqual(parts)
          expect(objectives).toHaveLength(parts.length > 1 ? parts.length + 1 : parts.length)
          for (const objective of objectives) expect(objective).toBeLessThan(after.objectiveCount)
        }
      }),
    )
  })
})

describe('a log where knowing two things is not knowing how to join them', () => {
  // Everybody is always right on either objective alone, and never on both together.
  const lines = Array.from({ length: 60 }, (_, place) => ['a', 'b', 'a,b'][place % 3] ?? '')
  const text = (users: readonly string[]) =>
    [
      header,
      ...users.flatMap((user) =>
        lines.map((codes, place) => `${user}\tnew-${user}-${place}\t0\t${codes.length === 1 ? 1 : 0}\t${codes}`),
      ),
    ].join('\n')
  it('is foreseen on items nobody has met, once combinations are calibrated', () => {
    const [log, train] = toFlatLogs(
      [['eve'], ['ann', 'bob', 'cid', 'dan', 'fay']].map((users) => parseResponseLog(text(users), 'log')),
    )
    if (!log || !train) throw new TypeError('two logs')
    expect(replayLog({ log, train, items: 'frozen' }).auc).toBeGreaterThan(0.99)
  })
})
