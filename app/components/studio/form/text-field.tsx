'use client'

/** A text in Markdown, as long as it likes, with a menu of what an author puts into texts. */
import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { FieldFrame, type FrameWords } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'
import { InsertMenu } from './insert-menu'
import { OtherShape } from './other-shape'
import { optionalTextTyped, textTyped } from './typed-values'
import { useTyped } from './use-typed'

type TextFieldProps = FrameWords & {
  readonly path: FormPath
  /** How many lines it shows when it is empty. */
  readonly lines: number
}

export function TextField({ path, lines, words, label }: TextFieldProps) {
  const t = useTranslations('StudioForm')
  const { canEdit } = useForm()
  const { text, type, leave } = useTyped(path, words?.isNeeded === false ? optionalTextTyped : textTyped)
  const area = useRef<HTMLTextAreaElement>(null)
  const caretAfter = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caretAfter.current === null) return
    area.current?.focus()
    area.current?.setSelectionRange(caretAfter.current, caretAfter.current)
    caretAfter.current = null
  })
  const insert = (piece: string) => {
    if (text === null) return
    const start = area.current?.selectionStart ?? text.length
    const end = area.current?.selectionEnd ?? start
    caretAfter.current = start + piece.length
    type(text.slice(0, start) + piece + text.slice(end))
  }
  return (
    <FieldFrame path={path} label={label} {...(words === undefined ? {} : { words })}>
      {({ id, describedBy, isWrong }) =>
        text === null ? (
          <OtherShape path={path} />
        ) : (
          <div className={styles['writing']}>
            <textarea
              ref={area}
              id={id}
              className={styles['area']}
              rows={Math.max(lines, Math.min(30, text.split('\n').length))}
              value={text}
              readOnly={!canEdit}
              aria-invalid={isWrong}
              aria-describedby={describedBy}
              onChange={(event) => type(event.target.value)}
              onBlur={leave}
            />
            {canEdit && <InsertMenu label={t('insertInto', { label })} lines={lines} onInsert={insert} />}
          </div>
        )
      }
    </FieldFrame>
  )
}
