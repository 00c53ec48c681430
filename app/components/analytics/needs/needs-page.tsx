/** Who could use a person, in the order of what it would bring. */
import { getFormatter } from 'next-intl/server'
import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { NeedsView } from '@/lib/contracts/analytics/needs'
import { AsideList } from './aside-list'
import { firstNeeds, MoreNeeds } from './more-needs'
import { NeedItem } from './need-item'
import styles from './needs.module.css'

export async function NeedsPage({ view }: { readonly view: NeedsView }) {
  const [t, format] = await Promise.all([getTranslations('Needs'), getFormatter()])
  const { course, filtering, goal, needs, aside, studentCount } = view
  const at = format.dateTime(new Date(goal.at), 'day', { timeZone: course.timeZone })
  const query = new URLSearchParams(classFilterQuery(filtering.filter)).toString()
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead', { count: studentCount })} />
      <ClassTabs course={course} current="needs" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} />
      {needs.length === 0 ? (
        <NobodyNeeds view={view} />
      ) : (
        <>
          <p className={styles['order']}>
            {t('order')}{' '}
            {goal.kind === 'assessment' ? t('untilAssessment', { title: goal.title, at }) : t('untilHorizon', { at })}
          </p>
          <ol className={styles['needs']}>
            {needs.slice(0, firstNeeds).map((need) => (
              <NeedItem key={need.student.id} need={need} view={view} />
            ))}
          </ol>
          {needs.length > firstNeeds && <MoreNeeds view={view} />}
          <p className={styles['ways']}>
            <a href={`/courses/${course.slug}/class/needs/file${query && `?${query}`}`} download>
              {t('download')}
            </a>
          </p>
        </>
      )}
      {aside.length > 0 && <AsideList view={view} />}
    </div>
  )
}

async function NobodyNeeds({ view: { studentCount, isQuiet, aside } }: { readonly view: NeedsView }) {
  const t = await getTranslations('Needs')
  if (studentCount === 0) return <EmptyState title={t('noStudents')}>{t('noStudentsText')}</EmptyState>
  if (aside.length > 0) return <EmptyState title={t('nobodyLeft')}>{t('nobodyLeftText')}</EmptyState>
  return <EmptyState title={t('fine')}>{t(isQuiet ? 'quietText' : 'fineText')}</EmptyState>
}
