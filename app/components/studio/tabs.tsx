'use client'

/** One of several panels at a time. Arrow keys go along the tabs; a panel that was open once keeps what was typed in it. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import styles from './tabs.module.css'

export type Tab = {
  readonly id: string
  readonly title: string
  /** A word or number beside the title. */
  readonly note?: string | null
  readonly panel: ReactNode
}

type TabsProps = {
  readonly id: string
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly selected: string
  readonly onSelect: (id: string) => void
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

export function Tabs({ id, label, tabs, selected, onSelect }: TabsProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const isOpened = (tab: string) => tab === selected || opened.has(tab)
  const select = (tab: string) => {
    setOpened((before) => new Set([...before, selected, tab]))
    onSelect(tab)
  }
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key]
    if (step === undefined) return
    const place = tabs.findIndex((tab) => tab.id === selected)
    const next = tabs[(place + step + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    select(next.id)
    document.getElementById(`${id}-tab-${next.id}`)?.focus()
  }
  return (
    <div className={styles['tabs']}>
      <div role="tablist" aria-label={label} className={styles['list']} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={tab.id === selected ? 0 : -1}
            className={styles['tab']}
            onClick={() => select(tab.id)}
          >
            {tab.title}
            {tab.note !== undefined && tab.note !== null && <span className={styles['note']}>{tab.note}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-panel-${tab.id}`}
          aria-labelledby={`${id}-tab-${tab.id}`}
          hidden={tab.id !== selected}
          className={styles['panel']}
        >
          {isOpened(tab.id) && tab.panel}
        </div>
      ))}
    </div>
  )
}
