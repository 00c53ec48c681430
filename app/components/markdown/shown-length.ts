/** How wide a formula is on screen, told from how it is written. */

/** Commands that change how something looks and add no sign of their own. */
const looks = /\\(?:text|mathrm|mathcal|hat|left|right|operatorname)(?![a-zA-Z])|\\[,;:! ]/g
const group = String.raw`(\{[^{}]*\}|\d)`
const fraction = new RegExp(String.raw`\\[td]?frac\s*${group}\s*${group}`, 'g')

/**
 * About how many signs of a formula stand side by side once it is set: a command is one, a fraction is as wide as the longer of
 * its two lines. Infinity for what is set in lines of its own.
 * @example shownLength('-\\frac{1}{n}\\ell(\\theta)') // 6: −, 1 over n, ℓ, (, θ, )
 */
export function shownLength(tex: string): number {
  if (/\\(?:begin|\\)/.test(tex)) return Number.POSITIVE_INFINITY
  return tex
    .replace(fraction, (_, over: string, under: string) => (over.length > under.length ? over : under))
    .replace(looks, '')
    .replace(/\\(log|ln|exp)(?![a-zA-Z])/g, '$1')
    .replace(/\\(?:[a-zA-Z]+|.)/g, '.')
    .replace(/[\s{}^_]/g, '').length
}
