'use client'

/** Dragging a row of a list by pointer: it follows, the others make way, and it is put down where it hovers. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { dropPlace, type Row, wayMade } from './drag-layout'

type RowDrag = {
  readonly list: RefObject<HTMLElement | null>
  readonly onDrop: (from: number, to: number) => void
}
type Dragged = { readonly from: number; readonly startY: number; readonly rows: readonly Row[]; readonly to: number }

export function useRowDrag({ list, onDrop }: RowDrag) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const latest = useRef({ dragged, onDrop })
  useEffect(() => {
    latest.current = { dragged, onDrop }
  })

  const start = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0) return
    event.preventDefault()
    setDragged({ from, startY: event.clientY + window.scrollY, rows: measured(list.current), to: from })
  }
  const isDragging = dragged !== null

  useEffect(() => {
    if (!isDragging) return
    const element = list.current
    const follow = (event: globalThis.PointerEvent) => {
      const { dragged: now } = latest.current
      if (now === null) return
      const by = event.clientY + window.scrollY - now.startY
      const to = dropPlace(now.rows, now.from, by)
      shift(element, { ...now, to }, by)
      if (to !== now.to) setDragged({ ...now, to })
    }
    const end = (event: globalThis.PointerEvent | KeyboardEvent) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      const { dragged: now, onDrop: drop } = latest.current
      setDragged(null)
      settle(element)
      if (event.type === 'pointerup' && now !== null && now.to !== now.from) drop(now.from, now.to)
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', end)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', end)
      settle(element)
    }
  }, [isDragging, list])

  return { start, isDragging }
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement)
}

function measured(list: HTMLElement | null): readonly Row[] {
  return rowsOf(list).map((row) => ({ top: row.offsetTop, height: row.offsetHeight }))
}

function shift(list: HTMLElement | null, { rows, from, to }: Dragged, by: number): void {
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
