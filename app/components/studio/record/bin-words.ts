/** What a bin of a value is called below its mark. */
import type { ValueBin } from '@/lib/psychometrics/score-by-value'

/** As many letters as have room below a mark. */
const mostLetters = 14

/** One value by itself; of several the least and the greatest. */
export function binWords({ low, high }: ValueBin, write: (value: number) => string): string {
  const words = [low, high].map((end) => (typeof end === 'number' ? write(end) : shortened(end)))
  return low === high ? (words[0] ?? '') : words.join('–')
}

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`
}
