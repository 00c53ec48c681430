/** A tutor that traces knowledge and asks what is known least, as OATutor does by default. */
import type { RandomSource } from '@/bench/learners/random-source'
import type { CalibrationLog } from './calibration-log'
import type { Tutor } from './journey'
import { fitTracing, type SkillRecord, type Tracing, tracedAfter, usualTracing } from './knowledge-tracing'
import type { SimulatedCourse } from './simulated-course'

export type TracingSetting = {
  readonly course: SimulatedCourse
  /** One for each objective. */
  readonly tracings: readonly Tracing[]
  readonly threshold: number
  readonly random: RandomSource
}

/**
 * Asks a template whose objectives are known least on the average, of those the one asked least often, then any; an objective is declared at
 * P(known) ≥ threshold. Prerequisites are not looked at.
 */
export function tracingTutor({ course, tracings, threshold, random }: TracingSetting): Tutor {
  const known = tracings.map(({ knownAtFirst }) => knownAtFirst)
  const declared = new Set<number>()
  const asked = new Map<number, number>()
  return {
    choose: () => {
      let best: number | null = null
      let least = Number.POSITIVE_INFINITY
      for (const [place, { needs }] of course.bank.entries()) {
        if (needs.every((objective) => declared.has(objective))) continue
        const mastery = needs.reduce((sum, objective) => sum + (known[objective] ?? 0), 0) / Math.max(1, needs.length)
        const rank = mastery + (asked.get(place) ?? 0) * TURN + random() * TURN * TURN
        if (rank >= least) continue
        least = rank
        best = place
      }
      return best
    },
    learn: ({ template, isRight }) => {
      asked.set(template, (asked.get(template) ?? 0) + 1)
      for (const objective of course.bank[template]?.needs ?? []) {
        const tracing = tracings[objective] ?? usualTracing
        known[objective] = tracedAfter(known[objective] ?? 0, { score: isRight ? 1 : 0, tracing })
        if ((known[objective] ?? 0) >= threshold) declared.add(objective)
      }
    },
    isDeclared: (objective) => declared.has(objective),
  }
}

/** Small beside any difference in mastery: it decides between templates of one objective only. */
const TURN = 1e-6

/** Knowledge tracing fitted to each objective of a log. */
export function fitTracings({ log }: CalibrationLog): readonly Tracing[] {
  const records: SkillRecord[] = Array.from({ length: log.objectiveCount }, (_, objective) => {
    const record: number[][] = []
    for (let learner = 0; learner + 1 < log.learnerStart.length; learner += 1) {
      const scores: number[] = []
      for (let answer = log.learnerStart[learner] ?? 0; answer < (log.learnerStart[learner + 1] ?? 0); answer += 1) {
        const named = log.objective.subarray(log.objectiveStart[answer] ?? 0, log.objectiveStart[answer + 1] ?? 0)
        if (named.includes(objective)) scores.push(log.score[answer] ?? 0)
      }
      record.push(scores)
    }
    return record
  })
  return records.map(fitTracing)
}
