/** Parameters that a key goes back to and that no text shows as they are: worked back to from what is shown, or not to be known at all. */
import type { AnswerSource } from '@/lib/problems/answer-schema'
import { type Expression, symbolsOf } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Question } from '@/lib/problems/question'
import type { Displayed } from './displayed'
import { keySource } from './key-source'
import { compileNamesBehind } from './names-behind'

export type HiddenParameters = {
  /** Some text shows a value that depends on it, and its own values lie so near to one another that a rounding moves it. */
  readonly behind: ReadonlySet<string>
  /** Nothing that is shown depends on it. */
  readonly unknowable: readonly string[]
}

export function hiddenParameters(question: Question, displayed: readonly Displayed[]): HiddenParameters {
  const namesBehind = compileNamesBehind(question)
  const shown = new Set(displayed.flatMap(({ tree }) => nameOf(tree) ?? []))
  const told = new Set(displayed.flatMap(({ tree }) => [...namesBehind(tree)]))
  const needed = new Set(
    Object.values(question.answers)
      .flatMap(keyTrees)
      .flatMap((tree) => [...namesBehind(tree, shown)]),
  )
  const hidden = Object.keys(question.parameters).filter((name) => needed.has(name) && !shown.has(name))
  return {
    behind: new Set(hidden.filter((name) => told.has(name) && isContinuous(question, name))),
    unknowable: hidden.filter((name) => !told.has(name) && !mentions(question, name)),
  }
}

/** A whole number or one of a few choices is told apart by what is shown, or is not; no rounding makes it another. */
const continuous = [
  'decimal',
  'probabilities',
  'independentProbabilities',
  'logits',
  'perplexityTarget',
  'jointProbabilities',
]

function isContinuous({ parameters }: Question, name: string): boolean {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  return parameter !== undefined && continuous.some((kind) => kind in parameter)
}

/** A name that stands alone, or of which entries are shown. */
function nameOf(tree: Expression): string | null {
  if (tree.kind === 'symbol') return tree.name
  return tree.kind === 'index' && tree.of.kind === 'symbol' ? tree.of.name : null
}

/** What an answer is judged by. */
function keyTrees(answer: AnswerSource): readonly Expression[] {
  if ('construction' in answer) return answer.construction.conditions.map(({ that }) => parseExpression(String(that)))
  if ('expression' in answer) return [parseExpression(String(answer.expression))]
  const source = keySource(answer)
  return source === null ? [] : [parseExpression(source)]
}

/** Names of the entries, rows or outcomes are shown beside the boxes. */
function mentions({ answers }: Question, name: string): boolean {
  return Object.values(answers).some((answer) =>
    [
      'outcomes' in answer ? answer.outcomes : '',
      'entries' in answer ? answer.entries : '',
      'construction' in answer ? answer.construction.outcomes : '',
    ]
      .filter((source) => typeof source === 'string' && source !== '')
      .some((source) => symbolsOf(parseExpression(String(source))).has(name)),
  )
}
