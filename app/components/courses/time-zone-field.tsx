'use client'

/** The clock of a course, by the names of the time zone database. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './courses.module.css'

type TimeZoneFieldProps = {
  readonly zones: readonly string[]
  readonly value: string
  readonly onChange: (zone: string) => void
  readonly isFixed?: boolean
}

export function TimeZoneField({ zones, value, onChange, isFixed = false }: TimeZoneFieldProps) {
  const t = useTranslations('CourseSettings')
  const all = zones.includes(value) ? zones : [value, ...zones]
  return (
    <div className={styles['field']}>
      <label htmlFor="time-zone">{t('timeZone')}</label>
      <select
        id="time-zone"
        name="timeZone"
        value={value}
        disabled={isFixed}
        aria-describedby="time-zone-note"
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {all.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <p id="time-zone-note" className={styles['note']}>
        {t(isFixed ? 'timeZoneFixed' : 'timeZoneNote')}
      </p>
    </div>
  )
}
