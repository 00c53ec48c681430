/** Reads numbers in a row as people write them: "0.2, 0.3", "1/4 3/4", "(20%; 80%)", "0,2; 0,8", "cat: 0.2, dog: 0.8". */
import { inOrderOfNames, normalised } from './named-entries'
import type { NumberReading } from './reading'
import { splitEntries } from './split-entries'
import { attempt, UnreadableText } from './unreadable-text'

export type Entry = Extract<NumberReading, { readonly kind: 'read' }>

export type EntriesExpected = {
  /** What each entry is called. */
  readonly names: readonly string[]
  /** What one of them is, and many: probability, probabilities. */
  readonly nouns: readonly [string, string]
  readonly readOne: (text: string) => NumberReading
  /** What stands for an entry that is not named where others are; null where all must be given. */
  readonly missing: string | null
  /** @throws UnreadableText where the numbers can't be the answer whatever the key is. */
  readonly check: (entries: readonly Entry[]) => void
}

const longestText = 2_000
const separated = ', separated by commas'

/** One entry for each name, in their order. @throws UnreadableText */
export function readEntries(text: string, expected: EntriesExpected): readonly Entry[] {
  const wanted = wantedText(expected)
  if (text.length > longestText) throw new UnreadableText(`${wanted}; this is too long to be that.`)
  // Boxes left empty arrive as separators alone.
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableText(`${wanted}${expected.names.length > 1 ? separated : ''}.`)
  const candidates = splitEntries(withoutName(text.replace(/[^\S\n]/gu, ' '), expected.names))
  const fitting = candidates.flatMap((entries) => arranged(entries, expected) ?? [])
  if (fitting.length === 0) throw new UnreadableText(`${wanted}; ${foundText(candidates, expected)}`)
  const readings = fitting.map((entries) => attempt(() => readInOrder(entries, expected)))
  const good = readings.filter((reading) => reading.kind === 'read')
  const [first] = good
  const distinct = new Set(good.map(({ entries }) => entries.map(({ value }) => value).join(' ')))
  if (distinct.size > 1) {
    throw new UnreadableText(`This can be read in two ways. Please separate the ${expected.nouns[1]} with semicolons.`)
  }
  if (first !== undefined) return first.entries
  throw new UnreadableText(readings.find((reading) => reading.kind === 'unreadable')?.expected ?? `${wanted}.`)
}

function wantedText({ names, nouns: [one, many] }: EntriesExpected): string {
  if (names.length === 1) return `One ${one} is expected, for ${names[0]}`
  return `${names.length} ${many} are expected, one for each of ${names.join(', ')}`
}

function foundText(candidates: readonly (readonly string[])[], { nouns: [, many] }: EntriesExpected): string {
  const found = candidates[0]?.length ?? 0
  const hint = candidates.length > 1 ? ` Write decimals with a point, or separate the ${many} with semicolons.` : ''
  return `${found} ${found === 1 ? 'was' : 'were'} found.${hint}`
}

/** "q = 0.2, 0.8" is one name for the whole row; the name of an entry stays with it. */
function withoutName(text: string, names: readonly string[]): string {
  const name = /^\s*([a-z][a-z()_^ ]{0,20}?)\s*[=:≈]/i.exec(text)
  const isEntry = names.some((known) => normalised(known) === normalised(name?.[1] ?? ''))
  return name === null || isEntry || text.split(/[=:≈]/).length > 2 ? text : text.slice(name[0].length)
}

type Texts = readonly string[]

/** In a list of one, for `flatMap`; null where they can't be the entries asked. */
function arranged(entries: Texts, { names, nouns: [, many], missing }: EntriesExpected): readonly Texts[] | null {
  const named = inOrderOfNames(entries, { names, missing })
  if (named !== null) return [named]
  if (entries.length !== names.length) return null
  if (!entries.some((entry) => /[=:≈]/.test(entry))) return [entries]
  throw new UnreadableText(`The ${many} alone are expected, in the order ${names.join(', ')}.`)
}

function readInOrder(texts: Texts, { names, nouns: [one], readOne, check }: EntriesExpected) {
  const entries = texts.map((text, place) => {
    const reading = readOne(text)
    if (reading.kind === 'read') return reading
    throw new UnreadableText(`The ${one} of ${names[place]} can't be read. ${reading.expected}`)
  })
  check(entries)
  return { kind: 'read' as const, entries }
}
