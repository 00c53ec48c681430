// Students by objectives: what a class knows, and how sure that is.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type {
  MapCell,
  MapObjective,
  MapRow,
  MapStall,
  MasteryMapRequest,
  MasteryMapView,
} from '@/lib/contracts/analytics/mastery-map'
import { db } from '@/lib/db/client'
import { type CourseObjective, listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listAnswerCounts } from '@/lib/db/queries/tallies/activity-tallies'
import { inForce } from '@/lib/mastery/constants-in-force'
import { sigmoid } from '@/lib/mastery/logistic'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { loadClassStudents } from './class-students'
import { loadMapLevels } from './load-map-levels'
import { orderMapRows } from './order-map-rows'
import { shownNames } from './shown-names'

/** Everybody the filter leaves, also who never practised: they stand at the priors. Search goes by the names that are shown. */
export async function getMasteryMap(actor: Actor, request: MasteryMapRequest): Promise<MasteryMapView> {
  const now = Date.now()
  const { courseSlug: slug, asked, order, hideNames } = request
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  const [{ everybody, students, filtering }, objectives] = await Promise.all([
    loadClassStudents(course.id, asked),
    listCourseObjectives(db, course.id),
  ])
  const [levelsOf, answers] = await Promise.all([
    loadMapLevels({ courseId: course.id, objectives, now }),
    listAnswerCounts(db, { courseId: course.id }),
  ])
  const names = shownNames(everybody, { courseId: course.id, hideNames })
  const rows = students.map(({ id, email, isSimulated }): MapRow => {
    const { cells, lastAnsweredAt } = levelsOf(id)
    return {
      ...{ id, isSimulated, lastAnsweredAt, cells },
      name: names.get(id) ?? '',
      email: hideNames ? null : email,
      answerCount: answers.get(id) ?? 0,
    }
  })
  const wanted = order.search.trim().toLowerCase()
  const found = rows.filter(({ name }) => name.toLowerCase().includes(wanted))
  const columns = objectives.map((objective, place) => toMapObjective(objective, { rows, place }))
  return {
    course: toCourseView(course, actor),
    threshold: sigmoid(inForce.threshold),
    objectives: columns,
    rows: orderMapRows(found, { order, objectiveIds: objectives.map(({ id }) => id) }),
    order,
    filtering,
    stalls: rows.flatMap((row) => stallsOf(row, columns)).toSorted((one, other) => other.answerCount - one.answerCount),
    isQuiet: rows.every(({ answerCount }) => answerCount === 0),
    enrolledCount: everybody.length,
    studentCount: students.length,
  }
}

type Column = { readonly rows: readonly MapRow[]; readonly place: number }

function toMapObjective(
  { id, title, lessonId, prerequisites }: CourseObjective,
  { rows, place }: Column,
): MapObjective {
  const countOf = (status: MapCell['status']) => rows.filter(({ cells }) => cells[place]?.status === status).length
  return {
    ...{ id, title, lessonId, prerequisites },
    counts: {
      untouched: countOf('untouched'),
      learning: countOf('learning'),
      close: countOf('close'),
      mastered: countOf('mastered'),
      'review-due': countOf('review-due'),
    },
  }
}

function stallsOf({ id, name, isSimulated, cells }: MapRow, objectives: readonly MapObjective[]): readonly MapStall[] {
  return objectives.flatMap((objective, place) => {
    const cell = cells[place]
    return cell?.isStalled ? [{ student: { id, name, isSimulated }, objective, answerCount: cell.answerCount }] : []
  })
}
