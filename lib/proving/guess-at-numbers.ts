/** A careless guess at a number: uniform over the range in which the key was seen to lie. Of several, at each by itself. */
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { Guesser } from './guesser'
import { numbersOf } from './numbers-of'

type Seen = { readonly key: number; readonly low: number; readonly high: number }

export function guessAtNumbers(): Guesser {
  const seen: Seen[][] = []
  let isEach = false
  return {
    see: (part) => {
      if (part.kind !== 'number' && part.kind !== 'vector' && part.kind !== 'matrix') return
      isEach = 'credit' in part && part.credit === 'each'
      for (const [place, key] of numbersOf(part.key).entries()) {
        const entries = seen[place] ?? []
        entries.push({ key, ...acceptedBounds(part.tolerance, key) })
        seen[place] = entries
      }
    },
    chance: () => {
      const chances = seen.map(chanceOfEntry).filter((chance) => chance !== null)
      if (chances.length === 0) return { chance: 0, how: 'the key never varies: no range to guess in', isChoice: false }
      const product = chances.reduce((all, chance) => all * chance, 1)
      const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length
      const among = seen.length > 1 ? ', each entry by itself' : ''
      const isChoice = seen.every(isOneOfFew)
      const how = isChoice ? 'one of a few whole numbers' : 'uniform over the range of the key'
      return { chance: isEach ? mean : product, how: `${how}${among}`, isChoice }
    },
  }
}

/** "How many of the three": as good as options that are shown. */
const FEW = 10

function isOneOfFew(seen: readonly Seen[]): boolean {
  return seen.every(({ key }) => Number.isInteger(key)) && new Set(seen.map(({ key }) => key)).size <= FEW
}

/** Null where the key is always the same. Where it is always whole, whole numbers are guessed. */
function chanceOfEntry(seen: readonly Seen[]): number | null {
  const [low, high] = [least(seen.map(({ key }) => key)), most(seen.map(({ key }) => key))]
  if (!(high > low)) return null
  const isWhole = seen.every(({ key }) => Number.isInteger(key))
  const share = isWhole ? wholeShare : realShare
  return seen.reduce((sum, each) => sum + share(each, { low, high }), 0) / seen.length
}

type Range = { readonly low: number; readonly high: number }

function realShare(accepted: Range, range: Range): number {
  const inside = Math.min(accepted.high, range.high) - Math.max(accepted.low, range.low)
  return Math.max(0, inside) / (range.high - range.low)
}

function wholeShare(accepted: Range, range: Range): number {
  const first = Math.ceil(Math.max(accepted.low, range.low))
  const last = Math.floor(Math.min(accepted.high, range.high))
  return Math.max(0, last - first + 1) / (range.high - range.low + 1)
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
}

function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
}
