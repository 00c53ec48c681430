/** The mistake that is surely commonest, in a sentence, with the way to teach against it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { misconceptionHref } from '@/app/components/analytics/misconceptions/misconception-href'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MisconceptionsView } from '@/lib/contracts/analytics/misconceptions'

export async function TopMisconception({ view }: { readonly view: MisconceptionsView }) {
  const [t, format] = await Promise.all([getTranslations('MasteryMap'), getFormatter()])
  const { course, filtering, misconceptions } = view
  const [top] = misconceptions
  if (top === undefined) return null
  const { name, objectiveId, objectiveTitle, mistake, n, count, rate, interval, students } = top
  const figures = { count, n, share: format.number(rate, 'share'), students: students.length }
  return (
    <li>
      <strong>{t('misconception')}</strong> <InlineMarkdown text={name} />
      {t('misconceptionAt', { objective: objectiveTitle })}{' '}
      {interval.kind === 'interval'
        ? t('misconceptionSure', {
            ...figures,
            low: format.number(interval.low, 'share'),
            high: format.number(interval.high, 'share'),
          })
        : t('misconceptionSeen', figures)}{' '}
      <Link href={misconceptionHref({ slug: course.slug, objectiveId, mistake }, filtering.filter)} prefetch={false}>
        {t('teachIt')}
      </Link>
    </li>
  )
}
