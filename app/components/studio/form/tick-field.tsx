'use client'

/** Something that holds or does not. */
import { Meaning } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm, useProblems, useValue } from './form-context'
import { OtherShape } from './other-shape'
import { ProblemList } from './problem-list'
import type { KeyWords } from './schema-words'

type TickFieldProps = { readonly path: FormPath; readonly label: string; readonly words: KeyWords }

export function TickField({ path, label, words }: TickFieldProps) {
  const { edit, canEdit } = useForm()
  const problems = useProblems(path)
  const byItself = words.leftOut === 'true'
  const value = useValue(path) ?? byItself
  return (
    <div className={styles['field']} data-path={path.join('.')}>
      {typeof value === 'boolean' ? (
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={value}
            disabled={!canEdit}
            onChange={({ target: { checked } }) => edit([{ path, value: checked === byItself ? undefined : checked }])}
          />
          <span>
            {label}
            <span className={styles['hint']}>
              <Meaning words={{ ...words, isNeeded: true }} />
            </span>
          </span>
        </label>
      ) : (
        <OtherShape path={path} />
      )}
      <ProblemList problems={problems} />
    </div>
  )
}
