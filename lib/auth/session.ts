// From a session cookie to the person acting.
import 'server-only'
import { cookies } from 'next/headers'
import { db } from '@/lib/db/client'
import { findPersonWithEnrolments } from '@/lib/db/queries/person'
import type { Actor } from './actor'
import { isExpired, type SessionClaims } from './session-claims'
import { readSessionToken, sessionCookieName } from './session-token'

/** Who sent this request; null for somebody not signed in. */
export async function findActor(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  const claims = await readSessionToken(token)
  return claims === null ? null : findActorByClaims(claims, Date.now())
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
    // Whoever teaches nowhere any more writes nothing any more.
    isAuthor: person.isAuthor && person.enrolments.some(({ role }) => role === 'instructor'),
    enrolments: Object.fromEntries(person.enrolments.map(({ courseId, role }) => [courseId, role])),
  }
}
