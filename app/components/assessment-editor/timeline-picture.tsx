/** The credit timeline as it is saved: a picture, and the same as a table. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { EditorView } from '@/lib/contracts/assessment-views'
import styles from './timeline.module.css'
import { timelineShape } from './timeline-shape'

type TimelinePictureProps = {
  readonly schedule: EditorView['schedule']
  readonly timeZone: string
  /** Milliseconds since the epoch. */
  readonly now: number
}
const [width, height, top, bottom] = [360, 110, 18, 18]

export async function TimelinePicture({ schedule, timeZone, now }: TimelinePictureProps) {
  const [t, format] = await Promise.all([getTranslations('Editor'), getFormatter()])
  const steps = schedule.steps.map(({ until, percent }) => ({ until: Date.parse(until), percent }))
  const opensAt = schedule.opensAt === null ? null : Date.parse(schedule.opensAt)
  const shape = timelineShape({ opensAt, steps, now })
  const say = (iso: string) => format.dateTime(new Date(iso), 'due', { timeZone })
  if (steps.length === 0) return <p className={styles['none']}>{t('noTimeline')}</p>
  const ground = height - bottom
  const y = (share: number) => ground - share * (ground - top)
  return (
    <figure className={styles['figure']}>
      {shape !== null && (
        <svg viewBox={`0 0 ${width} ${height}`} className={styles['picture']} aria-hidden="true">
          {shape.spans.map((span) => (
            <g key={span.from}>
              <rect
                className={styles['span']}
                x={span.from * width}
                y={y(span.height)}
                width={(span.to - span.from) * width}
                height={ground - y(span.height)}
              />
              <text className={styles['percent']} x={((span.from + span.to) / 2) * width} y={y(span.height) - 5}>
                {span.percent}%
              </text>
            </g>
          ))}
          <path className={styles['ground']} d={`M0 ${ground}H${width}`} />
          {shape.now !== null && <path className={styles['now']} d={`M${shape.now * width} ${top}V${ground}`} />}
          {shape.now !== null && (
            <text className={styles['nowWord']} x={shape.now * width + 4} y={height - 5}>
              {t('now')}
            </text>
          )}
        </svg>
      )}
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('timeline')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('untilHead')}</th>
            <th scope="col">{t('creditHead')}</th>
          </tr>
        </thead>
        <tbody>
          {schedule.steps.map(({ until, percent }) => (
            <tr key={until}>
              <td>{say(until)}</td>
              <td>{percent}%</td>
            </tr>
          ))}
          <tr>
            <td>{t('afterLast')}</td>
            <td>0%</td>
          </tr>
        </tbody>
      </table>
    </figure>
  )
}
