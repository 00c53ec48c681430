import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { db } from '@/lib/db/client'
import { createAssessment } from '@/lib/db/queries/assessment'
import { getMisconceptions } from '@/lib/services/analytics/get-misconceptions'
import { getNeeds } from '@/lib/services/analytics/get-needs'
import { setNeedAside, undoNeedAside } from '@/lib/services/analytics/set-need-aside'
import { createActor, createCourse } from '@/tests/support/factories'
import { answer } from '@/tests/support/practise'
import { someMasteryCheck } from '@/tests/support/some-definition'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

const everything = { asked: readClassFilter({}), hideNames: false } as const
const misconceptions = (actor: Actor, courseSlug: string, more: object = {}) =>
  getMisconceptions(actor, { ...everything, courseSlug, order: 'surest', ...more })
const needs = (actor: Actor, courseSlug: string, more: object = {}) =>
  getNeeds(actor, { ...everything, courseSlug, ...more })

/** One who is always right, one who always makes the mistake, one who never came; all enrolled a month ago. */
async function createClass({ answers = 6 } = {}) {
  const course = await createTaughtCourse()
  const member = (name: string, role: 'student' | 'instructor' = 'student') =>
    createActor({ name, enrolments: { [course.id]: role } })
  const [right, wrong, absent] = [await member('Ada'), await member('Bo'), await member('Cleo')]
  const instructor = await member('Ines', 'instructor')
  for (let given = 0; given < answers; given += 1) {
    await answer(course, right, 'right')
    await answer(course, wrong, 'wrong')
  }
  await db.enrolment.updateMany({
    where: { courseId: course.id },
    data: { createdAt: new Date(Date.now() - 30 * 86_400_000) },
  })
  return { course, right, wrong, absent, instructor }
}

let found: Awaited<ReturnType<typeof createClass>>
beforeAll(async () => {
  found = await createClass()
})

const one = (course: TaughtCourse, student: Actor) => ({ courseId: course.id, studentId: student.userId })

describe('the misconceptions of a class', () => {
  it('are the mistakes that were made, in their own words, with who made them', async () => {
    const { course, instructor, wrong } = found
    const view = await misconceptions(instructor, course.slug)
    expect(view.misconceptions).toEqual([
      expect.objectContaining({
        objectiveId: course.objectiveIds[0],
        objectiveTitle: 'Surprisal',
        mistake: 'nats-for-bits',
        name: 'Natural logarithm for base 2',
        n: expect.any(Number),
        count: 6,
        studentCount: 2,
        students: [{ id: wrong.userId, name: 'Bo', isSimulated: false, n: 6, count: 6 }],
        interval: { kind: 'withheld', why: { reason: 'too-few-attempts', found: 2, needed: 20 } },
        trend: { kind: 'one-week' },
      }),
    ])
    expect(view).toMatchObject({ studentCount: 3, isAnswered: true })
  })
  it('are the same three where only the surest are asked for', async () => {
    const { course, instructor } = found
    const all = await misconceptions(instructor, course.slug)
    expect((await misconceptions(instructor, course.slug, { most: 3 })).misconceptions).toEqual(all.misconceptions)
  })
  it('name nobody while names are hidden', async () => {
    const { course, instructor } = found
    const view = await misconceptions(instructor, course.slug, { hideNames: true })
    expect(JSON.stringify(view)).not.toContain('Bo')
    expect(view.misconceptions[0]?.students[0]?.name).toMatch(/^\w+ \w+$/)
  })
  it('are none in weeks without answers', async () => {
    const { course, instructor } = found
    const asked = readClassFilter({ from: '2020-01-01', to: '2020-02-01' })
    expect(await misconceptions(instructor, course.slug, { asked })).toMatchObject({
      misconceptions: [],
      isAnswered: false,
    })
  })
  it('leave a student out who left', async () => {
    const { course, wrong, instructor } = await createClass({ answers: 1 })
    await db.enrolment.updateMany({
      where: { courseId: course.id, userId: wrong.userId },
      data: { removedAt: new Date() },
    })
    expect((await misconceptions(instructor, course.slug)).misconceptions).toEqual([])
  })
  it('keep their words when their questions are gone', async () => {
    const { course, instructor } = await createClass({ answers: 1 })
    await db.question.updateMany({ where: { lessonId: course.lessonId }, data: { archivedAt: new Date() } })
    expect((await misconceptions(instructor, course.slug)).misconceptions).toMatchObject([
      { name: 'Natural logarithm for base 2', count: 1 },
    ])
  })
  it('of an empty class are none', async () => {
    const { id, slug } = await createCourse()
    const instructor = await createActor({ enrolments: { [id]: 'instructor' } })
    expect(await misconceptions(instructor, slug)).toMatchObject({
      misconceptions: [],
      studentCount: 0,
      isAnswered: false,
    })
  })
  it('are not there for a student, nor for an instructor of another course', async () => {
    const { course, right } = found
    await expect(misconceptions(right, course.slug)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(misconceptions(await createActor(), course.slug)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('who needs a person', () => {
  it('is who never came, with what that costs by then', async () => {
    const { course, instructor, absent } = found
    const view = await needs(instructor, course.slug)
    const [first] = view.needs.filter(({ student }) => student.id === absent.userId)
    expect(first).toMatchObject({
      student: { name: 'Cleo' },
      first: { reason: { kind: 'not-started', days: 30 } },
    })
    expect(first?.first.gain).toBeGreaterThan(0.1)
    expect(view.goal).toMatchObject({ kind: 'horizon', daysLeft: 28 })
    expect(view.needs.map(({ first: { gain } }) => gain)).toEqual(
      view.needs.map(({ first: { gain } }) => gain).toSorted((a, b) => b - a),
    )
  })
  it('is out of the list once seen to, says who did, and comes back at once', async () => {
    const { course, instructor, absent } = found
    await setNeedAside(instructor, one(course, absent))
    const aside = await needs(instructor, course.slug)
    expect(aside.needs.map(({ student }) => student.id)).not.toContain(absent.userId)
    expect(aside.aside).toMatchObject([{ student: { id: absent.userId }, by: 'Ines' }])
    await setNeedAside(instructor, one(course, absent))
    await undoNeedAside(instructor, one(course, absent))
    await undoNeedAside(instructor, one(course, absent))
    const back = await needs(instructor, course.slug)
    expect(back.needs.map(({ student }) => student.id)).toContain(absent.userId)
    expect(back.aside).toEqual([])
  })
  it('is back after a week by itself', async () => {
    const { course, instructor, absent } = found
    await setNeedAside(instructor, one(course, absent))
    const past = new Date(Date.now() - 8 * 86_400_000)
    const where = { courseId: course.id, studentId: absent.userId }
    await db.needAside.updateMany({ where, data: { setAt: past, until: new Date(past.getTime() + 7 * 86_400_000) } })
    const view = await needs(instructor, course.slug)
    expect(view.needs.map(({ student }) => student.id)).toContain(absent.userId)
  })
  it('is set aside by an instructor alone, and only a student of the course', async () => {
    const { course, instructor, right, absent } = found
    await expect(setNeedAside(right, one(course, absent))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(setNeedAside(instructor, { courseId: course.id, studentId: randomUUID() })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(setNeedAside(instructor, one(course, instructor))).rejects.toMatchObject({ code: 'not-found' })
    await expect(undoNeedAside(await createActor(), one(course, absent))).rejects.toMatchObject({ code: 'not-found' })
  })
  it('counts until the next assessment closes, where one does', async () => {
    const { course, instructor } = found
    const closes = new Date(Date.now() + 10 * 86_400_000)
    const definition = someMasteryCheck({
      title: 'Check',
      objectives: [...course.objectiveIds],
      timeline: [{ until: closes.toISOString().slice(0, 16), percent: 100 }],
    })
    const id = await createAssessment(db, { courseId: course.id, definition, authorId: instructor.userId })
    await db.assessment.updateMany({ where: { id }, data: { publishedAt: new Date() } })
    const view = await needs(instructor, course.slug)
    expect(view.goal).toMatchObject({ kind: 'assessment', title: 'Check' })
    expect(view.goal.daysLeft).toBeGreaterThan(9)
    expect(view.goal.daysLeft).toBeLessThan(11.1)
  })
  it('is nobody of nobody, and names no one while names are hidden', async () => {
    const { id, slug } = await createCourse()
    const instructor = await createActor({ enrolments: { [id]: 'instructor' } })
    expect(await needs(instructor, slug)).toMatchObject({ needs: [], aside: [], studentCount: 0, isQuiet: true })
    const { course, instructor: other } = found
    expect(JSON.stringify(await needs(other, course.slug, { hideNames: true }))).not.toMatch(/Ada|Bo|Cleo/)
  })
})
