/** Percentages over options as the one text that is sent and kept ("A: 70%; B: 30%"), and back. */
import { readNumber } from '@/lib/grading/read-number'

/** What stands in each option's box, by its id. */
export type Percents = Readonly<Record<string, string>>

export function splitSpread(text: string, ids: readonly string[]): Percents {
  const entries = text.split(';').map((entry) => entry.trim().replace(/%$/, '').split(': '))
  return Object.fromEntries(ids.map((id) => [id, entries.find(([name]) => name === id)?.[1] ?? '']))
}

/** An option left empty is not named: it has no probability. */
export function joinSpread(percents: Percents, ids: readonly string[]): string {
  const filled = ids.filter((id) => (percents[id] ?? '').trim() !== '')
  return filled.map((id) => `${id}: ${percents[id]}%`).join('; ')
}

export function withoutSpreadMarks(text: string): string {
  return text.replaceAll(/[^\d.,]/g, '')
}

/** Percent as a number; 0 for an empty box, null where it can't be read or is beyond 0 to 100. */
export function percentOf(text: string): number | null {
  if (text.trim() === '') return 0
  const reading = readNumber(text, { unit: 'none' })
  if (reading.kind === 'unreadable' || reading.value < 0 || reading.value > 100) return null
  return reading.value
}

/** To thousandths of a percent, so that 33.4, 33.3 and 33.3 leave nothing. Null while a box can't be read. */
export function remainingPercent(percents: Percents, ids: readonly string[]): number | null {
  const read = ids.map((id) => percentOf(percents[id] ?? ''))
  if (read.includes(null)) return null
  return rounded(100 - read.reduce<number>((sum, percent) => sum + (percent ?? 0), 0))
}

/** The most an option may take: its own and what no other has. */
export function roomFor(
  id: string,
  { percents, ids }: { readonly percents: Percents; readonly ids: readonly string[] },
): number {
  const others = ids.filter((other) => other !== id).map((other) => percentOf(percents[other] ?? '') ?? 0)
  return Math.max(0, rounded(100 - others.reduce((sum, percent) => sum + percent, 0)))
}

/** Tenths of a percent that sum to 100; the first take what does not divide. */
export function evenPercents(ids: readonly string[]): Percents {
  const tenths = Math.floor(1000 / ids.length)
  const left = 1000 - tenths * ids.length
  return Object.fromEntries(ids.map((id, place) => [id, percentText((tenths + (place < left ? 1 : 0)) / 10)]))
}

export function percentText(percent: number): string {
  return String(rounded(percent))
}

function rounded(percent: number): number {
  return Math.round(percent * 1000) / 1000
}
