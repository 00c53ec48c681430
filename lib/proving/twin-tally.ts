/** Finds two variants that read the same and have different keys: something that the key depends on is not shown. */

import type { Part } from '@/lib/problems/part'
import { keyValue } from './key-value'
import { numbersOf } from './numbers-of'
import type { Sample } from './sample'
import { textHash } from './text-hash'

export type TwinTally = { readonly see: (sample: Sample) => void; readonly reds: () => readonly string[] }

export function newTwinTally(): TwinTally {
  const known = new Map<string, { readonly seed: number; readonly keys: string }>()
  const found: string[] = []
  return {
    see: ({ asked, variant }) => {
      const text = textHash(`${asked}\n${variant.parts.map(namesOf).join('\n')}`)
      const keys = textHash(variant.parts.map(keyText).join('\n'))
      const twin = known.get(text)
      if (twin === undefined) known.set(text, { seed: variant.seed, keys })
      else if (twin.keys !== keys)
        found.push(`Seeds ${twin.seed} and ${variant.seed} read the same and have different keys.`)
    },
    reds: () => found.slice(0, 1),
  }
}

/** A construction shows one right answer of many; a formula's values are taken at other points for each student. */
function keyText(part: Part): string {
  if (part.kind === 'construction') return ''
  if (part.kind === 'expression') return part.key
  const value = keyValue(part)
  const numbers = numbersOf(value)
  return numbers.length === 0 ? String(value) : numbers.map((number) => number.toPrecision(9)).join(' ')
}

/** What stands beside the boxes. */
function namesOf(part: Part): string {
  if ('outcomes' in part) return part.outcomes.join(' ')
  if (part.kind === 'vector') return part.entries.join(' ')
  return part.kind === 'matrix' ? `${part.rows.join(' ')} ${part.columns.join(' ')}` : ''
}
