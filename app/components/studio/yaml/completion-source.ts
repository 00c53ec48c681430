/** What could stand at the cursor, as the editor offers it. */
import {
  type Completion,
  type CompletionContext,
  type CompletionSource,
  pickedCompletion,
} from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import type { Studio } from '@/app/components/studio/studio-context'
import { completeAt } from '@/lib/authoring/complete-at'
import type { CompletionOption } from '@/lib/authoring/completion'

export function completionSource(latest: { readonly current: Studio }): CompletionSource {
  return (context) => {
    const { state, pos, explicit } = context
    const isWord = context.matchBefore(/[\w-]$/) !== null
    if (!explicit && !isWord && !opens(context)) return null
    const found = completeAt(state.doc.toString(), pos, latest.current.surroundings)
    if (found === null || found.options.length === 0) return null
    const { from, to, options } = found
    const end = Math.max(pos, state.doc.lineAt(pos).to < to ? pos : to)
    return {
      from,
      to: end,
      options: options.map((each, place) => toCompletion(each, options.length - place)),
      validFor: /^[\w-]*$/,
    }
  }
}

/** Signs after which something is expected. */
function opens(context: CompletionContext): boolean {
  return context.matchBefore(/(?:^|[:[{(,-]|\{\{) ?$/) !== null && context.matchBefore(/\S ?$/) !== null
}

/** Nearer to the beginning of the list, further up among equals. */
function toCompletion({ label, kind, detail, info, apply, cursor }: CompletionOption, rank: number): Completion {
  return {
    label,
    detail,
    ...(info === '' ? {} : { info }),
    type: kind,
    boost: Math.min(90, rank / 10),
    apply: (view: EditorView, completion: Completion, from: number, to: number) => {
      const isKeyThere = kind === 'key' && /^\s*:/.test(view.state.sliceDoc(to, to + 3))
      const isCallThere = kind === 'function' && view.state.sliceDoc(to, to + 1) === '('
      const insert = isKeyThere || isCallThere ? label : apply
      const anchor = from + (insert === apply ? cursor : label.length)
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor },
        annotations: pickedCompletion.of(completion),
        userEvent: 'input.complete',
        scrollIntoView: true,
      })
    },
  }
}
