import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { addInstructor, removeInstructor } from '@/lib/services/course-instructors'
import { getCourseSettings, placeLessons, updateCourse } from '@/lib/services/course-settings'
import { createCourse, getNewCourse } from '@/lib/services/create-course'
import { listCourses } from '@/lib/services/list-courses'
import { createActor, createCourse as insertCourse } from '@/tests/support/factories'
import { createTaughtCourse } from '@/tests/support/taught-course'

let lesson: string
beforeAll(async () => {
  lesson = (await createTaughtCourse({ templates: 0 })).lessonId
})

function newCourse() {
  return { title: 'Coding Theory', slug: `coding-${randomUUID()}`, timeZone: 'Europe/Berlin', lessonIds: [lesson] }
}

async function taught() {
  const course = await insertCourse()
  const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
  return { course, courseId: course.id, instructor }
}

describe('a new course', () => {
  it('has the lessons chosen, once each, and none that are not there', async () => {
    const admin = await createActor({ isAdmin: true })
    const asked = newCourse()
    const lessonIds = [lesson, 'no-such-lesson', lesson]
    expect(await createCourse(admin, { ...asked, lessonIds })).toEqual({ kind: 'made', slug: asked.slug })

    const view = await getCourseSettings(admin, asked.slug)
    expect(view).toMatchObject({
      course: { title: 'Coding Theory', timeZone: 'Europe/Berlin' },
      instructors: [],
      isTimeZoneFixed: false,
    })
    expect(view.lessons.map(({ id }) => id)).toEqual([lesson])
    expect((await listCourses(admin)).map(({ slug }) => slug)).toContain(asked.slug)
    expect((await getNewCourse(admin)).lessons.map(({ id }) => id)).toContain(lesson)
  })

  it('does not take the address of another', async () => {
    const admin = await createActor({ isAdmin: true })
    const asked = newCourse()
    await createCourse(admin, asked)
    expect(await createCourse(admin, { ...asked, title: 'Another' })).toEqual({ kind: 'slug-taken' })
    expect((await getCourseSettings(admin, asked.slug)).course.title).toBe('Coding Theory')
  })

  it('is made by an admin alone', async () => {
    const { instructor } = await taught()
    await expect(createCourse(instructor, newCourse())).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getNewCourse(instructor)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the settings of a course', () => {
  it('keep a new title, and a new clock while nobody has worked by the old one', async () => {
    const { course, courseId, instructor } = await taught()
    const asked = { courseId, title: 'Renamed', timeZone: 'Asia/Tokyo' }
    expect(await updateCourse(instructor, asked)).toEqual({ kind: 'updated' })

    const student = await createActor({ enrolments: { [courseId]: 'student' } })
    const learner = { courseId, studentId: student.userId, constantsVersion: 'any', generalMean: 0, generalVariance: 1 }
    await db.learner.create({ data: { ...learner, recentQuestions: [] } })

    expect(await updateCourse(instructor, { ...asked, timeZone: 'UTC' })).toEqual({ kind: 'time-zone-fixed' })
    expect(await updateCourse(instructor, { ...asked, title: 'Again' })).toEqual({ kind: 'updated' })
    const view = await getCourseSettings(instructor, course.slug)
    expect(view).toMatchObject({ course: { title: 'Again', timeZone: 'Asia/Tokyo' }, isTimeZoneFixed: true })
  })

  it('take a lesson out and back in', async () => {
    const { course, courseId, instructor } = await taught()
    await placeLessons(instructor, { courseId, lessonIds: [lesson] })
    expect((await getCourseSettings(instructor, course.slug)).lessons.map(({ id }) => id)).toEqual([lesson])
    await placeLessons(instructor, { courseId, lessonIds: [] })
    const view = await getCourseSettings(instructor, course.slug)
    expect(view.lessons).toEqual([])
    expect(view.otherLessons.map(({ id }) => id)).toContain(lesson)
  })

  it.each(['student', 'outsider', 'other instructor'] as const)('are not for a %s', async (kind) => {
    const { course, courseId } = await taught()
    const other = await insertCourse()
    const enrolments = {
      student: { [courseId]: 'student' as const },
      outsider: {},
      'other instructor': { [other.id]: 'instructor' as const },
    }[kind]
    const actor = await createActor({ enrolments })
    const code = kind === 'student' ? 'forbidden' : 'not-found'
    const asked = { courseId, title: 'Mine', timeZone: 'UTC' }
    await expect(getCourseSettings(actor, course.slug)).rejects.toMatchObject({ code })
    await expect(updateCourse(actor, asked)).rejects.toMatchObject({ code })
    await expect(placeLessons(actor, { courseId, lessonIds: [] })).rejects.toMatchObject({ code })
    await expect(addInstructor(actor, { courseId, email: actor.email, name: 'Me' })).rejects.toMatchObject({ code })
    await expect(removeInstructor(actor, { courseId, userId: actor.userId })).rejects.toMatchObject({ code })
  })
})

describe('who teaches a course', () => {
  it('is added by e-mail: with an account by it, without one by a link', async () => {
    const { course, courseId, instructor } = await taught()
    const colleague = await createActor({ name: 'Grace' })
    const email = `${randomUUID()}@example.edu`
    expect(await addInstructor(instructor, { courseId, email: colleague.email, name: 'Other' })).toEqual({
      kind: 'added',
    })
    expect(await addInstructor(instructor, { courseId, email: colleague.email, name: 'Other' })).toEqual({
      kind: 'already',
    })
    expect(await addInstructor(instructor, { courseId, email, name: 'Ada' })).toMatchObject({
      kind: 'created',
      link: { name: 'Ada', email },
    })
    const { instructors } = await getCourseSettings(instructor, course.slug)
    expect(instructors.map(({ name }) => name)).toEqual(['A person', 'Ada', 'Grace'])
    expect(instructors.map(({ canRemove }) => canRemove)).toEqual([false, true, true])
  })

  it('is never one of its students', async () => {
    const { courseId, instructor } = await taught()
    const student = await createActor({ enrolments: { [courseId]: 'student' } })
    const asked = { courseId, email: student.email, name: 'Ada' }
    expect(await addInstructor(instructor, asked)).toEqual({ kind: 'is-student' })
  })

  it('goes and comes back, and somebody always stays', async () => {
    const { course, courseId, instructor } = await taught()
    const admin = await createActor({ isAdmin: true })
    const colleague = await createActor()
    const alone = removeInstructor(admin, { courseId, userId: instructor.userId })
    await expect(alone).rejects.toMatchObject({ code: 'conflict' })

    await addInstructor(instructor, { courseId, email: colleague.email, name: 'Grace' })
    const self = removeInstructor(instructor, { courseId, userId: instructor.userId })
    await expect(self).rejects.toMatchObject({ code: 'conflict' })
    await removeInstructor(instructor, { courseId, userId: colleague.userId })
    expect((await getCourseSettings(instructor, course.slug)).instructors).toHaveLength(1)
    await addInstructor(instructor, { courseId, email: colleague.email, name: 'Grace' })
    expect((await getCourseSettings(instructor, course.slug)).instructors).toHaveLength(2)
  })
})
