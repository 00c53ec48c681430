/** Reads a choice: the id of one of the options shown. */
import type { Option } from '@/lib/problems/part'
import type { ChoiceReading } from './reading'

export function readChoice(text: string, options: readonly Pick<Option, 'id' | 'text'>[]): ChoiceReading {
  const typed = text.trim()
  const option =
    options.find(({ id }) => id === typed) ??
    onlyOne(options.filter(({ id }) => id.toLowerCase() === typed.toLowerCase()))
  if (option !== undefined) return { kind: 'read', id: option.id, markdown: option.text }
  return { kind: 'unreadable', expected: `One of the options is expected: ${options.map(({ id }) => id).join(', ')}.` }
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}
