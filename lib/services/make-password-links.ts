// Links that set a password once, for people an instructor or admin has a right to let in.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { createLinkToken } from '@/lib/auth/link-token'
import type { PersonalLink } from '@/lib/contracts/roster-views'
import type { Tx } from '@/lib/db/client'
import { replacePasswordLinks } from '@/lib/db/queries/password-link'

/** Long enough for a message to be read after a holiday. */
const validDays = 14

type LinkHolder = { readonly id: string; readonly name: string; readonly email: string }

/** In the order of the people. Their older links stop working. */
export async function makePasswordLinks(
  tx: Tx,
  { actor, people }: { readonly actor: Actor; readonly people: readonly LinkHolder[] },
): Promise<readonly PersonalLink[]> {
  const at = new Date()
  const expiresAt = new Date(at.getTime() + validDays * 86_400_000)
  const made = people.map((person) => ({ person, ...createLinkToken() }))
  const links = made.map(({ person, tokenHash }) => ({
    userId: person.id,
    tokenHash,
    createdById: actor.userId,
    expiresAt,
  }))
  await replacePasswordLinks(tx, { links, at })
  return made.map(({ person, token }) => ({ name: person.name, email: person.email, path: `/set-password/${token}` }))
}
