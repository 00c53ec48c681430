/** The numbers of one choice that do not depend on the template, worked out once and side by side. */
import { type ObjectiveTerm, objectiveTerm } from './answer-terms'
import type { CourseReading } from './course-reading'
import type { AllOrNoneConstants } from './extension-constants'
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

/** An objective, its numbers side by side. */
export type SheetRow = {
  readonly objectiveId: string
  readonly isWanted: boolean
  readonly isClosed: boolean
  /** d_k, f_k and e_k as an answer finds them. */
  readonly ownMean: number
  readonly ownVariance: number
  readonly formMean: number
  readonly formVariance: number
  readonly easinessMean: number
  readonly easinessVariance: number
  readonly knownBefore: number
  /** μ_k, V_k and P(known) as they read now, and what is at stake. */
  readonly levelMean: number
  readonly levelVariance: number
  readonly known: number
  readonly learning: number
  readonly doubt: number
}

export type ScoreSheet = {
  readonly course: CourseReading
  readonly counts: Purpose['counts']
  readonly rows: ReadonlyMap<string, SheetRow>
  /** The rows of a template that practises one wanted objective and nothing else, as most do. */
  readonly alone: ReadonlyMap<string, readonly SheetRow[]>
  readonly form: Gaussian
  /** Share of the second hypothesis, and its constants; null where it is left out. */
  readonly share: number
  readonly allOrNone: AllOrNoneConstants | null
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
    const isWanted = wanted.has(objectiveId)
    rows.set(objectiveId, sheetRow(term, { stake, isWanted, isClosed: closed.has(objectiveId) }))
  }
  const share = state.extension?.allOrNoneShare ?? 0
  return {
    course,
    counts,
    rows,
    alone: new Map([...rows].flatMap(([id, row]) => (row.isWanted && !row.isClosed ? [[id, [row]] as const] : []))),
    form: state.extension && constants.extension ? formBefore(state.extension, constants.extension) : NOTHING,
    share,
    allOrNone: share === 0 ? null : (constants.extension?.allOrNone ?? null),
    recent: course.recentTemplates.map(({ difficulty }) => difficulty.mean),
  }
}

/** An objective outside the course is at no stake. */
export function rowElsewhere(objectiveId: string, { reading }: CourseReading): SheetRow {
  return sheetRow(objectiveTerm(objectiveId, reading), { stake: null, isWanted: false, isClosed: false })
}

type Use = { readonly stake: ObjectiveStake | null; readonly isWanted: boolean; readonly isClosed: boolean }

function sheetRow(term: ObjectiveTerm, { stake, isWanted, isClosed }: Use): SheetRow {
  const { objectiveId, own, form, easiness, known } = term
  return {
    objectiveId,
    isWanted,
    isClosed,
    ownMean: own.mean,
    ownVariance: own.variance,
    formMean: form.mean,
    formVariance: form.variance,
    easinessMean: easiness.mean,
    easinessVariance: easiness.variance,
    knownBefore: known,
    levelMean: stake?.level.graded.mean ?? 0,
    levelVariance: stake?.level.graded.variance ?? 1,
    known: stake?.level.known ?? 0,
    learning: stake?.learning ?? 0,
    doubt: stake?.doubt ?? 0,
  }
}
