/** Cuts a typed formula into numbers, names and signs. */
import { FormulaError } from './formula-error'
import { formulaText } from './formula-text'

export type FormulaToken = {
  readonly kind: 'number' | 'name' | 'sign'
  readonly text: string
  /** Nothing stands between it and what is before it. */
  readonly isGlued: boolean
}

const MOST_CHARACTERS = 500

/** Names are cut as they are typed; what they mean depends on the variables. @throws FormulaError */
export function formulaTokens(typed: string): readonly FormulaToken[] {
  if (typed.length > MOST_CHARACTERS) {
    throw new FormulaError(`A formula of at most ${MOST_CHARACTERS} characters is expected.`)
  }
  const text = formulaText(typed)
  if (text === '') throw new FormulaError('A formula is expected; nothing is written.')
  if (/\de[-+]?\d/i.test(text)) {
    throw new FormulaError('It is not clear whether "e" stands for a power of ten. Write 2*10^-3, or 2*e - 3.')
  }
  const tokens: FormulaToken[] = []
  const pattern = /(\s*)(?:(?<number>\d+\.?\d*|\.\d+)|\\?(?<name>[A-Za-z]+\d*)|(?<sign>[-+*/^(){},]))/uy
  while (pattern.lastIndex < text.length) {
    const place = pattern.lastIndex
    const found = pattern.exec(text)
    if (found === null) throw new FormulaError(unexpected(text.slice(place).trim().charAt(0)))
    const isGlued = found[1] === '' && place > 0
    const [kind, cut] = namedGroup(found.groups)
    tokens.push({ kind, text: cut, isGlued })
  }
  return tokens
}

const kinds = ['number', 'name', 'sign'] as const

function namedGroup(groups: Readonly<Record<string, string | undefined>> = {}) {
  const kind = kinds.find((each) => groups[each] !== undefined) ?? 'sign'
  return [kind, groups[kind] ?? ''] as const
}

function unexpected(character: string): string {
  if (character === '=') return 'The formula alone is expected, without an equals sign.'
  if (character === '|') return 'Write the size of a number as abs(…).'
  if (character === '%') return 'Write a percentage as a decimal.'
  return `A formula is expected; "${character}" is not part of one.`
}
