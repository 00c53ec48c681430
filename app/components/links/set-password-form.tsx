'use client'

/** A new password by a link that works once. */
import Link from 'next/link'
import type { FormEvent } from 'react'
import styles from '@/app/components/sign-in/sign-in.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { setPassword } from './actions'
import { PasswordField } from './password-field'

export function SetPasswordForm({ token, email }: { readonly token: string; readonly email: string }) {
  const t = useTranslations('Links')
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(setPassword)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send({ token, password: String(new FormData(event.currentTarget).get('password')) })
  }
  if (value !== null) {
    return (
      <div role="status" className={styles['form']}>
        <p>{t(value.kind === 'set' ? 'passwordSet' : 'closedText')}</p>
        <Link href="/sign-in" className={button['primary']}>
          {t('signIn')}
        </Link>
      </div>
    )
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      <p>{t('passwordFor', { email })}</p>
      <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
      <PasswordField />
      <RequestAlert failure={failure} />
      <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
        {t(isPending ? 'settingPassword' : 'setPassword')}
      </button>
    </form>
  )
}
