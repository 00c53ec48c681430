/** Which part of a problem this is, before its label. A problem that asks one thing has no numbers. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'

export function PartNumber({ place, count }: { readonly place: number; readonly count: number }) {
  const t = useTranslations('Answer')
  if (count === 1) return null
  return (
    <>
      <span className={styles['number']} aria-hidden="true">
        {place + 1}
      </span>
      <span className="visually-hidden">{t('part', { number: place + 1, count })} </span>
    </>
  )
}
