/** Hints from gentle to strong, opened one by one: each waits inside the one before it. */

import { Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

type HintsProps = { readonly hints: readonly string[]; readonly place?: number }

export async function Hints({ hints, place = 0 }: HintsProps) {
  const t = await getTranslations('Practice')
  const hint = hints[place]
  if (hint === undefined) return null
  return (
    <details className={disclosure['box']}>
      <summary>{t('hint', { number: place + 1, count: hints.length })}</summary>
      <div className={disclosure['inside']}>
        <Markdown text={hint} />
      </div>
      <Hints hints={hints} place={place + 1} />
    </details>
  )
}
