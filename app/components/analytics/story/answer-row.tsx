/** One answer in the story: the problem, the answer as it was read, the verdict with its mistake, and what it moved. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { VerdictMark, verdictOf } from '@/app/components/practice/verdict'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryAnswerEntry } from '@/lib/contracts/analytics/story'
import { ChangeCell } from './change-cell'
import styles from './story.module.css'

type AnswerRowProps = {
  readonly entry: StoryAnswerEntry
  readonly timeZone: string
  /** Open above. */
  readonly isCurrent?: true
}

export async function AnswerRow({ entry, timeZone, isCurrent }: AnswerRowProps) {
  const [t, feedback, format] = await Promise.all([
    getTranslations('Story'),
    getTranslations('Feedback'),
    getFormatter(),
  ])
  const { number, at, title, scoreFraction, seconds, parts } = entry
  const verdict = verdictOf(scoreFraction)
  const mistakes = parts.flatMap(({ mistakeName }) => mistakeName ?? [])
  return (
    <tr {...(isCurrent ? { 'aria-current': 'step' as const } : {})} className={styles['answer']}>
      <td className={styles['moment']}>
        {format.dateTime(new Date(at), 'moment', { timeZone })}
        <span className={table['beside']}>
          {t('took', { seconds: Math.round(seconds), minutes: Math.round(seconds / 60) })}
        </span>
      </td>
      <td className={styles['problem']}>
        <Link href={`?at=${number}#replay`} prefetch={false}>
          {t('numbered', { number, title })}
        </Link>
      </td>
      <td className={styles['given']}>
        {parts.map(({ name, readAs }) => (
          <span key={name}>
            <InlineMarkdown text={readAs} />
          </span>
        ))}
      </td>
      <td className={styles['verdict']}>
        <span data-verdict={verdict}>
          <VerdictMark verdict={verdict} />
          {feedback(verdict)}
          {verdict === 'partly' && ` (${format.number(scoreFraction, 'score')})`}
        </span>
        {mistakes.length > 0 && (
          <span className={table['beside']}>
            <InlineMarkdown text={format.list(mistakes)} />
          </span>
        )}
      </td>
      <td className={table['number']}>
        <ChangeCell entry={entry} />
      </td>
    </tr>
  )
}
