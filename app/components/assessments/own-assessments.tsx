/** What a student has to do, first things first: what it is worth, until when, and what came of it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { EmptyState } from '@/app/components/ui/empty-state'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentListView, OwnAssessment } from '@/lib/contracts/assessment-views'
import styles from './assessments.module.css'
import { StateWord } from './state-word'

type Taking = Extract<AssessmentListView, { readonly kind: 'taking' }>

export async function OwnAssessments({ view }: { readonly view: Taking }) {
  const t = await getTranslations('Assessments')
  if (view.assessments.length === 0) return <EmptyState title={t('ownEmpty')}>{t('ownEmptyText')}</EmptyState>
  return (
    <ul className={styles['own']}>
      {view.assessments.map((assessment) => (
        <OwnRow key={assessment.id} assessment={assessment} course={view.course} />
      ))}
    </ul>
  )
}

type OwnRowProps = { readonly assessment: OwnAssessment; readonly course: Taking['course'] }

async function OwnRow({ assessment, course }: OwnRowProps) {
  const t = await getTranslations('Assessments')
  const { id, kind, title, status, points, maxPoints, attemptsLeft } = assessment
  return (
    <li className={styles['ownRow']} data-status={status}>
      <div>
        <h2 className={styles['ownTitle']}>
          <Link href={`/courses/${course.slug}/assessments/${id}`}>{title}</Link>
        </h2>
        <p className={styles['beside']}>
          {t(`kind.${kind}`)} · {t('worth', { points: maxPoints })}
        </p>
      </div>
      <div className={styles['ownWhen']}>
        <StateWord status={status} />
        <p>
          <OwnDates assessment={assessment} course={course} />
        </p>
        {(status === 'open' || status === 'in-progress') && (
          <p className={styles['beside']}>{t('attemptsLeft', { count: attemptsLeft })}</p>
        )}
      </div>
      <p className={styles['ownScore']}>
        {points === null ? (
          <span className={styles['beside']}>{t(status === 'done' ? 'scoreWaits' : 'noScore')}</span>
        ) : (
          t('score', { points, max: maxPoints })
        )}
      </p>
    </li>
  )
}

async function OwnDates({ assessment, course }: OwnRowProps) {
  const [t, format] = await Promise.all([getTranslations('Assessments'), getFormatter()])
  const { status, opensAt, closesAt, credit } = assessment
  const say = (iso: string) => format.dateTime(new Date(iso), 'due', { timeZone: course.timeZone })
  if (status === 'not-open' && opensAt !== null) return t('opens', { date: say(opensAt) })
  if (status === 'done' || status === 'closed') return closesAt === null ? null : t('closes', { date: say(closesAt) })
  if (credit === null || credit.until === null) return t('noDate')
  const until = t('creditUntil', { percent: credit.percent, date: say(credit.until) })
  return credit.until === closesAt ? until : `${until} ${t('thenCloses', { date: say(closesAt ?? credit.until) })}`
}
