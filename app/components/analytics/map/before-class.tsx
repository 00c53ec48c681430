/** What to know before walking in, in three sentences at most: who needs a person, what is misunderstood, whom to see first. */

import type { ReactNode } from 'react'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import styles from './before-class.module.css'
import { StalledList } from './stalled-list'

type BeforeClassProps = {
  readonly view: MasteryMapView
  /** Sentences of other pages, each with its link; nothing where there is nothing to say. */
  readonly children?: ReactNode
}

export async function BeforeClass({ view, children }: BeforeClassProps) {
  const t = await getTranslations('MasteryMap')
  const { stalls, isQuiet } = view
  return (
    <section className={styles['card']} aria-labelledby="before-class">
      <h2 id="before-class">{t('beforeClass')}</h2>
      <ul>
        {isQuiet && <li>{t('quiet')}</li>}
        {stalls.length > 0 && <StalledSentence stalls={stalls} />}
        {children}
        {!isQuiet && stalls.length === 0 && <li>{t('nobodyStalled')}</li>}
      </ul>
      {stalls.length > 0 && (
        <details className={`${disclosure['box']} ${styles['more']}`}>
          <summary>{t('whatToDo')}</summary>
          <StalledList view={view} />
        </details>
      )}
    </section>
  )
}

const told = 2

async function StalledSentence({ stalls }: Pick<MasteryMapView, 'stalls'>) {
  const t = await getTranslations('MasteryMap')
  const students = new Set(stalls.map(({ student }) => student.id)).size
  const others = stalls.length - told
  return (
    <li>
      <strong>{t('stalled', { count: students })}</strong>{' '}
      {stalls.slice(0, told).map(({ student, objective, answerCount }, place) => (
        <span key={`${student.id} ${objective.id}`}>
          {place > 0 && '; '}
          <a href={`class/${student.id}/${objective.id}`}>{student.name}</a> {student.isSimulated && <SimulatedBadge />}{' '}
          {t('stalledOn', { objective: objective.title, count: answerCount })}
        </span>
      ))}
      {others > 0 && ` ${t('andOthers', { count: others })}`}.
    </li>
  )
}
