/** What a box shows of a value, and what is set down for what was typed. Nothing typed is ever without a value: the text itself, at worst. */
import { isJsonList, type Json } from '@/lib/authoring/json'
import { listText, parseList, readNumber } from './list-text'

export type TypedValue = {
  /** Null for a value of another shape, which only the text can show. */
  readonly textOf: (value: Json) => string | null
  /** `undefined` takes the key away. */
  readonly toValue: (text: string) => Json | undefined
}

const plainText = (value: Json): string | null => {
  if (value === null) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** A text that must be there. */
export const textTyped: TypedValue = { textOf: plainText, toValue: (text) => text }

/** A text that may be left out. */
export const optionalTextTyped: TypedValue = { textOf: plainText, toValue: (text) => (text === '' ? undefined : text) }

/** A number; what is not one yet stays as the text it is, and is said to be wrong. */
export const numberTyped: TypedValue = {
  textOf: plainText,
  toValue: (text) => (text.trim() === '' ? undefined : (readNumber(text.replace(',', '.')) ?? text)),
}

/** An expression: a plain number stands as a number. */
export const expressionTyped: TypedValue = { textOf: plainText, toValue: (text) => plainNumber(text) ?? text }

export const optionalExpressionTyped: TypedValue = {
  textOf: plainText,
  toValue: (text) => (text.trim() === '' ? undefined : (plainNumber(text) ?? text)),
}

export const listTyped: TypedValue = { textOf: listText, toValue: parseList }

/** A whole number n for 1 … n, or a list. */
export const countOrListTyped: TypedValue = {
  textOf: (value) => listText(value) ?? plainText(value),
  toValue: (text) => readNumber(text) ?? parseList(text),
}

/** Plain words with commas between; after an equals sign an expression that gives them. */
export const namesTyped: TypedValue = {
  textOf: (value) => {
    if (isJsonList(value)) return listText(value)
    const text = plainText(value)
    return text === null || text === '' ? text : `= ${text}`
  },
  toValue: (text) => {
    if (text.trim().startsWith('=')) return text.trim().slice(1).trim()
    return parseList(text).map((entry) => (typeof entry === 'number' ? String(entry) : entry))
  },
}

function plainNumber(text: string): number | null {
  const value = readNumber(text)
  return value !== null && String(value) === text.trim() ? value : null
}
