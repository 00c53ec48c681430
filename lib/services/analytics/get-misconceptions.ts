// Which mistakes a class makes at which objective.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type {
  MisconceptionOrder,
  MisconceptionsRequest,
  MisconceptionsView,
  MisconceptionView,
} from '@/lib/contracts/analytics/misconceptions'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listMistakeWords } from '@/lib/db/queries/mistake-words'
import { hasAnswers } from '@/lib/db/queries/tallies/activity-tallies'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { loadClassStudents } from './class-students'
import { listSurestMistakes } from './list-mistake-rates'
import { shownStudents } from './shown-students'
import { toMisconceptionView } from './to-misconception-view'

/** `most`: only so many, the surest first, at the cost of these alone. Mistakes at an objective the course no longer has are left out. */
export async function getMisconceptions(
  actor: Actor,
  { courseSlug: slug, asked, hideNames, order, most }: MisconceptionsRequest & { readonly most?: number },
): Promise<MisconceptionsView> {
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  const [{ everybody, students, filtering }, objectives] = await Promise.all([
    loadClassStudents(course.id, asked),
    listCourseObjectives(db, course.id),
  ])
  const studentIds = filtering.filter.group === null ? undefined : students.map(({ id }) => id)
  const filter = { courseId: course.id, studentIds, from: filtering.filter.from, to: filtering.filter.to }
  const objectiveIds = objectives.map(({ id }) => id)
  const [{ rates, count }, isAnswered] = await Promise.all([
    listSurestMistakes(filter, { most: most ?? Number.POSITIVE_INFINITY, objectiveIds }),
    hasAnswers(db, filter),
  ])
  const words = await listMistakeWords(db, { courseId: course.id, mistakes: rates.map(({ mistake }) => mistake) })
  const nameOf = new Map(words.map(({ mistake, name }) => [mistake, name]))
  const titleOf = new Map(objectives.map(({ id, title }) => [id, title]))
  const shown = shownStudents(everybody, { courseId: course.id, hideNames })
  const misconceptions = rates.flatMap((rate) => {
    const objectiveTitle = titleOf.get(rate.objectiveId)
    if (objectiveTitle === undefined) return []
    return toMisconceptionView(rate, { objectiveTitle, name: nameOf.get(rate.mistake) ?? rate.mistake, shown })
  })
  return {
    course: toCourseView(course, actor),
    filtering,
    order,
    misconceptions: inOrder(misconceptions, { order, objectiveIds }),
    count,
    studentCount: students.length,
    isAnswered,
  }
}

type Order = { readonly order: MisconceptionOrder; readonly objectiveIds: readonly string[] }

/** Those alike stay as they were: the surest first. */
function inOrder(
  misconceptions: readonly MisconceptionView[],
  { order, objectiveIds }: Order,
): readonly MisconceptionView[] {
  switch (order) {
    case 'surest':
      return misconceptions
    case 'students':
      return misconceptions.toSorted((a, b) => b.students.length - a.students.length)
    case 'objective':
      return misconceptions.toSorted(
        (a, b) => objectiveIds.indexOf(a.objectiveId) - objectiveIds.indexOf(b.objectiveId),
      )
    case 'trend':
      return misconceptions.toSorted((a, b) => growth(b) - growth(a))
  }
}

function growth({ trend }: MisconceptionView): number {
  return trend.kind === 'rarer' || trend.kind === 'commoner' ? trend.perWeek : 0
}
