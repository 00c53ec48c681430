'use client'

/** A variant as its student meets it, with boxes to try answers in and what the grader says of them. */
import { useState } from 'react'
import { useBench } from '@/app/components/studio/worker/bench-context'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './bench.module.css'
import { BenchNote } from './bench-note'
import { FrameControls } from './frame-controls'
import { type FrameChoice, PreviewFrame } from './preview-frame'
import { PreviewSheet } from './preview-sheet'
import { QuickAnswers } from './quick-answers'
import { SeedControls } from './seed-controls'
import { TriedGrade } from './tried-grade'
import { VariantTexts } from './variant-texts'

export function PreviewPanel() {
  const t = useTranslations('StudioBench')
  const { look, isOld } = useBench()
  const [choice, setChoice] = useState<FrameChoice>({ width: 'panel', scheme: 'page' })
  return (
    <div className={styles['panel']}>
      <div className={styles['bars']}>
        <SeedControls />
        <FrameControls choice={choice} onChoose={setChoice} />
      </div>
      <BenchNote />
      {look === null && <p className={styles['quiet']}>{t('noLook')}</p>}
      {look?.kind === 'none' && <NoVariant draws={look.draws} reasons={look.reasons} />}
      {look?.kind === 'variant' && (
        <div className={styles['look']} data-old={isOld}>
          <PreviewFrame choice={choice} title={t('frameTitle', { seed: look.seed })}>
            <PreviewSheet look={look} />
          </PreviewFrame>
          <QuickAnswers look={look} />
          <TriedGrade look={look} />
          <VariantTexts look={look} />
        </div>
      )}
    </div>
  )
}

type NoVariantProps = {
  readonly draws: number
  readonly reasons: readonly { readonly reason: string; readonly draws: number }[]
}

/** Of the reasons those that say most. */
const MOST_REASONS = 5

function NoVariant({ draws, reasons }: NoVariantProps) {
  const t = useTranslations('StudioBench')
  return (
    <div className={styles['notice']}>
      <p>{t('noVariant', { draws })}</p>
      <ul>
        {reasons.slice(0, MOST_REASONS).map(({ reason, draws: times }) => (
          <li key={reason}>
            <code>{reason}</code> {t('timesOfDraws', { times })}
          </li>
        ))}
      </ul>
    </div>
  )
}
