// What is held on somebody: all of it for themselves, nothing of it for anybody else, and no key before its release.
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { writeNote } from '@/lib/services/attempt-notes'
import { makePapers } from '@/lib/services/make-papers'
import { getMyRecord } from '@/lib/services/my-record'
import { getMyRecordFile } from '@/lib/services/my-record-file'
import { submitAttempt } from '@/lib/services/submit-attempt'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  homeworkOf,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { begin, check, rightAnswer, save } from '@/tests/support/attempt-work'
import { createActor } from '@/tests/support/factories'
import { practise } from '@/tests/support/practise'
import { canary, createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let student: Actor
let examId: string

beforeAll(async () => {
  course = await createAttemptCourse()
  student = await createStudentOf(course)
  const homeworkId = await publishAssessment(course, homeworkOf(course))
  examId = await publishAssessment(course, examOf(course))
  await makePapers(course.instructor, { courseId: course.id, assessmentId: examId, spares: 1 })
  const examAttempt = await begin(course, student, examId)
  await save(course, student, { attemptId: examAttempt, slotId: 'slot-0', bits: '12.25' })
  await save(course, student, { attemptId: examAttempt, slotId: 'slot-0', bits: '12.5' })
  await submitAttempt(student, { courseId: course.id, attemptId: examAttempt })
  const place = { courseId: course.id, attemptId: examAttempt, slotId: 'slot-0', variantNumber: 1 }
  await writeNote(student, { ...place, text: 'I read it the other way.' })
  const homework = await begin(course, student, homeworkId)
  await check(course, student, {
    attemptId: homework,
    slotId: 'slot-0',
    bits: await rightAnswer({ attemptId: homework, slotId: 'slot-0' }),
  })
})

const fileSchema = z.looseObject({
  format: z.literal('surprisal-record'),
  version: z.literal(1),
  account: z.looseObject({ email: z.string(), hasPassword: z.boolean() }),
  courses: z.array(
    z.looseObject({
      role: z.string(),
      leftAt: z.string().nullable(),
      answers: z.array(z.looseObject({ prompt: z.string(), submissions: z.array(z.unknown()) })),
      events: z.array(z.unknown()),
      estimates: z.array(z.looseObject({ level: z.number(), low: z.number(), high: z.number() })),
      attempts: z.array(
        z.looseObject({ changes: z.array(z.unknown()), score: z.unknown(), notes: z.array(z.unknown()) }),
      ),
      grades: z.looseObject({ assessments: z.array(z.looseObject({ isReleased: z.boolean() })) }),
      papers: z.array(z.unknown()),
    }),
  ),
})

async function textOf(actor: Actor): Promise<string> {
  const { chunks } = await getMyRecordFile(actor, { studentId: actor.userId })
  const parts: string[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return parts.join('')
}

const read = async (actor: Actor) => fileSchema.parse(JSON.parse(await textOf(actor)))

describe('a record', () => {
  it('counts what there is, course by course', async () => {
    const { courses } = await getMyRecord(student, { studentId: student.userId })
    expect(courses).toMatchObject([
      { slug: course.slug, role: 'student', leftAt: null, counts: { attempts: 2, changes: 2, notes: 1, answers: 0 } },
    ])
  })

  it('is one JSON file with everything in it, also of who has left', async () => {
    const learner = await createStudentOf(course)
    await practise(course, learner, 3)
    const [own] = (await read(learner)).courses
    expect(own?.answers).toHaveLength(3)
    expect(own?.answers[0]?.prompt).toContain('How many bits')
    expect(own?.events).toHaveLength(3)
    expect(own?.estimates).toHaveLength(2)
    await db.enrolment.update({
      where: { courseId_userId: { courseId: course.id, userId: learner.userId } },
      data: { removedAt: new Date() },
    })
    const [left] = (await read({ ...learner, enrolments: {} })).courses
    expect(left?.leftAt).not.toBeNull()
    expect(left?.answers).toEqual(own?.answers)
  })

  it('has the answers of an exam that is not released, every change and note, and nothing of keys or grades', async () => {
    const [own] = (await read(student)).courses
    const exam = own?.attempts[0]
    expect(JSON.stringify(exam)).toContain('12.25')
    expect(exam).toMatchObject({ score: null, changes: [{}, {}], notes: [{ text: 'I read it the other way.' }] })
    // Only of the homework, which is released and was answered right.
    const examText = JSON.stringify([exam, own?.papers, own?.grades.assessments.filter((each) => !each.isReleased)])
    expect(examText).not.toContain(canary)
    expect(examText).not.toContain('You used the natural logarithm')
    expect(JSON.stringify(own?.attempts[1])).toContain(canary)
    expect(own?.papers).toMatchObject([{ number: 1, attemptNumber: 1 }])
  })

  const [passwordHash, tokenHash] = ['hash-of-a-password', 'ab'.repeat(32)]

  it('has neither a password’s hash nor a token’s', async () => {
    await db.user.update({ where: { id: student.userId }, data: { passwordHash } })
    const createdById = course.instructor.userId
    const expiresAt = new Date(Date.now() + 60_000)
    await db.passwordLink.create({ data: { userId: student.userId, tokenHash, createdById, expiresAt } })
    const text = await textOf(student)
    expect(text).toContain('"hasPassword":true')
    expect(text).toContain(expiresAt.toISOString())
    expect(text).not.toContain(passwordHash)
    expect(text).not.toContain(tokenHash)
  })

  it('of a course one teaches is that one does', async () => {
    const text = await textOf(course.instructor)
    expect(text).toContain('"role":"instructor"')
    expect(text).not.toContain(student.userId)
  })

  it.each([
    ['another student', async () => createStudentOf(course)],
    ['their instructor', async () => course.instructor],
    ['an admin', async () => createActor({ isAdmin: true })],
  ] as const)('is not there for %s', async (_who, make) => {
    const actor = await make()
    const asked = { studentId: student.userId }
    await expect(getMyRecord(actor, asked)).rejects.toThrow(new AppError('not-found'))
    await expect(getMyRecordFile(actor, asked)).rejects.toThrow(new AppError('not-found'))
  })

  it('leaves out no table that names a person', async () => {
    const rows = await db.$queryRaw<{ readonly name: string }[]>`
      SELECT DISTINCT table_name::text AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name IN ('student_id', 'user_id')
      ORDER BY 1`
    // A new one is to be thought about: it belongs in the file, or here with its reason.
    expect(rows.map(({ name }) => name)).toEqual([
      'accommodation',
      'activity_tally',
      'assessment_grade',
      'attempt',
      'course_group_member',
      'enrolment',
      'familiarity',
      'grade_entry',
      'learner',
      'learner_event',
      'mastery',
      'mistake_tally',
      // The sum of the one before it, over weeks.
      'mistake_total',
      'need_aside',
      'objective_tally',
      'password_link',
      'printed_paper',
      'question_tally',
      'reliability_tally',
      'submission',
      'variant',
    ])
  })
})
