/** The graded work of an assessment, of one student or of all, as corrections look at it. */
import 'server-only'
import type { TakenAttempt } from '@/lib/assessment/corrected-score'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { resolveSchedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { listCourseAccommodations } from '@/lib/db/queries/course-grade'
import { listDefinitions, listTakenWork } from '@/lib/db/queries/taken-work'
import { toTakenAttempt } from './to-taken-attempt'

type Asked = {
  readonly courseId: string
  /** The course's. */
  readonly timeZone: string
  readonly assessment: { readonly id: string; readonly definition: AssessmentDefinition }
  /** Left out: everybody. */
  readonly studentId?: string
}

/** Attempts that are graded; of homework the running one too, for it is graded try by try. */
export async function loadTaken(tx: Tx, asked: Asked): Promise<readonly TakenAttempt[]> {
  const { courseId, timeZone, studentId } = asked
  const { id: assessmentId, definition } = asked.assessment
  const student = studentId === undefined ? {} : { studentId }
  const [work, definitions, accommodations] = [
    await listTakenWork(tx, { courseId, assessmentId, ...student }),
    await listDefinitions(tx, { courseId, assessmentId }),
    await listCourseAccommodations(tx, { courseId, ...student }),
  ]
  const own = accommodations.filter((each) => each.assessmentId === assessmentId)
  return work
    .filter(({ gradedAt }) => gradedAt !== null || definition.kind === 'homework')
    .map((attempt) => {
      const terms = own.filter((each) => each.studentId === attempt.studentId).map((each) => each.terms)
      const schedule = resolveSchedule({ definition, timeZone, accommodations: terms })
      const drawn = definitions.get(attempt.revision)
      if (drawn === undefined) throw new RangeError(`assessment ${assessmentId} has no revision ${attempt.revision}`)
      return toTakenAttempt(attempt, { drawn, schedule })
    })
}
