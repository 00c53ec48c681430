// Links by which students enrol themselves, made and withdrawn.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { createLinkToken } from '@/lib/auth/link-token'
import { authorize } from '@/lib/auth/policy'
import type { CreateInvitation, InvitationOfCourse } from '@/lib/contracts/roster'
import { db } from '@/lib/db/client'
import { createInvitation as storeInvitation, revokeInvitation as storeRevocation } from '@/lib/db/queries/invitation'
import { AppError } from '@/lib/errors'

/** @returns the link's path, this once: only its hash is kept. */
export async function createInvitation(actor: Actor, input: CreateInvitation): Promise<{ readonly path: string }> {
  const { courseId, days, places } = input
  authorize(actor, 'roster:edit', { courseId })
  const { token, tokenHash } = createLinkToken()
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  await storeInvitation(db, { courseId, tokenHash, createdById: actor.userId, expiresAt, placesLeft: places })
  return { path: `/join/${token}` }
}

/** Whoever came by it stays. */
export async function revokeInvitation(actor: Actor, { courseId, invitationId }: InvitationOfCourse): Promise<void> {
  authorize(actor, 'roster:edit', { courseId })
  const isRevoked = await storeRevocation(db, { courseId, id: invitationId, at: new Date() })
  if (!isRevoked) throw new AppError('not-found')
}
