import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extended } from '@/lib/mastery/extended-constants'
import { formBefore, objectiveFormBefore } from '@/lib/mastery/recent-form'
import type { Extension } from '@/lib/mastery/state'

if (extended.extension === null) throw new TypeError('an extension')
const constants = {
  ...extended.extension,
  formKept: 0.8,
  formVariance: 0.5,
  objectiveFormKept: 0.5,
  objectiveFormVariance: 0.3,
}
const resting = { mean: 0, variance: 0.5 }
const left = (overrides: Partial<Extension>): Extension => ({
  allOrNoneShare: 0,
  known: {},
  form: resting,
  objectiveForm: {},
  ...overrides,
})
const onA = (extension: Extension, sequence: number) =>
  objectiveFormBefore(extension, { place: { objectiveId: 'a', sequence }, constants })

describe('form over all, as the next answer finds it', () => {
  it('by hand: 0.8 of its mean, and 0.64·0.1 + 0.36·0.5 of variance', () => {
    const { mean, variance } = formBefore(left({ form: { mean: 1, variance: 0.1 } }), constants)
    expect(mean).toBeCloseTo(0.8, 14)
    expect(variance).toBeCloseTo(0.244, 14)
  })
  it('stays at rest where nothing is known of it', () => {
    const { mean, variance } = formBefore(left({}), constants)
    expect(mean).toBe(0)
    expect(variance).toBeCloseTo(0.5, 14)
  })
  it('moves towards nothing, and is as doubtful as ever in the end', () => {
    const anyForm = fc.record({
      mean: fc.double({ min: -4, max: 4, noNaN: true }),
      variance: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    })
    fc.assert(
      fc.property(anyForm, (form) => {
        const once = formBefore(left({ form }), constants)
        expect(Math.abs(once.mean)).toBeLessThanOrEqual(Math.abs(form.mean))
        expect(once.variance).toBeGreaterThanOrEqual(form.variance - 1e-12)
        let late = form
        for (let answers = 0; answers < 200; answers += 1) late = formBefore(left({ form: late }), constants)
        expect(late.mean).toBeCloseTo(0, 12)
        expect(late.variance).toBeCloseTo(0.5, 12)
      }),
    )
  })
})

describe('form on an objective', () => {
  const met = left({ objectiveForm: { a: { mean: 1, variance: 0.1, sequence: 7 } } })
  it('is unknown before its first answer, whatever others are called', () => {
    expect(onA(left({}), 3)).toEqual({ mean: 0, variance: 0.3 })
    const named = objectiveFormBefore(left({}), { place: { objectiveId: 'constructor', sequence: 3 }, constants })
    expect(named).toEqual({ mean: 0, variance: 0.3 })
  })
  it('is halved by each answer since, those on other objectives counted', () => {
    expect(onA(met, 7).mean).toBeCloseTo(0.5, 14)
    expect(onA(met, 9).mean).toBeCloseTo(0.125, 14)
    expect(onA(met, 9).variance).toBeCloseTo(0.015625 * 0.1 + (1 - 0.015625) * 0.3, 14)
  })
  it('is gone after a long time of other things', () => {
    expect(onA(met, 2000).mean).toBeCloseTo(0, 14)
    expect(onA(met, 2000).variance).toBeCloseTo(0.3, 14)
  })
})
