'use client'

/** One of a few. */
import { useId } from 'react'
import styles from './editor.module.css'

type ChoiceFieldProps<Value extends string> = {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly words: string }[]
  readonly onValue: (value: Value) => void
}

export function ChoiceField<Value extends string>({ label, hint, value, options, onValue }: ChoiceFieldProps<Value>) {
  const id = useId()
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text)
    if (chosen !== undefined) onValue(chosen.value)
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles['box']} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </div>
  )
}
