// Students by assessments, sorted and filtered as the address asks.
import 'server-only'
import { fullPoints } from '@/lib/assessment/full-points'
import type { Actor } from '@/lib/auth/actor'
import type { GradebookOrder } from '@/lib/contracts/gradebook-requests'
import type { GradebookView } from '@/lib/contracts/gradebook-views'
import { db } from '@/lib/db/client'
import { countOpenNotes } from '@/lib/db/queries/attempt-note'
import { listGroups } from '@/lib/db/queries/course-group'
import { listEverEnrolled } from '@/lib/db/queries/enrolment'
import { getCourseFor, toCourseView } from './course-access'
import { loadGrades, totalOf } from './load-grades'
import { toGradeCells } from './to-grade-cells'

type Asked = { readonly courseSlug: string; readonly order: GradebookOrder }
type Row = GradebookView['rows'][number]

export async function getGradebook(actor: Actor, { courseSlug, order }: Asked): Promise<GradebookView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'gradebook:edit' })
  const [everybody, groups, openNoteCount, { rules, assessments, cellsOf }] = await Promise.all([
    listEverEnrolled(db, course.id),
    listGroups(db, course.id),
    countOpenNotes(db, course.id),
    loadGrades(db, { course, now }),
  ])
  const students = everybody.filter(({ removedAt }) => removedAt === null)
  const wanted = order.search.trim().toLowerCase()
  const rows = students
    .filter(({ groupIds }) => order.group === '' || groupIds.includes(order.group))
    .filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted))
    .map(({ id, name, email, isSimulated }): Row => {
      const cells = cellsOf(id)
      const total = totalOf(cells, rules)
      return { student: { id, name, email, isSimulated }, total: total.percent, cells: toGradeCells(cells, total) }
    })
  return {
    course: toCourseView(course, actor),
    categories: rules.categories,
    groups,
    columns: assessments.map(({ id, definition }) => ({
      id,
      ...{ title: definition.title, kind: definition.kind, categoryId: definition.categoryId },
      maxPoints: fullPoints(definition),
    })),
    order,
    studentCount: students.length,
    openNoteCount,
    rows: inOrder(rows, order),
  }
}

/** By name within equals; whoever has nothing there yet stands last, whichever way. */
function inOrder(rows: readonly Row[], { by, way }: GradebookOrder): readonly Row[] {
  const sign = way === 'up' ? 1 : -1
  if (by === 'name') return way === 'up' ? rows : rows.toReversed()
  const figureOf = (row: Row) =>
    by === 'total' ? row.total : (row.cells.find(({ assessmentId }) => assessmentId === by)?.points ?? null)
  return rows.toSorted((a, b) => {
    const [first, second] = [figureOf(a), figureOf(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  })
}
