/** Every mal-rule stays clear of the key and of the other mal-rules: a number they share would name no mistake. */
import type { Part } from '@/lib/problems/part'
import { areAlike, isAccepted } from '@/lib/problems/separation'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { separationsOf, totalsOf } from './draw-tally'
import { keyValue } from './key-value'
import { margin } from './margin'
import { byCount, percent, readable } from './readable'
import { judged, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'
import { type Sightings, sight, toldOf } from './sightings'

/** The generator throws such draws away; where it must throw away every other one, the mistake is hardly a mistake. */
const MOST_REJECTED = 0.5
/** A draw in five lost to it deserves a `require` that says why. */
const MANY_REJECTED = 0.2

export const separation: Rule = { id: 'separation', watch }

type Nearest = {
  readonly mistake: string
  readonly to: string
  /** In tolerances: 1 at the edge of what would be taken for it. */
  readonly margin: number
  readonly seed: number
}

function watch({ draws }: RuleContext) {
  const meetings: Sightings = new Map()
  const nearest = new Map<string, Nearest>()
  let n = 0
  const see = ({ variant }: Sample) => {
    n += 1
    for (const part of variant.parts) {
      const mistakes = variant.mistakes.filter((mistake) => mistake.part === part.name)
      for (const meeting of meetingsOf(part, mistakes)) sight(meetings, meeting, variant.seed)
      for (const mistake of mistakes) {
        const closest = closestTo(part, mistake, mistakes)
        if (closest !== null) keepNearest(nearest, { ...closest, mistake: mistake.id, seed: variant.seed })
      }
    }
  }
  const conclude = () => {
    const { all, forSeparation } = totalsOf(draws)
    const share = all === 0 ? 0 : forSeparation / all
    const missing = draws.missing.filter(({ isForSeparation }) => isForSeparation)
    const worst = [...separationsOf(draws.rejections)].sort(([, a], [, b]) => b - a)[0]
    const first = worst === undefined ? undefined : draws.firstRejected.get(worst[0])
    const words = `${percent(share)} of ${all} draws were thrown away for a mal-rule that could not be told apart; most for ${worst?.[0] ?? ''} (${worst?.[1] ?? 0} draws).`
    const tells = { words, seeds: first === undefined ? [] : [first] }
    const isRed = missing.length > 0 || share > MOST_REJECTED
    return judged({
      n,
      reds: [
        ...toldOf(meetings, (meeting, times) => `${meeting} on ${times} of ${n} variants.`),
        ...(isRed ? [tells] : []),
      ],
      warns: !isRed && share > MANY_REJECTED ? [tells] : [],
      figures: {
        draws: all,
        rejectedForSeparation: forSeparation,
        shareRejected: readable(share),
        reasons: byCount(separationsOf(draws.rejections)),
        seedsWithoutVariant: missing.map(({ seed }) => seed),
        nearest: [...nearest.values()]
          .sort((a, b) => a.margin - b.margin)
          .map((each) => ({ ...each, margin: readable(each.margin) })),
      },
    })
  }
  return { see, conclude }
}

function meetingsOf(part: Part, mistakes: readonly VariantMistake[]): readonly string[] {
  return mistakes.flatMap(({ id, value }, index) => {
    const twins = mistakes.slice(0, index).filter((other) => areAlike(part, [value, other.value]))
    const meetsKey = isAccepted(part, value) ? [`${id} meets the key of ${part.name}`] : []
    return [...meetsKey, ...twins.map((other) => `${id} meets ${other.id}`)]
  })
}

function closestTo(part: Part, { id, value }: VariantMistake, mistakes: readonly VariantMistake[]) {
  const own = { to: 'key', margin: margin(part, { value, around: keyValue(part), isKey: true }) }
  const others = mistakes
    .filter((other) => other.id !== id)
    .map((other) => ({ to: other.id, margin: margin(part, { value, around: other.value, isKey: false }) }))
  return [own, ...others].reduce<{ readonly to: string; readonly margin: number } | null>(
    (best, { to, margin: size }) =>
      size !== null && (best === null || size < best.margin) ? { to, margin: size } : best,
    null,
  )
}

function keepNearest(nearest: Map<string, Nearest>, found: Nearest): void {
  const known = nearest.get(found.mistake)
  if (known === undefined || found.margin < known.margin) nearest.set(found.mistake, found)
}
