/** Who is surer than right, and who is more right than sure. */
import { getFormatter } from 'next-intl/server'
import { FigureHeading } from '@/app/components/analytics/quiz-statistics/figure-heading'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ModelView } from '@/lib/contracts/analytics/model-view'
import styles from './model.module.css'

export async function ConfidenceSection({ view }: { readonly view: ModelView }) {
  const [t, format] = await Promise.all([getTranslations('ModelCheck'), getFormatter()])
  const { students, tooFew, needed, classBits, classGap } = view
  const share = (value: number) => format.number(value, 'share')
  return (
    <section className={page['section']} aria-labelledby="own">
      <h2 id="own">{t('ownTitle')}</h2>
      <div className={styles['words']}>
        {classGap !== null && <p>{await gapWords(classGap)}</p>}
        {classBits !== null && (
          <p>{t('classBits', { bits: format.number(classBits.mean, 'bits'), bets: classBits.bets })}</p>
        )}
        <p className={styles['soft']}>{t('ownText', { needed })}</p>
        {students.length === 0 && <p>{t('ownNone', { needed })}</p>}
      </div>
      {students.length > 0 && (
        <DataTable label={t('tableLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('student')}</th>
              <FigureHeading name={t('bets')} />
              <FigureHeading name={t('sure')} />
              <FigureHeading name={t('right')} about={t('interval')} />
              <FigureHeading name={t('bits')} about={t('bitsAbout')} />
              <th scope="col">{t('says')}</th>
            </tr>
          </thead>
          <tbody>
            {students.map((row) => (
              <tr key={row.studentId}>
                <th scope="row">
                  {row.name} {row.isSimulated && <SimulatedBadge />}
                </th>
                <td className={table['number']}>{format.number(row.bets)}</td>
                <td className={table['number']}>{share(row.sure)}</td>
                <td className={table['number']}>
                  {share(row.right)}
                  <span className={table['beside']}>
                    {t('range', { low: share(row.interval.low), high: share(row.interval.high) })}
                  </span>
                </td>
                <td className={table['number']}>
                  {row.meanBits === null ? t('none') : format.number(row.meanBits, 'bits')}
                </td>
                <td>{t(`says-${row.verdict}`)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {tooFew > 0 && <p className={styles['below']}>{t('tooFew', { count: tooFew, needed })}</p>}
    </section>
  )
}

async function gapWords({ sure, right, interval }: NonNullable<ModelView['classGap']>): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('ModelCheck'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const figures = { sure: share(sure), right: share(right) }
  if (interval.kind === 'withheld') return t('classGap.few', figures)
  const { low, high } = interval
  const ends = { low: share(low), high: share(high) }
  if (sure > high) return t('classGap.over', { ...figures, ...ends })
  return t(sure < low ? 'classGap.under' : 'classGap.agrees', { ...figures, ...ends })
}
