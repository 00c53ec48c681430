import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { findLearner } from '@/lib/db/queries/learner'
import { listLearnerEvents } from '@/lib/db/queries/learner-event'
import { changePlan } from '@/lib/services/change-plan'
import { getProgress } from '@/lib/services/get-progress'
import { leaveProblem } from '@/lib/services/leave-problem'
import { openPractice } from '@/lib/services/open-practice'
import { recordSubmission } from '@/lib/services/record-submission'
import { skipProblem } from '@/lib/services/skip-problem'
import { getOpenVariant } from '@/tests/support/open-variant'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

afterEach(() => {
  vi.useRealTimers()
})

/** Numbers in [0, 1), the same in every run (Lehmer's generator). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

async function practise(parts: { readonly course: TaughtCourse; readonly student: Actor; readonly answers: number }) {
  const { course, student, answers } = parts
  const chance = chances(20_260_301)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 1) })
  let answered = 0
  while (answered < answers) {
    vi.setSystemTime(Date.now() + Math.floor(chance() ** 4 * 10 * 86_400_000) + 1000)
    await leaveProblem(student, { courseId: course.id })
    const view = await openPractice(student, course.slug)
    if (view.kind !== 'problem') {
      await changePlan(student, { kind: 'start-extra', courseId: course.id })
      continue
    }
    const variant = await getOpenVariant(course, student)
    if (chance() < 0.1) {
      await skipProblem(student, { courseId: course.id, variantId: variant.id })
      continue
    }
    const response = { bits: chance() < 0.7 ? variant.right : variant.mistaken }
    await recordSubmission(student, { courseId: course.id, variantId: variant.id, requestKey: randomUUID(), response })
    answered += 1
  }
}

describe('replayLearner', () => {
  it('rebuilds, bit for bit, what sixty answers over months left in the database', async () => {
    const course = await createTaughtCourse({ templates: 10 })
    const student = await createStudentOf(course)
    await practise({ course, student, answers: 60 })

    const key = { courseId: course.id, studentId: student.userId }
    const events = await listLearnerEvents(db, key)
    const replayed = await replayedLearner(key)
    expect(await findLearner(db, key)).toEqual(replayed)
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
    expect(events.filter(({ event }) => event.kind === 'answered')).toHaveLength(60)
    expect(events.some(({ event }) => event.kind === 'skipped')).toBe(true)
    expect(Object.keys(replayed.state.objectives)).toHaveLength(2)
  }, 120_000)

  it('tells in progress every change of the log, newest first', async () => {
    const course = await createTaughtCourse()
    const student = await createStudentOf(course)
    await practise({ course, student, answers: 8 })
    const { objectives } = await getProgress(student, course.slug)
    const history = objectives.flatMap((objective) => objective.history)
    expect(history).toHaveLength(8)
    for (const objective of objectives) {
      const times = objective.history.map(({ at }) => at)
      expect(times).toEqual(times.toSorted().reverse())
      expect(objective.history.every(({ change }) => change.objectiveId === objective.objectiveId)).toBe(true)
    }
    const mistakes = history.flatMap((entry) => (entry.kind === 'answered' ? entry.mistakeNames : []))
    expect(mistakes).toContain('Natural logarithm for base 2')
  })
})
