'use client'

/** An expression, with names and functions offered while one types. Arrow keys choose, Enter or Tab takes, Escape leaves. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { type Completion, completed, completionsAt, namesAt } from './completions'
import { FieldFrame, type FrameWords } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'
import { OfferedList } from './offered-list'
import { OtherShape } from './other-shape'
import { expressionTyped, optionalExpressionTyped } from './typed-values'
import { useTyped } from './use-typed'

type ExpressionFieldProps = FrameWords & {
  readonly path: FormPath
}

export function ExpressionField({ path, words, label }: ExpressionFieldProps) {
  const { question, canEdit } = useForm()
  const { text, type, leave } = useTyped(path, words?.isNeeded === false ? optionalExpressionTyped : expressionTyped)
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const list = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const caretAfter = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caretAfter.current === null) return
    box.current?.setSelectionRange(caretAfter.current, caretAfter.current)
    caretAfter.current = null
  })
  const { from, offered } =
    text === null || caret === null
      ? { from: 0, offered: [] }
      : completionsAt({ text, caret, names: namesAt(path, question) })
  const place = Math.min(at, offered.length - 1)
  const take = (chosen: Completion) => {
    if (text === null || caret === null) return
    const next = completed({ text, caret, from, chosen })
    caretAfter.current = next.caret
    setCaret(null)
    type(next.text)
    box.current?.focus()
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const chosen = offered[place]
    if (event.key === 'Enter') event.preventDefault()
    if (chosen === undefined) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((place + step + offered.length) % offered.length)
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      take(chosen)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setCaret(null)
    }
  }
  return (
    <FieldFrame path={path} label={label} size="short" {...(words === undefined ? {} : { words })}>
      {({ id, describedBy, isWrong }) =>
        text === null ? (
          <OtherShape path={path} />
        ) : (
          <div className={styles['offering']}>
            <textarea
              ref={box}
              id={id}
              className={styles['code']}
              rows={1}
              spellCheck={false}
              autoComplete="off"
              autoCapitalize="off"
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={offered.length > 0 ? `${list}-${place}` : undefined}
              aria-invalid={isWrong}
              aria-describedby={describedBy}
              value={text}
              readOnly={!canEdit}
              onChange={(event) => {
                setCaret(event.target.selectionStart)
                setAt(0)
                type(event.target.value.replaceAll('\n', ' '))
              }}
              onKeyDown={press}
              onBlur={() => {
                setCaret(null)
                leave()
              }}
            />
            <OfferedList id={list} offered={offered} place={place} onTake={take} />
          </div>
        )
      }
    </FieldFrame>
  )
}
