// The statistics of an assessment: every figure from the attempts that were chosen, none stored.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AttemptChoice } from '@/lib/contracts/analytics/attempt-choice'
import type { AskedClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { QuizSlotView, QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import { listArchivedQuestions } from '@/lib/db/queries/archived-question'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { AppError } from '@/lib/errors'
import { quintileScores } from '@/lib/psychometrics/quintile-scores'
import { requireAssessment } from '@/lib/services/assessment-access'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import { loadClassStudents } from './class-students'
import { loadGuessScores } from './guess-scores'
import { loadQuizWork } from './load-quiz-work'
import { quizMarks } from './quiz-marks'
import { givenQuestions } from './quiz-work'
import { selectQuizAttempts } from './select-quiz-attempts'
import { shownNames } from './shown-names'
import { toAnswerTables } from './to-answer-tables'
import { toItemModels } from './to-item-models'
import { toQuizItems } from './to-quiz-items'
import { toQuizObjectives } from './to-quiz-objectives'
import { toQuizParts } from './to-quiz-parts'
import { toQuizPictures } from './to-quiz-pictures'
import { toQuizScores } from './to-quiz-scores'
import { toQuizTries } from './to-quiz-tries'

export type AskedQuizStatistics = {
  readonly courseSlug: string
  readonly assessmentId: string
  readonly choice: AttemptChoice
  readonly filter: AskedClassFilter
  readonly hideNames: boolean
}

export async function getQuizStatistics(actor: Actor, asked: AskedQuizStatistics): Promise<QuizStatisticsView> {
  const { courseSlug, assessmentId, choice, hideNames } = asked
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'class:view' })
  if (!isUuid(assessmentId)) throw new AppError('not-found')
  const assessment = await requireAssessment(db, { courseId: course.id, assessmentId })
  const { definition } = assessment
  const [work, { everybody, students, filtering }, courseObjectives] = await Promise.all([
    loadQuizWork(db, { course, assessment }),
    loadClassStudents(course.id, asked.filter),
    listCourseObjectives(db, course.id),
  ])
  const attempts = selectQuizAttempts(work.attempts, {
    ...{ choice, rule: definition.attemptCounts, filter: filtering.filter, timeZone: course.timeZone },
    studentIds: new Set(students.map(({ id }) => id)),
  })
  const { slots } = work
  const given = givenQuestions(work.attempts)
  const [archived, questions, guessOf, answers] = [
    await listArchivedQuestions(
      db,
      given.map(({ questionId }) => questionId),
    ),
    await listUsableQuestions(given),
    await loadGuessScores({ slots, attempts }),
    await toAnswerTables({ slots, attempts }),
  ]
  const titles = new Map(courseObjectives.map(({ id, title }) => [id, title] as const))
  const questionTitles = new Map(questions.map(({ poolEntry, title }) => [poolEntry.questionId, title] as const))
  const titleOf = (id: string) => titles.get(id) ?? id
  const marks = slots.length === 0 ? null : quizMarks(slots, attempts)
  return {
    course: toCourseView(course, actor),
    assessment: { id: assessmentId, title: definition.title, kind: definition.kind },
    ...{ filtering, choice, hasSeveralAttempts: work.attempts.some(({ number }) => number > 1) },
    ...{ n: attempts.length, studentCount: new Set(attempts.map(({ studentId }) => studentId)).size },
    maximum: slots.reduce((sum, { maxMark }) => sum + maxMark, 0),
    quiz: toQuizScores(slots, attempts),
    slots: slots.map(({ objectiveIds, ...slot }): QuizSlotView => {
      const asks = attempts.map((attempt) => attempt.slots.get(slot.id)?.questionId)
      const isArchived = slot.title !== null && asks.some((id) => id !== undefined && archived.has(id))
      return { ...slot, objectives: objectiveIds.map(titleOf), isArchived }
    }),
    items: toQuizItems({ slots, attempts, guessOf }),
    models: toItemModels(slots, attempts),
    objectives: toQuizObjectives({ slots, attempts, titleOf }),
    ...toQuizParts({ slots, attempts, archived, titleOf: (id) => questionTitles.get(id) ?? id }),
    tries: toQuizTries(slots, attempts),
    answers,
    quintiles: slots.map(({ id: slotId, maxMark }, place) => ({
      slotId,
      groups: quintileScores({ marks: marks?.columns[place] ?? [], totals: marks?.totals ?? [], maxMark }),
    })),
    ...toQuizPictures({
      slots,
      attempts,
      students: everybody,
      names: shownNames(everybody, { courseId: course.id, hideNames }),
    }),
  }
}
