'use client'

/** What can be done with one entry of a list: moved, written twice, taken away. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'

type RowToolsProps = {
  /** As it is spoken of: "the parameter q". */
  readonly name: string
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onDuplicate?: () => void
  readonly onRemove: () => void
}

export function RowTools({ name, onUp, onDown, onDuplicate, onRemove }: RowToolsProps) {
  const t = useTranslations('StudioForm')
  const moves = [
    { key: 'up', label: t('moveUp', { name }), path: 'M5 15l7-7 7 7', move: onUp },
    { key: 'down', label: t('moveDown', { name }), path: 'M5 9l7 7 7-7', move: onDown },
  ] as const
  return (
    <div className={styles['tools']}>
      {moves.map(({ key, label, path, move }) => (
        <button
          key={key}
          type="button"
          className={styles['tool']}
          aria-label={label}
          title={label}
          aria-disabled={move === null}
          onClick={() => move?.()}
        >
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
      {onDuplicate !== undefined && (
        <button
          type="button"
          className={styles['tool']}
          title={t('duplicate', { name })}
          aria-label={t('duplicate', { name })}
          onClick={onDuplicate}
        >
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
            <path d="M9 9h11v11H9zM5 15H4V4h11v1" />
          </svg>
        </button>
      )}
      <button
        type="button"
        className={styles['tool']}
        title={t('remove', { name })}
        aria-label={t('remove', { name })}
        onClick={onRemove}
      >
        <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
          <path d="M5 5l14 14M19 5L5 19" />
        </svg>
      </button>
    </div>
  )
}
