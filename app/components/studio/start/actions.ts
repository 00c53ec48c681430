'use server'

// What a new question can be begun from.
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { startQuestionSchema } from '@/lib/contracts/authoring/start-requests'
import { startQuestion } from '@/lib/services/authoring/start-question'

const start = defineAction(startQuestionSchema, startQuestion)

export async function askToStart(input: unknown): Promise<ActionResult<{ readonly draftId: string }>> {
  return start(input)
}
