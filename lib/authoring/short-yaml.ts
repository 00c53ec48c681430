/** A value of a question in few words: as one would write it on a line, texts as they are. */
import { stringify } from 'yaml'
import type { Json } from './json'

export function shortYaml(value: Json): string {
  if (typeof value === 'string') return value
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()
}
