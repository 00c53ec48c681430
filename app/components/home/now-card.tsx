/** The one thing to do now, with its reason, and the button that does it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { PlanButton } from '@/app/components/practice/plan-button'
import { ReasonLine } from '@/app/components/practice/reason-line'
import button from '@/app/components/ui/button.module.css'
import { LinkPending } from '@/app/components/ui/link-pending'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, HomeView } from '@/lib/contracts/views'
import styles from './home.module.css'

type NowCardProps = { readonly course: CourseView; readonly now: HomeView['now']; readonly lesson: string | null }

export async function NowCard({ course, now, lesson }: NowCardProps) {
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
      <div className={styles['buttons']}>
        {now.kind === 'start' && (
          <PlanButton
            ask={{ kind: 'start-placement', courseId: course.id }}
            words={t('placementButton')}
            look="primary"
            goTo={`/courses/${course.slug}/practice`}
          />
        )}
        {now.kind === 'all-mastered' && (
          <PlanButton
            ask={{ kind: 'start-extra', courseId: course.id }}
            words={t('extraButton')}
            look="primary"
            goTo={`/courses/${course.slug}/practice`}
          />
        )}
        <Link href={`/courses/${course.slug}${words.path}`} className={button[lookOf(now)]}>
          {words.action}
          <LinkPending />
        </Link>
        {now.kind === 'start' && lesson !== null && (
          <Link href={lesson} className={button['quiet']}>
            {t('fromLesson')}
          </Link>
        )}
      </div>
    </section>
  )
}

/** One primary button a page: what is offered beside it is quiet. */
function lookOf({ kind }: HomeView['now']): 'primary' | 'quiet' {
  return kind === 'start' || kind === 'all-mastered' ? 'quiet' : 'primary'
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
