'use client'

/** The button that checks, and how many tries there are. */
import answer from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { TriesLeft } from '@/lib/assessment/attempt-tries'
import type { Checking } from './use-check'

type CheckRowProps = { readonly checking: Checking; readonly triesLeft: TriesLeft | null }

export function CheckRow({ checking, triesLeft }: CheckRowProps) {
  const t = useTranslations('Attempt')
  const isReady = useIsReady()
  const { failure, isPending } = checking
  return (
    <>
      <div role="alert" className={failure === null ? answer['silent'] : answer['problem']}>
        {failure !== null && t(failure === 'unreadable' ? 'checkUnreadable' : 'checkFailed')}
      </div>
      <div className={answer['actions']}>
        <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
          {t(isPending ? 'checking' : 'check')}
        </button>
        {triesLeft?.kind === 'answer' && <p>{t('triesLeft', { count: triesLeft.triesLeft })}</p>}
        <p className={answer['keys']}>{t('keysCheck')}</p>
      </div>
    </>
  )
}
