/** Reads a probability vector as people write it: "0.2, 0.3, 0.5", "1/4 1/4 1/2", "(20%; 30%; 50%)", "0,2; 0,3; 0,5". */
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import { readNumber } from './read-number'
import type { NumberReading, VectorReading } from './reading'
import { splitEntries } from './split-entries'
import { attempt, UnreadableText } from './unreadable-text'

type Entry = Extract<NumberReading, { readonly kind: 'read' }>

const longestText = 2_000
/** A place written with n decimals may be off by half a unit in the last, but by no more than this however it is written. */
const largestRoundingPerPlace = 0.005
const arithmeticSlack = 1e-9

/** One probability per outcome, none negative, with sum 1 up to the rounding of the entries as they are written. */
export function readProbabilities(text: string, outcomes: readonly string[]): VectorReading {
  return attempt(() => read(text, outcomes))
}

function read(text: string, outcomes: readonly string[]): VectorReading {
  const expected = `${outcomes.length} probabilities are expected, one for each of ${outcomes.join(', ')}`
  if (text.length > longestText) throw new UnreadableText(`${expected}; this is too long to be that.`)
  if (text.trim() === '') throw new UnreadableText(`${expected}, separated by commas.`)
  const candidates = splitEntries(withoutName(text.replace(/[^\S\n]/gu, ' '), outcomes))
  const fitting = candidates.filter((entries) => entries.length === outcomes.length)
  if (fitting.length === 0) {
    const found = candidates[0]?.length ?? 0
    throw new UnreadableText(
      `${expected}; ${found} ${found === 1 ? 'was' : 'were'} found. ${decimalCommaHint(candidates)}`.trim(),
    )
  }
  const readings = fitting.map((entries) => attempt(() => readEntries(inOrder(entries, outcomes), outcomes)))
  const good = readings.filter((reading) => reading.kind === 'read')
  const distinct = new Set(good.map(({ values }) => values.join(' ')))
  if (distinct.size > 1)
    throw new UnreadableText('This can be read in two ways. Please separate the probabilities with semicolons.')
  const first = good[0] ?? readings[0]
  return first ?? { kind: 'unreadable', expected: `${expected}.` }
}

function readEntries(texts: readonly string[], outcomes: readonly string[]): Extract<VectorReading, { kind: 'read' }> {
  const entries = texts.map((text, place) => readEntry(text, outcomes[place] ?? ''))
  const sum = entries.reduce((total, { value }) => total + value, 0)
  const slack = entries.reduce((total, entry) => total + rounding(entry), arithmeticSlack)
  if (Math.abs(sum - 1) > slack) {
    throw new UnreadableText(`Probabilities that sum to 1 are expected; these sum to ${Number(sum.toPrecision(6))}.`)
  }
  const shown = entries.map(({ markdown }) => markdown.slice(1, -1))
  return {
    kind: 'read',
    values: entries.map(({ value }) => value),
    markdown: `$\\left(${shown.join(',\\; ')}\\right)$`,
  }
}

/** "q = 0.2, 0.8" is one name for the whole vector; the name of an outcome stays with its entry. */
function withoutName(text: string, outcomes: readonly string[]): string {
  const name = /^\s*([a-z][a-z()_^ ]{0,20}?)\s*[=:≈]/i.exec(text)
  const isOutcome = outcomes.some((outcome) => outcome.toLowerCase() === name?.[1]?.toLowerCase())
  return name === null || isOutcome || text.split(/[=:≈]/).length > 2 ? text : text.slice(name[0].length)
}

/** "dog: 0.3, cat: 0.7" names its entries: they are put in the order asked, and a name that is no outcome is refused. */
function inOrder(entries: readonly string[], outcomes: readonly string[]): readonly string[] {
  const named = entries.map((entry) => /^([^=:≈]+)[=:≈](.+)$/su.exec(entry))
  if (named.every((match) => match === null)) return entries
  const byName = new Map(named.map((match) => [match?.[1]?.trim().toLowerCase(), match?.[2]?.trim()]))
  return outcomes.map((outcome) => {
    const entry = byName.get(outcome.toLowerCase())
    if (entry !== undefined) return entry
    throw new UnreadableText(`The probabilities alone are expected, in the order ${outcomes.join(', ')}.`)
  })
}

function readEntry(text: string, outcome: string): Entry {
  const reading = readNumber(text, { unit: 'none' })
  if (reading.kind === 'unreadable')
    throw new UnreadableText(`The probability of ${outcome} can't be read. ${reading.expected}`)
  if (reading.value < 0) throw new UnreadableText(`No probability is negative; that of ${outcome} is.`)
  return reading
}

/** How far the true value may be from what is written; 0, 1 and expressions are exact. */
function rounding({ written }: Entry): number {
  return written === null || written.decimals === 0
    ? 0
    : Math.min(0.5 * powerOfTen(-written.decimals), largestRoundingPerPlace)
}

function decimalCommaHint(candidates: readonly (readonly string[])[]): string {
  return candidates.length > 1 ? 'Write decimals with a point, or separate the probabilities with semicolons.' : ''
}
