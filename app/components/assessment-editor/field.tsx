'use client'

/** A box with its name, a word on what it does, and what was expected where that cannot be read. What was typed stays. */
import { type InputHTMLAttributes, useId, useState } from 'react'
import styles from './editor.module.css'

type FieldProps<Value> = {
  readonly label: string
  readonly hint?: string
  /** As it is set down; a change from elsewhere is shown once nothing unread is typed. */
  readonly value: string
  readonly expected: string
  readonly parse: (text: string) => Value | null
  readonly onValue: (value: Value) => void
  readonly box?: Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'maxLength'>
  readonly size?: 'short' | 'long'
}

export function Field<Value>(props: FieldProps<Value>) {
  const { label, hint, value, expected, parse, onValue, box, size = 'long' } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? value
  const isRead = typed === null || parse(typed) !== null

  const change = (next: string) => {
    setTyped(next)
    const read = parse(next)
    if (read !== null) onValue(read)
  }
  return (
    <div className={styles['field']} data-size={size}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles['box']}
        {...box}
        value={text}
        aria-invalid={!isRead}
        aria-describedby={`${id}-said`}
        onChange={(event) => change(event.target.value)}
        onBlur={() => isRead && setTyped(null)}
      />
      <p id={`${id}-said`} className={isRead ? styles['hint'] : styles['expected']}>
        {isRead ? hint : expected}
      </p>
    </div>
  )
}
