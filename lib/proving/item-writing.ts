/** Options that can be told apart by how they are written. A lint: it warns, and never stops a question. */
import { toItem } from './item'
import { itemFlaws } from './item-flaws'
import { byCount } from './readable'
import { judged, type Rule } from './rule'
import type { Sample } from './sample'
import { type Sightings, sight, timesOf } from './sightings'

/** The wording changes with the draw but little: more variants say no more. */
const MOST_VARIANTS = 200
/** A flaw of some draws is chance: the key is the longest option of four on a quarter of them. */
const MOST_OF = 0.5

export const itemWriting: Rule = { id: 'item-writing', watch }

function watch() {
  const found: Sightings = new Map()
  const words = new Map<string, string>()
  let n = 0
  const see = ({ variant }: Sample) => {
    if (n === MOST_VARIANTS) return
    n += 1
    for (const part of variant.parts) {
      const item = toItem(part, variant.prompt)
      if (item === null) continue
      for (const flaw of itemFlaws.filter(({ isIn }) => isIn(item))) {
        sight(found, `${part.name}: ${flaw.id}`, variant.seed)
        words.set(`${part.name}: ${flaw.id}`, `${part.name}: ${flaw.words}`)
      }
    }
  }
  const conclude = () =>
    judged({
      n,
      warns: [...found]
        .filter(([, { times }]) => times > MOST_OF * n)
        .map(([flaw, { times, seeds }]) => ({ words: `${words.get(flaw)} (${times} of ${n} variants).`, seeds })),
      figures: { flaws: byCount(new Map(Object.entries(timesOf(found)))) },
    })
  return { see, conclude }
}
