'use client'

/** Ends the session and returns to the sign-in page with nothing left in memory. */
import { useFormStatus } from 'react-dom'
import { useTranslations } from '@/app/i18n/use-translations'
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
