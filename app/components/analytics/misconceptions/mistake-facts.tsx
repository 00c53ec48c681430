/** In the numbers of one draw: what is right, what the mistake gives, and what is said of it. */
import { getTranslations } from 'next-intl/server'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import type { MistakeExample, SeparatingProblem } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'

type Drawn = Pick<MistakeExample | SeparatingProblem, 'parts' | 'keys' | 'given'>

/** Only of the boxes in which the mistake can be made; a table of keys stands below its word. */
export async function MistakeFacts({ of: { parts, keys, given } }: { readonly of: Drawn }) {
  const t = await getTranslations('Misconceptions')
  return (
    <>
      {given.map(({ part, value, feedback }) => {
        const label = parts.length > 1 ? (parts.find(({ name }) => name === part)?.label ?? null) : null
        const key = keys.find(({ name }) => name === part)?.key ?? ''
        return (
          <div key={part}>
            <dl className={styles['facts']}>
              <dt>
                {label !== null && (
                  <>
                    <InlineMarkdown text={label} />
                    {': '}
                  </>
                )}
                {t('key')}
              </dt>
              <dd>{key.includes('\n') ? <Markdown text={key} /> : <InlineMarkdown text={key} />}</dd>
              <dt>{t('wouldGive')}</dt>
              <dd>
                <InlineMarkdown text={value} />
              </dd>
            </dl>
            <Markdown text={feedback} topHeading={4} />
          </div>
        )
      })}
    </>
  )
}
