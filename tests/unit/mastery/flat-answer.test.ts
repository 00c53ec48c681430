// The flat kernel is the same model as updateMastery: held to it on random logs, all of the model in force.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Constants, priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import type { FlatBank, FlatLog } from '@/lib/mastery/flat-log'
import { initialState } from '@/lib/mastery/initial-state'
import { replayFlat } from '@/lib/mastery/replay-flat'
import type { LearnerState, Observation } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { anyLog, courseOfFour, DAY, START } from './factories'

const ids = courseOfFour.map(({ id }) => id)

/** Every answer of one learner an item of its own, so that each may have its own difficulty. */
function toFlat(observations: readonly Observation[]): { readonly log: FlatLog; readonly bank: FlatBank } {
  const items = [...new Set(observations.map(({ questionId }) => questionId))]
  const first = (id: string) => observations.find(({ questionId }) => questionId === id)
  const objectives = observations.map((observation) => [...new Set(observation.objectives)])
  const starts = [0]
  for (const own of objectives) starts.push((starts.at(-1) ?? 0) + own.length)
  return {
    log: {
      itemCount: items.length,
      objectiveCount: ids.length,
      learnerStart: Int32Array.of(0, observations.length),
      item: Int32Array.from(observations, ({ questionId }) => items.indexOf(questionId)),
      score: Float64Array.from(observations, ({ scoreFraction }) => scoreFraction),
      day: Float64Array.from(observations, ({ at }) => (at - START) / DAY),
      objectiveStart: Int32Array.from(starts),
      objective: Int32Array.from(objectives.flat(), (id) => ids.indexOf(id)),
      prerequisites: courseOfFour.map(({ prerequisites }) => prerequisites.map((id) => ids.indexOf(id))),
    },
    bank: {
      difficulty: Float64Array.from(items, (id) => first(id)?.difficulty.mean ?? 0),
      difficultyVariance: Float64Array.from(items, (id) => first(id)?.difficulty.variance ?? 0),
      logDiscrimination: Float64Array.from(items, (id) => Math.log(first(id)?.discrimination ?? 1)),
      guessFloor: Float64Array.from(items, (id) => first(id)?.guessFloor ?? 0),
      easiness: Float64Array.from(courseOfFour, ({ easiness }) => easiness.mean),
      easinessVariance: Float64Array.from(courseOfFour, ({ easiness }) => easiness.variance),
    },
  }
}

/** A fraction of a day that doubles hold exactly: the two count time in different units. */
const TICK = DAY / 64

/** One template has one difficulty: what its first answer says. */
function consistent(observations: readonly Observation[], discrimination: number): readonly Observation[] {
  const templates = new Map(observations.toReversed().map((observation) => [observation.questionId, observation]))
  return observations.map((observation) => {
    const { difficulty, guessFloor } = templates.get(observation.questionId) ?? observation
    const at = START + Math.round((observation.at - START) / TICK) * TICK
    return { ...observation, difficulty, guessFloor, discrimination, at }
  })
}

function byObjects(observations: readonly Observation[], constants: Constants) {
  let state: LearnerState = initialState(constants)
  const expected = observations.map((observation) => {
    const updated = updateMastery({ state, observation, objectives: courseOfFour, constants })
    state = updated.state
    return updated.expectedScore
  })
  return { state, expected }
}

describe('the flat kernel', () => {
  it.each([
    ['the priors', priors],
    ['the extended model', extended],
  ])('expects of every answer what updateMastery does, with %s', (_, constants) => {
    fc.assert(
      fc.property(anyLog, fc.double({ min: 0.4, max: 2.5, noNaN: true }), (log, discrimination) => {
        const observations = consistent(log, discrimination)
        const { state, expected } = byObjects(observations, constants)
        const seen: number[] = []
        const last = { generalMean: 0, share: 0 }
        replayFlat({
          ...toFlat(observations),
          constants,
          learners: Int32Array.of(0),
          onAnswer: (_answer, { step, learner }) => {
            seen.push(step.expectedScore)
            Object.assign(last, { generalMean: learner.generalMean, share: learner.share })
          },
        })
        expect(seen).toHaveLength(expected.length)
        for (const [index, value] of seen.entries())
          expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThan(1e-12)
        expect(Number.isFinite(state.general.mean)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
  it('begins every learner anew', () => {
    const one = consistent(
      [0, 1, 2, 3].map((index) => ({
        questionId: `q${index % 2}`,
        objectives: ['a'],
        difficulty: { mean: 0.3, variance: 0.2 },
        guessFloor: 0.25,
        scoreFraction: index % 2,
        at: START + index * DAY,
      })),
      1,
    )
    const { log, bank } = toFlat([...one, ...one])
    const twice = { ...log, learnerStart: Int32Array.of(0, 4, 8) }
    const seen: number[] = []
    replayFlat({
      log: twice,
      bank,
      constants: extended,
      learners: Int32Array.of(0, 1),
      onAnswer: (_, { step }) => seen.push(step.expectedScore),
    })
    expect(seen.slice(4)).toEqual(seen.slice(0, 4))
  })
})
