/** What the independent keys read: the numbers a variant drew, with the little arithmetic they share. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Value } from '@/lib/problems/value'

export type Drawn = Readonly<Record<string, Value>>
/** By part: a value as the part has it; of a formula, a function of its variables in their order. */
export type Keys = Readonly<Record<string, AnswerValue | ((...values: readonly number[]) => number)>>

export const bit = Math.LN2

export function x(drawn: Drawn, name: string): number {
  const value = drawn[name]
  if (typeof value !== 'number') throw new TypeError(`${name} is no number`)
  return value
}

export function v(drawn: Drawn, name: string): readonly number[] {
  const value = drawn[name]
  if (!Array.isArray(value)) throw new TypeError(`${name} is no vector`)
  return value.map((entry) => {
    if (typeof entry !== 'number') throw new TypeError(`${name} is no vector of numbers`)
    return entry
  })
}

export function m(drawn: Drawn, name: string): readonly (readonly number[])[] {
  const value = drawn[name]
  if (!Array.isArray(value)) throw new TypeError(`${name} is no matrix`)
  return value.map((row) => v({ row }, 'row'))
}

export function word(drawn: Drawn, name: string): string {
  const value = drawn[name]
  if (typeof value !== 'string') throw new TypeError(`${name} is no word`)
  return value
}

export function words(drawn: Drawn, name: string): readonly string[] {
  const value = drawn[name]
  if (!Array.isArray(value)) throw new TypeError(`${name} is no list`)
  return value.map(String)
}

/** Entry k of a vector, counted from 1. */
export const at = (values: readonly number[], k: number) => values[k - 1] ?? Number.NaN
export const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
export const logsum = (values: readonly number[]) => total(values.map((value) => Math.log(value)))
export const shares = (values: readonly number[]) =>
  values.map((value) => Math.exp(value) / total(values.map(Math.exp)))

/** By the id of the question: its keys from the numbers drawn. */
export type SecondCalculation = Readonly<Record<string, (drawn: Drawn) => Keys>>
