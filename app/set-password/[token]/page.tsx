/** Where a personal link leads: a new password, once. */
import type { Metadata } from 'next'
import { LinkPage } from '@/app/components/links/link-page'
import { SetPasswordForm } from '@/app/components/links/set-password-form'
import { getTranslations } from '@/app/i18n/get-translations'
import { findPasswordLinkOwner } from '@/lib/services/password-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Links'))('passwordTitle'), referrer: 'no-referrer' }
}

type SetPasswordPageProps = { readonly params: Promise<{ readonly token: string }> }

export default async function SetPasswordPage({ params }: SetPasswordPageProps) {
  const [{ token }, t] = await Promise.all([params, getTranslations('Links')])
  const owner = await findPasswordLinkOwner(token)
  if (owner === null) {
    return (
      <LinkPage title={t('closed')}>
        <p>{t('closedText')}</p>
      </LinkPage>
    )
  }
  return (
    <LinkPage title={t('passwordTitle')}>
      <SetPasswordForm token={token} email={owner.email} />
    </LinkPage>
  )
}
