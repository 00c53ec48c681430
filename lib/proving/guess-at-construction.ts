/** A careless guess at a construction: any distribution, each as likely, or the easy one with all entries alike. */
import { dirichletWeights } from '@/lib/problems/dirichlet-weights'
import type { ConstructionPart } from '@/lib/problems/part'
import { randomStream } from '@/lib/problems/random'
import { uniformFraction } from '@/lib/problems/uniform'
import type { Variant } from '@/lib/problems/variant'
import type { Guesser } from './guesser'

/** On each variant: with a thousand variants enough to tell 1 % from 2 %. */
const GUESSES = 4

export function guessAtConstruction(): Guesser {
  let [guesses, hits, alikeHits, n] = [0, 0, 0, 0]
  return {
    see: (part, variant) => {
      if (part.kind !== 'construction') return
      const random = randomGuesses(part, variant)
      guesses += random.length
      hits += random.filter((answer) => isRight(part, answer)).length
      alikeHits += isRight(part, allAlike(part)) ? 1 : 0
      n += 1
    },
    chance: () => {
      const [random, alike] = [hits / Math.max(1, guesses), alikeHits / Math.max(1, n)]
      const how = alike > random ? 'all entries alike' : 'any vector, each as likely'
      return { chance: Math.max(random, alike), how, isChoice: false }
    },
  }
}

function isRight({ conditions }: ConstructionPart, answer: readonly number[]): boolean {
  return conditions.every(({ holds }) => holds(answer))
}

function allAlike({ of, key }: ConstructionPart): readonly number[] {
  return key.map(() => (of === 'probabilities' ? 1 / key.length : 1))
}

/** Numbers are guessed between the opposites of the example's largest entry, which is where a student would look. */
function randomGuesses({ of, key, name }: ConstructionPart, variant: Variant): readonly (readonly number[])[] {
  const { questionId, version, seed } = variant
  const stream = randomStream({ questionId, version, seed, name: `guess:${name}` })
  const most = key.reduce((largest, entry) => Math.max(largest, Math.abs(entry)), 0)
  return Array.from({ length: GUESSES }, () =>
    of === 'probabilities'
      ? dirichletWeights(stream, { count: key.length, concentration: 1 })
      : key.map(() => (2 * uniformFraction(stream) - 1) * most),
  )
}
