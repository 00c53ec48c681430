'use client'

/** Items to put in order: by their buttons, by arrow keys on these, or by dragging. Untouched, it is no answer yet. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import type { AskedOrdering } from './asked-part'
import { joinOrder, type Move, moved, splitOrder } from './order-text'
import ordering from './ordering.module.css'
import { OrderingItem } from './ordering-item'
import { useRowDrag } from './use-row-drag'

export function OrderingList({ part, value, expected, onChange }: BoxState & { readonly part: AskedOrdering }) {
  const id = useId()
  const t = useTranslations('Answer')
  const list = useRef<HTMLOListElement>(null)
  const focusAfter = useRef<HTMLElement | null>(null)
  const [lastMoved, setLastMoved] = useState<string | null>(null)
  const ids = splitOrder(
    value,
    part.items.map((item) => item.id),
  )

  // A row put elsewhere in the page loses the focus; who moved it by key wants to move it on.
  useLayoutEffect(() => {
    focusAfter.current?.focus()
    // What has the focus already is not brought into view by focusing it.
    focusAfter.current?.scrollIntoView({ block: 'nearest' })
    focusAfter.current = null
  })

  const move = ({ from, to }: Move) => {
    if (to < 0 || to >= ids.length) return
    setLastMoved(ids[from] ?? null)
    onChange(joinOrder(moved(ids, { from, to })))
  }
  const moveByHand = (wanted: Move, button: HTMLElement) => {
    focusAfter.current = button
    move(wanted)
  }
  const moveByKey = (event: KeyboardEvent<HTMLButtonElement>, place: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    moveByHand({ from: place, to: place + step }, event.currentTarget)
  }
  const drag = useRowDrag({ list, onDrop: move })
  const said = part.items.find((item) => item.id === lastMoved)

  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-read`}>
      <legend className={styles['label']}>{part.label}</legend>
      <ol ref={list} className={ordering['list']} data-dragging={drag.isDragging}>
        {ids.map((itemId, place) => (
          <OrderingItem
            key={itemId}
            id={`${id}-${itemId}`}
            itemId={itemId}
            text={part.items.find((item) => item.id === itemId)?.text}
            place={place}
            count={ids.length}
            isUnread={expected !== null && place === 0}
            onGrip={(event) => drag.start(event, place)}
            onMove={(to, button) => moveByHand({ from: place, to }, button)}
            onKeyDown={(event) => moveByKey(event, place)}
          />
        ))}
      </ol>
      <p id={`${id}-read`} className={expected === null ? styles['read'] : styles['expected']}>
        {value === '' ? t('orderUntouched') : (expected ?? t('orderHow'))}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {said !== undefined && (
          <>
            {said.text} {t('nowAt', { place: ids.indexOf(said.id) + 1, count: ids.length })}
          </>
        )}
      </p>
    </fieldset>
  )
}
