/** All there is to say of an answer in a preview: each part with its mistake, the key, what is accepted, the solution. */

import { Markdown } from '@/app/components/markdown/markdown'
import { FeedbackPart } from '@/app/components/practice/feedback-part'
import { VerdictMark, verdictOf } from '@/app/components/practice/verdict'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PreviewResult } from '@/lib/contracts/assessment-views'
import styles from './preview.module.css'

type PreviewFeedbackProps = { readonly result: Extract<PreviewResult, { readonly kind: 'graded' }> }

export async function PreviewFeedback({ result }: PreviewFeedbackProps) {
  const t = await getTranslations('Feedback')
  const verdict = verdictOf(result.scoreFraction)
  return (
    <>
      <p className={styles['verdict']}>
        <VerdictMark verdict={verdict} />
        {t(verdict)}
      </p>
      {result.grades.map((grade, place) => (
        <FeedbackPart
          key={grade.name}
          grade={grade}
          part={result.parts.find(({ name }) => name === grade.name)}
          shownKey={result.keys.find(({ name }) => name === grade.name)}
          place={place}
          count={result.parts.length}
        />
      ))}
      <details className={disclosure['box']}>
        <summary>{t('solution')}</summary>
        <div className={disclosure['inside']}>
          <Markdown text={result.solution} topHeading={4} />
        </div>
      </details>
    </>
  )
}
