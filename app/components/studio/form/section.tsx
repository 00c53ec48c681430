'use client'

/** One section of the form. On a narrow screen it opens and closes; on a wide one it stands open. */
import type { ReactNode } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { useForm } from './form-context'
import { ProblemList } from './problem-list'
import { type SectionId, sectionKeys } from './section-ids'

type SectionProps = {
  readonly id: SectionId
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function Section({ id, isOpen, onToggle, children }: SectionProps) {
  const t = useTranslations('StudioForm')
  const { problems } = useForm()
  const keys: readonly string[] = sectionKeys[id]
  // What is wrong with a whole key that has no box of its own here.
  const own = keys.length === 1 ? problems.filter(({ path }) => path === keys[0]) : []
  const isWrong = problems.some(({ path }) => keys.includes(path.split('.')[0] ?? ''))
  return (
    <section
      id={`form-${id}`}
      className={styles['section']}
      aria-labelledby={`form-${id}-title`}
      data-open={isOpen}
      data-path={keys.length === 1 ? keys[0] : undefined}
    >
      <h3 id={`form-${id}-title`}>
        <button
          type="button"
          className={styles['sectionHead']}
          aria-expanded={isOpen}
          aria-controls={`form-${id}-body`}
          onClick={onToggle}
        >
          {t(`section.${id}`)}
          {isWrong && <span className={styles['dot']} role="img" aria-label={t('hasProblems')} />}
        </button>
      </h3>
      <div id={`form-${id}-body`} className={styles['body']}>
        <p className={styles['lead']}>{t(`lead.${id}`)}</p>
        {id !== 'problem' && id !== 'solution' && <ProblemList problems={own} />}
        {children}
      </div>
    </section>
  )
}
