// Whose attempt it is, by name.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export async function findPersonName(tx: Tx, id: string): Promise<string | null> {
  return (await tx.user.findUnique({ where: { id }, select: { name: true } }))?.name ?? null
}
