// Links that set a password once.
import 'server-only'
import type { Tx } from '@/lib/db/client'

type NewPasswordLink = {
  readonly userId: string
  readonly tokenHash: string
  readonly createdById: string
  readonly expiresAt: Date
}

/** Older links of these people stop working: the newest is the one that was handed out. */
export async function replacePasswordLinks(
  tx: Tx,
  { links, at }: { readonly links: readonly NewPasswordLink[]; readonly at: Date },
): Promise<void> {
  const userIds = links.map(({ userId }) => userId)
  await tx.passwordLink.updateMany({ where: { userId: { in: userIds }, usedAt: null }, data: { usedAt: at } })
  await tx.passwordLink.createMany({ data: [...links] })
}

/** Whose link it is, while it works. */
export async function findPasswordLink(
  tx: Tx,
  { tokenHash, at }: { readonly tokenHash: string; readonly at: Date },
): Promise<{ readonly userId: string; readonly email: string } | null> {
  const link = await tx.passwordLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    select: { userId: true, user: { select: { email: true } } },
  })
  return link === null ? null : { userId: link.userId, email: link.user.email }
}

/** @returns whether it worked until now: of two who use it at once, one does. */
export async function spendPasswordLink(
  tx: Tx,
  { tokenHash, at }: { readonly tokenHash: string; readonly at: Date },
): Promise<boolean> {
  const { count } = await tx.passwordLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  })
  return count === 1
}
