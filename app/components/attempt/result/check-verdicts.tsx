/** What a mastery check found: a verdict for each objective, the questions it rests on, and what it is worth. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CheckVerdictView, CheckView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

export async function CheckVerdicts({ check }: { readonly check: CheckView | null }) {
  const [t, format] = await Promise.all([getTranslations('AttemptResult'), getFormatter()])
  if (check === null) return null
  const { verdicts, maxError, budget, answerCount, creditPercent, creditPoints } = check
  const isOpen = verdicts.some(({ verdict }) => verdict === 'undecided')
  return (
    <section className={styles['verdicts']} aria-label={t('verdicts')}>
      <h2>{t('verdicts')}</h2>
      <p>{t('verdictRule', { error: format.number(maxError, 'share') })}</p>
      {isOpen && <p>{t(answerCount >= budget ? 'verdictBudget' : 'verdictEarly', { budget, count: answerCount })}</p>}
      <ul className={styles['verdictList']}>
        {verdicts.map((each) => (
          <VerdictItem key={each.objectiveId} found={each} />
        ))}
      </ul>
      {creditPoints !== 0 && (
        <p>
          {t('creditPart', { percent: creditPercent })}: {format.number(creditPoints, 'earned').replace('-', '−')}
        </p>
      )}
    </section>
  )
}

async function VerdictItem({ found }: { readonly found: CheckVerdictView }) {
  const [t, format] = await Promise.all([getTranslations('AttemptResult'), getFormatter()])
  const { title, verdict, masteryProbability, points, maxPoints, asked } = found
  const earned = { points: format.number(points, 'earned'), max: format.number(maxPoints, 'earned') }
  return (
    <li>
      <div className={styles['verdictHead']}>
        <h3>{title}</h3>
        <span>{t('score', earned)}</span>
      </div>
      <p>
        <strong>{t(`verdict-${verdict}`)}</strong>
        {asked.length > 0 && ` · ${t('chance', { chance: format.number(masteryProbability, 'share') })}`}
      </p>
      {asked.length === 0 ? <p>{t('askedNone')}</p> : <Asked asked={asked} />}
    </li>
  )
}

async function Asked({ asked }: { readonly asked: CheckVerdictView['asked'] }) {
  const t = await getTranslations('AttemptResult')
  return (
    <ul className={styles['asked']}>
      {asked.map(({ slotId, position, state, scoreFraction }) => (
        <li key={slotId}>
          <a href={`#question-${position + 1}-1`}>{t('askedQuestion', { number: position + 1 })}</a>
          {state === 'counts' ? scoreFraction !== null && ` ${t(outcomeOf(scoreFraction))}` : ` ${t(`asked-${state}`)}`}
        </li>
      ))}
    </ul>
  )
}

function outcomeOf(scoreFraction: number) {
  if (scoreFraction >= 1) return 'asked-right'
  return scoreFraction > 0 ? 'asked-partly' : 'asked-wrong'
}
