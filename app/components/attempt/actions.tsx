'use server'

// What the pages of an attempt ask through actions: to start, and to see how an answer was read.
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { readResponseSchema, startAttemptSchema } from '@/lib/contracts/attempt-requests'
import type { StartResult } from '@/lib/contracts/attempt-views'
import { readAttemptAnswer } from '@/lib/services/read-attempt-answer'
import { startAttempt as start } from '@/lib/services/start-attempt'
import { type ShownReading, toShownReadings } from './room/shown-reading'

const begin = defineAction(startAttemptSchema, start)
const read = defineAction(readResponseSchema, readAttemptAnswer)

export async function startAttempt(input: unknown): Promise<ActionResult<StartResult>> {
  return begin(input)
}

/** Null where it could not be asked: a reading is a help, and nothing waits for it. */
export async function readAnswer(input: unknown): Promise<readonly ShownReading[] | null> {
  const result = await read(input)
  return result.ok ? toShownReadings(result.value) : null
}
