/** The points of an attempt, once they may be seen. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

type ScoreLineProps = { readonly score: AttemptView['score']; readonly state: AttemptView['attempt']['state'] }

export async function ScoreLine({ score, state }: ScoreLineProps) {
  const [t, format] = await Promise.all([getTranslations('AttemptResult'), getFormatter()])
  if (score === null) return state === 'submitted' ? <p>{t('graded')}</p> : null
  return (
    <>
      <p className={styles['score']}>
        {t('score', { points: format.number(score.points, 'earned'), max: format.number(score.maxPoints, 'earned') })}
      </p>
      {score.rescaled !== 0 && (
        <p>
          {t('rescaled')}: {format.number(score.rescaled, 'earned')}
        </p>
      )}
    </>
  )
}
