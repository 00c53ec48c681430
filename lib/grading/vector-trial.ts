/** A vector of numbers against its key. */
import type { VectorPart } from '@/lib/problems/part'
import { entriesTrial } from './entries-trial'
import { readVector } from './read-vector'
import type { ToTry, Tried } from './trial'

export function vectorTrial({ part, mistakes, typed }: ToTry<VectorPart>): Tried {
  const { entries: names, unit, key, accepted } = part
  const reading = readVector(typed, { entries: names, unit })
  if (reading.kind === 'unreadable') return reading
  const { values, written, markdown } = reading
  const trial = entriesTrial({ part, mistakes, value: values, values, written, key, names, accepted })
  return { kind: 'read', value: values, readAs: markdown, trial }
}
