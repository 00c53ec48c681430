import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSlots } from '@/lib/assessment/check-slots'
import { someExam, someHomework, someMasteryCheck, someSlot } from '@/tests/support/some-definition'

const homework = (slot: Parameters<typeof someSlot>[0]) =>
  someHomework({ slots: [someSlot({ id: 'fine' }), someSlot(slot)] })
const words = (definition: Parameters<typeof checkSlots>[0]) => checkSlots(definition).map((finding) => finding.words)

describe('checkSlots', () => {
  it('counts slots from 1 and names the one it means', () => {
    const [finding] = checkSlots(homework({ id: 'second', tryPercents: [50, 60] }))
    expect(finding).toMatchObject({ kind: 'tries-rise', slotIds: ['second'] })
    expect(finding?.words).toContain('In slot 2, try 2 is worth more')
  })

  it('finds the later of two slots of one name, not the first', () => {
    const slots = ['a', 'b', 'a'].map((id) => someSlot({ id }))
    expect(words(someHomework({ slots }))).toEqual(['Slot 3 has the name of another, "a". Give it one of its own.'])
  })

  it('finds the first rise of the points per try, and lets them stay level', () => {
    expect(words(homework({ tryPercents: [100, 70, 70, 0] }))).toEqual([])
    expect(words(homework({ tryPercents: [100, 50, 70, 90] }))[0]).toContain('try 3')
    expect(words(homework({ tryPercents: [0, 1] }))[0]).toContain('try 2')
  })

  it('is silent exactly where points per try never rise', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(percents, (tryPercents) => {
        const isSorted = tryPercents.every((percent, place) => percent <= (tryPercents[place - 1] ?? 100))
        expect(words(homework({ tryPercents })).length === 0).toBe(isSorted)
      }),
    )
  })

  it('wants as many variants as a streak asks for', () => {
    expect(words(homework({ streak: 3, variants: 3 }))).toEqual([])
    expect(words(homework({ streak: 3, variants: 2 }))).toEqual([
      'Slot 2 asks for 3 right in a row and gives 2 variants. Give 3 at least.',
    ])
  })

  it('warns of more than one try in an exam, by tries, variants or streak', () => {
    for (const slot of [{ tryPercents: [100, 50] }, { variants: 2 }, { streak: 2, variants: 2 }]) {
      const definition = someExam({ slots: [someSlot(slot)] })
      expect(checkSlots(definition).map(({ kind, severity }) => [kind, severity])).toEqual([
        ['exam-retries', 'warning'],
      ])
      expect(checkSlots(someHomework({ slots: [someSlot(slot)] }))).toEqual([])
    }
  })

  it('wants three questions an objective of a mastery check', () => {
    expect(words(someMasteryCheck({ objectives: ['a', 'b', 'c'], budget: 9 }))).toEqual([])
    expect(words(someMasteryCheck({ objectives: ['a', 'b', 'c'], budget: 8 }))[0]).toContain(
      '8 questions will hardly decide 3 objectives. Allow 9',
    )
  })
})
