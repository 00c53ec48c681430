'use client'

/** Around a box: its name, a word on what it is for, and what is wrong with what stands in it. */
import { type ReactNode, useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { Described } from './described'
import styles from './form.module.css'
import { type FormPath, useProblems } from './form-context'
import { ProblemList } from './problem-list'
import type { KeyWords } from './schema-words'

export type FrameWords = {
  readonly label: string
  readonly words?: KeyWords
}

type FieldFrameProps = FrameWords & {
  readonly path: FormPath
  readonly size?: 'short' | 'long'
  readonly children: (box: {
    readonly id: string
    readonly describedBy: string
    readonly isWrong: boolean
  }) => ReactNode
}

export function FieldFrame({ path, label, words, size = 'long', children }: FieldFrameProps) {
  const id = useId()
  const problems = useProblems(path)
  return (
    <div className={styles['field']} data-size={size} data-path={path.join('.')}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-said`} className={styles['hint']}>
        <Meaning {...(words === undefined ? {} : { words })} />
      </p>
      {children({ id, describedBy: `${id}-said ${id}-wrong`, isWrong: problems.length > 0 })}
      <ProblemList id={`${id}-wrong`} problems={problems} />
    </div>
  )
}

/** What the schema says of a key, and what stands for it where it is left out. */
export function Meaning({ words }: { readonly words?: KeyWords }) {
  const t = useTranslations('StudioForm')
  if (words === undefined) return null
  const isSaid = words.isNeeded || words.meaning.includes('Left out')
  return (
    <>
      <Described text={words.meaning} />
      {!isSaid && ` ${words.leftOut === '' ? t('mayBeLeftOut') : t('leftOut', { value: words.leftOut })}`}
    </>
  )
}
