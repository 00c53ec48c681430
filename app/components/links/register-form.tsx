'use client'

/** A new account for somebody who was invited. */
import type { FormEvent } from 'react'
import { postToAuth } from '@/app/components/shell/post-to-auth'
import styles from '@/app/components/sign-in/sign-in.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { register } from './actions'
import { PasswordField } from './password-field'

export function RegisterForm({ token }: { readonly token: string }) {
  const t = useTranslations('Links')
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(register)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const [name, email, password] = ['name', 'email', 'password'].map((field) => String(typed.get(field)))
    if (name === undefined || email === undefined || password === undefined) return
    send({ token, name: name.trim(), email: email.trim(), password }, (made) => {
      if (made.kind === 'joined') void signInTo(`/courses/${made.courseSlug}`, { email, password })
    })
  }
  const refusal = value?.kind === 'taken' || value?.kind === 'closed' ? value.kind : null
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']}>
        {t('name')}
        <input name="name" autoComplete="name" maxLength={200} required />
      </label>
      <label className={styles['field']}>
        {t('email')}
        <input name="email" type="email" autoComplete="username" maxLength={320} required />
      </label>
      <PasswordField />
      <div role="alert" className={refusal === null ? styles['silent'] : styles['alert']}>
        {refusal !== null && t(refusal === 'taken' ? 'taken' : 'closedText')}
      </div>
      <RequestAlert failure={failure} />
      <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
        {t(isPending ? 'registering' : 'register')}
      </button>
    </form>
  )
}

/** Signing in may fail, as for a lost connection; the door is then where to try again. */
async function signInTo(path: string, credentials: { readonly email: string; readonly password: string }) {
  await postToAuth('callback/credentials', credentials).catch(() => null)
  location.assign(path)
}
