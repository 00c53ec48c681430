/** One question among the others. */
import type { useFormatter } from 'next-intl'
import table from '@/app/components/ui/data-table.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { QuizItemRow, QuizSlotView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { IntervalLine } from './interval-line'
import styles from './quiz-statistics.module.css'

type ItemRowProps = {
  readonly item: QuizItemRow
  readonly slot: QuizSlotView
  readonly name: string
  readonly format: ReturnType<typeof useFormatter>
}

export function ItemRow({ item, slot, name, format }: ItemRowProps) {
  const t = useTranslations('QuizStatistics')
  const share = (value: number) => format.number(value, 'shareTold')
  const perCent = (value: number) => share(value / 100)
  const told = (value: number | null, write: (value: number) => string) => (value === null ? t('none') : write(value))
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <a href={`#slot-${slot.id}`}>{name}</a>
        <span className={table['beside']}>
          {t('worth', { points: slot.maxMark })}
          {slot.isDropped && ` · ${t('droppedSlot')}`}
          {slot.isArchived && ` · ${t('archived')}`}
        </span>
      </th>
      <td className={table['number']}>{format.number(item.n)}</td>
      <td className={table['number']}>
        {told(item.facility.value, share)}
        <IntervalLine of={item.facility.interval} write={(value) => format.number(value, 'share')} />
      </td>
      <td className={table['number']}>{told(item.sd, (value) => format.number(value, 'earned'))}</td>
      <td className={table['number']}>{told(item.guess, share)}</td>
      <td className={table['number']}>
        {item.isCovarianceNegative ? t('weightNegative') : told(item.effectiveWeight, perCent)}
        {item.intendedWeight !== null && (
          <span className={`${table['beside']} ${styles['interval']}`}>
            {t('weightMeant', { intended: perCent(item.intendedWeight) })}
          </span>
        )}
      </td>
      <td className={table['number']}>
        {told(item.discriminationIndex.value, perCent)}
        <IntervalLine of={item.discriminationIndex.interval} write={(value) => format.number(value / 100, 'share')} />
      </td>
      <td className={table['number']}>
        {told(item.discrimination.value, perCent)}
        <IntervalLine of={item.discrimination.interval} write={(value) => format.number(value / 100, 'share')} />
      </td>
      <td className={table['number']}>{told(item.discriminativeEfficiency, perCent)}</td>
    </tr>
  )
}
