'use client'

/** Begins a question from what stands beside it. */
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import type { StartQuestion } from '@/lib/contracts/authoring/start-requests'
import { useStart } from './use-start'

type StartButtonProps = {
  readonly label: string
  /** What is read aloud, where the label alone would not say of what. */
  readonly name: string
  readonly start: StartQuestion
}

export function StartButton({ label, name, start }: StartButtonProps) {
  const isReady = useIsReady()
  const { isPending, failure, start: begin } = useStart()
  return (
    <>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={name}
        disabled={!isReady}
        aria-disabled={isPending}
        onClick={() => begin(start)}
      >
        {label}
      </button>
      <RequestAlert failure={failure} />
    </>
  )
}
