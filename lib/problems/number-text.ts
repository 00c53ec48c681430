/** Numbers as a reader sees them. What is shown without rounding is the shortest decimal that reads back as the number. */
import { ExpressionError } from './expression'

/** Past these powers of ten a plain decimal is a row of noughts. */
const SMALLEST_PLAIN_EXPONENT = -12
const LARGEST_PLAIN_EXPONENT = 20

/** "0.2", "-3", "0.0000001"; LaTeX for what has no plain form: "1.5 \times 10^{-20}", "\infty". */
export function exactText(x: number): string {
  if (Number.isNaN(x)) throw new ExpressionError('A text would show a number that does not exist (NaN).')
  if (!Number.isFinite(x)) return x > 0 ? '\\infty' : '-\\infty'
  return plainText(String(x === 0 ? 0 : x))
}

/** Rounded to so many decimals; never "-0.00". */
export function fixedText(x: number, decimals: number): string {
  if (!Number.isFinite(x) || Math.abs(x) >= 1e21) return exactText(x)
  return withoutNegativeZero(x.toFixed(decimals))
}

/** Rounded to so many significant digits. */
export function significantText(x: number, digits: number): string {
  if (!Number.isFinite(x)) return exactText(x)
  return withoutNegativeZero(plainText(x.toPrecision(digits)))
}

function withoutNegativeZero(text: string): string {
  return /^-[0.]*$/.test(text) ? text.slice(1) : text
}

/** Writes an exponent out, or as a power of ten. */
function plainText(text: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (parts === null) return text
  const [, sign = '', lead = '', rest = '', power = '0'] = parts
  const exponent = Number(power)
  const digits = lead + rest
  if (exponent < SMALLEST_PLAIN_EXPONENT || exponent > LARGEST_PLAIN_EXPONENT) {
    return `${sign}${lead}${rest === '' ? '' : `.${rest}`} \\times 10^{${exponent}}`
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const decimals = digits.slice(exponent + 1)
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`
}
