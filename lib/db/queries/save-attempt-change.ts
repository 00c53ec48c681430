// The one write of saving an answer while an attempt runs.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { ProblemKey } from './attempt-problem'

export type AttemptChange = ProblemKey & {
  readonly studentId: string
  readonly changeId: string
  readonly deviceId: string
  /** From 1 on, in the order in which the device made its changes. */
  readonly deviceSequence: number
  /** Milliseconds since the epoch. */
  readonly savedAt: number
} & (
    | { readonly kind: 'answer'; readonly response: Response }
    /** For review. */
    | { readonly kind: 'flag'; readonly flag: 'set' | 'cleared' }
  )

/** What became of a change, told again as it was when the change is sent again. */
export type SavedChange = {
  readonly savedAt: Date
  readonly isLate: boolean
  /** Whether this change is what stands now. */
  readonly isCurrent: boolean
  /** What stands as the answer, and whether another device than the sender's saved it. Null before any. */
  readonly currentSavedAt: Date | null
  readonly isFromOtherDevice: boolean
  /** Whether, when this change arrived, the answer was another device's. */
  readonly hasReplacedOtherDevice: boolean
}

type Row = {
  readonly isRecorded: boolean
  readonly savedAt: Date
  readonly isLate: boolean
  readonly isKnown: boolean
  readonly isNewest: boolean
  readonly currentChangeId: string | null
  readonly currentSavedAt: Date | null
  readonly isFromOtherDevice: boolean
}

/**
 * One statement: it journals the change and, where the attempt is open and the device has sent nothing newer for the
 * problem, makes it the answer, or the flag. It holds the attempt's row, so a close waits for it or it for the close; where the row
 * moved since the statement began to read, it writes nothing and is run again on what is there now.
 * @returns null when this student has no such problem; `overtaken` when another write was first.
 */
export async function saveAttemptChange(tx: Tx, change: AttemptChange): Promise<SavedChange | 'overtaken' | null> {
  const { courseId, attemptId, slotId, variantNumber, studentId, changeId, deviceId, deviceSequence } = change
  const savedAt = new Date(change.savedAt)
  const isAnswer = change.kind === 'answer'
  const response = isAnswer ? JSON.stringify(change.response) : null
  const isFlagged = isAnswer ? null : change.flag === 'set'
  const [row] = await tx.$queryRaw<Row[]>`
    /* prepared */ WITH asked AS (
      SELECT a.course_id, a.id, a.sequence, c.saved_at AS known_at, c.is_late AS known_late,
        a.closed_at IS NULL AND (a.deadline_at IS NULL OR a.deadline_at > ${savedAt}::timestamptz)
          AND p.position >= a.reached_position AS is_open,
        NOT EXISTS (
          SELECT 1 FROM attempt_change n
          WHERE n.course_id = p.course_id AND n.attempt_id = p.attempt_id AND n.slot_id = p.slot_id
            AND n.variant_number = p.variant_number AND n.device_id = ${deviceId}::uuid
            AND n.device_sequence > ${deviceSequence}::int
            AND (n.is_flagged IS NULL) = ${isAnswer}::boolean) AS is_newest,
        p.change_id, p.saved_at, p.device_id
      FROM attempt a
      JOIN attempt_problem p ON p.course_id = a.course_id AND p.attempt_id = a.id AND p.slot_id = ${slotId}
        AND p.variant_number = ${variantNumber}::int
      LEFT JOIN attempt_change c ON c.course_id = a.course_id AND c.attempt_id = a.id AND c.change_id = ${changeId}::uuid
      WHERE a.course_id = ${courseId}::uuid AND a.id = ${attemptId}::uuid AND a.student_id = ${studentId}::uuid
    ), held AS (
      UPDATE attempt a SET sequence = a.sequence + 1 FROM asked s
      WHERE a.course_id = s.course_id AND a.id = s.id AND a.sequence = s.sequence AND s.known_at IS NULL
      RETURNING a.course_id, a.id
    ), journaled AS (
      INSERT INTO attempt_change (course_id, attempt_id, change_id, slot_id, variant_number, device_id, device_sequence,
        response, is_flagged, saved_at, is_late)
      SELECT h.course_id, h.id, ${changeId}::uuid, ${slotId}, ${variantNumber}::int, ${deviceId}::uuid,
        ${deviceSequence}::int, ${response}::jsonb, ${isFlagged}::boolean, ${savedAt}::timestamptz, NOT s.is_open
      FROM held h, asked s
    ), made_current AS (
      UPDATE attempt_problem p SET response = ${response}::jsonb, saved_at = ${savedAt}::timestamptz,
        change_id = ${changeId}::uuid, device_id = ${deviceId}::uuid, device_sequence = ${deviceSequence}::int
      FROM held h, asked s
      WHERE p.course_id = h.course_id AND p.attempt_id = h.id AND p.slot_id = ${slotId}
        AND p.variant_number = ${variantNumber}::int AND s.is_open AND s.is_newest AND ${isAnswer}::boolean
    ), flagged AS (
      UPDATE attempt_problem p SET is_flagged = ${isFlagged}::boolean
      FROM held h, asked s
      WHERE p.course_id = h.course_id AND p.attempt_id = h.id AND p.slot_id = ${slotId}
        AND p.variant_number = ${variantNumber}::int AND s.is_open AND s.is_newest AND NOT ${isAnswer}::boolean
    )
    SELECT EXISTS (SELECT 1 FROM held) AS "isRecorded", known_at IS NOT NULL AS "isKnown",
      coalesce(known_at, ${savedAt}::timestamptz) AS "savedAt", coalesce(known_late, NOT is_open) AS "isLate",
      is_newest AS "isNewest", change_id::text AS "currentChangeId", saved_at AS "currentSavedAt",
      coalesce(device_id <> ${deviceId}::uuid, false) AS "isFromOtherDevice"
    FROM asked`
  if (row === undefined) return null
  if (!row.isKnown && !row.isRecorded) return 'overtaken'
  if (!isAnswer) return flagged(row)
  return row.isKnown ? knownBefore(row, changeId) : recordedNow(row)
}

/** Of two devices the later flag counts: there is nothing to tell the other, who sees it. */
function flagged({ savedAt, isLate, isNewest }: Row): SavedChange {
  const isCurrent = !isLate && isNewest
  return { savedAt, isLate, isCurrent, currentSavedAt: null, isFromOtherDevice: false, hasReplacedOtherDevice: false }
}

function knownBefore(row: Row, changeId: string): SavedChange {
  const { savedAt, isLate, currentSavedAt, isFromOtherDevice } = row
  const isCurrent = row.currentChangeId === changeId
  return { savedAt, isLate, isCurrent, currentSavedAt, isFromOtherDevice, hasReplacedOtherDevice: false }
}

function recordedNow(row: Row): SavedChange {
  const { savedAt, isLate, isNewest, isFromOtherDevice } = row
  const isCurrent = !isLate && isNewest
  return {
    savedAt,
    isLate,
    isCurrent,
    currentSavedAt: isCurrent ? savedAt : row.currentSavedAt,
    isFromOtherDevice: !isCurrent && isFromOtherDevice,
    hasReplacedOtherDevice: isCurrent && isFromOtherDevice,
  }
}
