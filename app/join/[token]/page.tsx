/** Where an invitation leads: into the course, by one's account or a new one. */
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { JoinButton } from '@/app/components/links/join-button'
import { LinkPage } from '@/app/components/links/link-page'
import { RegisterForm } from '@/app/components/links/register-form'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { findActor } from '@/lib/auth/session'
import { getJoinPage } from '@/lib/services/join-course'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Links'))('joinTitle'), referrer: 'no-referrer' }
}

type JoinPageProps = { readonly params: Promise<{ readonly token: string }> }

export default async function JoinPage({ params }: JoinPageProps) {
  const [{ token }, actor, t] = await Promise.all([params, findActor(), getTranslations('Links')])
  const view = await getJoinPage(actor, { token })
  if (view.kind === 'member') redirect(`/courses/${view.courseSlug}`)
  if (view.kind === 'closed') {
    return (
      <LinkPage title={t('closed')}>
        <p>{t('closedText')}</p>
      </LinkPage>
    )
  }
  if (actor !== null) {
    return (
      <LinkPage title={t('joinCourse', { course: view.courseTitle })}>
        <p>{t('joinAs', { name: actor.name, email: actor.email })}</p>
        <JoinButton token={token} />
      </LinkPage>
    )
  }
  return (
    <LinkPage title={t('joinCourse', { course: view.courseTitle })}>
      <RegisterForm token={token} />
      <p>{t('haveAccount')}</p>
      <Link href={`/sign-in?callbackUrl=${encodeURIComponent(`/join/${token}`)}`} className={button['quiet']}>
        {t('signIn')}
      </Link>
    </LinkPage>
  )
}
