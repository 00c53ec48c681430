/**
 * A confusion matrix in whole counts: first how many are right, each count in the range as likely, then which, by Dirichlet
 * weights on the diagonal and off it. Row: true class; column: predicted class.
 */
import { apportion } from './apportion'
import { dirichletWeights } from './dirichlet-weights'
import type { RandomStream } from './random'
import { uniformInteger } from './uniform'

export type ConfusionShape = {
  readonly classes: number
  /** Examples in all. */
  readonly total: number
  /** How many of them may be right, ends included. */
  readonly right: { readonly low: number; readonly high: number }
  /** Of each cell; on the diagonal 1 at least. */
  readonly least: number
}

/** Draws the classes' sizes together, so that none dwarfs the others as in a uniform draw. */
const CONCENTRATION = 2

/** @throws RangeError if no counts are like this. */
export function drawConfusionCounts(stream: RandomStream, shape: ConfusionShape): readonly (readonly number[])[] {
  const { classes, total, least } = shape
  const leastRight = Math.max(1, least)
  const wrongCells = classes * (classes - 1)
  const low = Math.max(shape.right.low, classes * leastRight)
  const high = Math.min(shape.right.high, total - wrongCells * least)
  if (low > high) {
    throw new RangeError(`no ${total} counts of ${classes} classes have such an accuracy and ${least} in each cell`)
  }
  const right = uniformInteger(stream, { low, high })
  const diagonal = shared(stream, { cells: classes, total: right, least: leastRight })
  const wrong = shared(stream, { cells: wrongCells, total: total - right, least })
  return diagonal.map((count, row) => {
    const others = wrong.slice(row * (classes - 1), (row + 1) * (classes - 1))
    return [...others.slice(0, row), count, ...others.slice(row)]
  })
}

type Share = { readonly cells: number; readonly total: number; readonly least: number }

function shared(stream: RandomStream, { cells, total, least }: Share): readonly number[] {
  const weights = dirichletWeights(stream, { count: cells, concentration: CONCENTRATION })
  const free = total - cells * least
  return apportion({ weights, total: free, cap: free }).map((count) => count + least)
}
