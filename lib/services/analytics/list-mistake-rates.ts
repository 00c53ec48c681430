// Rates of mistakes among some students in some time.
import 'server-only'
import { db } from '@/lib/db/client'
import {
  listMistakeTotals,
  listStudentMistakeWeeks,
  type MistakeFilter,
  type MistakeTotals,
} from '@/lib/db/queries/tallies/mistake-tallies'
import type { TallyFilter } from '@/lib/db/queries/tallies/tally-filter'
import { clusteredIntervalOfSums } from '@/lib/psychometrics/clustered-share-interval'
import { type MistakeRate, misconceptionRates } from '@/lib/psychometrics/misconception-rates'

/** All that were made, those first that surely concern many: by the lower end of the interval times the students who could make it. */
export async function listMistakeRates(filter: MistakeFilter): Promise<readonly MistakeRate[]> {
  return surestFirst(misconceptionRates(await listStudentMistakeWeeks(db, filter)))
}

/** The first so many of them, of sums over students first: what is read of single students is of these alone. */
export async function listSurestMistakes(
  filter: TallyFilter,
  { most }: { readonly most: number },
): Promise<readonly MistakeRate[]> {
  const totals = await listMistakeTotals(db, filter)
  const surest = totals
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => surelyConcerned(b) - surelyConcerned(a))
    .slice(0, most)
  const rows = await Promise.all(
    surest.map(({ objectiveId, mistake }) => listStudentMistakeWeeks(db, { ...filter, objectiveId, mistake })),
  )
  return surestFirst(misconceptionRates(rows.flat()))
}

function surelyConcerned({ students: persons, opportunities: n, count, squareSum, shareSum }: MistakeTotals): number {
  return persons * clusteredIntervalOfSums({ persons, n, count, squareSum, shareSum }).low
}

function surestFirst(rates: readonly MistakeRate[]): readonly MistakeRate[] {
  return rates.toSorted(
    (a, b) => b.studentCount * b.interval.low - a.studentCount * a.interval.low || b.count - a.count,
  )
}
