/** What the prover found: the verdict, then each rule in words with what was found, its figures behind a line. */
import { getFormatter } from 'next-intl/server'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { ProofView } from '@/lib/contracts/views'
import { evidenceFigures } from './evidence-figures'
import styles from './proof.module.css'
import { ruleKey } from './rule-key'
import { VerdictShape } from './verdict-shape'

export async function ProofReport({ proof }: { readonly proof: ProofView }) {
  const t = await getTranslations('Proof')
  return (
    <>
      <p className={styles['verdict']}>
        <VerdictShape verdict={proof.verdict} />
        {t('verdict', { verdict: t(proof.verdict), variants: proof.variants })}
      </p>
      <ul className={styles['rules']} aria-label={t('list')}>
        {proof.rules.map((rule) => (
          <RuleItem key={rule.rule} rule={rule} />
        ))}
      </ul>
    </>
  )
}

async function RuleItem({ rule: { rule, verdict, evidence } }: { readonly rule: ProofView['rules'][number] }) {
  const [t, format] = await Promise.all([getTranslations('Proof'), getFormatter()])
  const key = ruleKey(rule)
  return (
    <li>
      <p className={styles['rule']}>
        <VerdictShape verdict={verdict} />
        <span>
          {key === null ? rule : t(key)}
          <span className={styles['beside']}>{t(verdict)}</span>
        </span>
      </p>
      {evidence.findings.length > 0 && (
        <ul className={styles['findings']}>
          {evidence.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      <details className={`${disclosure['box']} ${styles['evidence']}`}>
        <summary>{t('evidence', { n: format.number(evidence.n) })}</summary>
        <ScrollingBox label={t('evidence', { n: format.number(evidence.n) })} className={styles['figures']}>
          <dl>
            {evidenceFigures(evidence).map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </ScrollingBox>
      </details>
    </li>
  )
}
