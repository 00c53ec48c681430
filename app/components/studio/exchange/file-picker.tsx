'use client'

/** Files dropped or picked, or a text pasted; the format is found, and may be said. */
import { type ChangeEvent, type DragEvent, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { type ImportFormat, importFormats } from '@/lib/content/interchange/formats'
import { mostUploadBytes } from '@/lib/contracts/exchange/most-upload-bytes'
import styles from './exchange.module.css'
import type { BroughtFile } from './use-upload'

type FilePickerProps = {
  readonly format: ImportFormat | null
  readonly isPending: boolean
  readonly onFormat: (format: ImportFormat | null) => void
  readonly onBring: (files: readonly BroughtFile[]) => void
}

const endings = '.zip,.xml,.gift,.txt,.csv,.tsv,.yaml,.yml,.md,.json'

export function FilePicker({ format, isPending, onFormat, onBring }: FilePickerProps) {
  const t = useTranslations('StudioExchange')
  const isReady = useIsReady()
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const [names, setNames] = useState<readonly string[]>([])
  const [isTooLarge, setTooLarge] = useState(false)
  const bring = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length === 0) return
    setNames(files.map(({ name }) => name))
    const isOver = files.reduce((sum, { size }) => sum + size, 0) > mostUploadBytes
    setTooLarge(isOver)
    if (isOver) return
    onBring(files.map((file) => ({ name: file.name, blob: file })))
  }
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    bring(event.currentTarget.files)
    // The same file again is a change, too: it may have been mended.
    event.currentTarget.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    bring(event.dataTransfer.files)
  }
  const paste = () => {
    setNames([])
    onBring([{ name: '', blob: new Blob([text]) }])
  }
  return (
    <section className={`${page['card']} ${styles['stack']}`} aria-label={t('pick.label')}>
      {/* The drop is a second way in: the picker inside is there for every hand. */}
      <label
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles['dropWords']}>{t('pick.drop')}</span>
        <input type="file" multiple accept={endings} disabled={!isReady} onChange={pick} />
        <span className={styles['about']}>
          {names.length > 0 ? t('pick.brought', { names: names.join(', ') }) : t('pick.about')}
        </span>
      </label>
      {isTooLarge && (
        <p role="alert" className={styles['wrong']}>
          {t('pick.tooLarge', { most: mostUploadBytes / 1_000_000 })}
        </p>
      )}
      <details className={styles['paste']}>
        <summary>{t('pick.paste')}</summary>
        <div className={styles['stack']}>
          <label className={styles['field']}>
            {t('pick.text')}
            <textarea value={text} rows={8} spellCheck={false} onChange={(event) => setText(event.target.value)} />
          </label>
          <button
            type="button"
            className={button['quiet']}
            disabled={!isReady || text.trim() === ''}
            aria-disabled={isPending}
            onClick={paste}
          >
            {t('pick.look')}
          </button>
        </div>
      </details>
      <label className={`${styles['field']} ${styles['short']}`}>
        {t('pick.format')}
        <select
          value={format ?? ''}
          onChange={(event) => onFormat(importFormats.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">{t('pick.found')}</option>
          {importFormats.map((each) => (
            <option key={each} value={each}>
              {t(`formatName.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
