'use client'

/** The question as its text. The editor is loaded when somebody looks at it: nobody else pays for it. */
import { lazy, Suspense, useRef } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { EditorHandle } from './editor-handle'
import { ProblemsList } from './problems-list'
import styles from './yaml.module.css'

const YamlEditor = lazy(async () => ({ default: (await import('./yaml-editor')).YamlEditor }))

export function YamlView() {
  const t = useTranslations('StudioYaml')
  const editor = useRef<EditorHandle>(null)
  return (
    <div className={styles['view']}>
      <Suspense fallback={<p className={styles['loading']}>{t('loading')}</p>}>
        <YamlEditor ref={editor} />
      </Suspense>
      <ProblemsList onGo={(place) => editor.current?.select(place)} />
    </div>
  )
}
