/** Which mistakes a class makes: what to teach first, then all of them. */

import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { MisconceptionsView } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'
import { MisconceptionsTable } from './misconceptions-table'
import { OrderLinks } from './order-links'
import { TeachFirst } from './teach-first'

type MisconceptionsPageProps = { readonly view: MisconceptionsView; readonly rows: 'first' | 'all' }

export async function MisconceptionsPage({ view, rows }: MisconceptionsPageProps) {
  const t = await getTranslations('Misconceptions')
  const { course, filtering, order, misconceptions, studentCount } = view
  const base = `/courses/${course.slug}/class/misconceptions`
  const query = new URLSearchParams({ ...classFilterQuery(filtering.filter), order }).toString()
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead', { count: studentCount })} />
      <ClassTabs course={course} current="misconceptions" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} dates keep={{ order }} />
      {misconceptions.length === 0 ? (
        <NothingToTell view={view} />
      ) : (
        <>
          <TeachFirst view={view} />
          <OrderLinks view={view} />
          <MisconceptionsTable view={view} rows={rows} />
          <p className={styles['ways']}>
            <a href={`${base}/file?${query}`} download>
              {t('download')}
            </a>
          </p>
          <details className={disclosure['box']}>
            <summary>{t('explained')}</summary>
            <p className={styles['explained']}>{t('explainedText')}</p>
          </details>
        </>
      )}
    </div>
  )
}

async function NothingToTell({ view: { studentCount, isAnswered } }: { readonly view: MisconceptionsView }) {
  const t = await getTranslations('Misconceptions')
  if (studentCount === 0) return <EmptyState title={t('noStudents')}>{t('noStudentsText')}</EmptyState>
  if (!isAnswered) return <EmptyState title={t('noAnswers')}>{t('noAnswersText')}</EmptyState>
  return <EmptyState title={t('noMistakes')}>{t('noMistakesText')}</EmptyState>
}
