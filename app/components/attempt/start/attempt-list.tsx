/** The attempts there were, each with its way in. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentStartView, AttemptSummary } from '@/lib/contracts/attempt-views'

export async function AttemptList({ view }: { readonly view: AssessmentStartView }) {
  const [t, format] = await Promise.all([getTranslations('AttemptStart'), getFormatter()])
  const { course, assessment, attempts } = view
  const date = (at: string) => format.dateTime(new Date(at), 'moment', { timeZone: course.timeZone })
  const result = ({ points, maxPoints, state }: AttemptSummary) =>
    points === null
      ? t(`state-${state}`)
      : t('scoreOf', { points: format.number(points, 'earned'), max: format.number(maxPoints, 'earned') })
  return (
    <section className={page['section']}>
      <h2>{t('attemptsTitle')}</h2>
      <DataTable label={t('attemptsTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('attemptsTitle')}</th>
            <th scope="col">{t('handedIn')}</th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <tr key={attempt.id}>
              <th scope="row">
                <Link href={`/courses/${course.slug}/assessments/${assessment.id}/attempts/${attempt.id}`}>
                  {t('attempt', { number: attempt.number })}
                </Link>
              </th>
              <td>
                {attempt.closedAt !== null && date(attempt.closedAt)} {attempt.closedBy === 'time' && t('closedByTime')}
              </td>
              <td>{result(attempt)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
