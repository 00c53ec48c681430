// The randomness of a new variant.
import 'server-only'
import { randomInt } from 'node:crypto'
import { DrawError } from '@/lib/problems/draw-error'
import { seedCount, type UsableQuestion } from './usable-questions'

const maxSeeds = 20

/**
 * A seed that the question makes a variant of. A template may have a rare seed without an acceptable draw; a learner must
 * not be left with a problem that cannot be shown.
 * @throws DrawError if seed after seed cannot be used: the template is broken.
 */
export function drawSeed(question: UsableQuestion): number {
  for (let tries = 1; tries < maxSeeds; tries += 1) {
    const seed = randomInt(seedCount)
    if (isUsable(seed, question)) return seed
  }
  return question.makeVariant(randomInt(seedCount)).seed
}

function isUsable(seed: number, question: UsableQuestion): boolean {
  try {
    question.makeVariant(seed)
    return true
  } catch (error) {
    if (error instanceof DrawError) return false
    throw error
  }
}
