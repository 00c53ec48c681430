'use client'

/** Error carried forward: which value is set to what was answered to an earlier part. */
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap } from '@/lib/authoring/json'
import { AddButton } from './add-button'
import { type FrameWords, Meaning } from './field-frame'
import { FollowsRow } from './follows-row'
import styles from './form.module.css'
import { type FormPath, keysAt, useForm, useProblems, useValue } from './form-context'
import { OtherShape } from './other-shape'
import { ProblemList } from './problem-list'

type FollowsFieldProps = FrameWords & { readonly path: FormPath; readonly answer: string }

export function FollowsField({ path, answer, label, words }: FollowsFieldProps) {
  const t = useTranslations('StudioForm')
  const { question, names, edit } = useForm()
  const value = useValue(path)
  const problems = useProblems(path)
  const parts = keysAt(question, ['answers'])
  const earlier = parts.slice(0, Math.max(0, parts.indexOf(answer)))
  if (value !== undefined && !isJsonMap(value)) return <OtherShape path={path} />
  const followed = Object.keys(value ?? {})
  const free = names.filter((name) => !followed.includes(name))
  const [name] = earlier.filter((part) => free.includes(part)).concat(free)
  const part = earlier.at(-1)
  if (part === undefined && followed.length === 0) return null
  return (
    <fieldset className={styles['list']} data-path={path.join('.')}>
      <legend>{label}</legend>
      <p className={styles['hint']}>
        <Meaning {...(words === undefined ? {} : { words })} />
      </p>
      {followed.map((each) => (
        <FollowsRow key={each} path={path} name={each} names={[each, ...free]} parts={earlier} />
      ))}
      <ProblemList problems={problems} />
      {name !== undefined && part !== undefined && (
        <AddButton label={t('addFollows')} onAdd={() => edit([{ path: [...path, name], value: part }])} />
      )}
    </fieldset>
  )
}
