import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { retireQuestions } from '@/lib/services/authoring/retire-questions'
import { findHint } from '@/lib/services/bank/find-hint'
import { getBankQuestion } from '@/lib/services/bank/get-bank-question'
import { getQuestionRecord } from '@/lib/services/bank/get-question-record'
import { getValueRecord } from '@/lib/services/bank/get-value-record'
import { previewVariant } from '@/lib/services/preview-variant'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  publishAssessment,
  slotOf,
} from '@/tests/support/attempt-course'
import { createActor } from '@/tests/support/factories'
import { createGradedClass } from '@/tests/support/graded-class'
import { answer, practise } from '@/tests/support/practise'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

const learnerOf = (courseId: string) => ({
  ...{ courseId, constantsVersion: 'of a test', generalMean: 0, generalVariance: 1, recentQuestions: [] },
})

async function createSimulatedStudentOf(course: TaughtCourse): Promise<Actor> {
  const [userId, email] = [randomUUID(), `${randomUUID()}@example.edu`]
  const enrolments = { create: { courseId: course.id, role: 'student' as const } }
  await db.user.create({ data: { id: userId, email, name: 'A program', isSimulated: true, enrolments } })
  return { userId, email, name: 'A program', isAdmin: false, isAuthor: false, enrolments: { [course.id]: 'student' } }
}

/** Graded attempts at four problems: whoever is abler has more of them. */
async function handIn(course: AttemptCourse, asked: { readonly assessmentId: string; readonly count: number }) {
  const at = new Date()
  const key = { courseId: course.id, ...{ startedAt: at, closedAt: at, gradedAt: at, closedBy: 'student' as const } }
  const people = Array.from({ length: asked.count }, () => ({
    id: randomUUID(),
    email: `${randomUUID()}@example.edu`,
    name: 'A',
  }))
  await db.user.createMany({ data: people })
  await db.enrolment.createMany({
    data: people.map(({ id }) => ({ courseId: course.id, userId: id, role: 'student' })),
  })
  const attempts = people.map(({ id: studentId }) => {
    return { ...key, id: randomUUID(), assessmentId: asked.assessmentId, studentId, number: 1, revision: 1 }
  })
  await db.attempt.createMany({ data: attempts })
  const problems = attempts.flatMap(({ id: attemptId }, student) =>
    course.questionIds.slice(0, 4).map((questionId, position) => ({
      ...{ courseId: course.id, attemptId, slotId: slotOf(questionId).id, variantNumber: 1, position, questionId },
      ...{
        version: 1,
        seed: 1,
        points: 10,
        createdAt: at,
        isRight: (student * 7 + position * 13) % 100 < 20 || student % 2 === 0,
      },
    })),
  )
  await db.attemptProblem.createMany({ data: problems.map(({ isRight: _right, ...problem }) => problem) })
  await db.attemptSubmission.createMany({
    data: problems.map(({ courseId, attemptId, slotId, isRight }) => ({
      ...{ courseId, attemptId, slotId, variantNumber: 1, tryNumber: 1, requestKey: randomUUID(), submittedAt: at },
      ...{ response: {}, scoreFraction: isRight ? 1 : 0, grade: { kind: 'graded', parts: [] } },
    })),
  })
}

describe('getQuestionRecord', () => {
  it('says that nobody answered, and what would be needed is left to the page', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    const record = await getQuestionRecord(admin, { questionId: `${course.lessonId}-question-0` })
    expect(record).toMatchObject({ answers: 0, practice: null, attempts: null, hint: null, mistakes: [], versions: [] })
    expect(record.difficulty).toMatchObject({ authored: 'easy', calibrated: null })
  })

  it('counts first answers in practice, the mistakes by name, and who a program made', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    const questionId = `${course.lessonId}-question-0`
    const [first, second] = [await createStudentOf(course), await createSimulatedStudentOf(course)]
    await answer(course, first, 'wrong')
    await answer(course, first, 'right')
    await answer(course, second, 'right')
    const record = await getQuestionRecord(admin, { questionId })
    expect(record).toMatchObject({ answers: 3, students: 2, simulated: 1, attempts: null, of: 'all-courses' })
    expect(record.practice).toMatchObject({ students: 2, facility: { value: 0.5 } })
    expect(record.practice?.facility.interval).toMatchObject({
      kind: 'withheld',
      why: { reason: 'too-few-attempts', needed: 5 },
    })
    expect(record.mistakes).toEqual([{ name: 'Natural logarithm for base 2', count: 1, students: 1, share: 1 / 3 }])
    expect(record.versions).toMatchObject([{ version: 1, practice: { students: 2, answers: 3 }, attempts: null }])
    const author = await createActor({ isAuthor: true, enrolments: {} })
    expect(await getQuestionRecord(author, { questionId })).toMatchObject({ answers: 0, of: 'own-courses' })
  })

  it('takes graded attempts for themselves: first tries, held against the rest of the attempt', async () => {
    const [course, admin] = [await createAttemptCourse(), await createActor({ isAdmin: true })]
    const assessmentId = await publishAssessment(course, examOf(course))
    await createGradedClass(course, { assessmentId, count: 40 })
    const [questionId = ''] = course.questionIds
    const record = await getQuestionRecord(admin, { questionId })
    // Of each four students one is right here, and each of the other two problems by another one of the four.
    expect(record).toMatchObject({ answers: 40, students: 40, practice: null })
    expect(record.attempts).toMatchObject({ students: 40, facility: { value: 0.25 }, discriminationN: 40 })
    expect(record.attempts?.facility.interval.kind).toBe('interval')
    expect(record.attempts?.discrimination.value).toBeCloseTo((100 * -1) / 3 / Math.sqrt(1 / 3), 0)
    expect(record.mistakes).toMatchObject([{ name: 'Natural logarithm for base 2', count: 10, share: 0.25 }])
    expect(record.versions).toMatchObject([{ version: 1, practice: null, attempts: { students: 40 } }])

    const values = await getValueRecord(admin, { questionId })
    expect(values).toMatchObject({ answers: 40, unsaid: [] })
    expect(values.values.map(({ name, bins }) => [name, bins.length])).toEqual([['n', 2]])
    expect(values.values[0]?.bins.reduce((sum, bin) => sum + bin.answers, 0)).toBe(40)
    expect(await getValueRecord(admin, { questionId })).toBe(values)

    const standing = await getBankQuestion(admin, { questionId })
    expect(standing.usage).toEqual({
      attempts: 40,
      places: [{ course: { slug: course.slug, title: 'A course' }, assessmentId, title: 'Midterm', how: 'fixed' }],
    })
    const author = await createActor({ isAuthor: true })
    expect((await getBankQuestion(author, { questionId })).usage).toEqual({ attempts: 0, places: [] })
  })

  it('fits a response model to a quiz that a hundred took', async () => {
    const [course, admin] = [await createAttemptCourse(), await createActor({ isAdmin: true })]
    const assessmentId = await publishAssessment(course, examOf(course))
    await handIn(course, { assessmentId, count: 100 })
    const { models, attempts } = await getQuestionRecord(admin, { questionId: course.questionIds[0] ?? '' })
    expect(models).toMatchObject([{ assessmentId, name: 'Midterm, A course', report: { kind: 'estimated', n: 100 } }])
    expect(attempts).toMatchObject({ students: 100, facility: { value: 0.6 } })
    expect((await getQuestionRecord(admin, { questionId: course.questionIds[4] ?? '' })).models).toEqual([])
  })

  it('hints where answers leave no doubt that a question is easier than its author means', async () => {
    const course = await createTaughtCourse({ templates: 3 })
    const hard = `${course.lessonId}-question-2`
    const student = await createStudentOf(course)
    await practise(course, student, 1)
    const [tally] = await db.questionTally.findMany({ where: { studentId: student.userId } })
    if (tally === undefined) throw new RangeError('one answer')
    // As many students as it takes: all right at the hard one, four of ten at the easy one.
    for (let index = 0; index < 40; index += 1) {
      const { userId: studentId } = await createStudentOf(course)
      await db.learner.create({ data: { ...learnerOf(tally.courseId), studentId } })
      for (const questionId of [hard, `${course.lessonId}-question-0`]) {
        const score = questionId === hard || index % 5 < 2 ? 1 : 0
        const scores = { scoreSum: score, scoreSquareSum: score, firstScore: score, lastScore: score, bestScore: score }
        await db.questionTally.create({ data: { ...tally, ...scores, studentId, questionId, fullCount: score } })
      }
    }
    const found = await findHint({ questionId: hard, courses: [course.id] })
    expect(found).toMatchObject({ found: 'easier', authored: 'hard', why: { kind: 'answers', high: 1 } })
    if (found?.why.kind !== 'answers') throw new RangeError('without a calibration')
    expect(found.why.low).toBeGreaterThan(found.why.bandHigh)
  })

  it('keeps a page for a question that is retired', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 2 }), await createActor({ isAdmin: true })]
    const questionId = `${course.lessonId}-question-0`
    expect((await getBankQuestion(admin, { questionId })).alike.map(({ title }) => title)).toContain('Surprisal 1')
    await retireQuestions(admin, { questionIds: [questionId] })
    expect(await getBankQuestion(admin, { questionId })).toMatchObject({ isRetired: true, version: 1, alike: [] })
    expect(await previewVariant(admin, { questionId, seed: 3 })).toMatchObject({ seed: 3 })
    expect(await getQuestionRecord(admin, { questionId })).toMatchObject({ answers: 0 })
  })

  it('knows no other question, and is for authors and admins', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    const student = await createStudentOf(course)
    const questionId = `${course.lessonId}-question-0`
    for (const ask of [getQuestionRecord, getValueRecord, getBankQuestion])
      await expect(ask(student, { questionId })).rejects.toThrow(new AppError('forbidden'))
    await expect(getQuestionRecord(admin, { questionId: 'none' })).rejects.toThrow(new AppError('not-found'))
    await expect(getBankQuestion(admin, { questionId: 'no\0ne' })).rejects.toThrow(new AppError('not-found'))
  })
})
