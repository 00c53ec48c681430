'use client'

/** Adds one of a kind: every kind with a line on what it is, in the words of the format itself. */
import { useRef } from 'react'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { Described } from './described'
import styles from './form.module.css'
import { useForm } from './form-context'

type KindMenuProps<Kind extends string> = {
  readonly label: string
  readonly kinds: readonly { readonly kind: Kind; readonly title: string; readonly meaning: string }[]
  readonly onAdd: (kind: Kind) => void
}

export function KindMenu<Kind extends string>({ label, kinds, onAdd }: KindMenuProps<Kind>) {
  const t = useTranslations('StudioForm')
  const { canEdit } = useForm()
  const box = useRef<HTMLDetailsElement>(null)
  if (!canEdit) return null
  const add = (kind: Kind) => {
    if (box.current !== null) box.current.open = false
    onAdd(kind)
  }
  return (
    <details ref={box} className={disclosure['box']}>
      <summary>{label}</summary>
      <ul className={styles['kinds']} aria-label={t('kindsOf', { label })}>
        {kinds.map(({ kind, title, meaning }) => (
          <li key={kind}>
            <button type="button" onClick={() => add(kind)}>
              <strong>{title}</strong>
              <span>
                <Described text={meaning} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
