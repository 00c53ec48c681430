import { describe, expect, it } from 'vitest'
import { readCompareRequest } from '@/lib/contracts/analytics/compare-request'
import { comparedMeans, comparedShares } from '@/lib/services/analytics/compare-figures'
import { comparedSides } from '@/lib/services/analytics/compared-sides'
import { toAssessmentPair } from '@/lib/services/analytics/to-assessment-pair'

const named = { id: 'x', title: 'Entropy' }
const groups = ['a', 'b', 'c'].map((name) => ({ id: `00000000-0000-4000-8000-00000000000${name}`, name }))
const [a, b, c] = groups.map(({ id }) => id)
const student = (id: string, ...groupIds: readonly (string | undefined)[]) => ({
  id,
  groupIds: groupIds.flatMap((group) => group ?? []),
})
const nothing = { first: null, second: null, quiz: null, against: null }

describe('two groups', () => {
  const students = [student('1', a), student('2', a, b), student('3', b), student('4', c), student('5')]
  it('are the first two without a word of the address, and leave out who is in both', () => {
    const sides = comparedSides(students, { groups, request: nothing })
    expect([[...sides.firstIds], [...sides.secondIds], sides.inBoth]).toEqual([['1'], ['3'], 1])
  })
  it('are one against everybody else where the address names one', () => {
    const sides = comparedSides(students, { groups, request: { ...nothing, first: b ?? null } })
    expect(sides.second).toBeNull()
    expect([[...sides.firstIds], [...sides.secondIds], sides.inBoth]).toEqual([['2', '3'], ['1', '4', '5'], 0])
  })
  it('never are one group against itself, nor against one that is not there', () => {
    expect(
      comparedSides(students, { groups, request: { ...nothing, first: b ?? null, second: b ?? null } }).second,
    ).toBeNull()
    const unknown = { ...nothing, first: '00000000-0000-4000-8000-000000000099', second: c ?? null }
    expect(comparedSides(students, { groups, request: unknown }).first?.name).toBe('a')
  })
  it('are nobody in a course without groups', () => {
    const sides = comparedSides(students, { groups: [], request: nothing })
    expect([sides.first, sides.firstIds.size, sides.secondIds.size]).toEqual([null, 0, 0])
  })
})

describe('figures side by side', () => {
  it('have a difference with its interval from ten on each side', () => {
    const scores = (at: number) => Array.from({ length: 10 }, (_, place) => at + place / 100)
    const row = comparedMeans(named, { first: scores(0.6), second: scores(0.5) })
    expect(row.difference?.value).toBeCloseTo(0.1, 12)
    expect(row.difference?.interval.kind).toBe('interval')
    const few = comparedMeans(named, { first: scores(0.6), second: scores(0.5).slice(1) })
    expect(few.difference?.interval).toEqual({
      kind: 'withheld',
      why: { reason: 'too-few-attempts', found: 9, needed: 10 },
    })
  })
  it('have a difference without an interval where nothing varies, and none where a side has nobody', () => {
    const same = Array.from({ length: 12 }, () => 1)
    expect(comparedMeans(named, { first: same, second: same }).difference).toEqual({
      value: 0,
      interval: { kind: 'withheld', why: { reason: 'not-defined' } },
    })
    expect(comparedMeans(named, { first: [], second: same })).toMatchObject({
      difference: null,
      first: { n: 0, figure: { value: null } },
    })
  })
  it('count who has mastered something', () => {
    const row = comparedShares(named, { first: { hits: 9, n: 12 }, second: { hits: 3, n: 12 } })
    expect(row).toMatchObject({ first: { count: 9, n: 12, figure: { value: 0.75 } }, difference: { value: 0.5 } })
    expect(comparedShares(named, { first: { hits: 0, n: 0 }, second: { hits: 1, n: 2 } }).difference).toBeNull()
  })
})

describe('two assessments', () => {
  const quiz = (id: string, scores: Readonly<Record<string, number>>) => ({
    ...{ id, title: id },
    scores: Object.entries(scores).map(([studentId, score]) => ({ studentId, score })),
  })
  it('are compared by those who took both, each against themselves', () => {
    const { pair, assessments } = toAssessmentPair(
      [quiz('one', { x: 0.5, y: 1, z: 0 }), quiz('two', { x: 0.25, y: 0.5, w: 1 })],
      nothing,
    )
    expect(pair).toMatchObject({ n: 2, means: [0.75, 0.375] })
    expect(pair?.difference.value).toBeCloseTo(0.375, 12)
    expect(pair?.difference.interval).toMatchObject({ why: { reason: 'too-few-attempts', found: 2, needed: 10 } })
    expect(assessments.map(({ n }) => n)).toEqual([3, 3])
  })
  it('are the two that are asked for, never one against itself', () => {
    const three = ['one', 'two', 'three'].map((id) => quiz(id, { x: 1 }))
    const ids = (asked: { readonly quiz: string | null; readonly against: string | null }) => {
      const { pair } = toAssessmentPair(three, asked)
      return [pair?.first.id, pair?.second.id]
    }
    expect(ids(nothing)).toEqual(['two', 'three'])
    expect(ids({ quiz: 'three', against: 'one' })).toEqual(['three', 'one'])
    expect(ids({ quiz: 'three', against: 'three' })).toEqual(['three', 'two'])
  })
  it('need two, and somebody who took both to have a difference', () => {
    expect(toAssessmentPair([quiz('one', { x: 1 })], nothing).pair).toBeNull()
    expect(toAssessmentPair([], nothing)).toEqual({ assessments: [], pair: null })
    const { pair } = toAssessmentPair([quiz('one', { x: 1 }), quiz('two', { y: 1 })], nothing)
    expect(pair).toMatchObject({ n: 0, means: [null, null], difference: { value: null } })
  })
})

describe('what an address asks to compare', () => {
  it('is ignored where it is no id', () => {
    expect(readCompareRequest({ first: 'nonsense', second: ['a', 'b'], quiz: '1' })).toEqual(nothing)
    const id = '019aa5d0-0000-7000-8000-000000000001'
    expect(readCompareRequest({ quiz: id, against: '' })).toEqual({ ...nothing, quiz: id })
  })
})
