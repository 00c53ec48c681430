// Names that stand in the place of students' own.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pseudonymsOf } from '@/lib/contracts/analytics/pseudonym'
import { birds, firstWords } from '@/lib/contracts/analytics/pseudonym-words'

const course = '018f0000-0000-7000-8000-000000000001'
const idOf = (place: number) => `018f0000-0000-7000-8000-${String(place).padStart(12, '0')}`
const idsOf = (count: number) => Array.from({ length: count }, (_, place) => idOf(place))

describe('pseudonyms', () => {
  it('are two words of the lists, the same every time they are asked for', () => {
    const [id = ''] = idsOf(1)
    const name = pseudonymsOf({ courseId: course, studentIds: [id] }).get(id) ?? ''
    const [first, bird] = name.split(' ')
    expect(firstWords).toContain(first)
    expect(birds).toContain(bird)
    expect(pseudonymsOf({ courseId: course, studentIds: [id] }).get(id)).toBe(name)
  })
  it('are distinct among 5,000 students, where pairs meet often', () => {
    const names = pseudonymsOf({ courseId: course, studentIds: idsOf(5_000) })
    expect(names.size).toBe(5_000)
    expect(new Set(names.values()).size).toBe(5_000)
  })
  it('tell two who would share one apart by a number each, whatever order they come in', () => {
    const names = pseudonymsOf({ courseId: course, studentIds: idsOf(1_000) })
    const numbered = [...names.values()].filter((name) => /\d/.test(name))
    expect(numbered.length).toBeGreaterThan(1)
    for (const name of numbered) expect([...names.values()]).not.toContain(name.replace(/ \d+$/, ''))
    const other = pseudonymsOf({ courseId: course, studentIds: idsOf(1_000).toReversed() })
    expect([...other].toSorted()).toEqual([...names].toSorted())
  })
  it('are others in another course', () => {
    const ids = idsOf(50)
    const here = pseudonymsOf({ courseId: course, studentIds: ids })
    const there = pseudonymsOf({ courseId: idOf(99), studentIds: ids })
    expect(ids.filter((id) => here.get(id) === there.get(id)).length).toBeLessThan(5)
  })
  it('keep their two words when others join or leave', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 }), fc.uuid(), (ids, other) => {
        const before = pseudonymsOf({ courseId: course, studentIds: ids })
        const after = pseudonymsOf({ courseId: course, studentIds: [...ids, other] })
        for (const id of ids) {
          expect(pairOf(after.get(id))).toBe(pairOf(before.get(id)))
        }
      }),
      { numRuns: 50 },
    )
  })
  it('of nobody are none', () => {
    expect(pseudonymsOf({ courseId: course, studentIds: [] }).size).toBe(0)
  })
})

describe('the words', () => {
  it.each([
    ['first words', firstWords],
    ['birds', birds],
  ])('of %s are 128, all different, one word each', (_, words) => {
    expect(new Set(words).size).toBe(128)
    for (const word of words) expect(word).toMatch(/^[A-Z][a-z]+$/)
  })
})

function pairOf(name: string | undefined): string {
  return (name ?? '').split(' ').slice(0, 2).join(' ')
}
