/** Figures as a person reads them in a report. */

/** Four significant digits; what is not finite as it stands. */
export function readable(x: number): number {
  return Number.isFinite(x) ? Number(x.toPrecision(4)) : x
}

/** "3.2 %". */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`
}

/** The most frequent first. */
export function byCount(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a))
}
