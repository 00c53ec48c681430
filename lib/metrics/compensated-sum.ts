/**
 * Σ terms with Neumaier's compensation: the low bits each addition loses are kept and added back at the end.
 * Unit: that of the terms. Range: any; an empty list sums to 0. The error is about one rounding of the result plus
 * n²·2⁻¹⁰⁶·Σ|terms|, where a plain loop loses up to n·2⁻⁵³·Σ|terms|. An infinite total is returned as it is, without compensation.
 * @example compensatedSum([1, 1e100, 1, -1e100]) // 2, where a plain loop gives 0
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974), method IV.
 */
export function compensatedSum(terms: readonly number[]): number {
  let sum = 0
  let lost = 0
  for (const term of terms) {
    const next = sum + term
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum
    sum = next
  }
  return Number.isFinite(sum) ? sum + lost : sum
}
