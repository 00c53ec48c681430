/** Where the keys lie: a number that never changes is known to whoever has seen the question once. */
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import { histogram } from './histogram'
import { increment } from './increment'
import { numbersOf } from './numbers-of'
import { byCount } from './readable'
import { judged, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'
import { textHash } from './text-hash'

export const keyRange: Rule = { id: 'key-range', watch }

type Keys = {
  readonly kind: Part['kind']
  /** By entry. */
  readonly numbers: number[][]
  /** Of keys that are no numbers. */
  readonly texts: Map<string, number>
}

function watch({ question }: RuleContext) {
  const keys = new Map<string, Keys>()
  const prompts = new Set<string>()
  let n = 0
  const see = ({ variant, asked }: Sample) => {
    n += 1
    prompts.add(textHash(asked))
    for (const part of variant.parts) keep(keys, part)
  }
  const conclude = () =>
    judged({ n, ...findings({ keys, doesVary: prompts.size > 1, question }), figures: { keys: figures(keys) } })
  return { see, conclude }
}

function keep(keys: Map<string, Keys>, part: Part): void {
  const known = keys.get(part.name) ?? { kind: part.kind, numbers: [], texts: new Map<string, number>() }
  keys.set(part.name, known)
  const entries = part.kind === 'expression' ? [] : numbersOf(part.key)
  if (entries.length === 0) increment(known.texts, String(part.key))
  for (const [place, entry] of entries.entries()) {
    const column = known.numbers[place] ?? []
    column.push(entry)
    known.numbers[place] = column
  }
}

type Kept = { readonly keys: ReadonlyMap<string, Keys>; readonly doesVary: boolean; readonly question: Question }

/** An option may be right on every draw: it is shown in another place each time, and is not typed from memory. */
function findings({ keys, doesVary, question }: Kept) {
  const typed = [...keys].filter(([, { numbers }]) => numbers.length > 0)
  const fixed = typed.filter(([, { numbers, kind }]) => kind !== 'construction' && numbers.every(isConstant))
  if (!doesVary || Object.keys(question.parameters).length === 0 || fixed.length === 0) return {}
  const told = fixed.map(
    ([part, { numbers }]) =>
      `The key of ${part} is always ${numbers.map(([key]) => key).join('; ')}, whatever the parameters.`,
  )
  return fixed.length === keys.size ? { reds: told } : { warns: told }
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
