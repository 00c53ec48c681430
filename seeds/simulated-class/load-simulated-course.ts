/** A course as simulated students meet it. */
import type { Tx } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { getCalibrationInForce } from '@/lib/services/calibrations'
import { toNodes } from '@/lib/services/to-nodes'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import type { Course } from './choose-problem'
import type { ClassOrder } from './class-order'
import { toSimulatedQuestion } from './simulated-question'

export async function loadSimulatedCourse(
  tx: Tx,
  { courseId, seed, plants }: Pick<ClassOrder, 'seed' | 'plants'> & { readonly courseId: string },
): Promise<Course> {
  const [calibration, objectives, keys] = await Promise.all([
    getCalibrationInForce(),
    listCourseObjectives(tx, courseId),
    listPracticePool(tx, courseId),
  ])
  const usable = await listUsableQuestions(keys)
  return {
    questions: usable.map((question) => toSimulatedQuestion(question, { seed, plants })),
    nodes: toNodes(objectives, calibration),
    calibration,
  }
}
