/** Finds two variants that read the same and have different keys: something that the key depends on is not shown. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import { isAccepted } from '@/lib/problems/separation'
import type { Told } from './rule'
import type { Sample } from './sample'
import { textHash } from './text-hash'

export type TwinTally = { readonly see: (sample: Sample) => void; readonly reds: () => readonly Told[] }

type Known = { readonly seed: number; readonly keys: readonly AnswerValue[] }

export function newTwinTally(): TwinTally {
  const known = new Map<string, Known>()
  const found: Told[] = []
  return {
    see: ({ asked, variant: { seed, parts } }) => {
      const text = textHash(`${asked}\n${parts.map(namesOf).join('\n')}`)
      const twin = known.get(text)
      if (twin === undefined) known.set(text, { seed, keys: parts.map(({ key }) => key) })
      else if (!parts.every((part, place) => isSameKey(part, twin.keys[place] ?? ''))) {
        const words = `Seeds ${twin.seed} and ${seed} read the same and have different keys.`
        found.push({ words, seeds: [twin.seed, seed] })
      }
    },
    reds: () => found.slice(0, 1),
  }
}

/** Near enough to be right. A construction shows one right answer of many. */
function isSameKey(part: Part, other: AnswerValue): boolean {
  if (part.kind === 'construction') return true
  if (part.kind === 'expression' || part.kind === 'choices') return String(part.key) === String(other)
  return isAccepted(part, other)
}

/** What stands beside the boxes. */
function namesOf(part: Part): string {
  if ('outcomes' in part) return part.outcomes.join(' ')
  if (part.kind === 'vector') return part.entries.join(' ')
  return part.kind === 'matrix' ? `${part.rows.join(' ')} ${part.columns.join(' ')}` : ''
}
