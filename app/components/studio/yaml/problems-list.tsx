'use client'

/** Everything that is wrong with the text, each a way to its place in it. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Diagnostic } from '@/lib/authoring/diagnostic'
import type { TextExtent } from './editor-handle'
import { FixButtons } from './fix-buttons'
import { lineOf } from './line-of'
import styles from './yaml.module.css'

/** More are told by their number: whoever mends these meets the others. */
const mostShown = 40

export function ProblemsList({ onGo }: { readonly onGo: (extent: TextExtent) => void }) {
  const t = useTranslations('StudioYaml')
  const { reading, readingOf } = useStudio()
  const { diagnostics } = reading
  return (
    <section className={styles['problems']} aria-label={t('problems')}>
      <p className={styles['count']} role="status">
        {t('count', { count: diagnostics.length })}
        <span className={styles['key']}>{diagnostics.length > 0 ? t('keysWithNext') : t('keys')}</span>
      </p>
      <ol className={styles['list']}>
        {diagnostics.slice(0, mostShown).map((diagnostic) => (
          <ProblemRow
            key={`${diagnostic.from} ${diagnostic.to} ${diagnostic.message}`}
            diagnostic={diagnostic}
            line={lineOf(readingOf, diagnostic.from)}
            onGo={onGo}
          />
        ))}
      </ol>
    </section>
  )
}

type ProblemRowProps = {
  readonly diagnostic: Diagnostic
  readonly line: number
  readonly onGo: (extent: TextExtent) => void
}

function ProblemRow({ diagnostic, line, onGo }: ProblemRowProps) {
  const t = useTranslations('StudioYaml')
  const { canEdit } = useStudio()
  const { severity, message } = diagnostic
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['problem']} data-severity={severity} onClick={() => onGo(diagnostic)}>
        <span className={styles['line']}>{t('line', { line })}</span>
        {severity === 'warning' && <span className={styles['line']}>{t('warning')}</span>}
        <span className={styles['words']}>{message}</span>
      </button>
      {canEdit && <FixButtons diagnostic={diagnostic} />}
    </li>
  )
}
