// Where one question is asked, in courses somebody may see.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { QuestionUsageView } from '@/lib/contracts/bank/record-views'
import { db } from '@/lib/db/client'
import { countQuestionAttempts, listAskingPlaces, listPlaceNames, listTaughtLessons } from '@/lib/db/queries/bank/usage'
import { seenCourses } from './seen-courses'
import { type AskedQuestion, askingPlaces } from './usage-counts'

export async function getQuestionUsage(actor: Actor, question: AskedQuestion): Promise<QuestionUsageView> {
  authorize(actor, 'bank:view', {})
  const courses = seenCourses(actor)
  const [places, lessons, counted] = await Promise.all([
    listAskingPlaces(db, courses),
    listTaughtLessons(db, courses),
    countQuestionAttempts(db, { questionIds: [question.questionId], courses }),
  ])
  const taught = new Set(lessons.map(({ courseId, lessonId }) => `${courseId} ${lessonId}`))
  const { fixed, drawn } = askingPlaces(question, { places, taught })
  const wanted = places.filter(({ courseId, assessmentId }) => {
    const key = `${courseId} ${assessmentId}`
    return fixed.has(key) || drawn.has(key)
  })
  const names = await listPlaceNames(
    db,
    wanted.map(({ assessmentId }) => assessmentId),
  )
  const named = names.map(({ courseId, assessmentId, title, courseSlug, courseTitle }) => {
    const how = fixed.has(`${courseId} ${assessmentId}`) ? ('fixed' as const) : ('drawn' as const)
    return { course: { slug: courseSlug, title: courseTitle }, assessmentId, title, how }
  })
  const order = { fixed: 0, drawn: 1 } as const
  return {
    places: named.toSorted((a, b) => order[a.how] - order[b.how]),
    attempts: counted[0]?.attempts ?? 0,
  }
}
