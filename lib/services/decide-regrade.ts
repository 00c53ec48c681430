// A correction tried on everything that was submitted: what it would change, and a fingerprint of that.
import 'server-only'
import { createHash } from 'node:crypto'
import type { Correction } from '@/lib/assessment/correction'
import { planRegrade, type RegradePlan } from '@/lib/assessment/plan-regrade'
import { db } from '@/lib/db/client'
import type { Assessment } from '@/lib/db/queries/assessment'
import type { Course } from '@/lib/db/queries/course'
import { getWorkStamp } from '@/lib/db/queries/taken-work'
import { AppError } from '@/lib/errors'
import { listCorrectionsInForce } from './corrections-in-force'
import { loadTaken } from './load-taken'
import { makeRegrader } from './make-regrader'

type Asked = {
  readonly course: Course
  readonly assessment: Assessment
  readonly correction: Correction
  readonly isNeverLower: boolean
}
export type DecidedRegrade = {
  readonly plan: RegradePlan
  readonly fingerprint: string
  /** Of what was read: the plan holds while it is the same. */
  readonly stamp: string
}

/** Read outside a transaction, for grading a class takes its time; whoever applies it compares the stamp under a lock. @throws AppError `invalid-input` for a slot of a mastery check, which has none. */
export async function decideRegrade({ course, assessment, ...asked }: Asked): Promise<DecidedRegrade> {
  const { correction, isNeverLower } = asked
  if (assessment.definition.kind === 'mastery-check' && isOfSlot(correction)) throw new AppError('invalid-input')
  const key = { courseId: course.id, assessmentId: assessment.id }
  const stamp = await getWorkStamp(db, key)
  const attempts = await loadTaken(db, { courseId: course.id, timeZone: course.timeZone, assessment })
  const applied = await listCorrectionsInForce(db, { ...key, attempts })
  const corrections = [...applied.map((each) => each.correction), correction]
  const regrader = await makeRegrader({ attempts, corrections })
  const { attemptCounts } = assessment.definition
  const plan = planRegrade({ attempts, applied, correction, isNeverLower, attemptCounts, regrader })
  const text = JSON.stringify({ correction, isNeverLower, plan })
  return { plan, stamp, fingerprint: createHash('sha256').update(text).digest('hex') }
}

/** What a mastery check asked may be corrected by the question alone: each student was asked others. */
function isOfSlot(correction: Correction): boolean {
  if (correction.kind === 'points') return true
  return (correction.kind === 'drop' || correction.kind === 'full-points') && correction.target.kind === 'slot'
}
