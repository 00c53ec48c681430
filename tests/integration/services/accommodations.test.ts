// What single students and groups are given beyond the rest.
import { beforeAll, describe, expect, it } from 'vitest'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { newSlot } from '@/lib/assessment/new-slot'
import type { Actor } from '@/lib/auth/actor'
import { saveAccommodationSchema } from '@/lib/contracts/assessment-requests'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { removeAccommodation, saveAccommodation } from '@/lib/services/accommodations'
import { createAssessment } from '@/lib/services/create-assessment'
import { getAssessmentEditor } from '@/lib/services/get-assessment-editor'
import { getAssessmentStart } from '@/lib/services/get-assessment-start'
import { publishAssessment } from '@/lib/services/publish-assessment'
import { updateAssessment } from '@/lib/services/update-assessment'
import { type AttemptCourse, createAttemptCourse, placeAttempt } from '@/tests/support/attempt-course'
import { createActor } from '@/tests/support/factories'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let instructor: Actor

beforeAll(async () => {
  course = await createAttemptCourse()
  instructor = course.instructor
  await db.course.update({ where: { id: course.id }, data: { timeZone: 'Europe/Berlin' } })
})

type Exam = Extract<AssessmentDefinition, { readonly kind: 'exam' }>
const key = (assessmentId: string) => ({ courseId: course.id, assessmentId })
const asked = (assessmentId: string) => ({ courseSlug: course.slug, assessmentId })

/** A draft that draws twice from the first objective. */
async function draft(changes: Partial<Exam> = {}): Promise<string> {
  const created = await createAssessment(instructor, { courseId: course.id, kind: 'exam', title: 'Midterm' })
  if (created.kind !== 'created') throw new TypeError(created.kind)
  const { definition } = (await getAssessmentEditor(instructor, asked(created.assessmentId))).assessment
  if (definition.kind !== 'exam') throw new TypeError(definition.kind)
  const pick = { kind: 'objectives' as const, objectives: [course.objectiveIds[0]], answerKinds: [], difficulties: [] }
  const slots = ['a', 'b'].map((id) => newSlot({ id, kind: 'exam', pick }))
  await updateAssessment(instructor, {
    ...key(created.assessmentId),
    revision: 1,
    definition: { ...definition, slots, ...changes },
  })
  return created.assessmentId
}

describe('an accommodation', () => {
  async function published(): Promise<string> {
    const id = await draft({ timeline: [{ until: '2027-06-01T12:00', percent: 100 }], timeLimitMinutes: 60 })
    expect(await publishAssessment(instructor, { ...key(id), revision: 2 })).toEqual({ kind: 'published' })
    return id
  }
  const target = (student: Actor) => ({ kind: 'student' as const, studentId: student.userId })

  it('holds for its student alone, is changed in its place, taken away, and brought back', async () => {
    const id = await published()
    const [student, other] = [await createStudentOf(course), await createStudentOf(course)]
    const rules = async (actor: Actor) => (await getAssessmentStart(actor, asked(id))).rules
    const give = (terms: Parameters<typeof saveAccommodation>[1]['terms']) =>
      saveAccommodation(instructor, { ...key(id), target: target(student), terms })

    await give({ timeFactor: 1.5, extraAttempts: 1 })
    expect(await rules(student)).toMatchObject({ timeLimitSeconds: 5_400, attemptsAllowed: 2 })
    expect(await rules(other)).toMatchObject({ timeLimitSeconds: 3_600, attemptsAllowed: 1 })

    await give({ timeFactor: 2, timeline: [{ until: '2027-06-08T12:00', percent: 100 }] })
    expect(await rules(student)).toMatchObject({
      timeLimitSeconds: 7_200,
      attemptsAllowed: 1,
      closesAt: '2027-06-08T10:00:00.000Z',
    })
    const { accommodations } = await getAssessmentEditor(instructor, asked(id))
    expect(accommodations).toMatchObject([{ target: { studentId: student.userId }, terms: { timeFactor: 2 } }])

    await removeAccommodation(instructor, { ...key(id), target: target(student) })
    expect(await rules(student)).toMatchObject({ timeLimitSeconds: 3_600 })
    expect((await getAssessmentEditor(instructor, asked(id))).accommodations).toEqual([])
    const kept = await db.accommodation.findMany({ where: key(id) })
    expect(kept).toMatchObject([{ studentId: student.userId, terms: { timeFactor: 2 } }])

    await give({ timeFactor: 2 })
    expect(await rules(student)).toMatchObject({ timeLimitSeconds: 7_200 })
  })

  it('of a group is that of its students, the longest time counts, and the student’s own dates before the group’s', async () => {
    const id = await published()
    const [member, both, other] = await Promise.all([1, 2, 3].map(() => createStudentOf(course)))
    if (member === undefined || both === undefined || other === undefined) throw new TypeError('nobody came')
    const group = await db.courseGroup.create({
      data: {
        courseId: course.id,
        name: 'More time',
        members: { createMany: { data: [member, both].map(({ userId }) => ({ studentId: userId })) } },
      },
    })
    const closing = (day: string) => [{ until: `2027-06-${day}T12:00`, percent: 100 }]
    const give = (to: Parameters<typeof saveAccommodation>[1]['target'], terms: object) =>
      saveAccommodation(instructor, { ...key(id), target: to, terms })
    await give({ kind: 'group', groupId: group.id }, { timeFactor: 2, timeline: closing('08') })
    await give(target(both), { timeFactor: 1.5, timeline: closing('09') })
    const rules = async (actor: Actor) => {
      const { timeLimitSeconds, closesAt } = (await getAssessmentStart(actor, asked(id))).rules
      return [timeLimitSeconds, closesAt]
    }
    expect(await rules(member)).toEqual([7_200, '2027-06-08T10:00:00.000Z'])
    expect(await rules(both)).toEqual([7_200, '2027-06-09T10:00:00.000Z'])
    expect(await rules(other)).toEqual([3_600, '2027-06-01T10:00:00.000Z'])
    const { accommodations } = await getAssessmentEditor(instructor, asked(id))
    expect(accommodations.map((given) => given.target.name)).toEqual(['More time', 'A person'])

    await removeAccommodation(instructor, { ...key(id), target: { kind: 'group', groupId: group.id } })
    expect(await rules(member)).toEqual([3_600, '2027-06-01T10:00:00.000Z'])
    const elsewhere = await db.courseGroup.create({ data: { courseId: (await createAttemptCourse()).id, name: 'B' } })
    await expect(give({ kind: 'group', groupId: elsewhere.id }, { timeFactor: 2 })).rejects.toThrow(
      new AppError('not-found'),
    )
  })

  it('reaches a student who is in it already, and taken away ends nobody’s time', async () => {
    const id = await published()
    const student = await createStudentOf(course)
    const startedAt = Date.now()
    const opened = { assessmentId: id, student, startedAt, deadlineAt: startedAt + 3_600_000 }
    const attemptId = await placeAttempt(course, opened)
    const deadline = async () => {
      const attempt = await db.attempt.findFirstOrThrow({ where: { courseId: course.id, id: attemptId } })
      return attempt.deadlineAt?.getTime()
    }
    await saveAccommodation(instructor, { ...key(id), target: target(student), terms: { timeFactor: 1.5 } })
    expect(await deadline()).toBe(startedAt + 5_400_000)
    await removeAccommodation(instructor, { ...key(id), target: target(student) })
    expect(await deadline()).toBe(startedAt + 5_400_000)
  })

  it('that nobody could use is refused in words, and one that a later change of the dates spoils is told of', async () => {
    const id = await published()
    const student = await createStudentOf(course)
    const give = (terms: Parameters<typeof saveAccommodation>[1]['terms']) =>
      saveAccommodation(instructor, { ...key(id), target: target(student), terms })
    expect(await give({ opensAt: '2027-06-02T12:00' })).toMatchObject({
      kind: 'refused',
      findings: [{ kind: 'opens-after-close' }],
    })
    expect(await db.accommodation.count({ where: key(id) })).toBe(0)

    expect(await give({ opensAt: '2027-05-31T12:00' })).toEqual({ kind: 'saved' })
    const { definition } = (await getAssessmentEditor(instructor, asked(id))).assessment
    const earlier = { ...definition, timeline: [{ until: '2027-05-30T12:00', percent: 100 }] }
    await updateAssessment(instructor, { ...key(id), revision: 2, definition: earlier })
    const { accommodations } = await getAssessmentEditor(instructor, asked(id))
    expect(accommodations).toMatchObject([{ findings: [{ kind: 'opens-after-close' }] }])
  })

  it('leaves alone an attempt whose time has run out', async () => {
    const id = await published()
    const student = await createStudentOf(course)
    const startedAt = Date.now() - 4_000_000
    const opened = { assessmentId: id, student, startedAt, deadlineAt: startedAt + 3_600_000 }
    const attemptId = await placeAttempt(course, opened)
    await saveAccommodation(instructor, { ...key(id), target: target(student), terms: { timeFactor: 3 } })
    const attempt = await db.attempt.findFirstOrThrow({ where: { courseId: course.id, id: attemptId } })
    expect(attempt.deadlineAt?.getTime()).toBe(startedAt + 3_600_000)
  })

  it('is for students of the course alone, and given by its instructor alone', async () => {
    const id = await published()
    const student = await createStudentOf(course)
    const terms = { timeFactor: 1.5 }
    const outsider = await createActor()
    for (const somebody of [outsider, instructor]) {
      await expect(saveAccommodation(instructor, { ...key(id), target: target(somebody), terms })).rejects.toThrow(
        new AppError('not-found'),
      )
    }
    const asks = { ...key(id), target: target(student) }
    await expect(saveAccommodation(student, { ...asks, terms })).rejects.toThrow(new AppError('forbidden'))
    await expect(saveAccommodation(outsider, { ...asks, terms })).rejects.toThrow(new AppError('not-found'))
    await expect(removeAccommodation(student, asks)).rejects.toThrow(new AppError('forbidden'))
    expect(await db.accommodation.count({ where: key(id) })).toBe(0)
  })

  it.each([
    ['less time than the others', { timeFactor: 0.5 }],
    ['a date no calendar has', { opensAt: '2027-02-30T09:00' }],
    ['fewer attempts', { extraAttempts: -1 }],
  ])('of %s is none', (_what, terms) => {
    const request = { courseId: course.id, assessmentId: course.id, target: target(instructor), terms }
    expect(saveAccommodationSchema.safeParse(request).success).toBe(false)
  })
})
