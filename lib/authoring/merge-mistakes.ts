/** The mistakes of two drafts that grew out of one: what only one changed is taken from it, and where both did, from whom one says. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

type Catalogues = {
  readonly base: MistakeCatalogue
  readonly mine: MistakeCatalogue
  readonly theirs: MistakeCatalogue
}

export type MergedMistakes = {
  readonly mistakes: MistakeCatalogue
  /** Ids that both changed, each in another way. */
  readonly contested: readonly string[]
}

export function mergeMistakes({ base, mine, theirs }: Catalogues, preferred: 'mine' | 'theirs'): MergedMistakes {
  const ids = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const textOf = (catalogue: MistakeCatalogue, id: string) => JSON.stringify(catalogue[id] ?? null)
  const contested = ids.filter((id) => {
    const [common, ours, others] = [textOf(base, id), textOf(mine, id), textOf(theirs, id)]
    return ours !== others && ours !== common && others !== common
  })
  const chosen = (id: string) => {
    if (contested.includes(id)) return preferred === 'mine' ? mine[id] : theirs[id]
    return textOf(mine, id) === textOf(base, id) ? theirs[id] : mine[id]
  }
  const entries = ids.flatMap((id) => {
    const entry = chosen(id)
    return entry === undefined ? [] : [[id, entry] as const]
  })
  return { mistakes: Object.fromEntries(entries), contested }
}
