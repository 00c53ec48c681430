'use client'

/** A new password, shown on request, with what is expected said beforehand. */
import { useId, useState } from 'react'
import styles from '@/app/components/sign-in/sign-in.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { passwordLength } from '@/lib/contracts/password-length'

export function PasswordField() {
  const t = useTranslations('Links')
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('newPassword')}</label>
      <input
        id={id}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        minLength={passwordLength.min}
        maxLength={passwordLength.max}
        aria-describedby={`${id}-rule`}
        required
      />
      <span id={`${id}-rule`} className={styles['rule']}>
        {t('passwordRule', { min: passwordLength.min })}
      </span>
      <label className={styles['show']}>
        <input type="checkbox" checked={isShown} onChange={(event) => setIsShown(event.target.checked)} />
        {t('showPassword')}
      </label>
    </div>
  )
}
