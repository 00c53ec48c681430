// The order in which the rules are tried, whatever kind of answer they are tried on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchedRule } from '@/lib/grading/grade'
import { type CarriedForward, gradeByOrder } from '@/lib/grading/grade-by-order'
import type { Trial } from '@/lib/grading/trial'

const mistake = { id: 'm', part: 'x', value: 1, name: 'Mistake', feedback: 'A mistake.' }
const accepted = { value: 1, scoreFraction: 0.6, feedback: 'Accepted.' }

type Holds = {
  readonly key?: boolean
  readonly accepted?: boolean
  readonly mistake?: boolean
  readonly near?: boolean
  readonly share?: number
  readonly prefix?: string
}

const trial = ({ prefix = '', ...holds }: Holds): Trial => ({
  isKey: () => holds.key === true,
  accepted: () => (holds.accepted === true ? accepted : undefined),
  mistake: () => (holds.mistake === true ? { ...mistake, id: `${prefix}m` } : undefined),
  isNearMiss: () => holds.near === true,
  share: () => holds.share ?? 0,
  words: { missed: () => `${prefix}missed` },
})

const decide = (own: Holds, followed: Holds | null = null) => {
  const carriedForward = (): CarriedForward | null =>
    followed === null ? null : { trial: trial({ ...followed, prefix: 'after-' }), words: 'Right for what you found.' }
  return gradeByOrder({ name: 'x', readAs: '$1$', own: trial(own), carriedForward })
}

const all = { key: true, accepted: true, mistake: true, near: true, share: 0.3 }

describe('of the rules that match', () => {
  it.each<readonly [string, Holds, Holds | null, MatchedRule]>([
    ['the key is first', all, all, 'key'],
    ['then what is accepted', { ...all, key: false }, { mistake: true }, 'accepted'],
    ['but the key that follows before what is accepted for less', { ...all, key: false }, all, 'carried-forward'],
    ['and what is accepted before as much for what follows', { accepted: true }, { accepted: true }, 'accepted'],
    ['then the key that follows', { mistake: true, near: true, share: 0.3 }, all, 'carried-forward'],
    ['then what is accepted of it', { mistake: true, near: true }, { ...all, key: false }, 'carried-forward'],
    ['then a mistake', { mistake: true, near: true, share: 0.3 }, { near: true }, 'mistake'],
    ['then a mistake on what was found', { near: true, share: 0.3 }, { mistake: true, near: true }, 'mistake'],
    ['then rounding', { near: true, share: 0.3 }, { share: 0.9 }, 'near-miss'],
    ['then rounding on what was found', { share: 0.3 }, { near: true }, 'near-miss'],
    ['then what is right in part', { share: 0.3 }, { share: 0.9 }, 'partial'],
    ['and none of them', {}, {}, 'general'],
  ])('%s', (_what, own, followed, matched) => {
    expect(decide(own, followed)).toMatchObject({ name: 'x', matched, readAs: '$1$' })
  })
  it('its own mistake is named before one on what was found', () => {
    expect(decide({ mistake: true }, { mistake: true })).toMatchObject({ mistake: 'm' })
    expect(decide({}, { mistake: true })).toMatchObject({ mistake: 'after-m' })
  })
})

describe('what a rule is worth', () => {
  it('is all for the key and for the key that follows', () => {
    expect(decide({ key: true })).toMatchObject({ scoreFraction: 1, feedback: 'Right.' })
    expect(decide({}, { key: true })).toMatchObject({ scoreFraction: 1, feedback: 'Right for what you found.' })
  })
  it('is what its author says for an accepted answer', () => {
    expect(decide({ accepted: true, share: 0.9 })).toMatchObject({ scoreFraction: 0.6, feedback: 'Accepted.' })
    expect(decide({}, { accepted: true })).toMatchObject({
      scoreFraction: 0.6,
      feedback: 'Right for what you found.\n\nAccepted.',
    })
  })
  it('is the share that is right for every other, by its own key and not the one that follows', () => {
    for (const own of [{ mistake: true }, { near: true }, {}]) {
      expect(decide({ ...own, share: 0.4 }, { share: 0.9 })).toMatchObject({ scoreFraction: 0.4 })
      expect(decide(own, { share: 0.9 })).toMatchObject({ scoreFraction: 0 })
    }
  })
  it('is half as evidence when the answer is right but for rounding, and nothing as a score', () => {
    expect(decide({ near: true })).toMatchObject({ scoreFraction: 0, evidenceFraction: 0.5 })
    expect(decide({ near: true, share: 0.75 })).toMatchObject({ scoreFraction: 0.75, evidenceFraction: 0.75 })
    expect(decide({ mistake: true, near: true })).not.toHaveProperty('evidenceFraction')
  })
})

describe('a trial', () => {
  it('may have nothing but a key, a mistake and words', () => {
    const bare: Trial = { isKey: () => false, mistake: () => undefined, words: { missed: () => 'No.' } }
    const grade = gradeByOrder({ name: 'x', readAs: '', own: bare, carriedForward: () => null })
    expect(grade).toEqual({ name: 'x', readAs: '', matched: 'general', scoreFraction: 0, feedback: 'No.' })
  })
  it('tells its facts whichever rule decides', () => {
    for (const own of [{ key: true }, { accepted: true }, { mistake: true }, { share: 0.2 }, {}]) {
      const grade = gradeByOrder({
        name: 'x',
        readAs: '',
        own: { ...trial(own), facts: { logScoreBits: -2, evidenceFraction: 0.25 } },
        carriedForward: () => null,
      })
      expect(grade).toMatchObject({ logScoreBits: -2, evidenceFraction: 0.25 })
    }
  })
  it('may word a mistake and the key in its own way', () => {
    const words = { key: () => 'Yes.', mistake: ({ name }: { readonly name: string }) => `${name}!`, missed: () => '' }
    const own = (holds: Holds) => ({ ...trial(holds), words })
    const graded = (holds: Holds) =>
      gradeByOrder({ name: 'x', readAs: '', own: own(holds), carriedForward: () => null })
    expect(graded({ key: true }).feedback).toBe('Yes.')
    expect(graded({ mistake: true })).toMatchObject({ feedback: 'Mistake!', mistakeName: 'Mistake' })
  })
  it('is set against what was answered before only when its own key is missed', () => {
    const asked: string[] = []
    const carriedForward = () => {
      asked.push('asked')
      return null
    }
    gradeByOrder({ name: 'x', readAs: '', own: trial({ key: true }), carriedForward })
    const inFull = { ...trial({}), accepted: () => ({ ...accepted, scoreFraction: 1 }) }
    gradeByOrder({ name: 'x', readAs: '', own: inFull, carriedForward })
    expect(asked).toEqual([])
    gradeByOrder({ name: 'x', readAs: '', own: trial({ mistake: true }), carriedForward })
    expect(asked).toEqual(['asked'])
  })
  it('scores in [0, 1], and no less for one more rule that matches', () => {
    const holds = fc.record({
      key: fc.boolean(),
      accepted: fc.boolean(),
      mistake: fc.boolean(),
      near: fc.boolean(),
      share: fc.constantFrom(0, 0.25, 0.5),
    })
    fc.assert(
      fc.property(holds, fc.option(holds), (own, followed) => {
        const { scoreFraction } = decide(own, followed)
        expect(scoreFraction).toBeGreaterThanOrEqual(own.key || own.accepted ? 0.6 : own.share)
        expect(scoreFraction).toBeLessThanOrEqual(1)
        expect(decide({ ...own, key: true }, followed).scoreFraction).toBe(1)
      }),
    )
  })
})
