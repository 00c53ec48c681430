'use client'

/** The text of a lesson in CodeMirror. The page owns the text and the way back; this shows it and tells what was typed. */
import { defaultKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Annotation, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { editorTheme, highlighting } from './editor-look'
import { pageNonce } from './page-nonce'
import { smallestChange } from './smallest-change'

export type EditorHandle = {
  readonly cursor: () => number
  readonly select: (range: { readonly from: number; readonly to: number }) => void
  /** Brings a line to the top; halves of a line count. */
  readonly scrollToLine: (line: number) => void
}

type MarkdownEditorProps = {
  readonly value: string
  readonly label: string
  readonly diagnostics: readonly Diagnostic[]
  readonly onType: (value: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** The line at the top, with the part of it that is above. */
  readonly onScroll: (line: number) => void
  readonly ref: Ref<EditorHandle>
}

const fromPage = Annotation.define<true>()

export function MarkdownEditor(props: MarkdownEditorProps) {
  const { value, label, diagnostics, ref } = props
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (parent.current === null) return
    const editor = new EditorView({
      parent: parent.current,
      state: EditorState.create({ doc: latest.current.value, extensions: extensionsFor(latest, label) }),
    })
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [label])

  useEffect(() => {
    const editor = view.current
    const change = editor === null ? null : smallestChange(editor.state.doc.toString(), value)
    if (editor === null || change === null) return
    editor.dispatch({ changes: change, annotations: fromPage.of(true) })
  }, [value])

  useEffect(() => {
    const editor = view.current
    if (editor === null) return
    const { length } = editor.state.doc
    const shown = diagnostics.filter(({ to }) => to <= length)
    editor.dispatch(setDiagnostics(editor.state, shown))
  }, [diagnostics])

  useImperativeHandle(ref, () => ({
    cursor: () => view.current?.state.selection.main.head ?? 0,
    select: ({ from, to }) => {
      const editor = view.current
      if (editor === null || to > editor.state.doc.length) return
      editor.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      editor.focus()
    },
    scrollToLine: (line) => {
      const editor = view.current
      if (editor === null) return
      const number = Math.min(Math.max(1, Math.floor(line)), editor.state.doc.lines)
      const block = editor.lineBlockAt(editor.state.doc.line(number).from)
      editor.scrollDOM.scrollTop = block.top + (line - number) * block.height
    },
  }))

  return <div ref={parent} data-editor="lesson" />
}

function extensionsFor(latest: { readonly current: MarkdownEditorProps }, label: string) {
  return [
    EditorView.cspNonce.of(pageNonce()),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', tabindex: '0' }),
    lineNumbers(),
    lintGutter(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    markdown({ base: markdownLanguage }),
    syntaxHighlighting(highlighting),
    EditorView.lineWrapping,
    editorTheme,
    keymap.of([
      { key: 'Mod-z', run: () => ran(latest.current.onUndo) },
      { key: 'Mod-y', run: () => ran(latest.current.onRedo) },
      { key: 'Mod-Shift-z', run: () => ran(latest.current.onRedo) },
      { key: 'F8', run: nextDiagnostic },
      { key: 'Shift-F8', run: previousDiagnostic },
      ...searchKeymap,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      const isTyped = docChanged && !transactions.some((transaction) => transaction.annotation(fromPage) === true)
      if (isTyped) latest.current.onType(state.doc.toString())
    }),
    EditorView.domEventHandlers({
      scroll: (_event, editor) => latest.current.onScroll(topLine(editor)),
    }),
  ]
}

function ran(act: () => void): true {
  act()
  return true
}

function topLine(editor: EditorView): number {
  const top = editor.scrollDOM.scrollTop
  const block = editor.lineBlockAtHeight(top)
  const { number } = editor.state.doc.lineAt(block.from)
  return number + Math.min(1, Math.max(0, (top - block.top) / Math.max(1, block.height)))
}
