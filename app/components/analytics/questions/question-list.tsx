/** Practice questions: how hard, how telling, how much was done with them. */

import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { QuestionListView } from '@/lib/contracts/analytics/question-views'
import { QuestionScatter } from './question-scatter'
import { QuestionTable } from './question-table'
import styles from './questions.module.css'

export async function QuestionList({ view }: { readonly view: QuestionListView }) {
  const t = await getTranslations('QuestionStatistics')
  const { course, filtering, rows, unseen } = view
  const query = new URLSearchParams(classFilterQuery(filtering.filter)).toString()
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead', { count: rows.length })} />
      <ClassTabs course={course} current="questions" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} />
      {rows.length === 0 && (
        <EmptyState title={t('empty')}>{t(filtering.filter.group === null ? 'emptyText' : 'emptyGroup')}</EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <QuestionScatter view={view} />
          <section className={page['section']} aria-labelledby="all-questions">
            <h2 id="all-questions">{t('tableTitle')}</h2>
            <QuestionTable view={view} />
            <p className={styles['below']}>
              <a href={`/courses/${course.slug}/class/questions/file${query && `?${query}`}`} download>
                {t('file')}
              </a>
            </p>
          </section>
        </>
      )}
      {unseen.length > 0 && rows.length > 0 && (
        <section className={page['section']} aria-labelledby="unseen">
          <h2 id="unseen">{t('unseenTitle')}</h2>
          <p className={styles['soft']}>{t('unseen', { count: unseen.length, titles: unseen.join(', ') })}</p>
        </section>
      )}
      <section className={page['section']} aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        <p className={styles['soft']}>{t('howText')}</p>
      </section>
    </div>
  )
}
