/** How each version of a question fared; where there was only one, nothing. */
import { getFormatter } from 'next-intl/server'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import type { QuestionRecordView } from '@/lib/contracts/bank/record-views'
import styles from './record.module.css'

export async function RecordVersions({ record: { versions } }: { readonly record: QuestionRecordView }) {
  const [t, format] = await Promise.all([getTranslations('StudioRecord'), getFormatter()])
  if (versions.length < 2) return null
  const share = (value: number) => format.number(value, 'share')
  const cells = (place: { readonly students: number; readonly first: ShownFigure } | null) => [
    place === null ? t('none') : format.number(place.students),
    <span key="first">
      {place === null || place.first.value === null ? t('none') : share(place.first.value)}
      {place !== null && <IntervalLine of={place.first.interval} write={share} />}
    </span>,
  ]
  return (
    <>
      <h3 className={styles['title']}>{t('versions')}</h3>
      <p className={styles['soft']}>{t('versionsText')}</p>
      <PlainTable
        label={t('versions')}
        head={[
          t('version'),
          t('inPractice', { what: t('students') }),
          t('inPractice', { what: t('facility') }),
          t('inAttempts', { what: t('students') }),
          t('inAttempts', { what: t('facility') }),
        ]}
        rows={versions.map(({ version, practice, attempts }) => [
          t('versionNumber', { version }),
          ...cells(practice),
          ...cells(attempts),
        ])}
      />
    </>
  )
}
