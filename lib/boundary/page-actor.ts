// What a page needs of its visitor, and what it shows when there is nothing for them.
import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'

/** Set by the proxy: the path and query asked for, which a server component cannot see for itself. */
const askedForHeader = 'x-asked-for'

/** Whoever opened this page; somebody not signed in is sent to sign in, and comes back to the page they asked for. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor()
  if (actor !== null) return actor
  const askedFor = (await headers()).get(askedForHeader) ?? '/'
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(askedFor)}`)
}

/** A page shows the same "nothing here" for what is not there and for what this person may not see. */
export async function forPage<Value>(load: Promise<Value>): Promise<Value> {
  try {
    return await load
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) notFound()
    throw error
  }
}
