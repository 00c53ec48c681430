'use server'

// What the page of a question's versions can ask for.
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { type RestoreVersionResult, restoreVersionSchema } from '@/lib/contracts/authoring/version-views'
import { restoreVersion as restore } from '@/lib/services/authoring/restore-version'

const ask = defineAction(restoreVersionSchema, restore)

export async function restoreVersion(input: unknown): Promise<ActionResult<RestoreVersionResult>> {
  return ask(input)
}
