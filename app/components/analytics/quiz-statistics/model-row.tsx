/** One question in the response model. */
import { getFormatter } from 'next-intl/server'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { Estimate, ItemResponseReport } from '@/lib/psychometrics/item-response'
import styles from './quiz-statistics.module.css'

type ModelRowProps = { readonly name: string; readonly report: ItemResponseReport }

export async function ModelRow({ name, report }: ModelRowProps) {
  const t = await getTranslations('QuizStatistics')
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        {name}
      </th>
      {report.kind === 'withheld' && (
        <td colSpan={2} className={styles['soft']}>
          {report.reason === 'too-few-items'
            ? t('modelWithheld.too-few-items', { found: report.found, needed: report.needed })
            : t(`modelWithheld.${report.reason}`)}
        </td>
      )}
      {report.kind === 'estimated' && <EstimateCell of={report.difficulty} />}
      {report.kind === 'estimated' && <EstimateCell of={report.slope} />}
    </tr>
  )
}

async function EstimateCell({ of: { value, se, interval } }: { readonly of: Estimate }) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const number = (figure: number) => format.number(figure, 'times')
  return (
    <td className={table['number']}>
      {number(value)} {t('plusMinus', { error: number(se) })}
      <span className={`${table['beside']} ${styles['interval']}`}>
        {t('interval', { low: number(interval.low), high: number(interval.high) })}
      </span>
    </td>
  )
}
