'use client'

/** One value that is carried forward, and the part it comes from. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { type FormPath, useForm, useValue } from './form-context'

type FollowsRowProps = {
  readonly path: FormPath
  readonly name: string
  readonly names: readonly string[]
  readonly parts: readonly string[]
}

export function FollowsRow({ path, name, names, parts }: FollowsRowProps) {
  const t = useTranslations('StudioForm')
  const { edit, canEdit } = useForm()
  const own = [...path, name]
  const part = String(useValue(own) ?? '')
  const remove = () => edit([{ path: own, value: undefined }])
  return (
    <div className={styles['follows']}>
      <label>
        {t('followsName')}
        <select
          className={styles['box']}
          value={name}
          disabled={!canEdit}
          onChange={(event) => edit([{ path: own, renameKey: event.target.value }])}
        >
          {names.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        {t('followsPart')}
        <select
          className={styles['box']}
          value={part}
          disabled={!canEdit}
          onChange={(event) => edit([{ path: own, value: event.target.value }])}
        >
          {[...new Set([part, ...parts])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {canEdit && (
        <button type="button" className={styles['text']} onClick={remove}>
          {t('removeFollows', { name })}
        </button>
      )}
    </div>
  )
}
