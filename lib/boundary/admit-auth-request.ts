/** What of the sign-in library's own routes is open, and how much of a body is read before anybody is known. */
import 'server-only'
import { NextRequest } from 'next/server'
import { readBounded } from './read-bounded'

/** An e-mail of 320 characters, a password of 2,000 and a token, each percent-encoded at worst, with room to spare. */
const maxBodyBytes = 64 * 1024

/** What the screens and the library's own redirects use. Left out is its log, in which a stranger could write what they like. */
const open: Readonly<Record<string, readonly string[]>> = {
  GET: ['csrf', 'session', 'providers', 'signin', 'signout', 'error'],
  POST: ['callback', 'signout'],
}

type Admission =
  | { readonly kind: 'admitted'; readonly request: NextRequest }
  | { readonly kind: 'refused'; readonly response: Response }

/** @param action the first part of the path behind /api/auth/ */
export async function admitAuthRequest(request: NextRequest, action: string | undefined): Promise<Admission> {
  const isOpen = action !== undefined && open[request.method]?.includes(action) === true
  if (!isOpen) return refused(404)
  if (request.body === null) return { kind: 'admitted', request }
  const body = await readBounded(request.body, maxBodyBytes)
  if (body === null) return refused(413)
  const { url, method, headers } = request
  return { kind: 'admitted', request: new NextRequest(url, { method, headers, body }) }
}

function refused(status: number): Admission {
  return { kind: 'refused', response: new Response(null, { status, headers: { 'Cache-Control': 'no-store' } }) }
}
