/** The answers of a log by objective, learner by learner: what knowledge tracing is fitted to. */
import type { FlatLog } from '@/lib/mastery/flat-log'
import type { SkillRecord } from './knowledge-tracing'

/** One for each objective; learners who never met it are left out. */
export function skillRecords(log: FlatLog): readonly SkillRecord[] {
  const records: number[][][] = Array.from({ length: log.objectiveCount }, () => [])
  for (let learner = 0; learner + 1 < log.learnerStart.length; learner += 1) {
    const own = new Map<number, number[]>()
    const end = log.learnerStart[learner + 1] ?? 0
    for (let answer = log.learnerStart[learner] ?? 0; answer < end; answer += 1) {
      const score = log.score[answer] ?? 0
      for (const k of log.objective.subarray(log.objectiveStart[answer] ?? 0, log.objectiveStart[answer + 1] ?? 0)) {
        const scores = own.get(k) ?? []
        if (scores.length === 0) own.set(k, scores)
        scores.push(score)
      }
    }
    for (const [k, scores] of own) records[k]?.push(scores)
  }
  return records
}
