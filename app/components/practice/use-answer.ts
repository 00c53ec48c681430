'use client'

/** The state of an answer: typed, kept, sent, and what came back when it was not recorded. */
import { useEffect, useState, useTransition } from 'react'
import type { ActionFailure, ActionResult } from '@/lib/contracts/action-result'
import type { SubmitResult } from '@/lib/contracts/views'
import { submitAnswer } from './actions'
import { loadDraft, saveDraft } from './draft'

type ProblemKind = 'unreadable' | 'offline' | 'conflict' | 'signedOut' | 'rateLimited'
export type AnswerProblem = {
  readonly kind: ProblemKind
  /** What was expected, by the name of the part that could not be read. */
  readonly expected: Readonly<Record<string, string>>
}
type Asked = { readonly courseId: string; readonly variantId: string }

export function useAnswer({ courseId, variantId }: Asked) {
  const [response, setResponse] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<AnswerProblem | null>(null)
  const [refusalCount, setRefusalCount] = useState(0)
  const [isPending, startTransition] = useTransition()

  useEffect(() => setResponse(loadDraft(variantId).response), [variantId])

  const change = (name: string, text: string) => {
    const changed = { ...loadDraft(variantId).response, [name]: text }
    saveDraft(variantId, { ...loadDraft(variantId), response: changed })
    setResponse(changed)
    setProblem((before) => without(before, name))
  }
  const send = () =>
    startTransition(async () => {
      const { requestKey, response: typed } = loadDraft(variantId)
      const result = await submitAnswer({ courseId, variantId, requestKey, response: typed }).catch(() => null)
      const found = problemOf(result)
      setProblem(found)
      if (found !== null) setRefusalCount((count) => count + 1)
    })

  return { response, change, send, isPending, problem, refusalCount }
}

/** Null when the answer is recorded. A request that never came back may have been recorded: the same key settles it. */
function problemOf(result: ActionResult<SubmitResult> | null): AnswerProblem | null {
  if (result === null) return { kind: 'offline', expected: {} }
  if (!result.ok) return { kind: kinds[result.code], expected: {} }
  if (result.value.kind === 'recorded') return null
  return {
    kind: 'unreadable',
    expected: Object.fromEntries(result.value.parts.map(({ name, expected }) => [name, expected])),
  }
}

const kinds: Readonly<Record<ActionFailure['code'], ProblemKind>> = {
  unauthenticated: 'signedOut',
  'rate-limited': 'rateLimited',
  conflict: 'conflict',
  'not-found': 'conflict',
  forbidden: 'conflict',
  'invalid-input': 'unreadable',
  unavailable: 'offline',
  unexpected: 'offline',
}

/** Typing in a box takes back what was said of it; the message goes when nothing is left to mend. */
function without(problem: AnswerProblem | null, name: string): AnswerProblem | null {
  if (problem?.kind !== 'unreadable') return problem
  const { [name]: _mended, ...expected } = problem.expected
  return Object.keys(expected).length === 0 ? null : { ...problem, expected }
}
