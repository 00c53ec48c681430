/** Where in a lesson something is taught, as far as its headings tell. */
import type { Section } from './lesson'

type Headed = Pick<Section, 'id' | 'heading'>

/** Words that join others and name nothing. */
const joining = new Set(['and', 'the', 'for', 'from', 'with', 'versus', 'why', 'how', 'what', 'per'])

/**
 * The section whose heading shares most with a title, a word that stands in few headings counting for more; the first of equals, and
 * null where no heading shares a word.
 */
export function sectionAbout<One extends Headed>(title: string, sections: readonly One[]): One | null {
  const headings = sections.map((section) => ({ section, words: wordsOf(section.heading) }))
  const wanted = wordsOf(title)
  let best: One | null = null
  let most = 0
  for (const { section, words } of headings) {
    let shared = 0
    for (const word of wanted) {
      if (words.has(word)) shared += 1 / headings.filter((other) => other.words.has(word)).length
    }
    if (shared > most) {
      best = section
      most = shared
    }
  }
  return best
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !joining.has(word)))
}
