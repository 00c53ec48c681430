'use client'

/** Entries of a map or a list, each on its sheet with its tools, and a way back for the one that was taken away. */
import type { ReactNode } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { type FormPath, useForm } from './form-context'
import { NameField } from './name-field'
import { OtherShape } from './other-shape'
import { RowTools } from './row-tools'
import type { useEntries } from './use-entries'

type EntryRowsProps = {
  readonly path: FormPath
  readonly entries: ReturnType<typeof useEntries>
  /** As one of them is spoken of: "Parameter q". */
  readonly nameOf: (key: string) => string
  /** What a name may be; null where the entries have none. */
  readonly named: RegExp | null
  /** Beside the name. */
  readonly head?: (path: FormPath) => ReactNode
  readonly children: (path: FormPath) => ReactNode
}

/** What an expression can call something by. */
export const nameAllowed = /^[A-Za-z][A-Za-z0-9]{0,39}$/
/** Ids of options and items. */
export const idAllowed = /^(?=.{1,40}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

export function EntryRows({ path, entries, nameOf, named, head, children }: EntryRowsProps) {
  const t = useTranslations('StudioForm')
  const { canEdit } = useForm()
  const { keys, removed } = entries
  if (keys === null) return <OtherShape path={path} />
  const taken = keys.map(String)
  return (
    <>
      <ol className={styles['rows']}>
        {keys.map((key, place) => {
          const own = [...path, key]
          const name = nameOf(named === null ? String(place + 1) : String(key))
          return (
            // A place, not a name: a box keeps the focus while its entry is renamed.
            <li key={keyOfPlace(place)} className={styles['row']} data-path={own.join('.')}>
              <div className={styles['rowHead']}>
                {named === null ? (
                  <h4>{name}</h4>
                ) : (
                  <NameField path={own} label={t('nameOf', { name })} taken={taken} allowed={named} />
                )}
                {head?.(own)}
                {canEdit && (
                  <RowTools
                    name={name}
                    onUp={place === 0 ? null : () => entries.move(place, place - 1)}
                    onDown={place === keys.length - 1 ? null : () => entries.move(place, place + 1)}
                    onDuplicate={() => entries.duplicate(key)}
                    onRemove={() => entries.remove(key)}
                  />
                )}
              </div>
              <div className={styles['rowBody']}>{children(own)}</div>
            </li>
          )
        })}
      </ol>
      <div role="status" className={styles['removed']}>
        {removed !== null && (
          <p>
            {t('removed', { name: nameOf(named === null ? String(Number(removed) + 1) : removed) })}{' '}
            <button type="button" className={styles['text']} onClick={entries.undo}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
    </>
  )
}

function keyOfPlace(place: number): string {
  return `place-${place}`
}
