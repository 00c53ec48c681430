'use client'

/** Why a draft did not move. */
import { useTranslations } from 'next-intl'
import styles from './review.module.css'
import type { MoveProblem } from './use-move'

export function MoveWords({ problem }: { readonly problem: MoveProblem | null }) {
  const t = useTranslations()
  if (problem === null) return null
  const isOurs = problem === 'elsewhere' || problem === 'other-open' || problem === 'unsaved'
  return (
    <p role="alert" className={styles['stuck']}>
      {isOurs ? t(`StudioReview.problem.${problem}`) : t(`errors.${problem}`)}
    </p>
  )
}
