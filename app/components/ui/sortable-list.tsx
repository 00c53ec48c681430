'use client'

/** A list in an order: each row has a handle, to be dragged or moved by the arrow keys, and the new place is said aloud. */
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useRowDrag } from '@/app/components/answer/use-row-drag'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './sortable-list.module.css'

export type SortableItem = {
  readonly id: string
  /** What is said of it aloud. */
  readonly name: string
  readonly content: ReactNode
}
type Move = { readonly from: number; readonly to: number }
type SortableListProps = {
  readonly label: string
  readonly items: readonly SortableItem[]
  /** Left out where the order cannot be changed now. */
  readonly onMove: ((move: Move) => void) | null
}

const steps: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowUp: (place) => place - 1,
  ArrowDown: (place) => place + 1,
  Home: () => 0,
  End: (_place, count) => count - 1,
}

export function SortableList({ label, items, onMove }: SortableListProps) {
  const id = useId()
  const t = useTranslations('Sortable')
  const list = useRef<HTMLOListElement>(null)
  const focusAfter = useRef<string | null>(null)
  const [lastMoved, setLastMoved] = useState<string | null>(null)
  const count = items.length

  // A row put elsewhere in the page loses the focus; who moved it by key wants to move it on.
  useLayoutEffect(() => {
    if (focusAfter.current === null) return
    const handle = document.getElementById(`${id}-${focusAfter.current}`)
    focusAfter.current = null
    handle?.focus()
  })

  const move = (wanted: Move) => {
    if (onMove === null || wanted.to < 0 || wanted.to >= count || wanted.from === wanted.to) return
    setLastMoved(items[wanted.from]?.id ?? null)
    onMove(wanted)
  }
  const drag = useRowDrag({ list, onDrop: move })
  const moveByKey = (event: KeyboardEvent, place: number) => {
    const to = steps[event.key]?.(place, count)
    if (to === undefined) return
    event.preventDefault()
    focusAfter.current = items[place]?.id ?? null
    move({ from: place, to })
  }
  const moved = items.findIndex((item) => item.id === lastMoved)
  const name = items[moved]?.name ?? ''
  return (
    <>
      <p id={`${id}-how`} className="visually-hidden">
        {t('how')}
      </p>
      <ol ref={list} className={styles['list']} aria-label={label} data-dragging={drag.isDragging}>
        {items.map((item, place) => (
          <li key={item.id} className={styles['item']}>
            <button
              id={`${id}-${item.id}`}
              type="button"
              className={styles['handle']}
              aria-label={t('handle', { name: item.name, place: place + 1, count })}
              aria-describedby={`${id}-how`}
              disabled={onMove === null || count < 2}
              onPointerDown={(event) => {
                event.currentTarget.focus()
                drag.start(event, place)
              }}
              onKeyDown={(event) => moveByKey(event, place)}
            >
              <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
                <path d="M5 6h.01M11 6h.01M5 12h.01M11 12h.01M5 18h.01M11 18h.01" />
              </svg>
            </button>
            <div className={styles['content']}>{item.content}</div>
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="visually-hidden">
        {moved >= 0 && t('moved', { name, place: moved + 1, count })}
      </p>
    </>
  )
}
