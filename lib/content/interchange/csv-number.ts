/** A number of a CSV bank and how near is near enough: 1.49 and 0.01, 1.49 and 1 %, or 1.4..1.6. */
import type { CsvCell } from './csv-cells'
import { ExchangeError } from './exchange-error'
import type { ExchangedNumber } from './exchanged-question'
import { shortened } from './gift-item'
import { parseNumber } from './gift-numbers'

type Asked = Pick<ExchangedNumber, 'value' | 'reach'>

/** Without a tolerance the number alone counts. @throws ExchangeError where something is no number. */
export function readCsvNumber(key: CsvCell, tolerance: CsvCell): Asked {
  const range = /^(\S+?)\s*(?:\.\.\.?|…)\s*(\S+)$/.exec(key.text.trim())
  if (range === null) {
    const value = numberIn(key.text, key)
    return { value, reach: { kind: 'around', tolerance: toleranceOf(tolerance, value) } }
  }
  const [low, high] = [numberIn(range[1] ?? '', key), numberIn(range[2] ?? '', key)]
  if (low > high)
    throw new ExchangeError(
      `Expected a range from the smaller to the greater number, not “${shortened(key.text)}”.`,
      key.offset,
    )
  if (tolerance.text.trim() !== '') throw new ExchangeError('Expected no tolerance beside a range.', tolerance.offset)
  return { value: low + (high - low) / 2, reach: { kind: 'range', low, high } }
}

function toleranceOf(cell: CsvCell, value: number): number {
  const typed = cell.text.trim().replace(/^±\s*/, '')
  if (typed === '') return 0
  const share = /^(.*?)\s*%$/.exec(typed)
  const width = numberIn(share?.[1] ?? typed, cell)
  if (width < 0)
    throw new ExchangeError(`Expected a tolerance of 0 or more, not “${shortened(cell.text)}”.`, cell.offset)
  return share === null ? width : (width / 100) * Math.abs(value)
}

/** A comma before the decimals is one; before three digits it may part thousands, and nobody guesses. */
function numberIn(typed: string, { text, offset }: CsvCell): number {
  const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/.test(typed)
  const value = thousands ? Number.NaN : parseNumber(/^[^.,]*,[^.,]*$/.test(typed) ? typed.replace(',', '.') : typed)
  if (Number.isFinite(value)) return value
  const hint = thousands ? ', without a sign between the thousands and with a point before the decimals' : ''
  const got = text.trim() === '' ? 'nothing' : `“${shortened(text)}”`
  throw new ExchangeError(`Expected a number such as 1.49${hint}, got ${got}.`, offset)
}
