/** The level before an answer and after it, one under the other on the same scale. */
import { getFormatter } from 'next-intl/server'
import { LevelFigure } from '@/app/components/level/level-figure'
import { getTranslations } from '@/app/i18n/get-translations'
import type { LevelReading, StoryAnswerEntry } from '@/lib/contracts/analytics/story'
import { sigmoid } from '@/lib/mastery/logistic'
import styles from './story.module.css'

type ReplayLevelsProps = { readonly entry: StoryAnswerEntry; readonly threshold: number }

export async function ReplayLevels({ entry: { before, after, change }, threshold }: ReplayLevelsProps) {
  const t = await getTranslations('Story')
  return (
    <dl className={styles['levels']}>
      <Row term={t('before')} level={sigmoid(change.before)} reading={before} threshold={threshold} />
      <Row term={t('after')} level={sigmoid(change.after)} reading={after} threshold={threshold} />
    </dl>
  )
}

type RowProps = {
  readonly term: string
  /** As recorded. */
  readonly level: number
  readonly reading: LevelReading | null
  readonly threshold: number
}

async function Row({ term, level, reading, threshold }: RowProps) {
  const [t, format] = await Promise.all([getTranslations('Story'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {reading === null ? (
          t('levelGone', { level: share(level) })
        ) : (
          <>
            <LevelFigure of={{ level, low: reading.low, high: reading.high, threshold, status: 'learning' }} />
            <span>
              {t('levelBetween', { level: share(level), low: share(reading.low), high: share(reading.high) })}
            </span>
          </>
        )}
      </dd>
    </div>
  )
}
