/** The surest misconceptions as cards: the mistake, how many, and the way to its page. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MisconceptionsView } from '@/lib/contracts/analytics/misconceptions'
import { misconceptionHref } from './misconception-href'
import styles from './misconceptions.module.css'
import { TrendWords } from './trend-words'

const CARDS = 3

/** By the order of certainty, whatever the table is sorted by; so only while the table has that order, or it would seem sorted twice. */
export async function TeachFirst({ view }: { readonly view: MisconceptionsView }) {
  const [t, format] = await Promise.all([getTranslations('Misconceptions'), getFormatter()])
  const { course, filtering, misconceptions, order } = view
  if (order !== 'surest') return null
  return (
    <section className={styles['teach']} aria-labelledby="teach-first">
      <h2 id="teach-first">{t('teachFirst')}</h2>
      <p className={styles['soft']}>{t('teachFirstText')}</p>
      <ul className={styles['cards']}>
        {misconceptions.slice(0, CARDS).map((one) => {
          const { objectiveId, objectiveTitle, mistake, name, rate, count, n, students, studentCount } = one
          return (
            <li key={`${objectiveId} ${mistake}`} className={page['card']}>
              <h3>
                <InlineMarkdown text={name} />
              </h3>
              <p className={styles['soft']}>{t('at', { objective: objectiveTitle })}</p>
              <p className={styles['figure']}>
                <strong>{format.number(rate, 'share')}</strong> {t('ofAnswers', { count, n })}
              </p>
              <p>{t('madeBy', { made: students.length, count: studentCount })}</p>
              <p className={styles['soft']}>
                <TrendWords trend={one.trend} />
              </p>
              <Link
                href={misconceptionHref({ slug: course.slug, objectiveId, mistake }, filtering.filter)}
                className={`${button['quiet']} ${button['small']}`}
                aria-label={`${t('open')}: ${name}, ${objectiveTitle}`}
              >
                {t('open')}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
