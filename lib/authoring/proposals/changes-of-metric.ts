/** Slips with a metric: its two distributions in the wrong order, another base, another metric of the same distributions, every outcome counted alike. */
import { metricRegistry } from '@/lib/metrics/registry'
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import type { Change } from './changes-at'

type Call = Extract<Expression, { readonly kind: 'call' }>

/** The base of a metric that names none. */
const two: Expression = { kind: 'number', value: 2 }
const bases: readonly Expression[] = [two, { kind: 'symbol', name: 'e' }, { kind: 'number', value: 10 }]

export function changesOfMetric({ name, args }: Call): readonly Change[] {
  const metric = Object.hasOwn(metricRegistry, name) ? metricRegistry[name] : undefined
  if (metric === undefined) return []
  const [first, second, ...rest] = args
  const isOfTwo = metric.arity >= 2 && first !== undefined && second !== undefined
  const swapped = isOfTwo ? [{ kind: 'arguments-swapped' as const, became: named(name, [second, first, ...rest]) }] : []
  const basePlace = metric.parameters.indexOf('base')
  if (basePlace < 0 || args.length < basePlace) return swapped
  const own = args[basePlace] ?? two
  const others = bases
    .filter((base) => expressionText(base) !== expressionText(own))
    .map((base) => ({
      kind: 'logarithm-base' as const,
      became: named(name, [...args.slice(0, basePlace), base]),
    }))
  return [...swapped, ...others, ...relatives({ name, args }, args.slice(basePlace))]
}

/** Of p and q: the divergence is the cross-entropy less the entropy of p. `base` holds the base, or nothing. */
function relatives(
  { name, args: [p, q] }: Pick<Call, 'name' | 'args'>,
  base: readonly Expression[],
): readonly Change[] {
  if (p === undefined) return []
  const entropy: Change = { kind: 'another-metric', became: named('entropy', [p, ...base]) }
  if (name === 'entropy') return [unweighted(p, base)]
  if (q === undefined) return []
  if (name === 'crossEntropy')
    return [{ kind: 'another-metric', became: named('klDivergence', [p, q, ...base]) }, entropy, unweighted(q, base)]
  if (name !== 'klDivergence') return []
  return [{ kind: 'another-metric', became: named('crossEntropy', [p, q, ...base]) }, entropy]
}

/** Σ p log q → the plain mean of log q */
function unweighted(of: Expression, [base = two]: readonly Expression[]): Change {
  const surprisals: Expression = { kind: 'negate', of: named('log', [of, base]) }
  return { kind: 'weights-left-out', became: named('mean', [surprisals]) }
}

function named(name: string, args: readonly Expression[]): Expression {
  return { kind: 'call', name, args }
}
