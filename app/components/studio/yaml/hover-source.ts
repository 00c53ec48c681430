/** What stands under the pointer, in a small box beside it. */
import { type EditorView, hoverTooltip } from '@codemirror/view'
import type { Studio } from '@/app/components/studio/studio-context'
import { type Description, describeAt } from '@/lib/authoring/describe-at'

export function hoverSource(latest: { readonly current: Studio }) {
  const describe = (view: EditorView, offset: number) => {
    const found = describeAt(view.state.doc.toString(), offset, latest.current.surroundings)
    if (found === null) return null
    return { pos: found.from, end: found.to, above: true, create: () => ({ dom: boxOf(found) }) }
  }
  return hoverTooltip(describe, { hideOnChange: true })
}

function boxOf({ title, detail, text, example }: Description): HTMLElement {
  const box = document.createElement('div')
  box.className = 'cm-described'
  box.append(line('code', title), ...[detail, text].filter((each) => each !== '').map((each) => line('p', each)))
  if (example !== '') box.append(line('code', example))
  return box
}

function line(tag: 'code' | 'p', text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
