'use client'

/** One test: which variant, what is answered, what is expected, and what came where it is something else. */
import { useFormatter } from 'next-intl'
import { VerdictMark } from '@/app/components/practice/verdict'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { valueText } from '@/lib/grading/value-text'
import type { TestResult } from '@/lib/proving/run-tests'
import styles from './bench.module.css'

type TestRowProps = {
  readonly result: TestResult
  readonly isShown: boolean
  readonly onShow: () => void
  /** Null where the question may not be changed. */
  readonly onRemove: (() => void) | null
}

export function TestRow({ result: { test, isPassed, outcome }, isShown, onShow, onRemove }: TestRowProps) {
  const t = useTranslations('StudioBench')
  const format = useFormatter()
  const small = `${button['quiet']} ${button['small']}`
  const score = (fraction: number) => format.number(fraction, { maximumFractionDigits: 3 })
  return (
    <li data-passed={isPassed}>
      <p className={styles['testHead']}>
        <VerdictMark verdict={isPassed ? 'right' : 'wrong'} />
        <span>
          <strong>{t(isPassed ? 'met' : 'unmet')}</strong>{' '}
          {'seed' in test ? t('seedNumber', { seed: test.seed }) : givenText(test.parameters)}
        </span>
      </p>
      <dl className={styles['facts']}>
        {Object.entries(test.response).map(([part, typed]) => (
          <div key={part}>
            <dt>{t('answerOf', { part })}</dt>
            <dd>
              <code>{typed === '' ? '–' : typed}</code>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('expected')}</dt>
          <dd>
            {score(test.score)} {test.mistake !== undefined && <code>{test.mistake}</code>}
          </dd>
        </div>
        {!isPassed && (
          <div>
            <dt>{t('came')}</dt>
            <dd>
              {outcome.kind === 'unreadable' && t('cameUnreadable')}
              {outcome.kind === 'no-variant' && t('cameNoVariant', { reason: outcome.reason })}
              {outcome.kind === 'graded' && (
                <>
                  {score(outcome.scoreFraction)}{' '}
                  {outcome.mistakes.map((mistake) => (
                    <code key={mistake}>{mistake} </code>
                  ))}
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['testTools']}>
        <button type="button" className={small} aria-pressed={isShown} onClick={onShow}>
          {t('showTest')}
        </button>
        {onRemove !== null && (
          <button type="button" className={small} onClick={onRemove}>
            {t('remove')}
          </button>
        )}
      </p>
    </li>
  )
}

function givenText(parameters: Readonly<Record<string, Parameters<typeof valueText>[0]>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} = ${valueText(value)}`)
    .join(', ')
}
