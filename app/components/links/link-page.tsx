/** The sheet of a page somebody reaches by a link, signed in or not. */
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import styles from '@/app/components/sign-in/sign-in.module.css'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'

type LinkPageProps = { readonly title: string; readonly lead?: string; readonly children: ReactNode }

export async function LinkPage({ title, lead, children }: LinkPageProps) {
  const [app, { Links, errors }] = await Promise.all([getTranslations('App'), getMessages()])
  return (
    <main id="content" className={styles['page']}>
      <div className={styles['words']}>
        <p className={styles['brand']}>{app('name')}</p>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      <div className={styles['door']}>
        <h1 className={styles['title']}>{title}</h1>
        <NextIntlClientProvider messages={{ Links, errors }}>{children}</NextIntlClientProvider>
      </div>
    </main>
  )
}
