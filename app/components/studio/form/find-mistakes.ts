/** Mistakes of the catalogue by words of their name or id. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Completion } from './completions'

const mostFound = 12

/** All words must occur, in any order; where a name begins with the first it comes first. */
export function findMistakes(catalogue: MistakeCatalogue, sought: string): readonly Completion[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const [first = ''] = words
  const found = Object.entries(catalogue)
    .filter(([id, { name }]) => words.every((word) => `${name} ${id}`.toLowerCase().includes(word)))
    .map(([id, { name }]) => ({ name: id, call: name, does: id, isFunction: false }))
  const begins = ({ call }: Completion) => (call.toLowerCase().startsWith(first) ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b) || a.call.localeCompare(b.call, 'en')).slice(0, mostFound)
}
