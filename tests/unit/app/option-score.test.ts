// What a probability on an option brings if that option is right: its logarithm, never below that of the floor.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreBits } from '@/app/components/answer/option-score'
import { grade } from '@/lib/grading/grade-response'

describe('the score told beside an option', () => {
  it.each([
    [100, 0],
    [50, -1],
    [25, -2],
    [0, Math.log2(0.01)],
    [0.5, Math.log2(0.01)],
  ])('of %d %% is %d bits', (percent, bits) => {
    expect(scoreBits(percent, 0.01)).toBeCloseTo(bits, 12)
  })
  it('is what grading gives', () => {
    const options = ['A', 'B'].map((id) => ({ id, text: id, feedback: '' }))
    const part = {
      kind: 'probabilistic-choice',
      name: 'p',
      label: 'P',
      weight: 1,
      key: 'A',
      options,
      floor: 0.01,
    } as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const typed = `A: ${percent}%; B: ${100 - percent}%`
        const graded = grade({ variant: { parts: [part], mistakes: [] }, response: { p: typed } })
        const bits = graded.kind === 'graded' ? graded.parts[0]?.logScoreBits : undefined
        expect(scoreBits(percent, 0.01)).toBeCloseTo(bits ?? Number.NaN, 9)
      }),
    )
  })
})
