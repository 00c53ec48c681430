/** How hard a question was found and how well it tells students apart: in practice, and in graded attempts. */
import { getFormatter } from 'next-intl/server'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { IntervalNotes } from '@/app/components/analytics/quiz-statistics/interval-notes'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import type { PlaceFigures, QuestionRecordView } from '@/lib/contracts/bank/record-views'
import styles from './record.module.css'

export async function RecordFigures({ record }: { readonly record: QuestionRecordView }) {
  const [t, format] = await Promise.all([getTranslations('StudioRecord'), getFormatter()])
  const places = (['practice', 'attempts'] as const).flatMap((place) => {
    const figures = record[place]
    return figures === null ? [] : [{ name: t(place), figures }]
  })
  const share = (value: number) => format.number(value, 'share')
  const whole = (value: number) => format.number(Math.round(value) + 0)
  /** Of so few that no interval can be given it would be mostly chance. */
  const telling = ({ value, interval }: ShownFigure) =>
    value === null || interval.kind === 'withheld' ? t('none') : whole(value)
  const minutes = ({ medianSeconds }: PlaceFigures) =>
    medianSeconds === null
      ? t('none')
      : t('minutes', { minutes: format.number(medianSeconds / 60, { maximumFractionDigits: 1 }) })
  return (
    <>
      <PlainTable
        label={t('figuresLabel')}
        head={[t('where'), t('students'), t('facility'), t('discrimination'), t('time')]}
        rows={places.map(({ name, figures }) => [
          ...[name, format.number(figures.students)],
          <span key="facility">
            {figures.facility.value === null ? t('none') : share(figures.facility.value)}
            <IntervalLine of={figures.facility.interval} write={share} />
          </span>,
          <span key="discrimination">
            {telling(figures.discrimination)}
            <span className={table['beside']}>{t('ofStudents', { n: figures.discriminationN })}</span>
            <IntervalLine of={figures.discrimination.interval} write={whole} />
          </span>,
          minutes(figures),
        ])}
      />
      <IntervalNotes
        of={[
          { name: t('facility'), figures: places.map(({ figures }) => figures.facility) },
          { name: t('discrimination'), figures: places.map(({ figures }) => figures.discrimination) },
        ]}
        counted="students"
      />
      <p className={styles['soft']}>{t('figuresText')}</p>
    </>
  )
}
