/** How an assessment stands, in a word and a shape: never by colour alone. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentStatus } from '@/lib/assessment/assessment-status'
import type { OwnStatus } from '@/lib/contracts/assessment-views'
import styles from './assessments.module.css'

type StateWordProps = { readonly status: AssessmentStatus | OwnStatus }

export async function StateWord({ status }: StateWordProps) {
  const t = await getTranslations('Assessments')
  return (
    <span className={styles['state']} data-status={status}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={shapes[status]} />
      </svg>
      {t(`status.${status}`)}
    </span>
  )
}

/** An outline for what is not there yet, a disc for what is open, a tick for what is done, a bar for what is over. */
const ring = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z'
const disc = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z'
const half = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2v8a4 4 0 1 1 0-8Z'
const tick = 'm2 8.5 2-2 2.5 2.5L12 3l2 2-7.5 8Z'
const bar = 'M2 6.5h12v3H2Z'

const shapes = {
  draft: ring,
  scheduled: half,
  open: disc,
  closed: bar,
  archived: bar,
  'not-open': ring,
  'in-progress': half,
  done: tick,
} as const satisfies Readonly<Record<StateWordProps['status'], string>>
