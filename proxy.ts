/** Gives every page a Content-Security-Policy with its own nonce. Next reads the nonce from the request's copy of it. */
import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from '@/app/security/content-security-policy'

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy({ nonce, mode: process.env.NODE_ENV === 'development' ? 'development' : 'built' })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: ['/((?!api/|_next/static/|_next/image|favicon.ico).*)'],
}
