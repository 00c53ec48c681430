/** What every web process of one installation shares. */
import 'server-only'
import type { Tx } from '@/lib/db/client'

/** The stored value; `proposal` is stored first where there is none, and of several proposals at once one wins. */
export async function settleInstallationSetting(
  tx: Tx,
  { key, proposal }: { readonly key: string; readonly proposal: string },
): Promise<string> {
  await tx.installationSetting.createMany({ data: [{ key, value: proposal }], skipDuplicates: true })
  const { value } = await tx.installationSetting.findUniqueOrThrow({ where: { key }, select: { value: true } })
  return value
}
