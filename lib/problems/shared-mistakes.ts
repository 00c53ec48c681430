/** The mal-rules that a question has by its objectives, and the part of the catalogue that it depends on. */
import { type AnswerSource, optionsOf } from './answer-schema'
import type { MistakeCatalogue, SharedSource } from './mistake-catalogue'
import type { Question } from './question'

export type SharedRule = {
  /** Name of the part it is about. */
  readonly part: string
  /** Id of the mistake. */
  readonly is: string
  readonly when: string | number
  /** Path in the catalogue. */
  readonly path: string
}

type Asking = Pick<Question, 'objectives' | 'answers' | 'mistakes'>

/** Those of the catalogue that apply, part by part; none where the question already says on which numbers a mistake lands. */
export function sharedRules(question: Asking, catalogue: MistakeCatalogue): readonly SharedRule[] {
  const shared = Object.entries(catalogue).flatMap(([is, entry]) =>
    (entry.shared ?? []).map((source, index) => ({ is, source, path: `${is}.shared.${index}` })),
  )
  return Object.entries(question.answers).flatMap(([part, answer]) =>
    shared
      .filter(({ is, source }) => appliesTo(source, question, answer) && !usesItself(question, { part, is }))
      .map(({ is, source: { when }, path }) => ({ part, is, when, path })),
  )
}

function appliesTo({ objectives, answer: kind, unit }: SharedSource, question: Asking, answer: AnswerSource): boolean {
  const asked = 'unit' in answer && answer.unit !== undefined ? answer.unit : 'none'
  return (
    kind in answer &&
    (unit === undefined || unit === asked) &&
    objectives.some((id) => question.objectives.includes(id))
  )
}

function usesItself({ mistakes }: Asking, { part, is }: { readonly part: string; readonly is: string }): boolean {
  return mistakes.some((rule) => rule.part === part && rule.is === is)
}

/**
 * The entries a question names or shares, of each only the shared mal-rules that apply: what must be kept with a version of the
 * question so that its variants stay what they are when the catalogue is edited.
 */
export function catalogueOf(question: Question, catalogue: MistakeCatalogue): MistakeCatalogue {
  const applied = new Set(sharedRules(question, catalogue).map(({ path }) => path))
  const named = new Set([
    ...question.mistakes.map(({ is }) => is),
    ...Object.values(question.answers).flatMap(optionMistakes),
  ])
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([id, { name, feedback, shared = [] }]) => {
      const kept = shared.filter((_source, index) => applied.has(`${id}.shared.${index}`))
      if (kept.length > 0) return [[id, { name, feedback, shared: kept }] as const]
      return named.has(id) ? [[id, { name, feedback }] as const] : []
    }),
  )
}

function optionMistakes(answer: AnswerSource): readonly string[] {
  return Object.values(optionsOf(answer)?.options ?? {}).flatMap(({ mistake }) => mistake ?? [])
}
