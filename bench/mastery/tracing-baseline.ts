/** Knowledge tracing on a log: four numbers for each objective; an answer on several objectives is expected at their mean. */
import type { FlatLog } from '@/lib/mastery/flat-log'
import type { BaselineQuestion } from './baselines'
import { expectedOf, fitTracing, tracedAfter, usualTracing } from './knowledge-tracing'
import { skillRecords } from './skill-records'

export function tracingBaseline({ train, log }: BaselineQuestion): Float64Array {
  const tracings = skillRecords(train).map(fitTracing)
  const first = tracings.map(({ knownAtFirst }) => knownAtFirst)
  const expected = new Float64Array(log.item.length)
  for (let learner = 0; learner + 1 < log.learnerStart.length; learner += 1) {
    const known = Float64Array.from(first)
    const end = log.learnerStart[learner + 1] ?? 0
    for (let answer = log.learnerStart[learner] ?? 0; answer < end; answer += 1) {
      const objectives = objectivesOf(log, answer)
      let sum = 0
      for (const k of objectives) {
        const tracing = tracings[k] ?? usualTracing
        sum += expectedOf(known[k] ?? 0, tracing)
        known[k] = tracedAfter(known[k] ?? 0, { score: log.score[answer] ?? 0, tracing })
      }
      expected[answer] = objectives.length === 0 ? 0.5 : sum / objectives.length
    }
  }
  return expected
}

function objectivesOf(log: FlatLog, answer: number): Int32Array {
  return log.objective.subarray(log.objectiveStart[answer] ?? 0, log.objectiveStart[answer + 1] ?? 0)
}
