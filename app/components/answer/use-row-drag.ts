'use client'

/** Dragging a row of a list by pointer: it follows, the others make way, and it is put down where it hovers. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { dropPlace, type Row, wayMade } from './drag-layout'
import type { Move } from './order-text'

type RowDrag = {
  readonly list: RefObject<HTMLElement | null>
  readonly onDrop: (move: Move) => void
}
type Dragged = Move & { readonly startY: number; readonly rows: readonly Row[] }

export function useRowDrag({ list, onDrop }: RowDrag) {
  const [isDragging, setIsDragging] = useState(false)
  // A pointer moves faster than the page is drawn: what it did last stands here, not in the state of a drawing.
  const dragged = useRef<Dragged | null>(null)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })

  const start = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0) return
    event.preventDefault()
    dragged.current = { from, to: from, startY: event.pageY, rows: measured(list.current) }
    setIsDragging(true)
  }

  useEffect(() => {
    if (!isDragging) return
    const element = list.current
    const finish = () => {
      dragged.current = null
      setIsDragging(false)
    }
    const follow = (event: globalThis.PointerEvent) => {
      const now = dragged.current
      if (now === null) return
      if (event.buttons === 0) return finish()
      const by = event.pageY - now.startY
      dragged.current = { ...now, to: dropPlace(now.rows, { from: now.from, by }) }
      shift(element, { ...dragged.current, by })
    }
    const release = () => {
      const now = dragged.current
      finish()
      if (now !== null && now.to !== now.from) drop.current(now)
    }
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape') finish()
    }
    // The list may stand in the document of a frame.
    const view = element?.ownerDocument.defaultView ?? window
    view.addEventListener('pointermove', follow)
    view.addEventListener('pointerup', release)
    view.addEventListener('pointercancel', finish)
    view.addEventListener('keydown', cancel)
    return () => {
      view.removeEventListener('pointermove', follow)
      view.removeEventListener('pointerup', release)
      view.removeEventListener('pointercancel', finish)
      view.removeEventListener('keydown', cancel)
      settle(element)
    }
  }, [isDragging, list])

  return { start, isDragging }
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.children ?? [])].filter((row): row is HTMLElement => 'offsetTop' in row)
}

function measured(list: HTMLElement | null): readonly Row[] {
  return rowsOf(list).map((row) => ({ top: row.offsetTop, height: row.offsetHeight }))
}

function shift(list: HTMLElement | null, { rows, from, to, by }: Dragged & { readonly by: number }): void {
  for (const [place, row] of rowsOf(list).entries()) {
    const distance = place === from ? by : wayMade(rows, { from, to, place })
    row.style.transform = `translateY(${distance}px)`
    row.toggleAttribute('data-dragged', place === from)
  }
}

function settle(list: HTMLElement | null): void {
  for (const row of rowsOf(list)) {
    row.style.transform = ''
    row.removeAttribute('data-dragged')
  }
}
