/** Error carried forward: whoever went wrong in an earlier part as a mal-rule says can still be right in the next one. */
import { grade } from '@/lib/grading/grade-response'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { carefully, wellTyped } from './grade-one'
import { keyValue } from './key-value'
import type { Told } from './rule'
import { withSeed } from './sightings'
import { exactly, typedKey, typedValue } from './typed-answer'

export type CarriedForwardCheck = {
  readonly see: (variant: Variant) => void
  readonly warns: () => readonly Told[]
  readonly figures: () => Readonly<Record<string, unknown>>
}

type Count = { readonly tried: number; readonly noKey: number; readonly notTaken: number }

/** Each costs a grading of all parts for every mistake; more of them find nothing new. */
const MOST_VARIANTS = 200

export function carriedForwardCheck(): CarriedForwardCheck {
  const counts = new Map<string, Count>()
  const seeds = new Map<string, readonly number[]>()
  let seen = 0
  const note = (what: string, { outcome, seed }: { readonly outcome: Outcome; readonly seed: number }) => {
    const { tried, noKey, notTaken } = counts.get(what) ?? { tried: 0, noKey: 0, notTaken: 0 }
    counts.set(what, {
      tried: tried + 1,
      noKey: noKey + (outcome === 'no key' ? 1 : 0),
      notTaken: notTaken + (outcome === 'not taken' ? 1 : 0),
    })
    if (outcome !== 'taken') seeds.set(`${outcome} ${what}`, withSeed(seeds.get(`${outcome} ${what}`) ?? [], seed))
  }
  const told = (words: string, key: string): Told => ({ words, seeds: seeds.get(key) ?? [] })
  return {
    see: (variant) => {
      if (seen === MOST_VARIANTS) return
      seen += 1
      for (const part of variant.parts) {
        const earlier = part.follows?.parts ?? []
        const mistakes = variant.mistakes.filter((mistake) => earlier.includes(mistake.part))
        for (const mistake of mistakes) {
          const outcome = follow({ variant, part, mistake })
          note(`${part.name} after ${mistake.id}`, { outcome, seed: variant.seed })
        }
      }
    },
    warns: () =>
      [...counts].flatMap(([what, { tried, noKey, notTaken }]) => [
        ...(noKey > 0 ? [told(`No key follows for ${what} on ${noKey} of ${tried} variants.`, `no key ${what}`)] : []),
        ...(notTaken > 0
          ? [
              told(
                `What follows for ${what} is not graded as carried forward on ${notTaken} of ${tried}.`,
                `not taken ${what}`,
              ),
            ]
          : []),
      ]),
    figures: () => (counts.size === 0 ? {} : { carriedForward: Object.fromEntries(counts) }),
  }
}

type Outcome = 'taken' | 'no key' | 'not taken'
type Slip = { readonly variant: Variant; readonly part: Part; readonly mistake: VariantMistake }

function follow({ variant, part, mistake }: Slip): Outcome {
  const earlier = Object.fromEntries(variant.parts.map((each) => [each.name, answered(each, mistake)]))
  const rekeyed = part.follows?.partAfter(earlier)?.part
  if (rekeyed === undefined) return 'no key'
  const response = Object.fromEntries(
    variant.parts.map((each) => {
      if (each.name === part.name) return [each.name, typedKey(rekeyed, carefully(rekeyed))]
      return [each.name, each.name === mistake.part ? typedValue(each, mistake.value, exactly) : wellTyped(each)]
    }),
  )
  const result = grade({ variant, response })
  const matched = result.kind === 'graded' ? result.parts.find(({ name }) => name === part.name)?.matched : undefined
  return matched === 'carried-forward' || matched === 'key' ? 'taken' : 'not taken'
}

function answered(part: Part, mistake: VariantMistake): AnswerValue {
  return part.name === mistake.part ? mistake.value : keyValue(part)
}
