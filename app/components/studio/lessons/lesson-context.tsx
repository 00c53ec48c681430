'use client'

/** What every view of a lesson being written shares: its text, what that says, the way back, and how it is saved. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useHistory } from '@/app/components/ui/use-history'
import { editObjectives, type ObjectiveEdit, type WrittenLesson } from '@/lib/content/lesson-text/edit-objectives'
import type { LessonBase, LessonEditorView, LessonText } from '@/lib/contracts/lessons/lesson-views'
import { dropLessonCopy, findLessonCopy } from './lesson-copy'
import { type ObjectiveReading, readLessonText, readObjectives, type TextReading } from './lesson-reading'
import { type Saved, type SavingStatus, useLessonSaving } from './use-lesson-saving'
import { mark, toWritten } from './written-lesson'

export type TextRange = { readonly from: number; readonly to: number }

export type LessonStudio = {
  readonly view: LessonEditorView
  readonly written: WrittenLesson
  /** Of the text as it was a moment ago, when somebody is typing. */
  readonly reading: TextReading
  readonly objectives: ObjectiveReading
  readonly saved: Saved
  readonly status: SavingStatus
  readonly isDirty: boolean
  readonly isKeptHere: boolean
  /** When the copy was kept that this page goes on with; null where there was none. */
  readonly recoveredAt: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Where the text is asked to go; a new object each time. */
  readonly focus: TextRange | null
  readonly type: (source: string) => void
  readonly change: (source: string) => void
  readonly edit: (edit: ObjectiveEdit) => void
  /** Another version in its place, as one step. */
  readonly replace: (text: LessonText) => void
  readonly show: (range: TextRange) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly save: (note: string) => void
  /** Over what somebody else has saved meanwhile, which its author has seen. */
  readonly saveOver: (base: LessonBase) => void
  /** Theirs in place of one's own; one's own is a step back. */
  readonly takeTheirs: () => void
  readonly forgetCopy: () => void
}

const LessonContext = createContext<LessonStudio | null>(null)

/** Text is read so long after the last key: shorter than one notices, longer than between two keys. */
const restMilliseconds = 250

export function LessonProvider({ view, children }: { readonly view: LessonEditorView; readonly children: ReactNode }) {
  const { id: lessonId } = view.lesson
  const { others, archived } = view
  const [initial] = useState(() => toWritten(view.stored, archived))
  const { written, place, write, undo, redo, canUndo, canRedo } = useHistory(initial)
  const settled = useSettled(written.source, place === 'text')
  const reading = useMemo(() => readLessonText(settled, lessonId), [settled, lessonId])
  const objectives = useMemo(
    () => readObjectives(written, { reading, others, lessonId }),
    [written, reading, others, lessonId],
  )
  const readNow = useCallback(
    (now: WrittenLesson) => readObjectives(now, { reading: readLessonText(now.source, lessonId), others, lessonId }),
    [others, lessonId],
  )
  const [begin] = useState<Saved>(() => ({
    base: view.stored.base,
    at: view.stored.savedAt,
    mark: mark(initial.source, readNow(initial).stored),
  }))
  const read = useCallback(() => readNow(written).stored, [readNow, written])
  const saving = useLessonSaving({ lessonId, begin, written, read, mark: mark(written.source, objectives.stored) })
  const { saved, setSaved, setStatus, send } = saving

  const [recoveredAt, setRecoveredAt] = useState<number | null>(null)
  useEffect(() => {
    const copy = findLessonCopy(localStorage, lessonId)
    if (copy === null) return
    if (mark(copy.written.source, readNow(copy.written).stored) === begin.mark) {
      return dropLessonCopy(localStorage, lessonId)
    }
    write(() => copy.written, null)
    setSaved((before) => ({ ...before, base: copy.base }))
    setRecoveredAt(copy.at)
  }, [lessonId, begin, readNow, write, setSaved])

  const [focus, setFocus] = useState<TextRange | null>(null)
  const withSource = useCallback(
    (source: string, place: string | null) =>
      write((before) => (before.source === source ? before : { ...before, source }), place),
    [write],
  )
  const replace = useCallback((text: LessonText) => write(() => toWritten(text, archived), null), [write, archived])
  const studio: LessonStudio = {
    ...{ view, written, reading, objectives, recoveredAt, canUndo, canRedo, focus, undo, redo, replace },
    ...{ saved, status: saving.status, isDirty: saving.isDirty, isKeptHere: saving.isKeptHere },
    type: useCallback((source) => withSource(source, 'text'), [withSource]),
    change: useCallback((source) => withSource(source, null), [withSource]),
    edit: useCallback(
      (edit) =>
        write(
          (before) => editObjectives({ written: before, aligned: readNow(before).aligned }, edit),
          edit.kind === 'title' ? `title ${edit.id}` : null,
        ),
      [write, readNow],
    ),
    show: useCallback((range) => setFocus({ ...range }), []),
    save: useCallback((note) => void send(note, saved.base), [send, saved.base]),
    saveOver: useCallback((base) => void send('', base), [send]),
    takeTheirs: () => {
      if (saving.status.kind !== 'stale') return
      const { theirs } = saving.status
      const next = toWritten(theirs, archived)
      write(() => next, null)
      setSaved({ base: theirs.base, at: theirs.savedAt, mark: mark(next.source, readNow(next).stored) })
      setStatus({ kind: 'idle' })
    },
    forgetCopy: () => {
      write(() => initial, null)
      setSaved((before) => ({ ...before, base: begin.base }))
      setRecoveredAt(null)
    },
  }
  return <LessonContext value={studio}>{children}</LessonContext>
}

export function useLesson(): LessonStudio {
  const studio = useContext(LessonContext)
  if (studio === null) throw new TypeError('outside of the page that writes a lesson')
  return studio
}

/** What a button changes is read at once, what is typed after a rest. */
function useSettled(source: string, isTyping: boolean): string {
  const [settled, setSettled] = useState(source)
  useEffect(() => {
    if (!isTyping) return setSettled(source)
    const timer = setTimeout(() => setSettled(source), restMilliseconds)
    return () => clearTimeout(timer)
  }, [source, isTyping])
  return isTyping ? settled : source
}
