/**
 * Gives every page a Content-Security-Policy with its own nonce, which Next reads from the request's copy, and tells the
 * page what was asked for, so that signing in leads back to it.
 */
import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from '@/app/security/content-security-policy'

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy({
    nonce,
    mode: process.env.NODE_ENV === 'development' ? 'development' : 'built',
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-asked-for', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: ['/((?!api/|_next/static/|_next/image|favicon.ico).*)'],
}
