'use client'

/** Answers in one click: what is right, and what each mistake gives; the other parts are answered right. */
import { useTriedAnswer } from '@/app/components/studio/worker/bench-context'
import { useTranslations } from '@/app/i18n/use-translations'
import type { VariantLook } from '@/lib/authoring/variant-look'
import styles from './bench.module.css'

type QuickAnswersProps = { readonly look: Extract<VariantLook, { kind: 'variant' }> }

export function QuickAnswers({ look: { keys, mistakes } }: QuickAnswersProps) {
  const t = useTranslations('StudioBench')
  const { answer } = useTriedAnswer()
  const right = Object.fromEntries(keys.map(({ part, typed }) => [part, typed]))
  if (keys.length === 0) return null
  return (
    <div className={styles['quick']}>
      <span id="quick-answers">{t('answerWith')}</span>
      <ul aria-labelledby="quick-answers">
        <li>
          <button type="button" onClick={() => answer(right)}>
            {t('theKey')}
          </button>
        </li>
        {mistakes.map(({ id, part, typed, name }) => (
          <li key={id}>
            <button type="button" title={name} onClick={() => answer({ ...right, [part]: typed })}>
              {id}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
