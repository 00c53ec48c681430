/** The commonest mistakes, each with its share of the answers. */
import { getFormatter } from 'next-intl/server'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionRecordView } from '@/lib/contracts/bank/record-views'
import styles from './record.module.css'

export async function MadeMistakes({ record: { mistakes } }: { readonly record: QuestionRecordView }) {
  const [t, format] = await Promise.all([getTranslations('StudioRecord'), getFormatter()])
  return (
    <>
      <h3 className={styles['title']}>{t('mistakes')}</h3>
      <p className={styles['soft']}>{t(mistakes.length === 0 ? 'mistakesNone' : 'mistakesText')}</p>
      {mistakes.length > 0 && (
        <PlainTable
          label={t('mistakes')}
          head={[t('mistake'), t('answers'), t('share'), t('students')]}
          rows={mistakes.map(({ name, count, share, students }) => [
            ...[name, format.number(count), format.number(share, 'share'), format.number(students)],
          ])}
        />
      )}
    </>
  )
}
