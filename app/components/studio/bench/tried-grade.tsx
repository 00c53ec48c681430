'use client'

/** What the grader says of the answer in the boxes: score, rule, mistake, how it was read, what would have been accepted. */
import { useFormatter } from 'next-intl'
import { LiveInlineMarkdown, LiveMarkdown } from '@/app/components/markdown/live-markdown'
import { VerdictMark, verdictOf } from '@/app/components/practice/verdict'
import { useTriedAnswer } from '@/app/components/studio/worker/bench-context'
import { useTranslations } from '@/app/i18n/use-translations'
import type { VariantLook } from '@/lib/authoring/variant-look'
import type { PartGrade } from '@/lib/grading/grade'
import styles from './bench.module.css'
import { KeepTest } from './keep-test'

type Look = Extract<VariantLook, { kind: 'variant' }>

export function TriedGrade({ look }: { readonly look: Look }) {
  const t = useTranslations('StudioBench')
  const format = useFormatter()
  const { grade } = useTriedAnswer()
  return (
    <div role="status">
      {grade?.kind === 'ungradable' && <p className={styles['notice']}>{t('unreadable')}</p>}
      {grade?.kind === 'graded' && (
        <section className={styles['grade']} aria-label={t('gradeLabel')}>
          <p className={styles['verdict']}>
            <VerdictMark verdict={verdictOf(grade.scoreFraction)} />
            {t('score', { score: format.number(grade.scoreFraction, { maximumFractionDigits: 3 }) })}
          </p>
          {grade.parts.map((part) => (
            <PartSaid key={part.name} grade={part} look={look} />
          ))}
          <KeepTest grade={grade} />
        </section>
      )}
    </div>
  )
}

function PartSaid({ grade, look: { keys, parts } }: { readonly grade: PartGrade; readonly look: Look }) {
  const t = useTranslations('StudioBench')
  const key = keys.find(({ part }) => part === grade.name)
  return (
    <div className={styles['said']}>
      {parts.length > 1 && (
        <h4>
          <code>{grade.name}</code>
        </h4>
      )}
      <p className={styles['rule']}>
        {t(`matched.${grade.matched}`)}
        {grade.mistake !== undefined && (
          <>
            {' '}
            <strong>{grade.mistakeName}</strong> <code>{grade.mistake}</code>
          </>
        )}
      </p>
      {grade.feedback !== '' && <LiveMarkdown text={grade.feedback} topHeading={4} />}
      <dl className={styles['facts']}>
        <Fact term={t('readAs')} text={grade.readAs} />
        {key !== undefined && <Fact term={t('key')} text={key.key} />}
        {typeof key?.accepted === 'string' && <Fact term={t('accepted')} text={key.accepted} />}
      </dl>
    </div>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text.includes('\n') ? <LiveMarkdown text={text} topHeading={4} /> : <LiveInlineMarkdown text={text} />}</dd>
    </div>
  )
}
