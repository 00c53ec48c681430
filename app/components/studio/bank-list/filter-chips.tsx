/** How many were found, and what they were narrowed to: each a link to the bank without it. */
import Link from 'next/link'
import { answerKindKey } from '@/app/components/assessment-editor/answer-kind-key'
import { wordFor } from '@/app/components/bank/bank-words'
import { getTranslations } from '@/app/i18n/get-translations'
import { type BankQuery, bankHref, everyQuestion } from '@/lib/contracts/bank/bank-query'
import type { BankPageView } from '@/lib/contracts/bank/bank-views'
import styles from './bank-list.module.css'

export async function FilterChips({ view }: { readonly view: BankPageView }) {
  const t = await getTranslations('StudioBank')
  const { query, found } = view
  const chips = await chipsOf(view)
  return (
    <div className={styles['found']}>
      <p role="status">{t('found', { count: found })}</p>
      {chips.length > 0 && (
        <ul aria-label={t('chipsLabel')} className={styles['chips']}>
          {chips.map(({ words, without }) => (
            <li key={words}>
              <Link
                href={bankHref({ ...query, ...without, page: 1 })}
                prefetch={false}
                scroll={false}
                aria-label={t('removeChip', { what: words })}
              >
                {words} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <Link href="/bank" prefetch={false} scroll={false} className={styles['clear']}>
                {t('clear')}
              </Link>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

type Chip = { readonly words: string; readonly without: Partial<BankQuery> }

async function chipsOf({ query, choices }: BankPageView): Promise<readonly Chip[]> {
  const [t, bank, editor] = await Promise.all([
    getTranslations('StudioBank'),
    getTranslations('Bank'),
    getTranslations('Editor'),
  ])
  const { words, lesson, objective, kind, difficulty, answerKind, status } = query
  const { answered, rightFrom, rightTo, discriminationBelow } = query
  const lessonName = choices.lessons.find(({ id }) => id === lesson)?.name ?? lesson
  const objectiveTitle = choices.objectives.find(({ id }) => id === objective)?.title ?? objective
  const all: readonly (Chip | null)[] = [
    words === '' ? null : { words: t('chip.words', { words }), without: { words: '' } },
    status === everyQuestion.status
      ? null
      : { words: t(`statusName.${status}`), without: { status: everyQuestion.status } },
    lessonName === null ? null : { words: lessonName, without: { lesson: null } },
    objectiveTitle === null ? null : { words: objectiveTitle, without: { objective: null } },
    kind === null ? null : { words: wordFor(kind, bank), without: { kind: null } },
    difficulty === null ? null : { words: wordFor(difficulty, bank), without: { difficulty: null } },
    answerKind === null ? null : { words: editor(answerKindKey(answerKind)), without: { answerKind: null } },
    answered === null ? null : { words: t('chip.answered', { n: answered }), without: { answered: null } },
    rightFrom === null ? null : { words: t('chip.rightFrom', { n: rightFrom }), without: { rightFrom: null } },
    rightTo === null ? null : { words: t('chip.rightTo', { n: rightTo }), without: { rightTo: null } },
    discriminationBelow === null
      ? null
      : { words: t('chip.discrimination', { n: discriminationBelow }), without: { discriminationBelow: null } },
    query.isOff ? { words: t('isOff'), without: { isOff: false } } : null,
    query.isUnanswered ? { words: t('isUnanswered'), without: { isUnanswered: false } } : null,
    query.isAlike ? { words: t('isAlike'), without: { isAlike: false } } : null,
  ]
  return all.filter((chip) => chip !== null)
}
