'use client'

/** One item of an order: a grip to drag it by, its place, its text, and a button for either way. */
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './ordering.module.css'

type OrderingItemProps = {
  readonly id: string
  readonly itemId: string
  readonly text: ReactNode
  readonly place: number
  readonly count: number
  /** Takes the focus after a check that could not read the order. */
  readonly isUnread: boolean
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void
  readonly onMove: (to: number, button: HTMLElement) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}

export function OrderingItem(props: OrderingItemProps) {
  const { id, itemId, text, place, count, isUnread, onGrip, onMove, onKeyDown } = props
  const t = useTranslations('Answer')
  const button = (way: 'up' | 'down') => {
    const to = way === 'up' ? place - 1 : place + 1
    const isAtEnd = to < 0 || to >= count
    return (
      <button
        type="button"
        className={styles['move']}
        data-way={way}
        // Never disabled: a button that goes dead under the finger drops the focus.
        aria-disabled={isAtEnd}
        aria-labelledby={`${id}-${way} ${id}-text`}
        data-unread={isUnread && way === 'down'}
        onClick={(event) => onMove(to, event.currentTarget)}
        onKeyDown={onKeyDown}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={way === 'up' ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'} />
        </svg>
        <span id={`${id}-${way}`} className="visually-hidden">
          {t(way === 'up' ? 'moveUp' : 'moveDown')}
        </span>
      </button>
    )
  }
  return (
    <li className={styles['item']} data-item={itemId}>
      <span className={styles['grip']} onPointerDown={onGrip} aria-hidden="true">
        <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
          <path d="M5 6h.01M11 6h.01M5 12h.01M11 12h.01M5 18h.01M11 18h.01" />
        </svg>
      </span>
      <span className={styles['place']} aria-hidden="true">
        {place + 1}
      </span>
      <span id={`${id}-text`} className={styles['text']}>
        {text}
      </span>
      <span className={styles['moves']}>
        {button('up')}
        {button('down')}
      </span>
    </li>
  )
}
