/** The answers behind a level, newest first as they come, with what each moved. */
import { getFormatter } from 'next-intl/server'
import { changePoints, wholeChange } from '@/app/components/level/change-points'
import { ChangeSum } from '@/app/components/level/change-sum'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { AnsweredEntry, HistoryEntry } from '@/lib/contracts/views'
import styles from './progress.module.css'

type HistoryTableProps = {
  readonly title: string
  readonly history: readonly HistoryEntry[]
  readonly timeZone: string
}

export async function HistoryTable({ title, history, timeZone }: HistoryTableProps) {
  const t = await getTranslations('Progress')
  return (
    <div className={styles['history']}>
      <DataTable label={t('historyOf', { objective: title })}>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('problem')}</th>
            <th scope="col" className={table['number']}>
              {t('score')}
            </th>
            <th scope="col" className={table['number']}>
              {t('level')}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map((entry) =>
            entry.kind === 'answered' ? (
              <HistoryRow key={`${entry.variantId}-${entry.at}`} entry={entry} timeZone={timeZone} />
            ) : (
              <RecalibratedRow key={`recalibrated-${entry.at}`} entry={entry} timeZone={timeZone} />
            ),
          )}
        </tbody>
      </DataTable>
    </div>
  )
}

async function HistoryRow({ entry, timeZone }: { readonly entry: AnsweredEntry; readonly timeZone: string }) {
  const [t, format] = await Promise.all([getTranslations('Feedback'), getFormatter()])
  const points = changePoints(entry.change)
  const [before, after] = [format.number(points.before, 'level'), format.number(points.after, 'level')]
  return (
    <tr>
      <td className={styles['moment']}>{format.dateTime(new Date(entry.at), 'moment', { timeZone })}</td>
      <td>
        {entry.questionTitle}
        {entry.mistakeNames.length > 0 && <span className={table['beside']}>{format.list(entry.mistakeNames)}</span>}
      </td>
      <td className={table['number']}>{format.number(entry.scoreFraction, 'score')}</td>
      <td className={`${table['number']} ${styles['moved']}`}>
        {t('from', { before, after })}
        <span className={table['beside']}>
          <ChangeSum points={points} />
        </span>
      </td>
    </tr>
  )
}

type RecalibratedRowProps = {
  readonly entry: Extract<HistoryEntry, { readonly kind: 'recalibrated' }>
  readonly timeZone: string
}

async function RecalibratedRow({ entry, timeZone }: RecalibratedRowProps) {
  const [t, level, format] = await Promise.all([getTranslations('Feedback'), getTranslations('Level'), getFormatter()])
  const { before, after, total } = wholeChange(entry.change)
  const points = format.number(total, 'points').replace('-', '−')
  return (
    <tr>
      <td className={styles['moment']}>{format.dateTime(new Date(entry.at), 'moment', { timeZone })}</td>
      <td colSpan={2}>{level('recalibrated')}</td>
      <td className={`${table['number']} ${styles['moved']}`}>
        {t('from', { before: format.number(before, 'level'), after: format.number(after, 'level') })}
        <span className={table['beside']}>{level('recalibration', { points })}</span>
      </td>
    </tr>
  )
}
