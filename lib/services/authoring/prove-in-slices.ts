// Proving on a server that has others to answer: a little at a time.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { Proof } from '@/lib/proving/proof'
import { type QuestionToProve, startProof } from '@/lib/proving/start-proof'

/** What nobody notices who waits for another page. */
const sliceMilliseconds = 20
/** Of work, not of waiting. A usual template takes two or three seconds; one that takes this long would be slow for students too. */
const mostMilliseconds = 30_000

export type SlicedProof =
  | { readonly kind: 'proved'; readonly proof: Proof }
  | { readonly kind: 'slow'; readonly tried: number; readonly of: number }

/** @throws QuestionFormatError if an expression of the question is wrong. */
export async function proveInSlices(
  question: QuestionToProve,
  { workMilliseconds = mostMilliseconds }: { readonly workMilliseconds?: number } = {},
): Promise<SlicedProof> {
  const started = startProof(question)
  let left = workMilliseconds
  let progress = started.see(0)
  while (!progress.isOver) {
    if (left <= 0) return { kind: 'slow', tried: progress.tried, of: progress.of }
    await setImmediate()
    const begun = performance.now()
    let spent = 0
    while (!progress.isOver && spent < sliceMilliseconds) {
      progress = started.see(1)
      spent = performance.now() - begun
    }
    left -= spent
  }
  await setImmediate()
  return { kind: 'proved', proof: started.conclude() }
}
