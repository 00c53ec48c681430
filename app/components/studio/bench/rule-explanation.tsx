'use client'

/** What a rule asks, why, and how to mend what it finds; of options that give themselves away, each flaw by its guideline. */
import type { ruleKey } from '@/app/components/bank/rule-key'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Evidence } from '@/lib/proving/proof'
import styles from './bench.module.css'
import { flawsIn } from './flaws-in'

type KnownRule = Exclude<NonNullable<ReturnType<typeof ruleKey>>, 'format'>

export function RuleExplanation({ rule, evidence }: { readonly rule: KnownRule; readonly evidence: Evidence }) {
  const t = useTranslations('StudioBench')
  const flaws = rule === 'item-writing' ? flawsIn(evidence) : []
  return (
    <div className={styles['explained']}>
      <p>{t(`rules.${rule}.asks`)}</p>
      <p>{t(`rules.${rule}.why`)}</p>
      <p>
        <strong>{t('toMend')}</strong> {t(`rules.${rule}.mend`)}
      </p>
      {rule === 'item-writing' && <p className={styles['quiet']}>{t('guidelines')}</p>}
      {flaws.map((flaw) => (
        <p key={flaw}>
          <strong>{t(`flaws.${flaw}.name`)}</strong> {t(`flaws.${flaw}.mend`)}{' '}
          <span className={styles['quiet']}>{t(`flaws.${flaw}.guideline`)}</span>
        </p>
      ))}
    </div>
  )
}
