/** Templates of one family ask nearly the same: one an evening is enough. */
import type { CourseReading } from './course-reading'
import { elapsedDays } from './elapsed-days'

const HOURS_PER_DAY = 24

/** The templates of which another of the family was answered within the last twelve hours, and since this one was. */
export function restingKin({ pool, reading, rules, familiarity }: CourseReading): ReadonlySet<string> {
  const latest = new Map<string, { readonly questionId: string; readonly at: number }>()
  for (const { family, questionId } of pool) {
    if (family === undefined) continue
    const at = familiarity.get(questionId)?.lastAnsweredAt
    if (at === undefined || elapsedDays({ from: at, to: reading.at }) * HOURS_PER_DAY >= rules.kinRestHours) continue
    const known = latest.get(family)
    if (!known || at > known.at) latest.set(family, { questionId, at })
  }
  const resting = new Set<string>()
  if (latest.size === 0) return resting
  for (const { family, questionId } of pool) {
    const met = family === undefined ? undefined : latest.get(family)
    if (met && met.questionId !== questionId) resting.add(questionId)
  }
  return resting
}
