'use client'

/** One slot: what it asks, what it is worth, and behind a line everything else that can be said of it. */
import { useFormatter } from 'next-intl'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Slot } from '@/lib/assessment/definition'
import styles from './editor.module.css'
import { useSlots } from './editor-context'
import { NumberField } from './number-field'
import { SlotDetails } from './slot-details'
import { countFitting, slotName } from './slot-name'
import type { Bank } from './slots-fields'

type SlotRowProps = {
  readonly slot: Slot
  readonly place: number
  readonly count: number
  readonly bank: Bank
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void
  readonly onMove: (to: number, button: HTMLElement) => void
  readonly onRemove: () => void
}

export function SlotRow({ slot, place, count, bank, onGrip, onMove, onRemove }: SlotRowProps) {
  const t = useTranslations('Editor')
  const format = useFormatter()
  const { changeSlots, findings } = useSlots()
  const number = place + 1
  const own = findings.filter(({ slotIds }) => slotIds.includes(slot.id))
  const change = (part: Partial<Slot>) =>
    changeSlots((slots) => slots.map((each) => (each.id === slot.id ? { ...each, ...part } : each)))
  const moveByKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(place + step, event.currentTarget)
  }
  const mover = (way: 'up' | 'down') => {
    const to = way === 'up' ? place - 1 : place + 1
    return (
      <button
        type="button"
        className={styles['move']}
        aria-label={t(way === 'up' ? 'moveUp' : 'moveDown', { number })}
        aria-disabled={to < 0 || to >= count}
        onClick={(event) => onMove(to, event.currentTarget)}
        onKeyDown={moveByKey}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={way === 'up' ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'} />
        </svg>
      </button>
    )
  }
  const fitting = countFitting(slot, bank.pool)
  return (
    <li className={styles['slot']}>
      <span className={styles['grip']} onPointerDown={onGrip} aria-hidden="true">
        <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
          <path d="M5 6h.01M11 6h.01M5 12h.01M11 12h.01M5 18h.01M11 18h.01" />
        </svg>
      </span>
      <div className={styles['slotName']}>
        <h3>
          <span className={styles['slotNumber']}>{t('slot', { number })}</span> {format.list(slotName(slot, bank))}
        </h3>
        <p className={styles['hint']}>{slot.pick.kind === 'question' ? t('fixed') : t('drawn', { count: fitting })}</p>
      </div>
      <div className={styles['slotTools']}>
        <NumberField
          label={t('pointsOf', { number })}
          value={slot.points}
          bounds={{ min: 0.1, max: 1_000, step: 'any' }}
          onValue={(points) => change({ points })}
        />
        {mover('up')}
        {mover('down')}
        <button type="button" className={styles['text']} aria-label={t('removeLabel', { number })} onClick={onRemove}>
          {t('remove')}
        </button>
      </div>
      {own.length > 0 && (
        <ul className={styles['findings']}>
          {own.map((finding) => (
            <li key={finding.words} data-severity={finding.severity}>
              {finding.words}
            </li>
          ))}
        </ul>
      )}
      <SlotDetails slot={slot} number={number} bank={bank} onChange={change} />
    </li>
  )
}
