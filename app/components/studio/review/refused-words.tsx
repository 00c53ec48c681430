'use client'

/** The rules a question breaks, each with the seeds that show it. */
import { ruleKey } from '@/app/components/bank/rule-key'
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import styles from './review.module.css'

type Refused = Extract<PublishDraftResult, { readonly kind: 'refused' }>

/** A few show it; the prover beside the text has them all. */
const mostSeeds = 3

export function RefusedWords({ proof: { rules, variants } }: Pick<Refused, 'proof'>) {
  const t = useTranslations('StudioReview')
  const rule = useTranslations('Proof')
  const { showSeed, openPanel } = useStudio()
  const see = (seed: number) => {
    showSeed(seed)
    openPanel('preview')
  }
  const named = (id: string) => {
    const key = ruleKey(id)
    return key === null ? id : rule(key)
  }
  const red = rules.filter(({ verdict }) => verdict === 'red')
  return (
    <section role="alert" className={`${styles['result']} ${styles['bad']}`}>
      <h2>{t('refusedTitle', { count: red.length, variants })}</h2>
      <ul className={styles['findings']}>
        {red.map(({ rule: id, evidence }) => (
          <li key={id}>
            <strong>{named(id)}</strong>
            <ul className={styles['findings']}>
              {evidence.findings.map((finding, place) => (
                <li key={finding}>
                  {finding}{' '}
                  {(evidence.seeds[place] ?? []).slice(0, mostSeeds).map((seed) => (
                    <button key={seed} type="button" className={styles['text']} onClick={() => see(seed)}>
                      {t('seed', { seed })}
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
