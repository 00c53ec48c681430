'use client'

/** Handing in: what is empty and what is flagged stands there first, and it is asked once more. */
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import answerStyles from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { answerStatus } from './answer-status'
import { postAttempt } from './post-attempt'
import styles from './room.module.css'
import type { RoomAttempt, RoomProblem } from './room-problem'
import { answerOf, flagOf, type RoomState } from './room-state'

type HandInProps = {
  readonly attempt: RoomAttempt
  readonly state: RoomState
  readonly problems: readonly RoomProblem[]
  readonly flush: () => Promise<boolean>
}

export function HandIn({ attempt, state, problems, flush }: HandInProps) {
  const t = useTranslations('Attempt')
  const router = useRouter()
  const isReady = useIsReady()
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<'handInPending' | 'handInFailed' | null>(null)
  const [isPending, startTransition] = useTransition()
  const { courseId, attemptId, grading, places } = attempt
  const empty = problems.filter((each) => isEmpty(each, state)).map(numberOf)
  const ahead = places.filter(({ kind }) => kind === 'ahead').map(numberOf)
  const flagged = problems.filter((each) => flagOf(state, each).isSet).map(numberOf)
  const unanswered = [...empty, ...ahead]

  const handIn = () => {
    if (isPending) return
    startTransition(async () => {
      if (!(await flush())) return setProblem('handInPending')
      const reply = await postAttempt('submit', { courseId, attemptId })
      if (reply?.ok !== true) return setProblem('handInFailed')
      dialog.current?.close()
      router.refresh()
    })
  }
  const open = () => {
    setProblem(null)
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" className={`${button['quiet']} ${button['small']}`} disabled={!isReady} onClick={open}>
        {t('handIn')}
      </button>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby="hand-in-title">
        <h2 id="hand-in-title">{t('handInTitle')}</h2>
        {unanswered.length === 0 ? (
          <p>{t('handInAll', { count: places.length })}</p>
        ) : (
          <p>
            {t('handInEmpty', { count: unanswered.length })} {unanswered.join(', ')}
          </p>
        )}
        {flagged.length > 0 && (
          <p>
            {t('handInFlagged', { count: flagged.length })} {flagged.join(', ')}
          </p>
        )}
        {grading === 'each-try' && <p>{t('homeworkFinal')}</p>}
        <p>{t('handInFinal')}</p>
        <div role="alert" className={problem === null ? answerStyles['silent'] : answerStyles['problem']}>
          {problem !== null && t(problem)}
        </div>
        <div className={styles['ways']}>
          <button type="button" className={button['primary']} aria-disabled={isPending} onClick={handIn}>
            {t(isPending ? 'handingIn' : 'handInConfirm')}
          </button>
          <button type="button" className={button['quiet']} onClick={() => dialog.current?.close()}>
            {t('handInBack')}
          </button>
        </div>
      </dialog>
    </>
  )
}

/** A question of homework that is done needs nothing more. */
function isEmpty(problem: RoomProblem, state: RoomState): boolean {
  return problem.left?.kind !== 'done' && answerStatus(answerOf(state, problem)) === 'empty'
}

function numberOf({ position }: { readonly position: number }): number {
  return position + 1
}
