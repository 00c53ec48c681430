'use client'

/** The proof of the question being written: how far it has come, what it says, and of which text it is. */
import { useCallback, useMemo, useState } from 'react'
import type { Proof } from '@/lib/proving/proof'
import type { Progress } from '@/lib/proving/start-proof'
import type { BenchClient } from './bench-client'
import type { Subject } from './bench-messages'

export type BenchProof = {
  readonly state: 'none' | 'running' | 'done' | 'stopped' | 'failed'
  readonly progress: Progress | null
  /** What the rules say of the variants seen so far. */
  readonly proof: Proof | null
  /** How long it took, once it is done. */
  readonly milliseconds: number | null
  /** The text has changed since. */
  readonly isOld: boolean
}

type Kept = Omit<BenchProof, 'isOld'> & { readonly subject: Subject | null }

const none: Kept = { state: 'none', progress: null, proof: null, milliseconds: null, subject: null }

/** As many as publishing tries. */
const VARIANTS = 1_000

type ProofSettings = { readonly getClient: () => BenchClient; readonly subject: Subject | null }

export function useProof({ getClient, subject }: ProofSettings) {
  const [kept, setKept] = useState<Kept>(none)
  const prove = useCallback(async () => {
    if (subject === null) return
    setKept({ ...none, state: 'running', subject })
    const ofThis = (change: (before: Kept) => Kept) =>
      setKept((before) => (before.subject === subject ? change(before) : before))
    const result = await getClient().ask({ kind: 'prove', variants: VARIANTS }, ({ progress, proof }) =>
      ofThis((before) => ({ ...before, progress, proof: proof ?? before.proof })),
    )
    if (result?.kind === 'proved') {
      const { step, milliseconds } = result
      return ofThis((before) => ({ ...before, ...step, state: 'done', milliseconds }))
    }
    ofThis((before) => ({ ...before, state: result?.kind === 'stopped' ? 'stopped' : 'failed' }))
  }, [getClient, subject])
  const stopProof = useCallback(() => getClient().stopProof(), [getClient])
  const isOld = kept.subject !== null && kept.subject !== subject
  return useMemo(() => {
    const { subject: _of, ...shown } = kept
    return { proof: { ...shown, isOld }, prove, stopProof }
  }, [kept, isOld, prove, stopProof])
}
