'use client'

/** The categories of a course, and which assessment is in which. */
import { useState } from 'react'
import { newRequestKey } from '@/app/components/practice/draft'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { GradeCategory } from '@/lib/assessment/gradebook-rules'
import { askToSaveCategories } from './actions'
import { CategoryRow } from './category-row'
import styles from './grades.module.css'

type Placed = { readonly id: string; readonly title: string; readonly categoryId: string | null }
type CategoryEditorProps = {
  readonly courseId: string
  readonly stored: readonly GradeCategory[]
  readonly assessments: readonly Placed[]
}

export function CategoryEditor({ courseId, stored, assessments }: CategoryEditorProps) {
  const t = useTranslations('Grades')
  const isReady = useIsReady()
  const [categories, setCategories] = useState(stored)
  const [places, setPlaces] = useState(assessments)
  const saving = useRequest(askToSaveCategories)
  const add = () => {
    const id = newRequestKey()
    setCategories([...categories, { id, name: '', weight: 1, dropLowest: 0 }])
  }
  const known = new Set(categories.map(({ id }) => id))
  const placeOf = (categoryId: string | null) => (categoryId !== null && known.has(categoryId) ? categoryId : null)
  const save = () => {
    const moved = places.map(({ id: assessmentId, categoryId }) => ({ assessmentId, categoryId: placeOf(categoryId) }))
    saving.send({ courseId, rules: { categories }, places: moved })
  }
  return (
    <div className={styles['stack']}>
      <p>{t('categoriesText')}</p>
      {categories.map((category) => (
        <CategoryRow
          key={category.id}
          category={category}
          onChange={(changed) => setCategories(categories.map((each) => (each.id === changed.id ? changed : each)))}
          onRemove={() => setCategories(categories.filter(({ id }) => id !== category.id))}
        />
      ))}
      <button type="button" className={`${button['quiet']} ${button['small']}`} disabled={!isReady} onClick={add}>
        {t('addCategory')}
      </button>
      {categories.length > 0 && (
        <fieldset className={styles['places']}>
          <legend>{t('whichCategory')}</legend>
          {places.map(({ id, title, categoryId }) => (
            <label key={id}>
              <span>{title}</span>
              <select
                aria-label={t('categoryOf', { title })}
                value={placeOf(categoryId) ?? ''}
                onChange={({ target }) => {
                  const chosen = target.value === '' ? null : target.value
                  setPlaces(places.map((each) => (each.id === id ? { ...each, categoryId: chosen } : each)))
                }}
              >
                <option value="">{t('noneOf')}</option>
                {categories.map((category) => (
                  <option key={category.id} value={category.id}>
                    {category.name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        className={button['quiet']}
        disabled={!isReady}
        aria-disabled={saving.isPending}
        onClick={save}
      >
        {t(saving.isPending ? 'saving' : 'saveCategories')}
      </button>
      <span role="status">{saving.value !== null && t('saved')}</span>
      <RequestAlert failure={saving.failure} />
    </div>
  )
}
