// How hard each question of practice is, and how well it tells students apart, from the roll-ups.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AskedClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { QuestionListView, QuestionRow } from '@/lib/contracts/analytics/question-views'
import { db } from '@/lib/db/client'
import { mapQuestionHeads, type QuestionHead } from '@/lib/db/queries/question-head'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { listQuestionTotals, type QuestionTotals } from '@/lib/db/queries/tallies/question-tallies'
import { summedCorrelation } from '@/lib/psychometrics/summed-scores'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { loadClassStudents } from './class-students'
import { summedFigure } from './summed-figure'

export type AskedQuestions = { readonly courseSlug: string; readonly filter: AskedClassFilter }

export async function listQuestionStatistics(actor: Actor, asked: AskedQuestions): Promise<QuestionListView> {
  const course = await getCourseFor(actor, { slug: asked.courseSlug, action: 'class:view' })
  const [{ students, filtering }, pool] = await Promise.all([
    loadClassStudents(course.id, asked.filter),
    listPracticePool(db, course.id),
  ])
  const totals = await listQuestionTotals(db, { courseId: course.id, studentIds: students.map(({ id }) => id) })
  const ids = [...totals.map(({ questionId }) => questionId), ...pool.map(({ questionId }) => questionId)]
  const heads = await mapQuestionHeads(db, [...new Set(ids)])
  const answered = new Set(totals.map(({ questionId }) => questionId))
  return {
    ...{ course: toCourseView(course, actor), filtering },
    rows: totals
      .flatMap((row) => {
        const head = heads.get(row.questionId)
        return head === undefined ? [] : [toQuestionRow(row, head)]
      })
      .toSorted((a, b) => (a.first.value ?? 0) - (b.first.value ?? 0)),
    unseen: pool.flatMap(({ questionId }) => (answered.has(questionId) ? [] : (heads.get(questionId)?.title ?? []))),
  }
}

export function toQuestionRow(
  totals: QuestionTotals,
  { id, title, isArchived, objectives }: QuestionHead,
): QuestionRow {
  const { students, answers, firstSum, firstSquareSum, lastSum, bestSum, seconds, pairs } = totals
  const r = summedCorrelation(pairs)
  return {
    ...{ id, title, isArchived, objectives: objectives.map((objective) => objective.title), students, answers },
    first: summedFigure({ n: students, sum: firstSum, squareSum: firstSquareSum }),
    ...{ last: lastSum / students, best: bestSum / students },
    ...{ discrimination: r === null ? null : 100 * r, discriminationN: pairs.n },
    ...{ meanTries: answers / students, meanSeconds: seconds / answers },
  }
}
