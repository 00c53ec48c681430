// The one place where errors become words.
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { ActionFailure } from '@/lib/contracts/action-result'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'

/** A refusal keeps its code; anything else is a fault of ours: logged under a reference the person can name. */
export function failureOf(error: unknown): ActionFailure {
  if (error instanceof AppError) {
    return { ok: false, code: error.code, messageKey: `errors.${error.code}`, reference: null }
  }
  const reference = randomUUID().slice(0, 8)
  log.error({ reference, err: error }, 'unexpected error')
  return { ok: false, code: 'unexpected', messageKey: 'errors.unexpected', reference }
}
