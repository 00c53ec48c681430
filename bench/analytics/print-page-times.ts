/** The times of pages, one row a page, one column a length of the log. */
import { printTable, toFigure } from '../print-table'
import type { PageTime } from './page-times'

export type PageRun = {
  readonly submissions: number
  readonly pages: readonly { readonly name: string; readonly time: PageTime | null }[]
}

/** From the shortest log to the longest: the last column says how much longer the page takes. */
export function printPageTimes(runs: readonly PageRun[]): void {
  const [first] = runs
  const rows = (first?.pages ?? []).map(({ name }, page) => {
    const times = runs.map(({ pages }) => pages[page]?.time ?? null)
    return [name, ...times.map(toCell), growthOf(times), toFigure(times.at(-1)?.kilobytes ?? 0)]
  })
  printTable({
    title: 'Server time of a page, from the request to its last byte, in ms: median (90th percentile) of 21',
    head: ['page', ...runs.map(({ submissions }) => toFigure(submissions)), 'growth', 'kB'],
    rows,
  })
}

function toCell(time: PageTime | null): string {
  return time === null ? '–' : `${toFigure(time.medianMs)} (${toFigure(time.p90Ms)})`
}

function growthOf(times: readonly (PageTime | null)[]): string {
  const [first, last] = [times[0], times.at(-1)]
  return first && last ? `${toFigure(last.medianMs / first.medianMs)}×` : '–'
}
