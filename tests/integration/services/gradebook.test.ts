import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { GradebookOrder } from '@/lib/contracts/gradebook-requests'
import { db } from '@/lib/db/client'
import { getOpenNotes, writeNote } from '@/lib/services/attempt-notes'
import { excuseGrade, overrideGrade } from '@/lib/services/decide-grade'
import { exportGrades } from '@/lib/services/export-grades'
import { getAttempt } from '@/lib/services/get-attempt'
import { getGradebook } from '@/lib/services/get-gradebook'
import { getRegrade } from '@/lib/services/get-regrade'
import { getStudentGrades } from '@/lib/services/get-student-grades'
import { applyGrades, previewGrades } from '@/lib/services/import-grades'
import { saveCategories } from '@/lib/services/save-categories'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  homeworkOf,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { createGradedClass } from '@/tests/support/graded-class'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let homework: string
let exam: string
let students: readonly string[]
const byName: GradebookOrder = { by: 'name', way: 'up', search: '', group: '' }

/** Four students: 10, 0, 10 and 10 of 30 in the homework; nothing in the exam. */
beforeEach(async () => {
  course = await createAttemptCourse()
  homework = await publishAssessment(course, homeworkOf(course, { categoryId: 'homework' }))
  exam = await publishAssessment(course, examOf(course, { categoryId: 'exams' }))
  students = await createGradedClass(course, { assessmentId: homework, count: 4 })
})

function gradebook(order: Partial<GradebookOrder> = {}) {
  return getGradebook(course.instructor, { courseSlug: course.slug, order: { ...byName, ...order } })
}

function actorOf(userId: string): Actor {
  return {
    userId,
    name: 'A student',
    email: '',
    isAdmin: false,
    isAuthor: false,
    enrolments: { [course.id]: 'student' },
  }
}

function own(userId: string) {
  return getStudentGrades(actorOf(userId), { courseSlug: course.slug })
}

const first = () => students[0] ?? ''
const grade = (assessmentId = homework) => ({ courseId: course.id, assessmentId, studentId: first() })

describe('the gradebook', () => {
  it('shows every student in every assessment, with totals by weight', async () => {
    const rules = {
      categories: [
        { id: 'homework', name: 'Homework', weight: 40, dropLowest: 0 },
        { id: 'exams', name: 'Exams', weight: 60, dropLowest: 0 },
      ],
    }
    await saveCategories(course.instructor, { courseId: course.id, rules, places: [] })
    await overrideGrade(course.instructor, { ...grade(exam), sequence: 0, points: 15, reason: 'On paper.' })
    const view = await gradebook()
    expect(view.categories).toEqual(rules.categories)
    expect(view.columns.map(({ title }) => title)).toEqual(['Homework 1', 'Midterm'])
    const [row, , other] = view.rows
    expect(row?.cells.map(({ points }) => points)).toEqual([10, 15])
    // 40 % of 10/30 and 60 % of 15/30.
    expect(row?.total).toBeCloseTo(40 / 3 + 30, 6)
    // The exam is still open for whoever has no grade in it.
    expect(other?.total).toBeCloseTo(100 / 3, 6)
  })

  it('moves an assessment to another category, with a line in its history, and refuses one that is not there', async () => {
    const rules = { categories: [{ id: 'all', name: 'All', weight: 1, dropLowest: 0 }] }
    const places = [{ assessmentId: exam, categoryId: 'all' }]
    await saveCategories(course.instructor, { courseId: course.id, rules, places })
    expect((await gradebook()).columns.map(({ categoryId }) => categoryId)).toEqual(['homework', 'all'])
    expect(await db.assessmentRevision.count({ where: { assessmentId: exam } })).toBe(2)
    const wrong = [{ assessmentId: exam, categoryId: 'gone' }]
    await expect(
      saveCategories(course.instructor, { courseId: course.id, rules, places: wrong }),
    ).rejects.toMatchObject({ code: 'invalid-input' })
    expect((await gradebook()).categories).toEqual(rules.categories)
  })

  it('is sorted and filtered as its address asks, those without a grade last', async () => {
    await overrideGrade(course.instructor, { ...grade(), sequence: 1, points: 30, reason: 'Oral.' })
    const names = async (order: Partial<GradebookOrder>) =>
      (await gradebook(order)).rows.map(({ student }) => student.name)
    expect((await names({ by: homework, way: 'down' }))[0]).toBe('Student 0000')
    expect((await names({ by: 'total', way: 'up' })).at(-1)).toBe('Student 0000')
    expect((await names({ by: 'name', way: 'down' }))[0]).toBe('Student 0003')
    expect(await names({ search: 'student 0002' })).toEqual(['Student 0002'])
    const paper = { ...grade(exam), studentId: students[2] ?? '', sequence: 0, points: 5, reason: 'On paper.' }
    await overrideGrade(course.instructor, paper)
    for (const way of ['up', 'down'] as const) expect((await names({ by: exam, way }))[0]).toBe('Student 0002')
    const group = await db.courseGroup.create({
      data: { courseId: course.id, name: 'Tuesday', members: { create: { studentId: first() } } },
    })
    expect(await names({ group: group.id })).toEqual(['Student 0000'])
  })

  it('is for instructors; students see their own grades and nobody else’s', async () => {
    const student = actorOf(first())
    await expect(getGradebook(student, { courseSlug: course.slug, order: byName })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const asked = { courseSlug: course.slug, studentId: students[1] ?? '' }
    await expect(getStudentGrades(student, asked)).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      overrideGrade(student, { ...grade(), sequence: 1, points: 30, reason: 'Please.' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a decision about a grade', () => {
  it('stands beside what was computed, can be taken back, and is in the history the student reads', async () => {
    await overrideGrade(course.instructor, { ...grade(), sequence: 1, points: 25, reason: 'A typing error.' })
    await excuseGrade(course.instructor, { ...grade(), sequence: 2, isExcused: true, reason: 'Ill.' })
    expect((await own(first())).grades[0]).toMatchObject({ computedPoints: 10, overridePoints: 25, isExcused: true })
    await excuseGrade(course.instructor, { ...grade(), sequence: 3, isExcused: false, reason: 'Undone' })
    await overrideGrade(course.instructor, { ...grade(), sequence: 4, points: null, reason: 'Withdrawn.' })
    const view = await own(first())
    expect(view.grades[0]).toMatchObject({ points: 10, overridePoints: null, isExcused: false, sequence: 5 })
    expect(view.grades[0]?.history.map(({ kind, before, after, reason }) => [kind, before, after, reason])).toEqual([
      ['override-removed', 25, 10, 'Withdrawn.'],
      ['excuse-removed', 25, 25, 'Undone'],
      ['excused', 25, 25, 'Ill.'],
      ['overridden', 10, 25, 'A typing error.'],
      ['computed', null, 10, ''],
    ])
    expect(view.grades[0]?.history[0]?.by).toBe('A person')
    expect(view.grades[0]?.attempts).toMatchObject([{ number: 1, points: 10, counts: true }])
    expect(view.categories[0]?.contribution).toBe(view.total)
  })

  it('is refused where the grade has changed since, and for somebody who is no student here', async () => {
    const decision = { ...grade(), points: 1, reason: 'Late.' }
    await expect(overrideGrade(course.instructor, { ...decision, sequence: 0 })).rejects.toMatchObject({
      code: 'conflict',
    })
    const stranger = { ...decision, studentId: course.instructor.userId, sequence: 0 }
    await expect(overrideGrade(course.instructor, stranger)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is written once, however often it is asked', async () => {
    await overrideGrade(course.instructor, { ...grade(), sequence: 1, points: 25, reason: 'Once.' })
    await overrideGrade(course.instructor, { ...grade(), sequence: 2, points: 25, reason: 'Twice.' })
    expect(await db.gradeEntry.count({ where: { ...grade(), kind: 'overridden' } })).toBe(1)
  })
})

describe('what a student sees of a grade that is not released', () => {
  it('is nothing: no points, no history, no part in the total', async () => {
    const graded = await createGradedClass(course, { assessmentId: exam, count: 1 })
    const view = await own(graded[0] ?? '')
    const midterm = view.grades.find(({ title }) => title === 'Midterm')
    expect(midterm).toMatchObject({ points: null, computedPoints: null, history: [], attempts: [], isReleased: false })
    expect(view.total).toBeNull()
    const asked = { courseSlug: course.slug, studentId: graded[0] ?? '' }
    expect((await getStudentGrades(course.instructor, asked)).grades[1]?.computedPoints).toBe(10)
  })
})

describe('grades as a file', () => {
  it('go out and come in again without a difference', async () => {
    const { text } = await exportGrades(course.instructor, { courseSlug: course.slug })
    const preview = await previewGrades(course.instructor, { courseId: course.id, text })
    expect(preview).toMatchObject({ changes: [], problems: [] })
  })

  it('show every difference before it is applied as an override', async () => {
    const { text } = await exportGrades(course.instructor, { courseSlug: course.slug })
    const changed = text.replace(/(Student 0000,[^,]*),10,/, '$1,12.5,').concat('nobody,nobody@example.edu,3,,\r\n')
    const preview = await previewGrades(course.instructor, { courseId: course.id, text: changed })
    expect(preview.changes).toMatchObject([{ name: 'Student 0000', title: 'Homework 1', before: 10, after: 12.5 }])
    expect(preview.problems).toEqual([
      { line: 6, expected: 'the e-mail of a student of this course, not nobody@example.edu' },
    ])
    const { fingerprint } = preview
    await applyGrades(course.instructor, { courseId: course.id, text: changed, fingerprint })
    expect((await own(first())).grades[0]).toMatchObject({ computedPoints: 10, overridePoints: 12.5 })
    expect((await own(first())).grades[0]?.history[0]).toMatchObject({ kind: 'overridden', reason: 'imported' })
    await expect(
      applyGrades(course.instructor, { courseId: course.id, text: changed, fingerprint }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  it('give a grade where there was none', async () => {
    const { text } = await exportGrades(course.instructor, { courseSlug: course.slug })
    const changed = text.replace(/(Student 0001,[^,]*,0),,/, '$1,21,')
    const { fingerprint, changes } = await previewGrades(course.instructor, { courseId: course.id, text: changed })
    expect(changes).toMatchObject([{ title: 'Midterm', before: null, after: 21 }])
    await applyGrades(course.instructor, { courseId: course.id, text: changed, fingerprint })
    const given = await db.assessmentGrade.findFirstOrThrow({ where: { assessmentId: exam, overridePoints: 21 } })
    expect(given).toMatchObject({ studentId: students[1], computedPoints: null, maxPoints: 30 })
  })
})

describe('a note on a problem', () => {
  it('waits for its instructor, leads to the correction, and is answered in place', async () => {
    const attempt = await db.attempt.findFirstOrThrow({ where: { studentId: students[1] ?? '' } })
    const place = { courseId: course.id, attemptId: attempt.id, slotId: 'slot-0', variantNumber: 1 }
    const student = actorOf(students[1] ?? '')
    await writeNote(student, { ...place, text: 'I think this is right.' })
    expect((await getOpenNotes(course.instructor, course.slug)).notes).toMatchObject([
      { text: 'I think this is right.', studentName: 'Student 0001', slotId: 'slot-0' },
    ])
    expect((await gradebook()).openNoteCount).toBe(1)
    const argued = `${attempt.id}.slot-0.1`
    const { argued: found } = await getRegrade(course.instructor, {
      ...{ courseSlug: course.slug, assessmentId: homework, argued },
    })
    expect(found).toMatchObject({ studentName: 'Student 0001', correction: { kind: 'accept', scoreFraction: 1 } })
    await writeNote(course.instructor, { ...place, text: 'So it is.' })
    expect((await getOpenNotes(course.instructor, course.slug)).notes).toEqual([])
    const asked = { courseSlug: course.slug, assessmentId: homework, attemptId: attempt.id }
    expect((await getAttempt(student, asked)).notes.map(({ text, isFromStudent }) => [text, isFromStudent])).toEqual([
      ['I think this is right.', true],
      ['So it is.', false],
    ])
  })

  it('is for its student and the instructors, on a problem that is there, once the attempt is over', async () => {
    const attempt = await db.attempt.findFirstOrThrow({ where: { studentId: first() } })
    const note = { courseId: course.id, attemptId: attempt.id, slotId: 'slot-0', variantNumber: 1, text: 'Hm.' }
    const classmate = await createStudentOf(course)
    await expect(writeNote(classmate, note)).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeNote(actorOf(first()), { ...note, slotId: 'slot-9' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await db.attempt.update({
      where: { courseId_id: { courseId: course.id, id: attempt.id } },
      data: { closedAt: null, closedBy: null, gradedAt: null },
    })
    await expect(writeNote(actorOf(first()), note)).rejects.toMatchObject({ code: 'conflict' })
  })
})
