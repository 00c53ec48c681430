'use client'

/** The rows with their ticks, and what can be done with those that are ticked. */
import { type ReactNode, useState } from 'react'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { askFoundIds } from './actions'
import styles from './bank-list.module.css'
import { BulkBar } from './bulk-bar'
import { BulkOutcome } from './bulk-outcome'
import { SelectionContext } from './selection-context'
import { tickedRange } from './ticked-range'
import { useBulk } from './use-bulk'

type BulkPanelProps = {
  /** Of the page, in their order. */
  readonly ids: readonly string[]
  /** On all pages. */
  readonly found: number
  readonly params: Readonly<Record<string, string>>
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly isAllowed: boolean
  readonly children: ReactNode
}

export function BulkPanel({ ids, found, params, objectives, isAllowed, children }: BulkPanelProps) {
  const t = useTranslations('StudioBank')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<string | null>(null)
  const { send, isPending, failure } = useRequest(askFoundIds)
  const bulk = useBulk()
  const tick = (id: string, reach: 'one' | 'range') => {
    setTicked(tickedRange({ ids, ticked, anchor: reach === 'range' ? anchor : null }, id))
    setAnchor(id)
  }
  const isWholePage = ids.length > 0 && ids.every((id) => ticked.has(id))
  const tickPage = () => {
    const others = [...ticked].filter((id) => !ids.includes(id))
    setTicked(new Set(isWholePage ? others : [...others, ...ids]))
  }
  return (
    <SelectionContext value={{ ids, ticked, tick, tickPage }}>
      {children}
      {isAllowed && (
        <div className={styles['bulk']} data-open={ticked.size > 0 || bulk.state.kind !== 'idle'}>
          {ticked.size > 0 && (
            <p className={styles['chosen']}>
              <span role="status">{t('chosen', { n: ticked.size })}</span>
              {isWholePage && found > ticked.size && (
                <button
                  type="button"
                  className={styles['plain']}
                  aria-disabled={isPending}
                  onClick={() => send({ params }, (all) => setTicked(new Set(all)))}
                >
                  {t('chooseAll', { n: found })}
                </button>
              )}
              <button type="button" className={styles['plain']} onClick={() => setTicked(new Set())}>
                {t('chooseNone')}
              </button>
            </p>
          )}
          <RequestAlert failure={failure} />
          {ticked.size > 0 && (
            <BulkBar
              ids={[...ticked]}
              objectives={objectives}
              isBusy={bulk.state.kind === 'running'}
              onChange={(change) => {
                bulk.change([...ticked], change)
                setTicked(new Set())
              }}
            />
          )}
          <BulkOutcome state={bulk.state} onUndo={bulk.undo} />
        </div>
      )}
    </SelectionContext>
  )
}
