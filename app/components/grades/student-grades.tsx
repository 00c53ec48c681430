/** One student's grades: the total and how it came about, then each assessment with its history. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StudentGradesView } from '@/lib/contracts/gradebook-views'
import { GradeArticle } from './grade-article'
import styles from './grades.module.css'
import { TotalParts } from './total-parts'

export async function StudentGrades({ view }: { readonly view: StudentGradesView }) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const { course, student, canEdit, total, grades } = view
  return (
    <div className={page['page']}>
      <PageHead
        kicker={course.title}
        title={canEdit ? t('studentTitle', { name: student.name }) : t('title')}
        lead={
          canEdit ? (
            <>
              {student.email} {student.isSimulated && <SimulatedBadge />}
            </>
          ) : (
            t('ownLead')
          )
        }
      />
      {canEdit && (
        <p className={styles['ways']}>
          <Link href={`/courses/${course.slug}/grades`} className={button['quiet']}>
            {t('toGradebook')}
          </Link>
        </p>
      )}
      {grades.length === 0 && <EmptyState title={t('noGrades')}>{t('noGradesText')}</EmptyState>}
      {grades.length > 0 && (
        <section className={page['section']} aria-labelledby="total">
          <h2 id="total">{t('totalSoFar')}</h2>
          <p className={styles['total']}>{total === null ? t('noTotal') : format.number(total / 100, 'shareTold')}</p>
          <p className={styles['lateDays']}>{t('lateDaysUsed', { days: view.lateDaysUsed })}</p>
          {total !== null && <TotalParts view={view} />}
        </section>
      )}
      {grades.map((grade) => (
        <GradeArticle key={grade.assessmentId} grade={grade} view={view} />
      ))}
    </div>
  )
}
