'use client'

/** For a value the form has no box for: it stands in the text as somebody wrote it, and stays so. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'

export function OtherShape({ path }: { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { show } = useForm()
  return (
    <p className={styles['other']}>
      {t('otherShape')}{' '}
      <button type="button" className={styles['text']} onClick={() => show(path.join('.'), 'text')}>
        {t('showInText')}
      </button>
    </p>
  )
}
