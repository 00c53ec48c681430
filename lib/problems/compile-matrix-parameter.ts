/** The parameters that are matrices: joint probabilities and confusion counts. */
import { type CompileContext, located } from './compile-context'
import { compileCount } from './compile-count'
import { decimalGrid } from './decimal-grid'
import type { Draw } from './draw'
import { drawConfusionCounts } from './draw-confusion-counts'
import { drawProbabilities } from './draw-probabilities'
import { gridBounds } from './grid-bounds'
import type { Parameter } from './parameter-schema'
import { QuestionFormatError } from './question'

type JointSource = Extract<Parameter, { jointProbabilities: unknown }>['jointProbabilities']
type ConfusionSource = Extract<Parameter, { confusionCounts: unknown }>['confusionCounts']

/** Cells of a matrix: more nobody reads. */
const MOST_SIDE = 30

export function jointProbabilities(source: JointSource, context: CompileContext): Draw {
  const { concentration = 1 } = source
  const rows = compileCount({ source: source.rows, name: 'rows', low: 1, high: MOST_SIDE }, context)
  const columns = compileCount({ source: source.columns, name: 'columns', low: 1, high: MOST_SIDE }, context)
  const { grid, bounds } = located(context.path, () => gridBounds(source))
  if (typeof source.rows === 'number' && typeof source.columns === 'number') {
    located(context.path, () => bounds(rows([]) * columns([])))
  }
  return (stream, scope) => {
    const size = { rows: rows(scope), columns: columns(scope) }
    const shape = { ...bounds(size.rows * size.columns), concentration }
    const entries = drawProbabilities(stream, shape).map((ticks) => grid.toDecimal(ticks))
    return Array.from({ length: size.rows }, (_row, row) => entries.slice(row * size.columns, (row + 1) * size.columns))
  }
}

/** Counts of examples stay readable, and products with an accuracy's decimals exact. */
const MOST_EXAMPLES = 1_000_000

export function confusionCounts(source: ConfusionSource, context: CompileContext): Draw {
  const { accuracy, least = 0 } = source
  const classes = compileCount({ source: source.classes, name: 'classes', low: 2, high: MOST_SIDE }, context)
  const total = compileCount({ source: source.total, name: 'total', low: 1, high: MOST_EXAMPLES }, context)
  if (accuracy.min > accuracy.max)
    throw new QuestionFormatError([`${context.path}: expected accuracy.min ≤ accuracy.max`])
  const { toTicks } = located(context.path, () => decimalGrid([1, accuracy.min, accuracy.max]))
  const [one, min, max] = [toTicks(1), toTicks(accuracy.min), toTicks(accuracy.max)]
  return (stream, scope) => {
    const examples = total(scope)
    const right = { low: Math.ceil((min * examples) / one), high: Math.floor((max * examples) / one) }
    return drawConfusionCounts(stream, { classes: classes(scope), total: examples, right, least })
  }
}
