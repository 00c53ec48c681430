/** The order in which parameters and `let` values are made: each after those it mentions, whatever their order in the file. */
import { ExpressionError, symbolsOf } from './expression'
import type { Parameter } from './parameter-schema'
import { parseExpression } from './parse-expression'
import { type Question, QuestionFormatError } from './question'

/** @throws QuestionFormatError if two are defined by each other. */
export function drawOrder(question: Pick<Question, 'parameters' | 'let'>): readonly string[] {
  const mentioned = mentionsOf(question)
  const order: string[] = []
  const underway = new Set<string>()
  const visit = (name: string): void => {
    const mentions = mentioned.get(name)
    if (mentions === undefined || order.includes(name)) return
    if (underway.has(name))
      throw new QuestionFormatError([`${name}: is defined by itself (${[...underway].join(', ')})`])
    underway.add(name)
    for (const mention of mentions) visit(mention)
    underway.delete(name)
    order.push(name)
  }
  for (const name of mentioned.keys()) visit(name)
  return order
}

/** What each parameter and `let` value mentions. */
export function mentionsOf(question: Pick<Question, 'parameters' | 'let'>): ReadonlyMap<string, readonly string[]> {
  const ofParameters = Object.entries(question.parameters).map(
    ([name, parameter]) => [name, mentions(`parameters.${name}`, expressionsOf(parameter))] as const,
  )
  const ofLet = Object.entries(question.let).map(([name, source]) => [name, mentions(`let.${name}`, [source])] as const)
  return new Map([...ofParameters, ...ofLet])
}

function mentions(path: string, sources: readonly (string | number)[]): readonly string[] {
  try {
    return sources.flatMap((source) => [...symbolsOf(parseExpression(String(source)))])
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw new QuestionFormatError([`${path}: ${error.message}`])
  }
}

function expressionsOf(parameter: Parameter): readonly (string | number)[] {
  if ('probabilities' in parameter) return [parameter.probabilities.count]
  if ('independentProbabilities' in parameter) return [parameter.independentProbabilities.count]
  if ('logits' in parameter) return [parameter.logits.count]
  if ('jointProbabilities' in parameter)
    return [parameter.jointProbabilities.rows, parameter.jointProbabilities.columns]
  if ('confusionCounts' in parameter) return [parameter.confusionCounts.classes, parameter.confusionCounts.total]
  if ('perplexityTarget' in parameter) return [parameter.perplexityTarget.count, parameter.perplexityTarget.perplexity]
  return []
}
