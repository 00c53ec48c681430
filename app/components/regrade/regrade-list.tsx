/** What was corrected, and whether it still counts. */
import { getFormatter } from 'next-intl/server'
import people from '@/app/components/people/people.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { answerText } from './to-correction'
import { UndoButton } from './undo-button'

type Correction = RegradeView['regrades'][number]['correction']

export async function RegradeList({ view }: { readonly view: RegradeView }) {
  const [t, format] = await Promise.all([getTranslations('Regrade'), getFormatter()])
  const { course, assessment, regrades, slots, questions } = view
  const shown = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: course.timeZone })
  const titleOf = (id: string) => questions.find((question) => question.id === id)?.title ?? id
  const slotOf = (id: string) => {
    const number = slots.find((slot) => slot.id === id)?.number
    return number === undefined ? t('targetGone') : t('targetSlot', { number })
  }
  const toTitle = (correction: Correction) => {
    switch (correction.kind) {
      case 'full-points':
      case 'drop': {
        const { target } = correction
        return t(`did-${correction.kind}`, {
          target: target.kind === 'slot' ? slotOf(target.slotId) : titleOf(target.questionId),
        })
      }
      case 'points':
        return t('did-points', { target: slotOf(correction.slotId), points: correction.points })
      case 'new-version': {
        const versions = Object.entries(correction.versions)
        const targets = versions.map(([id, version]) => t('targetVersion', { title: titleOf(id), version }))
        return t('did-new-version', { target: targets.join('; ') })
      }
      case 'alternative':
        return t('did-alternative', { when: correction.when, target: titleOf(correction.questionId) })
      case 'accept':
        return t('did-accept', { answer: answerText(correction.response), target: titleOf(correction.questionId) })
    }
  }
  if (regrades.length === 0) return <p className={people['soft']}>{t('none')}</p>
  return (
    <ul className={people['rows']}>
      {regrades.map(({ id, correction, reason, appliedAt, appliedBy, undoneAt, undoneBy, changedCount }) => (
        <li key={id}>
          <div>
            <strong>{toTitle(correction)}</strong>
            <p>{t('by', { date: shown(appliedAt), name: appliedBy, count: changedCount, reason })}</p>
            {undoneAt !== null && (
              <p className={people['soft']}>{t('undone', { date: shown(undoneAt), name: undoneBy ?? '' })}</p>
            )}
          </div>
          {undoneAt === null && (
            <UndoButton
              input={{ courseId: course.id, assessmentId: assessment.id, regradeId: id }}
              name={t('undoNamed', { what: toTitle(correction) })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
