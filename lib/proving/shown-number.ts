/** The number that a student reads in a text that the product wrote. */

/** "0.25", "-3", "1.5 \times 10^{-20}", "\infty". NaN where it is none. */
export function shownNumber(text: string): number {
  if (/^-?\\infty$/.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const power = /^(-?[\d.]+) \\times 10\^\{(-?\d+)\}$/.exec(text)
  return power === null ? Number(text) : Number(`${power[1]}e${power[2]}`)
}
