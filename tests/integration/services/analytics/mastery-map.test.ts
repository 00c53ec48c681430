// What a class knows, as its instructor sees it.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { mapOrderSchema } from '@/lib/contracts/analytics/mastery-map'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { exportMasteryMap } from '@/lib/services/analytics/export-mastery-map'
import { getProgress } from '@/lib/services/get-progress'
import { createActor, createCourse } from '@/tests/support/factories'
import { answer, practise } from '@/tests/support/practise'
import { shownClass } from '@/tests/support/shown-class'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let instructor: Actor
let able: Actor
let beginner: Actor
let group: string

const studentNamed = (name: string) => createActor({ name, enrolments: { [course.id]: 'student' } })

beforeAll(async () => {
  course = await createTaughtCourse()
  instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
  able = await studentNamed('Zora Able')
  beginner = await studentNamed('Bo Beginner')
  await studentNamed('Quiet One')
  for (let given = 0; given < 6; given += 1) await answer(course, able, 'right')
  await practise(course, beginner, 3)
  const { id } = await db.courseGroup.create({ data: { courseId: course.id, name: 'Tuesday' }, select: { id: true } })
  await db.courseGroupMember.create({ data: { courseId: course.id, groupId: id, studentId: able.userId } })
  group = id
})

const namesOf = async (...asked: Parameters<typeof shownClass>) =>
  (await shownClass(...asked)).rows.map(({ name }) => name)

describe('the mastery map', () => {
  it('has every student by name with a level on each objective, who never practised at what is expected of anybody', async () => {
    const { rows, objectives, enrolledCount, threshold } = await shownClass(instructor, course.slug)
    expect(rows.map(({ name, answerCount }) => [name, answerCount])).toEqual([
      ['Bo Beginner', 3],
      ['Quiet One', 0],
      ['Zora Able', 6],
    ])
    expect(objectives.map(({ title }) => title)).toEqual(['Surprisal', 'Entropy'])
    expect([enrolledCount, threshold]).toEqual([3, 0.8])
    const quiet = rows[1]?.cells ?? []
    expect(quiet.map(({ status }) => status)).toEqual(['untouched', 'untouched'])
    expect(rows[1]?.lastAnsweredAt).toBeNull()
    expect(rows[2]?.cells[0]?.level).toBeGreaterThan(quiet[0]?.level ?? 1)
    for (const { level, low, high } of rows.flatMap(({ cells }) => cells)) {
      expect(low).toBeLessThanOrEqual(level)
      expect(high).toBeGreaterThanOrEqual(level)
    }
  })

  it('shows the very levels the student is shown', async () => {
    const { rows } = await shownClass(instructor, course.slug)
    const own = await getProgress(able, course.slug)
    const cells = rows.find(({ id }) => id === able.userId)?.cells ?? []
    for (const [place, { status, level, low, high }] of own.objectives.entries()) {
      expect(cells[place]).toMatchObject({ status })
      expect(cells[place]?.level).toBeCloseTo(level, 4)
      expect(cells[place]?.low).toBeCloseTo(low, 4)
      expect(cells[place]?.high).toBeCloseTo(high, 4)
    }
  })

  it('counts each objective over the class', async () => {
    const { objectives, studentCount } = await shownClass(instructor, course.slug)
    for (const { counts } of objectives) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(studentCount)
      expect(counts.untouched).toBeGreaterThanOrEqual(1)
    }
  })

  it('stands in the order the address asks for', async () => {
    const by = (asked: string, way: 'up' | 'down') =>
      namesOf(instructor, course.slug, { order: { by: asked, way, search: '' } })
    expect(await by('name', 'down')).toEqual(['Zora Able', 'Quiet One', 'Bo Beginner'])
    expect(await by('last', 'up')).toEqual(['Quiet One', 'Zora Able', 'Bo Beginner'])
    expect(await by(course.objectiveIds[0], 'down')).toEqual(['Zora Able', 'Bo Beginner', 'Quiet One'])
    expect((await by('need', 'down')).at(-1)).toBe('Zora Able')
    expect(await by('no such column', 'down')).toEqual(['Bo Beginner', 'Quiet One', 'Zora Able'])
  })

  it('shows a group, and counts that group alone; an unknown group is ignored and named', async () => {
    const ours = await shownClass(instructor, course.slug, { asked: readClassFilter({ group }) })
    expect(ours.rows.map(({ name }) => name)).toEqual(['Zora Able'])
    expect([ours.studentCount, ours.enrolledCount]).toEqual([1, 3])
    const unknown = await shownClass(instructor, course.slug, { asked: readClassFilter({ group: randomUUID() }) })
    expect(unknown.rows).toHaveLength(3)
    expect(unknown.filtering).toMatchObject({ filter: { group: null }, ignored: ['group'] })
  })

  it('finds students by a part of their name, and leaves the counts of the class alone', async () => {
    const view = await shownClass(instructor, course.slug, { order: { search: ' able ' } })
    expect(view.rows.map(({ name }) => name)).toEqual(['Zora Able'])
    expect(view.studentCount).toBe(3)
  })

  it('tells whom practice has stopped helping, longest first, whatever is searched', async () => {
    expect(await shownClass(instructor, course.slug)).toMatchObject({ stalls: [], isQuiet: false })
    const stalled = { answerCount: 40, answersSincePeak: 20, mean: -4, variance: 0.01 }
    const where = { courseId: course.id, studentId: beginner.userId, objectiveId: course.objectiveIds[0] }
    const before = await db.mastery.findUniqueOrThrow({ where: { courseId_studentId_objectiveId: where } })
    await db.mastery.updateMany({ where, data: { ...stalled, known: 0 } })
    const { stalls } = await shownClass(instructor, course.slug, { order: { search: 'able' } })
    await db.mastery.updateMany({ where, data: before })
    expect(stalls).toMatchObject([
      { student: { name: 'Bo Beginner' }, objective: { title: 'Surprisal' }, answerCount: 40 },
    ])
  })

  it('leaves out who was removed', async () => {
    const gone = await studentNamed('Gone')
    await db.enrolment.update({
      where: { courseId_userId: { courseId: course.id, userId: gone.userId } },
      data: { removedAt: new Date() },
    })
    expect(await namesOf(instructor, course.slug)).not.toContain('Gone')
  })

  it('is closed to students and unseen by outsiders', async () => {
    const outsider = await createActor({ enrolments: { [(await createCourse()).id]: 'instructor' } })
    await expect(shownClass(able, course.slug)).rejects.toThrow(new AppError('forbidden'))
    await expect(shownClass(outsider, course.slug)).rejects.toThrow(new AppError('not-found'))
  })

  it('of a course without students, or without lessons, is empty', async () => {
    const bare = await createCourse()
    const teacher = await createActor({ enrolments: { [bare.id]: 'instructor' } })
    expect(await shownClass(teacher, bare.slug)).toMatchObject({ rows: [], objectives: [], enrolledCount: 0 })
  })
})

describe('while names are hidden', () => {
  it('no name or address is anywhere in the map or its file, and neither order nor search gives one away', async () => {
    const view = await shownClass(instructor, course.slug, { hideNames: true })
    const order = mapOrderSchema.parse({})
    const asked = { courseSlug: course.slug, asked: readClassFilter({}), order, hideNames: true }
    const { text } = await exportMasteryMap(instructor, asked)
    for (const person of [able, beginner]) {
      for (const secret of [person.name, ...person.name.split(' '), person.email]) {
        expect(JSON.stringify(view.rows)).not.toContain(secret)
        expect(text).not.toContain(secret)
      }
    }
    const names = view.rows.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')))
    expect(await namesOf(instructor, course.slug, { hideNames: true, order: { search: 'Able' } })).toEqual([])
  })

  it('a student has the same pseudonym whatever is filtered', async () => {
    const all = await shownClass(instructor, course.slug, { hideNames: true })
    const some = await shownClass(instructor, course.slug, { hideNames: true, asked: readClassFilter({ group }) })
    const nameIn = (view: typeof all) => view.rows.find(({ id }) => id === able.userId)?.name
    expect(nameIn(some)).toBe(nameIn(all))
  })
})

describe('the file of the map', () => {
  it('has the rows of the page with four columns an objective', async () => {
    const order = mapOrderSchema.parse({ by: 'name', way: 'down' })
    const asked = { courseSlug: course.slug, asked: readClassFilter({}), order, hideNames: false }
    const { fileName, text } = await exportMasteryMap(instructor, asked)
    expect(fileName).toBe(`class-${course.slug}.csv`)
    const [head = '', first = '', ...others] = text.trim().split('\r\n')
    expect(head).toContain('Surprisal,Surprisal: level,Surprisal: 5 % point,Surprisal: 95 % point,Entropy')
    expect(first).toMatch(/^Zora Able,.*@example\.edu,no,6,/)
    expect(first.split(',')).toHaveLength(5 + 8)
    expect(others).toHaveLength(2)
  })
})
