'use client'

/** On to the next question where there is no way back: asked twice, and only once everything typed is saved. */
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import answerStyles from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { answerStatus } from './answer-status'
import { postAttempt } from './post-attempt'
import styles from './room.module.css'
import type { RoomAttempt } from './room-problem'
import type { AnswerState } from './room-state'

type LeaveButtonProps = {
  readonly attempt: RoomAttempt
  readonly position: number
  readonly answer: AnswerState
  readonly flush: () => Promise<boolean>
}

export function LeaveButton({ attempt, position, answer, flush }: LeaveButtonProps) {
  const t = useTranslations('Attempt')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isFailed, setIsFailed] = useState(false)
  const [isPending, startTransition] = useTransition()
  const { courseId, attemptId } = attempt

  const leave = () => {
    if (isPending) return
    startTransition(async () => {
      const isSaved = await flush()
      const reply = isSaved ? await postAttempt('leave', { courseId, attemptId, position }) : null
      setIsFailed(reply?.ok !== true)
      if (reply?.ok !== true) return
      dialog.current?.close()
      router.refresh()
    })
  }
  return (
    <div className={styles['ways']}>
      <button type="button" className={button['primary']} onClick={() => dialog.current?.showModal()}>
        {t('leave')}
      </button>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby="leave-title">
        <h2 id="leave-title">{t('leaveTitle')}</h2>
        <p>{t('leaveText')}</p>
        {answerStatus(answer) === 'empty' && <p>{t('leaveEmpty')}</p>}
        <div role="alert" className={isFailed ? answerStyles['problem'] : answerStyles['silent']}>
          {isFailed && t('leaveFailed')}
        </div>
        <div className={styles['ways']}>
          <button type="button" className={button['primary']} aria-disabled={isPending} onClick={leave}>
            {t('leaveConfirm')}
          </button>
          <button type="button" className={button['quiet']} onClick={() => dialog.current?.close()}>
            {t('leaveStay')}
          </button>
        </div>
      </dialog>
    </div>
  )
}
