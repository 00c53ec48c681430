/** In the numbers of one draw: what is right, what the mistake gives, and what is said of it. */

import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MistakeExample, SeparatingProblem } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'

type Drawn = Pick<MistakeExample | SeparatingProblem, 'parts' | 'keys' | 'given'>

/** Only of the boxes in which the mistake can be made; a table of keys stands below its word. */
export async function MistakeFacts({ of: { parts, keys, given } }: { readonly of: Drawn }) {
  const t = await getTranslations('Misconceptions')
  return (
    <>
      {parts
        .filter(({ name }) => given.some(({ part }) => part === name))
        .map(({ name, label }) => {
          const key = keys.find((one) => one.name === name)?.key ?? ''
          return (
            <div key={name} className={styles['facts']}>
              {parts.length > 1 && (
                <p>
                  <InlineMarkdown text={label} />
                </p>
              )}
              <dl>
                <dt>{t('key')}</dt>
                <dd>{key.includes('\n') ? <Markdown text={key} /> : <InlineMarkdown text={key} />}</dd>
              </dl>
              {given
                .filter(({ part }) => part === name)
                .map(({ id, value, feedback }) => (
                  <dl key={id}>
                    <dt>{t('wouldGive')}</dt>
                    <dd>
                      <InlineMarkdown text={value} />
                      <Markdown text={feedback} topHeading={4} />
                    </dd>
                  </dl>
                ))}
            </div>
          )
        })}
    </>
  )
}
