'use client'

/** When it opens, and what an answer counts until when: any number of steps. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { addDays } from '@/lib/assessment/add-days'
import type { CreditStep } from '@/lib/assessment/definition'
import type { LocalDateTime } from '@/lib/assessment/local-date-time'
import { DateField } from './date-field'
import styles from './editor.module.css'
import { useEditor } from './editor-context'
import { NumberField } from './number-field'

const mostSteps = 20

type ScheduleFieldsProps = {
  /** What a clock in the course shows now, to start a first step from. */
  readonly today: LocalDateTime
}

export function ScheduleFields({ today }: ScheduleFieldsProps) {
  const t = useTranslations('Editor')
  const { definition, change } = useEditor()
  const { timeline } = definition
  const changeSteps = (changed: (steps: readonly CreditStep[]) => CreditStep[]) =>
    change((before) => ({ ...before, timeline: changed(before.timeline) }))
  const changeStep = (place: number, part: Partial<CreditStep>) =>
    changeSteps((steps) => steps.map((step, at) => (at === place ? { ...step, ...part } : step)))
  const add = () =>
    changeSteps((steps) => {
      const last = steps.at(-1)
      const next =
        last === undefined
          ? { until: `${addDays(today, 7).slice(0, 10)}T23:59`, percent: 100 }
          : { until: addDays(last.until, 2), percent: Math.round(last.percent / 2) }
      return [...steps, next]
    })
  return (
    <>
      <DateField
        label={t('opensAt')}
        hint={t('opensHint')}
        value={definition.opensAt}
        empty="allowed"
        onValue={(opensAt) => change((before) => ({ ...before, opensAt }))}
      />
      <fieldset className={styles['steps']}>
        <legend>{t('timeline')}</legend>
        <p className={styles['hint']}>{t('timelineHint')}</p>
        {timeline.map((step, place) => (
          // Steps have no name but their place, and every box holds what is set down.
          <div key={keyOf(place)} className={styles['step']}>
            <DateField
              label={t('until', { number: place + 1 })}
              value={step.until}
              empty="refused"
              onValue={(until) => until !== null && changeStep(place, { until })}
            />
            <NumberField
              label={t('percent', { number: place + 1 })}
              value={step.percent}
              bounds={{ min: 0, max: 200, step: 'any' }}
              onValue={(percent) => changeStep(place, { percent })}
            />
            <button
              type="button"
              className={styles['text']}
              aria-label={t('removeStepLabel', { number: place + 1 })}
              onClick={() => changeSteps((steps) => steps.filter((_step, at) => at !== place))}
            >
              {t('removeStep')}
            </button>
          </div>
        ))}
        {timeline.length < mostSteps && (
          <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={add}>
            {t('addStep')}
          </button>
        )}
      </fieldset>
    </>
  )
}

function keyOf(place: number): string {
  return `step-${place}`
}
