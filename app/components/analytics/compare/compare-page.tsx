/** Two groups side by side, and two assessments. */
import Link from 'next/link'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import { AssessmentPair } from './assessment-pair'
import styles from './compare.module.css'
import { GroupFigures } from './group-figures'
import { GroupForm } from './group-form'

export async function ComparePage({ view }: { readonly view: CompareView }) {
  const t = await getTranslations('Compare')
  const { course, groups, sizes, inBoth, first, second } = view
  const secondName = second?.name ?? t('everybodyElse')
  const isEmpty = sizes.first === 0 || sizes.second === 0
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead')} />
      <ClassTabs course={course} current="compare" />
      {first === null ? (
        <EmptyState title={t('noGroups')} action={<Link href={`/courses/${course.slug}/people`}>{t('toPeople')}</Link>}>
          {t('noGroupsText')}
        </EmptyState>
      ) : (
        <>
          <GroupForm groups={groups} first={first.id} second={second?.id ?? ''} />
          <p className={styles['soft']}>
            {t('sizes', { first: first.name, second: secondName, a: sizes.first, b: sizes.second })}
            {inBoth > 0 && ` ${t('inBoth', { count: inBoth })}`}
          </p>
          {isEmpty && <p>{t('nobody')}</p>}
          {!isEmpty && <GroupFigures view={view} names={{ first: first.name, second: secondName }} />}
        </>
      )}
      <AssessmentPair view={view} />
      <p className={styles['below']}>
        <a href={fileHref(view)} download>
          {t('file')}
        </a>
      </p>
    </div>
  )
}

function fileHref({ course, first, second, pair }: CompareView): string {
  const asked = { first: first?.id, second: second?.id, quiz: pair?.first.id, against: pair?.second.id }
  const known = Object.entries(asked).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]))
  return `/courses/${course.slug}/class/compare/file?${new URLSearchParams(known).toString()}`
}
