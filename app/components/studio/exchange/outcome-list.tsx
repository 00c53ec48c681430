'use client'

/** What became of each thing that was taken. */
import Link from 'next/link'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportDone, ImportReport } from '@/lib/contracts/exchange/import-views'
import styles from './exchange.module.css'

/** Beyond these the bank itself is the better list. */
const shown = 60

export function OutcomeList({ done, report }: { readonly done: ImportDone; readonly report: ImportReport }) {
  const t = useTranslations('StudioExchange')
  const titles = new Map(report.questions.map(({ question }) => [question.id, question.title]))
  const lessonTitles = new Map(report.lessons.map(({ id, title }) => [id, title]))
  const titleOf = (id: string) => titles.get(id) ?? id
  const { questions, drafts, lessons, left } = done
  return (
    <>
      <p>{t('done.counts', { questions: questions.length, drafts: drafts.length, lessons: lessons.length })}</p>
      <ul className={styles['outcomes']}>
        {lessons.map(({ id, isNew }) => (
          <li key={`lesson ${id}`}>
            <Link href={`/bank/lessons/${id}`}>{lessonTitles.get(id) ?? id}</Link>{' '}
            <span className={styles['about']}>{t(isNew ? 'done.created' : 'done.updated')}</span>
          </li>
        ))}
        {drafts.slice(0, shown).map(({ id, draftId }) => (
          <li key={draftId}>
            <Link href={`/bank/drafts/${draftId}`}>{titleOf(id)}</Link>{' '}
            <span className={styles['about']}>{t('done.draft')}</span>
          </li>
        ))}
        {questions.slice(0, shown).map(({ id, outcome }) => (
          <li key={id}>
            <Link href={`/bank/${id}`}>{titleOf(id)}</Link>{' '}
            <span className={styles['about']}>{t(`done.${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <div className={styles['wrong']}>
          <p>{t('done.left', { count: left.length })}</p>
          <ul>
            {left.map(({ id, why, proof }) => (
              <li key={id}>
                {titleOf(id)}: {why === 'red' ? (proof?.findings ?? []).slice(0, 3).join(' ') : t('done.draftOpen')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
