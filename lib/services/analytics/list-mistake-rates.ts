// Rates of mistakes among some students in some time.
import 'server-only'
import { db } from '@/lib/db/client'
import { listStudentMistakeSums, listWeekMistakeSums } from '@/lib/db/queries/tallies/mistake-sums'
import {
  listMistakeTotals,
  listStudentMistakeWeeks,
  type MistakeFilter,
  type MistakeTotals,
} from '@/lib/db/queries/tallies/mistake-tallies'
import type { TallyFilter } from '@/lib/db/queries/tallies/tally-filter'
import { clusteredIntervalOfSums } from '@/lib/psychometrics/clustered-share-interval'
import { grouped } from '@/lib/psychometrics/grouped'
import { type MistakeRate, misconceptionRates } from '@/lib/psychometrics/misconception-rates'
import { mistakeRateOfSums } from '@/lib/psychometrics/mistake-rate-of-sums'

/** Of one mistake, one objective or few students: all that were made, those first that surely concern many: by the lower end of the interval times the students who could make it. */
export async function listMistakeRates(filter: MistakeFilter): Promise<readonly MistakeRate[]> {
  return surestFirst(misconceptionRates(await listStudentMistakeWeeks(db, filter)))
}

export type SurestMistakes = {
  readonly rates: readonly MistakeRate[]
  /** With those that were left out. */
  readonly count: number
}

type Wanted = { readonly most: number; readonly objectiveIds: readonly string[] }

/** The first so many of them, chosen by sums over the class: students and weeks are read of these alone, and summed up where they lie. */
export async function listSurestMistakes(filter: TallyFilter, { most, objectiveIds }: Wanted): Promise<SurestMistakes> {
  const ours = new Set(objectiveIds)
  const totals = await listMistakeTotals(db, filter)
  const made = totals.filter(({ count, objectiveId }) => count > 0 && ours.has(objectiveId))
  const places = made
    .toSorted((a, b) => surelyConcerned(b) - surelyConcerned(a))
    .slice(0, most)
    .map(({ objectiveId, mistake }) => ({ objectiveId, mistake }))
  const [ofStudents, ofWeeks] = await Promise.all([
    listStudentMistakeSums(db, { ...filter, places }),
    listWeekMistakeSums(db, { ...filter, places }),
  ])
  const [students, weeks] = [grouped(ofStudents, ({ place }) => place), grouped(ofWeeks, ({ place }) => place)]
  const rates = places.flatMap((place, at) => {
    return mistakeRateOfSums({ ...place, students: students.get(at) ?? [], weeks: weeks.get(at) ?? [] }) ?? []
  })
  return { rates: surestFirst(rates), count: made.length }
}

function surelyConcerned({ students: persons, opportunities: n, count, squareSum, shareSum }: MistakeTotals): number {
  return persons * clusteredIntervalOfSums({ persons, n, count, squareSum, shareSum }).low
}

function surestFirst(rates: readonly MistakeRate[]): readonly MistakeRate[] {
  return rates.toSorted(
    (a, b) => b.studentCount * b.interval.low - a.studentCount * a.interval.low || b.count - a.count,
  )
}
