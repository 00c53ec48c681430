'use client'

/** Moves the draft as the server has it, after saving what it has not; whoever was first is met. */
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { RequestFailure } from '@/app/components/ui/use-request'
import type { ActionResult } from '@/lib/contracts/action-result'
import type { MoveDraftResult } from '@/lib/contracts/authoring/draft-views'
import { useSaving } from './saving-context'

type Move = (input: unknown) => Promise<ActionResult<MoveDraftResult>>
/** What is said where it did not move. */
export type MoveProblem = RequestFailure | 'elsewhere' | 'other-open' | 'unsaved'

export function useMove(move: Move) {
  const { draftId, saveNow, savedNow, moved, meet } = useSaving()
  const { refresh } = useRouter()
  const [isPending, startTransition] = useTransition()
  const [problem, setProblem] = useState<MoveProblem | null>(null)

  const settle = (answer: ActionResult<MoveDraftResult> | null): boolean => {
    if (answer?.ok !== true) {
      setProblem(answer?.code ?? 'unavailable')
      return false
    }
    const { value } = answer
    setProblem(value.kind === 'elsewhere' || value.kind === 'other-open' ? value.kind : null)
    if (value.kind === 'stale') meet(value.theirs)
    if (value.kind === 'moved' || value.kind === 'elsewhere') moved(value.state)
    refresh()
    return value.kind === 'moved'
  }
  const send = (words: Readonly<Record<string, string>>, onDone: () => void) => {
    if (isPending) return
    startTransition(async () => {
      const { state } = savedNow()
      const isOpen = state === 'draft' || state === 'in_review'
      if (isOpen && !(await saveNow())) return setProblem('unsaved')
      const { revision } = savedNow()
      if (settle(await move({ draftId, revision, ...words }).catch(() => null))) onDone()
    })
  }
  return { send, isPending, problem }
}
