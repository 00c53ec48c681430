/** What an answer moved: each objective from where to where, and the parts that add up to it. */
import { getFormatter } from 'next-intl/server'
import { changePoints, isLearnedFromFeedback } from '@/app/components/level/change-points'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AnsweredView } from '@/lib/contracts/views'
import styles from './feedback.module.css'

export async function ChangeTable({ changes }: { readonly changes: AnsweredView['changes'] }) {
  const t = await getTranslations('Feedback')
  return (
    <div className={styles['moved']}>
      <h3>{t('moved')}</h3>
      {changes.length === 0 ? <p>{t('unmoved')}</p> : <p>{t('movedText')}</p>}
      {changes.map((change) => (
        <Change key={change.objectiveId} change={change} />
      ))}
    </div>
  )
}

async function Change({ change }: { readonly change: AnsweredView['changes'][number] }) {
  const [t, format] = await Promise.all([getTranslations('Feedback'), getFormatter()])
  const points = changePoints(change)
  const { before, after, parts, total } = points
  const share = (value: number) => format.number(value, 'level')
  const signed = (amount: number) => format.number(amount, 'points').replace('-', '−')
  return (
    <div className={styles['change']}>
      <p className={styles['changeHead']}>
        <span>{change.title}</span>
        <span className={styles['fromTo']}>{t('from', { before: share(before), after: share(after) })}</span>
      </p>
      <dl className={styles['sum']}>
        {parts.filter(isShown).map(({ name, points }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{signed(points)}</dd>
          </div>
        ))}
        <div className={styles['total']}>
          <dt>{t('total')}</dt>
          <dd>{signed(total)}</dd>
        </div>
      </dl>
      {isLearnedFromFeedback(points) && <p className={styles['learned']}>{t('learned')}</p>}
    </div>
  )
}

/** A part that would print as nothing says nothing; the others still add up to the total. */
function isShown({ points }: { readonly points: number }): boolean {
  return points !== 0
}
