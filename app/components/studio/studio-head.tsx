'use client'

/** Above the studio: what is written, how it stands, and the way back from every change. */
import Link from 'next/link'
import { useEffect } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { SaveLine } from './review/save-line'
import { useSaving } from './review/saving-context'
import styles from './studio.module.css'
import { useStudio } from './studio-context'
import { titleOf } from './title-of'

export function StudioHead() {
  const t = useTranslations('Studio')
  const { state } = useSaving().saved
  const { reading, undo, redo, canUndo, canRedo } = useStudio()
  useUndoKeys({ undo, redo })
  const title = titleOf(reading)
  return (
    <header className={styles['head']}>
      <div>
        <p className={styles['kicker']}>
          <Link href="/bank">{t('back')}</Link>
        </p>
        <h1>
          {title === '' ? t('untitled') : title} <span className={styles['state']}>{t(`state.${state}`)}</span>
        </h1>
        <SaveLine />
      </div>
      <div className={styles['tools']}>
        <button type="button" className={`${button['quiet']} ${button['small']}`} disabled={!canUndo} onClick={undo}>
          {t('undo')}
        </button>
        <button type="button" className={`${button['quiet']} ${button['small']}`} disabled={!canRedo} onClick={redo}>
          {t('redo')}
        </button>
      </div>
    </header>
  )
}

/** Where a box has a way back of its own, the text view, it stops the key before it comes here. */
function useUndoKeys({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo, redo])
}
