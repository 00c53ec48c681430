/** A learner as their log alone tells of them, to hold against what is stored. */
import type { LearnerKey } from '@/lib/db/queries/learner'
import type { StoredLearner } from '@/lib/db/queries/learner-columns'

/** Imports when called: the database may be one the test starts first. */
export async function replayedLearner(key: LearnerKey): Promise<StoredLearner> {
  const { db } = await import('@/lib/db/client')
  const { listLearnerEvents } = await import('@/lib/db/queries/learner-event')
  const { listCourseObjectives } = await import('@/lib/db/queries/course-objective')
  const { getCalibrationInForce } = await import('@/lib/services/calibrations')
  const { replayLearner } = await import('@/lib/services/replay-learner')
  const { toNodes } = await import('@/lib/services/to-nodes')
  const events = (await listLearnerEvents(db, key)).map(({ event }) => event)
  const calibration = await getCalibrationInForce()
  const objectives = toNodes(await listCourseObjectives(db, key.courseId), calibration)
  return replayLearner({ events, objectives, calibration })
}
