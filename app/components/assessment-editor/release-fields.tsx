'use client'

/** When a student may see the score, what was right, the feedback and the worked solution. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { ReleaseMoment, ReleaseRules } from '@/lib/assessment/definition'
import type { LocalDateTime } from '@/lib/assessment/local-date-time'
import { ChoiceField } from './choice-field'
import { DateField } from './date-field'
import styles from './editor.module.css'
import { useEditor } from './editor-context'

const names = ['score', 'correctness', 'feedback', 'solution'] as const satisfies readonly (keyof ReleaseRules)[]
const moments = ['now', 'after-last-try', 'after-close', 'on', 'never'] as const

type ReleaseFieldsProps = {
  /** Where a date begins that has none yet. */
  readonly today: LocalDateTime
}

export function ReleaseFields({ today }: ReleaseFieldsProps) {
  const t = useTranslations('Editor')
  const { definition, change } = useEditor()
  const { release, timeline } = definition
  const set = (name: keyof ReleaseRules, moment: ReleaseMoment) =>
    change((before) => ({ ...before, release: { ...before.release, [name]: moment } }))
  const choose = (name: keyof ReleaseRules, kind: ReleaseMoment['kind']) =>
    set(name, kind === 'on' ? { kind, at: timeline.at(-1)?.until ?? today } : { kind })
  return (
    <div className={styles['pairs']}>
      {names.map((name) => {
        const moment = release[name]
        return (
          <div key={name} className={styles['pair']}>
            <ChoiceField
              label={t(`release.${name}`)}
              value={moment.kind}
              options={moments.map((value) => ({ value, words: t(`moment.${value}`) }))}
              onValue={(kind) => choose(name, kind)}
            />
            {moment.kind === 'on' && (
              <DateField
                label={t('releaseOn', { what: t(`release.${name}`) })}
                value={moment.at}
                empty="refused"
                onValue={(at) => at !== null && set(name, { kind: 'on', at })}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
