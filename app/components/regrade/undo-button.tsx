'use client'

/** Takes a regrade back. */
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { askToUndoRegrade } from './actions'

type UndoButtonProps = {
  readonly input: { readonly courseId: string; readonly assessmentId: string; readonly regradeId: string }
  /** Says which. */
  readonly name: string
}

export function UndoButton({ input, name }: UndoButtonProps) {
  const t = useTranslations('Regrade')
  const isReady = useIsReady()
  const { isPending, failure, send } = useRequest(askToUndoRegrade)
  return (
    <>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={name}
        disabled={!isReady}
        aria-disabled={isPending}
        onClick={() => send(input)}
      >
        {t(isPending ? 'undoing' : 'undo')}
      </button>
      <RequestAlert failure={failure} />
    </>
  )
}
