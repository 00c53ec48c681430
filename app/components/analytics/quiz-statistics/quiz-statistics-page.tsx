/** What a quiz's attempts say of it, of its questions and of the class. */
import Link from 'next/link'
import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { attemptChoices } from '@/lib/contracts/analytics/attempt-choice'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { QuizFigures } from './quiz-figures'
import { QuizWays } from './quiz-ways'

export async function QuizStatisticsPage({ view }: { readonly view: QuizStatisticsView }) {
  const t = await getTranslations('QuizStatistics')
  const { course, assessment, filtering, choice, n, studentCount } = view
  const { group, from, to } = filtering.filter
  const isFiltered = group !== null || from !== null || to !== null
  return (
    <div className={page['page']}>
      <PageHead
        kicker={course.title}
        title={t('title', { title: assessment.title })}
        lead={t('lead', { count: n, students: studentCount })}
      />
      <QuizWays view={view} />
      {assessment.kind === 'mastery-check' ? (
        <EmptyState title={t('check')} action={<Link href={`/courses/${course.slug}/class`}>{t('toMap')}</Link>}>
          {t('checkText')}
        </EmptyState>
      ) : (
        <>
          <ClassFilterForm filtering={filtering} dates>
            {view.hasSeveralAttempts && (
              <label>
                {t('attempts')}
                <select name="attempts" defaultValue={choice}>
                  {attemptChoices.map((each) => (
                    <option key={each} value={each}>
                      {t(`choice.${each}`)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </ClassFilterForm>
          {n === 0 && <EmptyState title={t('empty')}>{t(isFiltered ? 'emptyFiltered' : 'emptyText')}</EmptyState>}
          {n > 0 && <QuizFigures view={view} />}
        </>
      )}
    </div>
  )
}
