'use client'

/** One student by e-mail; for somebody without an account, the link to hand on. */
import { type FormEvent, useRef } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { addStudent } from './actions'
import { LinkBox } from './link-box'
import styles from './people.module.css'

export function AddStudentForm({ courseId }: { readonly courseId: string }) {
  const t = useTranslations('People')
  const isReady = useIsReady()
  const form = useRef<HTMLFormElement>(null)
  const { isPending, failure, value, send } = useRequest(addStudent)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const input = { courseId, email: String(typed.get('email')).trim(), name: String(typed.get('name')).trim() }
    send(input, () => form.current?.reset())
  }
  return (
    <form ref={form} onSubmit={submit} className={styles['row']}>
      <label className={styles['field']}>
        {t('name')}
        <input name="name" required maxLength={200} autoComplete="off" />
      </label>
      <label className={styles['field']}>
        {t('email')}
        <input name="email" type="email" required maxLength={320} autoComplete="off" />
      </label>
      <button type="submit" className={button['quiet']} disabled={!isReady} aria-disabled={isPending}>
        {t(isPending ? 'adding' : 'add')}
      </button>
      <div role="status" className={styles['whole']}>
        {value !== null && <p>{t(`added.${value.kind}`)}</p>}
        {value?.kind === 'created' && (
          <LinkBox path={value.link.path} label={t('linkFor', { name: value.link.name })} />
        )}
      </div>
      <RequestAlert failure={failure} />
    </form>
  )
}
