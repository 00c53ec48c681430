/** Says that a student was made by a program: a word in a dashed frame, beside the name. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './simulated-badge.module.css'

export function SimulatedBadge() {
  const t = useTranslations('Simulated')
  return (
    <span className={styles['badge']} title={t('explained')}>
      <svg className={styles['mark']} viewBox="0 0 10 10" aria-hidden="true">
        <path d="M5 0.8 9.2 5 5 9.2 0.8 5Z" />
      </svg>
      {t('word')}
    </span>
  )
}
