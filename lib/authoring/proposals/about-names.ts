/** What one draw tells about the names of a question: which could be taken for each other, and which are shares of 1. */
import type { Question } from '@/lib/problems/question'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import type { Named } from './named'

export function aboutNames(question: Question, drawn: Variant): Omit<Named, 'lets' | 'unit'> {
  return {
    alike: alikeOf(question, drawn),
    shares: sharesOf(drawn),
    counts: countsOf(question, drawn),
    given: Object.keys(question.parameters)
      .filter((name) => typeof drawn.parameters[name] === 'number')
      .slice(0, mostGiven),
  }
}

const mostGiven = 8
const mostCounts = 4

/** Whole numbers that are drawn, and how long the vectors are. */
function countsOf({ parameters }: Question, drawn: Variant): Named['counts'] {
  const names = Object.entries(parameters).filter(
    ([name, kind]) => 'integer' in kind && Number(drawn.parameters[name]) > 1,
  )
  const lengths = new Set(Object.keys(parameters).map((name) => lengthOfVector(drawn.parameters[name])))
  return [
    ...names.map(([name]) => ({ kind: 'symbol' as const, name })),
    ...[...lengths].filter((length) => length > 1).map((value) => ({ kind: 'number' as const, value })),
  ].slice(0, mostCounts)
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
