'use client'

/** A link for a whole class: how long it works and for how many. */
import type { FormEvent } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { createInvitation } from './actions'
import { LinkBox } from './link-box'
import styles from './people.module.css'

export function InvitationForm({ courseId }: { readonly courseId: string }) {
  const t = useTranslations('People')
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(createInvitation)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    send({ courseId, days: Number(typed.get('days')), places: Number(typed.get('places')) })
  }
  return (
    <form onSubmit={submit} className={styles['row']}>
      <label className={styles['field']}>
        {t('days')}
        <input name="days" type="number" min={1} max={365} defaultValue={14} required />
      </label>
      <label className={styles['field']}>
        {t('places')}
        <input name="places" type="number" min={1} max={5000} defaultValue={100} required />
      </label>
      <button type="submit" className={button['quiet']} disabled={!isReady} aria-disabled={isPending}>
        {t(isPending ? 'inviting' : 'invite')}
      </button>
      <div role="status" className={styles['whole']}>
        {value !== null && <LinkBox path={value.path} label={t('inviteLink')} />}
      </div>
      <RequestAlert failure={failure} />
    </form>
  )
}
