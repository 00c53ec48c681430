/** What to know before walking in, in three sentences at most: who needs a person, what is misunderstood, whom to see first. */
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import styles from './before-class.module.css'
import { type Stalled, StalledList, stalledOf } from './stalled-list'

type BeforeClassProps = {
  readonly view: MasteryMapView
  /** Sentences of other pages, each with its link; nothing where there is nothing to say. */
  readonly children?: ReactNode
}

export async function BeforeClass({ view, children }: BeforeClassProps) {
  const t = await getTranslations('MasteryMap')
  const stalled = stalledOf(view)
  const isQuiet = view.rows.every(({ answerCount }) => answerCount === 0)
  return (
    <section className={styles['card']} aria-labelledby="before-class">
      <h2 id="before-class">{t('beforeClass')}</h2>
      <ul>
        {isQuiet && <li>{t('quiet')}</li>}
        {stalled.length > 0 && <StalledSentence stalled={stalled} />}
        {children}
        {!isQuiet && stalled.length === 0 && <li>{t('nobodyStalled')}</li>}
      </ul>
      {stalled.length > 0 && (
        <details className={`${disclosure['box']} ${styles['more']}`}>
          <summary>{t('whatToDo')}</summary>
          <StalledList stalled={stalled} view={view} />
        </details>
      )}
    </section>
  )
}

const told = 2

async function StalledSentence({ stalled }: { readonly stalled: readonly Stalled[] }) {
  const t = await getTranslations('MasteryMap')
  const students = new Set(stalled.map(({ row }) => row.id)).size
  const others = stalled.length - told
  return (
    <li>
      <strong>{t('stalled', { count: students })}</strong>{' '}
      {stalled.slice(0, told).map(({ row, objective, answerCount }, place) => (
        <span key={`${row.id} ${objective.id}`}>
          {place > 0 && '; '}
          <a href={`class/${row.id}/${objective.id}`}>{row.name}</a> {row.isSimulated && <SimulatedBadge />}{' '}
          {t('stalledOn', { objective: objective.title, count: answerCount })}
        </span>
      ))}
      {others > 0 && ` ${t('andOthers', { count: others })}`}.
    </li>
  )
}
