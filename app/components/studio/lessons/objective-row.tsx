'use client'

/** One objective: its short name, its sentence in the text, its id, and the way out. */
import { type KeyboardEvent, useId, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { KnownObjective } from '@/lib/content/lesson-text/align-objectives'
import { useLesson } from './lesson-context'
import styles from './objectives.module.css'

export function ObjectiveRow({ objective }: { readonly objective: KnownObjective }) {
  const t = useTranslations('StudioLessons')
  const id = useId()
  const { view, objectives, edit } = useLesson()
  const stored = view.stored.objectives.find((own) => own.id === objective.id)
  const isUsed = view.usedIds.includes(objective.id)
  const takenIds = view.others.map((other) => other.id)
  const { canEditLines } = objectives
  return (
    <div className={styles['row']}>
      <label htmlFor={`${id}-title`}>{t('objectives.name')}</label>
      <input
        id={`${id}-title`}
        className={styles['wide']}
        value={objective.title}
        maxLength={200}
        onChange={(event) => edit({ kind: 'title', id: objective.id, title: event.target.value })}
      />
      <label htmlFor={`${id}-text`}>{t('objectives.sentence')}</label>
      <Kept
        id={`${id}-text`}
        isLong
        value={objective.text}
        isDisabled={!canEditLines}
        onKeep={(text) => edit({ kind: 'sentence', id: objective.id, text })}
      />
      <label htmlFor={`${id}-id`}>{t('objectives.id')}</label>
      {isUsed ? (
        <p id={`${id}-id`} className={styles['id']}>
          <code>{objective.id}</code> <span className={styles['note']}>{t('objectives.fixed')}</span>
        </p>
      ) : (
        <Kept
          id={`${id}-id`}
          isLong={false}
          value={objective.id}
          isDisabled={false}
          onKeep={(to) => {
            if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)) edit({ kind: 'id', id: objective.id, to })
          }}
        />
      )}
      <span className={styles['rowButtons']}>
        {isUsed && stored !== undefined && stored.text !== objective.text && (
          <button
            type="button"
            className={`${button['quiet']} ${button['small']}`}
            onClick={() => edit({ kind: 'part', id: objective.id, takenIds })}
          >
            {t('objectives.part')}
          </button>
        )}
        <button
          type="button"
          className={`${button['quiet']} ${button['small']}`}
          disabled={!canEditLines}
          aria-label={t('objectives.archiveNamed', { name: objective.title })}
          onClick={() => edit({ kind: 'archive', id: objective.id })}
        >
          {t('objectives.archive')}
        </button>
      </span>
    </div>
  )
}

type KeptProps = {
  readonly id: string
  readonly value: string
  readonly isLong: boolean
  readonly isDisabled: boolean
  readonly onKeep: (value: string) => void
}

/** Taken over when it is left, or with Enter: the text is read anew only then. */
function Kept({ id, value, isLong, isDisabled, onKeep }: KeptProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null && typed.trim() !== '' && typed !== value) onKeep(typed.trim())
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') setTyped(null)
    const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)
    if (event.key !== 'Enter' && !isSave) return
    if (event.key === 'Enter') event.preventDefault()
    keep()
  }
  const shared = { id, value: typed ?? value, disabled: isDisabled, onBlur: keep, onKeyDown }
  if (!isLong) return <input {...shared} maxLength={100} onChange={(event) => setTyped(event.target.value)} />
  return (
    <textarea
      {...shared}
      className={styles['wide']}
      rows={2}
      maxLength={2000}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
