/** The randomness of one attempt: every thing drawn has a stream of its own, from the attempt's seed alone. */
import { type RandomStream, randomStream } from '@/lib/problems/random'

export function attemptStream(seed: number, name: string): RandomStream {
  return randomStream({ questionId: 'attempt', version: 1, seed, name })
}
