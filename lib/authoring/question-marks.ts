/** What a question is known by when it is held against others: marks of its text and of its formulas, names and numbers apart. */
import type { QuestionOutline } from './question-outline'

/** Sets of marks, each a text's hash in 32 bits. */
export type QuestionMarks = {
  readonly text: readonly number[]
  readonly formula: readonly number[]
}

/** Words that stand in every question. */
const common = new Set(
  'an and are as at be been by can do does each for from had has have how if in is it its not of on one or than that the their then there they this to two was were what which will with would you your'.split(
    ' ',
  ),
)
/** "Predict", "predicted" and "prediction" are one word. */
const STEM_LETTERS = 6

/**
 * Of the text: its words, cut to six letters, and each two that follow one another, numbers and `{{ expressions }}` being all one. Of the formulas: each two and three tokens
 * that follow one another in a key, a condition or a mal-rule, where a parameter is its kind and a `let` name what it stands for: whatever a name is changed to.
 */
export function questionMarks(outline: QuestionOutline): QuestionMarks {
  return { text: hashes(textMarks(outline)), formula: hashes(formulaMarks(outline)) }
}

function textMarks({ prompt, answers }: QuestionOutline): readonly string[] {
  const texts = [prompt, ...answers.flatMap(({ label, options }) => [label, ...options])]
  const words = texts
    .join('\n')
    .toLowerCase()
    .replaceAll(/\{\{[\s\S]*?\}\}|\d+(?:[.,]\d+)*/g, ' # ')
    .match(/\p{L}{2,}|#/gu)
  const kept = (words ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, STEM_LETTERS))
  return kept.flatMap((word, place) => {
    const pair = place === 0 ? [] : [`${kept[place - 1]} ${word}`]
    return word === '#' ? pair : [word, ...pair]
  })
}

function formulaMarks(outline: QuestionOutline): readonly string[] {
  const inFull = formulaWriter(outline)
  const formulas = [
    ...outline.answers.flatMap((answer) => answer.formulas),
    ...outline.mistakes.map(({ when }) => when),
  ]
  const kinds = outline.answers.map(({ kind, unit }) => `answer ${kind} ${unit}`)
  return [...kinds, ...formulas.flatMap((formula) => shingles(tokensOf(inFull(formula))))]
}

function tokensOf(formula: string): readonly string[] {
  return formula.match(/<\w*>|"[^"]*"|'[^']*'|[A-Za-z]\w*|[\d.]+|[^\s()]/g) ?? []
}

function shingles(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((_, place) => [
    tokens.slice(place, place + 2).join(' '),
    tokens.slice(place, place + 3).join(' '),
  ])
}

/** Names stand for names that stand for names: no formula is written out further. */
const MOST_CHARACTERS = 2_000

function formulaWriter({ parameters, lets }: QuestionOutline): (formula: string) => string {
  const known = new Map<string, string>()
  const open = new Set<string>()
  const inFull = (formula: string): string =>
    formula
      .replaceAll(/"[^"]*"|'[^']*'|[A-Za-z][A-Za-z0-9]*/g, (found) => (/^["']/.test(found) ? found : standsFor(found)))
      .slice(0, MOST_CHARACTERS)
  const standsFor = (name: string): string => {
    const before = known.get(name)
    if (before !== undefined) return before
    const [kind, value] = [parameters.get(name), lets.get(name)]
    if (kind !== undefined) return `<${kind}>`
    if (value === undefined || open.has(name)) return name
    open.add(name)
    const written = `(${inFull(value)})`
    open.delete(name)
    known.set(name, written)
    return written
  }
  return inFull
}

/** Each once, ascending. */
function hashes(marks: readonly string[]): readonly number[] {
  return [...new Set(marks.map(hash))].toSorted((a, b) => a - b)
}

/** FNV-1a in 32 bits, signed as a database's integers are. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value | 0
}
