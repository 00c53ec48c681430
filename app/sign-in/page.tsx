/** The door. Demo sign-ins are shown only where demo people exist. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import styles from '@/app/components/sign-in/sign-in.module.css'
import { SignInForm } from '@/app/components/sign-in/sign-in-form'
import { getTranslations } from '@/app/i18n/get-translations'
import { findActor } from '@/lib/auth/session'
import { getEnvironment } from '@/lib/env'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('SignIn'))('title') }
}

type SignInPageProps = { readonly searchParams: Promise<{ readonly callbackUrl?: string | string[] }> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [actor, { callbackUrl }] = await Promise.all([findActor(), searchParams])
  if (actor !== null) redirect('/')
  const [app, t] = await Promise.all([getTranslations('App'), getTranslations('SignIn')])
  return (
    <main id="content" className={styles['page']}>
      <div className={styles['words']}>
        <p className={styles['brand']}>{app('name')}</p>
        <p className={styles['lead']}>{t('lead')}</p>
      </div>
      <div className={styles['door']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        <SignInForm
          returnTo={typeof callbackUrl === 'string' ? callbackUrl : '/'}
          demo={getEnvironment().isDemo ? 'shown' : 'none'}
        />
      </div>
    </main>
  )
}
