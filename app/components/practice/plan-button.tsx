'use client'

/** A button that asks something of practice, goes where the answer is shown, and says in words why it was not done. */
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ChangePlan, PlanResult } from '@/lib/contracts/change-plan'
import { askOfPractice } from './actions'
import styles from './plan-button.module.css'

type PlanButtonProps = {
  readonly ask: ChangePlan
  readonly words: string
  /** What it is about, for whoever hears the button alone. */
  readonly label?: string
  readonly look: 'primary' | 'quiet' | 'text'
  /** Where to go once it is done; null to stay. */
  readonly goTo: string | null
}
type Refusal = Exclude<PlanResult['kind'], 'done'> | 'failed' | 'signed-out'

export function PlanButton({ ask, words, label, look, goTo }: PlanButtonProps) {
  const t = useTranslations('Plan')
  const router = useRouter()
  const isReady = useIsReady()
  const [isPending, startTransition] = useTransition()
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const send = () => {
    if (isPending) return
    startTransition(async () => {
      const result = await askOfPractice(ask).catch(() => null)
      const refused = refusalOf(result)
      setRefusal(refused)
      if (refused !== null) return
      if (goTo === null) router.refresh()
      if (goTo !== null) router.push(goTo)
    })
  }
  return (
    <span className={styles['box']}>
      <button
        type="button"
        className={look === 'text' ? styles['text'] : button[look]}
        aria-label={label}
        disabled={!isReady}
        aria-disabled={isPending}
        onClick={send}
      >
        {words}
      </button>
      <span role="alert" className={refusal === null ? undefined : styles['refusal']}>
        {refusal !== null && t(refusal)}
      </span>
    </span>
  )
}

/** Null when it is done. */
function refusalOf(result: Awaited<ReturnType<typeof askOfPractice>> | null): Refusal | null {
  if (result === null) return 'failed'
  if (!result.ok) return result.code === 'unauthenticated' ? 'signed-out' : 'failed'
  return result.value.kind === 'done' ? null : result.value.kind
}
