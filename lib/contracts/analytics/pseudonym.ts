/** Names to be read aloud in class instead of the students' own. */
import { birds, firstWords } from './pseudonym-words'

type Asked = { readonly courseId: string; readonly studentIds: readonly string[] }

/**
 * A pseudonym for each student, the same each time, another in each course, and no two alike. Of 16,384 pairs some meet in a large
 * class; each of those takes a number of its own behind it.
 */
export function pseudonymsOf({ courseId, studentIds }: Asked): ReadonlyMap<string, string> {
  const hashes = new Map([...studentIds].sort().map((id) => [id, hashOf(`${courseId} ${id}`)]))
  const holders = new Map<string, number>()
  for (const hash of hashes.values()) holders.set(pairOf(hash), (holders.get(pairOf(hash)) ?? 0) + 1)
  const taken = new Set<string>()
  const names = [...hashes].map(([id, hash]) => {
    const name = holders.get(pairOf(hash)) === 1 ? pairOf(hash) : numbered(hash, taken)
    taken.add(name)
    return [id, name] as const
  })
  return new Map(names)
}

function pairOf(hash: number): string {
  return `${firstWords[hash % firstWords.length]} ${birds[(hash >>> 8) % birds.length]}`
}

/** Two digits from bits the pair has not used; the next free number where even these meet. */
function numbered(hash: number, taken: ReadonlySet<string>): string {
  let number = 10 + ((hash >>> 16) % 90)
  while (taken.has(`${pairOf(hash)} ${number}`)) number += 1
  return `${pairOf(hash)} ${number}`
}

/** 32 bits: FNV-1a over the code units, finished by MurmurHash3's mixer, so that every bit depends on every letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
