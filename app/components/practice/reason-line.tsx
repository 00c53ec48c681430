/** Why this problem, in a sentence. The policy's reasons are a closed list; each has its words. */
import { getFormatter } from 'next-intl/server'
import { shownChance } from '@/app/components/level/shown-chance'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ReasonView } from '@/lib/contracts/views'

export async function ReasonLine({ reason }: { readonly reason: ReasonView }) {
  const [t, format] = await Promise.all([getTranslations('Reason'), getFormatter()])
  const objective = reason.objectiveTitle
  const chance = (probability: number) => format.number(shownChance(probability), 'share')
  const related = reason.relatedTitle ?? objective
  switch (reason.kind) {
    case 'close-to-mastery':
      return t('close-to-mastery', { objective, chance: chance(reason.masteryProbability) })
    case 'most-to-learn':
      return t('most-to-learn', { objective, chance: chance(reason.masteryProbability) })
    case 'review-due': {
      const expected = format.number(reason.expectedScore, 'share')
      return t('review-due', { objective, days: Math.floor(reason.elapsedDays), expected })
    }
    case 'interleave':
      return t('interleave', { objective, related })
    case 'prerequisite-probe':
      return t('prerequisite-probe', { objective, related, misses: reason.misses })
    case 'placement':
      return t('placement', { objective })
    case 'test-out':
      return t('test-out', { objective })
    case 'extra':
      return t('extra', { objective, days: Math.floor(reason.elapsedDays), chance: chance(reason.masteryProbability) })
    case 'go-back':
      return t('go-back', { objective, related, answers: reason.answers })
    default:
      return t(reason.kind, { objective })
  }
}
