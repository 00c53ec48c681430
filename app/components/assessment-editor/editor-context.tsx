'use client'

/** What every part of the editor shares: what is set down so far, how to change it, and what was found. */
import { createContext, type ReactNode, useContext } from 'react'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { AssessmentFinding } from '@/lib/contracts/assessment-review'
import type { EditorView } from '@/lib/contracts/assessment-views'
import { useSave } from './use-save'

type Editor = ReturnType<typeof useSave> & {
  readonly courseId: string
  readonly assessmentId: string
  readonly isPublished: boolean
  readonly findings: readonly AssessmentFinding[]
}
const EditorContext = createContext<Editor | null>(null)

type EditorProviderProps = {
  readonly courseId: string
  readonly assessment: EditorView['assessment']
  readonly savedAt: string | null
  readonly findings: readonly AssessmentFinding[]
  readonly children: ReactNode
}

export function EditorProvider({ courseId, assessment, savedAt, findings, children }: EditorProviderProps) {
  const { id: assessmentId, revision, definition, isPublished } = assessment
  const when = isPublished ? 'when-asked' : 'as-one-goes'
  const save = useSave({ courseId, assessmentId, revision, definition, savedAt, when })
  const isReady = useIsReady()
  return (
    <EditorContext value={{ ...save, courseId, assessmentId, isPublished, findings }}>
      {/* What is typed before the script runs would be seen and not saved. */}
      <fieldset disabled={!isReady}>{children}</fieldset>
    </EditorContext>
  )
}

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (editor === null) throw new TypeError('outside of an editor')
  return editor
}

type SlotsDefinition = Exclude<AssessmentDefinition, { readonly kind: 'mastery-check' }>

/** Of an assessment made of slots. */
export function useSlots() {
  const { definition, change, findings } = useEditor()
  if (definition.kind === 'mastery-check') throw new TypeError('a mastery check has no slots')
  const changeSlots = (changed: (slots: SlotsDefinition['slots']) => SlotsDefinition['slots']) =>
    change((before) => (before.kind === 'mastery-check' ? before : { ...before, slots: changed(before.slots) }))
  return { kind: definition.kind, slots: definition.slots, changeSlots, findings }
}
