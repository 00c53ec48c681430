/** Ids of new questions, made from their titles. */
import { reservedIds } from './reserved-ids'

const longest = 80

/** Of a title without letters that an id can have. */
const fallback = 'question'

/** Lower-case words joined by hyphens; empty where the title has neither letters nor digits. */
export function idFromTitle(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.replaceAll(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, longest).replace(/-+$/, '')
}

/** The title's id, with a number behind it where that is taken or a page has that name. */
export function freeQuestionId(title: string, taken: readonly string[]): string {
  const isFree = (id: string) => !taken.includes(id) && !reservedIds.includes(id)
  const wish = idFromTitle(title) || fallback
  if (isFree(wish)) return wish
  for (let number = 2; ; number += 1) {
    const id = `${wish}-${number}`
    if (isFree(id)) return id
  }
}

/** Whether an id was made from this title, with a number behind it or without. */
export function isIdOfTitle(id: string, title: string): boolean {
  const wish = idFromTitle(title) || fallback
  return id === wish || (id.startsWith(`${wish}-`) && /^\d+$/.test(id.slice(wish.length + 1)))
}
