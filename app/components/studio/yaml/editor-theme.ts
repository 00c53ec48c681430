/** The editor in the colours and type of the rest: every colour of text has 4.5:1 on the ground it stands on. */
import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

export const highlighting = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--accent)' },
  { tag: [tags.lineComment, tags.comment, tags.meta], color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--right)' },
  { tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], color: 'var(--ink-soft)' },
  { tag: [tags.keyword, tags.labelName, tags.typeName], color: 'var(--wrong)' },
])

const button = {
  minHeight: '2.25rem',
  padding: '0 var(--step-3)',
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--corner)',
  background: 'transparent',
  color: 'var(--accent)',
  font: '600 var(--size-small) / 1.2 var(--interface)',
  textTransform: 'none',
}

export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: 'var(--size-small)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--code)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--step-3)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--interval)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-soft)', border: 'none' },
  '.cm-expression, .cm-expression *': { color: 'var(--series-three)' },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer' },
  '.cm-foldPlaceholder': { background: 'var(--sunken)', borderColor: 'var(--line)', color: 'var(--ink-soft)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'var(--wrong-soft)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--caution-soft)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--interval)', outline: '1px solid var(--line-strong)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--corner)',
    maxWidth: 'min(34rem, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--code)', maxHeight: '16em', maxWidth: '92vw' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--step-1) var(--step-2)', lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--ink-soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': { fontFamily: 'var(--interface)', padding: 'var(--step-2) var(--step-3)' },
  // It would cover the list.
  '@media (max-width: 40rem)': { '.cm-tooltip.cm-completionInfo': { display: 'none' } },
  '.cm-described': { padding: 'var(--step-2) var(--step-3)', font: 'var(--size-small) / 1.5 var(--interface)' },
  '.cm-described code': { display: 'block', fontFamily: 'var(--code)', fontWeight: '600', overflowWrap: 'anywhere' },
  '.cm-described p': { margin: '0', color: 'var(--ink-soft)', overflowWrap: 'anywhere' },
  '.cm-described code:last-child:not(:first-child)': { fontWeight: '400', marginTop: 'var(--step-1)' },
  '.cm-diagnostic': { fontFamily: 'var(--interface)', borderLeftWidth: '3px', padding: 'var(--step-2) var(--step-3)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--wrong)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--caution)' },
  '.cm-diagnosticAction': { ...button, display: 'inline-block', margin: 'var(--step-1) var(--step-2) 0 0' },
  '.cm-lint-marker': { width: '0.6em', height: '0.6em', margin: '0.5em 0.2em', borderRadius: '50%' },
  '.cm-lint-marker-error': { content: 'normal', background: 'var(--wrong)' },
  '.cm-lint-marker-warning': { content: 'normal', borderRadius: '2px', background: 'var(--caution)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--wrong)',
    textUnderlineOffset: '3px',
    backgroundColor: 'var(--wrong-soft)',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--caution)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-active': { backgroundColor: 'var(--caution-soft)' },
  '.cm-panels': { backgroundColor: 'var(--sunken)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { padding: 'var(--step-2)', fontFamily: 'var(--interface)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--size-small)' },
  '.cm-textfield': {
    minHeight: '2.25rem',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--corner)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 'var(--size-small)',
  },
  '.cm-button': { ...button, backgroundImage: 'none' },
  '.cm-panel.cm-search [name=close]': {
    minWidth: '2.25rem',
    minHeight: '2.25rem',
    color: 'var(--ink)',
    fontSize: '1.25rem',
  },
})
