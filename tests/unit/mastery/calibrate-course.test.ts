// A course calibrated from its own answers: simulated learners whose templates are not as hard as their authors thought.
import { describe, expect, it } from 'vitest'
import { randomSource, standardNormal } from '@/bench/learners/random-source'
import { calibrateCourse } from '@/lib/mastery/calibrate-course'
import { uncalibrated } from '@/lib/mastery/constants'
import type { CourseAnswers } from '@/lib/mastery/course-log'
import type { Observation } from '@/lib/mastery/state'

const authored = { mean: 0, variance: 0.5 }
const TEMPLATES = 12
const truth = Array.from({ length: TEMPLATES }, (_, place) => -1.5 + (3 * place) / (TEMPLATES - 1))
/** The last objective is answered by nobody. */
const objectives = ['a', 'b', 'c'].map((id, place) => ({
  id,
  prerequisites: place === 1 ? ['a', 'of another course'] : [],
  easiness: uncalibrated.easiness,
}))
const templates = Array.from({ length: TEMPLATES + 1 }, (_, place) => ({
  questionId: `t${place}`,
  objectives: [place % 2 === 0 ? 'a' : 'b'],
  difficulty: authored,
  authored,
  guessFloor: 0.02,
}))

/** Learners of level N(0.5, 1); objective b is a logit easier than a. */
function answersOf(count: number, seed = 3): readonly (readonly Observation[])[] {
  const random = randomSource(seed)
  return Array.from({ length: count }, () => {
    const level = 0.5 + standardNormal(random)
    return Array.from({ length: 2 * TEMPLATES }, (_, index) => {
      const place = (index * 5) % TEMPLATES
      const z = level + (place % 2 === 0 ? 0 : 1) - (truth[place] ?? 0)
      const isRight = random() < 0.02 + 0.98 / (1 + Math.exp(-z))
      return {
        questionId: `t${place}`,
        objectives: [place % 2 === 0 ? 'a' : 'b'],
        difficulty: authored,
        guessFloor: 0.02,
        scoreFraction: isRight ? 1 : 0,
        at: 1e12 + 60_000 * index,
      }
    })
  })
}

const course = (learners: CourseAnswers['learners']): CourseAnswers => ({
  learners,
  templates,
  objectives,
  constants: uncalibrated,
})

function calibrated(answers: CourseAnswers) {
  const result = calibrateCourse(answers, 'calibrated-1')
  if (result.kind !== 'calibrated') throw new RangeError(`expected a calibration, not ${result.kind}`)
  return result
}

describe('a course calibrated from its answers', () => {
  const result = calibrated(course(answersOf(80)))

  it('foresees the last tenth of its learners better than what is in force', () => {
    expect(result.heldOut).toMatchObject({ learners: 8, answers: 8 * 2 * TEMPLATES })
    expect(result.heldOut.logLossAfter).toBeLessThan(result.heldOut.logLossBefore - 0.01)
    expect(result.learners).toBe(80)
    expect(result.answers).toBe(80 * 2 * TEMPLATES)
  })
  it('finds which templates are harder, within what easiness explains', () => {
    for (const parity of [0, 1]) {
      const places = [...truth.keys()].filter((place) => place % 2 === parity)
      const found = places.map((place) => (result.templates[place]?.difficulty.mean ?? 0) - (truth[place] ?? 0))
      const middle = found.reduce((sum, value) => sum + value, 0) / found.length
      for (const value of found) expect(Math.abs(value - middle)).toBeLessThan(0.75)
    }
  })
  it('finds which objective is easier, and by its side what is left in doubt', () => {
    const [a, b] = result.objectives
    expect(b?.easiness.mean).toBeGreaterThan((a?.easiness.mean ?? 0) + 0.2)
    expect(a?.easinessVariance).toBeLessThan(0.2)
    expect(a?.easiness.variance).toBe(0)
  })
  it('leaves what nobody answered at its prior', () => {
    const unasked = result.templates[TEMPLATES]
    expect(unasked).toMatchObject({ questionId: `t${TEMPLATES}`, discrimination: 1 })
    expect(unasked?.difficulty.mean).toBe(0)
    expect(unasked?.difficulty.variance).toBeCloseTo(0.5, 12)
    expect(result.objectives[2]).toMatchObject({ objectiveId: 'c', easiness: uncalibrated.easiness })
    expect(result.objectives[2]?.easinessVariance).toBeCloseTo(0.6, 12)
  })
  it('is surer of what was answered, and no variance is below zero', () => {
    for (const { difficulty } of result.templates.slice(0, TEMPLATES)) {
      expect(difficulty.variance).toBeGreaterThan(0)
      expect(difficulty.variance).toBeLessThan(0.2)
    }
  })
  it('bears the version it was given and keeps what decides', () => {
    expect(result.constants.version).toBe('calibrated-1')
    expect(result.constants.declareAt).toBe(uncalibrated.declareAt)
    expect(result.constants.threshold).toBe(uncalibrated.threshold)
    expect(result.constants.extension).toBeNull()
  })
  it('begins at the authors’ difficulties whatever is in force', () => {
    const recalibrated = calibrated({
      ...course(answersOf(80)),
      templates: templates.map((template) => ({ ...template, difficulty: { mean: 2, variance: 0.1 } })),
    })
    expect(recalibrated.templates).toEqual(result.templates)
    expect(recalibrated.heldOut.logLossAfter).toBe(result.heldOut.logLossAfter)
    expect(recalibrated.heldOut.logLossBefore).toBeGreaterThan(result.heldOut.logLossBefore)
  })
})

describe('a course with answers that are hard to place', () => {
  it('is not calibrated without answers, or with a learner or nine', () => {
    const few = (learners: number) => ({ kind: 'too-few-learners', learners, needed: 10 })
    expect(calibrateCourse(course([]), 'v')).toEqual(few(0))
    expect(calibrateCourse(course(answersOf(1)), 'v')).toEqual(few(1))
    expect(calibrateCourse(course([...answersOf(9), [], []]), 'v')).toEqual(few(9))
  })
  it('counts answers to templates and objectives it has no longer for their learners, and reports only its own', () => {
    const answers = answersOf(20)
    const gone = answers.map((list) =>
      list.map((answer) =>
        answer.questionId === 't3' ? { ...answer, questionId: 'gone', objectives: ['old'] } : answer,
      ),
    )
    const result = calibrated(course(gone))
    expect(result.templates.map(({ questionId }) => questionId)).toEqual(templates.map(({ questionId }) => questionId))
    expect(result.objectives.map(({ objectiveId }) => objectiveId)).toEqual(['a', 'b', 'c'])
    expect(result.answers).toBe(20 * 2 * TEMPLATES)
    expect(Number.isFinite(result.heldOut.logLossAfter)).toBe(true)
  })
  it('takes a clock that goes backwards for no time passed', () => {
    const backwards = answersOf(20).map((list) =>
      list.map((answer, index) => ({ ...answer, at: 1e12 - 86_400_000 * index })),
    )
    const still = backwards.map((list) => list.map((answer) => ({ ...answer, at: 1e12 })))
    expect(calibrated(course(backwards))).toEqual(calibrated(course(still)))
  })
  it('gives numbers where every answer is right, and where all are wrong', () => {
    for (const scoreFraction of [0, 1]) {
      const alike = answersOf(12).map((list) => list.map((answer) => ({ ...answer, scoreFraction })))
      const { templates: found, heldOut } = calibrated(course(alike))
      for (const { difficulty, discrimination } of found) {
        expect(Number.isFinite(difficulty.mean + difficulty.variance + discrimination)).toBe(true)
      }
      expect(heldOut.logLossAfter).toBeLessThanOrEqual(heldOut.logLossBefore)
    }
  })
})
