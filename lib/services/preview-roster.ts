// What a roster would change, before anything is.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { PreviewRoster } from '@/lib/contracts/roster'
import type { RosterPreview } from '@/lib/contracts/roster-views'
import { db } from '@/lib/db/client'
import { decideRoster } from './decide-roster'

export async function previewRoster(actor: Actor, input: PreviewRoster): Promise<RosterPreview> {
  authorize(actor, 'roster:edit', { courseId: input.courseId })
  return decideRoster(db, input)
}
