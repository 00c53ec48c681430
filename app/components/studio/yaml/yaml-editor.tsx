'use client'

/** The text of a question in CodeMirror. The studio owns the text and the way back; this shows it and tells what was typed. */
import { setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { smallestChange } from '@/app/components/studio/lessons/smallest-change'
import { type Studio, useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import { echoOf } from './echo'
import { editorExtensions, fromStudio } from './editor-extensions'
import type { EditorHandle, TextExtent } from './editor-handle'
import { extentToShow } from './extent-to-show'
import { marksOf } from './problem-marks'
import styles from './yaml.module.css'

export function YamlEditor({ ref }: { readonly ref: Ref<EditorHandle> }) {
  const t = useTranslations('StudioYaml')
  const studio = useStudio()
  const { source, reading, readingOf, focus, canEdit } = studio
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef<Studio>(studio)
  const words = useRef(t)
  const waiting = useRef<readonly string[]>([])
  useEffect(() => {
    latest.current = studio
    words.current = t
  })

  // Made once; what changes later is read from `latest`.
  useEffect(() => {
    if (parent.current === null) return
    const type = (text: string) => {
      waiting.current = [...waiting.current, text]
      latest.current.change(text)
    }
    const extensions = editorExtensions({ latest, type, t: words.current, canEdit })
    const editor = new EditorView({
      parent: parent.current,
      state: EditorState.create({ doc: latest.current.source, extensions }),
    })
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [canEdit])

  useEffect(() => {
    const editor = view.current
    const echo = echoOf(source, waiting.current)
    waiting.current = echo.waiting
    if (editor === null || echo.isEcho) return
    const change = smallestChange(editor.state.doc.toString(), source)
    if (change !== null) editor.dispatch({ changes: change, annotations: fromStudio.of(true) })
  }, [source])

  useEffect(() => {
    const editor = view.current
    if (editor === null || editor.state.doc.toString() !== readingOf) return
    editor.dispatch(setDiagnostics(editor.state, marksOf(reading.diagnostics, { latest, t: words.current })))
  }, [reading, readingOf])

  const shown = useRef(focus)
  useEffect(() => {
    if (focus === null || focus === shown.current) return
    shown.current = focus
    // Once the tab it stands in is open.
    const frame = requestAnimationFrame(() => reveal(view.current, focus.path))
    return () => cancelAnimationFrame(frame)
  }, [focus])

  useImperativeHandle(ref, () => ({ select: (extent) => select(view.current, extent) }))

  return <div ref={parent} className={styles['editor']} data-editor="question" />
}

function reveal(editor: EditorView | null, path: string): void {
  const extent = editor === null ? null : extentToShow(editor.state.doc.toString(), path)
  if (extent !== null) select(editor, extent)
}

function select(editor: EditorView | null, { from, to }: TextExtent): void {
  if (editor === null || editor.dom.offsetParent === null || to > editor.state.doc.length) return
  editor.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  })
  editor.focus()
}
