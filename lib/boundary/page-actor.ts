import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'

/** Whoever opened this page; somebody not signed in is sent to sign in and comes back to `returnTo`. */
export async function requireActor(returnTo = '/'): Promise<Actor> {
  const actor = await findActor()
  if (actor === null) redirect(`/sign-in?callbackUrl=${encodeURIComponent(returnTo)}`)
  return actor
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
