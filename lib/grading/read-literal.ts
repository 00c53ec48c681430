/** A number in digits, with the decimal and thousands marks of whichever country, as long as only one reading is possible. */
import type { WrittenForm } from './reading'
import { UnreadableText } from './unreadable-text'

export type Literal = { readonly value: number; readonly latex: string; readonly written: WrittenForm }

/**
 * `mantissa`: digits with . , ' or single spaces between groups of three. One comma followed by exactly three digits
 * ("1,234") could be a decimal or a thousands mark, so it is asked about and never guessed.
 */
export function readLiteral(mantissa: string, exponent: number): Literal {
  const digits = decimalPointForm(mantissa.replace(/[ ']/g, ''))
  const value = Number(exponent === 0 ? digits : `${digits}e${exponent}`)
  if (!Number.isFinite(value))
    throw new UnreadableText(`A finite number is expected; ${mantissa}e${exponent} is too large.`)
  return {
    value,
    latex: exponent === 0 ? digits : `${digits} \\times 10^{${exponent}}`,
    written: writtenForm(digits, exponent),
  }
}

function decimalPointForm(raw: string): string {
  const points = raw.split('.').length - 1
  const commas = raw.split(',').length - 1
  if (commas === 0 && points <= 1) return padded(raw)
  if (commas === 1 && points === 0) return padded(fromSingleComma(raw))
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(raw)) return padded(raw.replaceAll(',', ''))
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(raw)) return padded(raw.replaceAll('.', '').replace(',', '.'))
  throw new UnreadableText(`One number is expected; "${raw}" has too many decimal marks.`)
}

function fromSingleComma(raw: string): string {
  const [whole = '', fraction = ''] = raw.split(',')
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    throw new UnreadableText(
      `"${raw}" can mean ${whole}.${fraction} or ${whole}${fraction}. Please write one of these two.`,
    )
  }
  return `${whole}.${fraction}`
}

/** ".5" → "0.5", "3." → "3". */
function padded(digits: string): string {
  const withWhole = digits.startsWith('.') ? `0${digits}` : digits
  return withWhole.endsWith('.') ? withWhole.slice(0, -1) : withWhole
}

function writtenForm(digits: string, exponent: number): WrittenForm {
  const [whole = '', fraction = ''] = digits.split('.')
  const significant = `${whole}${fraction}`.replace(/^0+/, '')
  const most = Math.max(1, significant.length)
  const least = fraction === '' ? Math.max(1, significant.replace(/0+$/, '').length) : most
  return { decimals: Math.max(0, fraction.length - exponent), significantDigits: { least, most } }
}
