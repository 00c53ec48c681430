/**
 * How often one may try to sign in, counted in PostgreSQL so that every web process counts together. Each try is paid
 * for before the password is looked at, so that a hundred tries at once are not free, and given back when it was right.
 */
import 'server-only'
import { createHash } from 'node:crypto'
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/db/client'
import { giveBackPoints } from '@/lib/db/queries/rate-limit'
import { createCounter } from './create-counter'
import { normaliseEmail } from './normalise-email'

/** Tries in a window. The address of a classroom is shared by all in it, and can be forged from within its private network. */
const limits = {
  mailboxAndAddress: { points: 10, duration: 15 * 60 },
  address: { points: 200, duration: 15 * 60 },
  mailbox: { points: 100, duration: 60 * 60 },
} as const

export type Caller = { readonly email: string; readonly address: string }

/** Null when the try may go on, else the seconds to wait. */
export async function payForTry(caller: Caller): Promise<number | null> {
  const { counters, keys } = countersOf(caller)
  try {
    await counters.mailboxAndAddress.consume(keys.mailboxAndAddress)
    await counters.address.consume(keys.address)
    await counters.mailbox.consume(keys.mailbox)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}

/** After a right password: this person at this address starts afresh, the shared counters get their try back. */
export async function giveTryBack(caller: Caller): Promise<void> {
  const { counters, keys } = countersOf(caller)
  await Promise.all([
    counters.mailboxAndAddress.delete(keys.mailboxAndAddress),
    giveBackPoints(db, [counters.address.getKey(keys.address), counters.mailbox.getKey(keys.mailbox)]),
  ])
}

/** Keys are hashed: the table then holds neither addresses nor e-mails, nor text of any length a stranger likes. */
function countersOf({ email, address }: Caller) {
  const mailbox = normaliseEmail(email)
  const keys = {
    mailboxAndAddress: digest(['both', mailbox, address]),
    address: digest(['address', address]),
    mailbox: digest(['mailbox', mailbox]),
  }
  return { counters: getCounters(), keys }
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

type Counters = Readonly<Record<keyof typeof limits, RateLimiterPostgres>>
let current: Counters | undefined

function getCounters(): Counters {
  current ??= {
    mailboxAndAddress: createCounter('sign-in', limits.mailboxAndAddress),
    address: createCounter('sign-in', limits.address),
    mailbox: createCounter('sign-in', limits.mailbox),
  }
  return current
}
