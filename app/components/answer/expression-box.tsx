'use client'

/** A formula in given variables: a text box, and what is slow to type on a phone as chips that put it where the caret is. */
import { useId, useLayoutEffect, useRef } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import { asTyped } from './as-typed'
import type { AskedExpression } from './asked-part'
import expression from './expression.module.css'
import { inserted } from './inserted-text'

const operators = ['+', '-', '*', '/', '^', '()', 'ln()', 'log2()', 'exp()'] as const

export function ExpressionBox({ part, value, expected, onChange }: BoxState & { readonly part: AskedExpression }) {
  const id = useId()
  const t = useTranslations('Answer')
  const box = useRef<HTMLInputElement>(null)
  const caretAfter = useRef<number | null>(null)

  useLayoutEffect(() => {
    const caret = caretAfter.current
    if (caret === null) return
    caretAfter.current = null
    box.current?.setSelectionRange(caret, caret)
  })

  const put = (piece: string) => {
    const start = box.current?.selectionStart ?? value.length
    const next = inserted(value, { start, end: box.current?.selectionEnd ?? start, piece })
    caretAfter.current = next.caret
    box.current?.focus()
    onChange(next.text)
  }
  const chip = (piece: string, kind: 'variable' | 'operator') => (
    <button
      key={piece}
      type="button"
      className={expression['chip']}
      data-kind={kind}
      aria-label={t('putIn', { piece })}
      // The box keeps the focus, and a phone its keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => put(piece)}
    >
      {piece}
    </button>
  )
  return (
    <div className={styles['part']}>
      <label htmlFor={id} className={styles['label']}>
        {part.label}
      </label>
      <input
        ref={box}
        id={id}
        className={`${styles['input']} ${expression['input']}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputMode="text"
        {...asTyped}
        maxLength={500}
        aria-invalid={expected !== null}
        aria-describedby={`${id}-read`}
      />
      <div className={expression['chips']}>
        {part.variables.map((name) => chip(name, 'variable'))}
        {operators.map((operator) => chip(operator, 'operator'))}
      </div>
      <p id={`${id}-read`} className={expected === null ? styles['read'] : styles['expected']}>
        {expected ?? t('writeFormula', { variables: part.variables.join(', ') })}
      </p>
    </div>
  )
}
