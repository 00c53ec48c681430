import { beforeEach, describe, expect, it } from 'vitest'
import type { Correction } from '@/lib/assessment/correction'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { storedResponseSchema } from '@/lib/db/queries/stored-grade'
import { AppError } from '@/lib/errors'
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion } from '@/lib/problems/question'
import { applyRegrade } from '@/lib/services/apply-regrade'
import { overrideGrade } from '@/lib/services/decide-grade'
import { getAttempt } from '@/lib/services/get-attempt'
import { getRegrade } from '@/lib/services/get-regrade'
import { previewRegrade } from '@/lib/services/preview-regrade'
import { readAlternative } from '@/lib/services/read-alternative'
import { undoRegrade } from '@/lib/services/undo-regrade'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  homeworkOf,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { begin, check, rightAnswer } from '@/tests/support/attempt-work'
import { createGradedClass } from '@/tests/support/graded-class'
import { canary, createStudentOf, mistakes, publish, surprisalQuestion } from '@/tests/support/taught-course'

let course: AttemptCourse
let exam: string
const firstSlot = { kind: 'slot', slotId: 'slot-0' } as const

beforeEach(async () => {
  course = await createAttemptCourse()
  exam = await publishAssessment(course, examOf(course))
})

/** Everything a grade is, but how often it changed. */
function grades() {
  return db.$queryRaw<{ readonly row: string }[]>`
    SELECT concat_ws('|', student_id, computed_points::text, max_points::text, override_points::text, is_excused) AS row
    FROM assessment_grade WHERE assessment_id = ${exam}::uuid ORDER BY student_id`
}

async function regrade(correction: Correction, { isNeverLower = false } = {}) {
  const asked = { courseId: course.id, assessmentId: exam, correction, isNeverLower }
  const preview = await previewRegrade(course.instructor, asked)
  const { fingerprint } = preview
  const applied = await applyRegrade(course.instructor, { ...asked, reason: 'The key was wrong.', fingerprint })
  return { preview, ...applied }
}

function undo(regradeId: string) {
  return undoRegrade(course.instructor, { courseId: course.id, assessmentId: exam, regradeId })
}

/** The first question with another key: half of what it was, so that the known mistake is right and the old key is not. */
async function publishCorrected(): Promise<Correction> {
  const [objectiveId] = course.objectiveIds
  const first = surprisalQuestion({ lessonId: course.lessonId, objectiveId, index: 0 })
  const answers = {
    bits: { label: 'Surprisal', number: `(n + 0.${canary}) * 0.5`, unit: 'bits', tolerance: { relative: 0.0001 } },
  }
  await publish(parseQuestion({ ...first, answers, mistakes: [{ part: 'bits', when: 'n * 3', is: 'nats-for-bits' }] }))
  return { kind: 'new-version', versions: { [first.id]: 2 } }
}

async function pointsOf(studentId: string): Promise<number | null> {
  return (await db.assessmentGrade.findFirstOrThrow({ where: { assessmentId: exam, studentId } })).computedPoints
}

describe('a class of 350, 1,050 submissions', () => {
  it('is left as it is by a regrade with nothing changed, and is byte for byte what it was after an undo', async () => {
    await createGradedClass(course, { assessmentId: exam, count: 350 })
    expect(await db.attemptSubmission.count({ where: { courseId: course.id } })).toBe(1_050)
    const before = await grades()
    expect(before).toHaveLength(350)

    const same = Object.fromEntries(course.questionIds.slice(0, 3).map((id) => [id, 1]))
    const nothing = await regrade({ kind: 'new-version', versions: same })
    expect(nothing.preview.rows).toEqual([])
    expect(nothing.changedCount).toBe(0)
    expect(await db.regradedResponse.count({ where: { regradeId: nothing.regradeId } })).toBe(0)
    expect(await grades()).toEqual(before)

    const { preview, regradeId, changedCount } = await regrade(await publishCorrected())
    // In turn right, mistaken, wrong, unreadable: the first lose 10, the second gain 10.
    expect(preview.studentCount).toBe(350)
    const moved = preview.rows.filter((row) => row.before !== row.after)
    expect(moved).toHaveLength(88 + 88)
    expect(changedCount).toBe(176)
    expect(moved.filter((row) => Number(row.after) > Number(row.before))).toHaveLength(88)
    const changed = await grades()
    expect(changed).not.toEqual(before)

    expect(await undo(regradeId)).toEqual({ changedCount: 176 })
    expect(await grades()).toEqual(before)
    const kinds = await db.gradeEntry.groupBy({
      by: ['kind'],
      _count: true,
      where: { regradeId },
      orderBy: { kind: 'asc' },
    })
    expect(kinds.map(({ kind, _count }) => [kind, _count])).toEqual([
      ['regrade-undone', 176],
      ['regraded', 176],
    ])
  }, 120_000)
})

describe('a correction', () => {
  it('shows who changes and why before anything is stored', async () => {
    const [right] = await createGradedClass(course, { assessmentId: exam, count: 4 })
    const correction = await publishCorrected()
    const asked = { courseId: course.id, assessmentId: exam, correction, isNeverLower: false }
    const before = await grades()
    const { rows } = await previewRegrade(course.instructor, asked)
    expect(await grades()).toEqual(before)
    expect(await db.regrade.count({ where: { assessmentId: exam } })).toBe(0)
    const row = rows.find(({ studentId }) => studentId === right)
    expect(row).toMatchObject({ before: 10, after: 0, maxPoints: 30 })
    expect(row?.slots[0]).toMatchObject({ number: 1, before: 10, after: 0, state: 'counts' })
    expect(row?.slots[0]?.answers[0]).toMatchObject({
      before: { scoreFraction: 1, matched: ['key'] },
      after: { scoreFraction: 0 },
    })
  })

  it('takes nothing from anybody where it is never to lower', async () => {
    const [right, mistaken] = await createGradedClass(course, { assessmentId: exam, count: 4 })
    const before = await pointsOf(right ?? '')
    const mistakenBefore = await pointsOf(mistaken ?? '')
    const { preview } = await regrade(await publishCorrected(), { isNeverLower: true })
    expect(preview.keptCount).toBe(1)
    expect(await pointsOf(right ?? '')).toBe(before)
    expect(await pointsOf(mistaken ?? '')).toBe(Number(mistakenBefore) + 10)
  })

  it('gives everybody full points for a slot, drops another, and weighs a third anew, each undone by itself', async () => {
    const students = await createGradedClass(course, { assessmentId: exam, count: 4 })
    const before = await grades()
    const full = await regrade({ kind: 'full-points', target: firstSlot })
    for (const id of students) expect(await pointsOf(id)).toBeGreaterThanOrEqual(10)
    const afterFull = await grades()
    const dropped = await regrade({ kind: 'drop', target: { kind: 'slot', slotId: 'slot-1' } })
    const weighed = await regrade({ kind: 'points', slotId: 'slot-2', points: 20 })
    expect(weighed.preview.rows.every(({ maxPoints }) => maxPoints === 40)).toBe(true)
    await undo(weighed.regradeId)
    await undo(dropped.regradeId)
    expect(await grades()).toEqual(afterFull)
    await undo(full.regradeId)
    expect(await grades()).toEqual(before)
  })

  it('accepts the answer a student argued for, for whoever gave it', async () => {
    const ids = await createGradedClass(course, { assessmentId: exam, count: 44 })
    const arguing = await db.attemptProblem.findFirstOrThrow({
      where: { attempt: { studentId: ids[1] ?? '' }, slotId: 'slot-0' },
    })
    const { questionId, version, seed } = arguing
    const response = storedResponseSchema.parse(arguing.response)
    const before = await pointsOf(ids[1] ?? '')
    const { preview, regradeId } = await regrade({
      ...{ kind: 'accept', questionId, version, seed, response, scoreFraction: 1 },
    })
    expect(preview.rows.map(({ studentId }) => studentId)).toContain(ids[1])
    expect(await pointsOf(ids[1] ?? '')).toBe(Number(before) + 10)
    const student: Actor = { ...course.instructor, userId: ids[1] ?? '', enrolments: { [course.id]: 'student' } }
    await db.assessment.update({
      where: { courseId_id: { courseId: course.id, id: exam } },
      data: { definition: examOf(course, { release: nowForAll }) },
    })
    const attempt = await db.attempt.findFirstOrThrow({ where: { studentId: ids[1] ?? '' } })
    const view = await getAttempt(student, { courseSlug: course.slug, assessmentId: exam, attemptId: attempt.id })
    expect(view.score?.points).toBe(Number(before) + 10)
    expect(view.places[0]).toMatchObject({ problem: { tries: [{ outcome: { scoreFraction: 1 } }] } })
    await undo(regradeId)
    expect(await pointsOf(ids[1] ?? '')).toBe(before)
  })

  it('is refused when anything changed since the dry run, to whoever may not grade, and a second undo', async () => {
    await createGradedClass(course, { assessmentId: exam, count: 2 })
    const correction: Correction = { kind: 'drop', target: firstSlot }
    const asked = { courseId: course.id, assessmentId: exam, correction, isNeverLower: false }
    const { fingerprint } = await previewRegrade(course.instructor, asked)
    await createGradedClass(course, { assessmentId: exam, count: 1 })
    const reason = 'Ambiguous.'
    await expect(applyRegrade(course.instructor, { ...asked, reason, fingerprint })).rejects.toMatchObject({
      code: 'conflict',
    })
    const student = await createStudentOf(course)
    await expect(previewRegrade(student, asked)).rejects.toMatchObject({ code: 'forbidden' })
    const missing: Correction = { kind: 'new-version', versions: { [course.questionIds[0] ?? '']: 7 } }
    await expect(previewRegrade(course.instructor, { ...asked, correction: missing })).rejects.toMatchObject({
      code: 'invalid-input',
    })
    const { regradeId } = await regrade(correction)
    await undo(regradeId)
    await expect(undo(regradeId)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('grades by its version what is handed in after it, and lets go of that, too, when it is undone', async () => {
    const [early] = await createGradedClass(course, { assessmentId: exam, count: 2 })
    const { regradeId } = await regrade(await publishCorrected())
    const [late] = await createGradedClass(course, { assessmentId: exam, count: 2 })
    // Both were right by the old key, in the first question alone.
    expect([await pointsOf(early ?? ''), await pointsOf(late ?? '')]).toEqual([0, 0])
    await undo(regradeId)
    expect([await pointsOf(early ?? ''), await pointsOf(late ?? '')]).toEqual([10, 10])
    const kinds = await db.gradeEntry.findMany({ where: { studentId: late ?? '' }, orderBy: { sequence: 'asc' } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['computed', 'regrade-undone'])
  })

  it('keeps and tells the answers whose numbers the other version would never have drawn', async () => {
    await createGradedClass(course, { assessmentId: exam, count: 4 })
    const before = await grades()
    const [objectiveId] = course.objectiveIds
    const first = surprisalQuestion({ lessonId: course.lessonId, objectiveId, index: 0 })
    const parameters = { ...first.parameters, k: { integer: { min: 1, max: 1_000_000 } } }
    const drawn = compileQuestion(parseQuestion({ ...first, parameters }), mistakes).makeVariant({
      version: 2,
      seed: 0,
    })
    // Of a million values the one that a new student with seed 0 is given.
    await publish(parseQuestion({ ...first, parameters, require: [`k == ${String(drawn.parameters['k'])}`] }))
    const { preview, changedCount } = await regrade({ kind: 'new-version', versions: { [first.id]: 2 } })
    expect(preview.unregradable).toEqual([{ questionId: first.id, count: 4, names: [] }])
    expect([preview.rows, changedCount]).toEqual([[], 0])
    expect(await grades()).toEqual(before)
  })

  it('leaves overrides and excuses as they are', async () => {
    const [student] = await createGradedClass(course, { assessmentId: exam, count: 2 })
    const key = { courseId: course.id, assessmentId: exam, studentId: student ?? '' }
    await overrideGrade(course.instructor, { ...key, sequence: 1, points: 22, reason: 'Oral.' })
    const { regradeId } = await regrade({ kind: 'full-points', target: { kind: 'slot', slotId: 'slot-1' } })
    const after = await db.assessmentGrade.findFirstOrThrow({ where: key })
    expect(after).toMatchObject({ computedPoints: 20, overridePoints: 22 })
    await undo(regradeId)
    expect(await db.assessmentGrade.findFirstOrThrow({ where: key })).toMatchObject({
      computedPoints: 10,
      overridePoints: 22,
    })
  })

  it('holds for work that is graded after it', async () => {
    exam = await publishAssessment(course, homeworkOf(course))
    const student = await createStudentOf(course)
    const attemptId = await begin(course, student, exam)
    await regrade({ kind: 'full-points', target: { kind: 'slot', slotId: 'slot-1' } })
    expect(await db.assessmentGrade.count({ where: { assessmentId: exam } })).toBe(0)
    await check(course, student, {
      attemptId,
      slotId: 'slot-0',
      bits: await rightAnswer({ attemptId, slotId: 'slot-0' }),
    })
    expect(await pointsOf(student.userId)).toBe(20)
  })
})

const now = { kind: 'now' } as const
const nowForAll = { score: now, correctness: now, feedback: now, solution: now }

describe('an alternative', () => {
  const [part, half] = ['bits', `(n + 0.${canary}) * 0.5`]
  const alternative = (when = half): Correction => ({
    ...{ kind: 'alternative', questionId: course.questionIds[0] ?? '', part, when },
    ...{ credit: 1, feedback: 'This counts too.' },
  })

  it('gives whoever answered so, on whatever numbers, the credit; nobody else changes, and an undo takes it back', async () => {
    await createGradedClass(course, { assessmentId: exam, count: 8 })
    const before = await grades()
    const { preview, regradeId, changedCount } = await regrade(alternative())
    // Of eight students two each type the half of the key of the first question, by turns.
    expect(changedCount).toBe(2)
    expect(preview.rows.map(({ before: was, after }) => Number(after) - Number(was))).toEqual([10, 10])
    const answers = preview.rows.flatMap(({ slots }) => slots.flatMap((slot) => slot.answers))
    expect(answers.map(({ after }) => after.matched)).toEqual([['accepted'], ['accepted']])
    expect(new Set(answers.map(({ response }) => response['bits'])).size).toBe(2)
    const again = await regrade(alternative())
    expect(again.changedCount).toBe(0)
    await undo(again.regradeId)
    await undo(regradeId)
    expect(await grades()).toEqual(before)
  })

  it('holds for answers that are given after it', async () => {
    exam = await publishAssessment(course, homeworkOf(course, { attemptsAllowed: 2 }))
    const [student] = [await createStudentOf(course)]
    const attemptId = await begin(course, student, exam)
    const bits = String(Number(await rightAnswer({ attemptId, slotId: 'slot-0' })) / 2)
    await regrade(alternative())
    await check(course, student, { attemptId, slotId: 'slot-0', bits })
    expect(await pointsOf(student.userId)).toBe(10)
  })

  it('that cannot be read is refused in words before anything is graded by it', async () => {
    await createGradedClass(course, { assessmentId: exam, count: 2 })
    await expect(regrade(alternative('2 * m'))).rejects.toThrow(/"?m"?/)
    await expect(regrade(alternative('2 *'))).rejects.toThrow(AppError)
  })

  it('is tried on the answer of the student who argues for it', async () => {
    const [, wrong = ''] = await createGradedClass(course, { assessmentId: exam, count: 2 })
    const { id: attemptId } = await db.attempt.findFirstOrThrow({ where: { studentId: wrong } })
    const place = { attemptId, slotId: 'slot-0', variantNumber: 1 }
    const asked = { courseId: course.id, assessmentId: exam, place, part }
    const tried = await readAlternative(course.instructor, { ...asked, when: half })
    expect(tried).toMatchObject({ kind: 'read', isMet: true })
    expect(await readAlternative(course.instructor, { ...asked, when: 'n + 1' })).toMatchObject({ isMet: false })
    expect(await readAlternative(course.instructor, { ...asked, when: 'log(n - n)' })).toEqual({ kind: 'no-answer' })
    const unread = await readAlternative(course.instructor, { ...asked, when: '2 * m' })
    expect(unread).toMatchObject({ kind: 'unreadable' })
    expect(JSON.stringify(unread)).not.toContain('answers.bits')
    const student = await createStudentOf(course)
    await expect(readAlternative(student, { ...asked, when: half })).rejects.toThrow(new AppError('forbidden'))
    await expect(readAlternative(course.instructor, { ...asked, part: 'nats', when: half })).rejects.toThrow(
      new AppError('not-found'),
    )
  })

  it('is argued for with what was asked, answered and written, and the names it may use', async () => {
    const [, wrong = ''] = await createGradedClass(course, { assessmentId: exam, count: 2 })
    const { id: attemptId } = await db.attempt.findFirstOrThrow({ where: { studentId: wrong } })
    const argued = `${attemptId}.slot-0.1`
    const view = await getRegrade(course.instructor, { courseSlug: course.slug, assessmentId: exam, argued })
    expect(view.argued).toMatchObject({ note: null, answers: [{ name: part, label: 'Surprisal' }] })
    expect(view.argued?.values[0]).toEqual({ name: 'n', value: expect.stringMatching(/^\d+$/) })
    expect(view.questions[0]?.alternatives).toEqual({ parts: [{ name: part, label: 'Surprisal' }], names: ['n'] })
  })
})
