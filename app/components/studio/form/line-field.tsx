'use client'

/** One line: a number, a few words, a list. */
import { FieldFrame, type FrameWords } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'
import { OtherShape } from './other-shape'
import type { TypedValue } from './typed-values'
import { useTyped } from './use-typed'

type LineFieldProps = FrameWords & {
  readonly path: FormPath
  readonly typed: TypedValue
  readonly size?: 'short' | 'long'
  readonly mode?: 'text' | 'decimal'
}

export function LineField({ path, typed, size = 'long', mode = 'text', ...frame }: LineFieldProps) {
  const { canEdit } = useForm()
  const { text, type, leave } = useTyped(path, typed)
  return (
    <FieldFrame path={path} size={size} {...frame}>
      {({ id, describedBy, isWrong }) =>
        text === null ? (
          <OtherShape path={path} />
        ) : (
          <input
            id={id}
            className={styles['box']}
            type="text"
            inputMode={mode}
            autoComplete="off"
            value={text}
            readOnly={!canEdit}
            aria-invalid={isWrong}
            aria-describedby={describedBy}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
        )
      }
    </FieldFrame>
  )
}
