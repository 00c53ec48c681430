// Signing in and out.
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { getAuthOptions } from '@/lib/auth/options'
import { admitAuthRequest } from '@/lib/boundary/admit-auth-request'

type Context = { params: Promise<{ nextauth: string[] }> }

/** The options are read at the request: a build knows no secret. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const admission = await admitAuthRequest(request, (await context.params).nextauth[0])
  if (admission.kind === 'refused') return admission.response
  return NextAuth(admission.request, context, getAuthOptions())
}

export { handler as GET, handler as POST }
