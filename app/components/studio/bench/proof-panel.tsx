'use client'

/** The prover beside the text: a thousand variants in the worker, the rules as they come, what must be mended first. */
import { useFormatter } from 'next-intl'
import { VerdictShape } from '@/app/components/bank/verdict-shape'
import { useBench, useProving } from '@/app/components/studio/worker/bench-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Verdict } from '@/lib/proving/proof'
import styles from './bench.module.css'
import { BenchNote } from './bench-note'
import { ProofRule } from './proof-rule'

const worstFirst: readonly Verdict[] = ['red', 'warn', 'waived', 'green']

export function ProofPanel() {
  const t = useTranslations('StudioBench')
  const words = useTranslations('Proof')
  const format = useFormatter()
  const { question } = useBench()
  const { proof: proving, prove, stopProof } = useProving()
  const { state, progress, proof, milliseconds, isOld } = proving
  const isRunning = state === 'running'
  const rules = (proof?.rules ?? []).toSorted((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))
  return (
    <div className={styles['panel']}>
      <div className={styles['proveBar']}>
        <button
          type="button"
          className={button['primary']}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          disabled={question === null}
          aria-disabled={isRunning}
          onClick={() => !isRunning && prove()}
        >
          {t('prove')}
        </button>
        {isRunning && (
          <button type="button" className={button['quiet']} onClick={stopProof}>
            {t('stop')}
          </button>
        )}
        <span className={styles['quiet']}>{t('proveKey')}</span>
      </div>
      <BenchNote />
      {state === 'none' && <p className={styles['quiet']}>{t('proveLead')}</p>}
      {progress !== null && (
        <progress
          className={styles['progress']}
          aria-label={t('progressLabel')}
          max={progress.of}
          value={progress.isOver ? progress.of : progress.tried}
        />
      )}
      <p role="status" className={styles['counted']}>
        {isRunning && t('running', { tried: progress?.tried ?? 0, of: progress?.of ?? 0 })}
        {state === 'done' &&
          progress !== null &&
          t('done', {
            tried: progress.accepted,
            draws: progress.draws,
            seconds: format.number((milliseconds ?? 0) / 1000, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
          })}
        {state === 'stopped' && t('stopped')}
        {state === 'failed' && t('proofFailed')}
      </p>
      {isOld && proof !== null && <p className={styles['notice']}>{t('oldProof')}</p>}
      {proof !== null && (
        <div className={styles['look']} data-old={isOld}>
          {state === 'done' && (
            <p className={styles['verdict']}>
              <VerdictShape verdict={proof.verdict} />
              {words(proof.verdict)}
            </p>
          )}
          <ul className={styles['rules']} aria-label={words('list')}>
            {rules.map((rule) => (
              <ProofRule key={rule.rule} rule={rule} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
