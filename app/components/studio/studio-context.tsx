'use client'

/** What every view of a question being written shares: its text, what the text says, the seed that is looked at, and the way back. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useHistory } from '@/app/components/ui/use-history'
import { editSource, type SourceEdit } from '@/lib/authoring/edit-source'
import { readSource, type SourceReading } from '@/lib/authoring/read-source'
import type { Surroundings } from '@/lib/authoring/surroundings'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { rewritten, type Written } from './written'

export type Studio = {
  /** The question as YAML, comments and all: the one truth. */
  readonly source: string
  /** What was read of it a moment ago; `readingOf` is the text that was read. */
  readonly reading: SourceReading
  readonly readingOf: string
  /** With the draft's own mistakes in its catalogue. */
  readonly surroundings: Surroundings
  readonly ownMistakes: MistakeCatalogue
  /** False: it can be looked at and tried, not changed. */
  readonly canEdit: boolean
  readonly seed: number
  /** Where a view is asked to go, and which view where not the one that is open. A new object each time, so that the same place can be asked for again. */
  readonly focus: { readonly path: string; readonly view: string | null } | null
  /** Which panel is asked for beside the text; a new object each time. */
  readonly panel: { readonly id: string } | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly change: (source: string) => void
  readonly edit: (edits: readonly SourceEdit[]) => void
  readonly changeOwnMistakes: (mistakes: MistakeCatalogue) => void
  /** Something else in its place: a copy kept, somebody else's text. One step for undo. */
  readonly replace: (written: Written) => void
  readonly showSeed: (seed: number) => void
  readonly show: (path: string, view?: string) => void
  readonly openPanel: (id: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

const StudioContext = createContext<Studio | null>(null)

type StudioProviderProps = {
  readonly written: Written
  readonly surroundings: Surroundings
  readonly canEdit: boolean
  readonly children: ReactNode
}

/** Text is read so long after the last key: shorter than one notices, longer than between two keys. */
const restMilliseconds = 150

export function StudioProvider({ written: initial, surroundings: around, canEdit, children }: StudioProviderProps) {
  const { written, write, undo, redo, canUndo, canRedo } = useHistory(initial)
  const { source, ownMistakes } = written
  const settled = useSettled(source)
  const [seed, showSeed] = useState(1)
  const [panel, setPanel] = useState<Studio['panel']>(null)
  const [focus, setFocus] = useState<Studio['focus']>(null)
  const surroundings = useMemo(
    () => ({ ...around, catalogue: { ...around.catalogue, ...ownMistakes } }),
    [around, ownMistakes],
  )
  const reading = useMemo(() => readSource(settled, surroundings), [settled, surroundings])
  const change = useCallback(
    (text: string) => {
      if (canEdit) write((before) => rewritten(before, { source: text }), 'typed')
    },
    [canEdit, write],
  )
  const edit = useCallback(
    (edits: readonly SourceEdit[]) => {
      const key = edits.map(({ path }) => path.join('.')).join(' ')
      if (canEdit) write((before) => rewritten(before, { source: editSource(before.source, edits) }), key)
    },
    [canEdit, write],
  )
  const changeOwnMistakes = useCallback(
    (mistakes: MistakeCatalogue) => {
      if (canEdit) write((before) => rewritten(before, { ownMistakes: mistakes }), 'mistakes')
    },
    [canEdit, write],
  )
  const replace = useCallback((other: Written) => write((before) => rewritten(before, other), null), [write])
  const openPanel = useCallback((id: string) => setPanel({ id }), [])
  const show = useCallback((path: string, view?: string) => setFocus({ path, view: view ?? null }), [])
  const studio: Studio = {
    ...{
      source,
      reading,
      readingOf: settled,
      surroundings,
      ownMistakes,
      canEdit,
      seed,
      focus,
      panel,
      canUndo,
      canRedo,
    },
    ...{ change, edit, changeOwnMistakes, replace, showSeed, show, openPanel, undo, redo },
  }
  return <StudioContext value={studio}>{children}</StudioContext>
}

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (studio === null) throw new TypeError('outside of the studio')
  return studio
}

function useSettled(source: string): string {
  const [settled, setSettled] = useState(source)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(source), restMilliseconds)
    return () => clearTimeout(timer)
  }, [source])
  return settled
}
