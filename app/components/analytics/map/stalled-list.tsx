/** On whom practice has stopped helping, and what an instructor can do about it. */
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import type { MapObjective, MapRow, MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import styles from './before-class.module.css'

export type Stalled = { readonly row: MapRow; readonly objective: MapObjective; readonly answerCount: number }

/** Longest at it first. */
export function stalledOf({ rows, objectives }: MasteryMapView): readonly Stalled[] {
  const all = rows.flatMap((row) =>
    objectives.flatMap((objective, place) => {
      const cell = row.cells[place]
      return cell?.isStalled ? [{ row, objective, answerCount: cell.answerCount }] : []
    }),
  )
  return all.toSorted((one, other) => other.answerCount - one.answerCount)
}

type StalledListProps = { readonly stalled: readonly Stalled[]; readonly view: MasteryMapView }

export async function StalledList({ stalled, view: { course, objectives } }: StalledListProps) {
  const [t, format] = await Promise.all([getTranslations('MasteryMap'), getFormatter()])
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  return (
    <>
      <p>{t('stalledText')}</p>
      <ul className={styles['list']}>
        {stalled.map(({ row, objective }) => (
          <li key={`${row.id} ${objective.id}`}>
            <strong>{row.name}</strong> {row.isSimulated && <SimulatedBadge />}, “{objective.title}”: {t('goThrough')}{' '}
            {objective.prerequisites.length > 0 &&
              t('restsOn', {
                prerequisites: format.list(objective.prerequisites.map((id) => `“${titles.get(id) ?? id}”`)),
              })}{' '}
            <Link href={`/courses/${course.slug}/lessons/${objective.lessonId}`} prefetch={false}>
              {t('openLesson')}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
