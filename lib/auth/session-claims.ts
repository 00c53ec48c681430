/** What a session cookie says of its holder. Role and enrolments are not in it: they are read anew at each request. */
import { z } from 'zod'

export const sessionSeconds = 12 * 60 * 60

export const sessionClaimsSchema = z.object({
  userId: z.uuid(),
  /** Counts the times all sessions of this person were ended. */
  sessionEpoch: z.int().min(0),
  /** Milliseconds since the epoch. */
  signedInAt: z.number(),
})
export type SessionClaims = z.infer<typeof sessionClaimsSchema>

/** A session ends 12 hours after its sign-in however much it is used: a working day, and no shared computer overnight. */
export function isExpired(claims: SessionClaims, now: number): boolean {
  return now - claims.signedInAt >= sessionSeconds * 1000
}
