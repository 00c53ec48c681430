'use client'

/** Pieces of the format, one button each: they go where they belong, their first words selected to be overwritten. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { insertSnippet, type SnippetKind, snippetKinds } from '@/lib/content/lesson-text/insert-snippet'
import { useLesson } from './lesson-context'
import styles from './text-panel.module.css'

export function InsertBar({ cursor }: { readonly cursor: () => number }) {
  const t = useTranslations('StudioLessons')
  const { written, change, show } = useLesson()
  const insert = (kind: SnippetKind) => {
    const { source } = written
    const { at, text, selectFrom, selectTo } = insertSnippet(source, { kind, at: cursor() })
    change(source.slice(0, at) + text + source.slice(at))
    show({ from: selectFrom, to: selectTo })
  }
  return (
    <div role="toolbar" aria-label={t('insert.label')} className={styles['toolbar']}>
      {snippetKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`${button['quiet']} ${styles['tool']}`}
          onClick={() => insert(kind)}
        >
          {t(`insert.${kind}`)}
        </button>
      ))}
    </div>
  )
}
