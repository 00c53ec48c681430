/** How a wrong formula differs from the right one, where that is the same everywhere. In words, without a name. */
import { agreesAtPoints } from '@/lib/problems/agrees-at-points'

export type FormulaSlip = {
  /** At each point. */
  readonly values: readonly number[]
  readonly key: readonly number[]
  readonly relative: number
}

/** Null where nothing simple relates the two. A key that is the same everywhere is a number: any other is some factor of it. */
export function formulaSlip({ values, key, relative }: FormulaSlip): string | null {
  const isKey = (changed: readonly number[]) => agreesAtPoints({ values: changed, key, relative })
  if (isKey(values.map((value) => -value))) {
    return 'This is the right formula with the opposite sign. Look again at the order of the difference, or at the sign before the logarithm.'
  }
  const largest = place(key)
  const [answered = 0, right = 0] = [values[largest], key[largest]]
  if (key.every((value) => Math.abs(value - right) <= relative * Math.abs(right))) return null
  const factor = answered / right
  if (factor !== 0 && isKey(values.map((value) => value / factor))) return factorWords(factor)
  if (isKey(values.map((value) => value - (answered - right)))) {
    return 'This differs from the right formula by the same number everywhere: a constant is left out or one too many.'
  }
  return null
}

/** Of the value furthest from 0, where a quotient is the most precise. */
function place(values: readonly number[]): number {
  return values.reduce((best, value, at) => (Math.abs(value) > Math.abs(values[best] ?? 0) ? at : best), 0)
}

const logarithmFactors = [Math.LN2, 1 / Math.LN2, Math.LN10, 1 / Math.LN10]

function factorWords(factor: number): string {
  if (logarithmFactors.some((known) => Math.abs(Math.abs(factor) - known) < 1e-4 * known)) {
    return 'This is the right formula in logarithms of another base. Look again at the base that is asked.'
  }
  return 'This differs from the right formula by the same factor everywhere. Look for a factor left out or one too many, as in a mean and a sum.'
}
