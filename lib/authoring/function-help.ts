/** What somebody who writes an expression wants to know of a function: how it is called, what it gives, in which unit, an example. */
import { metricRegistry } from '@/lib/metrics/registry'
import { compileExpression } from '@/lib/problems/compile-expression'
import { ExpressionError } from '@/lib/problems/expression'
import { functionDocs } from '@/lib/problems/function-docs'
import type { Value } from '@/lib/problems/value'
import { displayFunctions } from './display-functions'

export type FunctionHelp = {
  readonly name: string
  readonly call: string
  readonly does: string
  /** Empty where it has none. */
  readonly unit: string
}

/** Null where there is no such function. */
export function functionHelp(name: string): FunctionHelp | null {
  const doc = displayFunctions.get(name) ?? (Object.hasOwn(functionDocs, name) ? functionDocs[name] : undefined)
  if (doc !== undefined) return { name, call: doc.call.replaceAll('`, `', ' or '), does: doc.does, unit: '' }
  const metric = Object.hasOwn(metricRegistry, name) ? metricRegistry[name] : undefined
  if (metric === undefined) return null
  const parameters = metric.parameters.map((each, place) => (place < metric.arity ? each : `[${each}]`))
  const unit = metric.takesBase ? 'In bits; with e as the base in nats.' : ''
  return { name, call: `${name}(${parameters.join(', ')})`, does: metric.doc, unit }
}

/** "entropy([0.5, 0.25, 0.25]) = 1.5"; empty for words of display, which give no value. */
export function functionExample(name: string): string {
  const metric = Object.hasOwn(metricRegistry, name) ? metricRegistry[name] : undefined
  const call =
    metric === undefined ? functionDocs[name]?.call : `(${metric.parameters.slice(0, metric.arity).join(', ')})`
  return call === undefined || displayFunctions.has(name) ? '' : exampleOf(name, call)
}

/** What stands for each argument in an example, by its name. */
const samples: Readonly<Record<string, string>> = {
  x: '2.5',
  y: '2',
  v: '[3, 1, 2]',
  w: '[1, 0, 2]',
  m: '[[1, 2], [3, 4]]',
  n: '4',
  k: '2',
  list: '["a", "b", "c"]',
  a: '1 < 2',
  b: '2 < 1',
  p: '[0.5, 0.25, 0.25]',
  q: '[0.4, 0.4, 0.2]',
  joint: '[[0.25, 0.25], [0.5, 0]]',
  alpha: '2',
  probability: '0.25',
  probabilities: '[0.5, 0.25]',
  tokenProbabilities: '[0.5, 0.25]',
  predicted: '[0.7, 0.2, 0.1]',
  trueClass: '0',
  trueClasses: '[0, 1]',
  predictions: '[[0.7, 0.3], [0.4, 0.6]]',
  label: '1',
  logit: '1.5',
  logits: '[2, 1, 0]',
  target: '[1, 0, 0]',
  values: '[1, 3, 2]',
  gamma: '2',
  epsilon: '0.1',
  lengths: '[1, 2, 2]',
  radix: '2',
  value: '1',
  from: '"nats"',
  to: '"bits"',
  forecasts: '[0.9, 0.2]',
  confidences: '[0.9, 0.2]',
  outcomes: '[1, 0]',
  binCount: '5',
  bitsOrTokenProbabilities: '120',
  bitsOrProbabilities: '120',
  characterCount: '60',
  tokenCount: '15',
  dimensionCount: '60',
  perplexity: '8',
  bitsPerCharacter: '2',
  logLikelihood: '-12',
  loss: '3',
}

/** Where the general ones would not do. */
const ownSamples: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['exp', 'ln', 'log2', 'log10', 'sqrt', 'log'].map((name) => [name, `${name}(100)`])),
  abs: 'abs(-2.5)',
  where: 'where(["a", "b"], 1 < 2, 2 < 1)',
  sum: 'sum([3, 1, 2])',
  mean: 'mean([3, 1, 2])',
  prod: 'prod([3, 1, 2])',
  min: 'min([3, 1, 2])',
  max: 'max([3, 1, 2])',
  tsallisEntropy: 'tsallisEntropy([0.5, 0.25, 0.25], 2)',
  balancedBinaryFocalLoss: 'balancedBinaryFocalLoss(1, 0.7, 2, 0.25)',
  ...Object.fromEntries(
    ['binaryCrossEntropy', 'binaryFocalLoss'].map((name) => [
      name,
      name === 'binaryFocalLoss' ? `${name}(1, 0.7, 2)` : `${name}(1, 0.7)`,
    ]),
  ),
}

function exampleOf(name: string, call: string): string {
  const [, inside = ''] = /\((.*?)\)/.exec(call) ?? []
  const args = inside.split(', ').filter((argument) => argument !== '…')
  const example = ownSamples[name] ?? `${name}(${args.map((argument) => samples[argument] ?? argument).join(', ')})`
  try {
    return `${example} = ${valueText(compileExpression(example, new Map())([]))}`
  } catch (error) {
    if (error instanceof ExpressionError) return ''
    throw error
  }
}

const digits = 4

function valueText(value: Value): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(digits)))
  if (typeof value !== 'object') return typeof value === 'string' ? JSON.stringify(value) : String(value)
  return `[${value.map((entry) => valueText(entry)).join(', ')}]`
}
