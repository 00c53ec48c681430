/** Slips that any number or vector may show, whatever the problem: the other sign, the other unit, a percentage. In words, without a name. */
import type { Unit } from '@/lib/problems/part'

export type CommonSlip = {
  readonly values: readonly number[]
  readonly unit: Unit
  readonly isRight: (values: readonly number[]) => boolean
}

type Slip = { readonly units: readonly Unit[]; readonly factor: number; readonly words: string }

const slips: readonly Slip[] = [
  {
    units: ['bits', 'nats', 'none'],
    factor: -1,
    words: 'The size is right and the sign is not. Look again at the sign before the sum or the logarithm.',
  },
  {
    units: ['bits'],
    factor: 1 / Math.LN2,
    words: 'This is the right amount in nats, and bits are asked. Use logarithms of base 2.',
  },
  {
    units: ['nats'],
    factor: Math.LN2,
    words: 'This is the right amount in bits, and nats are asked. Use natural logarithms.',
  },
  {
    units: ['none'],
    factor: 0.01,
    words: 'This is 100 times too large. Was it meant in per cent? Write the sign: 25%.',
  },
  { units: ['none'], factor: 100, words: 'This is 100 times too small. Was it divided by 100 once too often?' },
]

/** Null where none of them explains the answer. Zero is never one: every factor leaves it as it is. */
export function commonSlip({ values, unit, isRight }: CommonSlip): string | null {
  if (values.every((value) => value === 0)) return null
  const slip = slips.find(({ units, factor }) => units.includes(unit) && isRight(values.map((value) => value * factor)))
  return slip?.words ?? null
}
