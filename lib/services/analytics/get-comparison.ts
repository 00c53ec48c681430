// Sections side by side, and assessments side by side.
import 'server-only'
import { groupBy } from '@/lib/assessment/group-by'
import type { Actor } from '@/lib/auth/actor'
import { noClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { CompareRequest } from '@/lib/contracts/analytics/compare-request'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import { db } from '@/lib/db/client'
import { listAssessments } from '@/lib/db/queries/assessment'
import { listCourseGrades } from '@/lib/db/queries/course-grade'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudentObjectives } from '@/lib/db/queries/tallies/objective-tallies'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { loadClassStudents } from './class-students'
import { comparedMeans, comparedShares } from './compare-figures'
import { comparedSides } from './compared-sides'
import { loadMapLevels } from './load-map-levels'
import { toAssessmentPair } from './to-assessment-pair'

export type AskedComparison = { readonly courseSlug: string; readonly request: CompareRequest }

export async function getComparison(actor: Actor, { courseSlug, request }: AskedComparison): Promise<CompareView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'class:view' })
  const [{ everybody, filtering }, all, grades, objectives] = await Promise.all([
    loadClassStudents(course.id, { filter: noClassFilter, ignored: [] }),
    listAssessments(db, course.id),
    listCourseGrades(db, { courseId: course.id }),
    listCourseObjectives(db, course.id),
  ])
  const [practice, levelsOf] = await Promise.all([
    listStudentObjectives(db, { courseId: course.id }),
    loadMapLevels({ courseId: course.id, objectives, now }),
  ])
  const { groups } = filtering
  const sides = comparedSides(everybody, { groups, request })
  const enrolled = new Set(everybody.map(({ id }) => id))
  const scoresOf = groupBy(
    grades.flatMap(({ assessmentId, studentId, computedPoints, maxPoints, isExcused }) => {
      const isCounted = computedPoints !== null && maxPoints > 0 && !isExcused && enrolled.has(studentId)
      return isCounted ? [{ assessmentId, studentId, score: computedPoints / maxPoints }] : []
    }),
    ({ assessmentId }) => assessmentId,
  )
  const assessments = all
    .filter(({ id, archivedAt }) => archivedAt === null && (scoresOf.get(id)?.length ?? 0) > 0)
    .map(({ id, definition }) => ({ id, title: definition.title, scores: scoresOf.get(id) ?? [] }))
  const within =
    (ids: ReadonlySet<string>) => (rows: readonly { readonly studentId: string; readonly score: number }[]) =>
      rows.filter(({ studentId }) => ids.has(studentId)).map(({ score }) => score)
  const bothOf = (rows: readonly { readonly studentId: string; readonly score: number }[]) => ({
    first: within(sides.firstIds)(rows),
    second: within(sides.secondIds)(rows),
  })
  const practised = groupBy(
    practice.map(({ studentId, objectiveId, scoreSum, answers }) => ({
      studentId,
      objectiveId,
      score: scoreSum / answers,
    })),
    ({ objectiveId }) => objectiveId,
  )
  const masteredOf = (ids: ReadonlySet<string>, place: number) => ({
    n: ids.size,
    hits: [...ids].filter((id) => levelsOf(id).cells[place]?.status === 'mastered').length,
  })
  return {
    ...{ course: toCourseView(course, actor), groups, first: sides.first, second: sides.second, inBoth: sides.inBoth },
    sizes: { first: sides.firstIds.size, second: sides.secondIds.size },
    assessmentRows: assessments.map(({ scores, ...named }) => comparedMeans(named, bothOf(scores))),
    practiceRows: objectives.map(({ id, title }) => comparedMeans({ id, title }, bothOf(practised.get(id) ?? []))),
    masteryRows: objectives.map(({ id, title }, place) =>
      comparedShares(
        { id, title },
        { first: masteredOf(sides.firstIds, place), second: masteredOf(sides.secondIds, place) },
      ),
    ),
    ...toAssessmentPair(assessments, request),
  }
}
