'use server'

// What the page of regrades can ask for.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import {
  applyRegradeSchema,
  previewRegradeSchema,
  readAlternativeSchema,
  undoRegradeSchema,
} from '@/lib/contracts/regrade-requests'
import type { AppliedRegrade, ReadAlternativeResult, RegradePreview } from '@/lib/contracts/regrade-views'
import { applyRegrade } from '@/lib/services/apply-regrade'
import { previewRegrade } from '@/lib/services/preview-regrade'
import { readAlternative } from '@/lib/services/read-alternative'
import { undoRegrade } from '@/lib/services/undo-regrade'

const actions = {
  preview: defineAction(previewRegradeSchema, previewRegrade),
  apply: defineAction(applyRegradeSchema, applyRegrade),
  read: defineAction(readAlternativeSchema, readAlternative),
  undo: defineAction(undoRegradeSchema, undoRegrade),
}

export async function askToPreviewRegrade(input: unknown): Promise<ActionResult<RegradePreview>> {
  return actions.preview(input)
}

export async function askToReadAlternative(input: unknown): Promise<ActionResult<ReadAlternativeResult>> {
  return actions.read(input)
}

export async function askToApplyRegrade(input: unknown): Promise<ActionResult<AppliedRegrade>> {
  return refreshed(await actions.apply(input))
}

export async function askToUndoRegrade(input: unknown): Promise<ActionResult<{ readonly changedCount: number }>> {
  return refreshed(await actions.undo(input))
}

/** The page comes back also after a refusal: what it was asked from may be stale. */
function refreshed<Value>(result: ActionResult<Value>): ActionResult<Value> {
  refresh()
  return result
}
