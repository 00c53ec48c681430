import { describe, expect, it } from 'vitest'
import { run as replay } from '@/cli/commands/replay'
import { run as simulate } from '@/cli/commands/simulate'

describe('simulate', () => {
  it.each([
    [[], /--learners is expected to be one of binary, graded, forgetting, not ""/],
    [['--learners', 'clever'], /not "clever"/],
    [['--learners', 'binary', '--policy', 'guess'], /--policy is expected to be one of beliefs, fixed3/],
    [['--learners', 'binary', '--threshold', '95'], /a probability inside \(0, 1\), not "95"/],
    [['--learners', 'binary', '--count', '0'], /--count is expected to be a whole number from 1/],
    [['--learners', 'binary', '--count', '2.5'], /--count/],
    [['--learners', 'binary', '--seed', 'x'], /--seed/],
  ])('%j is refused with what was expected', async (args, message) => {
    await expect(simulate(args)).rejects.toThrow(message)
  })
})

describe('replay', () => {
  it.each([
    [[], /Usage/],
    [['one.tsv', 'two.tsv'], /Usage/],
    [['/nowhere.tsv'], /nowhere.tsv cannot be read/],
    [['bench/mastery/synthetic-log.tsv', '--train', '/nowhere.tsv'], /nowhere.tsv cannot be read/],
  ])('%j is refused with what was expected', async (args, message) => {
    await expect(replay(args)).rejects.toThrow(message)
  })
})
