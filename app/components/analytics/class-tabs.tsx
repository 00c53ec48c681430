/** From one page about a class to the next, with the switch that puts pseudonyms in the place of names. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import { areNamesHidden } from '@/app/require-names'
import { type ClassFilter, classFilterQuery, noClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { CourseView } from '@/lib/contracts/views'
import styles from './class-tabs.module.css'
import { NamesSwitch } from './names-switch'

/** In the order in which they stand; each under /courses/[course]/class. */
const paths = {
  map: '',
  misconceptions: '/misconceptions',
  needs: '/needs',
  progress: '/progress',
  questions: '/questions',
  compare: '/compare',
  model: '/model',
  digest: '/digest',
} as const
export type ClassTab = keyof typeof paths
const tabs = ['map', 'misconceptions', 'needs', 'progress', 'questions', 'compare', 'model', 'digest'] as const

type ClassTabsProps = {
  readonly course: CourseView
  readonly current: ClassTab
  /** Taken along to the other pages. */
  readonly filter?: ClassFilter
}

export async function ClassTabs({ course, current, filter = noClassFilter }: ClassTabsProps) {
  const [t, isHidden] = await Promise.all([getTranslations('Analytics'), areNamesHidden()])
  const query = new URLSearchParams(classFilterQuery(filter)).toString()
  const hrefOf = (tab: ClassTab) => `/courses/${course.slug}/class${paths[tab]}${query && `?${query}`}`
  return (
    <div className={styles['head']}>
      <div className={styles['row']}>
        <nav aria-label={t('tabsLabel')} className={`${styles['tabs']} fades-where-more`}>
          {tabs.map((tab) => (
            <Link
              key={tab}
              href={hrefOf(tab)}
              prefetch={false}
              {...(tab === current ? { 'aria-current': 'page' as const } : {})}
            >
              {t(`tab.${tab}`)}
            </Link>
          ))}
        </nav>
        <NamesSwitch names={isHidden ? 'hidden' : 'shown'} />
      </div>
      {isHidden && (
        <p className={styles['strip']} role="status">
          {t('namesHidden')}
        </p>
      )}
    </div>
  )
}
