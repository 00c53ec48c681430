'use client'

/** On to the next problem, or to what a placement has found, by the button or by Enter while the feedback holds the focus. */
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import styles from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { goToNextProblem } from './actions'

type NextButtonProps = {
  readonly courseId: string
  /** Where the plan that ends here tells what it has found; null while it goes on. */
  readonly finding: string | null
}

export function NextButton({ courseId, finding }: NextButtonProps) {
  const t = useTranslations('Answer')
  const router = useRouter()
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
    if (finding !== null) return startTransition(() => router.push(finding))
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
          {wordOf({ isPending, isEnd: finding !== null }, t)}
        </button>
        <p className={styles['keys']}>{t('enterNext')}</p>
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useTranslations<'Answer'>>

function wordOf({ isPending, isEnd }: { readonly isPending: boolean; readonly isEnd: boolean }, t: Words) {
  if (isPending) return t('nextPending')
  return isEnd ? t('toFinding') : t('next')
}
