/** The columns of a bank as CSV: what each is called, and by which other names it is known. */
import { tagNames } from './tags'

export type CsvColumn =
  | { readonly kind: 'field'; readonly field: CsvField }
  | { readonly kind: 'option' | 'feedback'; readonly place: number }
  | { readonly kind: 'hint' }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'unknown'; readonly heading: string }

export type CsvField = 'id' | 'title' | 'question' | 'kind' | 'key' | 'tolerance' | 'solution'

const fields: Readonly<Record<CsvField, readonly string[]>> = {
  id: ['id', 'identifier', 'idnumber'],
  title: ['title', 'name', 'questionname'],
  question: ['question', 'questiontext', 'text', 'prompt', 'stem'],
  kind: ['kind', 'type', 'questiontype', 'answerkind'],
  key: ['key', 'answer', 'correct', 'correctanswer', 'rightanswer'],
  tolerance: ['tolerance', 'error', 'margin'],
  solution: ['solution', 'explanation', 'generalfeedback', 'workedsolution'],
}
const fieldNames = ['id', 'title', 'question', 'kind', 'key', 'tolerance', 'solution'] as const

const tagHeadings: Readonly<Record<string, string>> = { kindtaken: 'takes', objective: 'objectives' }

/** "A", "Option A", "A feedback", "Feedback A", "Hint 2", in any case and with any signs between. */
export function columnOf(heading: string): CsvColumn {
  const word = heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const field = fieldNames.find((name) => fields[name].includes(word))
  if (field !== undefined) return { kind: 'field', field }
  const option = /^(?:option|choice|answer|item)?([a-z])$/.exec(word)?.[1]
  if (option !== undefined) return { kind: 'option', place: placeOf(option) }
  const feedback = /^(?:([a-z])feedback|feedback([a-z]))$/.exec(word)
  if (feedback !== null) return { kind: 'feedback', place: placeOf(feedback[1] ?? feedback[2] ?? 'a') }
  if (/^hints?\d{0,2}$/.test(word)) return { kind: 'hint' }
  const tag = tagHeadings[word] ?? word
  return tagNames.includes(tag) ? { kind: 'tag', name: tag } : { kind: 'unknown', heading: heading.trim() }
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 97
}
