/** The chance of a careless guess at a part, by its kind. */
import type { Part } from '@/lib/problems/part'
import { guessAtConstruction } from './guess-at-construction'
import { guessAtFormula } from './guess-at-formula'
import { guessAtNumbers } from './guess-at-numbers'
import type { Guesser } from './guesser'

export function compileGuesser(kind: Part['kind']): Guesser {
  switch (kind) {
    case 'number':
    case 'vector':
    case 'matrix':
      return guessAtNumbers()
    case 'probabilities':
      return meanOf({ how: 'anywhere among the distributions', isChoice: false })
    case 'construction':
      return guessAtConstruction()
    case 'expression':
      return guessAtFormula()
    case 'choice':
    case 'probabilistic-choice':
      return meanOf({ how: 'an option at random', isChoice: true })
    case 'choices':
      return meanOf({ how: 'each option ticked or not by a coin', isChoice: true })
    case 'ordering':
      return meanOf({ how: 'an order at random', isChoice: true })
  }
}

/** Of the variants seen. */
function meanOf(told: { readonly how: string; readonly isChoice: boolean }): Guesser {
  let sum = 0
  let n = 0
  return {
    see: (part) => {
      sum += chanceAt(part)
      n += 1
    },
    chance: () => ({ ...told, chance: n === 0 ? 0 : sum / n }),
  }
}

function chanceAt(part: Part): number {
  switch (part.kind) {
    case 'probabilities':
      return onSimplex({ count: part.key.length, absolute: part.absolute })
    case 'choice':
    case 'probabilistic-choice':
      return 1 / part.options.length
    case 'choices':
      return 1 / part.options.reduce((count) => 2 * count, 1)
    case 'ordering':
      return 1 / factorial(part.items.length)
    default:
      return 0
  }
}

/**
 * Share of the distributions over `count` outcomes within `absolute` of one of them in all places but the last: the cube of
 * volume (2a)^(count − 1) over the simplex of volume 1/(count − 1)!, at most 1. The last place can only make it less.
 */
function onSimplex({ count, absolute }: { readonly count: number; readonly absolute: number }): number {
  const cube = Array.from({ length: count - 1 }).reduce<number>((volume) => volume * 2 * absolute, 1)
  return Math.min(1, cube * factorial(count - 1))
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}
