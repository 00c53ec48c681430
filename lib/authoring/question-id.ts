/** Ids of new questions, made from their titles. */
import { reservedIds } from './reserved-ids'

const longest = 80

/** Lower-case words joined by hyphens; empty where the title has neither letters nor digits. */
export function idFromTitle(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.replaceAll(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, longest).replace(/-+$/, '')
}

/** The title's id, with a number behind it where that is taken or a page has that name. */
export function freeQuestionId(title: string, taken: readonly string[]): string {
  const isFree = (id: string) => !taken.includes(id) && !reservedIds.includes(id)
  const wish = idFromTitle(title) || 'question'
  if (isFree(wish)) return wish
  for (let number = 2; ; number += 1) {
    const id = `${wish}-${number}`
    if (isFree(id)) return id
  }
}
