/** From where to where a level went, and by what parts. */
import { getFormatter } from 'next-intl/server'
import { changePoints, wholeChange } from '@/app/components/level/change-points'
import { ChangeSum } from '@/app/components/level/change-sum'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryAnswerEntry, StoryRecalibration } from '@/lib/contracts/analytics/story'
import styles from './story.module.css'

export async function ChangeCell({ entry }: { readonly entry: StoryAnswerEntry | StoryRecalibration }) {
  const [feedback, level, format] = await Promise.all([
    getTranslations('Feedback'),
    getTranslations('Level'),
    getFormatter(),
  ])
  const { before, after, total } = wholeChange(entry.change)
  return (
    <span className={styles['change']}>
      {feedback('from', { before: format.number(before, 'level'), after: format.number(after, 'level') })}
      <span className={table['beside']}>
        {entry.kind === 'answered' ? (
          <ChangeSum points={changePoints(entry.change)} />
        ) : (
          level('recalibration', { points: format.number(total, 'points').replace('-', '−') })
        )}
      </span>
    </span>
  )
}
