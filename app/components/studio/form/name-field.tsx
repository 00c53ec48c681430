'use client'

/** The name of an entry. A new one is taken on when the box is left or Enter is pressed, and carried to wherever it is spoken of. */
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { renameEdits } from '@/lib/authoring/rename-edits'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'

type NameFieldProps = {
  readonly path: FormPath
  readonly label: string
  /** Names of the others beside it. */
  readonly taken: readonly string[]
  /** What a name may be. */
  readonly allowed: RegExp
}

export function NameField({ path, label, taken, allowed }: NameFieldProps) {
  const t = useTranslations('StudioForm')
  const { question, edit, canEdit } = useForm()
  const name = String(path.at(-1) ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const next = typed?.trim() ?? name
  const isTaken = next !== name && taken.includes(next)
  const isNamed = next === name || (!isTaken && allowed.test(next))

  const rename = () => {
    if (typed === null || !isNamed) return
    setTyped(null)
    if (next !== name) edit(renameEdits(question, { path, to: next }))
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Whoever saves means the name as well.
    if (event.key === 'Enter' || ((event.ctrlKey || event.metaKey) && event.key === 's')) rename()
    if (event.key === 'Escape') setTyped(null)
  }
  return (
    <div className={styles['name']}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        className={styles['nameBox']}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? name}
        readOnly={!canEdit}
        aria-invalid={!isNamed}
        aria-describedby={`${id}-said`}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={rename}
      />
      <p id={`${id}-said`} className={styles['expected']}>
        {!isNamed && t(isTaken ? 'nameTaken' : 'nameExpected')}
      </p>
    </div>
  )
}
