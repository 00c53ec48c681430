'use client'

/** What would put a fault right, as buttons. Of a text that went on since it was read nothing is offered. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Diagnostic, Fix } from '@/lib/authoring/diagnostic'
import { ownMistake } from './own-mistake'
import styles from './yaml.module.css'

export function FixButtons({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const t = useTranslations('StudioYaml')
  const studio = useStudio()
  const { source, readingOf, change } = studio
  const { fixes = [] } = diagnostic
  if (fixes.length === 0) return null
  const apply = (fix: Fix) => {
    if (fix.kind === 'own-mistake') ownMistake(studio, fix.id, t('ownFeedback'))
    else if (source === readingOf) change(`${source.slice(0, fix.from)}${fix.text}${source.slice(fix.to)}`)
  }
  return (
    <span className={styles['fixes']}>
      {fixes.map((fix) => (
        <button
          key={fix.kind === 'replace' ? fix.text : fix.kind}
          type="button"
          className={styles['fix']}
          onClick={() => apply(fix)}
        >
          {fix.kind === 'replace' ? t('replaceBy', { text: fix.text }) : t('makeOwn')}
        </button>
      ))}
    </span>
  )
}
