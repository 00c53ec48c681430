'use client'

/** Text and preview scroll together: between two pieces whose lines are known the place is shared out. The one that is touched leads. */
import { type RefObject, useCallback, useRef } from 'react'
import type { EditorHandle } from './markdown-editor'

type Pane = 'text' | 'preview'
type Stop = { readonly line: number; readonly top: number }

export function useScrollTogether(editor: RefObject<EditorHandle | null>) {
  const box = useRef<HTMLElement | null>(null)
  const leader = useRef<Pane>('text')

  const onTextScroll = useCallback((line: number) => {
    if (box.current === null || leader.current !== 'text') return
    box.current.scrollTop = between(stopsOf(box.current), { by: 'line', to: 'top', at: line })
  }, [])
  const textPane = useCallback((pane: HTMLElement | null) => leading(pane, () => (leader.current = 'text')), [])
  const previewPane = useCallback(
    (pane: HTMLElement | null) => {
      const inside = pane?.firstElementChild
      box.current = inside instanceof HTMLElement ? inside : null
      const follow = () => {
        if (box.current === null || leader.current !== 'preview') return
        const line = between(stopsOf(box.current), { by: 'top', to: 'line', at: box.current.scrollTop })
        editor.current?.scrollToLine(line)
      }
      const stop = leading(pane, () => (leader.current = 'preview'))
      box.current?.addEventListener('scroll', follow, { passive: true })
      return () => {
        stop()
        box.current?.removeEventListener('scroll', follow)
        box.current = null
      }
    },
    [editor],
  )
  return { textPane, previewPane, onTextScroll }
}

/** A pane that is pointed at, touched or written in leads the other. */
function leading(pane: HTMLElement | null, lead: () => void): () => void {
  const signs = ['pointerenter', 'pointerdown', 'focusin', 'wheel'] as const
  for (const sign of signs) pane?.addEventListener(sign, lead, { passive: true })
  return () => {
    for (const sign of signs) pane?.removeEventListener(sign, lead)
  }
}

function stopsOf(box: HTMLElement): readonly Stop[] {
  const above = box.getBoundingClientRect().top - box.scrollTop
  const pieces = [...box.querySelectorAll<HTMLElement>('[data-line]')]
  const stops = pieces.map((piece) => ({
    line: Number(piece.dataset['line']),
    top: piece.getBoundingClientRect().top - above,
  }))
  const sorted = stops.toSorted((one, other) => one.line - other.line)
  return [{ line: 1, top: 0 }, ...sorted.filter(({ line, top }) => line > 1 && top > 0)]
}

type Asked = { readonly by: keyof Stop; readonly to: keyof Stop; readonly at: number }

function between(stops: readonly Stop[], { by, to, at }: Asked): number {
  const next = stops.findIndex((stop) => stop[by] > at)
  const [before, after] = [stops[next < 0 ? stops.length - 1 : next - 1], stops[next]]
  if (before === undefined) return 0
  if (after === undefined) return before[to] + (at - before[by]) * (to === 'top' ? 24 : 1 / 24)
  const share = (at - before[by]) / Math.max(1e-9, after[by] - before[by])
  return before[to] + share * (after[to] - before[to])
}
