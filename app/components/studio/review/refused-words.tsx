'use client'

/** The rules a question breaks, each with the seeds that show it. */
import { useTranslations } from 'next-intl'
import { ruleKey } from '@/app/components/bank/rule-key'
import { useStudio } from '@/app/components/studio/studio-context'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import styles from './review.module.css'

type Refused = Extract<PublishDraftResult, { readonly kind: 'refused' }>

/** A few show it; the prover beside the text has them all. */
const mostSeeds = 3

export function RefusedWords({ proof: { rules, variants } }: Pick<Refused, 'proof'>) {
  const t = useTranslations()
  const { showSeed } = useStudio()
  const named = (rule: string) => {
    const key = ruleKey(rule)
    return key === null ? rule : t(`Proof.${key}`)
  }
  const red = rules.filter(({ verdict }) => verdict === 'red')
  return (
    <section role="alert" className={`${styles['result']} ${styles['bad']}`}>
      <h2>{t('StudioReview.refusedTitle', { count: red.length, variants })}</h2>
      <ul className={styles['findings']}>
        {red.map(({ rule, evidence }) => (
          <li key={rule}>
            <strong>{named(rule)}</strong>
            <ul className={styles['findings']}>
              {evidence.findings.map((finding, place) => (
                <li key={finding}>
                  {finding}{' '}
                  {(evidence.seeds[place] ?? []).slice(0, mostSeeds).map((seed) => (
                    <button key={seed} type="button" className={styles['text']} onClick={() => showSeed(seed)}>
                      {t('StudioReview.seed', { seed })}
                    </button>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
