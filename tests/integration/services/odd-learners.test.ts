// What no course plan foresees: objectives that go, templates on nothing, clocks that lie.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { findLearner, type LearnerKey } from '@/lib/db/queries/learner'
import { getHome } from '@/lib/services/get-home'
import { getProgress } from '@/lib/services/get-progress'
import { practise } from '@/tests/support/practise'
import { publishCalibration } from '@/tests/support/publish-calibration'
import { replayedLearner } from '@/tests/support/replayed-learner'
import {
  createStudentOf,
  createTaughtCourse,
  publish,
  surprisalQuestion,
  type TaughtCourse,
} from '@/tests/support/taught-course'

let course: TaughtCourse
let student: Actor
let key: LearnerKey

beforeEach(async () => {
  course = await createTaughtCourse()
  student = await createStudentOf(course)
  key = { courseId: course.id, studentId: student.userId }
})

afterEach(() => {
  vi.useRealTimers()
})

describe('an objective archived while learners hold state', () => {
  it('is no longer shown nor practised, what is believed of it stays, and the others go on', async () => {
    await practise(course, student, 6)
    const [first] = course.objectiveIds
    const before = await findLearner(db, key)
    expect(before?.state.objectives[first]).toBeDefined()
    await db.objective.update({ where: { id: first }, data: { archivedAt: new Date() } })
    const { objectives } = await getProgress(student, course.slug)
    expect(objectives.map(({ objectiveId }) => objectiveId)).toEqual([course.objectiveIds[1]])
    await practise(course, student, 3)
    const after = await findLearner(db, key)
    expect(after?.state.objectives[first]).toEqual(before?.state.objectives[first])
    expect(after?.state.objectives[course.objectiveIds[1]]?.answerCount).toBeGreaterThan(0)
  })

  it('does not hold up a calibration', async () => {
    await practise(course, student, 6)
    await db.objective.update({ where: { id: course.objectiveIds[0] }, data: { archivedAt: new Date() } })
    const version = await publishCalibration({ difficulties: { [`${course.lessonId}-question-0`]: 1 } })
    await getHome(student, course.slug)
    const learner = await findLearner(db, key)
    expect(learner?.state.constantsVersion).toBe(version)
    expect(learner).toEqual(await replayedLearner(key))
  })
})

it('a template on no objective of the course is never given, and the pool is as if it were not there', async () => {
  const [elsewhere] = (await createTaughtCourse({ templates: 0 })).objectiveIds
  await publish(surprisalQuestion({ ...course, objectiveId: elsewhere, index: 9 }))
  await practise(course, student, 12)
  const given = await db.variant.findMany({ where: key, select: { questionId: true } })
  expect(given).toHaveLength(12)
  expect(given.map(({ questionId }) => questionId)).not.toContain(`${course.lessonId}-question-9`)
})

describe('a clock that is wrong', () => {
  const now = Date.UTC(2026, 2, 1)

  it('gone back counts as no time passed, and the log still gives every bit', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    await practise(course, student, 4)
    vi.setSystemTime(now - 40 * 86_400_000)
    await practise(course, student, 4)
    const learner = await findLearner(db, key)
    expect(learner?.state.sequence).toBe(8)
    expect(learner).toEqual(await replayedLearner(key))
    for (const { variance } of Object.values(learner?.state.objectives ?? {})) expect(variance).toBeGreaterThan(0)
  })

  it('set years ahead for one answer does not hold up forgetting when it is right again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    await practise(course, student, 4)
    vi.setSystemTime(now + 3 * 365 * 86_400_000)
    await practise(course, student, 1)
    vi.setSystemTime(now + 60_000)
    const { objectives } = await getProgress(student, course.slug)
    for (const { level } of objectives) expect(Number.isFinite(level)).toBe(true)
    await practise(course, student, 6)
    const learner = await findLearner(db, key)
    const times = Object.values(learner?.state.objectives ?? {}).map(({ lastAnsweredAt }) => lastAnsweredAt)
    expect(Math.min(...times)).toBeLessThan(now + 86_400_000)
    expect(learner).toEqual(await replayedLearner(key))
  })
})
