/** What is said of one part: its mistake by name, what that teaches, the answer as it was read, and the key. */
import { getTranslations } from 'next-intl/server'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import type { KeyView, PublicPart } from '@/lib/contracts/views'
import type { PartGrade } from '@/lib/grading/grade'
import styles from './feedback.module.css'
import { VerdictMark, verdictOf } from './verdict'

type FeedbackPartProps = {
  readonly grade: PartGrade
  readonly part: PublicPart | undefined
  readonly shownKey: KeyView | undefined
  /** A problem that asks one thing needs no label to tell which. */
  readonly label: 'shown' | 'hidden'
}

export async function FeedbackPart({ grade, part, shownKey, label }: FeedbackPartProps) {
  const t = await getTranslations('Feedback')
  const verdict = verdictOf(grade.scoreFraction)
  return (
    <div className={styles['part']} data-verdict={verdict}>
      {label === 'shown' && part !== undefined && (
        <h3 className={styles['partTitle']}>
          <VerdictMark verdict={verdict} />
          <span>
            <InlineMarkdown text={part.label} />
          </span>
        </h3>
      )}
      {grade.mistakeName !== undefined && (
        <p className={styles['mistake']}>
          <span className={styles['beside']}>{t('mistake')}</span>
          <InlineMarkdown text={grade.mistakeName} />
        </p>
      )}
      {grade.matched === 'near-miss' && <p className={styles['mistake']}>{t('nearMiss')}</p>}
      {!isPlainlyRight(grade, part) && grade.feedback !== '' && <Markdown text={grade.feedback} topHeading={4} />}
      <dl className={styles['facts']}>
        <Fact term={t('youAnswered')} text={grade.readAs} />
        {shownKey !== undefined && (
          <Fact term={t(part?.kind === 'construction' ? 'oneKey' : 'key')} text={shownKey.key} />
        )}
        {typeof shownKey?.accepted === 'string' && <Fact term={t('accepted')} text={shownKey.accepted} />}
      </dl>
    </div>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <InlineMarkdown text={text} />
      </dd>
    </div>
  )
}

/** The verdict above has said it; only an option has more to say when it is right. */
function isPlainlyRight(grade: PartGrade, part: PublicPart | undefined): boolean {
  return grade.matched === 'key' && part?.kind !== 'choice'
}
