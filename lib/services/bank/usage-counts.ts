/** In how many assessments each question is asked, for certain or by chance. */
import 'server-only'
import type { UsageCounts } from '@/lib/contracts/bank/bank-views'
import { db } from '@/lib/db/client'
import type { BankQuestion } from '@/lib/db/queries/bank/bank-questions'
import type { SeenCourses } from '@/lib/db/queries/bank/seen-courses'
import {
  type AskingPlace,
  countQuestionAttempts,
  listAskingPlaces,
  listTaughtLessons,
} from '@/lib/db/queries/bank/usage'

export type AskedQuestion = Pick<
  BankQuestion,
  'questionId' | 'lessonId' | 'origin' | 'isRetired' | 'objectiveIds' | 'answerKinds' | 'difficulty'
>

/** By question. */
export async function loadUsageCounts(
  questions: readonly AskedQuestion[],
  courses: SeenCourses,
): Promise<ReadonlyMap<string, UsageCounts>> {
  const questionIds = questions.map(({ questionId }) => questionId)
  const [places, lessons, attempts] = await Promise.all([
    listAskingPlaces(db, courses),
    listTaughtLessons(db, courses),
    countQuestionAttempts(db, { questionIds, courses }),
  ])
  const taught = new Set(lessons.map(({ courseId, lessonId }) => `${courseId} ${lessonId}`))
  const given = new Map(attempts.map((row) => [row.questionId, row.attempts]))
  return new Map(
    questions.map((question) => {
      const { fixed, drawn } = askingPlaces(question, { places, taught })
      const counts = { quizzes: fixed.size, mayDraw: drawn.size, attempts: given.get(question.questionId) ?? 0 }
      return [question.questionId, counts] as const
    }),
  )
}

/** Keys of assessments, `course assessment`: one that asks it for certain is not among those that may. */
export function askingPlaces(
  question: AskedQuestion,
  { places, taught }: { readonly places: readonly AskingPlace[]; readonly taught: ReadonlySet<string> },
): { readonly fixed: ReadonlySet<string>; readonly drawn: ReadonlySet<string> } {
  const keyOf = ({ courseId, assessmentId }: AskingPlace) => `${courseId} ${assessmentId}`
  const fixed = new Set(places.filter((place) => place.questionId === question.questionId).map(keyOf))
  const isDrawable = question.origin === 'template' && !question.isRetired
  const drawn = places
    .filter((place) => isDrawable && mayDraw(place, question) && taught.has(`${place.courseId} ${question.lessonId}`))
    .map(keyOf)
    .filter((key) => !fixed.has(key))
  return { fixed, drawn: new Set(drawn) }
}

/** As `fittingQuestions` has it. */
function mayDraw(place: AskingPlace, { objectiveIds, answerKinds, difficulty }: AskedQuestion): boolean {
  const hasAny = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 || own.some((each) => wanted.includes(each))
  return (
    place.questionId === null &&
    objectiveIds.some((id) => place.objectiveIds.includes(id)) &&
    hasAny(place.answerKinds, answerKinds) &&
    hasAny(place.difficulties, [difficulty])
  )
}
