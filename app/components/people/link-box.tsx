'use client'

/** A link to hand on, whole and ready to copy. It is shown this once. */
import { useEffect, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './people.module.css'

export function LinkBox({ path, label }: { readonly path: string; readonly label: string }) {
  const t = useTranslations('People')
  const [origin, setOrigin] = useState('')
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setOrigin(location.origin), [])
  const url = `${origin}${path}`
  const copy = () => {
    // Where the clipboard is forbidden the text is selected, ready for the keyboard.
    void navigator.clipboard?.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  }
  return (
    <div className={styles['link']}>
      <label className={styles['field']}>
        {label}
        <input readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={copy}>
        {t('copy')}
      </button>
      <span role="status" className={styles['said']}>
        {isCopied && t('copied')}
      </span>
    </div>
  )
}
