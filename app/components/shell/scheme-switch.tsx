'use client'

/** Three ways to see the page; the choice holds at once and for a year. */
import { useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { type Scheme, schemeCookie, schemes } from '@/app/theme/scheme'
import styles from './scheme-switch.module.css'

const yearSeconds = 31_536_000

export function SchemeSwitch({ initial }: { readonly initial: Scheme }) {
  const t = useTranslations('Scheme')
  const [chosen, setChosen] = useState(initial)
  const choose = (scheme: Scheme) => {
    setChosen(scheme)
    document.documentElement.dataset['scheme'] = scheme
    // The Cookie Store API is not in every supported browser.
    document.cookie = `${schemeCookie}=${scheme}; path=/; max-age=${yearSeconds}; samesite=lax`
  }
  return (
    <fieldset className={styles['group']}>
      <legend className="visually-hidden">{t('label')}</legend>
      {schemes.map((scheme) => (
        <label key={scheme} className={styles['option']} title={t(scheme)}>
          <input
            className="visually-hidden"
            type="radio"
            name="scheme"
            value={scheme}
            checked={chosen === scheme}
            onChange={() => choose(scheme)}
          />
          <span className="visually-hidden">{t(scheme)}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" className={styles['ring']} />
            {scheme === 'auto' && <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className={styles['fill']} />}
            {scheme === 'dark' && <circle cx="8" cy="8" r="5.5" className={styles['fill']} />}
          </svg>
        </label>
      ))}
    </fieldset>
  )
}
