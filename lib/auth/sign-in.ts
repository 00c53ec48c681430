/** Checking an e-mail and a password. Which of the two was wrong is nowhere to be seen. */
import 'server-only'
import { db } from '@/lib/db/client'
import { findCredentials, type Person, updatePasswordHash } from '@/lib/db/queries/person'
import { normaliseEmail } from './normalise-email'
import { hashPassword, needsRehash, verifyPassword } from './password'
import { giveTryBack, payForTry } from './sign-in-limits'

export type SignInAttempt = { readonly email: string; readonly password: string; readonly address: string }
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly person: Person }
  | { readonly kind: 'refused' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }

export async function signIn(attempt: SignInAttempt): Promise<SignInOutcome> {
  const retryAfterSeconds = await payForTry(attempt)
  if (retryAfterSeconds !== null) return { kind: 'rate-limited', retryAfterSeconds }

  const found = await findCredentials(db, normaliseEmail(attempt.email))
  const passwordHash = found?.passwordHash ?? null
  const isRight = await verifyPassword(attempt.password, passwordHash)
  if (found === null || passwordHash === null || !isRight) return { kind: 'refused' }

  await giveTryBack(attempt)
  const { passwordHash: _kept, ...person } = found
  if (needsRehash(passwordHash)) {
    await updatePasswordHash(db, { id: person.id, passwordHash: await hashPassword(attempt.password) })
  }
  return { kind: 'signed-in', person }
}
