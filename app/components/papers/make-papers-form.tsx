'use client'

/** Papers for everybody who has none, and so many spare ones. */
import { type FormEvent, useState } from 'react'
import people from '@/app/components/people/people.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { mostSpares } from '@/lib/contracts/paper-requests'
import { askToMakePapers } from './actions'
import styles from './papers.module.css'

type MakePapersFormProps = {
  readonly place: { readonly courseId: string; readonly assessmentId: string }
  /** Students without a paper that holds. */
  readonly wanting: number
  readonly spares: number
}

export function MakePapersForm({ place, wanting, spares }: MakePapersFormProps) {
  const t = useTranslations('Papers')
  const isReady = useIsReady()
  const [wanted, setWanted] = useState(String(spares))
  const making = useRequest(askToMakePapers)
  const isRead = /^\d{1,2}$/.test(wanted.trim()) && Number(wanted) <= mostSpares
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isRead) making.send({ ...place, spares: Number(wanted) })
  }
  return (
    <form onSubmit={submit} className={people['stack']} noValidate>
      <p>{t('wanting', { count: wanting })}</p>
      <label className={`${people['field']} ${styles['short']}`}>
        {t('sparesWanted')}
        <input
          inputMode="numeric"
          value={wanted}
          aria-invalid={!isRead}
          aria-describedby="spares-said"
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      <p id="spares-said" className={people['soft']}>
        {t(isRead ? 'sparesHint' : 'expectSpares', { max: mostSpares })}
      </p>
      <button
        type="submit"
        className={wanting > 0 ? button['primary'] : button['quiet']}
        disabled={!isReady || !isRead}
        aria-disabled={making.isPending}
      >
        {t(making.isPending ? 'making' : 'make')}
      </button>
      <p role="status">
        {making.value?.kind === 'made' && !making.isPending && t('made', { count: making.value.count })}
      </p>
      {making.value?.kind === 'pool-too-small' && (
        <p role="alert" className={people['alert']}>
          {t('poolTooSmall')}
        </p>
      )}
      <RequestAlert failure={making.failure} />
    </form>
  )
}
