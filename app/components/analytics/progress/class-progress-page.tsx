/** A course over time: what is mastered and where it leads, and the work behind it. */
import { getFormatter, getTranslations } from 'next-intl/server'
import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { type ClassProgressView, MOST_WEEKS_AHEAD } from '@/lib/contracts/analytics/class-progress'
import { MasteredFigure } from './mastered-figure'
import styles from './progress.module.css'
import { WorkFigure } from './work-figure'

const choices = Array.from({ length: MOST_WEEKS_AHEAD }, (_, place) => place + 1)

export async function ClassProgressPage({ view }: { readonly view: ClassProgressView }) {
  const t = await getTranslations('ClassProgress')
  const { course, filtering, studentCount, objectiveCount, weeks: seen, weeksAhead } = view
  return (
    <div className={page['page']}>
      <PageHead
        kicker={course.title}
        title={t('title')}
        lead={t('lead', { count: studentCount, objectives: objectiveCount })}
      />
      <ClassTabs course={course} current="progress" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} dates>
        <label>
          {t('ahead')}
          <select name="ahead" defaultValue={weeksAhead}>
            {choices.map((weeks) => (
              <option key={weeks} value={weeks}>
                {weeks}
              </option>
            ))}
          </select>
        </label>
      </ClassFilterForm>
      {studentCount === 0 && <EmptyState title={t('noStudents')}>{t('noStudentsText')}</EmptyState>}
      {studentCount > 0 && seen.length === 0 && <EmptyState title={t('noWeeks')}>{t('noWeeksText')}</EmptyState>}
      {seen.length > 0 && <Figures view={view} />}
    </div>
  )
}

async function Figures({ view }: { readonly view: ClassProgressView }) {
  const [t, format] = await Promise.all([getTranslations('ClassProgress'), getFormatter()])
  const { course, due } = view
  return (
    <div className={styles['figures']}>
      <MasteredFigure view={view} />
      {due.length > 0 && (
        <div>
          <h2 className={styles['dueTitle']}>{t('due')}</h2>
          <ul className={styles['due']}>
            {due.map(({ id, title, at }) => (
              <li key={id}>
                {t('dueLine', { title, at: format.dateTime(new Date(at), 'due', { timeZone: course.timeZone }) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <WorkFigure view={view} />
      <details className={disclosure['box']}>
        <summary>{t('explained')}</summary>
        <p className={styles['soft']}>{t('explainedText')}</p>
      </details>
    </div>
  )
}
