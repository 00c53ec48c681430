/** The class on each objective: how many have mastered it and how many are close, as a bar and in words. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { MapObjective, MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import styles from './map-summary.module.css'

export async function MapTotals({ view: { objectives, studentCount } }: { readonly view: MasteryMapView }) {
  const t = await getTranslations('MasteryMap')
  return (
    <tr>
      <th scope="row">{t('theClass')}</th>
      <td />
      <td />
      {objectives.map((objective) => (
        <td key={objective.id}>
          <TotalBar counts={objective.counts} studentCount={studentCount} />
          <span>{t('totals', { mastered: objective.counts.mastered, count: studentCount })}</span>
          <span>{t('totalsBeside', { close: objective.counts.close, due: objective.counts['review-due'] })}</span>
        </td>
      ))}
    </tr>
  )
}

type TotalBarProps = Pick<MapObjective, 'counts'> & { readonly studentCount: number }

const shown = ['mastered', 'review-due', 'close', 'learning'] as const

/** From the left: mastered, due for review, close, learning; what is left has not started. The words beneath say the same. */
function TotalBar({ counts, studentCount }: TotalBarProps) {
  return (
    <div className={styles['bar']} aria-hidden="true">
      {shown.map((status) => (
        <i
          key={status}
          data-status={status}
          style={{ width: `${(100 * counts[status]) / Math.max(1, studentCount)}%` }}
        />
      ))}
    </div>
  )
}
