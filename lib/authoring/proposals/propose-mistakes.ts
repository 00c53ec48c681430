/**
 * Mal-rules for a part, found by putting one slip after the other into its key and measuring on the question's own draws which of them can be told from the key,
 * from the mal-rules that are there, and from each other.
 */

import type { AnswerValue } from '@/lib/problems/answer-value'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileTree, type Scope } from '@/lib/problems/compile-expression'
import { compileQuestion } from '@/lib/problems/compile-question'
import { ExpressionError } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import { mistakeAnswer } from '@/lib/problems/mistake-answer'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import { areAlike, isAccepted } from '@/lib/problems/separation'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import { keyValue } from '@/lib/proving/key-value'
import { margin } from '@/lib/proving/margin'
import { aboutNames } from './about-names'
import { type DraftMistake, draftMistake } from './draft-mistake'
import { keyExpression, unitOf } from './key-expression'
import { type Mutant, mutantsOf } from './mutants-of'
import { kindWords, type MutationKind } from './mutation-kind'

export type Proposal = DraftMistake & {
  readonly part: string
  readonly kind: MutationKind
  /** The mal-rule as an expression, and the place where the slip is, as it should be and as it was made. */
  readonly when: string
  readonly was: string
  readonly became: string
  /** In how many of the draws it can be told from the key and from every mal-rule that is there. */
  readonly separated: number
  readonly draws: number
  /** To the key, in what the part forgives: 1 at the edge; the least of all draws in which it is told apart, null where a part has no such measure. */
  readonly nearestMargin: number | null
  /** What it gives on the first draw, beside the key. */
  readonly example: { readonly seed: number; readonly value: AnswerValue; readonly key: AnswerValue } | null
}

export type ProposalRequest = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  readonly part: string
  /** 200 tell a share of 95 % within three points. */
  readonly draws?: number
}

/** What is told apart less often would cost too many draws. */
const leastSeparated = 0.95
const mostOffered = 20
const version = 1

/**
 * The likeliest slips first. Empty for parts that are answered by choosing or by a formula, and where nothing can be told apart.
 * @throws QuestionFormatError where the question cannot be made ready.
 */
export function proposeMistakes({ question, catalogue, part, draws = 200 }: ProposalRequest): readonly Proposal[] {
  const source = keyExpression(question, part)
  if (source === null) return []
  const { tryVariant } = compileQuestion(question, catalogue)
  const variants = Array.from({ length: draws }, (_, index) => tryVariant({ version, seed: index + 1 }).variant).filter(
    (variant) => variant !== null,
  )
  const [first] = variants
  if (first === undefined) return []
  const names = Object.keys(first.parameters)
  const lets = new Map(Object.entries(question.let).map(([name, text]) => [name, parseExpression(String(text))]))
  const seen = variants.flatMap((variant) => seenOf(variant, part, names))
  const candidates = mutantsOf(parseExpression(source), {
    lets,
    ...aboutNames(question, first),
    unit: unitOf(question, part),
  })
    .flatMap((mutant) => measured(mutant, { seen, names, part }))
    .sort((one, other) => kindWords[one.kind].rank - kindWords[other.kind].rank || one.when.length - other.when.length)
  const offered: Measured[] = []
  for (const candidate of candidates) {
    if (offered.length === mostOffered) break
    if (offered.every((other) => areToldApart(candidate, other, seen))) offered.push(candidate)
  }
  const taken = new Set<string>()
  return offered.map(({ values: _values, ...proposal }) => {
    const draft = draftMistake(proposal, { catalogue, taken })
    taken.add(draft.is)
    return { ...proposal, ...draft }
  })
}

function exampleOf(values: Measured['values'], seen: readonly Seen[]): Proposal['example'] {
  const place = values.findIndex((value) => value !== null)
  const [value, at] = [values[place], seen[place]]
  if (value === undefined || value === null || at === undefined) return null
  return { seed: at.seed, value, key: keyValue(at.part) }
}

type Seen = {
  readonly seed: number
  readonly part: Part
  readonly scope: Scope
  readonly mistakes: readonly AnswerValue[]
}

function seenOf(
  { seed, parts, parameters, mistakes }: Variant,
  name: string,
  names: readonly string[],
): readonly Seen[] {
  const scope = names.map((each) => parameters[each])
  const own = mistakes.filter((mistake) => mistake.part === name).map(({ value }) => value)
  return parts.filter((part) => part.name === name).map((part) => ({ seed, part, scope, mistakes: own }))
}

type Measured = Omit<Proposal, keyof DraftMistake> & { readonly values: readonly (AnswerValue | null)[] }
type Drawn = { readonly seen: readonly Seen[]; readonly names: readonly string[]; readonly part: string }

function measured({ tree, kind, was, became }: Mutant, { seen, names, part }: Drawn): readonly Measured[] {
  const values = valuesOf(tree, seen, names)
  if (values === null) return []
  const isApart = values.map((value, place) => {
    const at = seen[place]
    return value !== null && at !== undefined && isToldApart(value, at)
  })
  const separated = isApart.filter(Boolean).length
  if (separated < leastSeparated * seen.length) return []
  const margins = values.flatMap((value, place) => {
    const at = seen[place]
    if (value === null || at === undefined || isApart[place] !== true || !('key' in at.part)) return []
    return marginTo(at.part, value) ?? []
  })
  return [
    {
      ...{ part, kind, when: expressionText(tree), was: expressionText(was), became: expressionText(became) },
      ...{ separated, draws: seen.length, values },
      nearestMargin: margins.length === 0 ? null : Math.min(...margins),
      example: exampleOf(values, seen),
    },
  ]
}

function marginTo(part: Part, value: AnswerValue): number | null {
  return part.kind === 'number' || part.kind === 'vector' || part.kind === 'matrix' || part.kind === 'probabilities'
    ? margin(part, { value, around: part.key, isKey: true })
    : null
}

function isToldApart(value: AnswerValue, { part, mistakes }: Seen): boolean {
  return !isAccepted(part, value) && !mistakes.some((other) => areAlike(part, [other, value]))
}

/** Null where it is no expression of the language at all; a draw on which it gives no answer counts as not told apart. */
function valuesOf(
  tree: Mutant['tree'],
  seen: readonly Seen[],
  names: readonly string[],
): readonly (AnswerValue | null)[] | null {
  try {
    const evaluate = compileTree(tree, new Map(names.map((name, slot) => [name, slot])))
    return seen.map(({ part, scope }) => answered(part, () => evaluate(scope)))
  } catch (error) {
    if (error instanceof ExpressionError) return null
    throw error
  }
}

function answered(part: Part, evaluate: () => Value): AnswerValue | null {
  try {
    return mistakeAnswer(part, evaluate(), 'proposal')
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof RejectedDraw) return null
    throw error
  }
}

function areToldApart(one: Measured, other: Measured, seen: readonly Seen[]): boolean {
  const apart = seen.filter(({ part }, place) => {
    const [a, b] = [one.values[place], other.values[place]]
    return a === null || a === undefined || b === null || b === undefined || !areAlike(part, [a, b])
  })
  return apart.length >= leastSeparated * seen.length
}
