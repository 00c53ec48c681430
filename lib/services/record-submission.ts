// What happens on submit.
import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SubmitAnswer } from '@/lib/contracts/submit-answer'
import type { SubmitResult } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { type AnswerContext, type AnswerKey, findAnswerContext } from '@/lib/db/queries/answer-context'
import { recordAnswer } from '@/lib/db/queries/record-answer'
import { createUuidV7 } from '@/lib/db/queries/uuid-v7'
import { AppError } from '@/lib/errors'
import type { Response } from '@/lib/grading/grade'
import { planAfterAnswer } from '@/lib/mastery/plan-after-answer'
import { getCalibration } from './calibrations'
import { decideAnswer } from './decide-answer'
import { recalibrateLearner } from './recalibrate-learner'
import { toNodes } from './to-nodes'
import { getUsableQuestion } from './usable-questions'

/** A learner answers one problem at a time; more writers than this at once is something wrong. */
const maxTries = 8

/**
 * Records an answer once, however often it is sent: a resend, and a second answer to a problem already answered, are told
 * what was recorded. An unreadable answer is told what was expected, and nothing is stored.
 */
export async function recordSubmission(actor: Actor, input: SubmitAnswer): Promise<SubmitResult> {
  const submittedAt = Date.now()
  const { response, ...asked } = input
  const key = { ...asked, studentId: actor.userId }
  authorize(actor, 'variant:answer', key)

  for (let tries = 0; tries < maxTries; tries += 1) {
    const context = await findAnswerContext(db, key)
    if (context === null) throw new AppError('not-found')
    const result = await recordOnce({ key, context, response, submittedAt })
    if (result !== 'overtaken') return result
  }
  throw new AppError('conflict')
}

type Try = {
  readonly key: AnswerKey
  readonly context: AnswerContext
  readonly response: Response
  readonly submittedAt: number
}

async function recordOnce({ key, context, response, submittedAt }: Try): Promise<SubmitResult | 'overtaken'> {
  const { variant, state, plan, recordedVariantId, objectives } = context
  if (recordedVariantId !== null) return { kind: 'recorded', variantId: recordedVariantId }
  if (variant.status === 'answered') return { kind: 'recorded', variantId: key.variantId }
  if (variant.status === 'skipped') throw new AppError('conflict')

  const [question, calibration] = await Promise.all([
    getUsableQuestion(variant),
    getCalibration(context.versionInForce),
  ])
  if (state.constantsVersion !== calibration.constants.version) {
    await recalibrateLearner({ key, calibration, now: submittedAt })
    return 'overtaken'
  }
  const submissionId = createUuidV7(submittedAt)
  const outcome = decideAnswer({
    question,
    seed: variant.seed,
    state,
    objectives,
    submissionId,
    response,
    openedAt: variant.createdAt.getTime(),
    submittedAt,
    clock: zoneClock(context.timeZone),
  })
  if (outcome.kind === 'unreadable') return outcome

  const { grade, after, tallies } = outcome
  const { constants } = calibration
  const nodes = toNodes(objectives, calibration)
  const planned = planAfterAnswer(plan, { state: after, objectives: nodes, now: submittedAt, constants })
  const moved = isDeepStrictEqual(planned, plan) ? {} : { plan: planned }
  const event = { ...outcome.event, ...moved, kind: 'answered' as const, variantId: key.variantId, submissionId }
  const isWritten = await recordAnswer(db, {
    ...key,
    submissionId,
    response,
    grade,
    before: state,
    after,
    plan: planned,
    event,
    tallies,
    submittedAt,
  })
  return isWritten ? { kind: 'recorded', variantId: key.variantId } : 'overtaken'
}
