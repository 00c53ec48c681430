'use client'

/** What a student reads later: the hints one after the other, the worked solution, what is said of each mistake. */
import { memo } from 'react'
import { LiveMarkdown } from '@/app/components/markdown/live-markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { VariantLook } from '@/lib/authoring/variant-look'
import styles from './bench.module.css'

type VariantTextsProps = { readonly look: Extract<VariantLook, { kind: 'variant' }> }

/** Unchanged while an answer is typed. */
export const VariantTexts = memo(function VariantTexts({ look: { hints, solution, mistakes } }: VariantTextsProps) {
  const t = useTranslations('StudioBench')
  return (
    <div className={styles['texts']}>
      {hints.length > 0 && (
        <details className={disclosure['box']}>
          <summary>{t('hints', { count: hints.length })}</summary>
          <ol className={styles['hints']}>
            {hints.map(({ place, text }) => (
              <li key={place}>
                <LiveMarkdown text={text} topHeading={4} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <details className={disclosure['box']}>
        <summary>{t('solution')}</summary>
        <div className={disclosure['inside']}>
          <LiveMarkdown text={solution.text} topHeading={4} />
        </div>
      </details>
      {mistakes.length > 0 && (
        <details className={disclosure['box']}>
          <summary>{t('mistakes', { count: mistakes.length })}</summary>
          <ul className={styles['mistakes']}>
            {mistakes.map(({ id, name, value, feedback }) => (
              <li key={id}>
                <h4>{name}</h4>
                <p className={styles['quiet']}>
                  <code>{id}</code> · {value}
                </p>
                <LiveMarkdown text={feedback.text} topHeading={4} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
})
