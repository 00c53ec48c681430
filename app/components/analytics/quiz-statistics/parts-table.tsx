/** Drawn questions and variants that were given often enough to be told apart. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import { IntervalLine } from './interval-line'
import styles from './quiz-statistics.module.css'

type PartsTableProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function PartsTable({ view: { parts, rareParts }, names }: PartsTableProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  return (
    <section className={page['section']} aria-labelledby="parts">
      <h2 id="parts">{t('parts')}</h2>
      <p className={styles['soft']}>{parts.length === 0 ? t('partsNone') : t('partsText')}</p>
      {parts.length > 0 && (
        <DataTable label={t('partsLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <th scope="col">{t('variant')}</th>
              <FigureHeading name={t('nShort')} />
              <FigureHeading name={t('facility')} about={t('facilityAbout')} />
              <FigureHeading name={t('sdShort')} about={t('sdAbout')} />
              <FigureHeading name={t('index')} about={t('indexAbout')} />
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={`${part.slotId} ${part.questionTitle} ${part.seed}`}>
                <th scope="row" className={styles['name']}>
                  {part.questionTitle}
                  <span className={table['beside']}>
                    {names.get(part.slotId)}
                    {part.isArchived && ` · ${t('archived')}`}
                  </span>
                </th>
                <td>{part.seed === null ? t('allVariants') : t('seed', { seed: String(part.seed) })}</td>
                <td className={table['number']}>{format.number(part.n)}</td>
                <td className={table['number']}>
                  {part.facility.value === null ? t('none') : format.number(part.facility.value, 'shareTold')}
                  <IntervalLine of={part.facility.interval} write={(value) => format.number(value, 'share')} />
                </td>
                <td className={table['number']}>{part.sd === null ? t('none') : format.number(part.sd, 'earned')}</td>
                <td className={table['number']}>
                  {part.discriminationIndex === null
                    ? t('none')
                    : format.number(part.discriminationIndex / 100, 'shareTold')}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {rareParts > 0 && <p className={styles['notes']}>{t('rare', { count: rareParts })}</p>}
    </section>
  )
}
