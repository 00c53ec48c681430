/**
 * What the sign-in library wrote into the session cookie. It is read here with the library's own cipher and not through its
 * session route, which would write a new cookie each time, for a page to throw away.
 */
import 'server-only'
import { decode } from 'next-auth/jwt'
import { getEnvironment } from '@/lib/env'
import { log } from '@/lib/log'
import { type SessionClaims, sessionClaimsSchema } from './session-claims'

/** The library's name for its cookie; a token of ours is far too short to be spread over several. */
export function sessionCookieName(): string {
  const { nextAuthUrl } = getEnvironment()
  return nextAuthUrl.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

/** Null for no token, one past its time, and one that was not made with our secret. */
export async function readSessionToken(token: string | undefined): Promise<SessionClaims | null> {
  const { nextAuthSecret } = getEnvironment()
  if (nextAuthSecret === undefined) throw new Error('NEXTAUTH_SECRET is not set: sessions cannot be read.')
  if (token === undefined) return null
  const content = await decode({ token, secret: nextAuthSecret }).catch(noteUnreadable)
  return sessionClaimsSchema.safeParse(content).data ?? null
}

/** A cookie of an older secret, or one somebody made up: its holder is not signed in, and nothing is wrong here. */
function noteUnreadable(): null {
  log.warn({ code: 'JWT_SESSION_ERROR' }, 'a session cookie could not be read')
  return null
}
