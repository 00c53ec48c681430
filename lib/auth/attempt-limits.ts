/** How often a student may try the password of an assessment: one mistyped is given many times over, a word list is not. */
import 'server-only'
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/errors'
import { createCounter } from './create-counter'

const limit = { points: 20, duration: 15 * 60 } as const

let counter: RateLimiterPostgres | undefined

type Tried = { readonly assessmentId: string; readonly studentId: string }

/** @throws AppError `rate-limited` */
export async function payForPassword({ assessmentId, studentId }: Tried): Promise<void> {
  counter ??= createCounter('attempt-password', limit)
  try {
    await counter.consume(`${assessmentId} ${studentId}`)
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new AppError('rate-limited')
    throw refusal
  }
}
