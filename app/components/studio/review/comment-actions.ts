'use server'

// Words on the lines of a draft, from the page it is written on.
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { addCommentSchema, type DraftReviewView, resolveCommentSchema } from '@/lib/contracts/authoring/comment-views'
import { draftKeySchema } from '@/lib/contracts/authoring/draft-requests'
import { addComment as add, getDraftReview, resolveComment as resolve } from '@/lib/services/authoring/draft-comments'

const actions = {
  load: defineAction(draftKeySchema, getDraftReview),
  add: defineAction(addCommentSchema, add),
  resolve: defineAction(resolveCommentSchema, resolve),
}

export async function loadReview(input: unknown): Promise<ActionResult<DraftReviewView>> {
  return actions.load(input)
}

export async function addComment(input: unknown): Promise<ActionResult<DraftReviewView>> {
  return actions.add(input)
}

export async function resolveComment(input: unknown): Promise<ActionResult<void>> {
  return actions.resolve(input)
}
