/** What a name in an expression stands for, as it is written in the question. */
import { flowText } from '@/lib/problems/yaml-text'
import { isJsonMap, type Json } from './json'
import type { ReachName } from './names-in-reach'
import { schemasAt, shapesFor, valueAt } from './schema-at'

export type Described = { readonly detail: string; readonly info: string }

/** What the format gives by itself. */
const given: Readonly<Record<string, string>> = {
  value: 'What the mistake gave.',
  key: 'The right answer.',
  answer: 'What the student gave: a vector.',
}

export function describeName({ name, kind, path }: ReachName, question: Json): Described {
  const value = valueAt(question, path)
  if (kind === 'given') return { detail: '', info: given[name] ?? '' }
  const written = value === undefined || value === null ? '' : short(flowText(value))
  if (kind === 'let') return { detail: `= ${typeof value === 'string' ? short(value) : written}`, info: '' }
  if (kind === 'variable') return { detail: `variable ${written}`, info: '' }
  const shapes = schemasAt(path, question).flatMap((each) => shapesFor(each, value))
  const description = isJsonMap(value) && shapes.length === 1 ? (shapes[0]?.schema.description ?? '') : ''
  return { detail: written, info: description }
}

const mostCharacters = 60

function short(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text
}
