// What a student has in each assessment of a course.
import 'server-only'
import type { Tx } from '@/lib/db/client'

/** By the assessment's id, an instructor's decision before what was computed; nothing for what is not graded yet. */
export async function listCurrentPoints(
  tx: Tx,
  { courseId, studentId }: { readonly courseId: string; readonly studentId: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.assessmentGrade.findMany({
    where: { courseId, studentId },
    select: { assessmentId: true, computedPoints: true, overridePoints: true },
  })
  return new Map(
    rows.flatMap(({ assessmentId, computedPoints, overridePoints }) => {
      const points = overridePoints ?? computedPoints
      return points === null ? [] : [[assessmentId, points] as const]
    }),
  )
}
