/** What a row of a CSV bank says beside its question: lesson, objectives, difficulty and the rest, checked cell by cell. */
import type { CsvCell } from './csv-cells'
import { ExchangeError } from './exchange-error'
import type { Tags } from './exchanged-question'
import { shortened } from './gift-item'

const words: Readonly<Record<string, readonly string[]>> = {
  takes: ['recall', 'computation', 'interpretation', 'comparison', 'construction'],
  difficulty: ['easy', 'medium', 'hard'],
  credit: ['all', 'each'],
  unit: ['bits', 'nats', 'none'],
  shuffle: ['yes', 'no'],
  origin: ['template', 'as_written'],
}

/** Empty cells say nothing. @throws ExchangeError where a word is none of those that are known. */
export function readCsvTags(cells: readonly { readonly name: string; readonly cell: CsvCell }[]): Tags {
  const said = cells.filter(({ cell }) => cell.text.trim() !== '')
  return Object.fromEntries(said.map(({ name, cell }) => [name, valueIn(name, cell)]))
}

function valueIn(name: string, { text, offset }: CsvCell): string {
  const typed = text.trim()
  if (name === 'objectives')
    return typed
      .split(/[\s,;|]+/)
      .filter((id) => id !== '')
      .join(',')
  const known = words[name]
  if (known === undefined) return typed
  const word = typed.toLowerCase()
  if (known.includes(word)) return word
  throw new ExchangeError(`Expected ${known.join(', ')} as “${name}”, not “${shortened(typed)}”.`, offset)
}
