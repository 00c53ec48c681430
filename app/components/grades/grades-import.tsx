'use client'

/** Points from a file: looked at first, then applied. */
import { type ChangeEvent, useState } from 'react'
import people from '@/app/components/people/people.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { askToApplyGrades, askToPreviewGrades } from './actions'
import { GradeDifferences } from './grade-differences'

export function GradesImport({ courseId }: { readonly courseId: string }) {
  const t = useTranslations('Grades')
  const isReady = useIsReady()
  const [text, setText] = useState('')
  // A preview speaks of the text it was made from.
  const [previewed, setPreviewed] = useState<string | null>(null)
  const preview = useRequest(askToPreviewGrades)
  const applied = useRequest(askToApplyGrades)
  const plan = previewed === text ? preview.value : null
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file !== undefined) setText(await file.text())
  }
  const apply = () => {
    if (plan !== null) applied.send({ courseId, text, fingerprint: plan.fingerprint }, () => setText(''))
  }
  return (
    <div className={people['stack']}>
      <p>{t('importText')}</p>
      <label className={people['field']}>
        {t('file')}
        <input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => void readFile(event)} />
      </label>
      <label className={people['field']}>
        {t('paste')}
        <textarea value={text} rows={4} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </label>
      <button
        type="button"
        className={button['quiet']}
        disabled={!isReady || text.trim() === ''}
        aria-disabled={preview.isPending}
        onClick={() => preview.send({ courseId, text }, () => setPreviewed(text))}
      >
        {t(preview.isPending ? 'looking' : 'look')}
      </button>
      <RequestAlert failure={preview.failure} />
      {plan !== null && (
        <GradeDifferences plan={plan}>
          <button type="button" className={button['primary']} aria-disabled={applied.isPending} onClick={apply}>
            {t(applied.isPending ? 'applying' : 'apply')}
          </button>
        </GradeDifferences>
      )}
      <RequestAlert failure={applied.failure} />
      <p role="status">{applied.value !== null && t('applied', { count: applied.value.changedCount })}</p>
    </div>
  )
}
