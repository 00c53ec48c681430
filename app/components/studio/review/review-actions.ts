'use server'

// What can be asked of a draft while it is written and reviewed.
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import {
  discardDraftSchema,
  publishDraftSchema,
  returnDraftSchema,
  saveDraftSchema,
  submitDraftSchema,
} from '@/lib/contracts/authoring/draft-requests'
import type { MoveDraftResult, SaveDraftResult } from '@/lib/contracts/authoring/draft-views'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import { bringBackDraft as bringBack, discardDraft as discard } from '@/lib/services/authoring/discard-draft'
import { publishDraft as publish } from '@/lib/services/authoring/publish-draft'
import { returnDraft as giveBack, submitDraft as submit } from '@/lib/services/authoring/review-draft'
import { saveDraft as save } from '@/lib/services/authoring/save-draft'

const actions = {
  save: defineAction(saveDraftSchema, save),
  submit: defineAction(submitDraftSchema, submit),
  giveBack: defineAction(returnDraftSchema, giveBack),
  discard: defineAction(discardDraftSchema, discard),
  bringBack: defineAction(discardDraftSchema, bringBack),
  publish: defineAction(publishDraftSchema, publish),
}

export async function saveDraft(input: unknown): Promise<ActionResult<SaveDraftResult>> {
  return actions.save(input)
}

export async function submitDraft(input: unknown): Promise<ActionResult<MoveDraftResult>> {
  return actions.submit(input)
}

export async function returnDraft(input: unknown): Promise<ActionResult<MoveDraftResult>> {
  return actions.giveBack(input)
}

export async function discardDraft(input: unknown): Promise<ActionResult<MoveDraftResult>> {
  return actions.discard(input)
}

export async function bringBackDraft(input: unknown): Promise<ActionResult<MoveDraftResult>> {
  return actions.bringBack(input)
}

export async function publishDraft(input: unknown): Promise<ActionResult<PublishDraftResult>> {
  return actions.publish(input)
}
