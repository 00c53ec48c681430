/** The rules of an assessment as sentences. Dates are told in the course's zone. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentStartView } from '@/lib/contracts/attempt-views'
import styles from './start.module.css'
import { TimeLimit } from './time-limit'

export async function RuleList({ view }: { readonly view: AssessmentStartView }) {
  const [t, format] = await Promise.all([getTranslations('AttemptStart'), getFormatter()])
  const { course, assessment, rules } = view
  const date = (at: string) => format.dateTime(new Date(at), 'full', { timeZone: course.timeZone })
  const count = rules.questionCount
  return (
    <ul className={styles['rules']}>
      <li>
        {assessment.kind === 'mastery-check'
          ? t('noCount', { max: count })
          : t('questions', { count, points: t('points', { points: rules.maxPoints }) })}
      </li>
      {rules.opensAt !== null && (
        <li>{t(view.start.kind === 'not-open' ? 'opens' : 'opened', { date: date(rules.opensAt) })}</li>
      )}
      <li>{rules.closesAt === null ? t('noClose') : t('closes', { date: date(rules.closesAt) })}</li>
      <li>
        <TimeLimit seconds={rules.timeLimitSeconds} factor={rules.timeFactor} />
      </li>
      <li>
        {t('attempts', { allowed: rules.attemptsAllowed })}{' '}
        {rules.attemptsAllowed > 1 && `${t(rules.attemptCounts)} ${t('attemptsLeft', { left: rules.attemptsLeft })}`}
      </li>
      {assessment.kind === 'homework' && (
        <li>
          {t('tries', { tries: rules.tries, variants: rules.variants })} {t('unreadable')}
        </li>
      )}
      <li>{t(rules.navigation === 'one-way' ? 'oneWay' : 'free')}</li>
      <li>{t('saving')}</li>
    </ul>
  )
}
