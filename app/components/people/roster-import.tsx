'use client'

/** A roster from a file or pasted: first what it would change, then, if wanted, the change. */
import { type ChangeEvent, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { applyRoster, previewRoster } from './actions'
import { LinksTable } from './links-table'
import styles from './people.module.css'
import { RosterChanges } from './roster-changes'

export function RosterImport({ courseId }: { readonly courseId: string }) {
  const t = useTranslations('People')
  const isReady = useIsReady()
  const [text, setText] = useState('')
  const [dropsMissing, setDropsMissing] = useState(false)
  const preview = useRequest(previewRoster)
  const applied = useRequest(applyRoster)
  // A preview speaks of the text it was made from, and of a course that has not changed since.
  const [previewed, setPreviewed] = useState<string | null>(null)
  const plan = previewed === text ? preview.value : null

  const look = () => preview.send({ courseId, text }, () => setPreviewed(text))
  const apply = () => {
    if (plan === null) return
    const { fingerprint } = plan
    applied.send({ courseId, text, dropsMissing, fingerprint }, () => setText(''))
  }
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file !== undefined) setText(await file.text())
  }

  return (
    <div className={styles['stack']}>
      <p>{t('importText')}</p>
      <label className={styles['field']}>
        {t('file')}
        <input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => void readFile(event)} />
      </label>
      <label className={styles['field']}>
        {t('paste')}
        <textarea
          value={text}
          rows={5}
          spellCheck={false}
          placeholder={t('pasteExample')}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button
        type="button"
        className={button['quiet']}
        disabled={!isReady || text.trim() === ''}
        aria-disabled={preview.isPending}
        onClick={look}
      >
        {t(preview.isPending ? 'looking' : 'look')}
      </button>
      <RequestAlert failure={preview.failure} />
      {plan !== null && (
        <RosterChanges plan={plan} dropsMissing={dropsMissing} onDropsMissing={setDropsMissing}>
          <button type="button" className={button['primary']} aria-disabled={applied.isPending} onClick={apply}>
            {t(applied.isPending ? 'applying' : 'apply')}
          </button>
        </RosterChanges>
      )}
      <RequestAlert failure={applied.failure} />
      <div role="status">
        {applied.value !== null && <p>{t('applied', countsOf(applied.value))}</p>}
        {applied.value !== null && applied.value.links.length > 0 && <LinksTable links={applied.value.links} />}
      </div>
    </div>
  )
}

type Counts = {
  readonly added: number
  readonly restored: number
  readonly regrouped: number
  readonly dropped: number
}

function countsOf({ added, restored, regrouped, dropped }: Counts): Counts {
  return { added, restored, regrouped, dropped }
}
