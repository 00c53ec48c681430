'use client'

/** Everything that can be seen of a question being written, in the order of its tabs. */
import { useTranslations } from 'next-intl'
import { StudioFrame } from './studio-frame'
import type { Tab } from './tabs'

export function StudioParts() {
  const t = useTranslations('Studio')
  const views: readonly Tab[] = []
  const panels: readonly Tab[] = []
  return <StudioFrame views={views} panels={panels} key={t('parts')} />
}
