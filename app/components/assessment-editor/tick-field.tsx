'use client'

/** A rule that holds or does not. */
import styles from './editor.module.css'

type TickFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

export function TickField({ label, hint, isTicked, onTick }: TickFieldProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        {label}
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  )
}
