import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { readCompareRequest } from '@/lib/contracts/analytics/compare-request'
import { db } from '@/lib/db/client'
import { exportComparison } from '@/lib/services/analytics/export-comparison'
import { exportQuestions } from '@/lib/services/analytics/export-questions'
import { exportReliability } from '@/lib/services/analytics/export-reliability'
import { getComparison } from '@/lib/services/analytics/get-comparison'
import { getModelReliability } from '@/lib/services/analytics/get-model-reliability'
import { getQuestionStatistics } from '@/lib/services/analytics/get-question-statistics'
import { listQuestionStatistics } from '@/lib/services/analytics/list-question-statistics'
import { type AttemptCourse, createAttemptCourse, examOf, publishAssessment } from '@/tests/support/attempt-course'
import { createGradedClass } from '@/tests/support/graded-class'
import { answer } from '@/tests/support/practise'
import { createStudentOf } from '@/tests/support/taught-course'

const filter = readClassFilter({})
let course: AttemptCourse
let diligent: Actor
let other: Actor

/** Two students: three answers right, and one wrong, one right. A third never came. */
beforeAll(async () => {
  course = await createAttemptCourse()
  diligent = await createStudentOf(course)
  other = await createStudentOf(course)
  await createStudentOf(course)
  for (let given = 0; given < 3; given += 1) await answer(course, diligent, 'right')
  await answer(course, other, 'wrong')
  await answer(course, other, 'right')
})

const list = (query = {}) =>
  listQuestionStatistics(course.instructor, { courseSlug: course.slug, filter: readClassFilter(query) })
const question = (questionId: string, actor = course.instructor) =>
  getQuestionStatistics(actor, { courseSlug: course.slug, questionId, filter })

describe('questions of practice', () => {
  it('have every answer once, and tell which nobody has seen', async () => {
    const { rows, unseen } = await list()
    expect(rows.reduce((sum, row) => sum + row.answers, 0)).toBe(5)
    expect(rows.length + unseen.length).toBe(6)
    expect(rows.map(({ first }) => first.value ?? 0)).toEqual(
      rows.map(({ first }) => first.value ?? 0).toSorted((a, b) => a - b),
    )
    expect(rows[0]?.first.interval).toMatchObject({ why: { reason: 'too-few-attempts', needed: 5 } })
  })
  it('are of the group that was asked for', async () => {
    const members = { create: { studentId: other.userId } }
    const group = await db.courseGroup.create({ data: { courseId: course.id, name: 'Monday', members } })
    expect((await list({ group: group.id })).rows.reduce((sum, row) => sum + row.answers, 0)).toBe(2)
  })
  it('have a page each, with tries, mistakes and versions', async () => {
    const [hardest] = (await list()).rows
    const view = await question(hardest?.id ?? '')
    expect(view).toMatchObject({
      students: hardest?.students,
      answers: hardest?.answers,
      first: { value: hardest?.first.value },
    })
    expect(view.tries[0]).toMatchObject({ place: 1, n: hardest?.students })
    expect(view.mistakes).toEqual([
      { name: 'Natural logarithm for base 2', count: 1, students: 1, share: 1 / view.answers },
    ])
    expect(view.versions).toMatchObject([{ version: 1, answers: view.answers }])
    expect(view.question.example).toContain('How many bits')
    expect(JSON.stringify(view)).not.toContain('NaN')
  })
  it('are still there when they have left the bank, and marked', async () => {
    const id = (await list()).rows[0]?.id ?? ''
    await db.question.update({ where: { id }, data: { archivedAt: new Date() } })
    expect((await list()).rows[0]).toMatchObject({ id, isArchived: true })
    expect((await question(id)).question.isArchived).toBe(true)
    await db.question.update({ where: { id }, data: { archivedAt: null } })
  })
  it('of which nobody has seen one are words', async () => {
    const answered = new Set((await list()).rows.map(({ id }) => id))
    const unseen = course.questionIds.find((id) => !answered.has(id)) ?? ''
    expect(await question(unseen)).toMatchObject({
      students: 0,
      answers: 0,
      tries: [],
      meanTries: null,
      first: { value: null },
    })
  })
  it('are those of the course, for its instructor', async () => {
    await expect(question('no-such-question')).rejects.toMatchObject({ code: 'not-found' })
    const elsewhere = await createAttemptCourse()
    await expect(question(elsewhere.questionIds[0] ?? '')).rejects.toMatchObject({ code: 'not-found' })
    await expect(question(course.questionIds[0] ?? '', other)).rejects.toMatchObject({ code: 'forbidden' })
  })
  it('go into a file', async () => {
    const { text, fileName } = await exportQuestions(course.instructor, { courseSlug: course.slug, filter })
    expect(fileName).toBe(`questions-${course.slug}.csv`)
    expect(text.trim().split('\r\n')).toHaveLength(1 + (await list()).rows.length)
  })
})

describe('whether the model is right', () => {
  it('holds each expectation against its outcome', async () => {
    const asked = { courseSlug: course.slug, filter, hideNames: true }
    const { model, stated, students, classBits } = await getModelReliability(course.instructor, asked)
    expect(model).toMatchObject({ n: 5, students: 2, judged: 0, outside: 0 })
    expect(model?.observed).toBeCloseTo(4 / 5, 12)
    expect(model?.interval).toMatchObject({ why: { found: 2, needed: 15 } })
    // Nothing here asks for probabilities.
    expect([stated, students, classBits]).toEqual([null, [], null])
    expect((await exportReliability(course.instructor, asked)).text).toContain('model,')
    await expect(getModelReliability(other, asked)).rejects.toMatchObject({ code: 'forbidden' })
  })
  it('is nothing before an answer', async () => {
    const fresh = await createAttemptCourse()
    const asked = { courseSlug: fresh.slug, filter, hideNames: false }
    expect(await getModelReliability(fresh.instructor, asked)).toMatchObject({
      model: null,
      stated: null,
      classGap: null,
    })
  })
})

describe('sections side by side', () => {
  it('have means, shares and differences, and leave nobody twice', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const taken = await createGradedClass(course, { assessmentId: exam, count: 4 })
    const groupOf = (name: string, ids: readonly string[]) =>
      db.courseGroup.create({
        data: { courseId: course.id, name, members: { create: ids.map((studentId) => ({ studentId })) } },
      })
    const [first, second] = [
      await groupOf('Section 1', [...taken.slice(0, 2), diligent.userId]),
      await groupOf('Section 2', [...taken.slice(1), other.userId]),
    ]
    const request = readCompareRequest({ first: first.id, second: second.id })
    const view = await getComparison(course.instructor, { courseSlug: course.slug, request })
    expect(view).toMatchObject({ inBoth: 1, sizes: { first: 2, second: 3 } })
    // 10 of 30 against 10 and 10 of 30; the second of the class is in both, and nowhere.
    expect(view.assessmentRows).toMatchObject([
      { title: 'Midterm', first: { n: 1, figure: { value: 1 / 3 } }, second: { n: 2, figure: { value: 1 / 3 } } },
    ])
    expect(view.practiceRows.some(({ difference }) => (difference?.value ?? 0) > 0)).toBe(true)
    expect(view.masteryRows).toHaveLength(2)
    expect(view.masteryRows[0]?.difference?.interval).toMatchObject({ why: { found: 2, needed: 10 } })
    expect(view.pair).toBeNull()
    const { text } = await exportComparison(course.instructor, { courseSlug: course.slug, request })
    expect(text).toContain('share of the points,Midterm,0.3333,1')
  })
  it('are words in a course without groups', async () => {
    const fresh = await createAttemptCourse()
    const request = readCompareRequest({})
    const view = await getComparison(fresh.instructor, { courseSlug: fresh.slug, request })
    expect(view).toMatchObject({
      first: null,
      second: null,
      sizes: { first: 0, second: 0 },
      assessmentRows: [],
      pair: null,
    })
    await expect(getComparison(other, { courseSlug: course.slug, request })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
