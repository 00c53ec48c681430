'use client'

/** Ends the session and returns to the sign-in page with nothing left in memory. */
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { postToAuth } from './post-to-auth'

export function SignOutButton({ className }: { readonly className: string | undefined }) {
  const t = useTranslations('Nav')
  const [isPending, startTransition] = useTransition()
  const signOut = () =>
    startTransition(async () => {
      await postToAuth('signout', { callbackUrl: '/sign-in' }).catch(() => null)
      location.assign('/sign-in')
    })
  return (
    <button type="button" className={className} onClick={signOut} disabled={isPending}>
      {isPending ? t('signingOut') : t('signOut')}
    </button>
  )
}
