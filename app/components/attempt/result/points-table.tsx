/** How the points of a question came about: lines that add up. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { SlotPoints } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

type PointsTableProps = { readonly points: SlotPoints; readonly variantNumber: number }

export async function PointsTable({ points, variantNumber }: PointsTableProps) {
  const [t, format] = await Promise.all([getTranslations('AttemptResult'), getFormatter()])
  const number = (value: number) => format.number(value, 'earned').replace('-', '−')
  const own = points.parts.filter((part) => part.variantNumber === variantNumber)
  if (own.length === 0 && variantNumber > 1) return null
  return (
    <dl className={styles['points']}>
      {own.flatMap((part) => [
        <div key={`${part.tryNumber}-earned`}>
          <dt>{t('earned')}</dt>
          <dd>{number(part.earned)}</dd>
        </div>,
        part.tryPoints !== 0 && (
          <div key={`${part.tryNumber}-try`}>
            <dt>{t('tryPart', { number: part.tryNumber, percent: part.tryPercent })}</dt>
            <dd>{number(part.tryPoints)}</dd>
          </div>
        ),
        part.creditPoints !== 0 && (
          <div key={`${part.tryNumber}-credit`}>
            <dt>{t('creditPart', { percent: part.creditPercent })}</dt>
            <dd>{number(part.creditPoints)}</dd>
          </div>
        ),
      ])}
      {points.state !== 'counts' && points.adjustment !== 0 && (
        <div>
          <dt>{t(`adjusted-${points.state}`)}</dt>
          <dd>{number(points.adjustment)}</dd>
        </div>
      )}
      <div className={styles['total']}>
        <dt>{t('slotTotal')}</dt>
        <dd>{t('score', { points: number(points.points), max: number(points.maxPoints) })}</dd>
      </div>
    </dl>
  )
}
