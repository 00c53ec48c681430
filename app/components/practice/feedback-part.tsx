/** What is said of one part: its mistake by name, what that teaches, the answer as it was read, and the key. */
import { getFormatter } from 'next-intl/server'
import { PartNumber } from '@/app/components/answer/part-number'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { KeyView, PublicPart } from '@/lib/contracts/views'
import type { PartGrade } from '@/lib/grading/grade'
import { Fact } from './fact'
import styles from './feedback.module.css'
import { partVerdict } from './part-verdict'
import { RuleNote } from './rule-note'
import { VerdictMark } from './verdict'

type FeedbackPartProps = {
  readonly grade: PartGrade
  readonly part: PublicPart | undefined
  readonly shownKey: KeyView | undefined
  readonly place: number
  /** How many parts there are: a problem that asks one thing needs no label to tell which. */
  readonly count: number
}

export async function FeedbackPart({ grade, part, shownKey, place, count }: FeedbackPartProps) {
  const [t, format] = await Promise.all([getTranslations('Feedback'), getFormatter()])
  const verdict = partVerdict(grade, part)
  return (
    <div className={styles['part']} data-verdict={verdict}>
      {count > 1 && part !== undefined && (
        <h3 className={styles['partTitle']}>
          <VerdictMark verdict={verdict} />
          <span>
            <PartNumber place={place} count={count} />
            <InlineMarkdown text={part.label} />
          </span>
        </h3>
      )}
      <RuleNote grade={grade} share={count > 1 ? 'shown' : 'hidden'} />
      {grade.mistakeName !== undefined && (
        <p className={styles['mistake']}>
          <span className={styles['beside']}>{t('mistake')}</span>
          <InlineMarkdown text={grade.mistakeName} />
        </p>
      )}
      {grade.matched === 'near-miss' && <p className={styles['mistake']}>{t('nearMiss')}</p>}
      {!isPlainlyRight(grade, part) && grade.feedback !== '' && <Markdown text={grade.feedback} topHeading={4} />}
      <dl className={styles['facts']}>
        {!isSeenAbove(part) && <Fact term={t('youAnswered')} text={roomy(grade.readAs, part)} />}
        {grade.logScoreBits !== undefined && (
          <Fact
            term={t('logScore')}
            text={t('bits', { bits: format.number(grade.logScoreBits, 'bits').replace('-', '−') })}
          />
        )}
        {shownKey !== undefined && (
          <Fact term={t(part?.kind === 'construction' ? 'oneKey' : 'key')} text={roomy(shownKey.key, part)} />
        )}
        {typeof shownKey?.accepted === 'string' && <Fact term={t('accepted')} text={shownKey.accepted} />}
      </dl>
    </div>
  )
}

/** A formula that is an answer is set as on a line of its own: a fraction in it is to be read, not guessed. */
function roomy(text: string, part: PublicPart | undefined): string {
  return part?.kind === 'expression' ? text.replace(/^\$(?!\$)/, '$$\\displaystyle ') : text
}

/** Ticks and percentages stand in the form above as they were sent, and say it better than a line of text. */
function isSeenAbove(part: PublicPart | undefined): boolean {
  return part?.kind === 'choices' || part?.kind === 'probabilistic-choice'
}

/** The verdict above has said it; only a chosen option has more to say when it is right. */
function isPlainlyRight(grade: PartGrade, part: PublicPart | undefined): boolean {
  return grade.matched === 'key' && part?.kind !== 'choice' && part?.kind !== 'probabilistic-choice'
}
