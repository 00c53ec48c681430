/** Two texts that grew out of one, line by line: what each changed, and where both changed the same place. */
import { diffArrays } from 'diff'

export type Hunk =
  | { readonly kind: 'same'; readonly text: string }
  | {
      /** Who changed it; `both` where they differ. */
      readonly kind: 'mine' | 'theirs' | 'both'
      readonly mine: string
      readonly theirs: string
    }

type Texts = { readonly base: string; readonly mine: string; readonly theirs: string }

/**
 * The hunks one after the other give either text. Lines that neither changed, or both in the same way, are `same`.
 * The method is that of diff3 (Khanna, Kunal and Pierce 2007): places where the common text matches both are kept, what lies between is compared.
 */
export function mergeTexts({ base, mine, theirs }: Texts): readonly Hunk[] {
  const [common, ours, others] = [linesOf(base), linesOf(mine), linesOf(theirs)]
  const [inOurs, inOthers] = [matches(common, ours), matches(common, others)]
  const hunks: Hunk[] = []
  let [atBase, atOurs, atOthers] = [0, 0, 0]
  const close = (toBase: number, toOurs: number, toOthers: number) => {
    hunks.push(
      ...hunkOf({
        base: common.slice(atBase, toBase).join(''),
        mine: ours.slice(atOurs, toOurs).join(''),
        theirs: others.slice(atOthers, toOthers).join(''),
      }),
    )
  }
  common.forEach((line, place) => {
    const [our, other] = [inOurs.get(place), inOthers.get(place)]
    if (our === undefined || other === undefined) return
    close(place, our, other)
    hunks.push({ kind: 'same', text: line })
    atBase = place + 1
    atOurs = our + 1
    atOthers = other + 1
  })
  close(common.length, ours.length, others.length)
  return joined(hunks)
}

/** The text that the choices give: one for each hunk that is not the same, in their order; mine where one is missing. */
export function mergedText(hunks: readonly Hunk[], choices: readonly ('mine' | 'theirs')[]): string {
  let next = 0
  return hunks
    .map((hunk) => {
      if (hunk.kind === 'same') return hunk.text
      const choice = choices[next] ?? 'mine'
      next += 1
      return hunk[choice]
    })
    .join('')
}

/** With their ends, so that joining them gives the text. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** By a line's place among the common lines, its place among the others. */
function matches(common: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let [from, to] = [0, 0]
  for (const { count = 0, added, removed } of diffArrays([...common], [...others])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) found.set(from + step, to + step)
    if (!added) from += count
    if (!removed) to += count
  }
  return found
}

function hunkOf({ base, mine, theirs }: Texts): readonly Hunk[] {
  if (mine === theirs) return mine === '' ? [] : [{ kind: 'same', text: mine }]
  if (mine === base) return [{ kind: 'theirs', mine, theirs }]
  return [{ kind: theirs === base ? 'mine' : 'both', mine, theirs }]
}

function joined(hunks: readonly Hunk[]): readonly Hunk[] {
  const all: Hunk[] = []
  for (const hunk of hunks) {
    const last = all.at(-1)
    if (last?.kind === 'same' && hunk.kind === 'same')
      all[all.length - 1] = { kind: 'same', text: last.text + hunk.text }
    else all.push(hunk)
  }
  return all
}
