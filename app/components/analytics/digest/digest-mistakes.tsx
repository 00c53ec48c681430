/** What to teach: the surest misconceptions of a week, each beside the week before. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { misconceptionHref } from '@/app/components/analytics/misconceptions/misconception-href'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import { noClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { DigestMisconception, DigestView } from '@/lib/contracts/analytics/digest'
import styles from './digest.module.css'

export async function DigestMistakes({ view }: { readonly view: DigestView }) {
  const [t, words, format] = await Promise.all([
    getTranslations('Digest'),
    getTranslations('Misconceptions'),
    getFormatter(),
  ])
  const { course, misconceptions, week, lastDay } = view
  const filter = { ...noClassFilter, from: week, to: lastDay }
  return (
    <section className={styles['part']} aria-labelledby="what-to-teach">
      <h2 id="what-to-teach">{t('teach')}</h2>
      {misconceptions.length === 0 && <p>{t('noMistakes')}</p>}
      <ol className={styles['list']}>
        {
          await Promise.all(
            misconceptions.map(async (one) => {
              const { objectiveId, objectiveTitle, mistake, name, n, count, rate, students } = one
              return (
                <li key={`${objectiveId} ${mistake}`}>
                  <Link href={misconceptionHref({ slug: course.slug, objectiveId, mistake }, filter)} prefetch={false}>
                    <InlineMarkdown text={name} />
                  </Link>{' '}
                  {words('at', { objective: objectiveTitle })}
                  {': '}
                  {t('mistakeLine', { count, n, share: format.number(rate, 'share'), students: students.length })}{' '}
                  <span className={styles['soft']}>{await changeText(one)}</span>
                </li>
              )
            }),
          )
        }
      </ol>
    </section>
  )
}

/** Told to whole percent, as it is shown: no change is claimed that the figures hide. */
async function changeText({ rate, before }: DigestMisconception): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('Digest.change'), getFormatter()])
  if (before === null) return t('none')
  const then = before.count / before.n
  const change = Math.round(100 * rate) - Math.round(100 * then)
  const share = format.number(then, 'share')
  if (change === 0) return t('same', { share })
  return change > 0 ? t('more', { share }) : t('less', { share })
}
