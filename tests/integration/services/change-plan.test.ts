import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { PracticeView, ProblemView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { findLearner } from '@/lib/db/queries/learner'
import { AppError } from '@/lib/errors'
import { changePlan } from '@/lib/services/change-plan'
import { getFinding } from '@/lib/services/get-finding'
import { getHome } from '@/lib/services/get-home'
import { getProgress } from '@/lib/services/get-progress'
import { leaveProblem } from '@/lib/services/leave-problem'
import { openPractice } from '@/lib/services/open-practice'
import { recordSubmission } from '@/lib/services/record-submission'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant } from '@/tests/support/open-variant'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { shownClass } from '@/tests/support/shown-class'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let student: Actor
let surprisal: string
let entropy: string

beforeEach(async () => {
  course = await createTaughtCourse()
  student = await createStudentOf(course)
  surprisal = course.objectiveIds[0]
  entropy = course.objectiveIds[1]
})

const key = () => ({ courseId: course.id, studentId: student.userId })
const eventKinds = async () => {
  const events = await db.learnerEvent.findMany({ where: key(), orderBy: { sequence: 'asc' } })
  return events.map(({ kind }) => kind)
}
const planOf = async () => (await findLearner(db, key()))?.plan
const open = () => openPractice(student, course.slug)

function problemOf(view: PracticeView): ProblemView {
  if (view.kind !== 'problem') throw new TypeError(`expected a problem, found ${view.kind}`)
  return view.problem
}

async function answer(typed: 'right' | 'mistaken'): Promise<void> {
  const { id, ...variant } = await getOpenVariant(course, student)
  const response = { bits: variant[typed] }
  await recordSubmission(student, { courseId: course.id, variantId: id, requestKey: randomUUID(), response })
}

async function goOn(): Promise<PracticeView> {
  await leaveProblem(student, { courseId: course.id })
  return open()
}

const ask = (kind: 'start-placement' | 'skip-placement' | 'end-test-out' | 'start-extra') =>
  changePlan(student, { kind, courseId: course.id })
const askOf = (kind: 'start-test-out' | 'defer' | 'lift-deferral', objectiveId: string) =>
  changePlan(student, { kind, courseId: course.id, objectiveId })

/** So that one objective may be put off and the other practised. */
async function withoutPrerequisites(): Promise<void> {
  await db.objectivePrerequisite.deleteMany({ where: { objectiveId: { in: [surprisal, entropy] } } })
}

describe('a placement', () => {
  it('begins with the first problem, says how far it is, and is in the log', async () => {
    expect(await ask('start-placement')).toEqual({ kind: 'done' })
    const first = problemOf(await open())
    expect(first.reason).toMatchObject({ kind: 'placement', asked: 0, most: 12 })
    expect(first.choice.rule).toBe('placement')
    await answer('right')
    expect(problemOf(await goOn()).reason).toMatchObject({ kind: 'placement', asked: 1 })
    expect(await eventKinds()).toEqual(['placement-started', 'answered'])
  })

  it('replaces the problem that was open, which is no longer what was asked for', async () => {
    const before = problemOf(await open())
    await ask('start-placement')
    const after = problemOf(await open())
    expect(after.variantId).not.toBe(before.variantId)
    expect(after.reason.kind).toBe('placement')
  })

  it('ends within twelve problems and tells what it found, with an interval for each objective', async () => {
    await ask('start-placement')
    let problem = problemOf(await open())
    let answers = 0
    while (!problem.isLastOfPlan && answers < 13) {
      if (problem.answered !== null) problem = problemOf(await goOn())
      await answer(answers % 2 === 0 ? 'right' : 'mistaken')
      answers += 1
      problem = problemOf(await open())
    }
    expect(problem.isLastOfPlan).toBe(true)
    expect(answers).toBeLessThanOrEqual(12)
    const found = await getFinding(student, course.slug)
    expect(found).toMatchObject({ kind: 'found', of: 'placement', answers, most: 12 })
    if (found.kind !== 'found') throw new TypeError('nothing was found')
    expect(found.objectives.map(({ title }) => title)).toEqual(['Surprisal', 'Entropy'])
    for (const { low, level, high } of found.objectives) {
      expect(low).toBeLessThan(level)
      expect(level).toBeLessThan(high)
    }
    expect(problemOf(await goOn()).reason.kind).not.toBe('placement')
    expect((await getFinding(student, course.slug)).kind).toBe('none')
  })

  it('is left at any moment, and what was answered stays', async () => {
    await ask('start-placement')
    await open()
    await answer('right')
    await goOn()
    expect(await ask('skip-placement')).toEqual({ kind: 'done' })
    expect(await getFinding(student, course.slug)).toMatchObject({ kind: 'found', answers: 1 })
    expect(problemOf(await open()).reason.kind).not.toBe('placement')
    expect(await eventKinds()).toEqual(['placement-started', 'answered', 'placement-skipped', 'skipped'])
    const { objectives } = await getProgress(student, course.slug)
    expect(objectives.some(({ history }) => history.length === 1)).toBe(true)
  })

  it('begins once, from however many tabs it is asked', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => ask('start-placement')))
    expect(results).toEqual(results.map(() => ({ kind: 'done' })))
    expect(await eventKinds()).toEqual(['placement-started'])
  })

  it('is nothing to end where none runs', async () => {
    expect(await ask('skip-placement')).toEqual({ kind: 'done' })
    expect(await eventKinds()).toEqual([])
  })
})

describe('a test on one objective', () => {
  it('asks about that objective, also where it is not open yet, and ends within eight problems', async () => {
    expect(await askOf('start-test-out', entropy)).toEqual({ kind: 'done' })
    let problem = problemOf(await open())
    let answers = 0
    while (!problem.isLastOfPlan && answers < 9) {
      if (problem.answered !== null) problem = problemOf(await goOn())
      expect(problem.reason).toMatchObject({ kind: 'test-out', objectiveId: entropy, asked: answers, most: 8 })
      await answer('right')
      answers += 1
      problem = problemOf(await open())
    }
    expect(problem.isLastOfPlan).toBe(true)
    expect(answers).toBeLessThanOrEqual(8)
    expect(await getFinding(student, course.slug)).toMatchObject({
      kind: 'found',
      of: 'test-out',
      answers,
      objectives: [{ objectiveId: entropy }],
    })
  })

  it('is ended at any moment, and what was answered stays', async () => {
    await askOf('start-test-out', entropy)
    await open()
    await answer('right')
    expect(problemOf(await goOn()).reason).toMatchObject({ kind: 'test-out', asked: 1 })
    expect(await Promise.all([ask('end-test-out'), ask('end-test-out')])).toEqual([{ kind: 'done' }, { kind: 'done' }])
    expect(await eventKinds()).toEqual(['test-out-started', 'answered', 'test-out-ended', 'skipped'])
    expect((await planOf())?.mode).toEqual({ kind: 'practice' })
    const finding = { kind: 'found', of: 'test-out', answers: 1, objectives: [{ objectiveId: entropy }] }
    expect(await getFinding(student, course.slug)).toMatchObject(finding)
    expect(problemOf(await open()).reason.kind).not.toBe('test-out')
    const { objectives } = await getProgress(student, course.slug)
    expect(objectives.find(({ objectiveId }) => objectiveId === entropy)?.history).toHaveLength(1)
    expect(await replayedLearner(key())).toEqual(await findLearner(db, key()))
  })

  it('is nothing to end where none runs, and another mode stays', async () => {
    expect(await ask('end-test-out')).toEqual({ kind: 'done' })
    await ask('start-placement')
    expect(await ask('end-test-out')).toEqual({ kind: 'done' })
    expect((await planOf())?.mode).toEqual({ kind: 'placement', asked: 0 })
    expect(await eventKinds()).toEqual(['placement-started'])
  })

  it('is refused in words for an objective that has left the course since the page was made', async () => {
    await open()
    await db.objective.update({ where: { id: surprisal }, data: { archivedAt: new Date() } })
    expect(await askOf('start-test-out', surprisal)).toEqual({ kind: 'objective-gone' })
    expect(await askOf('defer', surprisal)).toEqual({ kind: 'objective-gone' })
    expect(await askOf('lift-deferral', 'no-such-objective')).toEqual({ kind: 'objective-gone' })
    expect(await eventKinds()).toEqual([])
  })

  it('is refused where the objective is mastered already', async () => {
    await practiseAll()
    expect(await askOf('start-test-out', surprisal)).toEqual({ kind: 'already-mastered' })
    expect(await ask('start-placement')).toEqual({ kind: 'already-mastered' })
  })
})

describe('not this now', () => {
  it('puts the objective off, closes its problem at no cost and gives another', async () => {
    await withoutPrerequisites()
    const before = problemOf(await open())
    const { objectiveId } = before.reason
    expect(await askOf('defer', objectiveId)).toEqual({ kind: 'done' })
    const view = await open()
    expect(problemOf(view).reason.objectiveId).not.toBe(objectiveId)
    if (view.kind !== 'problem') throw new TypeError('expected a problem')
    expect(view.plan.deferred.map((one) => one.objectiveId)).toEqual([objectiveId])
    expect((await getHome(student, course.slug)).plan.deferred).toHaveLength(1)
    expect(await db.mastery.count({ where: key() })).toBe(0)
  })

  it('is undone by bringing the objective back, once however often', async () => {
    await withoutPrerequisites()
    await askOf('defer', surprisal)
    await Promise.all([askOf('lift-deferral', surprisal), askOf('lift-deferral', surprisal)])
    expect((await planOf())?.deferred).toEqual({})
    expect(await eventKinds()).toEqual(['deferred', 'deferral-lifted'])
  })

  it('leaves a problem on another objective where it is', async () => {
    await withoutPrerequisites()
    const before = problemOf(await open())
    const other = before.reason.objectiveId === surprisal ? entropy : surprisal
    await askOf('defer', other)
    expect(problemOf(await open()).variantId).toBe(before.variantId)
  })

  it('loses no answer that is on its way', async () => {
    await withoutPrerequisites()
    const { objectiveId } = problemOf(await open()).reason
    const variant = await getOpenVariant(course, student)
    const input = { courseId: course.id, variantId: variant.id, requestKey: randomUUID() }
    const [sent] = await Promise.allSettled([
      recordSubmission(student, { ...input, response: { bits: variant.right } }),
      askOf('defer', objectiveId),
    ])
    const submissions = await db.submission.count({ where: key() })
    expect(submissions).toBe(sent.status === 'fulfilled' ? 1 : 0)
    expect((await planOf())?.deferred).toHaveProperty([objectiveId])
    const kinds = await eventKinds()
    expect(kinds).toHaveLength(2)
    expect(new Set(kinds)).toEqual(new Set(['deferred', sent.status === 'fulfilled' ? 'answered' : 'skipped']))
  })
})

describe('practice beyond mastery', () => {
  it('goes on with extra problems', async () => {
    await practiseAll()
    expect((await open()).kind).toBe('all-mastered')
    expect(await ask('start-extra')).toEqual({ kind: 'done' })
    expect(problemOf(await open()).reason.kind).toBe('extra')
    await answer('right')
    expect(problemOf(await goOn()).reason.kind).toBe('extra')
  })
})

describe('practice that has stopped helping', () => {
  it('is said honestly, with where to read, and the class list flags it', async () => {
    let view = await open()
    for (let answers = 0; view.kind === 'problem' && answers < 80; answers += 1) {
      await answer('mistaken')
      view = await goOn()
    }
    expect(view).toMatchObject({
      kind: 'stuck',
      objectiveId: surprisal,
      objectiveTitle: 'Surprisal',
      reading: { lessonId: course.lessonId },
    })
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const { rows } = await shownClass(instructor, course.slug)
    const row = rows.find(({ id }) => id === student.userId)
    expect(row?.cells.map(({ isStalled }) => isStalled)).toEqual([true, false])
  })
})

describe('asking something of practice', () => {
  it('is for students of the course alone', async () => {
    const outsider = await createActor()
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const asked = { kind: 'start-placement', courseId: course.id } as const
    await expect(changePlan(outsider, asked)).rejects.toThrow(new AppError('not-found'))
    await expect(changePlan(instructor, asked)).rejects.toThrow(new AppError('forbidden'))
    await expect(getFinding(outsider, course.slug)).rejects.toThrow(new AppError('not-found'))
  })
})

async function practiseAll(): Promise<void> {
  let view = await open()
  for (let answers = 0; view.kind === 'problem' && answers < 120; answers += 1) {
    await answer('right')
    view = await goOn()
  }
  expect(view.kind).toBe('all-mastered')
}
