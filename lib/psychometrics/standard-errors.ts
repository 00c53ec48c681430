/** Standard errors of item parameters from the curvature of the marginal likelihood at its maximum. */
import { inv } from 'mathjs'
import { expectedCounts, type ItemParameters } from './expected-counts'
import { itemGradient } from './maximise-item'
import type { Quadrature } from './normal-quadrature'
import type { ResponsePattern } from './response-pattern'

/** Of the central differences, in logits: their error is of its square, rounding's of its inverse. */
const STEP = 1e-4

type Fit = { readonly items: readonly ItemParameters[]; readonly quadrature: Quadrature }

export type ItemErrors = ItemParameters & {
  /** Of the two estimates. */
  readonly covariance: number
}

/**
 * Square roots of the diagonal of the inverse of the observed information, one {slope, intercept} an item with the covariance of the two, or null
 * where the information cannot be inverted to positive variances. The score is exact (Fisher's identity: the expected score given the
 * answers), its derivatives are central differences.
 * Source: Louis, JRSS B 44 (1982).
 */
export function standardErrors(patterns: readonly ResponsePattern[], fit: Fit): readonly ItemErrors[] | null {
  const inverse = inverted(observedInformation(patterns, fit))
  const variances = inverse?.map((row, place) => row[place] ?? Number.NaN) ?? []
  if (variances.length === 0 || !variances.every((variance) => variance > 0)) return null
  return fit.items.map((_, index) => ({
    slope: Math.sqrt(variances[2 * index] ?? Number.NaN),
    intercept: Math.sqrt(variances[2 * index + 1] ?? Number.NaN),
    covariance: inverse?.[2 * index]?.[2 * index + 1] ?? Number.NaN,
  }))
}

function observedInformation(patterns: readonly ResponsePattern[], { items, quadrature }: Fit): number[][] {
  const scoreAt = (place: number, change: number) =>
    score(patterns, {
      items: items.map((item, index) => shifted(item, { place: place - 2 * index, change })),
      quadrature,
    })
  const rows = Array.from({ length: 2 * items.length }, (_, place) => {
    const [above, below] = [scoreAt(place, STEP), scoreAt(place, -STEP)]
    return above.map((value, column) => -(value - (below[column] ?? 0)) / (2 * STEP))
  })
  return rows.map((row, place) => row.map((value, column) => (value + (rows[column]?.[place] ?? value)) / 2))
}

/** Slope of item 1, intercept of item 1, slope of item 2… */
function score(patterns: readonly ResponsePattern[], { items, quadrature }: Fit): readonly number[] {
  const { asked, right } = expectedCounts(patterns, { items, quadrature })
  return items.flatMap((item, index) => {
    const { slope, intercept } = itemGradient(item, {
      points: quadrature.points,
      asked: asked[index],
      right: right[index],
    })
    return [slope, intercept]
  })
}

function shifted(
  { slope, intercept }: ItemParameters,
  { place, change }: { readonly place: number; readonly change: number },
): ItemParameters {
  return { slope: place === 0 ? slope + change : slope, intercept: place === 1 ? intercept + change : intercept }
}

/** mathjs refuses a singular matrix by an error. */
function inverted(matrix: number[][]): number[][] | null {
  try {
    return inv(matrix)
  } catch {
    return null
  }
}
