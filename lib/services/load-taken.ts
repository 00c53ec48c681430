/** The graded work of an assessment, of one student or of all, as corrections look at it. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { resolveSchedule } from '@/lib/assessment/schedule'
import type { TakenAttempt } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import { mapAccommodations } from '@/lib/db/queries/accommodation'
import { listDefinitions, listTakenWork } from '@/lib/db/queries/taken-work'
import { toTakenAttempt } from './to-taken-attempt'

type Asked = {
  readonly courseId: string
  /** The course's. */
  readonly timeZone: string
  readonly assessment: { readonly id: string; readonly definition: AssessmentDefinition }
  /** Left out: everybody. */
  readonly studentIds?: readonly string[]
}

/** Attempts that are graded; of homework the running one too, for it is graded try by try. */
export async function loadTaken(tx: Tx, asked: Asked): Promise<readonly TakenAttempt[]> {
  const { courseId, timeZone, studentIds: asking } = asked
  const { id: assessmentId, definition } = asked.assessment
  const some = asking === undefined ? {} : { studentIds: asking }
  const [work, definitions] = [
    await listTakenWork(tx, { courseId, assessmentId, ...some }),
    await listDefinitions(tx, { courseId, assessmentId }),
  ]
  const studentIds = [...new Set(work.map((attempt) => attempt.studentId))]
  const given = await mapAccommodations(tx, { courseId, assessmentId, studentIds })
  const counted = work.filter(({ gradedAt }) => gradedAt !== null || definition.kind === 'homework')
  return Promise.all(
    counted.map((attempt) => {
      const terms = given.get(attempt.studentId) ?? []
      const schedule = resolveSchedule({ definition, timeZone, accommodations: terms })
      const drawn = definitions.get(attempt.revision)
      if (drawn === undefined) throw new RangeError(`assessment ${assessmentId} has no revision ${attempt.revision}`)
      return toTakenAttempt(tx, { ...attempt, courseId }, { drawn, schedule })
    }),
  )
}
