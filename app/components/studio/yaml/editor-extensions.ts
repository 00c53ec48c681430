/** The editor of a question's text, put together. */
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Annotation, EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { pageNonce } from '@/app/components/studio/lessons/page-nonce'
import type { Studio } from '@/app/components/studio/studio-context'
import type { useTranslations } from '@/app/i18n/use-translations'
import { completionSource } from './completion-source'
import { editorPhrases } from './editor-phrases'
import { editorTheme, highlighting } from './editor-theme'
import { expressionMarks } from './expression-marks'
import { hoverSource } from './hover-source'

/** On changes that did not come from typing here. */
export const fromStudio = Annotation.define<true>()

/** As long as CodeMirror itself gives somebody. */
const leavingMilliseconds = 2_000

type EditorParts = {
  readonly latest: { readonly current: Studio }
  readonly type: (text: string) => void
  readonly t: ReturnType<typeof useTranslations<'StudioYaml'>>
  readonly canEdit: boolean
}

export function editorExtensions({ latest, type, t, canEdit }: EditorParts): Extension {
  return [
    EditorView.cspNonce.of(pageNonce()),
    EditorState.readOnly.of(!canEdit),
    EditorState.phrases.of(editorPhrases(t)),
    EditorView.contentAttributes.of({
      'aria-label': t('label'),
      'aria-description': canEdit ? t('leaving') : t('readOnly'),
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    [lineNumbers(), foldGutter(), lintGutter(), highlightActiveLine(), highlightActiveLineGutter()],
    [drawSelection(), bracketMatching(), closeBrackets(), codeFolding(), indentOnInput(), indentUnit.of('  ')],
    [highlightSelectionMatches(), search({ top: true }), yaml(), syntaxHighlighting(highlighting), expressionMarks],
    autocompletion({ override: [completionSource(latest)], icons: false, closeOnBlur: true }),
    hoverSource(latest),
    [EditorView.lineWrapping, editorTheme],
    keymap.of([
      { key: 'Mod-z', run: () => ran(latest.current.undo) },
      { key: 'Mod-y', run: () => ran(latest.current.redo) },
      { key: 'Mod-Shift-z', run: () => ran(latest.current.redo) },
      { key: 'F8', run: nextDiagnostic },
      { key: 'Shift-F8', run: previousDiagnostic },
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...foldKeymap,
      indentWithTab,
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    ]),
    // Whatever else Escape closes, Tab leaves after it.
    EditorView.domEventObservers({
      keydown: ({ key }, view) => {
        if (key === 'Escape') view.setTabFocusMode(leavingMilliseconds)
      },
    }),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      const isTyped = docChanged && !transactions.some((each) => each.annotation(fromStudio) === true)
      if (isTyped) type(state.doc.toString())
    }),
  ]
}

function ran(act: () => void): true {
  act()
  return true
}
