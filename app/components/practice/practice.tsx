/** The practice page by what there is to do: a problem, nothing left to learn now, or nothing written yet. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { MasteryList } from '@/app/components/level/mastery-list'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PracticeView } from '@/lib/contracts/views'
import { PlanButton } from './plan-button'
import { PlanNotes } from './plan-notes'
import { Problem } from './problem'
import styles from './problem.module.css'
import { readingHref } from './reading-href'

export async function Practice({ view }: { readonly view: PracticeView }) {
  const t = await getTranslations('Practice')
  const home = `/courses/${view.course.slug}`
  switch (view.kind) {
    case 'problem':
      return (
        <div className={styles['layout']}>
          <Problem course={view.course} problem={view.problem} plan={view.plan} />
          <aside className={styles['aside']} aria-labelledby="standing">
            <h2 id="standing">{t('standing')}</h2>
            <MasteryList mastery={view.mastery} detail="figure" />
          </aside>
        </div>
      )
    case 'all-mastered':
      return (
        <>
          <PageHead title={t('title')} />
          <PlanNotes course={view.course} plan={view.plan} />
          <EmptyState
            title={t('mastered')}
            action={
              <div className={styles['buttons']}>
                <PlanButton
                  ask={{ kind: 'start-extra', courseId: view.course.id }}
                  words={t('practiseAnyway')}
                  look="primary"
                  goTo={null}
                />
                <Link href={`${home}/progress`} className={button['quiet']}>
                  {t('toProgress')}
                </Link>
                <Link href={home} className={button['quiet']}>
                  {t('toLessons')}
                </Link>
              </div>
            }
          >
            {t('masteredText')} <ReviewDate at={view.nextReviewAt} timeZone={view.course.timeZone} />
          </EmptyState>
        </>
      )
    case 'stuck':
      return (
        <>
          <PageHead title={t('title')} />
          <PlanNotes course={view.course} plan={view.plan} />
          <EmptyState
            title={t('stuck', { objective: view.objectiveTitle })}
            action={
              <Link
                href={view.reading === null ? home : readingHref(view.course, view.reading)}
                className={button['primary']}
              >
                {view.reading?.section ? t('readSection', { section: view.reading.section.heading }) : t('toLessons')}
              </Link>
            }
          >
            {t('stuckText', { answers: view.answers })}
          </EmptyState>
        </>
      )
    case 'empty-pool':
      return (
        <>
          <PageHead title={t('title')} />
          <EmptyState
            title={t('empty')}
            action={
              <Link href={home} className={button['primary']}>
                {t('toLessons')}
              </Link>
            }
          >
            {t('emptyText')}
          </EmptyState>
        </>
      )
  }
}

async function ReviewDate({ at, timeZone }: { readonly at: string | null; readonly timeZone: string }) {
  const [t, format] = await Promise.all([getTranslations('Practice'), getFormatter()])
  return at === null ? null : t('masteredUntil', { date: format.dateTime(new Date(at), 'day', { timeZone }) })
}
