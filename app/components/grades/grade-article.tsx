/** A student's grade in one assessment: what counts, from which attempts, and every change of it. */
import { getFormatter } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StudentGrade, StudentGradesView } from '@/lib/contracts/gradebook-views'
import { CountedAttempts } from './counted-attempts'
import { GradeDecisions } from './grade-decisions'
import { GradeHistory } from './grade-history'
import { GradeStanding } from './grade-standing'
import styles from './grades.module.css'

type GradeArticleProps = { readonly grade: StudentGrade; readonly view: StudentGradesView }

export async function GradeArticle({ grade, view }: GradeArticleProps) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const { assessmentId, title, computedPoints, overridePoints, maxPoints, lateDays } = grade
  const id = `grade-${assessmentId}`
  const number = (points: number) => format.number(points, 'earned')
  const isShown = view.canEdit || grade.isReleased
  return (
    <article id={id} className={`${page['card']} ${styles['grade']}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {isShown ? <GradeStanding grade={grade} /> : <p>{t('notReleased')}</p>}
      {isShown && overridePoints !== null && computedPoints !== null && (
        <p>
          {t('computedBeside', {
            points: number(computedPoints),
            max: number(maxPoints),
            set: number(overridePoints),
          })}
        </p>
      )}
      {isShown && lateDays > 0 && <p>{t('late', { days: lateDays })}</p>}
      <CountedAttempts grade={grade} courseSlug={view.course.slug} />
      <GradeHistory history={grade.history} timeZone={view.course.timeZone} />
      {view.canEdit && (
        <GradeDecisions
          key={grade.sequence}
          grade={{ courseId: view.course.id, assessmentId, studentId: view.student.id, sequence: grade.sequence }}
          points={grade.points}
          isOverridden={overridePoints !== null}
          isExcused={grade.isExcused}
        />
      )}
    </article>
  )
}
