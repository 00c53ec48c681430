'use client'

/** What one objective needs, each to be taken away, and a choice of what else it could. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { KnownObjective } from '@/lib/content/lesson-text/align-objectives'
import type { ForeignObjective } from '@/lib/content/lesson-text/lesson-problems'
import styles from './needs.module.css'
import type { Need } from './prerequisites-panel'

type NeedsCellProps = {
  readonly objective: KnownObjective
  readonly all: readonly { readonly id: string; readonly title: string }[]
  readonly lessons: readonly ForeignObjective[]
  readonly onAdd: (need: Need) => void
  readonly onRemove: (need: Need) => void
}

export function NeedsCell({ objective, all, lessons, onAdd, onRemove }: NeedsCellProps) {
  const t = useTranslations('StudioLessons')
  const { id, title, prerequisites } = objective
  const foreign = new Map(lessons.map((other) => [other.id, other.lessonTitle]))
  const needed = all.filter((own) => prerequisites.includes(own.id))
  const offered = all.filter((own) => own.id !== id && !prerequisites.includes(own.id))
  const titles = [...new Set(offered.flatMap((own) => foreign.get(own.id) ?? []))]
  const optionsOf = (lesson: string | undefined) =>
    offered
      .filter((own) => foreign.get(own.id) === lesson)
      .map((own) => (
        <option key={own.id} value={own.id}>
          {own.title}
        </option>
      ))
  return (
    <div className={styles['cell']}>
      {needed.length > 0 && (
        <ul className={styles['chips']}>
          {needed.map((own) => (
            <li key={own.id}>
              {own.title}
              {foreign.has(own.id) && <span className={styles['note']}> {foreign.get(own.id)}</span>}
              <button
                type="button"
                aria-label={t('needs.removeNamed', { title, needed: own.title })}
                onClick={() => onRemove({ id, prerequisite: own.id })}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        value=""
        aria-label={t('needs.addTo', { title })}
        onChange={(event) => event.target.value !== '' && onAdd({ id, prerequisite: event.target.value })}
      >
        <option value="">{needed.length === 0 ? t('needs.nothing') : t('needs.more')}</option>
        {optionsOf(undefined)}
        {titles.map((lesson) => (
          <optgroup key={lesson} label={lesson}>
            {optionsOf(lesson)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
