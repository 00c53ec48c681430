// The problems of an attempt, and what was last saved for each. Moments are milliseconds since the epoch.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { AttemptKey } from './attempt'
import type { DrawnProblem } from './start-attempt'
import { storedResponseSchema } from './stored-grade'

export type SavedAnswer = {
  readonly response: Response
  readonly savedAt: number
  readonly changeId: string
  readonly deviceId: string
}
export type AttemptProblem = DrawnProblem & {
  readonly variantNumber: number
  readonly saved: SavedAnswer | null
  readonly isFlagged: boolean
}
export type ProblemKey = AttemptKey & { readonly slotId: string; readonly variantNumber: number }

/** In the order of the student's screen, the variants of a slot one after the other. */
export async function listAttemptProblems(tx: Tx, key: AttemptKey): Promise<readonly AttemptProblem[]> {
  const rows = await tx.attemptProblem.findMany({
    where: { courseId: key.courseId, attemptId: key.attemptId },
    select: {
      slotId: true,
      variantNumber: true,
      position: true,
      questionId: true,
      version: true,
      seed: true,
      points: true,
      response: true,
      savedAt: true,
      changeId: true,
      deviceId: true,
      isFlagged: true,
    },
    orderBy: [{ position: 'asc' }, { variantNumber: 'asc' }],
  })
  return rows.map(({ response, savedAt, changeId, deviceId, ...problem }) => ({
    ...problem,
    saved:
      savedAt === null || changeId === null || deviceId === null
        ? null
        : { response: storedResponseSchema.parse(response), savedAt: savedAt.getTime(), changeId, deviceId },
  }))
}

type NextPlace = AttemptKey & { readonly studentId: string; readonly position: number; readonly now: number }

/** Where navigation is one-way: on from `position` to the one after it, once. What was left takes no answers any more. */
export async function leavePosition(
  tx: Tx,
  { courseId, attemptId, studentId, position, now }: NextPlace,
): Promise<void> {
  const at = new Date(now)
  await tx.$executeRaw`
    UPDATE attempt SET reached_position = ${position}::int + 1, sequence = sequence + 1
    WHERE course_id = ${courseId}::uuid AND id = ${attemptId}::uuid AND student_id = ${studentId}::uuid
      AND reached_position = ${position}::int AND closed_at IS NULL
      AND (deadline_at IS NULL OR deadline_at > ${at}::timestamptz)
      AND EXISTS (SELECT 1 FROM attempt_problem p
                  WHERE p.course_id = attempt.course_id AND p.attempt_id = attempt.id AND p.position > ${position}::int)`
}

export type NewVariantOfSlot = ProblemKey & Omit<DrawnProblem, 'slotId'> & { readonly createdAt: number }

/** The next variant of a slot, at the slot's place. Nothing when another tab opened it first. */
export async function addAttemptProblem(tx: Tx, problem: NewVariantOfSlot): Promise<void> {
  await tx.attemptProblem.createMany({
    data: [{ ...problem, createdAt: new Date(problem.createdAt) }],
    skipDuplicates: true,
  })
}

/** Answers that came after the end: kept, and not counted. */
export function countLateChanges(tx: Tx, { courseId, attemptId }: AttemptKey): Promise<number> {
  return tx.attemptChange.count({ where: { courseId, attemptId, isLate: true, isFlagged: null } })
}
