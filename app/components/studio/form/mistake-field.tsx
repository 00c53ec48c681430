'use client'

/** Which mistake of the catalogue: searched by its name, or a new one of this draft's own. */
import { type KeyboardEvent, useId, useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import { FieldFrame, type FrameWords } from './field-frame'
import { findMistakes } from './find-mistakes'
import styles from './form.module.css'
import { type FormPath, useForm, useValue } from './form-context'
import { freeName } from './free-name'
import { OfferedList } from './offered-list'
import { OtherShape } from './other-shape'
import { OwnMistakeFields } from './own-mistake-fields'

export function MistakeField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { edit, canEdit } = useForm()
  const { surroundings, ownMistakes, changeOwnMistakes } = useStudio()
  const value = useValue(path)
  const [sought, setSought] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const list = useId()
  const isNeeded = frame.words?.isNeeded === true
  const chosen = typeof value === 'string' ? value : ''
  const found = sought === null ? [] : findMistakes(surroundings.catalogue, sought)
  const place = Math.min(at, found.length - 1)
  const shown = sought ?? (chosen === '' ? '' : (surroundings.catalogue[chosen]?.name ?? chosen))

  const take = (id: string | undefined) => {
    setSought(null)
    edit([{ path, value: id }])
  }
  const name = () => {
    const id = freeName('new-mistake', Object.keys(surroundings.catalogue))
    changeOwnMistakes({ ...ownMistakes, [id]: { name: t('newMistakeName'), feedback: t('newMistakeFeedback') } })
    take(id)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setSought(null)
    const step = event.key === 'ArrowDown' ? 1 : -1
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      event.preventDefault()
      setAt((place + step + found.length) % found.length)
    }
    const offered = found[place]
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (offered !== undefined) take(offered.name)
  }
  return (
    <FieldFrame path={path} {...frame}>
      {({ id, describedBy, isWrong }) =>
        value !== undefined && value !== null && typeof value !== 'string' ? (
          <OtherShape path={path} />
        ) : (
          <div className={styles['stack']}>
            <div className={styles['offering']}>
              <input
                id={id}
                className={styles['box']}
                type="text"
                autoComplete="off"
                placeholder={t('searchMistakes')}
                role="combobox"
                aria-expanded={found.length > 0}
                aria-controls={list}
                aria-autocomplete="list"
                aria-activedescendant={found.length > 0 ? `${list}-${place}` : undefined}
                aria-invalid={isWrong}
                aria-describedby={describedBy}
                value={shown}
                readOnly={!canEdit}
                onFocus={() => canEdit && setSought('')}
                onChange={(event) => {
                  setSought(event.target.value)
                  setAt(0)
                }}
                onKeyDown={press}
                onBlur={() => setSought(null)}
              />
              <OfferedList id={list} offered={found} place={place} onTake={({ name: taken }) => take(taken)} />
            </div>
            {canEdit && (
              <p className={styles['line']}>
                <button type="button" className={styles['text']} onClick={name}>
                  {t('nameMistake')}
                </button>
                {chosen !== '' && !isNeeded && (
                  <button type="button" className={styles['text']} onClick={() => take(undefined)}>
                    {t('noMistake')}
                  </button>
                )}
              </p>
            )}
            {Object.hasOwn(ownMistakes, chosen) && <OwnMistakeFields key={chosen} id={chosen} />}
          </div>
        )
      }
    </FieldFrame>
  )
}
