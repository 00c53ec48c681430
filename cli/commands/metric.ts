/** `metric NAME 'JSON-args'`: one function of the metrics library, evaluated. */
import { parseArgs } from 'node:util'
import type { MetricEntry, MetricResult } from '@/lib/metrics/metric-entry'
import { metricRegistry } from '@/lib/metrics/registry'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'metric'

export const usage = `Usage: npm run -s surprisal -- metric NAME 'JSON-args' [--base 2|e|10] [--json]

The arguments are one JSON array, as in
  metric crossEntropy '[[1,0,0],[0.8,0.1,0.1]]' --base e
Infinity is written as the string "Infinity". The base defaults to 2.

Metrics:
${Object.entries(metricRegistry)
  .map(([metric, entry]) => `  ${metric}(${entry.parameters.join(', ')}): ${entry.doc}`)
  .join('\n')}`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { base: { type: 'string', default: '2' }, json: { type: 'boolean', default: false } },
  })
  const [metric, json, ...rest] = positionals
  if (metric === undefined || json === undefined || rest.length > 0) throw new UsageError(usage)
  const entry = findMetric(metric)
  const metricArgs = withBase({ metric, entry, args: parseArguments(json), base: values.base })
  printResult({ value: apply(entry, metricArgs) }, { asJson: values.json })
  return 0
}

function findMetric(metric: string): MetricEntry {
  const entry = Object.hasOwn(metricRegistry, metric) ? metricRegistry[metric] : undefined
  if (entry !== undefined) return entry
  throw new UsageError(`There is no metric "${metric}". The metrics are: ${Object.keys(metricRegistry).join(', ')}.`)
}

function parseArguments(json: string): readonly unknown[] {
  const parsed = parseJson(json)
  if (Array.isArray(parsed)) return parsed
  throw new UsageError(`The arguments must be one JSON array, such as '[[0.5,0.5]]', got ${json}`)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json, (_key, item: unknown) => infinities.get(item) ?? item)
  } catch {
    return undefined
  }
}

/** JSON has no infinity: the strings this program prints for it are read back. */
const infinities: ReadonlyMap<unknown, number> = new Map([
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

type BaseRequest = {
  readonly metric: string
  readonly entry: MetricEntry
  readonly args: readonly unknown[]
  readonly base: string
}

/** The base joins the arguments where one is taken and none stands among them; elsewhere a base asked for is said to do nothing. */
function withBase({ metric, entry, args, base }: BaseRequest): readonly unknown[] {
  const value = readBase(base)
  if (entry.takesBase) return args.length === entry.arity ? [...args, value] : args
  if (value !== 2) process.stderr.write(`${metric} takes no base: --base ${base} changes nothing.\n`)
  return args
}

function readBase(base: string): number {
  const value = base === 'e' ? Math.E : Number(base)
  if (Number.isFinite(value) && value > 1) return value
  throw new UsageError(`--base must be 2, e, 10 or another number greater than 1, got "${base}".`)
}

function apply(entry: MetricEntry, args: readonly unknown[]): MetricResult {
  try {
    return entry.apply(args)
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
