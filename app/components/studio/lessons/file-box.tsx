'use client'

/** A Markdown text from a file, or pasted. */
import { useId, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './lesson-list.module.css'

type FileBoxProps = {
  readonly text: string
  /** `name` is the file's; null for what is pasted. */
  readonly onText: (text: string, name: string | null) => void
}

/** Many times the longest lesson. */
const mostBytes = 2_000_000

export function FileBox({ text, onText }: FileBoxProps) {
  const t = useTranslations('StudioLessons')
  const id = useId()
  const [refusal, setRefusal] = useState<'tooLarge' | 'noText' | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > mostBytes) return setRefusal('tooLarge')
    try {
      const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
      setRefusal(null)
      onText(read, file.name)
    } catch {
      setRefusal('noText')
    }
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={`${id}-file`}>{t('file.label')}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <p role="alert" className={styles['note']}>
        {refusal !== null && t(`file.${refusal}`)}
      </p>
      <label htmlFor={`${id}-text`}>{t('file.paste')}</label>
      <textarea
        id={`${id}-text`}
        rows={8}
        value={text}
        spellCheck={false}
        onChange={(event) => onText(event.target.value, null)}
      />
    </div>
  )
}
