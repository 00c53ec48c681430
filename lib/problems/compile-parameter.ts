/** A parameter of a question → how it is drawn from its own stream of bits. */
import { type CompileContext, expressionAt, located } from './compile-context'
import { compileCount } from './compile-count'
import type { Scope } from './compile-expression'
import { confusionCounts, jointProbabilities } from './compile-matrix-parameter'
import { decimalGrid } from './decimal-grid'
import type { Draw } from './draw'
import { drawProbabilities } from './draw-probabilities'
import { MOST_ENTRIES } from './expression-function'
import { gridBounds } from './grid-bounds'
import type { Parameter } from './parameter-schema'
import { perplexityTicks } from './perplexity-target'
import { QuestionFormatError } from './question'
import type { RandomStream } from './random'
import { shuffled, uniformInteger } from './uniform'
import type { Value } from './value'
import { requireNumber } from './value-guards'

/** @throws QuestionFormatError if nothing could ever be drawn. */
export function compileParameter(parameter: Parameter, context: CompileContext): Draw {
  if ('integer' in parameter) return integer(parameter.integer, context)
  if ('decimal' in parameter) return decimal(parameter.decimal, context)
  if ('choice' in parameter) return choice(parameter.choice)
  if ('choose' in parameter) return several(parameter.choose, parameter.from, context)
  if ('permutation' in parameter) return permutation(parameter.permutation, context)
  if ('probabilities' in parameter) return probabilities(parameter.probabilities, context)
  if ('perplexityTarget' in parameter) return perplexity(parameter.perplexityTarget, context)
  if ('jointProbabilities' in parameter) return jointProbabilities(parameter.jointProbabilities, context)
  if ('confusionCounts' in parameter) return confusionCounts(parameter.confusionCounts, context)
  const range = 'logits' in parameter ? parameter.logits : parameter.independentProbabilities
  if ('independentProbabilities' in parameter && (range.min < 0 || range.max > 1)) {
    throw refused(context, 'expected min and max between 0 and 1')
  }
  const count = counter(range.count, context)
  const entry = decimal(range, context)
  return (stream, scope) => {
    const entries: number[] = []
    for (let left = count(scope); left > 0; left -= 1) entries.push(requireNumber(entry(stream, scope), 'entry'))
    return entries
  }
}

type Range = { readonly min: number; readonly max: number; readonly step: number }

function integer({ min, max }: Omit<Range, 'step'>, context: CompileContext): Draw {
  if (max < min || max - min >= 2 ** 32) throw refused(context, 'expected min ≤ max, less than 2^32 apart')
  return (stream) => uniformInteger(stream, { low: min, high: max })
}

function decimal({ min, max, step }: Range, context: CompileContext): Draw {
  const { toTicks, toDecimal } = located(context.path, () => decimalGrid([min, max, step]))
  const steps = Math.floor((toTicks(max) - toTicks(min)) / toTicks(step))
  if (steps < 0 || steps >= 2 ** 32) throw refused(context, 'expected min ≤ max, less than 2^32 steps apart')
  const [lowest, perStep] = [toTicks(min), toTicks(step)]
  return (stream) => toDecimal(lowest + perStep * uniformInteger(stream, { low: 0, high: steps }))
}

function choice(values: readonly Value[]): Draw {
  return (stream) => {
    const value = values[uniformInteger(stream, { low: 0, high: values.length - 1 })]
    if (value === undefined) throw new RangeError('A choice needs one value at least.')
    return value
  }
}

/** Distinct places of the list, in random order. */
function several(count: number, from: readonly (string | number)[], context: CompileContext): Draw {
  if (count > from.length) throw refused(context, `expected choose at most ${from.length}, the length of from`)
  const shuffle = shuffler(from)
  if (shuffle === null) throw refused(context, 'expected from to hold only numbers or only texts')
  return (stream) => shuffle(stream).slice(0, count)
}

function permutation(source: number | readonly (string | number)[], context: CompileContext): Draw {
  const from = typeof source === 'number' ? Array.from({ length: source }, (_place, index) => index + 1) : source
  const shuffle = shuffler(from)
  if (shuffle === null) throw refused(context, 'expected permutation to hold only numbers or only texts')
  return shuffle
}

/** Null where numbers and texts are mixed: no value of an expression is like that. */
function shuffler(
  from: readonly (string | number)[],
): ((stream: RandomStream) => readonly number[] | readonly string[]) | null {
  const numbers = from.filter((value) => typeof value === 'number')
  if (numbers.length === from.length) return (stream) => shuffled(stream, numbers)
  const texts = from.filter((value) => typeof value === 'string')
  return texts.length === from.length ? (stream) => shuffled(stream, texts) : null
}

type ProbabilitiesParameter = Extract<Parameter, { probabilities: unknown }>['probabilities']

function probabilities(source: ProbabilitiesParameter, context: CompileContext): Draw {
  const { concentration = 1 } = source
  const count = counter(source.count, context)
  const { grid, bounds } = located(context.path, () => gridBounds(source))
  if (typeof source.count === 'number') located(context.path, () => bounds(count([])))
  return (stream, scope) => {
    const shape = { ...bounds(count(scope)), concentration }
    return drawProbabilities(stream, shape).map((ticks) => grid.toDecimal(ticks))
  }
}

type PerplexityParameter = Extract<Parameter, { perplexityTarget: unknown }>['perplexityTarget']

/** 1 %: nearer than any tolerance a problem about perplexity would ask for. */
const DEFAULT_RELATIVE = 0.01

function perplexity(source: PerplexityParameter, context: CompileContext): Draw {
  const { relative = DEFAULT_RELATIVE } = source
  const count = counter(source.count, context)
  const wanted = expressionAt(context, source.perplexity)
  const { grid, bounds } = located(context.path, () => gridBounds(source))
  if (typeof source.count === 'number') located(context.path, () => bounds(count([])))
  return (stream, scope) => {
    const target = requireNumber(wanted(scope), 'perplexity')
    const ticks = perplexityTicks(stream, { ...bounds(count(scope)), perplexity: target, relative })
    return ticks.map((each) => grid.toDecimal(each))
  }
}

function counter(source: string | number, context: CompileContext): (scope: Scope) => number {
  return compileCount({ source, name: 'count', low: 1, high: MOST_ENTRIES }, context)
}

function refused({ path }: CompileContext, expected: string): QuestionFormatError {
  return new QuestionFormatError([`${path}: ${expected}`])
}
