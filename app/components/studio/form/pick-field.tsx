'use client'

/** One of a few words of the format, in plain language. What is left out is shown as what it then is. */
import { FieldFrame, type FrameWords } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm, useValue } from './form-context'
import { OtherShape } from './other-shape'

type PickFieldProps = FrameWords & {
  readonly path: FormPath
  readonly choices: readonly { readonly value: string; readonly words: string }[]
  /** What holds where nothing is written; empty where something must be. */
  readonly leftOut: string
  readonly size?: 'short' | 'long'
}

export function PickField({ path, choices, leftOut, size = 'short', ...frame }: PickFieldProps) {
  const { edit, canEdit } = useForm()
  const value = useValue(path) ?? leftOut
  const isKnown = typeof value === 'string' && (value === '' || choices.some((choice) => choice.value === value))
  return (
    <FieldFrame path={path} size={size} {...frame}>
      {({ id, describedBy, isWrong }) =>
        isKnown ? (
          <select
            id={id}
            className={styles['box']}
            value={value}
            disabled={!canEdit}
            aria-invalid={isWrong}
            aria-describedby={describedBy}
            onChange={(event) =>
              edit([{ path, value: event.target.value === leftOut ? undefined : event.target.value }])
            }
          >
            {value === '' && <option value="" />}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.words}
              </option>
            ))}
          </select>
        ) : (
          <OtherShape path={path} />
        )
      }
    </FieldFrame>
  )
}
