/** In which order misconceptions stand: links, so that an order can be kept and sent. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import { type MisconceptionsView, misconceptionOrders } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'

export async function OrderLinks({ view: { course, filtering, order } }: { readonly view: MisconceptionsView }) {
  const t = await getTranslations('Misconceptions')
  return (
    <nav className={styles['orders']} aria-label={t('sortBy')}>
      <span>{t('sortBy')}</span>
      {misconceptionOrders.map((one) => {
        const query = new URLSearchParams({ ...classFilterQuery(filtering.filter), order: one })
        return (
          <Link
            key={one}
            href={`/courses/${course.slug}/class/misconceptions?${query.toString()}`}
            prefetch={false}
            {...(one === order ? { 'aria-current': 'true' as const } : {})}
          >
            {t(`sort.${one}`)}
          </Link>
        )
      })}
    </nav>
  )
}
