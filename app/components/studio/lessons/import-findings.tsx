'use client'

/** What was read of a lesson's file: how much of each, what was mended, and what could not be. */
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './lesson-list.module.css'
import type { TextReading } from './lesson-reading'

export function ImportFindings({ reading }: { readonly reading: TextReading }) {
  const t = useTranslations('StudioLessons')
  if (reading.kind === 'unreadable') {
    return (
      <p role="status" className={styles['findings']}>
        {t('problem.unreadable', { words: reading.words })}
      </p>
    )
  }
  const { lesson, counts, repairs, unresolved } = reading
  return (
    <section role="status" className={styles['findings']}>
      <p>
        <strong>
          {lesson.number} {lesson.title}
        </strong>{' '}
        {t('findings.counts', {
          sections: lesson.sections.length,
          objectives: counts.objectives,
          examples: counts.workedExamples,
          questions: counts.quizQuestions,
          problems: counts.practiceProblems,
        })}
      </p>
      <p>{t('findings.summary', { mended: repairs.length, left: unresolved.length })}</p>
      {unresolved.length > 0 && (
        <details className={disclosure['box']} open>
          <summary>{t('findings.left')}</summary>
          <ul>
            {unresolved.map(({ line, text, why }) => (
              <li key={`${line} ${why}`}>
                {t('mark.line', { line })}: {why} <code>{text.slice(0, 200)}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {repairs.length > 0 && (
        <details className={disclosure['box']}>
          <summary>{t('findings.mended')}</summary>
          <ul>
            {repairs.map(({ line, before, after, why }) => (
              <li key={`${line} ${before} ${after}`}>
                {t('mark.line', { line })}: {why}
                <code>{before.slice(0, 300)}</code>
                <code>{after.slice(0, 300)}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
