/** Reads a choice: the id of one of the options shown. */
import type { Option } from '@/lib/problems/part'
import { findById } from './find-by-id'
import type { ChoiceReading } from './reading'

export function readChoice(text: string, options: readonly Pick<Option, 'id' | 'text'>[]): ChoiceReading {
  const option = findById(text.trim(), options)
  if (option !== undefined) return { kind: 'read', id: option.id, markdown: option.text }
  return { kind: 'unreadable', expected: `One of the options is expected: ${options.map(({ id }) => id).join(', ')}.` }
}
