'use client'

/** The running attempt in this tab: what is typed and flagged goes to the journal, the journal to the server, and what comes back here. */
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { ProblemRef, Typed } from '@/app/components/attempt/journal/change'
import { type Desk, openDesk } from './desk'
import { answerOf, flagOf, nextRoomState, type RoomState } from './room-state'

type Asked = {
  readonly courseId: string
  readonly attemptId: string
  readonly initial: RoomState
}

export function useAttempt({ courseId, attemptId, initial }: Asked) {
  const [state, tell] = useReducer(nextRoomState, initial)
  const desk = useRef<Desk | null>(null)
  // What was typed a moment ago stands here before React has drawn it: two boxes filled at once are one answer.
  const typed = useRef(initial)
  typed.current = state

  useEffect(() => {
    const opened = openDesk({ courseId, attemptId, tell })
    desk.current = opened
    return () => {
      desk.current = null
      opened.close()
    }
  }, [courseId, attemptId])

  const change = useCallback(
    (problem: ProblemRef, { name, text }: { readonly name: string; readonly text: string }) => {
      const response: Typed = { ...answerOf(typed.current, problem).response, [name]: text }
      typed.current = nextRoomState(typed.current, { kind: 'typed', problem, response })
      tell({ kind: 'typed', problem, response })
      desk.current?.put(problem, { kind: 'answer', response })
    },
    [],
  )
  const toggleFlag = useCallback((problem: ProblemRef) => {
    const flag = flagOf(typed.current, problem).isSet ? 'cleared' : 'set'
    typed.current = nextRoomState(typed.current, { kind: 'flagged', problem, flag })
    tell({ kind: 'flagged', problem, flag })
    desk.current?.put(problem, { kind: 'flag', flag })
  }, [])
  /** Resolves with whether everything typed is on the server. */
  const flush = useCallback(async () => (await desk.current?.flush()) ?? false, [])
  const sync = useCallback(async () => desk.current?.sync(), [])
  return { state, change, toggleFlag, flush, sync }
}
