/** The right answers with what was accepted, and the worked solution: only where the rules release them. */

import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { Fact } from '@/app/components/practice/fact'
import feedback from '@/app/components/practice/feedback.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptProblemView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

export async function ShownKey({ problem }: { readonly problem: AttemptProblemView }) {
  const t = await getTranslations('AttemptResult')
  const { key, parts } = problem
  if (key === null) return null
  return (
    <div className={styles['keys']}>
      <h3 className={styles['tryTitle']}>{t('keys')}</h3>
      {key.keys.map((shown) => (
        <div key={shown.name}>
          {parts.length > 1 && <InlineMarkdown text={parts.find(({ name }) => name === shown.name)?.label ?? ''} />}
          <dl className={feedback['facts']}>
            <Fact term={t('key')} text={shown.key} />
            {shown.accepted !== null && <Fact term={t('accepted')} text={shown.accepted} />}
          </dl>
        </div>
      ))}
      <details className={disclosure['box']}>
        <summary>{t('solution')}</summary>
        <div className={disclosure['inside']}>
          <Markdown text={key.solution} topHeading={4} />
        </div>
      </details>
    </div>
  )
}
