import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getClassProgress } from '@/lib/services/analytics/get-class-progress'
import { getDigest } from '@/lib/services/analytics/get-digest'
import { getMisconceptions } from '@/lib/services/analytics/get-misconceptions'
import { getNeeds } from '@/lib/services/analytics/get-needs'
import { createActor } from '@/tests/support/factories'
import { answer } from '@/tests/support/practise'
import { createTaughtCourse } from '@/tests/support/taught-course'

/** Every number in a view, wherever it stands. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

async function viewsOf(instructor: Actor, courseSlug: string) {
  const asked = { courseSlug, asked: readClassFilter({}), hideNames: false }
  return {
    misconceptions: await getMisconceptions(instructor, { ...asked, order: 'trend' }),
    needs: await getNeeds(instructor, asked),
    progress: await getClassProgress(instructor, { ...asked, weeksAhead: 6 }),
    digest: await getDigest(instructor, { courseSlug, day: null, hideNames: false }),
  }
}

describe('a class that is hardly one', () => {
  it.each([
    { name: 'nobody', outcomes: null, made: 0 },
    { name: 'one who has not answered', outcomes: [], made: 0 },
    { name: 'one, always right', outcomes: ['right', 'right'], made: 0 },
    { name: 'one, always wrong', outcomes: ['wrong', 'wrong'], made: 1 },
  ] as const)('of $name gets no figure that is none', async ({ outcomes, made }) => {
    const course = await createTaughtCourse({ templates: 2 })
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    if (outcomes !== null) {
      const student = await createActor({ enrolments: { [course.id]: 'student' } })
      for (const outcome of outcomes) await answer(course, student, outcome)
    }
    const views = await viewsOf(instructor, course.slug)
    expect(numbersIn(views).filter((figure) => !Number.isFinite(figure))).toEqual([])
    expect(views.misconceptions.misconceptions).toHaveLength(made)
    expect(views.digest.misconceptions).toHaveLength(made)
    expect(views.needs.studentCount).toBe(outcomes === null ? 0 : 1)
    expect(views.progress.forecast.kind).toBe('withheld')
  })
  it('of one in a group that is not theirs is empty, and says which filter was ignored', async () => {
    const course = await createTaughtCourse({ templates: 2 })
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const asked = readClassFilter({ group: '0190a000-0000-7000-8000-000000000000', from: 'soon' })
    const view = await getNeeds(instructor, { courseSlug: course.slug, asked, hideNames: false })
    expect(view.filtering.ignored.toSorted()).toEqual(['from', 'group'])
    expect(view.needs).toEqual([])
  })
})
