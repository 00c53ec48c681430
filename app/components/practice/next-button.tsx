'use client'

/** On to the next problem, by the button or by Enter while the feedback holds the focus. */
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useTransition } from 'react'
import styles from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { goToNextProblem } from './actions'

export function NextButton({ courseId }: { readonly courseId: string }) {
  const t = useTranslations('Answer')
  const [isPending, startTransition] = useTransition()
  const [isFailed, setIsFailed] = useState(false)
  const next = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    // A held key repeats: only a new press, made on the feedback itself, goes on.
    const onEnter = (event: KeyboardEvent) => {
      const isOnFeedback = event.target instanceof HTMLElement && event.target.id === 'feedback'
      if (event.key === 'Enter' && !event.repeat && isOnFeedback) next.current?.click()
    }
    document.addEventListener('keydown', onEnter)
    return () => document.removeEventListener('keydown', onEnter)
  }, [])

  const goOn = () => {
    if (isPending) return
    startTransition(async () => {
      const result = await goToNextProblem({ courseId }).catch(() => null)
      setIsFailed(result?.ok !== true)
    })
  }
  return (
    <div className={styles['form']}>
      <div role="alert" className={isFailed ? styles['problem'] : styles['silent']}>
        {isFailed && t('nextFailed')}
      </div>
      <div className={styles['actions']}>
        <button ref={next} type="button" className={button['primary']} aria-disabled={isPending} onClick={goOn}>
          {isPending ? t('nextPending') : t('next')}
        </button>
        <p className={styles['keys']}>{t('enterNext')}</p>
      </div>
    </div>
  )
}
