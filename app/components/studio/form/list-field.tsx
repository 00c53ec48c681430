'use client'

/** A list or map inside a field: its name, what it is for, its entries, and one more. */
import type { ReactNode } from 'react'
import type { Json } from '@/lib/authoring/json'
import { AddButton } from './add-button'
import { EntryRows } from './entry-rows'
import { type FrameWords, Meaning } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'
import { ProblemList } from './problem-list'
import { useEntries } from './use-entries'

type ListFieldProps = FrameWords & {
  readonly path: FormPath
  readonly nameOf: (key: string) => string
  readonly named: RegExp | null
  readonly adding: { readonly label: string; readonly begins: Json; readonly wish: string }
  readonly head?: (path: FormPath) => ReactNode
  readonly children: (path: FormPath) => ReactNode
}

export function ListField({ path, label, words, nameOf, named, adding, head, children }: ListFieldProps) {
  const entries = useEntries(path)
  const { problems } = useForm()
  const own = problems.filter((problem) => problem.path === path.join('.'))
  return (
    <fieldset className={styles['list']} data-path={path.join('.')}>
      <legend>{label}</legend>
      <p className={styles['hint']}>
        <Meaning {...(words === undefined ? {} : { words })} />
      </p>
      <EntryRows path={path} entries={entries} nameOf={nameOf} named={named} {...(head === undefined ? {} : { head })}>
        {children}
      </EntryRows>
      <ProblemList problems={own} />
      {entries.keys !== null && (
        <AddButton label={adding.label} onAdd={() => entries.add(adding.begins, adding.wish)} />
      )}
    </fieldset>
  )
}
