'use client'

/** Keeps what was changed on the server: as one goes while it is a draft, when asked once students can see it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { askToUpdate } from '@/app/components/assessments/actions'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { UpdateAssessmentResult } from '@/lib/contracts/assessment-views'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'unsaved' | 'saving' | 'failed' | 'signed-out' }
  | Exclude<UpdateAssessmentResult, { readonly kind: 'saved' }>

type Saving = {
  readonly courseId: string
  readonly assessmentId: string
  readonly revision: number
  readonly definition: AssessmentDefinition
  readonly savedAt: string | null
  readonly when: 'as-one-goes' | 'when-asked'
}

/** Long enough that a word is one save, short enough that nothing is lost. */
const restMilliseconds = 700

export function useSave({ courseId, assessmentId, when, ...initial }: Saving) {
  const [definition, setDefinition] = useState(initial.definition)
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: initial.savedAt })
  const latest = useRef(initial.definition)
  const stored = useRef(initial.definition)
  const revision = useRef(initial.revision)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const send = useCallback(async (): Promise<boolean> => {
    while (stored.current !== latest.current) {
      const sent = latest.current
      setState({ kind: 'saving' })
      const asked = { courseId, assessmentId, revision: revision.current, definition: sent }
      const result = await askToUpdate(asked).catch(() => null)
      const next = stateAfter(result)
      setState(next)
      if (result?.ok !== true || result.value.kind !== 'saved') return false
      revision.current = result.value.revision
      stored.current = sent
    }
    return true
  }, [courseId, assessmentId])

  /** True once everything is on the server. */
  const saveNow = useCallback((): Promise<boolean> => {
    if (timer.current !== null) clearTimeout(timer.current)
    running.current ??= send().finally(() => {
      running.current = null
    })
    return running.current
  }, [send])

  const change = useCallback(
    (changed: (before: AssessmentDefinition) => AssessmentDefinition) => {
      latest.current = changed(latest.current)
      setDefinition(latest.current)
      setState((before) => (before.kind === 'stale' ? before : { kind: 'unsaved' }))
      if (timer.current !== null) clearTimeout(timer.current)
      if (when === 'as-one-goes') timer.current = setTimeout(saveNow, restMilliseconds)
    },
    [when, saveNow],
  )

  /** In place of what somebody else made meanwhile: they are told nothing, but the history holds it. */
  const overwrite = (theirs: number) => {
    revision.current = theirs
    return saveNow()
  }

  const isSaved = state.kind === 'saved'
  useEffect(() => {
    if (isSaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSaved])

  useEffect(() => {
    const again = () => void saveNow()
    if (when === 'as-one-goes') window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [when, saveNow])

  return { definition, state, change, saveNow, overwrite, revisionNow: () => revision.current }
}

function stateAfter(result: Awaited<ReturnType<typeof askToUpdate>> | null): SaveState {
  if (result === null) return { kind: 'failed' }
  if (!result.ok) return { kind: result.code === 'unauthenticated' ? 'signed-out' : 'failed' }
  return result.value.kind === 'saved' ? { kind: 'saved', at: result.value.savedAt } : result.value
}
