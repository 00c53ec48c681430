'use client'

/** Ends the session and returns to the sign-in page with nothing left in memory. */
import { useTranslations } from 'next-intl'
import { useFormStatus } from 'react-dom'
import { signOut } from './actions'

export function SignOutButton({ className }: { readonly className: string | undefined }) {
  return (
    <form action={signOut}>
      <Submit className={className} />
    </form>
  )
}

function Submit({ className }: { readonly className: string | undefined }) {
  const t = useTranslations('Nav')
  const { pending } = useFormStatus()
  return (
    <button type="submit" className={className} disabled={pending}>
      {pending ? t('signingOut') : t('signOut')}
    </button>
  )
}
