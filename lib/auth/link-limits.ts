/** How often strangers may try links from one address: a classroom shares an address, a guesser of links needs far more. */
import 'server-only'
import { createHash } from 'node:crypto'
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/errors'
import { createCounter } from './create-counter'

const limit = { points: 600, duration: 15 * 60 } as const

let counter: RateLimiterPostgres | undefined

/** @throws AppError `rate-limited` */
export async function payForLink(address: string): Promise<void> {
  counter ??= createCounter('link', limit)
  try {
    await counter.consume(createHash('sha256').update(address).digest('base64url'))
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new AppError('rate-limited')
    throw refusal
  }
}
