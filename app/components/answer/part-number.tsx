/** Which part of a problem this is, before its label. A problem that asks one thing has no numbers. */
import { getTranslations } from 'next-intl/server'
import styles from './answer.module.css'

export async function PartNumber({ place, count }: { readonly place: number; readonly count: number }) {
  const t = await getTranslations('Answer')
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
