/** What an action answers: its value, or why not, as words the message files hold. */

export const failureCodes = [
  'not-found',
  'forbidden',
  'unauthenticated',
  'conflict',
  'rate-limited',
  'invalid-input',
  'unavailable',
  'unexpected',
] as const
type FailureCode = (typeof failureCodes)[number]

export type ActionFailure = {
  readonly ok: false
  readonly code: FailureCode
  /** In the message files. */
  readonly messageKey: `errors.${FailureCode}`
  /** What to name when asking for help: the log holds the error under it. Null for a refusal that explains itself. */
  readonly reference: string | null
}
export type ActionResult<Value> = { readonly ok: true; readonly value: Value } | ActionFailure
