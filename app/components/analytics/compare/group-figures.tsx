/** What two groups have, and how far they lie apart. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import { CompareSection } from './compare-section'

type GroupFiguresProps = {
  readonly view: CompareView
  readonly names: { readonly first: string; readonly second: string }
}

export async function GroupFigures({ view, names }: GroupFiguresProps) {
  const t = await getTranslations('Compare')
  return (
    <>
      <CompareSection
        id="assessments"
        title={t('assessmentsTitle')}
        text={t(view.assessmentRows.length === 0 ? 'assessmentsNone' : 'assessmentsText')}
        rows={view.assessmentRows}
        names={names}
      />
      <CompareSection
        id="mastery"
        title={t('masteryTitle')}
        text={t('masteryText')}
        rows={view.masteryRows}
        names={names}
      />
      <CompareSection
        id="practice"
        title={t('practiceTitle')}
        text={t('practiceText')}
        rows={view.practiceRows}
        names={names}
      />
    </>
  )
}
