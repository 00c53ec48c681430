/** A course over time: what is mastered and where it leads, and the work behind it. */

import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { type ClassProgressView, MOST_WEEKS_AHEAD } from '@/lib/contracts/analytics/class-progress'
import { ProgressFigures } from './progress-figures'

const choices = Array.from({ length: MOST_WEEKS_AHEAD }, (_, place) => place + 1)

export async function ClassProgressPage({ view }: { readonly view: ClassProgressView }) {
  const t = await getTranslations('ClassProgress')
  const { course, filtering, studentCount, objectiveCount, weeks: seen, weeksAhead } = view
  const isBounded = filtering.filter.from !== null || filtering.filter.to !== null
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
      {studentCount > 0 && seen.length === 0 && (
        <EmptyState title={t(isBounded ? 'noWeeksThen' : 'noWeeks')}>
          {t(isBounded ? 'noWeeksThenText' : 'noWeeksText')}
        </EmptyState>
      )}
      {seen.length > 0 && <ProgressFigures view={view} />}
    </div>
  )
}
