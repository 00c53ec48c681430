/** What of ours travels as tags, name and value in one: [difficulty:easy]. */
import type { Tags } from './exchanged-question'

export const tagNames: readonly string[] = [
  'lesson',
  'objectives',
  'takes',
  'difficulty',
  'family',
  'origin',
  'credit',
  'unit',
  'part',
  'label',
  'shuffle',
]

export function toTagList(tags: Tags): readonly string[] {
  return tagNames.flatMap((name) => (tags[name] === undefined ? [] : [`${name}:${tags[name]}`]))
}

/** Other programs' tags are told apart from ours by the names. */
export function readTagList(list: readonly string[]): { readonly tags: Tags; readonly others: readonly string[] } {
  const entries = list.map((tag) => ({ tag, name: tag.split(':')[0] ?? '', value: tag.slice(tag.indexOf(':') + 1) }))
  const isOurs = ({ tag, name }: { readonly tag: string; readonly name: string }) =>
    tag.includes(':') && tagNames.includes(name)
  return {
    tags: Object.fromEntries(entries.filter(isOurs).map(({ name, value }) => [name, value])),
    others: entries.filter((entry) => !isOurs(entry)).map(({ tag }) => tag),
  }
}
