/** What one draw tells about the names of a question: which could be taken for each other, and which are shares of 1. */
import type { Question } from '@/lib/problems/question'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import type { Named } from './mutants-of'

export function aboutNames(question: Question, drawn: Variant): Pick<Named, 'alike' | 'shares'> {
  return { alike: alikeOf(question, drawn), shares: sharesOf(drawn) }
}

/** A vector is taken for another of the same length, a number for no other: there are too many. */
function alikeOf(question: Question, { parameters }: Variant): ReadonlyMap<string, readonly string[]> {
  const vectors = Object.keys(question.parameters).filter((name) => isNumbers(parameters[name]))
  const lengthOf = (name: string) => lengthOfVector(parameters[name])
  return new Map(
    vectors.map((name) => [name, vectors.filter((other) => other !== name && lengthOf(other) === lengthOf(name))]),
  )
}

function sharesOf({ parameters }: Variant): ReadonlySet<string> {
  const isShare = (value: Value) => typeof value === 'number' && value > 0 && value < 1
  const names = Object.entries(parameters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 && value.every(isShare) : isShare(value),
  )
  return new Set(names.map(([name]) => name))
}

function isNumbers(value: Value | undefined): boolean {
  return Array.isArray(value) && typeof value[0] === 'number'
}

function lengthOfVector(value: Value | undefined): number {
  return Array.isArray(value) ? value.length : 0
}
