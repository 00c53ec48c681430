/** What a placement, or a test on one objective, has found: each level with its interval, and the way on. */
import Link from 'next/link'
import { MasteryList } from '@/app/components/level/mastery-list'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { FindingView } from '@/lib/contracts/views'
import { GoOnButton } from './go-on-button'
import styles from './plan.module.css'

export async function Finding({ view }: { readonly view: FindingView }) {
  const t = await getTranslations('Finding')
  const home = `/courses/${view.course.slug}`
  if (view.kind === 'none') {
    return (
      <>
        <PageHead kicker={view.course.title} title={t('title')} />
        <EmptyState
          title={t('none')}
          action={
            <Link href={`${home}/progress`} className={button['primary']}>
              {t('toProgress')}
            </Link>
          }
        >
          {t('noneText')}
        </EmptyState>
      </>
    )
  }
  const { objectives, of, answers, most } = view
  const mastered = objectives.filter(({ status }) => status === 'mastered').length
  const [only] = objectives
  const lead =
    of === 'placement'
      ? t('placement', { answers, most, mastered, count: objectives.length })
      : t('testOut', { answers, most, objective: only?.title ?? '', verdict: mastered > 0 ? 'mastered' : 'open' })
  return (
    <>
      <PageHead kicker={view.course.title} title={t('title')} lead={lead} />
      <div className={page['card']}>
        <MasteryList mastery={objectives} detail="words" />
      </div>
      <div className={styles['finding']}>
        <GoOnButton courseId={view.course.id} practice={`${home}/practice`} words={t('goOn')} />
        <Link href={home} className={button['quiet']}>
          {t('toLessons')}
        </Link>
      </div>
    </>
  )
}
