'use client'

/** A question as a student would meet it, with its key beside: made here, in the author's own browser. */
import { useMemo, useState } from 'react'
import { LiveInlineMarkdown, LiveMarkdown } from '@/app/components/markdown/live-markdown'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { keyText } from '@/lib/grading/key-text'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import styles from './exchange.module.css'

type QuestionPreviewProps = { readonly question: Question; readonly mistakes: MistakeCatalogue }

export function QuestionPreview({ question, mistakes }: QuestionPreviewProps) {
  const t = useTranslations('StudioExchange')
  const [seed, setSeed] = useState(1)
  const variant = useMemo(() => variantOf({ question, mistakes, seed }), [question, mistakes, seed])
  if (variant === null) return <p className={styles['caution']}>{t('preview.none')}</p>
  const isDrawn = Object.keys(question.parameters).length > 0
  return (
    <div className={styles['preview']}>
      {isDrawn && (
        <p className={styles['row']}>
          <span className={styles['about']}>{t('preview.seed', { seed })}</span>
          <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={() => setSeed(seed + 1)}>
            {t('preview.again')}
          </button>
        </p>
      )}
      <LiveMarkdown text={variant.prompt} />
      {variant.parts.map((part) => (
        <PartPreview key={part.name} part={part} />
      ))}
      {variant.hints.length > 0 && (
        <section>
          <h5>{t('preview.hints', { count: variant.hints.length })}</h5>
          {variant.hints.map((hint) => (
            <LiveMarkdown key={hint} text={hint} />
          ))}
        </section>
      )}
      <section>
        <h5>{t('preview.solution')}</h5>
        <LiveMarkdown text={variant.solution} />
      </section>
    </div>
  )
}

function PartPreview({ part }: { readonly part: Part }) {
  const t = useTranslations('StudioExchange')
  const options = 'options' in part ? part.options : []
  const key = 'options' in part ? new Set(typeof part.key === 'string' ? [part.key] : part.key) : new Set<string>()
  return (
    <section className={styles['part']}>
      <h5>
        <LiveInlineMarkdown text={part.label} />
      </h5>
      {options.length === 0 && (
        <div className={styles['key']}>
          <span className={styles['about']}>{t('preview.key')}</span> <LiveMarkdown text={keyText(part)} />
        </div>
      )}
      {options.length > 0 && (
        <ul className={styles['options']}>
          {options.map(({ id, text, feedback }) => (
            <li key={id} data-right={key.has(id)}>
              <span className={styles['mark']}>{t(key.has(id) ? 'preview.right' : 'preview.wrong')}</span>
              <LiveInlineMarkdown text={text} />
              <span className={styles['about']}>
                <LiveInlineMarkdown text={feedback} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Asked = QuestionPreviewProps & { readonly seed: number }

/** Null where its numbers cannot be drawn: the prover says why. */
function variantOf({ question, mistakes, seed }: Asked): Variant | null {
  try {
    return compileQuestion(question, mistakes).makeVariant({ version: 1, seed })
  } catch {
    return null
  }
}
