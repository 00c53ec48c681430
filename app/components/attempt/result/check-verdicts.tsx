/** What a mastery check found: a verdict for each objective, the questions it rests on, and what it is worth. */
import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import type { CheckVerdictView, CheckView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

export async function CheckVerdicts({ check }: { readonly check: CheckView | null }) {
  const [t, format] = await Promise.all([getTranslations('AttemptResult'), getFormatter()])
  if (check === null) return null
  const { verdicts, maxError, budget, answerCount, creditPercent, creditPoints } = check
  const points = (value: number) => format.number(value, 'earned').replace('-', '−')
  const isOpen = verdicts.some(({ verdict }) => verdict === 'undecided')
  return (
    <section className={styles['verdicts']} aria-label={t('verdicts')}>
      <h2>{t('verdicts')}</h2>
      <p>{t('verdictRule', { error: format.number(maxError, 'share') })}</p>
      {isOpen && <p>{t(answerCount >= budget ? 'verdictBudget' : 'verdictEarly', { budget, count: answerCount })}</p>}
      <DataTable label={t('verdicts')}>
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            <th scope="col">{t('verdict')}</th>
            <th scope="col" className={table['number']}>
              {t('chance')}
            </th>
            <th scope="col">{t('asked')}</th>
            <th scope="col" className={table['number']}>
              {t('slotTotal')}
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((each) => (
            <tr key={each.objectiveId}>
              <th scope="row">{each.title}</th>
              <td>{t(`verdict-${each.verdict}`)}</td>
              <td className={table['number']}>{format.number(each.masteryProbability, 'share')}</td>
              <td className={table['long']}>
                <Asked asked={each.asked} />
              </td>
              <td className={table['number']}>
                {t('pointsOf', { points: points(each.points), max: points(each.maxPoints) })}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {creditPoints !== 0 && (
        <p>
          {t('creditPart', { percent: creditPercent })}: {points(creditPoints)}
        </p>
      )}
    </section>
  )
}

async function Asked({ asked }: { readonly asked: CheckVerdictView['asked'] }) {
  const t = await getTranslations('AttemptResult')
  if (asked.length === 0) return t('askedNone')
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
