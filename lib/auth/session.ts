// From a session cookie to the person acting.
import 'server-only'
import { getServerSession } from 'next-auth'
import { db } from '@/lib/db/client'
import { findPersonWithEnrolments } from '@/lib/db/queries/person'
import type { Actor } from './actor'
import { getAuthOptions } from './options'
import { isExpired, type SessionClaims, sessionClaimsSchema } from './session-claims'

/** Who sent this request; null for somebody not signed in. */
export async function findActor(): Promise<Actor | null> {
  const session = await getServerSession(getAuthOptions())
  const claims = sessionClaimsSchema.safeParse(session?.claims)
  return claims.success ? findActorByClaims(claims.data, Date.now()) : null
}

/** Read from the database each time, so that a change of role or the end of all sessions holds at once. */
export async function findActorByClaims(claims: SessionClaims, now: number): Promise<Actor | null> {
  if (isExpired(claims, now)) return null
  const person = await findPersonWithEnrolments(db, claims.userId)
  if (person === null || person.sessionEpoch !== claims.sessionEpoch) return null
  return {
    userId: person.id,
    name: person.name,
    email: person.email,
    isAdmin: person.isAdmin,
    enrolments: Object.fromEntries(person.enrolments.map(({ courseId, role }) => [courseId, role])),
  }
}
