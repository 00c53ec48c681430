/** The attempts behind a grade, and which of them count. Each page says how its points came about. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StudentGrade } from '@/lib/contracts/gradebook-views'
import styles from './grades.module.css'

type CountedAttemptsProps = { readonly grade: StudentGrade; readonly courseSlug: string }

export async function CountedAttempts({ grade, courseSlug }: CountedAttemptsProps) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const { assessmentId, attempts, attemptCounts } = grade
  if (attempts.length === 0) return null
  return (
    <div>
      {attempts.length > 1 && <p>{t(`rule-${attemptCounts}`)}</p>}
      <ul className={styles['attempts']}>
        {attempts.map(({ id, number, points, maxPoints, counts }) => (
          <li key={id}>
            <Link href={`/courses/${courseSlug}/assessments/${assessmentId}/attempts/${id}`}>
              {t('attempt', { number })}
            </Link>
            {': '}
            {points === null
              ? t('notGraded')
              : t('pointsOf', { points: format.number(points, 'earned'), max: format.number(maxPoints, 'earned') })}
            {counts && attempts.length > 1 && ` · ${t('attemptCounts')}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
