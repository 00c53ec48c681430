// One question of practice: its figures from the roll-ups, its tries and mistakes from its part of the log.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AskedClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'
import { isStorable } from '@/lib/contracts/storable-text'
import { db } from '@/lib/db/client'
import { listMistakeCounts, listScorePairs, listTrySums } from '@/lib/db/queries/question-answers'
import { mapQuestionHeads } from '@/lib/db/queries/question-head'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { listQuestionStudents } from '@/lib/db/queries/tallies/question-tallies'
import { AppError } from '@/lib/errors'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import { loadClassStudents } from './class-students'
import { pairsFigure } from './pairs-figure'
import { summedFigure } from './summed-figure'
import { toQuestionFigures } from './to-question-figures'

type Asked = { readonly courseSlug: string; readonly questionId: string; readonly filter: AskedClassFilter }

/** The seed of the example: every question makes a variant of it. */
const EXAMPLE_SEED = 1

/** @throws AppError `not-found` for a question that the course neither practises nor ever answered. */
export async function getQuestionStatistics(actor: Actor, asked: Asked): Promise<QuestionStatisticsView> {
  const { courseSlug, questionId, filter } = asked
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'class:view' })
  if (!isStorable(questionId)) throw new AppError('not-found')
  const [{ everybody, students, filtering }, pool, heads] = await Promise.all([
    loadClassStudents(course.id, filter),
    listPracticePool(db, course.id),
    mapQuestionHeads(db, [questionId]),
  ])
  const all = { courseId: course.id, questionId, studentIds: everybody.map(({ id }) => id) }
  const of = { ...all, studentIds: students.map(({ id }) => id) }
  const answeredByAll = await listQuestionStudents(db, all)
  const head = heads.get(questionId)
  const isPractised = pool.some((key) => key.questionId === questionId)
  if (head === undefined || !(isPractised || answeredByAll.length > 0)) throw new AppError('not-found')
  const wanted = new Set(of.studentIds)
  const own = answeredByAll.filter(({ studentId }) => wanted.has(studentId))
  const [tries, mistakes, pairs] = await Promise.all([
    listTrySums(db, of),
    listMistakeCounts(db, of),
    listScorePairs(db, of),
  ])
  const figures = toQuestionFigures(own)
  const version = Math.max(
    ...answeredByAll.map((row) => row.version),
    ...pool.filter((key) => key.questionId === questionId).map((key) => key.version),
  )
  const example = await getUsableQuestion({ questionId, version })
  const { title, isArchived, objectives } = head
  return {
    ...{ course: toCourseView(course, actor), filtering },
    question: {
      ...{ id: questionId, title, isArchived, objectives: objectives.map((objective) => objective.title) },
      example: example.makeVariant(EXAMPLE_SEED).prompt,
    },
    ...figures,
    ...{ discrimination: pairsFigure(pairs), discriminationN: pairs.length },
    tries: tries.map(({ place, ...sums }) => ({ place, n: sums.n, score: summedFigure(sums) })),
    mistakes: mistakes.map(({ name, count, students: who }) => ({
      ...{ name, count, students: who },
      share: figures.answers === 0 ? 0 : Math.min(1, count / figures.answers),
    })),
  }
}
