'use client'

/** The links of new accounts: a file to mail them from, and each to copy. They cannot be shown again. */
import Papa from 'papaparse'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { PersonalLink } from '@/lib/contracts/roster-views'
import { LinkBox } from './link-box'
import styles from './people.module.css'

export function LinksTable({ links }: { readonly links: readonly PersonalLink[] }) {
  const t = useTranslations('People')
  const download = () => {
    const data = links.map(({ name, email, path }) => [name, email, `${location.origin}${path}`])
    // A cell that begins like a formula is no formula.
    const text = Papa.unparse({ fields: ['name', 'email', 'link'], data }, { escapeFormulae: true })
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
    const anchor = Object.assign(document.createElement('a'), { href: address, download: 'sign-in-links.csv' })
    anchor.click()
    URL.revokeObjectURL(address)
  }
  return (
    <div className={styles['stack']}>
      <p>{t('linksText', { count: links.length })}</p>
      <button type="button" className={button['quiet']} onClick={download}>
        {t('linksDownload')}
      </button>
      <details className={disclosure['box']}>
        <summary>{t('linksShow')}</summary>
        {links.map(({ email, name, path }) => (
          <LinkBox key={email} path={path} label={`${name} · ${email}`} />
        ))}
      </details>
    </div>
  )
}
