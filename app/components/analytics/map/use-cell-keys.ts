'use client'

/** Arrow keys between the links of a table's cells. One of them is in the tab order: the one last visited. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { nextPlace } from './next-place'

type CellKeys = {
  readonly ref: RefObject<HTMLTableSectionElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

/** Without its script every link stays in the tab order. */
export function useCellKeys(): CellKeys {
  const ref = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const [first, ...others] = linksOf(ref.current)
    first?.removeAttribute('tabindex')
    for (const link of others) link.tabIndex = -1
  })
  const onFocus = ({ target }: FocusEvent) => {
    for (const link of ref.current?.querySelectorAll<HTMLElement>('td a:not([tabindex])') ?? []) link.tabIndex = -1
    target.removeAttribute('tabindex')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return
    const rows = [...(ref.current?.rows ?? [])].map(linksOf)
    const row = rows.findIndex((links) => links.includes(target))
    const column = rows[row]?.indexOf(target) ?? -1
    if (column === -1) return
    const size = { rows: rows.length, columns: rows[row]?.length ?? 0 }
    const next = nextPlace(event.key, { at: { row, column }, size })
    if (next === null) return
    event.preventDefault()
    rows[next.row]?.[next.column]?.focus()
  }
  return { ref, onKeyDown, onFocus }
}

function linksOf(part: HTMLElement | null): readonly HTMLElement[] {
  return [...(part?.querySelectorAll<HTMLElement>('td a') ?? [])]
}
