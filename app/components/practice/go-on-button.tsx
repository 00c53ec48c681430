'use client'

/** Leaves the problem a placement ended with and goes on to ordinary practice. */
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { goToNextProblem } from './actions'
import styles from './plan-button.module.css'

type GoOnButtonProps = { readonly courseId: string; readonly practice: string; readonly words: string }

export function GoOnButton({ courseId, practice, words }: GoOnButtonProps) {
  const t = useTranslations('Answer')
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [isFailed, setIsFailed] = useState(false)
  const goOn = () => {
    if (isPending) return
    startTransition(async () => {
      const result = await goToNextProblem({ courseId }).catch(() => null)
      setIsFailed(result?.ok !== true)
      if (result?.ok === true) router.push(practice)
    })
  }
  return (
    <span className={styles['box']}>
      <button type="button" className={button['primary']} aria-disabled={isPending} onClick={goOn}>
        {words}
      </button>
      <span role="alert" className={isFailed ? styles['refusal'] : undefined}>
        {isFailed && t('nextFailed')}
      </span>
    </span>
  )
}
