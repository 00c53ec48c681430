import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseTotal } from '@/lib/assessment/course-total'
import type { GradeCell } from '@/lib/assessment/grade-cell'
import type { GradebookRules } from '@/lib/assessment/gradebook-rules'

const cell = (given: Partial<GradeCell>): GradeCell => ({
  assessmentId: 'quiz',
  categoryId: null,
  computedPoints: 8,
  maxPoints: 10,
  overridePoints: null,
  isExcused: false,
  isClosed: true,
  ...given,
})
const none: GradebookRules = { categories: [] }
const rules: GradebookRules = {
  categories: [
    { id: 'homework', name: 'Homework', weight: 40, dropLowest: 1 },
    { id: 'exams', name: 'Exams', weight: 60, dropLowest: 0 },
  ],
}
const homework = (assessmentId: string, given: Partial<GradeCell> = {}) =>
  cell({ assessmentId, categoryId: 'homework', ...given })

describe('courseTotal', () => {
  it('is by hand: homework 9 of 10 with the lowest dropped at 40 %, exam 70 of 100 at 60 %, makes 78', () => {
    const cells = [
      homework('first', { computedPoints: 9 }),
      homework('second', { computedPoints: 2 }),
      cell({ assessmentId: 'exam', categoryId: 'exams', computedPoints: 70, maxPoints: 100 }),
    ]
    const total = courseTotal(cells, rules)
    expect(total.percent).toBe(78)
    expect(
      total.categories.map(({ percent, weightPercent, contribution }) => [percent, weightPercent, contribution]),
    ).toEqual([
      [90, 40, 36],
      [70, 60, 42],
    ])
    expect(total.categories[0]?.cells).toEqual([
      { assessmentId: 'first', standing: { kind: 'counts', points: 9, from: 'computed' }, contribution: 36 },
      { assessmentId: 'second', standing: { kind: 'dropped', points: 2 }, contribution: 0 },
    ])
  })

  it('is nothing yet where nothing counts', () => {
    expect(courseTotal([], none).percent).toBeNull()
    const open = courseTotal([homework('open', { computedPoints: null, isClosed: false })], rules)
    expect(open.percent).toBeNull()
    expect(open.categories[0]).toMatchObject({ percent: null, weightPercent: 0, contribution: 0 })
  })

  it('counts all by points where there are no categories', () => {
    const cells = [cell({}), cell({ assessmentId: 'long', computedPoints: 10, maxPoints: 30 })]
    expect(courseTotal(cells, none).percent).toBe(45)
  })

  it('counts what is missing as nothing once it is closed, and not before', () => {
    const missing = cell({ assessmentId: 'missing', computedPoints: null })
    expect(courseTotal([cell({}), missing], none).percent).toBe(40)
    expect(courseTotal([cell({}), { ...missing, isClosed: false }], none).percent).toBe(80)
    expect(courseTotal([missing], none).categories[0]?.cells[0]?.standing).toEqual({
      kind: 'counts',
      points: 0,
      from: 'missing',
    })
  })

  it('leaves out what is excused, even where it is overridden, and takes an override above what was computed', () => {
    const excused = cell({ assessmentId: 'ill', isExcused: true, overridePoints: 0, computedPoints: null })
    expect(courseTotal([cell({}), excused], none).percent).toBe(80)
    expect(courseTotal([cell({ overridePoints: 5 })], none).percent).toBe(50)
    expect(courseTotal([cell({ overridePoints: 0 })], none).percent).toBe(0)
    expect(courseTotal([excused], none)).toMatchObject({ percent: null })
  })

  it('lets a bonus pass 100 and leaves out what has no points', () => {
    const early = cell({ computedPoints: 11 })
    expect(courseTotal([early], none).percent).toBe(110)
    const empty = cell({ assessmentId: 'empty', computedPoints: 0, maxPoints: 0 })
    expect(courseTotal([early, empty], none).percent).toBe(110)
    expect(courseTotal([empty], none).percent).toBeNull()
  })

  it('gives the weight of a category in which nothing counts yet to the others', () => {
    const { percent, categories } = courseTotal([homework('first')], rules)
    expect(percent).toBe(80)
    expect(categories.map(({ weightPercent }) => weightPercent)).toEqual([100, 0])
  })

  it('says what is in no category of a course that has some', () => {
    const total = courseTotal(
      [homework('first'), cell({ assessmentId: 'stray' }), cell({ assessmentId: 'gone', categoryId: 'labs' })],
      rules,
    )
    expect(total.percent).toBe(80)
    expect(total.uncategorised.map(({ assessmentId }) => assessmentId)).toEqual(['stray', 'gone'])
  })

  it('has nothing outside of categories where there are none, and nothing outside adds to the total', () => {
    expect(courseTotal([cell({}), cell({ assessmentId: 'b', categoryId: 'labs' })], none).uncategorised).toEqual([])
    const [stray] = courseTotal([cell({ assessmentId: 'stray' })], rules).uncategorised
    expect(stray).toEqual({
      assessmentId: 'stray',
      standing: { kind: 'left-out', because: 'no-category' },
      contribution: 0,
    })
  })

  it('counts an assessment of one point', () => {
    expect(courseTotal([homework('tiny', { computedPoints: 0.5, maxPoints: 1 })], rules).percent).toBe(50)
  })

  it('counts a category of weight 0 for nothing', () => {
    const practice: GradebookRules = { categories: [{ id: 'homework', name: 'Practice', weight: 0, dropLowest: 0 }] }
    expect(courseTotal([homework('first')], practice)).toMatchObject({ percent: null })
  })

  const points = fc.integer({ min: 0, max: 1_200 }).map((tenths) => tenths / 10)
  const someCells = fc
    .array(
      fc.record({
        categoryId: fc.constantFrom('homework', 'exams', null),
        computedPoints: fc.option(points),
        maxPoints: fc.integer({ min: 0, max: 100 }),
        overridePoints: fc.option(points, { freq: 3 }),
        isExcused: fc.constantFrom(false, false, false, true),
        isClosed: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((drawn) => drawn.map((each, place) => ({ ...each, assessmentId: `a${place}` })))
  const dropping = (drops: number): GradebookRules => ({
    categories: rules.categories.map((category) => ({ ...category, dropLowest: drops })),
  })

  it('adds up to the last bit: cells to categories, categories to the total', () => {
    fc.assert(
      fc.property(someCells, fc.integer({ min: 0, max: 3 }), (cells, drops) => {
        const { percent, categories } = courseTotal(cells, dropping(drops))
        for (const category of categories)
          expect(category.cells.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(category.contribution)
        expect(categories.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(percent ?? 0)
        const byHand = categories.reduce((sum, each) => sum + ((each.percent ?? 0) * each.weightPercent) / 100, 0)
        expect(Math.abs(byHand - (percent ?? 0))).toBeLessThan(1e-8)
      }),
    )
  })

  it('never falls by dropping more', () => {
    fc.assert(
      fc.property(someCells, fc.integer({ min: 0, max: 4 }), (cells, drops) => {
        const fewer = courseTotal(cells, dropping(drops)).percent ?? 0
        expect(courseTotal(cells, dropping(drops + 1)).percent ?? 0).toBeGreaterThanOrEqual(fewer - 1e-9)
      }),
    )
  })

  it('never falls when points rise', () => {
    fc.assert(
      fc.property(someCells, fc.nat(11), (cells, place) => {
        const better = cells.map((each, at) =>
          at === place && each.computedPoints !== null ? { ...each, computedPoints: each.computedPoints + 1 } : each,
        )
        const before = courseTotal(cells, dropping(1)).percent ?? 0
        expect(courseTotal(better, dropping(1)).percent ?? 0).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })
})
