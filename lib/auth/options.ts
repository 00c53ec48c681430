/** Sign-in by e-mail and password, kept in a signed and encrypted cookie. */
import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { storableText } from '@/lib/contracts/storable-text'
import { getEnvironment } from '@/lib/env'
import { log } from '@/lib/log'
import { callerAddress } from './caller-address'
import { sessionClaimsSchema, sessionSeconds } from './session-claims'
import { signIn } from './sign-in'

declare module 'next-auth' {
  interface User {
    sessionEpoch?: number
  }
  interface Session {
    claims?: unknown
  }
}

const credentialsSchema = z.object({ email: storableText(320).min(1), password: z.string().min(1).max(2000) })

export function getAuthOptions(): NextAuthOptions {
  const { nextAuthSecret, nextAuthUrl } = getEnvironment()
  if (nextAuthSecret === undefined) throw new Error('NEXTAUTH_SECRET is not set: sessions cannot be signed.')
  return {
    secret: nextAuthSecret,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    useSecureCookies: nextAuthUrl.startsWith('https:'),
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials, request) => authorizeCredentials(credentials, request.headers),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, ...claimsOf(user) } : token),
      session: ({ session, token }) => ({ ...session, claims: sessionClaimsSchema.safeParse(token).data }),
    },
    logger: {
      error: (code, metadata) => {
        // A cookie of an older secret, or one somebody made up: its holder is not signed in, and nothing is wrong here.
        if (code === 'JWT_SESSION_ERROR') log.warn({ code }, 'a session cookie could not be read')
        else log.error({ code, metadata }, 'sign-in failed unexpectedly')
      },
      warn: (code) => log.warn({ code }, 'sign-in warning'),
      debug: () => undefined,
    },
  }
}

/** Null and 'rate-limited' become `?error=CredentialsSignin` and `?error=rate-limited`; a fault becomes `unavailable`. */
async function authorizeCredentials(credentials: unknown, headers: unknown) {
  const parsed = credentialsSchema.safeParse(credentials)
  if (!parsed.success) return null
  const outcome = await signIn({ ...parsed.data, address: callerAddress(headers) }).catch(hideFault)
  if (outcome.kind === 'rate-limited') throw new Error('rate-limited')
  return outcome.kind === 'refused' ? null : outcome.person
}

/** next-auth writes an error's message into the address; a fault of ours stays in the log. */
function hideFault(error: unknown): never {
  log.error({ err: error }, 'sign-in failed unexpectedly')
  throw new Error('unavailable')
}

function claimsOf(user: { readonly id: string; readonly sessionEpoch?: number }) {
  return { userId: user.id, sessionEpoch: user.sessionEpoch ?? 0, signedInAt: Date.now() }
}
