'use client'

/** What each objective builds on: a picture to draw in, and the table behind it. Circles are refused, by name. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { circleClosedBy } from '@/lib/content/lesson-text/lesson-problems'
import { useLesson } from './lesson-context'
import styles from './needs.module.css'
import { NeedsCell } from './needs-cell'
import { needsNodes } from './needs-graph'
import { NeedsPicture } from './needs-picture'

export type Need = { readonly id: string; readonly prerequisite: string }
type Said = { readonly kind: 'refused' | 'added' | 'removed'; readonly need: Need; readonly words: string }

export function PrerequisitesPanel() {
  const t = useTranslations('StudioLessons')
  const { view, objectives, edit } = useLesson()
  const { present } = objectives.aligned
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const nodes = needsNodes({ present, others: view.others })
  const all = [...present, ...view.others.filter(({ isArchived }) => !isArchived)]
  const titleOf = (id: string) => all.find((own) => own.id === id)?.title ?? id
  const circle = (need: Need) => circleClosedBy(all, need)?.join(t('needs.needs')) ?? null

  const add = (need: Need) => {
    const closing = circle(need)
    if (closing !== null) return setSaid({ kind: 'refused', need, words: t('needs.circle', { circle: closing }) })
    const names = { title: titleOf(need.id), needed: titleOf(need.prerequisite) }
    edit({ kind: 'need', ...need })
    setSaid({ kind: 'added', need, words: t('needs.added', names) })
  }
  const remove = (need: Need) => {
    const names = { title: titleOf(need.id), needed: titleOf(need.prerequisite) }
    edit({ kind: 'no-need', ...need })
    setSaid({ kind: 'removed', need, words: t('needs.removed', names) })
  }
  const takeBack = ({ kind, need }: Said) => {
    edit({ kind: kind === 'added' ? 'no-need' : 'need', ...need })
    setSaid(null)
  }
  const open = present.find(({ id }) => id === chosen)
  const cell = (objective: (typeof present)[number]) => (
    <NeedsCell objective={objective} all={all} lessons={view.others} onAdd={add} onRemove={remove} />
  )
  if (present.length === 0) return <p className={styles['note']}>{t('objectives.none')}</p>
  return (
    <>
      <p className={styles['note']}>{t('needs.lead')}</p>
      <NeedsPicture
        nodes={nodes}
        chosen={chosen}
        circle={circle}
        onChoose={(id) => setChosen(id === chosen ? null : id)}
        onAdd={add}
        onRemove={remove}
      />
      <div role="status" className={styles['said']} data-kind={said?.kind}>
        {said !== null && <p>{said.words}</p>}
        {said !== null && said.kind !== 'refused' && (
          <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={() => takeBack(said)}>
            {t('undo')}
          </button>
        )}
      </div>
      {open !== undefined && (
        <section className={styles['chooser']} aria-label={t('needs.of', { title: open.title })}>
          <h3>{t('needs.of', { title: open.title })}</h3>
          {cell(open)}
        </section>
      )}
      <details className={disclosure['box']}>
        <summary>{t('needs.table')}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('needs.objective')}</th>
              <th scope="col">{t('needs.what')}</th>
            </tr>
          </thead>
          <tbody>
            {present.map((objective) => (
              <tr key={objective.id}>
                <th scope="row">{objective.title}</th>
                <td>{cell(objective)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
