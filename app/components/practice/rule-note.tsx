/** What a rule beside the key, a mistake and the general one made of an answer: a small mark, and the share it earned. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PartGrade } from '@/lib/grading/grade'
import styles from './feedback.module.css'

type RuleNoteProps = {
  readonly grade: PartGrade
  /** The score of a problem that asks one thing stands in its verdict. */
  readonly share: 'shown' | 'hidden'
}

export async function RuleNote({ grade, share }: RuleNoteProps) {
  const [t, format] = await Promise.all([getTranslations('Feedback'), getFormatter()])
  const { matched, scoreFraction } = grade
  const tag = tagOf(matched)
  const isShareTold = share === 'shown' && scoreFraction > 0 && scoreFraction < 1
  if (tag === null && !isShareTold) return null
  return (
    <p className={styles['note']}>
      {tag !== null && <span className={styles['tag']}>{t(tag)}</span>}
      {isShareTold && <span>{t('partScore', { score: format.number(scoreFraction, 'score') })}</span>}
    </p>
  )
}

function tagOf(matched: PartGrade['matched']) {
  if (matched === 'accepted') return 'alternative'
  return matched === 'carried-forward' ? 'carriedForward' : null
}
