'use client'

/** E-mail and password, and in a demonstration one button for each demo person. */
import { type FormEvent, useState } from 'react'
import { postToAuth } from '@/app/components/shell/post-to-auth'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { DemoPeople, demoPassword } from './demo-people'
import { localPath } from './local-path'
import styles from './sign-in.module.css'

type Status = 'idle' | 'pending' | 'refused' | 'rateLimited' | 'unavailable'
type SignInFormProps = { readonly returnTo: string; readonly demo: 'shown' | 'none' }

export function SignInForm({ returnTo, demo }: SignInFormProps) {
  const t = useTranslations('SignIn')
  const [status, setStatus] = useState<Status>('idle')
  const isReady = useIsReady()
  const isPending = status === 'pending'
  const isRefused = !isPending && status !== 'idle'

  const signIn = async (credentials: { readonly email: string; readonly password: string }) => {
    setStatus('pending')
    const outcome = await attemptSignIn(credentials).catch(() => 'unavailable' as const)
    if (outcome === 'signed-in') location.assign(localPath(returnTo))
    else setStatus(outcome)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const form = new FormData(event.currentTarget)
    void signIn({ email: String(form.get('email')), password: String(form.get('password')) })
  }

  return (
    <>
      <form onSubmit={submit} method="post" className={styles['form']}>
        <label className={styles['field']}>
          {t('email')}
          <input name="email" type="email" autoComplete="username" required aria-invalid={status === 'refused'} />
        </label>
        <label className={styles['field']}>
          {t('password')}
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            required
            aria-invalid={status === 'refused'}
          />
        </label>
        <p role="alert" className={isRefused ? styles['alert'] : styles['silent']}>
          {isRefused && t(status)}
        </p>
        <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
          {isPending ? t('pending') : t('submit')}
        </button>
      </form>
      {demo === 'shown' && (
        <DemoPeople isPending={isPending} onChoose={(email) => void signIn({ email, password: demoPassword })} />
      )}
    </>
  )
}

async function attemptSignIn(credentials: {
  readonly email: string
  readonly password: string
}): Promise<Exclude<Status, 'idle' | 'pending'> | 'signed-in'> {
  const { status, url } = await postToAuth('callback/credentials', credentials)
  const error = url?.searchParams.get('error')
  if (error === 'rate-limited' || status === 429) return 'rateLimited'
  if (error === 'CredentialsSignin') return 'refused'
  return status === 200 && error === null ? 'signed-in' : 'unavailable'
}
