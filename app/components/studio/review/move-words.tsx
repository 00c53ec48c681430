'use client'

/** Why a draft did not move. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './review.module.css'
import type { MoveProblem } from './use-move'

export function MoveWords({ problem }: { readonly problem: MoveProblem | null }) {
  const t = useTranslations('StudioReview')
  const errors = useTranslations('errors')
  if (problem === null) return null
  const isOurs = problem === 'elsewhere' || problem === 'other-open' || problem === 'unsaved'
  return (
    <p role="alert" className={styles['stuck']}>
      {isOurs ? t(`problem.${problem}`) : errors(problem)}
    </p>
  )
}
