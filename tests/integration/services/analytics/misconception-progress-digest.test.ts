import { beforeAll, describe, expect, it } from 'vitest'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { readWeeksAhead } from '@/lib/contracts/analytics/class-progress'
import { readDigestDay } from '@/lib/contracts/analytics/digest'
import { readMisconceptionOrder } from '@/lib/contracts/analytics/misconceptions'
import { db } from '@/lib/db/client'
import { exportClassProgress } from '@/lib/services/analytics/export-class-progress'
import { exportDigest } from '@/lib/services/analytics/export-digest'
import { exportMisconceptions } from '@/lib/services/analytics/export-misconceptions'
import { exportNeeds } from '@/lib/services/analytics/export-needs'
import { getClassProgress } from '@/lib/services/analytics/get-class-progress'
import { getDigest } from '@/lib/services/analytics/get-digest'
import { getMisconception } from '@/lib/services/analytics/get-misconception'
import { createActor, createCourse } from '@/tests/support/factories'
import { answer } from '@/tests/support/practise'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

const asked = readClassFilter({})
const WEEK = 7 * 86_400_000
const thisWeek = mondayOf(dayAt(Date.now(), zoneClock('UTC')))
const weekBefore = new Date(Date.parse(thisWeek) - WEEK).toISOString().slice(0, 10)

let course: TaughtCourse
let instructor: Actor
let wrong: Actor

beforeAll(async () => {
  course = await createTaughtCourse()
  instructor = await createActor({ name: 'Ines', enrolments: { [course.id]: 'instructor' } })
  wrong = await createActor({ name: '=Bo', enrolments: { [course.id]: 'student' } })
  const right = await createActor({ name: 'Ada', enrolments: { [course.id]: 'student' } })
  for (let given = 0; given < 3; given += 1) await answer(course, wrong, 'wrong')
  for (let given = 0; given < 8; given += 1) await answer(course, right, 'right')
})

const detail = (mistake: string, more: object = {}) =>
  getMisconception(instructor, {
    ...{ courseSlug: course.slug, asked, hideNames: false, objectiveId: course.objectiveIds[0], mistake },
    ...more,
  })

describe('one misconception', () => {
  it('comes with an example from a student’s own variant: what they saw, answered, and what the mistake gives', async () => {
    const { example, name, feedback, objective } = await detail('nats-for-bits')
    expect({ name, feedback, objective: objective.title }).toEqual({
      name: 'Natural logarithm for base 2',
      feedback: 'You used the natural logarithm.',
      objective: 'Surprisal',
    })
    expect(example?.student).toMatchObject({ id: wrong.userId, name: '=Bo' })
    const [, n] = /one of (\d+) outcomes/.exec(example?.prompt ?? '') ?? []
    const key = Number(n) + 0.7315926
    expect(Number(example?.response['bits'])).toBeCloseTo(key / 2)
    expect(example?.given).toEqual([
      {
        id: 'nats-for-bits',
        part: 'bits',
        value: `${Number((key / 2).toPrecision(6))} bits`,
        feedback: 'You used the natural logarithm.',
      },
    ])
  })
  it('comes with the problem that separates it best, and how it was answered', async () => {
    const { problem } = await detail('nats-for-bits')
    expect(problem).toMatchObject({ draws: 40, share: 1, guessed: 0, candidates: 3 })
    expect(problem?.tolerances).toBeCloseTo(5_000, -1)
    expect(problem?.shown).toBeGreaterThan(0)
    expect(problem?.answers).toBeGreaterThanOrEqual(problem?.shown ?? 0)
    expect(problem?.solution).toMatch(/^There are \d+ outcomes\.$/)
    expect(problem?.parts[0]).not.toHaveProperty('key')
  })
  it('keeps its words and its example when its questions are gone, with no problem to show', async () => {
    const where = { lessonId: course.lessonId }
    await db.question.updateMany({ where, data: { archivedAt: new Date() } })
    const { problem, example, found } = await detail('nats-for-bits')
    await db.question.updateMany({ where, data: { archivedAt: null } })
    expect(problem).toBeNull()
    expect(example).not.toBeNull()
    expect(found?.count).toBe(3)
  })
  it('names nobody while names are hidden', async () => {
    expect(JSON.stringify(await detail('nats-for-bits', { hideNames: true }))).not.toContain('=Bo')
  })
  it('is not there for a mistake nobody named, an objective of another course, or text no database holds', async () => {
    await expect(detail('unheard-of')).rejects.toMatchObject({ code: 'not-found' })
    await expect(detail('nats-for-bits', { objectiveId: 'elsewhere' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(detail('\0')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a course over time', () => {
  const progress = (actor: Actor, courseSlug: string) => getClassProgress(actor, { courseSlug, asked, weeksAhead: 4 })

  it('counts what is mastered, answered and by whom in the running week, and withholds a forecast', async () => {
    const declared = await db.mastery.count({ where: { courseId: course.id, declaredAt: { not: null } } })
    const view = await progress(instructor, course.slug)
    expect(view).toMatchObject({ studentCount: 2, objectiveCount: 2, whole: 4 })
    expect(view.weeks).toEqual([
      {
        week: thisWeek,
        ...{ gained: declared, mastered: declared, answers: 11, students: 2, isRunning: true },
        seconds: expect.any(Number),
      },
    ])
    expect(view.forecast).toEqual({ kind: 'withheld', reason: 'too-few-weeks', found: 0, needed: 3 })
  })
  it('forecasts once three weeks are over, from what was mastered in them', async () => {
    const { id } = course
    const key = { courseId: id, studentId: wrong.userId }
    for (const weeks of [1, 2, 3]) {
      const day = new Date(Date.parse(thisWeek) - weeks * WEEK)
      await db.activityTally.create({ data: { ...key, day, answers: 5, scoreSum: 2, fullCount: 2, seconds: 60 } })
    }
    const view = await progress(instructor, course.slug)
    await db.activityTally.deleteMany({ where: { ...key, day: { lt: new Date(thisWeek) } } })
    expect(view.weeks).toHaveLength(4)
    expect(view.forecast.kind).toBe('band')
    const weeks = view.forecast.kind === 'band' ? view.forecast.weeks : []
    expect(weeks.map(({ week }) => week)[0]).toBe(thisWeek)
    expect(weeks).toHaveLength(4)
    for (const { low, middle, high } of weeks) {
      expect(low).toBeGreaterThanOrEqual(view.weeks.at(-1)?.mastered ?? 0)
      expect(middle).toBeGreaterThanOrEqual(low)
      expect(high).toBeLessThanOrEqual(view.whole)
      expect(high).toBeGreaterThanOrEqual(middle)
    }
  })
  it('says so where the weeks that are asked for end before this one', async () => {
    const past = readClassFilter({ from: '2020-01-06', to: '2020-02-02' })
    const view = await getClassProgress(instructor, { courseSlug: course.slug, asked: past, weeksAhead: 4 })
    expect(view).toMatchObject({ weeks: [], forecast: { kind: 'withheld', reason: 'ends-before' } })
  })
  it('of an empty class has no weeks', async () => {
    const { id, slug } = await createCourse()
    const alone = await createActor({ enrolments: { [id]: 'instructor' } })
    expect(await progress(alone, slug)).toMatchObject({ weeks: [], whole: 0, due: [] })
  })
  it('takes four weeks ahead for anything that is no number of weeks', () => {
    expect([readWeeksAhead('6'), readWeeksAhead('7'), readWeeksAhead('x'), readWeeksAhead(undefined)]).toEqual([
      6, 4, 4, 4,
    ])
  })
})

describe('the digest of a week', () => {
  const digest = (day: string | null, more: object = {}) =>
    getDigest(instructor, { courseSlug: course.slug, day, hideNames: false, ...more })

  it('tells what was worked at, what to teach and who to talk to', async () => {
    const view = await digest(null)
    expect(view).toMatchObject({ week: thisWeek, isRunning: true, next: null, previous: weekBefore, studentCount: 2 })
    expect(view.now).toMatchObject({ students: 2, answers: 11 })
    expect(view.before).toEqual({ students: 0, answers: 0, seconds: 0 })
    expect(view.objectives.map(({ answers }) => answers).reduce((sum, each) => sum + each, 0)).toBe(11)
    expect(view.misconceptions).toMatchObject([{ mistake: 'nats-for-bits', count: 3, before: null }])
    expect(view.needs).not.toBeNull()
  })
  it('of a week without answers is empty, and keeps nobody’s needs', async () => {
    const day = new Date(Date.parse(weekBefore) + 3 * 86_400_000).toISOString().slice(0, 10)
    expect(await digest(day)).toMatchObject({
      ...{ week: weekBefore, isRunning: false, next: thisWeek, objectives: [], misconceptions: [], needs: null },
      now: { students: 0, answers: 0, seconds: 0 },
    })
  })
  it('of a week that has not come is that of the running one', async () => {
    expect((await digest('2999-01-01')).week).toBe(thisWeek)
    expect([readDigestDay('2026-02-30'), readDigestDay('soon'), readDigestDay('2026-02-28')]).toEqual([
      null,
      null,
      '2026-02-28',
    ])
  })
})

describe('the files of these pages', () => {
  it('hold the rows of their tables, no cell a formula, and pseudonyms while names are hidden', async () => {
    const of = { courseSlug: course.slug, asked, hideNames: false }
    const order = readMisconceptionOrder('unheard-of')
    expect(order).toBe('surest')
    const { fileName, text } = await exportMisconceptions(instructor, { ...of, order })
    expect(fileName).toBe(`misconceptions-${course.slug}.csv`)
    expect(text.split('\r\n')[1]).toMatch(/^Surprisal,Natural logarithm for base 2,\d+,3,0\.\d+,,,2,1,,"'=Bo"$/)
    const hidden = await exportMisconceptions(instructor, { ...of, order, hideNames: true })
    expect(hidden.text).not.toContain('=Bo')
    expect((await exportNeeds(instructor, of)).text).toContain('Objectives more')
    const weeks = await exportClassProgress(instructor, { courseSlug: course.slug, asked, weeksAhead: 4 })
    expect(weeks.text.split('\r\n')[1]).toContain(`${thisWeek},`)
    const digest = await exportDigest(instructor, { courseSlug: course.slug, day: null, hideNames: false })
    expect(digest.fileName).toBe(`week-${thisWeek}-${course.slug}.csv`)
    expect(digest.text).toContain('Surprisal')
  })
})
