/** Where the keys lie: a number that never changes is known to whoever has seen the question once. */

import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import { type AcceptedRange, commonest } from './commonest'
import { histogram } from './histogram'
import { increment } from './increment'
import { numbersOf } from './numbers-of'
import { byCount, percent } from './readable'
import { judged, ofAll, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'
import { textHash } from './text-hash'
import { isSurelyAbove } from './wilson-interval'

/** One number right on most variants is passed on, and is right for whoever was asked something else. */
const MOST_ALIKE = 0.5
/** As good as one of four options. */
const MANY_ALIKE = 0.25
/** "How many of the three" has few answers, and they are no secret. */
const FEW_WHOLE = 10

export const keyRange: Rule = { id: 'key-range', watch }

type Keys = {
  readonly kind: Part['kind']
  /** By entry. */
  readonly numbers: number[][]
  /** Of keys that are no numbers. */
  readonly texts: Map<string, number>
  /** What was accepted, of a part that asks for one number. */
  readonly accepted: (AcceptedRange & { readonly seed: number })[]
}

function watch({ question }: RuleContext) {
  const keys = new Map<string, Keys>()
  const prompts = new Set<string>()
  let n = 0
  const see = ({ variant, asked }: Sample) => {
    n += 1
    prompts.add(textHash(asked))
    for (const part of variant.parts) keep(keys, { part, seed: variant.seed })
  }
  const conclude = () =>
    judged({ n, ...findings({ keys, doesVary: prompts.size > 1, question, n }), figures: { keys: figures(keys) } })
  return { see, conclude }
}

function keep(keys: Map<string, Keys>, { part, seed }: { readonly part: Part; readonly seed: number }): void {
  const known = keys.get(part.name) ?? { kind: part.kind, numbers: [], texts: new Map<string, number>(), accepted: [] }
  keys.set(part.name, known)
  if (part.kind === 'number') known.accepted.push({ ...acceptedBounds(part.tolerance, part.key), seed })
  const entries = part.kind === 'expression' ? [] : numbersOf(part.key)
  if (entries.length === 0) increment(known.texts, String(part.key))
  for (const [place, entry] of entries.entries()) {
    const column = known.numbers[place] ?? []
    column.push(entry)
    known.numbers[place] = column
  }
}

type Kept = {
  readonly keys: ReadonlyMap<string, Keys>
  readonly doesVary: boolean
  readonly question: Question
  readonly n: number
}

/** An option may be right on every draw: it is shown in another place each time, and is not typed from memory. */
function findings({ keys, doesVary, question, n }: Kept) {
  const typed = [...keys].filter(([, { numbers }]) => numbers.length > 0)
  const fixed = typed.filter(([, { numbers, kind }]) => kind !== 'construction' && numbers.every(isConstant))
  if (!doesVary || Object.keys(question.parameters).length === 0) return {}
  if (fixed.length === 0) return ofCommonest(typed, n)
  const told = fixed.map(([part, { numbers }]) =>
    ofAll(`The key of ${part} is always ${numbers.map(([key]) => key).join('; ')}, whatever the parameters.`),
  )
  return fixed.length === keys.size ? { reds: told } : { warns: told }
}

/** Of keys that vary, and yet are nearly always met by one and the same number. */
function ofCommonest(typed: readonly (readonly [string, Keys])[], n: number) {
  const found = typed
    .filter(([, { numbers }]) => !numbers.every(isOneOfFew))
    .map(([part, { accepted }]) => ({ part, accepted, ...commonest(accepted) }))
  const told = ({ part, accepted, share, number }: (typeof found)[number]) => ({
    words: `One and the same number is right for ${part} on ${percent(share)} of ${n} variants.`,
    seeds: accepted
      .filter(({ low, high }) => number !== null && low <= number && number <= high)
      .slice(0, 2)
      .map(({ seed }) => seed),
  })
  const isRed = (share: number) => isSurelyAbove(MOST_ALIKE, { hits: share * n, tries: n })
  return {
    reds: found.filter(({ share }) => isRed(share)).map(told),
    warns: found.filter(({ share }) => !isRed(share) && share > MANY_ALIKE).map(told),
  }
}

function isOneOfFew(column: readonly number[]): boolean {
  return column.every(Number.isInteger) && new Set(column).size <= FEW_WHOLE
}

function isConstant(column: readonly number[]): boolean {
  const [first] = column
  return column.every((key) => key === first)
}

function figures(keys: ReadonlyMap<string, Keys>) {
  return [...keys].map(([part, { numbers, texts }]) => ({
    part,
    ...(numbers.length === 0 ? { counts: mostFrequent(texts) } : { entries: numbers.map(histogram) }),
  }))
}

const MOST_TOLD = 12

function mostFrequent(texts: ReadonlyMap<string, number>) {
  const told = Object.entries(byCount(texts)).slice(0, MOST_TOLD)
  return { distinct: texts.size, most: Object.fromEntries(told) }
}
