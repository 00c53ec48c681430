/** What makes the draws of templates harder, by a calibration. What one says never changes, so each is read once a process. */
import 'server-only'
import { db } from '@/lib/db/client'
import { listDrawEffects } from '@/lib/db/queries/template-calibration'
import type { DrawEffect } from '@/lib/mastery/draw-effects'

type Effects = ReadonlyMap<string, readonly DrawEffect[]>

let known: { readonly version: string; readonly effects: Effects } | null = null

/** By question; those of which nothing is known are left out. */
export async function getDrawEffects(version: string): Promise<Effects> {
  if (known?.version !== version) known = { version, effects: await listDrawEffects(db, version) }
  return known.effects
}
