/** A tutor that traces knowledge and asks what is known least, as OATutor does by default. */
import type { RandomSource } from '@/bench/learners/random-source'
import { simulatedPrerequisites } from '@/bench/learners/simulated-bank'
import type { Tutor } from './journey'
import { type Tracing, tracedAfter, usualTracing } from './knowledge-tracing'
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
 * P(known) ≥ threshold. Its lessons come in the order of a course: an objective is asked once all it stands on is declared.
 */
export function tracingTutor({ course, tracings, threshold, random }: TracingSetting): Tutor {
  const known = tracings.map(({ knownAtFirst }) => knownAtFirst)
  const declared = new Set<number>()
  const asked = new Map<number, number>()
  const isReached = (objective: number) =>
    (simulatedPrerequisites[objective] ?? []).every((needed) => declared.has(needed))
  return {
    choose: () => {
      let best: number | null = null
      let least = Number.POSITIVE_INFINITY
      for (const [place, { needs }] of course.bank.entries()) {
        if (needs.every((objective) => declared.has(objective)) || !isReached(needs[0] ?? 0)) continue
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
