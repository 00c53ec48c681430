'use client'

/** A rule of the prover: its verdict, each thing found with the seeds that show it, its figures, and what it is about. */
import { useFormatter } from 'next-intl'
import { evidenceFigures } from '@/app/components/bank/evidence-figures'
import { ruleKey } from '@/app/components/bank/rule-key'
import { VerdictShape } from '@/app/components/bank/verdict-shape'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import { useStudio } from '@/app/components/studio/studio-context'
import { useBench } from '@/app/components/studio/worker/bench-context'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RuleProof } from '@/lib/proving/proof'
import styles from './bench.module.css'
import { RuleExplanation } from './rule-explanation'

export function ProofRule({ rule: { rule, verdict, evidence } }: { readonly rule: RuleProof }) {
  const t = useTranslations('StudioBench')
  const words = useTranslations('Proof')
  const format = useFormatter()
  const key = ruleKey(rule)
  const figures = evidenceFigures(evidence)
  return (
    <li>
      <p className={styles['ruleHead']}>
        <VerdictShape verdict={verdict} />
        <span>
          {key === null ? rule : words(key)} <span className={styles['quiet']}>{words(verdict)}</span>
        </span>
      </p>
      {evidence.findings.length > 0 && (
        <ul className={styles['findings']}>
          {evidence.findings.map((finding, place) => (
            <li key={finding}>
              {finding} <Seeds seeds={evidence.seeds[place] ?? []} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['behind']}>
        {key !== null && key !== 'format' && (
          <details className={disclosure['box']}>
            <summary>{t('whatIsThis')}</summary>
            <RuleExplanation rule={key} evidence={evidence} />
          </details>
        )}
        {figures.length > 0 && (
          <details className={disclosure['box']}>
            <summary>{words('evidence', { n: format.number(evidence.n) })}</summary>
            <ScrollingBox label={words('evidence', { n: format.number(evidence.n) })} className={styles['figures']}>
              <dl className={styles['facts']}>
                {figures.map(({ name, text }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </ScrollingBox>
          </details>
        )}
      </div>
    </li>
  )
}

function Seeds({ seeds }: { readonly seeds: readonly number[] }) {
  const t = useTranslations('StudioBench')
  const { openPanel } = useStudio()
  const { which, showSeed } = useBench()
  if (seeds.length === 0) return null
  return (
    <span className={styles['seedLinks']}>
      {t('show')}
      {seeds.map((seed) => (
        <button
          key={seed}
          type="button"
          aria-pressed={which.kind === 'seed' && which.seed === seed}
          onClick={() => {
            showSeed(seed)
            openPanel('preview')
          }}
        >
          {t('seedNumber', { seed })}
        </button>
      ))}
    </span>
  )
}
