'use client'

/** What can be done with the questions that are ticked. */
import Link from 'next/link'
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { BulkChange } from '@/lib/contracts/bank/bulk-requests'
import styles from './bank-list.module.css'
import { ChangeValue } from './change-value'
import { changeKinds, emptyChange } from './empty-change'

type BulkBarProps = {
  readonly ids: readonly string[]
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly isBusy: boolean
  readonly onChange: (change: BulkChange) => void
}

/** Their ids stand in the address, and a server reads 16 KB of it. */
const mostInAddress = 250

export function BulkBar({ ids, objectives, isBusy, onChange }: BulkBarProps) {
  const t = useTranslations('StudioBank')
  const [change, setChange] = useState<BulkChange>({ kind: 'difficulty', to: 'medium' })
  const small = `${button['quiet']} ${button['small']}`
  const exportHref = `/bank/export?${new URLSearchParams({ questions: ids.join(',') }).toString()}`
  return (
    <div className={styles['bar']}>
      <button type="button" className={small} disabled={isBusy} onClick={() => onChange({ kind: 'retire' })}>
        {t('retire')}
      </button>
      <button type="button" className={small} disabled={isBusy} onClick={() => onChange({ kind: 'bring-back' })}>
        {t('bringBack')}
      </button>
      {ids.length <= mostInAddress ? (
        <Link href={exportHref} prefetch={false} className={small}>
          {t('takeOut')}
        </Link>
      ) : (
        <span className={styles['soft']}>{t('takeOutFewer', { most: mostInAddress })}</span>
      )}
      <form
        className={styles['change']}
        onSubmit={(event) => {
          event.preventDefault()
          onChange(change)
        }}
      >
        <select
          aria-label={t('changeLabel')}
          value={change.kind}
          onChange={(event) => setChange(emptyChange(event.target.value, objectives))}
        >
          {changeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`changeKind.${kind}`)}
            </option>
          ))}
        </select>
        <ChangeValue change={change} objectives={objectives} onChange={setChange} />
        <button type="submit" className={small} disabled={isBusy}>
          {t('apply')}
        </button>
      </form>
    </div>
  )
}
