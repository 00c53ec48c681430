'use client'

/** Where one writes at the left, what it comes to at the right; on a narrow screen all of it behind one line of tabs. */
import { useEffect, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './studio.module.css'
import { useStudio } from './studio-context'
import { type Tab, Tabs } from './tabs'
import { useIsWide } from './use-is-wide'

type StudioFrameProps = {
  /** Ways to write; the first is open at first. */
  readonly views: readonly Tab[]
  readonly panels: readonly Tab[]
}

export function StudioFrame({ views, panels }: StudioFrameProps) {
  const t = useTranslations('Studio')
  const isWide = useIsWide()
  const { focus, panel: wanted } = useStudio()
  const [view, setView] = useState(views[0]?.id ?? '')
  const [panel, setPanel] = useState(panels[0]?.id ?? '')
  const [narrow, setNarrow] = useState(view)
  // Somebody asked for a place in the text: the view that was open last shows it, or the one that was asked for.
  const asked = views.find(({ id }) => id === focus?.view)?.id ?? view
  useEffect(() => {
    if (focus === null) return
    setView(asked)
    setNarrow(asked)
  }, [focus, asked])

  useEffect(() => {
    if (wanted === null) return
    setPanel(wanted.id)
    setNarrow(wanted.id)
  }, [wanted])

  if (!isWide) {
    const select = (id: string) => {
      setNarrow(id)
      if (views.some((tab) => tab.id === id)) setView(id)
    }
    return <Tabs id="studio" label={t('parts')} tabs={[...views, ...panels]} selected={narrow} onSelect={select} />
  }
  return (
    <div className={styles['columns']}>
      <section className={styles['column']} aria-label={t('writing')}>
        <Tabs id="views" label={t('views')} tabs={views} selected={view} onSelect={setView} />
      </section>
      <section className={`${styles['column']} ${styles['beside']}`} aria-label={t('beside')}>
        <Tabs id="panels" label={t('panels')} tabs={panels} selected={panel} onSelect={setPanel} />
      </section>
    </div>
  )
}
