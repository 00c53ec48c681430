'use server'

// What the practice page can ask for. Each is one use-case behind the boundary, and the page comes back with its answer.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { changePlanSchema, type PlanResult } from '@/lib/contracts/change-plan'
import { nextProblemSchema } from '@/lib/contracts/next-problem'
import { submitAnswerSchema } from '@/lib/contracts/submit-answer'
import type { SubmitResult } from '@/lib/contracts/views'
import { changePlan } from '@/lib/services/change-plan'
import { leaveProblem } from '@/lib/services/leave-problem'
import { recordSubmission } from '@/lib/services/record-submission'

const submit = defineAction(submitAnswerSchema, recordSubmission)
const goOn = defineAction(nextProblemSchema, leaveProblem)
const ask = defineAction(changePlanSchema, changePlan)

export async function submitAnswer(input: unknown): Promise<ActionResult<SubmitResult>> {
  const result = await submit(input)
  if (result.ok && result.value.kind === 'recorded') refresh()
  return result
}

export async function goToNextProblem(input: unknown): Promise<ActionResult<void>> {
  const result = await goOn(input)
  if (result.ok) refresh()
  return result
}

/** Does not bring the page back: where it is practice, that would open the next problem before one goes elsewhere. */
export async function askOfPractice(input: unknown): Promise<ActionResult<PlanResult>> {
  return ask(input)
}
