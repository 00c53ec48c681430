/** The way in, or why there is none. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { getFormatter } from 'next-intl/server'
import button from '@/app/components/ui/button.module.css'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentStartView } from '@/lib/contracts/attempt-views'
import styles from './start.module.css'
import { StartForm } from './start-form'

export async function StartBox({ view }: { readonly view: AssessmentStartView }) {
  const [t, format, { AttemptStart }] = await Promise.all([
    getTranslations('AttemptStart'),
    getFormatter(),
    getMessages(),
  ])
  const { course, assessment, rules, start } = view
  const date = (at: string) => format.dateTime(new Date(at), 'full', { timeZone: course.timeZone })
  switch (start.kind) {
    case 'can-start':
      return (
        <NextIntlClientProvider messages={{ AttemptStart }}>
          <StartForm
            courseId={course.id}
            assessmentId={assessment.id}
            path={`/courses/${course.slug}/assessments/${assessment.id}`}
            password={rules.password}
            clock={rules.timeLimitSeconds === null ? 'none' : 'starts'}
          />
        </NextIntlClientProvider>
      )
    case 'resume':
      return (
        <div className={styles['box']}>
          <p>{t('resumeText')}</p>
          <Link
            className={button['primary']}
            href={`/courses/${course.slug}/assessments/${assessment.id}/attempts/${start.attemptId}`}
          >
            {t('resume')}
          </Link>
        </div>
      )
    case 'not-open':
    case 'closed':
      return <p className={styles['box']}>{t(start.kind, { date: date(start.at) })}</p>
    default:
      return <p className={styles['box']}>{t(start.kind)}</p>
  }
}
