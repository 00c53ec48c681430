/** Refusals a person can meet, as a closed list: what each says and the status a response carries. */

export const refusals = {
  'not-found': { status: 404, message: 'There is nothing here, or it is not yours to see.' },
  forbidden: { status: 403, message: 'Your role does not allow this.' },
  unauthenticated: { status: 401, message: 'Sign in to continue.' },
  conflict: { status: 409, message: 'This changed while you were working on it. Reload and try again.' },
  'rate-limited': { status: 429, message: 'Too many tries. Wait a little and try again.' },
  'invalid-input': { status: 400, message: 'Something in the request could not be read.' },
  unavailable: { status: 503, message: 'The service is busy for a moment. Try again.' },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>

export type RefusalCode = keyof typeof refusals

/** Thrown to refuse; caught in one place, lib/boundary. `detail` replaces the message when more can be said safely. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: RefusalCode

  constructor(code: RefusalCode, detail?: string) {
    super(detail ?? refusals[code].message)
    this.code = code
  }

  get status(): number {
    return refusals[this.code].status
  }
}
