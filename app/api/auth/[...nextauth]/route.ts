// Signing in and out.
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { getAuthOptions } from '@/lib/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

/** The options are read at the request: a build knows no secret. */
function handler(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, getAuthOptions())
}

export { handler as GET, handler as POST }
