// Keys in words.
import 'server-only'
import type { KeyView } from '@/lib/contracts/views'
import { acceptedInterval } from '@/lib/grading/accepted-interval'
import type { Part } from '@/lib/problems/part'

/** A key as a person reads it. Enough digits to check a hand calculation against; the accepted interval says the rest. */
const digitsShown = 6

export function toKeyView(part: Part): KeyView {
  return { name: part.name, key: keyText(part), accepted: acceptedInterval(part) }
}

function keyText(part: Part): string {
  switch (part.kind) {
    case 'number':
      return part.unit === 'none' ? numberText(part.key) : `${numberText(part.key)} ${part.unit}`
    case 'choice':
      return part.options.find(({ id }) => id === part.key)?.text ?? part.key
    case 'probabilities':
    case 'construction':
      return part.outcomes.map((outcome, place) => `${outcome}: ${numberText(part.key[place] ?? 0)}`).join(', ')
  }
}

export function numberText(value: number): string {
  return String(Number(value.toPrecision(digitsShown))).replace(/^-/, '−')
}
