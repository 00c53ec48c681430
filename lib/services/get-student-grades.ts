// One student's grades: what counts, how the total came about, and every change there was.
import 'server-only'
import { assessmentScore } from '@/lib/assessment/assessment-score'
import type { Actor } from '@/lib/auth/actor'
import { authorize, can } from '@/lib/auth/policy'
import type { GradeCellView, GradedStudent, StudentGrade, StudentGradesView } from '@/lib/contracts/gradebook-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import type { Assessment } from '@/lib/db/queries/assessment'
import type { Course } from '@/lib/db/queries/course'
import { listEverEnrolled } from '@/lib/db/queries/enrolment'
import { type GradeEntryRow, listGradeEntries } from '@/lib/db/queries/grade-change'
import { listPersonNames } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { getCourseFor, toCourseView } from './course-access'
import { asSeenByStudent, type LoadedCell, loadGrades, totalOf } from './load-grades'
import { scoreAttempts } from './score-attempts'
import { toGradeCells } from './to-grade-cells'
import { toHistoryLine } from './to-history-line'

type Asked = {
  readonly courseSlug: string
  /** Left out: the actor. */
  readonly studentId?: string
}

export async function getStudentGrades(actor: Actor, asked: Asked): Promise<StudentGradesView> {
  const now = Date.now()
  const { courseSlug, studentId = actor.userId } = asked
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'course:view' })
  if (!isUuid(studentId)) throw new AppError('not-found')
  authorize(actor, 'gradebook:view', { courseId: course.id, studentId })
  const canEdit = can(actor, 'gradebook:edit', { courseId: course.id })
  const [everybody, { rules, assessments, cellsOf }, entries] = await Promise.all([
    listEverEnrolled(db, course.id),
    loadGrades(db, { course, now, studentId }),
    listGradeEntries(db, { courseId: course.id, studentId }),
  ])
  const student = everybody.find(({ id }) => id === studentId)
  if (student === undefined) throw new AppError('not-found')
  const loaded = cellsOf(studentId)
  const cells = canEdit ? loaded : loaded.map(asSeenByStudent)
  const total = totalOf(cells, rules)
  const views = toGradeCells(cells, total)
  const names = await listPersonNames(
    db,
    entries.flatMap(({ actorId }) => actorId ?? []),
  )
  const grades = await Promise.all(
    assessments.map((assessment, place) => {
      const [cell, view] = [cells[place], views[place]]
      if (cell === undefined || view === undefined) throw new RangeError(`no cell of ${assessment.id}`)
      return toGrade({ course, assessment, cell, view, entries, names, canEdit, studentId })
    }),
  )
  const nameOf = new Map(rules.categories.map((category) => [category.id, category] as const))
  return {
    course: toCourseView(course, actor),
    student: toGradedStudent(student),
    canEdit,
    total: total.percent,
    categories: total.categories.map((category) => {
      const known = nameOf.get(category.categoryId ?? '')
      return { ...category, name: known?.name ?? null, dropLowest: known?.dropLowest ?? 0 }
    }),
    grades,
    lateDaysUsed: views.reduce((sum, { lateDays }) => sum + lateDays, 0),
  }
}

function toGradedStudent({ id, name, email, isSimulated }: GradedStudent): GradedStudent {
  return { id, name, email, isSimulated }
}

type ToGrade = {
  readonly course: Course
  readonly assessment: Assessment
  readonly cell: LoadedCell
  readonly view: GradeCellView
  readonly entries: readonly GradeEntryRow[]
  readonly names: ReadonlyMap<string, string>
  readonly canEdit: boolean
  readonly studentId: string
}

async function toGrade(asked: ToGrade): Promise<StudentGrade> {
  const { assessment, cell, view, entries, names, canEdit } = asked
  const { title, kind, attemptCounts } = assessment.definition
  const isShown = canEdit || cell.isReleased
  const own = entries.filter(({ assessmentId }) => assessmentId === assessment.id)
  return {
    ...view,
    ...{ title, kind, attemptCounts, sequence: cell.sequence, isReleased: cell.isReleased },
    attempts: isShown ? await toAttempts(asked) : [],
    history: isShown ? own.map((entry) => toHistoryLine(entry, names)).toReversed() : [],
  }
}

async function toAttempts({ course, assessment, cell, studentId }: ToGrade): Promise<StudentGrade['attempts']> {
  if (cell.attempts.length === 0) return []
  const key = { courseId: course.id, assessmentId: assessment.id, studentId }
  const scored = await scoreAttempts(db, { key, assessment, timeZone: course.timeZone })
  const counted = new Set(assessmentScore(scored, assessment.definition.attemptCounts)?.counted ?? [])
  return cell.attempts.map(({ id, number }) => {
    const score = scored.find(({ attemptId }) => attemptId === id)
    return { id, number, points: score?.points ?? null, maxPoints: score?.maxPoints ?? 0, counts: counted.has(id) }
  })
}
