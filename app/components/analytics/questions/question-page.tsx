/** One question of practice: its figures, its tries, its mistakes, its versions. */
import Link from 'next/link'
import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'
import { MistakeTable } from './mistake-table'
import { QuestionFigures } from './question-figures'
import styles from './questions.module.css'
import { TryFigure } from './try-figure'
import { VersionTable } from './version-table'

export async function QuestionPage({ view }: { readonly view: QuestionStatisticsView }) {
  const t = await getTranslations('QuestionStatistics')
  const { course, filtering, question, students, answers } = view
  return (
    <div className={page['page']}>
      <PageHead
        kicker={<Link href={`/courses/${course.slug}/class/questions`}>{t('back')}</Link>}
        title={question.title}
        lead={`${question.objectives.join(', ')}. ${t('questionLead', { students, answers })}`}
      />
      <ClassTabs course={course} current="questions" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} />
      {question.isArchived && <p className={styles['archived']}>{t('archivedLong')}</p>}
      {question.example !== null && (
        <details className={`${disclosure['box']} ${styles['example']}`}>
          <summary>{t('example')}</summary>
          <div className={styles['prompt']}>
            <Markdown text={question.example} />
          </div>
        </details>
      )}
      {answers === 0 ? (
        <EmptyState title={t('emptyQuestion')}>{t('emptyQuestionText')}</EmptyState>
      ) : (
        <>
          <QuestionFigures view={view} />
          <TryFigure view={view} />
          <MistakeTable view={view} />
          <VersionTable view={view} />
        </>
      )}
    </div>
  )
}
