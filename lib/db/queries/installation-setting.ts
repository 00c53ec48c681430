// What is so for the installation as a whole.
import 'server-only'
import type { Tx } from '@/lib/db/client'

type SettingKey = 'roll-ups' | 'demo-class'

export async function findSetting(tx: Tx, key: SettingKey): Promise<string | null> {
  const row = await tx.installationSetting.findUnique({ where: { key }, select: { value: true } })
  return row?.value ?? null
}

export async function saveSetting(
  tx: Tx,
  { key, value }: { readonly key: SettingKey; readonly value: string },
): Promise<void> {
  await tx.installationSetting.upsert({ where: { key }, create: { key, value }, update: { value } })
}
