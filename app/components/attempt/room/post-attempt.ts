/** Sends one thing to the server of a running attempt. Null when nothing came back that says what became of it. */
import type { ActionResult } from '@/lib/contracts/action-result'

/** Longer than a busy server takes, shorter than a student waits. */
const timeoutMilliseconds = 15_000

type Verb = 'save' | 'sync' | 'leave' | 'check' | 'renew' | 'submit'

export async function postAttempt<Value>(verb: Verb, input: object): Promise<ActionResult<Value> | null> {
  try {
    const response = await fetch(`/api/attempts/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      // What was typed last is sent though the tab closes on it.
      keepalive: true,
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    return await response.json()
  } catch {
    return null
  }
}
