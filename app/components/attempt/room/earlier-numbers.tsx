/** A question of homework as it was asked before, with other numbers, and what came of it. */

import { TriesOf } from '@/app/components/attempt/result/tries-of'
import { Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptProblemView } from '@/lib/contracts/attempt-views'

export async function EarlierNumbers({ problems }: { readonly problems: readonly AttemptProblemView[] }) {
  const t = await getTranslations('Attempt')
  return (
    <details className={disclosure['box']}>
      <summary>{t('earlierNumbers')}</summary>
      <div className={disclosure['inside']}>
        {problems.map((problem) => (
          <div key={problem.variantNumber}>
            <Markdown text={problem.prompt} />
            <TriesOf problem={problem} />
          </div>
        ))}
      </div>
    </details>
  )
}
