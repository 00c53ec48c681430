// What the editor and the preview are made of.
import { beforeAll, describe, expect, it } from 'vitest'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { newSlot } from '@/lib/assessment/new-slot'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { checkPreview } from '@/lib/services/check-preview'
import { createAssessment } from '@/lib/services/create-assessment'
import { getAssessmentEditor } from '@/lib/services/get-assessment-editor'
import { getAssessmentPreview } from '@/lib/services/get-assessment-preview'
import { getClassFairness } from '@/lib/services/get-class-fairness'
import { updateAssessment } from '@/lib/services/update-assessment'
import { type AttemptCourse, createAttemptCourse } from '@/tests/support/attempt-course'
import { createActor } from '@/tests/support/factories'
import { canary, createStudentOf } from '@/tests/support/taught-course'

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

describe('the editor', () => {
  it('shows the assessment as saved, its dates as moments, and what the bank offers', async () => {
    const id = await draft({ opensAt: '2027-03-27T09:00', timeline: [{ until: '2027-03-28T23:59', percent: 100 }] })
    const view = await getAssessmentEditor(instructor, asked(id))
    expect(view.assessment).toMatchObject({ id, revision: 2, status: 'draft', isPublished: false, attemptCount: 0 })
    // Clocks go forward in the night between the two: an hour of UTC is missing.
    expect(view.schedule).toEqual({
      opensAt: '2027-03-27T08:00:00.000Z',
      steps: [{ until: '2027-03-28T21:59:00.000Z', percent: 100 }],
    })
    expect(view.pool).toHaveLength(6)
    expect(view.coverage).toMatchObject([
      { title: 'Surprisal', slots: 2, share: 1, kinds: [{ answerKind: 'number' }] },
      { title: 'Entropy', slots: 0, share: 0 },
    ])
    const [first] = view.coverage
    expect(first?.cells.map(({ available, drawn }) => [available, drawn])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    expect(JSON.stringify(view)).not.toContain(canary)
  })

  it('says beside a date in the skipped hour what becomes of it', async () => {
    const id = await draft({ timeline: [{ until: '2027-03-28T02:30', percent: 100 }] })
    const { findings, schedule } = await getAssessmentEditor(instructor, asked(id))
    expect(findings).toMatchObject([{ kind: 'clock-skips', severity: 'warning' }])
    expect(schedule.steps[0]?.until).toBe('2027-03-28T01:00:00.000Z')
  })

  it('names what it speaks of by its title', async () => {
    const slots = [
      newSlot({ id: 'a', kind: 'exam', pick: { kind: 'question', questionId: course.questionIds[0] ?? '' } }),
      newSlot({ id: 'b', kind: 'exam', pick: { kind: 'question', questionId: course.questionIds[0] ?? '' } }),
    ]
    const { findings } = await getAssessmentEditor(instructor, asked(await draft({ slots })))
    const words = findings.map((finding) => finding.words).join(' ')
    expect(words).not.toContain(course.lessonId)
  })

  it('offers the categories of the gradebook, and says of one that is gone', async () => {
    const id = await draft({ categoryId: 'gone' })
    await db.gradebookCategory.create({
      data: { courseId: course.id, id: 'exams', title: 'Exams', weight: 2, dropLowest: 1, position: 0 },
    })
    const before = await getAssessmentEditor(instructor, asked(id))
    expect(before.categories).toEqual([{ id: 'exams', name: 'Exams' }])
    expect(before.findings).toMatchObject([{ kind: 'category-gone', severity: 'warning' }])
    const definition = { ...before.assessment.definition, categoryId: 'exams' }
    await updateAssessment(instructor, { ...key(id), revision: before.assessment.revision, definition })
    expect((await getAssessmentEditor(instructor, asked(id))).findings).toEqual([])
    await db.gradebookCategory.deleteMany({ where: { courseId: course.id } })
  })

  it.each([
    ['a student', 'forbidden', async () => createStudentOf(course)],
    ['an outsider', 'not-found', async () => createActor()],
    ['the instructor of another course', 'not-found', async () => (await createAttemptCourse()).instructor],
  ] as const)('and the preview are not for %s', async (_who, code, make) => {
    const [id, actor] = [await draft(), await make()]
    const [questionId = ''] = course.questionIds
    const refused = [
      () => getAssessmentEditor(actor, asked(id)),
      () => getAssessmentPreview(actor, { ...asked(id), seed: 1 }),
      () => checkPreview(actor, { ...key(id), questionId, version: 1, seed: 1, response: { bits: '3' } }),
    ]
    for (const each of refused) await expect(each()).rejects.toThrow(new AppError(code))
  })

  it('of an address that is no id is not there', async () => {
    await expect(getAssessmentEditor(instructor, asked('new-one'))).rejects.toThrow(new AppError('not-found'))
  })
})

describe('the luck of the draw', () => {
  it('is told in points, smaller where the draw is balanced', async () => {
    const [random, balanced] = [await draft({ isBalanced: false }), await draft({ isBalanced: true })]
    const told = await getClassFairness(instructor, asked(random))
    const fair = await getClassFairness(instructor, asked(balanced))
    if (told?.kind !== 'measured' || fair?.kind !== 'measured') throw new TypeError('an exam that can be drawn')
    expect(told).toMatchObject({ students: 30, maxPoints: 20, isBalanced: false })
    expect(told.apart).toBeGreaterThan(0)
    // The same class, drawn the other way.
    expect(fair).toEqual({
      ...told,
      isBalanced: true,
      apart: told.apartOtherwise,
      apartOtherwise: told.apart,
      doubt: fair.doubt,
    })
  })

  it('is not told of what cannot be drawn, nor of an exam without slots', async () => {
    const slots = [newSlot({ id: 'a', kind: 'exam', pick: { kind: 'question', questionId: 'withdrawn' } })]
    expect(await getClassFairness(instructor, asked(await draft({ slots })))).toEqual({ kind: 'undrawable' })
    expect(await getClassFairness(instructor, asked(await draft({ slots: [] })))).toBeNull()
  })

  it('is not for a student of the course', async () => {
    const student = await createStudentOf(await createAttemptCourse())
    await expect(getClassFairness(student, asked(await draft()))).rejects.toThrow(new AppError('not-found'))
  })
})

describe('the preview', () => {
  it('gives the same problems for the same seed, others for others, and no key', async () => {
    const id = await draft()
    const [once, again] = [
      await getAssessmentPreview(instructor, { ...asked(id), seed: 7 }),
      await getAssessmentPreview(instructor, { ...asked(id), seed: 7 }),
    ]
    expect(again).toEqual(once)
    expect(once.problems).toHaveLength(2)
    expect(once.shares).toEqual([{ title: 'Surprisal', share: 1 }])
    const prompts = new Set<string>()
    for (let seed = 0; seed < 10; seed += 1) {
      const { problems } = await getAssessmentPreview(instructor, { ...asked(id), seed })
      prompts.add(problems.map(({ prompt }) => prompt).join())
    }
    expect(prompts.size).toBeGreaterThan(5)
    expect(JSON.stringify(once)).not.toContain(canary)
  })

  it('checks an answer with all there is to say, and records nothing', async () => {
    const id = await draft()
    const { problems } = await getAssessmentPreview(instructor, { ...asked(id), seed: 7 })
    const [problem] = problems
    if (problem === undefined) throw new TypeError('nothing drawn')
    const { questionId, version, seed, prompt } = problem
    const n = Number(/one of (\d+)/.exec(prompt)?.[1])
    const check = (bits: string) =>
      checkPreview(instructor, { ...key(id), questionId, version, seed, response: { bits } })
    expect(await check(`${n}.${canary}`)).toMatchObject({ kind: 'graded', scoreFraction: 1 })
    expect(await check(String((n + Number(`0.${canary}`)) / 2))).toMatchObject({
      kind: 'graded',
      scoreFraction: 0,
      grades: [{ mistakeName: 'Natural logarithm for base 2' }],
      solution: `There are ${n} outcomes.`,
    })
    expect(await check('three')).toMatchObject({ kind: 'unreadable', parts: [{ name: 'bits' }] })
    expect(await db.attempt.count({ where: { courseId: course.id } })).toBe(0)
    expect(await db.attemptSubmission.count({ where: { courseId: course.id } })).toBe(0)
  })

  it('of a mastery check shows one problem of each objective', async () => {
    const created = await createAssessment(instructor, { courseId: course.id, kind: 'mastery-check', title: 'Check' })
    if (created.kind !== 'created') throw new TypeError(created.kind)
    const { problems, shares } = await getAssessmentPreview(instructor, { ...asked(created.assessmentId), seed: 1 })
    expect(problems).toHaveLength(2)
    expect(shares.map(({ share }) => share)).toEqual([0.5, 0.5])
  })

  it('checks no question of another course', async () => {
    const other = await createAttemptCourse()
    const id = await draft()
    const [questionId = ''] = other.questionIds
    await expect(
      checkPreview(instructor, { ...key(id), questionId, version: 1, seed: 1, response: { bits: '3' } }),
    ).rejects.toThrow(new AppError('not-found'))
  })
})
