/** Which objective each sentence of a lesson's text is, after somebody has written in it: a sentence mended is the same objective. */
import { suggestId, suggestTitle } from './suggest-objective'

export type KnownObjective = {
  readonly id: string
  /** Two to five words for a label; `text` is the author's sentence. */
  readonly title: string
  readonly text: string
  readonly prerequisites: readonly string[]
}
export type AlignedObjectives = {
  /** One for each sentence, in the order of the text. */
  readonly present: readonly KnownObjective[]
  /** Whose sentence is gone. */
  readonly departed: readonly KnownObjective[]
}

type Given = {
  readonly known: readonly KnownObjective[]
  /** The sentences, as they are read of the text. */
  readonly texts: readonly string[]
  /** Ids that other lessons have. */
  readonly takenIds: readonly string[]
  /** Taken out on purpose: only its very sentence is one of these again. */
  readonly archivedIds?: readonly string[]
}

/** Half of all their words in common. */
const alike = 0.5

/**
 * The same sentence first, wherever it stands now; then one that shares most of its words; then, where as many sentences as objectives are left
 * over, in their order. What remains is new, and what is left of the known has departed.
 */
export function alignObjectives({ known, texts, takenIds, archivedIds = [] }: Given): AlignedObjectives {
  const found = new Map<number, KnownObjective>()
  const rest = new Set(known)
  const settle = (place: number, objective: KnownObjective | undefined) => {
    if (objective === undefined) return
    found.set(place, objective)
    rest.delete(objective)
  }
  const open = () => [...texts.keys()].filter((place) => !found.has(place))
  for (const place of open())
    settle(
      place,
      [...rest].find(({ text }) => text === texts[place]),
    )
  const candidates = () => [...rest].filter(({ id }) => !archivedIds.includes(id))
  for (const place of open()) settle(place, mostAlike(texts[place] ?? '', candidates()))
  const waiting = open()
  const left = candidates()
  if (waiting.length === left.length) {
    for (const [index, place] of waiting.entries()) settle(place, left[index])
  }
  const taken = new Set([...takenIds, ...known.map(({ id }) => id)])
  const present = texts.map((text, place) => {
    const objective = found.get(place)
    if (objective !== undefined) return { ...objective, text }
    const id = suggestId(text, taken)
    taken.add(id)
    return { id, title: suggestTitle(text), text, prerequisites: [] }
  })
  return { present, departed: [...rest] }
}

function mostAlike(text: string, candidates: readonly KnownObjective[]): KnownObjective | undefined {
  let best: { readonly candidate: KnownObjective; readonly share: number } | null = null
  for (const candidate of candidates) {
    const share = shareOfWords(text, candidate.text)
    if (share >= alike && share > (best?.share ?? 0)) best = { candidate, share }
  }
  return best?.candidate
}

/** Words in both, of the words in either. */
function shareOfWords(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = [...first].filter((word) => second.has(word)).length
  const all = first.size + second.size - shared
  return all === 0 ? 0 : shared / all
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
