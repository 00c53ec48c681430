'use client'

/** The question on screen: what is asked, the boxes, what is saved of them, and the ways on. */
import type { FormEvent, KeyboardEvent } from 'react'
import answerStyles from '@/app/components/answer/answer.module.css'
import { AnswerBox } from '@/app/components/answer/answer-box'
import type { ProblemRef } from '@/app/components/attempt/journal/change'
import { useTranslations } from '@/app/i18n/use-translations'
import { AnswerNotice } from './answer-notice'
import { CheckRow } from './check-row'
import { Readings } from './readings'
import styles from './room.module.css'
import type { RoomAttempt, RoomProblem } from './room-problem'
import { answerOf, flagOf, type RoomState } from './room-state'
import { useCheck } from './use-check'
import { WaysOn } from './ways-on'

type ProblemPanelProps = {
  readonly attempt: RoomAttempt
  readonly problem: RoomProblem
  readonly state: RoomState
  readonly toggleFlag: (problem: ProblemRef) => void
  readonly change: (problem: ProblemRef, typed: { readonly name: string; readonly text: string }) => void
  readonly flush: () => Promise<boolean>
  readonly onGoTo: (position: number) => void
}

export function ProblemPanel({ attempt, problem, state, toggleFlag, change, flush, onGoTo }: ProblemPanelProps) {
  const t = useTranslations('Attempt')
  const answer = answerOf(state, problem)
  const flag = flagOf(state, problem)
  const checking = useCheck({ attempt, problem, response: answer.response, flush })
  const isGraded = attempt.grading === 'each-try'
  const isOpen = !isGraded || problem.left?.kind === 'answer'
  const count = attempt.places.length
  const isFree = attempt.navigation === 'free'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isGraded) checking.check()
    else if (isFree && problem.position < count - 1) onGoTo(problem.position + 1)
  }
  const back = (event: KeyboardEvent) => {
    const isBox = event.target instanceof HTMLInputElement
    if (event.key !== 'Enter' || !event.shiftKey || !isBox || !isFree || problem.position === 0) return
    event.preventDefault()
    onGoTo(problem.position - 1)
  }
  return (
    <article className={styles['card']} aria-labelledby="question-title">
      <header className={styles['cardHead']}>
        <h2 id="question-title" tabIndex={-1}>
          {attempt.length === 'known'
            ? t('questionOf', { number: problem.position + 1, count })
            : t('question', { number: problem.position + 1 })}
        </h2>
        {attempt.length === 'known' && (
          <span className={styles['worth']}>{t('points', { points: problem.points })}</span>
        )}
        <button type="button" className={styles['link']} aria-pressed={flag.isSet} onClick={() => toggleFlag(problem)}>
          {t(flag.isSet ? 'unflag' : 'flag')}
        </button>
      </header>
      {problem.prompt}
      {isOpen && (
        <form className={answerStyles['form']} onSubmit={submit} onKeyDown={back} noValidate>
          {problem.parts.map((part) => (
            <AnswerBox
              key={part.name}
              part={part}
              value={answer.response[part.name] ?? ''}
              expected={checking.expected[part.name] ?? null}
              onChange={(text) => {
                checking.mend(part.name)
                change(problem, { name: part.name, text })
              }}
            />
          ))}
          {problem.hasFormula && <Readings attempt={attempt} problem={problem} response={answer.response} />}
          <AnswerNotice answer={answer} timeZone={attempt.timeZone} />
          {isGraded && <CheckRow checking={checking} triesLeft={problem.left} />}
        </form>
      )}
      {problem.result}
      <WaysOn attempt={attempt} problem={problem} answer={answer} checking={checking} flush={flush} onGoTo={onGoTo} />
    </article>
  )
}
