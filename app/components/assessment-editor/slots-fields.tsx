'use client'

/** The slots in order: moved by their buttons, by arrow keys on these, or by dragging; added below, removed with a way back. */
import { useLayoutEffect, useRef, useState } from 'react'
import { type Move, moved } from '@/app/components/answer/order-text'
import { useRowDrag } from '@/app/components/answer/use-row-drag'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Slot } from '@/lib/assessment/definition'
import { newSlot } from '@/lib/assessment/new-slot'
import type { PoolQuestionView } from '@/lib/contracts/assessment-views'
import { AddSlot } from './add-slot'
import styles from './editor.module.css'
import { useSlots } from './editor-context'
import { SlotRow } from './slot-row'

export type Bank = {
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly pool: readonly PoolQuestionView[]
}
type Removed = { readonly slot: Slot; readonly place: number }

const mostSlots = 200

export function SlotsFields({ bank }: { readonly bank: Bank }) {
  const t = useTranslations('Editor')
  const { kind, slots, changeSlots } = useSlots()
  const list = useRef<HTMLOListElement>(null)
  const focusAfter = useRef<HTMLElement | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [said, setSaid] = useState('')

  // A row put elsewhere in the page loses the focus; who moved it by key wants to move it on.
  useLayoutEffect(() => {
    focusAfter.current?.focus()
    focusAfter.current = null
  })

  const move = ({ from, to }: Move) => {
    if (to < 0 || to >= slots.length) return
    changeSlots((before) => [...moved(before, { from, to })])
    setSaid(t('movedTo', { place: to + 1, count: slots.length }))
  }
  const add = (pick: Slot['pick']) => {
    const slot = newSlot({ id: `slot-${crypto.randomUUID().slice(0, 8)}`, kind, pick })
    changeSlots((before) => [...before, slot])
    setSaid(t('addedAt', { place: slots.length + 1 }))
  }
  const remove = (place: number) => {
    const slot = slots[place]
    if (slot === undefined) return
    changeSlots((before) => before.filter((each) => each.id !== slot.id))
    setRemoved({ slot, place })
  }
  const undo = ({ slot, place }: Removed) => {
    changeSlots((before) => before.toSpliced(Math.min(place, before.length), 0, slot))
    setRemoved(null)
  }
  const drag = useRowDrag({ list, onDrop: move })

  return (
    <>
      <ol ref={list} className={styles['slots']} data-dragging={drag.isDragging}>
        {slots.map((slot, place) => (
          <SlotRow
            key={slot.id}
            slot={slot}
            place={place}
            count={slots.length}
            bank={bank}
            onGrip={(event) => drag.start(event, place)}
            onMove={(to, button) => {
              focusAfter.current = button
              move({ from: place, to })
            }}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      <div role="status" className={styles['removed']}>
        {removed !== null && (
          <p>
            {t('removed', { number: removed.place + 1 })}{' '}
            <button type="button" className={styles['text']} onClick={() => undo(removed)}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
      {slots.length < mostSlots && <AddSlot bank={bank} onAdd={add} />}
    </>
  )
}
