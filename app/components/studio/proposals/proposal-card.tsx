'use client'

/** One likely mistake: what went wrong, what it gives, how well it is told apart, and the words the student would read. */
import { useFormatter } from 'next-intl'
import { useId, useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Proposal } from '@/lib/authoring/proposals/propose-mistakes'
import type { Question } from '@/lib/problems/question'
import { answerText } from './answer-text'
import styles from './proposals.module.css'

type ProposalCardProps = {
  readonly proposal: Proposal
  /** As it stands now: what is in it already is not offered again. */
  readonly question: Question
}

export function ProposalCard({ proposal, question }: ProposalCardProps) {
  const t = useTranslations('StudioProposals')
  const format = useFormatter()
  const { edit, canEdit, ownMistakes, changeOwnMistakes } = useStudio()
  const [words, setWords] = useState({ name: proposal.name, feedback: proposal.feedback })
  const { name, feedback } = words
  const id = useId()
  const { part, when, is, isNew, example, nearestMargin } = proposal
  const place = question.mistakes.findIndex((rule) => rule.part === part && String(rule.when) === when)
  const isIn = place >= 0
  const add = () => {
    if (isNew) changeOwnMistakes({ ...ownMistakes, [is]: words })
    const isOwn = !isNew && feedback !== proposal.feedback
    const rule = isOwn ? { part, when, is, feedback } : { part, when, is }
    edit([{ path: ['mistakes', question.mistakes.length], value: rule }])
  }
  // Once it is in the question, what is typed goes there.
  const write = (changed: typeof words) => {
    setWords(changed)
    if (!isIn) return
    if (isNew) changeOwnMistakes({ ...ownMistakes, [is]: changed })
    else edit([{ path: ['mistakes', place, 'feedback'], value: changed.feedback }])
  }
  return (
    <li className={styles['card']}>
      <div className={styles['told']}>
        <h3 className={styles['name']}>{t(`kind.${proposal.kind}`)}</h3>
        <p>
          <code>{when}</code>
        </p>
        {proposal.was !== when && proposal.became !== when && (
          <p className={styles['quiet']}>
            {t.rich('slip', {
              was: () => <code>{proposal.was}</code>,
              became: () => <code>{proposal.became}</code>,
            })}
          </p>
        )}
        <p className={styles['quiet']}>
          {example !== null &&
            t('example', { seed: example.seed, value: answerText(example.value), key: answerText(example.key) })}{' '}
          {t('separated', {
            share: format.number(proposal.separated / proposal.draws, { style: 'percent' }),
            draws: proposal.draws,
          })}{' '}
          {nearestMargin !== null &&
            t('nearest', { margin: format.number(nearestMargin, { maximumFractionDigits: 1 }) })}
        </p>
      </div>
      <details className={styles['words']}>
        <summary>{isNew ? t('wordsNew') : t('wordsKnown', { name: proposal.name })}</summary>
        {isNew && (
          <label htmlFor={`${id}-name`}>
            {t('name')}
            <input
              id={`${id}-name`}
              value={name}
              maxLength={100}
              disabled={!canEdit}
              onChange={(event) => write({ name: event.target.value, feedback })}
            />
          </label>
        )}
        <label htmlFor={`${id}-feedback`}>
          {t('feedback')}
          <textarea
            id={`${id}-feedback`}
            rows={3}
            value={feedback}
            disabled={!canEdit}
            onChange={(event) => write({ name, feedback: event.target.value })}
          />
        </label>
      </details>
      {isIn ? (
        <p className={styles['in']} role="status">
          {t('added')}
        </p>
      ) : (
        <button
          type="button"
          className={`${button['quiet']} ${button['small']}`}
          disabled={!canEdit}
          aria-label={t('addNamed', { when })}
          onClick={add}
        >
          {t('add')}
        </button>
      )}
    </li>
  )
}
