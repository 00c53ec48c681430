/** How an answer looks in a picture: a colour, and a shape that says the same. */
import type { DotShape } from '@/app/components/charts/dot'
import type { Tone } from '@/app/components/charts/tone'
import type { Verdict } from '@/app/components/practice/verdict'

export const verdictLooks = {
  right: { tone: 'right', shape: 'disc' },
  partly: { tone: 'caution', shape: 'diamond' },
  wrong: { tone: 'wrong', shape: 'cross' },
} as const satisfies Readonly<Record<Verdict, { readonly tone: Tone; readonly shape: DotShape }>>
