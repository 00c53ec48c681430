'use client'

/** An answer tried by the author on the variant that is shown, and what the grader says of it. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Grade, Response } from '@/lib/grading/grade'
import type { Question } from '@/lib/problems/question'
import type { Which } from './bench-messages'

export type Tried = {
  readonly response: Response
  /** Null until it is checked, and again as soon as it is changed. */
  readonly grade: Grade | null
  readonly change: (part: string, text: string) => void
  readonly check: () => void
  /** Puts a whole answer in the boxes, and checks it. */
  readonly answer: (response: Response) => void
}

type TriedSettings = {
  readonly which: Which
  readonly question: Question | null
  readonly gradeBy: (response: Response) => Promise<Grade | null>
}

export function useTried({ which, question, gradeBy }: TriedSettings): Tried {
  const [of, setOf] = useState(which)
  const [response, setResponse] = useState<Response>({})
  const [checked, setChecked] = useState<Response | null>(null)
  const [grade, setGrade] = useState<Grade | null>(null)
  // Another variant wants another answer.
  if (of !== which) {
    setOf(which)
    setResponse({})
    setChecked(null)
    setGrade(null)
  }
  // What was checked is graded anew whenever the question changes: one sees at once what a change does to it.
  useEffect(() => {
    if (checked === null || question === null) return
    let isNewest = true
    gradeBy(checked).then((next) => {
      if (isNewest) setGrade(next)
    })
    return () => {
      isNewest = false
    }
  }, [checked, question, gradeBy])

  const change = useCallback((part: string, text: string) => {
    setResponse((before) => ({ ...before, [part]: text }))
    setChecked(null)
    setGrade(null)
  }, [])
  const answer = useCallback((next: Response) => {
    setResponse(next)
    setChecked({ ...next })
  }, [])
  const check = useCallback(() => setChecked({ ...response }), [response])
  return useMemo(() => ({ response, grade, change, check, answer }), [response, grade, change, check, answer])
}
