/** Beside which part of the editor a finding stands. */
import type { AssessmentFinding } from '@/lib/contracts/assessment-review'

export type FindingPlace = 'basics' | 'schedule' | 'rules' | 'release' | 'questions'

const places: ReadonlyMap<string, FindingPlace> = new Map([
  ['category-gone', 'basics'],
  ['no-category', 'basics'],
  ['opens-after-close', 'schedule'],
  ['step-before-opening', 'schedule'],
  ['timeline-out-of-order', 'schedule'],
  ['credit-rises', 'schedule'],
  ['clock-skips', 'schedule'],
  ['limit-longer-than-window', 'rules'],
  ['release-never-comes', 'release'],
  ['release-before-close', 'release'],
  ['solution-before-last-try', 'release'],
])

/** What is not about dates is about what is asked. */
export function findingPlace({ kind }: Pick<AssessmentFinding, 'kind'>): FindingPlace {
  return places.get(kind) ?? 'questions'
}
