'use client'

/** A running attempt: the questions, the clock, what is saved, and the way to hand in. */
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ConnectionBanner } from './connection-banner'
import { HandIn } from './hand-in'
import { Navigator } from './navigator'
import { ProblemPanel } from './problem-panel'
import styles from './room.module.css'
import type { RoomAttempt, RoomProblem } from './room-problem'
import type { RoomState } from './room-state'
import { SavedLine } from './saved-line'
import { Timer } from './timer'
import { useAttempt } from './use-attempt'
import { usePlace } from './use-place'

type AttemptRoomProps = { readonly attempt: RoomAttempt; readonly initial: RoomState }

export function AttemptRoom({ attempt, initial }: AttemptRoomProps) {
  const { courseId, attemptId, places } = attempt
  const router = useRouter()
  const { state, change, toggleFlag, flush, sync } = useAttempt({ courseId, attemptId, initial })
  const shown = places.filter((place): place is RoomProblem => place.kind === 'shown')
  const { place, goTo } = usePlace(shown)
  const [isLeaving, setIsLeaving] = useState(false)

  // Over, by the clock or on another device: what is still here is sent, late as it may be, and the page shows the end.
  useEffect(() => {
    if (!state.isOver || isLeaving) return
    setIsLeaving(true)
    void flush().finally(() => router.refresh())
  }, [state.isOver, isLeaving, flush, router])

  return (
    <div className={styles['room']}>
      <div className={styles['bar']}>
        {state.deadlineAt !== null && (
          <Timer deadlineAt={state.deadlineAt} now={attempt.now} timeZone={attempt.timeZone} onEnd={sync} />
        )}
        <SavedLine state={state} problems={shown} timeZone={attempt.timeZone} />
        <HandIn attempt={attempt} state={state} problems={shown} flush={flush} />
      </div>
      <ConnectionBanner connection={state.connection} />
      <div className={styles['layout']}>
        <Navigator places={places} state={state} current={place?.position ?? 0} onGoTo={goTo} />
        {place !== null && (
          <ProblemPanel
            key={`${place.slotId}/${place.variantNumber}`}
            attempt={attempt}
            problem={place}
            state={state}
            toggleFlag={toggleFlag}
            change={change}
            flush={flush}
            onGoTo={goTo}
          />
        )}
      </div>
    </div>
  )
}
