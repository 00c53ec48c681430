/** The one thing to do now, with its reason, and the button that does it. */
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReasonLine } from '@/app/components/practice/reason-line'
import button from '@/app/components/ui/button.module.css'

import { LinkPending } from '@/app/components/ui/link-pending'
import type { CourseView, HomeView } from '@/lib/contracts/views'
import styles from './home.module.css'

type NowCardProps = { readonly course: CourseView; readonly now: HomeView['now'] }

export async function NowCard({ course, now }: NowCardProps) {
  const [t, words] = await Promise.all([getTranslations('Home'), wordsOf(now, course)])
  return (
    <section className={styles['now']} aria-labelledby={`now-${course.slug}`}>
      <p className={styles['kicker']}>{t('now')}</p>
      <h2 id={`now-${course.slug}`}>{words.title}</h2>
      <p className={styles['why']}>{words.text}</p>
      {'reason' in now && (
        <p className={styles['why']}>
          <ReasonLine reason={now.reason} />
        </p>
      )}
      <Link href={`/courses/${course.slug}${words.path}`} className={button['primary']}>
        {words.action}
        <LinkPending />
      </Link>
    </section>
  )
}

type Words = { readonly title: string; readonly text: string; readonly action: string; readonly path: string }

async function wordsOf(now: HomeView['now'], { timeZone }: CourseView): Promise<Words> {
  const [t, format] = await Promise.all([getTranslations('Home'), getFormatter()])
  const path = '/practice'
  switch (now.kind) {
    case 'resume':
      return { title: t('resume', { title: now.title }), text: t('resumeText'), action: t('resumeButton'), path }
    case 'next':
      return { title: t('next', { objective: now.reason.objectiveTitle }), text: '', action: t('nextButton'), path }
    case 'start':
      return { title: t('start'), text: t('startText'), action: t('startButton'), path }
    case 'all-mastered': {
      const review = now.nextReviewAt
      const text =
        review === null
          ? t('masteredFree')
          : t('masteredUntil', { date: format.dateTime(new Date(review), 'day', { timeZone }) })
      return { title: t('mastered'), text, action: t('masteredButton'), path: '/progress' }
    }
    case 'stuck':
      return {
        title: t('stuck', { objective: now.objectiveTitle }),
        text: t('stuckText', { answers: now.answers }),
        action: t('readButton'),
        path: '',
      }
    case 'empty-pool':
      return { title: t('empty'), text: t('emptyText'), action: t('readButton'), path: '' }
  }
}
