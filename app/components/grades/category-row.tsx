'use client'

/** One category: its name, its weight against the others, how many of its lowest do not count. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { GradeCategory } from '@/lib/assessment/gradebook-rules'
import styles from './grades.module.css'

type CategoryRowProps = {
  readonly category: GradeCategory
  readonly onChange: (category: GradeCategory) => void
  readonly onRemove: () => void
}

export function CategoryRow({ category, onChange, onRemove }: CategoryRowProps) {
  const t = useTranslations('Grades')
  return (
    <div className={styles['filter']}>
      <label>
        {t('categoryName')}
        <input
          value={category.name}
          maxLength={60}
          onChange={({ target }) => onChange({ ...category, name: target.value })}
        />
      </label>
      <label className={styles['short']}>
        {t('weight')}
        <input
          type="number"
          min={0}
          max={1000}
          step="any"
          defaultValue={category.weight}
          onChange={({ target }) => onChange({ ...category, weight: target.valueAsNumber })}
        />
      </label>
      <label className={styles['short']}>
        {t('dropLowest')}
        <input
          type="number"
          min={0}
          max={50}
          defaultValue={category.dropLowest}
          onChange={({ target }) => onChange({ ...category, dropLowest: target.valueAsNumber })}
        />
      </label>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={t('removeCategoryNamed', { name: category.name })}
        onClick={onRemove}
      >
        {t('removeCategory')}
      </button>
    </div>
  )
}
