import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { PracticeView, ProblemView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { getHome } from '@/lib/services/get-home'
import { leaveProblem } from '@/lib/services/leave-problem'
import { openPractice } from '@/lib/services/open-practice'
import { recordSubmission } from '@/lib/services/record-submission'
import { skipProblem } from '@/lib/services/skip-problem'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant } from '@/tests/support/open-variant'
import {
  canary,
  createStudentOf,
  createTaughtCourse,
  publish,
  surprisalQuestion,
  type TaughtCourse,
} from '@/tests/support/taught-course'

let course: TaughtCourse
let student: Actor

beforeEach(async () => {
  course = await createTaughtCourse()
  student = await createStudentOf(course)
})

function problemOf(view: PracticeView): ProblemView {
  if (view.kind !== 'problem') throw new TypeError(`expected a problem, found ${view.kind}`)
  return view.problem
}

/** As the button of an answered problem does. */
async function goOn(): Promise<PracticeView> {
  await leaveProblem(student, { courseId: course.id })
  return openPractice(student, course.slug)
}

async function answer(typed: 'right' | 'mistaken'): Promise<void> {
  const { id, ...variant } = await getOpenVariant(course, student)
  const response = { bits: variant[typed] }
  await recordSubmission(student, { courseId: course.id, variantId: id, requestKey: randomUUID(), response })
}

describe('openPractice', () => {
  it('gives a new learner a problem with its reason, and stores why', async () => {
    const problem = problemOf(await openPractice(student, course.slug))
    expect(problem.answered).toBeNull()
    expect(problem.reason).toMatchObject({ kind: 'first-look', objectiveTitle: 'Surprisal' })
    expect(problem.parts).toEqual([{ kind: 'number', name: 'bits', label: 'Surprisal', unit: 'bits' }])
    const stored = await db.variant.findFirstOrThrow({ where: { courseId: course.id, id: problem.variantId } })
    expect(stored.choice).toMatchObject({ choice: { reason: { kind: 'first-look' }, questionId: problem.questionId } })
  })

  it('comes back to the same problem, numbers and all', async () => {
    const first = problemOf(await openPractice(student, course.slug))
    expect(problemOf(await openPractice(student, course.slug))).toEqual(first)
    expect(problemOf(await goOn())).toEqual(first)
  })

  it('opens one problem however many tabs ask at once', async () => {
    const views = await Promise.all(Array.from({ length: 8 }, () => openPractice(student, course.slug)))
    expect(new Set(views.map((view) => problemOf(view).variantId)).size).toBe(1)
    expect(await db.variant.count({ where: { courseId: course.id } })).toBe(1)
  })

  it('sends no digit of a key before the problem is answered', async () => {
    const view = await openPractice(student, course.slug)
    const { right, mistaken } = await getOpenVariant(course, student)
    const sent = JSON.stringify(view)
    expect(right).toContain(canary)
    expect(sent).not.toContain(canary)
    expect(sent).not.toContain(mistaken)
    expect(sent).not.toMatch(/tolerance|feedback|solution/)
  })

  it('keeps an answered problem on screen, with key and solution, until the next is asked for', async () => {
    const before = problemOf(await openPractice(student, course.slug))
    await answer('right')
    const after = problemOf(await openPractice(student, course.slug))
    expect(after.variantId).toBe(before.variantId)
    expect(after.answered).toMatchObject({ scoreFraction: 1, keys: [{ name: 'bits' }] })
    expect(after.answered?.solution).toContain('outcomes')
    expect(after.answered?.keys[0]?.accepted).toContain(' to ')
    const next = problemOf(await goOn())
    expect(next.variantId).not.toBe(before.variantId)
    expect(problemOf(await openPractice(student, course.slug)).variantId).toBe(next.variantId)
  })

  it('opens one next problem when the button is pressed many times at once', async () => {
    await openPractice(student, course.slug)
    await answer('right')
    await Promise.all(Array.from({ length: 6 }, () => goOn()))
    expect(await db.variant.count({ where: { courseId: course.id } })).toBe(2)
  })

  it('says that the pool is empty rather than fail', async () => {
    const bare = await createTaughtCourse({ templates: 0 })
    const visitor = await createStudentOf(bare)
    expect((await openPractice(visitor, bare.slug)).kind).toBe('empty-pool')
    expect((await getHome(visitor, bare.slug)).now).toEqual({ kind: 'empty-pool' })
  })

  it('says that all is mastered, and when to come back, once it is', async () => {
    let view = await openPractice(student, course.slug)
    for (let answers = 0; view.kind === 'problem' && answers < 120; answers += 1) {
      await answer('right')
      view = await goOn()
    }
    expect(view).toMatchObject({ kind: 'all-mastered', mastery: [{ status: 'mastered' }, { status: 'mastered' }] })
    expect((await openPractice(student, course.slug)).kind).toBe('all-mastered')
    expect((await getHome(student, course.slug)).now).toMatchObject({ kind: 'all-mastered' })
  })

  it('never gives a question as its author wrote it for the lesson', async () => {
    const only = await createTaughtCourse({ templates: 0 })
    const visitor = await createStudentOf(only)
    const parts = { lessonId: only.lessonId, objectiveId: only.objectiveIds[0], index: 0 }
    await publish({ ...surprisalQuestion(parts), origin: 'as_written' })
    expect((await openPractice(visitor, only.slug)).kind).toBe('empty-pool')
  })

  it('keeps the version an open problem was made from when the question is edited', async () => {
    const before = problemOf(await openPractice(student, course.slug))
    const index = Number(before.questionId.split('-').at(-1))
    const objectiveId = course.objectiveIds[0]
    const edited = {
      ...surprisalQuestion({ lessonId: course.lessonId, objectiveId, index }),
      prompt: 'Edited: {{ n }}?',
    }
    await publish(edited)
    expect(problemOf(await openPractice(student, course.slug)).prompt).toBe(before.prompt)
  })

  it('is for students of the course: others find nothing, teachers are told', async () => {
    const outsider = await createActor()
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    await expect(openPractice(outsider, course.slug)).rejects.toThrow(new AppError('not-found'))
    await expect(openPractice(outsider, 'no-such-course')).rejects.toThrow(new AppError('not-found'))
    await expect(openPractice(instructor, course.slug)).rejects.toThrow(new AppError('forbidden'))
  })
})

describe('skipProblem', () => {
  it('costs nothing and opens another', async () => {
    const skipped = problemOf(await openPractice(student, course.slug))
    const before = await db.learner.findFirstOrThrow({ where: { courseId: course.id } })
    const next = problemOf(await skipProblem(student, { courseId: course.id, variantId: skipped.variantId }))
    const after = await db.learner.findFirstOrThrow({ where: { courseId: course.id } })
    expect(next.variantId).not.toBe(skipped.variantId)
    expect(after).toEqual({ ...before, sequence: 1 })
    expect(await db.mastery.count({ where: { courseId: course.id } })).toBe(0)
  })

  it('does nothing to a problem already answered', async () => {
    const { variantId } = problemOf(await openPractice(student, course.slug))
    await answer('right')
    const shown = problemOf(await skipProblem(student, { courseId: course.id, variantId }))
    expect(shown).toMatchObject({ variantId, answered: { scoreFraction: 1 } })
  })
})

describe('getHome', () => {
  it('says start, then resume, then what practice will give and why', async () => {
    expect((await getHome(student, course.slug)).now).toEqual({ kind: 'start' })
    await openPractice(student, course.slug)
    expect((await getHome(student, course.slug)).now).toMatchObject({ kind: 'resume', title: expect.any(String) })
    await answer('mistaken')
    const home = await getHome(student, course.slug)
    if (home.now.kind !== 'next') throw new TypeError('a next problem is announced')
    const next = problemOf(await goOn())
    expect(next.reason).toMatchObject({ kind: home.now.reason.kind, objectiveId: home.now.reason.objectiveId })
    expect(home.answersToday).toBe(1)
  })

  it('opens no problem', async () => {
    await getHome(student, course.slug)
    expect(await db.variant.count({ where: { courseId: course.id } })).toBe(0)
  })
})
