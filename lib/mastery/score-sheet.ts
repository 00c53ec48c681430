/** The numbers of one choice that do not depend on the template, worked out once. */
import type { ObjectiveTerm } from './answer-terms'
import type { ChoiceRules } from './choice-rules'
import type { CourseReading } from './course-reading'
import type { ObjectiveStake } from './objective-stake'
import { formBefore } from './recent-form'
import type { Gaussian } from './state'

/** What problems may be chosen for now, and what about them counts. */
export type Purpose = {
  /** Objectives that may be practised. */
  readonly wanted: ReadonlySet<string>
  /** A template that needs one of these has to wait. */
  readonly closed: ReadonlySet<string>
  /** A test counts the doubt it removes alone; what is learned comes by the way. */
  readonly counts: 'learning-and-information' | 'information'
}

export type SheetRow = {
  readonly objectiveId: string
  readonly term: ObjectiveTerm
  readonly stake: ObjectiveStake
  readonly isWanted: boolean
  readonly isClosed: boolean
}

export type ScoreSheet = {
  readonly course: CourseReading
  readonly rules: ChoiceRules
  readonly counts: Purpose['counts']
  readonly rows: ReadonlyMap<string, SheetRow>
  readonly form: Gaussian
  /** Difficulties of the last few problems. */
  readonly recent: readonly number[]
}

const NOTHING: Gaussian = Object.freeze({ mean: 0, variance: 0 })

export function scoreSheet({ wanted, closed, counts }: Purpose, course: CourseReading): ScoreSheet {
  const { state, constants } = course.reading
  const rows = new Map<string, SheetRow>()
  for (const [objectiveId, term] of course.terms) {
    const stake = course.stakes.get(objectiveId)
    if (!stake) continue
    const row = { objectiveId, term, stake, isWanted: wanted.has(objectiveId), isClosed: closed.has(objectiveId) }
    rows.set(objectiveId, row)
  }
  const form = state.extension && constants.extension ? formBefore(state.extension, constants.extension) : NOTHING
  const recent = course.recentTemplates.map(({ difficulty }) => difficulty.mean)
  return { course, rules: course.rules, counts, rows, form, recent }
}
