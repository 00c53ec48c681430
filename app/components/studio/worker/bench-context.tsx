'use client'

/** What the worker found out about the question being written, for every panel that shows it. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import type { Proposal } from '@/lib/authoring/proposals/propose-mistakes'
import type { ValueRange } from '@/lib/authoring/value-ranges'
import type { VariantLook } from '@/lib/authoring/variant-look'
import type { Grade, Response } from '@/lib/grading/grade'
import type { Question } from '@/lib/problems/question'
import type { TestResult } from '@/lib/proving/run-tests'
import type { Subject, Which } from './bench-messages'
import { useBenchClient } from './use-bench-client'
import { type BenchProof, useProof } from './use-proof'
import { useProveKey } from './use-prove-key'
import { type Tried, useTried } from './use-tried'

type Bench = {
  readonly which: Which
  /** The variant that is looked at; null before the first. While the text cannot be read, of the last text that could. */
  readonly look: VariantLook | null
  readonly question: Question | null
  /** What is shown is of an older text: the newest cannot be read, or has not come back yet. */
  readonly isOld: boolean
  /** The worker did not come back from this text. */
  readonly isLost: boolean
  readonly ranges: Readonly<Record<string, ValueRange>>
  readonly tests: readonly TestResult[] | null
  readonly showSeed: (seed: number) => void
  /** Shows the variant that a test is about. */
  readonly showTest: (place: number) => void
  /** Likely mistakes of a part of the newest question that could be read; null where they could not be worked out. */
  readonly propose: (part: string) => Promise<readonly Proposal[] | null>
}

type Proving = { readonly proof: BenchProof; readonly prove: () => void; readonly stopProof: () => void }

// Apart, because they change at another pace: a key in an answer box, a step of a proof, must not draw the whole preview anew.
const BenchContext = createContext<Bench | null>(null)
const TriedContext = createContext<Tried | null>(null)
const ProvingContext = createContext<Proving | null>(null)

type Seen = { readonly subject: Subject; readonly which: Which; readonly look: VariantLook }
type Found = {
  readonly subject: Subject
  readonly ranges: Bench['ranges'] | null
  readonly tests: readonly TestResult[] | null
}

export function BenchProvider({ children }: { readonly children: ReactNode }) {
  const studio = useStudio()
  const { seed, showSeed: showStudioSeed } = studio
  const subject = useSubject()
  const [test, setTest] = useState<{ readonly place: number; readonly seed: number } | null>(null)
  const [seen, setSeen] = useState<Seen | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [lostOver, setLostOver] = useState<Subject | null>(null)
  const onLost = useCallback(() => setLostOver(subject), [subject])
  const getClient = useBenchClient(onLost)
  const proving = useProof({ getClient, subject })

  // A seed asked for anywhere in the studio takes the place of a test.
  const testPlace = test !== null && test.seed === seed ? test.place : null
  const which = useMemo<Which>(
    () => (testPlace === null ? { kind: 'seed', seed } : { kind: 'test', place: testPlace }),
    [testPlace, seed],
  )

  useEffect(() => {
    if (subject !== null) getClient().setSubject(subject)
  }, [subject, getClient])

  useEffect(() => {
    if (subject === null) return
    let isNewest = true
    getClient()
      .ask({ kind: 'look', which })
      .then((result) => {
        if (isNewest && result?.kind === 'looked') setSeen({ subject, which, look: result.look })
      })
    return () => {
      isNewest = false
    }
  }, [subject, which, getClient])

  useEffect(() => {
    if (subject === null) return
    let isNewest = true
    const asked = [getClient().ask({ kind: 'tests' }), getClient().ask({ kind: 'ranges' })]
    Promise.all(asked).then(([tested, ranged]) => {
      if (!isNewest) return
      const tests = tested?.kind === 'tested' ? tested.results : null
      const ranges = ranged?.kind === 'ranged' ? ranged.ranges : null
      setFound({ subject, tests, ranges })
    })
    return () => {
      isNewest = false
    }
  }, [subject, getClient])

  const showSeed = useCallback(
    (next: number) => {
      setTest(null)
      showStudioSeed(next)
    },
    [showStudioSeed],
  )
  const showTest = useCallback((place: number) => setTest({ place, seed }), [seed])
  const gradeBy = useCallback(
    async (response: Response): Promise<Grade | null> => {
      const result = await getClient().ask({ kind: 'grade', which, response })
      return result?.kind === 'graded' ? result.grade : null
    },
    [getClient, which],
  )
  const propose = useCallback(
    async (part: string): Promise<readonly Proposal[] | null> => {
      const result = await getClient().ask({ kind: 'propose', part })
      return result?.kind === 'proposed' ? result.proposals : null
    },
    [getClient],
  )
  const question = seen?.subject.question ?? null
  const tried = useTried({ which, question, gradeBy })
  useProveKey(useProveInSight(proving.prove))
  const isOld = seen !== null && (studio.reading.kind === 'faulty' || seen.subject !== subject)
  const isLost = subject !== null && lostOver === subject
  const bench = useMemo<Bench>(
    () => ({
      ...{ which, question, isOld, isLost, showSeed, showTest, propose },
      look: seen?.look ?? null,
      ranges: found?.ranges ?? {},
      tests: found?.tests ?? null,
    }),
    [which, question, isOld, isLost, showSeed, showTest, propose, seen, found],
  )
  return (
    <BenchContext value={bench}>
      <TriedContext value={tried}>
        <ProvingContext value={proving}>{children}</ProvingContext>
      </TriedContext>
    </BenchContext>
  )
}

/** With the panel in sight that tells what comes of it. */
function useProveInSight(prove: () => void): () => void {
  const { openPanel } = useStudio()
  return useCallback(() => {
    openPanel('proof')
    prove()
  }, [openPanel, prove])
}

export function useBench(): Bench {
  return inside(useContext(BenchContext))
}

export function useTriedAnswer(): Tried {
  return inside(useContext(TriedContext))
}

export function useProving(): Proving {
  return inside(useContext(ProvingContext))
}

function inside<Of>(value: Of | null): Of {
  if (value === null) throw new TypeError('outside of the bench')
  return value
}

/** The newest question that could be read, with what it is judged by; null before there is one. */
function useSubject(): Subject | null {
  const { reading, surroundings } = useStudio()
  const { catalogue, lessons } = surroundings
  const knownObjectives = useMemo(() => lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id)), [lessons])
  const [subject, setSubject] = useState<Subject | null>(null)
  useEffect(() => {
    if (reading.kind === 'question') setSubject({ question: reading.question, catalogue, knownObjectives })
  }, [reading, catalogue, knownObjectives])
  return subject
}
