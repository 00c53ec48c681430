/** A proof a slice at a time, so that whatever else is asked meanwhile is answered between two slices. */
import { type QuestionToProve, startProof } from '@/lib/proving/start-proof'
import type { BenchResult, ProofStep } from './bench-messages'

type SlicedProof = {
  readonly toProve: QuestionToProve
  readonly rest: (goOn: () => void) => void
  readonly now: () => number
  readonly onStep: (step: ProofStep) => void
  readonly onEnd: (result: BenchResult) => void
}

/** Shorter than one notices. */
const SLICE_MILLISECONDS = 40

/** After so many variants the rules are asked what they say so far; asking costs about as much as twenty variants. */
const askedAfter = [20, 100, 400] as const

/** @returns how to stop it before its end. */
export function proveInSlices({ toProve, rest, now, onStep, onEnd }: SlicedProof): () => void {
  const began = now()
  const proof = startProof(toProve)
  let isStopped = false
  let asked = 0
  const slice = () => {
    if (isStopped) return onEnd({ kind: 'stopped' })
    const until = now() + SLICE_MILLISECONDS
    let progress = proof.see(1)
    while (!progress.isOver && now() < until) progress = proof.see(1)
    if (progress.isOver) {
      const step = { progress, proof: proof.conclude() }
      return onEnd({ kind: 'proved', step, milliseconds: now() - began })
    }
    const isAsked = progress.tried >= (askedAfter[asked] ?? Number.POSITIVE_INFINITY)
    if (isAsked) asked = askedAfter.filter((count) => count <= progress.tried).length
    onStep({ progress, proof: isAsked ? proof.conclude() : null })
    rest(() => guarded(slice, onEnd))
  }
  rest(() => guarded(slice, onEnd))
  return () => {
    isStopped = true
  }
}

/** What goes wrong while resting goes wrong outside of the message that began it. */
function guarded(slice: () => void, onEnd: SlicedProof['onEnd']): void {
  try {
    slice()
  } catch (error) {
    onEnd({ kind: 'failed', words: error instanceof Error ? error.message : String(error) })
  }
}
