/** The document around every page: language, colours as chosen, and the words the browser itself needs. */
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import 'katex/dist/katex.min.css'
import './theme/tokens.css'
import './theme/base.css'
import { parseScheme, schemeCookie } from './theme/scheme'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('App')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f7f6' },
    { media: '(prefers-color-scheme: dark)', color: '#111718' },
  ],
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, { Nav, Scheme, SignIn, Quiz, Answer, Plan, Prove, Errors }, jar, t] = await Promise.all([
    getLocale(),
    getMessages(),
    cookies(),
    getTranslations('App'),
  ])
  return (
    <html lang={locale} data-scheme={parseScheme(jar.get(schemeCookie)?.value)}>
      <body>
        <a className="skip-link" href="#content">
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={{ Nav, Scheme, SignIn, Quiz, Answer, Plan, Prove, Errors }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
