'use client'

/** One thing asked of the server at a time: under way, answered, or refused with the words for it. */
import { useState, useTransition } from 'react'
import type { ActionResult } from '@/lib/contracts/action-result'

export type RequestFailure = Extract<ActionResult<never>, { readonly ok: false }>['code']
export type RequestState<Value> = {
  readonly isPending: boolean
  readonly failure: RequestFailure | null
  readonly value: Value | null
  readonly send: (input: unknown, onDone?: (value: Value) => void) => void
}

export function useRequest<Value>(action: (input: unknown) => Promise<ActionResult<Value>>): RequestState<Value> {
  const [isPending, startTransition] = useTransition()
  const [result, setResult] = useState<ActionResult<Value> | null>(null)
  const send = (input: unknown, onDone?: (value: Value) => void) => {
    if (isPending) return
    startTransition(async () => {
      const answer = await action(input).catch(() => null)
      setResult(answer ?? { ok: false, code: 'unavailable', messageKey: 'errors.unavailable', reference: null })
      if (answer?.ok === true) onDone?.(answer.value)
    })
  }
  return {
    isPending,
    failure: result?.ok === false ? result.code : null,
    value: result?.ok === true ? result.value : null,
    send,
  }
}
