/** A computed number as LaTeX with few digits: 0.333333 for 1/3, 1.2 \times 10^{-7} for 1.2e-7. */

const shownDigits = 6

export function decimalLatex(value: number): string {
  const [mantissa = '', exponent] = String(Number(value.toPrecision(shownDigits))).split('e')
  return exponent === undefined ? mantissa : `${mantissa} \\times 10^{${Number(exponent)}}`
}

/** "=" when what is shown is the value to the last bit that matters, "\approx" otherwise. */
export function relationTo(value: number): string {
  const shown = Number(value.toPrecision(shownDigits))
  return Math.abs(shown - value) <= 1e-12 * Math.abs(value) ? '=' : '\\approx'
}
