'use client'

/** A button that asks one thing of the server. */
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { removeGroup, restoreStudent, revokeInvitation } from './actions'

const asks = { restoreStudent, removeGroup, revokeInvitation } as const

type OneButtonProps = {
  readonly ask: keyof typeof asks
  readonly input: Readonly<Record<string, string>>
  readonly label: string
  /** Said instead where several buttons have the same label. */
  readonly name: string
}

export function OneButton({ ask, input, label, name }: OneButtonProps) {
  const isReady = useIsReady()
  const { isPending, failure, send } = useRequest(asks[ask])
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
        {label}
      </button>
      <RequestAlert failure={failure} />
    </>
  )
}
