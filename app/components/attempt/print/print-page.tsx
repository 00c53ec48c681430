/** A student's own questions for paper: one after the other, no break inside one, then a sheet to write the answers on. */
import { NextIntlClientProvider } from 'next-intl'
import page from '@/app/components/ui/page.module.css'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptView } from '@/lib/contracts/attempt-views'
import { AnswerSheet } from './answer-sheet'
import styles from './print.module.css'
import { PrintButton } from './print-button'
import { PrintProblem } from './print-problem'

export async function PrintPage({ view }: { readonly view: AttemptView }) {
  const [t, { AttemptPrint }] = await Promise.all([getTranslations('AttemptPrint'), getMessages()])
  const { course, assessment, attempt, places } = view
  const problems = places.flatMap((place) => (place.kind === 'shown' ? [place.problem] : []))
  return (
    <div className={`${page['page']} ${page['narrow']} ${styles['paper']}`}>
      <NextIntlClientProvider messages={{ AttemptPrint }}>
        <PrintButton />
      </NextIntlClientProvider>
      <header className={styles['head']}>
        <p>{course.title}</p>
        <h1>{assessment.title}</h1>
        <p>
          {t('student')}: {attempt.studentName} · {t('attempt', { number: attempt.number })}
        </p>
        <p>{t('page')}</p>
      </header>
      {problems.map((problem) => (
        <PrintProblem key={`${problem.slotId}/${problem.variantNumber}`} level={2} problem={problem} />
      ))}
      <AnswerSheet id="sheet" level={2} of={`${assessment.title} · ${attempt.studentName}`} problems={problems} />
    </div>
  )
}
