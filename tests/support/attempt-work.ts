/** What a student does in an attempt, for tests: with the numbers that are right and those that are not. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import type { SaveChange } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { checkAttemptAnswer } from '@/lib/services/check-attempt-answer'
import { saveChange } from '@/lib/services/save-change'
import { startAttempt } from '@/lib/services/start-attempt'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import type { AttemptCourse } from './attempt-course'

type Place = { readonly attemptId: string; readonly slotId: string; readonly variantNumber?: number }

export async function begin(course: AttemptCourse, student: Actor, assessmentId: string): Promise<string> {
  const started = await startAttempt(student, { courseId: course.id, assessmentId, password: '' })
  if (started.kind !== 'started') throw new TypeError(`it may be started, not ${started.kind}`)
  return started.attemptId
}

/** What to type to be right in this place. */
export async function rightAnswer({ attemptId, slotId, variantNumber = 1 }: Place): Promise<string> {
  const row = await db.attemptProblem.findFirstOrThrow({ where: { attemptId, slotId, variantNumber } })
  const [part] = (await getUsableQuestion(row)).makeVariant(row.seed).parts
  if (part?.kind !== 'number') throw new TypeError('the template asks for a number')
  return String(part.key)
}

let sequence = 0

export function save(course: AttemptCourse, student: Actor, saved: Place & { readonly bits: string }) {
  const { bits, attemptId, slotId, variantNumber = 1 } = saved
  sequence += 1
  const change: SaveChange = {
    ...{ courseId: course.id, attemptId, slotId, variantNumber, kind: 'answer', response: { bits } },
    ...{ changeId: randomUUID(), deviceId: '00000000-0000-4000-8000-000000000001', deviceSequence: sequence },
  }
  return saveChange(student, change)
}

/** A flag for review, put or taken away. */
export function flag(
  course: Pick<AttemptCourse, 'id'>,
  student: Actor,
  flagged: Place & { readonly flag: 'set' | 'cleared' },
) {
  const { attemptId, slotId, variantNumber = 1 } = flagged
  sequence += 1
  return saveChange(student, {
    ...{ courseId: course.id, attemptId, slotId, variantNumber, kind: 'flag', flag: flagged.flag },
    ...{ changeId: randomUUID(), deviceId: '00000000-0000-4000-8000-000000000001', deviceSequence: sequence },
  })
}

export function check(
  course: AttemptCourse,
  student: Actor,
  tried: Place & { readonly bits: string; readonly requestKey?: string },
) {
  const { bits, attemptId, slotId, variantNumber = 1, requestKey = randomUUID() } = tried
  const where = { courseId: course.id, attemptId, slotId, variantNumber }
  return checkAttemptAnswer(student, { ...where, requestKey, response: { bits } })
}
