'use client'

/** To what a change changes. */
import { useTranslations } from '@/app/i18n/use-translations'
import { type BulkChange, bulkChangeSchema } from '@/lib/contracts/bank/bulk-requests'
import { difficulties } from './known-words'

type ChangeValueProps = {
  readonly change: BulkChange
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly onChange: (change: BulkChange) => void
}

export function ChangeValue({ change, objectives, onChange }: ChangeValueProps) {
  const t = useTranslations('StudioBank')
  const read = (asked: unknown) => {
    const parsed = bulkChangeSchema.safeParse(asked)
    if (parsed.success) onChange(parsed.data)
  }
  switch (change.kind) {
    case 'difficulty':
      return (
        <select
          aria-label={t('difficulty')}
          value={change.to}
          onChange={(event) => read({ kind: 'difficulty', to: event.target.value })}
        >
          {difficulties.map((to) => (
            <option key={to} value={to}>
              {t(`difficultyName.${to}`)}
            </option>
          ))}
        </select>
      )
    case 'family':
      return (
        <input
          aria-label={t('family')}
          placeholder={t('familyAbout')}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          title={t('familyShape')}
          maxLength={100}
          onChange={(event) => read({ kind: 'family', to: event.target.value || null })}
        />
      )
    case 'add-objective':
    case 'remove-objective':
      return (
        <select
          aria-label={t('objective')}
          value={change.objective}
          onChange={(event) => read({ ...change, objective: event.target.value })}
        >
          {objectives.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )
    default:
      return null
  }
}
