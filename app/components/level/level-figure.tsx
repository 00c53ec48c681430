/** A level as a dot in its 90 % interval on a track, with the line where mastery begins. Never a bare number. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryView } from '@/lib/contracts/views'
import styles from './level-figure.module.css'

type Shown = Pick<MasteryView, 'level' | 'low' | 'high' | 'threshold' | 'status'>

export async function LevelFigure({ of: { level, low, high, threshold, status } }: { readonly of: Shown }) {
  const [t, format] = await Promise.all([getTranslations('Level'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const text = t('alt', { level: share(level), low: share(low), high: share(high), threshold: share(threshold) })
  return (
    <div className={styles['figure']} role="img" aria-label={text} data-status={status}>
      <div className={styles['track']} />
      <div className={styles['band']} style={{ left: percent(low), width: percent(high - low) }} />
      <div className={styles['threshold']} style={{ left: percent(threshold) }} />
      <div className={styles['dot']} style={{ left: percent(level) }} />
    </div>
  )
}

function percent(share: number): string {
  return `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`
}
