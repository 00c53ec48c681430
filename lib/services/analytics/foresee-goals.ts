/** What each learner has still to master and what it would take, kept for a day: it follows from their state, and is worked out answer by answer. */
import 'server-only'
import { type GoalsQuestion, type OpenGoal, readGoals } from '@/lib/mastery/read-goals'

/** Every class in use fits; past this the oldest make room. */
const cacheSize = 5_000
const cache = new Map<string, readonly OpenGoal[]>()
const millisecondsPerDay = 86_400_000

/** Of a learner with as many events as the state has, on the day of `now`: read at its first asking. */
export function foreseeGoals(learner: string, question: GoalsQuestion): readonly OpenGoal[] {
  const { state, now, until, objectives, practised } = question
  const days = [Math.floor(now / millisecondsPerDay), Math.floor(until / millisecondsPerDay)]
  const course = objectives.map(({ id, prerequisites }) => [id, prerequisites, practised.has(id)])
  const key = JSON.stringify([learner, state.sequence, state.constantsVersion, days, course])
  const known = cache.get(key)
  if (known !== undefined) return known
  const goals = readGoals(question)
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  cache.set(key, goals)
  return goals
}
