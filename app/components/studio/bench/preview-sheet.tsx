'use client'

/** The problem and its boxes, as on the page where a student answers. Enter checks. */
import { memo, useMemo } from 'react'
import answer from '@/app/components/answer/answer.module.css'
import { AnswerBox } from '@/app/components/answer/answer-box'
import { LiveMarkdown } from '@/app/components/markdown/live-markdown'
import { useTriedAnswer } from '@/app/components/studio/worker/bench-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { VariantLook } from '@/lib/authoring/variant-look'
import styles from './bench.module.css'
import { toLiveParts } from './to-live-parts'

/** A key in an answer box does not set its formulas anew. */
const Prompt = memo(LiveMarkdown)

type PreviewSheetProps = { readonly look: Extract<VariantLook, { kind: 'variant' }> }

export function PreviewSheet({ look: { prompt, parts, failures } }: PreviewSheetProps) {
  const t = useTranslations('StudioBench')
  const { response, grade, change, check } = useTriedAnswer()
  const asked = useMemo(() => toLiveParts(parts), [parts])
  const expected = grade?.kind === 'ungradable' ? grade.parts : []
  return (
    <div className={styles['problem']}>
      {failures.map(({ place, failure }) => (
        <p key={place} className={styles['notice']}>
          {t('failure', { place, failure: failure ?? '' })}
        </p>
      ))}
      <Prompt text={prompt.text} />
      <form
        className={answer['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        {asked.map((part) => (
          <AnswerBox
            key={part.name}
            part={part}
            value={response[part.name] ?? ''}
            expected={expected.find(({ name }) => name === part.name)?.expected ?? null}
            onChange={(text) => change(part.name, text)}
          />
        ))}
        {parts.length > 0 && (
          <div className={answer['actions']}>
            <button type="submit" className={button['quiet']}>
              {t('check')}
            </button>
          </div>
        )}
      </form>
    </div>
  )
}
