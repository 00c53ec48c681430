import { describe, expect, it } from 'vitest'
import { itemFlags } from '@/lib/psychometrics/item-flags'

const sound = {
  ...{ n: 30, maxMark: 2, guess: 0, facility: 0.6, sd: 0.9, intendedWeight: 20, effectiveWeight: 22 },
  ...{ isCovarianceNegative: false, discriminationIndex: 40, discriminativeEfficiency: 45, discrimination: 55 },
}

describe('what asks for a look', () => {
  it('is nothing about a sound item', () => {
    expect(itemFlags(sound)).toEqual([])
  })
  it.each([
    ['nobody was given it', { n: 0, facility: null, sd: null }, ['not-given']],
    ['it has no points', { maxMark: 0, facility: null, sd: null }, ['no-points']],
    ['nobody has it', { facility: 0, discriminativeEfficiency: null }, ['nobody-has-it']],
    ['nobody has it, with points taken off', { facility: -0.1 }, ['nobody-has-it']],
    ['everybody has it', { facility: 1, discriminativeEfficiency: null, effectiveWeight: 0 }, ['everybody-has-it']],
    ['its efficiency is low', { discriminativeEfficiency: 14.9 }, ['low-efficiency']],
    ['its efficiency is just enough', { discriminativeEfficiency: 15 }, []],
    ['it is solved as if guessed', { guess: 0.6 }, ['guessed']],
    ['guessing earns nothing', { guess: 0, facility: 0.01 }, []],
    ['it weighs more than twice what was meant', { effectiveWeight: 40.1 }, ['weighs-more']],
    ['it weighs twice what was meant', { effectiveWeight: 40 }, []],
    ['it weighs less than half', { effectiveWeight: 9.9 }, ['weighs-less']],
    ['it weighs little and was meant to', { intendedWeight: 4, effectiveWeight: 1.5 }, []],
  ] as const)('where %s', (_, given, flags) => {
    expect(itemFlags({ ...sound, ...given })).toEqual(flags)
  })
  it('says of a negative covariance that, and not also that its efficiency is low', () => {
    const wrongKey = { isCovarianceNegative: true, effectiveWeight: null, discriminativeEfficiency: -30 }
    expect(itemFlags({ ...sound, ...wrongKey })).toEqual(['negative-covariance'])
    expect(itemFlags({ ...sound, ...wrongKey, guess: 0.7 })).toEqual(['negative-covariance', 'guessed'])
  })
})
