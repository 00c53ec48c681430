// Links by which students enrol themselves.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type Invitation = {
  readonly courseId: string
  readonly id: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly placesLeft: number
  readonly useCount: number
  readonly revokedAt: Date | null
}
const columns = {
  courseId: true,
  id: true,
  createdAt: true,
  expiresAt: true,
  placesLeft: true,
  useCount: true,
  revokedAt: true,
} as const

/** Newest first. */
export function listInvitations(tx: Tx, courseId: string): Promise<readonly Invitation[]> {
  return tx.invitation.findMany({ where: { courseId }, select: columns, orderBy: { createdAt: 'desc' } })
}

export function findInvitation(tx: Tx, tokenHash: string): Promise<Invitation | null> {
  return tx.invitation.findUnique({ where: { tokenHash }, select: columns })
}

type NewInvitation = Pick<Invitation, 'courseId' | 'expiresAt' | 'placesLeft'> & {
  readonly tokenHash: string
  readonly createdById: string
}

export async function createInvitation(tx: Tx, invitation: NewInvitation): Promise<void> {
  await tx.invitation.create({ data: invitation, select: { id: true } })
}

/** @returns whether it could still be used until now. */
export async function revokeInvitation(
  tx: Tx,
  { courseId, id, at }: { readonly courseId: string; readonly id: string; readonly at: Date },
): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { courseId, id, revokedAt: null },
    data: { revokedAt: at },
  })
  return count === 1
}

/** Takes one place, if there is one at this moment: two who come at once do not share the last. */
export async function takePlace(
  tx: Tx,
  { tokenHash, at }: { readonly tokenHash: string; readonly at: Date },
): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: at }, placesLeft: { gt: 0 } },
    data: { placesLeft: { decrement: 1 }, useCount: { increment: 1 } },
  })
  return count === 1
}
