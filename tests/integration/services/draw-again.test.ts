// What students are given when they try again, and what a draw knows of its numbers.
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { DrawEffect } from '@/lib/mastery/draw-effects'
import { listAssessmentPool } from '@/lib/services/assessment-pool'
import { sharedDrawTarget } from '@/lib/services/shared-draw-target'
import { submitAttempt } from '@/lib/services/submit-attempt'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  publishAssessment,
  slotOf,
} from '@/tests/support/attempt-course'
import { begin } from '@/tests/support/attempt-work'
import { publishCalibration } from '@/tests/support/publish-calibration'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse

beforeAll(async () => {
  course = await createAttemptCourse()
})

/** Two slots on the first objective, of which there are three questions. */
function drawnExam(isBalanced: boolean) {
  const pick = { kind: 'objectives' as const, objectives: [course.objectiveIds[0]], answerKinds: [], difficulties: [] }
  const slots = ['a', 'b'].map((id) => slotOf('question-0', { id, pick }))
  const definition = examOf(course, { slots, isBalanced, attemptsAllowed: 4 })
  if (definition.kind !== 'exam') throw new TypeError(definition.kind)
  return definition
}

describe('another attempt', () => {
  it.each([true, false])(
    'asks what was not asked before, then what was longest ago (balanced: %s)',
    async (isBalanced) => {
      const assessmentId = await publishAssessment(course, drawnExam(isBalanced))
      const student = await createStudentOf(course)
      const given: string[][] = []
      for (let number = 1; number <= 3; number += 1) {
        const attemptId = await begin(course, student, assessmentId)
        const problems = await db.attemptProblem.findMany({ where: { attemptId }, orderBy: { slotId: 'asc' } })
        given.push(problems.map(({ questionId }) => questionId))
        await submitAttempt(student, { courseId: course.id, attemptId })
      }
      const [first = [], second = [], third = []] = given
      const left = course.questionIds.filter((_, index) => index % 2 === 0).find((id) => !first.includes(id))
      expect(second).toContain(left)
      // Of the first attempt only what the second did not give again is older than the rest.
      expect(third).toContain(first.find((id) => !second.includes(id)))
      for (const ids of given) expect(new Set(ids).size).toBe(2)
    },
  )
})

describe('the questions an exam may draw', () => {
  it('are as hard as the calibration in force finds them, each draw by its numbers', async () => {
    const [id = ''] = course.questionIds
    const found = async () => (await listAssessmentPool(course.id)).find(({ questionId }) => questionId === id)
    expect((await found())?.seedEffect).toBeUndefined()
    const effect: DrawEffect = {
      ...{ parameter: 'n', feature: 'size', option: null, effect: 0.5, standardError: 0.1, mean: 4, deviation: 1 },
    }
    const before = sharedDrawTarget(drawnExam(true), await listAssessmentPool(course.id))
    await publishCalibration({ difficulties: { [id]: 2 }, effects: { [id]: [effect] } })
    const pooled = await found()
    expect(pooled?.predicted.mean).toBe(2)
    const effects = Array.from({ length: 20 }, (_, seed) => pooled?.seedEffect?.(seed) ?? 0)
    expect(new Set(effects).size).toBeGreaterThan(5)
    // n is 3 to 60: from 2 to 5.94 doublings.
    for (const each of effects) {
      expect(each).toBeGreaterThanOrEqual((2 - 4) * 0.5)
      expect(each).toBeLessThanOrEqual((Math.log2(61) - 4) * 0.5)
    }
    const pool = await listAssessmentPool(course.id)
    const target = sharedDrawTarget(drawnExam(true), pool)
    expect(target).not.toEqual(before)
    expect(sharedDrawTarget(drawnExam(true), await listAssessmentPool(course.id))).toBe(target)
    expect(sharedDrawTarget(drawnExam(false), pool)).toBeUndefined()
  })
})
